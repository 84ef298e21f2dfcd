//! Outputs and parameters, compared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::effect::Place;
use super::evaluate::{Evaluator, Input, Side, plain_text};
use super::model::{NamedDiff, ParameterDiff};
use super::properties::{Differences, Unstable};
use crate::plan::template::is_secret;

/// The outputs that change, in the order of the new template, those that go at the end.
pub(super) fn outputs(
    before: Option<Side<'_>>,
    after: Side<'_>,
    unstable: &Unstable,
) -> Vec<NamedDiff> {
    let (old, new) = (before.map(Evaluator::new), Evaluator::new(after));
    let present = |evaluator: &Evaluator<'_>, name: &str| {
        let output = evaluator.side.entry("Outputs", name)?;
        let condition = output["Condition"].as_str();
        let is_absent = condition.is_some_and(|it| evaluator.condition(it) == Some(false));
        if is_absent {
            None
        } else {
            evaluator.value(output)
        }
    };
    let gone = before.into_iter().flat_map(|side| side.section("Outputs"));
    let gone = gone.filter(|(name, _)| after.entry("Outputs", name).is_none());
    let mut found = Vec::new();
    for (name, _) in after.section("Outputs").chain(gone) {
        let mine = old.as_ref().and_then(|it| present(it, name));
        let theirs = present(&new, name);
        let mut differences = Differences::new(unstable);
        let nothing = Value::Object(serde_json::Map::new());
        differences.compare(
            "",
            Place::properties_of(""),
            Some(mine.as_ref().unwrap_or(&nothing)),
            Some(theirs.as_ref().unwrap_or(&nothing)),
        );
        if !differences.found.is_empty() {
            found.push(NamedDiff {
                name: name.clone(),
                properties: differences.found,
            });
        }
    }
    found
}

/// The parameters whose values change, by name.
pub(super) fn parameters(before: Option<Side<'_>>, after: Side<'_>) -> Vec<ParameterDiff> {
    let names: BTreeSet<&String> = after
        .section("Parameters")
        .chain(
            before
                .into_iter()
                .flat_map(|side| side.section("Parameters")),
        )
        .map(|(name, _)| name)
        .collect();
    let mut found = Vec::new();
    for name in names {
        let is_secret = [before, Some(after)]
            .into_iter()
            .flatten()
            .any(|side| side.entry("Parameters", name).is_some_and(is_secret));
        let shown = |side: Side<'_>| {
            let parameter = side.entry("Parameters", name)?;
            match side.inputs.parameters.get(name) {
                _ if is_secret => None,
                Some(Input::Known(text)) => Some(text.clone()),
                Some(Input::Kept | Input::Anew) => None,
                None => parameter.get("Default").and_then(plain_text),
            }
        };
        let (mine, theirs) = (before.and_then(shown), shown(after));
        let there = |side: Option<Side<'_>>| {
            side.is_some_and(|side| side.entry("Parameters", name).is_some())
        };
        let is_anew = after.inputs.parameters.get(name) == Some(&Input::Anew);
        let is_kept = after.inputs.parameters.get(name) == Some(&Input::Kept);
        let differs =
            there(before) != there(Some(after)) || is_anew || (mine != theirs && !is_kept);
        if differs {
            found.push(ParameterDiff {
                name: name.clone(),
                secret: is_secret,
                before: mine,
                after: theirs,
            });
        }
    }
    found
}
