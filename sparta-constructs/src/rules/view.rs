//! A template as a rule sees it.

use super::Violation;
use crate::core::ResourceType;
use crate::template::{Element, Intrinsic, Resource, Template};

/// The template of one stack, below the scope that the rule was added to.
#[derive(Clone, Copy, Debug)]
pub struct TemplateView<'t> {
    template: &'t Template,
    stack_path: &'t str,
    /// The path of the scope that the rule was added to; empty at the app's root.
    scope: &'t str,
}

impl<'t> TemplateView<'t> {
    pub(super) fn new(template: &'t Template, stack_path: &'t str, scope: &'t str) -> Self {
        Self {
            template,
            stack_path,
            scope,
        }
    }

    /// The whole template, whatever the rule was added to.
    pub fn template(self) -> &'t Template {
        self.template
    }

    /// The construct path of the stack.
    pub fn stack_path(self) -> &'t str {
        self.stack_path
    }

    /// The resources of a type, in the order of the template: `template.resources::<sqs::Queue>()`.
    pub fn resources<R: ResourceType>(self) -> impl Iterator<Item = ResourceView<'t>> {
        self.resources_of(R::TYPE)
    }

    /// The resources of a type that is known by its name, as `Custom::Thing`.
    pub fn resources_of(self, resource_type: &str) -> impl Iterator<Item = ResourceView<'t>> {
        self.all()
            .filter(move |it| it.resource_type() == resource_type)
    }

    /// Every resource at or below the scope that the rule was added to.
    pub fn all(self) -> impl Iterator<Item = ResourceView<'t>> {
        let entries = self.template.resources.iter();
        entries
            .map(|(logical_id, resource)| ResourceView {
                logical_id,
                resource,
            })
            .filter(move |it| is_within(it.construct_path().unwrap_or(self.stack_path), self.scope))
    }

    /// The resource that a value names, by `Ref` or `Fn::GetAtt`, within this template.
    pub fn target(self, value: &Element) -> Option<ResourceView<'t>> {
        let name = match value.intrinsic()? {
            Intrinsic::Ref(name) => name,
            Intrinsic::GetAtt { resource, .. } => resource,
            _ => return None,
        };
        let entry = self.template.resources.iter().find(|(id, _)| *id == name);
        entry.map(|(logical_id, resource)| ResourceView {
            logical_id,
            resource,
        })
    }

    /// A finding about the stack as a whole.
    pub fn violation(self, message: impl Into<String>) -> Violation {
        Violation::new(message.into())
    }
}

/// Whether a construct is at or below another.
pub(crate) fn is_within(path: &str, outer: &str) -> bool {
    outer.is_empty()
        || path
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// One resource of a template.
#[derive(Clone, Copy, Debug)]
pub struct ResourceView<'t> {
    logical_id: &'t str,
    resource: &'t Resource,
}

impl<'t> ResourceView<'t> {
    /// The logical id.
    pub fn logical_id(self) -> &'t str {
        self.logical_id
    }

    /// The type, as `AWS::SQS::Queue`.
    pub fn resource_type(self) -> &'t str {
        &self.resource.resource_type
    }

    /// The path of the construct; `None` in a template that no constructs made.
    pub fn construct_path(self) -> Option<&'t str> {
        self.resource.construct_path.as_deref()
    }

    /// The whole resource, with its attributes and its lines.
    pub fn resource(self) -> &'t Resource {
        self.resource
    }

    /// The value of a property, by its path below `Properties`, as `RedrivePolicy.maxReceiveCount`
    /// or `Tags[0].Key`. A value that AWS computes is the intrinsic function:
    /// see [`Element::intrinsic`] and [`TemplateView::target`].
    pub fn property(self, path: &str) -> Option<&'t Element> {
        let mut steps = steps(path);
        let first = self.resource.properties.get(steps.next()?)?;
        steps.try_fold(first, |element, step| match element.as_list() {
            Some(list) => list.get(step.parse::<usize>().ok()?),
            None => element.get(step),
        })
    }

    /// A finding about the resource as a whole: at the line that created it.
    pub fn violation(self, message: impl Into<String>) -> Violation {
        let at = self.resource.origin;
        Violation::new(message.into()).on(self.logical_id, self.resource, None, at)
    }

    /// A finding about a property: at the line that set it or, where it is not set, at the innermost
    /// value around it that is.
    pub fn violation_at(self, path: &str, message: impl Into<String>) -> Violation {
        let mut origin = self.resource.origin;
        let mut end = path.len();
        while end > 0 {
            if let Some(element) = self.property(&path[..end]) {
                origin = element.origin;
                break;
            }
            end = path[..end].rfind(['.', '[']).unwrap_or(0);
        }
        let message = message.into();
        Violation::new(message).on(
            self.logical_id,
            self.resource,
            Some(path.to_owned()),
            origin,
        )
    }
}

/// The names and indexes of a path.
fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split(['.', '[', ']']).filter(|step| !step.is_empty())
}
