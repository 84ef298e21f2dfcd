"""The types of the Sparta stack that MiniStack has: what `Ref`, `Fn::GetAtt` and the APIs give."""

import json
import re

from emulator import EmulatorTest, attribute, output, ref, tags_of
from stack_types import whole_stack

ARN = r"arn:aws:{service}:[a-z0-9-]*:\d*:{resource}"


def arn(service, resource):
    return ARN.format(service=service, resource=resource)


# What `Ref` gives, by AWS's template reference; the types with random ids by their form.
REFS = {
    "Vpc": r"vpc-[0-9a-f]{17}",
    "Subnet": r"subnet-[0-9a-f]{17}",
    "Gateway": r"igw-[0-9a-f]{17}",
    "Routes": r"rtb-[0-9a-f]{17}",
    "Route": r"rtb-[0-9a-f]{17}\|0\.0\.0\.0/0",
    "Association": r"rtbassoc-[0-9a-f]{17}",
    "Endpoint": r"vpce-[0-9a-f]{17}",
    "Group": r"sg-[0-9a-f]{17}",
    "Balancer": arn("elasticloadbalancing", "loadbalancer/app/.+"),
    "Targets": arn("elasticloadbalancing", "targetgroup/.+"),
    "Listener": arn("elasticloadbalancing", "listener/app/.+"),
    "Cluster": "sparta-production",
    "Task": arn("ecs", r"task-definition/sparta-api:\d+"),
    "Service": arn("ecs", "service/sparta-production/sparta-api"),
    "Repository": "sparta-api",
    "Function": "sparta-validator-monitor",
    "Schedule": r"types-Schedule-\w+",
    "Table": "sparta-config-production",
    "Bucket": r"types-bucket-\w+",
    "BucketPolicy": r"types-bucket-\w+",
    "Secret": arn("secretsmanager", r"secret:sparta/production/api-key-\w{6}"),
    "Parameter": "/sparta/project",
    "Key": r"[0-9a-f-]{36}",
    "Vault": "sparta",
    "Plan": r"[0-9a-f-]{36}",
    "Role": "sparta-ecs-task-role",
    "Topic": arn("sns", "sparta-production-alerts"),
    "Subscription": arn("sns", "sparta-production-alerts:[0-9a-f-]{36}"),
    "Queue": r"https?://.+/\d{12}/types-Queue-\w+",
    "Logs": "/ecs/sparta-api",
    "ErrorRate": "error-rate",
    "Dashboard": "sparta-production",
    "Distribution": r"E[A-Z0-9]{13}",
}
ATTRIBUTES = {
    ("Vpc", "VpcId"): r"vpc-[0-9a-f]{17}",
    ("Vpc", "CidrBlock"): r"10\.10\.0\.0/16",
    ("Vpc", "DefaultSecurityGroup"): r"sg-[0-9a-f]{17}",
    ("Subnet", "VpcId"): r"vpc-[0-9a-f]{17}",
    ("Subnet", "CidrBlock"): r"10\.10\.0\.0/24",
    ("Subnet", "AvailabilityZone"): "eu-west-2a",
    ("Subnet", "AvailabilityZoneId"): "euw2-az1",
    ("Attachment", "AttachmentType"): "IGW",
    ("Route", "CidrBlock"): r"0\.0\.0\.0/0",
    ("Association", "Id"): r"rtbassoc-[0-9a-f]{17}",
    ("Group", "GroupId"): r"sg-[0-9a-f]{17}",
    ("Group", "Id"): r"sg-[0-9a-f]{17}",
    ("Balancer", "DNSName"): r".+\.eu-west-2\.elb\.amazonaws\.com",
    ("Balancer", "LoadBalancerFullName"): "app/.+/.+",
    ("Targets", "TargetGroupFullName"): ".+/.+",
    ("Cluster", "Arn"): arn("ecs", "cluster/sparta-production"),
    ("Service", "Name"): "sparta-api",
    ("Repository", "RepositoryUri"): r"\d{12}\.dkr\.ecr\.eu-west-2\.amazonaws\.com/sparta-api",
    ("Function", "Arn"): arn("lambda", "function:sparta-validator-monitor"),
    ("Permission", "Id"): r"types-Permission-\w+",
    ("Schedule", "Arn"): arn("events", r"rule/types-Schedule-\w+"),
    ("Table", "Arn"): arn("dynamodb", "table/sparta-config-production"),
    ("Bucket", "RegionalDomainName"): r".+\.s3\.eu-west-2\.amazonaws\.com",
    ("Bucket", "DualStackDomainName"): r".+\.s3\.dualstack\.eu-west-2\.amazonaws\.com",
    ("Secret", "Id"): arn("secretsmanager", r"secret:sparta/production/api-key-\w{6}"),
    ("Key", "Arn"): arn("kms", "key/[0-9a-f-]{36}"),
    ("Vault", "BackupVaultArn"): arn("backup", "backup-vault:sparta"),
    ("Plan", "BackupPlanArn"): arn("backup", "backup-plan:.+"),
    ("Role", "Arn"): arn("iam", "role/sparta-ecs-task-role"),
    ("Topic", "TopicName"): "sparta-production-alerts",
    ("Queue", "Arn"): arn("sqs", r"types-Queue-\w+"),
    ("Logs", "Arn"): arn("logs", r"log-group:/ecs/sparta-api:\*"),
    ("ErrorRate", "Arn"): arn("cloudwatch", "alarm:error-rate"),
    ("Distribution", "DomainName"): r"\w+\.cloudfront\.net",
}


def outputs():
    refs = {f"Ref{name}": output(ref(name)) for name in REFS}
    values = {f"{name}{key}": output(attribute(name, key)) for name, key in ATTRIBUTES}
    return {**refs, **values}


class StackTypes(EmulatorTest):
    def test_life(self):
        values = self.deploy("types", whole_stack(), outputs())
        self.check_values(values)
        self.check_task(values["RefTask"], "sparta")
        self.check_secret()
        self.check_alarms()
        answer = self.client("lambda").invoke(
            FunctionName=values["RefFunction"], Payload=json.dumps({"x": 41})
        )
        self.assertEqual(json.load(answer["Payload"]), 42)

        updated = self.deploy("types", whole_stack("other"), outputs())
        changed = {name for name in values if values[name] != updated[name]}
        self.assertEqual(changed, {"RefTask"})
        self.check_task(updated["RefTask"], "other")
        service = self.client("ecs").describe_services(
            cluster="sparta-production", services=["sparta-api"]
        )["services"][0]
        self.assertEqual(service["taskDefinition"], updated["RefTask"])
        parameter = self.client("ssm").get_parameter(Name="/sparta/project")["Parameter"]
        self.assertEqual(parameter["Value"], "other")

        self.delete("types")
        self.check_nothing_left()

    def check_values(self, values):
        wrong = []
        for name, form in REFS.items():
            if not re.fullmatch(form, values[f"Ref{name}"]):
                wrong.append((name, values[f"Ref{name}"]))
        for (name, key), form in ATTRIBUTES.items():
            if not re.fullmatch(form, values[f"{name}{key}"]):
                wrong.append((name, key, values[f"{name}{key}"]))
        self.assertEqual(wrong, [])

    def check_task(self, task, project):
        described = self.client("ecs").describe_task_definition(taskDefinition=task)
        definition = described["taskDefinition"]
        [container] = definition["containerDefinitions"]
        self.assertEqual(container["environment"], [{"name": "PROJECT", "value": project}])
        [secret] = container["secrets"]
        self.assertRegex(secret["valueFrom"], REFS["Secret"])
        self.assertEqual(container["healthCheck"]["command"], ["CMD-SHELL", "true"])
        self.assertEqual(
            container["logConfiguration"]["options"], {"awslogs-group": "/ecs/sparta-api"}
        )
        self.assertEqual(container["portMappings"][0]["containerPort"], 8080)
        self.assertEqual((definition["cpu"], definition["memory"]), ("256", "512"))
        self.assertEqual(definition["runtimePlatform"], {"cpuArchitecture": "ARM64"})

    def check_secret(self):
        secrets = self.client("secretsmanager")
        name = "sparta/production/api-key"
        value = json.loads(secrets.get_secret_value(SecretId=name)["SecretString"])
        self.assertEqual(value["user"], "api")
        self.assertRegex(value["key"], r"^[A-Za-z0-9]{40}$")
        self.assertEqual(tags_of(secrets.describe_secret(SecretId=name)), {"Project": "sparta"})

    def check_alarms(self):
        alarms = self.client("cloudwatch").describe_alarms()["MetricAlarms"]
        by_name = {alarm["AlarmName"]: alarm for alarm in alarms}
        rate, errors, _ = by_name["error-rate"]["Metrics"]
        self.assertEqual(rate["Expression"], "100 * errors / invocations")
        self.assertEqual(errors["MetricStat"]["Period"], 300)
        self.assertNotIn("MetricName", by_name["error-rate"])
        self.assertEqual(by_name["slow"]["ExtendedStatistic"], "p95")

    def check_nothing_left(self):
        left = {
            "vpcs": [
                vpc for vpc in self.client("ec2").describe_vpcs()["Vpcs"] if not vpc["IsDefault"]
            ],
            "balancers": self.client("elbv2").describe_load_balancers()["LoadBalancers"],
            "clusters": self.client("ecs").list_clusters()["clusterArns"],
            "tasks": self.client("ecs").list_task_definitions()["taskDefinitionArns"],
            "repositories": self.client("ecr").describe_repositories()["repositories"],
            "functions": self.client("lambda").list_functions()["Functions"],
            "rules": self.client("events").list_rules()["Rules"],
            "tables": self.client("dynamodb").list_tables()["TableNames"],
            "buckets": self.client("s3").list_buckets()["Buckets"],
            "secrets": self.client("secretsmanager").list_secrets()["SecretList"],
            "parameters": self.client("ssm").describe_parameters()["Parameters"],
            "vaults": self.client("backup").list_backup_vaults()["BackupVaultList"],
            "roles": self.client("iam").list_roles()["Roles"],
            "topics": self.client("sns").list_topics()["Topics"],
            "queues": self.client("sqs").list_queues().get("QueueUrls", []),
            "logs": self.client("logs").describe_log_groups(logGroupNamePrefix="/ecs")["logGroups"],
            "alarms": self.client("cloudwatch").describe_alarms()["MetricAlarms"],
        }
        self.assertEqual({name: found for name, found in left.items() if found}, {})


class Secrets(EmulatorTest):
    def test_a_name_in_use_is_refused(self):
        self.client("secretsmanager").create_secret(Name="taken", SecretString="mine")
        secret = {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "taken"}}
        reasons = self.deploy_refused("taken", {"Secret": secret})
        self.assertIn("already exists", reasons[-1])
        kept = self.client("secretsmanager").get_secret_value(SecretId="taken")
        self.assertEqual(kept["SecretString"], "mine")
