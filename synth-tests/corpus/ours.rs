//! Our verdicts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use sparta_constructs::template;
use sparta_constructs::validation::{self, Finding, Options, Severity};

/// An error and where it is: the section or logical id, and the property.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The rule's code.
    pub(crate) code: String,
    /// What is wrong.
    pub(crate) message: String,
    /// The resource, parameter, output, … or the section.
    pub(crate) owner: String,
    /// The first property on the way to it; empty for the resource itself.
    pub(crate) property: String,
    /// On a section as a whole.
    pub(crate) is_section: bool,
}

const SECTIONS: [&str; 8] = [
    "Metadata",
    "Globals",
    "Parameters",
    "Mappings",
    "Conditions",
    "Rules",
    "Resources",
    "Outputs",
];

/// What we say about the templates of a folder.
pub(crate) struct Ours {
    /// Relative path to errors.
    pub(crate) errors: BTreeMap<String, Vec<Fault>>,
    /// How long reading and checking took.
    pub(crate) took: Duration,
}

/// Checks every template below a folder.
pub(crate) fn check_folder(folder: &Path, region: &str) -> Result<Ours, String> {
    let mut paths = Vec::new();
    templates(folder, folder, &mut paths)?;
    paths.sort();
    let mut errors = BTreeMap::new();
    let mut took = Duration::ZERO;
    for path in paths {
        let bytes =
            fs::read(folder.join(&path)).map_err(|error| format!("cannot read {path}: {error}"))?;
        let start = Instant::now();
        let findings = check(&bytes, region);
        took += start.elapsed();
        let faults = findings.iter().filter(|f| f.severity == Severity::Error);
        errors.insert(path, faults.map(fault).collect());
    }
    Ok(Ours { errors, took })
}

fn check(bytes: &[u8], region: &str) -> Vec<Finding> {
    match template::read(bytes) {
        Ok(template) => validation::validate(&template, &Options::region(region.to_owned())),
        Err(errors) => errors.iter().map(Finding::from).collect(),
    }
}

fn fault(finding: &Finding) -> Fault {
    let path = finding.property_path.as_deref().unwrap_or_default();
    let (owner, property) = match &finding.logical_id {
        Some(id) => (id.clone(), first(in_entry(id, path).unwrap_or(path))),
        None => (first(path), String::new()),
    };
    Fault {
        code: finding.code.to_owned(),
        message: finding.message.clone(),
        owner,
        property,
        is_section: finding.logical_id.is_none(),
    }
}

/// The way inside an entry that is no resource: `Default` of `Parameters.Stage.Default`.
fn in_entry<'p>(id: &str, path: &'p str) -> Option<&'p str> {
    let inside = |section: &&str| {
        path.strip_prefix(section)?
            .strip_prefix('.')?
            .strip_prefix(id)
    };
    let rest = SECTIONS.iter().find_map(inside)?;
    (rest.is_empty() || rest.starts_with(['.', '['])).then(|| rest.trim_start_matches('.'))
}

/// `Tags` of `Tags[0].Key`.
fn first(path: &str) -> String {
    path.split(['.', '[']).next().unwrap_or_default().to_owned()
}

fn templates(root: &Path, folder: &Path, found: &mut Vec<String>) -> Result<(), String> {
    let unreadable = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            templates(root, &path, found)?;
            continue;
        }
        let extension = path
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default();
        if matches!(extension, "json" | "yaml" | "yml" | "template")
            && let Ok(relative) = path.strip_prefix(root)
        {
            found.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
