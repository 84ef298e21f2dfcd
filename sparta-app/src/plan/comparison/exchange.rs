//! What a template takes from other stacks, and gives to them, as far as the names are known.

use serde_json::{Map, Value};

use super::evaluate::{Evaluator, Side, function};
use super::resources::{Presence, presence};

/// A `Fn::ImportValue` of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::plan) struct Imported {
    /// The logical id of the resource, or the name of the output.
    pub(in crate::plan) id: String,
    /// True for an output.
    pub(in crate::plan) is_output: bool,
    /// The path of the property, such as `Environment.Variables.TABLE`.
    pub(in crate::plan) property: String,
    /// The name; `None` when it, or whether it is asked for at all, is not known.
    pub(in crate::plan) name: Option<String>,
}

/// Where the walk is.
#[derive(Clone, Default)]
struct Spot {
    path: String,
    /// Inside an intrinsic function, the path goes on no more.
    in_function: bool,
    /// Behind a condition that is not known.
    is_open: bool,
}

/// The imports of a template, those of its nested templates not included.
pub(in crate::plan) fn imported(side: Side<'_>) -> Vec<Imported> {
    let evaluator = Evaluator::new(side);
    let mut found = Vec::new();
    for (id, _) in side.section("Resources") {
        let (resource, is_open) = match presence(&evaluator, id) {
            Presence::Absent => continue,
            Presence::Present(resource) => (resource, false),
            Presence::Open(resource, _) => (resource, true),
        };
        let value = resource
            .get("Properties")
            .and_then(|it| evaluator.value(it));
        collect(value.as_ref(), is_open, |property, name| {
            found.push(Imported {
                id: id.clone(),
                is_output: false,
                property,
                name,
            });
        });
    }
    for (id, output) in side.section("Outputs") {
        let holds = condition(&evaluator, output);
        if holds == Some(false) {
            continue;
        }
        let value = output.get("Value").and_then(|it| evaluator.value(it));
        collect(value.as_ref(), holds.is_none(), |_, name| {
            found.push(Imported {
                id: id.clone(),
                is_output: true,
                property: "Value".to_owned(),
                name,
            });
        });
    }
    found
}

/// The names a template exports; `None` for one that is not known.
pub(in crate::plan) fn exported(side: Side<'_>) -> Vec<Option<String>> {
    let evaluator = Evaluator::new(side);
    let outputs = side.section("Outputs");
    let names = outputs.filter_map(|(_, output)| {
        let name = output.get("Export")?.get("Name")?;
        match condition(&evaluator, output) {
            Some(false) => None,
            Some(true) => Some(evaluator.value(name)?.as_str().map(str::to_owned)),
            None => Some(None),
        }
    });
    names.collect()
}

fn condition(evaluator: &Evaluator<'_>, output: &Value) -> Option<bool> {
    match output["Condition"].as_str() {
        Some(name) => evaluator.condition(name),
        None => Some(true),
    }
}

fn collect(value: Option<&Value>, is_open: bool, mut tell: impl FnMut(String, Option<String>)) {
    let Some(value) = value else { return };
    let spot = Spot {
        is_open,
        ..Spot::default()
    };
    walk(value, &spot, &mut tell);
}

fn walk(value: &Value, spot: &Spot, tell: &mut impl FnMut(String, Option<String>)) {
    match value {
        Value::Object(object) => match function(object) {
            Some(("Fn::ImportValue", name)) => {
                let name = name.as_str().filter(|_| !spot.is_open);
                tell(spot.path.clone(), name.map(str::to_owned));
            }
            Some((name, argument)) => {
                let inner = Spot {
                    path: spot.path.clone(),
                    in_function: true,
                    // What stayed a function is not decided: which element, which branch.
                    is_open: spot.is_open || matches!(name, "Fn::If" | "Fn::Select"),
                };
                walk(argument, &inner, tell);
            }
            None => properties(object, spot, tell),
        },
        Value::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                walk(element, &spot.at(&format!("[{at}]")), tell);
            }
        }
        _ => {}
    }
}

fn properties(
    object: &Map<String, Value>,
    spot: &Spot,
    tell: &mut impl FnMut(String, Option<String>),
) {
    for (key, value) in object {
        let step = if spot.path.is_empty() {
            key.clone()
        } else {
            format!(".{key}")
        };
        walk(value, &spot.at(&step), tell);
    }
}

impl Spot {
    fn at(&self, step: &str) -> Self {
        let mut there = self.clone();
        if !there.in_function {
            there.path.push_str(step);
        }
        there
    }
}
