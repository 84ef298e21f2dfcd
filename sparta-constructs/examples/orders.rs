//! An app that has nothing to do with Sparta: two stacks, a reference between them, a construct
//! of one's own, and its tests.
//!
//! `cargo run -p sparta-constructs --example orders` writes the cloud assembly to the directory
//! given, or to `target/orders.out`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program talks")]

use std::path::PathBuf;
use std::process::ExitCode;

use sparta_constructs::assembly;
use sparta_constructs::cfn::cloudwatch::alarm::{ComparisonOperator, Statistic};
use sparta_constructs::cfn::lambda::function::Runtime;
use sparta_constructs::cfn::{cloudwatch, lambda, sqs};
use sparta_constructs::core::{App, Environment, Handle, Scope, Stack};
use sparta_constructs::security::{Grantee, PolicyDocument, Role, Statement};

/// A construct of one's own: a queue, a queue for what fails, and an alarm on that one.
#[derive(Clone, Copy)]
struct WorkQueue {
    queue: Handle<sqs::Queue>,
}

impl WorkQueue {
    /// `attempts` is how often a message is tried before it counts as failed.
    #[track_caller]
    fn add(scope: impl Into<Scope>, id: &'static str, attempts: u32) -> Self {
        let scope = scope.into().scope(id);
        let failed = sqs::Queue::new()
            .message_retention_period(14 * 24 * 60 * 60)
            .sqs_managed_sse_enabled(true)
            .add(scope, "Failed");
        let queue = sqs::Queue::new()
            .sqs_managed_sse_enabled(true)
            .redrive_policy(
                sqs::queue::RedrivePolicy::new()
                    .dead_letter_target_arn(failed)
                    .max_receive_count(attempts),
            )
            .add(scope, "Queue");
        cloudwatch::Alarm::new()
            .comparison_operator(ComparisonOperator::GreaterThanThreshold)
            .evaluation_periods(1)
            .namespace("AWS/SQS")
            .metric_name("ApproximateNumberOfMessagesVisible")
            .dimensions([cloudwatch::alarm::Dimension::new(
                "QueueName",
                failed.attr_queue_name(),
            )])
            .statistic(Statistic::Maximum)
            .period(300)
            .threshold(0)
            .add(scope, "FailedNotEmpty");
        Self { queue }
    }
}

/// The queues, in a stack that rarely changes.
fn queues(app: &App) -> (Stack, WorkQueue) {
    let stack = app.stack("orders-queues", Environment::region("eu-west-2"));
    let orders = WorkQueue::add(stack, "Orders", 3);
    (stack, orders)
}

/// The function that works on them, in a stack that changes often.
fn worker(app: &App, orders: WorkQueue) -> Stack {
    let stack = app.stack("orders-worker", Environment::region("eu-west-2"));
    let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
    let take = [
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
    ];
    role.grant(Statement::allow(take).on(orders.queue));
    let code =
        lambda::function::Code::new().zip_file("def handler(event, context):\n    print(event)\n");
    let function = lambda::Function::new(role.role, code)
        .runtime(Runtime::Python3_13)
        .handler("index.handler")
        .timeout(30)
        .add(stack, "Function");
    lambda::EventSourceMapping::new(function)
        .event_source_arn(orders.queue)
        .add(stack, "Orders")
        .depends_on(role.scope());
    stack
}

fn main() -> ExitCode {
    let app = App::new();
    app.scope().tag("Project", "orders");
    let (_, orders) = queues(&app);
    worker(&app, orders);

    let output = std::env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("target/orders.out"), PathBuf::from);
    let checked = assembly::check(app.synth());
    for finding in checked.findings() {
        eprintln!("{finding}");
    }
    match checked.write(&output) {
        Ok(written) => {
            for stack in written.stacks {
                println!("{}  {}", stack.name, stack.template_file);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use sparta_constructs::assertions::{Match, Template};

    use super::*;

    #[test]
    fn what_fails_is_kept_and_seen() {
        let app = App::new();
        let (stack, _) = queues(&app);
        let template = Template::from_stack(&app, stack);
        template.resource_count_is("AWS::SQS::Queue", 2);
        template.has_resource_properties(
            "AWS::SQS::Queue",
            json!({ "RedrivePolicy": { "maxReceiveCount": 3 } }),
        );
        template.has_resource_properties("AWS::CloudWatch::Alarm", json!({ "Threshold": 0 }));
    }

    #[test]
    fn the_worker_imports_the_queue() {
        let app = App::new();
        let (_, orders) = queues(&app);
        let stack = worker(&app, orders);
        let template = Template::from_stack(&app, stack);
        template.has_resource_properties(
            "AWS::Lambda::EventSourceMapping",
            Match::object([(
                "EventSourceArn",
                Match::object([("Fn::ImportValue", Match::text_containing("orders-queues:"))]),
            )]),
        );
        assert_eq!(app.synth().stacks[1].depends_on, ["orders-queues"]);
    }

    #[test]
    fn nothing_is_wrong_with_it() {
        let app = App::new();
        let (_, orders) = queues(&app);
        worker(&app, orders);
        let checked = assembly::check(app.synth());
        assert!(checked.findings().is_empty(), "{:?}", checked.findings());
    }
}
