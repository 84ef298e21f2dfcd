//! The small shapes of JSON that `spec/` is made of.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

/// A JSON object as a list in alphabetical order of its keys.
#[derive(Clone, PartialEq)]
pub struct Named<T>(Vec<(String, T)>);

impl<T> Named<T> {
    /// The value under `name`.
    pub fn get(&self, name: &str) -> Option<&T> {
        let at = self.position(name).ok()?;
        Some(&self.0[at].1)
    }

    /// The value under `name`, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        let at = self.position(name).ok()?;
        Some(&mut self.0[at].1)
    }

    /// Puts `value` under `name` and gives back what was there.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let name = name.into();
        match self.position(&name) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (name, value));
                None
            }
        }
    }

    /// Takes away what is under `name`.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let at = self.position(name).ok()?;
        Some(self.0.remove(at).1)
    }

    /// Whether there is a value under `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.position(name).is_ok()
    }

    /// Names and values, in alphabetical order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Names and values, in alphabetical order, the values to change them.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut T)> {
        self.0
            .iter_mut()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// The names, in alphabetical order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn position(&self, name: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(other, _)| other.as_str().cmp(name))
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: fmt::Debug> fmt::Debug for Named<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T> FromIterator<(String, T)> for Named<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        let mut named = Self::default();
        for (name, value) in entries {
            named.insert(name, value);
        }
        named
    }
}

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Named<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut named = Named::default();
                while let Some((name, value)) = map.next_entry::<String, T>()? {
                    if named.insert(name, value).is_some() {
                        return Err(A::Error::custom("a name occurs twice"));
                    }
                }
                Ok(named)
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// A plain JSON value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean(bool),
    /// A number, exactly as written.
    Number(Number),
    /// A string.
    Text(String),
}

/// One of JSON Schema's types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A list.
    Array,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// An object.
    Object,
    /// A string.
    String,
}

impl Type {
    /// All of them, in alphabetical order.
    pub const ALL: [Self; 6] = [
        Self::Array,
        Self::Boolean,
        Self::Integer,
        Self::Number,
        Self::Object,
        Self::String,
    ];

    /// JSON Schema's name for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
        }
    }

    /// The type of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// A set of [`Type`]s; the empty set allows any.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeSet(u8);

impl TypeSet {
    /// The set of one type.
    pub fn only(one: Type) -> Self {
        Self(1 << one as u8)
    }

    /// The set with one more.
    #[must_use]
    pub fn with(self, one: Type) -> Self {
        Self(self.0 | 1 << one as u8)
    }

    /// The set with one less.
    #[must_use]
    pub fn without(self, one: Type) -> Self {
        Self(self.0 & !(1 << one as u8))
    }

    /// Whether the type is listed.
    pub fn contains(self, one: Type) -> bool {
        self.0 & 1 << one as u8 != 0
    }

    /// Whether nothing is listed, so that any type will do.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference; the lint sees it only where the item is private"
    )]
    pub fn is_any(&self) -> bool {
        self.0 == 0
    }

    /// The one listed type, if it is only one.
    pub fn single(self) -> Option<Type> {
        let mut listed = self.iter();
        let first = listed.next()?;
        listed.next().is_none().then_some(first)
    }

    /// The listed types, in alphabetical order.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().filter(move |one| self.contains(*one))
    }
}

impl fmt::Debug for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for TypeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(one) = self.single() {
            return serializer.serialize_str(one.name());
        }
        let mut list = serializer.serialize_seq(None)?;
        for one in self.iter() {
            list.serialize_element(one.name())?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for TypeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = TypeSet;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON type or a list of them")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<TypeSet, E> {
                let one = Type::named(name)
                    .ok_or_else(|| E::custom(format_args!("unknown type {name}")))?;
                Ok(TypeSet::only(one))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TypeSet, A::Error> {
                let mut set = TypeSet::default();
                while let Some(name) = list.next_element::<String>()? {
                    set = TypeSet(set.0 | self_visit::<A::Error>(&name)?.0);
                }
                Ok(set)
            }
        }
        fn self_visit<E: Error>(name: &str) -> Result<TypeSet, E> {
            Names.visit_str(name)
        }
        deserializer.deserialize_any(Names)
    }
}
