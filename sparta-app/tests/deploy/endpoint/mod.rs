//! An AWS endpoint inside the test: the test decides what AWS answers.

pub(crate) mod assembly;
pub(crate) mod cloudformation;
pub(crate) mod sparta;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A call that came in.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The API action, such as `CreateChangeSet`.
    pub action: String,
    /// Its parameters.
    pub parameters: HashMap<String, String>,
}

impl Call {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }
}

/// What is sent back.
pub(crate) enum Reply {
    /// An answer.
    Xml(u16, String),
    /// The connection is cut without one.
    Cut,
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
    if let Reply::Xml(status, body) = answer(&call) {
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
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
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
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
        action: parameters.get("Action").cloned().unwrap_or_default(),
        parameters,
    })
}
