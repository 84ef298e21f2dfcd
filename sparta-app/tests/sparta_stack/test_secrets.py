"""The rotation of the API's key and the ages of the secrets, as they were deployed: run by the
emulator's Secrets Manager and Lambda."""

import json
import unittest

from account import client, eventually, metric

SECRET = "sparta/production/api-key"
ROTATION = "sparta-api-key-rotation"
STEPS = ["createSecret", "setSecret", "testSecret", "finishSecret"]


def value(**which):
    return client("secretsmanager").get_secret_value(SecretId=SECRET, **which)


def deployments():
    """How often the tasks of each service were started anew."""
    services = client("ecs").describe_services(
        cluster="sparta-production", services=["sparta-api", "sparta-discord"]
    )["services"]
    return {service["serviceName"]: service["deployments"][0]["id"] for service in services}


class Rotation(unittest.TestCase):
    def rotate(self):
        """Asks Secrets Manager, and waits until the new version is the current one."""
        before, started = value(), deployments()
        version = client("secretsmanager").rotate_secret(SecretId=SECRET)["VersionId"]
        eventually(lambda: value()["VersionId"] == version)
        # The services start anew after the version became the current one.
        eventually(lambda: not set(deployments().items()) & set(started.items()))
        after = value()
        self.assertNotEqual(after["SecretString"], before["SecretString"])
        self.assertRegex(after["SecretString"], r"\A[A-Za-z0-9_-]{43}\Z")
        previous = value(VersionStage="AWSPREVIOUS")
        self.assertEqual(previous["VersionId"], before["VersionId"])
        self.assertEqual(previous["SecretString"], before["SecretString"])
        return version

    def test_secrets_manager_rotates_twice(self):
        self.assertNotEqual(self.rotate(), self.rotate())

    def test_repeated_steps_change_nothing(self):
        version = self.rotate()
        before = value()
        for step in STEPS * 2:
            with self.subTest(step):
                answer = self.step(step, version)
                self.assertNotIn("FunctionError", answer, answer["Payload"].read())
                self.assertEqual(value()["SecretString"], before["SecretString"])
                self.assertEqual(value()["VersionId"], version)

    def test_a_version_that_is_not_being_made_is_refused(self):
        before = value()
        answer = self.step("finishSecret", "0" * 32)
        self.assertEqual(answer["FunctionError"], "Unhandled")
        self.assertEqual(value()["VersionId"], before["VersionId"])

    def step(self, step, version):
        secret = client("secretsmanager").describe_secret(SecretId=SECRET)["ARN"]
        event = {"Step": step, "SecretId": secret, "ClientRequestToken": version}
        return client("lambda").invoke(FunctionName=ROTATION, Payload=json.dumps(event))


class Ages(unittest.TestCase):
    def test_each_secret_has_an_age(self):
        answer = client("lambda").invoke(FunctionName="sparta-secret-age", Payload="{}")
        result = json.load(answer["Payload"])
        self.assertNotIn("FunctionError", answer, result)
        names = ["bot-token", "ethereum-private-key", "api-key"]
        for name in [f"sparta/production/{name}" for name in names]:
            with self.subTest(name):
                age = metric("Sparta/Application", "SecretAgeDays", Secret=name)
                # Made by this test, minutes ago.
                self.assertTrue(0 <= age < 0.1, age)
                self.assertAlmostEqual(result["age_days"][name], age)


if __name__ == "__main__":
    unittest.main()
