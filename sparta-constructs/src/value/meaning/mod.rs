//! What values mean: `ec2::VpcId`, `iam::RoleArn`, …
//!
//! One module a service, taken from the facts about which resource attribute a property wants.
//! The meanings are always there, also where the feature of their service is off, because
//! properties of other services want them.

/// A meaning whose values are text in a template.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text in a CloudFormation template",
    label = "text cannot stand for `{Self}`",
    note = "numbers, booleans, enums, lists and property types each take their own Rust values"
)]
pub trait TextMeaning {}

/// A meaning that is narrower than plain text: an id, a name, or an ARN of something.
pub trait Identifier: TextMeaning {}

impl TextMeaning for String {}
impl<M: Identifier> super::Accepts<M> for String {}

/// Declares meanings that are text.
macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl $crate::value::meaning::TextMeaning for $name {}
        impl $crate::value::meaning::Identifier for $name {}
    )*};
}
pub(crate) use identifiers;

identifiers! {
    /// The ARN of anything.
    Arn,
    /// An availability zone, such as `eu-west-2a`.
    AvailabilityZone,
}

#[rustfmt::skip]
mod generated;
pub use generated::*;
