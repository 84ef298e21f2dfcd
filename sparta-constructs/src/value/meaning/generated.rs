// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.

/// Meanings of `AWS::ACMPCA`.
pub mod acmpca {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::ACMPCA::CertificateAuthority`.
        CertificateAuthorityArn,
    }
    impl crate::value::Accepts<CertificateAuthorityArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Amplify`.
pub mod amplify {
    crate::value::meaning::identifiers! {
        /// `AppId` of an `AWS::Amplify::App`.
        AppId,
        /// `BranchName` of an `AWS::Amplify::Branch`.
        BranchName,
    }
}

/// Meanings of `AWS::ApiGateway`.
pub mod apigateway {
    crate::value::meaning::identifiers! {
        /// `APIKeyId` of an `AWS::ApiGateway::ApiKey`.
        ApiKeyId,
        /// `AuthorizerId` of an `AWS::ApiGateway::Authorizer`.
        AuthorizerId,
        /// `ClientCertificateId` of an `AWS::ApiGateway::ClientCertificate`.
        ClientCertificateId,
        /// `DeploymentId` of an `AWS::ApiGateway::Deployment`.
        DeploymentId,
        /// `DomainName` of an `AWS::ApiGateway::DomainName`.
        DomainName,
        /// `RequestValidatorId` of an `AWS::ApiGateway::RequestValidator`.
        RequestValidatorId,
        /// `ResourceId` of an `AWS::ApiGateway::Resource`.
        ResourceId,
        /// `RestApiId` of an `AWS::ApiGateway::RestApi`.
        RestApiId,
        /// `StageName` of an `AWS::ApiGateway::Stage`.
        StageName,
        /// `Id` of an `AWS::ApiGateway::UsagePlan`.
        UsagePlanId,
        /// `VpcLinkId` of an `AWS::ApiGateway::VpcLink`.
        VpcLinkId,
    }
}

/// Meanings of `AWS::ApiGatewayV2`.
pub mod apigatewayv2 {
    crate::value::meaning::identifiers! {
        /// `ApiId` of an `AWS::ApiGatewayV2::Api`.
        ApiId,
        /// `RestApiId` of an `AWS::ApiGateway::RestApi`, or `ApiId` of an `AWS::ApiGatewayV2::Api`.
        ApiMappingApiId,
        /// `AuthorizerId` of an `AWS::ApiGatewayV2::Authorizer`.
        AuthorizerId,
        /// `IntegrationId` of an `AWS::ApiGatewayV2::Integration`.
        IntegrationId,
        /// `RouteId` of an `AWS::ApiGatewayV2::Route`.
        RouteId,
    }
    impl crate::value::Accepts<super::apigateway::RestApiId> for ApiMappingApiId {}
    impl crate::value::Accepts<ApiId> for ApiMappingApiId {}
}

/// Meanings of `AWS::AppConfig`.
pub mod appconfig {
    crate::value::meaning::identifiers! {
        /// `ApplicationId` of an `AWS::AppConfig::Application`.
        ApplicationId,
        /// `ConfigurationProfileId` of an `AWS::AppConfig::ConfigurationProfile`.
        ConfigurationProfileId,
    }
}

/// Meanings of `AWS::ApplicationAutoScaling`.
pub mod applicationautoscaling {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::ApplicationAutoScaling::ScalableTarget`.
        ScalableTargetId,
    }
}

/// Meanings of `AWS::AppRunner`.
pub mod apprunner {
    crate::value::meaning::identifiers! {
        /// `VpcConnectorArn` of an `AWS::AppRunner::VpcConnector`.
        VpcConnectorArn,
    }
    impl crate::value::Accepts<VpcConnectorArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::AppSync`.
pub mod appsync {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::AppSync::DataSource`.
        DataSourceName,
        /// `DomainName` of an `AWS::AppSync::DomainName`.
        DomainName,
        /// `FunctionId` of an `AWS::AppSync::FunctionConfiguration`.
        FunctionConfigurationId,
        /// `ApiId` of an `AWS::AppSync::GraphQLApi`.
        GraphqlApiId,
    }
}

/// Meanings of `AWS::Athena`.
pub mod athena {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::Athena::WorkGroup`.
        WorkGroupName,
    }
}

/// Meanings of `AWS::AutoScaling`.
pub mod autoscaling {
    crate::value::meaning::identifiers! {
        /// `AutoScalingGroupName` of an `AWS::AutoScaling::AutoScalingGroup`.
        AutoScalingGroupName,
        /// `LaunchConfigurationName` of an `AWS::AutoScaling::LaunchConfiguration`.
        LaunchConfigurationName,
    }
}

/// Meanings of `AWS::Backup`.
pub mod backup {
    crate::value::meaning::identifiers! {
        /// `BackupPlanId` of an `AWS::Backup::BackupPlan`.
        BackupPlanId,
        /// `BackupVaultArn` of an `AWS::Backup::BackupVault`.
        BackupVaultArn,
        /// `BackupVaultName` of an `AWS::Backup::BackupVault`.
        BackupVaultName,
    }
    impl crate::value::Accepts<BackupVaultArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Batch`.
pub mod batch {
    crate::value::meaning::identifiers! {
        /// `ComputeEnvironmentArn` of an `AWS::Batch::ComputeEnvironment`.
        ComputeEnvironmentArn,
        /// `Arn` of an `AWS::Batch::SchedulingPolicy`.
        SchedulingPolicyArn,
    }
    impl crate::value::Accepts<ComputeEnvironmentArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<SchedulingPolicyArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::CE`.
pub mod ce {
    crate::value::meaning::identifiers! {
        /// `MonitorArn` of an `AWS::CE::AnomalyMonitor`.
        AnomalyMonitorArn,
    }
    impl crate::value::Accepts<AnomalyMonitorArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::CertificateManager`.
pub mod certificatemanager {
    crate::value::meaning::identifiers! {
        /// `CertificateArn` of an `AWS::CertificateManager::Certificate`.
        CertificateArn,
    }
    impl crate::value::Accepts<CertificateArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::CloudFormation`.
pub mod cloudformation {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::CloudFormation::ModuleVersion`.
        ModuleVersionArn,
        /// `Arn` of an `AWS::CloudFormation::ResourceVersion`.
        ResourceVersionArn,
    }
    impl crate::value::Accepts<ModuleVersionArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ResourceVersionArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::CloudFront`.
pub mod cloudfront {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::CloudFront::CachePolicy`.
        CachePolicyId,
        /// `Id` of an `AWS::CloudFront::Distribution`.
        DistributionId,
        /// `FunctionARN` of an `AWS::CloudFront::Function`.
        FunctionArn,
        /// `Id` of an `AWS::CloudFront::KeyGroup`.
        KeyGroupId,
        /// `Id` of an `AWS::CloudFront::OriginAccessControl`.
        OriginAccessControlId,
        /// `Id` of an `AWS::CloudFront::OriginRequestPolicy`.
        OriginRequestPolicyId,
        /// `Id` of an `AWS::CloudFront::PublicKey`.
        PublicKeyId,
        /// `Arn` of an `AWS::CloudFront::RealtimeLogConfig`.
        RealtimeLogConfigArn,
        /// `Id` of an `AWS::CloudFront::ResponseHeadersPolicy`.
        ResponseHeadersPolicyId,
    }
    impl crate::value::Accepts<FunctionArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RealtimeLogConfigArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::CloudWatch`.
pub mod cloudwatch {
    crate::value::meaning::identifiers! {
        /// `AlarmName` of an `AWS::CloudWatch::Alarm`.
        AlarmName,
    }
}

/// Meanings of `AWS::CodeArtifact`.
pub mod codeartifact {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::CodeArtifact::Domain`.
        DomainName,
        /// `RepositoryName` of an `AWS::CodeArtifact::Repository`.
        RepositoryName,
    }
}

/// Meanings of `AWS::Cognito`.
pub mod cognito {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::Cognito::IdentityPool`.
        IdentityPoolId,
        /// `Arn` of an `AWS::Cognito::UserPool`.
        UserPoolArn,
        /// `ClientId` of an `AWS::Cognito::UserPoolClient`.
        UserPoolClientId,
        /// `GroupName` of an `AWS::Cognito::UserPoolGroup`.
        UserPoolGroupName,
        /// `UserPoolId` of an `AWS::Cognito::UserPool`.
        UserPoolId,
        /// `ProviderName` of an `AWS::Cognito::UserPool`.
        UserPoolProviderName,
        /// `Username` of an `AWS::Cognito::UserPoolUser`.
        UserPoolUserUsername,
    }
    impl crate::value::Accepts<UserPoolArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Connect`.
pub mod connect {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Connect::Instance`.
        InstanceArn,
        /// `ViewArn` of an `AWS::Connect::View`.
        ViewArn,
    }
    impl crate::value::Accepts<InstanceArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ViewArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::DataSync`.
pub mod datasync {
    crate::value::meaning::identifiers! {
        /// `AgentArn` of an `AWS::DataSync::Agent`.
        AgentArn,
    }
    impl crate::value::Accepts<AgentArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::DirectConnect`.
pub mod directconnect {
    crate::value::meaning::identifiers! {
        /// `ConnectionArn` of an `AWS::DirectConnect::Connection`.
        ConnectionArn,
        /// `ConnectionId` of an `AWS::DirectConnect::Connection`.
        ConnectionId,
        /// `ConnectionArn` of an `AWS::DirectConnect::Connection`, or `ConnectionId` of an `AWS::DirectConnect::Connection`, or `LagArn` of an `AWS::DirectConnect::Lag`, or `LagId` of an `AWS::DirectConnect::Lag`.
        ConnectionOrLag,
        /// `DirectConnectGatewayArn` of an `AWS::DirectConnect::DirectConnectGateway`.
        DirectConnectGatewayArn,
        /// `DirectConnectGatewayArn` of an `AWS::DirectConnect::DirectConnectGateway`, or `DirectConnectGatewayId` of an `AWS::DirectConnect::DirectConnectGateway`.
        DirectConnectGatewayArnOrId,
        /// `DirectConnectGatewayId` of an `AWS::DirectConnect::DirectConnectGateway`.
        DirectConnectGatewayId,
        /// `LagArn` of an `AWS::DirectConnect::Lag`.
        LagArn,
        /// `LagArn` of an `AWS::DirectConnect::Lag`, or `LagId` of an `AWS::DirectConnect::Lag`.
        LagArnOrId,
        /// `LagId` of an `AWS::DirectConnect::Lag`.
        LagId,
    }
    impl crate::value::Accepts<ConnectionArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ConnectionArn> for ConnectionOrLag {}
    impl crate::value::Accepts<ConnectionId> for ConnectionOrLag {}
    impl crate::value::Accepts<LagArn> for ConnectionOrLag {}
    impl crate::value::Accepts<LagId> for ConnectionOrLag {}
    impl crate::value::Accepts<DirectConnectGatewayArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<DirectConnectGatewayArn> for DirectConnectGatewayArnOrId {}
    impl crate::value::Accepts<DirectConnectGatewayId> for DirectConnectGatewayArnOrId {}
    impl crate::value::Accepts<LagArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<LagArn> for LagArnOrId {}
    impl crate::value::Accepts<LagId> for LagArnOrId {}
}

/// Meanings of `AWS::DynamoDB`.
pub mod dynamodb {
    crate::value::meaning::identifiers! {
        /// `TableName` of an `AWS::DynamoDB::Table`.
        TableName,
    }
}

/// Meanings of `AWS::EC2`.
pub mod ec2 {
    crate::value::meaning::identifiers! {
        /// `CarrierGatewayId` of an `AWS::EC2::CarrierGateway`.
        CarrierGatewayId,
        /// `CustomerGatewayId` of an `AWS::EC2::CustomerGateway`.
        CustomerGatewayId,
        /// `DhcpOptionsId` of an `AWS::EC2::DHCPOptions`.
        DhcpOptionsId,
        /// `Id` of an `AWS::EC2::TransitGateway`, or `TransitGatewayArn` of an `AWS::EC2::TransitGateway`, or `VPNGatewayId` of an `AWS::EC2::VPNGateway`.
        DirectConnectGatewayAssociationAssociatedGatewayId,
        /// `Id` of an `AWS::EC2::EgressOnlyInternetGateway`.
        EgressOnlyInternetGatewayId,
        /// `AllocationId` of an `AWS::EC2::EIP`.
        EipAllocationId,
        /// `SubnetId` of an `AWS::EC2::Subnet`, or `Id` of an `AWS::EC2::TransitGateway`, or `VpcId` of an `AWS::EC2::VPC`.
        FlowLogResourceId,
        /// `InternetGatewayId` of an `AWS::EC2::InternetGateway`, or `VPNGatewayId` of an `AWS::EC2::VPNGateway`.
        GatewayId,
        /// `HostId` of an `AWS::EC2::Host`.
        HostId,
        /// `Id` of an `AWS::EC2::Image`.
        ImageId,
        /// `InstanceId` of an `AWS::EC2::Instance`.
        InstanceId,
        /// `InternetGatewayId` of an `AWS::EC2::InternetGateway`.
        InternetGatewayId,
        /// `KeyName` of an `AWS::EC2::KeyPair`.
        KeyPairName,
        /// `LaunchTemplateId` of an `AWS::EC2::LaunchTemplate`.
        LaunchTemplateId,
        /// `NatGatewayId` of an `AWS::EC2::NatGateway`.
        NatGatewayId,
        /// `Id` of an `AWS::EC2::NetworkAcl`.
        NetworkAclId,
        /// `Id` of an `AWS::EC2::NetworkInterface`.
        NetworkInterfaceId,
        /// `GroupName` of an `AWS::EC2::PlacementGroup`.
        PlacementGroupName,
        /// `PrefixListId` of an `AWS::EC2::PrefixList`.
        PrefixListId,
        /// `RouteTableId` of an `AWS::EC2::RouteTable`.
        RouteTableId,
        /// `GroupId` of an `AWS::EC2::SecurityGroup`.
        SecurityGroupId,
        /// `GroupId` of an `AWS::EC2::SecurityGroup`, or `GroupName` of an `AWS::EC2::SecurityGroup`.
        SecurityGroupIdOrName,
        /// `GroupName` of an `AWS::EC2::SecurityGroup`.
        SecurityGroupName,
        /// `SubnetId` of an `AWS::EC2::Subnet`.
        SubnetId,
        /// `TransitGatewayArn` of an `AWS::EC2::TransitGateway`.
        TransitGatewayArn,
        /// `Id` of an `AWS::EC2::TransitGatewayAttachment`.
        TransitGatewayAttachmentId,
        /// `Id` of an `AWS::EC2::TransitGateway`.
        TransitGatewayId,
        /// `TransitGatewayAttachmentId` of an `AWS::EC2::TransitGatewayPeeringAttachment`.
        TransitGatewayPeeringAttachmentId,
        /// `TransitGatewayRouteTableId` of an `AWS::EC2::TransitGatewayRouteTable`.
        TransitGatewayRouteTableId,
        /// `Id` of an `AWS::EC2::TransitGatewayVpcAttachment`.
        TransitGatewayVpcAttachmentId,
        /// `VolumeId` of an `AWS::EC2::Volume`.
        VolumeId,
        /// `Id` of an `AWS::EC2::VPCEndpoint`.
        VpcEndpointId,
        /// `ServiceId` of an `AWS::EC2::VPCEndpointService`.
        VpcEndpointServiceId,
        /// `VpcId` of an `AWS::EC2::VPC`.
        VpcId,
        /// `Id` of an `AWS::EC2::VPCPeeringConnection`.
        VpcPeeringConnectionId,
        /// `VpnConnectionId` of an `AWS::EC2::VPNConnection`.
        VpnConnectionId,
        /// `VPNGatewayId` of an `AWS::EC2::VPNGateway`.
        VpnGatewayId,
    }
    impl crate::value::Accepts<TransitGatewayId> for DirectConnectGatewayAssociationAssociatedGatewayId {}
    impl crate::value::Accepts<TransitGatewayArn> for DirectConnectGatewayAssociationAssociatedGatewayId {}
    impl crate::value::Accepts<VpnGatewayId> for DirectConnectGatewayAssociationAssociatedGatewayId {}
    impl crate::value::Accepts<SubnetId> for FlowLogResourceId {}
    impl crate::value::Accepts<TransitGatewayId> for FlowLogResourceId {}
    impl crate::value::Accepts<VpcId> for FlowLogResourceId {}
    impl crate::value::Accepts<InternetGatewayId> for GatewayId {}
    impl crate::value::Accepts<VpnGatewayId> for GatewayId {}
    impl crate::value::Accepts<SecurityGroupId> for SecurityGroupIdOrName {}
    impl crate::value::Accepts<SecurityGroupName> for SecurityGroupIdOrName {}
    impl crate::value::Accepts<TransitGatewayArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<TransitGatewayPeeringAttachmentId> for TransitGatewayAttachmentId {}
    impl crate::value::Accepts<TransitGatewayVpcAttachmentId> for TransitGatewayAttachmentId {}
}

/// Meanings of `AWS::ECR`.
pub mod ecr {
    crate::value::meaning::identifiers! {
        /// `RepositoryName` of an `AWS::ECR::Repository`.
        RepositoryName,
    }
}

/// Meanings of `AWS::ECS`.
pub mod ecs {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::ECS::CapacityProvider`.
        CapacityProviderName,
        /// `Arn` of an `AWS::ECS::Cluster`.
        ClusterArn,
        /// `Arn` of an `AWS::ECS::Cluster`, or `ClusterName` of an `AWS::ECS::Cluster`.
        ClusterArnOrName,
        /// `ClusterName` of an `AWS::ECS::Cluster`.
        ClusterName,
        /// `TaskDefinitionArn` of an `AWS::ECS::TaskDefinition`.
        TaskDefinitionArn,
    }
    impl crate::value::Accepts<ClusterArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ClusterArn> for ClusterArnOrName {}
    impl crate::value::Accepts<ClusterName> for ClusterArnOrName {}
    impl crate::value::Accepts<TaskDefinitionArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::EFS`.
pub mod efs {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::EFS::AccessPoint`.
        AccessPointArn,
        /// `AccessPointId` of an `AWS::EFS::AccessPoint`.
        AccessPointId,
        /// `Arn` of an `AWS::EFS::FileSystem`.
        FileSystemArn,
        /// `FileSystemId` of an `AWS::EFS::FileSystem`.
        FileSystemId,
    }
    impl crate::value::Accepts<AccessPointArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<FileSystemArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::EKS`.
pub mod eks {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::EKS::Cluster`.
        ClusterName,
    }
}

/// Meanings of `AWS::ElastiCache`.
pub mod elasticache {
    crate::value::meaning::identifiers! {
        /// `UserGroupId` of an `AWS::ElastiCache::UserGroup`.
        UserGroupId,
        /// `UserId` of an `AWS::ElastiCache::User`.
        UserId,
    }
}

/// Meanings of `AWS::ElasticBeanstalk`.
pub mod elasticbeanstalk {
    crate::value::meaning::identifiers! {
        /// `ApplicationName` of an `AWS::ElasticBeanstalk::Application`.
        ApplicationName,
        /// `TemplateName` of an `AWS::ElasticBeanstalk::ConfigurationTemplate`.
        ConfigurationTemplateName,
    }
}

/// Meanings of `AWS::ElasticLoadBalancing`.
pub mod elasticloadbalancing {
    crate::value::meaning::identifiers! {
        /// `LoadBalancerName` of an `AWS::ElasticLoadBalancing::LoadBalancer`.
        LoadBalancerName,
    }
}

/// Meanings of `AWS::ElasticLoadBalancingV2`.
pub mod elasticloadbalancingv2 {
    crate::value::meaning::identifiers! {
        /// `ListenerArn` of an `AWS::ElasticLoadBalancingV2::Listener`.
        ListenerArn,
        /// `LoadBalancerArn` of an `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        LoadBalancerArn,
        /// `TargetGroupArn` of an `AWS::ElasticLoadBalancingV2::TargetGroup`.
        TargetGroupArn,
    }
    impl crate::value::Accepts<ListenerArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<LoadBalancerArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<TargetGroupArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::EMR`.
pub mod emr {
    crate::value::meaning::identifiers! {
        /// `StudioId` of an `AWS::EMR::Studio`.
        StudioId,
    }
}

/// Meanings of `AWS::Events`.
pub mod events {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Events::EventBus`.
        EventBusArn,
        /// `Arn` of an `AWS::Events::EventBus`, or `Name` of an `AWS::Events::EventBus`.
        EventBusArnOrName,
        /// `Name` of an `AWS::Events::EventBus`.
        EventBusName,
    }
    impl crate::value::Accepts<EventBusArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<EventBusArn> for EventBusArnOrName {}
    impl crate::value::Accepts<EventBusName> for EventBusArnOrName {}
}

/// Meanings of `AWS::Evidently`.
pub mod evidently {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Evidently::Project`.
        ProjectArn,
    }
    impl crate::value::Accepts<ProjectArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::GlobalAccelerator`.
pub mod globalaccelerator {
    crate::value::meaning::identifiers! {
        /// `AcceleratorArn` of an `AWS::GlobalAccelerator::Accelerator`.
        AcceleratorArn,
        /// `ListenerArn` of an `AWS::GlobalAccelerator::Listener`.
        ListenerArn,
    }
    impl crate::value::Accepts<AcceleratorArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ListenerArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Glue`.
pub mod glue {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::Glue::Crawler`.
        CrawlerName,
        /// `DatabaseName` of an `AWS::Glue::Database`.
        DatabaseName,
        /// `Name` of an `AWS::Glue::Job`.
        JobName,
        /// `Arn` of an `AWS::Glue::Registry`.
        RegistryArn,
        /// `Name` of an `AWS::Glue::Registry`.
        RegistryName,
        /// `Arn` of an `AWS::Glue::Schema`.
        SchemaArn,
        /// `VersionId` of an `AWS::Glue::SchemaVersion`.
        SchemaVersionId,
    }
    impl crate::value::Accepts<RegistryArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<SchemaArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::GroundStation`.
pub mod groundstation {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::GroundStation::Config`.
        ConfigArn,
    }
    impl crate::value::Accepts<ConfigArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::IAM`.
pub mod iam {
    crate::value::meaning::identifiers! {
        /// `GroupName` of an `AWS::IAM::Group`.
        GroupName,
        /// `Arn` of an `AWS::IAM::InstanceProfile`.
        InstanceProfileArn,
        /// `Arn` of an `AWS::IAM::InstanceProfile`, or `InstanceProfileName` of an `AWS::IAM::InstanceProfile`.
        InstanceProfileArnOrName,
        /// `InstanceProfileName` of an `AWS::IAM::InstanceProfile`.
        InstanceProfileName,
        /// `PolicyArn` of an `AWS::IAM::ManagedPolicy`.
        ManagedPolicyArn,
        /// `Arn` of an `AWS::IAM::OIDCProvider`.
        OidcProviderArn,
        /// `Arn` of an `AWS::IAM::Role`.
        RoleArn,
        /// `Arn` of an `AWS::IAM::Role`, or `RoleName` of an `AWS::IAM::Role`.
        RoleArnOrName,
        /// `RoleName` of an `AWS::IAM::Role`.
        RoleName,
        /// `UserName` of an `AWS::IAM::User`.
        UserName,
    }
    impl crate::value::Accepts<InstanceProfileArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<InstanceProfileArn> for InstanceProfileArnOrName {}
    impl crate::value::Accepts<InstanceProfileName> for InstanceProfileArnOrName {}
    impl crate::value::Accepts<ManagedPolicyArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<OidcProviderArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RoleArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RoleArn> for RoleArnOrName {}
    impl crate::value::Accepts<RoleName> for RoleArnOrName {}
}

/// Meanings of `AWS::ImageBuilder`.
pub mod imagebuilder {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::ImageBuilder::Component`.
        ComponentArn,
        /// `Arn` of an `AWS::ImageBuilder::ContainerRecipe`.
        ContainerRecipeArn,
        /// `Arn` of an `AWS::ImageBuilder::DistributionConfiguration`.
        DistributionConfigurationArn,
        /// `Arn` of an `AWS::ImageBuilder::ImageRecipe`.
        ImageRecipeArn,
        /// `Arn` of an `AWS::ImageBuilder::InfrastructureConfiguration`.
        InfrastructureConfigurationArn,
    }
    impl crate::value::Accepts<ComponentArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ContainerRecipeArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<DistributionConfigurationArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ImageRecipeArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<InfrastructureConfigurationArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Inspector`.
pub mod inspector {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Inspector::AssessmentTarget`.
        AssessmentTargetArn,
        /// `Arn` of an `AWS::Inspector::ResourceGroup`.
        ResourceGroupArn,
    }
    impl crate::value::Accepts<AssessmentTargetArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ResourceGroupArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::IoTEvents`.
pub mod iotevents {
    crate::value::meaning::identifiers! {
        /// `InputName` of an `AWS::IoTEvents::Input`.
        InputName,
    }
}

/// Meanings of `AWS::IoTSiteWise`.
pub mod iotsitewise {
    crate::value::meaning::identifiers! {
        /// `AssetModelId` of an `AWS::IoTSiteWise::AssetModel`.
        AssetModelId,
    }
}

/// Meanings of `AWS::IVS`.
pub mod ivs {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::IVS::Channel`.
        ChannelArn,
        /// `Arn` of an `AWS::IVS::RecordingConfiguration`.
        RecordingConfigurationArn,
    }
    impl crate::value::Accepts<ChannelArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RecordingConfigurationArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::IVSChat`.
pub mod ivschat {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::IVSChat::LoggingConfiguration`.
        LoggingConfigurationArn,
    }
    impl crate::value::Accepts<LoggingConfigurationArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Kendra`.
pub mod kendra {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::Kendra::Index`.
        IndexId,
    }
}

/// Meanings of `AWS::Kinesis`.
pub mod kinesis {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Kinesis::Stream`.
        StreamArn,
    }
    impl crate::value::Accepts<StreamArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::KinesisFirehose`.
pub mod kinesisfirehose {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::KinesisFirehose::DeliveryStream`.
        DeliveryStreamArn,
        /// `DeliveryStreamName` of an `AWS::KinesisFirehose::DeliveryStream`.
        DeliveryStreamName,
    }
    impl crate::value::Accepts<DeliveryStreamArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::KMS`.
pub mod kms {
    crate::value::meaning::identifiers! {
        /// `AliasName` of an `AWS::KMS::Alias`.
        AliasName,
        /// `Arn` of an `AWS::KMS::Key`.
        KeyArn,
        /// `KeyId` of an `AWS::KMS::Key`.
        KeyId,
        /// `AliasName` of an `AWS::KMS::Alias`, or `Arn` of an `AWS::KMS::Key`, or `KeyId` of an `AWS::KMS::Key`.
        KeyReference,
        /// `Arn` of an `AWS::KMS::ReplicaKey`.
        ReplicaKeyArn,
        /// `KeyId` of an `AWS::KMS::ReplicaKey`.
        ReplicaKeyId,
    }
    impl crate::value::Accepts<KeyArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ReplicaKeyArn> for KeyArn {}
    impl crate::value::Accepts<ReplicaKeyId> for KeyId {}
    impl crate::value::Accepts<AliasName> for KeyReference {}
    impl crate::value::Accepts<KeyArn> for KeyReference {}
    impl crate::value::Accepts<KeyId> for KeyReference {}
    impl crate::value::Accepts<ReplicaKeyArn> for KeyReference {}
    impl crate::value::Accepts<ReplicaKeyId> for KeyReference {}
    impl crate::value::Accepts<ReplicaKeyArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Lambda`.
pub mod lambda {
    crate::value::meaning::identifiers! {
        /// `AliasArn` of an `AWS::Lambda::Alias`.
        AliasArn,
        /// `CodeSigningConfigArn` of an `AWS::Lambda::CodeSigningConfig`.
        CodeSigningConfigArn,
        /// `Arn` of an `AWS::Lambda::Function`.
        FunctionArn,
        /// `Arn` of an `AWS::Lambda::Function`, or `FunctionName` of an `AWS::Lambda::Function`.
        FunctionArnOrName,
        /// `FunctionName` of an `AWS::Lambda::Function`.
        FunctionName,
        /// `LayerVersionArn` of an `AWS::Lambda::LayerVersion`.
        LayerVersionArn,
        /// `VersionArn` of an `AWS::Lambda::Version`.
        VersionArn,
    }
    impl crate::value::Accepts<AliasArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<CodeSigningConfigArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<FunctionArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<AliasArn> for FunctionArn {}
    impl crate::value::Accepts<VersionArn> for FunctionArn {}
    impl crate::value::Accepts<AliasArn> for FunctionArnOrName {}
    impl crate::value::Accepts<FunctionArn> for FunctionArnOrName {}
    impl crate::value::Accepts<FunctionName> for FunctionArnOrName {}
    impl crate::value::Accepts<VersionArn> for FunctionArnOrName {}
    impl crate::value::Accepts<LayerVersionArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<VersionArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Lex`.
pub mod lex {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::Lex::Bot`.
        BotId,
    }
}

/// Meanings of `AWS::Logs`.
pub mod logs {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Logs::LogGroup`.
        LogGroupArn,
        /// `LogGroupName` of an `AWS::Logs::LogGroup`.
        LogGroupName,
        /// `LogStreamName` of an `AWS::Logs::LogStream`.
        LogStreamName,
    }
    impl crate::value::Accepts<LogGroupArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::MSK`.
pub mod msk {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::MSK::Cluster`.
        ClusterArn,
        /// `Arn` of an `AWS::MSK::Configuration`.
        ConfigurationArn,
    }
    impl crate::value::Accepts<ClusterArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ConfigurationArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::NetworkFirewall`.
pub mod networkfirewall {
    crate::value::meaning::identifiers! {
        /// `FirewallArn` of an `AWS::NetworkFirewall::Firewall`.
        FirewallArn,
        /// `FirewallPolicyArn` of an `AWS::NetworkFirewall::FirewallPolicy`.
        FirewallPolicyArn,
        /// `RuleGroupArn` of an `AWS::NetworkFirewall::RuleGroup`.
        RuleGroupArn,
    }
    impl crate::value::Accepts<FirewallArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<FirewallPolicyArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RuleGroupArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::NetworkManager`.
pub mod networkmanager {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::NetworkManager::GlobalNetwork`.
        GlobalNetworkId,
    }
}

/// Meanings of `AWS::OpenSearchService`.
pub mod opensearchservice {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::OpenSearchService::Domain`.
        DomainArn,
    }
    impl crate::value::Accepts<DomainArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::QuickSight`.
pub mod quicksight {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::QuickSight::DataSet`.
        DataSetArn,
        /// `Arn` of an `AWS::QuickSight::Template`.
        TemplateArn,
        /// `Arn` of an `AWS::QuickSight::Theme`.
        ThemeArn,
    }
    impl crate::value::Accepts<DataSetArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<TemplateArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ThemeArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::RDS`.
pub mod rds {
    crate::value::meaning::identifiers! {
        /// `DBClusterArn` of an `AWS::RDS::DBCluster`.
        DbClusterArn,
        /// `DBClusterIdentifier` of an `AWS::RDS::DBCluster`.
        DbClusterIdentifier,
        /// `DBClusterParameterGroupName` of an `AWS::RDS::DBClusterParameterGroup`.
        DbClusterParameterGroupName,
        /// `DBInstanceIdentifier` of an `AWS::RDS::DBInstance`.
        DbInstanceIdentifier,
        /// `DBParameterGroupName` of an `AWS::RDS::DBParameterGroup`.
        DbParameterGroupName,
        /// `DBProxyName` of an `AWS::RDS::DBProxy`.
        DbProxyName,
        /// `DBSubnetGroupName` of an `AWS::RDS::DBSubnetGroup`.
        DbSubnetGroupName,
        /// `GlobalClusterIdentifier` of an `AWS::RDS::GlobalCluster`.
        GlobalClusterIdentifier,
    }
    impl crate::value::Accepts<DbClusterArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Redshift`.
pub mod redshift {
    crate::value::meaning::identifiers! {
        /// `ParameterGroupName` of an `AWS::Redshift::ClusterParameterGroup`.
        ClusterParameterGroupName,
        /// `Id` of an `AWS::Redshift::ClusterSecurityGroup`.
        ClusterSecurityGroupId,
        /// `ClusterSubnetGroupName` of an `AWS::Redshift::ClusterSubnetGroup`.
        ClusterSubnetGroupName,
    }
}

/// Meanings of `AWS::RefactorSpaces`.
pub mod refactorspaces {
    crate::value::meaning::identifiers! {
        /// `ApplicationIdentifier` of an `AWS::RefactorSpaces::Application`.
        ApplicationIdentifier,
        /// `EnvironmentIdentifier` of an `AWS::RefactorSpaces::Environment`.
        EnvironmentIdentifier,
        /// `ServiceIdentifier` of an `AWS::RefactorSpaces::Service`.
        ServiceIdentifier,
    }
}

/// Meanings of `AWS::RoboMaker`.
pub mod robomaker {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::RoboMaker::Fleet`.
        FleetArn,
        /// `Arn` of an `AWS::RoboMaker::RobotApplication`.
        RobotApplicationArn,
        /// `Arn` of an `AWS::RoboMaker::SimulationApplication`.
        SimulationApplicationArn,
    }
    impl crate::value::Accepts<FleetArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RobotApplicationArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<SimulationApplicationArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Route53`.
pub mod route53 {
    crate::value::meaning::identifiers! {
        /// `HostedZoneId` of an `AWS::Route53::AliasTarget`.
        AliasTargetHostedZoneId,
        /// `HealthCheckId` of an `AWS::Route53::HealthCheck`.
        HealthCheckId,
        /// `Id` of an `AWS::Route53::HostedZone`.
        HostedZoneId,
    }
}

/// Meanings of `AWS::Route53RecoveryControl`.
pub mod route53recoverycontrol {
    crate::value::meaning::identifiers! {
        /// `ClusterArn` of an `AWS::Route53RecoveryControl::Cluster`.
        ClusterArn,
        /// `ControlPanelArn` of an `AWS::Route53RecoveryControl::ControlPanel`.
        ControlPanelArn,
        /// `RoutingControlArn` of an `AWS::Route53RecoveryControl::RoutingControl`.
        RoutingControlArn,
    }
    impl crate::value::Accepts<ClusterArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<ControlPanelArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<RoutingControlArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Route53Resolver`.
pub mod route53resolver {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::Route53Resolver::FirewallDomainList`.
        FirewallDomainListId,
        /// `Id` of an `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallRuleGroupId,
        /// `Id` of an `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
        ResolverQueryLoggingConfigId,
        /// `ResolverRuleId` of an `AWS::Route53Resolver::ResolverRule`.
        ResolverRuleId,
    }
}

/// Meanings of `AWS::S3`.
pub mod s3 {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::S3::AccessPoint`.
        AccessPointArn,
        /// `Arn` of an `AWS::S3::Bucket`.
        BucketArn,
        /// `BucketName` of an `AWS::S3::Bucket`.
        BucketName,
    }
    impl crate::value::Accepts<AccessPointArn> for crate::value::meaning::Arn {}
    impl crate::value::Accepts<BucketArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::SageMaker`.
pub mod sagemaker {
    crate::value::meaning::identifiers! {
        /// `DomainId` of an `AWS::SageMaker::Domain`.
        DomainId,
    }
}

/// Meanings of `AWS::SecretsManager`.
pub mod secretsmanager {
    crate::value::meaning::identifiers! {
        /// `SecretArn` of an `AWS::SecretsManager::Secret`.
        SecretArn,
    }
    impl crate::value::Accepts<SecretArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::ServiceCatalog`.
pub mod servicecatalog {
    crate::value::meaning::identifiers! {
        /// `Id` of an `AWS::ServiceCatalog::ServiceAction`.
        ServiceActionId,
    }
}

/// Meanings of `AWS::SES`.
pub mod ses {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::SES::ConfigurationSet`.
        ConfigurationSetName,
        /// `PoolName` of an `AWS::SES::DedicatedIpPool`.
        DedicatedIpPoolName,
    }
}

/// Meanings of `AWS::Signer`.
pub mod signer {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::Signer::SigningProfile`.
        SigningProfileArn,
        /// `ProfileName` of an `AWS::Signer::SigningProfile`.
        SigningProfileName,
    }
    impl crate::value::Accepts<SigningProfileArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::SNS`.
pub mod sns {
    crate::value::meaning::identifiers! {
        /// `TopicArn` of an `AWS::SNS::Topic`.
        TopicArn,
        /// `TopicName` of an `AWS::SNS::Topic`.
        TopicName,
    }
    impl crate::value::Accepts<TopicArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::SQS`.
pub mod sqs {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::SQS::Queue`.
        QueueArn,
        /// `QueueUrl` of an `AWS::SQS::Queue`.
        QueueUrl,
    }
    impl crate::value::Accepts<QueueArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::SSM`.
pub mod ssm {
    crate::value::meaning::identifiers! {
        /// `Name` of an `AWS::SSM::Document`.
        DocumentName,
    }
}

/// Meanings of `AWS::StepFunctions`.
pub mod stepfunctions {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::StepFunctions::StateMachine`.
        StateMachineArn,
    }
    impl crate::value::Accepts<StateMachineArn> for crate::value::meaning::Arn {}
}

/// Meanings of `AWS::Timestream`.
pub mod timestream {
    crate::value::meaning::identifiers! {
        /// `DatabaseName` of an `AWS::Timestream::Database`.
        DatabaseName,
    }
}

/// Meanings of `AWS::WAFv2`.
pub mod wafv2 {
    crate::value::meaning::identifiers! {
        /// `Arn` of an `AWS::WAFv2::WebACL`.
        WebAclArn,
    }
    impl crate::value::Accepts<WebAclArn> for crate::value::meaning::Arn {}
}
