//! Template mappings.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::Location;

use super::fault::{Fault, FaultCode};
use super::scope::Scope;
use super::tree::Kind;
use crate::value::{Attribute, ConstructKey, IntoNode, Node, Reference, Untyped};

/// Second-level keys and their values.
pub(crate) type Row = Vec<(Cow<'static, str>, Node)>;

/// What the tree knows of a mapping: top-level keys to second-level keys to values.
#[derive(Clone, Debug, Default)]
pub(crate) struct MappingData {
    pub(crate) entries: Vec<(Cow<'static, str>, Row)>,
}

/// A mapping of a stack: a table with two keys. `Copy`.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/mappings-section-structure.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment, Mapping};
/// use sparta_constructs::value::pseudo;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::region("eu-west-2"));
/// let sizes = Mapping::new([("eu-west-2", [("Size", "small")]), ("us-east-1", [("Size", "large")])], stack, "Sizes");
/// let size = sizes.find(pseudo::REGION, "Size");
/// # let _ = size;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapping {
    key: ConstructKey,
    not_send: PhantomData<*const ()>,
}

impl Mapping {
    /// Adds a mapping to a stack.
    #[track_caller]
    pub fn new<K, S, V, I>(
        entries: impl IntoIterator<Item = (K, I)>,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Mapping
    where
        K: Into<Cow<'static, str>>,
        S: Into<Cow<'static, str>>,
        V: IntoNode,
        I: IntoIterator<Item = (S, V)>,
    {
        let entries = entries
            .into_iter()
            .map(|(top, second)| {
                let second = second
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into_node()))
                    .collect();
                (top.into(), second)
            })
            .collect();
        let data = MappingData { entries };
        let key = scope
            .into()
            .add(id.into(), Kind::Mapping(data), Location::caller());
        Mapping {
            key,
            not_send: PhantomData,
        }
    }

    /// `Fn::FindInMap`: the value under both keys. Keys that are known now, the stack's own region
    /// for [`pseudo::REGION`](crate::value::pseudo::REGION) among them, are checked now.
    #[track_caller]
    pub fn find(self, top_key: impl IntoNode, second_key: impl IntoNode) -> Untyped {
        let (top, second) = (top_key.into_node(), second_key.into_node());
        // A key that is missing is told once: what goes on is a key that is there.
        let there = self.check(&top, &second, Location::caller());
        let (top, second) = there.unwrap_or((top, second));
        Untyped(Node::call(
            "Fn::FindInMap",
            Node::List(vec![self.name_node(), top, second]),
        ))
    }

    /// `Fn::FindInMap` with a value for keys that the mapping lacks. Adds the transform
    /// `AWS::LanguageExtensions`.
    #[track_caller]
    pub fn find_or(
        self,
        top_key: impl IntoNode,
        second_key: impl IntoNode,
        default: impl IntoNode,
    ) -> Untyped {
        let default = crate::value::Json::object().set("DefaultValue", default);
        Untyped(Node::call(
            "Fn::FindInMap",
            Node::List(vec![
                self.name_node(),
                top_key.into_node(),
                second_key.into_node(),
                default.into_node(),
            ]),
        ))
    }

    /// The mapping as a place in the tree.
    pub fn scope(self) -> Scope {
        Scope::of(self.key)
    }

    fn name_node(self) -> Node {
        Node::Reference(Reference {
            construct: self.key,
            attribute: Attribute::LogicalId,
        })
    }

    /// Keys that the mapping has, when it lacks the ones asked for.
    fn check(
        self,
        top: &Node,
        second: &Node,
        at: &'static Location<'static>,
    ) -> Option<(Node, Node)> {
        let scope = Scope::of(self.key);
        let region = scope.stack().and_then(|stack| stack.environment().region);
        let top = match top {
            Node::Text(text) => Some(text.clone()),
            Node::Pseudo("AWS::Region") => region,
            _ => None,
        };
        let there = scope.change(|tree, index| {
            let Kind::Mapping(data) = &tree.get(index).kind else {
                return None;
            };
            let missing = data.missing(top.as_deref(), second)?;
            let there = data.any();
            let path = tree.path(index);
            let message = format!("the mapping `{path}` has no {missing}");
            let hint = "add the key, or use `find_or` with a default";
            tree.faults
                .push(Fault::new(FaultCode::UnknownKey, message, hint, path, at));
            there
        });
        there.flatten()
    }
}

impl MappingData {
    /// The first keys; `None` when the mapping is empty.
    fn any(&self) -> Option<(Node, Node)> {
        let (top, row) = self.entries.iter().find(|(_, row)| !row.is_empty())?;
        let (second, _) = row.first()?;
        Some((Node::Text(top.clone()), Node::Text(second.clone())))
    }

    /// Which key is not there, with those that are; `None` when nothing is certain to be missing.
    fn missing(&self, top: Option<&str>, second: &Node) -> Option<String> {
        let top = top?;
        let Some((_, row)) = self.entries.iter().find(|(key, _)| key == top) else {
            return Some(format!(
                "key `{top}`; its keys are {}",
                names(self.entries.iter().map(|(key, _)| key))
            ));
        };
        let Node::Text(second) = second else {
            return None;
        };
        if row.iter().any(|(key, _)| key == second) {
            return None;
        }
        Some(format!(
            "key `{second}` under `{top}`; the keys there are {}",
            names(row.iter().map(|(key, _)| key))
        ))
    }
}

fn names<'a>(keys: impl Iterator<Item = &'a Cow<'static, str>>) -> String {
    keys.map(|key| format!("`{key}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
