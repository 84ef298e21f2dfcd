//! The table of trees, and what a tree holds.

use std::any::Any;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::panic::Location;
use std::rc::Rc;

use super::acknowledgement::Acknowledgement;
use super::aspect::Aspect;
use super::asset::{FileAssetData, ImageAssetData};
use super::fault::{Fault, FaultCode};
use super::former_name::FormerName;
use super::mapping::MappingData;
use super::output::OutputData;
use super::parameter::ParameterData;
use super::resource::ResourceData;
use super::rule::Assertion;
use super::stack::StackData;
use crate::value::{ConstructKey, Node, Property};

/// One construct of a tree.
pub(crate) struct Construct {
    pub(crate) id: Cow<'static, str>,
    pub(crate) parent: Option<u32>,
    pub(crate) children: Vec<u32>,
    pub(crate) created_at: &'static Location<'static>,
    pub(crate) kind: Kind,
    /// Tags that spread over everything below, in the order in which they were set.
    pub(crate) tags: Vec<(Cow<'static, str>, Node)>,
    pub(crate) depends_on: Vec<(ConstructKey, &'static Location<'static>)>,
    pub(crate) acknowledged: Vec<Acknowledgement>,
    pub(crate) former_names: Vec<FormerName>,
    pub(crate) logical_id: Option<Cow<'static, str>>,
}

/// What a construct is in the template.
pub(crate) enum Kind {
    App,
    Stack(StackData),
    Scope,
    Resource(Box<ResourceData>),
    Parameter(Box<ParameterData>),
    Condition(Node),
    Mapping(MappingData),
    Output(Box<OutputData>),
    Rule {
        condition: Option<Node>,
        assertions: Vec<Assertion>,
    },
    TemplateMetadata(Property),
    FileAsset(Box<FileAssetData>),
    ImageAsset(Box<ImageAssetData>),
}

pub(crate) struct Tree {
    pub(crate) id: u32,
    pub(crate) constructs: Vec<Construct>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) aspects: Vec<(u32, Rc<dyn Aspect>)>,
    /// What a later stage looks for, each with the construct it was added to.
    pub(crate) attached: Vec<(u32, Rc<dyn Any>)>,
    /// Constructs by parent and id; only looked up, never walked.
    by_id: HashMap<(u32, Cow<'static, str>), u32>,
}

thread_local! {
    static TREES: RefCell<Table> = const { RefCell::new(Table { next: 0, trees: Vec::new() }) };
}

struct Table {
    next: u32,
    trees: Vec<Tree>,
}

/// Makes a new tree with its root, and says under which number.
pub(crate) fn plant(created_at: &'static Location<'static>) -> u32 {
    TREES.with_borrow_mut(|table| {
        let id = table.next;
        table.next += 1;
        let mut tree = Tree {
            id,
            constructs: Vec::new(),
            faults: Vec::new(),
            aspects: Vec::new(),
            attached: Vec::new(),
            by_id: HashMap::new(),
        };
        tree.constructs.push(Construct::new(
            Cow::Borrowed(""),
            None,
            Kind::App,
            created_at,
        ));
        table.trees.push(tree);
        id
    })
}

/// Removes a tree when its app is dropped.
pub(crate) fn fell(id: u32) {
    // At the end of a thread the table may be gone before the app; then the tree is gone too.
    let felled = TREES.try_with(|table| {
        let mut table = table.borrow_mut();
        let position = table.trees.iter().position(|tree| tree.id == id);
        position.map(|position| table.trees.swap_remove(position))
    });
    drop(felled);
}

/// Gives `work` the tree, or does nothing when its app is gone.
pub(crate) fn with_mut<T>(id: u32, work: impl FnOnce(&mut Tree) -> T) -> Option<T> {
    TREES.with_borrow_mut(|table| table.trees.iter_mut().find(|tree| tree.id == id).map(work))
}

/// Gives `read` the tree, or does nothing when its app is gone.
pub(crate) fn with<T>(id: u32, read: impl FnOnce(&Tree) -> T) -> Option<T> {
    TREES.with_borrow(|table| table.trees.iter().find(|tree| tree.id == id).map(read))
}

impl Construct {
    fn new(
        id: Cow<'static, str>,
        parent: Option<u32>,
        kind: Kind,
        created_at: &'static Location<'static>,
    ) -> Self {
        Self {
            id,
            parent,
            children: Vec::new(),
            created_at,
            kind,
            tags: Vec::new(),
            depends_on: Vec::new(),
            acknowledged: Vec::new(),
            former_names: Vec::new(),
            logical_id: None,
        }
    }

    pub(crate) fn stack(&self) -> Option<&StackData> {
        match &self.kind {
            Kind::Stack(stack) => Some(stack),
            _ => None,
        }
    }

    pub(crate) fn resource(&self) -> Option<&ResourceData> {
        match &self.kind {
            Kind::Resource(resource) => Some(resource),
            _ => None,
        }
    }
}

impl Tree {
    pub(crate) fn get(&self, index: u32) -> &Construct {
        // An index is only ever made by `add`, and constructs are never removed.
        &self.constructs[index as usize]
    }

    pub(crate) fn get_mut(&mut self, index: u32) -> &mut Construct {
        // As above.
        &mut self.constructs[index as usize]
    }

    /// Adds a construct; a bad or taken id is a fault, and the construct is added all the same so
    /// that what follows can be checked too.
    pub(crate) fn add(
        &mut self,
        parent: u32,
        id: Cow<'static, str>,
        kind: Kind,
        created_at: &'static Location<'static>,
    ) -> u32 {
        // More than four billion constructs do not fit in memory.
        let index = u32::try_from(self.constructs.len()).expect("fewer than 2^32 constructs");
        self.constructs
            .push(Construct::new(id.clone(), Some(parent), kind, created_at));
        self.check_id(parent, id, index, created_at);
        self.get_mut(parent).children.push(index);
        index
    }

    fn check_id(
        &mut self,
        parent: u32,
        id: Cow<'static, str>,
        index: u32,
        at: &'static Location<'static>,
    ) {
        if id.is_empty() || id.contains('/') || id.chars().any(char::is_control) {
            let message = format!(
                "invalid construct id `{}` in `{}`",
                id.escape_debug(),
                self.path(parent)
            );
            let hint = "an id is not empty and has no `/` and no control character";
            let path = self.path(index);
            self.faults
                .push(Fault::new(FaultCode::InvalidId, message, hint, path, at));
            return;
        }
        let first = match self.by_id.entry((parent, id)) {
            Entry::Vacant(free) => {
                free.insert(index);
                return;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let Construct {
            id,
            created_at: first,
            ..
        } = self.get(first);
        let first = *first;
        let message = format!("the id `{id}` is taken in `{}`", self.path(parent));
        let path = self.path(index);
        let hint = format!(
            "the first `{id}` is at {}; give one of them another id",
            crate::source::source_line(first)
        );
        self.faults
            .push(Fault::new(FaultCode::DuplicateId, message, hint, path, at));
    }

    /// The ids from below the root down to the construct.
    pub(crate) fn components(&self, index: u32) -> Vec<&str> {
        let mut components = Vec::new();
        let mut next = Some(index);
        while let Some(current) = next {
            let construct = self.get(current);
            if construct.parent.is_some() {
                components.push(construct.id.as_ref());
            }
            next = construct.parent;
        }
        components.reverse();
        components
    }

    /// The construct's path, `stack/Network/Vpc`; empty for the app.
    pub(crate) fn path(&self, index: u32) -> String {
        self.components(index).join("/")
    }

    /// The innermost stack that the construct is in (a stack is in itself).
    pub(crate) fn stack_of(&self, index: u32) -> Option<u32> {
        let mut next = Some(index);
        while let Some(current) = next {
            let construct = self.get(current);
            if construct.stack().is_some() {
                return Some(current);
            }
            next = construct.parent;
        }
        None
    }

    pub(crate) fn key(&self, index: u32) -> ConstructKey {
        ConstructKey {
            tree: self.id,
            index,
        }
    }

    /// Every construct at and below `index`, parents before children, in the order of creation.
    pub(crate) fn below(&self, index: u32) -> Vec<u32> {
        let mut found = Vec::new();
        let mut open = vec![index];
        while let Some(current) = open.pop() {
            found.push(current);
            open.extend(self.get(current).children.iter().rev());
        }
        found
    }
}
