//! Reading a template from JSON or YAML.

use thiserror::Error;

use super::{Element, Kind, Object, Origin, Resource, Section, Template, json_reader, yaml_reader};

/// Lists and objects may be nested this deep. CloudFormation's own templates stay far below.
pub const MAXIMUM_DEPTH: usize = 128;

/// The text form of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON, as RFC 8259.
    Json,
    /// YAML, with the short forms `!Ref`, `!GetAtt A.B`, `!Sub`, …
    Yaml,
}

/// What keeps a file from being read as a template.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The bytes are not UTF-8.
    #[error("line {line}, column {column}: the file is not valid UTF-8")]
    Encoding {
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
    },
    /// The text is not JSON, or not YAML.
    #[error("line {line}, column {column}: {what}")]
    Syntax {
        /// What is wrong.
        what: String,
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
    },
    /// Nested deeper than [`MAXIMUM_DEPTH`].
    #[error("line {line}, column {column}: nested deeper than {MAXIMUM_DEPTH} levels")]
    TooDeep {
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
    },
    /// YAML aliases stand for more than the reader takes.
    #[error("line {line}, column {column}: anchors and aliases stand for more than {limit} values")]
    TooLarge {
        /// How many values aliases may add.
        limit: usize,
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
    },
    /// A name stands twice in one object.
    #[error("line {line}, column {column}: `{key}` is there twice, first in line {first_line}")]
    Duplicate {
        /// The name.
        key: String,
        /// The line of the first.
        first_line: u32,
        /// The line of the second, from 1.
        line: u32,
        /// The column of the second in characters, from 1.
        column: u32,
    },
    /// The document is not an object.
    #[error("a template is an object, and this is a {found}")]
    NotAnObject {
        /// What it is.
        found: &'static str,
    },
}

impl ReadError {
    /// What is wrong, without the position.
    pub fn what(&self) -> String {
        let text = self.to_string();
        match (self.position(), text.split_once(": ")) {
            (Some(_), Some((_, what))) => what.to_owned(),
            _ => text,
        }
    }

    /// Line and column, both from 1.
    pub fn position(&self) -> Option<(u32, u32)> {
        match *self {
            ReadError::Encoding { line, column }
            | ReadError::Syntax { line, column, .. }
            | ReadError::TooDeep { line, column }
            | ReadError::TooLarge { line, column, .. }
            | ReadError::Duplicate { line, column, .. } => Some((line, column)),
            ReadError::NotAnObject { .. } => None,
        }
    }
}

/// Collects names that stand twice, so that all are reported at once.
#[derive(Default)]
pub(super) struct Duplicates(Vec<ReadError>);

impl Duplicates {
    /// Notes a fault when `object` has `key` already.
    pub(super) fn check(&mut self, object: &Object, key: &str, origin: Origin) {
        let Some(first) = object.entry(key) else {
            return;
        };
        let (first_line, _) = line_column(first.key_origin);
        let (line, column) = line_column(origin);
        self.0.push(ReadError::Duplicate {
            key: key.to_owned(),
            first_line,
            line,
            column,
        });
    }
}

fn line_column(origin: Origin) -> (u32, u32) {
    match origin {
        Origin::File { line, column } => (line, column),
        Origin::None | Origin::Rust(_) => (1, 1),
    }
}

/// Reads a template, JSON when the first character is `{`, YAML otherwise. A byte-order mark is
/// skipped.
///
/// # Errors
/// The first fault of syntax, or every duplicate name.
pub fn read(bytes: &[u8]) -> Result<Template, Vec<ReadError>> {
    into_template(read_element(bytes)?)
}

/// [`read()`] with the form given.
///
/// # Errors
/// As [`read()`].
pub fn read_with(bytes: &[u8], format: Format) -> Result<Template, Vec<ReadError>> {
    into_template(element_with(decode(bytes)?, format)?)
}

/// Reads any one value; JSON when the first character is `{` or `[`, YAML otherwise.
///
/// # Errors
/// As [`read()`].
pub fn read_element(bytes: &[u8]) -> Result<Element, Vec<ReadError>> {
    let text = decode(bytes)?;
    let format = match text.trim_start().as_bytes().first() {
        Some(b'{' | b'[') => Format::Json,
        _ => Format::Yaml,
    };
    element_with(text, format)
}

fn element_with(text: &str, format: Format) -> Result<Element, Vec<ReadError>> {
    let mut duplicates = Duplicates::default();
    let element = match format {
        Format::Json => json_reader::parse(text, &mut duplicates),
        Format::Yaml => yaml_reader::parse(text, &mut duplicates),
    };
    let element = element.map_err(|fault| vec![fault])?;
    if duplicates.0.is_empty() {
        Ok(element)
    } else {
        Err(duplicates.0)
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Vec<ReadError>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|fault| {
        let good = String::from_utf8_lossy(&bytes[..fault.valid_up_to()]);
        let (line, last) = good
            .split('\n')
            .fold((0_u32, ""), |(n, _), line| (n.saturating_add(1), line));
        vec![ReadError::Encoding {
            line,
            column: u32::try_from(last.chars().count()).unwrap_or(u32::MAX - 1) + 1,
        }]
    })
}

fn into_template(document: Element) -> Result<Template, Vec<ReadError>> {
    let found = document.kind_name();
    let Kind::Object(document) = document.kind else {
        return Err(vec![ReadError::NotAnObject { found }]);
    };
    let mut template = Template::default();
    for entry in document.into_entries() {
        let section = Section::ALL.into_iter().find(|s| s.name() == entry.key);
        match (section, entry.value.kind) {
            // Kept as it is, because an empty section and none are not the same to CloudFormation.
            (Some(Section::Resources), Kind::Object(resources)) if !resources.is_empty() => {
                add_resources(&mut template, resources);
            }
            (Some(section), kind) => {
                let value = Element {
                    kind,
                    origin: entry.value.origin,
                };
                match section {
                    Section::FormatVersion => template.format_version = Some(value),
                    Section::Description => template.description = Some(value),
                    Section::Transform => template.transform = Some(value),
                    _ => match (value.kind, template.section_mut(section)) {
                        (Kind::Object(object), Some(target)) => *target = object,
                        (kind, _) => {
                            let value = Element {
                                kind,
                                origin: value.origin,
                            };
                            template.extra.insert_at(entry.key, entry.key_origin, value);
                        }
                    },
                }
            }
            (None, kind) => {
                let value = Element {
                    kind,
                    origin: entry.value.origin,
                };
                template.extra.insert_at(entry.key, entry.key_origin, value);
            }
        }
    }
    Ok(template)
}

/// Adds what a file has in `Resources`.
pub(super) fn add_resources(template: &mut Template, resources: Object) {
    for entry in resources.into_entries() {
        match entry.value.kind {
            Kind::Object(body) if !entry.key.starts_with("Fn::") => {
                let resource = resource(body, entry.key_origin);
                template
                    .resources
                    .insert_at(entry.key, entry.key_origin, resource);
            }
            kind => {
                let value = Element {
                    kind,
                    origin: entry.value.origin,
                };
                template
                    .resource_macros
                    .insert_at(entry.key, entry.key_origin, value);
            }
        }
    }
}

fn resource(body: Object, origin: Origin) -> Resource {
    let mut resource = Resource {
        origin,
        ..Resource::default()
    };
    for entry in body.into_entries() {
        let Element { kind, origin } = entry.value;
        let whole = |kind| Some(Element { kind, origin });
        match (entry.key.as_ref(), kind) {
            ("Type", Kind::String(name)) if !name.is_empty() => {
                resource.resource_type = name;
                resource.type_origin = origin;
            }
            ("Properties", Kind::Object(properties)) => resource.properties = properties,
            // `Properties:` with nothing below it is common in YAML.
            ("Properties" | "Metadata", Kind::Null) => {}
            ("Metadata", Kind::Object(metadata)) => resource.metadata = metadata,
            ("DependsOn", kind) => resource.depends_on = whole(kind),
            ("Condition", kind) => resource.condition = whole(kind),
            ("DeletionPolicy", kind) => resource.deletion_policy = whole(kind),
            ("UpdateReplacePolicy", kind) => resource.update_replace_policy = whole(kind),
            ("CreationPolicy", kind) => resource.creation_policy = whole(kind),
            ("UpdatePolicy", kind) => resource.update_policy = whole(kind),
            (_, kind) => {
                let value = Element { kind, origin };
                resource.extra.insert_at(entry.key, entry.key_origin, value);
            }
        }
    }
    let path = resource.metadata.get("aws:cdk:path");
    resource.construct_path = path
        .and_then(Element::as_str)
        .map(|path| path.to_owned().into());
    resource
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_keeps_all_it_was_given() {
        let text = r#"{"Description": "d", "Resources": {
            "A": {"Type": "AWS::SNS::Topic", "DependsOn": "B", "Metadata": {"aws:cdk:path": "S/A"}},
            "B": {"Type": 3, "Nonsense": 1}, "C": "text", "Fn::ForEach::X": []},
            "Outputs": [], "Whatever": 1}"#;
        let template = read(text.as_bytes()).unwrap();
        assert_eq!(template.resources.len(), 2);
        let a = template.resources.get("A").unwrap();
        assert_eq!(a.construct_path.as_deref(), Some("S/A"));
        assert_eq!(
            a.dependencies().map(|(id, _)| id).collect::<Vec<_>>(),
            ["B"]
        );
        let extra: Vec<_> = template.resources.get("B").unwrap().extra.keys().collect();
        assert_eq!(extra, ["Type", "Nonsense"]);
        let macros: Vec<_> = template.resource_macros.keys().collect();
        assert_eq!(macros, ["C", "Fn::ForEach::X"]);
        assert_eq!(
            template.extra.keys().collect::<Vec<_>>(),
            ["Outputs", "Whatever"]
        );
        assert_eq!(read(template.to_json().as_bytes()).unwrap(), template);
    }

    #[test]
    fn every_duplicate_is_reported() {
        let errors = read(b"{\"A\": 1,\n\"A\": 2,\n\"B\": {\"c\": 1, \"c\": 2}}").unwrap_err();
        let lines: Vec<_> = errors.iter().map(ReadError::position).collect();
        assert_eq!(lines, [Some((2, 1)), Some((3, 15))]);
        assert_eq!(
            errors[0].to_string(),
            "line 2, column 1: `A` is there twice, first in line 1"
        );
    }

    #[test]
    fn bad_bytes_and_depth_are_errors() {
        let errors = read(b"{\n \"a\": \"\xFF\"}").unwrap_err();
        assert_eq!(errors, [ReadError::Encoding { line: 2, column: 8 }]);
        for open in ["[", "{\"a\":", "- "] {
            let errors = read(open.repeat(100_000).as_bytes()).unwrap_err();
            assert!(matches!(errors[0], ReadError::TooDeep { .. }), "{open}");
        }
        assert_eq!(
            read(b"").unwrap_err(),
            [ReadError::NotAnObject { found: "null" }]
        );
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        for text in ["\u{feff}{\"Outputs\": {}}", "\u{feff}Outputs: {}\n"] {
            assert_eq!(read(text.as_bytes()).unwrap(), Template::default());
        }
    }
}
