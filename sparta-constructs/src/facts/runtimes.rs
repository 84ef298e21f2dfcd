//! When the runtimes of Lambda are retired.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// A runtime of Lambda. Days are written as `2026-10-20`; what is over is so on the day of the
/// schemas (`spec/sources.json`), since there is no clock here.
///
/// See [runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html).
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Runtime {
    /// The day from which it gets no more security updates, where AWS has named one; so below.
    pub deprecated: Option<String>,
    /// The day from which no function can be created with it.
    pub no_create: Option<String>,
    /// The day from which no function that uses it can be updated.
    pub no_update: Option<String>,
    /// What to use instead.
    pub successor: Option<String>,
    /// Whether it gets no more security updates.
    pub is_deprecated: bool,
    /// Whether no function can be created with it.
    pub is_blocked: bool,
}

static RUNTIMES: LazyLock<HashMap<String, Runtime>> = LazyLock::new(|| {
    // The file is part of this crate, and a test reads it.
    serde_json::from_str(include_str!("../../spec/beyond/runtimes.json"))
        .expect("spec/beyond holds valid runtimes")
});

/// A runtime by its name, as `nodejs22.x`.
pub fn runtime(name: &str) -> Option<&'static Runtime> {
    RUNTIMES.get(name)
}

#[cfg(test)]
mod tests {
    use super::runtime;

    #[test]
    fn old_runtimes_are_over_and_new_ones_are_not() {
        assert!(runtime("nodejs14.x").is_some_and(|r| r.is_blocked && r.is_deprecated));
        assert!(runtime("nodejs22.x").is_some_and(|r| !r.is_blocked && !r.is_deprecated));
        assert!(runtime("cobol").is_none());
    }
}
