//! A configuration file's bytes, and what both formats have in common once they are parsed.

use std::ops::Range;

use super::fault::{ConfigFault, FaultCode, Place};
use super::{tfvars_file, toml_file};

/// A configuration file: its path, for the format and for messages, and its bytes.
#[derive(Debug, Clone, Copy)]
pub struct ConfigFile<'a> {
    /// The path as the user gave it. `.toml` and `.tfvars` (also `.tfvars.example`) are known.
    pub path: &'a str,
    /// The bytes of the file, with or without a byte order mark, with any line ends.
    pub bytes: &'a [u8],
}

/// A value as it was written. It has no `Debug`, because it may be a secret.
#[derive(Clone)]
pub(super) enum Raw {
    Text(String),
    Integer(i128),
    Fraction(String),
    Switch(bool),
    List(Vec<Located>),
    Table(Vec<Member>),
    /// HCL's `null`: as if the key were not there.
    Null,
    /// A date or time, which only TOML has.
    Date(String),
}

impl Raw {
    pub(super) fn form(&self) -> &'static str {
        match self {
            Self::Text(_) => "a string",
            Self::Integer(_) => "a whole number",
            Self::Fraction(_) => "a number with a fraction",
            Self::Switch(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Null => "null",
            Self::Date(_) => "a date",
        }
    }
}

/// A value and where it is written.
#[derive(Clone)]
pub(super) struct Located {
    pub(super) value: Raw,
    pub(super) place: Place,
}

/// A name and its value, in a file or in a table of it.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) value: Located,
}

/// Turns byte offsets of a text into places.
pub(super) struct Lines<'a> {
    path: &'a str,
    text: &'a str,
}

impl<'a> Lines<'a> {
    pub(super) fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text }
    }

    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        let mut offset = span.start.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Place::File {
            path: self.path.to_owned(),
            line: count(before.matches('\n').count() + 1),
            column: count(before[start..].chars().count() + 1),
        }
    }
}

/// Reads a file of either format.
pub(super) fn read(file: &ConfigFile<'_>) -> Result<Vec<Member>, Vec<ConfigFault>> {
    let text = decode(file).map_err(|fault| vec![fault])?;
    let path = file.path.to_lowercase();
    let known = path.strip_suffix(".example").unwrap_or(&path);
    let ends = |suffix: &str| known.ends_with(suffix);
    if ends(".toml") {
        toml_file::parse(file.path, text)
    } else if ends(".tfvars") {
        tfvars_file::parse(file.path, text)
    } else {
        let place = Place::WholeFile {
            path: file.path.to_owned(),
        };
        let fault = ConfigFault::new(FaultCode::Syntax, place, "is of a format that is not read");
        let fault = fault.allowed("a file that ends in .toml or .tfvars");
        let hint = if ends(".json") {
            "write the same keys as TOML: key = value, one a line"
        } else {
            "the format is chosen by the end of the name; rename the file"
        };
        Err(vec![fault.hint(hint)])
    }
}

/// The text of a file without its byte order mark.
fn decode<'a>(file: &ConfigFile<'a>) -> Result<&'a str, ConfigFault> {
    let whole = || Place::WholeFile {
        path: file.path.to_owned(),
    };
    let utf16 = file.bytes.starts_with(&[0xFF, 0xFE]) || file.bytes.starts_with(&[0xFE, 0xFF]);
    if utf16 {
        return Err(
            ConfigFault::new(FaultCode::Syntax, whole(), "is encoded as UTF-16")
                .allowed("UTF-8")
                .hint("save it as UTF-8; in PowerShell: Out-File -Encoding utf8"),
        );
    }
    let bytes = file
        .bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(file.bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        let place = Lines::new(file.path, valid).place(&(valid.len()..valid.len()));
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        ConfigFault::new(FaultCode::Syntax, place, "the file is not UTF-8")
            .got(format!("byte 0x{byte:02X}"))
            .hint("save the file as UTF-8")
    })
}
