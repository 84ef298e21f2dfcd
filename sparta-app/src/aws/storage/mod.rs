//! S3, as far as publishing assets needs it.

mod upload;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration};

pub use upload::{Upload, UploadSizes};

use super::error::{AwsError, Call, Callee, failure};

/// Whether an object or a bucket is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectState {
    /// It is there.
    Present,
    /// It is not; of an object, the bucket may be missing too.
    Absent,
}

/// S3 in one region.
#[derive(Debug, Clone)]
pub struct Storage {
    client: Client,
    callee: Callee,
}

impl Storage {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
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
        let request = self
            .client
            .head_object()
            .bucket(bucket)
            .key(key)
            .expected_bucket_owner(owner);
        let call = self.callee.call("HeadObject");
        state(
            call,
            ("s3:GetObject", &format!("{bucket}/{key}")),
            request.send().await,
        )
    }

    /// Looks whether a bucket is there and belongs to `owner`.
    ///
    /// # Errors
    /// [`AwsError`] when S3 cannot be asked or refuses.
    pub async fn bucket_state(&self, bucket: &str, owner: &str) -> Result<ObjectState, AwsError> {
        let request = self
            .client
            .head_bucket()
            .bucket(bucket)
            .expected_bucket_owner(owner);
        state(
            self.callee.call("HeadBucket"),
            ("s3:ListBucket", bucket),
            request.send().await,
        )
    }

    /// The keys of a bucket that begin with a prefix, in S3's order: that of their bytes.
    ///
    /// # Errors
    /// [`AwsError`] when S3 cannot be asked or refuses.
    pub async fn keys(
        &self,
        bucket: &str,
        prefix: &str,
        owner: &str,
    ) -> Result<Vec<String>, AwsError> {
        let (mut keys, mut token) = (Vec::new(), None);
        loop {
            let request = self
                .client
                .list_objects_v2()
                .bucket(bucket)
                .prefix(prefix)
                .expected_bucket_owner(owner)
                .set_continuation_token(token);
            let page = request
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListObjectsV2"), &error))?;
            let found = page.contents.unwrap_or_default().into_iter();
            keys.extend(found.filter_map(|object| object.key));
            token = page.next_continuation_token;
            if token.is_none() {
                return Ok(keys);
            }
        }
    }

    /// The text of an object.
    ///
    /// # Errors
    /// [`AwsError`] when S3 cannot be asked or refuses, or the object is no text.
    pub async fn text(&self, bucket: &str, key: &str, owner: &str) -> Result<String, AwsError> {
        const OPERATION: &str = "GetObject";
        let request = self
            .client
            .get_object()
            .bucket(bucket)
            .key(key)
            .expected_bucket_owner(owner);
        let answer = request
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let cut = |reason: String| AwsError::NoAnswer {
            operation: OPERATION,
            address: self.callee.address.clone(),
            reason,
        };
        let bytes = answer.body.collect().await;
        let bytes = bytes.map_err(|error| cut(error.to_string()))?.to_vec();
        String::from_utf8(bytes).map_err(|error| cut(error.to_string()))
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
            Err(error) => Err(failure(self.callee.call("CreateBucket"), &error)),
        }
    }
}

/// The answer to a HEAD, which has no body: of an error only the status is known.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>
fn state<T, E>(
    call: Call<'_>,
    (action, resource): (&str, &str),
    answer: Result<T, SdkError<E, aws_sdk_s3::config::http::HttpResponse>>,
) -> Result<ObjectState, AwsError>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    let Err(error) = answer else {
        return Ok(ObjectState::Present);
    };
    match error.raw_response().map(|raw| raw.status().as_u16()) {
        Some(404) => Ok(ObjectState::Absent),
        Some(403) => Err(AwsError::AccessDenied {
            principal: "the caller".to_owned(),
            action: action.to_owned(),
            resource: format!("{resource} (or the bucket is another account's)"),
        }),
        _ => Err(failure(call, &error)),
    }
}
