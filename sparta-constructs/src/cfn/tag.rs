//! The tag that all resources share.

use std::borrow::Cow;

use crate::core::Properties;
use crate::value::{IntoValue, Node, Own, Value};

/// A tag of a resource: a key and a value, both text.
///
/// CloudFormation's schemas describe the same type anew for every resource; here it is one. A pair
/// will do in its place: `.tags([("Team", "sparta")])`. Tags that are set on a scope spread over
/// everything below it and need no call at the resource.
#[must_use]
pub struct Tag(Properties);

impl Tag {
    /// A tag.
    #[track_caller]
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        Self(Properties::new().with("Key", key).with("Value", value))
    }
}

impl Own for Tag {
    fn into_node(self) -> Node {
        self.0.into_node()
    }
}

impl<K: Into<Cow<'static, str>>, V: IntoValue<String>> IntoValue<Tag> for (K, V) {
    #[track_caller]
    fn into_value(self) -> Value<Tag> {
        Tag::new(self.0.into(), self.1).into_value()
    }
}
