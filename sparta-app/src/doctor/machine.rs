//! What this machine brings: configuration, programs.

use std::process::{Command, Stdio};

use super::check::Check;
use super::{Patient, Premises};

pub(super) fn checks(premises: &Premises<'_>, patients: &[Patient<'_>]) -> Vec<Check> {
    let mut checks = configuration(premises);
    checks.push(docker(premises, patients));
    checks
}

fn configuration(premises: &Premises<'_>) -> Vec<Check> {
    if premises.unready.is_empty() {
        return vec![Check::ok("configuration", "read and checked")];
    }
    let fault = |(message, remedy): &(String, Option<String>)| {
        Check::setup_fault("configuration", message).remedies(remedy.clone())
    };
    premises.unready.iter().map(fault).collect()
}

/// Docker is asked for its server: the client alone builds nothing.
/// <https://docs.docker.com/reference/cli/docker/version/>
fn docker(premises: &Premises<'_>, patients: &[Patient<'_>]) -> Check {
    const NAME: &str = "docker";
    let images: usize = patients.iter().map(|it| it.assets.images.len()).sum();
    if images == 0 {
        return Check::ok(NAME, "not needed: no image is built");
    }
    if premises.emulated {
        return Check::ok(NAME, "not needed: no container runs there");
    }
    let program = premises.docker.display();
    let remedy = "install and start it, or name another program in CDK_DOCKER";
    let asked = Command::new(premises.docker)
        .args(["version", "--format", "{{.Server.Version}}"])
        .stdin(Stdio::null())
        .output();
    match asked {
        Err(error) => {
            let found = format!("{images} to build, and {program} does not start: {error}");
            Check::setup_fault(NAME, found).remedy(remedy)
        }
        Ok(output) if !output.status.success() => {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.lines().next().unwrap_or("it gives no reason");
            let found = format!("{images} to build, and {program} does not answer: {said}");
            Check::setup_fault(NAME, found).remedy(remedy)
        }
        Ok(output) => {
            let version = String::from_utf8_lossy(&output.stdout);
            Check::ok(NAME, format!("{program} {}", version.trim()))
        }
    }
}
