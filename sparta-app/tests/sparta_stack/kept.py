"""What `terraform.py` made, and what it put into it, as JSON: made anew, it would be empty, or another."""

import json

from account import client
from terraform import KEYS


def table(part):
    name = f"sparta-{part}-production"
    made = client("dynamodb").describe_table(TableName=name)["Table"]
    items = client("dynamodb").scan(TableName=name)["Items"]
    return {"made": made["CreationDateTime"].isoformat(), "items": items}


def streams(group):
    found = client("logs").describe_log_streams(logGroupName=group)["logStreams"]
    return [stream["logStreamName"] for stream in found]


def kept():
    role = client("iam").get_role(RoleName="sparta-ecs-task-role")["Role"]
    objects = client("s3").list_objects_v2(Bucket="sparta-backups-ab12")["Contents"]
    topics = client("sns").list_topics()["Topics"]
    groups = ["/ecs/sparta-api", "/ecs/sparta-bot", "/aws/lambda/sparta-validator-monitor"]
    return {
        "tables": {part: table(part) for part in KEYS},
        "role": [role["RoleId"], role["CreateDate"].isoformat()],
        "objects": [it["Key"] for it in objects if it["Key"] == "kept"],
        "topics": [it["TopicArn"] for it in topics if it["TopicArn"].endswith("sparta-production-alerts")],
        "streams": {group: [name for name in streams(group) if name == "before"] for group in groups},
    }


if __name__ == "__main__":
    print(json.dumps(kept(), indent=2))
