//! Whether one pattern matches everything that another does, and whether two have nothing in common.
//!
//! Both answers are certain when they are yes; a no may mean that it is not known.

use super::pattern::{Piece, Reach};

/// True when every text that `inner` matches is matched by `outer`, whatever the variables are.
pub(super) fn includes(outer: &[Piece], inner: &[Piece]) -> bool {
    let (rows, columns) = (outer.len() + 1, inner.len() + 1);
    // `table[i][j]`: the rest of `outer` from `i` includes the rest of `inner` from `j`.
    let mut table = vec![vec![false; columns]; rows];
    table[rows - 1][columns - 1] = true;
    for i in (0..outer.len()).rev() {
        for j in (0..columns).rev() {
            let next = inner.get(j);
            table[i][j] = match &outer[i] {
                Piece::Many(reach) => {
                    table[i + 1][j] || next.is_some_and(|it| takes(*reach, it) && table[i][j + 1])
                }
                one => next.is_some_and(|it| is_within(one, it) && table[i + 1][j + 1]),
            };
        }
    }
    table[0][0]
}

/// Whether a `*` takes all that a piece stands for.
fn takes(reach: Reach, piece: &Piece) -> bool {
    match piece {
        Piece::Char(c) => reach.takes(*c),
        Piece::One(inner) | Piece::Many(inner) => {
            reach == Reach::Anything || *inner == Reach::Segment
        }
        Piece::Variable(..) => reach == Reach::Anything,
    }
}

/// Whether a piece that stands for one character, or one variable, takes another.
fn is_within(outer: &Piece, inner: &Piece) -> bool {
    match (outer, inner) {
        (Piece::One(reach), Piece::Char(_) | Piece::One(_)) => takes(*reach, inner),
        (Piece::Char(_) | Piece::Variable(..), _) => outer == inner,
        _ => false,
    }
}

/// True when no text is matched by both, whatever the variables are.
pub(super) fn are_disjoint(one: &[Piece], other: &[Piece]) -> bool {
    let (rows, columns) = (one.len() + 1, other.len() + 1);
    let mut table = vec![vec![false; columns]; rows];
    table[rows - 1][columns - 1] = true;
    let is_many =
        |piece: Option<&Piece>| matches!(piece, Some(Piece::Many(_) | Piece::Variable(..)));
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let (left, right) = (one.get(i), other.get(j));
            let mut meets = table[i][j];
            meets |= is_many(left) && table[i + 1][j];
            meets |= is_many(right) && table[i][j + 1];
            meets |= match (left, right) {
                (Some(left), Some(right)) if is_many(Some(left)) => {
                    may_take(left, right) && table[i][j + 1]
                }
                _ => false,
            };
            meets |= match (left, right) {
                (Some(left), Some(right)) if is_many(Some(right)) => {
                    may_take(right, left) && table[i + 1][j]
                }
                (Some(Piece::Char(a)), Some(Piece::Char(b))) => a == b && table[i + 1][j + 1],
                (Some(Piece::One(reach)), Some(Piece::Char(c)))
                | (Some(Piece::Char(c)), Some(Piece::One(reach))) => {
                    reach.takes(*c) && table[i + 1][j + 1]
                }
                (Some(Piece::One(_)), Some(Piece::One(_))) => table[i + 1][j + 1],
                _ => false,
            };
            table[i][j] = meets;
        }
    }
    !table[0][0]
}

fn may_take(many: &Piece, piece: &Piece) -> bool {
    match (many, piece) {
        (Piece::Many(reach), Piece::Char(c)) => reach.takes(*c),
        _ => true,
    }
}
