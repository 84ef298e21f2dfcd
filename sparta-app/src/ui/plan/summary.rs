//! A plan in a sentence, and what must not be overlooked in it.

use crate::plan::StackPlan;
use crate::plan::comparison::{Fate, Note, PropertyDiff, ResourceDiff, Verdict};

/// Fewer properties than this are shown one by one, though the reason is the same.
const FEW: usize = 3;

/// What happens to how many resources.
pub(super) fn counts(plan: &StackPlan) -> String {
    let words = [
        (Verdict::Add, "to add"),
        (Verdict::Update, "to change"),
        (Verdict::MayReplace, "to change or replace"),
        (Verdict::Replace, "to replace"),
        (Verdict::Remove, "to remove"),
        (Verdict::Refused, "that CloudFormation refuses"),
    ];
    let moved = (plan.changes.declared_moves().count(), &"to move");
    let counts: Vec<_> = std::iter::once(moved)
        .chain(
            words
                .iter()
                .map(|(verdict, words)| (plan.changes.count(*verdict), words)),
        )
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    if !counts.is_empty() {
        return counts.join(", ");
    }
    let beside = [
        (plan.changes.parameters.len(), "parameter"),
        (plan.changes.outputs.len(), "output"),
    ];
    let beside: Vec<_> = beside
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| {
            format!(
                "{count} {what}{} to change",
                if *count == 1 { "" } else { "s" }
            )
        })
        .collect();
    if beside.is_empty() {
        "no changes".to_owned()
    } else {
        beside.join(", ")
    }
}

/// A resource's name: its path in the stack, or its logical id.
pub(super) fn name<'a>(plan: &StackPlan, resource: &'a ResourceDiff) -> &'a str {
    let path = resource.construct_path.as_deref();
    let inner = path.map(|path| path.strip_prefix(&plan.stack).unwrap_or(path));
    // `Resource` is what a construct calls the one resource it is about.
    inner.map_or(&resource.logical_id, |path| {
        let path = path.trim_start_matches('/');
        path.strip_suffix("/Resource").unwrap_or(path)
    })
}

/// The sign and the word for a verdict.
pub(super) fn sign(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Add => ("+", "added"),
        Verdict::Update => ("~", "changed"),
        Verdict::MayReplace => ("±", "may be replaced"),
        Verdict::Replace => ("±", "replaced"),
        Verdict::Remove => ("-", "removed"),
        Verdict::Refused => ("!", "refused"),
    }
}

/// What becomes of the present resource.
pub(super) fn fate(resource: &ResourceDiff) -> Option<&'static str> {
    let may = resource.verdict == Verdict::MayReplace;
    Some(match (resource.fate?, resource.stateful, may) {
        (Fate::Deleted, true, false) => "its data is lost",
        (Fate::Deleted, true, true) => "its data may be lost",
        (Fate::Retained, _, false) => "the present one stays in the account",
        (Fate::Retained, _, true) => "the present one would stay in the account",
        (Fate::Snapshot, ..) => "a snapshot is taken first",
        (Fate::Deleted, false, _) => return None,
    })
}

/// The properties to show, each with what it is called. Several that change for the same reason, as the ten
/// metrics of an alarm do when the table they are of is replaced, are one.
pub(super) fn gathered(resource: &ResourceDiff) -> Vec<(String, &PropertyDiff)> {
    let all = || resource.properties.iter().chain(&resource.attributes);
    let alike = |it: &PropertyDiff| -> Vec<&PropertyDiff> {
        let same = |other: &&PropertyDiff| other.note == it.note && other.effect == it.effect;
        all().filter(same).collect()
    };
    let mut shown = Vec::new();
    for it in all() {
        let group = if it.note.is_some() {
            alike(it)
        } else {
            vec![it]
        };
        if group.len() < FEW {
            shown.push((it.path.clone(), it));
        } else if group.first().is_some_and(|first| std::ptr::eq(*first, it)) {
            let more = group.len() - 1;
            shown.push((format!("{} and {more} more", it.path), it));
        }
    }
    shown
}

/// Why a property changes whose values are not what there is to see.
pub(super) fn reason(note: &Note) -> String {
    match note {
        Note::Order => "only the order changes".to_owned(),
        Note::Replaced(id) => format!("follows {id}, which is replaced"),
        Note::MaybeReplaced(id) => format!("follows {id}, which may be replaced"),
        Note::Secret(name) => format!("secret {name} is given again"),
    }
}

/// What must not be overlooked, a line each.
pub(super) fn warnings(plan: &StackPlan) -> Vec<String> {
    let mut lines = Vec::new();
    for resource in &plan.changes.resources {
        let name = name(plan, resource);
        let kind = &resource.resource_type;
        if resource.loses_data() {
            let certainly = if resource.verdict == Verdict::MayReplace {
                "may lose"
            } else {
                "loses"
            };
            lines.push(format!("{name} ({kind}) {certainly} its data"));
        }
        if resource.verdict == Verdict::Refused {
            lines.push(format!("{name}: a logical id cannot change its type to {kind}; give the construct another id"));
        }
        if let Some(property) = &resource.name_in_the_way {
            lines.push(format!(
                "{name}: a replacement needs another {property}, since the present one is taken"
            ));
        }
        if resource.deleted_first && matches!(resource.verdict, Verdict::Replace) {
            lines.push(format!(
                "{name}: the present one is deleted before the new one is made"
            ));
        }
    }
    lines.extend(super::moves::warnings(plan));
    lines
}
