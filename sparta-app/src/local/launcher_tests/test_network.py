"""The added EC2 types: what DescribeX shows after create, update, replacement and delete."""

from emulator import EmulatorTest, attribute, output, ref, resource, tag, tags_of


def network(**added):
    return {
        "Vpc": resource("EC2::VPC", {"CidrBlock": "10.10.0.0/16"}),
        "Subnet": resource("EC2::Subnet", {"VpcId": ref("Vpc"), "CidrBlock": "10.10.0.0/24"}),
        "Gateway": resource("EC2::InternetGateway"),
        "Attachment": resource(
            "EC2::VPCGatewayAttachment",
            {"VpcId": ref("Vpc"), "InternetGatewayId": ref("Gateway")},
        ),
        **added,
    }


class NatGateway(EmulatorTest):
    def template(self, project="sparta", subnet="Subnet"):
        private = {"VpcId": ref("Vpc"), "CidrBlock": "10.10.1.0/24"}
        return network(
            Other=resource("EC2::Subnet", private),
            Address=resource(
                "EC2::EIP", {"Domain": "vpc", "Tags": tag(project)}, DependsOn="Attachment"
            ),
            Nat=resource(
                "EC2::NatGateway",
                {
                    "AllocationId": attribute("Address", "AllocationId"),
                    "SubnetId": ref(subnet),
                    "Tags": tag(project),
                },
            ),
            Routes=resource("EC2::RouteTable", {"VpcId": ref("Vpc")}),
            Route=resource(
                "EC2::Route",
                {
                    "RouteTableId": ref("Routes"),
                    "DestinationCidrBlock": "0.0.0.0/0",
                    "NatGatewayId": ref("Nat"),
                },
            ),
        )

    OUTPUTS = {
        "AddressRef": output(ref("Address")),
        "PublicIp": output(attribute("Address", "PublicIp")),
        "AllocationId": output(attribute("Address", "AllocationId")),
        "NatRef": output(ref("Nat")),
        "NatId": output(attribute("Nat", "NatGatewayId")),
        "Subnet": output(ref("Subnet")),
        "Other": output(ref("Other")),
    }

    def live_gateways(self):
        gateways = self.client("ec2").describe_nat_gateways()["NatGateways"]
        return [gateway for gateway in gateways if gateway["State"] == "available"]

    def test_life(self):
        ec2 = self.client("ec2")
        first = self.deploy("nat", self.template(), self.OUTPUTS)
        [address] = ec2.describe_addresses()["Addresses"]
        self.assertEqual(first["AddressRef"], address["PublicIp"])
        self.assertEqual(first["PublicIp"], address["PublicIp"])
        self.assertEqual(first["AllocationId"], address["AllocationId"])
        self.assertEqual(tags_of(address), {"Project": "sparta"})
        [gateway] = self.live_gateways()
        self.assertEqual(first["NatRef"], gateway["NatGatewayId"])
        self.assertEqual(first["NatId"], gateway["NatGatewayId"])
        self.assertEqual(gateway["SubnetId"], first["Subnet"])
        self.assertEqual(tags_of(gateway), {"Project": "sparta"})
        routes = ec2.describe_route_tables(
            RouteTableIds=[self.physical_id("nat", "Routes")]
        )["RouteTables"][0]["Routes"]
        self.assertIn(first["NatRef"], [route.get("NatGatewayId") for route in routes])

        second = self.deploy("nat", self.template(project="other"), self.OUTPUTS)
        self.assertEqual(second, first)
        [gateway] = self.live_gateways()
        self.assertEqual(tags_of(gateway), {"Project": "other"})
        [address] = ec2.describe_addresses()["Addresses"]
        self.assertEqual(tags_of(address), {"Project": "other"})

        third = self.deploy("nat", self.template(subnet="Other"), self.OUTPUTS)
        self.assertNotEqual(third["NatRef"], first["NatRef"])
        [gateway] = self.live_gateways()
        self.assertEqual(gateway["SubnetId"], first["Other"])

        self.delete("nat")
        self.assertEqual(self.live_gateways(), [])
        self.assertEqual(ec2.describe_addresses()["Addresses"], [])

    def test_unknown_address_is_refused(self):
        nat = {"AllocationId": "eipalloc-0123456789abcdef0", "SubnetId": ref("Subnet")}
        reasons = self.deploy_refused("refused", network(Nat=resource("EC2::NatGateway", nat)))
        self.assertIn("eipalloc-0123456789abcdef0 does not exist", reasons[-1])


class FlowLog(EmulatorTest):
    def template(self, traffic="ALL", project="sparta"):
        flow_log = {
            "ResourceId": ref("Vpc"),
            "ResourceType": "VPC",
            "TrafficType": traffic,
            "LogGroupName": "/vpc/sparta",
            "DeliverLogsPermissionArn": f"arn:aws:iam::{self.account}:role/flow-logs",
            "Tags": tag(project),
        }
        return network(FlowLog=resource("EC2::FlowLog", flow_log))

    OUTPUTS = {"Ref": output(ref("FlowLog")), "Id": output(attribute("FlowLog", "Id"))}

    def test_life(self):
        ec2 = self.client("ec2")
        first = self.deploy("flow", self.template(), self.OUTPUTS)
        [log] = ec2.describe_flow_logs()["FlowLogs"]
        self.assertEqual(first, {"Ref": log["FlowLogId"], "Id": log["FlowLogId"]})
        self.assertEqual(log["ResourceId"], self.physical_id("flow", "Vpc"))
        self.assertEqual(log["TrafficType"], "ALL")
        self.assertEqual(tags_of(log), {"Project": "sparta"})

        self.assertEqual(self.deploy("flow", self.template(project="x"), self.OUTPUTS), first)
        [log] = ec2.describe_flow_logs()["FlowLogs"]
        self.assertEqual(tags_of(log), {"Project": "x"})

        replaced = self.deploy("flow", self.template(traffic="REJECT"), self.OUTPUTS)
        self.assertNotEqual(replaced, first)
        [log] = ec2.describe_flow_logs()["FlowLogs"]
        self.assertEqual(log["TrafficType"], "REJECT")

        self.delete("flow")
        self.assertEqual(ec2.describe_flow_logs()["FlowLogs"], [])


class SecurityGroupRules(EmulatorTest):
    def template(self, port=8080, description="from the load balancer"):
        group = {"VpcId": ref("Vpc"), "SecurityGroupEgress": [
            {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.10.0.0/16"}
        ]}
        rule = {"IpProtocol": "tcp", "FromPort": port, "ToPort": str(port)}
        return network(
            Balancer=resource("EC2::SecurityGroup", {**group, "GroupDescription": "balancer"}),
            Tasks=resource("EC2::SecurityGroup", {**group, "GroupDescription": "tasks"}),
            In=resource(
                "EC2::SecurityGroupIngress",
                {
                    **rule,
                    "GroupId": attribute("Tasks", "GroupId"),
                    "SourceSecurityGroupId": attribute("Balancer", "GroupId"),
                    "Description": description,
                },
            ),
            Out=resource(
                "EC2::SecurityGroupEgress",
                {
                    **rule,
                    "GroupId": attribute("Balancer", "GroupId"),
                    "DestinationSecurityGroupId": attribute("Tasks", "GroupId"),
                    "Description": description,
                },
            ),
        )

    OUTPUTS = {
        "In": output(ref("In")),
        "InId": output(attribute("In", "Id")),
        "Out": output(ref("Out")),
        "Tasks": output(attribute("Tasks", "GroupId")),
        "Balancer": output(attribute("Balancer", "GroupId")),
    }

    def group(self, identifier):
        answer = self.client("ec2").describe_security_groups(GroupIds=[identifier])
        return answer["SecurityGroups"][0]

    def test_life(self):
        first = self.deploy("rules", self.template(), self.OUTPUTS)
        self.assertEqual(first["In"], first["InId"])
        self.assertRegex(first["In"], r"^sgr-[0-9a-f]{17}$")
        [allowed] = self.group(first["Tasks"])["IpPermissions"]
        self.assertEqual((allowed["FromPort"], allowed["ToPort"]), (8080, 8080))
        [pair] = allowed["UserIdGroupPairs"]
        self.assertEqual(pair["GroupId"], first["Balancer"])
        self.assertEqual(pair["Description"], "from the load balancer")
        outward = self.group(first["Balancer"])["IpPermissionsEgress"]
        self.assertEqual(sorted(rule["FromPort"] for rule in outward), [443, 8080])

        second = self.deploy("rules", self.template(description="changed"), self.OUTPUTS)
        self.assertEqual(second, first)
        [allowed] = self.group(first["Tasks"])["IpPermissions"]
        self.assertEqual(allowed["UserIdGroupPairs"][0]["Description"], "changed")

        third = self.deploy("rules", self.template(port=9090), self.OUTPUTS)
        self.assertNotEqual(third["In"], first["In"])
        self.assertEqual(third["Tasks"], first["Tasks"])
        [allowed] = self.group(first["Tasks"])["IpPermissions"]
        self.assertEqual(allowed["FromPort"], 9090)
        outward = self.group(first["Balancer"])["IpPermissionsEgress"]
        self.assertEqual(sorted(rule["FromPort"] for rule in outward), [443, 9090])

        groups_only = {
            name: entry for name, entry in self.template().items() if name not in ("In", "Out")
        }
        self.deploy("rules", groups_only)
        self.assertEqual(self.group(first["Tasks"])["IpPermissions"], [])
        [kept] = self.group(first["Balancer"])["IpPermissionsEgress"]
        self.assertEqual(kept["FromPort"], 443)
        self.delete("rules")

    def test_a_rule_that_is_there_is_refused(self):
        template = self.template()
        template["Again"] = resource("EC2::SecurityGroupIngress", template["In"]["Properties"])
        template["Again"]["DependsOn"] = "In"
        self.assertIn("already exists", self.deploy_refused("twice", template)[-1])
