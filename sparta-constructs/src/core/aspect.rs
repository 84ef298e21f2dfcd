//! Visitors over the tree.

use super::handle::Handle;
use super::resource::RawResource;
use super::scope::Scope;
use crate::value::Node;

/// Looks at every construct below the one it is added to, at the start of synth, and may change
/// it: tags, policies, properties. Closures that take a [`Visited`] are aspects.
pub trait Aspect {
    /// Looks at one construct; parents come before their children.
    fn visit(&self, construct: Visited);
}

impl<F: Fn(Visited)> Aspect for F {
    fn visit(&self, construct: Visited) {
        self(construct);
    }
}

/// One construct that an [`Aspect`] visits.
#[derive(Clone, Copy, Debug)]
pub struct Visited {
    scope: Scope,
}

impl Visited {
    pub(crate) fn of(scope: Scope) -> Self {
        Self { scope }
    }

    /// The construct as a scope.
    pub fn scope(self) -> Scope {
        self.scope
    }

    /// The resource type, such as `AWS::EC2::Subnet`; `None` for what is not a resource.
    pub fn resource_type(self) -> Option<String> {
        self.scope.read(|tree, index| {
            tree.get(index)
                .resource()
                .map(|data| data.resource_type.to_string())
        })
    }

    /// A property as it was set; `None` where it was not.
    pub fn property(self, name: &str) -> Option<Node> {
        self.scope.read(|tree, index| {
            let properties = &tree.get(index).resource()?.properties;
            properties
                .iter()
                .find(|property| property.name == name)
                .map(|property| property.value.clone())
        })
    }

    /// The resource, to change it; `None` for what is not a resource.
    pub fn resource(self) -> Option<Handle<RawResource>> {
        self.resource_type().map(|_| Handle::of(self.scope.key()))
    }
}
