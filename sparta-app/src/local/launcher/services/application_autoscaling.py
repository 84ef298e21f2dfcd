"""Application Auto Scaling, which the emulator lacks: it keeps targets, policies and actions.

It checks and answers as the API reference says, and it does not scale: no metric of the
emulator changes a desired count.
https://docs.aws.amazon.com/autoscaling/application/APIReference/Welcome.html
"""

import json
import time

from in_process import ServiceError, call
from ministack.core.concurrency import run_reentrant
from ministack.core.responses import (
    AccountRegionScopedDict,
    error_response_json,
    get_account_id,
    get_region,
    json_response,
    new_uuid,
)

SERVICE = "application-autoscaling"
# How the API's JSON protocol names its operations in `X-Amz-Target`.
TARGET_PREFIX = "AnyScaleFrontendService"

_targets = AccountRegionScopedDict()
_policies = AccountRegionScopedDict()
_actions = AccountRegionScopedDict()


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def reset():
    for store in (_targets, _policies, _actions):
        store.clear()


async def handle_request(method, path, headers, body, query_params):
    # On a thread: checking a target asks another service of this process.
    return await run_reentrant(_answer, headers.get("x-amz-target", ""), body)


def _answer(target, body):
    operation = _OPERATIONS.get(target.rpartition(".")[2])
    if operation is None:
        return error_response_json("UnknownOperationException", f"{target} is not known")
    try:
        return json_response(operation(json.loads(body or b"{}")))
    except Refused as refused:
        return error_response_json(refused.code, str(refused))


def _key(data):
    return data["ServiceNamespace"], data["ResourceId"], data["ScalableDimension"]


def _arn(kind, name):
    return f"arn:aws:{kind}:{get_region()}:{get_account_id()}:{name}"


# https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
_ROLE_SUFFIXES = {"dynamodb": "DynamoDBTable", "ecs": "ECSService", "lambda": "LambdaConcurrency"}


def _service_linked_role(namespace):
    suffix = _ROLE_SUFFIXES.get(namespace, namespace.upper())
    return (
        f"arn:aws:iam::{get_account_id()}:role/aws-service-role/"
        f"{namespace}.application-autoscaling.amazonaws.com/"
        f"AWSServiceRoleForApplicationAutoScaling_{suffix}"
    )


def _target(data):
    target = _targets.get(_key(data))
    if target is None:
        raise Refused(
            "ObjectNotFoundException",
            "No scalable target found for service namespace: {}, resource ID: {}, "
            "scalable dimension: {}".format(*_key(data)),
        )
    return target


def _register_scalable_target(data):
    target = _targets.get(_key(data))
    if target is None:
        _check_new(data)
        target = {
            "ScalableTargetARN": _arn(SERVICE, f"scalable-target/{new_uuid().replace('-', '')}"),
            "CreationTime": time.time(),
            "SuspendedState": {
                "DynamicScalingInSuspended": False,
                "DynamicScalingOutSuspended": False,
                "ScheduledScalingSuspended": False,
            },
            "RoleARN": _service_linked_role(data["ServiceNamespace"]),
            "Tags": {},
        }
    changes = {
        name: data[name]
        for name in ("ServiceNamespace", "ResourceId", "ScalableDimension", "MinCapacity",
                     "MaxCapacity", "RoleARN")
        if name in data
    }
    updated = {**target, **changes}
    if updated["MinCapacity"] > updated["MaxCapacity"]:
        raise Refused(
            "ValidationException", "Maximum capacity cannot be less than minimum capacity"
        )
    updated["SuspendedState"] = {**target["SuspendedState"], **data.get("SuspendedState", {})}
    updated["Tags"] = {**target["Tags"], **data.get("Tags", {})}
    _targets[_key(data)] = updated
    return {"ScalableTargetARN": updated["ScalableTargetARN"]}


def _check_new(data):
    if "MinCapacity" not in data or "MaxCapacity" not in data:
        raise Refused(
            "ValidationException",
            "MinCapacity and MaxCapacity are required when registering a new scalable target",
        )
    if data["ServiceNamespace"] == "ecs":
        _check_ecs_service(data["ResourceId"])


def _check_ecs_service(resource_id):
    kind, _, name = resource_id.partition("/")
    cluster, _, service = name.partition("/")
    if kind != "service" or not service:
        raise Refused("ValidationException", f"Unsupported ECS resource id: {resource_id}")
    try:
        found = call("ecs", "DescribeServices", cluster=cluster, services=[service])["services"]
    except ServiceError:
        found = []
    if not any(described["status"] == "ACTIVE" for described in found):
        raise Refused("ValidationException", f"ECS service doesn't exist: {resource_id}")


def _deregister_scalable_target(data):
    _target(data)
    del _targets[_key(data)]
    # "Deregistering a scalable target deletes the scaling policies that are associated with it"
    # https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html
    for store in (_policies, _actions):
        for key in [key for key in store.keys() if key[:3] == _key(data)]:
            del store[key]
    return {}


def _describe_scalable_targets(data):
    found = [
        {name: value for name, value in target.items() if name != "Tags"}
        for target in _matching(_targets, data)
        if not data.get("ResourceIds") or target["ResourceId"] in data["ResourceIds"]
    ]
    return {"ScalableTargets": found}


def _put_scaling_policy(data):
    _target(data)
    key = (*_key(data), data["PolicyName"])
    policy = _policies.get(key)
    if policy is None:
        namespace, resource, _ = _key(data)
        name = f"{new_uuid()}:resource/{namespace}/{resource}:policyName/{data['PolicyName']}"
        policy = {
            "PolicyARN": _arn("autoscaling", f"scalingPolicy:{name}"),
            "CreationTime": time.time(),
            "PolicyType": "StepScaling",
            "Alarms": [],
        }
    policy = {**policy, **data}
    _policies[key] = policy
    return {"PolicyARN": policy["PolicyARN"], "Alarms": policy["Alarms"]}


def _delete_scaling_policy(data):
    _delete(_policies, (*_key(data), data["PolicyName"]), "scaling policy")
    return {}


def _describe_scaling_policies(data):
    names = data.get("PolicyNames")
    found = [
        policy
        for policy in _matching(_policies, data)
        if not names or policy["PolicyName"] in names
    ]
    return {"ScalingPolicies": found}


def _put_scheduled_action(data):
    _target(data)
    key = (*_key(data), data["ScheduledActionName"])
    namespace, resource, _ = _key(data)
    name = f"{new_uuid()}:resource/{namespace}/{resource}:"
    made = {
        "ScheduledActionARN": _arn(
            "autoscaling",
            f"scheduledAction:{name}scheduledActionName/{data['ScheduledActionName']}",
        ),
        "CreationTime": time.time(),
    }
    _actions[key] = {**_actions.get(key, made), **data}
    return {}


def _delete_scheduled_action(data):
    _delete(_actions, (*_key(data), data["ScheduledActionName"]), "scheduled action")
    return {}


def _describe_scheduled_actions(data):
    names = data.get("ScheduledActionNames")
    found = [
        action
        for action in _matching(_actions, data)
        if not names or action["ScheduledActionName"] in names
    ]
    return {"ScheduledActions": found}


def _tags_of(data):
    for target in _targets.values():
        if target["ScalableTargetARN"] == data["ResourceARN"]:
            return target["Tags"]
    raise Refused("ResourceNotFoundException", f"{data['ResourceARN']} does not exist")


def _tag_resource(data):
    _tags_of(data).update(data["Tags"])
    return {}


def _untag_resource(data):
    tags = _tags_of(data)
    for key in data["TagKeys"]:
        tags.pop(key, None)
    return {}


def _list_tags_for_resource(data):
    return {"Tags": _tags_of(data)}


def _matching(store, data):
    """The values of a store that a Describe operation's common filters let through."""
    filters = [
        (name, data[name])
        for name in ("ServiceNamespace", "ResourceId", "ScalableDimension")
        if data.get(name)
    ]
    return [
        value
        for value in store.values()
        if all(value[name] == wanted for name, wanted in filters)
    ]


def _delete(store, key, kind):
    if key not in store:
        raise Refused("ObjectNotFoundException", f"No {kind} found named {key[3]} for {key[1]}")
    del store[key]


_OPERATIONS = {
    "DeleteScalingPolicy": _delete_scaling_policy,
    "DeleteScheduledAction": _delete_scheduled_action,
    "DeregisterScalableTarget": _deregister_scalable_target,
    "DescribeScalableTargets": _describe_scalable_targets,
    "DescribeScalingPolicies": _describe_scaling_policies,
    "DescribeScheduledActions": _describe_scheduled_actions,
    "ListTagsForResource": _list_tags_for_resource,
    "PutScalingPolicy": _put_scaling_policy,
    "PutScheduledAction": _put_scheduled_action,
    "RegisterScalableTarget": _register_scalable_target,
    "TagResource": _tag_resource,
    "UntagResource": _untag_resource,
}
