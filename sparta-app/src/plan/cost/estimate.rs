//! The estimate for one side of a comparison.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::prices::Prices;
use super::rules::{self, number};
use super::usage::Usage;
use crate::plan::comparison::{Side, resolved};
use crate::plan::provenance::Provenance;

/// What a stack costs in a month, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// What is priced.
    pub lines: Vec<Line>,
    /// What is not.
    pub not_priced: Vec<NotPriced>,
}

/// What some units of a resource's use cost in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// The resource.
    pub logical_id: String,
    /// Its construct's path, where the cloud assembly says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_path: Option<String>,
    /// The key of the price.
    pub key: &'static str,
    /// How many units.
    pub quantity: f64,
    /// True when the quantity is assumed.
    pub assumed: bool,
    /// US dollars a month.
    pub usd: f64,
}

/// A resource whose cost is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotPriced {
    /// The resource.
    pub logical_id: String,
    /// Its type.
    #[serde(rename = "type")]
    pub resource_type: String,
    /// Why.
    pub reason: String,
}

/// What a stack costs in a month, now and after the deployment.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CostChange {
    /// The region the prices are of.
    pub region: String,
    /// Now; `None` when the stack is not deployed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Estimate>,
    /// After the deployment.
    pub after: Estimate,
}

impl CostChange {
    /// US dollars a month that it costs more (or less) after the deployment.
    pub fn difference(&self) -> f64 {
        self.after.total() - self.before.as_ref().map_or(0.0, Estimate::total)
    }
}

impl Estimate {
    /// US dollars a month.
    pub fn total(&self) -> f64 {
        self.lines.iter().map(|line| line.usd).sum()
    }

    /// US dollars a month, by the construct right below the stack.
    pub fn by_part(&self) -> BTreeMap<&str, f64> {
        let mut parts = BTreeMap::new();
        for line in &self.lines {
            let path = line.construct_path.as_deref().unwrap_or(&line.logical_id);
            let part = path.split('/').nth(1).unwrap_or(path);
            *parts.entry(part).or_default() += line.usd;
        }
        parts
    }
}

/// A resource, and where to look for what its price depends on.
pub(super) struct Place<'a> {
    logical_id: &'a str,
    path: Option<&'a str>,
    pub(super) resource_type: &'a str,
    pub(super) properties: &'a Value,
    all: &'a BTreeMap<String, (String, Value)>,
    assumptions: &'a Usage,
}

impl<'a> Place<'a> {
    pub(super) fn usage(&self, name: &str) -> f64 {
        self.assumptions.amount(name, self.logical_id, self.path)
    }

    /// The properties of the resource a `Ref` names.
    pub(super) fn referred(&self, value: &Value) -> Option<&'a Value> {
        let (_, properties) = self.all.get(value["Ref"].as_str()?)?;
        Some(properties)
    }

    /// The least capacity of the scalable target that is about this resource.
    pub(super) fn scalable_capacity(&self) -> Option<f64> {
        let targets = self.all.values().filter(|(kind, properties)| {
            let mut is_about = false;
            if kind == "AWS::ApplicationAutoScaling::ScalableTarget" {
                let about = &properties["ResourceId"];
                crate::plan::comparison::references(about, &mut |id| {
                    is_about |= id == self.logical_id;
                });
            }
            is_about
        });
        targets.map(|(_, it)| number(&it["MinCapacity"])).next()?
    }
}

/// What the resources of one side cost in a region.
pub fn estimate(
    side: Side<'_>,
    region: &str,
    (prices, usage): (&Prices, &Usage),
    provenance: &Provenance,
) -> Estimate {
    let resources = resolved(side);
    let all: BTreeMap<_, _> = resources.into_iter().collect();
    let mut found = Estimate::default();
    for (logical_id, (resource_type, properties)) in &all {
        if prices.is_free(resource_type) {
            continue;
        }
        let path = provenance
            .of(logical_id)
            .map(|origin| origin.construct_path.as_str());
        let place = Place {
            logical_id,
            path,
            resource_type,
            properties,
            all: &all,
            assumptions: usage,
        };
        found.add(&place, region, prices);
    }
    found
}

impl Estimate {
    fn add(&mut self, place: &Place<'_>, region: &str, prices: &Prices) {
        let mut not_priced = |reason: String| {
            self.not_priced.push(NotPriced {
                logical_id: place.logical_id.to_owned(),
                resource_type: place.resource_type.to_owned(),
                reason,
            });
        };
        let uses = match rules::uses(place) {
            Some(Ok(uses)) => uses,
            Some(Err(reason)) => return not_priced(reason),
            None => return not_priced("the type has no price here".to_owned()),
        };
        for it in uses {
            let Some(price) = prices.price(it.key, region) else {
                not_priced(format!("{} has no price in {region}", it.key));
                continue;
            };
            self.lines.push(Line {
                logical_id: place.logical_id.to_owned(),
                construct_path: place.path.map(str::to_owned),
                key: it.key,
                quantity: it.quantity,
                assumed: it.assumed,
                usd: it.quantity * price.usd,
            });
        }
    }
}
