//! Kept plans from which something has moved away: refused with the reason, and nothing is touched.

use std::path::Path;

use serde_json::{Value, json};
use sparta_app::plan::saved::{SavedPlan, sha256};
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::sparta::{self, Ran};
use crate::endpoint::world::{Stack, World};

/// A stack with a parameter, and its kept plan.
struct Kept {
    assembly: TempDir,
    world: World,
}

impl Kept {
    /// Of a stack that is deployed, or not yet.
    fn new(is_deployed: bool) -> Self {
        let template = json!({
            "Parameters": {"Size": {"Type": "String", "Default": "1"}},
            "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        });
        let assembly = write(&[StackSpec {
            template,
            ..StackSpec::new("app")
        }]);
        let mut world = World::start();
        if is_deployed {
            world = world.with("app", "UPDATE_COMPLETE");
        }
        let kept = Self { assembly, world };
        let file = kept.file();
        let arguments = ["plan", "-o", &file, "--parameter", "app:Size=2"];
        let ran = kept.run(&arguments);
        assert_eq!(ran.code, 0, "{ran:?}");
        kept
    }

    fn file(&self) -> String {
        self.assembly.path().join("plan.json").display().to_string()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        sparta::run(self.assembly.path(), &self.world.endpoint.url, arguments)
    }

    /// Writes the plan anew, with a digest that fits.
    fn change(&self, change: impl FnOnce(&mut SavedPlan)) {
        let file = self.file();
        let mut plan = SavedPlan::read(Path::new(&file)).expect("it was just written");
        change(&mut plan);
        plan.write(Path::new(&file)).expect("it is writable");
    }

    /// Writes the file's text anew.
    fn rewrite(&self, change: impl FnOnce(String) -> String) {
        let text = std::fs::read_to_string(self.file()).expect("it was just written");
        std::fs::write(self.file(), change(text)).expect("it is writable");
    }

    /// Writes the plan anew as another version would, with a digest that fits.
    fn change_text(&self, change: impl FnOnce(&mut Value)) {
        self.rewrite(|text| {
            let mut file: Value = serde_json::from_str(&text).expect("a plan is JSON");
            change(&mut file["plan"]);
            file["sha256"] = json!(sha256(file["plan"].to_string().as_bytes()));
            file.to_string()
        });
    }

    /// Applies the plan, which is to be refused for this reason before anything is touched.
    fn refused(&self, row: &str, code: i32, words: &str) {
        self.refused_with(row, code, words, &["--parameter", "app:Size=2"]);
    }

    fn refused_with(&self, row: &str, code: i32, words: &str, more: &[&str]) {
        let before = self.world.endpoint.calls().len();
        let file = self.file();
        let mut arguments = vec!["deploy", "--plan", &file, "--yes"];
        arguments.extend(more);
        let ran = self.run(&arguments);
        assert_eq!(ran.code, code, "{row}: {ran:?}");
        assert!(ran.stderr.contains(words), "{row}: {ran:?}");
        let calls = self.world.endpoint.calls();
        let mutating: Vec<_> = calls[before..]
            .iter()
            .map(|call| call.action.as_str())
            .filter(|action| {
                !["Describe", "Get", "List"]
                    .iter()
                    .any(|reading| action.starts_with(reading))
            })
            .collect();
        assert!(mutating.is_empty(), "{row}: {mutating:?}");
        let executed = self.world.stack("app").map_or(0, |it| it.executed);
        assert_eq!(executed, 0, "{row}");
    }
}

#[test]
fn the_plan_these_tests_spoil_can_be_applied() {
    for is_deployed in [true, false] {
        let kept = Kept::new(is_deployed);
        let file = kept.file();
        let ran = kept.run(&["deploy", "--plan", &file, "--parameter", "app:Size=2"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(kept.world.stack("app").map(|it| it.executed), Some(1));
    }
}

#[test]
fn a_plan_that_was_tampered_with_is_refused() {
    let kept = Kept::new(true);
    kept.rewrite(|text| text.replace("eu-west-2", "eu-west-1"));
    kept.refused("another region", 2, "was changed after it was made");
    let kept = Kept::new(true);
    kept.rewrite(|text| text.replace("\"losses\": []", "\"losses\": [\"\"]"));
    kept.refused("a loss", 2, "was changed after it was made");
    kept.rewrite(|text| text[..text.len() / 2].to_owned());
    kept.refused("half of it", 2, "is no saved plan");
    kept.rewrite(|_| "{}".to_owned());
    kept.refused("nothing in it", 2, "is no saved plan");
}

#[test]
fn a_plan_of_another_version_is_refused() {
    let kept = Kept::new(true);
    kept.change_text(|plan| plan["tool_version"] = json!("0.0.1-other"));
    kept.refused("version", 2, "was made by version 0.0.1-other");
    let kept = Kept::new(true);
    kept.change_text(|plan| plan["format"] = json!(2));
    kept.refused("form", 2, "was made by version");
    let kept = Kept::new(true);
    kept.change_text(|plan| plan["stacks"][0]["later"] = json!("a field of a later version"));
    kept.refused("unknown field", 2, "unknown field `later`");
}

#[test]
fn a_plan_for_another_place_is_refused() {
    let kept = Kept::new(true);
    kept.change(|plan| "999999999999".clone_into(&mut plan.stacks[0].account));
    kept.refused("account", 2, "it is for account 999999999999");
    let kept = Kept::new(true);
    kept.change(|plan| "us-east-1".clone_into(&mut plan.stacks[0].region));
    kept.refused("region", 2, "was planned in us-east-1");
    let kept = Kept::new(true);
    kept.change(|plan| "other".clone_into(&mut plan.stacks[0].stack));
    kept.refused_with(
        "stack",
        2,
        "other",
        &["--parameter", "app:Size=2", "--quiet"],
    );
}

#[test]
fn a_plan_of_another_template_or_other_values_is_refused() {
    let kept = Kept::new(true);
    let template = json!({
        "Parameters": {"Size": {"Type": "String", "Default": "1"}},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}, "More": {"Type": "AWS::SNS::Topic"}},
    });
    let file = kept.assembly.path().join("app.template.json");
    std::fs::write(file, template.to_string()).expect("it is writable");
    kept.refused("template", 2, "the template of stack app has changed since");
    let kept = Kept::new(true);
    kept.refused_with(
        "value",
        2,
        "parameter Size of stack app has another value",
        &["--parameter", "app:Size=3"],
    );
}

#[test]
fn a_plan_that_destroys_data_asks_for_its_own_word() {
    let kept = Kept::new(true);
    kept.change(|plan| plan.stacks[0].losses.push("T loses its data".to_owned()));
    kept.refused("loss", 2, "allow-data-loss");
}

#[test]
fn a_plan_from_which_the_stack_moved_away_is_refused() {
    type Change = fn(&mut Stack);
    let rows: [(&str, Change, &str); 4] = [
        (
            "deployed",
            Stack::overtake,
            "it was changed since the plan was made",
        ),
        (
            "under way",
            |it| "UPDATE_IN_PROGRESS".clone_into(&mut it.status),
            "it was changed since the plan was made",
        ),
        (
            "drifted",
            |it| it.drift = Some("DRIFTED"),
            "it has drifted since the plan was made",
        ),
        (
            "deleted",
            |it| "DELETE_COMPLETE".clone_into(&mut it.status),
            "it was deleted since the plan was made",
        ),
    ];
    for (row, change, words) in rows {
        let kept = Kept::new(true);
        kept.world.change("app", change);
        kept.refused(row, 4, words);
    }
    let kept = Kept::new(true);
    kept.change(|plan| plan.stacks[0].stack_id = Some("arn:of:another".to_owned()));
    kept.refused("made anew", 4, "it is another stack of that name");
    let kept = Kept::new(true);
    kept.change(|plan| plan.stacks[0].stack_id = None);
    kept.refused("created", 4, "it was created since the plan was made");
}

#[test]
fn a_stack_that_had_drifted_when_it_was_planned_may_still_have() {
    let kept = Kept::new(true);
    kept.world.change("app", |it| it.drift = Some("DRIFTED"));
    kept.change(|plan| plan.stacks[0].drift = Some("DRIFTED".to_owned()));
    let file = kept.file();
    let ran = kept.run(&["deploy", "--plan", &file, "--parameter", "app:Size=2"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_plan_whose_change_set_expired_is_refused() {
    for is_deployed in [true, false] {
        let kept = Kept::new(is_deployed);
        kept.world.change("app", |it| it.pending.clear());
        kept.refused("gone", 4, "its change set is gone");
        let kept = Kept::new(is_deployed);
        kept.world
            .change("app", |it| it.pending[0].execution = Some("OBSOLETE"));
        kept.refused("obsolete", 4, "its change set is OBSOLETE");
    }
}
