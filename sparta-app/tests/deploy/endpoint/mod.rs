//! An AWS endpoint inside the test: the test decides what AWS answers.

pub(crate) mod assembly;
pub(crate) mod cloudformation;
pub(crate) mod in_process;
pub(crate) mod refactors;
pub(crate) mod sparta;
pub(crate) mod world;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A call that came in.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The API action, such as `CreateChangeSet`.
    pub action: String,
    /// When it came in.
    pub at: Instant,
    /// Its body as it is.
    pub body: String,
    /// Its parameters.
    pub parameters: HashMap<String, String>,
    /// The access key id it is signed with.
    pub access_key: String,
}

impl Call {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }
}

/// What is sent back.
#[derive(Debug, Clone)]
pub(crate) enum Reply {
    /// An answer.
    Xml(u16, String),
    /// An answer of a service that speaks JSON.
    Json(u16, String),
    /// An answer of XML with the date that AWS says it is.
    Dated(&'static str, String),
    /// The connection is cut without one.
    Cut,
    /// Nothing comes, and the connection stays for so long.
    Silence(Duration),
}

/// The endpoint. It serves until the test process ends.
pub(crate) struct Endpoint {
    pub url: String,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Endpoint {
    pub(crate) fn start(answer: impl Fn(&Call) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .expect("the test can use its own files, sockets and processes");
        let url = format!(
            "http://{}",
            listener
                .local_addr()
                .expect("the test can use its own files, sockets and processes")
        );
        let calls = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&calls), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                thread::spawn(move || serve(stream, &seen, answer.as_ref()));
            }
        });
        Self { url, calls }
    }

    /// The calls so far.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.calls
            .lock()
            .expect("the test can use its own files, sockets and processes")
            .clone()
    }

    /// The calls of one action.
    pub(crate) fn calls_of(&self, action: &str) -> Vec<Call> {
        self.calls()
            .into_iter()
            .filter(|call| call.action == action)
            .collect()
    }
}

fn serve(mut stream: TcpStream, calls: &Mutex<Vec<Call>>, answer: &dyn Fn(&Call) -> Reply) {
    let Some(call) = read(&stream) else { return };
    calls
        .lock()
        .expect("the test can use its own files, sockets and processes")
        .push(call.clone());
    let mut date = String::new();
    let (kind, status, body) = match answer(&call) {
        Reply::Xml(status, body) => ("text/xml", status, body),
        Reply::Json(status, body) => ("application/x-amz-json-1.1", status, body),
        Reply::Dated(at, body) => {
            date = format!("Date: {at}\r\n");
            ("text/xml", 200, body)
        }
        Reply::Cut => return,
        Reply::Silence(time) => return thread::sleep(time),
    };
    {
        let head = format!(
            "HTTP/1.1 {status} X\r\n{date}Content-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        // The command may have gone away: what it did is looked at, not whether it read this.
        let _ = stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(body.as_bytes()));
    }
}

fn read(stream: &TcpStream) -> Option<Call> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    let (mut target, mut access_key) = (None, String::new());
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        // The JSON protocol names the action in a header: `AmazonEC2ContainerServiceV20141113.ListTasks`.
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("x-amz-target")
        {
            target = value.trim().rsplit('.').next().map(str::to_owned);
        }
        // `Authorization: AWS4-HMAC-SHA256 Credential=AKIATEST/20261122/eu-west-2/sts/aws4_request, …`.
        if let Some((_, signed)) = line.split_once("Credential=") {
            let key = signed.split('/').next().unwrap_or_default();
            key.clone_into(&mut access_key);
        }
        let line = line.trim().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let parameters: HashMap<String, String> = form_urlencoded::parse(&body).into_owned().collect();
    Some(Call {
        action: target
            .or_else(|| parameters.get("Action").cloned())
            .unwrap_or_default(),
        at: Instant::now(),
        body: String::from_utf8_lossy(&body).into_owned(),
        parameters,
        access_key,
    })
}
