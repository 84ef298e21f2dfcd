//! ECR, as far as publishing images and looking for them needs it.

use aws_sdk_ecr::Client;
use aws_sdk_ecr::error::ProvideErrorMetadata;
use aws_sdk_ecr::types::{ImageIdentifier, ImageTagMutability};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::error::{AwsError, Callee, failure};
use crate::secret::SecretValue;

/// Whether an image is in a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageState {
    /// It is there.
    Present,
    /// The repository is there, the image is not.
    Absent,
    /// There is no such repository.
    NoRepository,
}

/// Which image of a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ImageVersion<'a> {
    /// The one with this tag.
    Tag(&'a str),
    /// The one with this digest: `sha256:…`.
    Digest(&'a str),
}

/// What docker needs to push to a registry, for twelve hours.
#[derive(Debug, Clone)]
pub struct RegistryLogin {
    /// The user's name.
    pub user: String,
    /// The password.
    pub password: SecretValue,
    /// The registry: `https://<account>.dkr.ecr.<region>.amazonaws.com`.
    pub endpoint: String,
}

/// ECR in one region.
#[derive(Debug, Clone)]
pub struct Registry {
    client: Client,
    callee: Callee,
}

impl Registry {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// Looks whether an image is in a repository of the caller's account.
    ///
    /// # Errors
    /// [`AwsError`] when ECR cannot be asked or refuses.
    pub async fn image_state(
        &self,
        repository: &str,
        version: ImageVersion<'_>,
    ) -> Result<ImageState, AwsError> {
        let id = match version {
            ImageVersion::Tag(tag) => ImageIdentifier::builder().image_tag(tag),
            ImageVersion::Digest(digest) => ImageIdentifier::builder().image_digest(digest),
        };
        let request = self
            .client
            .describe_images()
            .repository_name(repository)
            .image_ids(id.build());
        match request.send().await {
            Ok(answer) if answer.image_details().is_empty() => Ok(ImageState::Absent),
            Ok(_) => Ok(ImageState::Present),
            // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html (Errors)
            Err(error) => match error.code() {
                Some("ImageNotFoundException") => Ok(ImageState::Absent),
                Some("RepositoryNotFoundException") => Ok(ImageState::NoRepository),
                _ => Err(failure(self.callee.call("DescribeImages"), &error)),
            },
        }
    }

    /// Asks for what docker needs to push.
    ///
    /// # Errors
    /// [`AwsError`] when ECR cannot be asked or refuses.
    pub async fn login(&self) -> Result<RegistryLogin, AwsError> {
        const OPERATION: &str = "GetAuthorizationToken";
        let answer = self
            .client
            .get_authorization_token()
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let missing = |field| AwsError::Incomplete {
            operation: OPERATION,
            field,
        };
        let data = answer.authorization_data.unwrap_or_default();
        let data = data.into_iter().next();
        let data = data.ok_or_else(|| missing("authorizationData"))?;
        let token = data.authorization_token.and_then(|token| decode(&token));
        let (user, password) = token.ok_or_else(|| missing("authorizationToken"))?;
        Ok(RegistryLogin {
            user,
            password,
            endpoint: data
                .proxy_endpoint
                .ok_or_else(|| missing("proxyEndpoint"))?,
        })
    }

    /// Makes a repository. Only an emulator's staging repository is made this way: a real one comes with the
    /// bootstrap stack.
    ///
    /// # Errors
    /// [`AwsError`] when ECR cannot be reached or refuses.
    pub async fn create_repository(&self, name: &str) -> Result<(), AwsError> {
        let request = self
            .client
            .create_repository()
            .repository_name(name)
            .image_tag_mutability(ImageTagMutability::Immutable);
        match request.send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("RepositoryAlreadyExistsException") => Ok(()),
            Err(error) => Err(failure(self.callee.call("CreateRepository"), &error)),
        }
    }
}

/// The token is `user:password` in base64.
/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html>
fn decode(token: &str) -> Option<(String, SecretValue)> {
    let bytes = STANDARD.decode(token).ok()?;
    let text = SecretValue::new(String::from_utf8(bytes).ok()?);
    let (user, password) = text.expose().split_once(':')?;
    Some((user.to_owned(), SecretValue::new(password)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_a_user_and_a_password() {
        let (user, password) = decode("QVdTOmh1bnRlcjI6eA==").expect("a token");
        assert_eq!((user.as_str(), password.expose()), ("AWS", "hunter2:x"));
        assert!(decode("hunter2").is_none() && decode("QVdT").is_none());
    }
}
