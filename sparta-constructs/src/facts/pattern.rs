//! Patterns of the facts, compiled on first use.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::model::PatternEngine;

/// A pattern that its engine refuses.
#[derive(Debug, thiserror::Error)]
#[error("pattern {pattern} does not compile: {message}")]
#[non_exhaustive]
pub struct InvalidPattern {
    /// The pattern.
    pub pattern: String,
    /// What the engine says.
    pub message: String,
}

enum Compiled {
    Lite(regex_lite::Regex),
    Fancy(fancy_regex::Regex),
}

/// A compiled pattern; `None` for one that does not compile.
type Cache = HashMap<(String, PatternEngine), Option<Arc<Compiled>>>;

static CACHE: LazyLock<Mutex<Cache>> = LazyLock::new(Mutex::default);

/// Whether `pattern`, compiled with `engine`, is found in `text`.
///
/// A pattern that does not compile matches everything, as does a text on which the
/// engine gives up: neither says anything about the text. No pattern of the facts fails
/// to compile.
pub fn matches(pattern: &str, engine: PatternEngine, text: &str) -> bool {
    let key = (pattern.to_owned(), engine);
    let compiled = {
        // A panic elsewhere leaves the map whole.
        let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
        let compiled = cache
            .entry(key)
            .or_insert_with(|| build(pattern, engine).ok().map(Arc::new));
        compiled.clone()
    };
    match compiled.as_deref() {
        None => true,
        Some(Compiled::Lite(regex)) => regex.is_match(text),
        Some(Compiled::Fancy(regex)) => regex.is_match(text).unwrap_or(true),
    }
}

/// Compiles a pattern to see whether it can be, and forgets it.
pub fn compile(pattern: &str, engine: PatternEngine) -> Result<(), InvalidPattern> {
    build(pattern, engine).map(drop)
}

fn build(pattern: &str, engine: PatternEngine) -> Result<Compiled, InvalidPattern> {
    let refused = |message: String| InvalidPattern {
        pattern: pattern.to_owned(),
        message,
    };
    match engine {
        PatternEngine::Lite => regex_lite::Regex::new(pattern)
            .map(Compiled::Lite)
            .map_err(|error| refused(error.to_string())),
        PatternEngine::Fancy => fancy_regex::Regex::new(pattern)
            .map(Compiled::Fancy)
            .map_err(|error| refused(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::{compile, matches};
    use crate::facts::PatternEngine::{Fancy, Lite};

    #[test]
    fn a_pattern_is_found_anywhere() {
        assert!(matches("b+", Lite, "abba"));
        assert!(!matches("^b+", Lite, "abba"));
    }

    #[test]
    fn look_behind_needs_the_fancy_engine() {
        assert!(compile(r"^.*(?<!\.)$", Lite).is_err());
        assert!(matches(r"^.*(?<!\.)$", Fancy, "bucket"));
        assert!(!matches(r"^.*(?<!\.)$", Fancy, "bucket."));
    }

    #[test]
    fn a_pattern_that_cannot_be_says_nothing() {
        assert!(compile("(", Lite).is_err());
        assert!(matches("(", Lite, "anything"));
    }
}
