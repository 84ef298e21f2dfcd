//! What the Sparta stack costs, worked out by hand beside.

use std::collections::BTreeSet;

use serde_json::json;
use sparta_app::plan::Provenance;
use sparta_app::plan::comparison::{Inputs, Side};
use sparta_app::plan::cost::{Estimate, PriceError, Prices, Usage, UsageError, estimate};

use crate::looks::Sparta;

fn of(template: &serde_json::Value, region: &str, usage: &Usage) -> Estimate {
    let inputs = Inputs::default();
    let side = Side::new(template, &inputs);
    estimate(
        side,
        region,
        (&Prices::shipped(), usage),
        &Provenance::default(),
    )
}

fn close(left: f64, right: f64) -> bool {
    (left - right).abs() < 0.000_001
}

#[test]
fn the_shipped_tables_can_be_read_and_say_where_each_price_is_from() {
    let prices = Prices::shipped();
    assert!(prices.iter().count() > 20);
    for (key, region, price) in prices.iter() {
        assert!(
            price.date.len() == 10 && price.source.contains(' '),
            "{key} in {region}"
        );
    }
    assert_ne!(Usage::shipped(), Usage::default());
}

#[test]
fn tasks_are_priced_by_their_size_and_number() {
    let template = json!({"Resources": {
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Cpu": "512", "Memory": "1024"}},
        "Service": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE",
            "DesiredCount": 3, "TaskDefinition": {"Ref": "Task"}}}}});
    let found = of(&template, "eu-west-2", &Usage::shipped());
    let by_hand = 730.0 * 3.0 * (0.5 * 0.04656 + 1.0 * 0.00511);
    assert!(close(found.total(), by_hand), "{found:?}");
    assert_eq!(found.not_priced, []);
}

#[test]
fn an_autoscaled_service_has_at_least_its_least_tasks() {
    let template = json!({"Resources": {
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Cpu": "1024", "Memory": "2048"}},
        "Service": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE", "TaskDefinition": {"Ref": "Task"}}},
        "Scaling": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {"MinCapacity": 2,
            "ResourceId": {"Fn::Sub": "service/cluster/${Service.Name}"}}}}});
    let found = of(&template, "us-east-1", &Usage::shipped());
    assert!(
        close(found.total(), 730.0 * 2.0 * (0.04048 + 2.0 * 0.004_445)),
        "{found:?}"
    );
}

#[test]
fn what_has_no_price_is_never_counted_as_nothing() {
    let template = json!({"Resources": {
        "Table": {"Type": "AWS::DynamoDB::Table"},
        "Secret": {"Type": "AWS::SecretsManager::Secret"},
        "Vpc": {"Type": "AWS::EC2::VPC"}}});
    let found = of(&template, "eu-north-1", &Usage::shipped());
    let names: Vec<_> = found
        .not_priced
        .iter()
        .map(|it| it.logical_id.as_str())
        .collect();
    assert_eq!(names, ["Secret", "Table"], "the VPC is free by itself");
    assert_eq!(
        found.not_priced[0].reason,
        "secret-month has no price in eu-north-1"
    );
}

#[test]
fn every_resource_of_sparta_is_priced_or_free_or_named() {
    let plan = Sparta::new().plan(None);
    let cost = plan.cost.expect("the stack names its region");
    let prices = Prices::shipped();
    let accounted: BTreeSet<&str> = cost
        .after
        .lines
        .iter()
        .map(|it| it.logical_id.as_str())
        .chain(
            cost.after
                .not_priced
                .iter()
                .map(|it| it.logical_id.as_str()),
        )
        .collect();
    for resource in &plan.changes.resources {
        let is_gateway = resource.resource_type == "AWS::EC2::VPCEndpoint";
        let is_free = prices.is_free(&resource.resource_type) || is_gateway;
        assert!(
            is_free || accounted.contains(resource.logical_id.as_str()),
            "{resource:?}"
        );
    }
    let parts = cost.after.by_part();
    assert!(close(parts.values().sum(), cost.after.total()));
    // Two gateways for 730 hours and 50 GB each, two addresses of them.
    assert!(parts["Network"] >= 2.0 * 730.0 * 0.05 + 100.0 * 0.05 + 2.0 * 730.0 * 0.005);
}

#[test]
fn a_user_may_know_better() {
    let template = json!({"Resources": {"Nat": {"Type": "AWS::EC2::NatGateway"}, "Other": {"Type": "AWS::EC2::NatGateway"}}});
    let usage =
        Usage::read("nat_gateway_gb = 0\n[resource.Nat]\nnat_gateway_gb = 500").expect("valid");
    let found = of(&template, "eu-west-2", &usage);
    assert!(
        close(found.total(), 2.0 * 730.0 * 0.05 + 500.0 * 0.05),
        "{found:?}"
    );
    let newer = Prices::read(
        "[[price]]\nkey = \"nat-gateway-hour\"\n\"eu-west-2\" = { usd = 1.0, date = \"2027-01-01\", source = \"mine mine\" }",
    );
    let prices = Prices::shipped().updated(newer.expect("valid"));
    assert!(close(
        prices
            .price("nat-gateway-hour", "eu-west-2")
            .expect("it is there")
            .usd,
        1.0
    ));
    assert!(
        prices.price("nat-gateway-gb", "eu-west-2").is_some(),
        "the others stay"
    );
}

#[test]
fn bad_tables_are_refused_with_the_reason() {
    assert!(matches!(
        Prices::read("price = 1"),
        Err(PriceError::Unreadable(_))
    ));
    let negative = "[[price]]\nkey = \"x\"\na = { usd = -1, date = \"\", source = \"\" }";
    assert_eq!(
        Prices::read(negative).expect_err("no amount").to_string(),
        "price x in a is -1, which is no amount"
    );
    let unknown = Usage::read("nat_gateway_tb = 1")
        .expect_err("unknown")
        .to_string();
    assert!(
        unknown.starts_with("nat_gateway_tb is no assumption about use; there are bucket_gb, "),
        "{unknown}"
    );
    assert!(matches!(
        Usage::read("hours = -1"),
        Err(UsageError::Amount { .. })
    ));
    assert!(matches!(
        Usage::read("hours = \"all\""),
        Err(UsageError::Unreadable(_))
    ));
}
