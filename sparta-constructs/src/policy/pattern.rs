//! Text with wildcards and policy variables.

use super::request::Request;

/// One step of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// This character.
    Char(char),
    /// `?`: any character; not a colon when it stays within a segment of an ARN.
    One(Reach),
    /// `*`: any characters, none too.
    Many(Reach),
    /// `${key}` or `${key, 'default'}`.
    Variable(String, Option<String>),
}

/// How far a wildcard goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Over everything.
    Anything,
    /// Not over a colon.
    Segment,
}

impl Reach {
    pub(super) fn takes(self, c: char) -> bool {
        self == Self::Anything || c != ':'
    }
}

/// A pattern, and the text that it was written as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    text: String,
    pub(super) pieces: Vec<Piece>,
}

/// What a text may hold besides characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Syntax {
    pub(super) wildcards: bool,
    pub(super) variables: bool,
}

impl Pattern {
    /// An action: upper and lower case are the same.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>
    pub(super) fn action(text: &str) -> Self {
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        Self {
            pieces: pieces(&text.to_ascii_lowercase(), syntax),
            text: text.to_owned(),
        }
    }

    pub(super) fn text(text: &str, syntax: Syntax) -> Self {
        Self {
            text: text.to_owned(),
            pieces: pieces(text, syntax),
        }
    }

    /// A resource: a wildcard stays in its segment of the ARN, unless it is a `*` that ends one.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>
    pub(super) fn resource(text: &str, variables: bool) -> Self {
        let mut pattern = Self::text(
            text,
            Syntax {
                wildcards: true,
                variables,
            },
        );
        let mut colons = 0;
        for at in 0..pattern.pieces.len() {
            let ends = matches!(pattern.pieces.get(at + 1), None | Some(Piece::Char(':')));
            match &mut pattern.pieces[at] {
                Piece::Char(':') => colons += 1,
                // What follows the fifth colon is the resource, whatever it is made of.
                Piece::Many(reach) if colons < 5 && !ends => *reach = Reach::Segment,
                Piece::One(reach) if colons < 5 => *reach = Reach::Segment,
                _ => {}
            }
        }
        pattern
    }

    /// The six parts of an ARN pattern, each to match by itself.
    pub(super) fn arn_parts(&self) -> Vec<&[Piece]> {
        self.pieces
            .splitn(6, |piece| *piece == Piece::Char(':'))
            .collect()
    }

    /// The pieces in lower case.
    pub(super) fn lower(&self) -> Vec<Piece> {
        let lower = |piece: &Piece| match piece {
            Piece::Char(c) => c.to_lowercase().map(Piece::Char).collect(),
            other => vec![other.clone()],
        };
        self.pieces.iter().flat_map(lower).collect()
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the pattern holds a policy variable.
    pub(super) fn is_variable(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Variable(..)))
    }

    /// The pattern with its variables replaced, or nothing when one has no value.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
    pub(super) fn resolve(&self, request: &Request) -> Option<Self> {
        if !self.is_variable() {
            return Some(self.clone());
        }
        let mut resolved = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            match piece {
                Piece::Variable(key, default) => {
                    // A key with several values cannot be a variable.
                    let value = match request.values(key) {
                        Some([one]) => one.as_str(),
                        _ => default.as_deref()?,
                    };
                    resolved.extend(value.chars().map(Piece::Char));
                }
                other => resolved.push(other.clone()),
            }
        }
        Some(Self {
            text: self.text.clone(),
            pieces: resolved,
        })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        matches(&self.pieces, text)
    }
}

/// Whether pieces without variables match all of a text.
pub(super) fn matches(pieces: &[Piece], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    // `reached[n]`: the pieces so far match the first `n` characters.
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for piece in pieces {
        let mut next = vec![false; text.len() + 1];
        match piece {
            Piece::Many(reach) => {
                next[0] = reached[0];
                for (at, c) in text.iter().enumerate() {
                    next[at + 1] = reached[at + 1] || (next[at] && reach.takes(*c));
                }
            }
            one => {
                for (at, c) in text.iter().enumerate() {
                    let fits = match one {
                        Piece::Char(wanted) => wanted == c,
                        Piece::One(reach) => reach.takes(*c),
                        _ => false,
                    };
                    next[at + 1] = reached[at] && fits;
                }
            }
        }
        reached = next;
    }
    reached[text.len()]
}

fn pieces(text: &str, syntax: Syntax) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if syntax.variables
            && let Some(after) = rest.strip_prefix("${")
            && let Some((inner, after)) = after.split_once('}')
        {
            pieces.push(variable(inner));
            rest = after;
            continue;
        }
        pieces.push(match c {
            '*' if syntax.wildcards => Piece::Many(Reach::Anything),
            '?' if syntax.wildcards => Piece::One(Reach::Anything),
            other => Piece::Char(other),
        });
        rest = &rest[c.len_utf8()..];
    }
    pieces
}

/// `${*}`, `${?}` and `${$}` are the characters themselves.
fn variable(inner: &str) -> Piece {
    let inner = inner.trim();
    if let "*" | "?" | "$" = inner {
        return Piece::Char(inner.chars().next().unwrap_or('$'));
    }
    match inner.split_once(',') {
        Some((key, default)) => {
            let default = default.trim();
            let default = default.strip_prefix('\'').unwrap_or(default);
            let default = default.strip_suffix('\'').unwrap_or(default);
            Piece::Variable(key.trim().to_owned(), Some(default.to_owned()))
        }
        None => Piece::Variable(inner.to_owned(), None),
    }
}
