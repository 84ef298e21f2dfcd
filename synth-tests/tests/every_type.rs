//! Every resource type of the facts has a struct, and a minimal resource of each can be made.

use std::collections::BTreeSet;

use sparta_constructs::core::{App, Environment};
use sparta_constructs::facts;
use synth_tests::every_type::SERVICES;

#[test]
fn every_resource_type_of_the_facts_has_a_struct() {
    let structs: Vec<&str> = SERVICES
        .iter()
        .flat_map(|service| service.types)
        .copied()
        .collect();
    let of_structs: BTreeSet<&str> = structs.iter().copied().collect();
    assert_eq!(structs.len(), of_structs.len(), "two structs of one type");
    let of_facts: BTreeSet<&str> = facts::resource_types().collect();
    let missing: Vec<&&str> = of_facts.difference(&of_structs).collect();
    let unknown: Vec<&&str> = of_structs.difference(&of_facts).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "without a struct: {missing:?}; without facts: {unknown:?}"
    );
}

#[test]
fn a_minimal_resource_of_every_type_can_be_added() {
    let app = App::new();
    for service in SERVICES {
        (service.add_all)(app.stack(service.module, Environment::agnostic()));
    }
}
