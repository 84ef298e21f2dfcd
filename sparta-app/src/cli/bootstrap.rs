//! `bootstrap`.

use clap::Args;

/// Options of `bootstrap`.
#[derive(Debug, Clone, Args)]
pub struct BootstrapArguments {
    /// Where, as `aws://ACCOUNT/REGION` [default: the account of the credentials, and the region of --region,
    /// `AWS_REGION` or the profile].
    #[arg(value_name = "ENVIRONMENT")]
    pub environments: Vec<String>,
    /// What CloudFormation may do: managed policies [default: what the stack has, at first `AdministratorAccess`].
    #[arg(long, value_name = "ARN,…", value_delimiter = ',')]
    pub cloudformation_execution_policies: Vec<String>,
    /// Accounts that may publish assets and deploy here.
    #[arg(long, value_name = "ACCOUNT,…", value_delimiter = ',')]
    pub trust: Vec<String>,
    /// Accounts that may look values up here.
    #[arg(long, value_name = "ACCOUNT,…", value_delimiter = ',')]
    pub trust_for_lookup: Vec<String>,
    /// Makes roles that the workflows of this GitHub repository deploy and plan with, as `OWNER/REPO`, or
    /// `OWNER@ID/REPO@ID` where its tokens have the numbers; in the stack `SpartaGitHub`.
    #[arg(long, value_name = "OWNER/REPO")]
    pub github: Option<String>,
    /// Environments of the repository whose jobs may deploy.
    #[arg(
        long,
        value_name = "NAME,…",
        value_delimiter = ',',
        default_value = "production",
        requires = "github"
    )]
    pub github_environment: Vec<String>,
    /// Approves everything beforehand.
    #[arg(long, short)]
    pub yes: bool,
}
