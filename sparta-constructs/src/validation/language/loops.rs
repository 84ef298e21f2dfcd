//! Loops at the top of a section: they need the language extensions.

use crate::template::{Object, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    if check.macros.extensions || check.macros.unknown {
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
            let message = "Fn::ForEach needs the transform AWS::LanguageExtensions";
            let hint = "add `Transform: AWS::LanguageExtensions` to the template";
            let finding = Finding::new(&rules::NEEDS_EXTENSIONS, message).hint(hint);
            check.report(&place, finding);
        }
    }
}
