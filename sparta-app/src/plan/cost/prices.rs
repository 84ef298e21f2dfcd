//! The table of prices.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use thiserror::Error;

/// The price of one unit in one region.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// US dollars a unit.
    pub usd: f64,
    /// The day it was published.
    pub date: String,
    /// The offer and the usage type in AWS's price list.
    pub source: String,
}

/// Prices by key and region, and what costs nothing by itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Prices {
    prices: BTreeMap<(String, String), Price>,
    free: BTreeSet<String>,
}

/// A table that cannot be read.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum PriceError {
    /// It is no TOML, or of another form.
    #[error("the prices cannot be read: {0}")]
    Unreadable(String),
    /// A price that is none.
    #[error("price {key} in {region} is {usd}, which is no amount")]
    Amount {
        /// The key.
        key: String,
        /// The region.
        region: String,
        /// What stands there.
        usd: f64,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    price: Vec<Row>,
    #[serde(default)]
    free: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Row {
    key: String,
    #[serde(flatten)]
    regions: BTreeMap<String, Price>,
}

impl Prices {
    /// The prices that come with this version.
    pub fn shipped() -> Self {
        // A test reads the file, which is part of the program.
        Self::read(include_str!("prices.toml")).unwrap_or_default()
    }

    /// Reads a table.
    ///
    /// # Errors
    /// [`PriceError`] when it is no such table.
    pub fn read(text: &str) -> Result<Self, PriceError> {
        let unreadable = |error: toml::de::Error| PriceError::Unreadable(error.to_string());
        let table: Table = toml::from_str(text).map_err(unreadable)?;
        let mut prices = BTreeMap::new();
        for row in table.price {
            for (region, price) in row.regions {
                if !price.usd.is_finite() || price.usd < 0.0 {
                    let (key, usd) = (row.key, price.usd);
                    return Err(PriceError::Amount { key, region, usd });
                }
                prices.insert((row.key.clone(), region), price);
            }
        }
        let free = table.free.into_values().flatten().collect();
        Ok(Self { prices, free })
    }

    /// These prices, with those of `newer` in their place where it has any.
    #[must_use]
    pub fn updated(mut self, newer: Self) -> Self {
        self.prices.extend(newer.prices);
        self.free.extend(newer.free);
        self
    }

    /// The price of a unit in a region.
    pub fn price(&self, key: &str, region: &str) -> Option<&Price> {
        self.prices.get(&(key.to_owned(), region.to_owned()))
    }

    /// True when resources of a type cost nothing by themselves.
    pub fn is_free(&self, resource_type: &str) -> bool {
        self.free.contains(resource_type)
    }

    /// Every price, with its key and region.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &Price)> {
        self.prices
            .iter()
            .map(|((key, region), price)| (key.as_str(), region.as_str(), price))
    }
}
