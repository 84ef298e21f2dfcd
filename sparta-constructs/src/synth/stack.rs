//! One stack into one template.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::names;
use super::resolve::Resolver;
use super::{Found, SynthesizedStack, tags};
use crate::core::tree::{Kind, Tree};
use crate::core::{Fault, FaultCode};
use crate::template::{self, Element, Object, Origin, Resource, Template};
use crate::value::Node;

/// Where the templates of nested stacks will be, by the resource that deploys each.
pub(super) type TemplateUrls = BTreeMap<u32, Element>;

/// Makes the template of a stack and lists what it needs.
pub(super) fn synthesize(
    found: Found<'_>,
    stack: u32,
    urls: &TemplateUrls,
    faults: &mut Vec<Fault>,
) -> SynthesizedStack {
    let Found {
        tree,
        names: _,
        assets,
        links,
    } = found;
    check_name(tree, stack, faults);
    let members = members(tree, stack);
    let resolver = Resolver {
        found,
        stack,
        faults,
        extended: false,
    };
    let mut builder = Builder {
        resolver,
        urls,
        template: Template::default(),
    };
    for index in &members {
        builder.add(*index);
    }
    let template = builder.finish();
    let data = tree.get(stack).stack().cloned().unwrap_or_default();
    SynthesizedStack {
        id: names::artifact_id(tree, stack),
        path: tree.path(stack),
        name: data.name.to_string(),
        environment: data.environment,
        termination_protection: data.termination_protection,
        synthesizer: data.synthesizer,
        tags: stack_tags(tree, stack),
        template,
        nested_in: super::links::parent_stack(tree, stack)
            .map(|parent| names::artifact_id(tree, parent)),
        depends_on: links
            .dependencies(stack)
            .map(|needed| names::artifact_id(tree, needed))
            .collect(),
        file_assets: assets.files_of(&members),
        image_assets: assets.images_of(&members),
    }
}

/// What is in the stack itself, and not in one nested in it.
fn members(tree: &Tree, stack: u32) -> Vec<u32> {
    tree.below(stack)
        .into_iter()
        .filter(|index| tree.stack_of(*index) == Some(stack))
        .collect()
}

/// Tags of the stack itself, which CloudFormation spreads too; only texts can be.
fn stack_tags(tree: &Tree, stack: u32) -> Vec<(String, String)> {
    tags::effective(tree, stack)
        .into_iter()
        .filter_map(|(key, value)| match value {
            Node::Text(text) => Some((key.to_owned(), text.to_string())),
            _ => None,
        })
        .collect()
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>
fn check_name(tree: &Tree, stack: u32, faults: &mut Vec<Fault>) {
    let construct = tree.get(stack);
    let Some(data) = construct.stack() else {
        return;
    };
    let valid = data.name.len() <= 128
        && data.name.starts_with(|c: char| c.is_ascii_alphabetic())
        && data
            .name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !valid && data.nested_in.is_none() {
        let message = format!("invalid stack name `{}`", data.name.escape_debug());
        let hint = "a stack name has letters, digits and hyphens, begins with a letter, and is at most 128 long";
        faults.push(Fault::new(
            FaultCode::InvalidName,
            message,
            hint,
            tree.path(stack),
            construct.created_at,
        ));
    }
}

struct Builder<'a> {
    resolver: Resolver<'a>,
    urls: &'a TemplateUrls,
    template: Template,
}

impl Builder<'_> {
    fn add(&mut self, index: u32) {
        let tree = self.resolver.found.tree;
        let construct = tree.get(index);
        let origin = Origin::Rust(construct.created_at);
        let id = || {
            self.resolver
                .found
                .names
                .logical_id(index)
                .unwrap_or_default()
                .to_owned()
        };
        match &construct.kind {
            Kind::Resource(_) => {
                let (id, resource) = (id(), self.resource(index));
                self.template.resources.insert(id, resource);
            }
            Kind::Parameter(data) => {
                let (id, body) = (id(), self.resolver.object(&data.properties, index));
                self.template
                    .parameters
                    .insert_at(id, origin, Element::from(body).at(origin));
            }
            Kind::Condition(expression) => {
                let (id, body) = (id(), self.resolver.element(expression, index));
                self.template
                    .conditions
                    .insert_at(id, origin, body.at(origin));
            }
            Kind::Mapping(data) => {
                let mut rows = Object::new();
                for (top, row) in &data.entries {
                    let mut cells = Object::new();
                    for (key, value) in row {
                        cells.insert(key.clone(), self.resolver.element(value, index));
                    }
                    rows.insert(top.clone(), Element::from(cells));
                }
                self.template
                    .mappings
                    .insert_at(id(), origin, Element::from(rows).at(origin));
            }
            Kind::Output(_) => {
                let (id, body) = (id(), self.output(index));
                self.template
                    .outputs
                    .insert_at(id, origin, Element::from(body).at(origin));
            }
            Kind::Rule { .. } => {
                let (id, body) = (id(), self.rule(index));
                self.template
                    .rules
                    .insert_at(id, origin, Element::from(body).at(origin));
            }
            Kind::TemplateMetadata(property) => {
                let object = self.resolver.object(std::slice::from_ref(property), index);
                for entry in object.into_entries() {
                    self.template
                        .metadata
                        .insert_at(entry.key, entry.key_origin, entry.value);
                }
            }
            Kind::App | Kind::Stack(_) | Kind::Scope | Kind::FileAsset(_) | Kind::ImageAsset(_) => {
            }
        }
    }

    fn resource(&mut self, index: u32) -> Resource {
        let tree = self.resolver.found.tree;
        let construct = tree.get(index);
        let Some(data) = construct.resource() else {
            return Resource::default();
        };
        let mut resource = Resource::new(data.resource_type.clone());
        resource.properties = self.resolver.object(&data.properties, index);
        tags::apply(
            &mut self.resolver,
            index,
            data.tags,
            &mut resource.properties,
        );
        self.nested(index, &mut resource);
        resource.metadata = self.resolver.object(&data.metadata, index);
        resource.depends_on = self.depends_on(index);
        let mut attribute =
            |node: &Option<Node>| node.as_ref().map(|node| self.resolver.element(node, index));
        resource.condition = attribute(&data.condition);
        resource.creation_policy = attribute(&data.creation_policy);
        resource.update_policy = attribute(&data.update_policy);
        resource.deletion_policy = data
            .deletion_policy
            .map(|policy| Element::from(policy.as_str()));
        resource.update_replace_policy = data
            .update_replace_policy
            .map(|policy| Element::from(policy.as_str()));
        resource.construct_path = Some(Cow::Owned(tree.path(index)));
        resource.origin = Origin::Rust(construct.created_at);
        resource.type_origin = resource.origin;
        resource.created_at = Some(construct.created_at);
        resource.caller = names::caller(tree, index);
        resource
    }

    /// The resource of a nested stack passes on what the nested stack uses, and names its template.
    fn nested(&mut self, index: u32, resource: &mut Resource) {
        if let Some(url) = self.urls.get(&index) {
            resource.properties.insert("TemplateURL", url.clone());
        }
        let mut arguments = Object::new();
        for (name, value) in self.resolver.found.links.arguments(index) {
            arguments.insert(name.clone(), value.clone());
        }
        if !arguments.is_empty() {
            resource
                .properties
                .insert("Parameters", Element::from(arguments));
        }
    }

    /// Every resource of this stack that the construct, or a scope around it, depends on.
    fn depends_on(&self, index: u32) -> Option<Element> {
        let (tree, stack) = (self.resolver.found.tree, self.resolver.stack);
        let mut ids: Vec<&str> = Vec::new();
        let mut next = Some(index);
        while let Some(current) = next {
            for (target, _) in &tree.get(current).depends_on {
                let known =
                    target.tree == tree.id && (target.index as usize) < tree.constructs.len();
                let below = if known {
                    tree.below(target.index)
                } else {
                    Vec::new()
                };
                let resources = below.into_iter().filter(|found| {
                    *found != index
                        && tree.get(*found).resource().is_some()
                        && tree.stack_of(*found) == Some(stack)
                });
                for found in resources {
                    let id = self
                        .resolver
                        .found
                        .names
                        .logical_id(found)
                        .unwrap_or_default();
                    if !ids.contains(&id) {
                        ids.push(id);
                    }
                }
            }
            next = tree.get(current).parent;
        }
        match ids.as_slice() {
            [] => None,
            [one] => Some(Element::from((*one).to_owned())),
            several => Some(Element::list(several.iter().map(|id| (*id).to_owned()))),
        }
    }

    fn output(&mut self, index: u32) -> Object {
        let Kind::Output(data) = &self.resolver.found.tree.get(index).kind else {
            return Object::new();
        };
        let mut body = Object::new();
        if let Some(description) = &data.description {
            body.insert("Description", Element::from(description.clone()));
        }
        body.insert("Value", self.resolver.element(&data.value, index));
        if let Some(name) = &data.export {
            let name = self.resolver.element(name, index);
            body.insert("Export", Element::object([("Name", name)]));
        }
        if let Some(condition) = &data.condition {
            body.insert("Condition", self.resolver.element(condition, index));
        }
        body
    }

    fn rule(&mut self, index: u32) -> Object {
        let Kind::Rule {
            condition,
            assertions,
        } = &self.resolver.found.tree.get(index).kind
        else {
            return Object::new();
        };
        let mut body = Object::new();
        if let Some(condition) = condition {
            body.insert("RuleCondition", self.resolver.element(condition, index));
        }
        let assertions: Vec<Element> = assertions
            .iter()
            .map(|assertion| {
                let holds = self.resolver.element(&assertion.holds, index);
                let said = Element::from(assertion.description.clone());
                Element::object([("Assert", holds), ("AssertDescription", said)])
            })
            .collect();
        body.insert("Assertions", Element::list(assertions));
        body
    }

    /// Adds what other stacks need of this one, its description and its transforms.
    fn finish(mut self) -> Template {
        let (stack, links) = (self.resolver.stack, self.resolver.found.links);
        for id in links.parameters(stack) {
            self.template.parameters.insert(
                id.clone(),
                Element::object([("Type", Element::from("String"))]),
            );
        }
        for (id, body) in links.outputs(stack) {
            self.template.outputs.insert(id.clone(), body.clone());
        }
        let Some(data) = self.resolver.found.tree.get(stack).stack() else {
            return self.template;
        };
        self.template.description = data.description.clone().map(Element::from);
        let mut transforms = data.transforms.clone();
        if self.resolver.extended
            && !transforms
                .iter()
                .any(|name| name == "AWS::LanguageExtensions")
        {
            // This transform must come before others:
            // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
            transforms.insert(0, Cow::Borrowed("AWS::LanguageExtensions"));
        }
        self.template.transform = match transforms.len() {
            0 => None,
            1 => transforms.pop().map(Element::from),
            _ => Some(Element::new(template::Kind::List(
                transforms.into_iter().map(Element::from).collect(),
            ))),
        };
        self.template
    }
}
