"""What the tests of the launcher share: clients, and stacks that are deployed and watched.

The endpoint is in SPARTA_ENDPOINT_URL. Each test class works in an account of its own, which
keeps it apart from the others in the same emulator.
"""

import itertools
import json
import os
import time
import unittest
import zipfile
from io import BytesIO

import boto3
from botocore.config import Config

REGION = "eu-west-2"
_accounts = itertools.count(100000000001)


class EmulatorTest(unittest.TestCase):
    """A test class with an account of its own and clients for it."""

    @classmethod
    def setUpClass(cls):
        cls.account = str(next(_accounts))
        cls.session = boto3.Session(
            aws_access_key_id=cls.account, aws_secret_access_key="local", region_name=REGION
        )

    @classmethod
    def client(cls, service):
        return cls.session.client(
            service,
            endpoint_url=os.environ["SPARTA_ENDPOINT_URL"],
            config=Config(retries={"total_max_attempts": 1}),
        )

    def deploy(self, name, resources, outputs=None, **more):
        """Creates or updates a stack and returns its outputs; fails with the first reason."""
        cloudformation = self.client("cloudformation")
        template = {"Resources": resources, "Outputs": outputs or {}}
        settings = {"Capabilities": ["CAPABILITY_NAMED_IAM"], **more}
        act = cloudformation.update_stack if self.exists(name) else cloudformation.create_stack
        act(StackName=name, TemplateBody=json.dumps(template), **settings)
        stack = self.wait(name)
        self.assertIn(
            stack["StackStatus"], ("CREATE_COMPLETE", "UPDATE_COMPLETE"), self.reasons(name)
        )
        return {entry["OutputKey"]: entry["OutputValue"] for entry in stack.get("Outputs", [])}

    def deploy_refused(self, name, resources):
        """Creates a stack that is to fail, and returns the reasons given."""
        cloudformation = self.client("cloudformation")
        cloudformation.create_stack(
            StackName=name,
            TemplateBody=json.dumps({"Resources": resources}),
            Capabilities=["CAPABILITY_NAMED_IAM"],
        )
        self.assertEqual(self.wait(name)["StackStatus"], "ROLLBACK_COMPLETE")
        return self.reasons(name)

    def delete(self, name):
        cloudformation = self.client("cloudformation")
        stack_id = cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackId"]
        cloudformation.delete_stack(StackName=name)
        self.assertEqual(
            self.wait(stack_id)["StackStatus"], "DELETE_COMPLETE", self.reasons(stack_id)
        )

    def exists(self, name):
        stacks = self.client("cloudformation").list_stacks()["StackSummaries"]
        return any(
            stack["StackName"] == name and stack["StackStatus"] != "DELETE_COMPLETE"
            for stack in stacks
        )

    def wait(self, name):
        def settled():
            stack = self.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
            return None if stack["StackStatus"].endswith("_IN_PROGRESS") else stack

        return eventually(settled, seconds=60)

    def reasons(self, name):
        events = self.client("cloudformation").describe_stack_events(StackName=name)["StackEvents"]
        return [
            f"{event['LogicalResourceId']}: {event['ResourceStatusReason']}"
            for event in events
            if event["ResourceStatus"].endswith("_FAILED")
        ]

    def physical_id(self, stack, logical_id):
        answer = self.client("cloudformation").describe_stack_resource(
            StackName=stack, LogicalResourceId=logical_id
        )
        return answer["StackResourceDetail"]["PhysicalResourceId"]


def eventually(check, seconds=20):
    """The first answer of `check` that is not None."""
    deadline = time.monotonic() + seconds
    while True:
        answer = check()
        if answer is not None:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} seconds")
        time.sleep(0.1)


def tag(value):
    return [{"Key": "Project", "Value": value}]


def tags_of(resource):
    """Tags without those CloudFormation adds."""
    return {
        entry["Key"]: entry["Value"]
        for entry in resource.get("Tags", [])
        if not entry["Key"].startswith("aws:")
    }


def ref(logical_id):
    return {"Ref": logical_id}


def attribute(logical_id, name):
    return {"Fn::GetAtt": [logical_id, name]}


def resource(kind, properties=None, **more):
    return {"Type": f"AWS::{kind}", "Properties": properties or {}, **more}


def output(value):
    return {"Value": value}


def zipped(name, text):
    """A zip archive with one file, as Lambda takes code."""
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        files.writestr(name, text)
    return archive.getvalue()
