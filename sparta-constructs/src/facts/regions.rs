//! Which services a region lacks.

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

const TEXT: &str = include_str!("../../spec/beyond/regions.json");

/// A line of the file: what one region lacks.
struct Region {
    text: &'static str,
    parsed: OnceLock<HashSet<&'static str>>,
}

static REGIONS: LazyLock<HashMap<&str, Region>> = LazyLock::new(|| {
    let lines = TEXT.lines().filter_map(|line| line.strip_prefix('"'));
    lines
        .filter_map(|line| {
            let (name, text) = line.trim_end_matches(',').split_once("\":")?;
            let parsed = OnceLock::new();
            Some((name, Region { text, parsed }))
        })
        .collect()
});

/// Whether a region has a service, named as in a resource type (`AWS::DeviceFarm`), as of the day
/// of the schemas; `None` for a region that they do not know.
pub fn has_service(region: &str, service: &str) -> Option<bool> {
    let region = REGIONS.get(region)?;
    let missing = region.parsed.get_or_init(|| parse(region.text));
    Some(!missing.contains(service))
}

fn parse(text: &'static str) -> HashSet<&'static str> {
    // The file is part of this crate, and a test reads every line.
    serde_json::from_str(text).expect("spec/beyond holds valid regions")
}

#[cfg(test)]
mod tests {
    use super::{REGIONS, has_service};

    #[test]
    fn every_line_parses() {
        assert!(REGIONS.len() > 30);
        for region in REGIONS.keys() {
            assert_eq!(has_service(region, "AWS::SQS"), Some(true), "{region}");
        }
    }

    #[test]
    fn device_farm_is_in_one_region() {
        assert_eq!(has_service("us-west-2", "AWS::DeviceFarm"), Some(true));
        assert_eq!(has_service("us-east-1", "AWS::DeviceFarm"), Some(false));
        assert_eq!(has_service("us-east-1", "AWS::SQS"), Some(true));
        assert_eq!(has_service("mars-north-1", "AWS::SQS"), None);
    }
}
