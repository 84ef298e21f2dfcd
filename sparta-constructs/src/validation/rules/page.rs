//! A rule as an entry of a page: its code, what it means, an example that fails with what is said
//! about it, and one that passes.

use std::fmt::Write as _;

use super::{Example, Rule};
use crate::template::read;
use crate::validation::report::{Color, Source, draw};
use crate::validation::{Finding, Options, validate};

/// The region that the examples are for.
const REGION: &str = "eu-west-2";
/// A text longer than this many lines, or with a longer line, is shown by its beginning.
const LINES: usize = 16;
const WIDTH: usize = 200;

impl Example {
    /// What validation says about it, as for a stack in eu-west-2.
    pub fn findings(&self) -> Vec<Finding> {
        match read(self.text().as_bytes()) {
            Ok(template) => validate(&template, &Options::region(REGION)),
            Err(errors) => errors.iter().map(Finding::from).collect(),
        }
    }

    /// The text as a page shows it.
    fn shown(&self) -> String {
        let text = self.text();
        let count = text.lines().count();
        let mut shown = String::new();
        let few = if count > LINES { LINES / 4 } else { count };
        for line in text.lines().take(few) {
            let mut line = line.to_owned();
            let length = line.chars().count();
            if length > WIDTH {
                line = line.chars().take(WIDTH / 2).collect();
                // Writing to a `String` cannot fail, here and below.
                let _ = write!(line, "… ({length} characters)");
            }
            shown.push_str(&line);
            shown.push('\n');
        }
        if few < count {
            let _ = writeln!(shown, "# … {count} lines in all");
        }
        shown
    }
}

impl Rule {
    /// The rule as Markdown: what it means, an example that fails, what is said about it, and an
    /// example that passes.
    ///
    /// ```
    /// use sparta_constructs::validation::Rule;
    ///
    /// let entry = Rule::find("S102").unwrap().entry();
    /// assert!(entry.starts_with("## S102 (error)\n"));
    /// assert!(entry.contains("QueuName: jobs"));
    /// assert!(entry.contains("did you mean `QueueName`?"));
    /// ```
    pub fn entry(&self) -> String {
        let mut entry = format!("## {} ({})\n\n", self.code, self.severity.name());
        let mut meaning = self.meaning.chars();
        let first = meaning.next().map(|c| c.to_uppercase().collect::<String>());
        let _ = writeln!(
            entry,
            "{}{}.\n",
            first.unwrap_or_default(),
            meaning.as_str()
        );
        let _ = writeln!(entry, "Fails:\n\n```yaml\n{}```\n", self.fails.shown());
        if let Some(finding) = self.said() {
            let text = self.fails.text();
            // An underlined line that is shortened above would be as long here.
            let short = text.lines().all(|line| line.chars().count() <= WIDTH);
            let source = Source {
                path: "template.yaml",
                text: short.then_some(text.as_str()),
            };
            let picture = draw(&finding, source, Color::Plain);
            let _ = writeln!(entry, "```text\n{picture}```\n");
        }
        let _ = writeln!(entry, "Passes:\n\n```yaml\n{}```", self.passes.shown());
        entry
    }

    /// What this rule says about the example that fails.
    fn said(&self) -> Option<Finding> {
        let mut found = self.fails.findings().into_iter();
        found.find(|finding| finding.code == self.code)
    }

    /// Every rule's [`entry`](Self::entry), as the file `RULES.md` of this crate has them.
    pub fn page() -> String {
        let mut page = "\
# The rules of validation

Made from `Rule::all()`; a test keeps it current. `sparta validate --explain CODE` prints an entry. The
examples are for a stack in eu-west-2, and each is a test: the first of an entry is found with the code and
at the place shown, nothing at all is found in the second.
"
        .to_owned();
        for rule in Self::all() {
            page.push('\n');
            page.push_str(&rule.entry());
        }
        page
    }

    /// The code that is nearest to one that does not exist, for a suggestion.
    pub fn nearest(code: &str) -> Option<&'static Rule> {
        let code = code.to_ascii_uppercase();
        Self::all()
            .map(|rule| (strsim::damerau_levenshtein(rule.code, &code), rule))
            .filter(|(distance, _)| *distance <= 2)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, rule)| rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/RULES.md");

    /// Each rule finds its example, at a place, and says nothing of any kind about the other.
    #[test]
    fn every_rule_finds_its_example_and_passes_the_other() {
        let mut wrong = Vec::new();
        for rule in Rule::all() {
            match rule.said() {
                None => wrong.push(format!(
                    "{}: its example that fails is not found by it: {:#?}",
                    rule.code,
                    rule.fails.findings()
                )),
                Some(found) if found.severity != rule.severity => wrong.push(format!(
                    "{}: found as {}, declared as {}",
                    rule.code,
                    found.severity.name(),
                    rule.severity.name()
                )),
                Some(found) if found.line.is_none() && found.property_path.is_none() => {
                    wrong.push(format!("{}: found nowhere: {found}", rule.code));
                }
                Some(_) => {}
            }
            for finding in rule.passes.findings() {
                wrong.push(format!(
                    "{}: the example that passes gives {finding}",
                    rule.code
                ));
            }
        }
        assert!(
            wrong.is_empty(),
            "mend the examples beside the rules in src/validation/rules:\n{}",
            wrong.join("\n")
        );
    }

    #[test]
    fn the_page_is_current() {
        let page = Rule::page();
        if std::env::var_os("UPDATE_RULES").is_some() {
            std::fs::write(PAGE, &page).expect("RULES.md can be written");
        }
        let kept = std::fs::read_to_string(PAGE).unwrap_or_default();
        for (made, kept) in page.split("\n## ").zip(kept.split("\n## ")) {
            assert_eq!(made.trim_end(), kept.trim_end(), "{UPDATE}");
        }
        assert!(page == kept, "{UPDATE}");
    }

    const UPDATE: &str = "RULES.md is not what the rules give: run \
        `UPDATE_RULES=1 cargo test -p sparta-constructs --lib the_page_is_current`, and read the difference";

    #[test]
    fn a_misspelt_code_has_a_nearest() {
        assert_eq!(Rule::nearest("s120").map(|rule| rule.code), Some("S102"));
        assert!(Rule::nearest("nonsense").is_none());
    }
}
