//! Lists.

use std::collections::HashSet;

use super::scalars::between;
use super::walk::{Target, Verdict, Walk, value_function};
use crate::facts::Schema;
use crate::template::{Element, Intrinsic, Kind, Origin, Segment};
use crate::validation::rules;

impl<'t> Walk<'_, 't> {
    pub(super) fn list(&mut self, schema: &'static Schema, list: &'t [Element], origin: Origin) {
        for (index, element) in list.iter().enumerate() {
            self.within(Segment::Index(index), |walk| {
                if let Some(inner) = schema.items.as_deref() {
                    walk.value(inner, element);
                }
                // A condition on an element that `items` describes already.
                if let Some(inner) = schema.prefix_items.get(index) {
                    let open = std::mem::replace(&mut walk.open, true);
                    walk.value(inner, element);
                    walk.open = open;
                }
                // The relationships of a list are those of its elements.
                walk.relationships(schema, element);
            });
        }
        self.count(schema, list, origin);
        if let Some(wanted) = schema.contains.as_deref() {
            self.contains(wanted, list, origin);
        }
        if schema.unique_items {
            self.unique(list);
        }
        if !schema.unique_keys.is_empty() {
            self.unique_keys(&schema.unique_keys, list);
        }
        if let Some(most) = schema.max_unique_items {
            let literals = list.iter().filter(|e| is_literal(e));
            let different: HashSet<String> = literals.map(Element::to_json_compact).collect();
            let found = different.len();
            if found as u64 > most {
                let here = self.here();
                let message = || {
                    format!("{here} has at most {most} different elements, and these are {found}")
                };
                self.fail(origin, &rules::ITEMS, message, None);
            }
        }
    }

    /// At least one element fits.
    fn contains(&mut self, wanted: &'static Schema, list: &'t [Element], origin: Origin) {
        let mut unknown = false;
        for element in list {
            match self.verdict(wanted, &Target::Value(element), self.strict) {
                Verdict::Yes => return,
                Verdict::Unknown => unknown = true,
                Verdict::No => unknown |= may_be_absent(element),
            }
        }
        if unknown {
            self.note_unknown();
        } else {
            let here = self.here();
            let message = || format!("no element of {here} is what at least one has to be");
            self.fail(origin, &rules::COMBINATION, message, None);
        }
    }

    fn count(&mut self, schema: &'static Schema, list: &'t [Element], origin: Origin) {
        let least = schema.min_items.unwrap_or(0);
        let most = schema.max_items.unwrap_or(u64::MAX);
        if least == 0 && most == u64::MAX {
            return;
        }
        let certain = list.iter().filter(|e| !may_be_absent(e)).count() as u64;
        let all = list.len() as u64;
        let (here, origin) = (self.here(), origin);
        if certain > most || all < least {
            let found = if certain > most { certain } else { all };
            let message = || {
                format!(
                    "{here} has {}, and this has {found}",
                    between(least, most, "elements")
                )
            };
            self.fail(origin, &rules::ITEMS, message, None);
        } else if certain < least || all > most {
            self.note_unknown();
        }
    }

    /// Two equal functions may yield different values, and may be in branches that never meet;
    /// only what is written out counts.
    fn unique(&mut self, list: &'t [Element]) {
        let mut seen = HashSet::new();
        for (index, element) in list.iter().enumerate().filter(|(_, e)| is_literal(e)) {
            if !seen.insert(element.to_json_compact()) {
                let here = self.here();
                let message =
                    || format!("the elements of {here} differ, and this is there already");
                self.within(Segment::Index(index), |walk| {
                    walk.fail(element.origin, &rules::UNIQUE, message, None);
                });
            }
        }
    }

    fn unique_keys(&mut self, keys: &'static [String], list: &'t [Element]) {
        let values = |element: &Element| -> Option<Vec<String>> {
            let literal = |key: &String| element.get(key).filter(|e| is_literal(e));
            let value = |key| literal(key).map(Element::to_json_compact);
            keys.iter().map(value).collect()
        };
        let mut seen = HashSet::new();
        for (index, element) in list.iter().enumerate() {
            let repeated = values(element).is_some_and(|values| !seen.insert(values));
            if repeated {
                let (here, keys) = (self.here(), keys.join(", "));
                let message = || {
                    format!("the elements of {here} differ in {keys}, and this one repeats another")
                };
                self.within(Segment::Index(index), |walk| {
                    walk.fail(element.origin, &rules::UNIQUE, message, None);
                });
            }
        }
    }
}

/// Whether an element of a list may be absent, as `Fn::If` with `AWS::NoValue` is.
fn may_be_absent(element: &Element) -> bool {
    match value_function(element) {
        Some(Intrinsic::If {
            then, otherwise, ..
        }) => may_be_absent(then) || may_be_absent(otherwise),
        Some(
            Intrinsic::Ref("AWS::NoValue") | Intrinsic::Transform(_) | Intrinsic::Malformed { .. },
        ) => true,
        _ => false,
    }
}

/// Whether a value holds no function anywhere.
pub(super) fn is_literal(element: &Element) -> bool {
    match &element.kind {
        Kind::List(list) => list.iter().all(is_literal),
        Kind::Object(object) => {
            value_function(element).is_none() && object.values().all(is_literal)
        }
        _ => true,
    }
}
