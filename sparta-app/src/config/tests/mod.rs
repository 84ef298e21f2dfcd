//! Tests of the configuration: one subject a file, each fault by the id of its row in the list of
//! bad inputs where it has one.

mod environments;
mod example;
mod files;
mod layers;
mod properties;
mod rows;
mod rows_values;
mod secrecy;
mod snapshots;
mod values;

use std::ffi::OsString;

use super::{Config, ConfigFault, LoadRequest, Loaded, load};

/// No variable is set.
fn nothing(_: &str) -> Option<OsString> {
    None
}

fn file<'a>(path: &'a str, text: &'a str) -> super::ConfigFile<'a> {
    super::ConfigFile {
        path,
        bytes: text.as_bytes(),
    }
}

fn load_text(path: &str, text: &str) -> Result<Loaded, Vec<ConfigFault>> {
    load(&LoadRequest::new(&nothing).file(file(path, text)))
        .map_err(|error| error.faults().to_vec())
}

/// The configuration of a file that must be right.
fn good(path: &str, text: &str) -> Config {
    match load_text(path, text) {
        Ok(loaded) => loaded.config,
        Err(faults) => panic!("{}", super::report(&faults)),
    }
}

/// The faults of a file that must be wrong.
fn faults(path: &str, text: &str) -> Vec<ConfigFault> {
    match load_text(path, text) {
        Ok(_) => panic!("{text:?} was taken"),
        Err(faults) => faults,
    }
}

/// The only fault of a TOML text.
fn only_fault(text: &str) -> ConfigFault {
    let mut faults = faults("sparta.toml", text);
    assert_eq!(faults.len(), 1, "{text}\n{}", super::report(&faults));
    faults.remove(0)
}
