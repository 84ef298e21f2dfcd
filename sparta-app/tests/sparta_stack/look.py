"""What a deployed Sparta stack has, as JSON: read with boto3, as an operator would."""

import json

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


def monitor():
    # The emulator does not keep `VpcConfig`.
    found = {}
    for function in pages("lambda", "list_functions", "Functions"):
        found[function["FunctionName"]] = {
            "runtime": function["Runtime"],
            "variables": sorted(function["Environment"]["Variables"]),
        }
    return found


def rules():
    events = client("events")
    found = {}
    for rule in pages("events", "list_rules", "Rules"):
        targets = events.list_targets_by_rule(Rule=rule["Name"])["Targets"]
        found[rule["Name"]] = {
            "schedule": rule.get("ScheduleExpression"),
            "targets": [target["Arn"].rpartition(":")[2] for target in targets],
        }
    return found


def alarms():
    return sorted(alarm["AlarmName"] for alarm in pages("cloudwatch", "describe_alarms", "MetricAlarms"))


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


LOOKS = [tables, secrets, services, entry, monitor, rules, alarms, log_groups, network, topics, policies]
print(json.dumps({look.__name__: look() for look in LOOKS}))
