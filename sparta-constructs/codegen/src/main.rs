//! Makes `spec/` from the published schemas, and `src/cfn/` from `spec/`.

mod emit;
mod facts;
mod patches;
mod sources;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo codegen",
    about = "Makes the typed resources from the facts in spec/"
)]
struct Arguments {
    /// Write nothing; fail when the committed files differ from what spec/ gives
    #[arg(long, global = true)]
    check: bool,
    #[command(subcommand)]
    step: Option<Step>,
}

#[derive(Subcommand)]
enum Step {
    /// Refresh spec/ from the published schemas, which are downloaded
    Facts(facts::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let library = library_folder();
    let outcome = match arguments.step {
        Some(Step::Facts(options)) => facts::refresh(&library, &options, arguments.check),
        None => facts::write_index(&library, arguments.check)
            .and_then(|()| emit::generate(&library, arguments.check)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(error.as_ref());
            ExitCode::FAILURE
        }
    }
}

/// The folder of the library crate, beside which this tool lives.
fn library_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[expect(
    clippy::print_stderr,
    reason = "a command-line tool says why it failed"
)]
fn report(error: &dyn std::error::Error) {
    eprintln!("error: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        eprintln!("  because: {cause}");
        source = cause.source();
    }
}
