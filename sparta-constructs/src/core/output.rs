//! Template outputs.

use std::borrow::Cow;
use std::panic::Location;

use super::condition::Condition;
use super::scope::Scope;
use super::tree::Kind;
use crate::value::{IntoNode, IntoValue, Node};

/// What the tree knows of an output.
#[derive(Clone, Debug)]
pub(crate) struct OutputData {
    pub(crate) value: Node,
    pub(crate) description: Option<Cow<'static, str>>,
    pub(crate) export: Option<Node>,
    pub(crate) condition: Option<Node>,
}

/// An output of a stack to be.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/outputs-section-structure.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment, Output};
/// use sparta_constructs::value::pseudo;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// Output::new(pseudo::REGION).description("where it runs").add(stack, "Region");
/// ```
#[derive(Clone, Debug)]
pub struct Output {
    data: OutputData,
}

impl Output {
    /// An output of this value.
    pub fn new(value: impl IntoNode) -> Self {
        Self {
            data: OutputData {
                value: value.into_node(),
                description: None,
                export: None,
                condition: None,
            },
        }
    }

    /// What the output is, at most 1,024 bytes.
    #[must_use]
    pub fn description(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.data.description = Some(text.into());
        self
    }

    /// Exports the output under this name, unique in its account and region. References between
    /// stacks of one app are exported by themselves.
    #[must_use]
    pub fn export_name(mut self, name: impl IntoValue<String>) -> Self {
        self.data.export = Some(name.into_value().into_node());
        self
    }

    /// The output exists only when the condition holds.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.data.condition = Some(condition.name_node());
        self
    }

    /// Adds the output to a stack.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Scope {
        Scope::of(scope.into().add(
            id.into(),
            Kind::Output(Box::new(self.data)),
            Location::caller(),
        ))
    }
}
