//! The root of a tree.

use std::marker::PhantomData;
use std::panic::Location;

use super::scope::Scope;
use super::stack::{Environment, Stack};
use super::tree;
use crate::value::ConstructKey;

/// An app: the root of one construct tree, which holds one or more stacks.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
///
/// let app = App::new();
/// let stack = app.stack("my-stack", Environment::region("eu-west-2"));
/// assert_eq!(stack.name(), "my-stack");
/// ```
#[derive(Debug)]
pub struct App {
    tree: u32,
    /// A tree belongs to the thread that made it.
    not_send: PhantomData<*const ()>,
}

impl App {
    /// An empty app.
    #[must_use]
    #[track_caller]
    #[expect(
        clippy::new_without_default,
        reason = "an app is made on purpose, with the line that made it"
    )]
    pub fn new() -> Self {
        Self {
            tree: tree::plant(Location::caller()),
            not_send: PhantomData,
        }
    }

    /// The scope at the root: what spreads to every stack, such as tags and aspects, goes here.
    pub fn scope(&self) -> Scope {
        Scope::of(ConstructKey {
            tree: self.tree,
            index: 0,
        })
    }

    /// Adds a stack, named as its id says.
    #[track_caller]
    pub fn stack(
        &self,
        id: impl Into<std::borrow::Cow<'static, str>>,
        environment: Environment,
    ) -> Stack {
        Stack::add(self.scope(), id.into(), environment)
    }

    pub(crate) fn tree(&self) -> u32 {
        self.tree
    }
}

impl Drop for App {
    fn drop(&mut self) {
        tree::fell(self.tree);
    }
}
