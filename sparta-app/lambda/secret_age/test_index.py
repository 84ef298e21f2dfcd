"""Tests of the ages against a Secrets Manager and a CloudWatch that keep what they are told."""

import datetime
import os
import unittest
from unittest import mock

import index

ARNS = "token=arn:aws:secretsmanager:eu-west-2:1:secret:token-a,key=arn:key"


def days_ago(days):
    return datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)


class Aws:
    """The two services that the function uses."""

    def __init__(self, **versions):
        self.versions, self.metrics = versions, {}

    def list_secret_version_ids(self, SecretId, MaxResults):
        name = SecretId.rpartition(":")[2].partition("-")[0]
        if name not in self.versions:
            raise RuntimeError("AccessDeniedException")
        return {
            "Versions": [
                {"VersionId": label, "VersionStages": [label], "CreatedDate": date}
                for label, date in self.versions[name].items()
            ]
        }

    def put_metric_data(self, Namespace, MetricData):
        assert Namespace == "Sparta/Application"
        for datum in MetricData:
            assert (datum["MetricName"], datum["Unit"]) == ("SecretAgeDays", "None"), datum
            (dimension,) = datum["Dimensions"]
            assert dimension["Name"] == "Secret"
            self.metrics[dimension["Value"]] = datum["Value"]


class Ages(unittest.TestCase):
    def run_handler(self, aws, **environ):
        environ = {"SECRET_ARNS": ARNS, **environ}
        client = {"secretsmanager": aws, "cloudwatch": aws}.__getitem__
        with mock.patch.dict(os.environ, environ), mock.patch.object(index, "client", client):
            return index.handler({}, None)

    def test_each_secret_has_the_age_of_its_current_value(self):
        aws = Aws(
            token={"AWSPREVIOUS": days_ago(400), "AWSCURRENT": days_ago(91.5), "AWSPENDING": days_ago(0)},
            key={"AWSCURRENT": days_ago(0)},
        )
        result = self.run_handler(aws, METRIC_NAMESPACE="Sparta/Application")
        self.assertAlmostEqual(aws.metrics["token"], 91.5, places=2)
        self.assertAlmostEqual(aws.metrics["key"], 0, places=2)
        self.assertEqual(result, {"age_days": aws.metrics})

    def test_a_clock_that_runs_behind_makes_no_negative_age(self):
        aws = Aws(token={"AWSCURRENT": days_ago(-1)}, key={"AWSCURRENT": days_ago(1)})
        self.run_handler(aws)
        self.assertEqual(aws.metrics["token"], 0)

    def test_one_that_cannot_be_looked_at_does_not_hide_the_others(self):
        aws = Aws(key={"AWSCURRENT": days_ago(10)})
        with self.assertRaisesRegex(RuntimeError, "^token: AccessDeniedException$"):
            self.run_handler(aws)
        self.assertAlmostEqual(aws.metrics["key"], 10, places=2)

    def test_a_secret_without_a_value_fails(self):
        with self.assertRaisesRegex(RuntimeError, "token: .*no current value; key: .*no current value"):
            self.run_handler(Aws(token={}, key={"AWSPENDING": days_ago(1)}))

    def test_a_wrong_list_is_refused(self):
        for text in ("", ",", "arn:key", "=arn:key", "key=", "key=arn:1,key=arn:2", "key=arn:1,arn:2"):
            with self.subTest(text), self.assertRaisesRegex(ValueError, "name=arn"):
                self.run_handler(Aws(), SECRET_ARNS=text)


if __name__ == "__main__":
    unittest.main()
