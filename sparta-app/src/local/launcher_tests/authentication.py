"""An emulator that verifies signatures; the key it gave is in SPARTA_ACCESS_KEY_ID and
SPARTA_SECRET_ACCESS_KEY. Not found by discovery: it needs an emulator of its own."""

import json
import os

import boto3
from emulator import REGION, EmulatorTest, resource


class VerifiedSignatures(EmulatorTest):
    @classmethod
    def setUpClass(cls):
        cls.session = cls.session_with(os.environ["SPARTA_SECRET_ACCESS_KEY"])

    @staticmethod
    def session_with(secret):
        return boto3.Session(
            aws_access_key_id=os.environ["SPARTA_ACCESS_KEY_ID"],
            aws_secret_access_key=secret,
            region_name=REGION,
        )

    def test_the_key_it_gave_may_deploy(self):
        arn = self.client("sts").get_caller_identity()["Arn"]
        self.assertTrue(arn.endswith(":user/sparta-local"), arn)
        # One type that the launcher adds: its calls are made in this user's request.
        self.deploy("signed", {"Address": resource("EC2::EIP")})
        self.assertEqual(len(self.client("ec2").describe_addresses()["Addresses"]), 1)
        self.delete("signed")
        self.assertEqual(self.client("ec2").describe_addresses()["Addresses"], [])

    def test_added_services_are_verified_too(self):
        autoscaling = self.client("application-autoscaling")
        answer = autoscaling.describe_scalable_targets(ServiceNamespace="ecs")
        self.assertEqual(answer["ScalableTargets"], [])
        self.assert_refused("application-autoscaling", "describe_scalable_targets",
                            ServiceNamespace="ecs")

    def test_a_wrong_signature_is_refused(self):
        self.assert_refused("cloudformation", "list_stacks")

    def test_a_missing_capability_is_refused(self):
        role = resource("IAM::Role", {"AssumeRolePolicyDocument": {"Statement": []}})
        cloudformation = self.client("cloudformation")
        with self.assertRaisesRegex(
            cloudformation.exceptions.ClientError, "InsufficientCapabilities"
        ):
            cloudformation.create_stack(
                StackName="capable", TemplateBody=json.dumps({"Resources": {"Role": role}})
            )

    def assert_refused(self, service, operation, **parameters):
        right, self.__class__.session = self.session, self.session_with("wrong")
        try:
            client = self.client(service)
            with self.assertRaisesRegex(client.exceptions.ClientError, "signature"):
                getattr(client, operation)(**parameters)
        finally:
            self.__class__.session = right
