//! The order of stacks: each after those it depends on, otherwise as the manifest has them.

use super::artifact::StackArtifact;
use super::error::AssemblyError;

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

pub(super) fn in_deployment_order(
    stacks: Vec<StackArtifact>,
) -> Result<Vec<StackArtifact>, AssemblyError> {
    let mut marks = vec![Mark::New; stacks.len()];
    let mut order = Vec::with_capacity(stacks.len());
    for start in 0..stacks.len() {
        visit(start, &stacks, &mut marks, &mut order)?;
    }
    let mut stacks: Vec<Option<StackArtifact>> = stacks.into_iter().map(Some).collect();
    // Each index is in `order` once, so nothing is taken twice.
    Ok(order
        .into_iter()
        .filter_map(|index| stacks[index].take())
        .collect())
}

/// Depth first with a stack of its own: an assembly can be deep, the program's stack is not.
fn visit(
    start: usize,
    stacks: &[StackArtifact],
    marks: &mut [Mark],
    order: &mut Vec<usize>,
) -> Result<(), AssemblyError> {
    if marks[start] != Mark::New {
        return Ok(());
    }
    marks[start] = Mark::Open;
    let mut path = vec![(start, 0)];
    while let Some((index, next)) = path.last_mut() {
        let index = *index;
        let Some(dependency) = stacks[index].dependencies.get(*next) else {
            marks[index] = Mark::Done;
            order.push(index);
            path.pop();
            continue;
        };
        *next += 1;
        let Some(target) = stacks.iter().position(|stack| stack.id == *dependency) else {
            continue;
        };
        match marks[target] {
            Mark::Done => {}
            Mark::New => {
                marks[target] = Mark::Open;
                path.push((target, 0));
            }
            Mark::Open => {
                let circle = path
                    .iter()
                    .map(|(index, _)| *index)
                    .skip_while(|index| *index != target);
                let names = circle
                    .chain([target])
                    .map(|index| stacks[index].name.clone())
                    .collect();
                return Err(AssemblyError::Circle { stacks: names });
            }
        }
    }
    Ok(())
}
