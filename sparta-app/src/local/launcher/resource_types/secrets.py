"""AWS::SecretsManager: secrets and their rotation schedules.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html
"""

import json

from in_process import ServiceError, call

from .base import ResourceType, generated_name, pick, removed_keys


class Secret(ResourceType):
    """`Ref` is the secret's ARN.

    Takes over from the emulator's, whose `Ref` is the name, which takes a name that is in use,
    and which ignores most of `GenerateSecretString`.
    """

    name = "AWS::SecretsManager::Secret"
    replaced_by = ("Name",)
    name_property = "Name"
    tags_property = "Tags"
    takes_over = True

    def create(self, logical_id, properties, stack_name):
        made = call(
            "secretsmanager",
            "CreateSecret",
            Name=properties.get("Name") or generated_name(stack_name, logical_id),
            SecretString=_value(properties),
            **pick(properties, "Description", "KmsKeyId", "Tags"),
            AddReplicaRegions=properties.get("ReplicaRegions"),
        )
        return made["ARN"], {"Id": made["ARN"]}

    def update(self, physical_id, old, new, stack_name, logical_id):
        changed = any(
            old.get(name) != new.get(name) for name in ("SecretString", "GenerateSecretString")
        )
        call(
            "secretsmanager",
            "UpdateSecret",
            SecretId=physical_id,
            SecretString=_value(new) if changed else None,
            Description=new.get("Description", "" if "Description" in old else None),
            KmsKeyId=new.get("KmsKeyId"),
        )
        gone = removed_keys(old.get("Tags"), new.get("Tags"))
        if gone:
            call("secretsmanager", "UntagResource", SecretId=physical_id, TagKeys=gone)
        if new.get("Tags"):
            call("secretsmanager", "TagResource", SecretId=physical_id, Tags=new["Tags"])
        self._replicate(physical_id, old, new)
        return physical_id, {"Id": physical_id}

    def delete(self, physical_id, properties):
        # Without a recovery window, as the emulator's own: a stack can be deployed again.
        call(
            "secretsmanager", "DeleteSecret", SecretId=physical_id, ForceDeleteWithoutRecovery=True
        )

    def _replicate(self, physical_id, old, new):
        regions = new.get("ReplicaRegions")
        if regions and regions != old.get("ReplicaRegions"):
            call(
                "secretsmanager",
                "ReplicateSecretToRegions",
                SecretId=physical_id,
                AddReplicaRegions=regions,
            )


def _value(properties):
    """The value in the template, or one generated as it says, or none."""
    if "SecretString" in properties and "GenerateSecretString" in properties:
        raise ServiceError("You can't specify both SecretString and GenerateSecretString")
    wanted = properties.get("GenerateSecretString")
    if wanted is None:
        return properties.get("SecretString")
    rules = {
        name: value
        for name, value in wanted.items()
        if name not in ("GenerateStringKey", "SecretStringTemplate")
    }
    password = call("secretsmanager", "GetRandomPassword", **rules)["RandomPassword"]
    if "SecretStringTemplate" not in wanted:
        return password
    document = json.loads(wanted["SecretStringTemplate"])
    return json.dumps({**document, wanted["GenerateStringKey"]: password})


class RotationSchedule(ResourceType):
    """`Ref` is the ARN of the secret it rotates."""

    name = "AWS::SecretsManager::RotationSchedule"
    replaced_by = ("SecretId",)

    def create(self, logical_id, properties, stack_name):
        return self._apply(properties)

    def update(self, physical_id, old, new, stack_name, logical_id):
        return self._apply(new)

    def delete(self, physical_id, properties):
        call("secretsmanager", "CancelRotateSecret", SecretId=physical_id)

    def _apply(self, properties):
        # Rotation starts at once unless the template says otherwise, on create as on update.
        at_once = properties.get("RotateImmediatelyOnUpdate", True)
        arn = call(
            "secretsmanager",
            "RotateSecret",
            **pick(properties, "SecretId", "RotationLambdaARN", "RotationRules"),
            RotateImmediately=at_once,
        )["ARN"]
        return arn, {"Id": arn}


TYPES = (Secret, RotationSchedule)
