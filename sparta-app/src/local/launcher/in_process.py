"""Calls of the emulator's services inside this process, through botocore.

A resource type is provisioned through the public AWS API, as CloudFormation does, in place of
the private functions and tables of the emulator's services. botocore checks the parameters
against AWS's models; only the sending is replaced. The account and the region are those of the
CloudFormation request being served.
"""

import io
import threading
from urllib.parse import parse_qs, urlsplit

import botocore.session
from botocore import UNSIGNED, xform_name
from botocore.awsrequest import AWSResponse, HeadersDict
from botocore.config import Config
from botocore.exceptions import ClientError
from ministack import app
from ministack.core.responses import get_region
from urllib3.response import HTTPResponse

# The emulator's name for a service, where it is not botocore's.
_SERVICE_NAMES = {"cloudwatch": "monitoring"}

_session = botocore.session.get_session()
_clients = {}
_clients_lock = threading.Lock()


class ServiceError(Exception):
    """A service refused a call; the text is what CloudFormation shows as the reason."""

    def __init__(self, reason, code=""):
        super().__init__(reason)
        self.code = code


def call(service, operation, **parameters):
    """Calls an operation, both by the names of the API reference: `call("ec2", "CreateTags", …)`.

    Parameters that are None are left out. Values are brought to the types of the API first: a
    template may write the number 80 as "80", and so may a parameter's value.
    """
    client = _client(service)
    given = {name: value for name, value in parameters.items() if value is not None}
    try:
        return getattr(client, xform_name(operation))(**coerce_to(service, operation, given))
    except ClientError as error:
        code = error.response["Error"]["Code"]
        raise ServiceError(_reason(error, client), code) from error


def is_missing(error):
    """Whether a call was refused because what it names does not exist."""
    return "NotFound" in error.code


def coerce_to(service, operation, parameters):
    """Parameters of the operation's types: numbers and booleans written as text, and the reverse."""
    return _coerce(parameters, _input_shape(service, operation))


def to_api_names(service, operation, properties):
    """Properties by the names of the operation's parameters, which differ in case only.

    Keys of maps, such as those of log options, are the user's and stay.
    """
    return _rename(properties, _input_shape(service, operation))


def _input_shape(service, operation):
    return _client(service).meta.service_model.operation_model(operation).input_shape


def _rename(value, shape):
    kind = shape.type_name if shape else None
    if kind == "structure" and isinstance(value, dict):
        names = {name.lower(): name for name in shape.members}
        renamed = {names.get(name.lower(), name): member for name, member in value.items()}
        return {name: _rename(member, shape.members.get(name)) for name, member in renamed.items()}
    if kind == "list" and isinstance(value, list):
        return [_rename(member, shape.member) for member in value]
    return value


def _coerce(value, shape):
    if shape is None or value is None:
        return value
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        members = shape.members
        return {name: _coerce(member, members.get(name)) for name, member in value.items()}
    if kind == "map" and isinstance(value, dict):
        return {name: _coerce(member, shape.value) for name, member in value.items()}
    if kind == "list" and isinstance(value, list):
        return [_coerce(member, shape.member) for member in value]
    if kind == "string" and isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value, str):
        return _parse(value, kind)
    return value


def _parse(text, kind):
    try:
        if kind in ("integer", "long"):
            return int(text)
        if kind in ("float", "double"):
            return float(text)
    except ValueError:
        return text  # botocore names the parameter and the type it should have
    if kind == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text


def _reason(error, client):
    """The wording of a resource handler's reason, the service's message first."""
    metadata = error.response["ResponseMetadata"]
    service = client.meta.service_model.service_id.replace(" ", "")
    message = error.response["Error"].get("Message", "")
    return f"{message} (Service: {service}, Status Code: {metadata['HTTPStatusCode']})"


def _client(service):
    key = (service, get_region())
    # A session is not made for several threads; its clients are.
    with _clients_lock:
        if key not in _clients:
            _clients[key] = _new_client(*key)
        return _clients[key]


def _new_client(service, region):
    # No signature: the CloudFormation request was authorized, and this call leaves no process.
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    client = _session.create_client(
        service, region_name=region, endpoint_url="http://127.0.0.1", config=config
    )
    handler_name = _SERVICE_NAMES.get(service, service)
    client.meta.events.register("before-send", lambda request, **_: _send(handler_name, request))
    return client


def _send(service, request):
    """botocore takes an answer from a `before-send` handler in place of asking the network."""
    url = urlsplit(request.url)
    body = request.body or b""
    status, headers, answer = app.call_service_handler_sync(
        app.SERVICE_HANDLERS[service],
        request.method,
        url.path or "/",
        {name.lower(): _text(value) for name, value in request.headers.items()},
        body.encode() if isinstance(body, str) else body,
        parse_qs(url.query, keep_blank_values=True),
    )
    content = answer.encode() if isinstance(answer, str) else answer
    raw = HTTPResponse(body=io.BytesIO(content), preload_content=False)
    return AWSResponse(request.url, status, HeadersDict(headers), raw)


def _text(value):
    return value.decode() if isinstance(value, bytes) else str(value)
