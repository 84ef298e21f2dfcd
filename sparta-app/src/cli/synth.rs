//! `synth` and `validate`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::StackNames;

/// Options of `synth`.
#[derive(Debug, Clone, Args)]
pub struct SynthOptions {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Prints the template on stdout.
    #[arg(long, value_enum, value_name = "FORM")]
    pub print: Option<TemplateForm>,
}

/// Options of `validate`.
#[derive(Debug, Clone, Args)]
pub struct ValidateArguments {
    /// Templates in JSON or YAML.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Prints the findings as SARIF, for code scanning.
    #[arg(long)]
    pub sarif: bool,
    /// Prints what a finding's code means, with an example that fails and one that passes.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["files", "sarif"])]
    pub explain: Option<String>,
}

/// The form of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TemplateForm {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}
