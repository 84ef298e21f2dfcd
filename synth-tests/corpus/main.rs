//! Holds our verdicts on a folder of templates against those of other validators.
//!
//! ```sh
//! cargo run --release -p synth-tests --example corpus -- FOLDER --verdicts FILE [--list]
//! ```
//!
//! It downloads nothing and runs no other program; `README.md` beside it says where verdicts come
//! from and what the figures mean.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

mod ours;
mod score;
mod verdicts;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: corpus FOLDER --verdicts FILE... [--region REGION] [--list]

  FOLDER           templates (.json, .yaml, .yml, .template), searched to any depth
  --verdicts FILE  what `cfn-lint --format json` printed, or one JSON object a line with
                   path, cfn_lint_errors and cloudformation_validate_errors
  --region REGION  what AWS::Region yields [default: us-east-1]
  --list           also list what was missed and what only we report";

struct Arguments {
    folder: PathBuf,
    verdicts: Vec<PathBuf>,
    region: String,
    list: bool,
}

fn main() -> ExitCode {
    let Some(arguments) = arguments(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = String>) -> Option<Arguments> {
    let mut arguments = Arguments {
        folder: PathBuf::new(),
        verdicts: Vec::new(),
        region: "us-east-1".to_owned(),
        list: false,
    };
    while let Some(one) = given.next() {
        match one.as_str() {
            "--verdicts" => arguments.verdicts.push(given.next()?.into()),
            "--region" => arguments.region = given.next()?,
            "--list" => arguments.list = true,
            _ if one.starts_with("--") || !arguments.folder.as_os_str().is_empty() => return None,
            folder => arguments.folder = folder.into(),
        }
    }
    let complete = !arguments.folder.as_os_str().is_empty() && !arguments.verdicts.is_empty();
    complete.then_some(arguments)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut theirs = verdicts::Verdicts::default();
    for file in &arguments.verdicts {
        let text = std::fs::read_to_string(file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        theirs.add(&text, &arguments.folder)?;
    }
    let templates = ours::check_folder(&arguments.folder, &arguments.region)?;
    let checked = score::Score::of(&templates, &theirs);
    print!("{}", checked.report(arguments.list));
    Ok(())
}
