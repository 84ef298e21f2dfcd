//! The template of an import: what is deployed, and the resources that come in as they exist.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use sparta_constructs::facts::{self, ResourceFacts};

use super::covers::covers;
use super::fault::AdoptionFault;
use super::identified::Identified;
use super::values::Known;
use crate::plan::comparison::{Side, references, resolved};
use crate::plan::template::is_secret;

/// What the template of an import is made from.
#[derive(Debug, Clone, Copy)]
pub struct ImportBasis<'a> {
    /// The template that is deployed; none for a stack that is not there.
    pub deployed: Option<&'a Value>,
    /// Physical ids of the resources the stack has, by logical id.
    pub physical: &'a BTreeMap<String, String>,
    /// Our template, and what is known of its parameters.
    pub ours: Side<'a>,
    /// The resources that come in.
    pub resources: &'a [Identified],
    /// What exists of them, by logical id; nothing where nobody looked.
    pub existing: &'a BTreeMap<String, Value>,
}

/// The template of an import.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportTemplate {
    /// The whole of it.
    pub document: Value,
    /// The resources that come in, alone: what the next deployment finds.
    pub before: Value,
    /// Our template with these resources alone: what the next deployment wants.
    pub after: Value,
    /// Properties that AWS does not show, by logical id: they are taken to be as our template says.
    pub unseen: Vec<(String, String)>,
}

/// Makes the template of an import. It says of each resource what exists, and adds nothing else.
///
/// # Errors
/// Everything that is in the way.
pub fn import_template(basis: &ImportBasis<'_>) -> Result<ImportTemplate, Vec<AdoptionFault>> {
    let mut maker = Maker::new(basis);
    let mut resources = Map::new();
    for identified in basis.resources {
        let made = maker.resource(identified);
        resources.insert(identified.logical_id.clone(), made);
    }
    if !maker.faults.is_empty() {
        return Err(maker.faults);
    }
    let mut document = basis
        .deployed
        .cloned()
        .unwrap_or_else(|| json!({"Resources": {}}));
    if let Some(all) = document["Resources"].as_object_mut() {
        all.extend(resources.clone());
    }
    let is_imported = |id: &String| basis.resources.iter().any(|it| it.logical_id == *id);
    let mut after = basis.ours.template.clone();
    if let Some(all) = after["Resources"].as_object_mut() {
        all.retain(|id, _| is_imported(id));
    }
    if let Some(sections) = after.as_object_mut() {
        sections.remove("Outputs");
    }
    Ok(ImportTemplate {
        document,
        before: json!({"Resources": resources}),
        after,
        unseen: maker.unseen,
    })
}

/// The tags that AWS sets itself and nobody may write.
/// <https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html>
const OWN_TAGS: &str = "aws:";

struct Maker<'a> {
    basis: &'a ImportBasis<'a>,
    known: Known<'a>,
    /// Properties computed as far as they are known, by logical id.
    computed: BTreeMap<String, Value>,
    available: BTreeSet<&'a str>,
    faults: Vec<AdoptionFault>,
    unseen: Vec<(String, String)>,
}

/// One property on its way into the template.
struct Property<'a> {
    identified: &'a Identified,
    facts: Option<&'static ResourceFacts>,
    name: &'a str,
    /// As our template has it.
    written: &'a Value,
    /// The same, computed as far as it is known.
    computed: &'a Value,
}

impl<'a> Maker<'a> {
    fn new(basis: &'a ImportBasis<'a>) -> Self {
        let imported = basis
            .resources
            .iter()
            .map(|it| (it.logical_id.as_str(), it));
        let deployed = basis.deployed.and_then(|it| it["Resources"].as_object());
        let deployed = deployed.into_iter().flatten().map(|(id, _)| id.as_str());
        let computed = resolved(basis.ours).into_iter();
        Self {
            basis,
            available: deployed.chain(imported.clone().map(|(id, _)| id)).collect(),
            known: Known {
                imported: imported.collect(),
                existing: basis.existing,
                physical: basis.physical,
            },
            computed: computed
                .map(|(id, (_, properties))| (id, properties))
                .collect(),
            faults: Vec::new(),
            unseen: Vec::new(),
        }
    }

    fn resource(&mut self, identified: &'a Identified) -> Value {
        let basis = self.basis;
        let id = &identified.logical_id;
        let ours = &basis.ours.template["Resources"][id];
        let computed = self.computed.get(id).cloned().unwrap_or_default();
        let mut properties = Map::new();
        for (name, written) in ours["Properties"].as_object().into_iter().flatten() {
            // Without a value it stands for `AWS::NoValue`.
            let Some(computed) = computed.get(name) else {
                continue;
            };
            let property = Property {
                identified,
                facts: facts::resource(&identified.resource_type),
                name,
                written,
                computed,
            };
            if let Some(value) = self.property(&property) {
                properties.insert(name.clone(), value);
            }
        }
        let mut made = json!({
            "Type": identified.resource_type,
            "DeletionPolicy": keeping(&ours["DeletionPolicy"]),
            "UpdateReplacePolicy": keeping(&ours["UpdateReplacePolicy"]),
        });
        if !properties.is_empty() {
            made["Properties"] = Value::Object(properties);
        }
        made
    }

    /// The value the import gives a property: what our template says where that is what exists, else what
    /// exists; none where the next deployment is to set it.
    fn property(&mut self, property: &Property<'_>) -> Option<Value> {
        let needs = self.needs(property);
        let existing = self.existing(property);
        match existing {
            Some(existing) => {
                let wanted = self.known.resolved(self.basis.ours, property.computed);
                if needs.is_empty() && covers(&wanted, &existing) {
                    return Some(self.as_ours(property));
                }
                Some(without_own_tags(existing))
            }
            None if !property.is_required() => {
                // What exists was read, and this is not set, or cannot be read: the deployment sets it.
                let was_read = self
                    .basis
                    .existing
                    .contains_key(&property.identified.logical_id);
                (!was_read && needs.is_empty()).then(|| self.as_ours(property))
            }
            None if needs.is_empty() => {
                let place = (
                    property.identified.logical_id.clone(),
                    property.name.to_owned(),
                );
                self.unseen.push(place);
                Some(self.as_ours(property))
            }
            None => {
                self.faults.push(AdoptionFault::Unresolved {
                    logical_id: property.identified.logical_id.clone(),
                    resource_type: property.identified.resource_type.clone(),
                    property: property.name.to_owned(),
                    needs,
                });
                None
            }
        }
    }

    /// What exists; of a property that identifies the resource, its identifier.
    fn existing(&self, property: &Property<'_>) -> Option<Value> {
        let model = self.basis.existing.get(&property.identified.logical_id);
        let read = model.and_then(|model| model.get(property.name)).cloned();
        let identifier = || {
            let identifier = property.identified.identifier.get(property.name)?;
            Some(json!(identifier))
        };
        read.or_else(identifier)
    }

    /// As our template has it; computed where it takes from sections that the import does not bring.
    fn as_ours(&self, property: &Property<'_>) -> Value {
        let parameters = &self.basis.ours.template["Parameters"];
        let names = || {
            parameters
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name)
        };
        let mut takes_from_sections = false;
        functions(property.written, &mut |name, argument| {
            takes_from_sections |= match name {
                "Fn::If" | "Fn::FindInMap" => true,
                "Ref" => names().any(|it| argument == it),
                "Fn::Sub" => {
                    let text = argument[0].as_str().or_else(|| argument.as_str());
                    let text = text.unwrap_or_default();
                    names().any(|it| text.contains(&format!("${{{it}}}")))
                }
                _ => false,
            };
        });
        if takes_from_sections {
            return property.computed.clone();
        }
        property.written.clone()
    }

    /// What it refers to that is neither deployed nor imported, secrets among it.
    fn needs(&self, property: &Property<'_>) -> Vec<String> {
        let mut needs = BTreeSet::new();
        let template = self.basis.ours.template;
        references(property.computed, &mut |name| {
            if name.starts_with("AWS::") || self.available.contains(name) {
                return;
            }
            let parameter = &template["Parameters"][name];
            let what = if is_secret(parameter) {
                format!("the secret parameter {name}")
            } else if parameter.is_object() {
                format!("a value for the parameter {name}")
            } else {
                name.to_owned()
            };
            needs.insert(what);
        });
        needs.into_iter().collect()
    }
}

impl Property<'_> {
    fn is_required(&self) -> bool {
        let name = self.name.to_owned();
        self.facts
            .is_some_and(|facts| facts.body.required.contains(&name))
    }
}

/// The policy under which a resource comes in: whatever happens, an import must not lose it.
fn keeping(ours: &Value) -> &str {
    match ours.as_str() {
        Some(policy @ ("Retain" | "RetainExceptOnCreate")) => policy,
        _ => "Retain",
    }
}

fn without_own_tags(mut value: Value) -> Value {
    if let Some(elements) = value.as_array_mut() {
        elements.retain(|it| {
            !it["Key"]
                .as_str()
                .is_some_and(|key| key.starts_with(OWN_TAGS))
        });
    }
    value
}

fn functions(value: &Value, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                if key == "Ref" || key.starts_with("Fn::") {
                    visit(key, value);
                }
                functions(value, visit);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|it| functions(it, visit)),
        _ => {}
    }
}
