//! Template rules: what the parameters must satisfy together.

use std::borrow::Cow;
use std::panic::Location;

use super::condition::ConditionExpression;
use super::scope::Scope;
use super::tree::Kind;
use crate::value::Node;

/// One assertion of a rule.
#[derive(Clone, Debug)]
pub struct Assertion {
    pub(crate) holds: Node,
    pub(crate) description: Cow<'static, str>,
}

impl Assertion {
    /// What must hold, and what is said when it does not.
    pub fn new(holds: ConditionExpression, description: impl Into<Cow<'static, str>>) -> Self {
        Self {
            holds: holds.into_node(),
            description: description.into(),
        }
    }

    /// Adds a rule to a stack: when `condition` holds (always, when there is none), every
    /// assertion must.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/rules-section-structure.html>
    #[track_caller]
    pub fn rule(
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
        condition: Option<ConditionExpression>,
        assertions: impl IntoIterator<Item = Assertion>,
    ) -> Scope {
        let kind = Kind::Rule {
            condition: condition.map(ConditionExpression::into_node),
            assertions: assertions.into_iter().collect(),
        };
        Scope::of(scope.into().add(id.into(), kind, Location::caller()))
    }
}
