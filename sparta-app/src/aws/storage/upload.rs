//! Sending files, large ones in parts.

use std::path::Path;

use aws_sdk_s3::primitives::{ByteStream, Length};
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};
use futures_util::stream::{self, StreamExt};

use super::Storage;
use crate::aws::error::{AwsError, failure};

/// S3 takes at most this many parts.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>
const MOST_PARTS: u64 = 10_000;

/// From which size on a file is sent in parts, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadSizes {
    /// The largest file, in bytes, that is sent in one request.
    pub whole_bytes: u64,
    /// A part, in bytes: at least 5 MiB, which is S3's minimum for all but the last.
    pub part_bytes: u64,
    /// How many parts of one file are under way at once.
    pub parallel: usize,
}

impl Default for UploadSizes {
    fn default() -> Self {
        Self {
            whole_bytes: 16 << 20,
            part_bytes: 8 << 20,
            parallel: 4,
        }
    }
}

impl UploadSizes {
    /// The size of a part of a file of so many bytes: more than asked for when there would be too many.
    fn part_of(&self, length: u64) -> u64 {
        self.part_bytes.max(length.div_ceil(MOST_PARTS)).max(1)
    }
}

/// A file to send, and where to.
#[derive(Debug, Clone, Copy)]
pub struct Upload<'a> {
    /// The file.
    pub file: &'a Path,
    /// The bucket.
    pub bucket: &'a str,
    /// The key.
    pub key: &'a str,
    /// The account that must own the bucket.
    pub owner: &'a str,
    /// From which size on it is sent in parts.
    pub sizes: UploadSizes,
}

impl Storage {
    /// Sends a file. `progress` is told how many bytes have arrived, of how many, each time some have. S3
    /// checks the checksums that the SDK adds. Parts of a file that did not arrive as a whole are removed.
    ///
    /// # Errors
    /// [`AwsError`] when the file cannot be read, or S3 cannot be reached or refuses.
    pub async fn upload(
        &self,
        upload: Upload<'_>,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<(), AwsError> {
        let metadata = tokio::fs::metadata(upload.file).await;
        let length = metadata
            .map_err(|error| unreadable(upload.file, &error))?
            .len();
        if length > upload.sizes.whole_bytes {
            return self.in_parts(upload, length, progress).await;
        }
        let body = ByteStream::from_path(upload.file).await;
        let body = body.map_err(|error| unreadable(upload.file, &error))?;
        let request = self
            .client
            .put_object()
            .bucket(upload.bucket)
            .key(upload.key)
            .expected_bucket_owner(upload.owner)
            .body(body);
        request
            .send()
            .await
            .map_err(|error| failure(self.callee.call("PutObject"), &error))?;
        progress(length, length);
        Ok(())
    }

    async fn in_parts(
        &self,
        upload: Upload<'_>,
        length: u64,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<(), AwsError> {
        let begun = self
            .client
            .create_multipart_upload()
            .bucket(upload.bucket)
            .key(upload.key)
            .expected_bucket_owner(upload.owner)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("CreateMultipartUpload"), &error))?;
        let id = begun.upload_id.ok_or(AwsError::Incomplete {
            operation: "CreateMultipartUpload",
            field: "UploadId",
        })?;
        let sent = self.all_parts(upload, &id, length, progress).await;
        let finished = match sent {
            Ok(parts) => self.join(upload, &id, parts).await,
            Err(error) => Err(error),
        };
        if finished.is_err() {
            // The bucket's life-cycle rule removes them too, a day later; the first error is the one to tell.
            let _ = self
                .client
                .abort_multipart_upload()
                .bucket(upload.bucket)
                .key(upload.key)
                .expected_bucket_owner(upload.owner)
                .upload_id(&id)
                .send()
                .await;
        }
        finished
    }

    async fn all_parts(
        &self,
        upload: Upload<'_>,
        id: &str,
        length: u64,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<Vec<CompletedPart>, AwsError> {
        let size = upload.sizes.part_of(length);
        let ranges = (0..length.div_ceil(size)).map(|index| {
            let start = index * size;
            (index + 1, start, size.min(length - start))
        });
        let mut under_way = stream::iter(ranges)
            .map(|range| self.part(upload, id, range))
            .buffered(upload.sizes.parallel.max(1));
        let (mut parts, mut arrived) = (Vec::new(), 0);
        // In order, so that the list that joins them is as S3 wants it.
        while let Some(part) = under_way.next().await {
            let (part, bytes) = part?;
            parts.push(part);
            arrived += bytes;
            progress(arrived, length);
        }
        Ok(parts)
    }

    async fn part(
        &self,
        upload: Upload<'_>,
        id: &str,
        (number, start, bytes): (u64, u64, u64),
    ) -> Result<(CompletedPart, u64), AwsError> {
        let body = ByteStream::read_from()
            .path(upload.file)
            .offset(start)
            .length(Length::Exact(bytes))
            .build()
            .await
            .map_err(|error| unreadable(upload.file, &error))?;
        // At most `MOST_PARTS`.
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        let answer = self
            .client
            .upload_part()
            .bucket(upload.bucket)
            .key(upload.key)
            .expected_bucket_owner(upload.owner)
            .upload_id(id)
            .part_number(number)
            .body(body)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("UploadPart"), &error))?;
        let part = CompletedPart::builder()
            .part_number(number)
            .set_e_tag(answer.e_tag)
            .set_checksum_crc32(answer.checksum_crc32);
        Ok((part.build(), bytes))
    }

    async fn join(
        &self,
        upload: Upload<'_>,
        id: &str,
        parts: Vec<CompletedPart>,
    ) -> Result<(), AwsError> {
        let parts = CompletedMultipartUpload::builder().set_parts(Some(parts));
        self.client
            .complete_multipart_upload()
            .bucket(upload.bucket)
            .key(upload.key)
            .expected_bucket_owner(upload.owner)
            .upload_id(id)
            .multipart_upload(parts.build())
            .send()
            .await
            .map_err(|error| failure(self.callee.call("CompleteMultipartUpload"), &error))?;
        Ok(())
    }
}

fn unreadable(file: &Path, error: &dyn std::fmt::Display) -> AwsError {
    AwsError::Unreadable {
        path: file.display().to_string(),
        reason: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_too_many_parts() {
        let sizes = UploadSizes::default();
        assert_eq!(sizes.part_of(20 << 20), 8 << 20);
        let huge = 5 << 40;
        let part = sizes.part_of(huge);
        assert!(huge.div_ceil(part) <= MOST_PARTS, "{part}");
    }
}
