//! Regular expressions, compiled on first use and kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// A compiled pattern.
#[derive(Clone)]
pub(super) enum Pattern {
    /// Compiles in microseconds.
    Lite(Rc<regex_lite::Regex>),
    /// For look-around, back-references and Unicode classes.
    Fancy(Rc<fancy_regex::Regex>),
}

thread_local! {
    /// Patterns that were compiled in this thread; `None` for those that no engine takes.
    static COMPILED: RefCell<HashMap<String, Option<Pattern>>> = RefCell::default();
}

impl Pattern {
    /// A pattern of unknown dialect: the small engine when it takes it, the large one
    /// otherwise, `None` when none does.
    pub(super) fn foreign(pattern: &str) -> Option<Pattern> {
        cached(pattern, || lite(pattern).or_else(|| fancy(pattern)))
    }

    /// Whether the pattern is found in `text`. A pattern that takes too long counts as found.
    pub(super) fn is_match(&self, text: &str) -> bool {
        match self {
            Pattern::Lite(regex) => regex.is_match(text),
            Pattern::Fancy(regex) => regex.is_match(text).unwrap_or(true),
        }
    }
}

fn cached(pattern: &str, compile: impl FnOnce() -> Option<Pattern>) -> Option<Pattern> {
    COMPILED.with_borrow_mut(|compiled| {
        if let Some(known) = compiled.get(pattern) {
            return known.clone();
        }
        let made = compile();
        compiled.insert(pattern.to_owned(), made.clone());
        made
    })
}

fn lite(pattern: &str) -> Option<Pattern> {
    let regex = regex_lite::Regex::new(pattern).ok()?;
    Some(Pattern::Lite(Rc::new(regex)))
}

fn fancy(pattern: &str) -> Option<Pattern> {
    let regex = fancy_regex::RegexBuilder::new(pattern)
        .backtrack_limit(100_000)
        .build()
        .ok()?;
    Some(Pattern::Fancy(Rc::new(regex)))
}
