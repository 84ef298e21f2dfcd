//! Which resource types get a box, and what they are called.

/// How a type takes part in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It has a box. So has every type that is not known here.
    Box,
    /// It is a frame.
    Frame,
    /// It has no box; who refers to it uses what it refers to.
    Passage,
    /// It has no box, and nothing is followed through it.
    Detail,
}

const PASSAGES: [&str; 13] = [
    "AWS::AutoScaling::LaunchConfiguration",
    "AWS::Backup::BackupSelection",
    "AWS::DocDB::DBSubnetGroup",
    "AWS::EC2::LaunchTemplate",
    "AWS::ECS::TaskDefinition",
    "AWS::ElastiCache::SubnetGroup",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::RDS::DBSubnetGroup",
    "AWS::Redshift::ClusterSubnetGroup",
];

const DETAILS: [&str; 35] = [
    "AWS::ApplicationAutoScaling::ScalableTarget",
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    "AWS::AutoScaling::LifecycleHook",
    "AWS::AutoScaling::ScalingPolicy",
    "AWS::CDK::Metadata",
    "AWS::CloudFormation::WaitCondition",
    "AWS::CloudFormation::WaitConditionHandle",
    "AWS::EC2::EIP",
    "AWS::EC2::EIPAssociation",
    "AWS::EC2::FlowLog",
    "AWS::EC2::InternetGateway",
    "AWS::EC2::NetworkAcl",
    "AWS::EC2::NetworkAclEntry",
    "AWS::EC2::Route",
    "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::SubnetNetworkAclAssociation",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::ECS::Cluster",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::ListenerRule",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::Lambda::EventInvokeConfig",
    "AWS::Lambda::EventSourceMapping",
    "AWS::Lambda::Permission",
    "AWS::Logs::LogGroup",
    "AWS::Logs::MetricFilter",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::Subscription",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::RotationSchedule",
];

/// How a type takes part.
pub(super) fn part(kind: &str) -> Part {
    match kind {
        "AWS::EC2::VPC" | "AWS::EC2::Subnet" => Part::Frame,
        _ if PASSAGES.contains(&kind) => Part::Passage,
        _ if DETAILS.contains(&kind) => Part::Detail,
        _ => Part::Box,
    }
}

/// What a type is called: `AWS::EC2::NatGateway` is a `nat gateway`.
pub(super) fn words(kind: &str) -> String {
    let name = kind.rsplit("::").next().unwrap_or(kind);
    let letters: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| letters[index]);
        let after = letters.get(index + 1);
        // A word begins at a capital after a small letter, and at the last capital of several: `DBInstance`.
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// The service of a type, as `CloudFormation` spells it.
pub(super) fn service(kind: &str) -> &str {
    let mut parts = kind.split("::");
    match (parts.next(), parts.next()) {
        (Some("AWS"), Some(service)) => service,
        (Some(owner), _) => owner,
        (None, _) => kind,
    }
}

/// The property that says what a thing of this type does to others, where not all of them do.
/// An alarm also refers to what it measures, and a rule to what its pattern matches: neither is told anything.
pub(super) fn acting_properties(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm" => {
            Some(&["AlarmActions", "OKActions", "InsufficientDataActions"])
        }
        "AWS::Events::Rule" => Some(&["Targets"]),
        "AWS::CloudWatch::Dashboard" | "AWS::EC2::NatGateway" | "AWS::EC2::VPCEndpoint" => {
            Some(&[])
        }
        _ => None,
    }
}

/// Types that join two others: who gives, and who gets.
pub(super) fn joint(kind: &str) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        "AWS::Lambda::EventSourceMapping" => ("EventSourceArn", "FunctionName"),
        "AWS::SNS::Subscription" => ("TopicArn", "Endpoint"),
        "AWS::SecretsManager::RotationSchedule" => ("SecretId", "RotationLambdaARN"),
        "AWS::Backup::BackupSelection" => ("BackupPlanId", "BackupSelection"),
        "AWS::Lambda::EventInvokeConfig" => ("FunctionName", "DestinationConfig"),
        _ => return None,
    })
}
