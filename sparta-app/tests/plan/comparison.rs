//! Every case of `cases.toml`, and what no single case shows.

use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::{Value, json};
use sparta_app::plan::comparison::{
    Comparison, Effect, Input, Inputs, Note, ResourceDiff, Side, Verdict, compare,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    #[serde(rename = "type")]
    resource_type: String,
    #[serde(default)]
    whole: bool,
    before: String,
    after: String,
    expect: String,
    path: Option<String>,
    note: Option<String>,
    fate: Option<String>,
    /// Why the emulator's change set says something else.
    pub(crate) emulator: Option<String>,
    source: String,
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

pub(crate) fn cases() -> Vec<Case> {
    toml::from_str::<Cases>(include_str!("cases.toml"))
        .expect("cases.toml is part of this test")
        .case
}

impl Case {
    pub(crate) fn templates(&self) -> [Value; 2] {
        [&self.before, &self.after].map(|text| {
            let value: Value = serde_json::from_str(text).expect("a case holds JSON");
            if self.whole {
                return value;
            }
            json!({"Resources": {"It": {"Type": self.resource_type, "Properties": value}}})
        })
    }

    /// What is not as expected.
    fn faults(&self, comparison: &Comparison) -> Option<String> {
        let it = comparison.resources.iter().find(|it| it.logical_id == "It");
        let found = it.map_or_else(|| json!("same"), |it| json!(it.verdict));
        if found != json!(self.expect) {
            return Some(format!("{found} in place of {}: {it:?}", self.expect));
        }
        let it = it?;
        let fate = it.fate.map(|fate| json!(fate));
        if self.fate.is_some() && fate != self.fate.as_ref().map(|it| json!(it)) {
            return Some(format!("fate {fate:?}"));
        }
        let mut changed = it.properties.iter().chain(&it.attributes);
        let Some(path) = &self.path else {
            return None;
        };
        let Some(property) = changed.find(|it| it.path == *path) else {
            return Some(format!("{path} is not among {:?}", it.properties));
        };
        let note = property
            .note
            .as_ref()
            .map(|note| json!(note)["because"].clone());
        (note != self.note.as_ref().map(|it| json!(it))).then(|| format!("note {note:?}"))
    }
}

fn of(before: &Value, after: &Value) -> Comparison {
    let inputs = Inputs::default();
    compare(Some(Side::new(before, &inputs)), Side::new(after, &inputs))
}

fn verdicts(comparison: &Comparison) -> Vec<(&str, Verdict)> {
    let verdict = |it: &'_ ResourceDiff| it.verdict;
    let resources = comparison.resources.iter();
    resources
        .map(|it| (it.logical_id.as_str(), verdict(it)))
        .collect()
}

#[test]
fn every_case_has_the_verdict_that_aws_documents() {
    let cases = cases();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    let mut faults = String::new();
    for case in &cases {
        let [before, after] = case.templates();
        assert!(
            case.source.contains(".html"),
            "{}: no page of AWS",
            case.name
        );
        if let Some(fault) = case.faults(&of(&before, &after)) {
            let _ = writeln!(faults, "{}: {fault}", case.name);
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn a_first_deployment_adds_everything() {
    let template = json!({"Resources": {"A": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"Name": {"Value": {"Ref": "A"}}}});
    let inputs = Inputs::default();
    let comparison = compare(None, Side::new(&template, &inputs));
    assert_eq!(verdicts(&comparison), [("A", Verdict::Add)]);
    assert_eq!(comparison.outputs[0].properties[0].before, None);
}

#[test]
fn the_same_template_changes_nothing() {
    let template = json!({"Parameters": {"P": {"Type": "String"}}, "Resources": {
        "A": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Sub": "x-${P}-${AWS::Region}"}}},
        "B": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "a", "Value": {"Fn::GetAtt": "A.TopicName"}}]}}}});
    assert_eq!(of(&template, &template), Comparison::default());
}

#[test]
fn a_replacement_is_followed_to_its_end() {
    let template = |cidr: &str| {
        json!({"Resources": {
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": cidr}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24"}},
            "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Fn::Sub": "${Subnet}"}}},
            "Route": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": "rtb-1", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": {"Ref": "Nat"}}},
            "Topic": {"Type": "AWS::SNS::Topic"}},
            "Outputs": {"Vpc": {"Value": {"Ref": "Vpc"}}, "Topic": {"Value": {"Ref": "Topic"}}}})
    };
    let comparison = of(&template("10.0.0.0/16"), &template("10.0.0.0/15"));
    let expected = [
        ("Vpc", Verdict::Replace),
        ("Subnet", Verdict::Replace),
        ("Nat", Verdict::Replace),
        ("Route", Verdict::Update),
    ];
    assert_eq!(verdicts(&comparison), expected);
    let note = &comparison.resources[2].properties[0].note;
    assert_eq!(*note, Some(Note::Replaced("Subnet".to_owned())));
    assert_eq!(comparison.outputs.len(), 1, "the topic's output stays");
}

#[test]
fn what_may_be_replaced_makes_nothing_certain() {
    let template = |tenancy: &str| {
        json!({"Resources": {
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "InstanceTenancy": tenancy}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}}}}})
    };
    let comparison = of(&template("default"), &template("dedicated"));
    let expected = [
        ("Vpc", Verdict::MayReplace),
        ("Subnet", Verdict::MayReplace),
    ];
    assert_eq!(verdicts(&comparison), expected);
}

#[test]
fn renamed_resources_are_recognised() {
    let before = json!({"Resources": {
        "Old": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "alerts"}},
        "OldMail": {"Type": "AWS::SNS::Subscription", "Properties": {"TopicArn": {"Ref": "Old"}, "Protocol": "email"}},
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}}});
    let after = json!({"Resources": {
        "New": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "alerts"}},
        "NewMail": {"Type": "AWS::SNS::Subscription", "Properties": {"TopicArn": {"Ref": "New"}, "Protocol": "email"}},
        "NotTheQueue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 2}}}});
    let moves = of(&before, &after).moves;
    let pairs: Vec<_> = moves
        .iter()
        .map(|it| (it.from.as_str(), it.to.as_str()))
        .collect();
    assert_eq!(pairs, [("Old", "New"), ("OldMail", "NewMail")]);
}

#[test]
fn what_has_two_partners_is_not_moved() {
    let topic = || json!({"Type": "AWS::SNS::Topic"});
    let before = json!({"Resources": {"A": topic()}});
    let after = json!({"Resources": {"B": topic(), "C": topic()}});
    for (before, after, from, to) in [
        (&before, &after, vec!["A"], vec!["B", "C"]),
        (&after, &before, vec!["B", "C"], vec!["A"]),
    ] {
        let found = of(before, after);
        assert_eq!(found.moves, []);
        let named: Vec<_> = found
            .ambiguous
            .iter()
            .map(|it| (&it.from, &it.to))
            .collect();
        assert_eq!(named.len(), 1);
        assert_eq!((named[0].0, named[0].1), (&strings(&from), &strings(&to)));
    }
}

fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn what_cannot_move_is_not_offered_nor_what_follows_it() {
    let template = |address: &str, gateway: &str| {
        json!({"Resources": {
            address: {"Type": "AWS::EC2::EIP"},
            gateway: {"Type": "AWS::EC2::NatGateway", "Properties": {
                "SubnetId": "subnet-1", "AllocationId": {"Fn::GetAtt": [address, "AllocationId"]}}}}})
    };
    let found = of(&template("Old", "OldNat"), &template("New", "NewNat"));
    assert_eq!((found.moves, found.ambiguous), (vec![], vec![]));
}

#[test]
fn a_fixed_name_stands_in_the_way_of_a_replacement() {
    let table = |key: &str| {
        json!({"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "TableName": "sparta", "KeySchema": [{"AttributeName": key, "KeyType": "HASH"}]}}}})
    };
    let comparison = of(&table("a"), &table("b"));
    let table = &comparison.resources[0];
    assert_eq!(table.name_in_the_way.as_deref(), Some("TableName"));
    assert!(table.loses_data());
}

#[test]
fn a_secret_given_anew_is_seen_and_not_shown() {
    let template = json!({"Parameters": {"Token": {"Type": "String", "NoEcho": true}}, "Resources": {
        "S": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "s", "SecretString": {"Ref": "Token"}}}}});
    let with = |input: Input| Inputs {
        parameters: [("Token".to_owned(), input)].into(),
        ..Inputs::default()
    };
    let (kept, anew) = (with(Input::Kept), with(Input::Anew));
    let before = Side::new(&template, &kept);
    assert_eq!(
        compare(Some(before), Side::new(&template, &kept)),
        Comparison::default()
    );
    let comparison = compare(Some(before), Side::new(&template, &anew));
    let property = &comparison.resources[0].properties[0];
    assert_eq!(property.note, Some(Note::Secret("Token".to_owned())));
    assert_eq!(property.effect, Effect::InPlace);
    assert!(comparison.parameters[0].secret && comparison.parameters[0].after.is_none());
}

#[test]
fn a_secret_that_stands_as_a_default_is_not_shown() {
    let template = |default: &str| {
        json!({"Parameters": {"Token": {"Type": "String", "NoEcho": "true", "Default": default}}, "Resources": {
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "x-${Token}"}}}}})
    };
    let found = format!(
        "{:?}",
        compare(None, Side::new(&template("planted"), &Inputs::default()))
    );
    assert!(!found.contains("planted"), "{found}");
    let found = format!("{:?}", of(&template("planted"), &template("planted too")));
    assert!(!found.contains("planted"), "{found}");
}

#[test]
fn parameters_say_what_they_become() {
    let template = json!({"Parameters": {"Size": {"Type": "Number", "Default": 1}}, "Resources": {
        "Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Size"}}}}});
    let given = Inputs {
        parameters: [("Size".to_owned(), Input::Known("3".to_owned()))].into(),
        ..Inputs::default()
    };
    let default = Inputs::default();
    let comparison = compare(
        Some(Side::new(&template, &default)),
        Side::new(&template, &given),
    );
    let size = &comparison.parameters[0];
    assert_eq!(
        (size.before.as_deref(), size.after.as_deref()),
        (Some("1"), Some("3"))
    );
    assert_eq!(
        comparison.resources[0].properties[0].after,
        Some(json!("3"))
    );
}

#[test]
fn nothing_that_is_no_template_stops_it() {
    let odd = [
        json!({}),
        json!({"Resources": []}),
        json!({"Resources": {"A": 1, "B": {"Type": 2, "Properties": [], "Condition": "Lost"}}}),
        json!({"Conditions": {"A": {"Condition": "B"}, "B": {"Condition": "A"}},
            "Resources": {"C": {"Type": "X", "Condition": "A", "Properties": {"P": {"Fn::If": ["A"]},
            "Q": {"Fn::Sub": "${"}, "R": {"Fn::Select": []}, "S": {"Fn::Join": 1}, "T": {"Fn::GetAtt": 1}}}}}),
    ];
    for before in &odd {
        for after in &odd {
            of(before, after);
        }
    }
}
