//! Parameters, conditions and mappings that nothing uses.

use std::collections::HashSet;

use crate::template::{Element, Intrinsic, Object, Reference, ReferenceKind, Section, Template};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    // A macro sees the whole template and may use anything in it.
    if check.macros.unknown {
        return;
    }
    let used = Used::of(check.template);
    let template = check.template;
    for (section, entries, names, rule, what) in [
        (
            Section::Parameters,
            &template.parameters,
            &used.values,
            &rules::UNUSED_PARAMETER,
            "parameter",
        ),
        (
            Section::Conditions,
            &template.conditions,
            &used.conditions,
            &rules::UNUSED_CONDITION,
            "condition",
        ),
        (
            Section::Mappings,
            &template.mappings,
            &used.mappings,
            &rules::UNUSED_MAPPING,
            "mapping",
        ),
    ] {
        if section == Section::Mappings && used.any_mapping {
            continue;
        }
        for entry in entries.entries() {
            let name = entry.key.as_ref();
            if !names.contains(name) && !name.starts_with("Fn::") {
                let place = Place::entry(section, name, entry.key_origin);
                check.found(&place, rule, format!("the {what} `{name}` is never used"));
            }
        }
    }
}

#[derive(Default)]
struct Used<'t> {
    values: HashSet<&'t str>,
    conditions: HashSet<&'t str>,
    mappings: HashSet<&'t str>,
    /// A mapping's name is computed, so that any may be used.
    any_mapping: bool,
}

impl<'t> Used<'t> {
    fn of(template: &'t Template) -> Self {
        let mut used = Self::default();
        for resource in template.resources.values() {
            used.object(&resource.properties);
            used.object(&resource.metadata);
            used.object(&resource.extra);
            for (_, attribute) in resource.attributes() {
                if let Some(element) = attribute {
                    used.element(element);
                }
            }
            let condition = resource.condition.as_ref().and_then(Element::as_str);
            used.conditions.extend(condition);
        }
        for output in template.outputs.values() {
            let condition = output.get("Condition").and_then(Element::as_str);
            used.conditions.extend(condition);
        }
        for section in Section::ALL {
            if let Some(entries) = template.section(section) {
                used.object(entries);
            }
        }
        used.object(&template.resource_macros);
        if let Some(transform) = &template.transform {
            used.element(transform);
        }
        used
    }

    fn object(&mut self, object: &'t Object) {
        object.visit_references(&mut |reference, _| self.note(&reference));
        object.values().for_each(|e| self.maps(e));
    }

    fn element(&mut self, element: &'t Element) {
        element.visit_references(&mut |reference, _| self.note(&reference));
        self.maps(element);
    }

    fn note(&mut self, reference: &Reference<'t>) {
        match reference.kind {
            ReferenceKind::Ref | ReferenceKind::Sub | ReferenceKind::GetAtt => {
                self.values.insert(reference.target);
            }
            ReferenceKind::If | ReferenceKind::Condition => {
                self.conditions.insert(reference.target);
            }
        }
    }

    fn maps(&mut self, element: &'t Element) {
        match element.intrinsic() {
            Some(Intrinsic::FindInMap { map, .. }) => match map.as_str() {
                // Inside `Fn::ForEach` a name may hold the loop's variable.
                Some(name) if !name.contains("${") && !name.contains("&{") => {
                    self.mappings.insert(name);
                }
                _ => self.any_mapping = true,
            },
            Some(Intrinsic::ValueOf(parameter, _)) => {
                self.values.extend(parameter.as_str());
            }
            _ => {}
        }
        match &element.kind {
            crate::template::Kind::List(elements) => elements.iter().for_each(|e| self.maps(e)),
            crate::template::Kind::Object(object) => object.values().for_each(|e| self.maps(e)),
            _ => {}
        }
    }
}
