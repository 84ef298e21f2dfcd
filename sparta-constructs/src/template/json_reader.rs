//! The JSON reader: RFC 8259 with the line and column of every value and name.
//!
//! Written here because no well-kept crate reads JSON into a tree with positions and reports
//! duplicate names, and a YAML parser does not read all of JSON (escaped slashes, surrogate
//! pairs, tabs).

use super::read::{Duplicates, MAXIMUM_DEPTH};
use super::{Element, Kind, Object, Origin, ReadError};

/// Reads one JSON value; names that come twice go to `duplicates`.
pub(super) fn parse(text: &str, duplicates: &mut Duplicates) -> Result<Element, ReadError> {
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
        mark: 0,
        mark_column: 1,
        duplicates,
    };
    parser.space();
    let element = parser.value(0)?;
    parser.space();
    if parser.at < parser.bytes.len() {
        return Err(parser.fault("text after the end of the document"));
    }
    Ok(element)
}

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    line: u32,
    /// A byte of the line, and its column: columns are counted from here on, because counting
    /// from the start of a line takes forever in a file of one line.
    mark: usize,
    mark_column: u32,
    duplicates: &'t mut Duplicates,
}

impl Parser<'_> {
    fn space(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' => {
                    self.new_line(self.at + 1);
                }
                b' ' | b'\t' | b'\r' => {}
                _ => break,
            }
            self.at += 1;
        }
    }

    fn new_line(&mut self, at: usize) {
        self.line = self.line.saturating_add(1);
        self.mark = at;
        self.mark_column = 1;
    }

    /// Line and column of the next byte; columns count characters.
    fn origin(&mut self) -> Origin {
        let (line, column) = self.position(self.at);
        self.mark = self.at;
        self.mark_column = column;
        Origin::File { line, column }
    }

    fn position(&self, at: usize) -> (u32, u32) {
        let between = &self.bytes[self.mark.min(at)..at];
        // Every byte that does not continue a character starts one.
        let characters = between.iter().filter(|&&b| b & 0xC0 != 0x80).count();
        let characters = u32::try_from(characters).unwrap_or(u32::MAX);
        (self.line, self.mark_column.saturating_add(characters))
    }

    fn fault(&self, what: impl Into<String>) -> ReadError {
        let (line, column) = self.position(self.at.min(self.bytes.len()));
        ReadError::Syntax {
            what: what.into(),
            line,
            column,
        }
    }

    fn value(&mut self, depth: usize) -> Result<Element, ReadError> {
        let origin = self.origin();
        if depth > MAXIMUM_DEPTH {
            let (line, column) = self.position(self.at);
            return Err(ReadError::TooDeep { line, column });
        }
        let kind = match self.bytes.get(self.at) {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Kind::String(self.string()?.into()),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Kind::Bool(true))?,
            Some(b'f') => self.word("false", Kind::Bool(false))?,
            Some(b'n') => self.word("null", Kind::Null)?,
            Some(_) => return Err(self.fault("expected a value")),
            None => return Err(self.fault("the document ends where a value should stand")),
        };
        Ok(Element { kind, origin })
    }

    fn object(&mut self, depth: usize) -> Result<Kind, ReadError> {
        self.at += 1;
        let mut object = Object::new();
        self.space();
        if self.bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(Kind::Object(object));
        }
        loop {
            self.space();
            let key_origin = self.origin();
            if self.bytes.get(self.at) != Some(&b'"') {
                return Err(self.fault("expected a name in quotes"));
            }
            let key = self.string()?;
            self.space();
            if self.bytes.get(self.at) != Some(&b':') {
                return Err(self.fault("expected `:` after a name"));
            }
            self.at += 1;
            self.space();
            let value = self.value(depth + 1)?;
            self.duplicates.check(&object, &key, key_origin);
            object.insert_at(key, key_origin, value);
            if self.end_of_entry(b'}', "expected `,` or `}`")? {
                return Ok(Kind::Object(object));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Kind, ReadError> {
        self.at += 1;
        let mut elements = Vec::new();
        self.space();
        if self.bytes.get(self.at) == Some(&b']') {
            self.at += 1;
            return Ok(Kind::List(elements));
        }
        loop {
            self.space();
            elements.push(self.value(depth + 1)?);
            if self.end_of_entry(b']', "expected `,` or `]`")? {
                return Ok(Kind::List(elements));
            }
        }
    }

    /// Whether the bracket closes here; a comma goes on.
    fn end_of_entry(&mut self, close: u8, expected: &str) -> Result<bool, ReadError> {
        self.space();
        match self.bytes.get(self.at) {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(&byte) if byte == close => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.fault(expected)),
        }
    }

    fn word(&mut self, word: &str, kind: Kind) -> Result<Kind, ReadError> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(kind)
        } else {
            Err(self.fault("expected a value"))
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<Kind, ReadError> {
        let start = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let leading_zero = self.bytes.get(self.at) == Some(&b'0');
        let digits = self.digits();
        if digits == 0 || (leading_zero && digits > 1) {
            return Err(self.fault("expected a number without leading zeros"));
        }
        let mut whole = true;
        if self.bytes.get(self.at) == Some(&b'.') {
            whole = false;
            self.at += 1;
            if self.digits() == 0 {
                return Err(self.fault("expected digits after `.`"));
            }
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            whole = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(self.fault("expected digits in the exponent"));
            }
        }
        let text = &self.text[start..self.at];
        if whole && let Ok(integer) = text.parse::<i64>() {
            return Ok(Kind::Integer(integer));
        }
        match text.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(Kind::Float(float)),
            _ => Err(self.fault("number out of range")),
        }
    }

    fn string(&mut self) -> Result<String, ReadError> {
        self.at += 1;
        let mut out = String::new();
        let mut clean = self.at;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    out.push_str(&self.text[clean..self.at]);
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    out.push_str(&self.text[clean..self.at]);
                    self.at += 1;
                    out.push(self.escape()?);
                    clean = self.at;
                }
                // A tab or a line end inside a text is not JSON, but Python's lenient reader and
                // YAML take them, and inline code in templates has them.
                Some(b'\n') => {
                    self.at += 1;
                    self.new_line(self.at);
                }
                Some(0..0x20) if self.bytes[self.at] != b'\t' && self.bytes[self.at] != b'\r' => {
                    return Err(self.fault("control character in a text"));
                }
                Some(_) => self.at += 1,
                None => return Err(self.fault("a text is never closed")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, ReadError> {
        let Some(&byte) = self.bytes.get(self.at) else {
            return Err(self.fault("a text is never closed"));
        };
        let plain = match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(self.fault("unknown escape in a text")),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode(&mut self) -> Result<char, ReadError> {
        let first = self.hex4()?;
        if !(0xD800..0xE000).contains(&first) {
            return char::from_u32(first).ok_or_else(|| self.fault("not a character"));
        }
        let lone = "half of a surrogate pair";
        if first >= 0xDC00 || self.bytes.get(self.at) != Some(&b'\\') {
            return Err(self.fault(lone));
        }
        self.at += 1;
        if self.bytes.get(self.at) != Some(&b'u') {
            return Err(self.fault(lone));
        }
        let second = self.hex4()?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(self.fault(lone));
        }
        let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(code).ok_or_else(|| self.fault("not a character"))
    }

    /// Reads `uXXXX`, standing at the `u`.
    fn hex4(&mut self) -> Result<u32, ReadError> {
        let digits = self
            .bytes
            .get(self.at + 1..self.at + 5)
            .filter(|d| d.iter().all(u8::is_ascii_hexdigit));
        let Some(digits) = digits else {
            return Err(self.fault("expected four hexadecimal digits"));
        };
        let code = digits.iter().fold(0, |code, &d| {
            code * 16 + char::from(d).to_digit(16).unwrap_or(0)
        });
        self.at += 5;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use crate::template::{Kind, Origin, ReadError, read_element};

    #[test]
    fn positions_are_of_the_first_character() {
        let element = read_element("{\n  \"é\": \"x\", \"b\": [1,\n 2]}".as_bytes()).unwrap();
        let object = element.as_object().unwrap();
        let b = object.entry("b").unwrap();
        assert_eq!(
            b.key_origin,
            Origin::File {
                line: 2,
                column: 13
            }
        );
        assert_eq!(
            b.value.as_list().unwrap()[1].origin,
            Origin::File { line: 3, column: 2 }
        );
    }

    #[test]
    fn escapes_and_numbers() {
        let element =
            read_element(br#"["\u00e9\ud83d\ude00\/\n", -0.5e1, 9223372036854775808]"#).unwrap();
        let list = element.as_list().unwrap();
        assert_eq!(list[0].as_str(), Some("é😀/\n"));
        assert_eq!(list[1].kind, Kind::Float(-5.0));
        assert_eq!(list[2].kind, Kind::Float(9_223_372_036_854_775_808.0));
    }

    #[test]
    fn faults_have_a_position() {
        for (json, at) in [
            ("{\"a\": 1,}", (1, 9)),
            ("[1 2]", (1, 4)),
            ("{\"a\"\n 1}", (2, 2)),
            ("[\"\\ud800\"]", (1, 9)),
            ("[\"x", (1, 4)),
            ("[01]", (1, 4)),
            ("{} x", (1, 4)),
            ("[1e999]", (1, 7)),
        ] {
            let errors = read_element(json.as_bytes()).unwrap_err();
            assert!(matches!(errors[0], ReadError::Syntax { .. }), "{json}");
            assert_eq!(errors[0].position(), Some(at), "{json}");
        }
    }
}
