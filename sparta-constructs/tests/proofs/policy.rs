//! What AWS documents about policies, case by case.
//!
//! - variables: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
//! - operators: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
//! - several values: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_multi-value-conditions.html>
//! - resources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>
//! - evaluation: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html>

use serde_json::{Value, json};
use sparta_constructs::policy::Decision::{Allowed, ExplicitDeny, ImplicitDeny};
use sparta_constructs::policy::{Attached, Caller, Decision, Document, Kind, Policies, Request};

const ROLE: &str = "arn:aws:iam::111122223333:role/worker";
const ROOT: &str = "arn:aws:iam::111122223333:root";
const TABLE: &str = "arn:aws:dynamodb:eu-west-2:111122223333:table/orders";

fn attached(statements: Value, kind: Kind) -> Attached {
    let value = json!({ "Version": "2012-10-17", "Statement": statements });
    let document = Document::read(&value, kind);
    Attached::new(
        "policy",
        document.unwrap_or_else(|faults| panic!("{value}: {faults:?}")),
    )
}

pub(crate) fn identity(statements: Value) -> Policies {
    Policies::of_identity([attached(statements, Kind::Identity)])
}

pub(crate) fn request(action: &str, resource: &str) -> Request {
    Request::new(Caller::role(ROLE), action, resource)
}

#[test]
fn actions_and_resources() {
    let allow = |elements: Value| {
        let mut statement = json!({ "Effect": "Allow" });
        let elements = elements.as_object().expect("an object").clone();
        statement
            .as_object_mut()
            .expect("an object")
            .extend(elements);
        identity(statement)
    };
    let on =
        |action: &str, resource: &str| allow(json!({ "Action": action, "Resource": resource }));
    let cases = [
        // Actions: upper and lower case are the same, wildcards anywhere.
        (
            on("dynamodb:GetItem", TABLE),
            "DynamoDB:getitem",
            TABLE,
            Allowed,
        ),
        (
            on("dynamodb:*Item", TABLE),
            "dynamodb:PutItem",
            TABLE,
            Allowed,
        ),
        (
            on("dynamodb:*Item", TABLE),
            "dynamodb:Query",
            TABLE,
            ImplicitDeny,
        ),
        (
            on("dynamodb:?etItem", TABLE),
            "dynamodb:GetItem",
            TABLE,
            Allowed,
        ),
        (
            on("dynamodb:?etItem", TABLE),
            "dynamodb:etItem",
            TABLE,
            ImplicitDeny,
        ),
        (on("*", TABLE), "s3:GetObject", TABLE, Allowed),
        // Resources: upper and lower case differ.
        (
            on("*", TABLE),
            "a:B",
            "arn:aws:dynamodb:eu-west-2:111122223333:table/Orders",
            ImplicitDeny,
        ),
        (on("*", "*"), "a:B", TABLE, Allowed),
        (
            on("*", "arn:aws:dynamodb:*:111122223333:table/orders"),
            "a:B",
            TABLE,
            Allowed,
        ),
        // A `*` that ends a segment goes over colons; one within a segment does not.
        (on("*", "arn:aws:dynamodb:*"), "a:B", TABLE, Allowed),
        (
            on("*", "arn:aws:dynamodb:*:table/orders"),
            "a:B",
            TABLE,
            Allowed,
        ),
        (
            on("*", "arn:aws:dynamodb:eu*2:table/orders"),
            "a:B",
            TABLE,
            ImplicitDeny,
        ),
        (
            on("*", "arn:aws:dynamodb:e?-west-2:111122223333:table/orders"),
            "a:B",
            TABLE,
            Allowed,
        ),
        (
            on("*", "arn:aws:s3:::b/*/x"),
            "a:B",
            "arn:aws:s3:::b/1:2/3/x",
            Allowed,
        ),
        // The whole resource matches, not its beginning.
        (
            on("*", TABLE),
            "a:B",
            "arn:aws:dynamodb:eu-west-2:111122223333:table/orders/index/a",
            ImplicitDeny,
        ),
        // `NotAction` and `NotResource`.
        (
            allow(json!({ "NotAction": "iam:*", "Resource": "*" })),
            "s3:GetObject",
            "*",
            Allowed,
        ),
        (
            allow(json!({ "NotAction": "iam:*", "Resource": "*" })),
            "iam:CreateUser",
            "*",
            ImplicitDeny,
        ),
        (
            allow(json!({ "NotAction": ["iam:*", "s3:*"], "Resource": "*" })),
            "s3:GetObject",
            "*",
            ImplicitDeny,
        ),
        (
            allow(json!({ "Action": "*", "NotResource": TABLE })),
            "a:B",
            TABLE,
            ImplicitDeny,
        ),
        (
            allow(json!({ "Action": "*", "NotResource": TABLE })),
            "a:B",
            "arn:aws:s3:::b",
            Allowed,
        ),
    ];
    for (number, (policies, action, resource, wanted)) in cases.iter().enumerate() {
        let found = policies.evaluate(&request(action, resource)).decision;
        assert_eq!(found, *wanted, "case {number}: {action} on {resource}");
    }
}

#[test]
fn variables_in_resources() {
    let policies = identity(json!({
        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/team}/*",
    }));
    let get = request("s3:GetObject", "arn:aws:s3:::b/red/x");
    assert_eq!(policies.evaluate(&get).decision, ImplicitDeny);
    assert_eq!(
        policies
            .evaluate(&get.clone().with("aws:PrincipalTag/team", "red"))
            .decision,
        Allowed
    );
    assert_eq!(
        policies
            .evaluate(&get.clone().with("aws:PrincipalTag/team", "blue"))
            .decision,
        ImplicitDeny
    );
    // A value is a text, whatever it holds.
    assert_eq!(
        policies
            .evaluate(&get.with("aws:PrincipalTag/team", "*"))
            .decision,
        ImplicitDeny
    );
}

/// Without the version of 2012 a policy has no variables.
#[test]
fn variables_need_the_version() {
    let old = json!({ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::${aws:PrincipalAccount}" } });
    let document = Document::read(&old, Kind::Identity).expect("a policy");
    let policies = Policies::of_identity([Attached::new("old", document)]);
    let replaced = request("s3:ListBucket", "arn:aws:s3:::111122223333");
    assert_eq!(policies.evaluate(&replaced).decision, ImplicitDeny);
}

/// Statements of the role, statements of the resource, who asks, and what comes of it.
fn evaluations() -> Vec<(&'static str, Value, Value, Caller, Decision)> {
    let role = || Caller::role(ROLE);
    let allow = json!([{ "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*" }]);
    let deny = json!([{ "Effect": "Deny", "Action": "sqs:*", "Resource": "*" }]);
    let to = |effect: &str, principal: Value| json!([{ "Effect": effect, "Principal": principal, "Action": "sqs:SendMessage" }]);
    let both = json!([allow[0], deny[0]]);
    let but = |list: Value| json!([{ "Effect": "Deny", "NotPrincipal": { "AWS": list }, "Action": "sqs:*" }]);
    vec![
        ("nothing allows", json!([]), json!([]), role(), ImplicitDeny),
        (
            "the role's policy allows",
            allow.clone(),
            json!([]),
            role(),
            Allowed,
        ),
        (
            "a deny wins in one policy",
            both,
            json!([]),
            role(),
            ExplicitDeny,
        ),
        (
            "a deny of the resource wins",
            allow.clone(),
            to("Deny", json!("*")),
            role(),
            ExplicitDeny,
        ),
        (
            "a deny of the role wins",
            deny,
            to("Allow", json!("*")),
            role(),
            ExplicitDeny,
        ),
        (
            "the resource names the role",
            json!([]),
            to("Allow", json!({ "AWS": ROLE })),
            role(),
            Allowed,
        ),
        (
            "the resource names another",
            json!([]),
            to(
                "Allow",
                json!({ "AWS": "arn:aws:iam::111122223333:role/other" }),
            ),
            role(),
            ImplicitDeny,
        ),
        (
            "the resource names everybody",
            json!([]),
            to("Allow", json!("*")),
            role(),
            Allowed,
        ),
        (
            "`AWS: *` is everybody",
            json!([]),
            to("Allow", json!({ "AWS": "*" })),
            Caller::anonymous(),
            Allowed,
        ),
        // The account leaves it to its own policies.
        (
            "the resource names the account",
            json!([]),
            to("Allow", json!({ "AWS": ROOT })),
            role(),
            ImplicitDeny,
        ),
        (
            "the account by its number",
            allow.clone(),
            to("Allow", json!({ "AWS": "111122223333" })),
            role(),
            Allowed,
        ),
        (
            "a deny of the account",
            allow.clone(),
            to("Deny", json!({ "AWS": ROOT })),
            role(),
            ExplicitDeny,
        ),
        (
            "an account elsewhere",
            json!([]),
            to("Allow", json!({ "AWS": "999999999999" })),
            Caller::account("999999999999"),
            Allowed,
        ),
        (
            "another account elsewhere",
            json!([]),
            to("Allow", json!({ "AWS": "999999999999" })),
            Caller::account("888888888888"),
            ImplicitDeny,
        ),
        (
            "a service",
            json!([]),
            to("Allow", json!({ "Service": "sns.amazonaws.com" })),
            Caller::service("sns.amazonaws.com"),
            Allowed,
        ),
        (
            "another service",
            json!([]),
            to("Allow", json!({ "Service": "sns.amazonaws.com" })),
            Caller::service("s3.amazonaws.com"),
            ImplicitDeny,
        ),
        (
            "`NotPrincipal` spares the role with its account",
            allow.clone(),
            but(json!([ROLE, ROOT])),
            role(),
            Allowed,
        ),
        (
            "`NotPrincipal` without the account spares nobody",
            allow.clone(),
            but(json!(ROLE)),
            role(),
            ExplicitDeny,
        ),
        (
            "`NotPrincipal` denies the others",
            allow,
            but(json!(["arn:aws:iam::111122223333:role/other", ROOT])),
            role(),
            ExplicitDeny,
        ),
    ]
}

fn decide(role: &Value, resource: &Value, request: &Request) -> Decision {
    let known = matches!(
        request.caller,
        Caller::Role(_) | Caller::Service(_) | Caller::Anonymous
    );
    let policies = Policies {
        identity: known.then(|| vec![attached(role.clone(), Kind::Identity)]),
        boundary: None,
        resource: vec![attached(resource.clone(), Kind::Resource)],
    };
    policies.evaluate(request).decision
}

#[test]
fn roles_and_resources() {
    for (name, role, resource, caller, wanted) in evaluations() {
        let queue = "arn:aws:sqs:eu-west-2:111122223333:jobs";
        let request = Request::new(caller, "sqs:SendMessage", queue);
        assert_eq!(decide(&role, &resource, &request), wanted, "{name}");
    }
}

/// A key's policy must name the caller, or leave it to the account.
/// <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>
#[test]
fn keys_have_the_last_word() {
    let role = json!([{ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*" }]);
    let key = |principal: &str| json!([{ "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "kms:*", "Resource": "*" }]);
    let decrypt = request("kms:Decrypt", "arn:aws:kms:eu-west-2:111122223333:key/1");
    assert_eq!(decide(&role, &json!([]), &decrypt), ImplicitDeny);
    assert_eq!(decide(&role, &key(ROOT), &decrypt), Allowed);
    assert_eq!(decide(&json!([]), &key(ROOT), &decrypt), ImplicitDeny);
    assert_eq!(decide(&json!([]), &key(ROLE), &decrypt), Allowed);
}

/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
#[test]
fn a_boundary_only_narrows() {
    let of = |action: &str| json!([{ "Effect": "Allow", "Action": action, "Resource": "*" }]);
    let mut policies = identity(of("s3:*"));
    policies.boundary = Some(attached(of("s3:Get*"), Kind::Identity));
    assert_eq!(
        policies.evaluate(&request("s3:GetObject", "*")).decision,
        Allowed
    );
    assert_eq!(
        policies.evaluate(&request("s3:PutObject", "*")).decision,
        ImplicitDeny
    );
    policies.identity = Some(Vec::new());
    assert_eq!(
        policies.evaluate(&request("s3:GetObject", "*")).decision,
        ImplicitDeny
    );
}

#[test]
fn the_statements_that_decided_are_named() {
    let policies = identity(json!([
        { "Sid": "Read", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" },
        { "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
        { "Sid": "Never", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*" },
    ]));
    let names = |action: &str| -> Vec<String> {
        let evaluation = policies.evaluate(&request(action, "*"));
        evaluation
            .statements
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(
        names("s3:GetObject"),
        ["policy, statement 1 (Read)", "policy, statement 2"]
    );
    assert_eq!(names("s3:DeleteObject"), ["policy, statement 3 (Never)"]);
    assert!(names("sqs:SendMessage").is_empty());
}

#[test]
fn every_fault_of_a_document_at_once() {
    let document = json!({
        "Version": "2013-01-01", "Statment": [],
    });
    let more = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Maybe", "Action": [], "Resource": "*" },
        { "Effect": "Allow", "Action": "a:B", "NotAction": "a:C", "Principal": "*" },
        { "Effect": "Allow", "Action": "a:B", "Resource": "*", "Condition": {
            "StringEqual": { "k": "v" }, "NumericEquals": { "k": "many" }, "DateLessThan": { "k": "soon" },
            "IpAddress": { "k": "10.0.0.0/99" }, "Null": { "k": "maybe" }, "NullIfExists": { "k": "true" },
            "Bool": { "k": {} },
        } },
    ] });
    let mut lines = Vec::new();
    for value in [&document, &more] {
        let faults = Document::read(value, Kind::Identity).expect_err("it has faults");
        lines.extend(faults.iter().map(ToString::to_string));
    }
    insta::assert_snapshot!(lines.join("\n"));
}
