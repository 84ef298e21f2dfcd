"""Tests of the monitor against an API and an Aztec node that listen on this machine."""

import contextlib
import http.server
import io
import json
import logging
import os
import socket
import threading
import time
import unittest
from unittest import mock

import index

KEY = "the-right-key"
HEALTHY = "0x" + "a" * 40
FAILING = "0x" + "b" * 40
UNSEEN = "0x" + "c" * 40


def stats(total, missed):
    return {"totalSlots": total, "missedAttestations": {"count": missed}}


class Fake(http.server.BaseHTTPRequestHandler):
    """Answers as its server's `routes` say: path or RPC method to (status, body, seconds)."""

    def do_GET(self):
        if self.path.startswith("/api/") and self.headers.get("x-api-key") != KEY:
            return self.reply(401, '{"success":false}')
        return self.route(self.path)

    def do_POST(self):
        length = int(self.headers["content-length"])
        call = json.loads(self.rfile.read(length))
        assert call["jsonrpc"] == "2.0", call
        return self.route(call["method"])

    def route(self, name):
        status, body, seconds = self.server.routes.get(name, (404, "", 0))
        time.sleep(seconds)
        return self.reply(status, body)

    def reply(self, status, body):
        # A client that gave up waiting is what some of these tests are about.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.send_response(status)
            if status == 302:
                self.send_header("location", self.server.elsewhere)
            self.end_headers()
            self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def serve(routes):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Fake)
    server.daemon_threads = True
    server.routes = routes
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server, f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def api(**changes):
    validators = {"data": {"knownValidators": {"validators": [HEALTHY.upper(), FAILING, UNSEEN]}}}
    routes = {"health": (200, "OK", 0), "api/validator/validators": (200, json.dumps(validators), 0)}
    routes.update(changes)
    return {"/" + path: answer for path, answer in routes.items()}


def node(**changes):
    seen = {HEALTHY: stats(100, 1), FAILING: stats(100, 20)}
    routes = {
        "node_isReady": (200, json.dumps({"jsonrpc": "2.0", "id": 1, "result": True}), 0),
        "node_getValidatorsStats": (200, json.dumps({"id": 1, "result": {"stats": seen}}), 0),
    }
    routes.update(changes)
    return routes


class Aws:
    """The three services that the monitor uses, and what it did with them."""

    def __init__(self, key=KEY):
        self.key, self.metrics, self.messages = key, {}, []
        self.dimensions = [{"Name": "Environment", "Value": "test"}]

    def client(self, service):
        return {"secretsmanager": self, "cloudwatch": self, "sns": self}[service]

    def get_secret_value(self, SecretId):
        assert SecretId == "arn:secret"
        return {"SecretString": self.key}

    def put_metric_data(self, Namespace, MetricData):
        assert Namespace == "Sparta/Application"
        for datum in MetricData:
            assert datum["Dimensions"] == self.dimensions, datum
            self.metrics[datum["MetricName"]] = datum["Value"]

    def publish(self, TopicArn, Subject, Message):
        assert TopicArn == "arn:topic" and len(Subject) <= 100
        self.messages.append(Message)


class Monitor(unittest.TestCase):
    def run_monitor(self, api_url, node_url, aws=None, **environ):
        aws = aws or Aws()
        environ = {
            "API_URL": api_url,
            "AZTEC_RPC_URL": node_url,
            "API_KEY_SECRET_ARN": "arn:secret",
            "ALERTS_TOPIC_ARN": "arn:topic",
            "ENVIRONMENT": "test",
            "TIMEOUT_SECONDS": "2",
            **environ,
        }
        with mock.patch.dict(os.environ, environ), mock.patch.object(index, "client", aws.client):
            result = index.handler({}, None)
        return aws, result

    def check(self, api_routes, node_routes, aws=None, **environ):
        with serve(api_routes) as (_, api_url), serve(node_routes) as (_, node_url):
            return self.run_monitor(api_url, node_url, aws, **environ)

    def test_a_failing_validator_is_the_only_problem(self):
        aws, result = self.check(api(), node())
        self.assertEqual(result["problems"], [f"validator {FAILING} missed 20.0 % of its attestations"])
        self.assertEqual(aws.messages, [f"- validator {FAILING} missed 20.0 % of its attestations"])
        self.assertEqual(aws.metrics["ApiHealthy"], 1)
        self.assertEqual(aws.metrics["AztecNodeReady"], 1)
        self.assertEqual(aws.metrics["KnownValidators"], 3)
        self.assertEqual(aws.metrics["FailingValidators"], 1)
        self.assertLess(aws.metrics["ApiLatency"], 2000)

    def test_when_all_is_well_nobody_is_told(self):
        aws, result = self.check(api(), node(), MISSED_PERCENT="50")
        self.assertEqual((result["problems"], aws.messages), ([], []))
        self.assertEqual(aws.metrics["FailingValidators"], 0)

    def test_without_an_environment_the_metrics_have_no_dimension(self):
        aws = Aws()
        aws.dimensions = []
        self.check(api(), node(), aws, ENVIRONMENT="")
        self.assertEqual(aws.metrics["ApiHealthy"], 1)

    def test_a_slow_api_is_well_but_slow(self):
        aws, result = self.check(
            api(health=(200, "{}", 0.3)), node(), SLOW_SECONDS="0.2", MISSED_PERCENT="50"
        )
        self.assertEqual(len(result["problems"]), 1)
        self.assertIn("the API is slow", result["problems"][0])
        self.assertEqual(aws.metrics["ApiHealthy"], 1)
        self.assertGreaterEqual(aws.metrics["ApiLatency"], 300)

    def test_answers_that_take_too_long_are_none(self):
        late = (200, "{}", 1)
        started = time.monotonic()
        aws, result = self.check(
            api(health=late), node(node_isReady=late), TIMEOUT_SECONDS="0.2"
        )
        self.assertLess(time.monotonic() - started, 5)
        self.assertEqual(len(result["problems"]), 2)
        self.assertIn("the API's health check does not answer", result["problems"][0])
        self.assertIn("the Aztec node does not answer", result["problems"][1])
        self.assertEqual((aws.metrics["ApiHealthy"], aws.metrics["AztecNodeReady"]), (0, 0))
        self.assertNotIn("FailingValidators", aws.metrics)

    def test_both_down(self):
        aws, result = self.run_monitor(
            f"http://127.0.0.1:{closed_port()}", f"http://127.0.0.1:{closed_port()}"
        )
        self.assertEqual(len(result["problems"]), 3)
        self.assertEqual(len(aws.messages), 1)
        self.assertEqual((aws.metrics["ApiHealthy"], aws.metrics["AztecNodeReady"]), (0, 0))

    def test_an_api_that_fails(self):
        aws, result = self.check(api(health=(503, "", 0)), node(), MISSED_PERCENT="50")
        self.assertEqual(result["problems"], ["the API's health check answers 503"])
        self.assertEqual(aws.metrics["ApiHealthy"], 0)

    def test_a_wrong_key(self):
        aws, result = self.check(api(), node(), Aws(key="the-wrong-key"))
        self.assertEqual(result["problems"], ["the API refuses the key"])
        self.assertEqual(aws.metrics["ApiHealthy"], 1)
        self.assertNotIn("KnownValidators", aws.metrics)

    def test_the_key_is_never_written(self):
        written = io.StringIO()
        heard = logging.StreamHandler(written)
        index.LOG.addHandler(heard)
        try:
            aws, result = self.check(api(), node(), Aws(key="secret-planted-here"))
        finally:
            index.LOG.removeHandler(heard)
        self.assertIn("refuses the key", written.getvalue())
        for text in (written.getvalue(), json.dumps(result), *aws.messages):
            self.assertNotIn("secret-planted-here", text)

    def test_the_key_does_not_follow_a_redirect(self):
        asked = []

        class Elsewhere(Fake):
            def do_GET(self):
                asked.append(self.headers.get("x-api-key"))
                self.reply(200, "{}")

        elsewhere = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
        thread = threading.Thread(target=elsewhere.serve_forever, args=(0.02,))
        thread.start()
        try:
            moved = {"api/validator/validators": (302, "", 0)}
            with serve(api(**moved)) as (server, api_url), serve(node()) as (_, node_url):
                server.elsewhere = f"http://127.0.0.1:{elsewhere.server_address[1]}/"
                _, result = self.run_monitor(api_url, node_url)
        finally:
            elsewhere.shutdown()
            thread.join()
            elsewhere.server_close()
        self.assertEqual(result["problems"], ["the API answers 302"])
        self.assertEqual(asked, [])

    def test_malformed_answers(self):
        lists = ("[1]", "[null]", "null", '{"0xa":1}', f'"{HEALTHY}"')
        lists = [f'{{"data":{{"knownValidators":{{"validators":{it}}}}}}}' for it in lists]
        endless = "[" * 100_000
        for body in ("<html>", "", "[]", '{"data":{}}', '{"data":', endless, *lists):
            with self.subTest(api=body[:80]):
                malformed = {"api/validator/validators": (200, body, 0)}
                aws, result = self.check(api(**malformed), node())
                self.assertEqual(len(result["problems"]), 1, result)
                self.assertIn("the API answers with", result["problems"][0])
                self.assertEqual(len(aws.messages), 1)
        for body in ("<html>", "", "[]", "{}", '{"id":1,"error":{"code":-32601,"message":"no"}}'):
            with self.subTest(node=body):
                aws, result = self.check(api(), node(node_isReady=(200, body, 0)))
                self.assertEqual(len(result["problems"]), 1, result)
                self.assertIn("the Aztec node answers", result["problems"][0])
                self.assertEqual(aws.metrics["AztecNodeReady"], 0)
        of_one = ({"totalSlots": 1}, stats("many", "few"), None)
        for result in (None, {}, {"stats": [1]}, *({"stats": {HEALTHY: it}} for it in of_one)):
            with self.subTest(stats=result):
                body = json.dumps({"id": 1, "result": result})
                _, found = self.check(api(), node(node_getValidatorsStats=(200, body, 0)))
                self.assertEqual(
                    found["problems"], ["the Aztec node answers without the validators' statistics"]
                )

    def run_against_bytes(self, answer):
        """With an API that answers each of two requests with these bytes and hangs up."""
        with socket.create_server(("127.0.0.1", 0)) as listener:

            def serve_twice():
                for _ in range(2):
                    connection, _ = listener.accept()
                    with connection:
                        connection.recv(4096)
                        connection.sendall(answer)

            thread = threading.Thread(target=serve_twice)
            thread.start()
            with serve(node()) as (_, node_url):
                _, result = self.run_monitor(f"http://127.0.0.1:{listener.getsockname()[1]}", node_url)
            thread.join()
        return result["problems"]

    def test_something_that_is_not_http(self):
        for answer, words in (
            (b"220 mail.example.com\r\n", "does not speak HTTP"),
            (b"", "does not answer"),
        ):
            with self.subTest(answer):
                problems = self.run_against_bytes(answer)
                self.assertEqual(len(problems), 2, problems)
                self.assertTrue(all(words in problem for problem in problems), problems)

    def test_an_answer_that_is_too_long(self):
        with mock.patch.object(index, "LARGEST_ANSWER_BYTES", 1000):
            long = {"api/validator/validators": (200, " " * 1001, 0)}
            _, result = self.check(api(**long), node())
        self.assertEqual(result["problems"], ["the API answers with more than 1000 bytes"])

    def test_a_slow_node_is_waited_for(self):
        ready = (200, json.dumps({"id": 1, "result": True}), 0.3)
        aws, result = self.check(api(), node(node_isReady=ready), MISSED_PERCENT="50")
        self.assertEqual(result["problems"], [])
        self.assertEqual(aws.metrics["AztecNodeReady"], 1)

    def test_a_very_long_report_still_fits_a_message(self):
        many = {f"0x{number:040x}": stats(10, 10) for number in range(2000)}
        validators = {"data": {"knownValidators": {"validators": list(many)}}}
        known = {"api/validator/validators": (200, json.dumps(validators), 0)}
        seen = {"node_getValidatorsStats": (200, json.dumps({"result": {"stats": many}}), 0)}
        aws, result = self.check(api(**known), node(**seen))
        self.assertEqual((len(result["problems"]), len(aws.messages)), (2000, 1))
        self.assertEqual(len(aws.messages[0]), index.LARGEST_MESSAGE_CHARACTERS)

    def test_a_node_that_is_not_ready(self):
        body = json.dumps({"id": 1, "result": False})
        aws, result = self.check(api(), node(node_isReady=(200, body, 0)))
        self.assertEqual(result["problems"], ["the Aztec node is not ready"])
        self.assertNotIn("FailingValidators", aws.metrics)

    def test_a_run_that_cannot_do_its_work_fails(self):
        with self.assertRaisesRegex(ValueError, "API_URL, ALERTS_TOPIC_ARN"):
            self.run_monitor("", "http://127.0.0.1:1", ALERTS_TOPIC_ARN="")
        with self.assertRaisesRegex(ValueError, "begin with http"):
            self.run_monitor("file:///etc", "http://127.0.0.1:1")
        aws = Aws()
        aws.put_metric_data = mock.Mock(side_effect=RuntimeError("no permission"))
        with self.assertRaisesRegex(RuntimeError, "no permission"):
            self.check(api(), node(), aws)


if __name__ == "__main__":
    # Lambda's own handler writes the log there; here it would only be in the way.
    index.LOG.addHandler(logging.NullHandler())
    unittest.main()
