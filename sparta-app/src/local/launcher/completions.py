"""Types that the emulator has, and what AWS documents of them that it lacks.

Attributes for `Fn::GetAtt`, the `Ref` of a bucket policy, ARNs of services, alarms on metric math,
and `Fn::Join` in conditions.
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/Welcome.html
"""

from in_process import coerce_to
from ministack.services import ec2
from ministack.services.cloudformation import changesets, engine, handlers, provisioners, stacks


def install():
    for name, attributes in _ATTRIBUTES.items():
        _complete(name, attributes)
    _refer_to_bucket()
    _name_clusters()
    _take_metric_math()
    _join_in_conditions()


def _vpc(physical_id, properties):
    blocks = ec2._vpcs[physical_id].get("CidrBlockAssociationSet", [])
    return {
        "CidrBlock": properties.get("CidrBlock", ""),
        "CidrBlockAssociations": [block["AssociationId"] for block in blocks],
        "Ipv6CidrBlocks": [],
    }


def _subnet(physical_id, properties):
    subnet = ec2._subnets[physical_id]
    zone = subnet["AvailabilityZone"]
    return {
        "VpcId": subnet["VpcId"],
        "CidrBlock": subnet["CidrBlock"],
        "AvailabilityZoneId": ec2._az_id_for_zone_name(zone),
        "Ipv6CidrBlocks": [],
    }


def _attachment(physical_id, properties):
    return {"AttachmentType": "IGW" if properties.get("InternetGatewayId") else "VGW"}


def _route(physical_id, properties):
    destinations = ("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")
    return {"CidrBlock": next((properties[name] for name in destinations if name in properties), "")}


def _physical_id(physical_id, properties):
    return {"Id": physical_id}


def _bucket(physical_id, properties):
    region = provisioners.get_region()
    return {"DualStackDomainName": f"{physical_id}.s3.dualstack.{region}.amazonaws.com"}


# By type: the attributes its handler does not give.
_ATTRIBUTES = {
    "AWS::EC2::Route": _route,
    "AWS::EC2::SecurityGroup": _physical_id,
    "AWS::EC2::Subnet": _subnet,
    "AWS::EC2::SubnetRouteTableAssociation": _physical_id,
    "AWS::EC2::VPC": _vpc,
    "AWS::EC2::VPCGatewayAttachment": _attachment,
    "AWS::Lambda::Permission": _physical_id,
    "AWS::S3::Bucket": _bucket,
}


def _complete(name, attributes):
    handler = provisioners._RESOURCE_HANDLERS[name]
    create, update = handler["create"], handler.get("update")

    def completed_create(logical_id, properties, stack_name):
        physical_id, known = create(logical_id, properties, stack_name)
        return physical_id, {**attributes(physical_id, properties), **known}

    def completed_update(old_id, old, new, *rest):
        physical_id, known = update(old_id, old, new, *rest)
        return physical_id, {**attributes(physical_id, new), **known}

    handler["create"] = completed_create
    if update:
        handler["update"] = completed_update


def _refer_to_bucket():
    """`Ref` of a bucket policy is the bucket's name."""
    handler = provisioners._RESOURCE_HANDLERS["AWS::S3::BucketPolicy"]
    create = handler["create"]

    def named_create(logical_id, properties, stack_name):
        _, attributes = create(logical_id, properties, stack_name)
        return properties["Bucket"], attributes

    handler["create"] = named_create


def _name_clusters():
    """A service may be given its cluster by ARN; the ARN of the service has the cluster's name in it.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html
    """
    handler = provisioners._RESOURCE_HANDLERS["AWS::ECS::Service"]
    create = handler["create"]

    def named_create(logical_id, properties, stack_name):
        cluster = properties.get("Cluster", "default").rsplit("/", 1)[-1]
        return create(logical_id, {**properties, "Cluster": cluster}, stack_name)

    handler["create"] = named_create


def _take_metric_math():
    """Alarms on metric math are kept and shown as they are; their expressions are not computed."""
    plain_record = provisioners._cw_metric_alarm_record
    # What an alarm has in place of `Metrics`.
    single = ("Dimensions", "ExtendedStatistic", "MetricName", "Namespace", "Period", "Statistic", "Unit")

    def record(name, properties):
        metrics = properties.get("Metrics")
        if not metrics:
            return plain_record(name, properties)
        both = [part for part in single if part in properties]
        if both:
            raise ValueError(f"Metrics list and {', '.join(both)} cannot both be specified")
        rest = {key: value for key, value in properties.items() if key != "Metrics"}
        alarm = plain_record(name, {**rest, "MetricName": "Metrics", "Namespace": "Metrics"})
        kept = {key: value for key, value in alarm.items() if key not in single}
        return {**kept, "Metrics": _metric_queries(metrics)}

    provisioners._cw_metric_alarm_record = record


def _metric_queries(metrics):
    return coerce_to("cloudwatch", "PutMetricAlarm", {"Metrics": metrics})["Metrics"]


def _join_in_conditions():
    """A condition may join a list: the way to see whether a list parameter is empty."""
    evaluate = engine._evaluate_conditions

    def joined(node, params):
        if isinstance(node, list):
            return [joined(item, params) for item in node]
        if not isinstance(node, dict):
            return node
        if set(node) != {"Fn::Join"}:
            return {key: joined(value, params) for key, value in node.items()}
        delimiter, items = node["Fn::Join"]
        if isinstance(items, dict) and items.get("Ref") in params:
            items = params[items["Ref"]]["Value"]
        # The emulator keeps the value of a list parameter as it was given, with commas.
        items = items.split(",") if isinstance(items, str) else joined(items, params)
        return delimiter.join(item for item in items if isinstance(item, str))

    def evaluate_joined(template, params):
        conditions = joined(template.get("Conditions", {}), params)
        return evaluate({**template, "Conditions": conditions}, params)

    for module in (changesets, engine, handlers, stacks):
        module._evaluate_conditions = evaluate_joined
