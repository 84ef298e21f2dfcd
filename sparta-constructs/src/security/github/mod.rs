//! Roles for GitHub's workflows, which need no keys that last.

mod name;

use std::borrow::Cow;

pub use name::{GitHubNameError, GitHubRepository, GitHubSubject};

use super::{PolicyDocument, Principal, Statement};
use crate::cfn::iam;
use crate::core::{Handle, Scope};
use crate::sub;
use crate::value::meaning::iam::OidcProviderArn;
use crate::value::{IntoNode, IntoValue, Json, Value, pseudo};

/// The issuer of the tokens, without its scheme: so condition keys name it.
const ISSUER: &str = "token.actions.githubusercontent.com";

/// Whom the tokens are for, when `aws-actions/configure-aws-credentials` asks for them.
const AUDIENCE: &str = "sts.amazonaws.com";

/// GitHub as an identity provider of the account, and the roles that its workflows may take.
///
/// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
/// An account can have it once, for all its regions: the second stack that needs it takes
/// [`GitHubProvider::of_account`]. It has no thumbprint: AWS trusts the issuer's certificate by
/// [its own authorities](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc_verify-thumbprint.html).
/// How the two work together is in
/// [GitHub's guide](https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws).
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::security::{GitHubProvider, GitHubRepository, Role};
///
/// let app = App::new();
/// let stack = app.stack("delivery", Environment::agnostic());
/// let repository: GitHubRepository = "octo-org/octo-repo".parse()?;
/// let provider = GitHubProvider::add(stack, "GitHub");
/// let trust = provider.trust(&[repository.environment("production")?]);
/// Role::new(trust).add(stack, "Deploy");
/// # Ok::<(), sparta_constructs::security::GitHubNameError>(())
/// ```
#[derive(Clone, Debug)]
pub struct GitHubProvider {
    arn: Value<OidcProviderArn>,
    /// The provider itself, when it is made here.
    pub provider: Option<Handle<iam::OidcProvider>>,
}

impl GitHubProvider {
    /// Makes the provider.
    #[track_caller]
    pub fn add(scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Self {
        let provider = iam::OidcProvider::new()
            .url(format!("https://{ISSUER}"))
            .client_id_list([AUDIENCE])
            .add(scope, id);
        Self {
            arn: provider.attr_arn(),
            provider: Some(provider),
        }
    }

    /// The one that the account has already.
    pub fn of_account() -> Self {
        let arn = sub!(
            "arn:",
            pseudo::PARTITION,
            ":iam::",
            pseudo::ACCOUNT_ID,
            format!(":oidc-provider/{ISSUER}")
        );
        Self {
            arn: arn.into_value(),
            provider: None,
        }
    }

    /// The ARN that it has, or would have, in an account.
    pub fn arn_in(partition: &str, account: &str) -> String {
        format!("arn:{partition}:iam::{account}:oidc-provider/{ISSUER}")
    }

    /// The trust policy of a role that runs with one of these subjects may take, and nobody else; none may take
    /// it when there are no subjects.
    ///
    /// AWS asks for a [condition on the subject](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub):
    /// without it any repository of GitHub could take the role.
    pub fn trust(&self, subjects: &[GitHubSubject]) -> PolicyDocument {
        let key = |claim: &str| format!("{ISSUER}:{claim}");
        let subjects = Json::list(
            subjects
                .iter()
                .map(|it| IntoNode::into_node(it.to_string())),
        );
        PolicyDocument::new([Statement::allow(["sts:AssumeRoleWithWebIdentity"])
            .by(Principal::federated(self.arn.clone()))
            .when("StringEquals", key("aud"), AUDIENCE)
            .when("StringEquals", key("sub"), subjects)])
    }
}
