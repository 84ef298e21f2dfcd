"""Says how old the secrets are: runs on a schedule, and publishes a metric for each of them.

The age is that of the secret's current value, in days. What Secrets Manager calls the date of the
last change moves with every new tag and description, and the date of the last rotation is missing
for secrets that no function rotates, so neither is used.
https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html

Environment variables:
  SECRET_ARNS       name=ARN of each secret, separated by commas: the name is the metric's dimension
  METRIC_NAMESPACE  where the metrics go: Sparta/Application, unless set

Permissions: secretsmanager:ListSecretVersionIds on the secrets, which shows no value, and
cloudwatch:PutMetricData in the namespace.
"""

import datetime
import logging
import os

LOG = logging.getLogger()
LOG.setLevel(logging.INFO)

SECONDS_A_DAY = 24 * 60 * 60


def secrets_of(text):
    """The secrets' ARNs by name: `name=arn,name=arn`."""
    pairs = [pair.partition("=") for pair in text.split(",") if pair]
    found = {name: arn for name, _, arn in pairs if name and arn}
    if not found or len(found) != len(pairs):
        raise ValueError("SECRET_ARNS has the form name=arn,name=arn, each name once")
    return found


def age_days(manager, arn, now):
    """How long the secret has had its current value, in days."""
    # One page: a secret has at most 20 versions with a label, and a page has 100.
    # https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
    versions = manager.list_secret_version_ids(SecretId=arn, MaxResults=100)["Versions"]
    for version in versions:
        if "AWSCURRENT" in version.get("VersionStages", []):
            return max(0.0, (now - version["CreatedDate"]).total_seconds() / SECONDS_A_DAY)
    raise LookupError("the secret has no current value")


def client(service):
    """A client of an AWS service; boto3 comes with the Lambda runtime."""
    import boto3

    return boto3.client(service)


def handler(event, context):
    """What Lambda calls. One secret that cannot be looked at does not hide the others."""
    now = datetime.datetime.now(datetime.timezone.utc)
    manager, ages, failures = client("secretsmanager"), {}, []
    for name, arn in secrets_of(os.environ["SECRET_ARNS"]).items():
        try:
            ages[name] = age_days(manager, arn, now)
            LOG.info("%s is %.1f days old", name, ages[name])
        except Exception as error:
            failures.append(f"{name}: {error}")
    if ages:
        data = [
            {
                "MetricName": "SecretAgeDays",
                "Dimensions": [{"Name": "Secret", "Value": name}],
                "Value": age,
                "Unit": "None",
            }
            for name, age in ages.items()
        ]
        namespace = os.environ.get("METRIC_NAMESPACE", "Sparta/Application")
        client("cloudwatch").put_metric_data(Namespace=namespace, MetricData=data)
    if failures:
        raise RuntimeError("; ".join(failures))
    return {"age_days": ages}
