"""Looks after the validators: runs on a schedule, and says what is wrong.

One run asks the Sparta API whether it is well and which validators its operators have, asks the
Aztec node how those validators did, publishes what it found as metrics, and writes to the alerts
topic when something needs somebody. A run that found something wrong has done its work and ends
well; a run that could not do its work (no configuration, no secret, no topic) fails, is tried
again, and ends in the queue of failures.

Environment variables:
  API_URL             where the API is, such as http://sparta.example.com
  API_KEY_SECRET_ARN  the secret that holds the API's key
  AZTEC_RPC_URL       the Aztec node's JSON-RPC address
  ALERTS_TOPIC_ARN    the topic that alerts go to
  ENVIRONMENT         the environment's name: a dimension of every metric, when it is set
  METRIC_NAMESPACE    Sparta/Application, unless set
  TIMEOUT_SECONDS     how long an answer may take: 10, unless set
  SLOW_SECONDS        an answer that takes longer than this is slow: 2, unless set
  MISSED_PERCENT      a validator that missed this share of its attestations fails: 20, unless set
"""

import json
import logging
import os
import time
import urllib.error
import urllib.parse
import urllib.request

LOG = logging.getLogger()
LOG.setLevel(logging.INFO)

LARGEST_ANSWER_BYTES = 16 * 1024 * 1024
LARGEST_MESSAGE_CHARACTERS = 50_000  # SNS takes 256 KiB; a mail of more than this helps nobody.
LONGEST_SUBJECT_CHARACTERS = 100  # https://docs.aws.amazon.com/sns/latest/api/API_Publish.html


class Unavailable(Exception):
    """A service that did not answer, or not as it should; says which one and why."""


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """urllib would send the API's key along to wherever a redirect leads."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        raise urllib.error.HTTPError(req.full_url, code, "redirects elsewhere", headers, fp)


OPENER = urllib.request.build_opener(NoRedirects)


class Settings:
    """The environment variables, checked once."""

    def __init__(self, environ):
        required = ["API_URL", "API_KEY_SECRET_ARN", "AZTEC_RPC_URL", "ALERTS_TOPIC_ARN"]
        missing = [name for name in required if not environ.get(name)]
        if missing:
            raise ValueError(f"environment variables are not set: {', '.join(missing)}")
        self.api_url = environ["API_URL"].rstrip("/")
        self.aztec_rpc_url = environ["AZTEC_RPC_URL"]
        for url in (self.api_url, self.aztec_rpc_url):
            if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
                raise ValueError("API_URL and AZTEC_RPC_URL begin with http:// or https://")
        self.api_key_secret_arn = environ["API_KEY_SECRET_ARN"]
        self.alerts_topic_arn = environ["ALERTS_TOPIC_ARN"]
        self.environment = environ.get("ENVIRONMENT")
        self.namespace = environ.get("METRIC_NAMESPACE", "Sparta/Application")
        self.timeout_seconds = float(environ.get("TIMEOUT_SECONDS", "10"))
        self.slow_seconds = float(environ.get("SLOW_SECONDS", "2"))
        self.missed_percent = float(environ.get("MISSED_PERCENT", "20"))


def ask(service, request, timeout_seconds):
    """The answer of a service as JSON (None when it is empty), and how many seconds it took."""
    started = time.monotonic()
    try:
        with OPENER.open(request, timeout=timeout_seconds) as answer:
            body = answer.read(LARGEST_ANSWER_BYTES + 1)
    except urllib.error.HTTPError as error:
        reason = "refuses the key" if error.code in (401, 403) else f"answers {error.code}"
        raise Unavailable(f"{service} {reason}") from error
    except OSError as error:  # Refused, unreachable, timed out, a name that is not known.
        reason = getattr(error, "reason", error)
        raise Unavailable(f"{service} does not answer: {reason}") from error
    except Exception as error:  # What is not HTTP at all, such as http.client.BadStatusLine.
        raise Unavailable(f"{service} does not speak HTTP: {type(error).__name__}") from error
    seconds = time.monotonic() - started
    if len(body) > LARGEST_ANSWER_BYTES:
        raise Unavailable(f"{service} answers with more than {LARGEST_ANSWER_BYTES} bytes")
    if not body.strip():
        return None, seconds
    try:
        return json.loads(body), seconds
    except (ValueError, RecursionError) as error:  # Nested without end, the latter.
        raise Unavailable(f"{service} answers with something that is not JSON") from error


def api_health(settings):
    """How many seconds the API took to say that it is well. What it says is its own affair."""
    request = urllib.request.Request(settings.api_url + "/health")
    started = time.monotonic()
    try:
        return ask("the API's health check", request, settings.timeout_seconds)[1]
    except Unavailable as error:
        if "not JSON" in str(error):  # `OK` will do.
            return time.monotonic() - started
        raise


def known_validators(settings, api_key):
    """The addresses of the validators that operators have, in lower case."""
    request = urllib.request.Request(
        settings.api_url + "/api/validator/validators", headers={"x-api-key": api_key}
    )
    answer, _ = ask("the API", request, settings.timeout_seconds)
    try:
        addresses = answer["data"]["knownValidators"]["validators"]
        if not isinstance(addresses, list):  # A text's letters could be gone through as well.
            raise TypeError(type(addresses).__name__)
        return [address.lower() for address in addresses]
    except (AttributeError, KeyError, TypeError) as error:
        raise Unavailable("the API answers without a list of validators") from error


def call_node(settings, method):
    """The result of a JSON-RPC call to the Aztec node."""
    call = {"jsonrpc": "2.0", "id": 1, "method": method, "params": []}
    request = urllib.request.Request(
        settings.aztec_rpc_url,
        data=json.dumps(call).encode(),
        headers={"content-type": "application/json"},
    )
    answer, _ = ask("the Aztec node", request, settings.timeout_seconds)
    if not isinstance(answer, dict) or ("result" not in answer and "error" not in answer):
        raise Unavailable(f"the Aztec node answers {method} with something that is not JSON-RPC")
    if answer.get("error"):
        raise Unavailable(f"the Aztec node answers {method} with an error: {answer['error']}")
    return answer.get("result")


def missed_percents(settings):
    """The share of attestations that each validator missed, by address in lower case."""
    result = call_node(settings, "node_getValidatorsStats")
    shares = {}
    try:
        for address, stats in result["stats"].items():
            slots, missed = stats["totalSlots"], stats["missedAttestations"]["count"]
            shares[address.lower()] = 100 * missed / slots if slots else 0.0
    except (AttributeError, KeyError, TypeError) as error:
        raise Unavailable("the Aztec node answers without the validators' statistics") from error
    return shares


def look(settings, api_key):
    """Everything that one run finds: metrics by name, and problems as sentences."""
    metrics, problems = {}, []

    def tried(check, *arguments):
        try:
            return check(*arguments)
        except Unavailable as error:
            problems.append(str(error))
            return None

    seconds = tried(api_health, settings)
    metrics["ApiHealthy"] = (0 if seconds is None else 1, "Count")
    if seconds is not None:
        metrics["ApiLatency"] = (1000 * seconds, "Milliseconds")
        if seconds > settings.slow_seconds:
            problems.append(f"the API is slow: its health check took {seconds:.1f} s")

    validators = tried(known_validators, settings, api_key)
    if validators is not None:
        metrics["KnownValidators"] = (len(validators), "Count")

    ready = tried(call_node, settings, "node_isReady")
    metrics["AztecNodeReady"] = (1 if ready is True else 0, "Count")
    if ready is False:
        problems.append("the Aztec node is not ready")

    shares = tried(missed_percents, settings) if ready is True else None
    if validators is not None and shares is not None:
        # A validator of which the node has no statistics was in no committee: nothing was missed.
        failing = {v: shares[v] for v in validators if shares.get(v, 0) >= settings.missed_percent}
        metrics["FailingValidators"] = (len(failing), "Count")
        problems += [
            f"validator {validator} missed {share:.1f} % of its attestations"
            for validator, share in sorted(failing.items())
        ]
    return metrics, problems


def publish(settings, cloudwatch, metrics):
    """Puts the metrics into the application's namespace."""
    dimensions = []
    if settings.environment:
        dimensions.append({"Name": "Environment", "Value": settings.environment})
    data = [
        {"MetricName": name, "Dimensions": dimensions, "Value": value, "Unit": unit}
        for name, (value, unit) in metrics.items()
    ]
    cloudwatch.put_metric_data(Namespace=settings.namespace, MetricData=data)


def alert(settings, sns, problems):
    """Writes what is wrong to the alerts topic."""
    name = f"Sparta {settings.environment}" if settings.environment else "Sparta"
    subject = f"{name}: {len(problems)} problem(s) found"
    message = "\n".join(f"- {problem}" for problem in problems)
    sns.publish(
        TopicArn=settings.alerts_topic_arn,
        Subject=subject[:LONGEST_SUBJECT_CHARACTERS],
        Message=message[:LARGEST_MESSAGE_CHARACTERS],
    )


def client(service):
    """A client of an AWS service; boto3 comes with the Lambda runtime."""
    import boto3

    return boto3.client(service)


def handler(event, context):
    """What Lambda calls."""
    settings = Settings(os.environ)
    secret = client("secretsmanager").get_secret_value(SecretId=settings.api_key_secret_arn)
    metrics, problems = look(settings, secret["SecretString"])
    for problem in problems:
        LOG.error(problem)
    publish(settings, client("cloudwatch"), metrics)
    if problems:
        alert(settings, client("sns"), problems)
    LOG.info("checked: %d problem(s)", len(problems))
    return {"problems": problems, "metrics": {name: value for name, (value, _) in metrics.items()}}
