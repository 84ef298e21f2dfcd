//! Logical ids, artifact ids, and the user's line above a construct.

use std::collections::HashMap;
use std::panic::Location;

use crate::core::tree::{Kind, Tree};
use crate::core::{Fault, FaultCode, MAX_LOGICAL_ID, logical_id};

/// The logical id of every element of every template, by construct.
pub(super) struct Names {
    ids: Vec<Option<String>>,
}

impl Names {
    pub(super) fn logical_id(&self, index: u32) -> Option<&str> {
        self.ids.get(index as usize).and_then(Option::as_deref)
    }
}

/// Gives every element its logical id; two of a stack with the same one are a fault.
pub(super) fn allocate(tree: &Tree, faults: &mut Vec<Fault>) -> Names {
    let mut ids = vec![None; tree.constructs.len()];
    let mut taken: HashMap<(u32, &'static str, String), u32> = HashMap::new();
    for index in tree.below(0) {
        let construct = tree.get(index);
        let Some(section) = section(&construct.kind) else {
            continue;
        };
        let Some(stack) = tree.stack_of(index) else {
            continue;
        };
        let id = match &construct.logical_id {
            Some(id) => Some(id.to_string()),
            None => logical_id(&within_stack(tree, stack, index)),
        };
        let id = id.unwrap_or_default();
        check(tree, index, &id, faults);
        // Two constructs with one path are a fault already.
        if let Some(first) = taken.insert((stack, section, id.clone()), index)
            && tree.path(first) != tree.path(index)
        {
            let message = format!(
                "`{}` and `{}` have the same logical id `{id}`",
                tree.path(first),
                tree.path(index)
            );
            let hint = "give one of them another id: letters and digits alone make a logical id";
            faults.push(Fault::new(
                FaultCode::DuplicateLogicalId,
                message,
                hint,
                tree.path(index),
                construct.created_at,
            ));
        }
        ids[index as usize] = Some(id);
    }
    Names { ids }
}

/// The section of the template whose names must be unique among themselves. Parameters and
/// resources share one, because `Ref` names either.
fn section(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Resource(_) | Kind::Parameter(_) => Some("Ref"),
        Kind::Condition(_) => Some("Conditions"),
        Kind::Mapping(_) => Some("Mappings"),
        Kind::Output(_) => Some("Outputs"),
        Kind::Rule { .. } => Some("Rules"),
        _ => None,
    }
}

/// The ids from below the stack down to the construct.
pub(super) fn within_stack(tree: &Tree, stack: u32, index: u32) -> Vec<&str> {
    let depth = tree.components(stack).len();
    tree.components(index).split_off(depth)
}

fn check(tree: &Tree, index: u32, id: &str, faults: &mut Vec<Fault>) {
    let valid = !id.is_empty()
        && id.len() <= MAX_LOGICAL_ID
        && id.chars().all(|c| c.is_ascii_alphanumeric());
    if !valid {
        let message = format!("invalid logical id `{id}`");
        let hint =
            format!("a logical id has letters and digits only, 1 to {MAX_LOGICAL_ID} of them");
        let construct = tree.get(index);
        faults.push(Fault::new(
            FaultCode::InvalidName,
            message,
            hint,
            tree.path(index),
            construct.created_at,
        ));
    }
}

/// The id of a stack's artifact in the assembly.
pub(super) fn artifact_id(tree: &Tree, stack: u32) -> String {
    tree.components(stack).join("-")
}

/// The nearest line above a construct that is not the library's own.
pub(super) fn caller(tree: &Tree, index: u32) -> Option<&'static Location<'static>> {
    let mut next = Some(index);
    while let Some(current) = next {
        let construct = tree.get(current);
        if !crate::source::is_library(construct.created_at) {
            return Some(construct.created_at);
        }
        next = construct.parent;
    }
    None
}
