//! `sparta validate`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::json;
use sparta_constructs::assembly::Reported;
use sparta_constructs::template;
use sparta_constructs::validation::{self, Finding, Options, Rule, Severity};

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use super::findings::{finding_json, picture};
use super::report::counted;
use super::sarif;
use crate::cli::ValidateArguments;

/// So many findings of a template are drawn; nobody reads more.
const PICTURES: usize = 1_000;

/// A checked template: its name, its text when it was read from a file, and what was found.
struct Checked {
    path: String,
    text: Option<String>,
    findings: Vec<Reported>,
}

pub(super) fn run(
    context: &mut Context,
    arguments: &ValidateArguments,
) -> Result<Exit, CommandError> {
    if let Some(code) = &arguments.explain {
        return explain(context, code);
    }
    let mut custom = BTreeMap::new();
    let checked = match (arguments.files.as_slice(), context.global.app.clone()) {
        ([], Some(directory)) => saved(context, &directory)?,
        ([], None) => built(context, &mut custom)?,
        (files, _) => files
            .iter()
            .map(|file| check(context, file))
            .collect::<Result<_, _>>()?,
    };
    if arguments.sarif {
        let templates = checked
            .iter()
            .map(|it| (it.path.as_str(), it.findings.as_slice()));
        print_json(&sarif::log(templates, &custom));
    } else {
        for template in &checked {
            show(context, template);
        }
    }
    if !context.is_json() && !arguments.sarif {
        print(&summary(&checked));
    }
    let findings = checked.iter().flat_map(|template| &template.findings);
    Ok(if findings.into_iter().any(Reported::is_error) {
        Exit::Invalid
    } else {
        Exit::Done
    })
}

/// How many there are of each kind.
fn summary(checked: &[Checked]) -> String {
    let (acknowledged, open): (Vec<&Reported>, Vec<&Reported>) = checked
        .iter()
        .flat_map(|template| &template.findings)
        .partition(|reported| reported.acknowledged.is_some());
    let count = |severity| {
        let of_it = open.iter().filter(|it| it.finding.severity == severity);
        of_it.count()
    };
    let mut text = format!(
        "{} checked: {}, {}",
        counted(checked.len(), "template"),
        counted(count(Severity::Error), "error"),
        counted(count(Severity::Warning), "warning"),
    );
    if !acknowledged.is_empty() {
        // Writing to a `String` cannot fail.
        let _ = write!(text, ", {} acknowledged", acknowledged.len());
    }
    text.push('\n');
    text
}

/// What a code means.
fn explain(context: &Context, code: &str) -> Result<Exit, CommandError> {
    let Some(rule) = Rule::find(&code.to_ascii_uppercase()) else {
        let near = Rule::nearest(code).map(|rule| format!("; did you mean {}?", rule.code));
        return Err(CommandError::Usage(format!(
            "no rule has the code `{code}`{}",
            near.unwrap_or_default()
        )));
    };
    if context.is_json() {
        print_json(&json!({
            "code": rule.code,
            "severity": rule.severity.name(),
            "meaning": rule.meaning,
            "fails": rule.fails.text(),
            "passes": rule.passes.text(),
        }));
    } else {
        print(&rule.entry());
    }
    Ok(Exit::Done)
}

/// The app as it is built now; nothing is written. What its own rules ask goes to `custom`.
fn built(
    context: &mut Context,
    custom: &mut BTreeMap<String, String>,
) -> Result<Vec<Checked>, CommandError> {
    let built = context.build()?;
    *custom = built.custom_rules();
    let mut checked: Vec<Checked> = Vec::new();
    for path in built.template_names() {
        checked.push(Checked {
            path,
            text: None,
            findings: Vec::new(),
        });
    }
    for reported in built.findings() {
        let path = reported.stack.clone().unwrap_or_else(|| "app".to_owned());
        match checked.iter_mut().find(|template| template.path == path) {
            Some(template) => template.findings.push(reported.clone()),
            None => checked.push(Checked {
                path,
                text: None,
                findings: vec![reported.clone()],
            }),
        }
    }
    Ok(checked)
}

/// A saved assembly's templates.
fn saved(context: &Context, directory: &Path) -> Result<Vec<Checked>, CommandError> {
    let assembly = crate::plan::Assembly::read(directory)?;
    assembly
        .stacks
        .iter()
        .map(|stack| check(context, &stack.template_file))
        .collect()
}

fn check(context: &Context, path: &Path) -> Result<Checked, CommandError> {
    let unreadable = |error: std::io::Error| CommandError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let bytes = fs::read(path).map_err(unreadable)?;
    let options = context
        .global
        .region
        .clone()
        .map_or_else(Options::default, Options::region);
    let found: Vec<Finding> = match template::read(&bytes) {
        Ok(template) => validation::validate(&template, &options),
        Err(errors) => errors.iter().map(Finding::from).collect(),
    };
    let found = found.into_iter().map(|it| Reported::new(None, it));
    Ok(Checked {
        path: path.display().to_string(),
        text: Some(String::from_utf8_lossy(&bytes).into_owned()),
        findings: found.collect(),
    })
}

fn show(context: &Context, template: &Checked) {
    if context.is_json() {
        let findings: Vec<_> = template.findings.iter().map(finding_json).collect();
        print(&format!(
            "{}\n",
            json!({ "path": template.path, "findings": findings })
        ));
        return;
    }
    let file = template
        .text
        .as_deref()
        .map(|text| (template.path.as_str(), text));
    for finding in template.findings.iter().take(PICTURES) {
        print(&format!(
            "{}\n",
            picture(finding, file, context.stdout_style())
        ));
    }
    if let Some(more @ 1..) = template.findings.len().checked_sub(PICTURES) {
        print(&format!(
            "{}: {more} more findings; --format json has them all\n\n",
            template.path
        ));
    }
}
