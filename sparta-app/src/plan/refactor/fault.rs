//! What is wrong with a declared move.

use std::fmt;

use serde::Serialize;

use crate::plan::provenance::SourceLine;

/// A `moved_from` that fits what is deployed not at all, or in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveFault {
    /// The path of the construct that says it.
    pub declared_by: String,
    /// The former name as it was written; several when none of them fits.
    pub name: String,
    /// The line that says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceLine>,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: MoveProblem,
}

/// What is wrong with a declared move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "problem")]
pub enum MoveProblem {
    /// Neither what moved nor what it became is deployed.
    Nowhere {
        /// The former logical ids.
        former: Vec<String>,
    },
    /// Two former logical ids are deployed.
    Several {
        /// The resource's logical id.
        logical_id: String,
        /// The former logical ids that are deployed.
        former: Vec<String>,
    },
    /// The resource and its former self are both deployed.
    Both {
        /// The resource's logical id.
        logical_id: String,
        /// The former logical id.
        former: String,
    },
    /// A resource keeps its type.
    Type {
        /// The former logical id.
        former: String,
        /// The type that is deployed.
        deployed: String,
        /// The type in the template.
        wanted: String,
    },
    /// `CloudFormation` does not move resources of that type.
    Unsupported {
        /// The former logical id.
        former: String,
        /// Its type.
        resource_type: String,
    },
}

impl fmt::Display for MoveFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "moved_from({}) of {}",
            self.name, self.declared_by
        )?;
        if let Some(source) = &self.source {
            write!(formatter, " ({source})")?;
        }
        formatter.write_str(": ")?;
        match &self.problem {
            MoveProblem::Nowhere { former } => write!(
                formatter,
                "it points nowhere: the deployed stack has neither {} nor the resource under its new name",
                former.join(" nor ")
            ),
            MoveProblem::Several { logical_id, former } => write!(
                formatter,
                "it points at {} things: the deployed stack has {}, and only one can become {logical_id}",
                former.len(),
                former.join(" and ")
            ),
            MoveProblem::Both { logical_id, former } => write!(
                formatter,
                "the deployed stack has both {former} and {logical_id}"
            ),
            MoveProblem::Type {
                former,
                deployed,
                wanted,
            } => write!(
                formatter,
                "{former} is deployed as {deployed}, and a move cannot make it {wanted}"
            ),
            MoveProblem::Unsupported {
                former,
                resource_type,
            } => write!(
                formatter,
                "CloudFormation does not move {former}, as it is of type {resource_type}"
            ),
        }
    }
}

impl MoveFault {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match &self.problem {
            MoveProblem::Nowhere { .. } => {
                "name what is deployed now (`sparta diff` lists it as removed), or take moved_from away"
                    .to_owned()
            }
            MoveProblem::Several { .. } => {
                "keep the name of the one whose data and address are to stay".to_owned()
            }
            MoveProblem::Both { former, .. } => format!(
                "take moved_from away: the deployment then removes {former}; or give the construct the former \
                 name back"
            ),
            MoveProblem::Type { .. } => {
                "take moved_from away: another type is another resource, which is made anew".to_owned()
            }
            MoveProblem::Unsupported { former, .. } => format!(
                "keep its logical id with override_logical_id({former:?}), or take moved_from away: it is then \
                 made anew"
            ),
        }
    }
}
