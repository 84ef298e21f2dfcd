"""Rotates the API's key: Secrets Manager calls this once for each of four steps.

The services read the key once, when they start, and nothing else stores it. So a new key is made
and looked at here, and it takes effect when finishSecret makes it the current one and replaces the
services' tasks. While they are replaced, for some minutes, a service that has one key may refuse
one that still has the other.

Every step may be repeated: Secrets Manager repeats a rotation that failed.
https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html

Environment variables:
  ECS_CLUSTER   the cluster of the services
  ECS_SERVICES  the names of the services that use the key, separated by commas

Permissions: secretsmanager:DescribeSecret, GetSecretValue, PutSecretValue and
UpdateSecretVersionStage on the secret, ecs:UpdateService on the services.
"""

import logging
import os
import secrets

LOG = logging.getLogger()
LOG.setLevel(logging.INFO)

KEY_BYTES = 32  # As 43 characters that any HTTP header and any URL can carry.


def create_secret(manager, secret, version):
    """Gives the new version a value, unless an earlier try has done so."""
    if value_of(manager, secret, version) is not None:
        LOG.info("createSecret: version %s has its value", version)
        return
    # Made here: `secretsmanager:GetRandomPassword` cannot be granted for one secret alone.
    manager.put_secret_value(
        SecretId=secret,
        ClientRequestToken=version,
        SecretString=secrets.token_urlsafe(KEY_BYTES),
        VersionStages=["AWSPENDING"],
    )
    LOG.info("createSecret: version %s has a new value", version)


def set_secret(manager, secret, version):
    """Nothing: no service has to be told of a key before its tasks start with it."""
    LOG.info("setSecret: the services read the key when they start; nothing to set")


def test_secret(manager, secret, version):
    """Refuses a value that no HTTP header could carry.

    The API is not asked: it does not know the new key before finishSecret. When the schedule is
    made, Secrets Manager tries this step alone, with the value that the secret has then.
    https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
    """
    value = value_of(manager, secret, version)
    if value is None:
        raise ValueError(f"version {version} has no value")
    if not value or not all("!" <= character <= "~" for character in value):
        raise ValueError(f"the value of version {version} does not fit an HTTP header")
    LOG.info("testSecret: the value of version %s can be a key", version)


def finish_secret(manager, secret, version):
    """Makes the version the current one, and has the services start anew with it."""
    current = current_version(manager, secret)
    if current != version:
        manager.update_secret_version_stage(
            SecretId=secret,
            VersionStage="AWSCURRENT",
            MoveToVersionId=version,
            RemoveFromVersionId=current,
        )
        LOG.info("finishSecret: version %s takes the place of %s", version, current)
    # Also when it was current already: an earlier try may have failed just here.
    ecs = client("ecs")
    for service in os.environ["ECS_SERVICES"].split(","):
        ecs.update_service(
            cluster=os.environ["ECS_CLUSTER"], service=service, forceNewDeployment=True
        )
        LOG.info("finishSecret: %s starts anew", service)


STEPS = {
    "createSecret": create_secret,
    "setSecret": set_secret,
    "testSecret": test_secret,
    "finishSecret": finish_secret,
}


def value_of(manager, secret, version):
    """The value of a version; None when it was given none yet."""
    try:
        return manager.get_secret_value(SecretId=secret, VersionId=version)["SecretString"]
    except manager.exceptions.ResourceNotFoundException:
        return None


def current_version(manager, secret):
    """The version that the services read when they start."""
    labels = manager.describe_secret(SecretId=secret)["VersionIdsToStages"]
    return next(version for version, names in labels.items() if "AWSCURRENT" in names)


def check_version(manager, secret, version):
    """Refuses a version that is neither being made nor, after a repeated step, the current one."""
    labels = manager.describe_secret(SecretId=secret)["VersionIdsToStages"].get(version, [])
    if "AWSPENDING" not in labels and "AWSCURRENT" not in labels:
        raise ValueError(f"version {version} is not one that is being rotated to")


def client(service):
    """A client of an AWS service; boto3 comes with the Lambda runtime."""
    import boto3

    return boto3.client(service)


def handler(event, context):
    """What Secrets Manager calls."""
    step, secret, version = event["Step"], event["SecretId"], event["ClientRequestToken"]
    if step not in STEPS:
        raise ValueError(f"there is no step {step}")
    manager = client("secretsmanager")
    check_version(manager, secret, version)
    STEPS[step](manager, secret, version)
