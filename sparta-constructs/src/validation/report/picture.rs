//! A finding as a picture of its source.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::validation::{Finding, Severity};

/// The text that a finding points into.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name to show.
    pub path: &'a str,
    /// The whole text, when it is there.
    pub text: Option<&'a str>,
}

/// Whether a picture has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// Text only.
    #[default]
    Plain,
    /// ANSI colours, for a terminal.
    Ansi,
}

/// Draws a finding: its line, the source underlined when there is any, and the hint.
///
/// `source` is the file that the finding's line is in: the template that was read, or, for a
/// template made by Rust, the Rust file of [`Finding::source`].
///
/// ```
/// use sparta_constructs::template::read;
/// use sparta_constructs::validation::{Options, report, validate};
///
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queu\n";
/// let found = validate(&read(text.as_bytes()).unwrap(), &Options::default());
/// let source = report::Source { path: "jobs.yaml", text: Some(text) };
/// let picture = report::draw(&found[0], source, report::Color::Plain);
/// assert!(picture.contains("3 |     Type: AWS::SQS::Queu"));
/// assert!(picture.contains("^^^^^^^^^^^^^^"));
/// ```
pub fn draw(finding: &Finding, source: Source<'_>, color: Color) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level
        .primary_title(finding.message.as_str())
        .id(finding.code);
    let (line, column) = position(finding);
    let place = place(finding);
    // The line alone is given to the renderer: it looks at all of the text for every picture.
    let shown = source.text.zip(line).and_then(|(text, number)| {
        let line = line_of(text, number)?;
        Some((number, line, span(line, column)))
    });
    let mut group = if let Some((number, line, span)) = shown {
        let annotation = AnnotationKind::Primary.span(span).label(place.as_str());
        let snippet = Snippet::source(line)
            .line_start(number as usize)
            .path(source.path);
        title.element(snippet.annotation(annotation))
    } else {
        let group: Group<'_> = title.element(origin(source.path, line, column));
        group.element(Level::NOTE.message(place.as_str()))
    };
    let caller = finding
        .caller
        .as_ref()
        .map(|c| format!("called from {}:{}", c.file, c.line));
    if let Some(caller) = &caller {
        group = group.element(Level::NOTE.message(caller.as_str()));
    }
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    let renderer = match color {
        Color::Plain => Renderer::plain(),
        Color::Ansi => Renderer::styled(),
    };
    let mut picture = renderer.render(&[group]);
    picture.push('\n');
    picture
}

/// `path:line:column`, as far as they are known.
fn origin(path: &str, line: Option<u32>, column: Option<u32>) -> Origin<'_> {
    let origin = Origin::path(path);
    match (line, column) {
        (Some(line), Some(column)) => origin.line(line as usize).char_column(column as usize),
        (Some(line), None) => origin.line(line as usize),
        _ => origin,
    }
}

/// Line and column in the source, from 1.
fn position(finding: &Finding) -> (Option<u32>, Option<u32>) {
    match &finding.source {
        Some(source) => (Some(source.line), Some(source.column)),
        None => (finding.line, finding.column),
    }
}

/// What the finding is about, in CloudFormation's and the user's words.
fn place(finding: &Finding) -> String {
    let mut text = finding.place().unwrap_or_else(|| "the template".to_owned());
    if let Some(path) = &finding.construct_path {
        // Writing to a `String` cannot fail.
        let _ = write!(text, " ({path})");
    }
    text
}

/// A line of a text, without its end; `None` when there is none, or it is one of a file that was
/// not written to be looked at.
fn line_of(text: &str, line: u32) -> Option<&str> {
    const LONG: usize = 2_000;
    let wanted = (line as usize).checked_sub(1)?;
    let line = text.split('\n').nth(wanted)?.trim_end();
    (line.len() <= LONG).then_some(line)
}

/// The bytes of a line to underline: from the column to the end of the word, the text in quotes,
/// or the line.
fn span(line: &str, column: Option<u32>) -> Range<usize> {
    let skip = (column.unwrap_or(1) as usize).saturating_sub(1);
    let mut characters = line.char_indices().skip(skip);
    let from = characters.next().map_or(line.len(), |(at, _)| at);
    let rest = &line[from..];
    let length = match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => rest[1..].find(quote).map_or(rest.len(), |end| end + 2),
        _ => [": ", ", ", " #", "]", "}", ","]
            .iter()
            .filter_map(|end| rest.find(end))
            .min()
            .unwrap_or_else(|| rest.trim_end_matches(':').len()),
    };
    // At least the first character, which may be of several bytes.
    let first = rest.chars().next().map_or(0, char::len_utf8);
    from..from + length.max(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::read;
    use crate::validation::{Options, validate};

    #[test]
    fn underlines_what_is_wrong() {
        let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueuName: jobs\n";
        let found = validate(&read(text.as_bytes()).unwrap(), &Options::default());
        let source = Source {
            path: "t.yaml",
            text: Some(text),
        };
        let picture = draw(&found[0], source, Color::Plain);
        let expected = "\
error[S102]: AWS::SQS::Queue has no property `QueuName`
 --> t.yaml:5:7
  |
5 |       QueuName: jobs
  |       ^^^^^^^^ Jobs.QueuName
  |
  = help: did you mean `QueueName`?
";
        assert_eq!(picture, expected);
        assert!(draw(&found[0], source, Color::Ansi).contains("\u{1b}["));
    }

    #[test]
    fn without_a_text_the_place_is_named() {
        let text = "Resources: {Jobs: {Type: 'AWS::SQS::Queu'}}\n";
        let found = validate(&read(text.as_bytes()).unwrap(), &Options::default());
        let source = Source {
            path: "t.yaml",
            text: None,
        };
        let picture = draw(&found[0], source, Color::Plain);
        assert!(picture.contains("--> t.yaml:1:26"), "{picture}");
        assert!(picture.contains("Jobs.Type"), "{picture}");
    }

    #[test]
    fn odd_positions_do_no_harm() {
        for (text, line, column) in [("", 1, 1), ("é\n", 1, 2), ("a", 9, 9), ("a\r\n", 1, 40)] {
            let finding = Finding {
                line: Some(line),
                column: Some(column),
                ..Finding::new(&crate::validation::rules::NULL, "x")
            };
            let source = Source {
                path: "p",
                text: Some(text),
            };
            assert!(draw(&finding, source, Color::Plain).contains("T006"));
        }
    }
}
