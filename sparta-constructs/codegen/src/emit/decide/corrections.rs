//! Where the published relationships are too narrow, too wide, or two names for one thing.
//! Each entry has its reason; one that no longer applies is an error or fails a test.

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
    // The ARN of a version is an attribute called after the function.
    (
        ("AWS::Lambda::Version", "FunctionArn"),
        ("AWS::Lambda::Version", "VersionArn"),
    ),
    // A stream repeats its group's name.
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
    "AWS::ApiGatewayV2::Route.Target",
    "AWS::AppSync::DataSource#HttpConfig.Endpoint",
    "AWS::CloudFront::Distribution#Origin.Id",
    "AWS::CloudTrail::Trail#DataResource.Values",
    "AWS::ECR::ReplicationConfiguration#RepositoryFilter.Filter",
    "AWS::ElasticLoadBalancingV2::LoadBalancer#LoadBalancerAttribute.Value",
    "AWS::Events::Rule#RunCommandTarget.Values",
    "AWS::FIS::ExperimentTemplate#ExperimentTemplateStopCondition.Value",
    "AWS::Glue::Crawler#S3Target.Path",
    "AWS::Glue::Database#DatabaseInput.Name",
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

/// What is missing: an alternative, or the relationship as a whole.
pub(super) const WITH: &[(&str, Name)] = &[
    // "The short name or full Amazon Resource Name (ARN) of the cluster":
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html
    ("AWS::ECS::Service.Cluster", ("AWS::ECS::Cluster", "Arn")),
    // Names that tell by themselves, but not to the rule of `infer`.
    (
        "AWS::AutoScaling::LaunchConfiguration.KeyName",
        ("AWS::EC2::KeyPair", "KeyName"),
    ),
    (
        "AWS::CertificateManager::Certificate#DomainValidationOption.HostedZoneId",
        HOSTED_ZONE,
    ),
    (
        "AWS::EC2::EIPAssociation.AllocationId",
        ("AWS::EC2::EIP", "AllocationId"),
    ),
    (
        "AWS::EC2::Instance.KeyName",
        ("AWS::EC2::KeyPair", "KeyName"),
    ),
    (
        "AWS::EC2::LaunchTemplate#LaunchTemplateData.KeyName",
        ("AWS::EC2::KeyPair", "KeyName"),
    ),
    (
        "AWS::EC2::NatGateway.SecondaryAllocationIds",
        ("AWS::EC2::EIP", "AllocationId"),
    ),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer#SubnetMapping.AllocationId",
        ("AWS::EC2::EIP", "AllocationId"),
    ),
    ("AWS::Route53::RecordSet.HostedZoneId", HOSTED_ZONE),
    ("AWS::Route53::RecordSetGroup.HostedZoneId", HOSTED_ZONE),
    (
        "AWS::Route53::RecordSetGroup#RecordSet.HostedZoneId",
        HOSTED_ZONE,
    ),
];

const HOSTED_ZONE: Name = ("AWS::Route53::HostedZone", "Id");

/// Wherever the first is wanted, the others do as well.
pub(super) const ALSO: &[(Name, &[Name])] = &[
    // The ARN of a version or an alias is that of the function with a qualifier.
    (
        ("AWS::Lambda::Function", "Arn"),
        &[
            ("AWS::Lambda::Alias", "AliasArn"),
            ("AWS::Lambda::Version", "VersionArn"),
        ],
    ),
    // Attachments of every kind have an attachment's id.
    (
        ("AWS::EC2::TransitGatewayAttachment", "Id"),
        &[
            (
                "AWS::EC2::TransitGatewayPeeringAttachment",
                "TransitGatewayAttachmentId",
            ),
            ("AWS::EC2::TransitGatewayVpcAttachment", "Id"),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::emit::load::load;
    use crate::facts::Schema;

    fn gather<'a>(schema: &'a Schema, found: &mut BTreeSet<(&'a str, &'a str)>) {
        found.extend(
            schema
                .relationships
                .iter()
                .map(|one| (one.0.as_str(), one.1.as_str())),
        );
        let properties = schema
            .properties
            .iter()
            .chain(schema.pattern_properties.iter());
        properties
            .map(|(_, one)| one)
            .chain(schema.items.as_deref())
            .for_each(|one| gather(one, found));
    }

    #[test]
    fn every_name_is_still_in_the_facts() {
        let facts =
            load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).expect("spec/ is there");
        let mut wanted = BTreeSet::new();
        let mut attributes = BTreeSet::new();
        for (name, resource) in &facts {
            gather(&resource.body, &mut wanted);
            resource
                .types
                .iter()
                .for_each(|(_, schema)| gather(schema, &mut wanted));
            resource
                .attributes
                .iter()
                .for_each(|(_, schema)| gather(schema, &mut wanted));
            attributes.extend(
                resource
                    .attributes
                    .names()
                    .map(|attribute| (name.as_str(), attribute)),
            );
        }
        let known = |name: &Name| wanted.contains(name) || attributes.contains(name);
        let stale: Vec<&Name> = SAME
            .iter()
            .map(|(from, _)| from)
            .chain(PLAIN)
            .filter(|one| !known(one))
            .collect();
        assert!(stale.is_empty(), "no longer in the facts: {stale:?}");
        let resources = TEXT
            .iter()
            .map(|place| place.split(['.', '#']).next().unwrap_or_default());
        let gone: Vec<&str> = resources
            .filter(|name| !facts.contains_key(*name))
            .collect();
        assert!(gone.is_empty(), "no longer in the facts: {gone:?}");
    }
}
