//! Resources that get another logical id.

use crate::plan::StackPlan;
use crate::plan::comparison::Move;
use crate::ui::Style;

/// The moves, a line or two each: what, from where, and who says so.
pub fn move_lines(moves: &[Move], style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    for it in moves {
        lines.push(format!(
            "  {} {}  {}",
            style.notable("→"),
            it.name(),
            style.faint(&format!("{}, now {}", it.resource_type, it.from))
        ));
        lines.push(format!("      {}", style.faint(&origin(it))));
    }
    lines
}

/// Who says that it is a move.
pub(super) fn origin(it: &Move) -> String {
    match &it.declared {
        None => "recognised: same type, same properties".to_owned(),
        Some(declared) => match &declared.source {
            Some(source) => format!("moved_from in {}, {source}", declared.by),
            None => format!("moved_from in {}", declared.by),
        },
    }
}

/// What must not be overlooked about moves, a line each.
pub(super) fn warnings(plan: &StackPlan) -> Vec<String> {
    let mut lines: Vec<String> = plan.move_faults.iter().map(ToString::to_string).collect();
    let recognised = plan.changes.moves.iter().filter(|it| it.declared.is_none());
    lines.extend(recognised.map(|it| {
        format!(
            "{} looks like {} under another name; `sparta refactor` would keep it",
            it.to, it.from
        )
    }));
    let ambiguous = plan.changes.ambiguous.iter();
    lines.extend(ambiguous.map(|it| format!("{}; moved_from can say", it.told())));
    lines
}
