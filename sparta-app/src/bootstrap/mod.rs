//! The bootstrap stack: the staging bucket and repository, and the roles to publish and deploy with.
//!
//! It is compatible with the CDK's (<https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html>): the names
//! are those of its default qualifier, the logical ids are its own, so that `cdk bootstrap --force` takes the stack
//! over without replacing anything, and the roles may do what version [`VERSION`] of its template lets them.
//!
//! What is ours: no key of its own for the bucket (the AWS-managed one costs nothing), an S3 bucket key, and no
//! permissions for pipelines of other accounts.

mod github;
mod roles;
mod storage;
mod version;

use std::borrow::Cow;

use sparta_constructs::core::{
    App, Condition, ConditionExpression, Environment, Output, Parameter, ParameterSpec, Stack,
};
use sparta_constructs::sub;
use sparta_constructs::value::{Sub, join, pseudo};

pub use github::{GITHUB_STACK, GitHub, PROVIDER_OUTPUT, add_github};
pub use version::{Outputs, Standing, standing};

/// The stack's name, which the CDK's tools look for.
pub const STACK: &str = "CDKToolkit";

/// The version of the CDK's bootstrap template whose roles and names these are.
pub const VERSION: u32 = 33;

/// What the parameter `BootstrapVariant` says: the CDK's CLI does not overwrite another variant than its own.
pub const VARIANT: &str = "Sparta";

/// The qualifier of the CDK's default names.
const QUALIFIER: &str = "hnb659fds";

/// A name with the qualifier, for this account and region.
fn name(what: &str) -> Sub {
    sub!(
        format!("cdk-{QUALIFIER}-{what}-"),
        pseudo::ACCOUNT_ID,
        "-",
        pseudo::REGION
    )
}

/// What the roles are made from.
#[derive(Clone, Copy)]
struct Trust {
    accounts: Parameter<[String]>,
    has_accounts: Condition,
    lookup_accounts: Parameter<[String]>,
    has_lookup_accounts: Condition,
    execution_policies: Parameter<[String]>,
    has_execution_policies: Condition,
}

/// Adds the bootstrap stack to an app, for a region or the deployer's own.
///
/// Its parameters are `TrustedAccounts`, `TrustedAccountsForLookup` and `CloudFormationExecutionPolicies`, lists
/// with commas; a deployment that does not give them keeps what the stack has.
///
/// ```
/// use sparta_app::bootstrap;
/// use sparta_constructs::core::{App, Environment};
///
/// let app = App::new();
/// let stack = bootstrap::add(&app, Environment::region("eu-west-2"));
/// assert_eq!(stack.name(), bootstrap::STACK);
/// ```
pub fn add(app: &App, environment: Environment) -> Stack {
    let stack = app.stack(STACK, environment).description(
        "Staging of assets, and the roles to deploy with (compatible with the AWS CDK)",
    );
    let (accounts, has_accounts) = list(
        stack,
        ("TrustedAccounts", "HasTrustedAccounts"),
        "accounts that may publish assets and deploy stacks here",
    );
    let (lookup_accounts, has_lookup_accounts) = list(
        stack,
        ("TrustedAccountsForLookup", "HasTrustedAccountsForLookup"),
        "accounts that may look values up here",
    );
    let (execution_policies, has_execution_policies) = list(
        stack,
        (
            "CloudFormationExecutionPolicies",
            "HasCloudFormationExecutionPolicies",
        ),
        "ARNs of the managed policies that say what CloudFormation may do",
    );
    let variant = ParameterSpec::<String>::new()
        .default(VARIANT)
        .description("who made this stack; the CDK overwrites none but its own without --force")
        .add(stack, "BootstrapVariant");
    let trust = Trust {
        accounts,
        has_accounts,
        lookup_accounts,
        has_lookup_accounts,
        execution_policies,
        has_execution_policies,
    };
    let storage = storage::add(stack);
    roles::add(stack, trust, &storage);
    Output::new(VERSION.to_string())
        .description("the version of the CDK's bootstrap that this is compatible with")
        .add(stack, "BootstrapVersion");
    Output::new(variant.value())
        .description("who made this stack")
        .add(stack, "BootstrapVariantName");
    stack
}

/// A parameter that is a list, empty by default, and the condition that it is not.
fn list(
    stack: Stack,
    (id, condition): (&'static str, &'static str),
    description: &'static str,
) -> (Parameter<[String]>, Condition) {
    let parameter = ParameterSpec::<[String]>::new()
        .default("")
        .description(description)
        .add(stack, id);
    let empty = ConditionExpression::equals("", join("", parameter.value()));
    let condition = ConditionExpression::not(empty).add(stack, Cow::Borrowed(condition));
    (parameter, condition)
}
