//! One value of the tree into one value of a template.

use std::borrow::Cow;

use super::{Found, links};
use crate::core::{Fault, FaultCode};
use crate::template::{Element, Kind, Object, Origin};
use crate::value::{Call, Node, Property, Reference};

/// Resolves the values of one stack.
pub(super) struct Resolver<'a> {
    pub(super) found: Found<'a>,
    pub(super) stack: u32,
    pub(super) faults: &'a mut Vec<Fault>,
    /// Whether a function was used that only the transform `AWS::LanguageExtensions` knows.
    pub(super) extended: bool,
}

/// Functions that need the transform `AWS::LanguageExtensions`.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html>
const EXTENSIONS: [&str; 3] = ["Fn::Length", "Fn::ToJsonString", "Fn::ForEach"];

impl Resolver<'_> {
    /// Resolves a value of the construct `owner`.
    pub(super) fn element(&mut self, node: &Node, owner: u32) -> Element {
        match node {
            Node::Absent | Node::Null => Element::new(Kind::Null),
            Node::Bool(value) => Element::from(*value),
            Node::Integer(value) => Element::from(*value),
            Node::Float(value) => self.float(*value, owner),
            Node::Text(text) => Element::from(text.clone()),
            Node::List(items) => Element::list(
                items
                    .iter()
                    .filter(|item| !item.is_absent())
                    .map(|item| self.element(item, owner)),
            ),
            Node::Object(properties) => Element::from(self.object(properties, owner)),
            Node::Reference(reference) => self.reference(reference),
            Node::Pseudo(name) => Element::object([("Ref", Element::from(*name))]),
            Node::Sub(pieces) => self.sub(pieces, owner),
            Node::Call(call) => self.call(call, owner),
        }
    }

    /// Resolves properties, each with the line that set it.
    pub(super) fn object(&mut self, properties: &[Property], owner: u32) -> Object {
        let mut object = Object::with_capacity(properties.len());
        for property in properties
            .iter()
            .filter(|property| !property.value.is_absent())
        {
            let origin = Origin::Rust(property.set_at);
            let element = self.element(&property.value, owner).at(origin);
            object.insert_at(property.name.clone(), origin, element);
        }
        object
    }

    fn float(&mut self, value: f64, owner: u32) -> Element {
        if !value.is_finite() {
            let construct = self.found.tree.get(owner);
            let message = format!("`{value}` cannot be written as JSON");
            let hint = "give a finite number";
            let path = self.found.tree.path(owner);
            self.faults.push(Fault::new(
                FaultCode::NotFinite,
                message,
                hint,
                path,
                construct.created_at,
            ));
        }
        Element::from(value)
    }

    fn reference(&self, reference: &Reference) -> Element {
        if reference.construct.tree == self.found.tree.id {
            if let Some(part) = self.found.assets.part(reference) {
                return part.clone();
            }
            if let Some(replacement) = self.found.links.replacement(self.stack, reference) {
                return replacement.clone();
            }
            if let Some(id) = self.found.names.logical_id(reference.construct.index) {
                return links::local(id, &reference.attribute);
            }
        }
        // A fault says already that this leads nowhere. What an import yields is not known, so
        // validation has nothing to add, and nothing of an app with a fault is written.
        Element::object([("Fn::ImportValue", Element::from("unresolved"))])
    }

    fn call(&mut self, call: &Call, owner: u32) -> Element {
        let with_default = matches!(&call.argument, Node::List(arguments) if arguments.len() > 3);
        if EXTENSIONS.contains(&call.function) || (call.function == "Fn::FindInMap" && with_default)
        {
            self.extended = true;
        }
        let argument = self.element(&call.argument, owner);
        Element::object([(call.function, argument)])
    }

    /// The shortest of a string, `Fn::Sub` and `Fn::Join` for text with values in it.
    fn sub(&mut self, pieces: &[Node], owner: u32) -> Element {
        let resolved: Vec<Element> = pieces
            .iter()
            .map(|piece| self.element(piece, owner))
            .collect();
        let merged = merge(resolved);
        if let [
            Element {
                kind: Kind::String(_),
                ..
            },
        ] = merged.as_slice()
        {
            return merged
                .into_iter()
                .next()
                .unwrap_or_else(|| Element::from(""));
        }
        let (template, variables) = sub_template(&merged);
        if variables.is_empty() {
            return Element::object([("Fn::Sub", Element::from(template))]);
        }
        let sub = Element::object([(
            "Fn::Sub",
            Element::list([Element::from(template), Element::from(variables)]),
        )]);
        let join = Element::object([(
            "Fn::Join",
            Element::list([Element::from(""), Element::list(merged)]),
        )]);
        if join.compact_len() < sub.compact_len() {
            join
        } else {
            sub
        }
    }
}

/// Joins neighbouring texts.
fn merge(pieces: Vec<Element>) -> Vec<Element> {
    let mut merged: Vec<Element> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if let (
            Kind::String(text),
            Some(Element {
                kind: Kind::String(before),
                ..
            }),
        ) = (&piece.kind, merged.last_mut())
        {
            before.to_mut().push_str(text);
        } else {
            merged.push(piece);
        }
    }
    merged
}

/// The text for `Fn::Sub`, and variables for what cannot be named in it.
fn sub_template(pieces: &[Element]) -> (String, Object) {
    let mut template = String::new();
    let mut variables = Object::new();
    for piece in pieces {
        match (&piece.kind, placeholder(piece)) {
            // `${!` is how `Fn::Sub` writes `${`:
            // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
            (Kind::String(text), _) => template.push_str(&text.replace("${", "${!")),
            (_, Some(name)) => push_placeholder(&mut template, &name),
            _ => {
                let name = format!("V{}", variables.len() + 1);
                push_placeholder(&mut template, &name);
                variables.insert(name, piece.clone());
            }
        }
    }
    (template, variables)
}

fn push_placeholder(template: &mut String, name: &str) {
    template.push_str("${");
    template.push_str(name);
    template.push('}');
}

/// What stands between the braces for a `Ref` or a `Fn::GetAtt`.
fn placeholder(piece: &Element) -> Option<Cow<'_, str>> {
    if let Some(name) = piece.get("Ref").and_then(Element::as_str) {
        return Some(Cow::Borrowed(name));
    }
    match piece.get("Fn::GetAtt")?.as_list()? {
        [id, attribute] => Some(Cow::Owned(format!(
            "{}.{}",
            id.as_str()?,
            attribute.as_str()?
        ))),
        _ => None,
    }
}
