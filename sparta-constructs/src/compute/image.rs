//! What containers run.

use super::ImageRepository;
use super::repository::{authorization_token, pull};
use crate::core::{ImageAsset, Scope};
use crate::security::{Grantee, Statement};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::{IntoValue, Node, Value, pseudo};

/// The repository that the CDK's bootstrap makes for images, with its default qualifier:
/// <https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html>
const STAGING_REPOSITORY: &str = "cdk-hnb659fds-container-assets-${AWS::AccountId}-${AWS::Region}";

/// A container image, and where it is pulled from, so that exactly that can be granted.
///
/// `Image` of a container definition:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html>
///
/// ```
/// use sparta_constructs::compute::ContainerImage;
///
/// let public = ContainerImage::from_uri("public.ecr.aws/nginx/nginx:1.29");
/// let private =
///     ContainerImage::from_uri("123456789012.dkr.ecr.eu-west-2.amazonaws.com/my-api:1.4.2");
/// # let _ = (public, private);
/// ```
#[derive(Clone, Debug)]
pub struct ContainerImage {
    uri: Value<String>,
    /// The private repository to pull from; `None` for a registry that asks for no permission.
    repository: Option<Value<Arn>>,
    fault: Option<(String, &'static str)>,
}

impl ContainerImage {
    /// The image that has this tag in a repository of the app.
    pub fn from_repository(repository: ImageRepository, tag: impl IntoValue<String>) -> Self {
        let tag = tag.into_value();
        Self {
            fault: literal(&tag).and_then(tag_fault),
            uri: sub!(repository.uri(), ":", tag).into_value(),
            repository: Some(repository.arn()),
        }
    }

    /// An image by its full address, with a tag (`name:tag`) or a digest (`name@sha256:…`).
    ///
    /// The address of a private ECR repository is known by its form, and exactly that repository
    /// is granted; any other registry must be public.
    pub fn from_uri(uri: impl Into<String>) -> Self {
        let uri = uri.into();
        Self {
            fault: uri_fault(&uri),
            repository: ecr_repository(&uri),
            uri: uri.into_value(),
        }
    }

    /// An image that is built from a directory and pushed before the stack is deployed.
    pub fn from_asset(asset: ImageAsset) -> Self {
        let arn = format!(
            "arn:${{AWS::Partition}}:ecr:${{AWS::Region}}:${{AWS::AccountId}}:repository/{STAGING_REPOSITORY}"
        );
        Self {
            uri: asset.image_uri().into_value(),
            repository: Some(Value::from_node(Node::call("Fn::Sub", Node::text(arn)))),
            fault: None,
        }
    }

    /// The image's address.
    pub fn uri(&self) -> Value<String> {
        self.uri.clone()
    }

    /// Allows pulling this image, and the token that this takes. Nothing for a public registry.
    pub fn grant_pull(&self, grantee: &impl Grantee) {
        for statement in pull_statements([self]) {
            grantee.grant(statement);
        }
    }

    /// Reports an address that cannot be one.
    #[track_caller]
    pub(super) fn check(&self, scope: Scope) {
        if let Some((message, hint)) = &self.fault {
            scope.fault(message.clone(), *hint);
        }
    }
}

impl From<ImageAsset> for ContainerImage {
    fn from(asset: ImageAsset) -> Self {
        Self::from_asset(asset)
    }
}

/// What pulling all of these takes, the token once.
pub(super) fn pull_statements<'a>(
    images: impl IntoIterator<Item = &'a ContainerImage>,
) -> Vec<Statement> {
    let mut statements: Vec<Statement> = images
        .into_iter()
        .filter_map(|image| image.repository.clone())
        .map(pull)
        .collect();
    if !statements.is_empty() {
        statements.push(authorization_token());
    }
    statements
}

fn literal(value: &Value<String>) -> Option<&str> {
    match value.node() {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

/// <https://docs.docker.com/reference/cli/docker/image/tag/>
fn tag_fault(tag: &str) -> Option<(String, &'static str)> {
    let legal = |character: char| character.is_ascii_alphanumeric() || "._-".contains(character);
    let starts = tag.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_');
    let right = starts && tag.len() <= 128 && tag.chars().all(legal);
    (!right).then(|| {
        (
            format!("`{tag}` is no image tag"),
            "take 1 to 128 letters, digits, `.`, `_` and `-`, a letter, a digit or `_` first",
        )
    })
}

fn uri_fault(uri: &str) -> Option<(String, &'static str)> {
    let printable = uri.chars().all(|character| character.is_ascii_graphic());
    if uri.is_empty() || !printable || uri.contains("://") {
        return Some((
            format!("`{uri}` is no address of an image"),
            "write it as docker pulls it, such as `registry/name:tag`, without a scheme",
        ));
    }
    None
}

/// The ARN of the repository of `<account>.dkr.ecr.<region>.<suffix>/<name>:<tag>`.
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html>
fn ecr_repository(uri: &str) -> Option<Value<Arn>> {
    let (host, path) = uri.split_once('/')?;
    let mut labels = host.split('.');
    let account = labels.next()?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let is_ecr = matches!(labels.next()?, "dkr") && matches!(labels.next()?, "ecr" | "ecr-fips");
    let region = labels.next()?;
    if !is_account || !is_ecr {
        return None;
    }
    let name = path.split(['@', ':']).next()?;
    let arn = sub!(
        "arn:",
        pseudo::PARTITION,
        format!(":ecr:{region}:{account}:repository/{name}")
    );
    Some(arn.into_value())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment, ImageSource, RawResource, Stack};
    use crate::security::{PolicyDocument, Role};

    fn policy_of(image: &dyn Fn(Stack) -> ContainerImage) -> serde_json::Value {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("ecs-tasks.amazonaws.com")).add(stack, "Role");
        image(stack).grant_pull(&role);
        let template = Template::from_stack(&app, stack);
        template
            .resources("AWS::IAM::Policy")
            .next()
            .map(|(_, policy)| policy["Properties"]["PolicyDocument"]["Statement"].clone())
            .unwrap_or_default()
    }

    #[test]
    fn the_address_of_a_private_repository_grants_that_repository() {
        let uri = "123456789012.dkr.ecr.eu-west-2.amazonaws.com/team/api:1.4.2";
        let policy = policy_of(&|_| ContainerImage::from_uri(uri));
        assert_eq!(
            policy[0]["Resource"],
            json!({ "Fn::Sub": "arn:${AWS::Partition}:ecr:eu-west-2:123456789012:repository/team/api" })
        );
        assert_eq!(
            policy[1],
            json!({ "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" })
        );
    }

    #[test]
    fn a_digest_is_no_part_of_the_repository() {
        let uri = "123456789012.dkr.ecr.eu-west-2.amazonaws.com/api@sha256:0a";
        let policy = policy_of(&|_| ContainerImage::from_uri(uri));
        assert_eq!(
            policy[0]["Resource"],
            json!({ "Fn::Sub": "arn:${AWS::Partition}:ecr:eu-west-2:123456789012:repository/api" })
        );
    }

    #[test]
    fn a_public_registry_is_granted_nothing() {
        for uri in ["nginx", "public.ecr.aws/nginx/nginx:1", "ghcr.io/o/n:1"] {
            assert!(
                policy_of(&|_| ContainerImage::from_uri(uri)).is_null(),
                "{uri}"
            );
        }
    }

    #[test]
    fn an_asset_is_granted_the_repository_that_its_address_names() {
        let directory = tempfile::tempdir().expect("a temporary directory can be made");
        std::fs::write(directory.path().join("Dockerfile"), "FROM scratch\n")
            .expect("the directory is writable");
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("ecs-tasks.amazonaws.com")).add(stack, "Role");
        let source = ImageSource::directory(directory.path());
        let image: ContainerImage = ImageAsset::add(source, stack, "Image").into();
        image.grant_pull(&role);
        RawResource::new("Custom::Image")
            .set("Uri", image.uri())
            .add(stack, "Custom");
        let template = Template::from_stack(&app, stack);
        let text = |resource_type: &str, pointer: &str| {
            let (_, resource) = template
                .resources(resource_type)
                .next()
                .expect("it is there");
            resource
                .pointer(pointer)
                .and_then(|text| text.as_str())
                .map(str::to_owned)
        };
        let uri = text("Custom::Image", "/Properties/Uri/Fn::Sub").expect("an Fn::Sub");
        let arn = text(
            "AWS::IAM::Policy",
            "/Properties/PolicyDocument/Statement/0/Resource/Fn::Sub",
        );
        let (_, name) = uri.split_once('/').expect("a registry and a name");
        let (name, _) = name.rsplit_once(':').expect("a name and a tag");
        assert_eq!(
            arn,
            Some(format!(
                "arn:${{AWS::Partition}}:ecr:${{AWS::Region}}:${{AWS::AccountId}}:repository/{name}"
            ))
        );
    }

    #[test]
    fn what_is_no_address_or_tag_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let scope = stack.scope().scope("Container");
        let repository = ImageRepository::new().add(stack, "Repository");
        ContainerImage::from_uri("").check(scope);
        ContainerImage::from_uri("https://ghcr.io/o/n:1").check(scope);
        ContainerImage::from_repository(repository, "1.0 beta").check(scope);
        ContainerImage::from_repository(repository, "1.0-beta").check(scope);
        let messages: Vec<String> = app
            .synth()
            .faults
            .into_iter()
            .map(|fault| fault.message)
            .collect();
        assert_eq!(
            messages,
            [
                "`` is no address of an image",
                "`https://ghcr.io/o/n:1` is no address of an image",
                "`1.0 beta` is no image tag"
            ]
        );
    }
}
