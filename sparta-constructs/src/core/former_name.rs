//! What a construct was called before.

use std::borrow::Cow;
use std::panic::Location;

use super::handle::Handle;
use super::scope::Scope;

/// A name that a construct had before it was renamed or moved.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormerName {
    /// The path, or the logical id, as it was written.
    pub name: Cow<'static, str>,
    /// The line that says so.
    pub at: &'static Location<'static>,
}

impl Scope {
    /// Says what this construct was called when it was deployed last, so that its resources keep
    /// their physical resources: `sparta refactor` gives them their new logical ids through
    /// CloudFormation's stack refactoring, where an update would delete and create them.
    ///
    /// `name` is the path that the construct had, `Network/Vpc`, with or without its stack in
    /// front; everything below moves with it, except what says a former name of its own. A resource
    /// may also be named by its former logical id. Said more than once, each of the names may be
    /// the one that is deployed: environments lag behind one another.
    ///
    /// No template changes by it. Once every environment has the new name it can go. A name that is
    /// the construct's own, that two constructs claim, that is still in use, or that is in another
    /// stack is a fault.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>
    ///
    /// ```
    /// use sparta_constructs::core::{App, Environment, RawResource};
    ///
    /// let app = App::new();
    /// let stack = app.stack("shop", Environment::agnostic());
    /// let data = stack.scope().scope("Data").moved_from("Storage");
    /// RawResource::new("AWS::SQS::Queue").add(data, "Orders");
    /// let moved = &app.synth().moves[0];
    /// assert_eq!(moved.former_id, "StorageOrders3308358F");
    /// assert_eq!(moved.logical_id, "DataOrders15F80E55");
    /// ```
    #[track_caller]
    pub fn moved_from(self, name: impl Into<Cow<'static, str>>) -> Self {
        let former = FormerName {
            name: name.into(),
            at: Location::caller(),
        };
        self.change(|tree, index| tree.get_mut(index).former_names.push(former));
        self
    }
}

impl<R> Handle<R> {
    /// Says what this resource was called when it was deployed last: [`Scope::moved_from`].
    #[track_caller]
    pub fn moved_from(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.scope().moved_from(name);
        self
    }
}
