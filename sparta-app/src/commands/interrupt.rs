//! Ctrl-C: once stops watching, tidies up and says what goes on; once more cancels what can be cancelled.

use std::time::Duration;

use super::context::Context;
use super::error::CommandError;
use crate::deploy::{Cancelled, Left, Operation, Watch};
use crate::event::Event;

/// So long after the first Ctrl-C a second one still cancels updates.
const SECOND_CHANCE: Duration = Duration::from_secs(5);

/// What the operating system or somebody at the keyboard asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// The request to end that CI systems send.
    Terminate,
}

/// Runs work to its end, or to an interrupt, which gives `None`: then everything has been said.
pub(super) fn supervise<T>(
    context: &Context,
    watch: &Watch,
    work: impl Future<Output = T>,
) -> Result<Option<T>, CommandError> {
    Context::block_on(async {
        let mut signals = Signals::listen();
        let signal = tokio::select! {
            ended = work => return Some(ended),
            signal = signals.next() => signal,
        };
        let running = stop(context, watch, &mut signals).await;
        if running && signal == Signal::Interrupt {
            cancel(context, watch, &mut signals).await;
        }
        None
    })
}

/// Runs work that only looks to its end, or to an interrupt; `again` is the command that comes back to it.
pub(super) fn attentive<T>(
    work: impl Future<Output = Result<T, CommandError>>,
    again: Option<String>,
) -> Result<T, CommandError> {
    Context::block_on(async {
        let mut signals = Signals::listen();
        tokio::select! {
            ended = work => ended,
            _ = signals.next() => Err(CommandError::Interrupted { again }),
        }
    })?
}

/// Tidies up and says what goes on; true when something does. A second interrupt does not wait for it.
async fn stop(context: &Context, watch: &Watch, signals: &mut Signals) -> bool {
    let left = tokio::select! {
        left = watch.tidy() => left,
        _ = signals.next() => Vec::new(),
    };
    if left.is_empty() {
        say(context, "interrupted".to_owned(), None);
    }
    for left in &left {
        let (message, hint) = words(left);
        say(context, message, hint);
    }
    let is_update = |left: &Left| {
        matches!(
            left,
            Left::Running {
                operation: Operation::Update,
                ..
            }
        )
    };
    left.iter().any(is_update)
}

/// Gives the second Ctrl-C its time.
async fn cancel(context: &Context, watch: &Watch, signals: &mut Signals) {
    context.say(&Event::Note {
        message: format!(
            "Ctrl-C again within {} s cancels the update",
            SECOND_CHANCE.as_secs()
        ),
    });
    if tokio::time::timeout(SECOND_CHANCE, signals.next())
        .await
        .is_err()
    {
        return;
    }
    let cancelled = tokio::select! {
        cancelled = watch.cancel() => cancelled,
        _ = signals.next() => return,
    };
    for Cancelled {
        stack,
        region,
        refused,
    } in cancelled
    {
        let (message, hint) = match refused {
            None => (
                format!("the update of stack {stack} in {region} is cancelled; AWS rolls it back"),
                Some(format!(
                    "`sparta deploy {stack}` watches that, and deploys again"
                )),
            ),
            Some(reason) => (
                format!("what runs in stack {stack} in {region} could not be cancelled: {reason}"),
                None,
            ),
        };
        say(context, message, hint);
    }
}

fn say(context: &Context, message: String, hint: Option<String>) {
    context.say(&Event::Error {
        stack: None,
        message,
        hint,
    });
}

fn words(left: &Left) -> (String, Option<String>) {
    match left {
        Left::Removed { stack, change_set } => (
            format!(
                "interrupted; change set {change_set} of stack {stack} was removed, nothing was changed"
            ),
            None,
        ),
        Left::ChangeSet {
            stack,
            change_set,
            reason,
        } => (
            format!(
                "interrupted; change set {change_set} of stack {stack} could not be removed: {reason}"
            ),
            Some("it was not executed, and the next deployment does not mind it".to_owned()),
        ),
        Left::Running {
            stack,
            region,
            operation,
        } => {
            let command = match operation {
                Operation::Deletion => "destroy",
                Operation::Rollback => "rollback",
                Operation::Refactor => "refactor",
                _ => "deploy",
            };
            (
                format!("interrupted; {operation} of stack {stack} in {region} goes on in AWS"),
                Some(format!("`sparta {command} {stack}` attaches to it")),
            )
        }
    }
}

/// Signals, from the moment they are listened for: none is lost between two looks.
struct Signals {
    #[cfg(unix)]
    streams: [Option<tokio::signal::unix::Signal>; 2],
}

#[cfg(unix)]
impl Signals {
    fn listen() -> Self {
        use tokio::signal::unix::{SignalKind, signal};
        // Without a handler, a signal ends the process by itself.
        let listen = |kind| signal(kind).ok();
        Self {
            streams: [
                listen(SignalKind::interrupt()),
                listen(SignalKind::terminate()),
            ],
        }
    }

    async fn next(&mut self) -> Signal {
        async fn of(stream: &mut Option<tokio::signal::unix::Signal>) {
            let heard = match stream {
                Some(stream) => stream.recv().await,
                None => None,
            };
            if heard.is_none() {
                std::future::pending::<()>().await;
            }
        }
        let [interrupt, terminate] = &mut self.streams;
        tokio::select! {
            () = of(interrupt) => Signal::Interrupt,
            () = of(terminate) => Signal::Terminate,
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    fn listen() -> Self {
        Self {}
    }

    async fn next(&mut self) -> Signal {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Signal::Interrupt
    }
}
