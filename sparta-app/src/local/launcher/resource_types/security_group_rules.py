"""AWS::EC2::SecurityGroupIngress and AWS::EC2::SecurityGroupEgress.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
"""

from in_process import ServiceError, call

from .base import ResourceType


class SecurityGroupRule(ResourceType):
    """One rule of a group; `Ref` is the rule's id. Everything but its description replaces it."""

    # `Ingress` or `Egress`, as in the operations' names.
    direction = None
    # The properties of the other side differ in their prefix.
    peer_group = None
    peer_prefix_list = None

    def create(self, logical_id, properties, stack_name):
        group = self._group_id(properties)
        known = {rule["SecurityGroupRuleId"] for rule in _rules(group)}
        made = call(
            "ec2",
            f"AuthorizeSecurityGroup{self.direction}",
            GroupId=group,
            IpPermissions=[self._permission(properties)],
        )
        identifier = made["SecurityGroupRules"][0]["SecurityGroupRuleId"]
        if identifier in known:
            # The emulator takes a rule twice; AWS refuses, and deleting one would delete both.
            raise ServiceError(
                "the specified rule already exists (Service: Ec2, Status Code: 400)"
            )
        return identifier, {"Id": identifier}

    def update(self, physical_id, old, new, stack_name, logical_id):
        group = self._group_id(new)
        call(
            "ec2",
            "ModifySecurityGroupRules",
            GroupId=group,
            SecurityGroupRules=[
                {"SecurityGroupRuleId": physical_id, "SecurityGroupRule": self._rule(new)}
            ],
        )
        return physical_id, {"Id": physical_id}

    def delete(self, physical_id, properties):
        call(
            "ec2",
            f"RevokeSecurityGroup{self.direction}",
            GroupId=self._group_id(properties),
            SecurityGroupRuleIds=[physical_id],
        )

    def _group_id(self, properties):
        if properties.get("GroupId"):
            return properties["GroupId"]
        groups = call("ec2", "DescribeSecurityGroups")["SecurityGroups"]
        name = properties.get("GroupName")
        found = [group["GroupId"] for group in groups if group["GroupName"] == name]
        if not found:
            raise ServiceError(
                f"The security group '{name}' does not exist (Service: Ec2, Status Code: 400)",
                "InvalidGroup.NotFound",
            )
        return found[0]

    def _permission(self, properties):
        """The rule as `Authorize…` takes it."""
        described = {"Description": properties.get("Description")}
        described = {name: value for name, value in described.items() if value is not None}
        permission = {
            name: properties[name]
            for name in ("IpProtocol", "FromPort", "ToPort")
            if name in properties
        }
        if properties.get("CidrIp"):
            permission["IpRanges"] = [{"CidrIp": properties["CidrIp"], **described}]
        if properties.get("CidrIpv6"):
            permission["Ipv6Ranges"] = [{"CidrIpv6": properties["CidrIpv6"], **described}]
        if properties.get(self.peer_prefix_list):
            prefix_list = properties[self.peer_prefix_list]
            permission["PrefixListIds"] = [{"PrefixListId": prefix_list, **described}]
        if properties.get(self.peer_group):
            pair = {"GroupId": properties[self.peer_group], **described}
            owner = properties.get("SourceSecurityGroupOwnerId")
            permission["UserIdGroupPairs"] = [{**pair, "UserId": owner} if owner else pair]
        return permission

    def _rule(self, properties):
        """The rule as `ModifySecurityGroupRules` takes it."""
        rule = {
            "IpProtocol": properties.get("IpProtocol"),
            "FromPort": properties.get("FromPort"),
            "ToPort": properties.get("ToPort"),
            "CidrIpv4": properties.get("CidrIp"),
            "CidrIpv6": properties.get("CidrIpv6"),
            "PrefixListId": properties.get(self.peer_prefix_list),
            "ReferencedGroupId": properties.get(self.peer_group),
            "Description": properties.get("Description", ""),
        }
        return {name: value for name, value in rule.items() if value is not None}


class SecurityGroupIngress(SecurityGroupRule):
    name = "AWS::EC2::SecurityGroupIngress"
    direction = "Ingress"
    peer_group = "SourceSecurityGroupId"
    peer_prefix_list = "SourcePrefixListId"
    replaced_by = (
        "CidrIp",
        "CidrIpv6",
        "FromPort",
        "GroupId",
        "GroupName",
        "IpProtocol",
        "SourcePrefixListId",
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
        "ToPort",
    )


class SecurityGroupEgress(SecurityGroupRule):
    name = "AWS::EC2::SecurityGroupEgress"
    direction = "Egress"
    peer_group = "DestinationSecurityGroupId"
    peer_prefix_list = "DestinationPrefixListId"
    replaced_by = (
        "CidrIp",
        "CidrIpv6",
        "DestinationPrefixListId",
        "DestinationSecurityGroupId",
        "FromPort",
        "GroupId",
        "IpProtocol",
        "ToPort",
    )


def _rules(group):
    filters = [{"Name": "group-id", "Values": [group]}]
    return call("ec2", "DescribeSecurityGroupRules", Filters=filters)["SecurityGroupRules"]


TYPES = (SecurityGroupIngress, SecurityGroupEgress)
