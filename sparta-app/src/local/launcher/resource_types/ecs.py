"""AWS::ECS::TaskDefinition.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
"""

from in_process import call, to_api_names

from .base import ResourceType, generated_name, removed_keys


class TaskDefinition(ResourceType):
    """`Ref` is the ARN with its revision; everything but tags registers a new revision.

    Takes over from the emulator's, which loses the secrets and health checks of containers.
    """

    name = "AWS::ECS::TaskDefinition"
    replaced_by = (
        "ContainerDefinitions",
        "Cpu",
        "EnableFaultInjection",
        "EphemeralStorage",
        "ExecutionRoleArn",
        "Family",
        "InferenceAccelerators",
        "IpcMode",
        "Memory",
        "NetworkMode",
        "PidMode",
        "PlacementConstraints",
        "ProxyConfiguration",
        "RequiresCompatibilities",
        "RuntimePlatform",
        "TaskRoleArn",
        "Volumes",
    )
    tags_property = "Tags"
    takes_over = True

    def create(self, logical_id, properties, stack_name):
        family = properties.get("Family") or generated_name(stack_name, logical_id)
        settings = to_api_names("ecs", "RegisterTaskDefinition", {**properties, "Family": family})
        made = call("ecs", "RegisterTaskDefinition", **settings)["taskDefinition"]
        return made["taskDefinitionArn"], {"TaskDefinitionArn": made["taskDefinitionArn"]}

    def update(self, physical_id, old, new, stack_name, logical_id):
        gone = removed_keys(old.get("Tags"), new.get("Tags"))
        if gone:
            call("ecs", "UntagResource", resourceArn=physical_id, tagKeys=gone)
        if new.get("Tags"):
            tags = [{"key": tag["Key"], "value": tag["Value"]} for tag in new["Tags"]]
            call("ecs", "TagResource", resourceArn=physical_id, tags=tags)
        return physical_id, {"TaskDefinitionArn": physical_id}

    def delete(self, physical_id, properties):
        call("ecs", "DeregisterTaskDefinition", taskDefinition=physical_id)


TYPES = (TaskDefinition,)
