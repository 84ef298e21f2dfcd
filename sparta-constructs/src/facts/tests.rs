//! The facts as a whole, and those of a few types as AWS documents them.

use std::collections::BTreeSet;

use super::{
    AdditionalProperties, PatternEngine, Relationship, Replacement, ResourceFacts, Scalar, Schema,
    TagForm, Type, compile, resource, resource_types,
};

fn facts(name: &str) -> &'static ResourceFacts {
    resource(name).unwrap_or_else(|| panic!("no facts of {name}"))
}

fn all() -> impl Iterator<Item = (&'static str, &'static ResourceFacts)> {
    resource_types().map(|name| (name, facts(name)))
}

/// The schemas directly below a schema.
fn below(schema: &Schema) -> Vec<&Schema> {
    let additional = match &schema.additional_properties {
        Some(AdditionalProperties::Schema(one)) => Some(&**one),
        _ => None,
    };
    let lists = [
        &schema.all_of,
        &schema.any_of,
        &schema.one_of,
        &schema.prefix_items,
    ];
    let single = [
        &schema.items,
        &schema.not,
        &schema.condition,
        &schema.then,
        &schema.otherwise,
    ];
    let properties = schema.properties.iter();
    properties
        .chain(schema.pattern_properties.iter())
        .map(|(_, one)| one)
        .chain(lists.into_iter().flatten())
        .chain(single.into_iter().filter_map(Option::as_deref))
        .chain(additional)
        .collect()
}

/// All schemas of a resource type, at any depth.
fn schemas(facts: &ResourceFacts) -> Vec<&Schema> {
    let named = facts.types.iter().chain(facts.attributes.iter());
    let mut open: Vec<&Schema> = named.map(|(_, one)| one).chain([&facts.body]).collect();
    let mut found = Vec::new();
    while let Some(schema) = open.pop() {
        found.push(schema);
        open.extend(below(schema));
    }
    found
}

fn is_known(relationship: &Relationship) -> bool {
    let Relationship(target, attribute) = relationship;
    resource(target).is_some_and(|facts| {
        let first = attribute.split('.').next().unwrap_or_default();
        facts.attributes.contains(attribute)
            || facts.attributes.contains(first)
            || facts.body.properties.contains(first)
    })
}

fn relationship(target: &str, attribute: &str) -> Relationship {
    Relationship(target.to_owned(), attribute.to_owned())
}

fn texts(values: &'static [Scalar]) -> Vec<&'static str> {
    fn text(value: &Scalar) -> &str {
        match value {
            Scalar::Text(text) => text,
            other => panic!("{other:?} is no text"),
        }
    }
    values.iter().map(text).collect()
}

#[test]
fn every_type_is_there_and_parses() {
    // cfn-lint 1.58.0 over all regions: 1,884 of CloudFormation, 14 of the transform.
    let transformed = all().filter(|(_, facts)| facts.transform.is_some()).count();
    assert_eq!((all().count(), transformed), (1898, 14));
    let names: BTreeSet<&str> = resource_types().collect();
    assert_eq!(names.len(), 1898, "a type occurs twice");
    let structs: usize = all()
        .map(|(_, facts)| {
            facts
                .types
                .iter()
                .filter(|(_, one)| !one.properties.is_empty())
                .count()
        })
        .sum();
    assert!(structs > 11_000, "{structs} nested types");
}

#[test]
fn a_name_that_is_no_type_has_no_facts() {
    for name in [
        "",
        "AWS",
        "AWS::EC2",
        "AWS::EC2::Subnett",
        "aws::ec2::subnet",
        "X::Y::Z",
    ] {
        assert!(resource(name).is_none(), "{name}");
    }
}

#[test]
fn every_ref_leads_to_a_type() {
    for (name, facts) in all() {
        for reference in schemas(facts)
            .iter()
            .filter_map(|one| one.reference.as_ref())
        {
            let target = facts.types.get(reference);
            let target = target.unwrap_or_else(|| panic!("{name}: no type {reference}"));
            assert!(
                target.reference.is_none(),
                "{name}: {reference} is another name"
            );
        }
    }
}

#[test]
fn type_names_differ_in_more_than_case() {
    for (name, facts) in all() {
        let names: BTreeSet<String> = facts.types.names().map(str::to_lowercase).collect();
        assert_eq!(names.len(), facts.types.len(), "{name}");
        let plain = |name: &str| name.chars().all(|one| one.is_ascii_alphanumeric());
        assert!(facts.types.names().all(plain), "{name}");
    }
}

#[test]
fn conditions_name_properties_that_exist() {
    for (name, facts) in all() {
        let types = facts.types.iter().map(|(_, one)| one);
        for owner in types.chain([&facts.body]) {
            let pairs = owner
                .dependent_required
                .iter()
                .chain(owner.dependent_excluded.iter());
            let pairs = pairs.flat_map(|(one, others)| {
                std::iter::once(one).chain(others.iter().map(String::as_str))
            });
            let lists = [&owner.required, &owner.required_xor, &owner.required_or];
            for property in lists.into_iter().flatten().map(String::as_str).chain(pairs) {
                assert!(owner.properties.contains(property), "{name}: no {property}");
            }
            for (property, _) in owner.properties.iter().filter(|(_, one)| one.read_only) {
                assert!(
                    !owner.required.iter().any(|one| one == property),
                    "{name}: {property}"
                );
            }
        }
    }
}

#[test]
fn structs_stand_in_types_alone() {
    for (name, facts) in all() {
        let types = facts.types.iter().map(|(_, one)| one);
        for (property, schema) in types
            .chain([&facts.body])
            .flat_map(|one| one.properties.iter())
        {
            let items = schema.items.as_deref();
            for place in std::iter::once(schema).chain(items) {
                assert!(
                    place.properties.is_empty(),
                    "{name}: {property} is anonymous"
                );
            }
        }
    }
}

#[test]
fn identifiers_and_tags_name_properties() {
    for (name, facts) in all() {
        for part in facts.primary_identifier.iter().chain(&facts.reference) {
            let first = part.split('.').next().unwrap_or_default();
            let found = facts.attributes.contains(part) || facts.body.properties.contains(first);
            assert!(found, "{name}: no {part}");
        }
        if let Some(tags) = &facts.tags {
            assert!(facts.body.properties.contains(&tags.property), "{name}");
        }
    }
}

#[test]
fn every_pattern_compiles_with_the_engine_it_names() {
    let mut patterns = BTreeSet::new();
    for (_, facts) in all() {
        for schema in schemas(facts) {
            let names = schema.pattern_properties.names().map(|name| (name, schema));
            for (pattern, schema) in schema
                .pattern
                .as_deref()
                .map(|one| (one, schema))
                .into_iter()
                .chain(names)
            {
                patterns.insert((pattern, schema.pattern_engine == PatternEngine::Fancy));
            }
        }
    }
    assert!(patterns.len() > 2_500, "{} patterns", patterns.len());
    for (pattern, fancy) in patterns {
        let engine = if fancy {
            PatternEngine::Fancy
        } else {
            PatternEngine::Lite
        };
        compile(pattern, engine).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn relationships_lead_to_attributes() {
    // What other resources hold, or AWS: no resource type has these values.
    let elsewhere = ["AWS::EC2::Image", "AWS::Route53::AliasTarget"];
    let mut related = 0;
    for (name, facts) in all() {
        for one in schemas(facts)
            .iter()
            .flat_map(|schema| &schema.relationships)
        {
            related += 1;
            let known = is_known(one) || elsewhere.contains(&one.0.as_str());
            assert!(known, "{name}: {one:?}");
        }
    }
    assert!(related > 1_700, "{related} relationships");
}

#[test]
fn a_subnet_is_as_documented() {
    let subnet = facts("AWS::EC2::Subnet");
    assert_eq!(subnet.primary_identifier, ["SubnetId"]);
    assert_eq!(subnet.body.required, ["VpcId"]);
    let property = |name| subnet.body.properties.get(name).expect("documented");
    assert_eq!(property("VpcId").replacement, Some(Replacement::Yes));
    assert_eq!(
        property("VpcId").relationships,
        [relationship("AWS::EC2::VPC", "VpcId")]
    );
    assert_eq!(property("MapPublicIpOnLaunch").replacement, None);
    assert_eq!(
        property("Ipv6CidrBlock").replacement,
        Some(Replacement::Maybe)
    );
    assert_eq!(
        property("CidrBlock").format.as_deref(),
        Some("ipv4-network")
    );
    assert_eq!(
        subnet.tags.as_ref().map(|tags| tags.form),
        Some(TagForm::List)
    );
    let attributes: Vec<&str> = subnet.attributes.names().collect();
    for documented in [
        "AvailabilityZone",
        "CidrBlock",
        "NetworkAclAssociationId",
        "VpcId",
    ] {
        assert!(attributes.contains(&documented), "{documented}");
    }
    assert!(!subnet.body.properties.contains("NetworkAclAssociationId"));
    let excluded = subnet
        .body
        .dependent_excluded
        .get("AvailabilityZone")
        .expect("exclusive");
    assert_eq!(*excluded, ["AvailabilityZoneId"]);
}

#[test]
fn a_service_is_as_documented() {
    let service = facts("AWS::ECS::Service");
    assert_eq!(service.reference, ["ServiceArn"]); // with the cluster it is the identifier
    let property = |name| service.body.properties.get(name).expect("documented");
    assert_eq!(
        texts(&property("LaunchType").values),
        ["EC2", "FARGATE", "EXTERNAL"]
    );
    assert_eq!(property("Cluster").replacement, Some(Replacement::Yes));
    assert!(
        property("TaskDefinition")
            .relationships
            .iter()
            .any(|one| one.0 == "AWS::ECS::TaskDefinition")
    );
    let network = property("NetworkConfiguration").reference.as_deref();
    assert_eq!(network, Some("NetworkConfiguration"));
    let vpc = service
        .types
        .get("AwsVpcConfiguration")
        .expect("documented");
    let subnets = vpc.properties.get("Subnets").expect("documented");
    assert_eq!(subnets.types.single(), Some(Type::Array));
    assert_eq!(
        subnets.relationships,
        [relationship("AWS::EC2::Subnet", "SubnetId")]
    );
    let groups = vpc.properties.get("SecurityGroups").expect("documented");
    assert_eq!(
        groups.relationships,
        [relationship("AWS::EC2::SecurityGroup", "Id")]
    );
}

#[test]
fn a_function_is_as_documented() {
    let function = facts("AWS::Lambda::Function");
    assert_eq!(function.body.required, ["Code", "Role"]);
    let property = |name| function.body.properties.get(name).expect("documented");
    assert_eq!(
        property("Role").relationships,
        [relationship("AWS::IAM::Role", "Arn")]
    );
    assert!(texts(&property("Runtime").values).contains(&"python3.13"));
    assert_eq!(property("FunctionName").replacement, Some(Replacement::Yes));
    assert_eq!(property("MemorySize").minimum, Some(128.into()));
    let code = function.types.get("Code").expect("documented");
    assert!(
        code.properties
            .get("ZipFile")
            .expect("documented")
            .write_only
    );
    assert!(function.attributes.contains("Arn"));
    assert!(
        function
            .attributes
            .contains("SnapStartResponse.OptimizationStatus")
    );
}

#[test]
fn a_queue_is_as_documented() {
    let queue = facts("AWS::SQS::Queue");
    assert!(queue.stateful);
    assert_eq!(queue.primary_identifier, ["QueueUrl"]);
    let property = |name| queue.body.properties.get(name).expect("documented");
    let policy = property("RedrivePolicy");
    assert_eq!(policy.reference.as_deref(), Some("RedrivePolicy"));
    assert!(policy.types.contains(Type::Object) && policy.types.contains(Type::String));
    let keys: Vec<&str> = property("KmsMasterKeyId")
        .relationships
        .iter()
        .map(|one| one.1.as_str())
        .collect();
    assert_eq!(keys, ["AliasName", "Arn", "KeyId"]);
    assert_eq!(property("DelaySeconds").maximum, Some(900.into()));
    let attributes: Vec<&str> = queue.attributes.names().collect();
    assert_eq!(attributes, ["Arn", "QueueName", "QueueUrl"]);
}

#[test]
fn a_role_is_as_documented() {
    let role = facts("AWS::IAM::Role");
    assert_eq!(role.primary_identifier, ["RoleName"]);
    assert_eq!(role.body.required, ["AssumeRolePolicyDocument"]);
    let property = |name| role.body.properties.get(name).expect("documented");
    assert_eq!(property("Path").replacement, Some(Replacement::Yes));
    assert_eq!(
        property("Policies").security.as_deref(),
        Some("InlineIdentityPolicies")
    );
    assert_eq!(
        property("ManagedPolicyArns").security.as_deref(),
        Some("ManagedPolicies")
    );
    assert!(role.attributes.contains("Arn") && role.attributes.contains("RoleId"));
}

#[test]
fn a_table_is_as_documented() {
    let table = facts("AWS::DynamoDB::Table");
    assert!(table.stateful);
    assert_eq!(table.body.required, ["KeySchema"]);
    let list = table
        .body
        .properties
        .get("KeySchema")
        .and_then(|one| one.reference.as_deref());
    let list = table
        .types
        .get(list.expect("a named list"))
        .expect("documented");
    let element = list
        .items
        .as_deref()
        .and_then(|one| one.reference.as_deref());
    assert_eq!(element, Some("KeySchema"));
    let key = table.types.get("KeySchema").expect("documented");
    assert_eq!(key.required, ["AttributeName", "KeyType"]);
    assert_eq!(
        texts(&key.properties.get("KeyType").expect("documented").values),
        ["HASH", "RANGE"]
    );
    assert!(table.attributes.contains("StreamArn"));
}
