//! What each resource type of Terraform's AWS provider becomes in `CloudFormation`.
//!
//! Terraform's attributes are those of the page named in each row, below
//! <https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/>. The identifying properties
//! of `CloudFormation` are the primary identifier of the type's schema, which a test compares with the facts.

use super::fate::{Becomes, Fate, Row, Take};

use Fate::{Becomes as Into, Left, NotImported, PartOf};
use Take::{Fixed, From};

/// All rows, by name.
pub fn rows() -> &'static [Row] {
    &ROWS
}

const fn row(terraform: &'static str, fate: Fate) -> Row {
    Row { terraform, fate }
}

const fn one(
    resource_type: &'static str,
    identifier: &'static [(&'static str, Take)],
    known_by: &'static [(&'static str, &'static str)],
) -> Becomes {
    Becomes {
        resource_type,
        when: None,
        identifier,
        known_by,
    }
}

const ROWS: [Row; 59] = [
    row(
        "aws_appautoscaling_policy",
        Into(&[one(
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            &[
                ("Arn", From("arn")),
                ("ScalableDimension", From("scalable_dimension")),
            ],
            &[("PolicyName", "name")],
        )]),
    ),
    row(
        "aws_appautoscaling_target",
        Into(&[one(
            "AWS::ApplicationAutoScaling::ScalableTarget",
            &[
                ("ResourceId", From("resource_id")),
                ("ScalableDimension", From("scalable_dimension")),
                ("ServiceNamespace", From("service_namespace")),
            ],
            &[
                ("ResourceId", "resource_id"),
                ("ScalableDimension", "scalable_dimension"),
            ],
        )]),
    ),
    row(
        "aws_backup_plan",
        Into(&[one(
            "AWS::Backup::BackupPlan",
            &[("BackupPlanId", From("id"))],
            &[],
        )]),
    ),
    row(
        "aws_backup_vault",
        Into(&[one(
            "AWS::Backup::BackupVault",
            &[("BackupVaultName", From("name"))],
            &[("BackupVaultName", "name")],
        )]),
    ),
    row(
        "aws_cloudfront_distribution",
        Into(&[one(
            "AWS::CloudFront::Distribution",
            &[("Id", From("id"))],
            &[],
        )]),
    ),
    row(
        "aws_cloudtrail",
        Into(&[one(
            "AWS::CloudTrail::Trail",
            &[("TrailName", From("name"))],
            &[("TrailName", "name")],
        )]),
    ),
    row(
        "aws_cloudwatch_dashboard",
        Into(&[one(
            "AWS::CloudWatch::Dashboard",
            &[("DashboardName", From("dashboard_name"))],
            &[("DashboardName", "dashboard_name")],
        )]),
    ),
    row(
        "aws_cloudwatch_event_rule",
        Into(&[one(
            "AWS::Events::Rule",
            &[("Arn", From("arn"))],
            &[("Name", "name")],
        )]),
    ),
    row("aws_cloudwatch_event_target", PartOf("AWS::Events::Rule")),
    row(
        "aws_cloudwatch_log_group",
        Into(&[one(
            "AWS::Logs::LogGroup",
            &[("LogGroupName", From("name"))],
            &[("LogGroupName", "name")],
        )]),
    ),
    row(
        "aws_cloudwatch_log_metric_filter",
        Into(&[one(
            "AWS::Logs::MetricFilter",
            &[
                ("LogGroupName", From("log_group_name")),
                ("FilterName", From("name")),
            ],
            &[
                ("LogGroupName", "log_group_name"),
                ("FilterName", "name"),
                ("FilterPattern", "pattern"),
            ],
        )]),
    ),
    row(
        "aws_cloudwatch_metric_alarm",
        Into(&[one(
            "AWS::CloudWatch::Alarm",
            &[("AlarmName", From("alarm_name"))],
            &[("AlarmName", "alarm_name")],
        )]),
    ),
    row(
        "aws_dynamodb_table",
        Into(&[one(
            "AWS::DynamoDB::Table",
            &[("TableName", From("name"))],
            &[("TableName", "name")],
        )]),
    ),
    row("aws_ecr_lifecycle_policy", PartOf("AWS::ECR::Repository")),
    row(
        "aws_ecr_repository",
        Into(&[one(
            "AWS::ECR::Repository",
            &[("RepositoryName", From("name"))],
            &[("RepositoryName", "name")],
        )]),
    ),
    row("aws_ecr_repository_policy", PartOf("AWS::ECR::Repository")),
    row(
        "aws_ecs_cluster",
        Into(&[one(
            "AWS::ECS::Cluster",
            &[("ClusterName", From("name"))],
            &[("ClusterName", "name")],
        )]),
    ),
    row(
        "aws_ecs_cluster_capacity_providers",
        PartOf("AWS::ECS::Cluster"),
    ),
    row(
        "aws_ecs_service",
        Into(&[one(
            "AWS::ECS::Service",
            &[("ServiceArn", From("id")), ("Cluster", From("cluster"))],
            &[("ServiceName", "name"), ("Cluster", "cluster")],
        )]),
    ),
    row(
        "aws_ecs_task_definition",
        Into(&[one(
            "AWS::ECS::TaskDefinition",
            &[("TaskDefinitionArn", From("arn"))],
            &[("Family", "family")],
        )]),
    ),
    row(
        "aws_eip",
        Into(&[one(
            "AWS::EC2::EIP",
            &[
                ("AllocationId", From("allocation_id")),
                ("PublicIp", From("public_ip")),
            ],
            &[],
        )]),
    ),
    row(
        "aws_flow_log",
        Into(&[one(
            "AWS::EC2::FlowLog",
            &[("Id", From("id"))],
            &[("ResourceId", "vpc_id")],
        )]),
    ),
    row(
        "aws_iam_policy",
        Into(&[one(
            "AWS::IAM::ManagedPolicy",
            &[("PolicyArn", From("arn"))],
            &[("ManagedPolicyName", "name")],
        )]),
    ),
    row(
        "aws_iam_role",
        Into(&[one(
            "AWS::IAM::Role",
            &[("RoleName", From("name"))],
            &[("RoleName", "name")],
        )]),
    ),
    row("aws_iam_role_policy", NotImported("AWS::IAM::Policy")),
    row("aws_iam_role_policy_attachment", PartOf("AWS::IAM::Role")),
    row(
        "aws_internet_gateway",
        Into(&[
            one(
                "AWS::EC2::InternetGateway",
                &[("InternetGatewayId", From("id"))],
                &[],
            ),
            one(
                "AWS::EC2::VPCGatewayAttachment",
                &[("AttachmentType", Fixed("IGW")), ("VpcId", From("vpc_id"))],
                &[("VpcId", "vpc_id"), ("InternetGatewayId", "id")],
            ),
        ]),
    ),
    row(
        "aws_lambda_function",
        Into(&[one(
            "AWS::Lambda::Function",
            &[("FunctionName", From("function_name"))],
            &[("FunctionName", "function_name")],
        )]),
    ),
    row(
        "aws_lambda_permission",
        Into(&[one(
            "AWS::Lambda::Permission",
            &[
                ("FunctionName", From("function_name")),
                ("Id", From("statement_id")),
            ],
            &[
                ("FunctionName", "function_name"),
                ("Principal", "principal"),
                ("SourceArn", "source_arn"),
            ],
        )]),
    ),
    row(
        "aws_lb",
        Into(&[one(
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            &[("LoadBalancerArn", From("arn"))],
            &[("Name", "name")],
        )]),
    ),
    row(
        "aws_lb_listener",
        Into(&[one(
            "AWS::ElasticLoadBalancingV2::Listener",
            &[("ListenerArn", From("arn"))],
            &[("LoadBalancerArn", "load_balancer_arn"), ("Port", "port")],
        )]),
    ),
    row(
        "aws_lb_target_group",
        Into(&[one(
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            &[("TargetGroupArn", From("arn"))],
            &[("Name", "name")],
        )]),
    ),
    row(
        "aws_nat_gateway",
        Into(&[one(
            "AWS::EC2::NatGateway",
            &[("NatGatewayId", From("id"))],
            &[("SubnetId", "subnet_id"), ("AllocationId", "allocation_id")],
        )]),
    ),
    row(
        "aws_route",
        Into(&[one(
            "AWS::EC2::Route",
            &[
                ("RouteTableId", From("route_table_id")),
                ("CidrBlock", From("destination_cidr_block")),
            ],
            &[
                ("RouteTableId", "route_table_id"),
                ("DestinationCidrBlock", "destination_cidr_block"),
            ],
        )]),
    ),
    row(
        "aws_route_table",
        Into(&[one(
            "AWS::EC2::RouteTable",
            &[("RouteTableId", From("id"))],
            &[("VpcId", "vpc_id")],
        )]),
    ),
    row(
        "aws_route_table_association",
        Into(&[one(
            "AWS::EC2::SubnetRouteTableAssociation",
            &[("Id", From("id"))],
            &[
                ("SubnetId", "subnet_id"),
                ("RouteTableId", "route_table_id"),
            ],
        )]),
    ),
    row(
        "aws_s3_bucket",
        Into(&[one(
            "AWS::S3::Bucket",
            &[("BucketName", From("bucket"))],
            &[("BucketName", "bucket")],
        )]),
    ),
    row(
        "aws_s3_bucket_lifecycle_configuration",
        PartOf("AWS::S3::Bucket"),
    ),
    row("aws_s3_bucket_logging", PartOf("AWS::S3::Bucket")),
    row(
        "aws_s3_bucket_ownership_controls",
        PartOf("AWS::S3::Bucket"),
    ),
    row(
        "aws_s3_bucket_policy",
        Into(&[one(
            "AWS::S3::BucketPolicy",
            &[("Bucket", From("bucket"))],
            &[("Bucket", "bucket")],
        )]),
    ),
    row(
        "aws_s3_bucket_public_access_block",
        PartOf("AWS::S3::Bucket"),
    ),
    row(
        "aws_s3_bucket_server_side_encryption_configuration",
        PartOf("AWS::S3::Bucket"),
    ),
    row("aws_s3_bucket_versioning", PartOf("AWS::S3::Bucket")),
    row(
        "aws_secretsmanager_secret",
        Into(&[one(
            "AWS::SecretsManager::Secret",
            &[("Id", From("arn"))],
            &[("Name", "name")],
        )]),
    ),
    row(
        "aws_secretsmanager_secret_rotation",
        Into(&[one(
            "AWS::SecretsManager::RotationSchedule",
            &[("Id", From("secret_id"))],
            &[("SecretId", "secret_id")],
        )]),
    ),
    row(
        "aws_secretsmanager_secret_version",
        Left("the value of a secret is a parameter of the deployment"),
    ),
    row(
        "aws_security_group",
        Into(&[one(
            "AWS::EC2::SecurityGroup",
            &[("Id", From("id"))],
            &[("GroupName", "name"), ("VpcId", "vpc_id")],
        )]),
    ),
    row(
        "aws_security_group_rule",
        Into(&[
            Becomes {
                when: Some(("type", "ingress")),
                ..one(
                    "AWS::EC2::SecurityGroupIngress",
                    &[("Id", From("security_group_rule_id"))],
                    &[
                        ("GroupId", "security_group_id"),
                        ("IpProtocol", "protocol"),
                        ("FromPort", "from_port"),
                        ("ToPort", "to_port"),
                        ("SourceSecurityGroupId", "source_security_group_id"),
                    ],
                )
            },
            Becomes {
                when: Some(("type", "egress")),
                ..one(
                    "AWS::EC2::SecurityGroupEgress",
                    &[("Id", From("security_group_rule_id"))],
                    &[
                        ("GroupId", "security_group_id"),
                        ("IpProtocol", "protocol"),
                        ("FromPort", "from_port"),
                        ("ToPort", "to_port"),
                        ("DestinationSecurityGroupId", "source_security_group_id"),
                    ],
                )
            },
        ]),
    ),
    row(
        "aws_sns_topic",
        Into(&[one(
            "AWS::SNS::Topic",
            &[("TopicArn", From("arn"))],
            &[("TopicName", "name")],
        )]),
    ),
    row("aws_sns_topic_policy", NotImported("AWS::SNS::TopicPolicy")),
    row(
        "aws_sns_topic_subscription",
        Into(&[one(
            "AWS::SNS::Subscription",
            &[("Arn", From("arn"))],
            &[
                ("TopicArn", "topic_arn"),
                ("Protocol", "protocol"),
                ("Endpoint", "endpoint"),
            ],
        )]),
    ),
    row(
        "aws_sqs_queue",
        Into(&[one(
            "AWS::SQS::Queue",
            &[("QueueUrl", From("url"))],
            &[("QueueName", "name")],
        )]),
    ),
    row("aws_sqs_queue_policy", NotImported("AWS::SQS::QueuePolicy")),
    row(
        "aws_subnet",
        Into(&[one(
            "AWS::EC2::Subnet",
            &[("SubnetId", From("id"))],
            &[
                ("CidrBlock", "cidr_block"),
                ("AvailabilityZone", "availability_zone"),
                ("VpcId", "vpc_id"),
            ],
        )]),
    ),
    row(
        "aws_vpc",
        Into(&[one(
            "AWS::EC2::VPC",
            &[("VpcId", From("id"))],
            &[("CidrBlock", "cidr_block")],
        )]),
    ),
    row(
        "aws_vpc_endpoint",
        Into(&[one(
            "AWS::EC2::VPCEndpoint",
            &[("Id", From("id"))],
            &[("ServiceName", "service_name"), ("VpcId", "vpc_id")],
        )]),
    ),
    row(
        "aws_vpc_security_group_egress_rule",
        Into(&[one(
            "AWS::EC2::SecurityGroupEgress",
            &[("Id", From("security_group_rule_id"))],
            &[
                ("GroupId", "security_group_id"),
                ("IpProtocol", "ip_protocol"),
                ("FromPort", "from_port"),
                ("ToPort", "to_port"),
                ("DestinationSecurityGroupId", "referenced_security_group_id"),
            ],
        )]),
    ),
    row(
        "aws_vpc_security_group_ingress_rule",
        Into(&[one(
            "AWS::EC2::SecurityGroupIngress",
            &[("Id", From("security_group_rule_id"))],
            &[
                ("GroupId", "security_group_id"),
                ("IpProtocol", "ip_protocol"),
                ("FromPort", "from_port"),
                ("ToPort", "to_port"),
                ("SourceSecurityGroupId", "referenced_security_group_id"),
            ],
        )]),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::adoption::{identifying, remedy_for};
    use sparta_constructs::facts;

    /// A misspelt property or a wrong identifier would only be found when AWS refuses it.
    #[test]
    fn identifiers_and_properties_are_those_of_the_facts() {
        for row in rows() {
            let Into(all) = row.fate else { continue };
            for it in all {
                let facts = facts::resource(it.resource_type).expect(it.resource_type);
                let mut names: Vec<_> = it.identifier.iter().map(|(name, _)| *name).collect();
                let mut expected = identifying(it.resource_type);
                names.sort_unstable();
                expected.sort_unstable();
                assert_eq!(names, expected, "{}", row.terraform);
                for (property, _) in it.known_by {
                    assert!(
                        facts.body.properties.get(property).is_some(),
                        "{}.{property}",
                        it.resource_type
                    );
                }
            }
        }
    }

    #[test]
    fn rows_are_sorted_and_name_types_that_are_there() {
        assert!(rows().is_sorted_by(|a, b| a.terraform < b.terraform));
        for row in rows() {
            match row.fate {
                PartOf(kind) => assert!(facts::resource(kind).is_some(), "{kind}"),
                NotImported(kind) => assert!(remedy_for(kind).is_some(), "{kind}"),
                Into(_) | Left(_) => {}
            }
        }
    }
}
