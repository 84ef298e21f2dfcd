//! A place in the tree.

use std::any::Any;
use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::Location;
use std::rc::Rc;

use super::acknowledgement::Acknowledgement;
use super::aspect::Aspect;
use super::fault::{Fault, FaultCode};
use super::stack::Stack;
use super::tree::{self, Kind};
use crate::value::{ConstructKey, IntoNode, IntoValue, Property};

/// A construct as the place where others are added. `Copy`; nothing happens when its app is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    key: ConstructKey,
    not_send: PhantomData<*const ()>,
}

impl Scope {
    pub(crate) fn of(key: ConstructKey) -> Self {
        Self {
            key,
            not_send: PhantomData,
        }
    }

    /// Names this construct in references.
    pub fn key(self) -> ConstructKey {
        self.key
    }

    /// Adds a construct without a resource of its own, to put others into.
    ///
    /// Every hand-written construct begins with this, in a `#[track_caller]` function, so that
    /// the user's line is known for everything below.
    #[track_caller]
    pub fn scope(self, id: impl Into<Cow<'static, str>>) -> Scope {
        Self::of(self.add(id.into(), Kind::Scope, Location::caller()))
    }

    /// The construct's id within its parent.
    pub fn id(self) -> String {
        self.read(|tree, index| tree.get(index).id.to_string())
    }

    /// The ids from the stack down to here: `my-stack/Network/Vpc`.
    pub fn path(self) -> String {
        self.read(tree::Tree::path)
    }

    /// The stack this construct is in; `None` at the app's root.
    pub fn stack(self) -> Option<Stack> {
        self.read(|tree, index| tree.stack_of(index).map(|stack| tree.key(stack)))
            .map(|key| Stack::of(Scope::of(key)))
    }

    /// The construct this one is in; `None` at the app's root.
    pub fn parent(self) -> Option<Scope> {
        self.read(|tree, index| tree.get(index).parent.map(|parent| tree.key(parent)))
            .map(Scope::of)
    }

    /// The constructs directly below, in the order in which they were added.
    pub fn children(self) -> Vec<Scope> {
        self.read(|tree, index| {
            tree.get(index)
                .children
                .iter()
                .map(|child| Scope::of(tree.key(*child)))
                .collect()
        })
    }

    /// The child with this id.
    pub fn child(self, id: &str) -> Option<Scope> {
        self.children().into_iter().find(|child| child.id() == id)
    }

    /// Tags everything below that takes tags; a tag set nearer to a resource wins.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-tag-resources.html>
    pub fn tag(self, key: impl Into<Cow<'static, str>>, value: impl IntoValue<String>) -> Self {
        let (key, value) = (key.into(), value.into_value().into_node());
        self.change(|tree, index| {
            let tags = &mut tree.get_mut(index).tags;
            tags.retain(|(existing, _)| *existing != key);
            tags.push((key, value));
        });
        self
    }

    /// Everything below is made after everything in `other`.
    #[track_caller]
    pub fn depends_on(self, other: impl Into<Scope>) -> Self {
        let (at, other) = (Location::caller(), other.into());
        self.change(|tree, index| {
            if other.key.tree == tree.id {
                tree.get_mut(index).depends_on.push((other.key, at));
                return;
            }
            let path = tree.path(index);
            let message = "a dependency on a construct of another app";
            let hint =
                "make both in one app; apps are deployed one by one, in the order they are run";
            tree.faults.push(Fault::new(
                FaultCode::ForeignHandle,
                message,
                hint,
                path,
                at,
            ));
        });
        self
    }

    /// Visits everything at and below this construct at the start of synth.
    pub fn aspect(self, aspect: impl Aspect + 'static) -> Self {
        self.change(|tree, index| tree.aspects.push((index, Rc::new(aspect))));
        self
    }

    /// Acknowledges the findings of a rule here and below: they are reported with the reason and no
    /// longer stop synth. So can an error be, because a rule may be wrong; what AWS refuses it still
    /// refuses. A mistake in how the app is built (`S0…`) cannot.
    ///
    /// The reason is required, and an acknowledgement that nothing needs is reported as a warning.
    ///
    /// ```
    /// use sparta_constructs::assembly;
    /// use sparta_constructs::core::{App, Environment, RawResource};
    ///
    /// let app = App::new();
    /// let stack = app.stack("shop", Environment::agnostic());
    /// let queue = RawResource::new("AWS::SQS::Queue").set("Newer", "x").add(stack, "Queue");
    /// queue.scope().acknowledge("S102", "newer than the facts of this library");
    /// let checked = assembly::check(app.synth());
    /// assert!(!checked.has_errors());
    /// let reason = checked.findings()[0].acknowledged.as_deref();
    /// assert_eq!(reason, Some("newer than the facts of this library"));
    /// ```
    #[track_caller]
    pub fn acknowledge(
        self,
        code: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let entry = Acknowledgement {
            code: code.into(),
            reason: reason.into(),
            at: Location::caller(),
        };
        self.change(|tree, index| tree.get_mut(index).acknowledged.push(entry));
        self
    }

    /// Keeps a value for a later stage, which this module does not know.
    pub(crate) fn attach(self, value: Rc<dyn Any>) {
        self.change(|tree, index| tree.attached.push((index, value)));
    }

    /// Sets a key of the stack's template `Metadata`.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/metadata-section-structure.html>
    #[track_caller]
    pub fn template_metadata(
        self,
        name: impl Into<Cow<'static, str>>,
        value: impl IntoNode,
    ) -> Self {
        let at = Location::caller();
        let name = name.into();
        let id = format!("Metadata:{name}");
        let property = Property {
            name,
            value: value.into_node(),
            set_at: at,
        };
        self.add(id.into(), Kind::TemplateMetadata(property), at);
        self
    }

    /// Reports that this construct was given something it cannot make anything right of: what is
    /// wrong, and what to do. Comes out of synth as a fault with the caller's line.
    ///
    /// ```
    /// use sparta_constructs::core::{App, Environment};
    ///
    /// let app = App::new();
    /// let scope = app.stack("s", Environment::agnostic()).scope().scope("Network");
    /// scope.fault("2 zones and 3 subnets", "give as many subnets as zones");
    /// assert_eq!(app.synth().faults[0].message, "2 zones and 3 subnets");
    /// ```
    #[track_caller]
    pub fn fault(self, message: impl Into<String>, hint: impl Into<String>) {
        let (message, hint, at) = (message.into(), hint.into(), Location::caller());
        self.change(|tree, index| {
            let path = tree.path(index);
            tree.faults
                .push(Fault::new(FaultCode::InvalidValue, message, hint, path, at));
        });
    }

    /// Adds a construct of any kind, whatever is wrong with it: faults come out of synth.
    pub(crate) fn add(
        self,
        id: Cow<'static, str>,
        kind: Kind,
        at: &'static Location<'static>,
    ) -> ConstructKey {
        let needs_stack = !matches!(kind, Kind::Stack(_) | Kind::Scope);
        let index = self.change(|tree, parent| {
            let outside = needs_stack && tree.stack_of(parent).is_none();
            let index = tree.add(parent, id, kind, at);
            if outside {
                let message = format!("`{}` is outside of every stack", tree.get(index).id);
                let hint = "add it to a stack, or to a scope inside of one";
                let path = tree.path(index);
                tree.faults
                    .push(Fault::new(FaultCode::Misplaced, message, hint, path, at));
            }
            index
        });
        // Without its app there is no tree to add to; the handle then names nothing.
        ConstructKey {
            tree: self.key.tree,
            index: index.unwrap_or(u32::MAX),
        }
    }

    pub(crate) fn change<T>(self, change: impl FnOnce(&mut tree::Tree, u32) -> T) -> Option<T> {
        if self.key.index == u32::MAX {
            return None;
        }
        tree::with_mut(self.key.tree, |tree| change(tree, self.key.index))
    }

    pub(crate) fn read<T: Default>(self, read: impl FnOnce(&tree::Tree, u32) -> T) -> T {
        if self.key.index == u32::MAX {
            return T::default();
        }
        tree::with(self.key.tree, |tree| read(tree, self.key.index)).unwrap_or_default()
    }
}
