//! Every condition operator, as AWS documents it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use serde_json::{Value, json};
use sparta_constructs::policy::Decision::{Allowed, ImplicitDeny};

use crate::policy::{identity, request};

/// A condition block, the values of the key `k` in the request, and whether it holds.
fn conditions() -> Vec<(Value, Option<&'static [&'static str]>, bool)> {
    let of = |operator: &str, values: Value| json!({ operator: { "k": values } });
    vec![
        (of("StringEquals", json!("a")), Some(&["a"]), true),
        (of("StringEquals", json!("a")), Some(&["A"]), false),
        (of("StringEquals", json!(["a", "b"])), Some(&["b"]), true),
        (of("StringEquals", json!("a*")), Some(&["ab"]), false),
        (of("StringEquals", json!("a")), None, false),
        (of("StringNotEquals", json!("a")), Some(&["a"]), false),
        (
            of("StringNotEquals", json!(["a", "b"])),
            Some(&["b"]),
            false,
        ),
        (of("StringNotEquals", json!(["a", "b"])), Some(&["c"]), true),
        // A key that is not there makes what must not match hold.
        (of("StringNotEquals", json!("a")), None, true),
        (
            of("StringEqualsIgnoreCase", json!("Ab")),
            Some(&["aB"]),
            true,
        ),
        (
            of("StringNotEqualsIgnoreCase", json!("Ab")),
            Some(&["aB"]),
            false,
        ),
        (of("StringLike", json!("a*c?")), Some(&["abcd"]), true),
        (of("StringLike", json!("a*c?")), Some(&["abc"]), false),
        (of("StringNotLike", json!("a*")), Some(&["abc"]), false),
        (of("StringEqualsIfExists", json!("a")), None, true),
        (of("StringEqualsIfExists", json!("a")), Some(&["b"]), false),
        (of("NumericEquals", json!(10)), Some(&["10.0"]), true),
        (of("NumericNotEquals", json!(10)), Some(&["10"]), false),
        (of("NumericLessThan", json!("10")), Some(&["9.5"]), true),
        (of("NumericLessThan", json!("10")), Some(&["10"]), false),
        (
            of("NumericLessThanEquals", json!("10")),
            Some(&["10"]),
            true,
        ),
        (of("NumericGreaterThan", json!("10")), Some(&["10"]), false),
        (
            of("NumericGreaterThanEquals", json!("10")),
            Some(&["10"]),
            true,
        ),
        (of("NumericLessThan", json!("10")), Some(&["many"]), false),
        (
            of("DateLessThan", json!("2026-01-01T00:00:00Z")),
            Some(&["2025-12-31T23:59:59Z"]),
            true,
        ),
        (
            of("DateGreaterThan", json!("2026-01-01T00:00:00Z")),
            Some(&["1767225600"]),
            false,
        ),
        (
            of("DateGreaterThanEquals", json!("2026-01-01T00:00:00Z")),
            Some(&["1767225600"]),
            true,
        ),
        (
            of("DateEquals", json!("2026-01-01")),
            Some(&["2026-01-01T01:00:00+01:00"]),
            true,
        ),
        (
            of("DateNotEquals", json!("2026-01-01")),
            Some(&["2026-01-02"]),
            true,
        ),
        (of("Bool", json!("true")), Some(&["true"]), true),
        (of("Bool", json!(false)), Some(&["false"]), true),
        (of("Bool", json!("false")), None, false),
        (of("BoolIfExists", json!("false")), None, true),
        (
            of("IpAddress", json!("203.0.113.0/24")),
            Some(&["203.0.113.9"]),
            true,
        ),
        (
            of("IpAddress", json!("203.0.113.0/24")),
            Some(&["203.0.114.9"]),
            false,
        ),
        (
            of("NotIpAddress", json!(["203.0.113.0/24", "2001:db8::/32"])),
            Some(&["2001:db8::1"]),
            false,
        ),
        (
            of("IpAddress", json!("203.0.113.9")),
            Some(&["203.0.113.9"]),
            true,
        ),
        // Each part of an ARN by itself: a wildcard does not go over a colon.
        (
            of("ArnLike", json!("arn:aws:sns:*:1:t")),
            Some(&["arn:aws:sns:eu-west-2:1:t"]),
            true,
        ),
        (
            of("ArnLike", json!("arn:aws:sns:*:t")),
            Some(&["arn:aws:sns:eu-west-2:1:t"]),
            false,
        ),
        (
            of("ArnEquals", json!("arn:aws:sns:*:1:t?")),
            Some(&["arn:aws:sns:eu-west-2:1:t2"]),
            true,
        ),
        (
            of("ArnNotLike", json!("arn:aws:sns:*:1:t")),
            Some(&["arn:aws:sns:eu-west-2:1:t"]),
            false,
        ),
        (
            of("ArnLike", json!("*")),
            Some(&["arn:aws:sns:eu-west-2:1:t"]),
            false,
        ),
        (
            of("BinaryEquals", json!("QmluYXJ5")),
            Some(&["QmluYXJ5"]),
            true,
        ),
        (of("Null", json!("true")), None, true),
        (of("Null", json!("true")), Some(&["a"]), false),
        (of("Null", json!("false")), Some(&["a"]), true),
        (of("Null", json!(false)), None, false),
        (
            of("ForAllValues:StringEquals", json!(["a", "b"])),
            Some(&["a", "b"]),
            true,
        ),
        (
            of("ForAllValues:StringEquals", json!(["a", "b"])),
            Some(&["a", "c"]),
            false,
        ),
        (
            of("ForAllValues:StringEquals", json!(["a", "b"])),
            None,
            true,
        ),
        (
            of("ForAllValues:StringEquals", json!(["a", "b"])),
            Some(&[]),
            true,
        ),
        (
            of("ForAnyValue:StringEquals", json!(["a", "b"])),
            Some(&["c", "b"]),
            true,
        ),
        (
            of("ForAnyValue:StringEquals", json!(["a", "b"])),
            Some(&["c"]),
            false,
        ),
        (
            of("ForAnyValue:StringEquals", json!(["a", "b"])),
            None,
            false,
        ),
        (
            of("ForAnyValue:StringLike", json!("a*")),
            Some(&["b", "ab"]),
            true,
        ),
        (
            of("ForAllValues:StringNotEquals", json!("a")),
            Some(&["a", "b"]),
            false,
        ),
        (
            of("ForAnyValue:StringNotEquals", json!("a")),
            Some(&["a", "b"]),
            true,
        ),
        // Names of keys are the same in upper and lower case.
        (json!({ "StringEquals": { "K": "a" } }), Some(&["a"]), true),
        // Several operators and several keys must all hold.
        (
            json!({ "StringEquals": { "k": "a", "aws:SecureTransport": "true" } }),
            Some(&["a"]),
            true,
        ),
        (
            json!({ "StringEquals": { "k": "a" }, "Bool": { "aws:SecureTransport": "false" } }),
            Some(&["a"]),
            false,
        ),
        // A variable is what the request has; without a value the statement is void.
        (
            of("StringEquals", json!("${aws:PrincipalAccount}")),
            Some(&["111122223333"]),
            true,
        ),
        (
            of("StringEquals", json!("${aws:nothing}")),
            Some(&["a"]),
            false,
        ),
        (
            of("StringNotEquals", json!("${aws:nothing}")),
            Some(&["a"]),
            false,
        ),
        (
            of("StringEquals", json!("${aws:nothing, 'team'}")),
            Some(&["team"]),
            true,
        ),
        (of("StringLike", json!("${*}a")), Some(&["*a"]), true),
        (of("StringLike", json!("${*}a")), Some(&["ba"]), false),
        (of("StringEquals", json!("${$}{a}")), Some(&["${a}"]), true),
    ]
}

#[test]
fn every_operator() {
    for (condition, values, wanted) in conditions() {
        let policies = identity(
            json!({ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition }),
        );
        let mut request = request("a:B", "*");
        if let Some(values) = values {
            request = request.with_values("k", values.iter().copied());
        }
        let wanted = if wanted { Allowed } else { ImplicitDeny };
        let found = policies.evaluate(&request).decision;
        assert_eq!(found, wanted, "{condition} with {values:?}");
    }
}
