//! Every resource type of the facts has a struct, and a minimal resource of each can be made.

use std::collections::BTreeSet;

use sparta_constructs::core::{App, Environment};
use sparta_constructs::facts;
use sparta_constructs::validation::{self, Options, Severity};
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
fn a_minimal_resource_of_every_type_synthesizes_and_passes_the_schema() {
    let app = App::new();
    for service in SERVICES {
        (service.add_all)(app.stack(service.module, Environment::agnostic()));
    }
    let synthesis = app.synth();
    assert!(synthesis.faults.is_empty(), "{:?}", synthesis.faults);
    let resources: usize = synthesis
        .stacks
        .iter()
        .map(|stack| stack.template.resources.len())
        .sum();
    assert_eq!(resources, facts::resource_types().count());
    let mut errors = Vec::new();
    for stack in &synthesis.stacks {
        let findings = validation::validate(&stack.template, &Options::default());
        errors.extend(
            findings
                .into_iter()
                .filter(|finding| finding.severity == Severity::Error),
        );
    }
    let report: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(
        report.is_empty(),
        "{}:\n{}",
        report.len(),
        report.join("\n")
    );
}
