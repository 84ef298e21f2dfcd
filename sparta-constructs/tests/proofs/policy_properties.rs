//! What holds of every policy.

use proptest::prelude::*;
use serde_json::{Value, json};
use sparta_constructs::policy::{Attached, Caller, Decision, Document, Kind, Policies, Request};

const ROLE: &str = "arn:aws:iam::111122223333:role/worker";

/// Few letters, so that patterns and requests meet.
fn name(wildcards: bool) -> impl Strategy<Value = String> {
    let letters = if wildcards {
        "[ab*?]{1,4}"
    } else {
        "[ab]{1,4}"
    };
    letters.prop_map(|text| text)
}

fn arn(wildcards: bool) -> impl Strategy<Value = String> {
    (name(wildcards), name(wildcards)).prop_map(|(region, id)| format!("arn:aws:s:{region}:1:{id}"))
}

fn statement(effect: &'static str) -> impl Strategy<Value = Value> {
    let condition = prop_oneof![
        Just(json!({})),
        name(true).prop_map(|it| json!({ "StringLike": { "k": it } })),
        name(false).prop_map(|it| json!({ "StringNotEquals": { "k": it } })),
        name(false).prop_map(|it| json!({ "StringEqualsIfExists": { "k": it } })),
    ];
    let parts = (name(true), arn(true), condition, any::<[bool; 2]>());
    parts.prop_map(move |(action, resource, condition, [not_action, not_resource])| {
        let action_key = if not_action { "NotAction" } else { "Action" };
        let resource_key = if not_resource { "NotResource" } else { "Resource" };
        json!({
            "Effect": effect, action_key: format!("s:{action}"), resource_key: resource, "Condition": condition,
        })
    })
}

fn statements() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(
        prop_oneof![3 => statement("Allow"), 1 => statement("Deny")],
        0..5,
    )
}

fn request() -> impl Strategy<Value = Request> {
    (name(false), arn(false), prop::option::of(name(false))).prop_map(
        |(action, resource, value)| {
            let request = Request::new(Caller::role(ROLE), format!("s:{action}"), resource);
            match value {
                Some(value) => request.with("k", value),
                None => request,
            }
        },
    )
}

fn decide(statements: &[Value], request: &Request) -> Decision {
    let value = json!({ "Version": "2012-10-17", "Statement": statements });
    let document = Document::read(&value, Kind::Identity).expect("the strategy makes policies");
    Policies::of_identity([Attached::new("policy", document)])
        .evaluate(request)
        .decision
}

/// Matching by the definition, without the table that the evaluator keeps.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern.first(), text.first()) {
        (None, None) => true,
        (Some(b'*'), _) => {
            matches(&pattern[1..], text) || (!text.is_empty() && matches(pattern, &text[1..]))
        }
        (Some(b'?'), Some(_)) => matches(&pattern[1..], &text[1..]),
        (Some(one), Some(other)) => one == other && matches(&pattern[1..], &text[1..]),
        _ => false,
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "Version",
        "Statement",
        "Effect",
        "Allow",
        "Deny",
        "Action",
        "NotAction",
        "Resource",
        "Principal",
        "NotPrincipal",
        "AWS",
        "Condition",
        "StringEquals",
        "ForAllValues:StringLike",
        "Null",
        "2012-10-17",
        "${aws:x",
        "${}",
        "${,}",
        "*",
        "",
        ":",
        "é${",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        words.clone().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((words.clone(), inner), 0..6).prop_map(|entries| entries
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_deny_never_widens(statements in statements(), deny in statement("Deny"), request in request()) {
        let before = decide(&statements, &request);
        let mut more = statements.clone();
        more.push(deny);
        let after = decide(&more, &request);
        prop_assert!(before == Decision::Allowed || after != Decision::Allowed);
        prop_assert!(before != Decision::ExplicitDeny || after == Decision::ExplicitDeny);
    }

    #[test]
    fn an_allow_never_narrows(statements in statements(), allow in statement("Allow"), request in request()) {
        let before = decide(&statements, &request);
        let mut more = statements.clone();
        more.push(allow);
        let after = decide(&more, &request);
        prop_assert!(before != Decision::Allowed || after == Decision::Allowed);
        prop_assert_eq!(before == Decision::ExplicitDeny, after == Decision::ExplicitDeny);
    }

    #[test]
    fn the_order_of_statements_does_not_matter(statements in statements(), request in request()) {
        let mut reversed = statements.clone();
        reversed.reverse();
        prop_assert_eq!(decide(&statements, &request), decide(&reversed, &request));
    }

    #[test]
    fn an_action_matches_as_its_wildcards_say(pattern in name(true), action in name(false)) {
        let statement = json!({ "Effect": "Allow", "Action": format!("s:{pattern}"), "Resource": "*" });
        let request = Request::new(Caller::role(ROLE), format!("S:{action}"), "*");
        let allowed = decide(&[statement], &request) == Decision::Allowed;
        prop_assert_eq!(allowed, matches(pattern.as_bytes(), action.as_bytes()));
    }

    #[test]
    fn not_is_the_opposite(pattern in arn(true), request in request()) {
        let of = |key: &str| json!({ "Effect": "Allow", "Action": "*", key: pattern });
        let matched = decide(&[of("Resource")], &request) == Decision::Allowed;
        prop_assert_ne!(matched, decide(&[of("NotResource")], &request) == Decision::Allowed);
    }

    #[test]
    fn whatever_is_read_never_panics(value in any_json(), request in request()) {
        for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
            match Document::read(&value, kind) {
                Ok(document) => {
                    let policies = Policies::of_resource([Attached::new("policy", document)]);
                    policies.evaluate(&request);
                }
                Err(faults) => prop_assert!(!faults.is_empty(), "{value}"),
            }
        }
    }
}
