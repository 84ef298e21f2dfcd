//! `tree.json`: the construct tree, as the CDK's tools read it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::source::source_line;
use crate::synth::{Synthesis, SynthesizedConstruct};

/// The version of the format, which has no other.
const VERSION: &str = "tree-0.1";

#[derive(Serialize)]
pub(super) struct Tree<'a> {
    version: &'static str,
    tree: Node<'a>,
}

#[derive(Serialize)]
struct Node<'a> {
    id: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    children: BTreeMap<&'a str, Node<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Attributes<'a>>,
}

#[derive(Serialize)]
struct Attributes<'a> {
    #[serde(
        rename = "aws:cdk:cloudformation:type",
        skip_serializing_if = "Option::is_none"
    )]
    resource_type: Option<&'a str>,
    #[serde(
        rename = "aws:cdk:cloudformation:logicalId",
        skip_serializing_if = "Option::is_none"
    )]
    logical_id: Option<&'a str>,
    #[serde(rename = "sparta:source")]
    source: String,
}

pub(super) fn tree(synthesis: &Synthesis) -> Tree<'_> {
    let mut root = Node {
        id: "App",
        path: "",
        children: BTreeMap::new(),
        attributes: None,
    };
    for construct in &synthesis.constructs {
        place(&mut root, construct);
    }
    Tree {
        version: VERSION,
        tree: root,
    }
}

fn place<'a>(root: &mut Node<'a>, construct: &'a SynthesizedConstruct) {
    let path = construct.path.as_str();
    let ends = path
        .match_indices('/')
        .map(|(end, _)| end)
        .chain([path.len()]);
    let mut node = root;
    let mut start = 0;
    for end in ends {
        let id = &path[start..end];
        node = node.children.entry(id).or_insert_with(|| Node {
            id,
            path: &path[..end],
            children: BTreeMap::new(),
            attributes: None,
        });
        start = end + 1;
    }
    let made_at = construct.caller.unwrap_or(construct.created_at);
    let line = source_line(made_at);
    node.attributes = Some(Attributes {
        resource_type: construct.resource_type.as_deref(),
        logical_id: construct.logical_id.as_deref(),
        source: format!("{line}:{}", line.column),
    });
}
