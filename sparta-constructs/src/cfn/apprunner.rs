// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppRunner`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AutoScalingConfiguration = "AWS::AppRunner::AutoScalingConfiguration", "apprunner-autoscalingconfiguration", List("Tags"), m::Arn
}
impl AutoScalingConfiguration {
    new! {}
    set! {
        auto_scaling_configuration_name: String = "AutoScalingConfigurationName", "replacement; 4 to 32 characters";
        max_concurrency: i64 = "MaxConcurrency", "replacement; 1 to 200";
        max_size: i64 = "MaxSize", "replacement; at least 1";
        min_size: i64 = "MinSize", "replacement; 1 to 25";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<AutoScalingConfiguration> {
    get! {
        attr_auto_scaling_configuration_arn: m::Arn = "AutoScalingConfigurationArn";
        attr_auto_scaling_configuration_revision: i64 = "AutoScalingConfigurationRevision";
        attr_latest: bool = "Latest";
    }
}
give! { AutoScalingConfiguration: m::Arn = Ref; }

resource! {
    ObservabilityConfiguration = "AWS::AppRunner::ObservabilityConfiguration", "apprunner-observabilityconfiguration", List("Tags"), m::Arn
}
impl ObservabilityConfiguration {
    new! {}
    set! {
        observability_configuration_name: String = "ObservabilityConfigurationName", "replacement; 4 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; cannot be read back";
        trace_configuration: observability_configuration::TraceConfiguration = "TraceConfiguration", "replacement";
    }
}
impl c::Handle<ObservabilityConfiguration> {
    get! {
        attr_latest: bool = "Latest";
        attr_observability_configuration_arn: m::Arn = "ObservabilityConfigurationArn";
        attr_observability_configuration_revision: i64 = "ObservabilityConfigurationRevision";
    }
}
give! { ObservabilityConfiguration: m::Arn = Ref; }
/// Property types and values of [`ObservabilityConfiguration`].
pub mod observability_configuration {
    object!(TraceConfiguration = "AWS::AppRunner::ObservabilityConfiguration.TraceConfiguration", "apprunner-observabilityconfiguration-traceconfiguration");
    impl TraceConfiguration {
        new! {
            vendor: Vendor = "Vendor", "replacement";
        }
    }
    values! { Vendor: Awsxray = "AWSXRAY" }
}

resource! {
    Service = "AWS::AppRunner::Service", "apprunner-service", List("Tags"), m::Arn
}
impl Service {
    new! {
        source_configuration: service::SourceConfiguration = "SourceConfiguration", "update";
    }
    set! {
        auto_scaling_configuration_arn: m::Arn = "AutoScalingConfigurationArn", "update; 1 to 1011 characters; cannot be read back";
        encryption_configuration: service::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        health_check_configuration: service::HealthCheckConfiguration = "HealthCheckConfiguration", "update";
        instance_configuration: service::InstanceConfiguration = "InstanceConfiguration", "update";
        network_configuration: service::NetworkConfiguration = "NetworkConfiguration", "update";
        observability_configuration: service::ServiceObservabilityConfiguration = "ObservabilityConfiguration", "update";
        service_name: String = "ServiceName", "replacement; 4 to 40 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; cannot be read back";
    }
}
impl c::Handle<Service> {
    get! {
        attr_service_arn: m::Arn = "ServiceArn";
        attr_service_id: String = "ServiceId";
        attr_service_url: String = "ServiceUrl";
        attr_status: String = "Status";
    }
}
give! { Service: m::Arn = Ref; }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value::meaning as m;
    object!(AuthenticationConfiguration = "AWS::AppRunner::Service.AuthenticationConfiguration", "apprunner-service-authenticationconfiguration");
    impl AuthenticationConfiguration {
        new! {}
        set! {
            access_role_arn: m::iam::RoleArn = "AccessRoleArn", "update; 29 to 1024 characters";
            connection_arn: m::Arn = "ConnectionArn", "update; 1 to 1011 characters";
        }
    }

    object!(CodeConfiguration = "AWS::AppRunner::Service.CodeConfiguration", "apprunner-service-codeconfiguration");
    impl CodeConfiguration {
        new! {
            configuration_source: ConfigurationSource = "ConfigurationSource", "update";
        }
        set! {
            code_configuration_values: CodeConfigurationValues = "CodeConfigurationValues", "update";
        }
    }

    object!(CodeConfigurationValues = "AWS::AppRunner::Service.CodeConfigurationValues", "apprunner-service-codeconfigurationvalues");
    impl CodeConfigurationValues {
        new! {
            runtime: Runtime = "Runtime", "update";
        }
        set! {
            build_command: String = "BuildCommand", "update";
            port: String = "Port", "update; at most 51200 characters";
            runtime_environment_secrets: [KeyValuePair] = "RuntimeEnvironmentSecrets", "update";
            runtime_environment_variables: [KeyValuePair] = "RuntimeEnvironmentVariables", "update";
            start_command: String = "StartCommand", "update";
        }
    }

    object!(CodeRepository = "AWS::AppRunner::Service.CodeRepository", "apprunner-service-coderepository");
    impl CodeRepository {
        new! {
            repository_url: String = "RepositoryUrl", "update; at most 51200 characters";
            source_code_version: SourceCodeVersion = "SourceCodeVersion", "update";
        }
        set! {
            code_configuration: CodeConfiguration = "CodeConfiguration", "update";
            source_directory: String = "SourceDirectory", "update; 1 to 4096 characters";
        }
    }

    object!(EgressConfiguration = "AWS::AppRunner::Service.EgressConfiguration", "apprunner-service-egressconfiguration");
    impl EgressConfiguration {
        new! {
            egress_type: EgressType = "EgressType", "update";
        }
        set! {
            vpc_connector_arn: m::apprunner::VpcConnectorArn = "VpcConnectorArn", "update; 44 to 1011 characters";
        }
    }

    object!(EncryptionConfiguration = "AWS::AppRunner::Service.EncryptionConfiguration", "apprunner-service-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            kms_key: String = "KmsKey", "replacement; at most 256 characters";
        }
    }

    object!(HealthCheckConfiguration = "AWS::AppRunner::Service.HealthCheckConfiguration", "apprunner-service-healthcheckconfiguration");
    impl HealthCheckConfiguration {
        new! {}
        set! {
            healthy_threshold: i64 = "HealthyThreshold", "update; 1 to 20";
            interval: i64 = "Interval", "update; 1 to 20";
            path: String = "Path", "update; at least 1 characters";
            protocol: Protocol = "Protocol", "update";
            timeout: i64 = "Timeout", "update; 1 to 20";
            unhealthy_threshold: i64 = "UnhealthyThreshold", "update; 1 to 20";
        }
    }

    object!(ImageConfiguration = "AWS::AppRunner::Service.ImageConfiguration", "apprunner-service-imageconfiguration");
    impl ImageConfiguration {
        new! {}
        set! {
            port: String = "Port", "update; at most 51200 characters";
            runtime_environment_secrets: [KeyValuePair] = "RuntimeEnvironmentSecrets", "update";
            runtime_environment_variables: [KeyValuePair] = "RuntimeEnvironmentVariables", "update";
            start_command: String = "StartCommand", "update";
        }
    }

    object!(ImageRepository = "AWS::AppRunner::Service.ImageRepository", "apprunner-service-imagerepository");
    impl ImageRepository {
        new! {
            image_repository_type: ImageRepositoryType = "ImageRepositoryType", "update";
            image_identifier: String = "ImageIdentifier", "update; 1 to 1024 characters";
        }
        set! {
            image_configuration: ImageConfiguration = "ImageConfiguration", "update";
        }
    }

    object!(IngressConfiguration = "AWS::AppRunner::Service.IngressConfiguration", "apprunner-service-ingressconfiguration");
    impl IngressConfiguration {
        new! {
            is_publicly_accessible: bool = "IsPubliclyAccessible", "update";
        }
    }

    object!(InstanceConfiguration = "AWS::AppRunner::Service.InstanceConfiguration", "apprunner-service-instanceconfiguration");
    impl InstanceConfiguration {
        new! {}
        set! {
            cpu: String = "Cpu", "update; 3 to 9 characters";
            instance_role_arn: m::iam::RoleArn = "InstanceRoleArn", "update; 29 to 1024 characters";
            memory: String = "Memory", "update; 3 to 6 characters";
        }
    }

    object!(KeyValuePair = "AWS::AppRunner::Service.KeyValuePair", "apprunner-service-keyvaluepair");
    impl KeyValuePair {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::AppRunner::Service.NetworkConfiguration", "apprunner-service-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            egress_configuration: EgressConfiguration = "EgressConfiguration", "update";
            ingress_configuration: IngressConfiguration = "IngressConfiguration", "update";
            ip_address_type: IpAddressType = "IpAddressType", "update";
        }
    }

    object!(ServiceObservabilityConfiguration = "AWS::AppRunner::Service.ServiceObservabilityConfiguration", "apprunner-service-serviceobservabilityconfiguration");
    impl ServiceObservabilityConfiguration {
        new! {
            observability_enabled: bool = "ObservabilityEnabled", "update";
        }
        set! {
            observability_configuration_arn: m::Arn = "ObservabilityConfigurationArn", "update; 1 to 1011 characters";
        }
    }

    object!(SourceCodeVersion = "AWS::AppRunner::Service.SourceCodeVersion", "apprunner-service-sourcecodeversion");
    impl SourceCodeVersion {
        new! {
            type_: Type = "Type", "update";
            value: String = "Value", "update; at most 51200 characters";
        }
    }

    object!(SourceConfiguration = "AWS::AppRunner::Service.SourceConfiguration", "apprunner-service-sourceconfiguration");
    impl SourceConfiguration {
        new! {}
        set! {
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration", "update";
            auto_deployments_enabled: bool = "AutoDeploymentsEnabled", "update";
            code_repository: CodeRepository = "CodeRepository", "update";
            image_repository: ImageRepository = "ImageRepository", "update";
        }
    }
    values! { ConfigurationSource: Repository = "REPOSITORY", Api = "API" }
    values! { Runtime: Python3 = "PYTHON_3", Nodejs12 = "NODEJS_12", Nodejs14 = "NODEJS_14", Corretto8 = "CORRETTO_8", Corretto11 = "CORRETTO_11", Nodejs16 = "NODEJS_16", Go1 = "GO_1", Dotnet6 = "DOTNET_6", Php81 = "PHP_81", Ruby31 = "RUBY_31", Python311 = "PYTHON_311", Nodejs18 = "NODEJS_18", Nodejs22 = "NODEJS_22" }
    values! { EgressType: Default = "DEFAULT", Vpc = "VPC" }
    values! { Protocol: Tcp = "TCP", Http = "HTTP" }
    values! { ImageRepositoryType: Ecr = "ECR", EcrPublic = "ECR_PUBLIC" }
    values! { IpAddressType: Ipv4 = "IPV4", DualStack = "DUAL_STACK" }
    values! { Type: Branch = "BRANCH" }
}

resource! {
    VpcConnector = "AWS::AppRunner::VpcConnector", "apprunner-vpcconnector", List("Tags"), m::apprunner::VpcConnectorArn
}
impl VpcConnector {
    new! {
        subnets: [m::ec2::SubnetId] = "Subnets", "replacement; at least 1 items";
    }
    set! {
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; cannot be read back";
        vpc_connector_name: String = "VpcConnectorName", "replacement; 4 to 40 characters";
    }
}
impl c::Handle<VpcConnector> {
    get! {
        attr_vpc_connector_arn: m::apprunner::VpcConnectorArn = "VpcConnectorArn";
        attr_vpc_connector_revision: i64 = "VpcConnectorRevision";
    }
}
give! { VpcConnector: m::Arn = Ref; m::apprunner::VpcConnectorArn = Ref; }

resource! {
    VpcIngressConnection = "AWS::AppRunner::VpcIngressConnection", "apprunner-vpcingressconnection", List("Tags"), m::Arn
}
impl VpcIngressConnection {
    new! {
        service_arn: m::Arn = "ServiceArn", "replacement; 1 to 1011 characters";
        ingress_vpc_configuration: vpc_ingress_connection::IngressVpcConfiguration = "IngressVpcConfiguration", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement; cannot be read back";
        vpc_ingress_connection_name: String = "VpcIngressConnectionName", "replacement; 4 to 40 characters";
    }
}
impl c::Handle<VpcIngressConnection> {
    get! {
        attr_domain_name: String = "DomainName";
        attr_status: String = "Status";
        attr_vpc_ingress_connection_arn: m::Arn = "VpcIngressConnectionArn";
    }
}
give! { VpcIngressConnection: m::Arn = Ref; }
/// Property types and values of [`VpcIngressConnection`].
pub mod vpc_ingress_connection {
    use crate::value::meaning as m;
    object!(IngressVpcConfiguration = "AWS::AppRunner::VpcIngressConnection.IngressVpcConfiguration", "apprunner-vpcingressconnection-ingressvpcconfiguration");
    impl IngressVpcConfiguration {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; at most 51200 characters";
            vpc_endpoint_id: String = "VpcEndpointId", "update; at most 51200 characters";
        }
    }
}
