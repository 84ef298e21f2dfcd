"""One resource of every type of the Sparta stack that the launcher does not bring itself."""

from emulator import attribute, ref, resource, tag


def network():
    return {
        "Vpc": resource(
            "EC2::VPC",
            {"CidrBlock": "10.10.0.0/16", "EnableDnsHostnames": True, "EnableDnsSupport": True},
        ),
        "Subnet": subnet("10.10.0.0/24", "eu-west-2a"),
        "Other": subnet("10.10.1.0/24", "eu-west-2b"),
        "Gateway": resource("EC2::InternetGateway"),
        "Attachment": resource(
            "EC2::VPCGatewayAttachment",
            {"VpcId": ref("Vpc"), "InternetGatewayId": ref("Gateway")},
        ),
        "Routes": resource("EC2::RouteTable", {"VpcId": ref("Vpc")}),
        "Route": resource(
            "EC2::Route",
            {
                "RouteTableId": ref("Routes"),
                "DestinationCidrBlock": "0.0.0.0/0",
                "GatewayId": ref("Gateway"),
            },
            DependsOn="Attachment",
        ),
        "Association": resource(
            "EC2::SubnetRouteTableAssociation",
            {"RouteTableId": ref("Routes"), "SubnetId": ref("Subnet")},
        ),
        "Endpoint": resource(
            "EC2::VPCEndpoint",
            {
                "VpcId": ref("Vpc"),
                "ServiceName": "com.amazonaws.eu-west-2.s3",
                "RouteTableIds": [ref("Routes")],
            },
        ),
        "Group": resource(
            "EC2::SecurityGroup",
            {"VpcId": ref("Vpc"), "GroupName": "sparta-ecs-sg", "GroupDescription": "tasks"},
        ),
    }


def subnet(block, zone):
    return resource(
        "EC2::Subnet", {"VpcId": ref("Vpc"), "CidrBlock": block, "AvailabilityZone": zone}
    )


def compute(project):
    return {
        "Balancer": resource(
            "ElasticLoadBalancingV2::LoadBalancer",
            {
                "Subnets": [ref("Subnet"), ref("Other")],
                "SecurityGroups": [ref("Group")],
                "Tags": tag(project),
            },
            DependsOn="Attachment",
        ),
        "Targets": resource(
            "ElasticLoadBalancingV2::TargetGroup",
            {
                "Port": 8080,
                "Protocol": "HTTP",
                "TargetType": "ip",
                "VpcId": ref("Vpc"),
                "HealthCheckPath": "/health",
            },
        ),
        "Listener": resource(
            "ElasticLoadBalancingV2::Listener",
            {
                "LoadBalancerArn": ref("Balancer"),
                "Port": 80,
                "Protocol": "HTTP",
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": ref("Targets")}],
            },
        ),
        "Cluster": resource("ECS::Cluster", {"ClusterName": "sparta-production"}),
        "Task": resource("ECS::TaskDefinition", task(project)),
        "Service": resource(
            "ECS::Service",
            {
                "ServiceName": "sparta-api",
                "Cluster": ref("Cluster"),
                "TaskDefinition": ref("Task"),
                "LaunchType": "FARGATE",
                "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                        "Subnets": [ref("Subnet")],
                        "SecurityGroups": [ref("Group")],
                    }
                },
                "LoadBalancers": [
                    {
                        "ContainerName": "api",
                        "ContainerPort": 8080,
                        "TargetGroupArn": ref("Targets"),
                    }
                ],
            },
            DependsOn="Listener",
        ),
        "Repository": resource("ECR::Repository", {"RepositoryName": "sparta-api"}),
    }


def task(project):
    return {
        "Family": "sparta-api",
        "Cpu": 256,
        "Memory": "512",
        "NetworkMode": "awsvpc",
        "RequiresCompatibilities": ["FARGATE"],
        "ExecutionRoleArn": attribute("Role", "Arn"),
        "RuntimePlatform": {"CpuArchitecture": "ARM64"},
        "ContainerDefinitions": [
            {
                "Name": "api",
                "Image": "api",
                "PortMappings": [{"ContainerPort": "8080"}],
                "Environment": [{"Name": "PROJECT", "Value": project}],
                "Secrets": [{"Name": "API_KEY", "ValueFrom": ref("Secret")}],
                "HealthCheck": {"Command": ["CMD-SHELL", "true"]},
                "LogConfiguration": {
                    "LogDriver": "awslogs",
                    "Options": {"awslogs-group": ref("Logs")},
                },
            }
        ],
    }


def function(project):
    return {
        "Function": resource(
            "Lambda::Function",
            {
                "FunctionName": "sparta-validator-monitor",
                "Runtime": "python3.13",
                "Handler": "index.handler",
                "Role": attribute("Role", "Arn"),
                "Code": {"ZipFile": "def handler(event, context):\n    return event['x'] + 1\n"},
                "Environment": {"Variables": {"PROJECT": project}},
            },
        ),
        "Permission": resource(
            "Lambda::Permission",
            {
                "FunctionName": ref("Function"),
                "Action": "lambda:InvokeFunction",
                "Principal": "events.amazonaws.com",
                "SourceArn": attribute("Schedule", "Arn"),
            },
        ),
        "OnFailure": resource(
            "Lambda::EventInvokeConfig",
            {
                "FunctionName": ref("Function"),
                "Qualifier": "$LATEST",
                "DestinationConfig": {"OnFailure": {"Destination": attribute("Queue", "Arn")}},
            },
        ),
        "Schedule": resource(
            "Events::Rule",
            {
                "ScheduleExpression": "rate(12 hours)",
                "Targets": [{"Id": "monitor", "Arn": attribute("Function", "Arn")}],
            },
        ),
    }


def data(project):
    deny = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": attribute("Bucket", "Arn"),
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    return {
        "Table": resource(
            "DynamoDB::Table",
            {
                "TableName": "sparta-config-production",
                "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{"AttributeName": "key", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "key", "KeyType": "HASH"}],
                "Tags": tag(project),
            },
        ),
        "Bucket": resource("S3::Bucket", {"VersioningConfiguration": {"Status": "Enabled"}}),
        "BucketPolicy": resource(
            "S3::BucketPolicy",
            {"Bucket": ref("Bucket"), "PolicyDocument": {"Statement": [deny]}},
        ),
        "Secret": resource(
            "SecretsManager::Secret",
            {
                "Name": "sparta/production/api-key",
                "GenerateSecretString": {
                    "SecretStringTemplate": '{"user": "api"}',
                    "GenerateStringKey": "key",
                    "PasswordLength": "40",
                    "ExcludePunctuation": "true",
                },
                "Tags": tag(project),
            },
        ),
        "Parameter": resource(
            "SSM::Parameter", {"Name": "/sparta/project", "Type": "String", "Value": project}
        ),
        "Key": resource("KMS::Key", {"KeyPolicy": {"Statement": []}, "EnableKeyRotation": True}),
        "Vault": resource("Backup::BackupVault", {"BackupVaultName": "sparta"}),
        "Plan": resource("Backup::BackupPlan", {"BackupPlan": {
            "BackupPlanName": "daily",
            "BackupPlanRule": [{"RuleName": "daily", "TargetBackupVault": ref("Vault")}],
        }}),
    }


def access():
    trust = {
        "Effect": "Allow",
        "Principal": {"Service": ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"]},
        "Action": "sts:AssumeRole",
    }
    read = {
        "Effect": "Allow",
        "Action": "dynamodb:GetItem",
        "Resource": attribute("Table", "Arn"),
    }
    publish = {
        "Sid": "Alarms",
        "Effect": "Allow",
        "Principal": {"Service": "cloudwatch.amazonaws.com"},
        "Action": "sns:Publish",
        "Resource": ref("Topic"),
    }
    return {
        "Role": resource(
            "IAM::Role",
            {
                "RoleName": "sparta-ecs-task-role",
                "AssumeRolePolicyDocument": {"Statement": [trust]},
            },
        ),
        "Policy": resource(
            "IAM::Policy",
            {
                "PolicyName": "sparta-ecs-policy",
                "Roles": [ref("Role")],
                "PolicyDocument": {"Statement": [read]},
            },
        ),
        "Topic": resource("SNS::Topic", {"TopicName": "sparta-production-alerts"}),
        "TopicPolicy": resource(
            "SNS::TopicPolicy",
            {"Topics": [ref("Topic")], "PolicyDocument": {"Statement": [publish]}},
        ),
        "Subscription": resource(
            "SNS::Subscription",
            {"TopicArn": ref("Topic"), "Protocol": "sqs", "Endpoint": attribute("Queue", "Arn")},
        ),
        "Queue": resource("SQS::Queue", {"MessageRetentionPeriod": 1209600}),
        "QueuePolicy": resource(
            "SQS::QueuePolicy",
            {"Queues": [ref("Queue")], "PolicyDocument": {"Statement": []}},
        ),
    }


def monitoring():
    def metric(name):
        return {
            "Id": name.lower(),
            "ReturnData": False,
            "MetricStat": {
                "Metric": {"Namespace": "AWS/Lambda", "MetricName": name},
                "Period": "300",
                "Stat": "Sum",
            },
        }

    rate = {"Id": "rate", "Expression": "100 * errors / invocations", "ReturnData": True}
    rule = {"ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Threshold": 5}
    return {
        "Logs": resource("Logs::LogGroup", {"LogGroupName": "/ecs/sparta-api"}),
        "Filter": resource(
            "Logs::MetricFilter",
            {
                "LogGroupName": ref("Logs"),
                "FilterPattern": "ERROR",
                "MetricTransformations": [
                    {"MetricName": "Errors", "MetricNamespace": "Sparta", "MetricValue": "1"}
                ],
            },
        ),
        "ErrorRate": resource(
            "CloudWatch::Alarm",
            {
                **rule,
                "AlarmName": "error-rate",
                "Metrics": [rate, metric("Errors"), metric("Invocations")],
                "AlarmActions": [ref("Topic")],
            },
        ),
        "Slow": resource(
            "CloudWatch::Alarm",
            {
                **rule,
                "AlarmName": "slow",
                "Namespace": "AWS/ApplicationELB",
                "MetricName": "TargetResponseTime",
                "ExtendedStatistic": "p95",
                "Period": 60,
                "Dimensions": [
                    {"Name": "LoadBalancer", "Value": attribute("Balancer", "LoadBalancerFullName")}
                ],
            },
        ),
        "Dashboard": resource(
            "CloudWatch::Dashboard",
            {"DashboardName": "sparta-production", "DashboardBody": '{"widgets": []}'},
        ),
        "Distribution": resource("CloudFront::Distribution", {"DistributionConfig": {
            "Enabled": True,
            "Origins": [{
                "Id": "api",
                "DomainName": attribute("Balancer", "DNSName"),
                "CustomOriginConfig": {"OriginProtocolPolicy": "http-only"},
            }],
            "DefaultCacheBehavior": {
                "TargetOriginId": "api",
                "ViewerProtocolPolicy": "redirect-to-https",
                "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
            },
        }}),
    }


def whole_stack(project="sparta"):
    return {
        **network(),
        **compute(project),
        **function(project),
        **data(project),
        **access(),
        **monitoring(),
    }
