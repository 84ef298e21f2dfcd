use serde_json::{Value, json};

use super::{app, faults, id_of};
use crate::assertions::{Match, Template};
use crate::core::{Environment, Stack};
use crate::network::{Connectable, Egress, Network, Peer, Port, SecurityGroup};

fn groups(stack: Stack) -> (SecurityGroup, SecurityGroup) {
    let network = Network::new().flow_logs(None).add(stack, "Network");
    (
        SecurityGroup::new(network.vpc, "one").add(stack, "One"),
        SecurityGroup::new(network.vpc, "two").add(stack, "Two"),
    )
}

fn group<'a>(template: &'a Template, description: &str) -> &'a Value {
    let found = template
        .resources("AWS::EC2::SecurityGroup")
        .map(|(_, group)| &group["Properties"])
        .find(|properties| properties["GroupDescription"] == description);
    found.expect("there is such a group")
}

#[test]
fn egress_is_always_stated() {
    let (app, stack) = app();
    let (one, _) = groups(stack);
    SecurityGroup::new("vpc-1", "open")
        .egress(Egress::Anywhere)
        .add(stack, "Open");
    one.connections()
        .allow_to(Peer::anyone(), Port::HTTPS, "APIs");
    let template = Template::from_stack(&app, stack);
    assert_eq!(
        group(&template, "two")["SecurityGroupEgress"],
        json!([{
            "IpProtocol": "-1",
            "CidrIp": "127.0.0.1/32",
            "Description": "Nowhere but where another rule allows it",
        }])
    );
    assert_eq!(
        group(&template, "open")["SecurityGroupEgress"],
        json!([{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0", "Description": "Anywhere" }])
    );
    assert_eq!(
        group(&template, "one")["SecurityGroupEgress"][1],
        json!({
            "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
            "Description": "APIs", "CidrIp": "0.0.0.0/0",
        })
    );
}

#[test]
fn two_groups_may_let_each_other_in() {
    let (app, stack) = app();
    let (one, two) = groups(stack);
    one.connections()
        .allow_from(&two, Port::tcp(80), "two calls one");
    two.connections()
        .allow_from(&one, Port::tcp(81), "one calls two");
    let template = Template::from_stack(&app, stack);
    template.resource_count_is("AWS::EC2::SecurityGroupIngress", 2);
    template.resource_count_is("AWS::EC2::SecurityGroupEgress", 2);
    let (one, two) = (
        id_of(&template, "AWS::EC2::SecurityGroup", "One"),
        id_of(&template, "AWS::EC2::SecurityGroup", "Two"),
    );
    let id = |of: &str| json!({ "Fn::GetAtt": [of, "GroupId"] });
    let reference = |value: &Value, of: &str| *value == id(of) || *value == json!({ "Ref": of });
    let (_, ingress) = template
        .resources("AWS::EC2::SecurityGroupIngress")
        .find(|(id, _)| id.starts_with("OneFromTwoTcp80"))
        .expect("the rule is named after the peer and the port");
    assert!(reference(&ingress["Properties"]["GroupId"], &one));
    assert!(reference(
        &ingress["Properties"]["SourceSecurityGroupId"],
        &two
    ));
    assert_eq!(ingress["Properties"]["Description"], "two calls one");
    for name in ["one", "two"] {
        assert!(group(&template, name).get("SecurityGroupIngress").is_none());
    }
}

#[test]
fn a_group_that_may_go_anywhere_gets_no_egress_rule() {
    let (app, stack) = app();
    let (one, _) = groups(stack);
    let open = SecurityGroup::new("vpc-1", "open")
        .egress(Egress::Anywhere)
        .add(stack, "Open");
    one.connections().allow_from(&open, Port::tcp(80), "why");
    open.connections()
        .allow_to(Peer::anyone(), Port::HTTPS, "why");
    let template = Template::from_stack(&app, stack);
    template.resource_count_is("AWS::EC2::SecurityGroupIngress", 1);
    template.resource_count_is("AWS::EC2::SecurityGroupEgress", 0);
    let egress = &group(&template, "open")["SecurityGroupEgress"];
    assert_eq!(egress.as_array().map(Vec::len), Some(1));
}

#[test]
fn the_same_rule_twice_is_one_rule() {
    let (app, stack) = app();
    let (one, two) = groups(stack);
    for why in ["first", "second"] {
        one.connections().allow_from(&two, Port::tcp(80), why);
        one.connections()
            .allow_from(Peer::anyone(), Port::HTTPS, why);
        one.connections()
            .allow_from(Peer::prefix_list("pl-1"), Port::HTTPS, why);
    }
    let template = Template::from_stack(&app, stack);
    template.resource_count_is("AWS::EC2::SecurityGroupIngress", 1);
    let rules = &group(&template, "one")["SecurityGroupIngress"];
    assert_eq!(rules.as_array().map(Vec::len), Some(2));
    assert_eq!(rules[0]["Description"], "first");
    assert_eq!(rules[1]["SourcePrefixListId"], "pl-1");
}

#[test]
fn rules_between_stacks_need_one_direction_only() {
    let (app, stack) = app();
    let (one, _) = groups(stack);
    let other = app.stack("other", Environment::region("eu-west-2"));
    let far = SecurityGroup::new("vpc-1", "far").add(other, "Far");
    far.connections().allow_from(&one, Port::tcp(80), "why");
    let template = Template::from_stack(&app, other);
    template.resource_count_is("AWS::EC2::SecurityGroupIngress", 1);
    template.resource_count_is("AWS::EC2::SecurityGroupEgress", 1);
}

#[test]
fn a_named_group_has_its_name() {
    let (app, stack) = app();
    SecurityGroup::new("vpc-1", "named")
        .group_name("shop-tasks")
        .add(stack, "Group");
    let template = Template::from_stack(&app, stack);
    template.has_resource_properties(
        "AWS::EC2::SecurityGroup",
        Match::object([("GroupName", "shop-tasks"), ("VpcId", "vpc-1")]),
    );
}

#[test]
fn what_ec2_would_refuse_is_a_fault() {
    let (app, stack) = app();
    let (one, two) = groups(stack);
    SecurityGroup::new("vpc-1", "café")
        .group_name("sg-x")
        .add(stack, "Group");
    let rules = one.connections();
    rules.allow_from(&two, Port::tcp(0), "why");
    rules.allow_from(&two, Port::udp_range(9, 2), "why");
    rules.allow_from(&two, Port::ALL, " ");
    rules.allow_to(&two, Port::ALL, "x".repeat(256));
    rules.allow_to(&two, Port::ALL, "one < two");
    rules.allow_from(Peer::block("10.0.0.1/24"), Port::ALL, "why");
    insta::assert_snapshot!(faults(&app).join("\n"));
}
