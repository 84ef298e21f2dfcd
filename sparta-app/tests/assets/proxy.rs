//! Stands in front of the emulator: writes down what is called, and answers in its place when the test says so.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

const WORKS: &str = "the test can use its own sockets";

/// An answer in place of the emulator's, by the name of the call: status, type, body.
pub(crate) type Answer = dyn Fn(&str) -> Option<(u16, &'static str, &'static str)> + Send + Sync;

pub(crate) struct Proxy {
    pub url: String,
    calls: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(crate) fn before(port: u16) -> Self {
        Self::with_answers("127.0.0.1", port, |_| None)
    }

    /// A proxy that listens on `host`, which must be an address of this machine.
    pub(crate) fn with_answers(
        host: &str,
        port: u16,
        answer: impl Fn(&str) -> Option<(u16, &'static str, &'static str)> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((host, 0)).expect(WORKS);
        let url = format!("http://{}", listener.local_addr().expect(WORKS));
        let calls = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer): (_, Arc<Answer>) = (Arc::clone(&calls), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                thread::spawn(move || serve(stream, port, &seen, &*answer));
            }
        });
        Self { url, calls }
    }

    /// The calls so far: `PutImage`, `CreateChangeSet`, `PUT /bucket/key`.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.calls.lock().expect(WORKS).clone()
    }

    /// How many calls begin like this.
    pub(crate) fn count(&self, start: &str) -> usize {
        let calls = self.calls();
        calls.iter().filter(|call| call.starts_with(start)).count()
    }

    pub(crate) fn forget(&self) {
        self.calls.lock().expect(WORKS).clear();
    }
}

fn serve(mut stream: TcpStream, port: u16, seen: &Mutex<Vec<String>>, answer: &Answer) {
    let Some((head, body)) = read(&mut stream) else {
        return;
    };
    let name = name(&head, &body);
    seen.lock().expect(WORKS).push(name.clone());
    if let Some((status, kind, text)) = answer(&name) {
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            text.len()
        );
        let _ = stream.write_all(&[head.as_bytes(), text.as_bytes()].concat());
        return;
    }
    let mut emulator = TcpStream::connect(("127.0.0.1", port)).expect("the emulator runs");
    let lines = head.lines().filter(|line| {
        let line = line.to_ascii_lowercase();
        !line.starts_with("connection:") && !line.starts_with("expect:")
    });
    let mut request: String = lines.collect::<Vec<_>>().join("\r\n");
    request.push_str("\r\nConnection: close\r\n\r\n");
    // The command may have gone away: what it did is looked at, not whether it read this.
    let _ = emulator
        .write_all(request.as_bytes())
        .and_then(|()| emulator.write_all(&body))
        .and_then(|()| std::io::copy(&mut emulator, &mut stream));
}

fn read(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(line.trim_end());
        head.push('\n');
    }
    let header = |name: &str| {
        let lower = head.to_ascii_lowercase();
        lower
            .lines()
            .find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
    };
    if header("expect:").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").ok()?;
    }
    let length = header("content-length:").map_or(0, |length| length.parse().unwrap_or(0));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((head, body))
}

/// The operation where the protocol names it, else method and path with the names of the query.
fn name(head: &str, body: &[u8]) -> String {
    let target = head.lines().find_map(|line| {
        let line = line
            .to_ascii_lowercase()
            .starts_with("x-amz-target:")
            .then_some(line)?;
        line.rsplit('.').next()
    });
    if let Some(target) = target {
        return target.trim().to_owned();
    }
    let body = String::from_utf8_lossy(body);
    if let Some(action) = body.strip_prefix("Action=") {
        return action.split('&').next().unwrap_or_default().to_owned();
    }
    let line = head.lines().next().unwrap_or_default();
    line.rsplit_once(' ')
        .map_or(line, |(call, _)| call)
        .to_owned()
}

/// Asks the emulator itself, as the account of the tests.
pub(crate) fn ask(port: u16, request: &str, service: &str, body: &str) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the emulator runs");
    let account = super::ACCOUNT;
    let head = format!(
        "{request}\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Length: {}\r\n\
         Authorization: AWS4-HMAC-SHA256 Credential={account}/20260101/eu-west-2/{service}/aws4_request, \
         SignedHeaders=host, Signature=0\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).expect(WORKS);
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect(WORKS);
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .expect("a head");
    let status = String::from_utf8_lossy(&answer[9..12])
        .parse()
        .expect("a status");
    (status, answer.split_off(end + 4))
}

/// The object at `/bucket/key`.
pub(crate) fn object(port: u16, path: &str) -> Vec<u8> {
    let (status, body) = ask(port, &format!("GET {path} HTTP/1.1"), "s3", "");
    assert_eq!(status, 200, "{path}");
    body
}

/// Puts an image into a repository, as a push does.
pub(crate) fn put_image(port: u16, repository: &str, tag: &str) {
    let target = "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.1\r\n\
                  X-Amz-Target: AmazonEC2ContainerRegistry_V20150921.PutImage";
    let body = format!(
        "{{\"repositoryName\":\"{repository}\",\"imageTag\":\"{tag}\",\"imageManifest\":\"{{}}\"}}"
    );
    let (status, answer) = ask(port, target, "ecr", &body);
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&answer));
}
