//! Every resource type of the facts has a struct, and a minimal resource of each can be made.

use std::collections::BTreeSet;

use sparta_constructs::core::{App, Environment};
use sparta_constructs::facts;
use sparta_constructs::validation::{self, Options, Severity};
use synth_tests::every_type::SERVICES;

/// What rules beyond the types ask of, that a generated sample cannot know: sizes of machines, ids of
/// images, documents that are empty, properties that ask for another.
const BEYOND_THE_TYPES: [&str; 27] = [
    "Broker.HostInstanceType",
    "BucketPolicy.PolicyDocument",
    "CacheCluster.CacheNodeType",
    "CacheCluster.Engine",
    "Cluster.NodeType",
    "DataQualityJobDefinition.JobResources.ClusterConfig.InstanceType",
    "DbInstance.DBInstanceClass",
    "Document.Content",
    "Fleet.InstanceType",
    "GameServerGroup.InstanceDefinitions[0].InstanceType",
    "GameServerGroup.InstanceDefinitions[1].InstanceType",
    "InferenceExperiment.ModelVariants[0].InfrastructureConfig.RealTimeInferenceConfig.InstanceType",
    "Instance",
    "LoadBalancer.SubnetMappings",
    "ManagedPolicy.PolicyDocument",
    "ModelBiasJobDefinition.JobResources.ClusterConfig.InstanceType",
    "ModelExplainabilityJobDefinition.JobResources.ClusterConfig.InstanceType",
    "ModelQualityJobDefinition.JobResources.ClusterConfig.InstanceType",
    "Node.NodeConfiguration.InstanceType",
    "Pipeline.Stages[1].Actions[0].ActionTypeId.Category",
    "Policy.PolicyDocument",
    "QueuePolicy.PolicyDocument",
    "RestApi",
    "Role.AssumeRolePolicyDocument",
    "SpotFleet.SpotFleetRequestConfigData.IamFleetRole",
    "Table",
    "TopicPolicy.PolicyDocument",
];

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
    let mut known: BTreeSet<&str> = BEYOND_THE_TYPES.into();
    let mut report = Vec::new();
    for stack in &synthesis.stacks {
        for finding in validation::validate(&stack.template, &Options::default()) {
            let place = [&finding.logical_id, &finding.property_path];
            let place: Vec<_> = place.into_iter().flatten().map(String::as_str).collect();
            let place = place.join(".");
            // Types of services that were shut down are there for stacks that have them still.
            if finding.code == "S602" {
                continue;
            }
            let is_known = BEYOND_THE_TYPES.contains(&place.as_str());
            known.remove(place.as_str());
            if finding.severity == Severity::Error && !is_known {
                report.push(finding.to_string());
            }
        }
    }
    assert!(
        report.is_empty() && known.is_empty(),
        "{}, and {known:?} are not found any more:\n{}",
        report.len(),
        report.join("\n")
    );
}
