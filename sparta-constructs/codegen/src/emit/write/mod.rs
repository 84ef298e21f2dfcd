//! Writes what was decided and named as Rust.

mod every_type;
mod index;
mod meanings;
mod service;
mod text;

use std::collections::BTreeMap;
use std::error::Error;

use super::decide::Plan;

pub(super) use every_type::Samples;

/// With more required properties than this, `new` takes a struct of them.
pub(crate) const MOST_ARGUMENTS: usize = 4;

/// Hand-written files of which a block is generated.
pub(super) const WITH_BLOCK: [&str; 3] = [
    "Cargo.toml",
    "src/cfn/mod.rs",
    "../synth-tests/src/every_type/mod.rs",
];

/// The folders that generated files are in.
pub(super) const FOLDERS: [&str; 2] = ["src/cfn", "../synth-tests/src/every_type"];

/// The generated files, by path within the library's folder; `present` holds those of
/// [`WITH_BLOCK`] as they are.
pub(super) fn files(
    plan: &Plan,
    samples: &Samples,
    present: &BTreeMap<&'static str, String>,
) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut files: BTreeMap<String, String> = plan
        .services
        .iter()
        .map(|service| {
            (
                format!("src/cfn/{}.rs", service.module),
                service::file(service, plan),
            )
        })
        .collect();
    for service in &plan.services {
        let name = format!("../synth-tests/src/every_type/{}.rs", service.module);
        files.insert(name, every_type::file(service, samples));
    }
    files.insert(
        "src/value/meaning/generated.rs".to_owned(),
        meanings::file(plan),
    );
    for (name, block) in WITH_BLOCK.into_iter().zip([
        index::features(plan),
        index::modules(plan),
        every_type::index(plan),
    ]) {
        let text = present.get(name).map_or("", String::as_str);
        files.insert(name.to_owned(), index::replace_block(name, text, &block)?);
    }
    Ok(files)
}
