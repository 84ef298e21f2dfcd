"""The IAM user whose key everything is signed with when the emulator verifies signatures."""

import json

from in_process import call

USER_NAME = "sparta-local"
_EVERYTHING = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
}


def make_administrator():
    """Makes the user and returns its access key.

    Keys of the emulator's own (`test`, 12 digits) pass as the account's root without a
    signature check, so a run that is to prove our signatures needs a key of a user.
    """
    call("iam", "CreateUser", UserName=USER_NAME)
    call(
        "iam",
        "PutUserPolicy",
        UserName=USER_NAME,
        PolicyName="everything",
        PolicyDocument=json.dumps(_EVERYTHING),
    )
    key = call("iam", "CreateAccessKey", UserName=USER_NAME)["AccessKey"]
    return {"access_key_id": key["AccessKeyId"], "secret_access_key": key["SecretAccessKey"]}
