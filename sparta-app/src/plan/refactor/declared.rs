//! Moves that the code declares with `moved_from`, held against what is deployed.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::can_move;
use super::fault::{MoveFault, MoveProblem};
use crate::plan::comparison::{Move, MoveDeclaration};
use crate::plan::provenance::{MetadataEntry, SourceLine};

/// A former logical id of a resource, as the assembly says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredMove {
    /// The resource's logical id.
    pub logical_id: String,
    /// The logical id it may have had.
    pub former_id: String,
    /// The former name as it was written.
    pub name: String,
    /// The path of the construct that says it.
    pub declared_by: String,
    /// The line that says it.
    pub source: Option<SourceLine>,
}

/// The data of an entry `sparta:movedFrom`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MovedFrom {
    logical_id: String,
    name: String,
    declared_by: String,
}

/// Reads an artifact's metadata, in the order of the construct paths.
pub(in crate::plan) fn read(metadata: &BTreeMap<String, Vec<MetadataEntry>>) -> Vec<DeclaredMove> {
    let mut found = Vec::new();
    for entries in metadata.values() {
        let id = entries
            .iter()
            .find(|entry| entry.kind == "aws:cdk:logicalId");
        let Some(logical_id) = id.and_then(|entry| entry.data.as_str()) else {
            continue;
        };
        for entry in entries
            .iter()
            .filter(|entry| entry.kind == "sparta:movedFrom")
        {
            // Another tool's entry of that name is not ours to judge.
            let Ok(moved) = MovedFrom::deserialize(&entry.data) else {
                continue;
            };
            found.push(DeclaredMove {
                logical_id: logical_id.to_owned(),
                former_id: moved.logical_id,
                name: moved.name,
                declared_by: moved.declared_by,
                source: entry.source(),
            });
        }
    }
    found
}

/// The declared moves that are still to be made, and what is wrong with others.
#[derive(Debug, Default)]
pub(in crate::plan) struct Declared {
    pub(in crate::plan) moves: Vec<Move>,
    pub(in crate::plan) faults: Vec<MoveFault>,
}

/// Holds the declarations against the deployed template and the new one.
pub(in crate::plan) fn resolve(
    declared: &[DeclaredMove],
    deployed: &Value,
    wanted: &Value,
) -> Declared {
    let mut resolved = Declared::default();
    // One construct may say several names, and a scope's name stands for all that is below it: a declaration
    // points somewhere when any of it does.
    let mut by_construct: BTreeMap<&str, Vec<&DeclaredMove>> = BTreeMap::new();
    let mut by_resource: BTreeMap<&str, Vec<&DeclaredMove>> = BTreeMap::new();
    for it in declared {
        by_construct.entry(&it.declared_by).or_default().push(it);
        by_resource.entry(&it.logical_id).or_default().push(it);
    }
    for names in by_resource.values() {
        match one(names, deployed, wanted) {
            Ok(found) => resolved.moves.extend(found),
            Err(fault) => resolved.faults.push(*fault),
        }
    }
    for names in by_construct.values() {
        let is_there = |it: &&&DeclaredMove| {
            is_deployed(deployed, &it.former_id) || is_deployed(deployed, &it.logical_id)
        };
        if let Some(first) = names
            .first()
            .filter(|_| !names.iter().any(|it| is_there(&it)))
        {
            resolved.faults.push(nowhere(first, names));
        }
    }
    resolved.faults.sort_by(|one, other| {
        let key = |it: &MoveFault| (it.declared_by.clone(), it.to_string());
        key(one).cmp(&key(other))
    });
    resolved
}

/// What becomes of one resource: the move, none when it is where it belongs, or what is wrong.
fn one(
    names: &[&DeclaredMove],
    deployed: &Value,
    wanted: &Value,
) -> Result<Option<Move>, Box<MoveFault>> {
    let present: Vec<_> = names
        .iter()
        .filter(|it| is_deployed(deployed, &it.former_id))
        .collect();
    let Some(first) = present.first() else {
        return Ok(None);
    };
    let (logical_id, former) = (first.logical_id.clone(), first.former_id.clone());
    if is_deployed(deployed, &logical_id) {
        return Err(Box::new(
            first.fault(MoveProblem::Both { logical_id, former }),
        ));
    }
    if present.len() > 1 {
        let former = present.iter().map(|it| it.former_id.clone()).collect();
        return Err(Box::new(
            first.fault(MoveProblem::Several { logical_id, former }),
        ));
    }
    let kind = |template: &Value, id: &str| {
        let kind = template["Resources"][id]["Type"].as_str();
        kind.unwrap_or_default().to_owned()
    };
    let (is, resource_type) = (kind(deployed, &former), kind(wanted, &logical_id));
    if is != resource_type {
        return Err(Box::new(first.fault(MoveProblem::Type {
            former,
            deployed: is,
            wanted: resource_type,
        })));
    }
    if !can_move(&resource_type) {
        return Err(Box::new(first.fault(MoveProblem::Unsupported {
            former,
            resource_type,
        })));
    }
    Ok(Some(Move {
        resource_type,
        from: former,
        to: logical_id,
        construct_path: None,
        declared: Some(MoveDeclaration {
            by: first.declared_by.clone(),
            source: first.source.clone(),
        }),
    }))
}

fn is_deployed(deployed: &Value, id: &str) -> bool {
    deployed["Resources"].get(id).is_some()
}

fn nowhere(first: &DeclaredMove, names: &[&DeclaredMove]) -> MoveFault {
    let mut written: Vec<String> = names.iter().map(|it| format!("{:?}", it.name)).collect();
    written.dedup();
    let former = names.iter().map(|it| it.former_id.clone()).collect();
    MoveFault {
        name: written.join(", "),
        ..first.fault(MoveProblem::Nowhere { former })
    }
}

impl DeclaredMove {
    fn fault(&self, problem: MoveProblem) -> MoveFault {
        MoveFault {
            declared_by: self.declared_by.clone(),
            name: format!("{:?}", self.name),
            source: self.source.clone(),
            problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn declared(by: &str, former: &str, id: &str) -> DeclaredMove {
        DeclaredMove {
            logical_id: id.to_owned(),
            former_id: former.to_owned(),
            name: former.to_owned(),
            declared_by: by.to_owned(),
            source: None,
        }
    }

    fn template(ids: &[&str]) -> Value {
        let resources = ids.iter().map(|id| {
            let kind = if id.ends_with("Eip") {
                "AWS::EC2::EIP"
            } else if id.ends_with("Topic") {
                "AWS::SNS::Topic"
            } else {
                "AWS::SQS::Queue"
            };
            ((*id).to_owned(), json!({"Type": kind}))
        });
        json!({"Resources": Value::Object(resources.collect())})
    }

    fn told(declared: &[DeclaredMove], deployed: &[&str], wanted: &[&str]) -> Vec<String> {
        let resolved = resolve(declared, &template(deployed), &template(wanted));
        let moves = resolved
            .moves
            .iter()
            .map(|it| format!("{} → {}", it.from, it.to));
        let faults = resolved.faults.iter().map(ToString::to_string);
        moves.chain(faults).collect()
    }

    #[test]
    fn a_move_is_pending_until_it_was_made() {
        let moved = [declared("shop/New", "Old", "New")];
        assert_eq!(told(&moved, &["Old"], &["New"]), ["Old → New"]);
        assert_eq!(told(&moved, &["New"], &["New"]), [""; 0]);
    }

    #[test]
    fn environments_may_lag_behind_one_another() {
        let moved = [
            declared("shop/New", "Old", "New"),
            declared("shop/New", "Oldest", "New"),
        ];
        assert_eq!(told(&moved, &["Oldest"], &["New"]), ["Oldest → New"]);
        assert_eq!(
            told(&moved, &["Old", "Oldest"], &["New"]),
            [
                "moved_from(\"Old\") of shop/New: it points at 2 things: the deployed stack has Old and Oldest, and only one can become New"
            ]
        );
    }

    #[test]
    fn of_a_scope_some_may_be_new() {
        let moved = [
            declared("shop/Data", "OldA", "NewA"),
            declared("shop/Data", "OldB", "NewB"),
        ];
        assert_eq!(told(&moved, &["OldA"], &["NewA", "NewB"]), ["OldA → NewA"]);
        assert_eq!(
            told(&moved, &["Other"], &["NewA", "NewB"]),
            [
                "moved_from(\"OldA\", \"OldB\") of shop/Data: it points nowhere: the deployed stack has neither OldA nor OldB nor the resource under its new name"
            ]
        );
    }

    #[test]
    fn what_cannot_move_is_told_at_once() {
        let moved = [
            declared("shop/A", "Old", "New"),
            declared("shop/B", "OldTopic", "NewQueue"),
            declared("shop/C", "OldEip", "NewEip"),
        ];
        let deployed = ["Old", "New", "OldTopic", "OldEip"];
        assert_eq!(
            told(&moved, &deployed, &["New", "NewQueue", "NewEip"]),
            [
                "moved_from(\"Old\") of shop/A: the deployed stack has both Old and New",
                "moved_from(\"OldTopic\") of shop/B: OldTopic is deployed as AWS::SNS::Topic, and a move cannot make it AWS::SQS::Queue",
                "moved_from(\"OldEip\") of shop/C: CloudFormation does not move OldEip, as it is of type AWS::EC2::EIP",
            ]
        );
    }
}
