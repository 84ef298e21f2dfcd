//! Rewrites a pattern of the schemas in the syntax of Rust's engines.
//!
//! What differs: escapes (`\/`, `\u00FF`, surrogate pairs), a bare `[`, `&&`, `--` or
//! `~~` in a class (set operators in Rust), `-` beside `\w` in a class, a bare `{`, and
//! `\d` and `\w`, which mean ASCII in the dialects that AWS checks with.

use std::fmt::Write;

/// Which engine's syntax to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Lite,
    Fancy,
}

/// What to do with counted repetitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeats {
    /// Keep them.
    Counted,
    /// Let large ones run without an upper bound.
    Relaxed,
}

/// Repetitions up to this many are kept when the others are relaxed.
const SMALL_REPEAT: u32 = 128;

/// The pattern in Rust's syntax. What cannot be expressed is left for the engine to
/// refuse.
pub(crate) fn translate(pattern: &str, dialect: Dialect, repeats: Repeats) -> String {
    let mut writer = Writer {
        input: pattern.chars().collect(),
        at: 0,
        output: String::with_capacity(pattern.len()),
        dialect,
        repeats,
    };
    while let Some(next) = writer.take() {
        match next {
            '\\' => writer.escape(),
            '[' => writer.class(),
            '{' => writer.brace(),
            '}' => writer.output.push_str("\\}"),
            other => writer.output.push(other),
        }
    }
    writer.output
}

/// One member of a class.
enum Atom {
    /// A character, which may begin or end a range.
    One(char),
    /// A set such as `\w`, already written.
    Set(String),
    /// Half of a surrogate pair: no character.
    Nothing,
}

struct Writer {
    input: Vec<char>,
    at: usize,
    output: String,
    dialect: Dialect,
    repeats: Repeats,
}

impl Writer {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.input.get(self.at + ahead).copied()
    }

    fn take(&mut self) -> Option<char> {
        let next = self.peek(0)?;
        self.at += 1;
        Some(next)
    }

    /// An escape outside a class; the backslash is taken.
    fn escape(&mut self) {
        let Some(next) = self.peek(0) else {
            return self.output.push_str("\\\\");
        };
        match next {
            'u' | 'x' => match self.code_point() {
                Some(Atom::One(one)) => self.literal(one),
                Some(_) => {}
                None => self.keep_escape(next),
            },
            'd' | 'w' if self.dialect == Dialect::Fancy => {
                self.at += 1;
                self.output.push('[');
                self.output.push_str(ascii_set(next));
                self.output.push(']');
            }
            'Z' => {
                self.at += 1;
                self.output.push('$');
            }
            letter if letter.is_ascii_alphanumeric() => self.keep_escape(letter),
            other => {
                self.at += 1;
                self.literal(other);
            }
        }
    }

    fn keep_escape(&mut self, letter: char) {
        self.at += 1;
        self.output.push('\\');
        self.output.push(letter);
        self.property_name();
    }

    /// `{L}` after `\p`, which is no repetition.
    fn property_name(&mut self) {
        if !self.output.ends_with("\\p") && !self.output.ends_with("\\P") {
            return;
        }
        if self.peek(0) == Some('{') {
            while let Some(next) = self.take() {
                self.output.push(next);
                if next == '}' {
                    return;
                }
            }
        }
    }

    /// A character that stands for itself outside a class.
    fn literal(&mut self, one: char) {
        if r"\.+*?()|[]{}^$".contains(one) {
            self.output.push('\\');
        }
        self.plain(one);
    }

    fn plain(&mut self, one: char) {
        if one.is_control() || !one.is_ascii() {
            let _ = write!(self.output, "\\x{{{:X}}}", one as u32); // a String takes all
        } else {
            self.output.push(one);
        }
    }

    /// `uXXXX`, `u{X}`, `xXX` or `x{X}`, whose letter is next; a surrogate pair is one.
    fn code_point(&mut self) -> Option<Atom> {
        let start = self.at;
        let Some(first) = self.hexadecimal() else {
            self.at = start;
            return None;
        };
        if (0xD800..0xDC00).contains(&first)
            && self.peek(0) == Some('\\')
            && self.peek(1) == Some('u')
        {
            let after_first = self.at;
            self.at += 1;
            if let Some(second @ 0xDC00..0xE000) = self.hexadecimal() {
                let joined = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Some(char::from_u32(joined).map_or(Atom::Nothing, Atom::One));
            }
            self.at = after_first;
        }
        Some(char::from_u32(first).map_or(Atom::Nothing, Atom::One))
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let letter = self.take()?;
        let digits: String = if self.peek(0) == Some('{') {
            self.at += 1;
            let rest = &self.input[self.at..];
            let end = rest.iter().position(|one| *one == '}')?;
            self.at += end + 1;
            rest[..end].iter().collect()
        } else {
            let length = if letter == 'u' { 4 } else { 2 };
            let digits = self.input.get(self.at..self.at + length)?;
            let digits = digits.iter().collect();
            self.at += length;
            digits
        };
        u32::from_str_radix(&digits, 16).ok()
    }

    /// `{`: a counted repetition, or a brace that stands for itself.
    fn brace(&mut self) {
        let rest = &self.input[self.at..];
        let inner: String = rest.iter().take_while(|one| **one != '}').collect();
        let Some((least, most)) = repetition(&inner).filter(|_| rest.len() > inner.len()) else {
            return self.output.push_str("\\{");
        };
        self.at += inner.chars().count() + 1;
        let large = |count: u32| self.repeats == Repeats::Relaxed && count > SMALL_REPEAT;
        let least = if large(least) { 1 } else { least };
        let _ = match most {
            None => write!(self.output, "{{{least},}}"),
            Some(most) if large(most) => write!(self.output, "{{{least},}}"),
            Some(most) if most == least => write!(self.output, "{{{least}}}"),
            Some(most) => write!(self.output, "{{{least},{most}}}"),
        };
    }

    /// A class; its `[` is taken.
    fn class(&mut self) {
        self.output.push('[');
        if self.peek(0) == Some('^') {
            self.at += 1;
            self.output.push('^');
        }
        let mut first = true;
        let mut open: Option<char> = None; // may begin a range
        while let Some(next) = self.take() {
            if next == ']' && !first {
                break;
            }
            first = false;
            if next == '-' && self.range(&mut open) {
                continue;
            }
            match self.atom(next) {
                Atom::One(one) => {
                    self.member(one);
                    open = Some(one);
                }
                Atom::Set(set) => {
                    self.output.push_str(&set);
                    open = None;
                }
                Atom::Nothing => self.skip_surrogate_range(),
            }
        }
        self.output.push(']');
    }

    /// After `-` (taken): ends the range begun by `open`, if this is one.
    fn range(&mut self, open: &mut Option<char>) -> bool {
        let Some(start) = open.take() else {
            return false;
        };
        let Some(next) = self.peek(0).filter(|one| *one != ']') else {
            return false;
        };
        let before = self.at;
        self.at += 1;
        match self.atom(next) {
            Atom::One(end) if end >= start => {
                self.output.push('-');
                self.member(end);
                true
            }
            _ => {
                self.at = before;
                false
            }
        }
    }

    /// Half a pair may begin a range of halves; none of it is a character.
    fn skip_surrogate_range(&mut self) {
        if self.peek(0) == Some('-') && self.peek(1) == Some('\\') && self.peek(2) == Some('u') {
            let before = self.at;
            self.at += 2;
            if !matches!(self.code_point(), Some(Atom::Nothing)) {
                self.at = before;
            }
        }
    }

    /// The member of a class that begins with `next` (taken).
    fn atom(&mut self, next: char) -> Atom {
        if next == '[' && self.peek(0) == Some(':') {
            return self.posix_set();
        }
        if next != '\\' {
            return Atom::One(next);
        }
        match self.peek(0) {
            None => Atom::One('\\'),
            Some('u' | 'x') => self.code_point().unwrap_or_else(|| self.identity()),
            Some('b') => self.control('\u{8}'),
            Some('n') => self.control('\n'),
            Some('r') => self.control('\r'),
            Some('t') => self.control('\t'),
            Some('f') => self.control('\u{c}'),
            Some('v') => self.control('\u{b}'),
            Some('0') => self.control('\0'),
            Some(letter @ ('d' | 'w')) if self.dialect == Dialect::Fancy => {
                self.at += 1;
                Atom::Set(ascii_set(letter).to_owned())
            }
            Some(letter) if letter.is_ascii_alphabetic() => {
                let start = self.output.len();
                self.keep_escape(letter);
                Atom::Set(self.output.split_off(start))
            }
            Some(_) => self.identity(),
        }
    }

    fn control(&mut self, one: char) -> Atom {
        self.at += 1;
        Atom::One(one)
    }

    fn identity(&mut self) -> Atom {
        self.take().map_or(Atom::Nothing, Atom::One)
    }

    /// `[:alpha:]`, or a bracket that stands for itself.
    fn posix_set(&mut self) -> Atom {
        let rest: String = self.input[self.at..].iter().take(10).collect();
        match rest.find(":]").filter(|end| *end > 1) {
            Some(end) if rest[1..end].chars().all(|one| one.is_ascii_lowercase()) => {
                self.at += end + 2;
                Atom::Set(format!("[{}", &rest[..end + 2]))
            }
            _ => Atom::One('['),
        }
    }

    /// A character that stands for itself in a class.
    fn member(&mut self, one: char) {
        if r"\[]^-&~".contains(one) {
            self.output.push('\\');
        }
        self.plain(one);
    }
}

fn ascii_set(letter: char) -> &'static str {
    if letter == 'd' { "0-9" } else { "0-9A-Za-z_" }
}

/// `3`, `3,` or `3,5`.
fn repetition(inner: &str) -> Option<(u32, Option<u32>)> {
    let Some((least, most)) = inner.split_once(',') else {
        let count = inner.trim().parse().ok()?;
        return Some((count, Some(count)));
    };
    let (least, most) = (least.trim(), most.trim());
    let least = if least.is_empty() {
        0
    } else {
        least.parse().ok()?
    };
    let most = if most.is_empty() {
        None
    } else {
        Some(most.parse().ok()?)
    };
    Some((least, most))
}

#[cfg(test)]
mod tests {
    use super::{Dialect, Repeats, translate};

    fn lite(pattern: &str) -> String {
        translate(pattern, Dialect::Lite, Repeats::Counted)
    }

    #[test]
    fn escapes_become_what_rust_knows() {
        assert_eq!(lite(r"^a\/b\-c\_d$"), "^a/b-c_d$");
        assert_eq!(lite(r"\u0041\x2e"), r"A\.");
        assert_eq!(lite(r"${x}"), r"$\{x\}");
    }

    #[test]
    fn classes_have_no_set_operators() {
        assert_eq!(lite(r"[\w-.]"), r"[\w\-.]");
        assert_eq!(lite(r"[a-z[&&]"), r"[a-z\[\&\&]");
        assert_eq!(lite(r"[]a-]"), r"[\]a\-]");
        assert_eq!(lite(r"[[:alpha:]_]"), r"[[:alpha:]_]");
    }

    #[test]
    fn surrogate_pairs_are_one_character() {
        assert_eq!(
            lite(r"[\u0020-\uD7FF\uD800\uDC00-\uDBFF\uDFFF]"),
            r"[ -\x{D7FF}\x{10000}-\x{10FFFF}]"
        );
        assert_eq!(lite(r"[a\uD800-\uDFFF]"), "[a]");
    }

    #[test]
    fn digits_are_ascii_where_the_engine_knows_unicode() {
        assert_eq!(
            translate(r"\d[\w.]", Dialect::Fancy, Repeats::Counted),
            "[0-9][0-9A-Za-z_.]"
        );
    }

    #[test]
    fn large_repetitions_can_lose_their_bound() {
        let relaxed = |pattern| translate(pattern, Dialect::Lite, Repeats::Relaxed);
        assert_eq!(relaxed("a{1,2048}b{2,3}"), "a{1,}b{2,3}");
        assert_eq!(lite("a{1,2048}"), "a{1,2048}");
    }
}
