//! How wide a text is, and how it is broken to fit.

/// The height of a line of a box, in pixels.
pub(super) const LINE: i32 = 15;

/// At most how wide a text is at 12 pixels, in pixels. There is no font to ask: the widths are above those of the
/// usual sans-serif fonts, so a text may be narrower than this and is never wider.
pub(super) fn width(text: &str) -> i32 {
    text.chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 4,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 12,
            'A'..='Z' | '&' => 9,
            c if c.is_ascii() => 8,
            _ => 14,
        })
        .sum()
}

/// At most two lines that fit; what does not ends in an ellipsis.
pub(super) fn fit(text: &str, room: i32) -> Vec<String> {
    if width(text) <= room {
        return vec![text.to_owned()];
    }
    let first = longest(text, room);
    // A break after a separator, or before a capital, is easier to read than one in a word.
    let letters: Vec<(usize, char)> = first.char_indices().collect();
    let mut ends = letters.windows(2).filter(|pair| {
        let (before, after) = (pair[0].1, pair[1].1);
        matches!(before, '-' | '/' | '_' | ' ' | '.')
            || before.is_lowercase() && after.is_uppercase()
    });
    let at = ends.next_back().map(|pair| pair[1].0);
    let at = at.filter(|at| at * 3 > first.len()).unwrap_or(first.len());
    let (start, rest) = text.split_at(at);
    vec![start.trim_end().to_owned(), shortened(rest, room)]
}

/// One line that fits.
pub(super) fn shortened(text: &str, room: i32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    format!("{}\u{2026}", longest(text, room - width("\u{2026}")))
}

fn longest(text: &str, room: i32) -> &str {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += width(c.encode_utf8(&mut [0; 4]));
        if used > room {
            return &text[..at];
        }
    }
    text
}
