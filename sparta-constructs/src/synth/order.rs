//! Which stack is deployed before which.

use std::collections::BTreeSet;

use super::links::Links;
use crate::core::tree::Tree;
use crate::core::{Fault, FaultCode};
use crate::source::source_line;

/// The stacks, each after those it depends on and otherwise as they were added; stacks that use
/// each other are a fault that shows the circle.
pub(super) fn deployment_order(
    tree: &Tree,
    stacks: &[u32],
    links: &mut Links,
    faults: &mut Vec<Fault>,
) -> Vec<u32> {
    add_explicit_dependencies(tree, links);
    let nested = stacks
        .iter()
        .filter_map(|stack| Some((*stack, super::links::parent_stack(tree, *stack)?)))
        .collect();
    let mut search = Search {
        links,
        nested,
        done: BTreeSet::new(),
        order: Vec::new(),
        circles: Vec::new(),
    };
    for stack in stacks {
        search.visit(*stack, &mut Vec::new());
    }
    faults.extend(
        search
            .circles
            .iter()
            .map(|circle| circle_fault(tree, search.links, circle)),
    );
    search.order
}

/// `depends_on` between constructs of different stacks is a dependency of the stacks.
fn add_explicit_dependencies(tree: &Tree, links: &mut Links) {
    for index in tree.below(0) {
        for (target, at) in &tree.get(index).depends_on {
            if target.tree != tree.id || target.index as usize >= tree.constructs.len() {
                continue;
            }
            let (Some(from), Some(to)) = (tree.stack_of(index), tree.stack_of(target.index)) else {
                continue;
            };
            let (from, to) = (
                super::links::root_stack(tree, from),
                super::links::root_stack(tree, to),
            );
            if from != to {
                links.add_dependency(from, to, at);
            }
        }
    }
}

struct Search<'a> {
    links: &'a Links,
    /// Nested stacks, each with the stack it is in.
    nested: Vec<(u32, u32)>,
    done: BTreeSet<u32>,
    order: Vec<u32>,
    circles: Vec<Vec<u32>>,
}

impl Search<'_> {
    fn visit(&mut self, stack: u32, path: &mut Vec<u32>) {
        if let Some(start) = path.iter().position(|earlier| *earlier == stack) {
            self.circles.push(path[start..].to_vec());
            return;
        }
        if self.done.contains(&stack) {
            return;
        }
        path.push(stack);
        // The template of a nested stack is an asset of the one around it, so it is made first.
        let nested = self
            .nested
            .iter()
            .filter(|(_, around)| *around == stack)
            .map(|(nested, _)| *nested);
        let first: Vec<u32> = nested.chain(self.links.dependencies(stack)).collect();
        for needed in first {
            self.visit(needed, path);
        }
        path.pop();
        if self.done.insert(stack) {
            self.order.push(stack);
        }
    }
}

fn circle_fault(tree: &Tree, links: &Links, circle: &[u32]) -> Fault {
    let steps: Vec<String> = circle
        .iter()
        .zip(circle.iter().cycle().skip(1))
        .map(|(from, to)| {
            let line = links
                .dependency_line(*from, *to)
                .map(|at| format!(" ({})", source_line(at)));
            format!(
                "`{}` uses `{}`{}",
                tree.path(*from),
                tree.path(*to),
                line.unwrap_or_default()
            )
        })
        .collect();
    let message = format!("stacks use each other: {}", steps.join(", "));
    let hint = "move what both use into a third stack, or pass one value by its name instead of a reference";
    let first = circle.first().copied().unwrap_or_default();
    Fault::new(
        FaultCode::CircularStacks,
        message,
        hint,
        tree.path(first),
        tree.get(first).created_at,
    )
}
