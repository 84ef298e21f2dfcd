//! What the service specification alone knows, laid over the schema's facts. Where
//! both speak, the schema wins.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::Context;
use super::json::{Named, Type};
use super::model::{Lifecycle, Replacement, ResourceFacts, Schema, TagForm, Tags};
use super::relationships::Relationships;
use super::report::Report;
use crate::sources::{Json, SpecProperty, SpecResource};

/// Fills what the schema says of the whole resource.
pub(super) fn header(raw: &Json, facts: &mut ResourceFacts) {
    let path = |path: &String| path.trim_start_matches("/properties/").replace('/', ".");
    // The order is the identifier's own: a compound `Ref` joins the parts in it.
    facts.primary_identifier = raw
        .get("primaryIdentifier")
        .and_then(serde_json::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|one| Some(path(&one.as_str()?.to_owned())))
        .collect();
    facts.delete_before_create =
        raw.get("replacementStrategy").and_then(|one| one.as_str()) == Some("delete_then_create");
    let text = |value: &serde_json::Value, key: &str| Some(value.get(key)?.as_str()?.to_owned());
    facts.lifecycle = raw.get("lifecycle").and_then(|lifecycle| {
        Some(Lifecycle {
            status: text(lifecycle, "status")?,
            date: text(lifecycle, "date"),
        })
    });
    let tagging = raw.get("tagging").and_then(serde_json::Value::as_object);
    let property = tagging.and_then(|tagging| tagging.get("tagProperty")?.as_str());
    let property = property.map_or("Tags", |path| path.trim_start_matches("/properties/"));
    facts.tags = form(property, facts).map(|form| Tags {
        property: property.to_owned(),
        form,
    });
}

/// The form of the tags in `property`, if those are tags.
fn form(property: &str, facts: &ResourceFacts) -> Option<TagForm> {
    let mut schema = facts.body.properties.get(property)?;
    while let Some(target) = schema
        .reference
        .as_ref()
        .and_then(|name| facts.types.get(name))
    {
        schema = target;
    }
    let Some(items) = &schema.items else {
        let map = schema.types.contains(Type::Object) && schema.properties.is_empty();
        return map.then_some(TagForm::Map);
    };
    let item = items
        .reference
        .as_ref()
        .and_then(|name| facts.types.get(name))?;
    let has = |name: &str| item.properties.contains(name);
    match (has("Key") && has("Value"), has("PropagateAtLaunch")) {
        (true, true) => Some(TagForm::Asg),
        (true, false) => Some(TagForm::List),
        (false, _) => None,
    }
}

/// Lays the service specification over the facts.
pub(super) fn overlay(
    resource: &str,
    facts: &mut ResourceFacts,
    context: &Context<'_>,
    report: &mut Report,
) {
    let Some(spec) = context.spec.resource(resource) else {
        report.without_spec.push(resource.to_owned());
        return;
    };
    whole(spec, facts);
    let attributes: BTreeSet<String> = facts.attributes.names().map(str::to_owned).collect();
    report.lay(
        resource,
        &mut facts.body.properties,
        &spec.properties,
        &attributes,
        context.relationships,
    );
    let structs: BTreeMap<&str, &BTreeMap<String, SpecProperty>> = context
        .spec
        .structs(spec)
        .map(|one| (one.name.as_str(), &one.properties))
        .collect();
    for (name, schema) in facts.types.iter_mut() {
        if let Some(properties) = structs.get(name) {
            let place = format!("{resource}.{name}");
            report.lay(
                &place,
                &mut schema.properties,
                properties,
                &BTreeSet::new(),
                context.relationships,
            );
        }
    }
    for (name, attribute) in facts.attributes.iter_mut() {
        if let Some(spec) = spec.attributes.get(name) {
            add_relationships(attribute, spec, context.relationships);
        }
    }
}

/// What is said of the whole resource.
fn whole(spec: &SpecResource, facts: &mut ResourceFacts) {
    facts.arn.clone_from(&spec.arn_template);
    facts.transform.clone_from(&spec.cloud_formation_transform);
    facts.stateful = spec.is_stateful;
    facts.security = spec.scrutinizable.clone().filter(|kind| kind != "None");
    let reference: Vec<String> = spec
        .cfn_ref_identifier
        .iter()
        .map(|path| path.replace('/', "."))
        .collect();
    if reference != facts.primary_identifier {
        facts.reference = reference;
    }
}

impl Report {
    /// Lays properties of the service specification over those of the facts.
    fn lay(
        &mut self,
        place: &str,
        properties: &mut Named<Schema>,
        spec: &BTreeMap<String, SpecProperty>,
        attributes: &BTreeSet<String>,
        relationships: &Relationships,
    ) {
        for (name, property) in spec {
            let Some(schema) = properties.get_mut(name) else {
                if attributes.contains(name) {
                    self.read_only_in_schema.push(format!("{place}.{name}"));
                } else {
                    self.unknown_to_schema.push(format!("{place}.{name}"));
                }
                continue;
            };
            add_relationships(schema, property, relationships);
            schema.security = property.scrutinizable.clone().filter(|kind| kind != "None");
            let said = match property.causes_replacement.as_deref() {
                Some("yes") => Some(Replacement::Yes),
                Some("maybe") => Some(Replacement::Maybe),
                _ => None,
            };
            match (schema.replacement, said) {
                (None, Some(_)) => {
                    self.replacement_added += 1;
                    schema.replacement = said;
                }
                (Some(ours), Some(theirs)) if ours != theirs => self.replacement_kept += 1,
                _ => {}
            }
        }
    }
}

fn add_relationships(schema: &mut Schema, property: &SpecProperty, relationships: &Relationships) {
    schema.relationships.extend(relationships.of_spec(property));
    schema.relationships.sort();
    schema.relationships.dedup();
}

/// Drops nested types that nothing refers to.
pub(super) fn prune(facts: &mut ResourceFacts) {
    let mut wanted = BTreeSet::new();
    let mut open: Vec<&Schema> = std::iter::once(&facts.body)
        .chain(facts.attributes.iter().map(|(_, schema)| schema))
        .collect();
    while let Some(schema) = open.pop() {
        if let Some(name) = &schema.reference
            && wanted.insert(name.clone())
        {
            open.extend(facts.types.get(name));
        }
        open.extend(super::marks::below(schema));
        open.extend(conditions(schema));
    }
    let types = std::mem::take(&mut facts.types);
    let kept = types.iter().filter(|(name, _)| wanted.contains(*name));
    facts.types = kept
        .map(|(name, schema)| (name.to_owned(), schema.clone()))
        .collect();
}

/// The schemas under a schema's combinators.
fn conditions(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let lists = [
        &schema.all_of,
        &schema.any_of,
        &schema.one_of,
        &schema.prefix_items,
    ];
    let single = [
        &schema.not,
        &schema.condition,
        &schema.then,
        &schema.otherwise,
    ];
    lists
        .into_iter()
        .flatten()
        .chain(single.into_iter().filter_map(Option::as_deref))
}

/// A property that is not there, or that AWS sets, cannot be required; says which.
pub(super) fn drop_unknown_required(
    resource: &str,
    facts: &mut ResourceFacts,
    report: &mut Report,
) {
    let types = facts
        .types
        .iter_mut()
        .map(|(name, schema)| (format!(".{name}"), schema));
    for (name, schema) in types.chain([(String::new(), &mut facts.body)]) {
        let required = std::mem::take(&mut schema.required);
        for property in required {
            let found = schema.properties.get(&property);
            if found.is_some_and(|one| !one.read_only) {
                schema.required.push(property);
            } else if found.is_none() {
                report
                    .required_unknown
                    .push(format!("{resource}{name}.{property}"));
            }
        }
    }
}
