//! What a property wants of which the published relationships say nothing, told by its name.
//!
//! Where other properties want a subnet's id, a property `SubnetId` or `SubnetIds` that nothing is
//! known of wants one too: within a service for every meaning, across services for the few names
//! that can mean nothing else. A resource's own identifier is left alone.

use std::collections::BTreeMap;

use super::model::{Target, split};
use super::wants::canonical;
use crate::emit::name;
use crate::facts::{AdditionalProperties, ResourceFacts, Schema};

/// Names that mean the same in every service.
const EVERYWHERE: [(&str, (&str, &str)); 4] = [
    ("NetworkInterfaceId", ("AWS::EC2::NetworkInterface", "Id")),
    ("SecurityGroupId", ("AWS::EC2::SecurityGroup", "GroupId")),
    ("SubnetId", ("AWS::EC2::Subnet", "SubnetId")),
    ("VpcId", ("AWS::EC2::VPC", "VpcId")),
];

/// Meanings by service and name.
#[derive(Default)]
pub(super) struct Names(BTreeMap<(String, String), Target>);

impl Names {
    /// Gathers what the published relationships want.
    pub(super) fn gather(facts: &BTreeMap<String, ResourceFacts>) -> Self {
        let mut names = Self::default();
        for resource in facts.values() {
            let types = resource.types.iter().map(|(_, schema)| schema);
            let mut open: Vec<&Schema> = types.chain([&resource.body]).collect();
            while let Some(schema) = open.pop() {
                for relationship in &schema.relationships {
                    names.add(canonical(&relationship.0, &relationship.1));
                }
                open.extend(below(schema));
            }
        }
        names
    }

    fn add(&mut self, target: Target) {
        let (_, module, _) = split(&target.resource);
        self.0.insert((module, name::of_target(&target)), target);
    }

    /// What a property of this name wants in a resource of this type.
    pub(super) fn wanted(&self, resource: &str, property: &str) -> Option<Target> {
        let name = name::singular(&name::pascal(property));
        if name.ends_with("RoleArn") {
            return Some(Target::new("AWS::IAM::Role", "Arn"));
        }
        if let Some((_, (resource, attribute))) =
            EVERYWHERE.iter().find(|(known, _)| *known == name)
        {
            return Some(Target::new(resource, attribute));
        }
        let (_, module, _) = split(resource);
        self.0
            .get(&(module, name))
            .filter(|target| target.resource != resource)
            .cloned()
    }
}

/// The schemas that describe parts of the same value.
fn below(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let additional = match &schema.additional_properties {
        Some(AdditionalProperties::Schema(value)) => Some(value.as_ref()),
        _ => None,
    };
    let properties = schema.properties.iter().map(|(_, one)| one);
    let patterns = schema.pattern_properties.iter().map(|(_, one)| one);
    properties
        .chain(patterns)
        .chain(schema.items.as_deref())
        .chain(additional)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_what_it_means_beside_it() {
        let mut names = Names::default();
        names.add(Target::new("AWS::EC2::RouteTable", "RouteTableId"));
        let wanted = |resource, property| {
            names
                .wanted(resource, property)
                .map(|target| target.resource)
        };
        let table = Some("AWS::EC2::RouteTable".to_owned());
        assert_eq!(
            wanted("AWS::EC2::VPNGatewayRoutePropagation", "RouteTableIds"),
            table
        );
        assert_eq!(wanted("AWS::EC2::RouteTable", "RouteTableId"), None);
        assert_eq!(wanted("AWS::X::Y", "RouteTableId"), None);
        assert_eq!(
            wanted("AWS::X::Y", "SubnetIds"),
            Some("AWS::EC2::Subnet".to_owned())
        );
        assert_eq!(
            wanted("AWS::X::Y", "TaskRoleArn"),
            Some("AWS::IAM::Role".to_owned())
        );
    }
}
