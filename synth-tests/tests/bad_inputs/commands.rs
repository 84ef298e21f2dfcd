//! Bad inputs that are neither a file's text nor an app: names of environments, directories.

use std::fs;
use std::path::Path;

use sparta_app::config::{ConfigFault, LoadRequest, load};
use sparta_constructs::assembly::{self, AssemblyError};
use sparta_constructs::core::{App, RawResource};

use super::rows::{Answer, main_stack};

pub(crate) fn answers() -> Vec<(&'static str, Answer)> {
    vec![
        ("unknown-env", Answer::Other(unknown_environment)),
        ("disk-full", Answer::Other(no_directory)),
        ("disk-full", Answer::Other(not_writable)),
        ("disk-full", Answer::Other(locked)),
        ("env-file-garbage", Answer::Other(every_fault_at_once)),
    ]
}

fn unknown_environment() -> Result<(), String> {
    let Err(error) = load(&LoadRequest::new(&|_| None).environment("prodution")) else {
        return Err("it fell back to another".to_owned());
    };
    let report = error.report();
    let said = ["unknown-env", "option --env", "prodution", "production"];
    match said.iter().find(|part| !report.contains(**part)) {
        Some(missing) => Err(format!("`{missing}` is not in {report}")),
        None => Ok(()),
    }
}

fn every_fault_at_once() -> Result<(), String> {
    let file = sparta_app::config::ConfigFile {
        path: "sparta.tfvars",
        bytes: b"api_port = 0\r\nvpc_cidr = \"10.10.0.1/16\"\r\napi_cpu = 300\r\n",
    };
    let Err(error) = load(&LoadRequest::new(&|_| None).file(file)) else {
        return Err("it was taken".to_owned());
    };
    let lines: Vec<_> = error.faults().iter().map(ConfigFault::line).collect();
    if lines == [Some(1), Some(2), Some(3)] {
        Ok(())
    } else {
        Err(error.report())
    }
}

fn app() -> App {
    let app = App::new();
    RawResource::new("AWS::SQS::Queue").add(main_stack(&app), "Jobs");
    app
}

fn write(output: &Path) -> Result<(), AssemblyError> {
    assembly::check(app().synth()).write(output).map(drop)
}

/// The error names the directory and has a hint.
fn is_refused(output: &Path) -> Result<AssemblyError, String> {
    let Err(error) = write(output) else {
        return Err("it was written".to_owned());
    };
    let shown = format!("{error} | {}", error.hint());
    let named = shown.contains(&*output.to_string_lossy());
    if named && !error.hint().is_empty() {
        Ok(error)
    } else {
        Err(shown)
    }
}

fn no_directory() -> Result<(), String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = place.path().join("cdk.out");
    fs::write(&file, "not a directory").map_err(|error| error.to_string())?;
    is_refused(&file)?;
    let there = fs::read(&file).map_err(|error| error.to_string())?;
    if there == b"not a directory" {
        Ok(())
    } else {
        Err("the file was touched".to_owned())
    }
}

fn not_writable() -> Result<(), String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = place.path().join("file");
    fs::write(&file, "").map_err(|error| error.to_string())?;
    // Below a file nobody can write, root included.
    match is_refused(&file.join("cdk.out"))? {
        AssemblyError::Write { .. } => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

/// As the CDK's CLI marks an assembly that it reads.
fn locked() -> Result<(), String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let output = place.path().join("cdk.out");
    write(&output).map_err(|error| error.to_string())?;
    let before = fs::read(output.join("manifest.json")).map_err(|error| error.to_string())?;
    let lock = output.join(format!("read.{}.1.lock", std::process::id()));
    fs::write(lock, "").map_err(|error| error.to_string())?;
    match is_refused(&output)? {
        AssemblyError::InUse { pid, .. } if pid == std::process::id() => {}
        other => return Err(format!("{other:?}")),
    }
    let after = fs::read(output.join("manifest.json")).map_err(|error| error.to_string())?;
    if before == after {
        Ok(())
    } else {
        Err("the assembly was touched".to_owned())
    }
}
