//! Images that task definitions run must be in their repositories.

use serde_json::{Value, json};
use tempfile::TempDir;

use super::assembly::{Spec, write};
use super::proxy::{Proxy, put_image};
use super::{deploy, emulator, is_untouched, run, sparta};

fn registry() -> Value {
    json!({
        "Resources": {"Api": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "shop-api"}}},
        "Outputs": {"Uri": {"Value": {"Fn::GetAtt": ["Api", "RepositoryUri"]}, "Export": {"Name": "registry:Uri"}}},
    })
}

fn main_stack() -> Value {
    let image = json!({"Fn::Join": ["", [{"Fn::ImportValue": "registry:Uri"}, ":v7"]]});
    json!({"Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "Family": "shop", "ContainerDefinitions": [{"Name": "api", "Image": image, "Memory": 128}]}}}})
}

fn assembly() -> TempDir {
    write(vec![
        Spec {
            name: "registry",
            template: registry(),
            ..Spec::default()
        },
        Spec {
            name: "shop",
            template: main_stack(),
            after: vec!["registry"],
            ..Spec::default()
        },
    ])
}

#[test]
fn a_missing_image_is_refused_until_it_is_pushed() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = assembly();
    let ran = deploy(&proxy, assembly.path());
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let said = "stack shop (Task): there is no repository shop-api in eu-west-2 with the tag v7";
    assert!(ran.stderr.contains(said), "{ran:?}");
    let hint =
        "make the repository with `sparta deploy registry`, then push: aws ecr get-login-password";
    assert!(ran.stderr.contains(hint), "{ran:?}");
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());

    let registry = run(&mut sparta(
        &proxy.url,
        assembly.path(),
        &["deploy", "--yes", "registry"],
    ));
    assert_eq!(registry.code, Some(0), "{registry:?}");
    proxy.forget();
    let ran = deploy(&proxy, assembly.path());
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let said = "stack shop (Task): repository shop-api in eu-west-2 has no image with the tag v7";
    assert!(ran.stderr.contains(said), "{ran:?}");
    let hint = "docker push 123456789012.dkr.ecr.eu-west-2.amazonaws.com/shop-api:v7";
    assert!(ran.stderr.contains(hint), "{ran:?}");
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());

    put_image(emulator.port(), "shop-api", "v7");
    let ran = deploy(&proxy, assembly.path());
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn whoever_may_not_look_deploys_with_a_warning() {
    let emulator = emulator();
    let proxy = Proxy::with_answers("127.0.0.1", emulator.port(), |call| {
        let denied = "{\"__type\":\"AccessDeniedException\",\"message\":\"User: arn:aws:iam::123456789012:user/dev is \
                      not authorized to perform: ecr:DescribeImages on resource: r\"}";
        (call == "DescribeImages").then_some((400, "application/x-amz-json-1.1", denied))
    });
    let ran = deploy(&proxy, assembly().path());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let said = "cannot see whether image v7 is in repository shop-api: arn:aws:iam::123456789012:user/dev may not call \
                ecr:DescribeImages on r";
    assert!(ran.stderr.contains(said), "{ran:?}");
}
