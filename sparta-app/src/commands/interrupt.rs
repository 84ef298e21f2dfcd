//! Ctrl-C: stops watching, tidies up, and says what goes on.

use super::context::Context;
use super::exit::Exit;
use crate::aws::Connection;
use crate::deploy::{Left, Run, Watch};
use crate::event::Event;

/// How supervised work ended.
pub(super) enum Supervised {
    /// By itself.
    Ended(Run),
    /// By an interrupt.
    Interrupted(Left),
}

/// Runs work until it ends or is interrupted. A second interrupt does not wait for tidying up.
pub(super) async fn supervise(
    work: impl Future<Output = Run>,
    watch: &Watch,
    connection: &Connection,
) -> Supervised {
    tokio::select! {
        run = work => Supervised::Ended(run),
        () = interrupted() => tokio::select! {
            left = watch.tidy(connection) => Supervised::Interrupted(left),
            () = interrupted() => Supervised::Interrupted(Left::Nothing),
        },
    }
}

/// Says what an interrupt left behind, and how to come back to it.
pub(super) fn tell(context: &Context, left: &Left) -> Exit {
    let (message, hint) = match left {
        Left::Nothing => ("interrupted".to_owned(), None),
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
            what,
        } => (
            format!("interrupted; {what} of stack {stack} in {region} goes on in AWS"),
            Some(format!(
                "`sparta deploy {stack}` attaches to it; an update can be stopped with \
                 `aws cloudformation cancel-update-stack --region {region} --stack-name {stack}`"
            )),
        ),
    };
    context.say(&Event::Error { message, hint });
    Exit::Interrupted
}

/// Ctrl-C, or the request to end that CI systems send.
#[cfg(unix)]
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = ctrl_c() => {}
        () = terminated => {}
    }
}

#[cfg(not(unix))]
async fn interrupted() {
    ctrl_c().await;
}

async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a handler, Ctrl-C ends the process by itself.
        std::future::pending::<()>().await;
    }
}
