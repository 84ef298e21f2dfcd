//! The `sparta` binary: Sparta's configuration into Sparta's stacks, and the driver around them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use sparta_app::config::{Config, ConfigFile, LoadRequest, Secret, candidate_paths, load, report};
use sparta_app::plan::SecretParameter;
use sparta_app::stack::{self, PARAMETERS};
use sparta_app::{BuildFailure, Invocation, Purpose, SecretValue};

fn main() -> ExitCode {
    sparta_app::run_configured(|app, invocation| {
        let config = configuration(invocation)?;
        let stack = stack::add(app, &config);
        Ok(secret_parameters(&config, &stack.name(), invocation))
    })
}

/// Loads the configuration: from `--config`, from the environment's own file where there is one,
/// or from the defaults in the program.
fn configuration(invocation: &Invocation) -> Result<Config, BuildFailure> {
    let variables = |name: &str| -> Option<OsString> { env::var_os(name) };
    let file = read(invocation)?;
    let mut request = LoadRequest::new(&variables);
    if let Some(name) = &invocation.environment {
        request = request.environment(name);
    }
    if let Some((path, bytes)) = &file {
        let path = path.to_str().unwrap_or("the configuration file");
        request = request.file(ConfigFile { path, bytes });
    }
    if let Some(region) = &invocation.region {
        request = request.option("--region", "aws_region", region);
    }
    let loaded = load(&request).map_err(|error| BuildFailure {
        message: format!(
            "the configuration has faults, and nothing was touched\n{}",
            report(error.faults()).trim_end()
        ),
        hint: None,
    })?;
    if invocation.purpose == Purpose::Deploy && !loaded.examples_left.is_empty() {
        return Err(BuildFailure {
            message: format!(
                "the configuration is not ready for AWS, and nothing was touched\n{}",
                report(&loaded.examples_left).trim_end()
            ),
            hint: Some("with --local, the examples do".to_owned()),
        });
    }
    if invocation.purpose == Purpose::Examine {
        for fault in &loaded.examples_left {
            invocation.lacks(fault.to_string(), fault.hint.clone());
        }
    }
    Ok(loaded.config)
}

fn read(invocation: &Invocation) -> Result<Option<(PathBuf, Vec<u8>)>, BuildFailure> {
    if let Some(path) = &invocation.config_file {
        return read_file(path).map(|bytes| Some((path.clone(), bytes)));
    }
    let Some(name) = &invocation.environment else {
        return Ok(None);
    };
    let found = candidate_paths(name)
        .into_iter()
        .map(PathBuf::from)
        .find(|path| path.is_file());
    found
        .map(|path| read_file(&path).map(|bytes| (path, bytes)))
        .transpose()
}

fn read_file(path: &Path) -> Result<Vec<u8>, BuildFailure> {
    fs::read(path).map_err(|error| BuildFailure {
        message: format!(
            "cannot read the configuration `{}`: {error}",
            path.display()
        ),
        hint: (error.kind() == io::ErrorKind::NotFound)
            .then(|| "leave out `--config` to use the defaults".to_owned()),
    })
}

/// The values of the stack's secret parameters, as far as they are given. The emulator gets made-up
/// ones for the others: nothing there is secret.
fn secret_parameters(
    config: &Config,
    stack: &str,
    invocation: &Invocation,
) -> Vec<SecretParameter> {
    let given = config.secrets.entries().into_iter();
    let values = given.zip(PARAMETERS).filter_map(|((_, secret), name)| {
        let value = match secret {
            Some(secret) => Some(Secret::expose(secret).to_owned()),
            None => invocation.local.then(|| format!("local-{name}")),
        };
        value.map(|value| (name, value))
    });
    values
        .map(|(name, value)| SecretParameter {
            stack: stack.to_owned(),
            name: name.to_owned(),
            value: SecretValue::new(value),
        })
        .collect()
}
