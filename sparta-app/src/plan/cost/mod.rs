//! What a stack costs in a month, as far as it is known.
//!
//! Prices come from `prices.toml`, each with its day and its source, use from `usage.toml`; both can be
//! given by the user. What has no price is listed as such and never counts as nothing.

mod estimate;
mod prices;
mod rules;
mod usage;

pub use estimate::{CostChange, Estimate, Line, NotPriced, estimate};
pub use prices::{Price, PriceError, Prices};
pub use usage::{Usage, UsageError};
