//! Tags spread from scopes over the resources that take them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::resolve::Resolver;
use crate::core::TagForm;
use crate::core::tree::Tree;
use crate::template::{Element, Kind, Object};
use crate::value::Node;

/// The tags in force at a construct, by key; a tag set nearer wins.
pub(super) fn effective(tree: &Tree, index: u32) -> BTreeMap<&str, &Node> {
    let mut tags = BTreeMap::new();
    let mut next = Some(index);
    while let Some(current) = next {
        let construct = tree.get(current);
        for (key, value) in construct.tags.iter().rev() {
            tags.entry(key.as_ref()).or_insert(value);
        }
        next = construct.parent;
    }
    tags
}

/// Writes the tags in force into the resource's properties; what the resource says itself wins,
/// and a `Tags` property that is an intrinsic is left as it is.
pub(super) fn apply(
    resolver: &mut Resolver<'_>,
    index: u32,
    form: TagForm,
    properties: &mut Object,
) {
    let tags = effective(resolver.found.tree, index);
    if tags.is_empty() {
        return;
    }
    let tags: Vec<(Cow<'static, str>, Element)> = tags
        .into_iter()
        .map(|(key, value)| (Cow::Owned(key.to_owned()), resolver.element(value, index)))
        .collect();
    match form {
        TagForm::None => {}
        TagForm::List(property) => add_to_list(properties, property, tags, false),
        TagForm::Propagating(property) => add_to_list(properties, property, tags, true),
        TagForm::Map(property) => add_to_map(properties, property, tags),
    }
}

fn add_to_list(
    properties: &mut Object,
    property: &'static str,
    tags: Vec<(Cow<'static, str>, Element)>,
    propagate: bool,
) {
    if !properties.contains_key(property) {
        properties.insert(property, Element::new(Kind::List(Vec::new())));
    }
    let Some(Element {
        kind: Kind::List(list),
        ..
    }) = properties.get_mut(property)
    else {
        return;
    };
    for (key, value) in tags {
        let own = list
            .iter()
            .any(|tag| tag.get("Key").and_then(Element::as_str) == Some(&key));
        if own {
            continue;
        }
        let mut tag = Object::new();
        tag.insert("Key", Element::from(key));
        tag.insert("Value", value);
        if propagate {
            tag.insert("PropagateAtLaunch", Element::from(true));
        }
        list.push(Element::from(tag));
    }
}

fn add_to_map(
    properties: &mut Object,
    property: &'static str,
    tags: Vec<(Cow<'static, str>, Element)>,
) {
    if !properties.contains_key(property) {
        properties.insert(property, Element::from(Object::new()));
    }
    let Some(Element {
        kind: Kind::Object(map),
        ..
    }) = properties.get_mut(property)
    else {
        return;
    };
    let intrinsic = map
        .keys()
        .any(|key| key == "Ref" || key.starts_with("Fn::"));
    if intrinsic {
        return;
    }
    for (key, value) in tags {
        if !map.contains_key(&key) {
            map.insert(key, value);
        }
    }
}
