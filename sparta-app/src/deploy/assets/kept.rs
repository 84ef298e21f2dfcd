//! The templates that were deployed, kept beside the assets, so that a stack can go back to one.
//!
//! Assets have the digest of their content for a name, which says neither whose they are nor when they were
//! deployed. So each deployment that succeeds leaves its template once more, under the stack's name, the time that
//! `CloudFormation` gives it, and the digest: `sparta-deployed/<stack>/<time>-<digest>.json`.

use super::access::Access;
use super::files::FileJob;
use super::own_template;
use crate::aws::{AwsError, Meaning};
use crate::deploy::deployer::Deployer;
use crate::deploy::error::DeployError;
use crate::deploy::stack::StackDeployment;
use crate::event::Event;
use crate::plan::saved::sha256;

const FOLDER: &str = "sparta-deployed";

/// As many characters of a digest as tell templates apart: as with commits.
const SHORT: usize = 12;

/// A template that was deployed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTemplate {
    /// What it is called: `20261129T063000Z-0123456789ab`, the time of its deployment in UTC and the beginning of
    /// its SHA-256.
    pub version: String,
    /// The SHA-256 of its text, in hexadecimal.
    pub digest: String,
}

impl KeptTemplate {
    /// Reads the end of a key: `<time>-<digest>.json`.
    fn read(name: &str) -> Option<Self> {
        let (time, digest) = name.strip_suffix(".json")?.split_once('-')?;
        let is_digest = digest.len() == 64 && digest.bytes().all(|it| it.is_ascii_hexdigit());
        let is_time = time.len() == 16 && time.bytes().all(|it| it.is_ascii_alphanumeric());
        (is_digest && is_time).then(|| Self {
            version: format!("{time}-{}", digest.get(..SHORT).unwrap_or(digest)),
            digest: digest.to_owned(),
        })
    }

    fn file(&self) -> String {
        let time = self.version.split('-').next().unwrap_or_default();
        format!("{time}-{}.json", self.digest)
    }

    /// True when somebody who says `text` means it: the version, its beginning, or the digest's.
    pub fn is_called(&self, text: &str) -> bool {
        text.len() >= 4 && (self.version.starts_with(text) || self.digest.starts_with(text))
    }
}

/// `2026-11-29T06:30:00Z`, with or without fractions, as a key has it.
fn compact(time: &str) -> Option<String> {
    let seconds = time.get(..19)?;
    Some(seconds.replace(['-', ':'], "") + "Z")
}

impl Deployer {
    /// Keeps the template of a deployment that succeeded at `time`. That it cannot be kept is said, and fails
    /// nothing: the stack is as it should be.
    pub(in crate::deploy) async fn keep_template(&self, stack: &StackDeployment<'_>, time: &str) {
        let Some(time) = compact(time) else { return };
        let digest = sha256(stack.template.text.as_bytes());
        let kept = match self.kept_job(stack, &format!("{time}-{digest}.json")).await {
            Ok(Some(job)) => job.put(self.options.upload_sizes).await,
            Ok(None) => return,
            Err(error) => return self.tell_not_kept(stack, &error.to_string()),
        };
        match kept {
            // A small template goes without the bucket, which an account need not have then.
            Ok(())
            | Err(AwsError::Refused {
                meaning: Meaning::NoSuchBucket,
                ..
            }) => {}
            Err(error) => self.tell_not_kept(stack, &error.to_string()),
        }
    }

    fn tell_not_kept(&self, stack: &StackDeployment<'_>, reason: &str) {
        self.say(Event::Warning {
            stack: stack.name(),
            message: format!("its template is not kept for `rollback --to`: {reason}"),
            hint: None,
        });
    }

    /// The templates of a stack that were deployed, the newest first; `None` when the assembly puts its template
    /// nowhere, so that none is ever kept.
    pub(in crate::deploy) async fn kept_templates(
        &self,
        stack: &StackDeployment<'_>,
    ) -> Result<Option<Vec<KeptTemplate>>, DeployError> {
        let Some(job) = self.kept_job(stack, "").await? else {
            return Ok(None);
        };
        let keys = match job.keys().await {
            Ok(keys) => keys,
            Err(AwsError::Refused {
                meaning: Meaning::NoSuchBucket,
                ..
            }) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let names = keys.iter().rev().filter_map(|key| key.rsplit('/').next());
        Ok(Some(names.filter_map(KeptTemplate::read).collect()))
    }

    /// The text of a template that was deployed; one that is not what its name says is refused.
    pub(in crate::deploy) async fn kept_text(
        &self,
        stack: &StackDeployment<'_>,
        kept: &KeptTemplate,
    ) -> Result<Option<String>, DeployError> {
        let Some(job) = self.kept_job(stack, &kept.file()).await? else {
            return Ok(None);
        };
        let text = job.text().await?;
        Ok((sha256(text.as_bytes()) == kept.digest).then_some(text))
    }

    async fn kept_job(
        &self,
        stack: &StackDeployment<'_>,
        name: &str,
    ) -> Result<Option<FileJob>, DeployError> {
        let Some((asset, mut destination)) = own_template(stack) else {
            return Ok(None);
        };
        destination.object_key = format!("{FOLDER}/{}/{name}", stack.name());
        let mut access = Access::new(self);
        let job = FileJob::new(stack, &asset, &destination, &mut access).await?;
        Ok(Some(job))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_when_and_what() {
        let digest = "0123456789abcdef".repeat(4);
        let name = format!("20261129T063000Z-{digest}.json");
        let kept = KeptTemplate::read(&name).expect("a template");
        assert_eq!(kept.version, "20261129T063000Z-0123456789ab");
        assert_eq!(kept.file(), name);
        for meant in ["20261129T063000Z-0123456789ab", "20261129", "0123456789"] {
            assert!(kept.is_called(meant), "{meant}");
        }
        for other in ["", "012", "20261130", "abcdef"] {
            assert!(!kept.is_called(other), "{other}");
        }
        for odd in ["", "x.json", "20261129T063000Z-short.json", "a-b"] {
            assert_eq!(KeptTemplate::read(odd), None, "{odd}");
        }
        let time = compact("2026-11-29T06:30:00.123Z");
        assert_eq!(time.as_deref(), Some("20261129T063000Z"));
    }
}
