//! A plan as a page: one file without a script, which loads nothing and looks right in light and in dark.

mod page;
mod picture;
mod resources;

pub use page::{Sheet, html};
