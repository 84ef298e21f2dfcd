//! Writes `spec/`: a JSON object a service, one line a property, so that a change
//! upstream is a readable diff, and a resource is found by its line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Serialize;

use crate::sources::CfnLint;

use super::json::{Named, Type, TypeSet};
use super::model::{Constraint, ResourceFacts, Schema};

/// The files by name: resource types by service.
pub(super) fn files(resources: &BTreeMap<String, ResourceFacts>) -> BTreeMap<String, String> {
    let mut services: BTreeMap<String, Vec<(&str, &ResourceFacts)>> = BTreeMap::new();
    for (resource, facts) in resources {
        let name = format!("{}.json", file_stem(resource));
        services.entry(name).or_default().push((resource, facts));
    }
    services
        .into_iter()
        .map(|(name, resources)| (name, file(&resources)))
        .collect()
}

/// The constraints beyond the types: a list with one of them a line, found by what stands first.
pub(super) fn constraints(constraints: &[Constraint]) -> String {
    let lines: Vec<String> = constraints.iter().map(json).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// When Lambda stops to create and to update functions of a runtime, as of the schemas' day.
pub(super) fn runtimes(schemas: &CfnLint) -> String {
    let today = schemas.schema_date.get(..10).unwrap_or_default();
    let lines = schemas.runtimes.iter().map(|(name, days)| {
        let day = |key: &str| days.get(key).and_then(|day| day.as_str());
        let over = |key: &str| day(key).is_some_and(|day| day <= today);
        let fields = serde_json::json!({
            "deprecated": day("deprecated"),
            "noCreate": day("create-block"),
            "noUpdate": day("update-block"),
            "successor": day("successor"),
            "isDeprecated": over("deprecated"),
            "isBlocked": over("create-block"),
        });
        format!("{}:{fields}", json(name))
    });
    let lines: Vec<String> = lines.collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// The services that each region lacks: of which it has no type at all. Single types are not
/// listed, since they come to a region any day.
pub(super) fn regions(schemas: &CfnLint) -> String {
    let service = |name: &String| {
        name.rsplit_once("::")
            .map(|(service, _)| service.to_owned())
    };
    let all: BTreeSet<String> = schemas.resources.keys().filter_map(service).collect();
    // The types of SAM are beside the regions, under its name.
    let regions = schemas.regions.iter().filter(|(name, _)| *name != "sam");
    let lines = regions.map(|(region, types)| {
        let there: BTreeSet<String> = types.iter().filter_map(service).collect();
        // What a transform makes others of is in no region.
        let missing = all
            .difference(&there)
            .filter(|name| *name != "AWS::Serverless");
        let missing: Vec<&String> = missing.collect();
        format!("{}:{}", json(region), json(&missing))
    });
    let lines: Vec<String> = lines.collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// `AWS::EC2::Subnet` -> `ec2`; `Alexa::ASK::Skill` -> `alexa-ask`.
pub(super) fn file_stem(resource: &str) -> String {
    let mut parts = resource.split("::");
    let vendor = parts.next().unwrap_or_default();
    let service = parts.next().unwrap_or_default();
    if vendor == "AWS" {
        service.to_lowercase()
    } else {
        format!("{vendor}-{service}").to_lowercase()
    }
}

fn file(resources: &[(&str, &ResourceFacts)]) -> String {
    let entries = resources.iter().map(|(name, facts)| {
        let mut entry = format!("{}: {{\n", json(name));
        entry.push_str(&resource(facts));
        entry.push('}');
        entry
    });
    let entries: Vec<String> = entries.collect();
    format!("{{\n{}\n}}\n", entries.join(",\n"))
}

fn resource(facts: &ResourceFacts) -> String {
    let header = ResourceFacts {
        attributes: Named::default(),
        body: Schema::default(),
        types: Named::default(),
        ..facts.clone()
    };
    let mut parts = Vec::new();
    let fields = fields(&header).replace("\"body\":{}", "");
    let fields = fields.trim_end_matches(',');
    if !fields.is_empty() {
        parts.push(format!(" {fields}"));
    }
    if !facts.attributes.is_empty() {
        parts.push(format!(
            " \"attributes\": {{\n{}\n }}",
            lines(&facts.attributes, 2)
        ));
    }
    parts.push(format!(" \"body\": {}", object(&facts.body, 1)));
    if !facts.types.is_empty() {
        let types: Vec<String> = facts
            .types
            .iter()
            .map(|(name, schema)| format!("  {}:{}", json(name), object(schema, 2)))
            .collect();
        parts.push(format!(" \"types\": {{\n{}\n }}", types.join(",\n")));
    }
    let mut text = parts.join(",\n");
    text.push('\n');
    text
}

/// A schema with one line for each of its properties.
fn object(schema: &Schema, indent: usize) -> String {
    if schema.properties.is_empty() {
        return json(schema);
    }
    // A struct is an object: unsaid, as there are eleven thousand.
    let object = TypeSet::only(Type::Object);
    let said = schema.types != object;
    let head = Schema {
        properties: Named::default(),
        types: if said {
            schema.types
        } else {
            TypeSet::default()
        },
        ..schema.clone()
    };
    let mut text = format!("{{{}", fields(&head));
    if text.len() > 1 {
        text.push(',');
    }
    let _ = write!(
        text,
        "\"properties\":{{\n{}\n{:indent$}}}}}",
        lines(&schema.properties, indent + 1),
        ""
    ); // a String takes all
    text
}

fn lines(schemas: &Named<Schema>, indent: usize) -> String {
    let lines: Vec<String> = schemas
        .iter()
        .map(|(name, schema)| format!("{:indent$}{}:{}", "", json(name), json(schema)))
        .collect();
    lines.join(",\n")
}

/// The object's fields without its braces.
fn fields<T: Serialize>(value: &T) -> String {
    let text = json(value);
    text[1..text.len() - 1].to_owned()
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    // Keys are strings and numbers are finite, so nothing can fail.
    serde_json::to_string(value).expect("facts are JSON")
}
