//! The YAML reader: events of `saphyr-parser` into elements, short forms into long ones.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};

use super::read::{Duplicates, MAXIMUM_DEPTH};
use super::yaml_scalar::resolve;
use super::{Element, Kind, Object, Origin, ReadError};

/// How many values aliases may add to a document: far more than any template of 1 MB uses, and
/// few enough that a chain of doubling aliases ends at once.
const MAXIMUM_EXPANSION: usize = 200_000;

/// A text counts as one value, and as one more for so many bytes: a long one can be repeated too.
const BYTES_OF_A_VALUE: usize = 32;

/// Reads the first document; names that come twice go to `duplicates`.
pub(super) fn parse(text: &str, duplicates: &mut Duplicates) -> Result<Element, ReadError> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        anchors: HashMap::new(),
        kept: 0,
        expanded: 0,
        duplicates,
    };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_), _) => {}
            (Event::StreamEnd, span) => return Ok(element(Kind::Null, span)),
            (event, span) => {
                let root = reader.value(event, span, 0)?;
                reader.finish()?;
                return Ok(root.element);
            }
        }
    }
}

/// A value, how many values it holds with itself, and how deep it is.
#[derive(Clone)]
struct Built {
    element: Element,
    size: usize,
    depth: usize,
}

struct Reader<'t> {
    parser: Parser<'t, StrInput<'t>>,
    anchors: HashMap<usize, Built>,
    /// How many values stand behind anchors: one inside of another is kept twice.
    kept: usize,
    expanded: usize,
    duplicates: &'t mut Duplicates,
}

type Tagged<'t> = Option<Cow<'t, Tag>>;

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), ReadError> {
        match self.parser.next_event() {
            Some(Ok(pair)) => Ok(pair),
            Some(Err(fault)) => Err(syntax(&fault)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    /// A second document is not part of a template; a fault after the first still is one.
    fn finish(&mut self) -> Result<(), ReadError> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(_), span) => {
                    let (line, column) = position(span);
                    let what = "a template is one document, and a second starts here".to_owned();
                    return Err(ReadError::Syntax { what, line, column });
                }
                _ => {}
            }
        }
    }

    fn value(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Built, ReadError> {
        if depth > MAXIMUM_DEPTH {
            let (line, column) = position(span);
            return Err(ReadError::TooDeep { line, column });
        }
        let (built, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let built = scalar(text, style, tag.as_deref(), span);
                (built, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                let built = self.sequence(span, depth)?;
                (tagged(built, &tag, span), anchor)
            }
            Event::MappingStart(anchor, tag) => {
                let built = self.mapping(span, depth)?;
                (tagged(built, &tag, span), anchor)
            }
            Event::Alias(id) => (self.alias(id, span, depth)?, 0),
            _ => {
                let (line, column) = position(span);
                let what = "expected a value".to_owned();
                return Err(ReadError::Syntax { what, line, column });
            }
        };
        if anchor > 0 {
            self.keep(anchor, built.clone(), span)?;
        }
        Ok(built)
    }

    fn keep(&mut self, anchor: usize, built: Built, span: Span) -> Result<(), ReadError> {
        self.kept += built.size;
        if self.kept > MAXIMUM_EXPANSION {
            return Err(too_large(span));
        }
        self.anchors.insert(anchor, built);
        Ok(())
    }

    fn alias(&mut self, id: usize, span: Span, depth: usize) -> Result<Built, ReadError> {
        let (line, column) = position(span);
        let Some(built) = self.anchors.get(&id) else {
            let what = "an alias of something that is not finished".to_owned();
            return Err(ReadError::Syntax { what, line, column });
        };
        if depth + built.depth > MAXIMUM_DEPTH {
            return Err(ReadError::TooDeep { line, column });
        }
        self.expanded += built.size;
        if self.expanded > MAXIMUM_EXPANSION {
            return Err(too_large(span));
        }
        Ok(built.clone())
    }

    fn sequence(&mut self, span: Span, depth: usize) -> Result<Built, ReadError> {
        let mut elements = Vec::new();
        let mut built = (1, 0);
        loop {
            let (event, at) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(Built {
                    element: element(Kind::List(elements), span),
                    size: built.0,
                    depth: built.1 + 1,
                });
            }
            let inner = self.value(event, at, depth + 1)?;
            built = (built.0 + inner.size, built.1.max(inner.depth));
            elements.push(inner.element);
        }
    }

    fn mapping(&mut self, span: Span, depth: usize) -> Result<Built, ReadError> {
        let mut object = Object::new();
        let mut merged = Vec::new();
        let mut built = (1, 0);
        loop {
            let (event, at) = self.next()?;
            if event == Event::MappingEnd {
                break;
            }
            let key = self.key(event, at, depth)?;
            let (event, value_at) = self.next()?;
            let inner = self.value(event, value_at, depth + 1)?;
            built = (built.0 + inner.size, built.1.max(inner.depth));
            let origin = origin(at);
            match (key, inner.element.kind) {
                (Key::Merge, Kind::Object(entries)) => merged.push(entries),
                (Key::Merge, Kind::List(elements)) => {
                    merged.extend(elements.into_iter().filter_map(|e| match e.kind {
                        Kind::Object(entries) => Some(entries),
                        _ => None,
                    }));
                }
                (key, kind) => {
                    let name = key.name();
                    built.0 += name.len() / BYTES_OF_A_VALUE;
                    let origin_of_value = inner.element.origin;
                    self.duplicates.check(&object, &name, origin);
                    let value = Element {
                        kind,
                        origin: origin_of_value,
                    };
                    object.insert_at(name, origin, value);
                }
            }
        }
        for entries in merged {
            for entry in entries.into_entries() {
                if !object.contains_key(&entry.key) {
                    object.insert_at(entry.key, entry.key_origin, entry.value);
                }
            }
        }
        Ok(Built {
            element: element(Kind::Object(object), span),
            size: built.0,
            depth: built.1 + 1,
        })
    }

    fn key(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Key, ReadError> {
        let (line, column) = position(span);
        if let Event::Scalar(text, ScalarStyle::Plain, ..) = &event
            && text == "<<"
        {
            return Ok(Key::Merge);
        }
        if let Event::Scalar(text, _, anchor, _) = event {
            if anchor > 0 {
                let built = leaf(Kind::String(text.clone().into_owned().into()), span);
                self.keep(anchor, built, span)?;
            }
            return Ok(Key::Name(text.into_owned()));
        }
        let built = self.value(event, span, depth + 1)?;
        match built.element.kind {
            Kind::String(name) => Ok(Key::Name(name.into_owned())),
            _ => Err(ReadError::Syntax {
                what: "a name must be text".to_owned(),
                line,
                column,
            }),
        }
    }
}

enum Key {
    Name(String),
    Merge,
}

impl Key {
    fn name(self) -> String {
        match self {
            Key::Name(name) => name,
            Key::Merge => "<<".to_owned(),
        }
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>, span: Span) -> Built {
    if let Some(function) = tag.and_then(function) {
        let argument = element(short_argument(&function, text), span);
        return call(function, leaf(argument.kind, span), span);
    }
    let forced_text = tag.is_some_and(|t| t.is_yaml_core_schema() && t.suffix == "str");
    let kind = if style == ScalarStyle::Plain && !forced_text {
        resolve(&text)
    } else {
        Kind::String(text.into_owned().into())
    };
    leaf(kind, span)
}

/// The argument of a short form with a plain text: `!GetAtt A.B.C` names the resource up to the
/// first point.
fn short_argument(function: &str, text: Cow<'_, str>) -> Kind {
    if function == "Fn::GetAtt"
        && let Some((resource, attribute)) = text.split_once('.')
    {
        return Kind::List(vec![
            Element::from(resource.to_owned()),
            Element::from(attribute.to_owned()),
        ]);
    }
    Kind::String(text.into_owned().into())
}

fn tagged(built: Built, tag: &Tagged<'_>, span: Span) -> Built {
    match tag.as_deref().and_then(function) {
        Some(function) => call(function, built, span),
        None => built,
    }
}

/// The long name of a short form: `!Sub` is `Fn::Sub`, `!Ref` is `Ref`.
fn function(tag: &Tag) -> Option<String> {
    if tag.handle != "!" || tag.suffix.is_empty() {
        return None;
    }
    Some(match tag.suffix.as_str() {
        "Ref" | "Condition" => tag.suffix.clone(),
        name => format!("Fn::{name}"),
    })
}

fn call(function: String, argument: Built, span: Span) -> Built {
    let mut object = Object::with_capacity(1);
    object.insert_at(function, origin(span), argument.element);
    Built {
        element: element(Kind::Object(object), span),
        size: argument.size + 1,
        depth: argument.depth + 1,
    }
}

fn leaf(kind: Kind, span: Span) -> Built {
    let text = match &kind {
        Kind::String(text) => text.len(),
        _ => 0,
    };
    Built {
        element: element(kind, span),
        size: 1 + text / BYTES_OF_A_VALUE,
        depth: 0,
    }
}

fn element(kind: Kind, span: Span) -> Element {
    Element {
        kind,
        origin: origin(span),
    }
}

fn position(span: Span) -> (u32, u32) {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (
        number(span.start.line().max(1)),
        number(span.start.col().saturating_add(1)),
    )
}

fn origin(span: Span) -> Origin {
    let (line, column) = position(span);
    Origin::File { line, column }
}

fn too_large(span: Span) -> ReadError {
    let (line, column) = position(span);
    ReadError::TooLarge {
        limit: MAXIMUM_EXPANSION,
        line,
        column,
    }
}

fn syntax(fault: &ScanError) -> ReadError {
    let (line, column) = position(Span::empty(*fault.marker()));
    ReadError::Syntax {
        what: fault.info().to_owned(),
        line,
        column,
    }
}

#[cfg(test)]
mod tests {
    use crate::template::{Origin, ReadError, read_element};

    fn json(yaml: &str) -> String {
        read_element(yaml.as_bytes()).unwrap().to_json_compact()
    }

    #[test]
    fn short_forms_become_long_ones() {
        assert_eq!(
            json(
                "a: !Ref Vpc\nb: !GetAtt Db.Endpoint.Port\nc: !Sub 'x${Vpc}'\nd: !Join [',', [!Ref A, 1]]\n"
            ),
            r#"{"a":{"Ref":"Vpc"},"b":{"Fn::GetAtt":["Db","Endpoint.Port"]},"c":{"Fn::Sub":"x${Vpc}"},"d":{"Fn::Join":[",",[{"Ref":"A"},1]]}}"#
        );
        assert_eq!(
            json("a: !If\n  - C\n  - !Sub\n    - ${x}\n    - x: !Ref B\n  - !Ref AWS::NoValue\n"),
            r#"{"a":{"Fn::If":["C",{"Fn::Sub":["${x}",{"x":{"Ref":"B"}}]},{"Ref":"AWS::NoValue"}]}}"#
        );
        assert_eq!(
            json("a: !Sub 5\nb: !Condition X\nc: !Equals [!Ref A, '']\n"),
            r#"{"a":{"Fn::Sub":"5"},"b":{"Condition":"X"},"c":{"Fn::Equals":[{"Ref":"A"},""]}}"#
        );
    }

    #[test]
    fn anchors_aliases_and_merges() {
        assert_eq!(
            json("a: &x {k: 1, l: 2}\nb: *x\nc:\n  <<: *x\n  l: 3\n"),
            r#"{"a":{"k":1,"l":2},"b":{"k":1,"l":2},"c":{"l":3,"k":1}}"#
        );
    }

    #[test]
    fn positions() {
        let element = read_element(b"a:\n  b: !Ref X\n").unwrap();
        let entry = element.get("a").unwrap().as_object().unwrap();
        let entry = entry.entry("b").unwrap();
        assert_eq!(entry.key_origin, Origin::File { line: 2, column: 3 });
        assert_eq!(entry.value.origin, Origin::File { line: 2, column: 6 });
    }

    #[test]
    fn bombs_end_at_once() {
        use std::fmt::Write as _;
        let mut text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
        for n in 1..20 {
            let one = format!("*a{}", n - 1);
            writeln!(text, "a{n}: &a{n} [{}]", [one.as_str(); 10].join(", ")).unwrap();
        }
        let errors = read_element(text.as_bytes()).unwrap_err();
        assert!(matches!(errors[0], ReadError::TooLarge { .. }));
        let long = format!(
            "a: &a {}\nb: [{}]\n",
            "x".repeat(100_000),
            "*a, ".repeat(100_000)
        );
        let errors = read_element(long.as_bytes()).unwrap_err();
        assert!(matches!(errors[0], ReadError::TooLarge { .. }));
        let mut inside = (0..100).fold("1, ".repeat(10_000), |inner, n| format!("&b{n} [{inner}]"));
        inside.insert_str(0, "a: ");
        let errors = read_element(inside.as_bytes()).unwrap_err();
        assert!(matches!(errors[0], ReadError::TooLarge { .. }));
        let errors = read_element(b"a: &a [*a]\n").unwrap_err();
        assert!(matches!(errors[0], ReadError::Syntax { .. }));
    }

    #[test]
    fn duplicates_and_syntax() {
        let errors = read_element(b"a: 1\nb: 2\na: 3\n").unwrap_err();
        assert_eq!(errors[0].position(), Some((3, 1)));
        let errors = read_element(b"a: [1\nb: 2\n").unwrap_err();
        assert!(matches!(errors[0], ReadError::Syntax { .. }));
        let errors = read_element(b"a: 1\n---\nb: 2\n").unwrap_err();
        assert_eq!(errors[0].position(), Some((2, 1)));
    }
}
