//! Where the published relationships are too narrow, too wide, or two names for one thing.
//! Each entry has its reason; a test finds those that no longer apply.

/// An attribute of a resource type.
pub(super) type Name = (&'static str, &'static str);

/// Two names for one meaning: the first is written as the second.
pub(super) const SAME: &[(Name, Name)] = &[
    // `Id` is the deprecated spelling of `GroupId`; a VPC's default group is a group.
    (
        ("AWS::EC2::SecurityGroup", "Id"),
        ("AWS::EC2::SecurityGroup", "GroupId"),
    ),
    (
        ("AWS::EC2::VPC", "DefaultSecurityGroup"),
        ("AWS::EC2::SecurityGroup", "GroupId"),
    ),
    (
        ("AWS::EC2::SecurityGroup", "Name"),
        ("AWS::EC2::SecurityGroup", "GroupName"),
    ),
    // AWS Certificate Manager is `ACM` in cfn-lint's formats; `Id` is what `Ref` gives, the ARN.
    (
        ("AWS::ACM::Certificate", "Arn"),
        ("AWS::CertificateManager::Certificate", "CertificateArn"),
    ),
    (
        ("AWS::CertificateManager::Certificate", "Id"),
        ("AWS::CertificateManager::Certificate", "CertificateArn"),
    ),
    (
        ("AWS::EC2::Instance", "Id"),
        ("AWS::EC2::Instance", "InstanceId"),
    ),
    (
        ("AWS::Lambda::Alias", "Id"),
        ("AWS::Lambda::Alias", "AliasArn"),
    ),
    // Properties of a resource that repeat another resource's id.
    (
        ("AWS::EC2::VPCEndpoint", "VpcId"),
        ("AWS::EC2::VPC", "VpcId"),
    ),
    (
        ("AWS::Logs::LogStream", "LogGroupName"),
        ("AWS::Logs::LogGroup", "LogGroupName"),
    ),
    // `Ref` of a secret and its only attribute are the ARN, whatever the name says.
    (
        ("AWS::SecretsManager::Secret", "Id"),
        ("AWS::SecretsManager::Secret", "SecretArn"),
    ),
    // What a scaling policy wants is the target's `Ref`, not the id of the scaled resource.
    (
        ("AWS::ApplicationAutoScaling::ScalableTarget", "ResourceId"),
        ("AWS::ApplicationAutoScaling::ScalableTarget", "Id"),
    ),
];

/// What is wanted of these is not theirs alone: an address, a domain name or a number from
/// anywhere will do, so it means plain text.
pub(super) const PLAIN: &[Name] = &[
    (
        "AWS::ACMPCA::CertificateAuthority",
        "CertificateSigningRequest",
    ),
    ("AWS::ApiGateway::DomainName", "DomainName"),
    ("AWS::EC2::EIP", "PublicIp"),
    ("AWS::EC2::Instance", "PrivateIp"),
    ("AWS::EC2::Instance", "PublicIp"),
    ("AWS::EC2::LaunchTemplate", "LatestVersionNumber"),
    ("AWS::EC2::VPC", "CidrBlock"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName"),
    ("AWS::Lambda::Version", "Version"),
    ("AWS::S3::Bucket", "DomainName"),
    ("AWS::S3::Bucket", "RegionalDomainName"),
];

/// Properties that take far more than the relationship names: the relationship does not hold.
/// Written as `AWS::Service::Resource.Property` or `AWS::Service::Resource#PropertyType.Property`.
pub(super) const FREE: &[&str] = &[
    // Free text of which one use happens to be a name.
    "AWS::AppConfig::ConfigurationProfile#Validators.Content",
    "AWS::ApplicationAutoScaling::ScalableTarget.ResourceId",
    "AWS::AutoScaling::ScalingPolicy#MetricDimension.Value",
    "AWS::DataPipeline::Pipeline#Field.StringValue",
    "AWS::ElasticBeanstalk::ConfigurationTemplate#ConfigurationOptionSetting.Value",
    "AWS::KinesisFirehose::DeliveryStream#ProcessorParameter.ParameterValue",
    "AWS::SSM::Association#Target.Values",
    "AWS::StepFunctions::StateMachine.DefinitionString",
    // Also an address: e-mail, HTTPS, IP.
    "AWS::ElasticLoadBalancingV2::TargetGroup#TargetDescription.Id",
    "AWS::SNS::Subscription.Endpoint",
    "AWS::SNS::Topic#Subscription.Endpoint",
    // Also an account, a service or an organization.
    "AWS::Lambda::Permission.Principal",
    // Also snapshots, parameter groups and security groups.
    "AWS::RDS::EventSubscription.SourceIds",
    // A new name of its own, not that of another resource.
    "AWS::EventSchemas::Registry.RegistryName",
];

/// Single alternatives that do not belong.
pub(super) const WITHOUT: &[(&str, Name)] = &[
    // The name says ids.
    (
        "AWS::EC2::Instance.SecurityGroupIds",
        ("AWS::EC2::SecurityGroup", "GroupName"),
    ),
    // A security group's name, never its id.
    (
        "AWS::EC2::SecurityGroup#Ingress.SourceSecurityGroupName",
        ("AWS::EC2::SecurityGroup", "GroupId"),
    ),
    // A client is not named by its pool.
    (
        "AWS::ElasticLoadBalancingV2::Listener#AuthenticateCognitoConfig.UserPoolClientId",
        ("AWS::Cognito::UserPoolClient", "UserPoolId"),
    ),
    (
        "AWS::Glue::Crawler.DatabaseName",
        ("AWS::S3::Bucket", "BucketName"),
    ),
    (
        "AWS::Batch::ComputeEnvironment#ComputeResources.InstanceRole",
        ("AWS::IAM::Role", "RoleName"),
    ),
    (
        "AWS::KinesisFirehose::DeliveryStream#CloudWatchLoggingOptions.LogStreamName",
        ("AWS::Logs::LogGroup", "LogGroupName"),
    ),
    (
        "AWS::Redshift::Cluster.ClusterSecurityGroups",
        ("AWS::EC2::SecurityGroup", "GroupId"),
    ),
    (
        "AWS::Redshift::Cluster.VpcSecurityGroupIds",
        ("AWS::EC2::VPC", "VpcId"),
    ),
    // Destinations are ARNs.
    (
        "AWS::WAFv2::LoggingConfiguration.LogDestinationConfigs",
        ("AWS::Logs::LogGroup", "LogGroupName"),
    ),
];

/// Alternatives that are missing.
pub(super) const WITH: &[(&str, Name)] = &[
    // "The short name or full Amazon Resource Name (ARN) of the cluster":
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html
    ("AWS::ECS::Service.Cluster", ("AWS::ECS::Cluster", "Arn")),
];

/// Wherever the first is wanted, the others do as well.
pub(super) const ALSO: &[(Name, &[Name])] = &[
    // The ARN of a version or an alias is that of the function with a qualifier.
    (
        ("AWS::Lambda::Function", "Arn"),
        &[
            ("AWS::Lambda::Alias", "AliasArn"),
            ("AWS::Lambda::Version", "FunctionArn"),
        ],
    ),
    (("AWS::KMS::Key", "Arn"), &[("AWS::KMS::ReplicaKey", "Arn")]),
    (
        ("AWS::KMS::Key", "KeyId"),
        &[("AWS::KMS::ReplicaKey", "KeyId")],
    ),
];

/// What takes a key's id and its ARN takes the name of an alias as well:
/// <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id>
pub(super) const KMS_KEY: [Name; 3] = [
    ("AWS::KMS::Alias", "AliasName"),
    ("AWS::KMS::Key", "Arn"),
    ("AWS::KMS::Key", "KeyId"),
];

/// Names of meanings that are one of several things.
pub(crate) const NAMES: &[(&[(&str, &str)], &str)] = &[(&KMS_KEY, "KeyReference")];

/// Properties that take values of any plain type, but stand for text.
pub(super) const TEXT: &[&str] = &[
    // Environment variables and parameters are text when they arrive.
    "AWS::CloudFormation::Stack.Parameters",
    "AWS::Lambda::Function#Environment.Variables",
    "AWS::Bedrock::Flow#DefinitionSubstitutions",
    "AWS::StepFunctions::StateMachine#DefinitionSubstitutions",
];
