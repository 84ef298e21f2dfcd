//! Where a template is taken to be deployed.

use std::collections::BTreeMap;

use super::Template;
use super::resolve::Resolved;

/// Where a template is taken to be deployed, so that its intrinsics have values.
///
/// Defaults: partition `aws`, region `us-east-1`, account `123456789012`, stack `stack`;
/// parameters have their defaults.
///
/// ```
/// use sparta_constructs::assertions::Placement;
///
/// let placement = Placement::new()
///     .region("eu-west-2")
///     .account("111122223333")
///     .parameter("Owner", "me");
/// # let _ = placement;
/// ```
#[derive(Clone, Debug)]
pub struct Placement {
    pub(super) partition: String,
    pub(super) region: String,
    pub(super) account: String,
    pub(super) stack: String,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) imports: BTreeMap<String, String>,
    pub(super) managed_policies: BTreeMap<String, serde_json::Value>,
}

impl Default for Placement {
    fn default() -> Self {
        Self::new()
    }
}

impl Placement {
    /// The defaults.
    pub fn new() -> Self {
        Self {
            partition: "aws".to_owned(),
            region: "us-east-1".to_owned(),
            account: "123456789012".to_owned(),
            stack: "stack".to_owned(),
            parameters: BTreeMap::new(),
            imports: BTreeMap::new(),
            managed_policies: BTreeMap::new(),
        }
    }

    /// The partition: `aws`, `aws-cn`, `aws-us-gov`.
    #[must_use]
    pub fn partition(mut self, partition: impl Into<String>) -> Self {
        self.partition = partition.into();
        self
    }

    /// The region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// The account's id.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// The stack's name, with which the names that CloudFormation makes begin.
    #[must_use]
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = stack.into();
        self
    }

    /// The value of a parameter, in place of its default.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// The value that `Fn::ImportValue` gives for the name of an export.
    #[must_use]
    pub fn import(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.imports.insert(name.into(), value.into());
        self
    }

    /// Takes the exports of another template, deployed at `there`, for its imports.
    #[must_use]
    pub fn imports_of(mut self, template: &Template, there: &Placement) -> Self {
        let resolved = Resolved::new(template.to_value(), there);
        self.imports.extend(resolved.exports());
        self
    }

    /// What a managed policy says that is not in the template, such as one of AWS's own.
    #[must_use]
    pub fn managed_policy(mut self, arn: impl Into<String>, document: serde_json::Value) -> Self {
        self.managed_policies.insert(arn.into(), document);
        self
    }
}
