//! `sparta completions` and `sparta man`: what an installed program gives its shell and its manual.

use std::env;
use std::fs;
use std::path::PathBuf;

use clap::CommandFactory;

use super::context::print;
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::{Cli, CompletionsArguments, ManArguments};

pub(super) fn completions(arguments: &CompletionsArguments) -> Exit {
    let name = program_name();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(&name), &name, &mut script);
    print(&String::from_utf8_lossy(&script));
    Exit::Done
}

pub(super) fn man(arguments: &ManArguments) -> Result<Exit, CommandError> {
    let directory = &arguments.directory;
    fs::create_dir_all(directory)
        .and_then(|()| clap_mangen::generate_to(command(&program_name()), directory))
        .map_err(|error| CommandError::Unwritable {
            path: directory.clone(),
            reason: error.to_string(),
        })?;
    print(&format!("{}\n", directory.display()));
    Ok(Exit::Done)
}

/// The command line under the name of the file it was started from: programs made with [`crate::run`]
/// have their own.
fn command(name: &str) -> clap::Command {
    Cli::command().name(name.to_owned())
}

fn program_name() -> String {
    let program = env::args_os().next().map(PathBuf::from);
    let name = program.and_then(|path| Some(path.file_stem()?.to_string_lossy().into_owned()));
    name.unwrap_or_else(|| "sparta".to_owned())
}
