//! `diagram`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::StackNames;
use crate::diagram::Theme;

/// Options of `diagram`.
#[derive(Debug, Clone, Args)]
pub struct DiagramArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// How the picture is written.
    #[arg(long = "as", value_enum, default_value_t = PictureForm::Svg, value_name = "FORM")]
    pub form: PictureForm,
    /// The colours of an SVG; `auto` takes those the reader prefers.
    #[arg(long, value_enum, default_value_t = ThemeChoice::Auto, value_name = "COLOURS")]
    pub theme: ThemeChoice,
    /// The file the picture is written to, in place of stdout.
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PictureForm {
    /// An SVG picture, which every browser shows.
    Svg,
    /// A Mermaid flowchart, which Markdown on many sites shows as a picture.
    Mermaid,
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ThemeChoice {
    /// Light or dark, as the reader prefers.
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl From<ThemeChoice> for Theme {
    fn from(choice: ThemeChoice) -> Self {
        match choice {
            ThemeChoice::Auto => Self::Auto,
            ThemeChoice::Light => Self::Light,
            ThemeChoice::Dark => Self::Dark,
        }
    }
}
