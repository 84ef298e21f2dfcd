//! The docker command line.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use crate::aws::RegistryLogin;
use crate::deploy::error::DeployError;

/// How many lines of a failed command are told.
const LAST_LINES: usize = 15;

/// The docker command line, or what stands in for it (`CDK_DOCKER=podman`).
#[derive(Debug, Clone)]
pub(super) struct Docker {
    program: OsString,
}

impl Docker {
    pub(super) fn new(program: &OsStr) -> Self {
        Self {
            program: program.to_owned(),
        }
    }

    /// Makes sure that it is there and its daemon answers.
    pub(super) async fn check(&self, image: &str) -> Result<(), DeployError> {
        let unusable = |reason: String| DeployError::NoDocker {
            program: self.name(),
            image: image.to_owned(),
            reason,
        };
        match self.output(Call::new(["version"])).await {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(unusable(last_lines(&output, 1))),
            Err(error) => Err(unusable(error.to_string())),
        }
    }

    /// Logs in. The password goes through standard input: an argument list can be read by anybody.
    /// <https://docs.docker.com/reference/cli/docker/login/#password-stdin>
    pub(super) async fn log_in(&self, login: &RegistryLogin) -> Result<(), DeployError> {
        let arguments = ["login", "--username", &login.user, "--password-stdin"];
        let mut call = Call::new(arguments.into_iter().chain([login.endpoint.as_str()]));
        call.stdin = Some(login.clone());
        self.run(&login.endpoint, call).await
    }

    pub(super) async fn build(
        &self,
        image: &str,
        arguments: &[String],
        directory: PathBuf,
    ) -> Result<(), DeployError> {
        let arguments = arguments.iter().map(String::as_str);
        let mut call = Call::new(
            ["build"]
                .into_iter()
                .chain(arguments)
                .chain(["--tag", image, "."]),
        );
        call.directory = Some(directory);
        self.run(image, call).await
    }

    pub(super) async fn tag(&self, image: &str, name: &str) -> Result<(), DeployError> {
        self.run(image, Call::new(["tag", image, name])).await
    }

    pub(super) async fn push(&self, name: &str) -> Result<(), DeployError> {
        self.run(name, Call::new(["push", name])).await
    }

    async fn run(&self, image: &str, call: Call) -> Result<(), DeployError> {
        let step = call.arguments[0].clone();
        let failed = |reason: String| DeployError::Docker {
            command: format!("{} {step}", self.name()),
            image: image.to_owned(),
            reason,
        };
        match self.output(call).await {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(failed(last_lines(&output, LAST_LINES))),
            Err(error) => Err(failed(error.to_string())),
        }
    }

    /// Runs it to its end on a thread of its own: a build takes minutes.
    async fn output(&self, call: Call) -> io::Result<Output> {
        let program = self.program.clone();
        tokio::task::spawn_blocking(move || call.output(&program))
            .await
            .map_err(io::Error::other)?
    }

    fn name(&self) -> String {
        self.program.to_string_lossy().into_owned()
    }
}

struct Call {
    arguments: Vec<String>,
    directory: Option<PathBuf>,
    stdin: Option<RegistryLogin>,
}

impl Call {
    fn new<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            arguments: arguments.into_iter().map(str::to_owned).collect(),
            directory: None,
            stdin: None,
        }
    }

    fn output(self, program: &OsStr) -> io::Result<Output> {
        let mut command = Command::new(program);
        command
            .args(&self.arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        command.stdin(if self.stdin.is_some() {
            Stdio::piped()
        } else {
            Stdio::null()
        });
        let mut child = command.spawn()?;
        if let (Some(login), Some(mut stdin)) = (&self.stdin, child.stdin.take()) {
            // A program that ended without reading says on stderr why.
            let _ = stdin.write_all(login.password.expose().as_bytes());
        }
        child.wait_with_output()
    }
}

/// The end of what a command said; docker says what failed last.
fn last_lines(output: &Output, count: usize) -> String {
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return output.status.to_string();
    }
    lines[lines.len().saturating_sub(count)..].join("\n")
}
