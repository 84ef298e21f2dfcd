//! Where each construct and each property was written, as the manifest holds it.

use std::collections::BTreeMap;
use std::panic::Location;

use serde::Serialize;

use super::layout::Family;
use crate::source::{SourceLine, is_library, source_line};
use crate::synth::{Moved, Synthesis, SynthesizedConstruct, SynthesizedStack};
use crate::template::{Origin, Resource};

/// The metadata of one stack's artifact, by construct path with a `/` in front.
pub(super) type Metadata<'a> = BTreeMap<String, Vec<Entry<'a>>>;

/// One fact about a construct.
#[derive(Serialize)]
pub(super) struct Entry<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    data: Data<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    trace: Vec<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Data<'a> {
    LogicalId(&'a str),
    Trace(Vec<String>),
    #[serde(rename_all = "camelCase")]
    Property {
        property_name: &'a str,
        stack_trace: Vec<String>,
    },
    #[serde(rename_all = "camelCase")]
    Moved {
        logical_id: &'a str,
        name: &'a str,
        declared_by: &'a str,
    },
}

/// What is known of the constructs of a stack and of those nested in it.
pub(super) fn metadata<'a>(synthesis: &'a Synthesis, family: &Family<'a>) -> Metadata<'a> {
    let mut metadata = Metadata::new();
    let is_member = |id: &str| family.members().any(|stack| stack.id == id);
    for construct in &synthesis.constructs {
        if construct.stack.as_deref().is_some_and(is_member) {
            metadata
                .entry(format!("/{}", construct.path))
                .or_default()
                .push(made_at(construct));
        }
    }
    for moved in &synthesis.moves {
        if is_member(&moved.stack) {
            metadata
                .entry(format!("/{}", moved.path))
                .or_default()
                .push(moved_from(moved));
        }
    }
    for stack in family.members() {
        add_properties(stack, &mut metadata);
    }
    metadata
}

/// The CDK's CLI finds an element's line in the trace of its logical id, and that of a construct
/// that is no element in its creation stack.
fn made_at(construct: &SynthesizedConstruct) -> Entry<'_> {
    let trace = frames(construct.caller, Some(construct.created_at));
    match &construct.logical_id {
        Some(id) => Entry {
            kind: "aws:cdk:logicalId",
            data: Data::LogicalId(id),
            trace,
        },
        None => Entry {
            kind: "aws:cdk:creationStack",
            data: Data::Trace(trace),
            trace: Vec::new(),
        },
    }
}

/// Tools that do not know this type of entry leave it: the manifest's schema takes any.
fn moved_from(moved: &Moved) -> Entry<'_> {
    Entry {
        kind: "sparta:movedFrom",
        data: Data::Moved {
            logical_id: &moved.former_id,
            name: &moved.name,
            declared_by: &moved.declared_by,
        },
        trace: frames(
            moved.caller.filter(|_| is_library(moved.at)),
            Some(moved.at),
        ),
    }
}

/// The lines of properties that were not written where their resource was.
fn add_properties<'a>(stack: &'a SynthesizedStack, metadata: &mut Metadata<'a>) {
    for resource in stack.template.resources.values() {
        let Some(path) = resource.construct_path.as_deref() else {
            continue;
        };
        for (name, value) in resource.properties.iter() {
            let Origin::Rust(line) = value.origin else {
                continue;
            };
            let stack_trace = property_frames(resource, line);
            if stack_trace == frames(resource.caller, resource.created_at) {
                continue;
            }
            let data = Data::Property {
                property_name: name,
                stack_trace,
            };
            let entry = Entry {
                kind: "aws:cdk:propertyAssignment",
                data,
                trace: Vec::new(),
            };
            metadata.entry(format!("/{path}")).or_default().push(entry);
        }
    }
}

fn property_frames(resource: &Resource, line: &'static Location<'static>) -> Vec<String> {
    let caller = if is_library(line) {
        resource.caller
    } else {
        None
    };
    frames(caller, Some(line))
}

type Line = Option<&'static Location<'static>>;

/// A stack trace: the user's line first, because tools show the first; then the library's.
pub(super) fn frames(caller: Line, line: Line) -> Vec<String> {
    let mut frames: Vec<String> = [caller, line]
        .into_iter()
        .flatten()
        .map(|line| frame(&source_line(line)))
        .collect();
    frames.dedup();
    frames
}

/// `sparta_app::stack (sparta-app/src/stack.rs:42:13)`: the form of Node's stack traces, of which
/// the CDK's CLI takes only those with a name before the parenthesis.
pub(super) fn frame(line: &SourceLine) -> String {
    format!(
        "{} ({}:{}:{})",
        module(&line.file),
        line.file,
        line.line,
        line.column
    )
}

/// The module that a file holds, as far as its path says.
fn module(file: &str) -> String {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let mut parts: Vec<&str> = path
        .split('/')
        .filter(|part| !matches!(*part, "src" | "." | ".."))
        .collect();
    if parts.len() > 1 && matches!(parts.last(), Some(&("mod" | "lib" | "main"))) {
        parts.pop();
    }
    parts.join("::").replace(['-', '(', ')', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_name_the_module() {
        assert_eq!(module("sparta-app/src/stack/mod.rs"), "sparta_app::stack");
        assert_eq!(module("sparta-app/src/main.rs"), "sparta_app");
        assert_eq!(module("src/main.rs"), "main");
        assert_eq!(
            module("my app (1)/examples/two.rs"),
            "my_app__1_::examples::two"
        );
    }
}
