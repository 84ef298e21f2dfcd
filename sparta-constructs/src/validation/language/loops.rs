//! Loops at the top of a section: they need the language extensions, and have three parts.

use crate::template::{Element, Kind, Object, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    if check.macros.unknown {
        return;
    }
    let template = check.template;
    for (section, entries) in [
        (Section::Resources, &template.resource_macros),
        (Section::Conditions, &template.conditions),
        (Section::Outputs, &template.outputs),
    ] {
        in_section(check, section, entries);
    }
}

fn in_section(check: &Check<'_>, section: Section, entries: &Object) {
    for entry in entries.entries() {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::ForEach") {
            let place = Place::entry(section, name, entry.key_origin);
            if check.macros.extensions {
                if let Some(message) = fault(&entry.value) {
                    check.found(&place, &rules::MALFORMED_FUNCTION, message);
                }
                continue;
            }
            let message = "Fn::ForEach needs the transform AWS::LanguageExtensions";
            let hint = "add `Transform: AWS::LanguageExtensions` to the template";
            let finding = Finding::new(&rules::NEEDS_EXTENSIONS, message).hint(hint);
            check.report(&place, finding);
        }
    }
}

/// What keeps a loop from being run.
///
/// See [`Fn::ForEach`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html).
fn fault(element: &Element) -> Option<String> {
    let wanted = "Fn::ForEach takes a variable, a collection and what to make";
    let Some([variable, collection, output]) = element.as_list() else {
        return Some(format!("{wanted}, and this is a {}", element.kind_name()));
    };
    if variable.as_str().is_none() {
        let found = variable.kind_name();
        return Some(format!("the variable is a name, and this is a {found}"));
    }
    let plain = |item: &Element| !matches!(item.kind, Kind::List(_) | Kind::Null);
    let runs = match &collection.kind {
        Kind::List(items) => items.iter().all(plain),
        _ => collection.is_intrinsic(),
    };
    if !runs {
        return Some("the collection is a list of texts, or a function that yields one".to_owned());
    }
    let found = output.kind_name();
    let is_object = output.as_object().is_some();
    (!is_object).then(|| format!("what a loop makes is an object, and this is a {found}"))
}
