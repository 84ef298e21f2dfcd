//! Availability zones.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use super::finding::Finding;
use crate::value::meaning::AvailabilityZone;
use crate::value::{Value, availability_zones, pseudo, select};

/// An availability zone with the letter that stands for it in ids and names.
#[derive(Clone, Debug)]
pub(super) struct Zone {
    pub(super) value: Value<AvailabilityZone>,
    /// `A` for `eu-west-2a`, `Lax1A` for `us-west-2-lax-1a`.
    pub(super) letter: String,
    name: Option<Cow<'static, str>>,
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => f.write_str(name),
            None => write!(f, "zone {}", self.letter),
        }
    }
}

/// Where a zone's name ends to be its region's: behind the first number.
fn region_length(zone: &str) -> Option<usize> {
    let digit = zone.find(|c: char| c.is_ascii_digit())?;
    let length = zone[digit..].find(|c: char| !c.is_ascii_digit())?;
    Some(digit + length)
}

impl Zone {
    pub(super) fn named(name: Cow<'static, str>) -> Self {
        let rest = region_length(&name).map_or(name.as_ref(), |length| &name[length..]);
        Self {
            value: Value::of(name.clone()),
            letter: letter(rest),
            name: Some(name),
        }
    }

    /// The zone at this place in the deployed region's list, which CloudFormation looks up.
    pub(super) fn at(position: u8) -> Self {
        let zones = availability_zones(pseudo::REGION);
        Self {
            value: select(position, zones),
            letter: char::from(b'A' + position % 26).to_string(),
            name: None,
        }
    }

    /// The letter as it stands in names of things.
    pub(super) fn suffix(&self) -> String {
        self.letter.to_lowercase()
    }
}

/// `a` becomes `A`, `-lax-1a` becomes `Lax1A`.
fn letter(rest: &str) -> String {
    let mut letter = String::new();
    let mut upper = true;
    for c in rest.chars() {
        if c.is_ascii_alphanumeric() {
            letter.push(if upper { c.to_ascii_uppercase() } else { c });
            upper = c.is_ascii_digit();
        } else {
            upper = true;
        }
    }
    letter
}

/// Whether there are zones, each once, and all of them of the region the stack goes to. One that
/// is there again gets another letter, so that its parts add no faults of their own.
pub(super) fn check(zones: &mut [Zone], region: Option<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if zones.is_empty() {
        findings.push(Finding::new(
            "no availability zones",
            "give at least one; load balancers need two",
        ));
    }
    let mut seen = BTreeSet::new();
    for (position, zone) in zones.iter_mut().enumerate() {
        let again = !seen.insert(zone.letter.clone());
        if again {
            zone.letter = format!("{}At{position}", zone.letter);
        }
        let Some(name) = zone.name.as_deref() else {
            continue;
        };
        if again {
            findings.push(Finding::new(
                format!("the availability zone `{name}` is given again"),
                "give each zone once",
            ));
        }
        let zone_region = region_length(name).map(|length| &name[..length]);
        match (zone_region, region) {
            (None, _) => findings.push(Finding::new(
                format!("`{name}` is not an availability zone"),
                "a zone is a region and a letter, such as `eu-west-2a`",
            )),
            (Some(zone_region), Some(region)) if zone_region != region => {
                findings.push(Finding::new(
                    format!(
                        "the availability zone `{name}` is not in the stack's region `{region}`"
                    ),
                    format!("choose zones of `{region}`, such as `{region}a`"),
                ));
            }
            _ => {}
        }
    }
    findings
}
