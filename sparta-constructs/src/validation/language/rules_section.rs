//! The section `Rules`.

use crate::template::{Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    for entry in check.template.rules.entries() {
        let name = entry.key.as_ref();
        let place = |origin| Place::entry(Section::Rules, name, origin);
        let Some(rule) = entry.value.as_object() else {
            let place = place(entry.value.origin);
            check.found(&place, &rules::RULE, "a rule is an object");
            continue;
        };
        for inner in rule.entries() {
            if !matches!(inner.key.as_ref(), "Assertions" | "RuleCondition") {
                let message = format!("a rule has no `{}`", inner.key);
                check.found(&place(inner.key_origin), &rules::RULE, message);
            }
        }
        let Some(assertions) = rule.get("Assertions") else {
            let message = "a rule needs `Assertions`";
            check.found(&place(entry.key_origin), &rules::RULE, message);
            continue;
        };
        let list = assertions.as_list().filter(|list| !list.is_empty());
        let Some(list) = list else {
            let message = "`Assertions` is a list of at least one";
            check.found(&place(assertions.origin), &rules::RULE, message);
            continue;
        };
        for (index, assertion) in list.iter().enumerate() {
            if assertion.get("Assert").is_none() {
                let path =
                    crate::template::Path(vec![Segment::Key("Assertions"), Segment::Index(index)]);
                let place = Place::in_entry(Section::Rules, name, &path, assertion.origin);
                check.found(&place, &rules::RULE, "an assertion needs `Assert`");
            }
        }
    }
}
