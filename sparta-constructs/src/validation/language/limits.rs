//! Limits of a template.
//!
//! See [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).

use std::collections::HashMap;

use crate::template::{Element, Object, Origin, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Rule, rules};

const RESOURCES: usize = 500;
const ENTRIES: usize = 200;
const NAME: usize = 255;
/// 1 MB for a template in S3. `CreateChangeSet` takes 1 to 1,048,576 bytes there.
const BYTES: usize = 1_048_576;

pub(super) fn check(check: &Check<'_>) {
    let template = check.template;
    too_many_resources(check);
    count(
        check,
        Section::Parameters,
        &template.parameters,
        &rules::TOO_MANY_PARAMETERS,
    );
    count(
        check,
        Section::Outputs,
        &template.outputs,
        &rules::TOO_MANY_OUTPUTS,
    );
    count(
        check,
        Section::Mappings,
        &template.mappings,
        &rules::TOO_MANY_MAPPINGS,
    );
    for entry in template.mappings.entries() {
        let keys = entry.value.as_object().map_or(0, Object::len);
        if keys > ENTRIES {
            let place = Place::entry(Section::Mappings, &entry.key, entry.key_origin);
            let message = format!("the mapping has {keys} keys, and the limit is {ENTRIES}");
            check.found(&place, &rules::TOO_MANY_MAPPINGS, message);
        }
    }
    too_large(check);
    logical_ids(check);
    shared_names(check);
}

fn too_many_resources(check: &Check<'_>) {
    let resources = &check.template.resources;
    let Some((id, first_too_many)) = resources.iter().nth(RESOURCES) else {
        return;
    };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for resource in resources.values() {
        *counts.entry(resource.resource_type.as_ref()).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
    let kinds: Vec<_> = counts
        .iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    let message = format!(
        "{} resources, and a template has at most {RESOURCES}: {}",
        resources.len(),
        kinds.join(", ")
    );
    check.report(
        &Place::resource(id, first_too_many),
        Finding::new(&rules::TOO_MANY_RESOURCES, message).hint(
            "split the stack: move a part that changes on its own to a second stack, or into a nested one",
        ),
    );
}

fn count(check: &Check<'_>, section: Section, entries: &Object, rule: &'static Rule) {
    let found = entries.len();
    if found > ENTRIES {
        let name = section.name();
        let message = format!(
            "{found} {}, and a template has at most {ENTRIES}",
            name.to_lowercase()
        );
        check.report(
            &Place::section(name, Origin::None),
            Finding::new(rule, message).hint("split the stack"),
        );
    }
}

fn too_large(check: &Check<'_>) {
    let bytes = check.template.compact_len();
    if bytes <= BYTES {
        return;
    }
    let mut sizes: Vec<_> = check
        .template
        .resources
        .iter()
        .map(|(id, resource)| {
            let properties = resource.properties.values();
            let size: usize = properties.map(Element::compact_len).sum();
            (size, id, resource)
        })
        .collect();
    sizes.sort_unstable_by_key(|&(size, id, _)| (std::cmp::Reverse(size), id));
    let largest: Vec<_> = sizes
        .iter()
        .take(3)
        .map(|(size, id, _)| format!("{id} ({size} bytes)"))
        .collect();
    let message = format!(
        "the template has {bytes} bytes without any space, and the limit is {BYTES}; the largest resources are {}",
        largest.join(", ")
    );
    // The largest is where to look first.
    let place = sizes.first().map_or_else(
        || Place::section("", Origin::None),
        |(_, id, resource)| Place::resource(id, resource),
    );
    check.report(
        &place,
        Finding::new(&rules::TOO_LARGE, message)
            .hint("split the stack, or move inline code and documents to assets"),
    );
}

fn logical_ids(check: &Check<'_>) {
    let template = check.template;
    for entry in template.resources.entries() {
        let place = Place::resource(&entry.key, &entry.value);
        logical_id(check, &entry.key, &place);
    }
    for section in [
        Section::Parameters,
        Section::Mappings,
        Section::Outputs,
        Section::Rules,
    ] {
        let Some(entries) = template.section(section) else {
            continue;
        };
        for entry in entries.entries() {
            if entry.key.starts_with("Fn::") {
                continue;
            }
            let place = Place::entry(section, &entry.key, entry.key_origin);
            logical_id(check, &entry.key, &place);
        }
    }
}

/// A parameter's name is
/// [unique among all logical names](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html):
/// `Ref` could not tell one from the other.
fn shared_names(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        if check.template.parameters.contains_key(id) {
            let message = format!("`{id}` is a parameter too, and `Ref` cannot mean both");
            let finding =
                Finding::new(&rules::SHARED_NAME, message).hint("give one of them another name");
            check.report(&Place::resource(id, resource), finding);
        }
    }
}

fn logical_id(check: &Check<'_>, id: &str, place: &Place<'_>) {
    let fits = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric());
    // Inside a macro's template, names may hold what only the macro understands.
    if !fits && !check.macros.unknown {
        let proper: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut finding = Finding::new(
            &rules::LOGICAL_ID,
            format!("`{id}` may hold only letters and digits"),
        );
        if !proper.is_empty() {
            finding.hint = Some(format!("call it `{proper}`"));
        }
        check.report(place, finding);
    } else if id.len() > NAME {
        let message = format!(
            "the logical id has {} characters, and the limit is {NAME}",
            id.len()
        );
        check.found(place, &rules::LOGICAL_ID, message);
    }
}
