"""Makes resources of the Terraform stack by API calls, as Terraform leaves them; prints the state it would have."""

import json
import os

from account import client

REGION = os.environ["SPARTA_REGION"]
ACCOUNT = os.environ["SPARTA_ACCOUNT"]
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}
KEYS = {
    "operators": ("discordId", [("walletAddress-index", "walletAddress")]),
    "validators": ("validatorAddress", [("operatorId-index", "operatorId")]),
    "config": ("key", []),
}


def attributes(*names):
    return [{"AttributeName": name, "AttributeType": "S"} for name in names]


def hash_key(name):
    return [{"AttributeName": name, "KeyType": "HASH"}]


def table(part):
    key, indexes = KEYS[part]
    name = f"sparta-{part}-production"
    more = {}
    if indexes:
        more["GlobalSecondaryIndexes"] = [
            {"IndexName": index, "KeySchema": hash_key(on), "Projection": {"ProjectionType": "ALL"}}
            for index, on in indexes
        ]
    client("dynamodb").create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=attributes(key, *(on for _, on in indexes)),
        KeySchema=hash_key(key),
        **more,
    )
    client("dynamodb").put_item(TableName=name, Item={key: {"S": "kept"}})
    arn = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{name}"
    return part, {"arn": arn, "id": name, "name": name}


def log_group(name):
    client("logs").create_log_group(logGroupName=name)
    client("logs").put_retention_policy(logGroupName=name, retentionInDays=30)
    client("logs").create_log_stream(logGroupName=name, logStreamName="before")
    return {"arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}", "id": name, "name": name}


def topic(name):
    arn = client("sns").create_topic(Name=name)["TopicArn"]
    return {"arn": arn, "id": arn, "name": name}


def role(name):
    made = client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    return {"arn": made["Arn"], "id": name, "name": name}


def bucket(name):
    client("s3").create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    client("s3").put_object(Bucket=name, Key="kept", Body=b"kept")
    return {"arn": f"arn:aws:s3:::{name}", "id": name, "bucket": name}


def resource(kind, name, *instances, module=None):
    made = {
        "mode": "managed",
        "type": kind,
        "name": name,
        "provider": 'provider["registry.terraform.io/hashicorp/aws"]',
        "instances": list(instances),
    }
    return {"module": module, **made} if module else made


def one(values):
    return {"schema_version": 0, "attributes": values, "sensitive_attributes": []}


def state():
    tables = [{"index_key": part, **one(values)} for part, values in map(table, KEYS)]
    groups = ["/ecs/sparta-api", "/ecs/sparta-bot", "/aws/lambda/sparta-validator-monitor"]
    groups = [{"index_key": at, **one(log_group(name))} for at, name in enumerate(groups)]
    return {
        "version": 4,
        "terraform_version": "1.9.8",
        "serial": 41,
        "lineage": "5f2a1e0c-0000-4000-8000-000000000001",
        "outputs": {},
        "resources": [
            resource("aws_dynamodb_table", "main", *tables, module="module.data"),
            resource("aws_s3_bucket", "backups", one(bucket("sparta-backups-ab12")), module="module.data"),
            resource("aws_cloudwatch_log_group", "main", *groups, module="module.logs"),
            resource("aws_sns_topic", "alerts", one(topic("sparta-production-alerts"))),
            resource("aws_iam_role", "ecs_task", one(role("sparta-ecs-task-role"))),
            # Of another provider: it stays with Terraform.
            resource("random_id", "suffix", one({"id": "qxI", "hex": "ab12"})),
        ],
    }


if __name__ == "__main__":
    print(json.dumps(state(), indent=2))
