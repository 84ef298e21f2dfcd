"""Rotation of a secret by a function that runs for real."""

from emulator import EmulatorTest, attribute, eventually, output, ref, resource

# The four steps of a rotation function, with the calls AWS's own templates make.
HANDLER = '''
import boto3

def handler(event, context):
    secrets = boto3.client("secretsmanager")
    secret, version, step = event["SecretId"], event["ClientRequestToken"], event["Step"]
    stages = secrets.describe_secret(SecretId=secret)["VersionIdsToStages"]
    if "AWSPENDING" not in stages.get(version, []):
        raise ValueError("this version is not the pending one")
    if step == "createSecret":
        try:
            secrets.get_secret_value(SecretId=secret, VersionId=version, VersionStage="AWSPENDING")
        except secrets.exceptions.ResourceNotFoundException:
            password = secrets.get_random_password(ExcludePunctuation=True)["RandomPassword"]
            secrets.put_secret_value(
                SecretId=secret, ClientRequestToken=version,
                SecretString=password, VersionStages=["AWSPENDING"],
            )
    if step == "finishSecret":
        current = next(name for name, labels in stages.items() if "AWSCURRENT" in labels)
        secrets.update_secret_version_stage(
            SecretId=secret, VersionStage="AWSCURRENT",
            MoveToVersionId=version, RemoveFromVersionId=current,
        )
'''


class Rotation(EmulatorTest):
    def template(self, days=30, permitted=True):
        trust = {
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "lambda.amazonaws.com"},
                    "Action": "sts:AssumeRole",
                }
            ]
        }
        resources = {
            "Secret": resource("SecretsManager::Secret", {"SecretString": "before"}),
            "Role": resource("IAM::Role", {"AssumeRolePolicyDocument": trust}),
            "Function": resource(
                "Lambda::Function",
                {
                    "Runtime": "python3.13",
                    "Handler": "index.handler",
                    "Role": attribute("Role", "Arn"),
                    "Code": {"ZipFile": HANDLER},
                },
            ),
            "Rotation": resource(
                "SecretsManager::RotationSchedule",
                {
                    "SecretId": ref("Secret"),
                    "RotationLambdaARN": attribute("Function", "Arn"),
                    "RotationRules": {"AutomaticallyAfterDays": str(days)},
                },
            ),
        }
        if permitted:
            resources["Permission"] = resource(
                "Lambda::Permission",
                {
                    "FunctionName": ref("Function"),
                    "Action": "lambda:InvokeFunction",
                    "Principal": "secretsmanager.amazonaws.com",
                },
            )
            resources["Rotation"]["DependsOn"] = "Permission"
        return resources

    OUTPUTS = {
        "Secret": output(ref("Secret")),
        "Ref": output(ref("Rotation")),
        "Id": output(attribute("Rotation", "Id")),
    }

    def value(self, secret, previous):
        """The current value, once it is another than `previous`."""
        answer = self.client("secretsmanager").get_secret_value(SecretId=secret)
        return None if answer["SecretString"] == previous else answer["SecretString"]

    def test_life(self):
        secrets = self.client("secretsmanager")
        first = self.deploy("rotation", self.template(), self.OUTPUTS)
        secret = first["Secret"]
        self.assertEqual(first, {"Secret": secret, "Ref": secret, "Id": secret})
        described = secrets.describe_secret(SecretId=secret)
        self.assertTrue(described["RotationEnabled"])
        self.assertEqual(described["RotationRules"], {"AutomaticallyAfterDays": 30})
        rotated = eventually(lambda: self.value(secret, "before"))
        self.assertEqual(len(rotated), 32)
        previous = secrets.get_secret_value(SecretId=secret, VersionStage="AWSPREVIOUS")
        self.assertEqual(previous["SecretString"], "before")

        self.assertEqual(self.deploy("rotation", self.template(days=7), self.OUTPUTS), first)
        described = secrets.describe_secret(SecretId=secret)
        self.assertEqual(described["RotationRules"], {"AutomaticallyAfterDays": 7})
        eventually(lambda: self.value(secret, rotated))

        without = {name: entry for name, entry in self.template().items() if name != "Rotation"}
        self.deploy("rotation", without)
        self.assertFalse(secrets.describe_secret(SecretId=secret).get("RotationEnabled"))
        self.delete("rotation")

    def test_waits_for_the_permission(self):
        reasons = self.deploy_refused("unpermitted", self.template(permitted=False))
        self.assertIn("cannot invoke the specified Lambda function", reasons[-1])
