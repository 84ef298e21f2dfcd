//! Verdicts of other validators.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::ours::Fault;

/// What others say, by relative path.
#[derive(Default)]
pub(crate) struct Verdicts {
    /// Errors of cfn-lint with their places.
    pub(crate) placed: BTreeMap<String, Vec<Fault>>,
    /// Codes of cfn-lint's errors, where only these are known.
    pub(crate) cfn_lint: BTreeMap<String, Vec<String>>,
    /// Codes of cloudformation-validate's errors.
    pub(crate) cloudformation_validate: BTreeMap<String, Vec<String>>,
    /// Whether a file of places was read, so that a template without an entry has no error.
    pub(crate) has_places: bool,
}

impl Verdicts {
    /// Adds a file: a JSON list as cfn-lint prints it, or one JSON object a line.
    pub(crate) fn add(&mut self, text: &str, folder: &Path) -> Result<(), String> {
        if text.trim_start().starts_with('[') {
            let matches: Vec<Value> =
                serde_json::from_str(text).map_err(|error| error.to_string())?;
            self.has_places = true;
            for one in &matches {
                self.place(one, folder);
            }
            return Ok(());
        }
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let one: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
            let path = one["path"].as_str().unwrap_or_default().to_owned();
            let codes = |key: &str| -> Option<Vec<String>> {
                let list = one[key].as_array()?;
                let codes = list.iter().filter_map(Value::as_str).map(str::to_owned);
                Some(codes.collect())
            };
            if let Some(found) = codes("cfn_lint_errors") {
                self.cfn_lint.insert(path.clone(), found);
            }
            if let Some(found) = codes("cloudformation_validate_errors") {
                self.cloudformation_validate.insert(path, found);
            }
        }
        Ok(())
    }

    fn place(&mut self, one: &Value, folder: &Path) {
        let name = one["Filename"].as_str().unwrap_or_default();
        let folder = folder.to_string_lossy();
        let relative = name.strip_prefix(folder.as_ref()).unwrap_or(name);
        let relative = relative.trim_start_matches(['/', '.']).to_owned();
        let faults = self.placed.entry(relative).or_default();
        if one["Level"] == "Error" {
            faults.push(fault(one));
        }
    }
}

fn fault(one: &Value) -> Fault {
    let steps: Vec<String> = one["Location"]["Path"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|step| {
            step.as_str()
                .map_or_else(|| step.to_string(), str::to_owned)
        })
        .collect();
    let section = steps.first().cloned().unwrap_or_default();
    let owner = steps.get(1).cloned().unwrap_or(section);
    let rest = steps.get(2..).unwrap_or_default();
    let rest = match rest {
        [properties, inner @ ..] if properties == "Properties" => inner,
        rest => rest,
    };
    Fault {
        code: one["Rule"]["Id"].as_str().unwrap_or_default().to_owned(),
        message: one["Message"].as_str().unwrap_or_default().to_owned(),
        owner,
        property: rest.first().cloned().unwrap_or_default(),
        is_section: steps.len() < 2,
    }
}
