//! One value of a template.

use std::borrow::Cow;
use std::panic::Location;

use super::{Map, Segment};

/// Where a value was written. Never part of the JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nowhere a user could look: it was derived.
    #[default]
    None,
    /// A line of Rust.
    Rust(&'static Location<'static>),
    /// A line and a column of the file that was read, both counted from 1, columns in
    /// characters.
    File {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
    },
}

/// Named values, in order.
pub type Object = Map<Element>;

/// One value of a template, and where it was written.
///
/// Equality looks at the value only, not at its origin.
#[derive(Clone, Debug)]
pub struct Element {
    /// The value.
    pub kind: Kind,
    /// Where it was written.
    pub origin: Origin,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// JSON's `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number. JSON has no form for NaN and the infinities: they are written `null`
    /// and `validation` refuses them.
    Float(f64),
    /// Text.
    String(Cow<'static, str>),
    /// A list.
    List(Vec<Element>),
    /// Named values; an intrinsic function is an object with one entry.
    Object(Object),
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

impl Element {
    /// An element of unknown origin.
    pub const fn new(kind: Kind) -> Self {
        Self {
            kind,
            origin: Origin::None,
        }
    }

    /// A list.
    pub fn list<E: Into<Element>>(elements: impl IntoIterator<Item = E>) -> Self {
        Self::new(Kind::List(elements.into_iter().map(Into::into).collect()))
    }

    /// An object.
    pub fn object<K: Into<Cow<'static, str>>, E: Into<Element>>(
        entries: impl IntoIterator<Item = (K, E)>,
    ) -> Self {
        Self::new(Kind::Object(
            entries.into_iter().map(|(k, e)| (k, e.into())).collect(),
        ))
    }

    /// The same value, written at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// The text, when this is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, when this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The whole number, when this is one.
    pub fn as_integer(&self) -> Option<i64> {
        match self.kind {
            Kind::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// The elements, when this is a list.
    pub fn as_list(&self) -> Option<&[Element]> {
        match &self.kind {
            Kind::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// The named values, when this is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.kind {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value under `key`, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Element> {
        self.as_object()?.get(key)
    }

    /// The value at a path of keys and indexes.
    pub fn at_path(&self, path: &[Segment<'_>]) -> Option<&Element> {
        path.iter()
            .try_fold(self, |element, segment| match segment {
                Segment::Key(key) => element.get(key),
                Segment::Index(index) => element.as_list()?.get(*index),
            })
    }

    /// What kind of value this is, in JSON's words, for messages.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Bool(_) => "boolean",
            Kind::Integer(_) => "integer",
            Kind::Float(_) => "number",
            Kind::String(_) => "string",
            Kind::List(_) => "list",
            Kind::Object(_) => "object",
        }
    }
}

impl From<Kind> for Element {
    fn from(kind: Kind) -> Self {
        Self::new(kind)
    }
}

impl From<&'static str> for Element {
    fn from(text: &'static str) -> Self {
        Self::new(Kind::String(Cow::Borrowed(text)))
    }
}

impl From<String> for Element {
    fn from(text: String) -> Self {
        Self::new(Kind::String(Cow::Owned(text)))
    }
}

impl From<Cow<'static, str>> for Element {
    fn from(text: Cow<'static, str>) -> Self {
        Self::new(Kind::String(text))
    }
}

impl From<bool> for Element {
    fn from(value: bool) -> Self {
        Self::new(Kind::Bool(value))
    }
}

impl From<i64> for Element {
    fn from(value: i64) -> Self {
        Self::new(Kind::Integer(value))
    }
}

impl From<f64> for Element {
    fn from(value: f64) -> Self {
        Self::new(Kind::Float(value))
    }
}

impl From<Object> for Element {
    fn from(object: Object) -> Self {
        Self::new(Kind::Object(object))
    }
}

impl<E: Into<Element>> From<Vec<E>> for Element {
    fn from(elements: Vec<E>) -> Self {
        Self::list(elements)
    }
}
