//! Patterns that values of a template are held against.

use regex_lite::Regex;
use serde_json::Value;

use super::capture::{Capture, Seen};

/// A pattern for one value.
///
/// A plain [`serde_json::Value`] turns into a pattern in which objects may have more keys than
/// are named, and lists and scalars must be the same.
#[derive(Clone, Debug)]
pub struct Match(Pattern);

#[derive(Clone, Debug)]
enum Pattern {
    Exact(Value),
    Like(Value),
    Any,
    Absent,
    Object(Vec<(String, Match)>),
    ListWith(Vec<Match>),
    TextLike(String),
    TextMatching(Regex),
    Capture(Capture),
    SerializedJson(Box<Match>),
    Not(Box<Match>),
}

impl From<Value> for Match {
    fn from(value: Value) -> Self {
        Self(Pattern::Like(value))
    }
}

impl From<&str> for Match {
    fn from(text: &str) -> Self {
        Self(Pattern::Exact(Value::from(text)))
    }
}

impl Match {
    /// Exactly this value, with no key more.
    pub fn exact(value: impl Into<Value>) -> Self {
        Self(Pattern::Exact(value.into()))
    }

    /// Anything, as long as it is there.
    pub fn any() -> Self {
        Self(Pattern::Any)
    }

    /// Not there.
    pub fn absent() -> Self {
        Self(Pattern::Absent)
    }

    /// An object whose named keys match; it may have others.
    pub fn object<K: Into<String>, M: Into<Match>>(
        entries: impl IntoIterator<Item = (K, M)>,
    ) -> Self {
        Self(Pattern::Object(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        ))
    }

    /// A list that has a match for each of these, in this order; it may have others between.
    pub fn list_with<M: Into<Match>>(items: impl IntoIterator<Item = M>) -> Self {
        Self(Pattern::ListWith(
            items.into_iter().map(Into::into).collect(),
        ))
    }

    /// Text that contains this.
    pub fn text_containing(part: impl Into<String>) -> Self {
        Self(Pattern::TextLike(part.into()))
    }

    /// Text in which this regular expression is found, in the syntax of
    /// [`regex-lite`](https://docs.rs/regex-lite); `^` and `$` hold it to the ends.
    ///
    /// ```
    /// use serde_json::json;
    /// use sparta_constructs::assertions::{Match, Template};
    ///
    /// let template = Template::from_value(json!({ "Outputs": { "Url": { "Value": "https://x" } } }));
    /// template.has_output("Url", Match::object([("Value", Match::text_matching("^https?://"))]));
    /// ```
    ///
    /// # Panics
    /// When it is no regular expression.
    #[track_caller]
    pub fn text_matching(pattern: &str) -> Self {
        match Regex::new(pattern) {
            Ok(regex) => Self(Pattern::TextMatching(regex)),
            Err(error) => panic!("`{pattern}` is no regular expression: {error}"),
        }
    }

    /// Anything, as long as it is there; the [`Capture`] keeps it.
    pub fn capture(capture: &Capture) -> Self {
        Self(Pattern::Capture(capture.clone()))
    }

    /// Text that is JSON, and matches once parsed.
    pub fn serialized_json(inner: impl Into<Match>) -> Self {
        Self(Pattern::SerializedJson(Box::new(inner.into())))
    }

    /// Anything that does not match this.
    pub fn not(inner: impl Into<Match>) -> Self {
        Self(Pattern::Not(Box::new(inner.into())))
    }

    /// The first difference: the path to it, and what is wrong there. Without one, captures keep
    /// their values.
    pub(super) fn difference(&self, found: Option<&Value>) -> Option<Difference> {
        let mut seen = Seen::default();
        let difference = self.compare(found, "", &mut seen);
        if difference.is_none() {
            seen.keep();
        }
        difference
    }

    fn compare(&self, found: Option<&Value>, path: &str, seen: &mut Seen) -> Option<Difference> {
        let differ = |what: String| {
            Some(Difference {
                path: path.to_owned(),
                what,
            })
        };
        let Some(value) = found else {
            return match &self.0 {
                Pattern::Absent | Pattern::Not(_) => None,
                _ => differ("is not there".to_owned()),
            };
        };
        match &self.0 {
            Pattern::Any => None,
            Pattern::Capture(capture) => {
                seen.push(capture, value);
                None
            }
            Pattern::Absent => differ(format!("should not be there, and is {value}")),
            Pattern::Exact(expected) if expected == value => None,
            Pattern::Exact(expected) => differ(format!("should be {expected}, and is {value}")),
            Pattern::Like(expected) => like(expected, value, path),
            Pattern::Object(entries) => match value.as_object() {
                Some(object) => entries.iter().find_map(|(key, pattern)| {
                    pattern.compare(object.get(key), &format!("{path}.{key}"), seen)
                }),
                None => differ(format!("should be an object, and is {value}")),
            },
            Pattern::ListWith(patterns) => match value.as_array() {
                Some(items) => list_with(patterns, items, path, seen),
                None => differ(format!("should be a list, and is {value}")),
            },
            Pattern::TextLike(part) => match value.as_str() {
                Some(text) if text.contains(part) => None,
                _ => differ(format!("should contain `{part}`, and is {value}")),
            },
            Pattern::TextMatching(regex) => match value.as_str() {
                Some(text) if regex.is_match(text) => None,
                _ => differ(format!("should match `{regex}`, and is {value}")),
            },
            Pattern::SerializedJson(inner) => {
                match value.as_str().map(serde_json::from_str::<Value>) {
                    Some(Ok(parsed)) => {
                        inner.compare(Some(&parsed), &format!("{path}(json)"), seen)
                    }
                    _ => differ(format!("should be JSON in a text, and is {value}")),
                }
            }
            Pattern::Not(inner) => {
                let mark = seen.mark();
                let difference = inner.compare(Some(value), path, seen);
                seen.back_to(mark);
                match difference {
                    Some(_) => None,
                    None => differ(format!("should not match, and is {value}")),
                }
            }
        }
    }
}

/// Where a value and a pattern first differ.
pub(super) struct Difference {
    pub(super) path: String,
    pub(super) what: String,
}

fn like(expected: &Value, found: &Value, path: &str) -> Option<Difference> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            expected.iter().find_map(|(key, value)| {
                let path = format!("{path}.{key}");
                match found.get(key) {
                    Some(found) => like(value, found, &path),
                    None => Some(Difference {
                        path,
                        what: "is not there".to_owned(),
                    }),
                }
            })
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .find_map(|(index, (expected, found))| {
                like(expected, found, &format!("{path}[{index}]"))
            }),
        _ if expected == found => None,
        _ => Some(Difference {
            path: path.to_owned(),
            what: format!("should be {expected}, and is {found}"),
        }),
    }
}

fn list_with(
    patterns: &[Match],
    items: &[Value],
    path: &str,
    seen: &mut Seen,
) -> Option<Difference> {
    let mut rest = items.iter();
    patterns.iter().enumerate().find_map(|(index, pattern)| {
        let mark = seen.mark();
        let matched = rest.any(|item| {
            let matches = pattern.compare(Some(item), path, seen).is_none();
            if !matches {
                seen.back_to(mark);
            }
            matches
        });
        (!matched).then(|| Difference {
            path: path.to_owned(),
            what: format!(
                "has no item for number {} of the pattern ({:?})",
                index + 1,
                pattern.0
            ),
        })
    })
}
