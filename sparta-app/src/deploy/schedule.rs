//! Which stack's turn it is: each after those it waits for, so many at a time.

/// The turns of several stacks, by their place in a list.
#[derive(Debug)]
pub(super) struct Schedule {
    /// For each, those that must have succeeded before.
    waits_for: Vec<Vec<usize>>,
    states: Vec<State>,
    at_once: usize,
    halted: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Running,
    Succeeded,
    /// It failed, or was never started.
    Missing,
}

impl Schedule {
    pub(super) fn new(waits_for: Vec<Vec<usize>>, at_once: usize) -> Self {
        Self {
            states: vec![State::Waiting; waits_for.len()],
            waits_for,
            at_once: at_once.max(1),
            halted: None,
        }
    }

    /// The next one to start, if one can start now.
    pub(super) fn start(&mut self) -> Option<usize> {
        let running = self.states.iter().filter(|it| **it == State::Running);
        if self.halted.is_some() || running.count() >= self.at_once {
            return None;
        }
        let ready = |index: &usize| {
            self.states[*index] == State::Waiting
                && self.waits_for[*index]
                    .iter()
                    .all(|before| self.states[*before] == State::Succeeded)
        };
        let next = (0..self.states.len()).find(ready)?;
        self.states[next] = State::Running;
        Some(next)
    }

    /// One has ended.
    pub(super) fn ended(&mut self, index: usize, succeeded: bool) {
        self.states[index] = if succeeded {
            State::Succeeded
        } else {
            State::Missing
        };
    }

    /// Nothing more is started, because of this one.
    pub(super) fn halt(&mut self, because_of: usize) {
        self.halted.get_or_insert(because_of);
    }

    /// One that will not be started, and because of which other. Each is told once.
    pub(super) fn blocked(&mut self) -> Option<(usize, usize)> {
        let found = (0..self.states.len())
            .filter(|index| self.states[*index] == State::Waiting)
            .find_map(|index| {
                let mut before = self.waits_for[index].iter();
                let missing = before.find(|it| self.states[**it] == State::Missing);
                Some((index, missing.copied().or(self.halted)?))
            })?;
        self.states[found.0] = State::Missing;
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started(schedule: &mut Schedule) -> Vec<usize> {
        std::iter::from_fn(|| schedule.start()).collect()
    }

    fn blocked(schedule: &mut Schedule) -> Vec<(usize, usize)> {
        std::iter::from_fn(|| schedule.blocked()).collect()
    }

    /// 1 and 2 need 0, 3 needs both, 4 needs nothing.
    fn diamond(at_once: usize) -> Schedule {
        let waits_for = vec![vec![], vec![0], vec![0], vec![1, 2], vec![]];
        Schedule::new(waits_for, at_once)
    }

    #[test]
    fn what_does_not_depend_on_each_other_goes_at_once() {
        let mut schedule = diamond(8);
        assert_eq!(started(&mut schedule), [0, 4]);
        schedule.ended(0, true);
        assert_eq!(started(&mut schedule), [1, 2]);
        schedule.ended(2, true);
        assert!(started(&mut schedule).is_empty());
        schedule.ended(1, true);
        assert_eq!(started(&mut schedule), [3]);
        assert!(blocked(&mut schedule).is_empty());
    }

    #[test]
    fn no_more_than_allowed_go_at_once() {
        let mut schedule = diamond(1);
        assert_eq!(started(&mut schedule), [0]);
        schedule.ended(0, true);
        assert_eq!(started(&mut schedule), [1]);
        assert_eq!(started(&mut Schedule::new(vec![vec![]], 0)), [0]);
    }

    #[test]
    fn a_failure_stops_only_what_depends_on_it() {
        let mut schedule = diamond(2);
        assert_eq!(started(&mut schedule), [0, 4]);
        schedule.ended(0, true);
        assert_eq!(started(&mut schedule), [1]);
        schedule.ended(1, false);
        assert_eq!(blocked(&mut schedule), [(3, 1)]);
        assert!(blocked(&mut schedule).is_empty());
        assert_eq!(
            started(&mut schedule),
            [2],
            "it does not depend on the failed one"
        );
    }

    #[test]
    fn after_a_halt_nothing_is_started() {
        let mut schedule = diamond(1);
        assert_eq!(started(&mut schedule), [0]);
        schedule.halt(0);
        schedule.ended(0, false);
        assert!(started(&mut schedule).is_empty());
        assert_eq!(blocked(&mut schedule), [(1, 0), (2, 0), (3, 1), (4, 0)]);
    }
}
