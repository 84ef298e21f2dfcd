//! Docker's `.dockerignore`, as moby's `patternmatcher` reads it:
//! <https://github.com/moby/patternmatcher/blob/main/patternmatcher.go>.

use std::path::Path;

use super::AssetError;
use super::pattern::Pattern;

/// The rules of a `.dockerignore`; the last one that matches a path decides.
#[derive(Debug, Default)]
pub(super) struct DockerIgnore {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    pattern: Pattern,
    /// `!pattern`: what matches is sent after all.
    exception: bool,
}

impl DockerIgnore {
    pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<Self, AssetError> {
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut rules = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let written = line.trim();
            if line.starts_with('#') || written.is_empty() {
                continue;
            }
            let (exception, body) = match written.strip_prefix('!') {
                Some(rest) => (true, rest.trim()),
                None => (false, written),
            };
            let cleaned = clean(body);
            let pattern = (!body.is_empty())
                .then(|| Pattern::parse(&cleaned))
                .flatten();
            let pattern = pattern.ok_or_else(|| AssetError::Pattern {
                path: path.to_owned(),
                line: index + 1,
                pattern: written.to_owned(),
            })?;
            rules.push(Rule { pattern, exception });
        }
        Ok(Self { rules })
    }

    /// Whether a path, relative and with `/`, is left out: because it is named or because a
    /// directory that it is in is.
    pub(super) fn ignores(&self, path: &str) -> bool {
        let prefixes: Vec<&str> = path
            .match_indices('/')
            .map(|(end, _)| &path[..end])
            .chain([path])
            .collect();
        let matches = |rule: &&Rule| prefixes.iter().any(|prefix| rule.pattern.matches(prefix));
        self.rules
            .iter()
            .rev()
            .find(matches)
            .is_some_and(|rule| !rule.exception)
    }

    pub(super) fn has_exceptions(&self) -> bool {
        self.rules.iter().any(|rule| rule.exception)
    }
}

/// Go's `filepath.Clean`, without the `/` in front: patterns start at the directory anyway.
fn clean(pattern: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in pattern.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ignored(rules: &str, path: &str) -> bool {
        DockerIgnore::parse(Path::new(".dockerignore"), rules.as_bytes())
            .unwrap()
            .ignores(path)
    }

    #[test]
    fn the_last_rule_that_matches_decides() {
        let rules = "\u{feff}# comment\n\n*.md\n!README.md\nREADME-secret.md\n";
        assert!(ignored(rules, "CHANGES.md"));
        assert!(!ignored(rules, "README.md"));
        assert!(ignored(rules, "README-secret.md"));
        assert!(
            !ignored(rules, "docs/CHANGES.md"),
            "`*` does not cross a folder"
        );
    }

    #[test]
    fn a_directory_takes_what_is_in_it_along() {
        assert!(ignored("/target/\n", "target/debug/app"));
        assert!(ignored("./a/../target", "target/debug/app"));
        assert!(!ignored("target", "src/target"));
        assert!(ignored("**/target", "src/target/x"));
        assert!(!ignored("target\n!target/keep", "target/keep/x"));
    }

    #[test]
    fn what_docker_refuses_is_refused_with_its_line() {
        for bad in ["!", "[a", "a\\"] {
            let rules = format!("ok\n{bad}\n");
            let error =
                DockerIgnore::parse(Path::new("x/.dockerignore"), rules.as_bytes()).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("invalid pattern `{bad}` at x/.dockerignore:2")
            );
        }
    }
}
