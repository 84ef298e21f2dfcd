//! Tags: what holds for those of every service.
//!
//! See [tag naming limits](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html):
//! for each resource each key is unique, has 1 to 128 characters, and does not begin with `aws:`.

use std::collections::HashSet;

use crate::facts::{self, TagForm};
use crate::template::{Element, Object, Origin, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

const LONGEST: usize = 128;

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let facts = facts::resource(&resource.resource_type);
        let Some(tags) = facts.and_then(|facts| facts.tags.as_ref()) else {
            continue;
        };
        let Some(element) = resource.properties.get(&tags.property) else {
            continue;
        };
        let faults = match tags.form {
            TagForm::Map => of_map(&tags.property, element),
            TagForm::List | TagForm::Asg => of_list(&tags.property, element),
        };
        report(check, (id, resource), faults);
    }
}

/// What is wrong with a tag: where, and what.
struct Fault {
    path: String,
    origin: Origin,
    message: String,
}

/// A place that the schema has spoken of is not spoken of again.
fn report(check: &Check<'_>, (id, resource): (&str, &Resource), faults: Vec<Fault>) {
    if faults.is_empty() {
        return;
    }
    let known = check.paths_of(id);
    for fault in faults {
        if !known.contains(&fault.path) {
            let place = Place::value(id, resource, fault.path, fault.origin);
            check.found(&place, &rules::TAGS, fault.message);
        }
    }
}

fn of_map(property: &str, element: &Element) -> Vec<Fault> {
    if element.is_intrinsic() {
        return Vec::new();
    }
    let entries = element.as_object().into_iter().flat_map(Object::entries);
    entries
        .filter_map(|entry| {
            let message = fault(&entry.key)?;
            Some(Fault {
                path: format!("{property}.{}", entry.key),
                origin: entry.key_origin,
                message,
            })
        })
        .collect()
}

fn of_list(property: &str, element: &Element) -> Vec<Fault> {
    let mut seen = HashSet::new();
    let mut faults = Vec::new();
    for (index, tag) in element.as_list().unwrap_or_default().iter().enumerate() {
        // A branch of `Fn::If` may take the place of another.
        let Some(key) = tag.get("Key").filter(|_| !tag.is_intrinsic()) else {
            continue;
        };
        let Some(text) = key.as_str() else {
            continue;
        };
        if let Some(message) = fault(text) {
            faults.push(Fault {
                path: format!("{property}[{index}].Key"),
                origin: key.origin,
                message,
            });
        } else if !seen.insert(text) {
            faults.push(Fault {
                path: format!("{property}[{index}]"),
                origin: tag.origin,
                message: format!("`{text}` is the key of another tag of the resource"),
            });
        }
    }
    faults
}

fn fault(key: &str) -> Option<String> {
    let length = key.chars().count();
    if !(1..=LONGEST).contains(&length) {
        return Some(format!(
            "the key of a tag has 1 to {LONGEST} characters, and this has {length}"
        ));
    }
    key.starts_with("aws:")
        .then(|| format!("AWS keeps `aws:` for tags of its own, and this is `{key}`"))
}

#[cfg(test)]
mod tests {
    use crate::template::read;
    use crate::validation::{Options, validate};

    fn found(kind: &str, tags: &str) -> Vec<(&'static str, String)> {
        let text = format!("Resources: {{A: {{Type: '{kind}', Properties: {{Tags: {tags}}}}}}}\n");
        let template = read(text.as_bytes()).expect("the template is YAML");
        let found = validate(&template, &Options::default());
        let told = found.into_iter();
        told.map(|f| (f.code, f.property_path.unwrap_or_default()))
            .collect()
    }

    #[test]
    fn keys_are_texts_of_their_own() {
        let gateway = "AWS::EC2::InternetGateway";
        let at = |path: &str| vec![("P504", path.to_owned())];
        let twice = "[{Key: a, Value: b}, {Key: a, Value: c}]";
        assert_eq!(found(gateway, twice), at("Tags[1]"));
        let reserved = "[{Key: 'aws:a', Value: b}]";
        assert_eq!(found(gateway, reserved), at("Tags[0].Key"));
        assert_eq!(found(gateway, "[{Key: '', Value: b}]").len(), 1);
        // The same word in other letters is another key; a function may yield anything.
        let fine =
            "[{Key: a, Value: b}, {Key: A, Value: b}, {Key: !Ref 'AWS::StackName', Value: b}]";
        assert!(found(gateway, fine).is_empty());
        let map = found("AWS::ApiGatewayV2::VpcLink", "{'aws:a': b, 'awsome': c}");
        assert!(map.contains(&("P504", "Tags.aws:a".to_owned())), "{map:?}");
        assert!(!map.iter().any(|f| f.1 == "Tags.awsome"), "{map:?}");
    }
}
