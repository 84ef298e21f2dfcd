//! An app of as many resources as one likes.

use sparta_constructs::cfn::cloudwatch::alarm::{ComparisonOperator, Dimension, Statistic};
use sparta_constructs::cfn::dynamodb::table::{
    AttributeDefinition, AttributeType, BillingMode, KeySchema, KeyType,
};
use sparta_constructs::cfn::lambda::function::{Code, Environment as Variables, Runtime};
use sparta_constructs::cfn::{cloudwatch, dynamodb, iam, lambda, logs, sns, sqs};
use sparta_constructs::core::{App, Environment, Handle, Scope};
use sparta_constructs::{json, sub};

/// So many resources has a [`worker`].
const OF_A_WORKER: usize = 10;

/// One stack of `resources` resources, rounded up to tens: workers on a queue, each with a queue
/// for what fails, an alarm, a topic that feeds it, a role, a log group, a function and a table.
///
/// Above 500 the template is larger than CloudFormation takes; what one resource costs shows best
/// where nothing is split.
pub(crate) fn app(resources: usize) -> App {
    let app = App::new();
    let stack = app.stack("workers", Environment::region("eu-west-2"));
    for number in 0..resources.div_ceil(OF_A_WORKER) {
        worker(Scope::from(stack).scope(format!("Worker{number}")));
    }
    app
}

fn worker(scope: Scope) {
    let queue = queue(scope);
    let table = dynamodb::Table::new([KeySchema::new("order", KeyType::Hash)])
        .attribute_definitions([AttributeDefinition::new("order", AttributeType::S)])
        .billing_mode(BillingMode::PayPerRequest)
        .add(scope, "Orders");
    let logs = logs::LogGroup::new()
        .retention_in_days(30)
        .add(scope, "Logs");
    let role = role(scope, queue, table, logs);
    let code = Code::new().zip_file("def handler(event, context):\n    print(event)\n");
    let function = lambda::Function::new(role, code)
        .runtime(Runtime::Python3_13)
        .handler("index.handler")
        .memory_size(256)
        .timeout(30)
        .environment(Variables::new().variables([("TABLE", table.reference())]))
        .logging_config(lambda::function::LoggingConfig::new().log_group(logs))
        .add(scope, "Function");
    lambda::EventSourceMapping::new(function)
        .event_source_arn(queue.attr_arn())
        .batch_size(10)
        .add(scope, "Source");
}

/// The queue, fed by a topic, and what becomes of messages that fail.
fn queue(scope: Scope) -> Handle<sqs::Queue> {
    let failed = sqs::Queue::new()
        .message_retention_period(14 * 24 * 60 * 60)
        .sqs_managed_sse_enabled(true)
        .add(scope, "Failed");
    let queue = sqs::Queue::new()
        .visibility_timeout(180)
        .sqs_managed_sse_enabled(true)
        .redrive_policy(
            sqs::queue::RedrivePolicy::new()
                .dead_letter_target_arn(failed)
                .max_receive_count(3),
        )
        .add(scope, "Queue");
    let topic = sns::Topic::new().display_name("orders").add(scope, "Topic");
    sns::Subscription::new(topic, "sqs")
        .endpoint(queue.attr_arn())
        .raw_message_delivery(true)
        .add(scope, "Subscription");
    cloudwatch::Alarm::new()
        .alarm_description("Messages failed three times")
        .comparison_operator(ComparisonOperator::GreaterThanThreshold)
        .evaluation_periods(1)
        .namespace("AWS/SQS")
        .metric_name("ApproximateNumberOfMessagesVisible")
        .dimensions([Dimension::new("QueueName", failed.attr_queue_name())])
        .statistic(Statistic::Maximum)
        .period(300)
        .threshold(0)
        .add(scope, "FailedNotEmpty");
    queue
}

fn role(
    scope: Scope,
    queue: Handle<sqs::Queue>,
    table: Handle<dynamodb::Table>,
    logs: Handle<logs::LogGroup>,
) -> Handle<iam::Role> {
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "lambda.amazonaws.com" },
            "Action": "sts:AssumeRole",
        }],
    });
    let may = json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": [
                    "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes",
                ],
                "Resource": queue.attr_arn(),
            },
            {
                "Effect": "Allow",
                "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
                "Resource": [table.attr_arn(), sub!(table.attr_arn(), "/index/*")],
            },
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": logs.attr_arn(),
            },
        ],
    });
    iam::Role::new(trust)
        .policies([iam::role::Policy::new("work", may)])
        .add(scope, "Role")
}
