//! What a stack imports from other stacks, and exports to them.
//!
//! Names are worked out as far as the assembly, the command line and what is deployed say them. What only AWS
//! knows stays open: nothing is claimed about it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::assets::Placeholders;
use super::comparison::{self, Input, Inputs, Side};
use super::parameters::ParameterSources;
use super::stack_plan::{Deployed, given};
use super::template::TemplateFacts;

/// A value that a stack takes from another by the name of its export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The logical id of the resource that takes it, or the name of the output; in a nested stack behind that
    /// one's: `Nested/Api`.
    pub logical_id: String,
    /// True for an output.
    pub is_output: bool,
    /// The property, such as `Environment.Variables.TABLE`.
    pub property: String,
    /// The name of the export.
    pub export: String,
}

/// What a stack imports and exports, with its nested stacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exchange {
    /// The imports whose names are known, in the order of the template.
    pub imports: Vec<Import>,
    /// True when there are imports whose names are not known, or not whether they are asked for.
    pub has_open_imports: bool,
    /// The names of the exports, as far as they are known.
    pub exports: Vec<String>,
    /// True when there are exports whose names are not known.
    pub has_open_exports: bool,
}

/// What is known beside a stack's template.
#[derive(Debug)]
pub struct Surroundings<'a> {
    /// The stack's name.
    pub stack: &'a str,
    /// Where it goes.
    pub place: Placeholders<'a>,
    /// Where the values of its parameters come from.
    pub parameters: ParameterSources<'a>,
    /// The values that it has now; none when it has not been looked at.
    pub deployed: Option<&'a BTreeMap<String, String>>,
}

/// Deeper than that `CloudFormation` would not go either with the few hundred stacks of an account.
const DEEPEST: usize = 32;

impl Exchange {
    /// Reads what a template imports and exports.
    ///
    /// A parameter that `surroundings.parameters` says to be deployed, and that is not in
    /// `surroundings.deployed`, is not known.
    pub fn read(template: &TemplateFacts, surroundings: &Surroundings<'_>) -> Self {
        let Surroundings { stack, place, .. } = surroundings;
        let deployed = surroundings.deployed.map(|values| Deployed {
            template: Value::Null,
            parameters: values.clone(),
        });
        let pseudo = [
            ("AWS::StackName", *stack),
            ("AWS::Region", place.region),
            ("AWS::AccountId", place.account),
            ("AWS::Partition", place.partition),
            ("AWS::URLSuffix", place.url_suffix()),
        ];
        let inputs = Inputs {
            parameters: given(template, deployed.as_ref(), &surroundings.parameters),
            pseudo: pseudo.map(|(name, text)| (name, text.to_owned())).into(),
        };
        let mut exchange = Self::default();
        exchange.collect(template, &inputs, &[]);
        exchange
    }

    fn collect(&mut self, template: &TemplateFacts, inputs: &Inputs, above: &[String]) {
        let side = Side::new(template.document(), inputs);
        for found in comparison::imported(side) {
            let Some(export) = found.name else {
                self.has_open_imports = true;
                continue;
            };
            self.imports.push(Import {
                logical_id: [above, &[found.id]].concat().join("/"),
                is_output: found.is_output,
                property: found.property,
                export,
            });
        }
        for name in comparison::exported(side) {
            match name {
                Some(name) => self.exports.push(name),
                None => self.has_open_exports = true,
            }
        }
        for (id, (kind, properties)) in comparison::resolved(side) {
            if kind == "AWS::CloudFormation::Stack" {
                let nested = template.nested(&template.document()["Resources"][&id]);
                let inner = within(inputs, &properties["Parameters"]);
                if let Some(nested) = nested.filter(|_| above.len() < DEEPEST) {
                    self.collect(&nested, &inner, &[above, &[id]].concat());
                } else {
                    // Anything may be in it.
                    (self.has_open_imports, self.has_open_exports) = (true, true);
                }
            }
        }
    }
}

/// What is known in a nested stack: what it is given. `CloudFormation` makes up its name.
fn within(outer: &Inputs, parameters: &Value) -> Inputs {
    let given = parameters.as_object().into_iter().flatten();
    let parameters = given.map(|(name, value)| {
        let known = match value {
            Value::String(text) => Input::Known(text.clone()),
            Value::Number(number) => Input::Known(number.to_string()),
            Value::Bool(flag) => Input::Known(flag.to_string()),
            _ => Input::Kept,
        };
        (name.clone(), known)
    });
    let mut pseudo = outer.pseudo.clone();
    pseudo.remove("AWS::StackName");
    Inputs {
        parameters: parameters.collect(),
        pseudo,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;

    fn read_in(directory: &Path, document: &Value, deployed: &[String]) -> Exchange {
        let template = TemplateFacts::parse(document.to_string(), directory.to_owned());
        let surroundings = Surroundings {
            stack: "app",
            place: Placeholders {
                account: "123456789012",
                region: "eu-west-2",
                partition: "aws",
            },
            parameters: ParameterSources {
                arguments: BTreeMap::from([("Stage", "prod")]),
                deployed,
                ..ParameterSources::default()
            },
            deployed: None,
        };
        Exchange::read(&template.expect("a template"), &surroundings)
    }

    fn read(document: &Value) -> Exchange {
        read_in(Path::new("nowhere"), document, &["Old".to_owned()])
    }

    fn topic(name: &Value) -> Value {
        json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name}})
    }

    fn import(name: &Value) -> Value {
        json!({"Fn::ImportValue": name})
    }

    fn told(exchange: &Exchange) -> Vec<String> {
        let line = |it: &Import| format!("{} {} {}", it.logical_id, it.property, it.export);
        exchange.imports.iter().map(line).collect()
    }

    #[test]
    fn names_are_worked_out_and_placed() {
        let exchange = read(&json!({
            "Parameters": {"Stage": {"Type": "String"}, "Size": {"Type": "String", "Default": "s"}},
            "Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {
                "Environment": {"Variables": {
                    "A": import(&json!("data:A")),
                    "B": {"Fn::Sub": ["x-${B}", {"B": import(&json!({"Fn::Sub": "${Stage}-${Size}-${AWS::Region}"}))}]},
                }},
                "Layers": [{"Fn::Join": ["", [import(&json!({"Fn::Join": [":", [{"Ref": "AWS::StackName"}, "L"]]}))]]}],
            }}},
            "Outputs": {"O": {"Value": import(&json!("data:O")), "Export": {"Name": {"Fn::Sub": "${AWS::StackName}:O"}}}},
        }));
        assert_eq!(
            told(&exchange),
            [
                "Fn Environment.Variables.A data:A",
                "Fn Environment.Variables.B prod-s-eu-west-2",
                "Fn Layers[0] app:L",
                "O Value data:O",
            ]
        );
        assert_eq!(exchange.exports, ["app:O"]);
        assert!(!exchange.has_open_imports && !exchange.has_open_exports);
    }

    #[test]
    fn nothing_is_claimed_about_what_is_not_known() {
        let document = |value: &Value| {
            json!({
                "Parameters": {
                    "Stage": {"Type": "String"},
                    "Old": {"Type": "String", "Default": "new"},
                    "Secret": {"Type": "String", "NoEcho": true},
                    "FromSsm": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a"},
                },
                "Conditions": {
                    "Open": {"Fn::Equals": [{"Ref": "Old"}, "x"]},
                    "No": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]},
                },
                "Resources": {"T": topic(value)},
            })
        };
        for open in [
            import(&json!({"Ref": "Old"})),
            import(&json!({"Ref": "Secret"})),
            import(&json!({"Ref": "FromSsm"})),
            import(&json!({"Fn::Sub": "${AWS::StackId}-x"})),
            json!({"Fn::If": ["Open", import(&json!("a")), "b"]}),
        ] {
            let exchange = read(&document(&open));
            assert_eq!(told(&exchange), [""; 0], "{open}");
            assert!(exchange.has_open_imports, "{open}");
        }
        let not_taken = json!({"Fn::If": ["No", import(&json!("a")), "b"]});
        assert_eq!(read(&document(&not_taken)), Exchange::default());
        let mut conditional = document(&import(&json!("a")));
        conditional["Resources"]["T"]["Condition"] = json!("No");
        assert_eq!(read(&conditional), Exchange::default());
        conditional["Resources"]["T"]["Condition"] = json!("Open");
        assert!(read(&conditional).has_open_imports);
        assert_eq!(told(&read(&conditional)), [""; 0]);
    }

    #[test]
    fn exports_behind_what_is_not_known_are_open() {
        let output = |name: &Value| {
            json!({
                "Parameters": {"Old": {"Type": "String"}},
                "Conditions": {"Open": {"Fn::Equals": [{"Ref": "Old"}, "x"]}},
                "Resources": {},
                "Outputs": {"O": {"Value": "v", "Export": {"Name": name}}},
            })
        };
        assert!(read(&output(&json!({"Ref": "Old"}))).has_open_exports);
        let mut conditional = output(&json!("a"));
        assert_eq!(read(&conditional).exports, ["a"]);
        conditional["Outputs"]["O"]["Condition"] = json!("Open");
        assert!(read(&conditional).has_open_exports);
    }

    #[test]
    fn nested_templates_are_read_with_what_they_are_given() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let inner = json!({
            "Parameters": {"Name": {"Type": "String"}, "Made": {"Type": "String"}},
            "Resources": {"T": topic(&import(&json!({"Ref": "Name"}))),
                          "U": topic(&import(&json!({"Ref": "Made"}))),
                          "V": topic(&import(&json!({"Ref": "AWS::StackName"})))},
            "Outputs": {"O": {"Value": "v", "Export": {"Name": "inner:O"}}},
        });
        std::fs::write(directory.path().join("inner.json"), inner.to_string()).expect("written");
        let nested = |file: &str| {
            json!({"Parameters": {"Stage": {"Type": "String"}},
                "Resources": {"N": {"Type": "AWS::CloudFormation::Stack",
                    "Metadata": {"aws:asset:path": file},
                    "Properties": {"Parameters": {"Name": {"Fn::Sub": "${Stage}:X"},
                                                  "Made": {"Fn::GetAtt": ["T", "Arn"]}}}}}})
        };
        let exchange = read_in(directory.path(), &nested("inner.json"), &[]);
        assert_eq!(told(&exchange), ["N/T TopicName prod:X"]);
        assert_eq!(exchange.exports, ["inner:O"]);
        assert!(exchange.has_open_imports && !exchange.has_open_exports);
        let exchange = read_in(directory.path(), &nested("absent.json"), &[]);
        assert!(exchange.has_open_exports);
    }
}
