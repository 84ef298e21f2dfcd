//! The resources of both sides, compared.

use serde_json::{Map, Value};
use sparta_constructs::facts;

use super::effect::{Effect, Place};
use super::evaluate::{Evaluator, Side};
use super::fate::Fate;
use super::model::{PropertyDiff, ResourceDiff, Verdict};
use super::properties::{Differences, Unstable};

/// What is beside the properties and makes an update of its own. `DependsOn` and `Condition` only
/// say when.
const ATTRIBUTES: [&str; 5] = [
    "CreationPolicy",
    "DeletionPolicy",
    "Metadata",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];

/// Both sides, with what is computed from them.
pub(super) struct Both<'a> {
    before: Option<Evaluator<'a>>,
    after: Evaluator<'a>,
}

/// Whether a resource is there.
pub(super) enum Presence<'a> {
    Absent,
    Present(&'a Value),
    /// A condition decides that is not known.
    Open(&'a Value, &'a str),
}

impl<'a> Both<'a> {
    pub(super) fn new(before: Option<Side<'a>>, after: Side<'a>) -> Self {
        Self {
            before: before.map(Evaluator::new),
            after: Evaluator::new(after),
        }
    }

    /// What happens to each resource.
    pub(super) fn resources(&self, unstable: &Unstable) -> Vec<ResourceDiff> {
        let mut found = Vec::new();
        for (id, _) in self.after.side.section("Resources") {
            found.extend(self.resource(id, unstable));
        }
        let old = self.before.as_ref().map(|it| it.side.section("Resources"));
        for (id, _) in old.into_iter().flatten() {
            if self.after.side.entry("Resources", id).is_none() {
                found.extend(self.resource(id, unstable));
            }
        }
        found
    }

    fn resource(&self, id: &str, unstable: &Unstable) -> Option<ResourceDiff> {
        let old = self
            .before
            .as_ref()
            .map_or(Presence::Absent, |it| presence(it, id));
        let new = presence(&self.after, id);
        let condition = match (&old, &new) {
            (_, Presence::Open(_, name)) | (Presence::Open(_, name), _) => Some((*name).to_owned()),
            _ => None,
        };
        let diff = match (old.resource(), new.resource()) {
            (None, None) => return None,
            (None, Some(new)) => plain(id, new, Verdict::Add),
            (Some(old), None) => ResourceDiff {
                fate: Some(Fate::of_removed(old)),
                ..plain(id, old, Verdict::Remove)
            },
            (Some(old), Some(new)) if old["Type"] != new["Type"] => {
                plain(id, new, Verdict::Refused)
            }
            (Some(old), Some(new)) => self.changed(id, old, new, unstable)?,
        };
        Some(ResourceDiff { condition, ..diff })
    }

    fn changed(
        &self,
        id: &str,
        old: &'a Value,
        new: &'a Value,
        unstable: &Unstable,
    ) -> Option<ResourceDiff> {
        let before = self.before.as_ref()?;
        let place = Place::properties_of(new["Type"].as_str().unwrap_or_default());
        let properties = |evaluator: &Evaluator<'_>, resource: &Value| {
            let empty = || Value::Object(Map::new());
            let properties = resource.get("Properties");
            properties
                .and_then(|it| evaluator.value(it))
                .unwrap_or_else(empty)
        };
        let (mine, theirs) = (properties(before, old), properties(&self.after, new));
        let mut differences = Differences::new(unstable);
        differences.compare("", place, Some(&mine), Some(&theirs));
        let attributes = self.attributes(old, new, unstable);
        if differences.found.is_empty() && attributes.is_empty() {
            return None;
        }
        let effect = differences.found.iter().map(|it| it.effect).max();
        let verdict = match effect {
            None | Some(Effect::InPlace) => Verdict::Update,
            Some(Effect::MayReplace) => Verdict::MayReplace,
            Some(Effect::Replace) => Verdict::Replace,
        };
        let replaced = matches!(verdict, Verdict::MayReplace | Verdict::Replace);
        Some(ResourceDiff {
            fate: replaced.then(|| Fate::of_replaced(new)),
            name_in_the_way: name_in_the_way(verdict, new, &theirs, &differences.found),
            properties: differences.found,
            attributes,
            ..plain(id, new, verdict)
        })
    }

    fn attributes(&self, old: &Value, new: &Value, unstable: &Unstable) -> Vec<PropertyDiff> {
        let mut differences = Differences::new(unstable);
        let free = Place::properties_of("");
        for name in ATTRIBUTES {
            let before = self.before.as_ref();
            let value = |evaluator: Option<&Evaluator<'_>>, resource: &Value| {
                evaluator
                    .zip(resource.get(name))
                    .and_then(|(it, value)| it.value(value))
            };
            let (mine, theirs) = (value(before, old), value(Some(&self.after), new));
            differences.compare(name, free, mine.as_ref(), theirs.as_ref());
        }
        differences.found
    }
}

/// The resources that are there, with their types and their properties as far as they are known.
pub(in crate::plan) fn resolved(side: Side<'_>) -> Vec<(String, (String, Value))> {
    let evaluator = Evaluator::new(side);
    let mut found = Vec::new();
    for (id, _) in side.section("Resources") {
        if let Some(resource) = presence(&evaluator, id).resource() {
            let kind = resource["Type"].as_str().unwrap_or_default().to_owned();
            let properties = resource.get("Properties");
            let properties = properties.and_then(|it| evaluator.value(it));
            found.push((id.clone(), (kind, properties.unwrap_or_default())));
        }
    }
    found
}

impl<'a> Presence<'a> {
    fn resource(&self) -> Option<&'a Value> {
        match self {
            Self::Absent => None,
            Self::Present(resource) | Self::Open(resource, _) => Some(resource),
        }
    }
}

pub(super) fn presence<'a>(evaluator: &Evaluator<'a>, id: &str) -> Presence<'a> {
    let Some(resource) = evaluator.side.entry("Resources", id) else {
        return Presence::Absent;
    };
    let Some(condition) = resource["Condition"].as_str() else {
        return Presence::Present(resource);
    };
    match evaluator.condition(condition) {
        Some(true) => Presence::Present(resource),
        Some(false) => Presence::Absent,
        None => Presence::Open(resource, condition),
    }
}

fn plain(id: &str, resource: &Value, verdict: Verdict) -> ResourceDiff {
    let resource_type = resource["Type"].as_str().unwrap_or_default();
    let facts = facts::resource(resource_type);
    ResourceDiff {
        logical_id: id.to_owned(),
        resource_type: resource_type.to_owned(),
        construct_path: None,
        source: None,
        verdict,
        properties: Vec::new(),
        attributes: Vec::new(),
        fate: None,
        stateful: facts.is_some_and(|facts| facts.stateful),
        deleted_first: facts.is_some_and(|facts| facts.delete_before_create),
        name_in_the_way: None,
        condition: None,
    }
}

/// The fixed name of a resource that is to be replaced and keeps it: "you cannot perform updates
/// that require replacement of this resource" unless the name is changed too.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html>
fn name_in_the_way(
    verdict: Verdict,
    resource: &Value,
    properties: &Value,
    changed: &[PropertyDiff],
) -> Option<String> {
    let facts = facts::resource(resource["Type"].as_str()?)?;
    let replaces = matches!(verdict, Verdict::MayReplace | Verdict::Replace);
    if !replaces || facts.delete_before_create {
        return None;
    }
    let name = match facts.primary_identifier.as_slice() {
        [one] if one.ends_with("Name") => one,
        _ => return None,
    };
    let is_fixed = properties[name].is_string();
    let is_kept = changed.iter().all(|it| it.path != *name);
    (is_fixed && is_kept).then(|| name.clone())
}
