//! Which resource of a template is which of a Terraform state.
//!
//! A pair is known by its names and other distinguishing properties; through the references of pairs that are
//! known, others become known: a NAT gateway is known by its subnet, and its address by the NAT gateway.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fate::{Becomes, Fate, Take};
use super::rows::rows;
use super::state::{TerraformResource, TerraformState};
use crate::plan::adoption::{Identified, remedy_for};
use crate::plan::comparison::{Side, resolved};

/// What a state was found to be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matched {
    /// The resources of our template that it has, in the order of the template.
    pub found: Vec<Identified>,
    /// Resources of Terraform that stay out, with the reason.
    pub left: Vec<Left>,
    /// Resources that may be several of our template.
    pub undecided: Vec<Undecided>,
}

/// A resource of Terraform that stays out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Left {
    /// Its address.
    pub address: String,
    /// Why, and what to do.
    pub reason: String,
}

/// A resource of Terraform that may be several of our template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// Its address.
    pub address: String,
    /// What it would be identified by, with the logical ids it may be.
    pub candidates: Vec<Identified>,
}

/// Matches a state with a template. `taken` are logical ids that are deployed or known otherwise.
pub fn match_state(state: &TerraformState, ours: Side<'_>, taken: &BTreeSet<String>) -> Matched {
    let mut matcher = Matcher::new(state, ours, taken);
    matcher.run();
    matcher.conclude()
}

/// A resource of Terraform as one of `CloudFormation`.
struct Slot<'a> {
    resource: &'a TerraformResource,
    becomes: &'static Becomes,
    identifier: BTreeMap<String, String>,
}

struct Matcher<'a> {
    slots: Vec<Slot<'a>>,
    /// Types and properties of the resources that are not taken, by logical id, in the order of the template.
    wanted: Vec<(String, (String, Value))>,
    /// Slots by the logical id they are known to be.
    pairs: BTreeMap<String, usize>,
    left: Vec<Left>,
}

/// Attributes by which other resources refer to one.
const REFERRED_BY: [&str; 7] = [
    "id",
    "arn",
    "name",
    "allocation_id",
    "url",
    "bucket",
    "function_name",
];

/// The most texts that are tried for a value with several references.
const MOST_TEXTS: usize = 256;

impl<'a> Matcher<'a> {
    fn new(state: &'a TerraformState, ours: Side<'_>, taken: &BTreeSet<String>) -> Self {
        let mut wanted = resolved(ours);
        wanted.retain(|(id, _)| !taken.contains(id));
        let mut matcher = Self {
            slots: Vec::new(),
            wanted,
            pairs: BTreeMap::new(),
            left: Vec::new(),
        };
        for resource in &state.resources {
            matcher.add(resource);
        }
        matcher
    }

    fn add(&mut self, resource: &'a TerraformResource) {
        let kind = &resource.resource_type;
        let row = rows().iter().find(|row| row.terraform == kind);
        match row.map(|row| row.fate) {
            Some(Fate::Becomes(all)) => {
                let is_meant = |it: &&Becomes| {
                    it.when
                        .is_none_or(|(name, value)| resource.text(name).as_deref() == Some(value))
                };
                for becomes in all.iter().filter(is_meant) {
                    match identifier(resource, becomes) {
                        Ok(identifier) => self.slots.push(Slot {
                            resource,
                            becomes,
                            identifier,
                        }),
                        Err(attribute) => {
                            self.leave(resource, format!("the state has no {attribute} of it"));
                        }
                    }
                }
            }
            Some(Fate::PartOf(kind)) => self.leave(resource, format!("comes with its {kind}")),
            Some(Fate::NotImported(kind)) => {
                let remedy = remedy_for(kind).map(|it| it.remedy).unwrap_or_default();
                self.leave(
                    resource,
                    format!("CloudFormation does not import {kind}; {remedy}"),
                );
            }
            Some(Fate::Left(reason)) => self.leave(resource, reason.to_owned()),
            None if kind.starts_with("aws_") => {
                self.leave(resource, "this sparta does not know its type; leave it to Terraform, or name it with --identifiers".to_owned());
            }
            None => self.leave(
                resource,
                "it is no resource of AWS; leave it to Terraform".to_owned(),
            ),
        }
    }

    fn leave(&mut self, resource: &TerraformResource, reason: String) {
        self.left.push(Left {
            address: resource.address.clone(),
            reason,
        });
    }

    fn run(&mut self) {
        loop {
            let known = self.pairs.len();
            self.pair_by_properties();
            self.pair_by_references();
            if self.pairs.len() == known {
                self.pair_the_only_ones();
            }
            if self.pairs.len() == known {
                return;
            }
        }
    }

    /// Those that are each other's best match, and nobody else's.
    fn pair_by_properties(&mut self) {
        for slot in self.open_slots() {
            let best = Self::best(&self.candidates(slot), |id| self.score(slot, id));
            let [id] = best.as_slice() else { continue };
            let rivals: Vec<usize> = self
                .open_slots()
                .into_iter()
                .filter(|it| self.fits(*it, id))
                .collect();
            let best = Self::best(&rivals, |rival| self.score(*rival, id));
            if best == [slot] {
                self.pairs.insert(id.clone(), slot);
            }
        }
    }

    /// Those that a known pair refers to.
    fn pair_by_references(&mut self) {
        let mut found = Vec::new();
        for (id, slot) in &self.pairs {
            let slot = &self.slots[*slot];
            for (property, attribute) in slot.becomes.known_by {
                let referred = self
                    .properties(id)
                    .and_then(|it| referred(it.get(property)?));
                let Some((to, text)) = referred.zip(slot.resource.text(attribute)) else {
                    continue;
                };
                let is_it = |at: &usize| {
                    self.fits(*at, &to)
                        && aliases(self.slots[*at].resource).any(|alias| alias == text)
                };
                let mut meant = self.open_slots().into_iter().filter(is_it);
                if let (Some(slot), None) = (meant.next(), meant.next()) {
                    found.push((to, slot));
                }
            }
        }
        for (id, slot) in found {
            let is_open = !self.pairs.contains_key(&id) && self.open_slots().contains(&slot);
            if is_open {
                self.pairs.insert(id, slot);
            }
        }
    }

    /// Where there is only one of a type on either side, and nothing speaks against it.
    fn pair_the_only_ones(&mut self) {
        for slot in self.open_slots() {
            let kind = self.slots[slot].becomes.resource_type;
            let slots = self.open_slots();
            let of_kind = slots
                .iter()
                .filter(|it| self.slots[**it].becomes.resource_type == kind);
            let wanted: Vec<_> = self
                .wanted
                .iter()
                .filter(|(id, (it, _))| it == kind && !self.pairs.contains_key(id))
                .collect();
            if let ([(id, _)], 1) = (wanted.as_slice(), of_kind.count())
                && self.score(slot, id).is_some()
            {
                let id = id.clone();
                self.pairs.insert(id, slot);
                return;
            }
        }
    }

    fn conclude(mut self) -> Matched {
        let mut matched = Matched::default();
        let open = self.open_slots();
        for slot in open {
            let strong = Self::best(&self.candidates(slot), |id| {
                self.score(slot, id).filter(|it| *it > 0)
            });
            let weak = self.candidates(slot);
            let candidates = if strong.is_empty() { weak } else { strong };
            let it = &self.slots[slot];
            if candidates.is_empty() {
                let kind = it.becomes.resource_type;
                let reason = format!(
                    "the template has no {kind} like it; leave it to Terraform, or delete it once nothing uses it"
                );
                let resource = it.resource;
                self.leave(resource, reason);
                continue;
            }
            matched.undecided.push(Undecided {
                address: it.resource.address.clone(),
                candidates: candidates.iter().map(|id| it.identified(id)).collect(),
            });
        }
        for (id, _) in &self.wanted {
            if let Some(slot) = self.pairs.get(id) {
                matched.found.push(self.slots[*slot].identified(id));
            }
        }
        matched.left = self.left;
        matched.left.sort_by(|a, b| a.address.cmp(&b.address));
        matched
    }

    fn open_slots(&self) -> Vec<usize> {
        let used: BTreeSet<usize> = self.pairs.values().copied().collect();
        (0..self.slots.len())
            .filter(|slot| !used.contains(slot))
            .collect()
    }

    /// The logical ids a slot may be: of its type, open, and nothing speaks against it.
    fn candidates(&self, slot: usize) -> Vec<String> {
        let all = self.wanted.iter().map(|(id, _)| id);
        all.filter(|id| self.fits(slot, id)).cloned().collect()
    }

    fn fits(&self, slot: usize, id: &str) -> bool {
        let kind = self.slots[slot].becomes.resource_type;
        let is_of_type = self
            .wanted
            .iter()
            .any(|(it, (wanted, _))| it == id && wanted == kind);
        is_of_type && !self.pairs.contains_key(id) && self.score(slot, id).is_some()
    }

    /// Those with the highest score above nothing.
    fn best<T: Clone>(all: &[T], score: impl Fn(&T) -> Option<usize>) -> Vec<T> {
        let most = all.iter().filter_map(&score).max().filter(|it| *it > 0);
        let is_best = |it: &&T| most.is_some() && score(it) == most;
        all.iter().filter(is_best).cloned().collect()
    }

    /// How many properties speak for it; `None` when one speaks against it.
    fn score(&self, slot: usize, id: &str) -> Option<usize> {
        let slot = &self.slots[slot];
        let properties = self.properties(id)?;
        let mut score = 0;
        for (property, attribute) in slot.becomes.known_by {
            let Some(value) = properties.get(property) else {
                continue;
            };
            let texts = self.texts(value);
            let Some(text) = slot.resource.text(attribute) else {
                continue;
            };
            match texts {
                Some(texts) if texts.contains(&text) => score += 1,
                Some(_) => return None,
                None => {}
            }
        }
        // A name in a tag tells, and may have changed.
        let tag = name_tag(properties);
        let theirs = slot
            .resource
            .text("tags.Name")
            .or_else(|| slot.resource.text("tags_all.Name"));
        Some(score + usize::from(tag.is_some() && tag == theirs))
    }

    fn properties(&self, id: &str) -> Option<&Value> {
        let found = self.wanted.iter().find(|(it, _)| it == id);
        found.map(|(_, (_, properties))| properties)
    }

    /// The texts a value may be; `None` when it refers to something that is not known yet.
    fn texts(&self, value: &Value) -> Option<BTreeSet<String>> {
        match value {
            Value::String(text) => Some(BTreeSet::from([text.clone()])),
            Value::Number(number) => Some(BTreeSet::from([number.to_string()])),
            Value::Bool(flag) => Some(BTreeSet::from([flag.to_string()])),
            Value::Object(object) => match object.get("Fn::Join") {
                Some(join) if join[0] == "" => self.joined(join[1].as_array()?),
                _ => {
                    let slot = self.pairs.get(&referred(value)?)?;
                    Some(aliases(self.slots[*slot].resource).collect())
                }
            },
            _ => None,
        }
    }

    fn joined(&self, parts: &[Value]) -> Option<BTreeSet<String>> {
        let mut texts = BTreeSet::from([String::new()]);
        for part in parts {
            let ends = self.texts(part)?;
            texts = texts
                .iter()
                .flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")))
                .take(MOST_TEXTS)
                .collect();
        }
        Some(texts)
    }
}

impl Slot<'_> {
    fn identified(&self, logical_id: &str) -> Identified {
        Identified {
            logical_id: logical_id.to_owned(),
            resource_type: self.becomes.resource_type.to_owned(),
            identifier: self.identifier.clone(),
            from: Some(self.resource.address.clone()),
        }
    }
}

/// The identifier of a resource; the attribute that is missing when it is not whole.
fn identifier(
    resource: &TerraformResource,
    becomes: &'static Becomes,
) -> Result<BTreeMap<String, String>, &'static str> {
    let part = |(name, take): &(&'static str, Take)| {
        let value = match take {
            Take::Fixed(text) => Ok((*text).to_owned()),
            Take::From(attribute) => resource.text(attribute).ok_or(*attribute),
        };
        value.map(|value| ((*name).to_owned(), value))
    };
    becomes.identifier.iter().map(part).collect()
}

fn aliases(resource: &TerraformResource) -> impl Iterator<Item = String> {
    REFERRED_BY.iter().filter_map(|name| resource.text(name))
}

/// The logical id that a value refers to.
fn referred(value: &Value) -> Option<String> {
    let id = value["Ref"]
        .as_str()
        .or_else(|| value["Fn::GetAtt"][0].as_str());
    id.map(str::to_owned)
}

fn name_tag(properties: &Value) -> Option<String> {
    let tags = properties["Tags"].as_array()?;
    let tag = tags.iter().find(|tag| tag["Key"] == "Name")?;
    tag["Value"].as_str().map(str::to_owned)
}
