//! Findings for people: [`draw`] shows a finding with its source line underlined.

mod picture;

pub use picture::{Color, Source, draw};
