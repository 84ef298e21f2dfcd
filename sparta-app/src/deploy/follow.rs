//! Watching an operation to its end: poller, monitor, and what they say to the renderer.

use std::time::{Duration, Instant};

use super::deployer::Observer;
use super::error::DeployError;
use super::evidence;
use super::monitor::{Monitor, Older};
use super::options::Pace;
use super::state;
use crate::aws::{AwsError, CloudFormation, Containers, StackDescription};
use crate::event::{Event, Failure};
use crate::plan::Provenance;

/// What is watched.
pub(super) struct Watched<'a> {
    pub(super) cloudformation: &'a CloudFormation,
    pub(super) stack: &'a str,
    pub(super) stack_id: &'a str,
    pub(super) provenance: &'a Provenance,
    /// ECS, which knows more about its services than `CloudFormation` says.
    pub(super) containers: Option<Containers>,
    /// The newest event from before the operation.
    pub(super) anchor: Option<String>,
}

/// How an operation ended.
pub(super) struct Ended {
    /// The stack as it is now; `None` when it is gone.
    pub(super) stack: Option<StackDescription>,
    /// What failed first, when something did.
    pub(super) failure: Option<Failure>,
}

/// How to watch.
pub(super) struct Watching<'a> {
    pub(super) observer: &'a Observer,
    pub(super) pace: Pace,
    pub(super) deadline: Option<Deadline>,
}

/// When watching stops.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deadline {
    pub(super) at: Instant,
    pub(super) given: Duration,
}

/// After so many rounds without an event, the stack itself is asked.
const QUIET_ROUNDS: u32 = 10;

/// What a stack reports when an operation begins. (A rollback begins within one.)
const BEGINNINGS: [&str; 4] = [
    "CREATE_IN_PROGRESS",
    "UPDATE_IN_PROGRESS",
    "DELETE_IN_PROGRESS",
    "IMPORT_IN_PROGRESS",
];

/// A stack before an operation.
#[derive(Debug, Default)]
pub(super) struct Before {
    /// The newest event it has; what comes after it belongs to the operation about to start.
    pub(super) anchor: Option<String>,
    /// How long its last operation took, when it succeeded.
    pub(super) expected_seconds: Option<f64>,
}

/// An operation that is under way.
#[derive(Debug, Default)]
pub(super) struct Begun {
    /// The newest event from before it.
    pub(super) anchor: Option<String>,
    /// When it began, as RFC 3339 in UTC.
    pub(super) since: String,
}

/// Looks at a stack's newest events before an operation.
pub(super) async fn before(
    cloudformation: &CloudFormation,
    stack: &StackDescription,
) -> Result<Before, AwsError> {
    let page = cloudformation.events(&stack.id, None).await?;
    let last = page.events.iter().find(|event| event.is_about_stack());
    let ended = last.filter(|event| state::is_success(&event.status));
    let took = ended.and_then(|event| Some(event.epoch_seconds - stack.changed_at?));
    Ok(Before {
        expected_seconds: took.filter(|seconds| *seconds > 0.0),
        anchor: page.events.into_iter().next().map(|event| event.id),
    })
}

/// Looks for the beginning of the operation that runs now.
pub(super) async fn running(
    cloudformation: &CloudFormation,
    stack_id: &str,
) -> Result<Begun, AwsError> {
    let mut token = None;
    let mut begun: Option<Begun> = None;
    loop {
        let page = cloudformation.events(stack_id, token).await?;
        for event in page.events {
            if let Some(begun) = begun {
                return Ok(Begun {
                    anchor: Some(event.id),
                    ..begun
                });
            }
            if event.is_about_stack() && BEGINNINGS.contains(&event.status.as_str()) {
                begun = Some(Begun {
                    anchor: None,
                    since: event.timestamp,
                });
            }
        }
        token = page.next;
        if token.is_none() {
            return Ok(begun.unwrap_or_default());
        }
    }
}

/// Follows the operation that was started to its end.
pub(super) async fn to_the_end(
    watched: Watched<'_>,
    watching: &Watching<'_>,
) -> Result<Ended, DeployError> {
    let mut monitor = Monitor::new(
        (watched.stack, watched.stack_id),
        watched.provenance.clone(),
        watched.anchor.clone(),
    );
    let mut pause = watching.pace.first;
    let mut patience = Patience::new(watched.stack, watching);
    let mut quiet_rounds = 0;
    loop {
        tokio::time::sleep(pause).await;
        match round(&watched, watching, &mut monitor, &mut quiet_rounds).await {
            Ok(Round::Ended(stack)) => {
                return Ok(Ended {
                    stack: stack.map(|it| *it),
                    failure: monitor.failure(),
                });
            }
            Ok(Round::News) => {
                patience.restore();
                pause = watching.pace.first.max(pause / 2);
            }
            Ok(Round::Nothing) => {
                patience.restore();
                pause = watching.pace.after(pause);
            }
            Err(error) => pause = patience.endure(error)?,
        }
        watching.check_time(watched.stack, monitor.stack_status().unwrap_or("progress"))?;
    }
}

impl Watching<'_> {
    /// An error when the time given is up.
    pub(super) fn check_time(&self, stack: &str, status: &str) -> Result<(), DeployError> {
        let deadline = self.deadline.filter(|it| Instant::now() >= it.at);
        match deadline {
            None => Ok(()),
            Some(deadline) => Err(DeployError::TimeUp {
                stack: stack.to_owned(),
                status: status.to_owned(),
                seconds: deadline.given.as_secs(),
            }),
        }
    }
}

enum Round {
    News,
    Nothing,
    Ended(Option<Box<StackDescription>>),
}

async fn round(
    watched: &Watched<'_>,
    watching: &Watching<'_>,
    monitor: &mut Monitor,
    quiet_rounds: &mut u32,
) -> Result<Round, AwsError> {
    let news = poll(watched, watching, monitor).await?;
    *quiet_rounds = if news { 0 } else { *quiet_rounds + 1 };
    // Only an event of the operation shows that it has begun: until then the stack's status is the old one.
    let begun = monitor.stack_status();
    let ended = begun.is_some_and(|status| !state::is_running(status));
    if ended || (begun.is_some() && *quiet_rounds % QUIET_ROUNDS == QUIET_ROUNDS - 1) {
        let stack = watched
            .cloudformation
            .describe_stack(watched.stack_id)
            .await?;
        let stack = stack.filter(|stack| stack.status != "DELETE_COMPLETE");
        if stack
            .as_ref()
            .is_none_or(|stack| !state::is_running(&stack.status))
        {
            // Events can lag behind the stack's status: one last look. How it ended is known without it.
            let _ = poll(watched, watching, monitor).await;
            return Ok(Round::Ended(stack.map(Box::new)));
        }
    }
    Ok(if news { Round::News } else { Round::Nothing })
}

/// Reads pages until one has nothing new; true when there was news.
async fn poll(
    watched: &Watched<'_>,
    watching: &Watching<'_>,
    monitor: &mut Monitor,
) -> Result<bool, AwsError> {
    let mut token = None;
    loop {
        let page = match watched.cloudformation.events(watched.stack_id, token).await {
            Ok(page) => page,
            // A deleted stack whose events are gone with it.
            Err(AwsError::Refused {
                meaning: crate::aws::Meaning::NoSuchStack,
                ..
            }) => break,
            Err(error) => return Err(error),
        };
        let older = monitor.page(page.events);
        token = page.next;
        if older == Older::IsKnown || token.is_none() {
            break;
        }
    }
    for nested in monitor.nested() {
        poll_nested(watched, monitor, &nested).await?;
    }
    let events = monitor.take();
    if let Some(containers) = &watched.containers {
        for (logical_id, service_arn) in monitor.unsteady() {
            let lines = evidence::of_service(containers, &service_arn).await;
            monitor.add_evidence(&logical_id, lines);
        }
    }
    let news = !events.is_empty();
    for event in events {
        (watching.observer)(Event::Resource(event));
    }
    Ok(news)
}

/// Reads a nested stack's pages until one has nothing new.
async fn poll_nested(
    watched: &Watched<'_>,
    monitor: &mut Monitor,
    nested: &str,
) -> Result<(), AwsError> {
    let mut token = None;
    loop {
        let page = match watched.cloudformation.events(nested, token).await {
            Ok(page) => page,
            // It is so new, or so gone, that it has no events.
            Err(AwsError::Refused {
                meaning: crate::aws::Meaning::NoSuchStack,
                ..
            }) => return Ok(()),
            Err(error) => return Err(error),
        };
        let older = monitor.page(page.events);
        token = page.next;
        if older == Older::IsKnown || token.is_none() {
            return Ok(());
        }
    }
}

/// Bears throttling, faults and cut connections for a while: they disturb watching, not the deployment.
pub(super) struct Patience<'a> {
    stack: &'a str,
    watching: &'a Watching<'a>,
    since: Option<Instant>,
    pause: Duration,
}

impl<'a> Patience<'a> {
    pub(super) fn new(stack: &'a str, watching: &'a Watching<'a>) -> Self {
        Self {
            stack,
            watching,
            since: None,
            pause: watching.pace.disturbed,
        }
    }

    pub(super) fn restore(&mut self) {
        self.since = None;
        self.pause = self.watching.pace.disturbed;
    }

    pub(super) fn endure(&mut self, error: AwsError) -> Result<Duration, DeployError> {
        let since = *self.since.get_or_insert_with(Instant::now);
        if !error.is_transient() || since.elapsed() > self.watching.pace.patience {
            return Err(DeployError::LostSight {
                stack: self.stack.to_owned(),
                source: error,
            });
        }
        let pause = self.pause;
        self.pause = (pause * 2).min(Duration::from_secs(30));
        (self.watching.observer)(Event::Disturbed {
            stack: self.stack.to_owned(),
            reason: error.to_string(),
            retry_seconds: pause.as_secs_f64(),
        });
        Ok(pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    fn throttled() -> AwsError {
        AwsError::Throttled {
            operation: "DescribeStackEvents",
            message: "Rate exceeded".to_owned(),
        }
    }

    #[test]
    fn a_disturbance_is_borne_for_a_while_and_told() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&told);
        let observer: Observer = Arc::new(move |event| heard.lock().unwrap().push(event));
        let watching = Watching {
            observer: &observer,
            pace: Pace::default(),
            deadline: None,
        };
        let mut patience = Patience::new("app", &watching);
        let pauses: Vec<u64> = (0..7)
            .map(|_| patience.endure(throttled()).unwrap().as_secs())
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(told.lock().unwrap().len(), 7);
        patience.restore();
        assert_eq!(
            patience.endure(throttled()).unwrap(),
            Duration::from_secs(1)
        );
    }

    #[test]
    fn patience_ends_and_a_refusal_is_never_borne() {
        let observer: Observer = Arc::new(|_| {});
        let pace = Pace {
            patience: Duration::ZERO,
            ..Pace::default()
        };
        let watching = Watching {
            observer: &observer,
            pace,
            deadline: None,
        };
        let mut patience = Patience::new("app", &watching);
        // The first failure starts the clock.
        let _ = patience.endure(throttled());
        std::thread::sleep(Duration::from_millis(2));
        assert!(matches!(
            patience.endure(throttled()),
            Err(DeployError::LostSight { .. })
        ));
        let refused = AwsError::CredentialsRefused {
            code: "ExpiredToken".into(),
            message: "expired".into(),
        };
        assert!(matches!(
            Patience::new("app", &watching).endure(refused),
            Err(DeployError::LostSight { .. })
        ));
    }
}
