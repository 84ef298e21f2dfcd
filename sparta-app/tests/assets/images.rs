//! Image assets, with a docker that writes down what it is asked for.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::assembly::{REPOSITORY, Spec, put, topic, write};
use super::proxy::{Proxy, put_image};
use super::{Ran, emulator, is_untouched, run, sparta};

const STAGING: &str = "cdk-hnb659fds-container-assets-123456789012-eu-west-2";
/// What the emulator's ECR gives out.
const PASSWORD: &str = "ministack-auth-token";

fn image() -> Value {
    json!({"tag1": {
        "displayName": "Api/Image",
        "source": {"directory": "asset.tag1", "dockerFile": "Dockerfile", "platform": "linux/arm64"},
        "destinations": {"here": {"repositoryName": REPOSITORY, "imageTag": "tag1"}},
    }})
}

fn assembly() -> TempDir {
    let directory = write(vec![Spec {
        name: "app",
        template: topic("app"),
        images: image(),
        ..Spec::default()
    }]);
    put(directory.path(), "asset.tag1/Dockerfile", "FROM scratch\n");
    directory
}

/// A docker that writes its directory, arguments and input into a log, and fails at `fails`.
fn docker(directory: &Path, fails: &str) -> PathBuf {
    let path = directory.join("docker");
    let log = directory.join("docker.log");
    let script = format!(
        "#!/bin/sh\n\
         echo \"$(basename \"$PWD\")|$*\" >> '{log}'\n\
         if [ \"$1\" = login ]; then echo \"input|$(cat)\" >> '{log}'; fi\n\
         if [ \"$1\" = '{fails}' ]; then echo 'step 1 of 2'; echo 'no space left on device' >&2; exit 1; fi\n",
        log = log.display()
    );
    fs::write(&path, script).expect("it is writable");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is ours");
    path
}

fn deploy(proxy: &Proxy, assembly: &Path, docker: &Path) -> Ran {
    let arguments = ["deploy", "--yes", "--verbose"];
    run(sparta(&proxy.url, assembly, &arguments)
        .env("PATH", "/usr/bin:/bin")
        .env("CDK_DOCKER", docker))
}

fn log(directory: &Path) -> Vec<String> {
    let log = fs::read_to_string(directory.join("docker.log")).unwrap_or_default();
    log.lines().map(str::to_owned).collect()
}

#[test]
fn an_image_is_built_and_pushed_once_and_the_password_is_seen_by_nobody() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let (assembly, tools) = (assembly(), tempfile::tempdir().expect("a directory"));
    let docker = docker(tools.path(), "nothing");
    let first = deploy(&proxy, assembly.path(), &docker);
    assert_eq!(first.code, Some(0), "{first:?}");
    let address = format!("123456789012.dkr.ecr.eu-west-2.amazonaws.com/{STAGING}:tag1");
    let registry = "https://123456789012.dkr.ecr.eu-west-2.amazonaws.com";
    let calls = log(tools.path());
    let arguments: Vec<&str> = calls
        .iter()
        .map(|line| line.split_once('|').map_or("", |(_, arguments)| arguments))
        .collect();
    assert_eq!(
        arguments,
        [
            "version".to_owned(),
            "build --file Dockerfile --platform linux/arm64 --tag cdkasset-tag1 .".to_owned(),
            format!("login --username AWS --password-stdin {registry}"),
            PASSWORD.to_owned(),
            format!("tag cdkasset-tag1 {address}"),
            format!("push {address}"),
        ]
    );
    assert!(calls[1].starts_with("asset.tag1|"), "{calls:?}");
    assert!(
        !first.stderr.contains(PASSWORD) && !first.stdout.contains(PASSWORD),
        "{first:?}"
    );
    assert!(
        first.stderr.contains("asset Api/Image is built"),
        "{first:?}"
    );

    put_image(emulator.port(), STAGING, "tag1");
    fs::remove_file(tools.path().join("docker.log")).expect("it was written");
    let second = deploy(&proxy, assembly.path(), &docker);
    assert_eq!(second.code, Some(0), "{second:?}");
    assert!(log(tools.path()).is_empty());
}

#[test]
fn without_docker_nothing_is_touched() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = assembly();
    let prepared = docker(assembly.path(), "build");
    // The first run makes the repository of the emulator, and fails at the build.
    let failed = deploy(&proxy, assembly.path(), &prepared);
    assert_eq!(failed.code, Some(1), "{failed:?}");
    let said = format!(
        "`{} build` failed for cdkasset-tag1:\nstep 1 of 2\nno space left on device",
        prepared.display()
    );
    assert!(failed.stderr.contains(&said), "{failed:?}");
    assert_eq!(proxy.count("CreateChangeSet"), 0);

    proxy.forget();
    let ran = deploy(&proxy, assembly.path(), Path::new("no-such-docker"));
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.stderr.contains(
            "image Api/Image must be built, but no-such-docker cannot be used: No such file"
        ),
        "{ran:?}"
    );
    assert!(ran.stderr.contains("CDK_DOCKER"), "{ran:?}");
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());
}

#[test]
fn a_docker_without_its_daemon_is_told_in_docker_s_words() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = assembly();
    let docker = docker(assembly.path(), "version");
    let ran = deploy(&proxy, assembly.path(), &docker);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.stderr
            .contains("cannot be used: no space left on device"),
        "{ran:?}"
    );
    assert_eq!(proxy.count("CreateChangeSet"), 0);
}

#[test]
fn an_endpoint_without_containers_needs_no_docker() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let arguments = ["deploy", "--yes", "--skip-images"];
    let ran =
        run(sparta(&proxy.url, assembly().path(), &arguments).env("CDK_DOCKER", "no-such-docker"));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(proxy.count("DescribeImages"), 0);
    assert!(
        ran.stderr
            .contains("its images are neither built nor pushed, nor looked for"),
        "{ran:?}"
    );
}
