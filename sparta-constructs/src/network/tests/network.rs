use serde_json::json;

use super::{app, depends_on, faults, id_of};
use crate::assertions::{Match, Template};
use crate::core::{App, Stack};
use crate::network::{
    CidrBlock, EndpointClients, InterfaceEndpoint, NatGateways, Network, NetworkSpec,
};

fn two_zones() -> NetworkSpec {
    Network::new()
        .name("shop")
        .cidr("10.10.0.0/16")
        .availability_zones(["eu-west-2a", "eu-west-2b"])
}

fn template(spec: NetworkSpec) -> Template {
    let (app, stack) = app();
    spec.add(stack, "Network");
    Template::from_stack(&app, stack)
}

fn wrong(spec: NetworkSpec) -> Vec<String> {
    let (app, stack): (App, Stack) = app();
    spec.add(stack, "Network");
    faults(&app)
}

#[test]
fn representative() {
    let spec = two_zones()
        .public_subnet_cidrs(["10.10.1.0/24", "10.10.2.0/24"])
        .private_subnet_cidrs(["10.10.10.0/24", "10.10.11.0/24"])
        .interface_endpoints([InterfaceEndpoint::ECR_API]);
    insta::assert_json_snapshot!(template(spec).to_value());
}

#[test]
fn what_needs_the_gateway_waits_for_its_attachment() {
    let template = template(two_zones().nat_gateways(NatGateways::PerZone));
    let attachment = id_of(&template, "AWS::EC2::VPCGatewayAttachment", "");
    for (kind, count) in [("AWS::EC2::EIP", 2), ("AWS::EC2::NatGateway", 2)] {
        template.resource_count_is(kind, count);
        for (id, resource) in template.resources(kind) {
            assert_eq!(depends_on(resource), [attachment.as_str()], "{id}");
        }
    }
    let (_, route) = template
        .resources("AWS::EC2::Route")
        .find(|(_, route)| route["Properties"].get("GatewayId").is_some())
        .expect("there is a route to the internet gateway");
    assert_eq!(depends_on(route), [attachment.as_str()]);
}

#[test]
fn one_gateway_serves_every_zone_and_none_serves_none() {
    let single = template(two_zones());
    single.resource_count_is("AWS::EC2::NatGateway", 1);
    let gateway = id_of(&single, "AWS::EC2::NatGateway", "NetworkNatGatewayA");
    let through = single
        .resources("AWS::EC2::Route")
        .filter(|(_, route)| route["Properties"]["NatGatewayId"] == json!({ "Ref": gateway }));
    assert_eq!(through.count(), 2);

    let none = template(two_zones().nat_gateways(NatGateways::None));
    none.resource_count_is("AWS::EC2::EIP", 0);
    none.resource_count_is("AWS::EC2::Route", 1);
    none.resource_count_is("AWS::EC2::RouteTable", 3);
}

#[test]
fn connectivity_is_routes_and_associations() {
    let (app, stack) = app();
    let network = two_zones().add(stack, "Network");
    let paths = |scope: crate::core::Scope| -> Vec<String> {
        scope.children().iter().map(|child| child.path()).collect()
    };
    assert_eq!(
        paths(network.public_connectivity),
        [
            "s/Network/Internet/Public/GatewayAttachment",
            "s/Network/Internet/Public/Route",
            "s/Network/Internet/Public/AssociationA",
            "s/Network/Internet/Public/AssociationB",
        ]
    );
    assert_eq!(
        paths(network.internet_connectivity),
        ["s/Network/Internet/Public", "s/Network/Internet/Private"]
    );
    drop(app);
}

#[test]
fn computed_subnets_stay_where_they_are_when_a_zone_is_added() {
    let blocks = |spec: NetworkSpec| -> Vec<String> {
        let (_app, stack) = app();
        let network = spec.add(stack, "Network");
        let all = network
            .public_subnets
            .iter()
            .chain(&network.private_subnets);
        all.map(|subnet| subnet.cidr.to_string()).collect()
    };
    assert_eq!(
        blocks(two_zones()),
        [
            "10.10.0.0/20",
            "10.10.16.0/20",
            "10.10.128.0/20",
            "10.10.144.0/20"
        ]
    );
    let three = two_zones().availability_zones(["eu-west-2a", "eu-west-2b", "eu-west-2c"]);
    assert_eq!(
        blocks(three),
        [
            "10.10.0.0/20",
            "10.10.16.0/20",
            "10.10.32.0/20",
            "10.10.128.0/20",
            "10.10.144.0/20",
            "10.10.160.0/20"
        ]
    );
    // Computed ones leave free what the others were given.
    let beside = two_zones().private_subnet_cidrs(["10.10.0.0/24", "10.10.20.0/24"]);
    assert_eq!(
        blocks(beside),
        [
            "10.10.32.0/20",
            "10.10.48.0/20",
            "10.10.0.0/24",
            "10.10.20.0/24"
        ]
    );
}

#[test]
fn ids_follow_the_zone_and_not_its_place() {
    let ids = |zones: [&'static str; 2]| -> Vec<String> {
        let template = template(two_zones().availability_zones(zones));
        let mut ids: Vec<String> = template
            .resources("AWS::EC2::Subnet")
            .map(|(id, _)| id.to_owned())
            .collect();
        ids.sort();
        ids
    };
    assert_eq!(
        ids(["eu-west-2a", "eu-west-2b"]),
        ids(["eu-west-2b", "eu-west-2a"])
    );
}

#[test]
fn interface_endpoints_have_private_dns_a_group_and_one_subnet_a_zone() {
    let template = template(
        two_zones().interface_endpoints([InterfaceEndpoint::ECR_API, InterfaceEndpoint::LOGS]),
    );
    let subnets = ["A", "B"].map(|zone| {
        let id = id_of(
            &template,
            "AWS::EC2::Subnet",
            &format!("NetworkPrivateSubnet{zone}"),
        );
        json!({ "Ref": id })
    });
    let interfaces = template
        .resources("AWS::EC2::VPCEndpoint")
        .filter(|(_, endpoint)| endpoint["Properties"]["VpcEndpointType"] == "Interface");
    let mut count = 0;
    for (_, endpoint) in interfaces {
        count += 1;
        let properties = &endpoint["Properties"];
        assert_eq!(properties["PrivateDnsEnabled"], true);
        assert_eq!(properties["SubnetIds"], json!(subnets));
        assert_eq!(
            properties["SecurityGroupIds"].as_array().map(Vec::len),
            Some(1)
        );
    }
    assert_eq!(count, 2);
    template.has_resource_properties(
        "AWS::EC2::SecurityGroup",
        json!({ "SecurityGroupIngress": [{
            "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.10.0.0/16",
        }] }),
    );
    template.has_resource_properties(
        "AWS::EC2::VPC",
        json!({ "EnableDnsSupport": true, "EnableDnsHostnames": true }),
    );
}

#[test]
fn interface_endpoints_can_be_for_granted_groups_only() {
    let template = template(
        two_zones()
            .interface_endpoints([InterfaceEndpoint::SECRETS_MANAGER])
            .endpoint_clients(EndpointClients::Granted),
    );
    template.has_resource_properties(
        "AWS::EC2::SecurityGroup",
        Match::object([("SecurityGroupIngress", Match::absent())]),
    );
}

#[test]
fn the_flow_log_role_writes_to_one_group_for_this_account_only() {
    let template = template(two_zones());
    let group = id_of(&template, "AWS::Logs::LogGroup", "");
    template.has_resource_properties(
        "AWS::IAM::Role",
        json!({
            "AssumeRolePolicyDocument": { "Statement": [{
                "Principal": { "Service": "vpc-flow-logs.amazonaws.com" },
                "Condition": { "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } } },
            }] },
            "Policies": [{ "PolicyDocument": { "Statement": [{
                "Action": ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                "Resource": { "Fn::GetAtt": [group, "Arn"] },
            }] } }],
        }),
    );
    template.has_resource_properties("AWS::Logs::LogGroup", json!({ "RetentionInDays": 30 }));
}

#[test]
fn blocks_that_cannot_be_are_named() {
    let cidr = |block: &'static str| wrong(two_zones().cidr(CidrBlock::from(block)));
    insta::assert_snapshot!(
        [
            cidr("10.300.0.0/16"),
            cidr("10.0.0.0/33"),
            cidr("10.0.0/16"),
            cidr("10.10.0.1/16"),
            cidr("10.0.0.0/15"),
            cidr("10.0.0.0/29"),
            cidr("10.0.0.0/28"),
            wrong(two_zones().public_subnet_cidrs(["10.10.0.0/24", "10.10.0.128/25"])),
            wrong(two_zones().private_subnet_cidrs(["10.20.0.0/24", "10.10.1.0/24"])),
            wrong(two_zones().public_subnet_cidrs(["10.10.1.0/24"])),
            wrong(two_zones().availability_zones(["us-east-1a", "eu-west-2b", "eu-west-2b"])),
            wrong(two_zones().availability_zones(Vec::<String>::new())),
        ]
        .map(|faults| faults.join("\n"))
        .join("\n\n")
    );
}

#[test]
fn faults_stand_at_the_users_line() {
    let (app, stack) = app();
    let line = line!() + 1;
    two_zones().cidr("10.0.0.0/8").add(stack, "Network");
    let faults = app.synth().faults;
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].at.file(), faults[0].at.line()), (file!(), line));
    assert_eq!(faults[0].construct_path, "s/Network");
}

#[test]
fn zones_of_an_unknown_region_are_looked_up() {
    let template = template(Network::new());
    template.has_resource_properties(
        "AWS::EC2::Subnet",
        json!({ "AvailabilityZone": { "Fn::Select": [1, { "Fn::GetAZs": { "Ref": "AWS::Region" } }] } }),
    );
}
