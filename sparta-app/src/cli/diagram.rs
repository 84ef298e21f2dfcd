//! `diagram`.

use clap::{Args, ValueEnum};

use super::StackNames;

/// Options of `diagram`.
#[derive(Debug, Clone, Args)]
pub struct DiagramArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// How the picture is written.
    #[arg(long = "as", value_enum, default_value_t = PictureForm::Mermaid, value_name = "FORM")]
    pub form: PictureForm,
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PictureForm {
    /// A Mermaid flowchart, which Markdown on many sites shows as a picture.
    Mermaid,
}
