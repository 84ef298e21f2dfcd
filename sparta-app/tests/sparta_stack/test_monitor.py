"""The validator monitor as it was deployed, run by the emulator: its metrics, its message, and
where its failed runs end. The API and the Aztec node are those of the handler's own tests."""

import json
import os
import sys
import unittest
from pathlib import Path

from account import client, eventually, metric

sys.path.insert(0, str(Path(__file__).parents[2] / "lambda/validator_monitor"))
import test_index as fakes

FUNCTION = "sparta-validator-monitor"
METRICS = ["ApiHealthy", "AztecNodeReady", "KnownValidators", "FailingValidators"]


class Monitor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        secret = client("secretsmanager").get_secret_value(SecretId="sparta/production/api-key")
        cls.key = secret["SecretString"]
        function = client("lambda").get_function_configuration(FunctionName=FUNCTION)
        cls.deployed = function["Environment"]["Variables"]
        cls.queue = cls.subscribe()

    @classmethod
    def tearDownClass(cls):
        cls.configure({})

    @classmethod
    def subscribe(cls):
        """A queue that gets what is published to the alerts topic."""
        sqs = client("sqs")
        url = sqs.create_queue(QueueName="test-alerts")["QueueUrl"]
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        client("sns").subscribe(
            TopicArn=cls.deployed["ALERTS_TOPIC_ARN"],
            Protocol="sqs",
            Endpoint=attributes["Attributes"]["QueueArn"],
        )
        return url

    @classmethod
    def configure(cls, variables):
        """The function with other addresses: those it was deployed with are not on this machine."""
        client("lambda").update_function_configuration(
            FunctionName=FUNCTION, Environment={"Variables": {**cls.deployed, **variables}}
        )

    def messages(self, url):
        sqs, found = client("sqs"), []
        for message in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(json.loads(message["Body"]))
        return found

    def alerts(self):
        """What the monitor told the topic, to which the alarms publish as well."""
        messages = self.messages(self.queue)
        return [it for it in messages if it.get("Subject", "").startswith("Sparta ")]

    def run_monitor(self, key=None, **variables):
        """One run against an API that wants this key, and a node: the result."""
        fakes.KEY = key or self.key
        with fakes.serve(fakes.api()) as (_, api), fakes.serve(fakes.node()) as (_, node):
            self.configure({"API_URL": api, "AZTEC_RPC_URL": node, **variables})
            return self.invoke()

    def invoke(self):
        answer = client("lambda").invoke(FunctionName=FUNCTION, Payload="{}")
        result = json.load(answer["Payload"])
        self.assertNotIn("FunctionError", answer, result)
        return result

    def published(self, environment):
        """The metrics of a run. Each run has another environment, so that none is another's."""
        values = {name: metric("Sparta/Application", name, Environment=environment) for name in METRICS}
        return tuple(values.values())

    def test_a_run_with_nothing_to_say(self):
        result = self.run_monitor(ENVIRONMENT="well", MISSED_PERCENT="50")
        self.assertEqual(result["problems"], [])
        self.assertEqual(self.published("well"), (1, 1, 3, 0))
        latency = metric("Sparta/Application", "ApiLatency", Environment="well")
        self.assertGreater(latency, 0)
        self.assertEqual(self.alerts(), [])

    def test_a_failing_validator_is_told_to_the_topic(self):
        result = self.run_monitor()
        problem = f"validator {fakes.FAILING} missed 20.0 % of its attestations"
        self.assertEqual(result["problems"], [problem])
        self.assertEqual(self.published("production"), (1, 1, 3, 1))
        (message,) = eventually(self.alerts)
        self.assertEqual(message["TopicArn"].rpartition(":")[2], "sparta-production-alerts")
        self.assertEqual(message["Subject"], "Sparta production: 1 problem(s) found")
        self.assertEqual(message["Message"], f"- {problem}")

    def test_a_key_that_the_api_does_not_know(self):
        result = self.run_monitor(key="another-key", ENVIRONMENT="refused")
        self.assertEqual(result["problems"], ["the API refuses the key"])
        (message,) = eventually(self.alerts)
        self.assertNotIn(self.key, json.dumps([message, result]))
        self.assertEqual(self.published("refused"), (1, 1, None, None))

    def test_an_api_and_a_node_that_are_down(self):
        down = f"http://127.0.0.1:{fakes.closed_port()}"
        self.configure({"API_URL": down, "AZTEC_RPC_URL": down, "ENVIRONMENT": "down"})
        self.assertEqual(len(self.invoke()["problems"]), 3)
        self.assertEqual(self.published("down"), (0, 0, None, None))
        self.assertEqual(len(eventually(self.alerts)), 1)

    def test_a_run_that_fails_ends_in_the_queue_of_failures(self):
        failures = client("sqs").get_queue_url(QueueName="sparta-validator-monitor-failures")
        self.configure({"API_URL": ""})
        event = {"source": "test"}
        client("lambda").invoke(
            FunctionName=FUNCTION, InvocationType="Event", Payload=json.dumps(event)
        )
        (failure,) = eventually(lambda: self.messages(failures["QueueUrl"]))
        self.assertEqual(failure["requestPayload"], event)
        self.assertEqual(failure["requestContext"]["condition"], "RetriesExhausted")
        self.assertIn("API_URL", failure["responsePayload"]["errorMessage"])


if __name__ == "__main__":
    unittest.main()
