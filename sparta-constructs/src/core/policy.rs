//! What becomes of a resource that leaves its stack.

/// `DeletionPolicy` and `UpdateReplacePolicy` as CloudFormation spells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletionPolicy {
    /// The resource and its data are deleted.
    Delete,
    /// The resource stays, outside of the stack.
    Retain,
    /// The resource stays, but is deleted when the stack's creation fails.
    RetainExceptOnCreate,
    /// A snapshot is made first; few types can.
    Snapshot,
}

impl DeletionPolicy {
    /// The name in a template.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// What becomes of the physical resource, both when it is removed and when it is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovalPolicy {
    /// It is deleted: right for what can be made again.
    Destroy,
    /// It stays: right for data.
    Retain,
    /// It stays, but not when the very creation of the stack fails, so that a first deploy can be
    /// tried again with the same names.
    RetainExceptOnCreate,
    /// A snapshot is made, then it is deleted.
    Snapshot,
}

impl From<RemovalPolicy> for DeletionPolicy {
    fn from(policy: RemovalPolicy) -> Self {
        match policy {
            RemovalPolicy::Destroy => Self::Delete,
            RemovalPolicy::Retain => Self::Retain,
            RemovalPolicy::RetainExceptOnCreate => Self::RetainExceptOnCreate,
            RemovalPolicy::Snapshot => Self::Snapshot,
        }
    }
}
