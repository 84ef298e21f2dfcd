//! Resources that only got another logical id.

use std::collections::BTreeMap;

use serde_json::Value;

use super::evaluate::{Evaluator, Side, function};
use super::model::{Move, ResourceDiff, Verdict};
use super::properties::same;

/// Pairs what is removed with what is added: same type, same properties, where a property that
/// names a paired resource may name its pair. What has more than one partner has none.
pub(super) fn find(
    before: Option<Side<'_>>,
    after: Side<'_>,
    resources: &[ResourceDiff],
) -> Vec<Move> {
    let Some(before) = before else {
        return Vec::new();
    };
    let (old, new) = (Evaluator::new(before), Evaluator::new(after));
    let with = |verdict| {
        let of_verdict = |it: &&ResourceDiff| it.verdict == verdict && it.condition.is_none();
        resources
            .iter()
            .filter(of_verdict)
            .map(|it| it.logical_id.clone())
            .collect::<Vec<_>>()
    };
    let (removed, added) = (with(Verdict::Remove), with(Verdict::Add));
    let mut pairs: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let known = pairs.len();
        for from in removed
            .iter()
            .filter(|id| !pairs.contains_key(*id))
            .cloned()
            .collect::<Vec<_>>()
        {
            let Some(mine) = shape(&old, &from, &pairs) else {
                continue;
            };
            let is_free = |to: &&String| !pairs.values().any(|taken| taken == *to);
            let is_like =
                |to: &&String| shape(&new, to, &BTreeMap::new()).is_some_and(|it| same(&it, &mine));
            let mut partners = added.iter().filter(is_free).filter(is_like);
            if let (Some(to), None) = (partners.next(), partners.next()) {
                pairs.insert(from, to.clone());
            }
        }
        if pairs.len() == known {
            break;
        }
    }
    let kind = |id: &str| {
        after
            .entry("Resources", id)
            .and_then(|it| it["Type"].as_str())
    };
    pairs
        .into_iter()
        .map(|(from, to)| Move {
            resource_type: kind(&to).unwrap_or_default().to_owned(),
            from,
            to,
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
