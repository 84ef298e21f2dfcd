//! Resources of a Terraform state, matched with those of our template.

mod matching;
mod rows;
mod state;

pub use matching::{Left, Matched, Undecided, match_state};
pub use rows::{Becomes, Fate, Row, Take, rows};
pub use state::{TerraformResource, TerraformState};
