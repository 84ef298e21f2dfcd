//! Which resources had another logical id before, as `moved_from` says.

use std::collections::HashMap;
use std::panic::Location;

use super::names::{self, Names};
use crate::core::tree::{Kind, Tree};
use crate::core::{Fault, FaultCode, FormerName, logical_id};
use crate::source::source_line;

/// A resource that had another logical id before.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Moved {
    /// The id of the stack it is in.
    pub stack: String,
    /// Its construct path.
    pub path: String,
    /// Its logical id.
    pub logical_id: String,
    /// The logical id it had.
    pub former_id: String,
    /// The former name as it was written.
    pub name: String,
    /// The path of the construct that says so: the resource's own, or one around it.
    pub declared_by: String,
    /// The line that says so.
    pub at: &'static Location<'static>,
    /// The user's line above it, when the library says so.
    pub caller: Option<&'static Location<'static>>,
}

/// Every move declared, parents before children.
pub(super) fn find(tree: &Tree, names: &Names, faults: &mut Vec<Fault>) -> Vec<Moved> {
    if tree.constructs.iter().all(|it| it.former_names.is_empty()) {
        return Vec::new();
    }
    let mut finder = Finder {
        tree,
        names,
        faults,
        users: users(tree, names),
        claimed: HashMap::new(),
        found: Vec::new(),
    };
    for index in tree.below(0) {
        for former in &tree.get(index).former_names {
            finder.declared(index, former);
        }
    }
    finder.found
}

struct Finder<'a> {
    tree: &'a Tree,
    names: &'a Names,
    faults: &'a mut Vec<Fault>,
    /// The elements that have a logical id which `Ref` names, by stack.
    users: HashMap<(u32, &'a str), u32>,
    /// Who claims a logical id of a stack.
    claimed: HashMap<(u32, String), &'static Location<'static>>,
    found: Vec<Moved>,
}

/// A former name and the construct that says it.
#[derive(Clone, Copy)]
struct Declaration<'a> {
    index: u32,
    stack: u32,
    former: &'a FormerName,
}

impl Finder<'_> {
    fn declared(&mut self, index: u32, former: &FormerName) {
        let kind = &self.tree.get(index).kind;
        let stack = self.tree.stack_of(index);
        let (Kind::Resource(_) | Kind::Scope, Some(stack)) = (kind, stack) else {
            let message = format!("a former name for `{}`", self.tree.path(index));
            let hint = "only resources in a stack, and scopes that hold some, can have moved";
            return self.fault(index, former, message, hint);
        };
        let declaration = Declaration {
            index,
            stack,
            former,
        };
        if super::links::parent_stack(self.tree, stack).is_some() {
            let message = "a former name in a nested stack";
            let hint = "what the driver moves is in a stack of its own; without `moved_from` the \
                        resource is made anew";
            return self.fault(index, former, message, hint);
        }
        if let Some(path) = self.former_path(declaration) {
            self.expand(declaration, &path);
        }
    }

    /// The former path below the stack; `None` after a fault.
    fn former_path<'n>(&mut self, declaration: Declaration<'n>) -> Option<Vec<&'n str>> {
        let Declaration {
            index,
            stack,
            former,
        } = declaration;
        let mut path: Vec<&str> = former.name.split('/').collect();
        if path.iter().any(|id| id.is_empty()) {
            let message = format!("`{}` is no former name", former.name.escape_debug());
            let hint = "name the former path, as `Network/Vpc`, or the former logical id";
            self.fault(index, former, message, hint);
            return None;
        }
        let tree = self.tree;
        let own = tree.components(stack);
        if path.len() > own.len() && path.starts_with(&own) {
            path.drain(..own.len());
        } else if let Some(other) = other_stack(tree, &path) {
            let message = format!("the former name `{}` is in stack `{other}`", former.name);
            let hint = "a move goes from one place to another of the same stack";
            self.fault(index, former, message, hint);
            return None;
        }
        if path == names::within_stack(tree, stack, index) {
            let message = format!("the former name `{}` is its own", former.name);
            let hint = "name what it was called before, or take `moved_from` away";
            self.fault(index, former, message, hint);
            return None;
        }
        Some(path)
    }

    /// Finds what moved: the resource itself, or those below the scope.
    fn expand(&mut self, declaration: Declaration<'_>, path: &[&str]) {
        let Declaration {
            index,
            stack,
            former,
        } = declaration;
        let tree = self.tree;
        let depth = tree.components(index).len();
        let mut any = false;
        for moved in moving(tree, stack, index) {
            let construct = tree.get(moved);
            // An id that was given does not depend on the path.
            if moved != index && construct.logical_id.is_some() {
                continue;
            }
            let components = tree.components(moved);
            let mut before = path.to_vec();
            before.extend(&components[depth..]);
            let Some(former_id) = logical_id(&before) else {
                let message = format!("`{}` makes no logical id", former.name.escape_debug());
                let hint = "name the former path, as `Network/Vpc`, or the former logical id";
                return self.fault(index, former, message, hint);
            };
            any = true;
            self.claim(declaration, moved, former_id);
        }
        if !any {
            let message = format!("nothing in `{}` can have moved", tree.path(index));
            let hint = "it holds no resource whose logical id comes from its path, or each says a \
                        former name of its own";
            self.fault(index, former, message, hint);
        }
    }

    fn claim(&mut self, declaration: Declaration<'_>, moved: u32, former_id: String) {
        let Declaration {
            index,
            stack,
            former,
        } = declaration;
        let (tree, own) = (self.tree, self.names.logical_id(moved).unwrap_or_default());
        if own == former_id {
            // `Default` and the like leave no trace in a logical id: such a resource stays.
            if moved == index {
                let message = format!("the former logical id `{former_id}` is its own");
                let hint = "name what it was called before, or take `moved_from` away";
                self.fault(index, former, message, hint);
            }
            return;
        }
        if let Some(&user) = self.users.get(&(stack, former_id.as_str())) {
            let message = format!(
                "the former logical id `{former_id}` is still that of `{}`",
                tree.path(user)
            );
            let hint = "rename that construct too, in a deployment before or after this one; or take \
                        `moved_from` away";
            return self.fault(index, former, message, hint);
        }
        let key = (stack, former_id);
        if let Some(first) = self.claimed.get(&key) {
            let message = format!("the former logical id `{}` is claimed twice", key.1);
            let hint = format!("the first claim is at {}", source_line(first));
            return self.fault(index, former, message, &hint);
        }
        self.found.push(Moved {
            stack: names::artifact_id(tree, stack),
            path: tree.path(moved),
            logical_id: own.to_owned(),
            former_id: key.1.clone(),
            name: former.name.to_string(),
            declared_by: tree.path(index),
            at: former.at,
            caller: names::caller(tree, index),
        });
        self.claimed.insert(key, former.at);
    }

    fn fault(&mut self, index: u32, former: &FormerName, message: impl Into<String>, hint: &str) {
        let path = self.tree.path(index);
        let fault = Fault::new(FaultCode::FormerName, message, hint, path, former.at);
        self.faults.push(fault);
    }
}

fn users<'a>(tree: &Tree, names: &'a Names) -> HashMap<(u32, &'a str), u32> {
    let below = tree.below(0).into_iter();
    let users = below.filter_map(|index| {
        let kind = &tree.get(index).kind;
        let is_named = matches!(kind, Kind::Resource(_) | Kind::Parameter(_));
        let id = names.logical_id(index).filter(|_| is_named)?;
        Some(((tree.stack_of(index)?, id), index))
    });
    users.collect()
}

/// The resource, or those below the scope that say no nearer former name.
fn moving(tree: &Tree, stack: u32, index: u32) -> Vec<u32> {
    let mut found = Vec::new();
    let mut open = vec![index];
    while let Some(current) = open.pop() {
        let construct = tree.get(current);
        let says_its_own = current != index && !construct.former_names.is_empty();
        if says_its_own || tree.stack_of(current) != Some(stack) {
            continue;
        }
        if construct.resource().is_some() {
            found.push(current);
        }
        open.extend(construct.children.iter().rev());
    }
    found
}

/// The stack that this path goes into.
fn other_stack(tree: &Tree, path: &[&str]) -> Option<String> {
    let stacks = tree.below(0).into_iter();
    let mut stacks = stacks.filter(|index| tree.get(*index).stack().is_some());
    let found = stacks.find(|stack| {
        let own = tree.components(*stack);
        path.len() > own.len() && path.starts_with(&own)
    });
    found.map(|stack| tree.path(stack))
}
