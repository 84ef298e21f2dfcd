//! The roles that GitHub's workflows deploy and plan with: no keys that last, and the least that the driver needs.
//!
//! They are in a stack of their own, so that an account that the CDK bootstrapped can have them, and so that
//! bootstrapping again, with this or with the CDK, leaves them alone.

use sparta_constructs::core::{App, Environment, Output, Stack};
use sparta_constructs::security::{GitHubProvider, GitHubSubject, Grantee, Role, Statement};
use sparta_constructs::sub;
use sparta_constructs::value::{Sub, pseudo};

use super::name;

/// The stack's name.
pub const GITHUB_STACK: &str = "SpartaGitHub";

/// The output that only a stack has that made the provider itself.
pub const PROVIDER_OUTPUT: &str = "ProviderArn";

/// The roles of the bootstrap that a deployment takes.
const TAKEN: [&str; 4] = [
    "deploy-role",
    "file-publishing-role",
    "image-publishing-role",
    "lookup-role",
];

/// As long as the job of the workflow may take, in seconds: the role's credentials are not renewed in it.
const DEPLOYMENT_SECONDS: i64 = 7200;

/// Who may take the roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitHub {
    /// Those that may deploy.
    pub deploying: Vec<GitHubSubject>,
    /// Those that may only see what would change: the code of a pull request runs with it.
    pub planning: Vec<GitHubSubject>,
    /// True when the account has GitHub as an identity provider that is not of this stack. It can have it once only.
    pub has_provider: bool,
}

/// Adds the stack of the roles to an app, for a region or the deployer's own.
pub fn add_github(app: &App, environment: Environment, github: &GitHub) -> Stack {
    let stack = app
        .stack(GITHUB_STACK, environment)
        .description("Roles for the workflows of a GitHub repository");
    let provider = if github.has_provider {
        GitHubProvider::of_account()
    } else {
        GitHubProvider::add(stack, "GitHub")
    };
    if let Some(made) = provider.provider {
        Output::new(made.attr_arn())
            .description("GitHub as an identity provider of this account")
            .add(stack, PROVIDER_OUTPUT);
    }
    let deploy = Role::new(provider.trust(&github.deploying))
        .description("Deploys from GitHub, with the roles of the bootstrap")
        .add(stack, "Deploy");
    deploy
        .role
        .set_raw("MaxSessionDuration", DEPLOYMENT_SECONDS);
    deploy.grant(take_roles());
    deploy.grant(look_for_images());
    let plan = Role::new(provider.trust(&github.planning))
        .description("Shows on a pull request of GitHub what would change")
        .add(stack, "Plan");
    plan.grant(look_at_stacks());
    for (output, role, what) in [
        ("DeployRoleArn", &deploy, "secret AWS_DEPLOY_ROLE_ARN"),
        ("PlanRoleArn", &plan, "secret AWS_PLAN_ROLE_ARN"),
    ] {
        Output::new(role.role.attr_arn())
            .description(format!("{what} of the repository"))
            .add(stack, output);
    }
    stack
}

fn take_roles() -> Statement {
    let role = |what: &&str| {
        sub!(
            "arn:",
            pseudo::PARTITION,
            ":iam::",
            pseudo::ACCOUNT_ID,
            ":role/",
            name(what)
        )
    };
    Statement::allow(["sts:AssumeRole"])
        .sid("TakeBootstrapRoles")
        .on_all(TAKEN.iter().map(role))
}

/// A service whose image is missing is refused before anything changes.
fn look_for_images() -> Statement {
    Statement::allow(["ecr:DescribeImages"])
        .sid("LookForImages")
        .on(here("ecr", ":repository/*"))
}

/// What `sparta diff` asks.
fn look_at_stacks() -> Statement {
    Statement::allow([
        "cloudformation:DescribeStacks",
        "cloudformation:GetTemplate",
    ])
    .sid("LookAtStacks")
    .on(here("cloudformation", ":stack/*"))
}

fn here(service: &str, what: &'static str) -> Sub {
    sub!(
        "arn:",
        pseudo::PARTITION,
        format!(":{service}:"),
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        what
    )
}
