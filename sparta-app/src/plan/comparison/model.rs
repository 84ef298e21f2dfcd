//! What a comparison finds, as plain values.

use serde::Serialize;
use serde_json::Value;

use super::effect::Effect;
use super::fate::Fate;
use crate::plan::provenance::{Provenance, SourceLine};

/// What a deployment of one stack changes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// The resources that change, in the order of the new template, those that go at the end.
    pub resources: Vec<ResourceDiff>,
    /// Resources that get another logical id: those that the code declares, and those that seem to, because
    /// they have the same type and the same properties.
    pub moves: Vec<Move>,
    /// Resources that are alike, so that which of them became which is not guessed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ambiguous: Vec<Ambiguity>,
    /// The parameters that change.
    pub parameters: Vec<ParameterDiff>,
    /// The outputs that change.
    pub outputs: Vec<NamedDiff>,
}

impl Comparison {
    /// True when nothing changes.
    pub fn is_empty(&self) -> bool {
        let is_moved = self.declared_moves().next().is_some();
        !is_moved
            && self.resources.is_empty()
            && self.outputs.is_empty()
            && self.parameters.is_empty()
    }

    /// The moves that the code declares and that are still to be made.
    pub fn declared_moves(&self) -> impl Iterator<Item = &Move> {
        self.moves.iter().filter(|it| it.declared.is_some())
    }

    /// How many resources have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let resources = self.resources.iter();
        resources.filter(|it| it.verdict == verdict).count()
    }

    /// Says of each resource which construct and which line of Rust made it, where that is known.
    #[must_use]
    pub fn located(mut self, provenance: &Provenance) -> Self {
        for resource in &mut self.resources {
            if let Some(origin) = provenance.of(&resource.logical_id) {
                resource.construct_path = Some(origin.construct_path.clone());
                resource.source.clone_from(&origin.source);
            }
        }
        for it in &mut self.moves {
            let origin = provenance.of(&it.to);
            it.construct_path = origin.map(|origin| origin.construct_path.clone());
        }
        self
    }
}

/// What happens to a resource.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is created.
    Add,
    /// It is changed where it is.
    Update,
    /// It is changed, and in some cases replaced.
    MayReplace,
    /// It is replaced by a new one.
    Replace,
    /// It leaves the stack.
    Remove,
    /// `CloudFormation` refuses: a logical id cannot change its type.
    Refused,
}

/// What happens to one resource, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResourceDiff {
    /// Its logical id.
    pub logical_id: String,
    /// `AWS::EC2::VPC`, …
    #[serde(rename = "type")]
    pub resource_type: String,
    /// Its construct's path, where the cloud assembly says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_path: Option<String>,
    /// The line of Rust that made it, where the cloud assembly says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceLine>,
    /// What happens to it.
    pub verdict: Verdict,
    /// The properties that change. Empty for one that is added or removed.
    pub properties: Vec<PropertyDiff>,
    /// What changes beside the properties: `DeletionPolicy`, `Metadata`, …
    pub attributes: Vec<PropertyDiff>,
    /// What becomes of the present resource, when it leaves or is replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fate: Option<Fate>,
    /// True when it holds data.
    pub stateful: bool,
    /// True when a replacement deletes the old resource before it makes the new one.
    pub deleted_first: bool,
    /// The property with the fixed name that stops a replacement, as the name is still taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_in_the_way: Option<String>,
    /// The condition that decides and is not known here, so that the resource may not be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
}

impl ResourceDiff {
    /// True when data is lost, or may be.
    pub fn loses_data(&self) -> bool {
        self.stateful && self.fate == Some(Fate::Deleted)
    }
}

/// A property that changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PropertyDiff {
    /// Where: `Tags[Name].Value`, `SecurityGroupIngress[0].FromPort`.
    pub path: String,
    /// What it is now; `None` when it is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it becomes; `None` when it is removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// What the change does to the resource.
    pub effect: Effect,
    /// What there is to say about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
}

/// What there is to say about a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "because", content = "of")]
pub enum Note {
    /// Only the order of a list changes.
    Order,
    /// It takes its value from a resource that is replaced.
    Replaced(String),
    /// It takes its value from a resource that may be replaced.
    MaybeReplaced(String),
    /// It takes its value from a secret parameter that is given anew.
    Secret(String),
}

/// A resource that gets another logical id, and stays what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// Its type.
    #[serde(rename = "type")]
    pub resource_type: String,
    /// Its logical id now.
    pub from: String,
    /// Its logical id in the new template.
    pub to: String,
    /// Its construct's path, where the cloud assembly says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_path: Option<String>,
    /// Where the code declares it; none when it was recognised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared: Option<MoveDeclaration>,
}

impl Move {
    /// The construct's path, or else the new logical id.
    pub fn name(&self) -> &str {
        self.construct_path.as_deref().unwrap_or(&self.to)
    }
}

/// Where a move is declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveDeclaration {
    /// The path of the construct that says `moved_from`.
    pub by: String,
    /// The line that says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceLine>,
}

/// Resources that go and resources that come, all alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ambiguity {
    /// Their type.
    #[serde(rename = "type")]
    pub resource_type: String,
    /// The logical ids that go.
    pub from: Vec<String>,
    /// The logical ids that come.
    pub to: Vec<String>,
}

impl Ambiguity {
    /// In words.
    pub fn told(&self) -> String {
        format!(
            "{} ({}) are alike, and became {} or not",
            self.from.join(", "),
            self.resource_type,
            self.to.join(", ")
        )
    }
}

/// An output or the like that changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NamedDiff {
    /// Its name.
    pub name: String,
    /// What changes in it.
    pub properties: Vec<PropertyDiff>,
}

/// A parameter that changes. A secret one has no values here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParameterDiff {
    /// Its name.
    pub name: String,
    /// True when its value is not to be shown.
    pub secret: bool,
    /// Its value now, when it has one that may be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Its new value, when it has one that may be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}
