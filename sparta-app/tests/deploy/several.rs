//! Several stacks: order, at once, within the limits of the API.

use std::collections::HashMap;
use std::num::NonZeroUsize;

use serde_json::json;
use sparta_app::aws::CallLimits;
use sparta_app::deploy::{DeployOptions, Outcome, Verdict};
use sparta_app::event::{Event, OutcomeWord};
use tempfile::TempDir;

use crate::endpoint::Call;
use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::in_process::{
    Doing, Ended, block_on, connect, limits, options, run, run_with,
};
use crate::endpoint::world::World;

/// Stacks, each with the names of those it depends on.
fn stacks(dependencies: &[(String, Vec<String>)]) -> TempDir {
    let borrowed: Vec<Vec<&str>> = dependencies
        .iter()
        .map(|(_, before)| before.iter().map(String::as_str).collect())
        .collect();
    let specs: Vec<StackSpec<'_>> = dependencies
        .iter()
        .zip(&borrowed)
        .map(|((name, _), before)| StackSpec {
            dependencies: before,
            template: json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}),
            ..StackSpec::new(name)
        })
        .collect();
    write(&specs)
}

/// `network` below `data` and `api`; `web` above both; `other` alone.
fn diamond() -> TempDir {
    let stack = |name: &str, before: &[&str]| {
        let before = before.iter().map(|it| (*it).to_owned()).collect();
        (name.to_owned(), before)
    };
    stacks(&[
        stack("network", &[]),
        stack("data", &["network"]),
        stack("api", &["network"]),
        stack("web", &["data", "api"]),
        stack("other", &[]),
    ])
}

fn words(ended: &Ended) -> Vec<(&str, OutcomeWord)> {
    let reports = ended.run.reports.iter();
    reports
        .map(|report| (report.stack.as_str(), report.word()))
        .collect()
}

/// Which stack a call is about.
fn stack_of(call: &Call) -> String {
    let given = match call.get("StackName") {
        "" => call
            .get("ChangeSetName")
            .rsplit('/')
            .next()
            .unwrap_or_default(),
        arn if arn.starts_with("arn:") => arn.split('/').nth(1).unwrap_or_default(),
        name => name,
    };
    given.to_owned()
}

#[test]
fn a_hundred_stacks_are_handled_within_the_limits_of_the_api() {
    let name = |number: usize| format!("stack-{number:03}");
    // Twenty chains of five.
    let chained: Vec<(String, Vec<String>)> = (0..100)
        .map(|number| {
            let before = (number >= 20).then(|| name(number - 20));
            (name(number), before.into_iter().collect())
        })
        .collect();
    let (assembly, world) = (stacks(&chained), World::start());
    let limits = CallLimits {
        calls_per_second: Some(300.0),
        answer: std::time::Duration::from_secs(20),
        ..limits()
    };
    let ended = block_on(async {
        let connection = connect(&world.endpoint.url, limits).await;
        run_with(Doing::Deploy, assembly.path(), connection, options()).await
    });
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    assert!(
        ended
            .run
            .reports
            .iter()
            .all(|it| matches!(it.ended, Ok(Outcome::Deployed { .. })))
    );

    let calls = world.endpoint.calls();
    let took = calls[calls.len() - 1].at.duration_since(calls[0].at);
    let allowed = 10.0 + 300.0 * (took.as_secs_f64() + 0.05);
    #[expect(clippy::cast_precision_loss, reason = "a count of calls")]
    let made = calls.len() as f64;
    assert!(made <= allowed, "{made} calls in {took:?}");
    let count = |action: &str| calls.iter().filter(|call| call.action == action).count();
    assert_eq!(
        count("GetCallerIdentity"),
        1,
        "the caller is the same everywhere"
    );
    assert_eq!(
        (count("CreateChangeSet"), count("ExecuteChangeSet")),
        (100, 100)
    );
    assert_eq!(
        count("DescribeStacks"),
        200,
        "before and after, and not more"
    );
    assert_eq!(
        count("DescribeChangeSet"),
        200,
        "one look too early, one in time"
    );
    assert!(
        count("DescribeStackEvents") <= 500,
        "{}",
        count("DescribeStackEvents")
    );

    let mut spans: HashMap<String, (usize, usize)> = HashMap::new();
    for (place, call) in calls.iter().enumerate() {
        let span = spans.entry(stack_of(call)).or_insert((place, place));
        span.1 = place;
    }
    for (stack, before) in &chained {
        for before in before {
            assert!(
                spans[before].1 < spans[stack].0,
                "{stack} waits for {before}"
            );
        }
    }
    let at_once = |place: usize| {
        let running = chained.iter().filter(|(stack, _)| {
            let (first, last) = spans[stack];
            first <= place && place <= last
        });
        running.count()
    };
    let most = (0..calls.len()).map(at_once).max().unwrap_or(0);
    assert_eq!(most, 8, "as many at once as said");
}

#[test]
fn a_failure_stops_only_what_depends_on_it() {
    let (assembly, world) = (diamond(), World::start());
    world.fail(&["data"]);
    let ended = block_on(run(
        Doing::Deploy,
        assembly.path(),
        &world.endpoint.url,
        options(),
    ));
    assert_eq!(ended.verdict(), Verdict::Failed);
    assert_eq!(
        words(&ended),
        [
            ("network", OutcomeWord::Deployed),
            ("data", OutcomeWord::RolledBack),
            ("api", OutcomeWord::Deployed),
            ("web", OutcomeWord::NotStarted),
            ("other", OutcomeWord::Deployed),
        ]
    );
    let summary = ended.events.iter().find_map(|event| match event {
        Event::Summary { rows } => Some(rows),
        _ => None,
    });
    let rows = summary.expect("several stacks end in a table");
    assert_eq!(rows[3].because_of.as_deref(), Some("data"));
    assert_eq!(rows[1].status.as_deref(), Some("ROLLBACK_COMPLETE"));

    world.heal();
    let again = block_on(run(
        Doing::Deploy,
        assembly.path(),
        &world.endpoint.url,
        options(),
    ));
    assert_eq!(again.verdict(), Verdict::Done, "{}", again.told());
    assert_eq!(again.run.reports[0].word(), OutcomeWord::NoChanges);
    assert_eq!(again.run.reports[3].word(), OutcomeWord::Deployed);
}

#[test]
fn stacks_are_destroyed_in_reverse_order() {
    let (assembly, world) = (diamond(), World::start());
    for doing in [Doing::Deploy, Doing::Destroy] {
        let ended = block_on(run(doing, assembly.path(), &world.endpoint.url, options()));
        assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    }
    let calls = world.endpoint.calls_of("DeleteStack");
    let deleted: Vec<String> = calls.iter().map(stack_of).collect();
    let place = |name: &str| deleted.iter().position(|it| it == name).expect(name);
    assert_eq!(deleted.len(), 5);
    assert!(place("web") < place("data") && place("web") < place("api"));
    assert!(place("data") < place("network") && place("api") < place("network"));
    let again = block_on(run(
        Doing::Destroy,
        assembly.path(),
        &world.endpoint.url,
        options(),
    ));
    assert!(
        words(&again)
            .iter()
            .all(|(_, word)| *word == OutcomeWord::NotThere)
    );
}

#[test]
fn one_at_a_time_when_asked() {
    let (assembly, world) = (diamond(), World::start());
    let options = DeployOptions {
        concurrency: NonZeroUsize::MIN,
        ..options()
    };
    let ended = block_on(run(
        Doing::Deploy,
        assembly.path(),
        &world.endpoint.url,
        options,
    ));
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let mut order: Vec<String> = world
        .endpoint
        .calls()
        .iter()
        .skip(1)
        .map(stack_of)
        .collect();
    order.dedup();
    assert_eq!(order, ["network", "data", "api", "web", "other"]);
}
