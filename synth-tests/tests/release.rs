//! What a release asks for, but for what needs the registry: metadata, the size of packages, the oldest compiler,
//! and the licences of dependencies.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

/// What the registry takes. <https://doc.rust-lang.org/cargo/reference/publishing.html>
const LARGEST_PACKAGE: u64 = 10 * 1024 * 1024;

/// What is published.
const PUBLISHED: [&str; 2] = ["sparta-constructs", "sparta-app"];

fn root() -> PathBuf {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    top.expect("the crate is in the workspace").to_owned()
}

fn output(command: &mut Command) -> Vec<u8> {
    let output = command.current_dir(root()).output().expect("it starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
    output.stdout
}

fn rustc(arguments: &[&str]) -> String {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = output(Command::new(compiler).args(arguments));
    String::from_utf8(said).expect("it writes UTF-8")
}

/// What cargo says of the workspace and of all it depends on, on this platform.
fn packages() -> Vec<Value> {
    let host = rustc(&["-vV"]);
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.expect("the compiler names its host");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked"]);
    let said = output(cargo.args(["--filter-platform", host]));
    let mut metadata: Value = serde_json::from_slice(&said).expect("it is JSON");
    let Value::Array(packages) = metadata["packages"].take() else {
        panic!("no packages")
    };
    assert!(packages.len() > 200, "only {} packages", packages.len());
    packages
}

/// Of a package, whether it is one of the workspace.
fn is_ours(package: &Value) -> bool {
    package["source"].is_null()
}

#[test]
fn every_crate_has_the_metadata_of_a_release() {
    let packages = packages();
    let mut published = Vec::new();
    for package in packages.iter().filter(|it| is_ours(it)) {
        let name = package["name"].as_str().expect("a package has a name");
        let mut wanted = vec!["description", "license", "rust_version"];
        if package["publish"].is_null() {
            published.push(name);
            wanted.extend(["readme", "documentation"]);
            for list in ["keywords", "categories"] {
                let has = package[list].as_array().map_or(0, Vec::len);
                // https://doc.rust-lang.org/cargo/reference/manifest.html#the-keywords-field
                assert!((1..=5).contains(&has), "{name}: {has} {list}");
            }
        }
        for field in wanted {
            let value = package[field].as_str().unwrap_or_default();
            assert!(!value.is_empty(), "{name} has no {field}");
        }
        let folder = Path::new(package["manifest_path"].as_str().expect("a path")).parent();
        let changes = folder.expect("it is in a folder").join("CHANGELOG.md");
        assert!(
            !package["publish"].is_null() || changes.is_file(),
            "{name} has no changelog"
        );
    }
    published.sort_unstable();
    assert_eq!(published, ["sparta-app", "sparta-constructs"]);
}

#[test]
fn packages_are_whole_and_small_enough() {
    let target = tempfile::tempdir().expect("a temporary directory");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["package", "--no-verify", "--allow-dirty", "--locked"]);
    for name in PUBLISHED {
        cargo.args(["--package", name]);
    }
    output(cargo.arg("--target-dir").arg(target.path()));
    let entries = fs::read_dir(target.path().join("package")).expect("packages were made");
    let sizes: BTreeMap<String, u64> = entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().extension().is_some_and(|it| it == "crate"))
        .map(|entry| {
            let size = entry.metadata().expect("a file").len();
            (entry.file_name().to_string_lossy().into_owned(), size)
        })
        .collect();
    assert_eq!(sizes.len(), PUBLISHED.len(), "{sizes:?}");
    for (name, size) in &sizes {
        assert!(*size < LARGEST_PACKAGE, "{name} has {size} bytes");
    }
}

/// The oldest compiler that the crates state is the one that CI tests with; elsewhere a newer one does.
#[test]
fn the_stated_compiler_is_the_tested_one() {
    let version = rustc(&["--version"]);
    let number = version.split(' ').nth(1).expect("`rustc 1.95.0 (…)`");
    let minor = |version: &str| -> u32 {
        let part = version.split('.').nth(1);
        part.and_then(|it| it.parse().ok()).expect("1.N or 1.N.P")
    };
    for package in packages().iter().filter(|it| is_ours(it)) {
        let stated = package["rust_version"].as_str().expect("it states one");
        assert!(minor(stated) <= minor(number), "{stated}, but {version}");
        if env::var_os("CI").is_some() {
            assert_eq!(minor(stated), minor(number), "{stated}, but {version}");
        }
        let readme = fs::read_to_string(root().join("README.md")).expect("the README");
        assert!(readme.contains(&format!("({stated} or newer)")), "{stated}");
    }
}

/// The licences that `cargo deny` lets pass.
fn allowed() -> Vec<LicenseReq> {
    let text = fs::read_to_string(root().join(".cargo/deny.toml")).expect("it is there");
    let configuration: toml::Table = text.parse().expect("it is TOML");
    let licences = configuration["licenses"]["allow"].as_array();
    let licences = licences.expect("a list").iter();
    let names = licences.map(|it| it.as_str().expect("a list of texts"));
    let parsed = names.map(|name| Expression::parse(name).expect("a licence of SPDX"));
    let requirements = parsed.map(|it| it.requirements().next().map(|it| it.req.clone()));
    requirements.map(|it| it.expect("one licence")).collect()
}

#[test]
fn licences_of_dependencies_are_allowed() {
    let allowed = allowed();
    let mut refused = Vec::new();
    for package in packages().iter().filter(|it| !is_ours(it)) {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or_default();
        // Older packages write `MIT/Apache-2.0`.
        let expression = Expression::parse_mode(licence, ParseMode::LAX);
        let is_allowed =
            expression.is_ok_and(|it| it.evaluate(|wanted| allowed.iter().any(|it| it == wanted)));
        if !is_allowed {
            refused.push(format!("{name}: {licence}"));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
