//! What a service itself says about a failure, where `CloudFormation` does not.

use crate::aws::{Containers, StoppedTask, Unsteady};

/// Why a service of ECS is not stable, a line each. That it cannot be asked is a line, too: the failure is
/// told with or without it.
pub(super) async fn of_service(containers: &Containers, service_arn: &str) -> Vec<String> {
    match containers.unsteady(service_arn).await {
        Ok(Some(unsteady)) => lines(&unsteady),
        Ok(None) => Vec::new(),
        Err(error) => vec![format!("ECS cannot be asked about it: {error}")],
    }
}

fn lines(unsteady: &Unsteady) -> Vec<String> {
    let mut lines = Vec::new();
    for task in &unsteady.stopped {
        let line = task_line(task);
        // Tasks of one service mostly stop for one reason.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.extend(unsteady.messages.iter().cloned());
    lines
}

fn task_line(task: &StoppedTask) -> String {
    let reason = task.reason.as_deref().unwrap_or("no reason given");
    let mut line = format!("a task stopped: {reason}");
    for (name, exit_code, reason) in &task.containers {
        let code = exit_code
            .map(|code| format!(" ended with exit code {code}"))
            .unwrap_or_default();
        let reason = reason
            .as_ref()
            .map(|reason| format!(" ({reason})"))
            .unwrap_or_default();
        line.extend(["; container ", name, &code, &reason]);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_that_stop_for_the_same_reason_are_told_once() {
        let task = |id: &str| StoppedTask {
            id: id.to_owned(),
            reason: Some("Essential container in task exited".to_owned()),
            containers: vec![(
                "api".to_owned(),
                Some(137),
                Some("OutOfMemoryError".to_owned()),
            )],
        };
        let unsteady = Unsteady {
            messages: vec!["(service api) is unable to consistently start tasks.".to_owned()],
            stopped: vec![task("1"), task("2")],
        };
        let expected = [
            "a task stopped: Essential container in task exited; container api ended with exit code 137 \
             (OutOfMemoryError)",
            "(service api) is unable to consistently start tasks.",
        ];
        assert_eq!(lines(&unsteady), expected);
    }
}
