"""What a deployed Sparta stack has, as JSON: read with boto3, as an operator would."""

import json
import re

from account import client, pages


def keys(schema):
    return {key["KeyType"]: key["AttributeName"] for key in schema}


def tables():
    dynamodb = client("dynamodb")
    found = {}
    for name in pages("dynamodb", "list_tables", "TableNames"):
        table = dynamodb.describe_table(TableName=name)["Table"]
        indexes = table.get("GlobalSecondaryIndexes", [])
        found[name] = {
            "keys": keys(table["KeySchema"]),
            "indexes": {index["IndexName"]: keys(index["KeySchema"]) for index in indexes},
        }
    return found


def secrets():
    manager = client("secretsmanager")
    names = sorted(secret["Name"] for secret in pages("secretsmanager", "list_secrets", "SecretList"))
    return {name: manager.get_secret_value(SecretId=name)["SecretString"] for name in names}


def services():
    ecs = client("ecs")
    found = {}
    for cluster in pages("ecs", "list_clusters", "clusterArns"):
        arns = pages("ecs", "list_services", "serviceArns", cluster=cluster)
        for service in ecs.describe_services(cluster=cluster, services=arns)["services"]:
            definition = ecs.describe_task_definition(taskDefinition=service["taskDefinition"])
            definition = definition["taskDefinition"]
            (container,) = definition["containerDefinitions"]
            found[service["serviceName"]] = {
                "cluster": cluster.rpartition("/")[2],
                "family": definition["family"],
                "cpu": definition["cpu"],
                "memory": definition["memory"],
                "image": container["image"].rpartition("/")[2],
                "secrets": sorted(secret["name"] for secret in container.get("secrets", [])),
                "public_ip": service["networkConfiguration"]["awsvpcConfiguration"]["assignPublicIp"],
                "behind": [group["containerPort"] for group in service.get("loadBalancers", [])],
            }
    return found


def entry():
    balancing = client("elbv2")
    (balancer,) = pages("elbv2", "describe_load_balancers", "LoadBalancers")
    arn = balancer["LoadBalancerArn"]
    (listener,) = balancing.describe_listeners(LoadBalancerArn=arn)["Listeners"]
    (group,) = balancing.describe_target_groups(LoadBalancerArn=arn)["TargetGroups"]
    (action,) = listener["DefaultActions"]
    return {
        "scheme": balancer["Scheme"],
        "zones": len(balancer["AvailabilityZones"]),
        "listener": [listener["Protocol"], listener["Port"], action["Type"]],
        "forwards_to_the_group": action.get("TargetGroupArn") == group["TargetGroupArn"],
        "targets": [group["TargetType"], group["Protocol"], group["Port"], group["HealthCheckPath"]],
    }


def functions():
    # The emulator does not keep `VpcConfig`.
    found = {}
    for function in pages("lambda", "list_functions", "Functions"):
        name = function["FunctionName"]
        found[name] = {
            "runtime": function["Runtime"],
            "seconds": function["Timeout"],
            "role": function["Role"].rpartition("/")[2],
            "variables": sorted(function.get("Environment", {}).get("Variables", {})),
            "invoked_by": sorted(principals(name)),
        }
    return found


def principals(function):
    """Who may invoke a function, each bound to a source."""
    lambdas = client("lambda")
    try:
        policy = json.loads(lambdas.get_policy(FunctionName=function)["Policy"])
    except lambdas.exceptions.ResourceNotFoundException:
        return
    for statement in policy["Statement"]:
        assert "ArnLike" in statement["Condition"], statement
        yield statement["Principal"]["Service"]


def failures():
    """Where the failed runs of the monitor go, and for how long they stay there."""
    config = client("lambda").get_function_event_invoke_config(
        FunctionName="sparta-validator-monitor", Qualifier="$LATEST"
    )
    queue = config["DestinationConfig"]["OnFailure"]["Destination"].rpartition(":")[2]
    sqs = client("sqs")
    attributes = sqs.get_queue_attributes(
        QueueUrl=sqs.get_queue_url(QueueName=queue)["QueueUrl"], AttributeNames=["All"]
    )["Attributes"]
    days = int(attributes["MessageRetentionPeriod"]) // 86400
    return {"queue": queue, "days": days, "retries": config["MaximumRetryAttempts"]}


def rules():
    events = client("events")
    found = {}
    for rule in pages("events", "list_rules", "Rules"):
        targets = events.list_targets_by_rule(Rule=rule["Name"])["Targets"]
        # The end of a name that CloudFormation made up is another each time.
        found[re.sub("[0-9A-F]{8}-[0-9A-F]+$", "", rule["Name"])] = {
            "schedule": rule.get("ScheduleExpression"),
            "pattern": sorted(json.loads(rule.get("EventPattern") or "{}").get("detail-type", [])),
            "targets": [target["Arn"].rpartition(":")[2] for target in targets],
        }
    return found


def alarms():
    """Each alarm's topic, by the alarm's name."""
    return {
        alarm["AlarmName"]: [action.rpartition(":")[2] for action in alarm["AlarmActions"]]
        for alarm in pages("cloudwatch", "describe_alarms", "MetricAlarms")
    }


def dashboards():
    """The dashboards that show something."""
    watch = client("cloudwatch")
    entries = pages("cloudwatch", "list_dashboards", "DashboardEntries")
    names = [entry["DashboardName"] for entry in entries]
    bodies = {name: watch.get_dashboard(DashboardName=name)["DashboardBody"] for name in names}
    return [name for name, body in bodies.items() if json.loads(body)["widgets"]]


def log_groups():
    groups = pages("logs", "describe_log_groups", "logGroups")
    # The flow log's group has a name that CloudFormation makes up.
    return {
        group["logGroupName"]: group.get("retentionInDays")
        for group in groups
        if "NetworkFlowLog" not in group["logGroupName"]
    }


def network():
    ec2 = client("ec2")
    mine = [{"Name": "tag:Project", "Values": ["sparta"]}]
    return {
        "vpcs": [vpc["CidrBlock"] for vpc in ec2.describe_vpcs(Filters=mine)["Vpcs"]],
        "subnets": sorted(subnet["CidrBlock"] for subnet in ec2.describe_subnets(Filters=mine)["Subnets"]),
        "nat_gateways": len(ec2.describe_nat_gateways()["NatGateways"]),
    }


def topics():
    return sorted(topic["TopicArn"].rpartition(":")[2] for topic in pages("sns", "list_topics", "Topics"))


def policies():
    role = "sparta-ecs-task-role"
    return client("iam").list_role_policies(RoleName=role)["PolicyNames"]


def rotation():
    secret = client("secretsmanager").describe_secret(SecretId="sparta/production/api-key")
    return {
        "enabled": secret["RotationEnabled"],
        "function": secret["RotationLambdaARN"].rpartition(":")[2],
        "rules": secret["RotationRules"],
    }


def scaling():
    targets = pages(
        "application-autoscaling",
        "describe_scalable_targets",
        "ScalableTargets",
        ServiceNamespace="ecs",
    )
    policies = pages(
        "application-autoscaling",
        "describe_scaling_policies",
        "ScalingPolicies",
        ServiceNamespace="ecs",
    )
    return {
        "targets": {it["ResourceId"]: [it["MinCapacity"], it["MaxCapacity"]] for it in targets},
        "policies": sorted(
            [
                tracking["PredefinedMetricSpecification"]["PredefinedMetricType"],
                tracking["TargetValue"],
            ]
            for tracking in (it["TargetTrackingScalingPolicyConfiguration"] for it in policies)
        ),
    }


def repositories():
    return {
        repository["repositoryName"]: {
            "scan": repository["imageScanningConfiguration"]["scanOnPush"],
            "tags": repository["imageTagMutability"],
        }
        for repository in pages("ecr", "describe_repositories", "repositories")
    }


def buckets():
    """How many buckets there are, and those that are not versioned, encrypted and closed."""
    s3 = client("s3")
    names = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    mine = [name for name in names if name.startswith("sparta-")]

    def is_safe(name):
        versioned = s3.get_bucket_versioning(Bucket=name).get("Status") == "Enabled"
        closed = s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
        rules = s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]
        return versioned and all(closed.values()) and bool(rules)

    return {"number": len(mine), "unsafe": [name for name in mine if not is_safe(name)]}


def backups():
    backup = client("backup")
    found = {}
    for listed in backup.list_backup_plans()["BackupPlansList"]:
        plan = backup.get_backup_plan(BackupPlanId=listed["BackupPlanId"])["BackupPlan"]
        selections = backup.list_backup_selections(BackupPlanId=listed["BackupPlanId"])
        found[plan["BackupPlanName"]] = {
            "rules": [
                [rule["ScheduleExpression"], rule["Lifecycle"]["DeleteAfterDays"]]
                for rule in plan["Rules"]
            ],
            "resources": sorted(
                arn.rpartition("/")[2]
                for selection in selections["BackupSelectionsList"]
                for arn in backup.get_backup_selection(
                    BackupPlanId=listed["BackupPlanId"], SelectionId=selection["SelectionId"]
                )["BackupSelection"]["Resources"]
            ),
        }
    return found


def trails():
    return {
        trail["Name"]: {
            "validated": trail["LogFileValidationEnabled"],
            "every_region": trail["IsMultiRegionTrail"],
        }
        for trail in client("cloudtrail").describe_trails()["trailList"]
    }


LOOKS = [
    tables,
    secrets,
    rotation,
    services,
    scaling,
    entry,
    functions,
    failures,
    rules,
    alarms,
    dashboards,
    log_groups,
    network,
    topics,
    policies,
    repositories,
    buckets,
    backups,
    trails,
]
if __name__ == "__main__":
    print(json.dumps({look.__name__: look() for look in LOOKS}))
