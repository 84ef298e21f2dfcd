//! What can reach what, proven: from the groups, routes and load balancers of the templates.

use sparta_constructs::assertions::Template;
use sparta_constructs::assertions::network::Network;

use super::{configured, stacks};

const CERTIFICATE: &str = "certificate_arn = \"arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012\"";
const ENDPOINTS: &str = "interface_endpoints = true";
const PROGRAMS: [&str; 3] = ["ApiService", "DiscordService", "ValidatorMonitorFunction"];

fn network(environment: &str, toml: &str) -> Network {
    let stacks = configured(environment, toml);
    let main = stacks.last().expect("the main stack is deployed last");
    Template::from_value(main.template.clone()).network()
}

#[test]
fn every_way() {
    for (name, toml) in [
        ("plain", ""),
        ("certificate", CERTIFICATE),
        ("endpoints", ENDPOINTS),
    ] {
        let listing = network("production", toml).listing();
        insta::assert_snapshot!(format!("production-ways-{name}"), listing);
    }
}

#[test]
fn the_internet_reaches_the_load_balancer_and_nothing_else() {
    for environment in ["production", "development"] {
        for (toml, ports) in [("", &["tcp 80"][..]), (CERTIFICATE, &["tcp 80", "tcp 443"])] {
            let network = network(environment, toml);
            let reached = network.reached_from("internet");
            assert_eq!(reached.len(), 1, "{environment}: {reached:?}");
            assert!(reached[0].starts_with("LoadBalancer"), "{reached:?}");
            network
                .reaches("internet", "LoadBalancer")
                .assert_only(ports);
            for program in PROGRAMS {
                network.reaches("internet", program).assert_never();
            }
        }
    }
}

/// The list of CloudFront's addresses is AWS's own, and is no part of what is called internet.
#[test]
fn behind_cloudfront_only_cloudfront_reaches_the_load_balancer() {
    let network = network("production", "enable_cloudfront = true");
    network.reaches("internet", "LoadBalancer").assert_never();
    let outside = network.sources_of("LoadBalancer");
    let lists = outside.iter().filter(|it| it.starts_with("prefix list "));
    assert_eq!(lists.count(), 1, "{outside:?}");
    assert!(network.reached_from("internet").is_empty());
}

#[test]
fn tasks_are_reached_from_the_load_balancer_on_the_port_of_the_api_only() {
    for toml in ["", CERTIFICATE, ENDPOINTS] {
        let network = network("production", toml);
        let sources = network.sources_of("ApiService");
        assert_eq!(sources.len(), 1, "{sources:?}");
        network
            .reaches("LoadBalancer", "ApiService")
            .assert_only(["tcp 3000"]);
    }
    let other = network("production", "api_port = 8181");
    other
        .reaches("LoadBalancer", "ApiService")
        .assert_only(["tcp 8181"]);
}

#[test]
fn the_function_is_reached_from_nowhere() {
    for environment in ["production", "development"] {
        let network = network(environment, "");
        let sources = network.sources_of("ValidatorMonitorFunction");
        assert!(sources.is_empty(), "{environment}: {sources:?}");
    }
}

#[test]
fn programs_reach_out() {
    let network = network("production", "");
    for program in PROGRAMS {
        let ports = network.reaches(program, "internet");
        assert!(!ports.ports().is_empty(), "{program} reaches nothing");
        network
            .reaches(program, "com.amazonaws.us-east-1.dynamodb")
            .assert_only(["tcp 443"]);
    }
    network.reaches("LoadBalancer", "internet").assert_never();
}

/// The registry's stack has no network.
#[test]
fn other_stacks_have_no_way_in() {
    for environment in ["production", "development"] {
        let stacks = stacks(environment);
        let (_, others) = stacks.split_last().expect("there is a main stack");
        assert!(!others.is_empty(), "the registry's stack comes first");
        for stack in others {
            let network = Template::from_value(stack.template.clone()).network();
            assert!(
                network.ways().is_empty(),
                "{}: {:?}",
                stack.name,
                network.ways()
            );
        }
    }
}
