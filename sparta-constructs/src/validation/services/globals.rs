//! `Globals` and `IgnoreGlobals` of SAM.
//!
//! See [globals](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html).

use crate::facts;
use crate::template::{Element, Object, Path, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

/// The entries of `Globals`, and the types they are for.
const ENTRIES: [(&str, &str); 8] = [
    ("Api", "AWS::Serverless::Api"),
    ("CapacityProvider", "AWS::Serverless::CapacityProvider"),
    ("Function", "AWS::Serverless::Function"),
    ("HttpApi", "AWS::Serverless::HttpApi"),
    ("LayerVersion", "AWS::Serverless::LayerVersion"),
    ("SimpleTable", "AWS::Serverless::SimpleTable"),
    ("StateMachine", "AWS::Serverless::StateMachine"),
    ("WebSocketApi", "AWS::Serverless::WebSocketApi"),
];

pub(super) fn check(check: &Check<'_>) {
    let globals = &check.template.globals;
    if !check.macros.serverless {
        if let Some(first) = globals.entries().first().filter(|_| !check.macros.unknown) {
            let place = Place::section("Globals", first.key_origin);
            let message = "`Globals` needs the transform AWS::Serverless-2016-10-31";
            check.found(&place, &rules::NEEDS_TRANSFORM, message);
        }
        return;
    }
    section(check);
    for (id, resource) in check.template.resources.iter() {
        let ignored = resource
            .extra
            .get("IgnoreGlobals")
            .and_then(Element::as_list);
        let entry = ENTRIES
            .iter()
            .find(|(_, kind)| *kind == resource.resource_type);
        let entry = entry.and_then(|(name, _)| globals.get(name));
        let entry = entry
            .filter(|e| !e.is_intrinsic())
            .and_then(Element::as_object);
        let (Some(ignored), Some(entry)) = (ignored, entry) else {
            continue;
        };
        for (index, name) in ignored.iter().enumerate() {
            let Some(text) = name.as_str().filter(|text| !entry.contains_key(text)) else {
                continue;
            };
            let path = format!("IgnoreGlobals[{index}]");
            let place = Place::value(id, resource, path, name.origin);
            let message = format!("`Globals` has no `{text}` to ignore here");
            let mut finding = Finding::new(&rules::RESOURCE_ATTRIBUTE, message);
            finding.hint = check.did_you_mean(text, entry.keys());
            check.report(&place, finding);
        }
    }
}

/// The section itself: entries that there are, of properties that their types have.
fn section(check: &Check<'_>) {
    for entry in check.template.globals.entries() {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::") {
            continue;
        }
        let place = Place::entry(Section::Globals, name, entry.key_origin);
        let Some((_, kind)) = ENTRIES.iter().find(|(known, _)| *known == name) else {
            let message = format!("`Globals` has no `{name}`");
            let mut finding = Finding::new(&rules::SECTION, message);
            finding.hint = check.did_you_mean(name, ENTRIES.iter().map(|(known, _)| *known));
            check.report(&place, finding);
            continue;
        };
        let Some(facts) = facts::resource(kind) else {
            continue;
        };
        let known = &facts.body.properties;
        let properties = entry
            .value
            .as_object()
            .into_iter()
            .flat_map(Object::entries);
        for property in properties.filter(|p| !p.key.starts_with("Fn::")) {
            if known.get(&property.key).is_none() {
                let path = Path(vec![Segment::Key(&property.key)]);
                let place = Place::in_entry(Section::Globals, name, &path, property.key_origin);
                let message = format!("{kind} has no property `{}`", property.key);
                let mut finding = Finding::new(&rules::UNKNOWN_PROPERTY, message);
                finding.hint = check.did_you_mean(&property.key, known.names());
                check.report(&place, finding);
            }
        }
    }
}
