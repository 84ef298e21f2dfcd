//! From a synthesized app to files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::assets::{self, Content, TemplateText};
use super::check::Reported;
use super::layout::{self, Family};
use super::manifest::{self, Manifest};
use super::replace;
use super::report;
use super::stage::Stage;
use super::{AssemblyError, metadata, tree};
use crate::synth::Synthesis;

/// What [`write()`] wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// The directory, as given.
    pub directory: PathBuf,
    /// The stacks in deployment order, without those nested in another.
    pub stacks: Vec<WrittenStack>,
}

/// One stack of a written assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrittenStack {
    /// The artifact's id.
    pub id: String,
    /// The name that CloudFormation knows the stack by.
    pub name: String,
    /// The template's file in the directory.
    pub template_file: String,
    /// The template's size in bytes.
    pub template_bytes: usize,
    /// Whether it can only be deployed to an environment that is bootstrapped.
    pub needs_bootstrap: bool,
}

/// Writes a synthesized app as a cloud assembly, in place of the one that is there.
///
/// The directory is made when it is missing. What is in it beside an assembly (a `.gitignore`, a
/// plan) stays. A directory with something in it that is no assembly is refused, and so are faults
/// and findings that are errors. After an error, what was there before is still there.
///
/// ```
/// use sparta_constructs::assembly;
/// use sparta_constructs::core::{App, Environment, RawResource};
///
/// let app = App::new();
/// let stack = app.stack("my-stack", Environment::region("eu-west-2"));
/// RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
///
/// let directory = tempfile::tempdir()?;
/// let output = directory.path().join("cdk.out");
/// let written = assembly::write(&app.synth(), &[], &output)?;
/// assert_eq!(written.stacks[0].template_file, "my-stack.template.json");
/// assert!(output.join("manifest.json").is_file());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(
    synthesis: &Synthesis,
    findings: &[Reported],
    output: &Path,
) -> Result<Written, AssemblyError> {
    check(synthesis, findings)?;
    let families = layout::families(synthesis)?;
    let plan = plan(synthesis, &families, findings);
    replace::replace(output, |directory| {
        let stage = Stage { directory, output };
        for (name, text) in &plan.files {
            stage.file(name, text.as_bytes())?;
        }
        for content in plan.contents.values() {
            stage.content(content)?;
        }
        Ok(())
    })?;
    Ok(Written {
        directory: output.to_owned(),
        stacks: plan.stacks,
    })
}

fn check(synthesis: &Synthesis, findings: &[Reported]) -> Result<(), AssemblyError> {
    let faults = synthesis.faults.len();
    // Faults are among the findings when `check` made them.
    let errors = findings
        .iter()
        .filter(|entry| entry.is_error() && entry.stack.is_some())
        .count();
    if faults + errors == 0 {
        return Ok(());
    }
    Err(AssemblyError::NotValid { faults, errors })
}

/// Everything that will be written.
struct Plan<'a> {
    files: BTreeMap<String, String>,
    /// By name, because stacks share assets.
    contents: BTreeMap<String, Content<'a>>,
    stacks: Vec<WrittenStack>,
}

fn plan<'a>(synthesis: &'a Synthesis, families: &[Family<'a>], findings: &[Reported]) -> Plan<'a> {
    let templates: BTreeMap<&str, TemplateText> = synthesis
        .stacks
        .iter()
        .map(|stack| (stack.id.as_str(), TemplateText::of(stack)))
        .collect();
    let mut manifest = Manifest::new();
    let mut plan = Plan {
        files: BTreeMap::new(),
        contents: BTreeMap::new(),
        stacks: Vec::new(),
    };
    for family in families {
        let stack = family.root;
        let template = &templates[stack.id.as_str()];
        let needs_bootstrap = assets::needs_bucket(family, template);
        manifest.add(
            family,
            template,
            metadata::metadata(synthesis, family),
            needs_bootstrap,
        );
        let asset_manifest = assets::asset_manifest(family, &templates);
        plan.files
            .insert(layout::assets_file(&stack.id), json(&asset_manifest));
        plan.contents
            .extend(assets::contents(family).map(|content| (content.name.clone(), content)));
        plan.stacks.push(WrittenStack {
            id: stack.id.clone(),
            name: stack.name.clone(),
            template_file: template.file.clone(),
            template_bytes: template.text.len(),
            needs_bootstrap,
        });
    }
    let files = [
        (layout::MANIFEST, json(&manifest.finish())),
        (
            layout::VERSION,
            json(&BTreeMap::from([("version", manifest::SCHEMA_VERSION)])),
        ),
        (layout::TREE, json(&tree::tree(synthesis))),
        (layout::REPORT, json(&report::report(synthesis, findings))),
    ];
    plan.files
        .extend(files.map(|(name, text)| (name.to_owned(), text)));
    plan.files.extend(
        templates
            .into_values()
            .map(|template| (template.file, template.text)),
    );
    plan
}

fn json(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value)
        .expect("only maps with text as keys and plain values are written");
    text.push('\n');
    text
}
