//! Files that are sent in parts.

use std::sync::Mutex;

use sparta_app::aws::{
    AwsError, ConnectOptions, Connection, Credentialing, Storage, Upload, UploadSizes,
};

use super::proxy::{Proxy, object};
use super::{ACCOUNT, emulator};

/// S3's smallest part, and the size from which on this test sends parts.
const PART: usize = 5 << 20;
const REGION: &str = "eu-west-2";

fn content() -> Vec<u8> {
    (0..PART + 1000)
        .map(|index| u8::try_from(index % 251).expect("below 251"))
        .collect()
}

/// Sends a file a little larger than a part, and says how it went and what progress was told.
fn send(proxy: &Proxy, bytes: &[u8]) -> (Result<(), AwsError>, Vec<(u64, u64)>) {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), bytes).expect("it is writable");
    let told = Mutex::new(Vec::new());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let result = runtime.block_on(async {
        let storage = storage(proxy).await;
        storage.create_bucket("large", REGION).await?;
        let sizes = UploadSizes {
            whole_bytes: 1000,
            part_bytes: PART as u64,
            ..UploadSizes::default()
        };
        let upload = Upload {
            file: file.path(),
            bucket: "large",
            key: "file.bin",
            owner: ACCOUNT,
            sizes,
        };
        let progress = |sent, total| told.lock().expect("one thread").push((sent, total));
        storage.upload(upload, &progress).await
    });
    (result, told.into_inner().expect("one thread"))
}

async fn storage(proxy: &Proxy) -> Storage {
    let options = ConnectOptions {
        region: Some(REGION.to_owned()),
        endpoint_url: Some(proxy.url.clone()),
        credentialing: Credentialing::Emulator {
            account: Some(ACCOUNT.to_owned()),
        },
        ..ConnectOptions::default()
    };
    Connection::open(&options).await.storage(REGION)
}

#[test]
fn parts_make_the_whole() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let bytes = content();
    let (result, told) = send(&proxy, &bytes);
    result.expect("it is sent");
    let total = bytes.len() as u64;
    assert_eq!(told, [(PART as u64, total), (total, total)]);
    assert_eq!(
        proxy.count("PUT /large/file.bin?"),
        2,
        "{:?}",
        proxy.calls()
    );
    assert!(
        object(emulator.port(), "/large/file.bin") == bytes,
        "other bytes arrived"
    );
}

#[test]
fn parts_of_what_did_not_arrive_are_removed() {
    let emulator = emulator();
    let proxy = Proxy::with_answers("127.0.0.1", emulator.port(), |call| {
        let denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
        let second = call.starts_with("PUT /large/file.bin?") && call.contains("partNumber=2");
        second.then_some((403, "application/xml", denied))
    });
    let (result, _) = send(&proxy, &content());
    let error = result.expect_err("the second part is refused");
    assert!(matches!(error, AwsError::AccessDenied { .. }), "{error}");
    assert_eq!(
        proxy.count("DELETE /large/file.bin?"),
        1,
        "{:?}",
        proxy.calls()
    );
}
