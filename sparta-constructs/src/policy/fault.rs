//! What is wrong with a policy document.

use thiserror::Error;

/// A fault of a policy document, with the path of the element.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PolicyFault {
    /// A value of the wrong shape.
    #[error("{path} must be {allowed}, and is {got}")]
    Shape {
        /// Where, such as `Statement[0].Action`.
        path: String,
        /// What IAM takes there.
        allowed: &'static str,
        /// What stands there, as JSON.
        got: String,
    },
    /// An element that IAM requires.
    #[error("{path} has no {element}")]
    Missing {
        /// Where.
        path: String,
        /// What is missing.
        element: &'static str,
    },
    /// An element that IAM does not know, or does not take in this kind of policy.
    #[error("{path} has the element `{element}`, which {kind} does not take")]
    Element {
        /// Where.
        path: String,
        /// The element.
        element: String,
        /// The kind of policy, in words.
        kind: &'static str,
    },
    /// Two elements of which IAM takes one.
    #[error("{path} has both {one} and {other}")]
    Both {
        /// Where.
        path: String,
        /// The one.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
    /// A condition operator that IAM does not know.
    #[error("{path} is no condition operator")]
    Operator {
        /// Where, ending in the operator.
        path: String,
    },
    /// A value that an operator cannot compare.
    #[error("{path} holds `{got}`, which is no {wanted}")]
    Operand {
        /// Where.
        path: String,
        /// The value.
        got: String,
        /// What the operator compares: `number`, `date`, `address block`, `true or false`.
        wanted: &'static str,
    },
}
