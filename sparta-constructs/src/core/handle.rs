//! What adding a resource gives back.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;

use super::condition::Condition;
use super::policy::{DeletionPolicy, RemovalPolicy};
use super::resource::{self, Provides, ResourceData, ResourceType};
use super::scope::Scope;
use super::tree::Kind;
use crate::value::{
    Attribute, ConstructKey, IntoNode, IntoValue, Node, Property, Reference, Untyped, Value,
};

/// A resource of type `R` in the tree. `Copy`; stands wherever something is wanted that it gives:
/// its `Ref`, its ARN, its id.
pub struct Handle<R> {
    key: ConstructKey,
    /// A tree belongs to the thread that made it, so this is not `Send`.
    marker: PhantomData<*const R>,
}

impl<R> Clone for Handle<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Handle<R> {}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle({})", self.scope().path())
    }
}

impl<R> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl<R> Eq for Handle<R> {}

impl<R> From<Handle<R>> for Scope {
    fn from(handle: Handle<R>) -> Self {
        handle.scope()
    }
}

fn refer(construct: ConstructKey, attribute: Attribute) -> Node {
    Node::Reference(Reference {
        construct,
        attribute,
    })
}

impl<R: Provides<M>, M: ?Sized> IntoValue<M> for Handle<R> {
    fn into_value(self) -> Value<M> {
        Value::from_node(refer(self.key, R::ATTRIBUTE.into()))
    }
}

impl<R> IntoNode for Handle<R> {
    fn into_node(self) -> Node {
        refer(self.key, Attribute::Ref)
    }
}

impl<R: ResourceType> Handle<R> {
    /// `Ref` of the resource.
    pub fn reference(self) -> Value<R::Ref> {
        Value::from_node(refer(self.key, Attribute::Ref))
    }
}

impl<R> Handle<R> {
    pub(crate) fn of(key: ConstructKey) -> Self {
        Self {
            key,
            marker: PhantomData,
        }
    }

    /// The resource as a place in the tree.
    pub fn scope(self) -> Scope {
        Scope::of(self.key)
    }

    /// Names this resource in references.
    pub fn key(self) -> ConstructKey {
        self.key
    }

    /// `Fn::GetAtt` of any attribute, by the name CloudFormation gives it.
    ///
    /// The generated `attr_…` functions are typed; this one is for attributes newer than the
    /// facts and for custom resources.
    pub fn attribute(self, name: impl Into<Cow<'static, str>>) -> Untyped {
        Untyped(refer(self.key, Attribute::GetAtt(name.into())))
    }

    /// `Fn::GetAtt`, for generated code.
    #[doc(hidden)]
    pub fn get_att<M: ?Sized>(self, name: &'static str) -> Value<M> {
        Value::from_node(refer(self.key, Attribute::GetAtt(Cow::Borrowed(name))))
    }

    /// `Fn::GetAtt` of a list, for generated code.
    #[doc(hidden)]
    pub fn get_att_list<M>(self, name: &'static str) -> Value<[M]> {
        Value::from_node(refer(self.key, Attribute::List(Cow::Borrowed(name))))
    }

    /// The resource is made after `other` is, and deleted before it.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html>
    #[track_caller]
    pub fn depends_on(self, other: impl Into<Scope>) -> Self {
        self.scope().depends_on(other);
        self
    }

    /// The resource exists only when the condition holds.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>
    pub fn condition(self, condition: Condition) -> Self {
        self.change(|data| data.condition = Some(condition.name_node()))
    }

    /// What becomes of the physical resource when it leaves the stack or is replaced.
    pub fn removal_policy(self, policy: RemovalPolicy) -> Self {
        self.change(|data| {
            data.deletion_policy = Some(policy.into());
            data.update_replace_policy = Some(match policy {
                RemovalPolicy::RetainExceptOnCreate => DeletionPolicy::Retain,
                other => other.into(),
            });
        })
    }

    /// `DeletionPolicy`:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
    pub fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        self.change(|data| data.deletion_policy = Some(policy))
    }

    /// `UpdateReplacePolicy`:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html>
    pub fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        self.change(|data| data.update_replace_policy = Some(policy))
    }

    /// `CreationPolicy`:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>
    pub fn creation_policy(self, policy: impl IntoNode) -> Self {
        let policy = policy.into_node();
        self.change(|data| data.creation_policy = Some(policy))
    }

    /// `UpdatePolicy`:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>
    pub fn update_policy(self, policy: impl IntoNode) -> Self {
        let policy = policy.into_node();
        self.change(|data| data.update_policy = Some(policy))
    }

    /// Sets a key of the resource's `Metadata`.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html>
    #[track_caller]
    pub fn metadata(self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        let property = Property {
            name: name.into(),
            value: value.into_node(),
            set_at: Location::caller(),
        };
        self.change(|data| resource::set(&mut data.metadata, property))
    }

    /// Sets a property after the resource was added, by the name CloudFormation gives it; `None`
    /// removes it.
    #[track_caller]
    pub fn set_raw(self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        let property = Property {
            name: name.into(),
            value: value.into_node(),
            set_at: Location::caller(),
        };
        self.change(|data| {
            if property.value.is_absent() {
                data.properties
                    .retain(|existing| existing.name != property.name);
            } else {
                resource::set(&mut data.properties, property);
            }
        })
    }

    /// Appends to a list property after the resource was added; makes the list when there is none.
    /// `path` leads through nested objects: `["PolicyDocument", "Statement"]`.
    #[track_caller]
    pub fn push_raw(self, path: &[&'static str], item: impl IntoNode) -> Self {
        let (item, at) = (item.into_node(), Location::caller());
        self.change(|data| push(&mut data.properties, path, item, at))
    }

    /// Names the element in the template other than by its path. A changed logical id of a
    /// deployed resource is a replacement.
    pub fn override_logical_id(self, logical_id: impl Into<Cow<'static, str>>) -> Self {
        let logical_id = logical_id.into();
        self.scope()
            .change(|tree, index| tree.get_mut(index).logical_id = Some(logical_id));
        self
    }

    fn change(self, change: impl FnOnce(&mut ResourceData)) -> Self {
        self.scope().change(|tree, index| {
            if let Kind::Resource(data) = &mut tree.get_mut(index).kind {
                change(data);
            }
        });
        self
    }
}

fn push(
    properties: &mut Vec<Property>,
    path: &[&'static str],
    item: Node,
    at: &'static Location<'static>,
) {
    let [name, rest @ ..] = path else { return };
    let position = properties
        .iter()
        .position(|property| property.name == *name)
        .unwrap_or_else(|| {
            let value = if rest.is_empty() {
                Node::List(Vec::new())
            } else {
                Node::Object(Vec::new())
            };
            properties.push(Property {
                name: Cow::Borrowed(name),
                value,
                set_at: at,
            });
            properties.len() - 1
        });
    match &mut properties[position].value {
        Node::List(items) if rest.is_empty() => items.push(item),
        Node::Object(nested) if !rest.is_empty() => push(nested, rest, item, at),
        // A list of one may be written without its brackets, as policy documents allow.
        single if rest.is_empty() => {
            let first = std::mem::replace(single, Node::Absent);
            *single = Node::List(vec![first, item]);
        }
        _ => {}
    }
}
