//! The section `Conditions`.

use crate::template::{Intrinsic, Section};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    for entry in check.template.conditions.entries() {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::ForEach") || name == "Fn::Transform" {
            continue;
        }
        let fits = matches!(
            entry.value.intrinsic(),
            Some(
                Intrinsic::And(_)
                    | Intrinsic::Or(_)
                    | Intrinsic::Not(_)
                    | Intrinsic::Equals(..)
                    | Intrinsic::Condition(_)
                    // These have findings of their own.
                    | Intrinsic::Malformed { .. }
                    | Intrinsic::Unknown(_)
                    | Intrinsic::Transform(_)
            )
        );
        if !fits {
            let place = Place::entry(Section::Conditions, name, entry.value.origin);
            let message =
                "a condition is one of Fn::And, Fn::Equals, Fn::Not, Fn::Or and Condition";
            check.found(&place, &rules::CONDITION, message);
        }
    }
}
