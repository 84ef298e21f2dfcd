"""AWS clients that call the emulator's services inside this process.

A resource type is provisioned through the public AWS API, as CloudFormation does, in place of
the private functions and tables of the emulator's services. The clients are botocore's own,
which check parameters against AWS's models; only the sending is replaced. The account and the
region are those of the CloudFormation request being served.
"""

import io
import threading
from urllib.parse import parse_qs, urlsplit

import botocore.session
from botocore import UNSIGNED
from botocore.awsrequest import AWSResponse, HeadersDict
from botocore.config import Config
from ministack import app
from ministack.core.responses import get_region
from urllib3.response import HTTPResponse

# The emulator's name for a service, where it is not the client's.
_SERVICE_NAMES = {
    "cloudwatch": "monitoring",
    "elbv2": "elasticloadbalancing",
}

_session = botocore.session.get_session()
_clients = {}
_clients_lock = threading.Lock()


def client(service):
    """The client of a service (botocore's name) in the current region."""
    key = (service, get_region())
    # A session is not made for several threads; its clients are.
    with _clients_lock:
        if key not in _clients:
            _clients[key] = _new_client(*key)
        return _clients[key]


def _new_client(service, region):
    # No signature: the CloudFormation request was authorized, and this call leaves no process.
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    made = _session.create_client(
        service, region_name=region, endpoint_url="http://127.0.0.1", config=config
    )
    handler_name = _SERVICE_NAMES.get(service, service)
    made.meta.events.register(
        "before-send", lambda request, **_: _send(handler_name, request)
    )
    return made


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
