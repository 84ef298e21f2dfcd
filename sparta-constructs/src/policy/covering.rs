//! Whether one statement matches every request that another does.
//!
//! A yes is certain; a no may mean that it is not known.

use super::condition::{Condition, Operand, Operator, Order, Test};
use super::document::{Patterns, Statement};
use super::inclusion::{are_disjoint, includes};
use super::pattern::{Pattern, Piece};
use super::principal::{Principal, Principals};

/// True when every request that `inner` matches is matched by `outer`, and its caller named as
/// directly. `inner` is a part of `whole`: when a variable of `whole` has no value, neither matches.
pub(super) fn covers(outer: &Statement, inner: &Statement, whole: &Statement) -> bool {
    let known = variables(whole);
    let is_void_only_with = variables(outer).iter().all(|it| known.contains(it));
    is_void_only_with
        && principals_cover(outer.principals.as_ref(), inner.principals.as_ref())
        && patterns_cover(&outer.actions, &inner.actions)
        && match (&outer.resources, &inner.resources) {
            (None, _) => true,
            (Some(outer), Some(inner)) => patterns_cover(outer, inner),
            (Some(outer), None) => takes_everything(outer),
        }
        && outer
            .conditions
            .iter()
            .all(|it| inner.conditions.iter().any(|given| implies(given, it)))
}

/// The variables of a statement that make it void when they have no value.
fn variables(statement: &Statement) -> Vec<String> {
    let resources = statement.resources.iter().flat_map(Patterns::list);
    let operands = statement.conditions.iter().flat_map(|it| &it.operands);
    let operands = operands.filter_map(|it| match it {
        Operand::Text(pattern) => Some(pattern),
        _ => None,
    });
    let pieces = resources.chain(operands).flat_map(|it| &it.pieces);
    pieces
        .filter_map(|piece| match piece {
            Piece::Variable(key, None) => Some(key.to_ascii_lowercase()),
            _ => None,
        })
        .collect()
}

fn patterns_cover(outer: &Patterns, inner: &Patterns) -> bool {
    let within = |inner: &Pattern, outer: &Pattern| includes(&outer.pieces, &inner.pieces);
    match (outer, inner) {
        (Patterns::Are(outer), Patterns::Are(inner)) => inner
            .iter()
            .all(|inner| outer.iter().any(|outer| within(inner, outer))),
        (Patterns::AreNot(outer), Patterns::Are(inner)) => inner.iter().all(|inner| {
            outer
                .iter()
                .all(|outer| are_disjoint(&outer.pieces, &inner.pieces))
        }),
        (Patterns::AreNot(outer), Patterns::AreNot(inner)) => outer
            .iter()
            .all(|outer| inner.iter().any(|inner| within(outer, inner))),
        (Patterns::Are(_), Patterns::AreNot(_)) => takes_everything(outer),
    }
}

fn takes_everything(patterns: &Patterns) -> bool {
    let everything = Pattern::action("*");
    let takes = |it: &Pattern| includes(&it.pieces, &everything.pieces);
    matches!(patterns, Patterns::Are(list) if list.iter().any(takes))
}

fn principals_cover(outer: Option<&Principals>, inner: Option<&Principals>) -> bool {
    let is_anyone = |list: &[Principal]| list.contains(&Principal::Anyone);
    match (outer, inner) {
        (None, None) => true,
        (Some(Principals::Are(outer)), Some(Principals::Are(inner))) => {
            is_anyone(outer) || inner.iter().all(|it| outer.contains(it))
        }
        (Some(Principals::Are(outer)), Some(Principals::AreNot(_))) => is_anyone(outer),
        (Some(Principals::AreNot(outer)), Some(Principals::AreNot(inner))) => {
            outer.iter().all(|it| inner.contains(it))
        }
        _ => false,
    }
}

/// True when `wanted` holds wherever `given` does.
fn implies(given: &Condition, wanted: &Condition) -> bool {
    let (mine, theirs) = (given.operator, wanted.operator);
    let is_same_test =
        mine.test == theirs.test || (mine.test == Test::Text && theirs.test == Test::TextLike);
    // `…IfExists` holds more often than its plain form; negated, a missing key always holds.
    let is_as_strict = theirs.if_exists || !mine.if_exists || mine.negated;
    if given.key != wanted.key
        || !is_same_test
        || mine.negated != theirs.negated
        || mine.quantifier != theirs.quantifier
        || !is_as_strict
    {
        return false;
    }
    let (given, wanted) = (&given.operands, &wanted.operands);
    let is_within = |inner: &Operand, outer: &[Operand]| {
        outer
            .iter()
            .any(|outer| operand_covers(theirs, outer, inner))
    };
    if theirs.negated {
        // What must not be is in what must not be already.
        wanted.iter().all(|it| is_within(it, given))
    } else {
        given.iter().all(|it| is_within(it, wanted))
    }
}

fn operand_covers(operator: Operator, outer: &Operand, inner: &Operand) -> bool {
    match (outer, inner) {
        (Operand::Text(outer), Operand::Text(inner)) => text_covers(operator.test, outer, inner),
        (Operand::Number(outer), Operand::Number(inner)) => match operator.test {
            Test::Number(order) => limit_covers(order, outer, inner),
            _ => false,
        },
        (Operand::Date(outer), Operand::Date(inner)) => match operator.test {
            Test::Date(order) => limit_covers(order, outer, inner),
            _ => false,
        },
        (Operand::Address(outer), Operand::Address(inner)) => outer.contains(inner),
        (Operand::Absent(outer), Operand::Absent(inner)) => outer == inner,
        _ => false,
    }
}

fn limit_covers<T: PartialOrd>(order: Order, outer: &T, inner: &T) -> bool {
    match order {
        Order::Equal => outer == inner,
        Order::Less | Order::LessOrEqual => inner <= outer,
        Order::Greater | Order::GreaterOrEqual => inner >= outer,
    }
}

fn text_covers(test: Test, outer: &Pattern, inner: &Pattern) -> bool {
    match test {
        Test::TextIgnoreCase | Test::Bool => includes(&outer.lower(), &inner.lower()),
        // A variable may hold a colon, so where the parts begin is not known.
        Test::Arn if outer.is_variable() || inner.is_variable() => outer == inner,
        Test::Arn => {
            let (outer, inner) = (outer.arn_parts(), inner.arn_parts());
            let mut parts = outer.iter().zip(&inner);
            outer.len() == inner.len() && parts.all(|(outer, inner)| includes(outer, inner))
        }
        _ => includes(&outer.pieces, &inner.pieces),
    }
}
