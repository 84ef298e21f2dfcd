//! How a plan looks: as lines for a terminal, as Markdown for a pull request, or as a page to open in a browser.

mod cost;
mod html;
mod markdown;
mod moves;
mod security;
mod summary;
mod terminal;
mod value;

pub use html::{Sheet, html};
pub use markdown::markdown;
pub use moves::move_lines;
pub use terminal::{Look, lines};
