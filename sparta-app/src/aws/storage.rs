//! S3, as far as publishing assets needs it.

use std::path::Path;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::operation::head_object::HeadObjectError;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration};

use super::error::{AwsError, Call, failure};

/// Whether an object is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectState {
    /// The object is there.
    Present,
    /// The bucket is there, the object is not.
    Absent,
}

/// S3 in one region.
#[derive(Debug, Clone)]
pub struct Storage {
    client: Client,
    address: String,
    sources: String,
}

impl Storage {
    pub(super) fn new(client: Client, address: String, sources: String) -> Self {
        Self {
            client,
            address,
            sources,
        }
    }

    fn call(&self, operation: &'static str) -> Call<'_> {
        Call {
            operation,
            address: &self.address,
            sources: &self.sources,
        }
    }

    /// Looks whether an object is there. `owner` is the account that must own the bucket: a bucket of that
    /// name in somebody else's account is refused.
    ///
    /// # Errors
    /// [`AwsError`] when S3 cannot be asked or refuses.
    pub async fn object_state(
        &self,
        bucket: &str,
        key: &str,
        owner: &str,
    ) -> Result<ObjectState, AwsError> {
        let answer = self
            .client
            .head_object()
            .bucket(bucket)
            .key(key)
            .expected_bucket_owner(owner)
            .send()
            .await;
        match answer {
            Ok(_) => Ok(ObjectState::Present),
            // A HEAD has no body: a missing bucket and a missing object look the same here.
            Err(error)
                if error
                    .as_service_error()
                    .is_some_and(HeadObjectError::is_not_found) =>
            {
                Ok(ObjectState::Absent)
            }
            Err(error) => Err(failure(self.call("HeadObject"), &error)),
        }
    }

    /// Sends a file. S3 checks the checksum the SDK adds.
    ///
    /// # Errors
    /// [`AwsError`] when the file cannot be read, or S3 cannot be reached or refuses.
    pub async fn upload(&self, file: &Path, to: (&str, &str), owner: &str) -> Result<(), AwsError> {
        let unreadable = |reason: String| AwsError::Unreadable {
            path: file.display().to_string(),
            reason,
        };
        let body = ByteStream::from_path(file)
            .await
            .map_err(|error| unreadable(error.to_string()))?;
        let (bucket, key) = to;
        let request = self
            .client
            .put_object()
            .bucket(bucket)
            .key(key)
            .expected_bucket_owner(owner)
            .body(body);
        request
            .send()
            .await
            .map_err(|error| failure(self.call("PutObject"), &error))?;
        Ok(())
    }

    /// Makes a bucket. Only an emulator's staging bucket is made this way: a real one wants encryption,
    /// policy and life-cycle, which come with the bootstrap stack.
    ///
    /// # Errors
    /// [`AwsError`] when S3 cannot be reached or refuses.
    pub async fn create_bucket(&self, bucket: &str, region: &str) -> Result<(), AwsError> {
        let mut request = self.client.create_bucket().bucket(bucket);
        // S3 wants no location constraint for its oldest region.
        if region != "us-east-1" {
            let place = BucketLocationConstraint::from(region);
            request = request.create_bucket_configuration(
                CreateBucketConfiguration::builder()
                    .location_constraint(place)
                    .build(),
            );
        }
        match request.send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("BucketAlreadyOwnedByYou") => Ok(()),
            Err(error) => Err(failure(self.call("CreateBucket"), &error)),
        }
    }
}
