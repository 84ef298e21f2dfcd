//! Which changes somebody must approve.

use std::sync::Arc;

use crate::event::{Action, ResourceChange};
use crate::plan::StackPlan;
use crate::plan::comparison::Verdict;
use crate::plan::security::Matter;

/// Which changes somebody must approve. Each level includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum RequireApproval {
    /// None.
    Never,
    /// Those that may give somebody more permissions or open a network further.
    #[default]
    Broadening,
    /// Those that remove a resource or may make it anew, too.
    Destructive,
    /// All.
    Any,
}

/// A question to whoever runs the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The stack.
    pub stack: String,
    /// Why it is asked, a line each.
    pub reasons: Vec<String>,
    /// The question.
    pub text: String,
    /// What must be typed; any "yes" when not given.
    pub typed: Option<String>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Approved,
    /// No, and why.
    Declined(String),
}

/// Asks. It may block for as long as a person thinks.
pub type Approver = Arc<dyn Fn(&Question) -> Answer + Send + Sync>;

/// Resource types that give somebody permissions, or open a network.
const SECURITY_TYPES: [&str; 18] = [
    "AWS::EC2::NetworkAclEntry",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::ECR::RepositoryPolicy",
    "AWS::IAM::AccessKey",
    "AWS::IAM::Group",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::IAM::UserToGroupAddition",
    "AWS::Lambda::Permission",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::ResourcePolicy",
];

/// The data that these changes destroy, or may, a line each: what is removed or made anew, and neither kept
/// nor backed up by its policy. Where the change set leaves open whether a resource is replaced, the plan
/// decides, which knows the values on both sides; where that does not say it stays, it may go.
pub(super) fn losses(changes: &[ResourceChange], plan: Option<&StackPlan>) -> Vec<String> {
    let stays = |change: &ResourceChange| {
        let mut planned = plan.into_iter().flat_map(|plan| &plan.changes.resources);
        planned.any(|it| it.logical_id == change.logical_id && it.verdict == Verdict::Update)
    };
    let loss = |change: &ResourceChange| {
        let what = match change.action {
            Action::Remove => "is removed",
            Action::Replace => "is replaced",
            Action::MaybeReplace if !stays(change) => "may be replaced",
            _ => return None,
        };
        let name = change
            .construct_path
            .as_deref()
            .unwrap_or(&change.logical_id);
        let facts = sparta_constructs::facts::resource(&change.resource_type);
        let holds_data = facts.is_some_and(|facts| facts.stateful);
        (holds_data && !change.kept)
            .then(|| format!("{name} ({}) {what}, with its data", change.resource_type))
    };
    changes.iter().filter_map(loss).collect()
}

/// The reasons why these changes need approval; empty when they need none. What widens is known from the
/// plan; of what only the change set knows, such as changes of nested stacks, the type decides.
pub(super) fn reasons(
    level: RequireApproval,
    changes: &[ResourceChange],
    plan: Option<&StackPlan>,
) -> Vec<String> {
    if level == RequireApproval::Never {
        return Vec::new();
    }
    let widens = plan.into_iter().flat_map(StackPlan::broadenings).map(|it| {
        let name = it.construct_path.as_deref().unwrap_or(&it.subject);
        match it.matter {
            Matter::Reachability => it.text.clone(),
            _ => format!("{name} {}", it.text),
        }
    });
    let mut reasons: Vec<String> = widens.collect();
    let is_planned = |change: &ResourceChange| {
        let mut planned = plan.into_iter().flat_map(|plan| &plan.changes.resources);
        planned.any(|it| it.logical_id == change.logical_id)
    };
    reasons.extend(changes.iter().filter_map(|change| {
        let what = match change.action {
            _ if !is_planned(change) && may_broaden(change) => "may widen permissions",
            _ if level == RequireApproval::Broadening => return None,
            Action::Remove => "is removed",
            Action::Replace => "is replaced",
            Action::MaybeReplace => "may be replaced",
            _ if level == RequireApproval::Any => "changes",
            _ => return None,
        };
        let name = change
            .construct_path
            .as_deref()
            .unwrap_or(&change.logical_id);
        Some(format!("{name} ({}) {what}", change.resource_type))
    }));
    reasons
}

fn may_broaden(change: &ResourceChange) -> bool {
    let policy = |property: &String| property.contains("Policy");
    change.action != Action::Remove
        && (SECURITY_TYPES.contains(&change.resource_type.as_str())
            || change.properties.iter().any(policy))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(action: Action, resource_type: &str, property: &str) -> ResourceChange {
        ResourceChange {
            action,
            logical_id: "It".to_owned(),
            resource_type: resource_type.to_owned(),
            construct_path: None,
            properties: vec![property.to_owned()],
            drifted: false,
            kept: false,
        }
    }

    #[test]
    fn data_is_lost_unless_it_is_kept() {
        let table = |action, kept| ResourceChange {
            kept,
            ..change(action, "AWS::DynamoDB::Table", "KeySchema")
        };
        let lost = |it| losses(&[it], None);
        assert_eq!(
            lost(table(Action::Replace, false)),
            ["It (AWS::DynamoDB::Table) is replaced, with its data"]
        );
        assert_eq!(lost(table(Action::Remove, false)).len(), 1);
        assert_eq!(
            lost(table(Action::MaybeReplace, false)),
            ["It (AWS::DynamoDB::Table) may be replaced, with its data"]
        );
        for harmless in [
            table(Action::Replace, true),
            table(Action::Modify, false),
            change(Action::Remove, "AWS::SNS::Topic", ""),
        ] {
            assert!(lost(harmless).is_empty());
        }
    }

    #[test]
    fn each_level_asks_for_more() {
        let changes = [
            change(Action::Add, "AWS::IAM::Role", ""),
            change(Action::Remove, "AWS::IAM::Role", ""),
            change(Action::Modify, "AWS::KMS::Key", "KeyPolicy"),
            change(Action::Replace, "AWS::DynamoDB::Table", "TableName"),
            change(Action::Modify, "AWS::SQS::Queue", "DelaySeconds"),
        ];
        let asked = |level| {
            changes
                .iter()
                .map(|it| !reasons(level, std::slice::from_ref(it), None).is_empty())
                .collect::<Vec<_>>()
        };
        assert_eq!(asked(RequireApproval::Never), [false; 5]);
        assert_eq!(
            asked(RequireApproval::Broadening),
            [true, false, true, false, false]
        );
        assert_eq!(
            asked(RequireApproval::Destructive),
            [true, true, true, true, false]
        );
        assert_eq!(asked(RequireApproval::Any), [true; 5]);
    }
}
