//! Schemas with one choice made at each combinator: where the search for a sample goes.

use crate::facts::Schema;

/// More choices than these are not tried; no schema needs as many.
const MOST: usize = 64;

/// The schema with each of the choices that its combinators leave, the plain one first.
pub(super) fn choices(schema: &Schema) -> Vec<Schema> {
    let mut all = vec![plain(schema)];
    for one in &schema.all_of {
        all = each_with(&all, &choices(one));
    }
    for group in [&schema.any_of, &schema.one_of] {
        if !group.is_empty() {
            let inner: Vec<Schema> = group
                .iter()
                .flat_map(choices)
                .flat_map(with_and_named)
                .collect();
            all = each_with(&all, &inner);
        }
    }
    let branches: Vec<Schema> = [&schema.then, &schema.otherwise]
        .into_iter()
        .flatten()
        .flat_map(|one| choices(one))
        .collect();
    if !branches.is_empty() {
        let more = each_with(&all, &branches);
        all.extend(more);
    }
    all.truncate(MOST);
    all
}

/// A variant as it is, and with the properties that it names: often that is what tells it from
/// the others.
fn with_and_named(variant: Schema) -> Vec<Schema> {
    let named: Vec<String> = variant.properties.names().map(str::to_owned).collect();
    if named.is_empty() || !variant.required.is_empty() {
        return vec![variant];
    }
    let told = Schema {
        required: named,
        ..variant.clone()
    };
    vec![variant, told]
}

/// Without combinators: they are what the choices stand for.
fn plain(schema: &Schema) -> Schema {
    Schema {
        all_of: Vec::new(),
        any_of: Vec::new(),
        one_of: Vec::new(),
        condition: None,
        then: None,
        otherwise: None,
        ..schema.clone()
    }
}

fn each_with(bases: &[Schema], more: &[Schema]) -> Vec<Schema> {
    bases
        .iter()
        .flat_map(|base| more.iter().map(|one| merge(base, one)))
        .take(MOST)
        .collect()
}

/// A schema and a condition on the same value as one; where both speak, the condition is narrower.
fn merge(base: &Schema, more: &Schema) -> Schema {
    let mut merged = base.clone();
    if !more.types.is_any() {
        merged.types = more.types;
    }
    if !more.values.is_empty() {
        merged.values.clone_from(&more.values);
    }
    for (into, from) in [
        (&mut merged.required, &more.required),
        (&mut merged.required_xor, &more.required_xor),
        (&mut merged.required_or, &more.required_or),
    ] {
        into.extend(
            from.iter()
                .filter(|name| !base.required.contains(name))
                .cloned(),
        );
    }
    if more.pattern.is_some() {
        merged.pattern.clone_from(&more.pattern);
        merged.pattern_engine = more.pattern_engine;
    }
    if more.reference.is_some() {
        merged.reference.clone_from(&more.reference);
    }
    merged
        .relationships
        .extend(more.relationships.iter().cloned());
    if more.format.is_some() {
        merged.format.clone_from(&more.format);
    }
    merged.min_length = more.min_length.or(base.min_length);
    merged.max_length = more.max_length.or(base.max_length);
    merged.minimum = more.minimum.clone().or(merged.minimum);
    merged.maximum = more.maximum.clone().or(merged.maximum);
    merged.min_items = more.min_items.or(base.min_items);
    if merged.items.is_none() {
        merged.items.clone_from(&more.items);
    }
    for (name, condition) in more.properties.iter() {
        let narrowed = match merged.properties.get(name) {
            Some(known) => {
                let mut both = known.clone();
                both.all_of.push(condition.clone());
                both
            }
            None => condition.clone(),
        };
        merged.properties.insert(name, narrowed);
    }
    merged
}
