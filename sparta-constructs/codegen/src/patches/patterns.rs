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
    Correction {
        upstream: r"[a-zA-Z 0-9_\-+'&amp;\uD83C-\uDBFF\uDC00-\uDFFF\u2000-\u3300]+",
        instead: r"[a-zA-Z 0-9_\-+'&amp;\u{10000}-\u{10FFFF}\u2000-\u3300]+",
        reason: "halves of surrogate pairs, as ranges of their own, stand for what they pair to",
    },
];
