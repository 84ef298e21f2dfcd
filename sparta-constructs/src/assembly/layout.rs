//! What files are called, and which stack each belongs to.

use std::collections::BTreeMap;

use super::AssemblyError;
use crate::core::Environment;
use crate::synth::{Synthesis, SynthesizedStack};

pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const VERSION: &str = "cdk.out";
pub(super) const TREE: &str = "tree.json";
pub(super) const REPORT: &str = "validation-report.json";
/// The artifact that is `tree.json`.
pub(super) const TREE_ARTIFACT: &str = "Tree";

/// The file that a nested stack's template is in, by the stack's artifact id. The CDK's CLI looks
/// for it in the metadata `aws:asset:path` of the resource that deploys the nested stack.
pub fn nested_template_file(id: &str) -> String {
    format!("{id}.nested.template.json")
}

pub(super) fn template_file(stack: &SynthesizedStack) -> String {
    match stack.nested_in {
        Some(_) => nested_template_file(&stack.id),
        None => format!("{}.template.json", stack.id),
    }
}

pub(super) fn assets_artifact(id: &str) -> String {
    format!("{id}.assets")
}

pub(super) fn assets_file(id: &str) -> String {
    format!("{id}.assets.json")
}

/// `aws://<account>/<region>`, as the CDK's CLI reads it.
pub(super) fn environment(environment: &Environment) -> String {
    let account = environment.account.as_deref().unwrap_or("unknown-account");
    let region = environment.region.as_deref().unwrap_or("unknown-region");
    format!("aws://{account}/{region}")
}

/// A stack that is an artifact of its own, with those nested in it, at any depth.
pub(super) struct Family<'a> {
    pub(super) root: &'a SynthesizedStack,
    pub(super) nested: Vec<&'a SynthesizedStack>,
    /// The ids of the stacks that are deployed before it.
    pub(super) after: Vec<&'a str>,
}

impl<'a> Family<'a> {
    /// The root and the nested stacks.
    pub(super) fn members(&self) -> impl Iterator<Item = &'a SynthesizedStack> {
        [self.root].into_iter().chain(self.nested.iter().copied())
    }
}

/// The stacks of an app, in deployment order, nested ones under their roots.
pub(super) fn families(synthesis: &Synthesis) -> Result<Vec<Family<'_>>, AssemblyError> {
    check_ids(synthesis)?;
    let by_id: BTreeMap<&str, &SynthesizedStack> = synthesis
        .stacks
        .iter()
        .map(|stack| (stack.id.as_str(), stack))
        .collect();
    let root = |id: &str| {
        let mut current = by_id.get(id).copied();
        while let Some(outer) = current.and_then(|stack| stack.nested_in.as_deref()) {
            current = by_id.get(outer).copied();
        }
        current.map(|stack| stack.id.as_str())
    };
    let roots = synthesis
        .stacks
        .iter()
        .filter(|stack| stack.nested_in.is_none());
    Ok(roots
        .map(|stack| {
            let nested: Vec<_> = synthesis
                .stacks
                .iter()
                .filter(|other| other.nested_in.is_some() && root(&other.id) == Some(&stack.id))
                .collect();
            let mut after = Vec::new();
            for needed in [stack]
                .iter()
                .chain(&nested)
                .flat_map(|member| &member.depends_on)
            {
                let needed =
                    root(needed).filter(|needed| *needed != stack.id && !after.contains(needed));
                after.extend(needed);
            }
            Family {
                root: stack,
                nested,
                after,
            }
        })
        .collect())
}

/// Artifact ids are file names, and some file systems do not tell `A` from `a`.
fn check_ids(synthesis: &Synthesis) -> Result<(), AssemblyError> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::from([(TREE_ARTIFACT.to_lowercase(), TREE)]);
    for stack in &synthesis.stacks {
        for id in [stack.id.clone(), assets_artifact(&stack.id)] {
            if let Some(first) = taken.insert(id.to_lowercase(), &stack.path) {
                let (first, second) = (first.to_owned(), stack.path.clone());
                return Err(AssemblyError::DuplicateArtifact { id, first, second });
            }
        }
    }
    Ok(())
}
