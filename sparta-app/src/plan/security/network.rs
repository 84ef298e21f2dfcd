//! What reaches what.

use sparta_constructs::assertions::network::{Network, Way};

use super::{Direction, Matter, SecurityChange, placement};
use crate::plan::comparison::Side;

pub(super) fn changes(before: Option<Side<'_>>, after: Side<'_>) -> Vec<SecurityChange> {
    let ways = |side: Side<'_>| {
        Network::read(side.template, &placement(side))
            .ways()
            .to_vec()
    };
    let (old, new) = (before.map(ways).unwrap_or_default(), ways(after));
    let mut found = differing(&new, &old, Direction::Wider);
    found.extend(differing(&old, &new, Direction::Narrower));
    found
}

/// The ways that only the one side has, port by port.
fn differing(ways: &[Way], others: &[Way], direction: Direction) -> Vec<SecurityChange> {
    let mut found = Vec::new();
    let word = if direction == Direction::Wider {
        "opens"
    } else {
        "closes"
    };
    for Way { from, to, ports } in ways {
        let other = others.iter().filter(|it| it.from == *from && it.to == *to);
        let known: Vec<_> = other.flat_map(|it| &it.ports).collect();
        for port in ports {
            if known.iter().any(|it| it.covers(port)) {
                continue;
            }
            // A way out of the stack is about where it begins.
            let is_out =
                to == "internet" || to.starts_with("internet (") || to.contains("amazonaws");
            let subject = if is_out { from } else { to };
            let text = format!("{from} → {to}: {port} {word}");
            found.push(SecurityChange::new(
                direction,
                Matter::Reachability,
                subject,
                text,
            ));
        }
    }
    found
}
