//! What GitHub's tokens call a workflow run: their subject.
//!
//! <https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims>

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A name that is none for GitHub.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{given:?} is no {what}: {allowed}")]
pub struct GitHubNameError {
    what: &'static str,
    given: String,
    allowed: &'static str,
}

impl GitHubNameError {
    fn new(what: &'static str, given: &str, allowed: &'static str) -> Self {
        Self {
            what,
            given: given.to_owned(),
            allowed,
        }
    }
}

/// A repository, as its tokens name it.
///
/// `OWNER/REPO`; or `OWNER@ID/REPO@ID`, for a repository whose tokens carry the numbers of owner and
/// repository. Those made or renamed since 15 July 2026 do, and others can choose to
/// (<https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/>):
/// a name can pass to somebody else, a number cannot. Upper and lower case count, as IAM compares exactly.
///
/// ```
/// use sparta_constructs::security::GitHubRepository;
///
/// let repository: GitHubRepository = "octo-org/octo-repo".parse()?;
/// let subject = repository.environment("production")?;
/// assert_eq!(subject.to_string(), "repo:octo-org/octo-repo:environment:production");
/// assert!("octo-org/*".parse::<GitHubRepository>().is_err());
/// # Ok::<(), sparta_constructs::security::GitHubNameError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitHubRepository {
    text: String,
}

impl FromStr for GitHubRepository {
    type Err = GitHubNameError;

    fn from_str(text: &str) -> Result<Self, GitHubNameError> {
        const ALLOWED: &str = "write OWNER/REPO as GitHub spells it, or OWNER@ID/REPO@ID where its tokens have the \
             numbers";
        let is_right = match text.split_once('/') {
            Some((owner, name)) => match (owner.split_once('@'), name.split_once('@')) {
                (None, None) => is_owner(owner) && is_name(name),
                (Some((owner, owner_id)), Some((name, id))) => {
                    is_owner(owner) && is_name(name) && is_number(owner_id) && is_number(id)
                }
                _ => false,
            },
            None => false,
        };
        if !is_right {
            return Err(GitHubNameError::new("GitHub repository", text, ALLOWED));
        }
        Ok(Self {
            text: text.to_owned(),
        })
    }
}

impl fmt::Display for GitHubRepository {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl GitHubRepository {
    /// True when it is named with the numbers of owner and repository.
    pub fn has_ids(&self) -> bool {
        self.text.contains('@')
    }

    /// Runs of jobs with `environment: NAME`: what the environment's protection rules let through.
    ///
    /// # Errors
    /// [`GitHubNameError`] for a name of other than letters, digits, `-`, `_` and `.`, at most 255 characters.
    pub fn environment(&self, name: &str) -> Result<GitHubSubject, GitHubNameError> {
        let is_right = !name.is_empty() && name.len() <= 255 && name.bytes().all(is_plain);
        if is_right {
            return Ok(self.subject(&format!("environment:{name}")));
        }
        Err(GitHubNameError::new(
            "environment of GitHub",
            name,
            "letters, digits, -, _ and . are allowed, at most 255",
        ))
    }

    /// Runs for a branch, of jobs without an environment. Who may push to it may take the role: protect it.
    ///
    /// # Errors
    /// [`GitHubNameError`] for a name of other than letters, digits, `-`, `_`, `.` and `/`.
    pub fn branch(&self, name: &str) -> Result<GitHubSubject, GitHubNameError> {
        let is_right = !name.is_empty()
            && name.len() <= 255
            && name.bytes().all(|byte| is_plain(byte) || byte == b'/');
        if is_right {
            return Ok(self.subject(&format!("ref:refs/heads/{name}")));
        }
        Err(GitHubNameError::new(
            "branch",
            name,
            "letters, digits, -, _, . and / are allowed, at most 255",
        ))
    }

    /// Runs for pull requests, of jobs without an environment. Their code is not reviewed yet: the role should
    /// only read.
    pub fn pull_request(&self) -> GitHubSubject {
        self.subject("pull_request")
    }

    fn subject(&self, context: &str) -> GitHubSubject {
        GitHubSubject {
            text: format!("repo:{self}:{context}"),
        }
    }
}

/// Which runs of which repository; made by [`GitHubRepository`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitHubSubject {
    text: String,
}

impl fmt::Display for GitHubSubject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Letters, digits and hyphens; the accounts of an enterprise have an underscore:
/// <https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication>
fn is_owner(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !text.is_empty() && text.len() <= 39 && !text.starts_with('-') && text.bytes().all(plain)
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && !matches!(text, "." | "..")
        && text.bytes().all(is_plain)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_those_of_the_tokens() {
        let repository: GitHubRepository = "octo-org/octo.repo".parse().expect("a repository");
        let text = |subject: Result<GitHubSubject, _>| subject.expect("a subject").to_string();
        assert_eq!(
            text(repository.branch("release/2")),
            "repo:octo-org/octo.repo:ref:refs/heads/release/2"
        );
        assert_eq!(
            repository.pull_request().to_string(),
            "repo:octo-org/octo.repo:pull_request"
        );
        let repository: GitHubRepository =
            "octocat@123456/my-repo@456789".parse().expect("with ids");
        assert!(repository.has_ids());
        assert_eq!(
            text(repository.environment("production")),
            "repo:octocat@123456/my-repo@456789:environment:production"
        );
    }

    #[test]
    fn what_would_widen_the_trust_is_no_name() {
        for wrong in [
            "",
            "octo-org",
            "octo-org/",
            "/octo-repo",
            "octo-org/*",
            "*/octo-repo",
            "octo-org/octo-repo:*",
            "octo-org/octo/repo",
            "octo-org/..",
            "octo org/octo-repo",
            "octo-org@1/octo-repo",
            "octo-org/octo-repo@1",
            "octo-org@x/octo-repo@1",
            "https://github.com/octo-org/octo-repo",
            "${aws:username}/octo-repo",
            "-octo/octo-repo",
        ] {
            let error = wrong
                .parse::<GitHubRepository>()
                .expect_err(wrong)
                .to_string();
            assert!(error.contains("write OWNER/REPO"), "{wrong}: {error}");
        }
        let repository: GitHubRepository = "octo-org/octo-repo".parse().expect("a repository");
        for wrong in ["", "*", "prod?", "a:b", "${aws:username}", "pro duction"] {
            assert!(repository.environment(wrong).is_err(), "{wrong}");
            assert!(repository.branch(wrong).is_err(), "{wrong}");
        }
        assert!(repository.environment("a/b").is_err());
        assert!(repository.environment(&"a".repeat(256)).is_err());
    }
}
