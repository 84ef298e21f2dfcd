//! Corrections to the published schemas: each small and named, each with a reason.
//! One that no longer applies is an error, so that none outlives its cause.

mod patterns;
mod relationships;
mod schemas;

use std::cell::RefCell;
use std::collections::BTreeSet;

pub(crate) use patterns::PATTERNS;
pub(crate) use relationships::{RELATIONSHIPS, Target};
pub(crate) use schemas::apply;

/// One correction in a table.
pub(crate) struct Correction<T> {
    /// What upstream says.
    pub(crate) upstream: &'static str,
    /// What holds instead.
    pub(crate) instead: T,
    /// Why.
    pub(crate) reason: &'static str,
}

/// A table of corrections that knows which of them were used.
pub(crate) struct Corrections<'a, T> {
    kind: &'static str,
    table: &'a [Correction<T>],
    used: RefCell<BTreeSet<&'static str>>,
}

impl<'a, T> Corrections<'a, T> {
    pub(crate) fn new(kind: &'static str, table: &'a [Correction<T>]) -> Self {
        Self {
            kind,
            table,
            used: RefCell::default(),
        }
    }

    /// What holds instead of what upstream says, if that is corrected.
    pub(crate) fn find(&self, upstream: &str) -> Option<&T> {
        let found = self.table.iter().find(|one| one.upstream == upstream)?;
        self.used.borrow_mut().insert(found.upstream);
        Some(&found.instead)
    }

    /// The corrections that nothing asked for.
    pub(crate) fn unused(&self) -> Vec<String> {
        let used = self.used.borrow();
        self.table
            .iter()
            .filter(|one| !used.contains(one.upstream))
            .map(|one| format!("{} {} ({})", self.kind, one.upstream, one.reason))
            .collect()
    }
}
