//! Networks by hand.

use serde_json::{Value, json};
use sparta_constructs::assertions::Template;
use sparta_constructs::assertions::network::Network;

fn group(ingress: Value, egress: Value) -> Value {
    let mut properties = json!({ "VpcId": { "Ref": "Vpc" }, "SecurityGroupIngress": ingress });
    if !egress.is_null() {
        properties["SecurityGroupEgress"] = egress;
    }
    json!({ "Type": "AWS::EC2::SecurityGroup", "Properties": properties })
}

fn tcp(port: u16, peer: &str, value: Value) -> Value {
    json!({ "IpProtocol": "tcp", "FromPort": port, "ToPort": port, peer: value })
}

/// A public and a private subnet, a balancer, a service and a database, changed by a test.
fn network(change: impl FnOnce(&mut Value)) -> Network {
    let subnet = |block: &str| json!({ "Type": "AWS::EC2::Subnet", "Properties": { "VpcId": { "Ref": "Vpc" }, "CidrBlock": block } });
    let association = |subnet: &str, table: &str| json!({ "Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": { "SubnetId": { "Ref": subnet }, "RouteTableId": { "Ref": table } } });
    let route = |table: &str, key: &str, target: Value| json!({ "Type": "AWS::EC2::Route", "Properties": { "RouteTableId": { "Ref": table }, "DestinationCidrBlock": "0.0.0.0/0", key: target } });
    let mut template = json!({ "Resources": {
        "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.0.0.0/16" } },
        "Gateway": { "Type": "AWS::EC2::InternetGateway" },
        "Attachment": { "Type": "AWS::EC2::VPCGatewayAttachment", "Properties": { "VpcId": { "Ref": "Vpc" }, "InternetGatewayId": { "Ref": "Gateway" } } },
        "Public": subnet("10.0.0.0/24"),
        "Private": subnet("10.0.1.0/24"),
        "PublicTable": { "Type": "AWS::EC2::RouteTable" },
        "PrivateTable": { "Type": "AWS::EC2::RouteTable" },
        "PublicAssociation": association("Public", "PublicTable"),
        "PrivateAssociation": association("Private", "PrivateTable"),
        "PublicRoute": route("PublicTable", "GatewayId", json!({ "Ref": "Gateway" })),
        "PrivateRoute": route("PrivateTable", "NatGatewayId", json!("nat-1")),
        "BalancerGroup": group(json!([tcp(80, "CidrIp", json!("0.0.0.0/0"))]), json!([tcp(3000, "DestinationSecurityGroupId", json!({ "Fn::GetAtt": ["TaskGroup", "GroupId"] }))])),
        "TaskGroup": group(json!([]), Value::Null),
        "TaskIngress": { "Type": "AWS::EC2::SecurityGroupIngress", "Properties": {
            "GroupId": { "Ref": "TaskGroup" }, "IpProtocol": "tcp", "FromPort": 3000, "ToPort": 3000, "SourceSecurityGroupId": { "Ref": "BalancerGroup" } } },
        "DataGroup": group(json!([tcp(5432, "CidrIp", json!("10.0.1.0/24"))]), json!([{ "IpProtocol": "-1", "CidrIp": "127.0.0.1/32" }])),
        "Balancer": { "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": { "Subnets": [{ "Ref": "Public" }], "SecurityGroups": [{ "Ref": "BalancerGroup" }] } },
        "Listener": { "Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": { "LoadBalancerArn": { "Ref": "Balancer" }, "Port": 80, "Protocol": "HTTP",
            "DefaultActions": [{ "Type": "forward", "TargetGroupArn": { "Ref": "Targets" } }] } },
        "Targets": { "Type": "AWS::ElasticLoadBalancingV2::TargetGroup" },
        "Service": { "Type": "AWS::ECS::Service", "Properties": {
            "LoadBalancers": [{ "ContainerName": "app", "ContainerPort": 3000, "TargetGroupArn": { "Ref": "Targets" } }],
            "NetworkConfiguration": { "AwsvpcConfiguration": { "Subnets": [{ "Ref": "Private" }], "SecurityGroups": [{ "Ref": "TaskGroup" }] } } } },
        "Database": { "Type": "AWS::RDS::DBInstance", "Properties": { "VPCSecurityGroups": [{ "Ref": "DataGroup" }], "DBSubnetGroupName": { "Ref": "DataSubnets" } } },
        "DataSubnets": { "Type": "AWS::RDS::DBSubnetGroup", "Properties": { "SubnetIds": [{ "Ref": "Private" }] } },
    } });
    change(&mut template["Resources"]);
    Template::from_value(template).network()
}

#[test]
fn a_whole_network() {
    let network = network(|_| {});
    insta::assert_snapshot!(network.listing());
    network
        .reaches("internet", "Balancer")
        .assert_only(["tcp 80"]);
    network
        .reaches("Balancer", "Service")
        .assert_only(["tcp 3000"]);
    network
        .reaches("Service", "Database")
        .assert_only(["tcp 5432"]);
    network.reaches("Balancer", "Database").assert_never();
    network.reaches("internet", "Service").assert_never();
    assert_eq!(network.reached_from("internet"), ["Balancer"]);
}

#[test]
fn what_keeps_the_internet_out() {
    let out = |change: fn(&mut Value)| {
        network(change)
            .reaches("internet", "Balancer")
            .assert_never()
    };
    out(|all| all["Balancer"]["Properties"]["Scheme"] = json!("internal"));
    out(|all| all["Balancer"]["Properties"]["Subnets"] = json!([{ "Ref": "Private" }]));
    out(|all| all["Attachment"]["Properties"]["InternetGatewayId"] = json!("another"));
    out(|all| all["PublicRoute"] = json!({ "Type": "AWS::EC2::RouteTable" }));
    out(|all| {
        all["BalancerGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(80, "CidrIp", json!("10.0.0.0/8"))])
    });
    out(|all| {
        all["BalancerGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(443, "CidrIp", json!("0.0.0.0/0"))])
    });
    out(|all| all["Listener"] = json!({ "Type": "AWS::SQS::Queue" }));
    // A list of AWS's own is not the whole internet.
    let listed = network(|all| {
        all["BalancerGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(80, "SourcePrefixListId", json!("pl-1"))]);
    });
    listed.reaches("internet", "Balancer").assert_never();
    listed
        .reaches("prefix list pl-1", "Balancer")
        .assert_only(["tcp 80"]);
}

#[test]
fn what_lets_the_internet_in() {
    let own_list = network(|all| {
        all["List"] = json!({ "Type": "AWS::EC2::PrefixList", "Properties": { "Entries": [{ "Cidr": "203.0.113.0/24" }] } });
        all["BalancerGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(80, "SourcePrefixListId", json!({ "Ref": "List" }))]);
    });
    own_list
        .reaches("internet", "Balancer")
        .assert_only(["tcp 80"]);
    assert_eq!(
        own_list.sources_of("Balancer"),
        ["internet (203.0.113.0/24)"]
    );
    let public_task = network(|all| {
        let place =
            &mut all["Service"]["Properties"]["NetworkConfiguration"]["AwsvpcConfiguration"];
        place["AssignPublicIp"] = json!("ENABLED");
        place["Subnets"] = json!([{ "Ref": "Public" }]);
        all["TaskGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(22, "CidrIpv6", json!("::/0"))]);
    });
    public_task
        .reaches("internet", "Service")
        .assert_only(["tcp 22"]);
    // A block that is not known may be any.
    let unknown = network(|all| {
        all["BalancerGroup"]["Properties"]["SecurityGroupIngress"] =
            json!([tcp(80, "CidrIp", json!({ "Ref": "Office" }))]);
    });
    unknown
        .reaches("internet", "Balancer")
        .assert_only(["tcp 80"]);
}

#[test]
fn routes_decide_who_reaches_the_internet() {
    network(|_| {})
        .reaches("Service", "internet")
        .assert_only(["all"]);
    let closed = network(|all| all["PrivateRoute"] = json!({ "Type": "AWS::EC2::RouteTable" }));
    closed.reaches("Service", "internet").assert_never();
    let endpoint = network(|all| {
        all["PrivateRoute"] = json!({ "Type": "AWS::EC2::VPCEndpoint", "Properties": {
            "ServiceName": { "Fn::Sub": "com.amazonaws.${AWS::Region}.s3" }, "RouteTableIds": [{ "Ref": "PrivateTable" }] } });
    });
    endpoint.reaches("Service", "internet").assert_never();
    endpoint
        .reaches("Service", "com.amazonaws.us-east-1.s3")
        .assert_only(["tcp 443"]);
}

#[test]
#[should_panic(expected = "[\"sg-1\"] are not in the template")]
fn nothing_is_proven_of_a_group_that_is_not_known() {
    let network = network(|all| {
        all["Service"]["Properties"]["NetworkConfiguration"]["AwsvpcConfiguration"]["SecurityGroups"] =
            json!(["sg-1"]);
    });
    network.reaches("internet", "Service").assert_never();
}
