//! The section `Outputs`.

use std::collections::HashMap;

use crate::template::{Element, Intrinsic, Kind, Object, Path, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

const ATTRIBUTES: [&str; 4] = ["Description", "Value", "Export", "Condition"];

pub(super) fn check(check: &Check<'_>) {
    for entry in check.template.outputs.entries() {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::") {
            continue;
        }
        if let Some(output) = entry.value.as_object() {
            one(check, name, output, entry.key_origin);
        } else {
            let place = Place::entry(Section::Outputs, name, entry.value.origin);
            check.found(&place, &rules::OUTPUT, "an output is an object");
        }
    }
    duplicate_exports(check);
}

fn one(check: &Check<'_>, name: &str, output: &Object, origin: crate::template::Origin) {
    let at = |key: &'static str, element: &Element| {
        let path = Path(vec![Segment::Key(key)]);
        Place::in_entry(Section::Outputs, name, &path, element.origin)
    };
    for entry in output.entries() {
        let key = entry.key.as_ref();
        if !ATTRIBUTES.contains(&key) && !key.starts_with("Fn::") {
            let mut finding = Finding::new(&rules::OUTPUT, format!("an output has no `{key}`"));
            finding.hint = check.did_you_mean(key, ATTRIBUTES);
            let path = Path(vec![Segment::Key(key)]);
            let place = Place::in_entry(Section::Outputs, name, &path, entry.key_origin);
            check.report(&place, finding);
        }
    }
    match output.get("Value") {
        None if output.contains_key("Fn::Transform") => {}
        None => {
            let place = Place::entry(Section::Outputs, name, origin);
            check.found(&place, &rules::OUTPUT, "an output needs `Value`");
        }
        Some(value) => {
            if let Some(value) = composite(value) {
                let message = format!("an output is text, and this is a {}", value.kind_name());
                check.found(&at("Value", value), &rules::OUTPUT, message);
            }
        }
    }
    optional(check, output, &at);
}

/// The list or object that is written out, also in a branch of `Fn::If`.
fn composite(value: &Element) -> Option<&Element> {
    match (&value.kind, value.intrinsic()) {
        (Kind::List(_), _) | (Kind::Object(_), None) => Some(value),
        (
            _,
            Some(Intrinsic::If {
                then, otherwise, ..
            }),
        ) => composite(then).or_else(|| composite(otherwise)),
        _ => None,
    }
}

/// `Condition`, `Export` and `Description`.
fn optional<'p>(
    check: &Check<'_>,
    output: &Object,
    at: &dyn Fn(&'static str, &Element) -> Place<'p>,
) {
    if let Some(condition) = output.get("Condition")
        && condition.as_str().is_none()
    {
        let message = "`Condition` is the name of a condition";
        check.found(&at("Condition", condition), &rules::OUTPUT, message);
    }
    if let Some(export) = output.get("Export") {
        let names: Vec<_> = export
            .as_object()
            .map(|e| e.keys().collect())
            .unwrap_or_default();
        if names != ["Name"] && !export.is_intrinsic() {
            let message = "`Export` is an object with `Name` alone";
            check.found(&at("Export", export), &rules::OUTPUT, message);
        }
        if let Some(name) = export.get("Name")
            && let Some(message) = export_fault(check, name)
        {
            check.found(&at("Export", name), &rules::OUTPUT, message);
        }
    }
    if let Some(description) = output.get("Description")
        && matches!(description.kind, Kind::List(_) | Kind::Object(_))
    {
        let message = "a description is text without functions";
        check.found(&at("Description", description), &rules::OUTPUT, message);
    }
}

/// What keeps a value from being the name of an export: it is known before anything is made.
///
/// See [outputs](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html).
fn export_fault(check: &Check<'_>, name: &Element) -> Option<String> {
    let of_resource = |target: &str| {
        format!("the name of an export cannot hold what `{target}` yields, which is a resource")
    };
    match name.intrinsic() {
        None if matches!(name.kind, Kind::List(_) | Kind::Object(_)) => Some(format!(
            "the name of an export is text, and this is a {}",
            name.kind_name()
        )),
        Some(Intrinsic::GetAtt { resource, .. }) => Some(of_resource(resource)),
        Some(Intrinsic::Ref(target)) if check.template.resources.contains_key(target) => {
            Some(of_resource(target))
        }
        _ => None,
    }
}

/// Outputs under a condition may well take turns in exporting a name.
fn duplicate_exports(check: &Check<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, output) in check.template.outputs.iter() {
        let export = output.get("Export").and_then(|e| e.get("Name"));
        let Some(export) = export.filter(|_| output.get("Condition").is_none()) else {
            continue;
        };
        let text = export
            .as_str()
            .map_or_else(|| export.to_json_compact(), str::to_owned);
        if let Some(first) = seen.get(&text) {
            let place = Place::entry(Section::Outputs, name, export.origin);
            let message = format!("{first} exports the name `{text}` already");
            check.found(&place, &rules::DUPLICATE_EXPORT, message);
        } else {
            seen.insert(text, name);
        }
    }
}
