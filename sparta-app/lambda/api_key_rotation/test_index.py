"""Tests of the rotation against a Secrets Manager and an ECS that keep what they are told."""

import io
import logging
import os
import unittest
from unittest import mock

import index

SECRET = "arn:secret"
FIRST, SECOND = "version-1", "version-2"
STEPS = ["createSecret", "setSecret", "testSecret", "finishSecret"]


class NotFound(Exception):
    pass


class Manager:
    """Secrets Manager with one secret: its versions' values and labels."""

    class exceptions:
        ResourceNotFoundException = NotFound

    def __init__(self):
        self.values = {FIRST: "the-first-key"}
        self.labels = {FIRST: ["AWSCURRENT"]}

    def begin(self, version):
        """What Secrets Manager does before it calls: a labelled version without a value."""
        self.labels[version] = ["AWSPENDING"]

    def describe_secret(self, SecretId):
        assert SecretId == SECRET
        return {"VersionIdsToStages": {version: list(names) for version, names in self.labels.items()}}

    def get_secret_value(self, SecretId, VersionId):
        assert SecretId == SECRET
        if VersionId not in self.values:
            raise NotFound(VersionId)
        return {"SecretString": self.values[VersionId]}

    def put_secret_value(self, SecretId, ClientRequestToken, SecretString, VersionStages):
        # As AWS: a version's value never changes.
        assert SecretId == SECRET and ClientRequestToken not in self.values
        assert VersionStages == ["AWSPENDING"]
        self.values[ClientRequestToken] = SecretString

    def update_secret_version_stage(
        self, SecretId, VersionStage, MoveToVersionId, RemoveFromVersionId
    ):
        assert SecretId == SECRET and VersionStage == "AWSCURRENT"
        self.labels[RemoveFromVersionId].remove("AWSCURRENT")
        self.labels[RemoveFromVersionId].append("AWSPREVIOUS")
        self.labels[MoveToVersionId].append("AWSCURRENT")


class Ecs:
    """ECS: the services that were started anew."""

    def __init__(self):
        self.restarted, self.broken = [], None

    def update_service(self, cluster, service, forceNewDeployment):
        assert cluster == "cluster" and forceNewDeployment is True
        if service == self.broken:
            raise RuntimeError("ServiceNotActiveException")
        self.restarted.append(service)


class Rotation(unittest.TestCase):
    def setUp(self):
        self.manager, self.ecs = Manager(), Ecs()
        services = {"secretsmanager": self.manager, "ecs": self.ecs}
        self.enterContext(mock.patch.object(index, "client", services.__getitem__))
        variables = {"ECS_CLUSTER": "cluster", "ECS_SERVICES": "api,bot"}
        self.enterContext(mock.patch.dict(os.environ, variables))

    if not hasattr(unittest.TestCase, "enterContext"):  # Python 3.10

        def enterContext(self, context):
            self.addCleanup(context.__exit__, None, None, None)
            return context.__enter__()

    def step(self, step, version=SECOND):
        event = {"Step": step, "SecretId": SECRET, "ClientRequestToken": version}
        index.handler(event, None)

    def rotate(self):
        self.manager.begin(SECOND)
        for step in STEPS:
            self.step(step)

    def test_the_four_steps_make_a_new_current_key(self):
        self.rotate()
        self.assertEqual(self.manager.labels[FIRST], ["AWSPREVIOUS"])
        self.assertIn("AWSCURRENT", self.manager.labels[SECOND])
        self.assertRegex(self.manager.values[SECOND], r"\A[A-Za-z0-9_-]{43}\Z")
        self.assertEqual(self.ecs.restarted, ["api", "bot"])

    def test_nothing_is_in_effect_before_the_last_step(self):
        self.manager.begin(SECOND)
        for step in STEPS[:3]:
            self.step(step)
        self.assertEqual(self.manager.labels, {FIRST: ["AWSCURRENT"], SECOND: ["AWSPENDING"]})
        self.assertEqual(self.ecs.restarted, [])

    def test_every_step_may_be_repeated(self):
        self.manager.begin(SECOND)
        for step in STEPS:
            self.step(step)
            made = self.manager.values[SECOND]
            self.step(step)
            self.assertEqual(self.manager.values[SECOND], made, step)
        for step in STEPS:
            self.step(step)
        self.assertEqual(self.manager.values[SECOND], made)
        self.assertEqual(self.manager.labels[FIRST], ["AWSPREVIOUS"])

    def test_a_last_step_that_failed_half_way_is_finished_when_repeated(self):
        self.ecs.broken = "bot"
        with self.assertRaisesRegex(RuntimeError, "ServiceNotActiveException"):
            self.rotate()
        self.assertIn("AWSCURRENT", self.manager.labels[SECOND])
        self.ecs.broken, self.ecs.restarted = None, []
        self.step("finishSecret")
        self.assertEqual(self.ecs.restarted, ["api", "bot"])

    def test_each_rotation_makes_another_key(self):
        self.rotate()
        self.manager.begin("version-3")
        for step in STEPS:
            self.step(step, "version-3")
        self.assertEqual(len(set(self.manager.values.values())), 3)
        self.assertIn("AWSCURRENT", self.manager.labels["version-3"])

    def test_the_trial_of_a_new_schedule_succeeds(self):
        """testSecret alone, for a version that has the value the secret had before."""
        self.manager.begin(SECOND)
        self.manager.values[SECOND] = self.manager.values[FIRST]
        self.step("testSecret")
        self.assertEqual(self.ecs.restarted, [])

    def test_values_that_no_header_carries_are_refused(self):
        self.manager.begin(SECOND)
        with self.assertRaisesRegex(ValueError, "has no value"):
            self.step("testSecret")
        for value in ("", "two words", "line\nbreak", "schlüssel"):
            with self.subTest(value):
                self.manager.values[SECOND] = value
                with self.assertRaisesRegex(ValueError, "does not fit") as caught:
                    self.step("testSecret")
                self.assertFalse(value and value in str(caught.exception))

    def test_other_versions_and_steps_are_refused(self):
        self.rotate()
        for step, version in [("finishSecret", FIRST), ("createSecret", "unknown"), ("undo", SECOND)]:
            with self.subTest(step), self.assertRaises(ValueError):
                self.step(step, version)
        self.assertIn("AWSCURRENT", self.manager.labels[SECOND])

    def test_no_key_is_written_to_the_log(self):
        written = io.StringIO()
        heard = logging.StreamHandler(written)
        index.LOG.addHandler(heard)
        self.addCleanup(index.LOG.removeHandler, heard)
        self.rotate()
        self.assertIn("takes the place of", written.getvalue())
        for value in self.manager.values.values():
            self.assertNotIn(value, written.getvalue())


if __name__ == "__main__":
    unittest.main()
