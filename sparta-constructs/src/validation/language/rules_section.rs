//! The section `Rules`.

use crate::template::{Element, Path, Section, Segment};
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
        if let Some(condition) = rule.get("RuleCondition")
            && !is_condition(condition)
        {
            let path = Path(vec![Segment::Key("RuleCondition")]);
            let place = Place::in_entry(Section::Rules, name, &path, condition.origin);
            let message = "`RuleCondition` is a condition: Fn::Contains, Fn::Equals, Fn::Not, …";
            check.found(&place, &rules::RULE, message);
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
            let path = Path(vec![Segment::Key("Assertions"), Segment::Index(index)]);
            let place = Place::in_entry(Section::Rules, name, &path, assertion.origin);
            match assertion.get("Assert") {
                None => check.found(&place, &rules::RULE, "an assertion needs `Assert`"),
                Some(assert) if !is_condition(assert) => {
                    let message = "`Assert` is a condition: Fn::Contains, Fn::Equals, Fn::Not, …";
                    check.found(&place, &rules::RULE, message);
                }
                Some(_) => {}
            }
        }
    }
}

/// Functions, and truth values as CloudFormation writes them.
fn is_condition(element: &Element) -> bool {
    let is_truth = |text: &str| matches!(text, "true" | "false");
    element.is_intrinsic() || element.as_bool().is_some() || element.as_str().is_some_and(is_truth)
}
