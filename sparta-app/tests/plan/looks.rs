//! How the plan of the Sparta stack looks: short where little changes, in totals where all is new.

use std::path::Path;

use serde_json::Value;
use sparta_app::config::{Config, LoadRequest};
use sparta_app::plan::cost::{Prices, Usage};
use sparta_app::plan::{
    Assembly, Deployed, ParameterSources, Premises, SecretParameter, StackPlan, TemplateFacts,
};
use sparta_app::ui::plan::{Look, Sheet, html, lines, markdown};
use sparta_app::ui::{Style, Verbosity};
use sparta_app::{SecretValue, stack};
use sparta_constructs::assembly;
use sparta_constructs::core::App;

const SECRET: &str = "a-secret-nobody-sees";

pub(crate) struct Sparta {
    assembly: Assembly,
    template: TemplateFacts,
    _directory: tempfile::TempDir,
}

impl Sparta {
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().expect("a directory for temporary files");
        let nothing = |_: &str| None;
        let config = Config::load(&LoadRequest::new(&nothing)).expect("the defaults are valid");
        let app = App::new();
        stack::add(&app, &config);
        assembly::check(app.synth())
            .write(directory.path())
            .expect("the Sparta stack has no faults");
        let assembly = Assembly::read(directory.path()).expect("the assembly that was written");
        let main = assembly
            .stacks
            .iter()
            .find(|it| it.name == "sparta-production");
        let path: &Path = &main.expect("the main stack").template_file;
        let template = TemplateFacts::read(path).expect("its template");
        Self {
            assembly,
            template,
            _directory: directory,
        }
    }

    pub(crate) fn plan(&self, deployed: Option<&Deployed>) -> StackPlan {
        let main = self
            .assembly
            .stacks
            .iter()
            .find(|it| it.name == "sparta-production");
        let secret = SecretParameter {
            stack: "sparta-production".to_owned(),
            name: "BotToken".to_owned(),
            value: SecretValue::new(SECRET),
        };
        let premises = Premises {
            parameters: ParameterSources {
                secrets: [("BotToken", &secret.value)].into(),
                ..ParameterSources::default()
            },
            prices: &Prices::shipped(),
            usage: &Usage::shipped(),
            region: None,
        };
        StackPlan::new(
            main.expect("the main stack"),
            &self.template,
            deployed,
            &premises,
        )
    }

    pub(crate) fn deployed(&self, change: impl FnOnce(&mut Value)) -> Deployed {
        let mut template = self.template.document().clone();
        change(&mut template);
        Deployed {
            template,
            ..Deployed::default()
        }
    }
}

fn page(sparta: &Sparta, plan: &StackPlan) -> String {
    html(&[Sheet {
        plan,
        template: sparta.template.document(),
        region: Some("eu-west-2"),
    }])
}

fn look(width: usize) -> Look {
    Look {
        width,
        style: Style::Plain,
        verbosity: Verbosity::Normal,
    }
}

#[test]
fn one_threshold_is_a_short_plan() {
    let sparta = Sparta::new();
    let deployed = sparta.deployed(|template| {
        let resources = template["Resources"].as_object_mut().expect("resources");
        let mut alarms = resources.values_mut();
        let alarm = alarms.find(|it| it["Type"] == "AWS::CloudWatch::Alarm");
        alarm.expect("an alarm")["Properties"]["Threshold"] = 42.into();
    });
    let plan = sparta.plan(Some(&deployed));
    let alarms: Vec<_> = plan
        .changes
        .resources
        .iter()
        .map(|it| &it.resource_type)
        .collect();
    assert!(
        alarms.iter().any(|it| *it == "AWS::CloudWatch::Alarm"),
        "{alarms:?}"
    );
    for width in [80, 120] {
        let lines = lines(&plan, look(width));
        assert!(lines.len() < 15, "{lines:#?}");
        assert!(
            lines.iter().any(|line| line.contains("Threshold: 42 → ")),
            "{lines:#?}"
        );
        assert!(
            lines
                .iter()
                .any(|line| line.contains("sparta-app/src/stack/")),
            "{lines:#?}"
        );
    }
}

#[test]
fn the_first_deployment_fits_on_two_screens() {
    let plan = Sparta::new().plan(None);
    for width in [80, 120] {
        let lines = lines(&plan, look(width));
        assert!(lines.len() <= 48, "{} lines: {lines:#?}", lines.len());
        for line in &lines {
            assert!(line.chars().count() <= width, "{line}");
        }
        let total: usize = plan
            .parts()
            .iter()
            .flat_map(|(_, types)| types.values())
            .sum();
        assert_eq!(
            total,
            plan.changes.resources.len(),
            "every resource is in a part"
        );
    }
}

#[test]
fn no_rendering_shows_a_secret() {
    let sparta = Sparta::new();
    let deployed = sparta.deployed(|_| {});
    let plan = sparta.plan(Some(&deployed));
    let secret = plan
        .changes
        .parameters
        .iter()
        .find(|it| it.name == "BotToken");
    assert!(
        secret.is_some_and(|it| it.secret),
        "the new token is part of the plan"
    );
    let json = serde_json::to_string(&plan).expect("a plan is JSON");
    let terminal = lines(&plan, look(120)).join("\n");
    let texts = [
        json,
        terminal,
        markdown(&plan),
        page(&sparta, &plan),
        format!("{plan:?}"),
    ];
    for text in texts {
        assert!(!text.contains(SECRET), "{text}");
    }
}

#[test]
fn what_loses_data_is_said_aloud() {
    let sparta = Sparta::new();
    let deployed = sparta.deployed(|template| {
        template["Resources"]["OldTable"] = serde_json::json!({"Type": "AWS::DynamoDB::Table",
            "Properties": {"TableName": "old|table", "KeySchema": []}});
    });
    let plan = sparta.plan(Some(&deployed));
    let terminal = lines(&plan, look(120)).join("\n");
    assert!(
        terminal.contains("  ! OldTable (AWS::DynamoDB::Table) loses its data"),
        "{terminal}"
    );
    assert!(markdown(&plan).contains("> **OldTable (AWS::DynamoDB::Table) loses its data**"));
}

/// A value that an older version of a stack may have in the open is concealed before it is cut or escaped.
#[test]
fn a_secret_in_a_value_is_concealed_whole() {
    let sparta = Sparta::new();
    let secret = "<secret_of_*many*>&\"characters\"_which_is_long".repeat(3);
    let _custody = SecretValue::new(secret.as_str());
    let deployed = sparta.deployed(|template| {
        let resources = template["Resources"].as_object_mut().expect("resources");
        let mut alarms = resources.values_mut();
        let alarm = alarms.find(|it| it["Type"] == "AWS::CloudWatch::Alarm");
        alarm.expect("an alarm")["Properties"]["AlarmDescription"] = secret.as_str().into();
    });
    let plan = sparta.plan(Some(&deployed));
    let terminal = lines(&plan, look(60)).join("\n");
    for text in [terminal, markdown(&plan), page(&sparta, &plan)] {
        assert!(text.contains("AlarmDescription"), "{text}");
        assert!(!text.contains("characters"), "{text}");
    }
}
