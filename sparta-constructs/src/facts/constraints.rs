//! Finds what holds beyond a resource type's schema, and parses it on first use.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::json::Named;
use super::model::{Constraint, ResourceFacts, Schema};

const TEXT: &str = include_str!("../../spec/beyond/constraints.json");

/// One constraint as the validator uses it.
#[derive(Debug)]
pub struct Beyond {
    /// The rule of cfn-lint that it comes from.
    pub source: String,
    /// What holds, as the body; and the types that it names.
    pub facts: ResourceFacts,
}

/// A line of the file.
struct Entry {
    text: &'static str,
    parsed: OnceLock<Beyond>,
}

/// Every constraint, and by resource type which hold and where.
struct Index {
    entries: Vec<Entry>,
    types: HashMap<String, Vec<(usize, Vec<String>)>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        entries: Vec::new(),
        types: HashMap::new(),
    };
    for line in TEXT.lines().filter(|line| line.starts_with('{')) {
        let text = line.trim_end_matches(',');
        for at in places(text) {
            let mut steps = at.split('/').map(str::to_owned);
            let resource_type = steps.next().unwrap_or_default();
            let place = (index.entries.len(), steps.collect());
            index.types.entry(resource_type).or_default().push(place);
        }
        index.entries.push(Entry {
            text,
            parsed: OnceLock::new(),
        });
    }
    index
});

/// The list that every line begins with.
fn places(line: &'static str) -> Vec<String> {
    let list = line.strip_prefix("{\"at\":").unwrap_or_default();
    let end = list.find(']').map_or(0, |end| end + 1);
    // The file is part of this crate, and a test parses every line.
    serde_json::from_str(&list[..end]).expect("spec/beyond holds valid constraints")
}

/// What holds beyond the schema of a resource type: where, from the resource on
/// (`Properties`, `Code`; `*` is every element of a list), and what.
pub fn beyond(resource_type: &str) -> impl Iterator<Item = (&'static [String], &'static Beyond)> {
    let index = &*INDEX;
    let own = index.types.get(resource_type);
    let all = index.types.get("*");
    own.into_iter().chain(all).flatten().map(|(entry, place)| {
        let entry = &index.entries[*entry];
        (
            place.as_slice(),
            entry.parsed.get_or_init(|| parse(entry.text)),
        )
    })
}

fn parse(text: &str) -> Beyond {
    let constraint: Constraint =
        serde_json::from_str(text).expect("spec/beyond holds valid constraints");
    Beyond {
        source: constraint.source,
        facts: ResourceFacts {
            body: constraint.schema,
            types: constraint.types,
            attributes: Named::<Schema>::default(),
            ..ResourceFacts::default()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{INDEX, beyond};

    #[test]
    fn every_line_parses_and_names_where_it_holds() {
        let mut seen = 0;
        for resource_type in INDEX.types.keys() {
            let known = crate::facts::resource(resource_type).is_some();
            assert!(known || resource_type == "*", "{resource_type}");
            seen += beyond(resource_type).count();
        }
        assert!(seen >= INDEX.entries.len());
    }

    #[test]
    fn a_function_has_its_zip_file_rule() {
        let sources: Vec<_> = beyond("AWS::Lambda::Function")
            .map(|(_, one)| one.source.as_str())
            .collect();
        assert!(sources.contains(&"E3677"), "{sources:?}");
    }
}
