//! `Fn::FindInMap` of what a mapping does not have.

use crate::template::{Element, Intrinsic, Object};
use crate::validation::check::{Check, did_you_mean};
use crate::validation::{Finding, rules};

/// What is wrong with a lookup, as far as mapping and keys are written out or known.
pub(super) fn fault(
    check: &Check<'_>,
    map: &Element,
    keys: [&Element; 2],
    has_default: bool,
) -> Option<Finding> {
    let name = map.as_str()?;
    let mappings = &check.template.mappings;
    // Inside a loop a name may hold the loop's variable, and macros add mappings.
    if check.macros.unknown || mappings.contains_key("Fn::Transform") || name.contains("${") {
        return None;
    }
    let Some(mapping) = mappings.get(name) else {
        if has_default {
            return None;
        }
        let mut finding = found(format!("`{name}` is no mapping of the template"));
        finding.hint = did_you_mean(name, mappings.keys());
        return Some(finding);
    };
    let mapping = mapping.as_object()?;
    if has_default || mapping.contains_key("Fn::Transform") {
        return None;
    }
    let top = known(check, keys[0]);
    let second = known(check, keys[1]);
    let Some(top) = top else {
        let second = second?;
        let mut tops = mapping.values().filter_map(Element::as_object);
        let nowhere =
            !tops.any(|values| values.contains_key(second) || values.contains_key("Fn::Transform"));
        return nowhere.then(|| {
            found(format!(
                "no key of the mapping `{name}` has `{second}` below it"
            ))
        });
    };
    let Some(values) = mapping.get(top) else {
        return Some(missing(&format!("the mapping `{name}`"), top, mapping));
    };
    let values = values.as_object()?;
    let second = second?;
    if values.contains_key(second) || values.contains_key("Fn::Transform") {
        return None;
    }
    Some(missing(
        &format!("`{top}` of the mapping `{name}`"),
        second,
        values,
    ))
}

/// The key, when it is written out or is the region that is known.
fn known<'e>(check: &'e Check<'_>, key: &'e Element) -> Option<&'e str> {
    if let Some(Intrinsic::Ref("AWS::Region")) = key.intrinsic() {
        return check.options.region.as_deref();
    }
    key.as_str().filter(|key| !key.contains("${"))
}

fn missing(place: &str, key: &str, among: &Object) -> Finding {
    let mut finding = found(format!("{place} has no key `{key}`"));
    finding.hint = did_you_mean(key, among.keys()).or_else(|| {
        let keys: Vec<_> = among.keys().take(10).collect();
        Some(format!("it has {}", keys.join(", ")))
    });
    finding
}

fn found(message: String) -> Finding {
    Finding::new(&rules::MAPPING_KEY, message)
}
