//! Regular expressions: from the mixed dialects of the schemas (ECMAScript, Java,
//! Python) to Rust's, with the engine that each needs.

mod ecma;

use std::collections::{BTreeMap, HashMap};

use super::model::PatternEngine;
use crate::patches::Corrections;

/// All patterns met so far.
pub(super) struct PatternBook {
    known: HashMap<String, Option<(String, PatternEngine)>>,
    corrections: Corrections<'static, &'static str>,
    /// Patterns that Rust cannot express, with the engine's reason.
    pub(super) dropped: BTreeMap<String, String>,
    /// Patterns whose counted repetitions are too large to compile, made endless.
    pub(super) relaxed: Vec<String>,
}

impl PatternBook {
    pub(super) fn new() -> Self {
        Self {
            known: HashMap::new(),
            corrections: Corrections::new("pattern", crate::patches::PATTERNS),
            dropped: BTreeMap::new(),
            relaxed: Vec::new(),
        }
    }

    /// The pattern in Rust's syntax and the engine it needs, unless none can.
    pub(super) fn translate(&mut self, pattern: &str) -> Option<(String, PatternEngine)> {
        if let Some(known) = self.known.get(pattern) {
            return known.clone();
        }
        let corrected = self.corrections.find(pattern).copied();
        let found = self.express(corrected.unwrap_or(pattern));
        self.known.insert(pattern.to_owned(), found.clone());
        found
    }

    /// Corrections that met no pattern.
    pub(super) fn unused(&self) -> Vec<String> {
        self.corrections.unused()
    }

    /// How many different patterns each engine takes.
    pub(super) fn count(&self, wanted: PatternEngine) -> usize {
        let found = self.known.values().flatten();
        found.filter(|(_, engine)| *engine == wanted).count()
    }

    fn express(&mut self, pattern: &str) -> Option<(String, PatternEngine)> {
        let lite = ecma::translate(pattern, ecma::Dialect::Lite, ecma::Repeats::Counted);
        if regex_lite::Regex::new(&lite).is_ok() {
            return Some((lite, PatternEngine::Lite));
        }
        let relaxed = ecma::translate(pattern, ecma::Dialect::Lite, ecma::Repeats::Relaxed);
        if relaxed != lite && regex_lite::Regex::new(&relaxed).is_ok() {
            self.relaxed.push(pattern.to_owned());
            return Some((relaxed, PatternEngine::Lite));
        }
        let fancy = ecma::translate(pattern, ecma::Dialect::Fancy, ecma::Repeats::Counted);
        let reason = match fancy_regex::Regex::new(&fancy) {
            Ok(_) => return Some((fancy, PatternEngine::Fancy)),
            Err(error) => error.to_string(),
        };
        let relaxed = ecma::translate(pattern, ecma::Dialect::Fancy, ecma::Repeats::Relaxed);
        if relaxed != fancy && fancy_regex::Regex::new(&relaxed).is_ok() {
            self.relaxed.push(pattern.to_owned());
            return Some((relaxed, PatternEngine::Fancy));
        }
        self.dropped.insert(pattern.to_owned(), reason);
        None
    }
}
