//! References to what is not there.

use super::PSEUDO_PARAMETERS;
use crate::template::{Object, Path, Reference, ReferenceKind, Resource, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        of_resource(check, id, resource);
        depends_on(check, id, resource);
    }
    for section in [Section::Outputs, Section::Conditions, Section::Rules] {
        let Some(entries) = check.template.section(section) else {
            continue;
        };
        of_section(check, section, entries);
    }
}

fn of_resource(check: &Check<'_>, id: &str, resource: &Resource) {
    let mut one = |reference: Reference<'_>, path: &Path<'_>| {
        let undefined = undefined(check, &reference, Scope::Resources);
        if let Some(finding) = undefined {
            let place = Place::value(id, resource, path.to_string(), reference.origin);
            check.report(&place, finding);
        }
    };
    resource.properties.visit_references(&mut one);
    resource
        .metadata
        .visit_references(&mut |reference, path| one(reference, &path.below("Metadata")));
    for (_, attribute) in resource.attributes() {
        if let Some(element) = attribute {
            element.visit_references(&mut one);
        }
    }
    if let Some(condition) = &resource.condition
        && let Some(name) = condition.as_str()
        && let Some(finding) = undefined_condition(check, name)
    {
        let place = Place::value(id, resource, "Condition", condition.origin);
        check.report(&place, finding);
    }
}

fn depends_on(check: &Check<'_>, id: &str, resource: &Resource) {
    for (target, element) in resource.dependencies() {
        let place = Place::value(id, resource, "DependsOn", element.origin);
        if target == id {
            check.found(
                &place,
                &rules::DEPENDS_ON,
                format!("`{id}` depends on itself"),
            );
        } else if !check.template.resources.contains_key(target) && !made_by_macro(check, target) {
            let message =
                format!("`DependsOn` names `{target}`, which is no resource of the template");
            let mut finding = Finding::new(&rules::DEPENDS_ON, message);
            finding.hint = check.did_you_mean(target, check.template.resources.keys());
            check.report(&place, finding);
        }
    }
}

fn of_section(check: &Check<'_>, section: Section, entries: &Object) {
    let scope = match section {
        Section::Outputs => Scope::Resources,
        _ => Scope::Parameters,
    };
    for (name, entry) in entries.iter() {
        if name.starts_with("Fn::") {
            continue;
        }
        entry.visit_references(&mut |reference, path| {
            // Only in conditions and rules is `{"Condition": …}` a reference.
            if reference.kind == ReferenceKind::Condition && scope == Scope::Resources {
                return;
            }
            if let Some(finding) = undefined(check, &reference, scope) {
                let place = Place::in_entry(section, name, path, reference.origin);
                check.report(&place, finding);
            }
        });
        if section == Section::Outputs
            && let Some(condition) = entry.get("Condition")
            && let Some(finding) = condition
                .as_str()
                .and_then(|c| undefined_condition(check, c))
        {
            let path = Path(vec![Segment::Key("Condition")]);
            let place = Place::in_entry(section, name, &path, condition.origin);
            check.report(&place, finding);
        }
    }
}

/// What can be referred to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// Resources and parameters.
    Resources,
    /// Parameters only: conditions and rules are evaluated before anything is made.
    Parameters,
}

fn undefined(check: &Check<'_>, reference: &Reference<'_>, scope: Scope) -> Option<Finding> {
    let target = reference.target;
    match reference.kind {
        ReferenceKind::If => return undefined_condition(check, target),
        ReferenceKind::Condition if scope == Scope::Parameters => {
            return undefined_condition(check, target);
        }
        ReferenceKind::Condition => return None,
        ReferenceKind::Ref | ReferenceKind::Sub | ReferenceKind::GetAtt => {}
    }
    let template = check.template;
    let attribute = reference.kind == ReferenceKind::GetAtt || reference.attribute.is_some();
    let plain = !attribute
        && (PSEUDO_PARAMETERS.contains(&target) || template.parameters.contains_key(target));
    if plain || made_by_macro(check, target) {
        return None;
    }
    if template.resources.contains_key(target) {
        if scope == Scope::Resources {
            return None;
        }
        let message = format!("`{target}` is a resource, and only parameters can be used here");
        return Some(Finding::new(&rules::UNDEFINED_REFERENCE, message));
    }
    let message = if attribute && template.parameters.contains_key(target) {
        format!("`{target}` is a parameter, and parameters have no attributes")
    } else if attribute {
        format!("`{target}` is no resource of the template")
    } else {
        format!("`{target}` is no resource, parameter or pseudo parameter of the template")
    };
    let mut finding = Finding::new(&rules::UNDEFINED_REFERENCE, message);
    let parameters = template.parameters.keys().filter(|_| !attribute);
    let resources = template
        .resources
        .keys()
        .filter(|_| scope == Scope::Resources);
    let candidates = resources
        .chain(parameters)
        .chain(PSEUDO_PARAMETERS.into_iter().filter(|_| !attribute));
    finding.hint = check.did_you_mean(target, candidates);
    Some(finding)
}

fn undefined_condition(check: &Check<'_>, name: &str) -> Option<Finding> {
    let conditions = &check.template.conditions;
    let macros = &check.macros;
    if conditions.contains_key(name) || macros.conditions || macros.unknown {
        return None;
    }
    let message = format!("`{name}` is no condition of the template");
    let mut finding = Finding::new(&rules::UNDEFINED_CONDITION, message);
    finding.hint = check.did_you_mean(name, conditions.keys());
    Some(finding)
}

/// Whether a macro may make a resource of that name. SAM names what it makes after the resource
/// it makes it for (`FunctionRole`, `ApiStage`, `Function.Version`), or `Serverless…`; see
/// [generated resources](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
fn made_by_macro(check: &Check<'_>, target: &str) -> bool {
    let resources = &check.template.resources;
    let serverless = |id: &str| {
        resources
            .get(id)
            .is_some_and(|r| r.resource_type.starts_with("AWS::Serverless::"))
    };
    // A module's resources are named after it: `Ref: ModuleBucket`, `Module.Bucket`.
    let module = |id: &str| {
        resources
            .get(id)
            .is_some_and(|r| r.resource_type.ends_with("::MODULE"))
    };
    let inside = |made: &dyn Fn(&str) -> bool| {
        let mut ends = target.char_indices();
        ends.any(|(end, _)| made(&target[..end]))
    };
    check.macros.unknown
        || check.macros.loops
        || inside(&module)
        || (check.macros.serverless && (target.starts_with("Serverless") || inside(&serverless)))
}
