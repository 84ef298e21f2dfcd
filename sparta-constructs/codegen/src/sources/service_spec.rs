//! The CDK's service specification: what it knows beside the schemas.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::path::Path;

use flate2::read::GzDecoder;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::SourceError;

/// The database in the npm package `@aws-cdk/aws-service-spec`.
#[derive(Default)]
pub(crate) struct ServiceSpec {
    resources: HashMap<String, SpecResource>,
    types: HashMap<String, SpecStruct>,
    uses: HashMap<String, Vec<String>>,
}

/// One resource type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SpecResource {
    #[serde(rename = "$id")]
    id: String,
    pub(crate) cloud_formation_type: String,
    #[serde(default)]
    pub(crate) cfn_ref_identifier: Vec<String>,
    pub(crate) arn_template: Option<String>,
    pub(crate) cloud_formation_transform: Option<String>,
    #[serde(default)]
    pub(crate) is_stateful: bool,
    pub(crate) scrutinizable: Option<String>,
    pub(crate) properties: BTreeMap<String, SpecProperty>,
    pub(crate) attributes: BTreeMap<String, SpecProperty>,
}

/// A nested property type.
#[derive(Debug, Deserialize)]
pub(crate) struct SpecStruct {
    #[serde(rename = "$id")]
    id: String,
    pub(crate) name: String,
    pub(crate) properties: BTreeMap<String, SpecProperty>,
}

/// A property or an attribute.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SpecProperty {
    #[serde(rename = "type")]
    pub(crate) ty: SpecType,
    pub(crate) causes_replacement: Option<String>,
    pub(crate) scrutinizable: Option<String>,
    #[serde(default)]
    pub(crate) relationship_refs: Vec<SpecRelationship>,
}

/// Whose attribute a property wants.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SpecRelationship {
    pub(crate) cloud_formation_type: String,
    pub(crate) property_name: String,
}

/// The type of a property.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub(crate) enum SpecType {
    Array {
        element: Box<SpecType>,
    },
    Map {
        element: Box<SpecType>,
    },
    Ref {
        reference: SpecReference,
    },
    Union {
        types: Vec<SpecType>,
    },
    String,
    Integer,
    Number,
    Boolean,
    Json,
    #[serde(rename = "date-time")]
    DateTime,
    Tag,
}

/// A link to another entity of the database.
#[derive(Debug, Deserialize)]
pub(crate) struct SpecReference {
    #[serde(rename = "$ref")]
    id: String,
}

#[derive(Deserialize)]
struct Database {
    schema: HashMap<String, Box<RawValue>>,
}

#[derive(Deserialize)]
struct Entities<T> {
    entities: Vec<T>,
}

#[derive(Deserialize)]
struct Links {
    forward: HashMap<String, Vec<Link>>,
}

#[derive(Deserialize)]
struct Link {
    #[serde(rename = "$id")]
    id: String,
}

impl ServiceSpec {
    /// Reads the npm package.
    pub(crate) fn read(tarball: &Path) -> Result<Self, SourceError> {
        let database = database(tarball)?;
        let resources: Entities<SpecResource> = table(&database, "resource")?;
        let types: Entities<SpecStruct> = table(&database, "typeDefinition")?;
        let uses: Links = table(&database, "usesType")?;
        Ok(Self {
            resources: resources
                .entities
                .into_iter()
                .map(|resource| (resource.cloud_formation_type.clone(), resource))
                .collect(),
            types: types
                .entities
                .into_iter()
                .map(|one| (one.id.clone(), one))
                .collect(),
            uses: uses
                .forward
                .into_iter()
                .map(|(id, links)| (id, links.into_iter().map(|link| link.id).collect()))
                .collect(),
        })
    }

    /// The resource type of that name.
    pub(crate) fn resource(&self, name: &str) -> Option<&SpecResource> {
        self.resources.get(name)
    }

    /// All resource types, in no order.
    pub(crate) fn resource_types(&self) -> impl Iterator<Item = &str> {
        self.resources.keys().map(String::as_str)
    }

    /// The nested types of a resource.
    pub(crate) fn structs<'a>(
        &'a self,
        resource: &SpecResource,
    ) -> impl Iterator<Item = &'a SpecStruct> {
        let ids = self.uses.get(&resource.id).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.types.get(id))
    }

    /// The nested type that a property, a list's items or a map's values have.
    pub(crate) fn nested<'a>(&'a self, ty: &SpecType) -> Option<&'a SpecStruct> {
        match ty {
            SpecType::Array { element } | SpecType::Map { element } => self.nested(element),
            SpecType::Ref { reference } => self.types.get(&reference.id),
            SpecType::Union { types } => types.iter().find_map(|one| self.nested(one)),
            _ => None,
        }
    }
}

fn database(tarball: &Path) -> Result<Database, SourceError> {
    const ENTRY: &str = "package/db.json.gz";
    let unreadable = |source| SourceError::File {
        path: tarball.into(),
        source,
    };
    let file = File::open(tarball).map_err(unreadable)?;
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    for entry in archive.entries().map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().map_err(unreadable)? == Path::new(ENTRY) {
            let text = std::io::read_to_string(GzDecoder::new(entry)).map_err(unreadable)?;
            return serde_json::from_str(&text).map_err(|source| SourceError::Json {
                entry: ENTRY.to_owned(),
                source,
            });
        }
    }
    Err(SourceError::Entry {
        package: "@aws-cdk/aws-service-spec".to_owned(),
        entry: ENTRY.to_owned(),
    })
}

fn table<T: for<'de> Deserialize<'de>>(database: &Database, name: &str) -> Result<T, SourceError> {
    let raw = database
        .schema
        .get(name)
        .ok_or_else(|| SourceError::Shape {
            what: format!("db.json: no table {name}"),
        })?;
    serde_json::from_str(raw.get()).map_err(|source| SourceError::Json {
        entry: format!("db.json, table {name}"),
        source,
    })
}
