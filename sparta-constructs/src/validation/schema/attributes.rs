//! `Fn::GetAtt` of attributes that a type does not have.

use super::functions::{Yields, attribute_schema, yields};
use crate::facts::{ResourceFacts, Type};
use crate::template::{Element, Path, Reference, ReferenceKind, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let mut one = |reference: Reference<'_>, path: &Path<'_>| {
            if let Some(finding) = fault(check, &reference) {
                let place = Place::value(id, resource, path.to_string(), reference.origin);
                check.report(&place, finding);
            }
        };
        resource.properties.visit_references(&mut one);
        resource
            .metadata
            .visit_references(&mut |reference, path| one(reference, &path.below("Metadata")));
    }
    for (name, output) in check.template.outputs.iter() {
        output_type(check, name, output);
        output.visit_references(&mut |reference, path| {
            if let Some(finding) = fault(check, &reference) {
                let origin = reference.origin;
                let place = Place::in_entry(Section::Outputs, name, path, origin);
                check.report(&place, finding);
            }
        });
    }
}

/// An output is one text.
fn output_type(check: &Check<'_>, name: &str, output: &Element) {
    let Some(value) = output.get("Value") else {
        return;
    };
    let what = match value.intrinsic().map(|i| yields(check, &i)) {
        Some(Yields::List) => "a list",
        Some(Yields::Object) => "an object",
        _ => return,
    };
    let function = value.as_object().and_then(|o| o.keys().next());
    let function = function.unwrap_or_default();
    let path = Path(vec![Segment::Key("Value")]);
    let place = Place::in_entry(Section::Outputs, name, &path, value.origin);
    let message = format!("an output is text, and {function} yields {what} here");
    let hint = "join a list with Fn::Join, or select from it with Fn::Select";
    check.report(&place, Finding::new(&rules::OUTPUT, message).hint(hint));
}

fn fault(check: &Check<'_>, reference: &Reference<'_>) -> Option<Finding> {
    if !matches!(reference.kind, ReferenceKind::GetAtt | ReferenceKind::Sub) {
        return None;
    }
    let attribute = reference.attribute?;
    let resource = check.template.resources.get(reference.target)?;
    let name = resource.resource_type.as_ref();
    // These answer whatever their template or function puts there.
    if name.starts_with("Custom::")
        || name == "AWS::CloudFormation::CustomResource"
        || check.macros.unknown
        || made_by_serverless(check, name, attribute)
    {
        return None;
    }
    let facts = super::facts_of(name)?;
    if has(facts, attribute) {
        return None;
    }
    let message = format!("{name} has no attribute `{attribute}`");
    let mut finding = Finding::new(&rules::UNKNOWN_ATTRIBUTE, message);
    finding.hint = check
        .did_you_mean(attribute, facts.attributes.names())
        .or_else(|| {
            let names: Vec<_> = facts.attributes.names().take(12).collect();
            (!names.is_empty()).then(|| format!("it has {}", names.join(", ")))
        });
    Some(finding)
}

/// Whether an attribute may be one of a resource that SAM makes: `Function.Version.FunctionArn` is
/// of the version that `AutoPublishAlias` asks for. See
/// [generated resources](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
fn made_by_serverless(check: &Check<'_>, resource_type: &str, attribute: &str) -> bool {
    check.macros.serverless
        && resource_type.starts_with("AWS::Serverless::")
        && attribute.contains('.')
}

/// Whether a type has an attribute, or an object of attributes that it may be in.
fn has(facts: &'static ResourceFacts, attribute: &str) -> bool {
    let inside = || {
        let (outer, _) = attribute.split_once('.')?;
        let types = attribute_schema(facts, outer)?.types;
        // `Outputs` of a stack is said to be a list.
        let composite = [Type::Object, Type::Array];
        Some(types.is_any() || composite.into_iter().any(|one| types.contains(one)))
    };
    facts.attributes.contains(attribute) || inside().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use crate::template::read;
    use crate::validation::{Options, validate};

    fn codes_of_output(value: &str) -> Vec<&'static str> {
        let text = format!(
            "Transform: AWS::Serverless-2016-10-31\n\
             Resources:\n  \
             F:\n    Type: AWS::Serverless::Function\n    \
             Properties: {{InlineCode: a, Handler: index.h, Runtime: nodejs22.x, AutoPublishAlias: live}}\n\
             Outputs: {{A: {{Value: {value}}}}}\n"
        );
        let template = read(text.as_bytes()).expect("the template is YAML");
        let found = validate(&template, &Options::default());
        found.into_iter().map(|f| f.code).collect()
    }

    #[test]
    fn what_sam_makes_for_a_function_has_attributes_of_its_own() {
        assert!(codes_of_output("!GetAtt F.Version.FunctionArn").is_empty());
        assert!(codes_of_output("!GetAtt F.Arn").is_empty());
        assert_eq!(codes_of_output("!GetAtt F.Arm"), ["T205"]);
    }
}
