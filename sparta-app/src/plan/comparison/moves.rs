//! Resources that only got another logical id.

use std::collections::BTreeMap;

use serde_json::Value;

use super::evaluate::{Evaluator, Side, function};
use super::model::{Ambiguity, Move, ResourceDiff, Verdict};
use super::properties::same;
use crate::plan::refactor::can_move;

/// What seems to have moved.
#[derive(Default)]
pub(super) struct Found {
    pub(super) moves: Vec<Move>,
    pub(super) ambiguous: Vec<Ambiguity>,
}

/// A resource that goes, and those that come and are like it.
type Partners<'a> = (&'a str, Vec<&'a str>);

/// What is not paired yet, and what is.
struct Search<'a> {
    old: Evaluator<'a>,
    /// The shapes of what comes.
    wanted: BTreeMap<&'a str, Option<Value>>,
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
    pairs: BTreeMap<String, String>,
}

/// Pairs what is removed with what is added: same type, same properties, where a property that names a paired
/// resource may name its pair. Only two that are each other's only partners are a pair. Types that
/// `CloudFormation` does not move have none.
pub(super) fn find(before: Option<Side<'_>>, after: Side<'_>, resources: &[ResourceDiff]) -> Found {
    let Some(before) = before else {
        return Found::default();
    };
    let (new, added) = (Evaluator::new(after), movable(resources, Verdict::Add));
    let shapes = added
        .iter()
        .map(|id| (*id, shape(&new, id, &BTreeMap::new())));
    let mut search = Search {
        old: Evaluator::new(before),
        wanted: shapes.collect(),
        removed: movable(resources, Verdict::Remove),
        added,
        pairs: BTreeMap::new(),
    };
    let left = search.exhaust();
    let kind = |id: &str| {
        let resource = after.entry("Resources", id);
        let kind = resource.and_then(|it| it["Type"].as_str());
        kind.unwrap_or_default().to_owned()
    };
    let moves = search.pairs.into_iter().map(|(from, to)| Move {
        resource_type: kind(&to),
        from,
        to,
        construct_path: None,
        declared: None,
    });
    Found {
        ambiguous: ambiguities(&left, kind),
        moves: moves.collect(),
    }
}

fn movable(resources: &[ResourceDiff], verdict: Verdict) -> Vec<&str> {
    let is_meant = |it: &&ResourceDiff| {
        it.verdict == verdict && it.condition.is_none() && can_move(&it.resource_type)
    };
    let found = resources.iter().filter(is_meant);
    found.map(|it| it.logical_id.as_str()).collect()
}

impl<'a> Search<'a> {
    /// Pairs until there is nothing more to pair; what is left has no partner, or more than one.
    fn exhaust(&mut self) -> Vec<Partners<'a>> {
        loop {
            let partners = self.partners();
            let claims = |to: &str| partners.iter().filter(|(_, all)| all.contains(&to)).count();
            let only = partners
                .iter()
                .filter_map(|(from, all)| match all.as_slice() {
                    [to] if claims(to) == 1 => Some((*from, *to)),
                    _ => None,
                });
            let found: Vec<_> = only.collect();
            if found.is_empty() {
                return partners;
            }
            for (from, to) in found {
                self.removed.retain(|it| *it != from);
                self.added.retain(|it| *it != to);
                self.pairs.insert(from.to_owned(), to.to_owned());
            }
        }
    }

    fn partners(&self) -> Vec<Partners<'a>> {
        let of = |from: &&'a str| {
            let mine = shape(&self.old, from, &self.pairs);
            let is_like = |to: &&&str| match (&mine, &self.wanted[**to]) {
                (Some(mine), Some(theirs)) => same(mine, theirs),
                _ => false,
            };
            (*from, self.added.iter().filter(is_like).copied().collect())
        };
        self.removed.iter().map(of).collect()
    }
}

/// Those that are left with partners: what has the same ones is alike.
fn ambiguities(partners: &[(&str, Vec<&str>)], kind: impl Fn(&str) -> String) -> Vec<Ambiguity> {
    let mut alike: BTreeMap<&[&str], Vec<String>> = BTreeMap::new();
    for (from, all) in partners.iter().filter(|(_, all)| !all.is_empty()) {
        alike
            .entry(all.as_slice())
            .or_default()
            .push((*from).to_owned());
    }
    let alike = alike.into_iter();
    alike
        .map(|(to, from)| Ambiguity {
            resource_type: kind(to[0]),
            from,
            to: to.iter().map(|id| (*id).to_owned()).collect(),
        })
        .collect()
}

/// A resource's type and properties, with the names of paired resources replaced.
fn shape(evaluator: &Evaluator<'_>, id: &str, pairs: &BTreeMap<String, String>) -> Option<Value> {
    let resource = evaluator.side.entry("Resources", id)?;
    let mut shape = serde_json::json!({"Type": resource["Type"]});
    if let Some(properties) = resource.get("Properties") {
        shape["Properties"] = renamed(evaluator.value(properties)?, pairs);
    }
    Some(shape)
}

fn renamed(value: Value, pairs: &BTreeMap<String, String>) -> Value {
    match value {
        Value::Object(mut object) => {
            let target = match function(&object) {
                Some(("Ref", Value::String(name))) => pairs.get(name),
                Some(("Fn::GetAtt", argument)) => argument[0].as_str().and_then(|it| pairs.get(it)),
                _ => None,
            };
            match target.cloned() {
                Some(to) if object.contains_key("Ref") => serde_json::json!({"Ref": to}),
                Some(to) => {
                    object["Fn::GetAtt"][0] = Value::String(to);
                    Value::Object(object)
                }
                None => object
                    .into_iter()
                    .map(|(key, it)| (key, renamed(it, pairs)))
                    .collect(),
            }
        }
        Value::Array(elements) => elements.into_iter().map(|it| renamed(it, pairs)).collect(),
        plain => plain,
    }
}
