//! How a plan looks: as lines for a terminal, or as Markdown for a pull request.

mod cost;
mod markdown;
mod security;
mod summary;
mod terminal;
mod value;

pub use markdown::markdown;
pub use terminal::{Look, lines};
