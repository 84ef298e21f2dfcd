//! File assets.

use serde_json::json;

use super::assembly::{Spec, file, put, topic, write};
use super::proxy::{Proxy, object};
use super::{deploy, emulator, is_untouched};

const BUCKET: &str = "/cdk-hnb659fds-assets-123456789012-eu-west-2";
const ROLE: &str = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-hnb659fds-file-publishing-role-${AWS::AccountId}-${AWS::Region}";

/// Two stacks with a directory in common, and a file of one of them alone.
fn assembly(role: Option<&str>) -> tempfile::TempDir {
    let shared = file("asset.code", "zip", "code.zip", role);
    let directory = write(vec![
        Spec {
            name: "one",
            template: topic("one"),
            files: json!({"code": shared}),
            ..Spec::default()
        },
        Spec {
            name: "two",
            template: topic("two"),
            files: json!({"code": shared, "page": file("page.html", "file", "page.html", role)}),
            ..Spec::default()
        },
    ]);
    put(directory.path(), "page.html", "<p>page</p>");
    put(directory.path(), "asset.code/index.py", "print(1)\n");
    // Another tool's asset is what it is: nothing is left out.
    put(directory.path(), "asset.code/lib/__pycache__/a.pyc", "x");
    directory
}

#[test]
fn what_is_not_there_is_sent_once_and_what_is_there_is_not() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = assembly(None);
    let first = deploy(&proxy, assembly.path());
    assert_eq!(first.code, Some(0), "{first:?}");
    let code = format!("PUT {BUCKET}/code.zip");
    assert_eq!(proxy.count(&code), 1, "{:?}", proxy.calls());
    assert_eq!(proxy.count(&format!("PUT {BUCKET}/page.html")), 1);
    let calls = proxy.calls();
    let position = |start: &str| calls.iter().position(|call| call.starts_with(start));
    assert!(position(&code) < position("CreateChangeSet"), "{calls:?}");
    let said = format!("asset asset.code was sent to s3:/{BUCKET}/code.zip");
    assert_eq!(first.stderr.matches(&said).count(), 1, "{first:?}");

    let zip = object(emulator.port(), &format!("{BUCKET}/code.zip"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).expect("a zip archive");
    let names: Vec<_> = zip
        .file_names()
        .map(|name| name.expect("a plain name").to_string())
        .collect();
    assert_eq!(names, ["index.py", "lib/__pycache__/a.pyc"]);
    let index = zip.by_name("index.py").expect("it is there");
    assert_eq!(std::io::read_to_string(index).expect("text"), "print(1)\n");

    proxy.forget();
    let second = deploy(&proxy, assembly.path());
    assert_eq!(second.code, Some(0), "{second:?}");
    assert_eq!(
        (proxy.count("PUT "), proxy.count("HEAD ")),
        (0, 2),
        "{:?}",
        proxy.calls()
    );
}

#[test]
fn the_role_of_an_asset_manifest_is_taken_once() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let ran = deploy(&proxy, assembly(Some(ROLE)).path());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(proxy.count("AssumeRole"), 1, "{:?}", proxy.calls());
}

#[test]
fn a_role_of_the_own_account_that_is_refused_is_done_without() {
    let emulator = emulator();
    let proxy = Proxy::with_answers("127.0.0.1", emulator.port(), |call| {
        let denied = "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: \
                      arn:aws:iam::123456789012:user/dev is not authorized to perform: sts:AssumeRole on resource: \
                      r</Message></Error></ErrorResponse>";
        (call == "AssumeRole").then_some((403, "text/xml", denied))
    });
    let ran = deploy(&proxy, assembly(Some(ROLE)).path());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let said = "cannot publish as arn:aws:iam::123456789012:role/cdk-hnb659fds-file-publishing-role-123456789012-eu-west-2: \
                arn:aws:iam::123456789012:user/dev may not call sts:AssumeRole on r; the caller's own credentials are used";
    assert_eq!(ran.stderr.matches(said).count(), 1, "{ran:?}");

    let theirs = "arn:aws:iam::999999999999:role/theirs";
    proxy.forget();
    let ran = deploy(&proxy, assembly(Some(theirs)).path());
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let said = format!("the assets of stack one cannot be published as {theirs}");
    assert!(ran.stderr.contains(&said), "{ran:?}");
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());
}

/// Linux takes all of 127.0.0.0/8 for itself, and `sparta` takes only 127.0.0.1 for an emulator.
#[cfg(target_os = "linux")]
#[test]
fn a_missing_bucket_is_known_before_anything_is_done() {
    let emulator = emulator();
    let proxy = Proxy::with_answers("127.0.0.2", emulator.port(), |_| None);
    let ran = deploy(&proxy, assembly(None).path());
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let said = "123456789012 in eu-west-2 is not bootstrapped: there is no bucket \
                cdk-hnb659fds-assets-123456789012-eu-west-2";
    assert!(ran.stderr.contains(said), "{ran:?}");
    assert!(
        ran.stderr
            .contains("run `sparta bootstrap aws://123456789012/eu-west-2` once"),
        "{ran:?}"
    );
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());
}

#[test]
fn a_bucket_of_somebody_else_is_refused() {
    let emulator = emulator();
    let proxy = Proxy::with_answers("127.0.0.1", emulator.port(), |call| {
        call.starts_with("HEAD ").then_some((403, "text/plain", ""))
    });
    let ran = deploy(&proxy, assembly(None).path());
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.stderr.contains("s3:GetObject") && ran.stderr.contains("another account's"),
        "{ran:?}"
    );
    assert!(is_untouched(&proxy), "{:?}", proxy.calls());
}
