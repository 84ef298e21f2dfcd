//! `sparta refactor`.

use std::collections::BTreeMap;

use serde_json::json;

use super::context::{Context, print, print_json};
use super::deploy::{conclude, deployer, when_approved};
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use super::report;
use crate::cli::RefactorArguments;
use crate::deploy::{DeployError, DeployOptions, Deployer, MovePreview};
use crate::plan::{StackArtifact, With};
use crate::ui::plan::move_lines;

pub(super) fn run(
    context: &mut Context,
    arguments: &RefactorArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let connect = context.connect_options(&ready.assembly)?;
    let options = DeployOptions {
        secrets: ready.secrets.clone(),
        ..when_approved(arguments.yes, &arguments.work())
    };
    let deployer = deployer(context, &connect, options)?;
    if arguments.dry_run {
        return preview(context, &deployer, &stacks);
    }
    conclude(context, &deployer, deployer.refactor(&stacks))
}

/// Shows what would move. What is wrong with a declared move is an error here too.
fn preview(
    context: &Context,
    deployer: &Deployer,
    stacks: &[&StackArtifact],
) -> Result<Exit, CommandError> {
    let of_error = |error: DeployError| CommandError::Deploy {
        error: Box::new(error),
    };
    let work = async {
        let previews = Box::pin(deployer.preview_moves(stacks));
        previews.await.map_err(of_error)
    };
    let mut previews = attentive(work, None)?;
    if context.is_json() {
        let by_name: BTreeMap<&str, _> = previews
            .iter()
            .map(|it| {
                let found =
                    json!({"moves": it.moves, "faults": it.faults, "ambiguous": it.ambiguous});
                (it.stack.as_str(), found)
            })
            .collect();
        print_json(&json!(by_name));
    } else {
        for it in &previews {
            print(&(lines(context, it).join("\n") + "\n"));
        }
    }
    let faults: Vec<_> = previews
        .iter_mut()
        .flat_map(|it| std::mem::take(&mut it.faults))
        .collect();
    if !faults.is_empty() {
        return Err(of_error(DeployError::Moves(faults)));
    }
    let any = previews.iter().any(|it| !it.moves.is_empty());
    context.finish(any.then_some("`sparta refactor` without --dry-run"));
    Ok(Exit::Done)
}

fn lines(context: &Context, preview: &MovePreview) -> Vec<String> {
    let count = report::counted(preview.moves.len(), "resource");
    let style = context.stdout_style();
    let mut lines = vec![format!("{}: {count} to move", style.strong(&preview.stack))];
    lines.extend(move_lines(&preview.moves, style));
    for it in &preview.ambiguous {
        lines.push(format!("  {} {}", style.notable("?"), it.told()));
    }
    lines
}
