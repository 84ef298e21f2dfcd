//! Patterns that are wrong in any dialect.

use super::Correction;

/// The corrections.
pub(crate) const PATTERNS: &[Correction<&str>] = &[];
