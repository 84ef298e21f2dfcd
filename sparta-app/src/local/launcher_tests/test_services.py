"""The added types of other services than EC2."""

from emulator import EmulatorTest, attribute, output, ref, resource, tag, tags_of


class Autoscaling(EmulatorTest):
    def template(self, maximum=10, value=70, policy="cpu"):
        return {
            "Cluster": resource("ECS::Cluster", {"ClusterName": "sparta-scaling"}),
            "Task": resource(
                "ECS::TaskDefinition",
                {
                    "Family": "sparta-api",
                    "ContainerDefinitions": [{"Name": "api", "Image": "api", "Memory": 128}],
                },
            ),
            "Service": resource(
                "ECS::Service",
                {
                    "ServiceName": "sparta-api",
                    "Cluster": ref("Cluster"),
                    "TaskDefinition": ref("Task"),
                },
            ),
            "Target": resource(
                "ApplicationAutoScaling::ScalableTarget",
                {
                    "ServiceNamespace": "ecs",
                    "ScalableDimension": "ecs:service:DesiredCount",
                    "ResourceId": {
                        "Fn::Sub": "service/${Cluster}/${Service.Name}",
                    },
                    "MinCapacity": "1",
                    "MaxCapacity": maximum,
                    "ScheduledActions": [
                        {
                            "ScheduledActionName": "night",
                            "Schedule": "cron(0 22 * * ? *)",
                            "ScalableTargetAction": {"MinCapacity": 1, "MaxCapacity": 2},
                        }
                    ],
                    "Tags": tag("sparta"),
                },
            ),
            "Policy": resource(
                "ApplicationAutoScaling::ScalingPolicy",
                {
                    "PolicyName": policy,
                    "PolicyType": "TargetTrackingScaling",
                    "ScalingTargetId": ref("Target"),
                    "TargetTrackingScalingPolicyConfiguration": {
                        "TargetValue": value,
                        "ScaleInCooldown": 300,
                        "PredefinedMetricSpecification": {
                            "PredefinedMetricType": "ECSServiceAverageCPUUtilization"
                        },
                    },
                },
            ),
        }

    OUTPUTS = {
        "Target": output(ref("Target")),
        "TargetId": output(attribute("Target", "Id")),
        "Policy": output(ref("Policy")),
        "PolicyArn": output(attribute("Policy", "Arn")),
    }

    def policies(self):
        answer = self.client("application-autoscaling").describe_scaling_policies(
            ServiceNamespace="ecs"
        )
        return answer["ScalingPolicies"]

    def test_life(self):
        autoscaling = self.client("application-autoscaling")
        first = self.deploy("scaling", self.template(), self.OUTPUTS)
        identity = "service/sparta-scaling/sparta-api|ecs:service:DesiredCount|ecs"
        self.assertEqual(first["Target"], identity)
        self.assertEqual(first["TargetId"], identity)
        self.assertEqual(first["Policy"], first["PolicyArn"])
        [target] = autoscaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"]
        self.assertEqual((target["MinCapacity"], target["MaxCapacity"]), (1, 10))
        self.assertTrue(target["RoleARN"].endswith("ApplicationAutoScaling_ECSService"))
        arn = target["ScalableTargetARN"]
        tags = autoscaling.list_tags_for_resource(ResourceARN=arn)["Tags"]
        self.assertEqual(tags["Project"], "sparta")
        actions = autoscaling.describe_scheduled_actions(ServiceNamespace="ecs")
        self.assertEqual(actions["ScheduledActions"][0]["ScheduledActionName"], "night")
        [policy] = self.policies()
        self.assertEqual(policy["PolicyARN"], first["Policy"])
        tracking = policy["TargetTrackingScalingPolicyConfiguration"]
        self.assertEqual((tracking["TargetValue"], tracking["ScaleInCooldown"]), (70, 300))

        self.assertEqual(self.deploy("scaling", self.template(20, 80), self.OUTPUTS), first)
        [target] = autoscaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"]
        self.assertEqual(target["MaxCapacity"], 20)
        [policy] = self.policies()
        self.assertEqual(policy["TargetTrackingScalingPolicyConfiguration"]["TargetValue"], 80)

        renamed = self.deploy("scaling", self.template(policy="processor"), self.OUTPUTS)
        self.assertNotEqual(renamed["Policy"], first["Policy"])
        [policy] = self.policies()
        self.assertEqual(policy["PolicyName"], "processor")

        self.delete("scaling")
        left = autoscaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"]
        self.assertEqual(left, [])
        self.assertEqual(self.policies(), [])

    def test_a_service_that_is_not_there_is_refused(self):
        target = self.template()["Target"]
        target["Properties"]["ResourceId"] = "service/none/none"
        reasons = self.deploy_refused("noservice", {"Target": target})
        self.assertIn("ECS service doesn't exist: service/none/none", reasons[-1])


class Alarms(EmulatorTest):
    def template(self, name="all", rule="ALARM(cpu) OR ALARM(memory)", project="sparta"):
        def alarm(name):
            return resource(
                "CloudWatch::Alarm",
                {
                    "AlarmName": name,
                    "Namespace": "AWS/ECS",
                    "MetricName": name,
                    "ComparisonOperator": "GreaterThanThreshold",
                    "EvaluationPeriods": 1,
                    "Period": 60,
                    "Statistic": "Average",
                    "Threshold": 80,
                },
            )

        composite = {
            "AlarmName": name,
            "AlarmRule": rule,
            "AlarmActions": [f"arn:aws:sns:eu-west-2:{self.account}:alerts"],
            "Tags": tag(project),
        }
        return {
            "Cpu": alarm("cpu"),
            "Memory": alarm("memory"),
            "All": resource("CloudWatch::CompositeAlarm", composite, DependsOn=["Cpu", "Memory"]),
        }

    OUTPUTS = {"Ref": output(ref("All")), "Arn": output(attribute("All", "Arn"))}

    def composite_alarms(self):
        answer = self.client("cloudwatch").describe_alarms(AlarmTypes=["CompositeAlarm"])
        return answer["CompositeAlarms"]

    def test_life(self):
        first = self.deploy("alarms", self.template(), self.OUTPUTS)
        [alarm] = self.composite_alarms()
        self.assertEqual(first, {"Ref": "all", "Arn": alarm["AlarmArn"]})
        self.assertEqual(alarm["AlarmRule"], "ALARM(cpu) OR ALARM(memory)")

        changed = self.template(rule="ALARM(cpu)", project="other")
        self.assertEqual(self.deploy("alarms", changed, self.OUTPUTS), first)
        [alarm] = self.composite_alarms()
        self.assertEqual(alarm["AlarmRule"], "ALARM(cpu)")
        answer = self.client("cloudwatch").list_tags_for_resource(ResourceARN=first["Arn"])
        self.assertEqual(tags_of(answer), {"Project": "other"})

        renamed = self.deploy("alarms", self.template(name="any"), self.OUTPUTS)
        self.assertEqual(renamed["Ref"], "any")
        self.assertEqual([alarm["AlarmName"] for alarm in self.composite_alarms()], ["any"])

        self.delete("alarms")
        self.assertEqual(self.composite_alarms(), [])

    def test_a_rule_about_no_alarm_is_refused(self):
        composite = resource("CloudWatch::CompositeAlarm", {"AlarmRule": "ALARM(nobody)"})
        self.assertIn("do not exist", self.deploy_refused("norule", {"All": composite})[-1])


class Trail(EmulatorTest):
    def template(self, logging=True, validation=True, **more):
        trail = {
            "S3BucketName": ref("Bucket"),
            "IsLogging": logging,
            "EnableLogFileValidation": validation,
            "IsMultiRegionTrail": True,
            "Tags": tag("sparta"),
            **more,
        }
        return {
            "Bucket": resource("S3::Bucket"),
            "Trail": resource("CloudTrail::Trail", trail),
        }

    OUTPUTS = {"Ref": output(ref("Trail")), "Arn": output(attribute("Trail", "Arn"))}

    def test_life(self):
        cloudtrail = self.client("cloudtrail")
        first = self.deploy("audit", self.template(), self.OUTPUTS)
        [trail] = cloudtrail.describe_trails()["trailList"]
        self.assertEqual(first, {"Ref": trail["Name"], "Arn": trail["TrailARN"]})
        self.assertTrue(first["Ref"].startswith("audit-Trail-"))
        self.assertTrue(trail["LogFileValidationEnabled"])
        self.assertEqual(trail["S3BucketName"], self.physical_id("audit", "Bucket"))
        self.assertTrue(cloudtrail.get_trail_status(Name=first["Ref"])["IsLogging"])
        listed = cloudtrail.list_tags(ResourceIdList=[first["Arn"]])["ResourceTagList"]
        self.assertEqual(
            [entry["Value"] for entry in listed[0]["TagsList"] if entry["Key"] == "Project"],
            ["sparta"],
        )

        changed = self.template(logging="false", validation=False)
        self.assertEqual(self.deploy("audit", changed, self.OUTPUTS), first)
        [trail] = cloudtrail.describe_trails()["trailList"]
        self.assertFalse(trail["LogFileValidationEnabled"])
        self.assertFalse(cloudtrail.get_trail_status(Name=first["Ref"])["IsLogging"])

        renamed = self.deploy("audit", self.template(TrailName="sparta"), self.OUTPUTS)
        self.assertEqual(renamed["Ref"], "sparta")
        [trail] = cloudtrail.describe_trails()["trailList"]
        self.assertEqual(trail["Name"], "sparta")

        self.delete("audit")
        self.assertEqual(cloudtrail.describe_trails()["trailList"], [])


class Backup(EmulatorTest):
    def template(self, table="validators"):
        rule = {"RuleName": "daily", "TargetBackupVault": ref("Vault")}
        selection = {
            "SelectionName": "tables",
            "IamRoleArn": f"arn:aws:iam::{self.account}:role/backup",
            "Resources": [f"arn:aws:dynamodb:eu-west-2:{self.account}:table/{table}"],
        }
        return {
            "Vault": resource("Backup::BackupVault", {"BackupVaultName": "sparta"}),
            "Plan": resource(
                "Backup::BackupPlan",
                {"BackupPlan": {"BackupPlanName": "daily", "BackupPlanRule": [rule]}},
            ),
            "Selection": resource(
                "Backup::BackupSelection",
                {"BackupPlanId": ref("Plan"), "BackupSelection": selection},
            ),
        }

    OUTPUTS = {
        "Plan": output(ref("Plan")),
        "Ref": output(ref("Selection")),
        "SelectionId": output(attribute("Selection", "SelectionId")),
        "PlanOfSelection": output(attribute("Selection", "BackupPlanId")),
    }

    def selections(self, plan):
        return self.client("backup").list_backup_selections(BackupPlanId=plan)[
            "BackupSelectionsList"
        ]

    def test_life(self):
        backup = self.client("backup")
        first = self.deploy("backup", self.template(), self.OUTPUTS)
        self.assertEqual(first["PlanOfSelection"], first["Plan"])
        self.assertEqual(first["Ref"], first["SelectionId"])
        [listed] = self.selections(first["Plan"])
        self.assertEqual(listed["SelectionId"], first["Ref"])

        second = self.deploy("backup", self.template("operators"), self.OUTPUTS)
        self.assertEqual(second["Plan"], first["Plan"])
        self.assertNotEqual(second["Ref"], first["Ref"])
        [listed] = self.selections(first["Plan"])
        chosen = backup.get_backup_selection(
            BackupPlanId=first["Plan"], SelectionId=listed["SelectionId"]
        )["BackupSelection"]["Resources"]
        self.assertTrue(chosen[0].endswith(":table/operators"))

        self.delete("backup")
        self.assertEqual(backup.list_backup_plans()["BackupPlansList"], [])


class Budget(EmulatorTest):
    def template(self, limit=100, name=None, threshold=80):
        budget = {
            "BudgetType": "COST",
            "TimeUnit": "MONTHLY",
            "BudgetLimit": {"Amount": limit, "Unit": "USD"},
        }
        if name:
            budget["BudgetName"] = name
        alert = {
            "Notification": {
                "NotificationType": "ACTUAL",
                "ComparisonOperator": "GREATER_THAN",
                "Threshold": threshold,
            },
            "Subscribers": [{"SubscriptionType": "EMAIL", "Address": "ops@example.com"}],
        }
        return {
            "Budget": resource(
                "Budgets::Budget", {"Budget": budget, "NotificationsWithSubscribers": [alert]}
            )
        }

    OUTPUTS = {"Ref": output(ref("Budget"))}

    def budgets(self):
        answer = self.client("budgets").describe_budgets(AccountId=self.account)
        return answer.get("Budgets", [])

    def test_life(self):
        client = self.client("budgets")
        first = self.deploy("money", self.template(), self.OUTPUTS)
        [budget] = self.budgets()
        self.assertEqual(first["Ref"], budget["BudgetName"])
        self.assertEqual(float(budget["BudgetLimit"]["Amount"]), 100)
        alerts = client.describe_notifications_for_budget(
            AccountId=self.account, BudgetName=first["Ref"]
        )["Notifications"]
        self.assertEqual([alert["Threshold"] for alert in alerts], [80])

        self.assertEqual(self.deploy("money", self.template(limit=200), self.OUTPUTS), first)
        [budget] = self.budgets()
        self.assertEqual(float(budget["BudgetLimit"]["Amount"]), 200)

        replaced = self.deploy("money", self.template(threshold=100), self.OUTPUTS)
        self.assertNotEqual(replaced, first)
        [budget] = self.budgets()
        self.assertEqual(budget["BudgetName"], replaced["Ref"])

        named = self.deploy("money", self.template(threshold=100, name="sparta"), self.OUTPUTS)
        self.assertEqual(named["Ref"], "sparta")
        self.assertEqual([budget["BudgetName"] for budget in self.budgets()], ["sparta"])

        self.delete("money")
        self.assertEqual(self.budgets(), [])


class UnknownTypes(EmulatorTest):
    def test_a_type_nobody_knows_is_rejected(self):
        cloudformation = self.client("cloudformation")
        with self.assertRaisesRegex(
            cloudformation.exceptions.ClientError,
            r"Unrecognized resource types: \[AWS::EC2::NatGatway\]",
        ):
            self.deploy("unknown", {"Nat": resource("EC2::NatGatway")})
