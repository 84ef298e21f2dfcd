//! The little language inside `Fn::Sub`.

use thiserror::Error;

/// A piece of a `Fn::Sub` text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubPart<'a> {
    /// Plain text.
    Text(&'a str),
    /// `${!Name}`, which becomes the text `${Name}`; holds `Name`.
    Literal(&'a str),
    /// `${Name}` or `${Name.Attribute}`; holds what stands between the braces, trimmed.
    Variable(&'a str),
}

/// What is wrong with a `Fn::Sub` text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SubSyntaxError {
    /// CloudFormation refuses such a name: "variable names in `Fn::Sub` syntax must contain
    /// only alphanumeric characters, underscores, periods, and colons".
    #[error("variable `{0}` may hold only letters, digits, `_`, `.` and `:`")]
    Name(String),
    /// `${` without `}`.
    #[error("`${{` is never closed")]
    Unclosed,
}

/// The pieces of a `Fn::Sub` text, with a fault in place of a piece that is none.
///
/// ```
/// use sparta_constructs::template::{SubPart, sub_parts};
/// let parts: Vec<_> = sub_parts("arn:${AWS::Partition}:${!x}").flatten().collect();
/// assert_eq!(parts, [
///     SubPart::Text("arn:"),
///     SubPart::Variable("AWS::Partition"),
///     SubPart::Text(":"),
///     SubPart::Literal("x"),
/// ]);
/// ```
pub fn sub_parts(text: &str) -> impl Iterator<Item = Result<SubPart<'_>, SubSyntaxError>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        match rest.find("${") {
            Some(0) => Some(brace(&mut rest)),
            at => {
                let (text, after) = rest.split_at(at.unwrap_or(rest.len()));
                rest = after;
                Some(Ok(SubPart::Text(text)))
            }
        }
    })
}

/// Takes `${…}` off the front of `rest`.
fn brace<'a>(rest: &mut &'a str) -> Result<SubPart<'a>, SubSyntaxError> {
    let Some(end) = rest.find('}') else {
        *rest = "";
        return Err(SubSyntaxError::Unclosed);
    };
    let inner = &rest[2..end];
    *rest = &rest[end + 1..];
    if let Some(literal) = inner.strip_prefix('!') {
        return Ok(SubPart::Literal(literal));
    }
    let name = inner.trim();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':');
    if name.is_empty() || !name.chars().all(fits) {
        return Err(SubSyntaxError::Name(name.to_owned()));
    }
    Ok(SubPart::Variable(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_reported_in_place() {
        let parts: Vec<_> = sub_parts("a${b-c}d${e").collect();
        assert_eq!(
            parts,
            [
                Ok(SubPart::Text("a")),
                Err(SubSyntaxError::Name("b-c".into())),
                Ok(SubPart::Text("d")),
                Err(SubSyntaxError::Unclosed),
            ]
        );
    }

    #[test]
    fn a_lone_dollar_is_text() {
        let parts: Vec<_> = sub_parts("$5 {x} $").flatten().collect();
        assert_eq!(parts, [SubPart::Text("$5 {x} $")]);
    }
}
