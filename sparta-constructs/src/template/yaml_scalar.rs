//! What a plain YAML scalar means.
//!
//! CloudFormation reads YAML 1.1 (see [template formats](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)),
//! where `yes` is a truth value and `0755` is octal; dates stay text.

use super::Kind;

/// The value of a plain scalar by the rules of YAML 1.1.
pub(super) fn resolve(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Kind::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            return Kind::Bool(true);
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            return Kind::Bool(false);
        }
        _ => {}
    }
    // Only what starts like a number can be one: most scalars are words.
    let first = text.as_bytes()[0];
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return Kind::String(text.to_owned().into());
    }
    integer(text)
        .map(Kind::Integer)
        .or_else(|| float(text).map(Kind::Float))
        .unwrap_or_else(|| Kind::String(text.to_owned().into()))
}

fn integer(text: &str) -> Option<i64> {
    let (negative, digits) = match text.as_bytes()[0] {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if !digits.as_bytes().first()?.is_ascii_digit() {
        return None;
    }
    let plain: String = digits.chars().filter(|&c| c != '_').collect();
    let value = if plain.contains(':') {
        sexagesimal(&plain)?
    } else if let Some(hex) = plain.strip_prefix("0x") {
        i64::from_str_radix(hex, 16).ok()?
    } else if let Some(binary) = plain.strip_prefix("0b") {
        i64::from_str_radix(binary, 2).ok()?
    } else if plain.len() > 1 && plain.starts_with('0') {
        i64::from_str_radix(&plain, 8).ok()?
    } else if plain.bytes().all(|b| b.is_ascii_digit()) {
        return signed(&plain, negative);
    } else {
        return None;
    };
    Some(if negative { -value } else { value })
}

fn signed(digits: &str, negative: bool) -> Option<i64> {
    if negative {
        format!("-{digits}").parse().ok()
    } else {
        digits.parse().ok()
    }
}

/// `1:30` is 90 in YAML 1.1.
fn sexagesimal(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let first = parts.next()?;
    if first.starts_with('0') || !first.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    parts.try_fold(first.parse::<i64>().ok()?, |value, part| {
        let fits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let part: i64 = part.parse().ok().filter(|&p| fits && p < 60)?;
        value.checked_mul(60)?.checked_add(part)
    })
}

/// A number with a point. YAML 1.1 takes an exponent only with a point and a sign, so that
/// `1e5` is text; whole numbers too large for an integer become floats.
fn float(text: &str) -> Option<f64> {
    let unsigned = text.trim_start_matches(['+', '-']);
    if text.len() - unsigned.len() > 1 {
        return None;
    }
    let plain: String = text.chars().filter(|&c| c != '_').collect();
    let all_digits = unsigned.bytes().all(|b| b.is_ascii_digit());
    if all_digits && !unsigned.starts_with('0') {
        return plain.parse().ok().filter(|f: &f64| f.is_finite());
    }
    if !unsigned.contains('.') || !unsigned.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    if let Some((_, exponent)) = unsigned.split_once(['e', 'E'])
        && !exponent.starts_with(['+', '-'])
    {
        return None;
    }
    plain.parse().ok().filter(|f: &f64| f.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_1_1() {
        for (text, kind) in [
            ("yes", Kind::Bool(true)),
            ("Off", Kind::Bool(false)),
            ("~", Kind::Null),
            ("42", Kind::Integer(42)),
            ("-7", Kind::Integer(-7)),
            ("0755", Kind::Integer(493)),
            ("0x1F", Kind::Integer(31)),
            ("1_000", Kind::Integer(1000)),
            ("1:30", Kind::Integer(90)),
            ("1.5", Kind::Float(1.5)),
            ("1.0e+3", Kind::Float(1000.0)),
        ] {
            assert_eq!(resolve(text), kind, "{text}");
        }
    }

    #[test]
    fn what_stays_text() {
        for text in [
            "2010-09-09",
            "012345678901",
            "10.0.0.0/16",
            "10.0.0.1",
            "1e5",
            "-",
            ".",
            "..",
            "+-1",
            "1:99",
            "y",
            "rate(1 hour)",
            "99999999999999999999x",
        ] {
            assert_eq!(resolve(text), Kind::String(text.into()), "{text}");
        }
    }
}
