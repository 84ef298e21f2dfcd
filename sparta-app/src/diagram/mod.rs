//! The architecture as a picture, drawn from templates alone.
//!
//! ```text
//! templates ─► read ─► Drawing (groups, boxes, arrows) ─┬─► layout ─► svg
//!                                                       └─► mermaid
//! ```
//!
//! It knows neither constructs nor AWS nor the terminal, so any `CloudFormation` template is drawn, and the same
//! template is the same picture.

mod arrows;
mod drawing;
mod kind;
mod layout;
mod lettering;
mod mermaid;
mod palette;
mod read;
mod reference;
mod svg;
#[cfg(test)]
mod tests;

pub use drawing::{Arrow, Drawing, Flow, Frame, Group, INTERNET, Mark, Marks, Node};
pub use mermaid::mermaid;
pub use palette::Theme;
pub use read::{Source, read};
pub use svg::{marked, svg};
