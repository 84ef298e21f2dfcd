//! What resources are called: the ARNs, names and attributes of the types that policies speak of.
//!
//! The forms are those of "Resource types" in the Service Authorization Reference
//! (<https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>);
//! what `Ref` gives is under "Return values" of each type in the CloudFormation reference.

/// A type. Its texts have `{partition}`, `{region}`, `{account}`, `{name}`, `{id}`, `{arn}`, and
/// `{Property}` for the value of a property.
pub(super) struct Known {
    pub(super) resource_type: &'static str,
    /// The property that names it.
    pub(super) name: &'static str,
    pub(super) arn: &'static str,
    /// What `Ref` gives.
    pub(super) reference: &'static str,
    /// The attributes besides those named `Arn` or as the `{name}`'s property.
    pub(super) attributes: &'static [(&'static str, &'static str)],
}

const fn known(
    resource_type: &'static str,
    name: &'static str,
    arn: &'static str,
    reference: &'static str,
) -> Known {
    Known {
        resource_type,
        name,
        arn,
        reference,
        attributes: &[],
    }
}

impl Known {
    const fn attributes(mut self, attributes: &'static [(&'static str, &'static str)]) -> Self {
        self.attributes = attributes;
        self
    }

    pub(super) fn of(resource_type: &str) -> Option<&'static Self> {
        KNOWN
            .iter()
            .find(|known| known.resource_type == resource_type)
    }

    /// The value of an attribute, as text with places.
    pub(super) fn attribute(&self, attribute: &str) -> Option<&'static str> {
        let own = self.attributes.iter().find(|(name, _)| *name == attribute);
        match own {
            Some((_, text)) => Some(text),
            None if attribute == self.name => Some("{name}"),
            None if attribute.ends_with("Arn") => Some("{arn}"),
            None => None,
        }
    }
}

static KNOWN: [Known; 43] = [
    known(
        "AWS::DynamoDB::Table",
        "TableName",
        "arn:{partition}:dynamodb:{region}:{account}:table/{name}",
        "{name}",
    )
    .attributes(&[("StreamArn", "{arn}/stream/<{name}.StreamLabel>")]),
    known(
        "AWS::DynamoDB::GlobalTable",
        "TableName",
        "arn:{partition}:dynamodb:{region}:{account}:table/{name}",
        "{name}",
    )
    .attributes(&[("StreamArn", "{arn}/stream/<{name}.StreamLabel>")]),
    known(
        "AWS::S3::Bucket",
        "BucketName",
        "arn:{partition}:s3:::{name}",
        "{name}",
    )
    .attributes(&[("DomainName", "{name}.s3.amazonaws.com")]),
    known(
        "AWS::SNS::Topic",
        "TopicName",
        "arn:{partition}:sns:{region}:{account}:{name}",
        "{arn}",
    ),
    known(
        "AWS::SQS::Queue",
        "QueueName",
        "arn:{partition}:sqs:{region}:{account}:{name}",
        "https://sqs.{region}.amazonaws.com/{account}/{name}",
    ),
    // Secrets Manager adds six characters to the name.
    // <https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html>
    known(
        "AWS::SecretsManager::Secret",
        "Name",
        "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-Random",
        "{arn}",
    )
    .attributes(&[("Id", "{arn}")]),
    known(
        "AWS::SSM::Parameter",
        "Name",
        "arn:{partition}:ssm:{region}:{account}:parameter/{name}",
        "{name}",
    ),
    known(
        "AWS::KMS::Key",
        "",
        "arn:{partition}:kms:{region}:{account}:key/{id}",
        "{id}",
    ),
    known(
        "AWS::KMS::Alias",
        "AliasName",
        "arn:{partition}:kms:{region}:{account}:{name}",
        "{name}",
    ),
    known(
        "AWS::Lambda::Function",
        "FunctionName",
        "arn:{partition}:lambda:{region}:{account}:function:{name}",
        "{name}",
    ),
    // The attribute ends in `:*`; policies of CloudWatch Logs want it so.
    // <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>
    known(
        "AWS::Logs::LogGroup",
        "LogGroupName",
        "arn:{partition}:logs:{region}:{account}:log-group:{name}",
        "{name}",
    )
    .attributes(&[("Arn", "{arn}:*")]),
    known(
        "AWS::IAM::Role",
        "RoleName",
        "arn:{partition}:iam::{account}:role{Path}{name}",
        "{name}",
    ),
    known(
        "AWS::IAM::User",
        "UserName",
        "arn:{partition}:iam::{account}:user{Path}{name}",
        "{name}",
    ),
    known(
        "AWS::IAM::ManagedPolicy",
        "ManagedPolicyName",
        "arn:{partition}:iam::{account}:policy{Path}{name}",
        "{arn}",
    ),
    known(
        "AWS::IAM::OIDCProvider",
        "Url",
        "arn:{partition}:iam::{account}:oidc-provider/{name}",
        "{arn}",
    ),
    known(
        "AWS::IAM::InstanceProfile",
        "InstanceProfileName",
        "arn:{partition}:iam::{account}:instance-profile{Path}{name}",
        "{name}",
    ),
    known(
        "AWS::ECR::Repository",
        "RepositoryName",
        "arn:{partition}:ecr:{region}:{account}:repository/{name}",
        "{name}",
    )
    .attributes(&[(
        "RepositoryUri",
        "{account}.dkr.ecr.{region}.amazonaws.com/{name}",
    )]),
    known(
        "AWS::ECS::Cluster",
        "ClusterName",
        "arn:{partition}:ecs:{region}:{account}:cluster/{name}",
        "{name}",
    ),
    known(
        "AWS::ECS::Service",
        "ServiceName",
        "arn:{partition}:ecs:{region}:{account}:service/{Cluster}/{name}",
        "{arn}",
    )
    .attributes(&[("Name", "{name}")]),
    known(
        "AWS::ECS::TaskDefinition",
        "Family",
        "arn:{partition}:ecs:{region}:{account}:task-definition/{name}:1",
        "{arn}",
    ),
    known(
        "AWS::Events::Rule",
        "Name",
        "arn:{partition}:events:{region}:{account}:rule/{name}",
        "{name}",
    ),
    known(
        "AWS::Events::EventBus",
        "Name",
        "arn:{partition}:events:{region}:{account}:event-bus/{name}",
        "{name}",
    ),
    known(
        "AWS::Scheduler::Schedule",
        "Name",
        "arn:{partition}:scheduler:{region}:{account}:schedule/{GroupName}/{name}",
        "{name}",
    ),
    known(
        "AWS::CloudWatch::Alarm",
        "AlarmName",
        "arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}",
        "{name}",
    ),
    known(
        "AWS::CloudWatch::CompositeAlarm",
        "AlarmName",
        "arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}",
        "{name}",
    ),
    known(
        "AWS::CloudTrail::Trail",
        "TrailName",
        "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}",
        "{name}",
    ),
    known(
        "AWS::Backup::BackupVault",
        "BackupVaultName",
        "arn:{partition}:backup:{region}:{account}:backup-vault:{name}",
        "{name}",
    ),
    known(
        "AWS::Backup::BackupPlan",
        "",
        "arn:{partition}:backup:{region}:{account}:backup-plan:{id}",
        "{id}",
    ),
    known(
        "AWS::CloudFront::Distribution",
        "",
        "arn:{partition}:cloudfront::{account}:distribution/{id}",
        "{id}",
    ),
    known(
        "AWS::Kinesis::Stream",
        "Name",
        "arn:{partition}:kinesis:{region}:{account}:stream/{name}",
        "{name}",
    ),
    known(
        "AWS::KinesisFirehose::DeliveryStream",
        "DeliveryStreamName",
        "arn:{partition}:firehose:{region}:{account}:deliverystream/{name}",
        "{name}",
    ),
    known(
        "AWS::StepFunctions::StateMachine",
        "StateMachineName",
        "arn:{partition}:states:{region}:{account}:stateMachine:{name}",
        "{arn}",
    )
    .attributes(&[("Name", "{name}")]),
    known(
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "Name",
        "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/app/{name}/{id}",
        "{arn}",
    ),
    known(
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "Name",
        "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{id}",
        "{arn}",
    ),
    known(
        "AWS::RDS::DBInstance",
        "DBInstanceIdentifier",
        "arn:{partition}:rds:{region}:{account}:db:{name}",
        "{name}",
    ),
    known(
        "AWS::EFS::FileSystem",
        "",
        "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{id}",
        "{id}",
    ),
    known(
        "AWS::CodeBuild::Project",
        "Name",
        "arn:{partition}:codebuild:{region}:{account}:project/{name}",
        "{name}",
    ),
    known(
        "AWS::EC2::VPC",
        "",
        "arn:{partition}:ec2:{region}:{account}:vpc/{id}",
        "{id}",
    )
    .attributes(&[("VpcId", "{id}"), ("CidrBlock", "{CidrBlock}")]),
    known(
        "AWS::EC2::Subnet",
        "",
        "arn:{partition}:ec2:{region}:{account}:subnet/{id}",
        "{id}",
    )
    .attributes(&[
        ("SubnetId", "{id}"),
        ("VpcId", "{VpcId}"),
        ("CidrBlock", "{CidrBlock}"),
    ]),
    known(
        "AWS::EC2::SecurityGroup",
        "",
        "arn:{partition}:ec2:{region}:{account}:security-group/{id}",
        "{id}",
    )
    .attributes(&[("GroupId", "{id}"), ("VpcId", "{VpcId}")]),
    known(
        "AWS::EC2::RouteTable",
        "",
        "arn:{partition}:ec2:{region}:{account}:route-table/{id}",
        "{id}",
    )
    .attributes(&[("RouteTableId", "{id}")]),
    known(
        "AWS::EC2::InternetGateway",
        "",
        "arn:{partition}:ec2:{region}:{account}:internet-gateway/{id}",
        "{id}",
    )
    .attributes(&[("InternetGatewayId", "{id}")]),
    known(
        "AWS::EC2::PrefixList",
        "",
        "arn:{partition}:ec2:{region}:{account}:prefix-list/{id}",
        "{id}",
    )
    .attributes(&[("PrefixListId", "{id}")]),
];
