//! Patterns that are wrong in any dialect.

use super::Correction;

/// The corrections.
pub(crate) const PATTERNS: &[Correction<&str>] = &[
    Correction {
        upstream: r"^(\/|(\/(?!\.)+[^$#<>;;`|&?{}^*/\n]+){1,4})$",
        instead: r"^(\/|(\/(?!\.)[^$#<>;`|&?{}^*/\n]+){1,4})$",
        reason: "a look-ahead takes no room, so repeating it says nothing; the engine refuses",
    },
    Correction {
        upstream: r"^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$",
        instead: r"^(\/|(\/(?!\.)[^$#<>;`|&?{}^*/\n]+){1,4})$",
        reason: "a look-ahead takes no room, so repeating it says nothing; the engine refuses",
    },
    Correction {
        upstream: r"^[\p{Print}&&[^|:/]]+$",
        instead: r"^[ -.0-9;-{}~]+$",
        reason: "Java's intersection of classes, written out: printable without |, : and /",
    },
];
