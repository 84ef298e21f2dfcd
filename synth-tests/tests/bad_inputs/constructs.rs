//! Bad inputs of constructs and templates.

use sparta_constructs::compute::{
    Cluster, Container, ContainerImage, EcsService, FargateSize, ServiceNetwork, Task,
};
use sparta_constructs::core::{App, Environment, ParameterSpec, RawResource, Stack};
use sparta_constructs::data::{Bucket, KeyAttribute, Table};
use sparta_constructs::monitoring::{Alarm, Metric, MissingData, Threshold, Topic};
use sparta_constructs::network::{HealthCheck, Network, TargetGroup};
use sparta_constructs::security::{Grantee, PolicyDocument, Role, Statement};
use sparta_constructs::serverless::{Rule, Schedule};
use sparta_constructs::value::Json;

use super::rows::{Answer, main_stack};

macro_rules! answers {
    ($($id:literal: $make:ident => $code:literal at $path:literal says $says:expr;)*) => {
        vec![$(($id, Answer::App {
            code: $code,
            path: $path,
            make: $make,
            says: &$says,
        })),*]
    };
}

pub(crate) fn answers() -> Vec<(&'static str, Answer)> {
    let mut answers = answers! {
        "cidr-overlap": overlapping_subnets => "S013" at "main/Network" says ["10.10.0.0/24", "10.10.0.128/25"];
        "container-mem-gt-task": container_larger_than_its_task => "S013" at "main/Web" says ["2048 MiB", "the task has 512"];
        "health-timeout": timeout_above_interval => "S013" at "main/Targets" says ["timeout of 10 s", "interval of 5 s", "shorter"];
        "health-path": health_path_without_slash => "S013" at "main/Targets" says ["`health`", "write `/health`"];
        "port-range": container_on_port_0 => "S013" at "main/Web" says ["port 0", "1 to 65535"];
        "retention": retention_of_31_days => "S202" at "main/Logs" says ["`31`", "the nearest is 30"];
        "secret-plaintext": secret_in_the_environment => "S013" at "main/Web" says ["`TOKEN`", "`Token`", "secret("];
        "table-name": table_name => "S013" at "main/Table" says ["`my table!`", "3 to 255"];
        "bucket-name": bucket_name => "S013" at "main/Bucket" says ["`My_Bucket`"];
        "topic-name": topic_name => "S013" at "main/Topic" says ["`alerts topic`", "1 to 256"];
        "email": subscription => "S013" at "main/Topic" says ["`not-an-email`", "ops@example.com"];
        "schedule-plural": plural_with_1 => "S013" at "main/Rule" says ["`rate(1 hours)`", "rate(12 hours)"];
        "alarm-period": period_of_45_seconds => "S013" at "main/Alarm" says ["45 s", "10, 20, 30 and multiples of 60"];
        "alarm-period": longer_than_a_day => "S013" at "main/Alarm" says ["1441 periods of 60 s", "86400 s (one day)"];
        "iam-typo": misspelled_action => "P102" at "main/Role/Policy" says ["dynamodb:GetItm", "`GetItem`"];
        "iam-typo": misspelled_service => "P102" at "main/Role/Policy" says ["dynamdb:GetItem", "`dynamodb`"];
        "iam-size": managed_policy_too_large => "P101" at "main/Large" says ["6144", "at least 7"];
        "iam-size": inline_policies_too_large => "P101" at "main/Role/Resource" says ["10240", "at least 1"];
        "stack-name": stack_name => "S008" at "my_stack!" says ["`my_stack!`", "letters, digits and hyphens"];
        "resources-501": too_many_resources => "T101" at "main/Topic300" says ["501 resources", "at most 500", "301 AWS::SNS::Topic, 200 AWS::SQS::Queue", "split"];
        "template-1mb": template_above_a_megabyte => "T104" at "main/Large" says ["1048576", "Large (1100"];
        "circular": groups_that_name_each_other => "T204" at "main/A" says ["A → B → A", "main/A → main/B"];
        "circular-stacks": stacks_that_use_each_other => "S007" at "a" says ["`a` uses `b` (synth-tests", "`b` uses `a` (synth-tests"];
        "dangling-ref": reference_to_nothing => "T201" at "main/Topic" says ["Tpoic", "Topic"];
        "unknown-prop": unknown_property => "S102" at "main/Queue" says ["QueuName", "did you mean `QueueName`?"];
    };
    answers.extend(
        [
            ("desired-negative", "desired_negative.rs"),
            ("port-range", "port_range.rs"),
            ("retention", "retention.rs"),
            ("secret-plaintext", "secret_plaintext.rs"),
            ("dashboard-json", "dashboard_json.rs"),
            ("dangling-ref", "not_added.rs"),
        ]
        .map(|(id, case)| (id, Answer::DoesNotCompile(case))),
    );
    answers
}

fn overlapping_subnets(app: &App) -> u32 {
    let stack = main_stack(app);
    let network = Network::new()
        .cidr("10.10.0.0/16")
        .availability_zones(["eu-west-2a", "eu-west-2b"])
        .public_subnet_cidrs(["10.10.0.0/24", "10.10.1.0/24"])
        .private_subnet_cidrs(["10.10.0.128/25", "10.10.2.0/24"]);
    let line = line!() + 1;
    network.add(stack, "Network");
    line
}

fn web() -> Container {
    let image = ContainerImage::from_uri("public.ecr.aws/nginx/nginx:1.27");
    Container::new("web", image)
}

/// A service of one container in the smallest task there is.
fn service(stack: Stack, container: Container) -> u32 {
    let size = FargateSize::new(256, 512).expect("AWS has this size");
    let network = Network::new()
        .availability_zones(["eu-west-2a", "eu-west-2b"])
        .add(stack, "Network");
    let cluster = Cluster::new().add(stack, "Cluster");
    let task = Task::new(size, container);
    let service = EcsService::new(&cluster, task, ServiceNetwork::private(&network));
    let line = line!() + 1;
    service.add(stack, "Web");
    line
}

fn container_larger_than_its_task(app: &App) -> u32 {
    service(main_stack(app), web().memory_mib(2048))
}

fn container_on_port_0(app: &App) -> u32 {
    service(main_stack(app), web().port(0))
}

fn secret_in_the_environment(app: &App) -> u32 {
    let stack = main_stack(app);
    let token = ParameterSpec::<String>::new().no_echo().add(stack, "Token");
    service(stack, web().environment("TOKEN", token))
}

fn targets(app: &App, check: HealthCheck) -> u32 {
    let targets = TargetGroup::new("vpc-0a1b2c3d", 80).health_check(check);
    let stack = main_stack(app);
    let line = line!() + 1;
    targets.add(stack, "Targets");
    line
}

fn timeout_above_interval(app: &App) -> u32 {
    let check = HealthCheck::new("/health");
    targets(app, check.interval_seconds(5).timeout_seconds(10))
}

fn health_path_without_slash(app: &App) -> u32 {
    targets(app, HealthCheck::new("health"))
}

fn retention_of_31_days(app: &App) -> u32 {
    let stack = main_stack(app);
    let group = RawResource::new("AWS::Logs::LogGroup");
    let line = line!() + 1;
    let group = group.set("RetentionInDays", 31);
    group.add(stack, "Logs");
    line
}

fn table_name(app: &App) -> u32 {
    let table = Table::new(KeyAttribute::text("id")).name("my table!");
    let stack = main_stack(app);
    let line = line!() + 1;
    table.add(stack, "Table");
    line
}

fn bucket_name(app: &App) -> u32 {
    let bucket = Bucket::new().name("My_Bucket");
    let stack = main_stack(app);
    let line = line!() + 1;
    bucket.add(stack, "Bucket");
    line
}

fn topic_name(app: &App) -> u32 {
    let topic = Topic::new().name("alerts topic");
    let stack = main_stack(app);
    let line = line!() + 1;
    topic.add(stack, "Topic");
    line
}

fn subscription(app: &App) -> u32 {
    let topic = Topic::new().email("not-an-email");
    let stack = main_stack(app);
    let line = line!() + 1;
    topic.add(stack, "Topic");
    line
}

fn plural_with_1(app: &App) -> u32 {
    // What the types write is right: the plural is theirs.
    assert_eq!(Schedule::every_hours(1).as_str(), "rate(1 hour)");
    let stack = main_stack(app);
    let topic = Topic::new().add(stack, "Topic");
    let rule = Rule::on_schedule(Schedule::expression("rate(1 hours)")).topic(topic);
    let line = line!() + 1;
    rule.add(stack, "Rule");
    line
}

fn alarm(app: &App, period_seconds: u32, periods: u32) -> u32 {
    let metric = Metric::new("Sparta", "Misses").period_seconds(period_seconds);
    let alarm = Alarm::new(metric, Threshold::above(0), MissingData::Missing);
    let alarm = alarm.evaluation_periods(periods);
    let stack = main_stack(app);
    let line = line!() + 1;
    alarm.add(stack, "Alarm");
    line
}

fn period_of_45_seconds(app: &App) -> u32 {
    alarm(app, 45, 1)
}

fn longer_than_a_day(app: &App) -> u32 {
    alarm(app, 60, 1441)
}

fn role(app: &App, statements: Vec<Statement>) -> u32 {
    let stack = main_stack(app);
    let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com"));
    let line = line!() + 1;
    let role = role.add(stack, "Role");
    for statement in statements {
        role.grant(statement);
    }
    line
}

fn misspelled_action(app: &App) -> u32 {
    let table = "arn:aws:dynamodb:eu-west-2:123456789012:table/jobs";
    role(app, vec![Statement::allow(["dynamodb:GetItm"]).on(table)])
}

fn misspelled_service(app: &App) -> u32 {
    let table = "arn:aws:dynamodb:eu-west-2:123456789012:table/jobs";
    role(app, vec![Statement::allow(["dynamdb:GetItem"]).on(table)])
}

/// A statement on this many queues with long names.
fn queues(count: u32) -> Statement {
    let arn = |n| format!("arn:aws:sqs:eu-west-2:123456789012:a-queue-with-a-long-name-{n:04}");
    Statement::allow(["sqs:SendMessage"]).on_all((0..count).map(arn))
}

fn inline_policies_too_large(app: &App) -> u32 {
    role(app, vec![queues(160)])
}

fn managed_policy_too_large(app: &App) -> u32 {
    let stack = main_stack(app);
    let document = PolicyDocument::new([queues(110)]);
    let policy = RawResource::new("AWS::IAM::ManagedPolicy");
    let line = line!() + 1;
    let policy = policy.set("PolicyDocument", document);
    policy.add(stack, "Large");
    line
}

fn stack_name(app: &App) -> u32 {
    let line = line!() + 1;
    let stack = app.stack("my_stack!", Environment::region("eu-west-2"));
    RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    line
}

fn too_many_resources(app: &App) -> u32 {
    let stack = main_stack(app);
    for number in 0..200 {
        RawResource::new("AWS::SQS::Queue").add(stack, format!("Queue{number}"));
    }
    let line = line!() + 2;
    for number in 0..301 {
        RawResource::new("AWS::SNS::Topic").add(stack, format!("Topic{number}"));
    }
    line
}

fn template_above_a_megabyte(app: &App) -> u32 {
    let stack = main_stack(app);
    RawResource::new("AWS::SQS::Queue").add(stack, "Small");
    let large = RawResource::new("Custom::Large")
        .set("ServiceToken", "arn:aws:sns:eu-west-2:111111111111:topic")
        .set("Text", "x".repeat(1_100_000));
    let line = line!() + 1;
    large.add(stack, "Large");
    line
}

fn groups_that_name_each_other(app: &App) -> u32 {
    let stack = main_stack(app);
    let group = || RawResource::new("AWS::EC2::SecurityGroup").set("GroupDescription", "a group");
    let rule = |source| {
        let rule = Json::object().set("IpProtocol", "-1");
        [rule.set("SourceSecurityGroupId", source)]
    };
    let a = group();
    let line = line!() + 1;
    let a = a.add(stack, "A");
    let b = group().set("SecurityGroupIngress", rule(a.attribute("GroupId")));
    let b = b.add(stack, "B");
    a.set_raw("SecurityGroupIngress", rule(b.attribute("GroupId")));
    line
}

fn stacks_that_use_each_other(app: &App) -> u32 {
    let line = line!() + 1;
    let a = app.stack("a", Environment::region("eu-west-2"));
    let b = app.stack("b", Environment::region("eu-west-2"));
    RawResource::new("AWS::SQS::Queue").add(a, "Queue");
    RawResource::new("AWS::SQS::Queue").add(b, "Queue");
    a.depends_on_stack(b);
    b.depends_on_stack(a);
    line
}

fn reference_to_nothing(app: &App) -> u32 {
    let stack = main_stack(app);
    let topic = RawResource::new("AWS::SNS::Topic");
    let line = line!() + 1;
    let topic = topic.set("DisplayName", Json::object().set("Ref", "Tpoic"));
    topic.add(stack, "Topic");
    line
}

fn unknown_property(app: &App) -> u32 {
    let stack = main_stack(app);
    let queue = RawResource::new("AWS::SQS::Queue");
    let line = line!() + 1;
    let queue = queue.set("QueuName", "jobs");
    queue.add(stack, "Queue");
    line
}
