//! What holds beyond the schema of a type: between properties, and inside documents.

use super::walk::{Target, Walk, value_function};
use crate::facts::{self, Beyond, ResourceFacts, Type, TypeSet};
use crate::template::{Element, Intrinsic, Origin, Path, Resource, Segment, read_element};
use crate::validation::check::Check;

/// Holds a resource against every constraint on its type.
pub(super) fn resource<'t>(
    check: &Check<'t>,
    id: &'t str,
    resource: &'t Resource,
    facts: &'static ResourceFacts,
) {
    // SAM's `Globals` may hold what a resource leaves out.
    if facts.transform.is_some() && !check.template.globals.is_empty() {
        return;
    }
    for (place, beyond) in facts::beyond(&resource.resource_type) {
        let mut walk = Walk::new(check, id, resource, &beyond.facts);
        walk.open = true;
        let Some((root, steps)) = place.split_first() else {
            continue;
        };
        let object = match root.as_str() {
            "Properties" => &resource.properties,
            "Metadata" => &resource.metadata,
            _ => {
                policy(&mut walk, beyond, root);
                continue;
            }
        };
        match steps.split_first() {
            None => walk.target(&beyond.facts.body, &Target::Body(resource)),
            Some((first, rest)) => {
                if let Some((name, element)) = object.iter().find(|(name, _)| name == first) {
                    if root == "Metadata" {
                        walk.path.0.push(Segment::Key(root));
                    }
                    walk.path.0.push(Segment::Key(name));
                    walk.descend(beyond, element, rest);
                }
            }
        }
    }
}

/// `CreationPolicy` or `UpdatePolicy`.
fn policy(walk: &mut Walk<'_, '_>, beyond: &'static Beyond, name: &'static str) {
    let found = walk
        .resource
        .attributes()
        .into_iter()
        .find(|(one, _)| *one == name);
    if let Some((name, Some(policy))) = found {
        walk.path.0.push(Segment::Key(name));
        walk.descend(beyond, policy, &[]);
    }
}

/// Holds a document that a property has as JSON text.
fn text<'d>(
    check: &Check<'d>,
    (id, resource): (&'d str, &'d Resource),
    beyond: &'static Beyond,
    path: Path<'d>,
    (document, origin): (&'d Element, Origin),
) {
    let mut walk = Walk::new(check, id, resource, &beyond.facts);
    walk.open = true;
    walk.path = path;
    // Lines inside the text are not lines of the template.
    walk.origin = Some(origin);
    walk.value(&beyond.facts.body, document);
}

impl<'t> Walk<'_, 't> {
    /// Holds a value, or the document that it spells.
    fn document(&mut self, beyond: &'static Beyond, element: &'t Element) {
        let body = &beyond.facts.body;
        let is_document = body.types == TypeSet::only(Type::Object);
        if is_document && value_function(element).is_some() {
            return;
        }
        match element.as_str().filter(|_| is_document) {
            // What a text that is no JSON means is for the property's own format to say.
            Some(json) => {
                if let Ok(document) = read_element(json.as_bytes()) {
                    let path = self.path.clone();
                    let owner = (self.id, self.resource);
                    text(self.check, owner, beyond, path, (&document, element.origin));
                }
            }
            None => self.value(body, element),
        }
    }

    /// Goes down to where a constraint holds, into the branches of `Fn::If` and every element.
    fn descend(&mut self, beyond: &'static Beyond, element: &'t Element, steps: &[String]) {
        if let Some(Intrinsic::If {
            condition,
            then,
            otherwise,
        }) = value_function(element)
        {
            self.branches(condition, [then, otherwise], |walk, branch| {
                walk.descend(beyond, branch, steps);
            });
            return;
        }
        let Some((first, rest)) = steps.split_first() else {
            self.document(beyond, element);
            return;
        };
        if first == "*" {
            for (index, inner) in element.as_list().unwrap_or_default().iter().enumerate() {
                self.within(Segment::Index(index), |walk| {
                    walk.descend(beyond, inner, rest);
                });
            }
        } else if let Some(object) = element.as_object()
            && let Some((name, inner)) = object.iter().find(|(name, _)| name == first)
        {
            self.within(Segment::Key(name), |walk| walk.descend(beyond, inner, rest));
        }
    }
}
