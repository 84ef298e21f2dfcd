//! What the linters look at.

use std::fs;
use std::path::{Path, PathBuf};

use super::snapshots::STAGING;
use super::switches::SETTINGS;
use super::{Stack, configured, stacks};

/// The stacks of every environment, each with a name for its file.
pub(super) fn environments() -> Vec<(String, Stack)> {
    let shipped = ["production", "development"].into_iter().flat_map(stacks);
    let stacks = shipped.chain(configured("staging", STAGING));
    stacks.map(|stack| (stack.name.clone(), stack)).collect()
}

/// The stacks of every environment and of every setting of a switch, each different one once.
pub(super) fn every_setting() -> Vec<(String, Stack)> {
    let settings = SETTINGS.iter().flat_map(|(name, toml)| {
        let stacks = configured("production", toml).into_iter();
        stacks.map(move |stack| (format!("{}.{name}", stack.name), stack))
    });
    let mut all = environments();
    for (name, stack) in settings {
        if all
            .iter()
            .all(|(_, known)| known.template != stack.template)
        {
            all.push((name, stack));
        }
    }
    all
}

/// Writes templates into a directory.
pub(super) fn write(directory: &Path, stacks: &[(String, Stack)]) -> Vec<PathBuf> {
    let written = stacks.iter().map(|(name, stack)| {
        let file = directory.join(format!("{name}.json"));
        fs::write(&file, stack.template.to_string()).expect("the directory is writable");
        file
    });
    written.collect()
}
