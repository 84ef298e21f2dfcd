//! A file that says which resources exist: `--identifiers FILE`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};
use sparta_constructs::facts;

use super::fault::AdoptionFault;
use super::identified::Identified;
use crate::plan::{StackArtifact, TemplateFacts};

/// The resources of a stack, by each name they have: logical id and construct path.
#[derive(Debug)]
pub struct Names<'a> {
    stack: &'a StackArtifact,
    /// Logical ids and types.
    types: BTreeMap<&'a str, &'a str>,
    /// Logical ids by construct path.
    paths: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    /// The names of a stack's resources.
    pub fn new(stack: &'a StackArtifact, template: &'a TemplateFacts) -> Self {
        let resources = template.document()["Resources"].as_object();
        let types: BTreeMap<&str, &str> = resources
            .into_iter()
            .flatten()
            .map(|(id, resource)| (id.as_str(), resource["Type"].as_str().unwrap_or_default()))
            .collect();
        let path = |id: &&'a str| Some((stack.provenance.of(id)?.construct_path.as_str(), *id));
        let paths = types.keys().filter_map(path).collect();
        Self {
            stack,
            types,
            paths,
        }
    }

    /// The type of a resource, by its logical id.
    pub fn resource_type(&self, logical_id: &str) -> Option<&'a str> {
        self.types.get(logical_id).copied()
    }

    /// The logical id behind a name.
    ///
    /// # Errors
    /// [`AdoptionFault::Unknown`] when nothing is called so.
    pub fn logical_id(&self, name: &str) -> Result<&'a str, AdoptionFault> {
        let known = self.types.get_key_value(name).map(|(id, _)| *id);
        let found = known.or_else(|| self.paths.get(name).copied());
        found.ok_or_else(|| AdoptionFault::Unknown {
            stack: self.stack.name.clone(),
            name: name.to_owned(),
            nearest: self.nearest(name),
        })
    }

    fn nearest(&self, name: &str) -> Option<String> {
        let all = self.types.keys().chain(self.paths.keys());
        let distance = |it: &&&str| strsim::damerau_levenshtein(it, name);
        let nearest = all.min_by_key(distance)?;
        (distance(&nearest) <= name.len().max(3) / 3).then(|| (*nearest).to_owned())
    }

    /// A resource with its identifier, which is looked at.
    ///
    /// # Errors
    /// [`AdoptionFault`] when the name or the identifier is wrong.
    pub fn identify(
        &self,
        name: &str,
        given: &BTreeMap<String, String>,
        from: Option<String>,
    ) -> Result<Identified, AdoptionFault> {
        let logical_id = self.logical_id(name)?;
        let resource_type = self.resource_type(logical_id).unwrap_or_default();
        let expected = identifying(resource_type);
        let wrong = |problem: String| AdoptionFault::Identifier {
            logical_id: logical_id.to_owned(),
            resource_type: resource_type.to_owned(),
            expected: expected.clone(),
            problem,
        };
        if expected.is_empty() {
            return Err(AdoptionFault::Unsupported {
                logical_id: logical_id.to_owned(),
                resource_type: resource_type.to_owned(),
            });
        }
        let missing: Vec<_> = expected
            .iter()
            .filter(|key| !given.contains_key(*key))
            .collect();
        if let Some(key) = missing.first() {
            return Err(wrong(format!("{key} is missing")));
        }
        if let Some(key) = given.keys().find(|key| !expected.contains(key)) {
            return Err(wrong(format!("{key} is no part of it")));
        }
        if let Some((key, _)) = given.iter().find(|(_, value)| value.trim().is_empty()) {
            return Err(wrong(format!("{key} is empty")));
        }
        Ok(Identified {
            logical_id: logical_id.to_owned(),
            resource_type: resource_type.to_owned(),
            identifier: given.clone(),
            from,
        })
    }
}

/// The properties that identify a resource of a type; none for a type without facts.
pub fn identifying(resource_type: &str) -> Vec<String> {
    let facts = facts::resource(resource_type);
    facts
        .map(|facts| facts.primary_identifier.clone())
        .unwrap_or_default()
}

/// Reads a file of identifiers: JSON or, with the extension `.toml`, TOML.
///
/// An entry a resource, by logical id or construct path: its identifier, `{"BucketName": "logs"}`, or the bare
/// value where one property identifies it. The JSON list that `aws cloudformation create-change-set
/// --resources-to-import` takes does as well.
///
/// # Errors
/// Every fault of the file.
pub fn read_identifiers(
    path: &Path,
    names: &Names<'_>,
) -> Result<Vec<Identified>, Vec<AdoptionFault>> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        vec![AdoptionFault::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        }]
    })?;
    let file = |reason: String| {
        vec![AdoptionFault::File {
            path: path.to_owned(),
            reason,
            hint: Some(
                "write {\"LogicalId\": {\"BucketName\": \"…\"}}, an entry a resource".to_owned(),
            ),
        }]
    };
    let is_toml = path
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("toml"));
    let entries = if is_toml {
        toml::from_str(&text)
            .map_err(|error| file(format!("it is no TOML: {}", error.message())))?
    } else {
        serde_json::from_str(&text).map_err(|error| file(format!("it is no JSON: {error}")))?
    };
    let entries = match entries {
        Value::Object(entries) => entries,
        Value::Array(list) => listed(&list).map_err(file)?,
        _ => return Err(file("it is neither an object nor a list".to_owned())),
    };
    let mut found: Vec<Identified> = Vec::new();
    let mut faults = Vec::new();
    for (name, value) in &entries {
        match identifier(names, name, value) {
            Ok(it) => found.push(it),
            Err(fault) => faults.push(fault),
        }
    }
    faults.extend(doubles(&found));
    if faults.is_empty() {
        Ok(found)
    } else {
        Err(faults)
    }
}

fn identifier(names: &Names<'_>, name: &str, value: &Value) -> Result<Identified, AdoptionFault> {
    let logical_id = names.logical_id(name)?;
    let expected = identifying(names.resource_type(logical_id).unwrap_or_default());
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let given = match (value, expected.as_slice()) {
        (Value::Object(parts), _) => parts
            .iter()
            .map(|(key, it)| (key.clone(), text(it)))
            .collect(),
        (bare, [one]) => BTreeMap::from([(one.clone(), text(bare))]),
        _ => BTreeMap::new(),
    };
    names.identify(name, &given, None)
}

/// The form of AWS's own command line.
fn listed(list: &[Value]) -> Result<Map<String, Value>, String> {
    let mut entries = Map::new();
    for entry in list {
        let Some(id) = entry["LogicalResourceId"].as_str() else {
            return Err("an element has no LogicalResourceId".to_owned());
        };
        if entries
            .insert(id.to_owned(), entry["ResourceIdentifier"].clone())
            .is_some()
        {
            return Err(format!("{id} is there twice"));
        }
    }
    Ok(entries)
}

/// Resources with two identifiers, and identifiers of two resources.
pub(super) fn doubles(found: &[Identified]) -> Vec<AdoptionFault> {
    let mut faults = Vec::new();
    let mut told = BTreeSet::new();
    for (at, one) in found.iter().enumerate() {
        for other in &found[at + 1..] {
            if one.logical_id == other.logical_id && told.insert(one.logical_id.clone()) {
                faults.push(AdoptionFault::Ambiguous {
                    subject: one.logical_id.clone(),
                    first: described(one),
                    second: described(other),
                });
            }
            let is_same =
                one.resource_type == other.resource_type && one.primary() == other.primary();
            if one.logical_id != other.logical_id && is_same {
                faults.push(AdoptionFault::Ambiguous {
                    subject: format!("{} {}", one.resource_type, one.primary()),
                    first: one.logical_id.clone(),
                    second: other.logical_id.clone(),
                });
            }
        }
    }
    faults
}

fn described(identified: &Identified) -> String {
    let id = identified.primary();
    match &identified.from {
        Some(from) => format!("{id} ({from})"),
        None => id,
    }
}
