//! `Fn::FindInMap` of what a mapping does not have.

use crate::template::{Element, Intrinsic, Object};
use crate::validation::check::Check;
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
        finding.hint = check.did_you_mean(name, mappings.keys());
        return Some(finding);
    };
    let mapping = mapping.as_object()?;
    if has_default || mapping.contains_key("Fn::Transform") {
        return None;
    }
    missing_key(check, name, mapping, keys.map(|key| known(check, key)))
}

/// The first key that a mapping does not have; `None` for keys that are not known.
fn missing_key(
    check: &Check<'_>,
    name: &str,
    mapping: &Object,
    [top, second]: [Option<&str>; 2],
) -> Option<Finding> {
    let has = |values: &Object, key: &str| {
        values.contains_key(key) || values.contains_key("Fn::Transform")
    };
    let Some(top) = top else {
        let second = second?;
        let mut tops = mapping.values().filter_map(Element::as_object);
        let message = format!("no key of the mapping `{name}` has `{second}` below it");
        return (!tops.any(|values| has(values, second))).then(|| found(message));
    };
    let Some(values) = mapping.get(top) else {
        let place = format!("the mapping `{name}`");
        return Some(missing(check, &place, top, mapping));
    };
    let (values, second) = (values.as_object()?, second?);
    if has(values, second) {
        return None;
    }
    let place = format!("`{top}` of the mapping `{name}`");
    Some(missing(check, &place, second, values))
}

/// Whether a key is the region that the template goes to.
pub(super) fn is_of_region(keys: [&Element; 2]) -> bool {
    let region = |key: &Element| matches!(key.intrinsic(), Some(Intrinsic::Ref("AWS::Region")));
    keys.into_iter().any(region)
}

/// The key, when it is written out or is the region that is known.
fn known<'e>(check: &'e Check<'_>, key: &'e Element) -> Option<&'e str> {
    if let Some(Intrinsic::Ref("AWS::Region")) = key.intrinsic() {
        return check.options.region.as_deref();
    }
    key.as_str().filter(|key| !key.contains("${"))
}

fn missing(check: &Check<'_>, place: &str, key: &str, among: &Object) -> Finding {
    let mut finding = found(format!("{place} has no key `{key}`"));
    finding.hint = check.did_you_mean(key, among.keys()).or_else(|| {
        let keys: Vec<_> = among.keys().take(10).collect();
        Some(format!("it has {}", keys.join(", ")))
    });
    finding
}

fn found(message: String) -> Finding {
    Finding::new(&rules::MAPPING_KEY, message)
}
