//! Decides what is generated from the facts. What it leaves open is names.

mod corrections;
mod features;
mod gives;
mod infer;
mod model;
mod note;
mod object;
mod shape;
mod wants;

use std::collections::BTreeMap;

use crate::facts::ResourceFacts;

pub(crate) use corrections::NAMES;
pub(crate) use features::{DEFAULT, RARE};
pub(crate) use model::{
    Marker, MarkerKey, Meaning, Object, Plan, Property, Provided, Resource, Service, TagShape,
    Target, Values, split,
};

/// A table of corrections has entries that correct nothing.
#[derive(Debug, thiserror::Error)]
#[error("corrections that no longer apply: {}", .0.join(", "))]
pub(crate) struct UnusedCorrections(Vec<String>);

/// Decides everything, from all facts.
pub(crate) fn plan(facts: &BTreeMap<String, ResourceFacts>) -> Result<Plan, UnusedCorrections> {
    let wants = wants::Wants::new(infer::Names::gather(facts));
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    for (name, facts) in facts {
        let (service, module, _) = split(name);
        let resource = object::resource(name, facts, &wants);
        let entry = services.entry(module.clone()).or_insert_with(|| Service {
            name: service,
            module,
            feature: String::new(),
            resources: Vec::new(),
        });
        entry.resources.push(resource);
    }
    let (markers, unused) = wants.finish();
    if !unused.is_empty() {
        return Err(UnusedCorrections(unused));
    }
    let mut plan = Plan {
        services: services.into_values().collect(),
        markers,
    };
    features::allot(&mut plan.services);
    for resource in plan
        .services
        .iter_mut()
        .flat_map(|service| &mut service.resources)
    {
        gives::decide(resource, &facts[&resource.name], &plan.markers);
    }
    Ok(plan)
}
