//! What a plan costs, in lines.

use crate::plan::StackPlan;
use crate::plan::cost::{CostChange, Estimate};

/// The cost in a sentence, then what is not priced.
pub(super) fn lines(plan: &StackPlan) -> Vec<String> {
    let Some(cost) = changed(plan) else {
        return Vec::new();
    };
    let mut lines = vec![sentence(cost)];
    lines.extend(parts(cost));
    lines.extend(not_priced(&cost.after).map(|it| format!("  {it}")));
    lines
}

/// The cost, where something about it changes.
pub(super) fn changed(plan: &StackPlan) -> Option<&CostChange> {
    let cost = plan.cost.as_ref()?;
    let same = !plan.is_new && cost.before.as_ref() == Some(&cost.after);
    (!plan.is_empty() && !same).then_some(cost)
}

pub(super) fn sentence(cost: &CostChange) -> String {
    let assumed: f64 = cost
        .after
        .lines
        .iter()
        .filter(|it| it.assumed)
        .map(|it| it.usd)
        .sum();
    let change = match cost.before {
        Some(_) => format!(" ({:+.2})", cost.difference()),
        None => String::new(),
    };
    format!(
        "cost: about {:.2} USD a month{change} in {}, of which {assumed:.2} by assumed use",
        cost.after.total(),
        cost.region
    )
}

/// The parts whose cost changes, now and after, the greatest change first.
pub(super) fn changed_parts(cost: &CostChange) -> Vec<(&str, f64, f64)> {
    let before = cost
        .before
        .as_ref()
        .map(Estimate::by_part)
        .unwrap_or_default();
    let after = cost.after.by_part();
    let mut names: Vec<&str> = before.keys().chain(after.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    let amount = |parts: &std::collections::BTreeMap<&str, f64>, name: &str| {
        parts.get(name).copied().unwrap_or_default()
    };
    let mut changed: Vec<(&str, f64, f64)> = names
        .into_iter()
        .map(|name| (name, amount(&before, name), amount(&after, name)))
        .filter(|(_, old, new)| (new - old).abs() >= 0.005)
        .collect();
    changed.sort_by(|a, b| (b.2 - b.1).abs().total_cmp(&(a.2 - a.1).abs()));
    changed
}

fn parts(cost: &CostChange) -> Vec<String> {
    let changed = changed_parts(cost);
    let shown: Vec<_> = changed
        .iter()
        .map(|(name, old, new)| match cost.before {
            Some(_) => format!("{name} {old:.2} → {new:.2}"),
            None => format!("{name} {new:.2}"),
        })
        .collect();
    if shown.is_empty() {
        return Vec::new();
    }
    vec![format!("  {}", shown.join(", "))]
}

/// What has no price, by type: it is not counted, and not nothing.
pub(super) fn not_priced(estimate: &Estimate) -> Option<String> {
    let mut types: Vec<&str> = estimate
        .not_priced
        .iter()
        .map(|it| {
            it.resource_type
                .rsplit("::")
                .next()
                .unwrap_or(&it.resource_type)
        })
        .collect();
    types.sort_unstable();
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for name in types {
        match counted.last_mut() {
            Some((last, count)) if *last == name => *count += 1,
            _ => counted.push((name, 1)),
        }
    }
    if counted.is_empty() {
        return None;
    }
    let shown: Vec<_> = counted
        .iter()
        .map(|(name, count)| {
            if *count == 1 {
                (*name).to_owned()
            } else {
                format!("{count} {name}")
            }
        })
        .collect();
    Some(format!("not priced: {}", shown.join(", ")))
}
