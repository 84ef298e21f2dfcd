//! `allOf`, `anyOf`, `oneOf`, `not` and `if`.

use super::walk::{Target, Verdict, Walk};
use crate::facts::Schema;
use crate::template::{Origin, Segment};
use crate::validation::rules;

impl<'t> Walk<'_, 't> {
    pub(super) fn combinators(&mut self, schema: &'static Schema, target: &Target<'t>) {
        for inner in &schema.all_of {
            self.open_target(inner, target);
        }
        if !schema.any_of.is_empty() {
            self.any_of(&schema.any_of, target);
        }
        if !schema.one_of.is_empty() {
            self.one_of(&schema.one_of, target);
        }
        self.not(schema, target);
        if let Some(condition) = &schema.condition {
            let branch = match self.verdict(condition, target, self.strict) {
                Verdict::Yes => schema.then.as_deref(),
                Verdict::No => schema.otherwise.as_deref(),
                Verdict::Unknown => {
                    self.note_unknown();
                    None
                }
            };
            if let Some(branch) = branch {
                self.open_target(branch, target);
            }
        }
    }

    fn open_target(&mut self, schema: &'static Schema, target: &Target<'t>) {
        let open = std::mem::replace(&mut self.open, true);
        self.target(schema, target);
        self.open = open;
    }

    fn any_of(&mut self, schemas: &'static [Schema], target: &Target<'t>) {
        let mut unknown = false;
        for inner in schemas {
            match self.verdict(inner, target, self.strict) {
                Verdict::Yes => return,
                Verdict::Unknown => unknown = true,
                Verdict::No => {}
            }
        }
        if unknown {
            self.note_unknown();
        } else {
            self.none_fits(schemas, target);
        }
    }

    fn one_of(&mut self, schemas: &'static [Schema], target: &Target<'t>) {
        let (mut yes, mut unknown) = (0, 0);
        for inner in schemas {
            match self.verdict(inner, target, self.strict) {
                Verdict::Yes => yes += 1,
                Verdict::Unknown => unknown += 1,
                Verdict::No => {}
            }
        }
        if yes == 0 && unknown == 0 {
            self.none_fits(schemas, target);
        } else if yes > 1 {
            // With CloudFormation's leniency "5" is a number and a text; that is no conflict.
            let certain = schemas
                .iter()
                .filter(|inner| self.verdict(inner, target, true) == Verdict::Yes)
                .count();
            if certain > 1 {
                self.several_fit(schemas, target);
            }
        } else if unknown > 0 {
            self.note_unknown();
        }
    }

    /// What a schema forbids.
    pub(super) fn not(&mut self, schema: &'static Schema, target: &Target<'t>) {
        let Some(forbidden) = schema.not.as_deref() else {
            return;
        };
        if schema.is_never() {
            let here = self.here();
            let message = || format!("{here} has no place beside the other properties here");
            self.fail(origin(target), &rules::COMBINATION, message, None);
            return;
        }
        let schema = forbidden;
        match self.verdict(schema, target, true) {
            Verdict::Yes => {
                let here = self.here();
                let message = || match schema.required.as_slice() {
                    [] => format!("{here} has a form that its type forbids"),
                    [name] => format!("{here} takes no `{name}` in this combination"),
                    names => format!("{here} does not take {} together", quoted(names, " and ")),
                };
                // One that is forbidden is there to be pointed at.
                let entry = match schema.required.as_slice() {
                    [name] => entry_origin(target, name).map(|origin| (name, origin)),
                    _ => None,
                };
                match entry {
                    Some((name, origin)) => self.within(Segment::Key(name), |walk| {
                        walk.fail(origin, &rules::COMBINATION, message, None);
                    }),
                    None => self.fail(origin(target), &rules::COMBINATION, message, None),
                }
            }
            Verdict::Unknown => self.note_unknown(),
            Verdict::No => {}
        }
    }

    /// Says what is missing: the names when only those are asked for, otherwise the findings of
    /// the form that is nearest.
    fn none_fits(&mut self, schemas: &'static [Schema], target: &Target<'t>) {
        let here = self.here();
        let origin = origin(target);
        if let Some(names) = required_only(schemas) {
            let message = || format!("{here} needs {}", names.join(" or "));
            self.fail(origin, &rules::COMBINATION, message, None);
            return;
        }
        let mut nearest: Option<Vec<crate::validation::Finding>> = None;
        if self.is_reporting() {
            for inner in schemas {
                let open = std::mem::replace(&mut self.open, true);
                let found = self.collect(|walk| walk.target(inner, target));
                self.open = open;
                if nearest
                    .as_ref()
                    .is_none_or(|least| found.len() < least.len())
                {
                    nearest = Some(found);
                }
            }
        }
        let first = nearest.and_then(|found| found.into_iter().next());
        let count = schemas.len();
        let hint = first.as_ref().and_then(|f| f.hint.clone());
        let message = || match first {
            Some(first) => format!(
                "{here} has none of its {count} forms; for the nearest, {}",
                first.message
            ),
            None => format!("{here} has none of its {count} forms"),
        };
        self.fail(origin, &rules::COMBINATION, message, hint);
    }

    fn several_fit(&mut self, schemas: &'static [Schema], target: &Target<'t>) {
        let here = self.here();
        let message = || match required_only(schemas) {
            Some(names) => format!("{here} takes only one of {}", names.join(" or ")),
            None => format!("{here} has several of its {} forms at once", schemas.len()),
        };
        self.fail(origin(target), &rules::COMBINATION, message, None);
    }
}

fn origin(target: &Target<'_>) -> Origin {
    match target {
        Target::Value(element) => element.origin,
        Target::Body(resource) => resource.origin,
    }
}

/// Where a property stands, when it is there.
fn entry_origin(target: &Target<'_>, name: &str) -> Option<Origin> {
    let object = match target {
        Target::Value(element) => element.as_object()?,
        Target::Body(resource) => &resource.properties,
    };
    object.entry(name).map(|entry| entry.key_origin)
}

fn quoted(names: &[String], between: &str) -> String {
    let names: Vec<_> = names.iter().map(|n| format!("`{n}`")).collect();
    names.join(between)
}

/// The names of each form, when the forms ask for nothing but names.
fn required_only(schemas: &'static [Schema]) -> Option<Vec<String>> {
    schemas
        .iter()
        .map(|schema| {
            let only = Schema {
                required: schema.required.clone(),
                types: schema.types,
                ..Schema::default()
            };
            (!schema.required.is_empty() && *schema == only)
                .then(|| quoted(&schema.required, " and "))
        })
        .collect()
}
