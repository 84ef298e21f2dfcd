//! `import`.

use std::path::PathBuf;

use clap::Args;

/// Options of `import`.
#[derive(Debug, Clone, Args)]
pub struct ImportArguments {
    /// The stack; the only one when there is one.
    #[arg(value_name = "STACK")]
    pub stack: Option<String>,
    /// A JSON or TOML file that says which resources exist: by logical id or construct path, `{"Vpc": {"VpcId": "vpc-1"}}`.
    #[arg(long, value_name = "FILE")]
    pub identifiers: Option<PathBuf>,
    /// A Terraform state, of which all that the template has is imported.
    #[arg(long, value_name = "FILE")]
    pub from_tfstate: Option<PathBuf>,
    /// Leaves this one out: an address of Terraform, a logical id or a construct path.
    #[arg(long = "leave", value_name = "NAME")]
    pub left: Vec<String>,
    /// Shows what would be imported and what the template says otherwise, and makes no change set.
    #[arg(long)]
    pub dry_run: bool,
    /// Approves the import beforehand.
    #[arg(long, short)]
    pub yes: bool,
    /// Takes what exists to be as the template says: for an endpoint without Cloud Control. With --local this is
    /// so anyway.
    #[arg(long)]
    pub no_compare: bool,
    /// The role CloudFormation acts in.
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
}
