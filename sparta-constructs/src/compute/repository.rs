//! Repositories of container images.

use std::borrow::Cow;

use super::ContainerImage;
use crate::cfn::ecr;
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::security::{Grantee, Statement};
use crate::value::meaning::Arn;
use crate::value::{IntoValue, Value};

/// A private repository of container images, scanned as they are pushed.
///
/// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
///
/// It is empty when its stack is made. A service that cannot pull its image never becomes stable,
/// so put the repository in a stack of its own and push before the service's stack is deployed.
///
/// ```
/// use sparta_constructs::compute::ImageRepository;
/// use sparta_constructs::core::{App, Environment};
///
/// let app = App::new();
/// let stack = app.stack("registry", Environment::agnostic());
/// let repository = ImageRepository::new().name("my-api").keep_last(20).add(stack, "Api");
/// let image = repository.image("1.4.2");
/// # let _ = image;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ImageRepository {
    /// The repository itself.
    pub repository: Handle<ecr::Repository>,
}

/// An [`ImageRepository`] to be.
#[derive(Clone, Debug)]
pub struct ImageRepositorySpec {
    name: Option<Value<String>>,
    tags: TagMutability,
    keep_last: u32,
    removal_policy: RemovalPolicy,
}

/// Whether a tag can be pushed again with another image.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagMutability {
    /// It cannot: what a tag names stays what was tested.
    #[default]
    Immutable,
    /// It can, as `latest` wants it.
    Mutable,
}

impl ImageRepository {
    /// A repository whose tags cannot be moved, that keeps the last 30 images, and that stays when
    /// its stack is deleted.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> ImageRepositorySpec {
        ImageRepositorySpec {
            name: None,
            tags: TagMutability::default(),
            keep_last: 30,
            removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }

    /// What to push to and pull from, without a tag:
    /// `123456789012.dkr.ecr.eu-west-2.amazonaws.com/my-api`.
    pub fn uri(self) -> Value<String> {
        self.repository.attr_repository_uri()
    }

    /// The repository's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.repository.attr_arn()
    }

    /// The image that has this tag.
    pub fn image(self, tag: impl IntoValue<String>) -> ContainerImage {
        ContainerImage::from_repository(self, tag)
    }

    /// Allows pulling from this repository. A client also needs `ecr:GetAuthorizationToken`, which
    /// [`ContainerImage`] grants where it is used.
    pub fn grant_pull(self, grantee: &impl Grantee) {
        grantee.grant(pull(self.arn()));
    }

    /// Allows pushing to and pulling from this repository.
    /// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html>
    pub fn grant_push(self, grantee: &impl Grantee) {
        self.grant_pull(grantee);
        grantee.grant(
            Statement::allow([
                "ecr:CompleteLayerUpload",
                "ecr:InitiateLayerUpload",
                "ecr:PutImage",
                "ecr:UploadLayerPart",
            ])
            .on(self.arn()),
        );
        grantee.grant(authorization_token());
    }
}

/// What pulling from a repository needs, besides the token.
pub(super) fn pull(repository: impl IntoValue<Arn>) -> Statement {
    Statement::allow([
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:GetDownloadUrlForLayer",
    ])
    .on(repository)
}

/// The token of the whole registry: IAM knows no resource for it.
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html>
pub(super) fn authorization_token() -> Statement {
    Statement::allow(["ecr:GetAuthorizationToken"]).on_anything()
}

impl ImageRepositorySpec {
    /// The repository's physical name: 2 to 256 lowercase letters, digits, `.`, `_`, `-` and `/`.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether tags can be moved; [`TagMutability::Immutable`] by default.
    #[must_use]
    pub fn tags(mut self, tags: TagMutability) -> Self {
        self.tags = tags;
        self
    }

    /// Keeps the last so many images, at least 1, and expires older ones, also one that still
    /// runs: keep more than you may roll back over.
    /// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html>
    #[must_use]
    pub fn keep_last(mut self, images: u32) -> Self {
        self.keep_last = images;
        self
    }

    /// What becomes of the repository when it leaves the stack; by default it stays, except when
    /// the creation of the stack fails. [`RemovalPolicy::Destroy`] deletes its images, too.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the repository.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> ImageRepository {
        let scope = scope.into().scope(id);
        if self.keep_last == 0 {
            scope.fault(
                "a repository that keeps the last 0 images is always empty",
                "keep at least 1",
            );
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> ImageRepository {
        let mutability = match self.tags {
            TagMutability::Immutable => ecr::repository::ImageTagMutability::Immutable,
            TagMutability::Mutable => ecr::repository::ImageTagMutability::Mutable,
        };
        let scanning = ecr::repository::ImageScanningConfiguration::new().scan_on_push(true);
        let lifecycle = ecr::repository::LifecyclePolicy::new()
            .lifecycle_policy_text(lifecycle(self.keep_last));
        // A repository with images in it is not deleted otherwise, and the stack's deletion fails.
        let empties = (self.removal_policy == RemovalPolicy::Destroy).then_some(true);
        let repository = ecr::Repository::new()
            .repository_name(self.name)
            .image_tag_mutability(mutability)
            .image_scanning_configuration(scanning)
            .lifecycle_policy(lifecycle)
            .empty_on_delete(empties)
            .add(scope, "Resource")
            .removal_policy(self.removal_policy);
        ImageRepository { repository }
    }
}

fn lifecycle(keep_last: u32) -> String {
    let rule = serde_json::json!({
        "rulePriority": 1,
        "description": format!("keep the last {keep_last} images"),
        "selection": {
            "tagStatus": "any",
            "countType": "imageCountMoreThan",
            "countNumber": keep_last,
        },
        "action": { "type": "expire" },
    });
    serde_json::json!({ "rules": [rule] }).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};
    use crate::security::{PolicyDocument, Role};

    #[test]
    fn scanned_immutable_bounded_and_kept() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        ImageRepository::new()
            .name("api")
            .keep_last(5)
            .add(stack, "Api");
        Template::from_stack(&app, stack).has_resource(
            "AWS::ECR::Repository",
            Match::object([
                ("DeletionPolicy", Match::from("RetainExceptOnCreate")),
                ("UpdateReplacePolicy", Match::from("Retain")),
                (
                    "Properties",
                    Match::object([
                        ("RepositoryName", Match::from("api")),
                        ("ImageTagMutability", Match::from("IMMUTABLE")),
                        ("EmptyOnDelete", Match::absent()),
                        (
                            "ImageScanningConfiguration",
                            Match::from(json!({ "ScanOnPush": true })),
                        ),
                        (
                            "LifecyclePolicy",
                            Match::object([(
                                "LifecyclePolicyText",
                                Match::serialized_json(json!({ "rules": [{
                                    "selection": {
                                        "tagStatus": "any",
                                        "countType": "imageCountMoreThan",
                                        "countNumber": 5,
                                    },
                                    "action": { "type": "expire" },
                                }] })),
                            )]),
                        ),
                    ]),
                ),
            ]),
        );
    }

    #[test]
    fn what_is_to_be_destroyed_is_emptied_first() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        ImageRepository::new()
            .tags(TagMutability::Mutable)
            .removal_policy(RemovalPolicy::Destroy)
            .add(stack, "Api");
        Template::from_stack(&app, stack).has_resource(
            "AWS::ECR::Repository",
            json!({
                "DeletionPolicy": "Delete",
                "Properties": { "EmptyOnDelete": true, "ImageTagMutability": "MUTABLE" },
            }),
        );
    }

    #[test]
    fn only_the_token_is_granted_on_everything() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let repository = ImageRepository::new().add(stack, "Api");
        let role = Role::new(PolicyDocument::trust("codebuild.amazonaws.com")).add(stack, "Role");
        repository.grant_push(&role);
        let arn = json!({ "Fn::GetAtt": ["ApiF70053CD", "Arn"] });
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::IAM::Policy",
            json!({ "PolicyDocument": { "Statement": [
                { "Resource": arn },
                { "Resource": arn },
                { "Action": "ecr:GetAuthorizationToken", "Resource": "*" },
            ] } }),
        );
    }

    #[test]
    fn keeping_nothing_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        ImageRepository::new().keep_last(0).add(stack, "Api");
        assert!(app.synth().faults[0].message.contains("the last 0 images"));
    }
}
