//! What becomes of a bucket's objects in time.

use std::borrow::Cow;

use crate::cfn::s3::bucket;

/// Where S3 keeps an object.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageClass {
    /// `STANDARD_IA`: cheaper to keep, dearer to read; from day 30 on.
    InfrequentAccess,
    /// `GLACIER_IR`: cheaper still, read at once.
    GlacierInstantRetrieval,
    /// `GLACIER`: read after minutes to hours.
    Glacier,
    /// `DEEP_ARCHIVE`: read after hours to days.
    DeepArchive,
}

impl From<StorageClass> for bucket::NoncurrentVersionTransitionStorageClass {
    fn from(class: StorageClass) -> Self {
        match class {
            StorageClass::InfrequentAccess => Self::StandardIa,
            StorageClass::GlacierInstantRetrieval => Self::GlacierIr,
            StorageClass::Glacier => Self::Glacier,
            StorageClass::DeepArchive => Self::DeepArchive,
        }
    }
}

/// A rule for objects as they grow old.
///
/// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html)
#[derive(Clone, Debug)]
#[must_use]
pub struct LifecycleRule {
    id: Cow<'static, str>,
    prefix: Option<Cow<'static, str>>,
    transitions: Vec<(u32, StorageClass)>,
    expiration_days: Option<u32>,
    old_versions_days: Option<u32>,
    unfinished_days: Option<u32>,
}

impl LifecycleRule {
    /// A rule of this name, at most 255 characters, for all objects, that does nothing yet.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            prefix: None,
            transitions: Vec::new(),
            expiration_days: None,
            old_versions_days: None,
            unfinished_days: None,
        }
    }

    /// Parts of uploads that were never finished are paid for and seen nowhere:
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html>
    pub(super) fn unfinished_uploads() -> Self {
        Self {
            unfinished_days: Some(7),
            ..Self::new("unfinished-uploads")
        }
    }

    /// Only objects whose keys begin like this.
    pub fn prefix(mut self, prefix: impl Into<Cow<'static, str>>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Moves objects to another storage class so many days after they were made.
    pub fn transition_after_days(mut self, days: u32, to: StorageClass) -> Self {
        self.transitions.push((days, to));
        self
    }

    /// Deletes objects so many days after they were made; with versioning they become old versions.
    pub fn expire_after_days(mut self, days: u32) -> Self {
        self.expiration_days = Some(days);
        self
    }

    /// Deletes versions so many days after they were overwritten or deleted.
    pub fn expire_old_versions_after_days(mut self, days: u32) -> Self {
        self.old_versions_days = Some(days);
        self
    }

    pub(super) fn problems(&self) -> Vec<(String, &'static str)> {
        let mut problems = Vec::new();
        let id = &self.id;
        let days = [
            self.expiration_days,
            self.old_versions_days,
            self.unfinished_days,
        ];
        if self.transitions.is_empty() && days.iter().all(Option::is_none) {
            problems.push((
                format!("lifecycle rule `{id}` does nothing"),
                "let it move or delete something, or leave it out",
            ));
        }
        if days.contains(&Some(0)) {
            problems.push((
                format!("lifecycle rule `{id}` deletes after 0 days, allowed is 1 and more"),
                "give at least one day",
            ));
        }
        for (days, class) in &self.transitions {
            // https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
            if *class == StorageClass::InfrequentAccess && *days < 30 {
                problems.push((
                    format!("lifecycle rule `{id}` moves to STANDARD_IA after {days} days, allowed is 30 and more"),
                    "give at least 30 days",
                ));
            }
            if self
                .expiration_days
                .is_some_and(|expiration| expiration <= *days)
            {
                problems.push((
                    format!("lifecycle rule `{id}` deletes objects before it moves them, after {days} days"),
                    "let objects expire later than they are moved",
                ));
            }
        }
        problems
    }

    pub(super) fn property(self) -> bucket::Rule {
        let transitions: Vec<_> = self
            .transitions
            .into_iter()
            .map(|(days, class)| {
                bucket::Transition::new(bucket::NoncurrentVersionTransitionStorageClass::from(
                    class,
                ))
                .transition_in_days(days)
            })
            .collect();
        bucket::Rule::new(bucket::ReplicaModificationsStatus::Enabled)
            .id(self.id)
            .prefix(self.prefix)
            .transitions((!transitions.is_empty()).then_some(transitions))
            .expiration_in_days(self.expiration_days)
            .noncurrent_version_expiration(
                self.old_versions_days
                    .map(bucket::NoncurrentVersionExpiration::new),
            )
            .abort_incomplete_multipart_upload(
                self.unfinished_days
                    .map(bucket::AbortIncompleteMultipartUpload::new),
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_s3_refuses() {
        let rule = || LifecycleRule::new("r");
        let ia = StorageClass::InfrequentAccess;
        assert_eq!(rule().problems().len(), 1);
        assert_eq!(rule().expire_after_days(0).problems().len(), 1);
        assert_eq!(rule().transition_after_days(29, ia).problems().len(), 1);
        assert_eq!(
            rule()
                .transition_after_days(30, ia)
                .expire_after_days(30)
                .problems()
                .len(),
            1
        );
        assert!(
            rule()
                .transition_after_days(30, ia)
                .expire_after_days(31)
                .problems()
                .is_empty()
        );
    }
}
