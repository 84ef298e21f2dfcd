//! The JSON writer: straight from the model to text, in one pass.

use std::fmt::Write as _;
use std::io;

use super::{Element, Kind, Map, Object, Resource, Section, Template};

/// What JSON is written to.
trait Sink {
    fn text(&mut self, text: &str);
}

impl Sink for String {
    fn text(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// Counts bytes in place of keeping them.
struct Counter(usize);

impl Sink for Counter {
    fn text(&mut self, text: &str) {
        self.0 += text.len();
    }
}

impl Template {
    /// The template as JSON, two spaces a level, with a line end at the end. Sections stand in
    /// the order of [`Section::ALL`], everything in them in the order it was inserted; empty
    /// sections are left out.
    pub fn to_json(&self) -> String {
        // A resource takes about this much, so that the text seldom grows twice.
        let mut out = String::with_capacity(1024 * (self.resources.len() + 1));
        Writer::pretty(&mut out).template(self);
        out.push('\n');
        out
    }

    /// The template as JSON without any space, which is how its size is best kept under
    /// CloudFormation's limit.
    pub fn to_json_compact(&self) -> String {
        let mut out = String::with_capacity(512 * (self.resources.len() + 1));
        Writer::compact(&mut out).template(self);
        out
    }

    /// How many bytes [`to_json_compact`](Self::to_json_compact) takes.
    pub fn compact_len(&self) -> usize {
        let mut counter = Counter(0);
        Writer::compact(&mut counter).template(self);
        counter.0
    }

    /// Writes what [`to_json`](Self::to_json) returns.
    pub fn write_json(&self, mut out: impl io::Write) -> io::Result<()> {
        out.write_all(self.to_json().as_bytes())
    }
}

impl Element {
    /// The element as JSON, two spaces a level.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        Writer::pretty(&mut out).element(self);
        out
    }

    /// The element as JSON without any space.
    pub fn to_json_compact(&self) -> String {
        let mut out = String::new();
        Writer::compact(&mut out).element(self);
        out
    }

    /// How many bytes [`to_json_compact`](Self::to_json_compact) takes.
    pub fn compact_len(&self) -> usize {
        let mut counter = Counter(0);
        Writer::compact(&mut counter).element(self);
        counter.0
    }
}

struct Writer<'s, S> {
    out: &'s mut S,
    /// The level of nesting in the pretty form, `None` in the compact one.
    indent: Option<usize>,
    /// Whether the object or list that is open has an entry already.
    started: bool,
}

impl<'s, S: Sink> Writer<'s, S> {
    fn pretty(out: &'s mut S) -> Self {
        Self {
            out,
            indent: Some(0),
            started: false,
        }
    }

    fn compact(out: &'s mut S) -> Self {
        Self {
            out,
            indent: None,
            started: false,
        }
    }

    fn template(&mut self, template: &Template) {
        self.open("{");
        for section in Section::ALL {
            let single = match section {
                Section::FormatVersion => &template.format_version,
                Section::Description => &template.description,
                Section::Transform => &template.transform,
                Section::Resources => {
                    self.resources(template);
                    continue;
                }
                _ => {
                    let entries = template.section(section).filter(|s| !s.is_empty());
                    if let Some(entries) = entries {
                        self.key(section.name());
                        self.object(entries);
                    }
                    continue;
                }
            };
            if let Some(element) = single {
                self.key(section.name());
                self.element(element);
            }
        }
        self.entries(&template.extra);
        self.close("}");
    }

    fn resources(&mut self, template: &Template) {
        if template.resources.is_empty() && template.resource_macros.is_empty() {
            return;
        }
        self.key(Section::Resources.name());
        self.open("{");
        self.resource_map(&template.resources);
        self.entries(&template.resource_macros);
        self.close("}");
    }

    fn resource_map(&mut self, resources: &Map<Resource>) {
        for (logical_id, resource) in resources.iter() {
            self.key(logical_id);
            self.open("{");
            if !resource.resource_type.is_empty() {
                self.key("Type");
                self.string(&resource.resource_type);
            }
            if !resource.properties.is_empty() {
                self.key("Properties");
                self.object(&resource.properties);
            }
            for (name, attribute) in resource.attributes() {
                if let Some(element) = attribute {
                    self.key(name);
                    self.element(element);
                }
            }
            if !resource.metadata.is_empty() {
                self.key("Metadata");
                self.object(&resource.metadata);
            }
            self.entries(&resource.extra);
            self.close("}");
        }
    }

    fn element(&mut self, element: &Element) {
        match &element.kind {
            Kind::Null => self.out.text("null"),
            Kind::Bool(true) => self.out.text("true"),
            Kind::Bool(false) => self.out.text("false"),
            Kind::Integer(value) => self.integer(*value),
            Kind::Float(value) => self.float(*value),
            Kind::String(text) => self.string(text),
            Kind::List(elements) => {
                self.open("[");
                for element in elements {
                    self.separate();
                    self.element(element);
                }
                self.close("]");
            }
            Kind::Object(object) => self.object(object),
        }
    }

    fn object(&mut self, object: &Object) {
        self.open("{");
        self.entries(object);
        self.close("}");
    }

    fn entries(&mut self, object: &Object) {
        for (key, value) in object.iter() {
            self.key(key);
            self.element(value);
        }
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.string(key);
        let colon = if self.indent.is_some() { ": " } else { ":" };
        self.out.text(colon);
    }

    fn open(&mut self, bracket: &str) {
        self.out.text(bracket);
        if let Some(level) = &mut self.indent {
            *level += 1;
        }
        self.started = false;
    }

    fn close(&mut self, bracket: &str) {
        if let Some(level) = &mut self.indent {
            *level -= 1;
        }
        if self.started {
            self.new_line();
        }
        self.out.text(bracket);
        self.started = true;
    }

    fn separate(&mut self) {
        if self.started {
            self.out.text(",");
        }
        self.new_line();
        self.started = true;
    }

    fn new_line(&mut self) {
        const SPACES: &str = "\n                                                                ";
        let Some(level) = self.indent else { return };
        let mut width = level * 2;
        let first = width.min(SPACES.len() - 1);
        self.out.text(&SPACES[..=first]);
        width -= first;
        while width > 0 {
            let some = width.min(SPACES.len() - 1);
            self.out.text(&SPACES[1..=some]);
            width -= some;
        }
    }

    fn integer(&mut self, value: i64) {
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{value}");
        self.out.text(&text);
    }

    fn float(&mut self, value: f64) {
        /// Whole numbers up to here are exact in a float and are written without a fraction,
        /// because CloudFormation refuses `30.0` for an integer.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if !value.is_finite() {
            self.out.text("null");
            return;
        }
        let mut text = String::new();
        let _ = if value.fract() == 0.0 && value.abs() < EXACT {
            // Adding zero takes the sign from a zero, which reads back as the whole number 0.
            write!(text, "{:.0}", value + 0.0)
        } else {
            write!(text, "{value:?}")
        };
        self.out.text(&text);
    }

    fn string(&mut self, text: &str) {
        self.out.text("\"");
        let mut clean = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x08 => "\\b",
                0x0c => "\\f",
                0..0x20 => "",
                _ => continue,
            };
            self.out.text(&text[clean..at]);
            if escape.is_empty() {
                self.out.text(&format!("\\u{byte:04x}"));
            } else {
                self.out.text(escape);
            }
            clean = at + 1;
        }
        self.out.text(&text[clean..]);
        self.out.text("\"");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_forms_of_an_element() {
        let element = Element::object([
            (
                "a",
                Element::list([Element::from(1_i64), Element::from(2.5)]),
            ),
            ("b", Element::object::<&str, Element>([])),
            ("c", Element::from("q\"\\\n\u{1}é")),
            ("d", Element::from(Vec::<Element>::new())),
        ]);
        assert_eq!(
            element.to_json_compact(),
            r#"{"a":[1,2.5],"b":{},"c":"q\"\\\n\u0001é","d":[]}"#
        );
        assert_eq!(
            element.to_json(),
            "{\n  \"a\": [\n    1,\n    2.5\n  ],\n  \"b\": {},\n  \"c\": \"q\\\"\\\\\\n\\u0001é\",\n  \"d\": []\n}"
        );
        assert_eq!(element.compact_len(), element.to_json_compact().len());
    }

    #[test]
    fn pretty_form_is_that_of_serde_json() {
        let mut element = Element::from("x");
        for _ in 0..40 {
            element = Element::object([("k", Element::list([element]))]);
        }
        let value = element.to_value();
        assert_eq!(
            element.to_json(),
            serde_json::to_string_pretty(&value).unwrap()
        );
    }

    #[test]
    fn numbers_as_cloudformation_takes_them() {
        for (number, json) in [
            (30.0, "30"),
            (0.1, "0.1"),
            (-2.0, "-2"),
            (1e20, "1e20"),
            (f64::NAN, "null"),
        ] {
            assert_eq!(Element::from(number).to_json(), json);
        }
        assert_eq!(
            Element::from(i64::MIN).to_json_compact(),
            i64::MIN.to_string()
        );
    }

    #[test]
    fn a_zero_below_zero_reads_back_as_it_is_written() {
        let text = crate::template::read_element(b"[-0.0e0]")
            .unwrap()
            .to_json_compact();
        assert_eq!(text, "[0]");
    }
}
