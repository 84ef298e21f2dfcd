//! Objects and their properties.

use super::scalars::between;
use super::walk::{Verdict, Walk, value_function};
use crate::facts::{self, AdditionalProperties, Schema};
use crate::template::{Element, Entry, Intrinsic, Object, Origin, Segment};
use crate::validation::rules;

/// Whether a property is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Yes,
    No,
    Maybe,
}

impl<'t> Walk<'_, 't> {
    pub(super) fn object(&mut self, schema: &'static Schema, object: &'t Object, origin: Origin) {
        for entry in object.entries() {
            self.property(schema, entry);
            if let Some(names) = schema.property_names.as_deref() {
                self.property_name(names, entry);
            }
        }
        // What a macro puts in here is not known.
        let hidden = object.keys().any(|key| key.starts_with("Fn::"));
        if hidden {
            self.note_unknown();
            return;
        }
        self.required(schema, object, origin);
        self.exclusive(schema, object, origin);
        self.dependent(schema, object);
        self.property_count(schema, object, origin);
    }

    fn property(&mut self, schema: &'static Schema, entry: &'t Entry<Element>) {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::") {
            return;
        }
        if let Some(inner) = schema.properties.get(name) {
            self.within(Segment::Key(name), |walk| walk.known_property(inner, entry));
            return;
        }
        let mut matched = false;
        for (pattern, inner) in schema.pattern_properties.iter() {
            if facts::matches(pattern, schema.pattern_engine, name) {
                matched = true;
                self.within(Segment::Key(name), |walk| {
                    walk.value(inner, &entry.value);
                    walk.relationships(schema, &entry.value);
                });
            }
        }
        if matched {
            return;
        }
        match &schema.additional_properties {
            Some(AdditionalProperties::Schema(inner)) => {
                self.within(Segment::Key(name), |walk| {
                    walk.value(inner, &entry.value);
                    walk.relationships(schema, &entry.value);
                });
            }
            Some(AdditionalProperties::Allowed(true)) => {}
            Some(AdditionalProperties::Allowed(false)) => self.unknown_property(schema, entry),
            None => {
                let listed = !schema.properties.is_empty() || !schema.pattern_properties.is_empty();
                if listed && !self.open {
                    self.unknown_property(schema, entry);
                }
            }
        }
    }

    /// Holds the name of a property against what names are.
    fn property_name(&mut self, names: &'static Schema, entry: &'t Entry<Element>) {
        let name = entry.key.as_ref();
        let listed = |values: &[facts::Scalar]| {
            let same = |value: &facts::Scalar| matches!(value, facts::Scalar::Text(t) if t == name);
            values.iter().any(same)
        };
        let unlisted = !names.values.is_empty() && !listed(&names.values);
        let forbidden = names.not.as_deref().is_some_and(|not| listed(&not.values));
        let unlike = names
            .pattern
            .as_deref()
            .is_some_and(|pattern| !facts::matches(pattern, names.pattern_engine, name));
        if name.starts_with("Fn::") || !(unlisted || forbidden || unlike) {
            return;
        }
        let here = self.here();
        let hint = self.did_you_mean(name, names.values.iter().filter_map(text_of_scalar));
        let message = || format!("{here} takes no `{name}`");
        self.within(Segment::Key(name), |walk| {
            walk.fail(entry.key_origin, &rules::UNKNOWN_PROPERTY, message, hint);
        });
    }

    fn known_property(&mut self, inner: &'static Schema, entry: &'t Entry<Element>) {
        if inner.read_only && !self.open {
            let message = format!("`{}` is set by AWS and not in a template", entry.key);
            self.fail(entry.key_origin, &rules::READ_ONLY, || message, None);
            return;
        }
        if inner.deprecated && self.is_reporting() {
            let message = format!("AWS advises against `{}`", entry.key);
            let finding = crate::validation::Finding::new(&rules::DEPRECATED, message);
            self.publish(entry.key_origin, finding);
        }
        self.value(inner, &entry.value);
        self.relationships(inner, &entry.value);
    }

    fn unknown_property(&mut self, schema: &'static Schema, entry: &'t Entry<Element>) {
        let name = entry.key.as_ref();
        let at_top = self.path.0.is_empty();
        // What a transform takes deeper down depends on what stands above.
        if !at_top && self.facts.transform.is_some() {
            self.note_unknown();
            return;
        }
        let here = self.here();
        let origin = entry.key_origin;
        self.path.0.push(Segment::Key(name));
        if at_top && self.facts.attributes.contains(name) {
            // A transform's types are not made by CloudFormation: some take what they yield.
            if self.facts.transform.is_some() {
                self.path.0.pop();
                return;
            }
            let message = || format!("`{name}` is set by AWS and not in a template");
            self.fail(origin, &rules::READ_ONLY, message, None);
        } else {
            let hint = self.did_you_mean(name, schema.properties.names());
            let message = || format!("{here} has no property `{name}`");
            self.fail(origin, &rules::UNKNOWN_PROPERTY, message, hint);
        }
        self.path.0.pop();
    }

    fn required(&mut self, schema: &'static Schema, object: &'t Object, origin: Origin) {
        // SAM's `Globals` may hold what a resource leaves out.
        let at_top = self.path.0.is_empty();
        if at_top && self.facts.transform.is_some() && !self.check.template.globals.is_empty() {
            return;
        }
        for name in &schema.required {
            match self.presence(object, name) {
                Presence::Yes => {}
                Presence::Maybe => self.required_in_branches(object, name),
                Presence::No => {
                    let here = self.here();
                    let message = || format!("{here} needs the property `{name}`");
                    self.fail(origin, &rules::REQUIRED, message, None);
                }
            }
        }
    }

    /// A required property that is absent when a condition holds, or does not, is missing then;
    /// unless another condition is assumed, which may exclude that.
    fn required_in_branches(&mut self, object: &'t Object, name: &str) {
        self.note_unknown();
        if !self.assumed.is_empty() || !self.is_reporting() {
            return;
        }
        let Some(element) = object.get(name) else {
            return;
        };
        if let Some((condition, holds)) = absent_when(element) {
            let here = self.here();
            let not = if holds { "" } else { " not" };
            let message = || {
                format!(
                    "{here} needs the property `{name}`, also where the condition `{condition}` does{not} hold"
                )
            };
            self.fail(element.origin, &rules::REQUIRED, message, None);
        }
    }

    /// Exactly one of some properties, or at least one.
    fn exclusive(&mut self, schema: &'static Schema, object: &Object, origin: Origin) {
        for (names, exactly_one) in [(&schema.required_xor, true), (&schema.required_or, false)] {
            if names.is_empty() {
                continue;
            }
            let there: Vec<_> = names
                .iter()
                .map(|name| (name, self.presence(object, name)))
                .collect();
            let certain: Vec<_> = there
                .iter()
                .filter(|(_, presence)| *presence == Presence::Yes)
                .map(|(name, _)| name.as_str())
                .collect();
            let maybe = there
                .iter()
                .any(|(_, presence)| *presence == Presence::Maybe);
            let here = self.here();
            let list = || {
                names
                    .iter()
                    .map(|n| format!("`{n}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            if certain.is_empty() && !maybe {
                let message = || format!("{here} needs one of {}", list());
                self.fail(origin, &rules::COMBINATION, message, None);
            } else if exactly_one && let [_, .., last] = certain[..] {
                let message = || {
                    let there: Vec<_> = certain.iter().map(|n| format!("`{n}`")).collect();
                    format!(
                        "{here} takes only one of {}, and has {}",
                        list(),
                        there.join(" and ")
                    )
                };
                let origin = object.entry(last).map_or(origin, |e| e.key_origin);
                self.within(Segment::Key(last), |walk| {
                    walk.fail(origin, &rules::COMBINATION, message, None);
                });
            } else if maybe && (exactly_one || certain.is_empty()) {
                self.note_unknown();
            }
        }
    }

    fn dependent(&mut self, schema: &'static Schema, object: &Object) {
        let pairs = schema.dependent_required.iter().map(|(n, o)| (n, o, true));
        let excluded = schema.dependent_excluded.iter().map(|(n, o)| (n, o, false));
        for (name, others, wanted) in pairs.chain(excluded) {
            let has = self.presence(object, name);
            if has == Presence::No {
                continue;
            }
            let origin = object.entry(name).map_or(Origin::None, |e| e.key_origin);
            for other in others {
                let there = self.presence(object, other);
                let wrong = if wanted { Presence::No } else { Presence::Yes };
                if has == Presence::Maybe || there == Presence::Maybe {
                    self.note_unknown();
                } else if there == wrong {
                    let message = || {
                        if wanted {
                            format!("`{name}` needs `{other}` beside it")
                        } else {
                            format!("`{name}` and `{other}` exclude each other")
                        }
                    };
                    // What is forbidden is there to be pointed at; what is missing is not.
                    let (at, origin) = match object.entry(other) {
                        Some(entry) if !wanted => (Some(other.as_str()), entry.key_origin),
                        _ => (None, origin),
                    };
                    let at = at.map(Segment::Key);
                    self.path.0.extend(at);
                    self.fail(origin, &rules::DEPENDENT, message, None);
                    self.path
                        .0
                        .truncate(self.path.0.len() - usize::from(at.is_some()));
                }
            }
        }
    }

    fn property_count(&mut self, schema: &'static Schema, object: &Object, origin: Origin) {
        let least = schema.min_properties.unwrap_or(0);
        let most = schema.max_properties.unwrap_or(u64::MAX);
        if least == 0 && most == u64::MAX {
            return;
        }
        let found = object.len() as u64;
        if !(least..=most).contains(&found) {
            let here = self.here();
            let message = || {
                format!(
                    "{here} has {}, and this has {found}",
                    between(least, most, "properties")
                )
            };
            self.fail(origin, &rules::PROPERTIES, message, None);
        }
    }

    /// Whether a property is there in the branches of `Fn::If` that can be reached.
    pub(super) fn presence(&self, object: &Object, name: &str) -> Presence {
        object
            .get(name)
            .map_or(Presence::No, |element| self.presence_of(element))
    }

    fn presence_of(&self, element: &Element) -> Presence {
        match value_function(element) {
            Some(Intrinsic::Ref("AWS::NoValue")) => Presence::No,
            Some(Intrinsic::If {
                condition,
                then,
                otherwise,
            }) => {
                match self.reachable(condition) {
                    [true, false] => return self.presence_of(then),
                    [false, true] => return self.presence_of(otherwise),
                    _ => {}
                }
                let (then, otherwise) = (self.presence_of(then), self.presence_of(otherwise));
                if then == otherwise {
                    then
                } else {
                    Presence::Maybe
                }
            }
            Some(Intrinsic::Transform(_) | Intrinsic::Malformed { .. }) => Presence::Maybe,
            _ => Presence::Yes,
        }
    }

    /// The verdict of a schema on a target, with its properties open, as inside a combinator.
    pub(super) fn verdict(
        &mut self,
        schema: &'static Schema,
        target: &super::walk::Target<'t>,
        strict: bool,
    ) -> Verdict {
        let strict = std::mem::replace(&mut self.strict, strict);
        let open = std::mem::replace(&mut self.open, true);
        let verdict = self.probe(|walk| walk.target(schema, target));
        self.open = open;
        self.strict = strict;
        verdict
    }
}

/// The condition under which an element is absent, and whether it holds then.
fn absent_when(element: &Element) -> Option<(&str, bool)> {
    let Some(Intrinsic::If {
        condition,
        then,
        otherwise,
    }) = value_function(element)
    else {
        return None;
    };
    let absent = |e: &Element| matches!(e.intrinsic(), Some(Intrinsic::Ref("AWS::NoValue")));
    if absent(then) {
        Some((condition, true))
    } else if absent(otherwise) {
        Some((condition, false))
    } else {
        None
    }
}

fn text_of_scalar(value: &'static facts::Scalar) -> Option<&'static str> {
    match value {
        facts::Scalar::Text(text) => Some(text),
        _ => None,
    }
}
