"""AWS::EC2: addresses, NAT gateways, flow logs.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html
"""

from in_process import ServiceError, call

from .base import ResourceType, pick, removed_keys


def tag_specifications(kind, properties):
    """Tags as EC2 takes them when it creates something."""
    tags = properties.get("Tags")
    return [{"ResourceType": kind, "Tags": tags}] if tags else None


def update_tags(resource_id, old, new):
    """Brings the tags of an EC2 resource from the old properties to the new."""
    gone = removed_keys(old.get("Tags"), new.get("Tags"))
    if gone:
        call("ec2", "DeleteTags", Resources=[resource_id], Tags=[{"Key": key} for key in gone])
    if new.get("Tags"):
        call("ec2", "CreateTags", Resources=[resource_id], Tags=new["Tags"])


class Address(ResourceType):
    """`Ref` is the public IP address; the allocation id is an attribute."""

    name = "AWS::EC2::EIP"
    replaced_by = ("Address", "IpamPoolId", "NetworkBorderGroup", "TransferAddress")
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        made = call(
            "ec2",
            "AllocateAddress",
            **pick(properties, "Domain", "Address", "NetworkBorderGroup", "PublicIpv4Pool"),
            TagSpecifications=tag_specifications("elastic-ip", properties),
        )
        address, allocation = made["PublicIp"], made["AllocationId"]
        if properties.get("InstanceId"):
            self._associate(allocation, properties["InstanceId"])
        return address, {"AllocationId": allocation, "PublicIp": address}

    def update(self, physical_id, old, new, stack_name, logical_id):
        address = self._find(physical_id)
        allocation = address["AllocationId"]
        if old.get("InstanceId") != new.get("InstanceId"):
            if address.get("AssociationId"):
                call("ec2", "DisassociateAddress", AssociationId=address["AssociationId"])
            if new.get("InstanceId"):
                self._associate(allocation, new["InstanceId"])
        update_tags(allocation, old, new)
        return physical_id, {"AllocationId": allocation, "PublicIp": physical_id}

    def delete(self, physical_id, properties):
        address = self._find(physical_id)
        if address:
            call("ec2", "ReleaseAddress", AllocationId=address["AllocationId"])

    def _find(self, public_ip):
        addresses = call("ec2", "DescribeAddresses")["Addresses"]
        return next((found for found in addresses if found["PublicIp"] == public_ip), None)

    def _associate(self, allocation, instance):
        call("ec2", "AssociateAddress", AllocationId=allocation, InstanceId=instance)


class NatGateway(ResourceType):
    """`Ref` is the gateway's id."""

    name = "AWS::EC2::NatGateway"
    replaced_by = (
        "AllocationId",
        "AvailabilityMode",
        "ConnectivityType",
        "PrivateIpAddress",
        "SubnetId",
        "VpcId",
    )
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        self._check(properties)
        made = call(
            "ec2",
            "CreateNatGateway",
            **pick(
                properties,
                "AllocationId",
                "AvailabilityMode",
                "ConnectivityType",
                "PrivateIpAddress",
                "SecondaryAllocationIds",
                "SecondaryPrivateIpAddressCount",
                "SecondaryPrivateIpAddresses",
                "SubnetId",
                "VpcId",
            ),
            TagSpecifications=tag_specifications("natgateway", properties),
        )["NatGateway"]
        return made["NatGatewayId"], {"NatGatewayId": made["NatGatewayId"]}

    def update(self, physical_id, old, new, stack_name, logical_id):
        update_tags(physical_id, old, new)
        return physical_id, {"NatGatewayId": physical_id}

    def delete(self, physical_id, properties):
        call("ec2", "DeleteNatGateway", NatGatewayId=physical_id)

    def _check(self, properties):
        """The emulator takes any subnet and address; AWS takes its own."""
        subnet, allocation = properties.get("SubnetId"), properties.get("AllocationId")
        if subnet:
            call("ec2", "DescribeSubnets", SubnetIds=[subnet])
        addresses = call("ec2", "DescribeAddresses")["Addresses"]
        if allocation and allocation not in [known["AllocationId"] for known in addresses]:
            raise ServiceError(
                f"Elastic IP address {allocation} does not exist (Service: Ec2, Status Code: 400)"
            )


class FlowLog(ResourceType):
    """`Ref` is the flow log's id; everything but its tags replaces it."""

    name = "AWS::EC2::FlowLog"
    replaced_by = (
        "DeliverCrossAccountRole",
        "DeliverLogsPermissionArn",
        "DestinationOptions",
        "LogDestination",
        "LogDestinationType",
        "LogFormat",
        "LogGroupName",
        "MaxAggregationInterval",
        "ResourceId",
        "ResourceType",
        "TagFieldSpecifications",
        "TrafficType",
    )
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        settings = pick(properties, *self.replaced_by)
        resource = settings.pop("ResourceId")
        made = call(
            "ec2",
            "CreateFlowLogs",
            **settings,
            ResourceIds=[resource],
            TagSpecifications=tag_specifications("vpc-flow-log", properties),
        )
        identifier = made["FlowLogIds"][0]
        # The emulator looks for tags under a resource type that AWS does not have.
        update_tags(identifier, {}, properties)
        return identifier, {"Id": identifier}

    def update(self, physical_id, old, new, stack_name, logical_id):
        update_tags(physical_id, old, new)
        return physical_id, {"Id": physical_id}

    def delete(self, physical_id, properties):
        call("ec2", "DeleteFlowLogs", FlowLogIds=[physical_id])


TYPES = (Address, NatGateway, FlowLog)
