//! Values computed as far as they are known.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sparta_constructs::template::{SubPart, sub_parts};

use super::condition::Conditions;
use crate::plan::template::is_secret;

/// What is known of a parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The value.
    Known(String),
    /// A secret, or a value nobody said; the deployed one is kept.
    Kept,
    /// A secret that is given anew: what uses it changes, and nobody sees how.
    Anew,
}

/// What is known beside a template.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// Values of parameters. For one that is not here its default holds.
    pub parameters: BTreeMap<String, Input>,
    /// Values of pseudo parameters, such as `AWS::Region`.
    pub pseudo: BTreeMap<&'static str, String>,
}

/// A template and what is known beside it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The template.
    pub template: &'a Value,
    /// What is known beside it.
    pub inputs: &'a Inputs,
}

impl<'a> Side<'a> {
    /// A template with what is known beside it.
    pub fn new(template: &'a Value, inputs: &'a Inputs) -> Self {
        Self { template, inputs }
    }

    /// The entries of a section.
    pub(in crate::plan) fn section(
        self,
        name: &str,
    ) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.template[name].as_object().into_iter().flatten()
    }

    /// The entry of a section.
    pub(in crate::plan) fn entry(self, section: &str, name: &str) -> Option<&'a Value> {
        self.template[section].get(name)
    }
}

/// Computes the values of one side.
pub(super) struct Evaluator<'a> {
    pub(super) side: Side<'a>,
    conditions: Conditions,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(side: Side<'a>) -> Self {
        Self {
            side,
            conditions: Conditions::default(),
        }
    }

    /// Whether a condition holds; `None` when that is not known.
    pub(super) fn condition(&self, name: &str) -> Option<bool> {
        self.conditions.named(self, name)
    }

    /// The value as far as it is known; `None` for `AWS::NoValue`.
    pub(super) fn value(&self, value: &Value) -> Option<Value> {
        match value {
            Value::Object(object) => match function(object) {
                Some((name, argument)) => self.call(name, argument),
                None => Some(Value::Object(
                    object
                        .iter()
                        .filter_map(|(key, value)| Some((key.clone(), self.value(value)?)))
                        .collect(),
                )),
            },
            Value::Array(elements) => Some(self.elements(elements)),
            plain => Some(plain.clone()),
        }
    }

    fn elements(&self, elements: &[Value]) -> Value {
        elements.iter().filter_map(|it| self.value(it)).collect()
    }

    fn call(&self, name: &str, argument: &Value) -> Option<Value> {
        match name {
            "Ref" => self.reference(argument),
            "Fn::If" => self.choice(argument),
            "Fn::GetAtt" => Some(json!({"Fn::GetAtt": attribute(argument)})),
            "Fn::Sub" => Some(self.substituted(argument)),
            "Fn::Join" => Some(self.joined(argument)),
            "Fn::FindInMap" => Some(self.looked_up(argument)),
            "Fn::Select" => Some(self.selected(argument)),
            "Fn::Split" => Some(self.split(argument)),
            other => {
                let argument = self.value(argument).unwrap_or_default();
                Some(json!({other: argument}))
            }
        }
    }

    fn reference(&self, argument: &Value) -> Option<Value> {
        let name = argument.as_str().unwrap_or_default();
        if name == "AWS::NoValue" {
            return None;
        }
        if let Some(value) = self.side.inputs.pseudo.get(name) {
            return Some(json!(value));
        }
        let parameter = self.side.entry("Parameters", name);
        Some(
            parameter
                .and_then(|parameter| self.parameter(name, parameter))
                .unwrap_or_else(|| json!({"Ref": argument})),
        )
    }

    fn parameter(&self, name: &str, parameter: &Value) -> Option<Value> {
        // A secret is none the less one for standing in the template as a default.
        if is_secret(parameter) {
            return None;
        }
        let kind = parameter["Type"].as_str().unwrap_or_default();
        let text = match self.side.inputs.parameters.get(name) {
            Some(Input::Known(text)) => text.clone(),
            Some(Input::Kept | Input::Anew) => return None,
            None => plain_text(parameter.get("Default")?)?,
        };
        // The value of a Systems Manager parameter is AWS's to know: only the key stands here.
        if kind.starts_with("AWS::SSM::Parameter::") {
            return Some(json!({"Ref": format!("{name} ({text})")}));
        }
        if kind == "CommaDelimitedList" || kind.starts_with("List<") {
            return Some(text.split(',').map(|it| json!(it.trim())).collect());
        }
        Some(json!(text))
    }

    fn choice(&self, argument: &Value) -> Option<Value> {
        let condition = argument[0].as_str().unwrap_or_default();
        match self.condition(condition) {
            Some(true) => self.value(&argument[1]),
            Some(false) => self.value(&argument[2]),
            None => {
                let branch = |at: usize| {
                    let nothing = || json!({"Ref": "AWS::NoValue"});
                    self.value(&argument[at]).unwrap_or_else(nothing)
                };
                Some(json!({"Fn::If": [condition, branch(1), branch(2)]}))
            }
        }
    }

    fn substituted(&self, argument: &Value) -> Value {
        let (text, variables) = match argument {
            Value::Array(both) => (&argument[0], both.get(1).and_then(Value::as_object)),
            text => (text, None),
        };
        let mut parts = Vec::new();
        for part in sub_parts(text.as_str().unwrap_or_default()) {
            parts.push(match part {
                Ok(SubPart::Text(text)) => json!(text),
                Ok(SubPart::Literal(text)) => json!(format!("${{{text}}}")),
                Ok(SubPart::Variable(name)) => self.variable(name, variables),
                Err(_) => return json!({"Fn::Sub": argument}),
            });
        }
        concatenated(parts)
    }

    fn variable(&self, name: &str, variables: Option<&Map<String, Value>>) -> Value {
        let value = match variables.and_then(|variables| variables.get(name)) {
            Some(value) => self.value(value),
            None if name.contains('.') => self.value(&json!({"Fn::GetAtt": name})),
            None => self.value(&json!({"Ref": name})),
        };
        value.unwrap_or_default()
    }

    fn joined(&self, argument: &Value) -> Value {
        let values = self.value(&argument[1]).unwrap_or_default();
        let (Some(delimiter), Value::Array(values)) = (argument[0].as_str(), &values) else {
            return json!({"Fn::Join": [argument[0], values]});
        };
        let mut parts = Vec::new();
        for (at, value) in values.iter().enumerate() {
            if at > 0 && !delimiter.is_empty() {
                parts.push(json!(delimiter));
            }
            parts.push(value.clone());
        }
        concatenated(parts)
    }

    fn looked_up(&self, argument: &Value) -> Value {
        let keys = self.value(argument).unwrap_or_default();
        let key = |at: usize| keys[at].as_str();
        let found = match (key(0), key(1), key(2)) {
            (Some(map), Some(top), Some(second)) => {
                self.side.template["Mappings"][map][top].get(second)
            }
            _ => None,
        };
        found
            .cloned()
            .unwrap_or_else(|| json!({"Fn::FindInMap": keys}))
    }

    fn selected(&self, argument: &Value) -> Value {
        let values = self.value(&argument[1]).unwrap_or_default();
        let index = self.value(&argument[0]).unwrap_or_default();
        let at = index
            .as_u64()
            .or_else(|| index.as_str()?.parse().ok())
            .and_then(|at| usize::try_from(at).ok());
        let found = at.zip(values.as_array()).and_then(|(at, all)| all.get(at));
        found
            .cloned()
            .unwrap_or_else(|| json!({"Fn::Select": [index, values]}))
    }

    fn split(&self, argument: &Value) -> Value {
        let source = self.value(&argument[1]).unwrap_or_default();
        match (argument[0].as_str(), source.as_str()) {
            (Some(delimiter), Some(text)) if !delimiter.is_empty() => {
                text.split(delimiter).map(|it| json!(it)).collect()
            }
            _ => json!({"Fn::Split": [argument[0], source]}),
        }
    }
}

/// A value of a template, computed as far as it is known; `None` for `AWS::NoValue`.
pub(in crate::plan) fn computed(side: Side<'_>, value: &Value) -> Option<Value> {
    Evaluator::new(side).value(value)
}

/// True for an intrinsic function.
pub(in crate::plan) fn is_function(object: &Map<String, Value>) -> bool {
    function(object).is_some()
}

/// The name and the argument of an intrinsic function, when this is one.
pub(super) fn function(object: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = object.iter().next().filter(|_| object.len() == 1)?;
    let is_function = name == "Ref" || name.starts_with("Fn::");
    is_function.then_some((name.as_str(), argument))
}

/// The resource and the attribute of `Fn::GetAtt`, in the form of a list.
fn attribute(argument: &Value) -> Value {
    match argument.as_str().and_then(|text| text.split_once('.')) {
        Some((resource, attribute)) => json!([resource, attribute]),
        None => argument.clone(),
    }
}

/// Texts one after the other. `Fn::Sub` and `Fn::Join` that say the same become the same.
fn concatenated(parts: Vec<Value>) -> Value {
    let mut merged: Vec<Value> = Vec::new();
    for part in parts {
        match (merged.last_mut(), plain_text(&part)) {
            (Some(Value::String(last)), Some(text)) => last.push_str(&text),
            (_, Some(text)) => merged.push(json!(text)),
            (_, None) => match inner_parts(&part) {
                Some(inner) => merged.extend(inner.iter().cloned()),
                None => merged.push(part),
            },
        }
    }
    match merged.as_slice() {
        [] => json!(""),
        [Value::String(text)] => json!(text),
        _ => json!({"Fn::Join": ["", merged]}),
    }
}

/// The parts of a text that is itself put together.
fn inner_parts(part: &Value) -> Option<&Vec<Value>> {
    let argument = part.get("Fn::Join")?;
    (argument[0] == "").then(|| argument[1].as_array())?
}

/// The text of a plain value: `CloudFormation` takes numbers and booleans for text.
pub(in crate::plan) fn plain_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
