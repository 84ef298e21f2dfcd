"""AWS::ApplicationAutoScaling: scalable targets and scaling policies.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ApplicationAutoScaling.html
"""

from in_process import call

from .base import ResourceType, pick, removed_keys

SERVICE = "application-autoscaling"
_TARGET = ("ResourceId", "ScalableDimension", "ServiceNamespace")


class ScalableTarget(ResourceType):
    """`Ref` is `resource id|scalable dimension|service namespace`."""

    name = "AWS::ApplicationAutoScaling::ScalableTarget"
    replaced_by = _TARGET
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        tags = {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}
        self._register(properties, Tags=tags or None)
        self._schedule({}, properties)
        return self._result(properties)

    def update(self, physical_id, old, new, stack_name, logical_id):
        arn = self._register(new)["ScalableTargetARN"]
        self._schedule(old, new)
        gone = removed_keys(old.get("Tags"), new.get("Tags"))
        if gone:
            call(SERVICE, "UntagResource", ResourceARN=arn, TagKeys=gone)
        if new.get("Tags"):
            tags = {tag["Key"]: tag["Value"] for tag in new["Tags"]}
            call(SERVICE, "TagResource", ResourceARN=arn, Tags=tags)
        return self._result(new)

    def delete(self, physical_id, properties):
        call(SERVICE, "DeregisterScalableTarget", **pick(properties, *_TARGET))

    def _register(self, properties, **more):
        settings = pick(
            properties, *_TARGET, "MinCapacity", "MaxCapacity", "RoleARN", "SuspendedState"
        )
        return call(SERVICE, "RegisterScalableTarget", **settings, **more)

    def _schedule(self, old, new):
        """Scheduled actions are a property of the target, and a resource of the API."""
        target = pick(new, *_TARGET)
        actions = {action["ScheduledActionName"]: action for action in new.get("ScheduledActions", [])}
        for action in old.get("ScheduledActions", []):
            name = action["ScheduledActionName"]
            if name not in actions:
                call(SERVICE, "DeleteScheduledAction", **target, ScheduledActionName=name)
        for action in actions.values():
            call(SERVICE, "PutScheduledAction", **target, **action)

    def _result(self, properties):
        identifier = "|".join(properties[name] for name in _TARGET)
        return identifier, {"Id": identifier}


class ScalingPolicy(ResourceType):
    """`Ref` is the policy's ARN."""

    name = "AWS::ApplicationAutoScaling::ScalingPolicy"
    replaced_by = ("PolicyName", "ScalingTargetId", *_TARGET)

    def create(self, logical_id, properties, stack_name):
        made = call(
            SERVICE,
            "PutScalingPolicy",
            **pick(
                properties,
                "PolicyName",
                "PolicyType",
                "PredictiveScalingPolicyConfiguration",
                "StepScalingPolicyConfiguration",
                "TargetTrackingScalingPolicyConfiguration",
            ),
            **_target_of(properties),
        )
        return made["PolicyARN"], {"Arn": made["PolicyARN"]}

    def update(self, physical_id, old, new, stack_name, logical_id):
        return self.create(logical_id, new, stack_name)

    def delete(self, physical_id, properties):
        name = properties["PolicyName"]
        call(SERVICE, "DeleteScalingPolicy", PolicyName=name, **_target_of(properties))


def _target_of(properties):
    """A policy names its target by the three properties, or by the target's `Ref`."""
    if properties.get("ScalingTargetId"):
        return dict(zip(_TARGET, properties["ScalingTargetId"].split("|")))
    return pick(properties, *_TARGET)


TYPES = (ScalableTarget, ScalingPolicy)
