//! `sparta deploy`, `destroy` and `outputs` against an AWS that does what the test says.

mod adoption;
#[cfg(unix)]
mod asked;
mod backup;
mod bad_input;
mod bad_moments;
mod change_sets;
mod doctor;
mod drift;
mod endpoint;
mod every_state;
mod exports;
mod faults;
mod imports;
#[cfg(unix)]
mod interrupts;
mod kills;
mod known_values;
mod looking;
mod matrix;
mod options;
mod planted_secrets;
mod refactor;
mod refusals;
mod rollback;
mod rows;
mod saved;
mod saved_refusals;
mod schemas;
mod several;
mod states;

use endpoint::assembly::{StackSpec, write};
use endpoint::cloudformation::{SUCCESS, Script, UPDATE};

fn app() -> tempfile::TempDir {
    write(&[StackSpec::new("app")])
}

fn new_stack() -> Script {
    Script {
        on_execute: SUCCESS.to_vec(),
        ..Script::default()
    }
}

fn present(status: &'static str) -> Script {
    Script {
        status: Some(status),
        on_execute: UPDATE.to_vec(),
        ..Script::default()
    }
}
