//! What counts as wider: a table of pairs, and what holds of every pair.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;
use serde_json::{Value, json};
use sparta_constructs::policy::{
    Attached, Caller, Decision, Document, Effect, Kind, Policies, Request, widenings,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    name: String,
    kind: String,
    before: Vec<Value>,
    after: Vec<Value>,
    wider: bool,
}

fn policy(statements: &[Value], kind: Kind) -> [Attached; 1] {
    let value = json!({"Version": "2012-10-17", "Statement": statements});
    let document = Document::read(&value, kind).expect("a policy of this test");
    [Attached::new("it", document)]
}

#[test]
fn every_pair_has_its_verdict() {
    let pairs: Vec<Pair> =
        serde_json::from_str(include_str!("widening.json")).expect("part of this test");
    assert!(pairs.len() >= 40, "{} pairs", pairs.len());
    let mut faults = Vec::new();
    for pair in &pairs {
        let kind = match pair.kind.as_str() {
            "identity" => Kind::Identity,
            "resource" => Kind::Resource,
            "trust" => Kind::Trust,
            other => panic!("{other} is no kind"),
        };
        let [before, after] = [&pair.before, &pair.after].map(|it| policy(it, kind));
        let found = widenings(&before, &after);
        if found.is_empty() == pair.wider {
            faults.push(format!("{}: {found:?}", pair.name));
        }
        assert!(widenings(&before, &before).is_empty(), "{}", pair.name);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_widening_says_only_what_is_new() {
    let statement = |actions: &[&str], resources: &[&str]| json!({"Sid": "Data", "Effect": "Allow", "Action": actions, "Resource": resources});
    let before = policy(&[statement(&["s3:GetObject"], &["a", "b"])], Kind::Identity);
    let after = policy(
        &[statement(&["s3:GetObject", "s3:PutObject"], &["a"])],
        Kind::Identity,
    );
    let found = widenings(&before, &after);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].to_string(), "allows s3:PutObject on a");
    assert_eq!(found[0].statement, "it, statement 1 (Data)");
    let denying = json!({"Effect": "Deny", "Action": "s3:*", "Resource": "c"});
    let before = policy(&[denying], Kind::Identity);
    let found = widenings(&before, &policy(&[], Kind::Identity));
    assert_eq!(found[0].effect, Effect::Deny);
    assert_eq!(found[0].to_string(), "no longer denies s3:* on c");
}

/// Few letters, so that patterns and requests meet.
fn pattern() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[ab*?]{1,3}", 1 => "[ab]{0,1}\\$\\{v\\}[a*]{0,1}", 1 => Just("*".to_owned())]
}

fn text() -> impl Strategy<Value = String> {
    "[ab]{1,3}".prop_map(|text| text)
}

fn condition() -> impl Strategy<Value = Value> {
    let operator = prop::sample::select(vec![
        "StringEquals",
        "StringLike",
        "StringNotLike",
        "StringNotEqualsIfExists",
        "StringEqualsIfExists",
        "StringEqualsIgnoreCase",
        "ForAllValues:StringLike",
        "ForAnyValue:StringEquals",
    ]);
    prop_oneof![
        2 => Just(json!({})),
        3 => (operator, prop::collection::vec(pattern(), 1..3)).prop_map(|(operator, values)| json!({operator: {"k": values}})),
        1 => any::<bool>().prop_map(|it| json!({"Null": {"k": it.to_string()}})),
        1 => (0..4_u8).prop_map(|it| json!({"NumericLessThanEquals": {"n": it}})),
    ]
}

fn principal() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!("*"),
        json!({"AWS": "111122223333"}),
        json!({"AWS": ["arn:aws:iam::111122223333:role/a"]}),
        json!({"AWS": ["111122223333", "arn:aws:iam::111122223333:role/b"]}),
        json!({"Service": "a.amazonaws.com"}),
    ])
}

fn statement(kind: Kind) -> impl Strategy<Value = Value> {
    let lists = (
        prop::collection::vec("[ab*?]{1,3}", 1..3),
        prop::collection::vec(pattern(), 1..3),
    );
    let parts = (lists, condition(), principal(), any::<[bool; 3]>(), 0..4_u8);
    parts.prop_map(
        move |((actions, resources), condition, principal, [not_action, not_resource, not], effect)| {
            let actions: Vec<_> = actions.iter().map(|it| format!("s:{it}")).collect();
            let action_key = if not_action { "NotAction" } else { "Action" };
            let resource_key = if not_resource { "NotResource" } else { "Resource" };
            let effect = if effect == 0 { "Deny" } else { "Allow" };
            let mut value = json!({"Effect": effect, action_key: actions, resource_key: resources, "Condition": condition});
            if kind == Kind::Resource {
                let key = if not && effect == "Deny" { "NotPrincipal" } else { "Principal" };
                value[key] = principal;
            }
            value
        },
    )
}

/// Policies before and after that have much in common: what is not wider is rare otherwise.
fn change(kind: Kind) -> impl Strategy<Value = (Vec<Value>, Vec<Value>)> {
    let several = || prop::collection::vec(statement(kind), 1..4);
    (several(), several(), any::<[u8; 4]>()).prop_map(|(before, other, choice)| {
        let mut after = Vec::new();
        for (at, statement) in before.iter().enumerate() {
            let mut kept = statement.clone();
            let donor = &other[at % other.len()];
            match choice[at % 4] % 6 {
                0 => continue,
                1 => kept["Condition"] = donor["Condition"].clone(),
                2 if donor.get("Action").is_some() && kept.get("Action").is_some() => {
                    kept["Action"] = donor["Action"].clone();
                }
                3 if donor.get("Resource").is_some() && kept.get("Resource").is_some() => {
                    kept["Resource"] = donor["Resource"].clone();
                }
                4 => after.push(donor.clone()),
                _ => {}
            }
            after.push(kept);
        }
        (before, after)
    })
}

fn request() -> impl Strategy<Value = Request> {
    let caller = prop::sample::select(vec![
        Caller::role("arn:aws:iam::111122223333:role/a"),
        Caller::role("arn:aws:iam::111122223333:role/b"),
        Caller::account("111122223333"),
        Caller::service("a.amazonaws.com"),
        Caller::anonymous(),
    ]);
    let values = prop::collection::vec(text(), 0..3);
    let context = (values, prop::option::of(text()), prop::option::of(0..5_u8));
    (caller, text(), text(), context).prop_map(
        |(caller, action, resource, (values, variable, number))| {
            let mut request = Request::new(caller, format!("s:{action}"), resource);
            if !values.is_empty() {
                request = request.with_values("k", values);
            }
            if let Some(variable) = variable {
                request = request.with("v", variable);
            }
            match number {
                Some(number) => request.with("n", number.to_string()),
                None => request,
            }
        },
    )
}

fn is_allowed(policy: &[Attached], kind: Kind, request: &Request) -> bool {
    let policies = policy.iter().cloned();
    let policies = match kind {
        Kind::Identity => Policies::of_identity(policies),
        _ => Policies::of_resource(policies),
    };
    policies.evaluate(request).decision == Decision::Allowed
}

fn nothing_new_is_allowed(kind: Kind) {
    let (narrower, wider, proven) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let count = |it: &Cell<u32>| it.set(it.get() + 1);
    let requests = prop::collection::vec(request(), 30);
    let mut runner = TestRunner::new(Config {
        cases: 500,
        failure_persistence: None,
        ..Config::default()
    });
    let run = runner.run(&(change(kind), requests), |((before, after), requests)| {
        let (old, new) = (policy(&before, kind), policy(&after, kind));
        let found = widenings(&old, &new);
        if !found.is_empty() {
            count(&wider);
            return Ok(());
        }
        count(&narrower);
        for request in &requests {
            let (was, is) = (
                is_allowed(&old, kind, request),
                is_allowed(&new, kind, request),
            );
            prop_assert!(
                was || !is,
                "{request:?}: allowed only after {before:?} became {after:?}"
            );
            if was {
                count(&proven);
            }
        }
        Ok(())
    });
    if let Err(error) = run {
        panic!("{error}");
    }
    // A test that says "wider" to everything would prove nothing.
    let counts = [narrower.get(), wider.get(), proven.get()];
    assert!(counts.iter().all(|it| *it > 40), "{counts:?}");
}

#[test]
fn what_is_not_wider_for_a_role_allows_nothing_new() {
    nothing_new_is_allowed(Kind::Identity);
}

#[test]
fn what_is_not_wider_for_a_resource_allows_nothing_new() {
    nothing_new_is_allowed(Kind::Resource);
}
