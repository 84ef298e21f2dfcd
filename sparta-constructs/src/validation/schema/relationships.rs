//! References to the wrong kind of resource.

use super::walk::{Walk, value_function};
use crate::facts::{Relationship, ResourceFacts, Schema};
use crate::template::{Attribute, Element, Intrinsic};
use crate::validation::rules;

impl<'t> Walk<'_, 't> {
    /// Holds what a reference yields against the relationships of its property.
    pub(super) fn relationships(&mut self, schema: &'static Schema, element: &'t Element) {
        if schema.relationships.is_empty() || !self.is_reporting() {
            return;
        }
        match value_function(element) {
            Some(Intrinsic::Ref(name)) => self.related(schema, element, name, None),
            Some(Intrinsic::GetAtt {
                resource,
                attribute: Attribute::Name(attribute),
            }) => self.related(schema, element, resource, Some(attribute)),
            Some(Intrinsic::If {
                condition,
                then,
                otherwise,
            }) => self.branches(condition, [then, otherwise], |walk, branch| {
                walk.relationships(schema, branch);
            }),
            _ => {}
        }
    }

    /// The relationships of the facts are not complete: `AlarmActions` takes more than they say.
    /// They are certain where the property's own name says what it wants (`VpcId`, `SubnetIds`,
    /// `RoleArn`), and the resource that was given is not of a kin (`AWS::DynamoDB::GlobalTable`
    /// for a table) and the attribute does not name what is wanted (`RootResourceId`).
    fn is_certain(&self, wanted: &[Relationship], got: &str, attribute: Option<&str>) -> bool {
        let property = self.here().to_ascii_lowercase();
        let attribute = attribute.unwrap_or_default().to_ascii_lowercase();
        let got = noun(got);
        wanted.iter().all(|Relationship(kind, _)| {
            let wanted = noun(kind);
            property.contains(&wanted)
                && !attribute.contains(&wanted)
                && !got.contains(&wanted)
                && !wanted.contains(&got)
        })
    }

    fn related(
        &mut self,
        schema: &'static Schema,
        element: &Element,
        target: &str,
        attribute: Option<&str>,
    ) {
        let Some(resource) = self.check.template.resources.get(target) else {
            return;
        };
        let got = resource.resource_type.as_ref();
        let Some(facts) = crate::facts::resource(got) else {
            return;
        };
        let wanted = &schema.relationships;
        if wanted.iter().any(|Relationship(kind, _)| kind == got)
            || passes_on(got)
            || equals_one_of(facts, attribute, wanted)
            || !self.is_certain(wanted, got, attribute)
            // The meaning of the value was found wrong already.
            || self.check.paths_of(self.id).contains(&self.path.to_string())
        {
            return;
        }
        let mut kinds: Vec<&str> = wanted
            .iter()
            .map(|Relationship(kind, _)| kind.as_str())
            .collect();
        kinds.dedup();
        let here = self.here();
        let written = attribute.map_or_else(|| target.to_owned(), |a| format!("{target}.{a}"));
        let message = || {
            let of = kinds.join(" or ");
            format!(
                "{here} wants {} of {of}, and `{written}` is of {got}",
                meaning(wanted)
            )
        };
        self.fail(element.origin, &rules::RELATIONSHIP, message, None);
    }
}

/// `the Arn`, `the VpcId`, or `the value` when there are several.
fn meaning(wanted: &[Relationship]) -> String {
    let first = &wanted[0].1;
    if wanted
        .iter()
        .all(|Relationship(_, attribute)| attribute == first)
    {
        return format!("the {first}");
    }
    "the value".to_owned()
}

/// What a type is called in its service, in lower case: `securitygroup`.
pub(super) fn noun(resource_type: &str) -> String {
    let noun = resource_type.rsplit("::").next().unwrap_or_default();
    noun.to_ascii_lowercase()
}

/// Types whose attributes hold what they were told or made elsewhere: nothing is certain of them.
pub(super) fn passes_on(resource_type: &str) -> bool {
    resource_type.starts_with("AWS::CloudFormation::")
        || resource_type.starts_with("AWS::ServiceCatalog")
        || resource_type.starts_with("AWS::Serverless::")
        || resource_type.starts_with("AWS::SSM::")
}

/// Whether the attribute is known to equal one that is wanted, as the role of a function equals
/// the role's ARN.
fn equals_one_of(
    facts: &'static ResourceFacts,
    attribute: Option<&str>,
    wanted: &[Relationship],
) -> bool {
    let mut names: Vec<&str> = Vec::new();
    match attribute {
        Some(name) => names.push(name),
        None if !facts.reference.is_empty() => {
            names.extend(facts.reference.iter().map(String::as_str));
        }
        None => names.extend(facts.primary_identifier.iter().map(String::as_str)),
    }
    names.iter().any(|name| {
        let schema = facts
            .attributes
            .get(name)
            .or_else(|| facts.body.properties.get(name));
        schema.is_some_and(|s| {
            s.relationships
                .iter()
                .any(|r| wanted.iter().any(|w| w.0 == r.0))
        })
    })
}
