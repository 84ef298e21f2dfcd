//! Names that are given out once.

use std::collections::BTreeSet;

/// The names taken so far in one place.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeSet<String>);

impl Taken {
    /// With these taken from the start.
    pub(crate) fn new<'a>(reserved: impl IntoIterator<Item = &'a str>) -> Self {
        Self(reserved.into_iter().map(str::to_owned).collect())
    }

    /// Whether the name is still free.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.0.contains(name)
    }

    /// The name, or with the first number from 2 that is free.
    pub(crate) fn claim(&mut self, name: String) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        // The numbers have no end, so one of them is free.
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| self.is_free(name))
            .unwrap_or(name);
        self.0.insert(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_out_once() {
        let mut taken = Taken::new(["new"]);
        assert_eq!(taken.claim("new".to_owned()), "new2");
        assert_eq!(taken.claim("a".to_owned()), "a");
        assert_eq!(taken.claim("a".to_owned()), "a2");
        assert_eq!(taken.claim("a".to_owned()), "a3");
    }
}
