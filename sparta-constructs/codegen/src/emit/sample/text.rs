//! Text that fits a pattern.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::check::is_text;
use crate::facts::Schema;

/// Texts that occur in templates; the first that fits is taken.
const COMMON: [&str; 24] = [
    "sample",
    "Sample",
    "1",
    "sample-1",
    "123456789012",
    "arn:aws:iam::123456789012:role/sample",
    "arn:aws:s3:::sample-bucket",
    "arn:aws:lambda:eu-west-2:123456789012:function:sample",
    "arn:aws:sns:eu-west-2:123456789012:sample",
    "arn:aws:kms:eu-west-2:123456789012:key/12345678-1234-1234-1234-123456789012",
    "arn:aws:logs:eu-west-2:123456789012:log-group:sample",
    "arn:aws:sample:eu-west-2:123456789012:sample/sample",
    "12345678-1234-1234-1234-123456789012",
    "10.0.0.0/16",
    "10.0.0.1",
    "2001:db8::/64",
    "sample.example.com",
    "https://example.com",
    "s3://sample-bucket/sample",
    "sample@example.com",
    "2026-01-01T00:00:00Z",
    "rate(1 day)",
    "{}",
    "/sample",
];

/// The `number`th text that fits, for lists whose items differ.
pub(super) fn text(schema: &Schema, looks_like: &str, number: usize) -> Option<String> {
    let by_format = match schema.format.as_deref() {
        Some("date-time") => Some("2026-01-01T00:00:00Z"),
        Some("uri") => Some("https://example.com"),
        Some("json") => Some("{}"),
        Some("ipv4-network") => Some("10.0.0.0/16"),
        Some("ipv6-network") => Some("2001:db8::/64"),
        Some("AWS::EC2::Image.Id") => Some("ami-0123456789abcdef0"),
        Some("AWS::EC2::SecurityGroup.Id") => Some("sg-0123456789abcdef0"),
        Some("AWS::EC2::Subnet.Id") => Some("subnet-0123456789abcdef0"),
        Some("AWS::EC2::VPC.Id") => Some("vpc-0123456789abcdef0"),
        Some("AWS::ACM::Certificate.Arn") => {
            Some("arn:aws:acm:eu-west-2:123456789012:certificate/sample")
        }
        Some("AWS::IAM::Role.Arn") => Some("arn:aws:iam::123456789012:role/sample"),
        Some("AWS::KMS::Alias.AliasName") => Some("alias/sample"),
        Some("AWS::KMS::Key.Arn") => Some("arn:aws:kms:eu-west-2:123456789012:key/sample"),
        Some("AWS::KMS::Key.Id") => Some("12345678-1234-1234-1234-123456789012"),
        Some("AWS::Lambda::Function.Arn") => {
            Some("arn:aws:lambda:eu-west-2:123456789012:function:sample")
        }
        Some("AWS::SNS::Topic.Arn") => Some("arn:aws:sns:eu-west-2:123456789012:sample"),
        _ => None,
    };
    let suffix = if number == 0 {
        String::new()
    } else {
        number.to_string()
    };
    let named = std::iter::once(by_format.unwrap_or(looks_like))
        .chain(COMMON)
        .map(|text| numbered(text, &suffix));
    let made = schema
        .pattern
        .as_deref()
        .into_iter()
        .flat_map(|pattern| from_pattern(pattern, number));
    let least = usize::try_from(schema.min_length.unwrap_or(0)).unwrap_or(0);
    let padded =
        (1..=least).map(|length| "a".repeat(length - suffix.len().min(length - 1)) + &suffix);
    named
        .chain(made)
        .chain(padded)
        .find(|text| is_text(text, schema))
}

/// The text with the number at its end; an id keeps its length.
fn numbered(text: &str, suffix: &str) -> String {
    let kept = if text.ends_with("0123456789abcdef0") {
        text.len() - suffix.len()
    } else {
        text.len()
    };
    format!("{}{suffix}", &text[..kept])
}

/// Texts of growing length that the pattern describes.
fn from_pattern(pattern: &str, number: usize) -> impl Iterator<Item = String> + use<> {
    let parsed = regex_syntax::parse(&without_look_around(pattern)).ok();
    let growths = (0..=70).chain([100, 200, 400]);
    parsed
        .into_iter()
        .flat_map(move |hir| growths.clone().map(move |grow| write(&hir, grow, number)))
}

/// The pattern without the groups that only look: what they forbid is tested afterwards.
fn without_look_around(pattern: &str) -> String {
    let mut bare = String::new();
    let mut rest = pattern;
    while let Some(start) = ["(?!", "(?=", "(?<!", "(?<="]
        .iter()
        .filter_map(|group| rest.find(group))
        .min()
    {
        bare.push_str(&rest[..start]);
        rest = &rest[start..];
        let mut depth = 0;
        let end = rest.char_indices().find(|(at, character)| {
            let escaped = rest[..*at].ends_with('\\');
            match character {
                '(' if !escaped => depth += 1,
                ')' if !escaped => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        rest = end.map_or("", |(at, _)| &rest[at + 1..]);
    }
    bare + rest
}

/// One text that the pattern describes: repetitions `grow` times more often than they must be.
fn write(hir: &Hir, grow: u32, number: usize) -> String {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => String::new(),
        HirKind::Literal(literal) => String::from_utf8_lossy(&literal.0).into_owned(),
        HirKind::Class(class) => character(class, number).map_or_else(String::new, String::from),
        HirKind::Repetition(repetition) => {
            let times = (repetition.min + grow).min(repetition.max.unwrap_or(u32::MAX));
            (0..times)
                .map(|_| write(&repetition.sub, grow.min(1), number))
                .collect()
        }
        HirKind::Capture(capture) => write(&capture.sub, grow, number),
        HirKind::Concat(parts) => parts.iter().map(|part| write(part, grow, number)).collect(),
        HirKind::Alternation(parts) => parts
            .get(number % parts.len().max(1))
            .map_or_else(String::new, |part| write(part, grow, number)),
    }
}

/// The most ordinary character of a class; another one for another number.
fn character(class: &Class, number: usize) -> Option<char> {
    let allowed = |wanted: char| match class {
        Class::Unicode(unicode) => unicode
            .iter()
            .any(|range| (range.start()..=range.end()).contains(&wanted)),
        Class::Bytes(bytes) => u8::try_from(wanted).is_ok_and(|wanted| {
            bytes
                .iter()
                .any(|range| (range.start()..=range.end()).contains(&wanted))
        }),
    };
    let ordinary = ('a'..='z')
        .chain('1'..='9')
        .chain('A'..='Z')
        .chain("0-_/.:@ ".chars());
    let mut fitting = ordinary.filter(|wanted| allowed(*wanted));
    if number == 0 {
        return fitting
            .next()
            .or_else(|| (' '..='\u{10ffff}').find(|wanted| allowed(*wanted)));
    }
    let fitting: Vec<char> = fitting.collect();
    fitting.get(number % fitting.len().max(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pattern: &str, min_length: u64) -> String {
        let schema = Schema {
            pattern: Some(pattern.to_owned()),
            min_length: Some(min_length),
            ..Schema::default()
        };
        text(&schema, "sample", 0).expect("a text fits")
    }

    #[test]
    fn text_fits_its_pattern() {
        assert_eq!(made("^[a-z]+$", 3), "sample");
        assert_eq!(made("^vpc-[0-9a-f]{8}$", 0), "vpc-aaaaaaaa");
        assert_eq!(made("^x(a|b){2,}$", 6).len(), 6);
        assert_eq!(without_look_around("^(?!aws:(x))[a-z](?=b)$"), "^[a-z]$");
    }
}
