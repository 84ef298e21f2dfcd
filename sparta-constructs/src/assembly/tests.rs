use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::*;
use crate::core::{
    App, Environment, FileAsset, FilePackaging, FileSource, ImageAsset, ImageSource, RawResource,
    Stack, Synthesizer,
};
use crate::synth::Synthesis;
use crate::validation::{Finding, Severity};

/// A directory for the test, with the output in it.
struct Place {
    directory: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
        }
    }

    fn output(&self) -> PathBuf {
        self.directory.path().join("cdk.out")
    }

    fn json(&self, file: &str) -> Json {
        serde_json::from_slice(&fs::read(self.output().join(file)).unwrap()).unwrap()
    }

    fn write(&self, synthesis: &Synthesis) -> Result<Written, AssemblyError> {
        write(synthesis, &[], &self.output())
    }
}

/// Every file below a directory, with its bytes.
fn everything(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for item in fs::read_dir(next).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(
                    path.strip_prefix(directory).unwrap().to_owned(),
                    fs::read(&path).unwrap(),
                );
            }
        }
    }
    found
}

fn queue(stack: Stack, id: &'static str) {
    RawResource::new("AWS::SQS::Queue")
        .set("DelaySeconds", 5)
        .add(stack, id);
}

fn plain(id: &'static str) -> Synthesis {
    let app = App::new();
    queue(app.stack(id, Environment::region("eu-west-2")), "Queue");
    app.synth()
}

/// Two stacks, one after the other, with every kind of asset and a nested stack.
fn rich(image: &Path) -> Synthesis {
    let app = App::new();
    let data = app.stack("data", Environment::agnostic());
    queue(data, "Queue");
    let web = app.stack("web", Environment::new("123456789012", "eu-west-2"));
    let web = web
        .named("sparta-web")
        .termination_protection(true)
        .depends_on_stack(data);
    queue(web, "Queue");
    queue(web.nested("Inner"), "Queue");
    let code = FileSource::Embedded(vec![("index.py".into(), b"print(1)\n".into())]);
    FileAsset::add(code.clone(), FilePackaging::Zip, web, "Code");
    FileAsset::add(code, FilePackaging::File, web, "Page");
    let mut source = ImageSource::directory(image);
    source.build_args.insert("MODE".into(), "release".into());
    source.platform = Some("linux/arm64".into());
    ImageAsset::add(source, web, "Image");
    app.synth()
}

fn image() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("target")).unwrap();
    for (name, text) in [
        ("Dockerfile", "FROM scratch\n"),
        (".dockerignore", "target\n"),
        ("target/app", "x"),
    ] {
        fs::write(directory.path().join(name), text).unwrap();
    }
    directory
}

#[test]
fn the_same_app_gives_the_same_bytes() {
    let (image, one, two) = (image(), Place::new(), Place::new());
    one.write(&rich(image.path())).unwrap();
    let first = everything(&one.output());
    one.write(&rich(image.path())).unwrap();
    two.write(&rich(image.path())).unwrap();
    assert_eq!(first, everything(&one.output()));
    assert_eq!(first, everything(&two.output()));
    let machine = one.directory.path().to_str().unwrap();
    for (file, bytes) in first {
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains(machine),
            "{} names a directory of this machine",
            file.display()
        );
        assert!(
            text.ends_with('\n')
                || file
                    .extension()
                    .is_some_and(|end| end == "zip" || end == "app")
        );
    }
}

#[test]
fn a_plain_stack_needs_nothing_but_credentials() {
    let place = Place::new();
    let written = place.write(&plain("one")).unwrap();
    assert!(!written.stacks[0].needs_bootstrap);
    let manifest = place.json("manifest.json");
    assert_eq!(manifest["version"], "36.0.0");
    assert_eq!(place.json("cdk.out"), json!({"version": "36.0.0"}));
    let mut stack = manifest["artifacts"]["one"].clone();
    stack.as_object_mut().unwrap().remove("metadata").unwrap();
    assert_eq!(
        stack,
        json!({
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/eu-west-2",
            "properties": {
                "templateFile": "one.template.json",
                "stackName": "one",
                "terminationProtection": false,
                "validateOnSynth": false
            },
            "displayName": "one"
        })
    );
    let artifacts: Vec<&String> = manifest["artifacts"].as_object().unwrap().keys().collect();
    assert_eq!(artifacts, ["one", "Tree"]);
    let hash = crate::asset::hash(&fs::read(place.output().join("one.template.json")).unwrap());
    let template = &place.json("one.assets.json")["files"][&hash];
    assert_eq!(
        template["source"],
        json!({"path": "one.template.json", "packaging": "file"})
    );
    assert_eq!(
        template["destinations"]["current_account-eu-west-2"],
        json!({
            "bucketName": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}",
            "objectKey": format!("{hash}.json"),
            "region": "eu-west-2"
        })
    );
}

#[test]
fn a_large_template_goes_through_the_bucket() {
    let app = App::new();
    let stack = app.stack("large", Environment::agnostic());
    RawResource::new("AWS::SSM::Parameter")
        .set("Value", "x".repeat(51_200))
        .add(stack, "Parameter");
    let place = Place::new();
    assert!(place.write(&app.synth()).unwrap().stacks[0].needs_bootstrap);
    let artifacts = &place.json("manifest.json")["artifacts"];
    assert_eq!(artifacts["large"]["dependencies"], json!(["large.assets"]));
    let url = artifacts["large"]["properties"]["stackTemplateAssetObjectUrl"]
        .as_str()
        .unwrap();
    let hash = crate::asset::hash(&fs::read(place.output().join("large.template.json")).unwrap());
    assert_eq!(
        url,
        format!("s3://cdk-hnb659fds-assets-${{AWS::AccountId}}-${{AWS::Region}}/{hash}.json")
    );
    assert_eq!(
        artifacts["large.assets"]["properties"]["requiresBootstrapStackVersion"],
        6
    );
}

#[test]
fn roles_of_the_bootstrap_are_named_when_asked_for() {
    let app = App::new();
    let large = |id: &'static str| {
        let stack = app.stack(id, Environment::agnostic());
        RawResource::new("AWS::SSM::Parameter")
            .set("Value", "x".repeat(51_200))
            .add(stack, "Parameter");
        stack
    };
    large("plain");
    large("roles").synthesizer(Synthesizer::BootstrapRoles);
    let place = Place::new();
    place.write(&app.synth()).unwrap();
    let role = |what: &str| {
        json!(format!(
            "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-hnb659fds-{what}-role-${{AWS::AccountId}}-${{AWS::Region}}"
        ))
    };
    let artifacts = &place.json("manifest.json")["artifacts"];
    let properties = &artifacts["roles"]["properties"];
    assert_eq!(properties["assumeRoleArn"], role("deploy"));
    assert_eq!(
        properties["cloudFormationExecutionRoleArn"],
        role("cfn-exec")
    );
    assert_eq!(properties["lookupRole"]["arn"], role("lookup"));
    assert!(artifacts["plain"]["properties"]["assumeRoleArn"].is_null());
    for (stack, expected) in [("roles", role("file-publishing")), ("plain", json!(null))] {
        let assets = place.json(&format!("{stack}.assets.json"));
        let file = assets["files"]
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap();
        let destination = file["destinations"].as_object().unwrap().values().next();
        assert_eq!(destination.unwrap()["assumeRoleArn"], expected, "{stack}");
    }
}

#[test]
fn assets_are_in_the_assembly_under_their_hashes() {
    let (image, place) = (image(), Place::new());
    let synthesis = rich(image.path());
    assert_eq!(synthesis.faults, []);
    place.write(&synthesis).unwrap();
    let web = &place.json("manifest.json")["artifacts"]["web"];
    assert_eq!(web["dependencies"], json!(["web.assets", "data"]));
    assert_eq!(web["environment"], "aws://123456789012/eu-west-2");
    assert_eq!(web["properties"]["stackName"], "sparta-web");
    assert_eq!(web["properties"]["terminationProtection"], true);
    let assets = place.json("web.assets.json");
    let mut names = Vec::new();
    for (hash, asset) in assets["files"].as_object().unwrap() {
        let path = asset["source"]["path"].as_str().unwrap();
        let bytes = fs::read(place.output().join(path)).unwrap();
        if asset["displayName"] != "web/Code" {
            assert_eq!(*hash, crate::asset::hash(&bytes), "{path}");
        }
        names.push(asset["displayName"].as_str().unwrap().to_owned());
    }
    names.sort();
    assert_eq!(
        names,
        ["web Template", "web/Code", "web/Inner Template", "web/Page"]
    );
    let (hash, image) = assets["dockerImages"]
        .as_object()
        .unwrap()
        .iter()
        .next()
        .unwrap();
    let directory = format!("asset.{hash}");
    assert_eq!(
        image["source"],
        json!({
            "directory": directory,
            "dockerFile": "Dockerfile",
            "dockerBuildArgs": {"MODE": "release"},
            "platform": "linux/arm64"
        })
    );
    let staged: Vec<PathBuf> = everything(&place.output().join(directory))
        .into_keys()
        .collect();
    assert_eq!(
        staged,
        [Path::new(".dockerignore"), Path::new("Dockerfile")]
    );
}

#[test]
fn the_manifest_has_the_lines_of_constructs_and_properties() {
    let app = App::new();
    let stack = app.stack("one", Environment::agnostic());
    let queue = RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    let line = line!() + 1;
    queue.set_raw("QueueName", "x");
    let place = Place::new();
    place.write(&app.synth()).unwrap();
    let metadata = &place.json("manifest.json")["artifacts"]["one"]["metadata"]["/one/Queue"];
    let file = file!().replace('\\', "/");
    let has_line = |trace: &Json, line: u32| {
        let frame = trace[0].as_str().unwrap();
        frame.contains(&format!("({file}:{line}:")) && frame.ends_with(')')
    };
    assert_eq!(metadata[0]["type"], "aws:cdk:logicalId");
    assert_eq!(metadata[0]["data"], "Queue");
    assert!(has_line(&metadata[0]["trace"], line - 2), "{metadata:#}");
    let assigned = metadata.as_array().unwrap().iter().find(|entry| {
        entry["type"] == "aws:cdk:propertyAssignment"
            && entry["data"]["propertyName"] == "QueueName"
    });
    assert!(
        has_line(&assigned.unwrap()["data"]["stackTrace"], line),
        "{metadata:#}"
    );
    let node = &place.json("tree.json")["tree"]["children"]["one"]["children"]["Queue"];
    assert_eq!(node["path"], "one/Queue");
    assert_eq!(
        node["attributes"]["aws:cdk:cloudformation:type"],
        "AWS::SQS::Queue"
    );
    let template = fs::read_to_string(place.output().join("one.template.json")).unwrap();
    assert!(!template.contains(".rs"), "{template}");
}

#[test]
fn the_manifest_has_former_names_and_the_template_has_not() {
    let app = App::new();
    let stack = app.stack("one", Environment::agnostic());
    let data = stack.scope().scope("Data");
    RawResource::new("AWS::SQS::Queue").add(data, "Orders");
    let line = line!() + 1;
    data.moved_from("Storage");
    let place = Place::new();
    place.write(&app.synth()).unwrap();
    let metadata = &place.json("manifest.json")["artifacts"]["one"]["metadata"];
    let moved = &metadata["/one/Data/Orders"][1];
    assert_eq!(moved["type"], "sparta:movedFrom");
    assert_eq!(
        moved["data"],
        serde_json::json!({
            "logicalId": "StorageOrders3308358F",
            "name": "Storage",
            "declaredBy": "one/Data",
        })
    );
    let frame = moved["trace"][0].as_str().unwrap();
    assert!(frame.contains(&format!("tests.rs:{line}:")), "{frame}");
    let template = fs::read_to_string(place.output().join("one.template.json")).unwrap();
    assert!(!template.contains("Storage"), "{template}");
}

fn finding(severity: Severity) -> Reported {
    let finding = Finding {
        code: "W001",
        severity,
        message: "the delay is long".into(),
        hint: Some("use 0".into()),
        construct_path: Some("one/Queue".into()),
        logical_id: Some("Queue".into()),
        property_path: Some("DelaySeconds".into()),
        source: Some(crate::source::SourceLine {
            file: "app/src/main.rs".into(),
            line: 7,
            column: 9,
        }),
        caller: None,
        line: None,
        column: None,
    };
    Reported::new(Some("one".into()), finding)
}

#[test]
fn findings_are_in_the_report_with_their_lines() {
    let place = Place::new();
    let acknowledged = Reported {
        acknowledged: Some("wanted".into()),
        ..finding(Severity::Error)
    };
    write(
        &plain("one"),
        &[finding(Severity::Warning), acknowledged],
        &place.output(),
    )
    .unwrap();
    let report = &place.json("validation-report.json")["pluginReports"][0];
    assert_eq!(
        report["violations"],
        json!([{
            "ruleName": "W001",
            "description": "the delay is long",
            "severity": "warning",
            "suggestedFix": "use 0",
            "violatingConstructs": [{
                "constructPath": "one/Queue",
                "stackTraces": ["app (app/src/main.rs:7:9)"],
                "cloudFormationResource": {
                    "templatePath": "one.template.json",
                    "logicalId": "Queue",
                    "propertyPaths": ["DelaySeconds"]
                }
            }]
        }])
    );
    assert_eq!(report["suppressedViolations"][0]["reason"], "wanted");
}

#[test]
fn an_invalid_app_leaves_the_last_good_assembly() {
    let place = Place::new();
    place.write(&plain("one")).unwrap();
    let good = everything(place.directory.path());
    let error = write(&plain("two"), &[finding(Severity::Error)], &place.output()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the app is not valid: 0 faults, 1 errors"
    );

    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a"), "1").unwrap();
    let app = App::new();
    let stack = app.stack("two", Environment::agnostic());
    FileAsset::add(
        FileSource::Path(folder.path().into()),
        FilePackaging::Zip,
        stack,
        "Code",
    );
    let synthesis = app.synth();
    fs::write(folder.path().join("a"), "2").unwrap();
    let error = place.write(&synthesis).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the content of the asset `two/Code` changed during synth"
    );
    fs::remove_file(folder.path().join("a")).unwrap();
    assert!(matches!(
        place.write(&synthesis).unwrap_err(),
        AssemblyError::Asset { .. }
    ));
    assert_eq!(
        good,
        everything(place.directory.path()),
        "nothing changed, nothing is left beside it"
    );
}

#[test]
fn ids_that_make_the_same_file_are_refused() {
    let app = App::new();
    for id in ["web", "Web"] {
        queue(app.stack(id, Environment::agnostic()), "Queue");
    }
    let error = Place::new().write(&app.synth()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`web` and `Web` would both be the artifact `Web`"
    );
    let error = Place::new().write(&plain("tree")).unwrap_err();
    assert!(
        matches!(error, AssemblyError::DuplicateArtifact { .. }),
        "{error}"
    );
}

#[test]
fn what_is_not_of_the_assembly_stays_and_what_was_goes() {
    let place = Place::new();
    fs::create_dir(place.output()).unwrap();
    fs::write(place.output().join(".gitignore"), "*\n").unwrap();
    place.write(&plain("one")).unwrap();
    fs::write(place.output().join("plan.json"), "{}").unwrap();
    place.write(&plain("two")).unwrap();
    let names: Vec<String> = everything(&place.output())
        .into_keys()
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    let expected = [
        ".gitignore",
        "cdk.out",
        "manifest.json",
        "plan.json",
        "tree.json",
        "two.assets.json",
        "two.template.json",
        "validation-report.json",
    ];
    assert_eq!(names, expected);
}

#[test]
fn other_peoples_directories_and_files_are_left_alone() {
    let place = Place::new();
    fs::create_dir(place.output()).unwrap();
    fs::write(place.output().join("thesis.txt"), "x").unwrap();
    let error = place.write(&plain("one")).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("is not a cloud assembly and not empty: it has `thesis.txt`"),
        "{error}"
    );
    let file = place.output().join("thesis.txt");
    assert!(matches!(
        write(&plain("one"), &[], &file).unwrap_err(),
        AssemblyError::NotADirectory { .. }
    ));
    assert_eq!(fs::read(file).unwrap(), b"x");
}

#[cfg(unix)]
#[test]
fn an_assembly_that_the_cdk_reads_is_not_taken_away() {
    let place = Place::new();
    place.write(&plain("one")).unwrap();
    let lock = place
        .output()
        .join(format!("read.{}.1.lock", std::process::id()));
    fs::write(&lock, "").unwrap();
    let error = place.write(&plain("two")).unwrap_err();
    assert!(
        matches!(error, AssemblyError::InUse { pid, .. } if pid == std::process::id()),
        "{error}"
    );
    // Above the highest process id that Linux gives.
    fs::rename(lock, place.output().join("read.4194305.1.lock")).unwrap();
    place.write(&plain("two")).unwrap();
    assert!(!place.output().join("read.4194305.1.lock").exists());
}

#[test]
fn readers_see_whole_assemblies_while_synths_take_turns() {
    let place = Place::new();
    place.write(&plain("one")).unwrap();
    let output = place.output();
    std::thread::scope(|scope| {
        let writers: Vec<_> = ["one", "two", "three"]
            .into_iter()
            .map(|id| {
                let output = &output;
                scope.spawn(move || {
                    for _ in 0..10 {
                        write(&plain(id), &[], output).unwrap();
                    }
                })
            })
            .collect();
        while !writers
            .iter()
            .all(std::thread::ScopedJoinHandle::is_finished)
        {
            let manifest: Json =
                serde_json::from_slice(&fs::read(output.join("manifest.json")).unwrap()).unwrap();
            assert!(manifest["artifacts"]["Tree"].is_object());
        }
    });
    let left: Vec<_> = fs::read_dir(place.directory.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[cfg(unix)]
#[test]
fn what_a_killed_synth_left_is_removed() {
    let place = Place::new();
    let abandoned = place.directory.path().join(".cdk.out.staging-abc");
    fs::create_dir(&abandoned).unwrap();
    let locked = place.directory.path().join(".cdk.out.staging-def");
    fs::create_dir(&locked).unwrap();
    let lock = fs::File::open(&locked).unwrap();
    lock.lock().unwrap();
    place.write(&plain("one")).unwrap();
    assert!(!abandoned.exists());
    assert!(locked.exists());
}

/// As in a container with a volume where the output is; root may write anywhere, so that for root
/// this is one more plain case.
#[cfg(unix)]
#[test]
fn only_the_directory_itself_has_to_be_writable() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.write(&plain("one")).unwrap();
    fs::write(place.output().join("plan.json"), "{}").unwrap();
    let mode = |mode| {
        fs::set_permissions(place.directory.path(), fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(0o555);
    let written = place.write(&plain("two"));
    mode(0o755);
    written.unwrap();
    let names: Vec<PathBuf> = everything(&place.output()).into_keys().collect();
    assert_eq!(names.len(), 7, "{names:?}");
    assert!(names.contains(&"plan.json".into()) && names.contains(&"two.template.json".into()));
}
