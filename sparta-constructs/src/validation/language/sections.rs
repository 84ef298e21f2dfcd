//! The top of the template.

use crate::template::{Element, Kind, Object, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Severity, rules};

pub(super) fn check(check: &Check<'_>) {
    unknown_sections(check);
    format_version(check);
    description(check);
    transform(check);
    let template = check.template;
    let has_more = !template.resource_macros.is_empty() || check.macros.unknown;
    if template.resources.is_empty() && !has_more {
        no_resources(check);
    }
    nulls(check);
}

/// CloudFormation answers "At least one Resources member must be defined"; an empty section is
/// most often a template still being written, so it is only warned of.
fn no_resources(check: &Check<'_>) {
    let section = check.template.extra.entry("Resources");
    let origin = section.map_or(crate::template::Origin::None, |e| e.key_origin);
    if section.is_some_and(|e| e.value.as_object().is_none()) {
        return; // the wrong shape is a finding of its own
    }
    let mut finding = Finding::new(&rules::NO_RESOURCES, "the template has no resources");
    if section.is_some() {
        finding.severity = Severity::Warning;
    }
    check.report(&Place::section("Resources", origin), finding);
}

fn unknown_sections(check: &Check<'_>) {
    for entry in check.template.extra.entries() {
        let name = entry.key.as_ref();
        let place = Place::section(name, entry.key_origin);
        let empty_resources = name == "Resources" && entry.value.as_object().is_some();
        if name == "Fn::Transform" || empty_resources {
            continue;
        }
        if Section::ALL.iter().any(|s| s.name() == name) {
            let found = entry.value.kind_name();
            let message = format!("the section {name} is an object, and this is a {found}");
            check.found(&place, &rules::SECTION, message);
            continue;
        }
        // `Fn::ForEach` may make conditions, outputs and resources, but no sections.
        let mut finding = Finding::new(&rules::SECTION, format!("`{name}` is no section"));
        finding.hint = check
            .did_you_mean(name, Section::ALL.iter().map(|s| s.name()))
            .or_else(|| Some("the sections are Resources, Parameters, Outputs, …".to_owned()));
        if !check.macros.unknown {
            check.report(&place, finding);
        }
    }
}

fn format_version(check: &Check<'_>) {
    if let Some(version) = &check.template.format_version
        && version.as_str() != Some("2010-09-09")
    {
        let place = Place::section(Section::FormatVersion.name(), version.origin);
        let message = "the format version must be 2010-09-09";
        check.found(&place, &rules::FORMAT_VERSION, message);
    }
}

fn description(check: &Check<'_>) {
    /// See [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
    const LONGEST: usize = 1024;
    let Some(description) = &check.template.description else {
        return;
    };
    let place = Place::section(Section::Description.name(), description.origin);
    match &description.kind {
        Kind::String(text) if text.len() > LONGEST => {
            let message = format!(
                "the description has {} bytes, and the limit is 1,024",
                text.len()
            );
            check.found(&place, &rules::DESCRIPTION, message);
        }
        Kind::List(_) | Kind::Object(_) => {
            let found = description.kind_name();
            let message = format!("a description is text, and this is a {found}");
            check.found(&place, &rules::DESCRIPTION, message);
        }
        _ => {}
    }
}

fn transform(check: &Check<'_>) {
    let Some(transform) = &check.template.transform else {
        return;
    };
    let known = |key: &str| matches!(key, "Name" | "Parameters");
    let is_name = |e: &Element| {
        let named = |o: &Object| o.get("Name").is_some_and(|name| name.as_str().is_some());
        let macro_call = |o: &Object| named(o) && o.keys().all(known);
        e.as_str().is_some() || e.as_object().is_some_and(macro_call)
    };
    let fits = match &transform.kind {
        Kind::List(names) => names.iter().all(is_name),
        _ => is_name(transform),
    };
    if !fits {
        let place = Place::section(Section::Transform.name(), transform.origin);
        let message = "Transform must be the name of a macro or a list of names";
        check.found(&place, &rules::TRANSFORM, message);
    }
}

/// CloudFormation answers "Null values are not allowed in templates"; NaN and the infinities
/// would be written as null.
fn nulls(check: &Check<'_>) {
    let template = check.template;
    for (id, resource) in template.resources.iter() {
        visit_nulls(&resource.properties, &mut |path, element| {
            let place = Place::value(id, resource, path, element.origin);
            check.found(&place, &rules::NULL, null_message(element));
        });
        visit_nulls(&resource.metadata, &mut |path, element| {
            let path = format!("Metadata.{path}");
            let place = Place::value(id, resource, path, element.origin);
            check.found(&place, &rules::NULL, null_message(element));
        });
    }
    for (name, entry) in template.metadata.iter() {
        if matches!(entry.kind, Kind::Null) {
            let place = Place::entry(Section::Metadata, name, entry.origin);
            check.found(&place, &rules::NULL, null_message(entry));
        }
    }
    for section in [
        Section::Metadata,
        Section::Parameters,
        Section::Mappings,
        Section::Conditions,
        Section::Outputs,
    ] {
        let Some(entries) = template.section(section) else {
            continue;
        };
        for (name, entry) in entries.iter() {
            let Some(object) = entry.as_object() else {
                continue;
            };
            visit_nulls(object, &mut |path, element| {
                let mut place = Place::entry(section, name, element.origin);
                place.path = format!("{}.{path}", place.path);
                check.found(&place, &rules::NULL, null_message(element));
            });
        }
    }
}

fn null_message(element: &Element) -> String {
    match element.kind {
        Kind::Float(value) => format!("{value} is no number that JSON can hold"),
        _ => "null values are not allowed in templates".to_owned(),
    }
}

fn visit_nulls(object: &Object, report: &mut impl FnMut(String, &Element)) {
    fn walk<'e>(
        element: &'e Element,
        path: &mut crate::template::Path<'e>,
        report: &mut impl FnMut(String, &Element),
    ) {
        use crate::template::Segment::{Index, Key};
        match &element.kind {
            Kind::Null => report(path.to_string(), element),
            Kind::Float(value) if !value.is_finite() => report(path.to_string(), element),
            Kind::List(elements) => {
                for (index, inner) in elements.iter().enumerate() {
                    path.0.push(Index(index));
                    walk(inner, path, report);
                    path.0.pop();
                }
            }
            Kind::Object(object) => {
                for (key, inner) in object.iter() {
                    path.0.push(Key(key));
                    walk(inner, path, report);
                    path.0.pop();
                }
            }
            _ => {}
        }
    }
    let mut path = crate::template::Path::default();
    for (key, element) in object.iter() {
        path.0.push(crate::template::Segment::Key(key));
        walk(element, &mut path, report);
        path.0.pop();
    }
}
