//! What values mean: `ec2::VpcId`, `iam::RoleArn`, …
//!
//! One module a service, taken from the facts about which resource attribute a property wants.
//! The meanings are always there, also where the feature of their service is off, because
//! properties of other services want them.

/// A meaning whose values are text in a template.
#[diagnostic::on_unimplemented(
    message = "CloudFormation wants `{Self}` here, and text is not one",
    label = "text where a `{Self}` belongs",
    note = "numbers and booleans are Rust's own, a list is an array or a `Vec`, an enum has `Other(\"…\")` for values it does not know, and `.cast()` on a `Value` goes around this check"
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
