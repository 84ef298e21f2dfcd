//! What becomes of a resource that leaves the stack.

use serde::Serialize;
use serde_json::Value;

/// What becomes of a resource that leaves the stack, or of the old one when it is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is deleted.
    Deleted,
    /// It stays, and nobody looks after it.
    Retained,
    /// It is deleted after a snapshot of it was taken.
    Snapshot,
}

impl Fate {
    /// Of a resource that is taken out of the template: the policy it was deployed with holds.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
    pub(super) fn of_removed(resource: &Value) -> Self {
        if let Some(policy) = resource["DeletionPolicy"].as_str() {
            return Self::named(policy);
        }
        // "For AWS::RDS::DBCluster resources and for AWS::RDS::DBInstance resources that don't
        // specify the DBClusterIdentifier property, the default policy is Snapshot" (same page).
        let in_cluster = resource["Properties"].get("DBClusterIdentifier").is_some();
        match resource["Type"].as_str() {
            Some("AWS::RDS::DBCluster") => Self::Snapshot,
            Some("AWS::RDS::DBInstance") if !in_cluster => Self::Snapshot,
            _ => Self::Deleted,
        }
    }

    /// Of the old resource when it is replaced.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html>
    pub(super) fn of_replaced(resource: &Value) -> Self {
        let policy = resource["UpdateReplacePolicy"].as_str();
        policy.map_or(Self::Deleted, Self::named)
    }

    fn named(policy: &str) -> Self {
        match policy {
            "Retain" | "RetainExceptOnCreate" => Self::Retained,
            "Snapshot" => Self::Snapshot,
            _ => Self::Deleted,
        }
    }
}
