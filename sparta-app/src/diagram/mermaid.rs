//! A drawing as a Mermaid flowchart: <https://mermaid.js.org/syntax/flowchart.html>.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::drawing::{Drawing, Flow, Group, INTERNET};

/// Writes a drawing as a Mermaid flowchart.
pub fn mermaid(drawing: &Drawing) -> String {
    let mut chart = Chart {
        text: "flowchart LR\n".to_owned(),
        ..Chart::default()
    };
    if drawing.arrows.iter().any(|arrow| arrow.from == INTERNET) {
        chart.names.insert(INTERNET.to_owned(), INTERNET.to_owned());
        chart.line(1, "internet([\"internet\"])");
    }
    for region in &drawing.regions {
        chart.group(region, 1);
    }
    for arrow in &drawing.arrows {
        let ends = (chart.names.get(&arrow.from), chart.names.get(&arrow.to));
        if let (Some(from), Some(to)) = ends {
            let line = match (arrow.flow, &arrow.label) {
                (Flow::Traffic, Some(label)) => format!("{from} ==>|\"{}\"| {to}", text(label)),
                (Flow::Traffic, None) => format!("{from} ==> {to}"),
                (Flow::Data, Some(label)) => format!("{from} -.->|\"{}\"| {to}", text(label)),
                (Flow::Data, None) => format!("{from} -.-> {to}"),
            };
            chart.line(1, &line);
        }
    }
    if let Some(remark) = drawing.remark() {
        chart.line(1, &format!("%% {}", one_line(&remark)));
    }
    chart.text
}

#[derive(Default)]
struct Chart {
    text: String,
    /// Of each node, what it is called here: Mermaid takes some words in ids for its own.
    names: BTreeMap<String, String>,
    groups: usize,
}

impl Chart {
    fn line(&mut self, depth: usize, line: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{:1$}{line}", "", depth * 2);
    }

    fn group(&mut self, group: &Group, depth: usize) {
        self.groups += 1;
        self.line(
            depth,
            &format!("subgraph g{}[\"{}\"]", self.groups, text(&group.title)),
        );
        for node in &group.nodes {
            let name = format!("n{}", self.names.len() + 1);
            let label = format!("{}<br/>{}", text(&node.name), text(&node.kind));
            self.line(depth + 1, &format!("{name}[\"{label}\"]"));
            self.names.insert(node.id.clone(), name);
        }
        for inner in &group.groups {
            self.group(inner, depth + 1);
        }
        self.line(depth, "end");
    }
}

fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// A text between quotation marks; entities are written with `#`.
fn text(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        match c {
            '#' => escaped.push_str("#35;"),
            '"' => escaped.push_str("#quot;"),
            '&' => escaped.push_str("#amp;"),
            '<' => escaped.push_str("#lt;"),
            '>' => escaped.push_str("#gt;"),
            '`' => escaped.push_str("#96;"),
            c => escaped.push(c),
        }
    }
    escaped
}
