//! The section `Mappings`.

use crate::template::{Element, Kind, Object, Path, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    for entry in check.template.mappings.entries() {
        let name = entry.key.as_ref();
        if name == "Fn::Transform" {
            continue;
        }
        let report = |path: &[Segment<'_>], element: &Element, message: &str| {
            let path = Path(path.to_vec());
            let place = Place::in_entry(Section::Mappings, name, &path, element.origin);
            check.found(&place, &rules::MAPPING, message);
        };
        let Some(tops) = entry.value.as_object() else {
            report(&[], &entry.value, "a mapping is an object of objects");
            continue;
        };
        if tops.is_empty() {
            report(&[], &entry.value, "a mapping has at least one key");
        }
        for (top, seconds) in tops.iter() {
            if top == "Fn::Transform" {
                continue;
            }
            let extra = |c: char| matches!(c, '.' | '-');
            if !top.chars().all(|c| c.is_ascii_alphanumeric() || extra(c)) {
                let message = "a key on top may hold only letters, digits, `.` and `-`";
                report(&[Segment::Key(top)], seconds, message);
            }
            let element = seconds;
            let Some(seconds) = seconds.as_object() else {
                report(
                    &[Segment::Key(top)],
                    seconds,
                    "a mapping is an object of objects",
                );
                continue;
            };
            if seconds.is_empty() {
                report(
                    &[Segment::Key(top)],
                    element,
                    "a key has at least one key below",
                );
            }
            values(top, seconds, &report);
        }
    }
}

fn values(top: &str, seconds: &Object, report: &dyn Fn(&[Segment<'_>], &Element, &str)) {
    for (second, value) in seconds.iter() {
        let path = [Segment::Key(top), Segment::Key(second)];
        if second == "Fn::Transform" {
            continue;
        }
        if !second.chars().all(|c| c.is_ascii_alphanumeric()) {
            report(&path, value, "a key below may hold only letters and digits");
        }
        let fits = match &value.kind {
            Kind::List(items) => items.iter().all(is_plain),
            Kind::Null => true, // T006 says it
            _ => is_plain(value) || value.is_intrinsic(),
        };
        if !fits {
            let message = "a mapping's values are text, numbers, truth values or lists of them";
            report(&path, value, message);
        }
    }
}

fn is_plain(element: &Element) -> bool {
    matches!(
        element.kind,
        Kind::String(_) | Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_)
    )
}
