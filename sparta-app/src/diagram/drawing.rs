//! What a picture shows, before anybody decides how it looks.

use std::collections::BTreeMap;

/// The id of the node that stands for everybody outside.
pub const INTERNET: &str = "internet";

/// A whole picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// The regions, in the order of their stacks.
    pub regions: Vec<Group>,
    /// Who reaches or uses whom.
    pub arrows: Vec<Arrow>,
    /// Resources that are parts of what is drawn and have no box: how many of each type.
    pub without_box: BTreeMap<String, usize>,
}

/// A frame around boxes and other frames: a region, a stack, a VPC, a tier of subnets, a subnet, a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is.
    pub frame: Frame,
    /// What stands on it.
    pub title: String,
    /// The resource it is, `stack/LogicalId`; a region, a tier or a service is none.
    pub resource: Option<String>,
    /// The boxes in it.
    pub nodes: Vec<Node>,
    /// The frames in it.
    pub groups: Vec<Group>,
}

/// What a frame stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// A region.
    Region,
    /// A stack.
    Stack,
    /// A VPC.
    Vpc,
    /// The public, or the private subnets of a VPC.
    Tier,
    /// A subnet.
    Subnet,
    /// What is outside of every VPC, by service.
    Service,
}

/// A box: a resource, or several of a type that are too many to show one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Unique in the picture.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, such as `load balancer`.
    pub kind: String,
    /// The resources it is drawn for, `stack/LogicalId`.
    pub resources: Vec<String>,
    /// Those that have no box and belong to it, such as the task definition of a service and its role.
    pub details: Vec<String>,
}

/// An arrow between boxes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    /// The id of the box it starts at.
    pub from: String,
    /// The id of the box it points to.
    pub to: String,
    /// What flows.
    pub flow: Flow,
    /// What stands on it, such as `tcp 3000`.
    pub label: Option<String>,
}

/// What an arrow means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    /// Packets may go there.
    Traffic,
    /// It reads, writes, calls or tells it.
    Data,
}

/// What happens to a resource, where a picture shows that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It is new.
    Added,
    /// It is changed where it is, or something that belongs to it is.
    Changed,
    /// It is replaced, or may be.
    Replaced,
    /// It goes.
    Removed,
}

/// The resources that are marked: `stack/LogicalId`.
pub type Marks = BTreeMap<String, Mark>;

impl Node {
    /// The mark of the box: that of its resources when they have one in common.
    pub(super) fn mark(&self, marks: &Marks) -> Option<Mark> {
        let of = |ids: &[String]| -> Vec<Option<Mark>> {
            ids.iter().map(|id| marks.get(id).copied()).collect()
        };
        let own = of(&self.resources);
        match own.first() {
            Some(Some(first)) if own.iter().all(|it| *it == Some(*first)) => Some(*first),
            _ => {
                let parts = own.into_iter().chain(of(&self.details));
                parts.flatten().next().map(|_| Mark::Changed)
            }
        }
    }
}

impl Drawing {
    /// One line about what has no box, or `None` when everything has one.
    pub fn remark(&self) -> Option<String> {
        let total: usize = self.without_box.values().sum();
        let types: Vec<String> = self
            .without_box
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        (total > 0).then(|| format!("{total} resources have no box: {}", types.join(", ")))
    }
}
