//! What follows from a replacement: whoever asks the replaced resource for something gets another
//! answer, and may be replaced in turn.

use super::evaluate::{Input, Side};
use super::model::{Note, ResourceDiff, Verdict};
use super::properties::Unstable;
use super::resources::Both;

/// What happens to each resource, with everything that follows from it.
pub(super) fn follow(before: Option<Side<'_>>, after: Side<'_>) -> Vec<ResourceDiff> {
    let both = Both::new(before, after);
    let secrets = anew(after);
    let mut known = secrets.clone();
    loop {
        let resources = both.resources(&known);
        let mut next = replaced(&resources);
        next.extend(secrets.clone());
        // What is unstable only grows, or grows more certain, so this ends.
        if next == known {
            return resources;
        }
        known = next;
    }
}

/// The resources that are replaced, or may be.
pub(super) fn replaced(resources: &[ResourceDiff]) -> Unstable {
    let note = |diff: &ResourceDiff| {
        let id = diff.logical_id.clone();
        match diff.verdict {
            Verdict::Replace => Some((id.clone(), Note::Replaced(id))),
            Verdict::MayReplace => Some((id.clone(), Note::MaybeReplaced(id))),
            _ => None,
        }
    };
    resources.iter().filter_map(note).collect()
}

/// The secrets that are given anew.
fn anew(after: Side<'_>) -> Unstable {
    let parameters = after.inputs.parameters.iter();
    parameters
        .filter(|(_, input)| **input == Input::Anew)
        .map(|(name, _)| (name.clone(), Note::Secret(name.clone())))
        .collect()
}
