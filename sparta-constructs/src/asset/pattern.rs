//! File name patterns of Go's `filepath.Match`, with docker's `**`.
//!
//! A pattern is matched in steps over all its positions at once, so that no pattern takes more
//! time than its length times the path's.

/// One pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    tokens: Vec<Token>,
}

#[derive(Debug)]
enum Token {
    /// This character.
    One(char),
    /// `?`: any character but `/`.
    Any,
    /// `[a-z]`, `[^a-z]`: one character but `/`.
    Class {
        negated: bool,
        ranges: Vec<(char, char)>,
    },
    /// `*`: any number of characters but `/`.
    Run,
    /// `**` at the end: any number of characters.
    Everything,
    /// `**` elsewhere: nothing, or anything that ends in `/`. The `Folders` after it eats.
    MaybeFolders,
    /// What `MaybeFolders` has begun.
    Folders,
}

impl Pattern {
    /// Reads a pattern; `None` when Go calls it malformed.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut tokens = Vec::new();
        let mut rest = text.chars().peekable();
        while let Some(next) = rest.next() {
            match next {
                '*' if rest.next_if_eq(&'*').is_some() => {
                    rest.next_if_eq(&'/');
                    if rest.peek().is_none() {
                        tokens.push(Token::Everything);
                    } else {
                        tokens.extend([Token::MaybeFolders, Token::Folders]);
                    }
                }
                '*' => tokens.push(Token::Run),
                '?' => tokens.push(Token::Any),
                '[' => tokens.push(class(&mut rest)?),
                '\\' => tokens.push(Token::One(rest.next()?)),
                other => tokens.push(Token::One(other)),
            }
        }
        Some(Self { tokens })
    }

    /// Whether the whole path matches.
    pub(super) fn matches(&self, path: &str) -> bool {
        let mut here = vec![false; self.tokens.len() + 1];
        self.reach(&mut here, 0);
        for character in path.chars() {
            let mut next = vec![false; here.len()];
            for position in (0..self.tokens.len()).filter(|position| here[*position]) {
                self.step(position, character, &mut next);
            }
            here = next;
        }
        here[self.tokens.len()]
    }

    /// Marks a position, and those that are reached from it without a character.
    fn reach(&self, positions: &mut [bool], position: usize) {
        if std::mem::replace(&mut positions[position], true) {
            return;
        }
        match self.tokens.get(position) {
            Some(Token::Run | Token::Everything) => self.reach(positions, position + 1),
            Some(Token::MaybeFolders) => {
                self.reach(positions, position + 1);
                self.reach(positions, position + 2);
            }
            _ => {}
        }
    }

    fn step(&self, position: usize, character: char, next: &mut [bool]) {
        let folder = character == '/';
        match &self.tokens[position] {
            Token::One(wanted) if *wanted == character => self.reach(next, position + 1),
            Token::Any if !folder => self.reach(next, position + 1),
            Token::Class { negated, ranges } if !folder => {
                let inside = ranges
                    .iter()
                    .any(|(from, to)| (*from..=*to).contains(&character));
                if inside != *negated {
                    self.reach(next, position + 1);
                }
            }
            Token::Run if !folder => self.reach(next, position),
            Token::Everything => self.reach(next, position),
            Token::Folders => {
                self.reach(next, position);
                if folder {
                    self.reach(next, position + 1);
                }
            }
            _ => {}
        }
    }
}

/// What follows `[`.
fn class(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<Token> {
    let negated = rest.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        let from = match rest.next()? {
            ']' if !ranges.is_empty() => return Some(Token::Class { negated, ranges }),
            ']' | '-' => return None,
            '\\' => rest.next()?,
            other => other,
        };
        let to = if rest.next_if_eq(&'-').is_some() {
            match rest.next()? {
                ']' => return None,
                '\\' => rest.next()?,
                other => other,
            }
        } else {
            from
        };
        ranges.push((from, to));
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn as_docker_matches() {
        // From the table in moby's patternmatcher_test.go.
        let table = [
            ("**", "dir/file", true),
            ("**/", "file", true),
            ("**/**", "dir/file", true),
            ("dir/**", "dir/file", true),
            ("dir/**", "dir", false),
            ("**/dir", "dir", true),
            ("**/dir2/*", "dir/dir2/file", true),
            ("**/dir2/*", "dir/dir2/a/file", false),
            ("**file", "dir/dir/file", true),
            ("**file", "dir/dir/file.txt", false),
            ("**/file*txt", "dir/dir/file.txt", true),
            ("a**/*.txt", "a/file/dir/file.txt", true),
            ("a**/*.txt", "a/dir/file.txt", true),
            ("a[b-d]e", "ae", false),
            ("a[b-d]e", "ace", true),
            ("a[^b-d]e", "aze", true),
            ("abc.def", "abcdef", false),
            ("a(b)c/def", "a(b)c/def", true),
            ("a.|)$(}+{bc", "a.|)$(}+{bc", true),
            ("foo/*", "foo/bar/baz", false),
            ("fo?", "foo", true),
            ("fo?", "fo/", false),
            ("\\*", "*", true),
            ("\\*", "x", false),
            ("", "", true),
        ];
        for (pattern, path, expected) in table {
            let matched = Pattern::parse(pattern).unwrap().matches(path);
            assert_eq!(matched, expected, "`{pattern}` on `{path}`");
        }
    }

    #[test]
    fn malformed_patterns_are_none() {
        for pattern in ["[", "[]", "[a", "[a-]", "[-x]", "[^]", "a\\", "[\\"] {
            assert!(Pattern::parse(pattern).is_none(), "{pattern}");
        }
    }

    #[test]
    fn no_pattern_takes_long() {
        let pattern = Pattern::parse(&"*a".repeat(200)).unwrap();
        assert!(!pattern.matches(&"a".repeat(5000).replace("aaaaa", "aaaab")[..]));
    }
}
