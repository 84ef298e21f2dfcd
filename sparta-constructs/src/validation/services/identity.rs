//! Two resources of one type under one name.

use std::collections::HashMap;

use crate::facts;
use crate::template::{Element, Object};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    let mut seen: HashMap<(&str, String), (&str, Option<&Element>)> = HashMap::new();
    for (id, resource) in check.template.resources.iter() {
        let kind = resource.resource_type.as_ref();
        let Some(facts) = facts::resource(kind) else {
            continue;
        };
        let names = match kind {
            // Its identifier is an attribute, and equal to the name.
            "AWS::CodeBuild::Project" => &["Name".to_owned()][..],
            _ => facts.primary_identifier.as_slice(),
        };
        let Some(key) = identifier(&resource.properties, names) else {
            continue;
        };
        let condition = resource.condition.as_ref();
        match seen.get(&(kind, key.clone())) {
            // Under two conditions they may never meet.
            Some((first, other))
                if condition.is_none() || other.is_none() || condition == *other =>
            {
                let property = names.first().map_or("", String::as_str);
                let element = resource.properties.get(property);
                let origin = element.map_or(resource.origin, |e| e.origin);
                let place = Place::value(id, resource, property, origin);
                let message = format!("`{first}` has this {} already", names.join(" and "));
                check.found(&place, &rules::SAME_IDENTIFIER, message);
            }
            Some(_) => {}
            None => {
                seen.insert((kind, key), (id, condition));
            }
        }
    }
}

/// The identifier as far as the template sets all of it; none with a branch in it.
fn identifier(properties: &Object, names: &[String]) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let values: Option<Vec<String>> = names
        .iter()
        .map(|name| {
            let element = super::read::at(properties, name)?;
            (!has_branch(element)).then(|| element.to_json_compact())
        })
        .collect();
    Some(values?.join(" "))
}

fn has_branch(element: &Element) -> bool {
    let text = element.to_json_compact();
    text.contains("\"Fn::If\"") || text.contains("AWS::NoValue") || text.contains("Fn::Transform")
}
