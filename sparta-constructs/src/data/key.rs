//! The keys of tables and of their indexes.

use std::borrow::Cow;

use crate::cfn::dynamodb::table;
use crate::core::Scope;

/// What a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeKind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// Bytes.
    Binary,
}

impl AttributeKind {
    fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Binary => "binary",
        }
    }
}

impl From<AttributeKind> for table::AttributeType {
    fn from(kind: AttributeKind) -> Self {
        match kind {
            AttributeKind::Text => Self::S,
            AttributeKind::Number => Self::N,
            AttributeKind::Binary => Self::B,
        }
    }
}

/// An attribute that is (part of) a key: its name and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    pub(super) name: Cow<'static, str>,
    pub(super) kind: AttributeKind,
}

impl KeyAttribute {
    /// A key that is text.
    pub fn text(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            kind: AttributeKind::Text,
        }
    }

    /// A key that is a number.
    pub fn number(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            kind: AttributeKind::Number,
        }
    }

    /// A key that is bytes.
    pub fn binary(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            kind: AttributeKind::Binary,
        }
    }
}

/// A partition key, and perhaps a sort key.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) partition: KeyAttribute,
    pub(super) sort: Option<KeyAttribute>,
}

impl Keys {
    pub(super) fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.partition).chain(&self.sort)
    }

    pub(super) fn schema(&self) -> Vec<table::KeySchema> {
        let hash = table::KeySchema::new(self.partition.name.clone(), table::KeyType::Hash);
        let range = self
            .sort
            .as_ref()
            .map(|key| table::KeySchema::new(key.name.clone(), table::KeyType::Range));
        std::iter::once(hash).chain(range).collect()
    }
}

/// What an index holds of each item beside the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Projection {
    /// Everything.
    All,
    /// The keys alone.
    KeysOnly,
    /// The keys and these attributes.
    Include(Vec<Cow<'static, str>>),
}

impl Projection {
    fn property(self) -> table::Projection {
        let projection = table::Projection::new();
        match self {
            Self::All => projection.projection_type(table::ProjectionType::All),
            Self::KeysOnly => projection.projection_type(table::ProjectionType::KeysOnly),
            Self::Include(attributes) => projection
                .projection_type(table::ProjectionType::Include)
                .non_key_attributes(attributes),
        }
    }
}

/// A global secondary index.
///
/// [`GlobalSecondaryIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html).
/// An update of a deployed table adds or removes one index, not two:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) name: Cow<'static, str>,
    pub(super) keys: Keys,
    projection: Projection,
}

impl Index {
    /// An index of this name (3 to 255 letters, digits, `_`, `-` and `.`) that finds items by this
    /// key and holds all of each.
    pub fn new(name: impl Into<Cow<'static, str>>, partition_key: KeyAttribute) -> Self {
        Self {
            name: name.into(),
            keys: Keys {
                partition: partition_key,
                sort: None,
            },
            projection: Projection::All,
        }
    }

    /// Sorts the items of one partition key by this attribute.
    #[must_use]
    pub fn sort_key(mut self, key: KeyAttribute) -> Self {
        self.keys.sort = Some(key);
        self
    }

    /// What the index holds of each item; everything by default.
    #[must_use]
    pub fn projection(mut self, projection: Projection) -> Self {
        self.projection = projection;
        self
    }

    pub(super) fn property(self) -> table::GlobalSecondaryIndex {
        table::GlobalSecondaryIndex::new(self.name, self.keys.schema(), self.projection.property())
    }
}

/// The attributes that the keys of a table and its indexes use, each once: `AttributeDefinitions`
/// must name exactly these.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-attributedefinitions>
#[track_caller]
pub(super) fn definitions<'a>(
    scope: Scope,
    keys: impl Iterator<Item = &'a Keys>,
) -> Vec<table::AttributeDefinition> {
    let mut known: Vec<&KeyAttribute> = Vec::new();
    for attribute in keys.flat_map(Keys::attributes) {
        match known.iter().find(|known| known.name == attribute.name) {
            None => known.push(attribute),
            Some(first) if first.kind == attribute.kind => {}
            Some(first) => scope.fault(
                format!(
                    "attribute `{}` is a {} in one key and a {} in another",
                    attribute.name,
                    first.kind.word(),
                    attribute.kind.word()
                ),
                "give it the same kind in every key",
            ),
        }
    }
    known
        .into_iter()
        .map(|attribute| {
            let kind = table::AttributeType::from(attribute.kind);
            table::AttributeDefinition::new(attribute.name.clone(), kind)
        })
        .collect()
}
