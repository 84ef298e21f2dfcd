//! Which stack waits for which: those the assembly names, and those whose exports it imports. The CDK puts both
//! into the manifest; an import whose name was written by hand is in neither.

use super::deployer::Deployer;
use crate::event::Event;
use crate::plan::{Exchange, StackArtifact};

/// Account and region: names of exports are unique in them, and not seen elsewhere.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html>
pub(super) type Realm = (String, String);

/// What a stack imports and exports, and where.
#[derive(Debug)]
pub(super) struct Trade {
    pub(super) realm: Realm,
    pub(super) exchange: Exchange,
}

/// An import of this run from this run: who imports, who exports, the name.
type Delivery<'a> = (usize, usize, &'a str);

impl Deployer {
    /// For each stack, the places of those that must have succeeded before it. Says what the assembly does not.
    pub(super) fn order(&self, stacks: &[&StackArtifact], trades: &[Trade]) -> Vec<Vec<usize>> {
        let mut waits_for = named(stacks);
        for (importer, exporter, export) in unnamed(&mut waits_for, trades) {
            self.say(Event::Note {
                message: format!(
                    "{} goes after {}: it imports {export}, though the assembly does not say that it depends on it",
                    stacks[importer].name, stacks[exporter].name
                ),
            });
        }
        waits_for
    }
}

/// For each stack, the places of those that must have succeeded before it.
pub(super) fn waits_for(stacks: &[&StackArtifact], trades: &[Trade]) -> Vec<Vec<usize>> {
    let mut waits_for = named(stacks);
    unnamed(&mut waits_for, trades);
    waits_for
}

/// What the assembly says.
fn named(stacks: &[&StackArtifact]) -> Vec<Vec<usize>> {
    let place = |id: &String| stacks.iter().position(|stack| stack.id == *id);
    stacks
        .iter()
        .map(|stack| stack.dependencies.iter().filter_map(place).collect())
        .collect()
}

/// Adds what follows from the imports, and returns it. Two stacks that import from each other can stand only when
/// both have been deployed before; neither order is better then, and the first stays.
fn unnamed<'a>(waits_for: &mut [Vec<usize>], trades: &'a [Trade]) -> Vec<Delivery<'a>> {
    let mut added = Vec::new();
    for (importer, exporter, export) in deliveries(trades) {
        let is_said = leads_to(waits_for, importer, exporter);
        if !is_said && !leads_to(waits_for, exporter, importer) {
            waits_for[importer].push(exporter);
            added.push((importer, exporter, export));
        }
    }
    added
}

fn deliveries(trades: &[Trade]) -> Vec<Delivery<'_>> {
    let mut found = Vec::new();
    for (importer, trade) in trades.iter().enumerate() {
        for import in &trade.exchange.imports {
            let exports = |it: &(usize, &Trade)| {
                it.0 != importer
                    && it.1.realm == trade.realm
                    && it.1.exchange.exports.contains(&import.export)
            };
            if let Some((exporter, _)) = trades.iter().enumerate().find(exports) {
                found.push((importer, exporter, import.export.as_str()));
            }
        }
    }
    found
}

/// True when one waits for the other, if only by way of further ones.
fn leads_to(waits_for: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; waits_for.len()];
    let mut open = vec![from];
    while let Some(index) = open.pop() {
        if index == to {
            return true;
        }
        if !std::mem::replace(&mut seen[index], true) {
            open.extend(&waits_for[index]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Import;

    fn trade(region: &str, imports: &[&str], exports: &[&str]) -> Trade {
        let import = |name: &&str| Import {
            logical_id: "It".to_owned(),
            is_output: false,
            property: "Name".to_owned(),
            export: (*name).to_owned(),
        };
        Trade {
            realm: ("1".to_owned(), region.to_owned()),
            exchange: Exchange {
                imports: imports.iter().map(import).collect(),
                exports: exports.iter().map(|it| (*it).to_owned()).collect(),
                ..Exchange::default()
            },
        }
    }

    fn added(named: &[Vec<usize>], trades: &[Trade]) -> Vec<(usize, usize)> {
        let mut waits_for = named.to_vec();
        let added = unnamed(&mut waits_for, trades);
        added.iter().map(|it| (it.0, it.1)).collect()
    }

    #[test]
    fn who_imports_waits_for_who_exports() {
        let trades = [
            trade("a", &["net", "net", "own"], &["own"]),
            trade("a", &[], &["net"]),
            trade("b", &["net"], &[]),
        ];
        assert_eq!(added(&[vec![], vec![], vec![]], &trades), [(0, 1)]);
        assert_eq!(
            added(&[vec![1], vec![], vec![]], &trades),
            [],
            "it is said already"
        );
        let by_way = [vec![2], vec![], vec![1]];
        assert_eq!(added(&by_way, &trades), [], "it waits by way of another");
    }

    #[test]
    fn no_circle_is_made() {
        let trades = [
            trade("a", &["two"], &["one"]),
            trade("a", &["one"], &["two"]),
        ];
        assert_eq!(added(&[vec![], vec![]], &trades), [(0, 1)]);
        assert_eq!(added(&[vec![], vec![0]], &trades), []);
    }
}
