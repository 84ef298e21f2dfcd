//! A resource of a template, and the one that exists and is to become it.

use std::collections::BTreeMap;

use serde::Serialize;
use sparta_constructs::facts;

/// A resource of a template, and the one that exists and is to become it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identified {
    /// Its logical id in the template.
    pub logical_id: String,
    /// `AWS::EC2::VPC`, …
    #[serde(rename = "type")]
    pub resource_type: String,
    /// What identifies the one that exists: the values of its primary identifier, by property.
    pub identifier: BTreeMap<String, String>,
    /// Where that is known from, such as an address of Terraform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

impl Identified {
    /// The identifier in one text, its parts in the order of the facts, joined by `|`.
    pub fn primary(&self) -> String {
        let known = facts::resource(&self.resource_type);
        let order = known.map(|facts| facts.primary_identifier.as_slice());
        let in_order = order.into_iter().flatten();
        let values: Vec<_> = in_order
            .filter_map(|name| self.identifier.get(name))
            .map(String::as_str)
            .collect();
        if values.is_empty() {
            let values: Vec<_> = self.identifier.values().map(String::as_str).collect();
            return values.join("|");
        }
        values.join("|")
    }

    /// What `Ref` gives, as far as the identifier says it.
    pub(super) fn reference(&self) -> Option<String> {
        let facts = facts::resource(&self.resource_type)?;
        if facts.reference.is_empty() {
            return Some(self.primary());
        }
        let parts: Option<Vec<_>> = facts
            .reference
            .iter()
            .map(|name| self.identifier.get(name).map(String::as_str))
            .collect();
        parts.map(|parts| parts.join("|"))
    }
}
