"""Rotation of secrets by their function, in place of the emulator's, which calls none.

https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
Rotation runs when it is asked for; the emulator's clock starts none by schedule.
"""

import json
import logging
import time

from in_process import ServiceError, call
from ministack.core.concurrency import run_reentrant, spawn_background
from ministack.core.responses import error_response_json, json_response, new_uuid
from ministack.services import secretsmanager

SERVICE = "secretsmanager"
STEPS = ("createSecret", "setSecret", "testSecret", "finishSecret")
_PRINCIPAL = "secretsmanager.amazonaws.com"

logger = logging.getLogger("sparta.rotation")


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


async def handle_request(method, path, headers, body, query_params):
    operation = _OPERATIONS.get(headers.get("x-amz-target", "").rpartition(".")[2])
    answer = None
    if operation:
        answer = await run_reentrant(_answer, operation, body)
    if answer is not None:
        return answer
    return await secretsmanager.handle_request(method, path, headers, body, query_params)


def _answer(operation, body):
    try:
        return operation(json.loads(body or b"{}"))
    except Refused as refused:
        return error_response_json(refused.code, str(refused))


def _rotate(data):
    secret = _secret(data)
    function = data.get("RotationLambdaARN") or secret.get("RotationLambdaARN")
    if not function:
        return None  # a secret that its service rotates itself: left to the emulator
    _check_permission(function)
    pending = _version_with(secret, "AWSPENDING")
    current = _version_with(secret, "AWSCURRENT")
    if pending and pending != current:
        raise Refused(
            "InvalidRequestException",
            "A previous rotation isn't complete. That rotation will be reattempted.",
        )
    secret.update(RotationEnabled=True, RotationLambdaARN=function)
    if data.get("RotationRules"):
        secret["RotationRules"] = data["RotationRules"]
    answer = {"ARN": secret["ARN"], "Name": secret["Name"]}
    if data.get("RotateImmediately", True):
        answer["VersionId"] = data.get("ClientRequestToken") or new_uuid()
        _begin(secret, function, answer["VersionId"])
    return json_response(answer)


def _begin(secret, function, version):
    # A label is on one version at a time; the last rotation's version may still have this one.
    secretsmanager._remove_stage_everywhere(secret, "AWSPENDING")
    # The function finds the version named and labelled, and gives it its value.
    secret["Versions"][version] = {
        "SecretString": None,
        "SecretBinary": None,
        "CreatedDate": int(time.time()),
        "Stages": ["AWSPENDING"],
    }
    spawn_background(_run_steps, secret["ARN"], function, version, thread_name="rotation")


def _run_steps(secret_arn, function, version):
    for step in STEPS:
        event = {"Step": step, "SecretId": secret_arn, "ClientRequestToken": version}
        answer = call("lambda", "Invoke", FunctionName=function, Payload=json.dumps(event))
        if answer.get("FunctionError"):
            failure = answer["Payload"].read().decode()
            logger.warning("rotation of %s failed in %s: %s", secret_arn, step, failure)
            return
    logger.info("rotated %s to version %s", secret_arn, version)


def _cancel(data):
    secret = _secret(data)
    secret["RotationEnabled"] = False
    return json_response({"ARN": secret["ARN"], "Name": secret["Name"]})


def _get_value(data):
    """A version that its rotation function has not given a value yet is not found."""
    version = data.get("VersionId")
    stored = _secret(data)["Versions"].get(version) if version else None
    if stored and stored["SecretString"] is None and stored["SecretBinary"] is None:
        raise Refused(
            "ResourceNotFoundException",
            f"Secrets Manager can't find the specified secret value for VersionId: {version}",
        )
    return None


def _secret(data):
    _, secret = secretsmanager._resolve(data.get("SecretId"))
    if not secret or secret.get("DeletedDate"):
        raise Refused(
            "ResourceNotFoundException", "Secrets Manager can't find the specified secret."
        )
    return secret


def _version_with(secret, stage):
    return secretsmanager._find_stage_version(secret, stage)[0]


def _check_permission(function):
    """Secrets Manager asks first whether it may invoke the function."""
    try:
        policy = call("lambda", "GetPolicy", FunctionName=function)["Policy"]
    except ServiceError:
        policy = "{}"
    statements = json.loads(policy).get("Statement", [])
    if not any(_PRINCIPAL in json.dumps(statement.get("Principal")) for statement in statements):
        raise Refused(
            "AccessDeniedException",
            "Secrets Manager cannot invoke the specified Lambda function. Ensure that the "
            f"function policy grants access to the principal {_PRINCIPAL}.",
        )


_OPERATIONS = {
    "CancelRotateSecret": _cancel,
    "GetSecretValue": _get_value,
    "RotateSecret": _rotate,
}
