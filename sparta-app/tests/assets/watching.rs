//! `sparta status` and `sparta events` of a stack that was deployed.

use serde_json::{Value, json};

use super::assembly::{Spec, write};
use super::proxy::Proxy;
use super::{deploy, emulator, run, sparta};

fn template() -> Value {
    let task = json!({"Family": "shop", "ContainerDefinitions": [{"Name": "api", "Image": "nginx:1", "Memory": 128}]});
    json!({"Resources": {
        "Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"ClusterName": "shop"}},
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": task},
        "Service": {"Type": "AWS::ECS::Service", "Properties": {
            "ServiceName": "api", "Cluster": {"Ref": "Cluster"}, "TaskDefinition": {"Ref": "Task"}, "DesiredCount": 1}},
    }})
}

#[test]
fn a_deployed_stack_tells_how_it_stands_and_what_happened() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = write(vec![Spec {
        name: "shop",
        template: template(),
        ..Spec::default()
    }]);
    let ask = |arguments: &[&str]| run(&mut sparta(&proxy.url, assembly.path(), arguments));
    for command in ["status", "events"] {
        let early = ask(&[command]);
        assert_eq!(early.code, Some(1), "{early:?}");
        assert!(
            early.stderr.contains("stack shop is not deployed"),
            "{early:?}"
        );
    }
    let deployed = deploy(&proxy, assembly.path());
    assert_eq!(deployed.code, Some(0), "{deployed:?}");

    let status = ask(&["status"]);
    assert_eq!(status.code, Some(0), "{status:?}");
    assert!(
        status
            .stdout
            .starts_with("shop  CREATE_COMPLETE  last deployed 20"),
        "{status:?}"
    );
    assert!(status.stdout.contains("\n  api  "), "{status:?}");
    let status = ask(&["status", "--format", "json"]);
    let found: Value = serde_json::from_str(&status.stdout).expect("JSON");
    assert_eq!(
        (&found[0]["stack"], &found[0]["status"]),
        (&json!("shop"), &json!("CREATE_COMPLETE"))
    );
    let service = &found[0]["services"][0];
    assert_eq!(
        (&service["name"], &service["desired"]),
        (&json!("api"), &json!(1))
    );

    let events = ask(&["events", "--follow"]);
    assert_eq!(events.code, Some(0), "{events:?}");
    let lines: Vec<&str> = events.stdout.lines().collect();
    assert!(
        lines.iter().all(|line| line.chars().count() <= 80),
        "{events:?}"
    );
    assert!(lines.iter().any(
        |line| line.contains("CREATE_COMPLETE") && line.contains("Cluster (AWS::ECS::Cluster)")
    ));
    let events = ask(&["events", "--format", "json", "--limit", "2"]);
    let last: Vec<Value> = events
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect();
    assert_eq!(last.len(), 2, "{events:?}");
    assert_eq!(
        (&last[1]["logical_id"], &last[1]["status"]),
        (&json!("shop"), &json!("CREATE_COMPLETE"))
    );
}
