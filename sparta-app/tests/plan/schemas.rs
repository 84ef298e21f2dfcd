//! The published schema of a plan describes every plan, and nothing else.

use jsonschema::Validator;
use serde_json::{Value, json};
use sparta_app::plan::StackPlan;
use sparta_app::plan::comparison::{Effect, Fate, Inputs, Side, Verdict, compare};
use sparta_app::plan::security::{Direction, Matter};

use super::comparison::{Case, cases};
use super::looks::Sparta;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../schemas/plan.schema.json"))
        .expect("the schema is part of this test")
}

/// How what is printed departs from the schema; none when it does not.
fn faults(schema: &Validator, printed: &Value) -> Vec<String> {
    let errors = schema.iter_errors(printed);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn validator() -> Validator {
    let schema = schema();
    assert!(jsonschema::meta::is_valid(&schema), "the schema is none");
    jsonschema::draft202012::new(&schema).expect("the schema is one")
}

/// The plans as `--format json` prints them.
fn printed(plan: &StackPlan) -> Value {
    json!({(plan.stack.clone()): plan.to_json()})
}

/// Plans of every kind: each case of the table, a first deployment, a change of one alarm, a stack that goes
/// all but away, and no change.
fn plans() -> Vec<StackPlan> {
    let inputs = Inputs::default();
    let sparta = Sparta::new();
    let same = sparta.plan(Some(&sparta.deployed(|_| {})));
    let of_case = |case: &Case| {
        let [before, after] = case.templates();
        let mut plan = same.clone();
        plan.changes = compare(
            Some(Side::new(&before, &inputs)),
            Side::new(&after, &inputs),
        );
        plan
    };
    let mut plans: Vec<_> = cases().iter().map(of_case).collect();
    let threshold = sparta.deployed(|template| {
        let resources = template["Resources"].as_object_mut().expect("resources");
        let alarm = resources
            .values_mut()
            .find(|it| it["Type"] == "AWS::CloudWatch::Alarm");
        alarm.expect("an alarm")["Properties"]["Threshold"] = 42.into();
    });
    let more = sparta.deployed(|template| {
        template["Resources"]["Old"] = json!({"Type": "AWS::DynamoDB::Table", "Properties": {}});
        template["Outputs"]["Old"] = json!({"Value": {"Ref": "Old"}});
    });
    let none = sparta.deployed(|template| template["Resources"] = json!({}));
    plans.extend([
        sparta.plan(None),
        same,
        sparta.plan(Some(&threshold)),
        sparta.plan(Some(&more)),
        sparta.plan(Some(&none)),
    ]);
    plans
}

#[test]
fn the_schema_describes_every_plan() {
    let validator = validator();
    let plans = plans();
    assert!(plans.len() > 60, "{} plans", plans.len());
    for plan in &plans {
        let printed = printed(plan);
        let faults = faults(&validator, &printed);
        assert!(faults.is_empty(), "{faults:#?}\n{printed:#}");
    }
}

/// The places of all objects whose fields are ours: not those inside a value of a template.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_owned());
            for (name, field) in fields {
                let is_of_a_template = name == "before" || name == "after";
                let is_estimate = field.get("not_priced").is_some();
                if !is_of_a_template || is_estimate {
                    objects(field, &format!("{at}/{}", name.replace('/', "~1")), found);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                objects(element, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_field_the_schema_does_not_know_is_a_fault_wherever_it_stands() {
    let validator = validator();
    let mut tried = 0;
    for plan in plans().iter().rev().take(20) {
        let mut printed = printed(plan);
        let mut places = Vec::new();
        objects(&printed, "", &mut places);
        // Rows of one kind are alike.
        places.truncate(400);
        for place in places {
            let object = |printed: &mut Value, unknown: Option<Value>| {
                let object = printed.pointer_mut(&place).and_then(Value::as_object_mut);
                let object = object.expect("its place was just found");
                match unknown {
                    Some(value) => object.insert("unknown".to_owned(), value),
                    None => object.remove("unknown"),
                };
            };
            object(&mut printed, Some(json!(1)));
            assert!(!validator.is_valid(&printed), "{place:?} takes any field");
            object(&mut printed, None);
            tried += 1;
        }
        assert!(validator.is_valid(&printed));
    }
    assert!(tried > 100, "{tried} places");
}

#[test]
fn the_schema_has_every_word_of_the_enums() {
    let schema = schema();
    let words = |place: &str| schema.pointer(place).cloned().unwrap_or_default();
    let verdicts = [
        Verdict::Add,
        Verdict::Update,
        Verdict::MayReplace,
        Verdict::Replace,
        Verdict::Remove,
        Verdict::Refused,
    ];
    assert_eq!(words("/$defs/verdict/enum"), json!(verdicts));
    let effects = [Effect::InPlace, Effect::MayReplace, Effect::Replace];
    assert_eq!(
        words("/$defs/property/properties/effect/enum"),
        json!(effects)
    );
    let fates = [Fate::Deleted, Fate::Retained, Fate::Snapshot];
    assert_eq!(words("/$defs/resource/properties/fate/enum"), json!(fates));
    let directions = [Direction::Wider, Direction::Unclear, Direction::Narrower];
    assert_eq!(
        words("/$defs/security/properties/direction/enum"),
        json!(directions)
    );
    let matters = [
        Matter::Reachability,
        Matter::PublicAccess,
        Matter::Permission,
        Matter::Encryption,
        Matter::Protection,
    ];
    assert_eq!(
        words("/$defs/security/properties/matter/enum"),
        json!(matters)
    );
}
