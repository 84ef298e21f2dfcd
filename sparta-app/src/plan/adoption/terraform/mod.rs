//! Resources of a Terraform state, matched with those of our template.

mod fate;
mod matching;
mod rows;
mod state;

pub use fate::{Becomes, Fate, Row, Take};
pub use matching::{Left, Matched, Undecided, match_state};
pub use rows::rows;
pub use state::{TerraformResource, TerraformState};
