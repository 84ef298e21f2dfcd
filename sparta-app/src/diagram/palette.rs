//! The colours of a picture, and the signs of its marks.

use std::fmt::Write;

use super::drawing::Mark;

/// Which colours a picture has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Those the reader prefers.
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Name, in light, in dark.
const COLOURS: [(&str, &str, &str); 13] = [
    ("paper", "#fff", "#0d1117"),
    ("ink", "#1b1f24", "#e6edf3"),
    ("faint", "#57606a", "#9da7b3"),
    ("frame", "#afb8c1", "#484f58"),
    ("box", "#f6f8fa", "#1c2128"),
    ("edge", "#8c959f", "#768390"),
    ("tier", "#ddf4ff55", "#12253d66"),
    ("traffic", "#0757b8", "#79b8ff"),
    ("data", "#8a4600", "#e3a25c"),
    ("added", "#1a7f37", "#3fb950"),
    ("changed", "#9a6700", "#d29922"),
    ("replaced", "#cf222e", "#f85149"),
    ("removed", "#82071e", "#ff9492"),
];

/// `fill@name;` and `stroke@name;` are colours.
const STYLE: &str = "svg text{font:12px system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;fill@ink;}\
    .paper{fill@paper;}svg .faint{fill@faint;font-size:11px}.frame{fill:none;stroke@frame;}\
    .tier{fill@tier;}.subnet{stroke-dasharray:4 3}svg .title{fill@faint;font-weight:600}\
    .box{fill@box;stroke@edge;}.traffic{stroke@traffic;stroke-width:2}\
    .data{stroke@data;stroke-dasharray:5 3}.arrow{fill:none;opacity:.75}\
    svg .label{font-size:11px;fill@traffic;stroke@paper;stroke-width:4;paint-order:stroke}\
    .traffic-head{fill@traffic;}.data-head{fill@data;}";

/// The colours as variables.
pub(super) fn declared(theme: Theme) -> String {
    let variables = |is_dark: bool| -> String {
        let colour =
            |it: &(&str, &str, &str)| format!("--{}:{}", it.0, if is_dark { it.2 } else { it.1 });
        COLOURS.iter().map(colour).collect::<Vec<_>>().join(";")
    };
    match theme {
        Theme::Light => format!(":root{{{}}}", variables(false)),
        Theme::Dark => format!(":root{{{}}}", variables(true)),
        Theme::Auto => format!(
            ":root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}",
            variables(false),
            variables(true)
        ),
    }
}

/// The style sheet. Each colour is there twice, since many programs that are no browsers do not know variables
/// and take the declaration they understand: <https://www.w3.org/TR/css-variables-1/#using-variables>.
pub(super) fn style(theme: Theme) -> String {
    let mut style = STYLE.to_owned();
    for mark in [Mark::Added, Mark::Changed, Mark::Replaced, Mark::Removed] {
        let class = class_of(mark);
        // Writing to a string does not fail.
        let _ = write!(
            style,
            ".box.{class},.frame.{class}{{stroke@{class};stroke-width:2.5}}\
             svg .{class}-sign{{fill@{class};font-weight:700}}"
        );
    }
    style.push_str(".removed{stroke-dasharray:6 4}");
    for (name, light, dark) in COLOURS {
        let plain = if theme == Theme::Dark { dark } else { light };
        for property in ["fill", "stroke"] {
            style = style.replace(
                &format!("{property}@{name};"),
                &format!("{property}:{plain};{property}:var(--{name});"),
            );
        }
    }
    style
}

/// The class of a mark, which is also its word.
pub(super) fn class_of(mark: Mark) -> &'static str {
    match mark {
        Mark::Added => "added",
        Mark::Changed => "changed",
        Mark::Replaced => "replaced",
        Mark::Removed => "removed",
    }
}

/// The sign of a mark.
pub(super) fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Added => "+",
        Mark::Changed => "~",
        Mark::Replaced => "\u{b1}",
        Mark::Removed => "\u{2212}",
    }
}
