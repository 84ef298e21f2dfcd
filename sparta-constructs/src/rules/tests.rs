//! Rules of one's own and acknowledgements, through `assembly::check`.

use crate::assembly::{self, Checked, Reported};
use crate::cfn::{ec2, sqs};
use crate::core::{App, Environment, RawResource, Stack};
use crate::rules::{CustomRule, TemplateView, Violation};
use crate::validation::Severity;

fn stack(app: &App) -> Stack {
    app.stack("shop", Environment::region("eu-west-2"))
}

fn unnamed(template: TemplateView<'_>) -> Vec<Violation> {
    let queues = template.resources::<sqs::Queue>();
    let unnamed = queues.filter(|queue| queue.property("QueueName").is_none());
    unnamed
        .map(|queue| queue.violation("the queue has no name"))
        .collect()
}

fn naming() -> CustomRule {
    CustomRule::new("SHOP-1", Severity::Error, "a queue has a name", unnamed)
}

fn told(checked: &Checked) -> Vec<String> {
    let findings = checked.findings().iter();
    findings
        .map(|Reported { finding, .. }| {
            let at = finding.construct_path.as_deref().unwrap_or("-");
            format!("{} {at}: {}", finding.code, finding.message)
        })
        .collect()
}

#[test]
fn a_rule_sees_what_is_below_its_scope() {
    let app = App::new();
    let stack = stack(&app);
    let inside = stack.scope().scope("Inside");
    naming().add(inside);
    sqs::Queue::new().add(stack, "Outside");
    sqs::Queue::new().add(inside, "Queue");
    sqs::Queue::new().add(stack.scope().scope("Insider"), "Queue");
    let checked = assembly::check(app.synth());
    assert_eq!(
        told(&checked),
        ["SHOP-1 shop/Inside/Queue: the queue has no name"]
    );
    assert!(checked.has_errors());
}

#[test]
fn a_finding_is_at_the_line_that_set_the_property() {
    let app = App::new();
    let stack = stack(&app);
    CustomRule::new("SHOP-2", Severity::Warning, "it is slow", |template| {
        let queues = template.resources::<sqs::Queue>();
        queues
            .map(|queue| queue.violation_at("RedrivePolicy.maxReceiveCount[3].x", "too often"))
            .collect()
    })
    .add(app.scope());
    let queue = sqs::Queue::new();
    let line = line!() + 1;
    let queue = queue.redrive_policy(sqs::queue::RedrivePolicy::new().max_receive_count(3));
    queue.add(stack, "Queue");
    let checked = assembly::check(app.synth());
    let finding = &checked.findings()[0].finding;
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(finding.source.as_ref().map(|it| it.line), Some(line));
    assert_eq!(
        finding.property_path.as_deref(),
        Some("RedrivePolicy.maxReceiveCount[3].x")
    );
    assert!(!checked.has_errors());
}

#[test]
fn references_are_followed() {
    let app = App::new();
    let stack = stack(&app);
    CustomRule::new(
        "SHOP-3",
        Severity::Error,
        "subnets are in the big network",
        |template| {
            let subnets = template.resources::<ec2::Subnet>();
            subnets
                .filter_map(|subnet| {
                    let vpc = template.target(subnet.property("VpcId")?)?;
                    let block = vpc.property("CidrBlock")?.as_str()?;
                    let place = format!("{} in {block}", vpc.logical_id());
                    (block != "10.0.0.0/16")
                        .then(|| subnet.violation_at("VpcId", place).hint("move it"))
                })
                .collect()
        },
    )
    .add(app.scope());
    let vpc = ec2::Vpc::new().cidr_block("10.1.0.0/16").add(stack, "Vpc");
    ec2::Subnet::new(vpc)
        .cidr_block("10.1.0.0/24")
        .add(stack, "Subnet");
    let checked = assembly::check(app.synth());
    assert_eq!(told(&checked), ["SHOP-3 shop/Subnet: Vpc in 10.1.0.0/16"]);
    assert_eq!(
        checked.findings()[0].finding.hint.as_deref(),
        Some("move it")
    );
}

#[test]
fn a_code_that_cannot_be_one_is_an_error_of_the_app() {
    let app = App::new();
    stack(&app);
    for code in ["", "a b", "S102", "S999", "SHOP-1", "SHOP-1"] {
        CustomRule::new(code, Severity::Info, "x", |_| Vec::new()).add(app.scope());
    }
    let told = told(&assembly::check(app.synth()));
    let faults: Vec<&String> = told.iter().filter(|it| it.starts_with("S013")).collect();
    assert_eq!(faults.len(), 5, "{told:#?}");
    assert!(
        faults[4].contains("`SHOP-1` is taken by the rule at"),
        "{told:#?}"
    );
}

#[test]
fn the_nearest_reason_counts_and_everything_is_still_told() {
    let app = App::new();
    let stack = stack(&app);
    naming().add(app.scope());
    app.scope()
        .acknowledge("SHOP-1", "queues have no names yet");
    let first = sqs::Queue::new().add(stack, "First");
    first.scope().acknowledge("SHOP-1", "named by hand");
    sqs::Queue::new().add(stack, "Second");
    let checked = assembly::check(app.synth());
    let reasons: Vec<_> = checked
        .findings()
        .iter()
        .map(|it| it.acknowledged.as_deref())
        .collect();
    assert_eq!(
        reasons,
        [Some("named by hand"), Some("queues have no names yet")]
    );
    assert!(!checked.has_errors());
}

#[test]
fn an_error_can_be_acknowledged_and_a_mistake_in_building_cannot() {
    let app = App::new();
    let stack = stack(&app);
    stack.scope().acknowledge("S102", "newer than the facts");
    stack.scope().acknowledge("S002", "it works");
    RawResource::new("AWS::SQS::Queue")
        .set("Newer", 1)
        .add(stack, "Queue");
    RawResource::new("AWS::SNS::Topic").add(stack, "Topic");
    RawResource::new("AWS::SNS::Topic").add(stack, "Topic");
    let checked = assembly::check(app.synth());
    let error = checked
        .findings()
        .iter()
        .find(|it| it.finding.code == "S102");
    assert!(!error.expect("S102 is told").is_error());
    assert!(checked.has_errors());
    let told = told(&checked);
    assert!(told.iter().any(|it| it.starts_with("S002")), "{told:#?}");
    let unneeded = checked.findings().last().expect("there are findings");
    assert_eq!(unneeded.finding.code, "S015");
    let hint = unneeded.finding.hint.as_deref();
    assert_eq!(
        hint,
        Some("a mistake in how the app is built is mended, not acknowledged")
    );
}

#[test]
fn an_acknowledgement_without_a_reason_or_a_need_is_told_with_its_line() {
    let app = App::new();
    let stack = stack(&app);
    let queue = RawResource::new("AWS::SQS::Queue")
        .set("Newer", 1)
        .add(stack, "Queue");
    queue.scope().acknowledge("S102", " ");
    let line = line!() + 1;
    stack.scope().acknowledge("T208", "there is none");
    stack.scope().acknowledge("S120", "misspelt");
    let checked = assembly::check(app.synth());
    assert_eq!(
        told(&checked),
        [
            "S102 shop/Queue: AWS::SQS::Queue has no property `Newer`",
            "S015 shop: nothing at or below this construct needs the acknowledgement of `T208`",
            "S015 shop: nothing at or below this construct needs the acknowledgement of `S120`",
            "S014 shop/Queue: the acknowledgement of `S102` has no reason",
        ]
    );
    let errors: Vec<bool> = checked.findings().iter().map(Reported::is_error).collect();
    assert_eq!(errors, [true, false, false, true]);
    let second = &checked.findings()[1].finding;
    assert_eq!(second.source.as_ref().map(|it| it.line), Some(line));
    assert_eq!(second.hint.as_deref(), Some("remove it"));
    let third = checked.findings()[2].finding.hint.as_deref();
    assert_eq!(third, Some("no rule has this code; did you mean `S102`?"));
}

#[test]
fn what_is_no_resource_has_its_construct_and_line_too() {
    use crate::core::{Parameter, ParameterSpec};
    let app = App::new();
    let stack = stack(&app);
    sqs::Queue::new().add(stack, "Queue");
    let line = line!() + 1;
    let _: Parameter<String> = ParameterSpec::new().add(stack, "Unused");
    stack.scope().acknowledge("T208", "used by hand");
    let checked = assembly::check(app.synth());
    let finding = &checked.findings()[0].finding;
    assert_eq!(told(&checked).len(), 1, "{:#?}", told(&checked));
    assert_eq!(finding.construct_path.as_deref(), Some("shop/Unused"));
    assert_eq!(finding.source.as_ref().map(|it| it.line), Some(line));
    assert!(checked.findings()[0].acknowledged.is_some());
}
