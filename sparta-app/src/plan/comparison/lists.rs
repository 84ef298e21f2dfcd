//! Two lists, compared.

use serde_json::Value;

use super::effect::Place;
use super::model::{Note, PropertyDiff};
use super::properties::{Differences, same};

/// Properties that tell the elements of a list apart, the most telling first.
const IDENTITIES: [&str; 14] = [
    "Key",
    "Name",
    "Id",
    "Sid",
    "AttributeName",
    "IndexName",
    "PolicyName",
    "ContainerName",
    "ParameterKey",
    "DestinationCidrBlock",
    "DeviceName",
    "Field",
    "Type",
    "Protocol",
];

pub(super) fn compare(
    differences: &mut Differences<'_>,
    path: &str,
    place: Place<'_>,
    before: &[Value],
    after: &[Value],
) {
    let same_length = before.len() == after.len();
    if same_length && !in_order(differences, before, after) && is_reordered(before, after) {
        differences.found.push(PropertyDiff {
            path: path.to_owned(),
            before: Some(before.iter().cloned().collect()),
            after: Some(after.iter().cloned().collect()),
            effect: place.effect,
            note: Some(Note::Order),
        });
        return;
    }
    match identity(before, after) {
        Some(key) => by_identity(differences, path, place, (before, after), key),
        None => by_position(differences, path, place, before, after),
    }
}

fn in_order(differences: &Differences<'_>, before: &[Value], after: &[Value]) -> bool {
    before
        .iter()
        .zip(after)
        .all(|(before, after)| differences.unchanged(before, after))
}

fn is_reordered(before: &[Value], after: &[Value]) -> bool {
    if before.iter().zip(after).all(|(old, new)| same(old, new)) {
        return false;
    }
    let mut rest: Vec<&Value> = after.iter().collect();
    before.iter().all(|old| {
        let at = rest.iter().position(|new| same(old, new));
        at.is_some_and(|at| {
            rest.swap_remove(at);
            true
        })
    })
}

/// The property whose text tells all elements of both lists apart.
fn identity(before: &[Value], after: &[Value]) -> Option<&'static str> {
    let tells_apart = |key: &str, list: &[Value]| {
        let names: Vec<_> = list.iter().map(|element| element[key].as_str()).collect();
        let mut known: Vec<_> = names.iter().flatten().collect();
        known.sort_unstable();
        known.dedup();
        known.len() == list.len()
    };
    let is_used = !before.is_empty() && !after.is_empty();
    IDENTITIES
        .into_iter()
        .find(|key| is_used && tells_apart(key, before) && tells_apart(key, after))
}

fn by_identity(
    differences: &mut Differences<'_>,
    path: &str,
    place: Place<'_>,
    (before, after): (&[Value], &[Value]),
    key: &str,
) {
    let find = |list: &'_ [Value], name: &Value| list.iter().position(|it| it[key] == *name);
    for old in before {
        let new = find(after, &old[key]).map(|at| &after[at]);
        let name = old[key].as_str().unwrap_or_default();
        differences.compare(&format!("{path}[{name}]"), place.element(), Some(old), new);
    }
    for new in after {
        if find(before, &new[key]).is_none() {
            let name = new[key].as_str().unwrap_or_default();
            differences.compare(&format!("{path}[{name}]"), place.element(), None, Some(new));
        }
    }
}

/// What is the same at the front and at the back stays out of it; the rest is paired in order.
fn by_position(
    differences: &mut Differences<'_>,
    path: &str,
    place: Place<'_>,
    before: &[Value],
    after: &[Value],
) {
    let equal = |(old, new): &(&Value, &Value)| same(old, new);
    let front = before.iter().zip(after).take_while(equal).count();
    let (old, new) = (&before[front..], &after[front..]);
    let back = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(equal)
        .count();
    let (old, new) = (&old[..old.len() - back], &new[..new.len() - back]);
    for at in 0..old.len().max(new.len()) {
        let path = format!("{path}[{}]", front + at);
        differences.compare(&path, place.element(), old.get(at), new.get(at));
    }
    // Equal ones may still refer to something that changed.
    let ends = (0..front).chain(after.len() - back..after.len());
    for at in ends {
        let both = Some(&after[at]);
        differences.compare(&format!("{path}[{at}]"), place.element(), both, both);
    }
}
