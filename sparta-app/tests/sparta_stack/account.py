"""Clients of the account that a test deployed to."""

import functools
import os
import time

import boto3


@functools.cache
def client(service):
    return boto3.client(
        service,
        region_name=os.environ["SPARTA_REGION"],
        endpoint_url=os.environ["SPARTA_ENDPOINT_URL"],
        aws_access_key_id=os.environ["SPARTA_ACCOUNT"],
        aws_secret_access_key="test",
    )


def pages(service, operation, key, **arguments):
    return [
        item
        for page in client(service).get_paginator(operation).paginate(**arguments)
        for item in page[key]
    ]


def eventually(look, seconds=60):
    """What `look` finds, as soon as it is something."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{look} found nothing in {seconds} s")
        time.sleep(0.1)


def metric(namespace, name, **dimensions):
    """The newest value of a metric and what it counts in, or None."""
    query = {
        "Namespace": namespace,
        "MetricName": name,
        "Dimensions": [{"Name": key, "Value": value} for key, value in dimensions.items()],
    }
    now = time.time()
    found = client("cloudwatch").get_metric_statistics(
        **query,
        StartTime=now - 600,
        EndTime=now + 600,
        Period=1,
        Statistics=["Maximum"],
    )["Datapoints"]
    return max(found, key=lambda point: point["Timestamp"])["Maximum"] if found else None
