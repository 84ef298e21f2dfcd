//! The deployer without a process: hundreds of cases in seconds.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sparta_app::aws::{CallLimits, ConnectOptions, Connection, Credentialing};
use sparta_app::deploy::{
    Answer, Approver, DeployOptions, Deployer, Pace, RequireApproval, Run, Verdict,
};
use sparta_app::event::Event;
use sparta_app::plan::{Assembly, With};

use super::cloudformation::ACCOUNT;

/// What a run left.
#[derive(Debug)]
pub(crate) struct Ended {
    pub run: Run,
    pub events: Vec<Event>,
}

impl Ended {
    pub(crate) fn verdict(&self) -> Verdict {
        self.run.verdict()
    }

    /// Everything that was said to be wrong.
    pub(crate) fn told(&self) -> String {
        let mut told: Vec<String> = self
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Error { message, hint, .. } => Some(format!("{message} | {hint:?}")),
                _ => None,
            })
            .collect();
        told.extend(
            self.run
                .error
                .iter()
                .map(|error| format!("{} | {:?}", error.told(), error.hint())),
        );
        told.join("\n")
    }
}

/// Quick pauses, everything approved.
pub(crate) fn options() -> DeployOptions {
    DeployOptions {
        require_approval: RequireApproval::Never,
        pace: Pace {
            first: Duration::from_millis(1),
            longest: Duration::from_millis(20),
            disturbed: Duration::from_millis(5),
            patience: Duration::from_millis(600),
        },
        ..DeployOptions::default()
    }
}

/// Quick retries.
pub(crate) fn limits() -> CallLimits {
    CallLimits {
        connect: Duration::from_secs(5),
        answer: Duration::from_secs(3),
        attempts: 3,
        retry_pause: Duration::from_millis(5),
        calls_per_second: None,
    }
}

pub(crate) async fn connect(url: &str, limits: CallLimits) -> Connection {
    let options = ConnectOptions {
        region: Some("eu-west-2".to_owned()),
        endpoint_url: Some(url.to_owned()),
        credentialing: Credentialing::Emulator {
            account: Some(ACCOUNT.to_owned()),
        },
        limits,
        ..ConnectOptions::default()
    };
    Box::pin(Connection::open(&options)).await
}

/// A deployer that remembers what it said.
pub(crate) fn deployer(
    connection: Connection,
    options: DeployOptions,
) -> (Deployer, Arc<Mutex<Vec<Event>>>) {
    let approver: Approver = Arc::new(|_| Answer::Approved);
    deployer_asking(connection, options, approver)
}

pub(crate) fn deployer_asking(
    connection: Connection,
    options: DeployOptions,
    approver: Approver,
) -> (Deployer, Arc<Mutex<Vec<Event>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&events);
    let observer = Arc::new(move |event| heard.lock().expect("no test fails in it").push(event));
    (
        Deployer::new(connection, options, observer, approver),
        events,
    )
}

/// What is done to the stacks of an assembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doing {
    Deploy,
    Destroy,
}

pub(crate) async fn run(doing: Doing, assembly: &Path, url: &str, options: DeployOptions) -> Ended {
    let connection = connect(url, limits()).await;
    run_with(doing, assembly, connection, options).await
}

pub(crate) async fn run_with(
    doing: Doing,
    assembly: &Path,
    connection: Connection,
    options: DeployOptions,
) -> Ended {
    let assembly = Assembly::read(assembly).expect("the assembly is good");
    let stacks = assembly.select(&[], With::Nothing).expect("all stacks");
    let (deployer, events) = deployer(connection, options);
    let run = match doing {
        Doing::Deploy => Box::pin(deployer.deploy(&stacks)).await,
        Doing::Destroy => Box::pin(deployer.destroy(&stacks, &[])).await,
    };
    let events = std::mem::take(&mut *events.lock().expect("no test fails in it"));
    Ended { run, events }
}

/// Runs asynchronous work on one thread, as the program does.
pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}
