//! What is assumed of use.

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

/// Assumptions about use in a month, for all resources and for single ones.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Usage {
    #[serde(default)]
    resource: BTreeMap<String, BTreeMap<String, f64>>,
    #[serde(flatten)]
    all: BTreeMap<String, f64>,
}

/// Assumptions that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UsageError {
    /// They are no TOML, or of another form.
    #[error("the assumptions about use cannot be read: {0}")]
    Unreadable(String),
    /// A name that is not known.
    #[error("{name} is no assumption about use; there are {}", known.join(", "))]
    Unknown {
        /// The name.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A number that is none.
    #[error("{name} is no amount")]
    Amount {
        /// The name.
        name: String,
    },
}

impl Usage {
    /// The assumptions that come with this version.
    pub fn shipped() -> Self {
        // A test reads the file, which is part of the program.
        toml::from_str(include_str!("usage.toml")).unwrap_or_default()
    }

    /// Reads assumptions; those that are not in it are the shipped ones.
    ///
    /// # Errors
    /// [`UsageError`] when they cannot be read, or one is unknown.
    pub fn read(text: &str) -> Result<Self, UsageError> {
        let unreadable = |error: toml::de::Error| UsageError::Unreadable(error.to_string());
        let given: Self = toml::from_str(text).map_err(unreadable)?;
        let mut usage = Self::shipped();
        let names = given.all.iter().chain(given.resource.values().flatten());
        for (name, amount) in names {
            if !usage.all.contains_key(name) {
                let known = usage.all.into_keys().collect();
                let name = name.clone();
                return Err(UsageError::Unknown { name, known });
            }
            if !amount.is_finite() || *amount < 0.0 {
                return Err(UsageError::Amount { name: name.clone() });
            }
        }
        usage.all.extend(given.all);
        usage.resource = given.resource;
        Ok(usage)
    }

    /// An amount for the resource of a logical id and a construct path: the nearest path that has one
    /// decides.
    pub(super) fn amount(&self, name: &str, logical_id: &str, path: Option<&str>) -> f64 {
        let own = self.resource.get(logical_id).and_then(|it| it.get(name));
        let mut path = path;
        let mut around = None;
        while let Some(current) = path.filter(|_| own.is_none() && around.is_none()) {
            around = self.resource.get(current).and_then(|it| it.get(name));
            path = current.rsplit_once('/').map(|(outer, _)| outer);
        }
        let given = own.or(around).or_else(|| self.all.get(name));
        given.copied().unwrap_or_default()
    }
}
