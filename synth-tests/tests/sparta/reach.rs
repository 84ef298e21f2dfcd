//! What the programs are told to connect to, their security groups let them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Stack, configured};

const CERTIFICATE: &str = "certificate_arn = \"arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012\"";
const PLAIN_NODE: &str = "aztec_rpc_url = \"http://node.example.com\"";

/// Where a program connects to, and the logical id of the group it is in.
struct Way {
    program: String,
    url: String,
    group: String,
}

/// The ways of every container and function, by the URLs in their environment.
fn ways(stack: &Stack) -> Vec<Way> {
    let resources = &stack.template["Resources"];
    let mut ways = Vec::new();
    for (id, resource) in resources.as_object().into_iter().flatten() {
        let values = &resource["Properties"];
        let (group, variables) = match resource["Type"].as_str() {
            Some("AWS::ECS::Service") => {
                let task = values["TaskDefinition"]["Ref"].as_str().unwrap_or_default();
                let container = &resources[task]["Properties"]["ContainerDefinitions"][0];
                let variables = container["Environment"].as_array().into_iter().flatten();
                (
                    &values["NetworkConfiguration"]["AwsvpcConfiguration"]["SecurityGroups"][0],
                    variables.map(|it| &it["Value"]).collect::<Vec<_>>(),
                )
            }
            Some("AWS::Lambda::Function") => {
                let variables = values["Environment"]["Variables"].as_object();
                let variables = variables.into_iter().flatten();
                (
                    &values["VpcConfig"]["SecurityGroupIds"][0],
                    variables.map(|(_, it)| it).collect(),
                )
            }
            _ => continue,
        };
        let texts = variables
            .into_iter()
            .filter_map(|it| it["Fn::Sub"].as_str().or(it.as_str()));
        ways.extend(texts.filter(|it| it.contains("://")).map(|url| Way {
            program: id.clone(),
            url: url.to_owned(),
            group: group["Ref"].as_str().unwrap_or_default().to_owned(),
        }));
    }
    ways
}

/// `http://${Balancer.DNSName}` has port 80, `https://node:8080/path` has 8080.
fn port(url: &str) -> u64 {
    let (scheme, rest) = url.split_once("://").expect("it is a URL");
    let host = rest.split('/').next().unwrap_or_default();
    let given = host
        .rsplit_once(':')
        .and_then(|(_, port)| port.parse().ok());
    given.unwrap_or(if scheme == "https" { 443 } else { 80 })
}

fn egress<'a>(stack: &'a Stack, group: &str) -> Vec<&'a Value> {
    let rules = &stack.template["Resources"][group]["Properties"]["SecurityGroupEgress"];
    rules.as_array().into_iter().flatten().collect()
}

#[test]
fn every_program_reaches_what_it_is_told_of() {
    for toml in ["", CERTIFICATE, PLAIN_NODE] {
        let stacks = configured("production", toml);
        let main = stacks.last().expect("the main stack is deployed last");
        let ways = ways(main);
        let programs: BTreeSet<&str> = ways.iter().map(|way| &*way.program).collect();
        assert_eq!(
            programs.len(),
            3,
            "two services and the monitor: {programs:?}"
        );
        for Way {
            program,
            url,
            group,
        } in &ways
        {
            let port = port(url);
            let rules = egress(main, group);
            let open = rules.iter().any(|rule| {
                rule["FromPort"].as_u64() <= Some(port) && rule["ToPort"].as_u64() >= Some(port)
            });
            assert!(open, "{program} may not connect to {url}: {rules:?}");
        }
    }
}

/// EC2 refuses a group in which two rules differ by their description only.
#[test]
fn no_rule_is_there_twice() {
    for toml in ["", CERTIFICATE, PLAIN_NODE] {
        let stacks = configured("production", toml);
        let main = stacks.last().expect("the main stack is deployed last");
        let resources = main.template["Resources"].as_object();
        let mut seen = BTreeSet::new();
        for (id, resource) in resources.into_iter().flatten() {
            for direction in ["SecurityGroupEgress", "SecurityGroupIngress"] {
                let rules = resource["Properties"][direction].as_array();
                for rule in rules.into_iter().flatten() {
                    let mut rule = rule.clone();
                    rule.as_object_mut()
                        .and_then(|it| it.shift_remove("Description"));
                    let text = format!("{id} {direction} {rule}");
                    assert!(seen.insert(text.clone()), "twice: {text}");
                }
            }
        }
        assert!(seen.len() > 6, "{seen:?}");
    }
}

/// The handler ends with an error when one of these is not set.
#[test]
fn the_monitor_is_told_everything_it_requires() {
    let stacks = configured("production", "");
    let main = stacks.last().expect("the main stack is deployed last");
    let resources = main.template["Resources"].as_object();
    let function = resources
        .into_iter()
        .flatten()
        .map(|(_, it)| it)
        .find(|it| it["Type"] == "AWS::Lambda::Function")
        .expect("the monitor is a function");
    let code = function["Properties"]["Code"]["ZipFile"].as_str();
    let list = code.and_then(|it| it.split_once("required = [")?.1.split_once(']'));
    let (required, _) = list.expect("the handler lists what it requires");
    let required: Vec<&str> = required.split('"').skip(1).step_by(2).collect();
    assert!(required.len() > 3, "{required:?}");
    let given = &function["Properties"]["Environment"]["Variables"];
    for name in required {
        assert!(given.get(name).is_some(), "{name} is not set: {given}");
    }
}
