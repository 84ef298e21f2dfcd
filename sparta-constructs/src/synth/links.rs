//! References across stacks.
//!
//! Between stacks of one account and region a reference becomes an export and an import; between
//! a stack and one nested in it, a parameter or an output. The names of exports are the CDK's:
//! <https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/core/lib/private/refs.ts>

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::Location;

use super::assets::Assets;
use super::names::{self, Names};
use super::tags;
use crate::core::tree::{Construct, Kind, Tree};
use crate::core::{Fault, FaultCode, TagForm, logical_id};
use crate::template::Element;
use crate::value::{Attribute, Node, Reference};

/// Joins a list into one text on its way through an export, and splits it again.
const LIST_SEPARATOR: &str = "||";

/// What one stack takes of a construct of another: construct and attribute.
type Taken = (u32, String);

/// What stands in a template for each reference to another stack, and what the stacks need for it.
pub(super) struct Links {
    replacements: HashMap<(u32, Taken), Element>,
    outputs: BTreeMap<u32, BTreeMap<String, Element>>,
    parameters: BTreeMap<u32, BTreeSet<String>>,
    arguments: BTreeMap<u32, BTreeMap<String, Element>>,
    dependencies: BTreeMap<u32, BTreeMap<u32, &'static Location<'static>>>,
}

/// The stack that a nested stack is finally in; a stack that is not nested is its own.
pub(super) fn root_stack(tree: &Tree, stack: u32) -> u32 {
    parent_stack(tree, stack).map_or(stack, |parent| root_stack(tree, parent))
}

/// The stack that holds the resource through which a nested stack is deployed.
pub(super) fn parent_stack(tree: &Tree, stack: u32) -> Option<u32> {
    let holder = tree.get(stack).stack()?.nested_in?;
    tree.stack_of(holder)
}

/// `Ref` or `Fn::GetAtt` within one template.
pub(super) fn local(id: &str, attribute: &Attribute) -> Element {
    match attribute {
        Attribute::Ref => Element::object([("Ref", Element::from(id.to_owned()))]),
        Attribute::LogicalId => Element::from(id.to_owned()),
        Attribute::GetAtt(name) | Attribute::List(name) => Element::object([(
            "Fn::GetAtt",
            Element::list([id.to_owned(), name.to_string()]),
        )]),
    }
}

impl Links {
    /// Finds every reference that leaves its stack.
    pub(super) fn find(
        tree: &Tree,
        names: &Names,
        assets: &Assets,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let links = Self {
            replacements: HashMap::new(),
            outputs: BTreeMap::new(),
            parameters: BTreeMap::new(),
            arguments: BTreeMap::new(),
            dependencies: BTreeMap::new(),
        };
        let mut finder = Finder {
            tree,
            names,
            assets,
            faults,
            links,
        };
        for index in tree.below(0) {
            finder.visit(index);
        }
        finder.links
    }

    /// What stands for a reference of `stack` to a construct outside of it.
    pub(super) fn replacement(&self, stack: u32, reference: &Reference) -> Option<&Element> {
        self.replacements.get(&(stack, taken(reference)))
    }

    /// Outputs that other stacks need of this one.
    pub(super) fn outputs(&self, stack: u32) -> impl Iterator<Item = (&String, &Element)> {
        self.outputs.get(&stack).into_iter().flatten()
    }

    /// Parameters through which a nested stack gets what it uses.
    pub(super) fn parameters(&self, stack: u32) -> impl Iterator<Item = &String> {
        self.parameters.get(&stack).into_iter().flatten()
    }

    /// What the resource of a nested stack passes to its parameters.
    pub(super) fn arguments(&self, holder: u32) -> impl Iterator<Item = (&String, &Element)> {
        self.arguments.get(&holder).into_iter().flatten()
    }

    pub(super) fn add_dependency(&mut self, from: u32, to: u32, at: &'static Location<'static>) {
        self.dependencies
            .entry(from)
            .or_default()
            .entry(to)
            .or_insert(at);
    }

    /// The stacks that must be deployed before this one, as they were added to the tree.
    pub(super) fn dependencies(&self, stack: u32) -> impl Iterator<Item = u32> + '_ {
        self.dependencies
            .get(&stack)
            .into_iter()
            .flat_map(|needed| needed.keys().copied())
    }

    /// The line that made `from` depend on `to`.
    pub(super) fn dependency_line(&self, from: u32, to: u32) -> Option<&'static Location<'static>> {
        self.dependencies.get(&from)?.get(&to).copied()
    }
}

fn taken(reference: &Reference) -> Taken {
    let attribute = match &reference.attribute {
        Attribute::Ref => "Ref".to_owned(),
        Attribute::LogicalId => String::new(),
        Attribute::GetAtt(name) | Attribute::List(name) => format!("GetAtt.{name}"),
    };
    (reference.construct.index, attribute)
}

struct Finder<'a> {
    tree: &'a Tree,
    names: &'a Names,
    assets: &'a Assets,
    faults: &'a mut Vec<Fault>,
    links: Links,
}

impl Finder<'_> {
    fn visit(&mut self, index: u32) {
        let tree = self.tree;
        let Some(stack) = tree.stack_of(index) else {
            return;
        };
        let mut references = Vec::new();
        for_each_reference(tree.get(index), &mut |reference| {
            references.push(reference.clone());
        });
        if tree
            .get(index)
            .resource()
            .is_some_and(|data| data.tags != TagForm::None)
        {
            for value in tags::effective(tree, index).values() {
                value.for_each_reference(&mut |reference| references.push(reference.clone()));
            }
        }
        for reference in references {
            self.link(index, stack, &reference);
        }
    }

    fn link(&mut self, consumer: u32, stack: u32, reference: &Reference) {
        let target = reference.construct;
        if target.tree != self.tree.id || target.index as usize >= self.tree.constructs.len() {
            let message = "a handle of another app";
            let hint = "a handle belongs to the app it was made in; make the resource in this app, \
                        or pass its id or ARN as text";
            return self.fault(FaultCode::ForeignHandle, message, hint, consumer);
        }
        if self.assets.part(reference).is_some() {
            return;
        }
        let Some(producer) = self
            .tree
            .stack_of(target.index)
            .filter(|_| self.names.logical_id(target.index).is_some())
        else {
            let message = format!(
                "a reference to `{}`, which is not in any template",
                self.tree.path(target.index)
            );
            let hint = "refer to a resource, a parameter, a condition or a mapping of a stack";
            return self.fault(FaultCode::Unresolved, message, hint, consumer);
        };
        if producer != stack {
            self.replacement(consumer, stack, producer, reference);
        }
    }

    /// What stands for the reference in `stack`, made once.
    fn replacement(
        &mut self,
        consumer: u32,
        stack: u32,
        producer: u32,
        reference: &Reference,
    ) -> Option<Element> {
        let key = (stack, taken(reference));
        if let Some(known) = self.links.replacements.get(&key) {
            return Some(known.clone());
        }
        let replacement = self.cross(consumer, stack, producer, reference)?;
        self.links.replacements.insert(key, replacement.clone());
        Some(replacement)
    }

    fn cross(
        &mut self,
        consumer: u32,
        stack: u32,
        producer: u32,
        reference: &Reference,
    ) -> Option<Element> {
        if reference.attribute == Attribute::LogicalId {
            let path = self.tree.path(reference.construct.index);
            let message = format!("`{path}` is a condition or mapping of another stack");
            let hint = "conditions and mappings are known only in their own template; add one to this stack too";
            self.fault(FaultCode::Unresolved, message, hint, consumer);
            return None;
        }
        if is_within(self.tree, stack, producer) {
            return self.pass_down(consumer, stack, producer, reference);
        }
        if let Some(holder) = self
            .tree
            .get(producer)
            .stack()
            .and_then(|data| data.nested_in)
        {
            return self.pass_up(consumer, stack, producer, holder, reference);
        }
        self.import(consumer, stack, producer, reference)
    }

    /// A nested stack uses something of a stack around it: a parameter.
    fn pass_down(
        &mut self,
        consumer: u32,
        stack: u32,
        producer: u32,
        reference: &Reference,
    ) -> Option<Element> {
        let holder = self.tree.get(stack).stack()?.nested_in?;
        let outer = parent_stack(self.tree, stack)?;
        let value = if outer == producer {
            local(
                self.names.logical_id(reference.construct.index)?,
                &reference.attribute,
            )
        } else {
            self.replacement(consumer, outer, producer, reference)?
        };
        let list = yields_list(self.tree, reference);
        let id = format!("reference{}", self.label(reference));
        self.links
            .parameters
            .entry(stack)
            .or_default()
            .insert(id.clone());
        let argument = if list { joined(value) } else { value };
        self.links
            .arguments
            .entry(holder)
            .or_default()
            .insert(id.clone(), argument);
        let own = local(&id, &Attribute::Ref);
        Some(if list { parts(own) } else { own })
    }

    /// A stack uses something of a stack nested in it: an output.
    fn pass_up(
        &mut self,
        consumer: u32,
        stack: u32,
        producer: u32,
        holder: u32,
        reference: &Reference,
    ) -> Option<Element> {
        let list = yields_list(self.tree, reference);
        let value = local(
            self.names.logical_id(reference.construct.index)?,
            &reference.attribute,
        );
        let id = self.label(reference);
        let output = Element::object([("Value", if list { joined(value) } else { value })]);
        self.links
            .outputs
            .entry(producer)
            .or_default()
            .insert(id.clone(), output);
        let outer = Reference {
            construct: self.tree.key(holder),
            attribute: Attribute::GetAtt(format!("Outputs.{id}").into()),
        };
        let outer_stack = self.tree.stack_of(holder)?;
        let passed = if outer_stack == stack {
            local(self.names.logical_id(holder)?, &outer.attribute)
        } else {
            self.replacement(consumer, stack, outer_stack, &outer)?
        };
        Some(if list { parts(passed) } else { passed })
    }

    /// A stack uses something of another one: an export and an import.
    fn import(
        &mut self,
        consumer: u32,
        stack: u32,
        producer: u32,
        reference: &Reference,
    ) -> Option<Element> {
        let (own, other) = (
            self.tree.get(stack).stack()?,
            self.tree.get(producer).stack()?,
        );
        if own.environment != other.environment {
            let message = format!(
                "`{}` refers to `{}` in another account or region",
                self.tree.path(consumer),
                self.tree.path(reference.construct.index)
            );
            let hint = "CloudFormation exports only within one account and region: put both stacks there, give the \
                        resource a physical name and use that, or publish the value as a Parameter Store parameter";
            self.fault(FaultCode::CrossEnvironment, message, hint, consumer);
            return None;
        }
        self.links.add_dependency(
            root_stack(self.tree, stack),
            root_stack(self.tree, producer),
            self.tree.get(consumer).created_at,
        );
        let id = self.names.logical_id(reference.construct.index)?;
        let spelled = match &reference.attribute {
            Attribute::GetAtt(name) | Attribute::List(name) => {
                format!(r#"{{"Fn::GetAtt":["{id}","{name}"]}}"#)
            }
            _ => format!(r#"{{"Ref":"{id}"}}"#),
        };
        let list = yields_list(self.tree, reference);
        let output = logical_id(&["Exports", &format!("Output{spelled}")])?;
        let name = format!("{}:{output}", other.name);
        let value = local(id, &reference.attribute);
        let export = Element::object([("Name", Element::from(name.clone()))]);
        let body = Element::object([
            ("Value", if list { joined(value) } else { value }),
            ("Export", export),
        ]);
        self.links
            .outputs
            .entry(producer)
            .or_default()
            .insert(output, body);
        let imported = Element::object([("Fn::ImportValue", Element::from(name))]);
        Some(if list { parts(imported) } else { imported })
    }

    /// Names a reference in a parameter or output: the target's path and what is taken of it.
    fn label(&self, reference: &Reference) -> String {
        let target = reference.construct.index;
        let id = self.names.logical_id(target).unwrap_or_default();
        let stack = self
            .tree
            .stack_of(target)
            .map(|stack| names::artifact_id(self.tree, stack))
            .unwrap_or_default();
        let attribute = match &reference.attribute {
            Attribute::GetAtt(name) | Attribute::List(name) => name.as_ref(),
            _ => "Ref",
        };
        format!("{stack}{id}{attribute}")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect()
    }

    fn fault(&mut self, code: FaultCode, message: impl Into<String>, hint: &str, consumer: u32) {
        let path = self.tree.path(consumer);
        let at = names::caller(self.tree, consumer).unwrap_or(self.tree.get(consumer).created_at);
        let fault = Fault::new(code, message, hint, path, at);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// Whether `stack` is nested in `outer`, at any depth.
fn is_within(tree: &Tree, stack: u32, outer: u32) -> bool {
    parent_stack(tree, stack)
        .is_some_and(|parent| parent == outer || is_within(tree, parent, outer))
}

/// Whether what is taken is a list, which an export cannot carry.
fn yields_list(tree: &Tree, reference: &Reference) -> bool {
    match (&tree.get(reference.construct.index).kind, &reference.attribute) {
        (Kind::Parameter(data), Attribute::Ref) => data.properties.iter().any(|property| {
            property.name == "Type"
                && matches!(&property.value, Node::Text(name) if name.contains("List<") || name == "CommaDelimitedList")
        }),
        (Kind::Resource(_), Attribute::List(_)) => true,
        _ => false,
    }
}

fn joined(list: Element) -> Element {
    Element::object([(
        "Fn::Join",
        Element::list([Element::from(LIST_SEPARATOR), list]),
    )])
}

fn parts(text: Element) -> Element {
    Element::object([(
        "Fn::Split",
        Element::list([Element::from(LIST_SEPARATOR), text]),
    )])
}

/// Every reference that a construct makes, but for those in tags.
fn for_each_reference<'a>(construct: &'a Construct, visit: &mut impl FnMut(&'a Reference)) {
    let mut node = |node: &'a Node| node.for_each_reference(visit);
    match &construct.kind {
        Kind::Resource(data) => {
            data.properties
                .iter()
                .chain(&data.metadata)
                .for_each(|property| node(&property.value));
            data.condition
                .iter()
                .chain(&data.creation_policy)
                .chain(&data.update_policy)
                .for_each(node);
        }
        Kind::Parameter(data) => data
            .properties
            .iter()
            .for_each(|property| node(&property.value)),
        Kind::Condition(expression) => node(expression),
        Kind::Mapping(data) => {
            data.entries
                .iter()
                .flat_map(|(_, row)| row)
                .for_each(|(_, value)| node(value));
        }
        Kind::Output(data) => {
            node(&data.value);
            data.export.iter().chain(&data.condition).for_each(node);
        }
        Kind::Rule {
            condition,
            assertions,
        } => {
            condition
                .iter()
                .chain(assertions.iter().map(|assertion| &assertion.holds))
                .for_each(node);
        }
        Kind::TemplateMetadata(property) => node(&property.value),
        Kind::App | Kind::Stack(_) | Kind::Scope | Kind::FileAsset(_) | Kind::ImageAsset(_) => {}
    }
}
