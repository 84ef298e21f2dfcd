//! Who may do what.

use sparta_constructs::assertions::iam::{Aspect, Holder, Permissions};
use sparta_constructs::policy::{Attached, Widening, widenings};

use super::{Direction, Matter, SecurityChange, placement};
use crate::plan::comparison::{Comparison, ResourceDiff, Side, Verdict};

/// Types that give permissions in a way that is not compared.
const NOT_COMPARED: [&str; 12] = [
    "AWS::EC2::NetworkAclEntry",
    "AWS::ECR::RegistryPolicy",
    "AWS::IAM::AccessKey",
    "AWS::IAM::Group",
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::User",
    "AWS::IAM::UserPolicy",
    "AWS::IAM::UserToGroupAddition",
    "AWS::Lambda::LayerVersionPermission",
    "AWS::Logs::ResourcePolicy",
    "AWS::S3::AccessPoint",
    "AWS::SSO::Assignment",
];

/// Types whose policies are compared, so that a change of the property says nothing more.
const COMPARED: [&str; 19] = [
    "AWS::Backup::BackupVault",
    "AWS::DynamoDB::Table",
    "AWS::ECR::Repository",
    "AWS::Events::EventBus",
    "AWS::Events::EventBusPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::KMS::Key",
    "AWS::Kinesis::ResourcePolicy",
    "AWS::Lambda::Permission",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicInlinePolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueueInlinePolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::ResourcePolicy",
    // Says what happens to images, and allows nothing.
    "AWS::ECR::PullTimeUpdateExclusion",
];

pub(super) fn changes(
    before: Option<Side<'_>>,
    after: Side<'_>,
    comparison: &Comparison,
) -> Vec<SecurityChange> {
    let mut found = Vec::new();
    let mut read = |side: Side<'_>| match Permissions::read(side.template, &placement(side)) {
        Ok(permissions) => (permissions.holders(), permissions.notes().to_vec()),
        Err(error) => {
            found.push(unclear(
                "template",
                format!("its policies cannot be read: {error}"),
            ));
            (Vec::new(), Vec::new())
        }
    };
    let (old, _) = before.map(&mut read).unwrap_or_default();
    let (new, notes) = read(after);
    let none = |holder: &Holder| Holder {
        policies: Vec::new(),
        boundary: None,
        unknown_boundary: None,
        unknown: Vec::new(),
        ..holder.clone()
    };
    let partner = |all: &[Holder], it: &Holder| {
        let same = |other: &&Holder| other.id == it.id && other.aspect == it.aspect;
        all.iter().find(same).cloned().unwrap_or_else(|| none(it))
    };
    for holder in &new {
        compare(&partner(&old, holder), holder, &mut found);
    }
    for holder in old.iter().filter(|it| !has(&new, it)) {
        compare(holder, &none(holder), &mut found);
    }
    for diff in &comparison.resources {
        found.extend(not_compared(diff, &notes));
    }
    found
}

fn has(all: &[Holder], it: &Holder) -> bool {
    all.iter()
        .any(|other| other.id == it.id && other.aspect == it.aspect)
}

fn compare(before: &Holder, after: &Holder, found: &mut Vec<SecurityChange>) {
    let mut add = |direction, text| {
        found.push(SecurityChange::new(
            direction,
            Matter::Permission,
            &after.id,
            text,
        ));
    };
    let (old, new) = (&before.policies, &after.policies);
    for widening in widenings(old, new) {
        add(Direction::Wider, told(&widening, after.aspect));
    }
    for narrowing in widenings(new, old) {
        let text = told(&narrowing, after.aspect);
        let text = match text.strip_prefix("no longer ") {
            Some(rest) => rest.to_owned(),
            None => format!("no longer {text}"),
        };
        add(Direction::Narrower, text);
    }
    let came = after
        .unknown
        .iter()
        .filter(|it| !before.unknown.contains(it));
    for policy in came {
        add(
            Direction::Unclear,
            format!("gets {policy}, whose content is not in the template"),
        );
    }
    let went = before
        .unknown
        .iter()
        .filter(|it| !after.unknown.contains(it));
    for policy in went {
        add(Direction::Narrower, format!("loses {policy}"));
    }
    boundaries(before, after, &mut add);
}

fn boundaries(before: &Holder, after: &Holder, add: &mut impl FnMut(Direction, String)) {
    let has_boundary = |it: &Holder| it.boundary.is_some() || it.unknown_boundary.is_some();
    let list = |it: &Option<Attached>| it.iter().cloned().collect::<Vec<_>>();
    match (has_boundary(before), has_boundary(after)) {
        (true, false) => add(
            Direction::Wider,
            "loses its permissions boundary".to_owned(),
        ),
        // A new role's boundary takes nothing from anybody.
        (false, true) if !before.policies.is_empty() => {
            add(
                Direction::Narrower,
                "gets a permissions boundary".to_owned(),
            );
        }
        (true, true) if before.unknown_boundary != after.unknown_boundary => add(
            Direction::Unclear,
            "gets another permissions boundary, whose content is not in the template".to_owned(),
        ),
        _ => {
            for widening in widenings(&list(&before.boundary), &list(&after.boundary)) {
                if has_boundary(before) {
                    add(
                        Direction::Wider,
                        format!("its permissions boundary {widening}"),
                    );
                }
            }
        }
    }
}

fn told(widening: &Widening, aspect: Aspect) -> String {
    match aspect {
        // That the action of a trust policy is to take the role need not be said.
        Aspect::Trust => {
            let verb = match widening.effect {
                sparta_constructs::policy::Effect::Allow => "may be taken by",
                sparta_constructs::policy::Effect::Deny => "no longer denies itself to",
            };
            let mut text = format!("{verb} {}", widening.principals.join(", "));
            if !widening.conditions.is_empty() {
                text.push_str(" when ");
                text.push_str(&widening.conditions.join(" and "));
            }
            text
        }
        Aspect::Permissions | Aspect::Resource => widening.to_string(),
    }
}

/// What changes permissions without being compared.
fn not_compared(diff: &ResourceDiff, notes: &[String]) -> Option<SecurityChange> {
    if diff.verdict == Verdict::Remove {
        return None;
    }
    let kind = diff.resource_type.as_str();
    let is_noted = notes.iter().any(|note| {
        note.strip_prefix(&diff.logical_id)
            .is_some_and(|rest| rest.starts_with(" is attached"))
    });
    let policy = |path: &String| {
        let name = path.split(['.', '[']).next().unwrap_or_default();
        name == "Policy"
            || [
                "PolicyDocument",
                "AccessPolic",
                "ResourcePolic",
                "RepositoryPolicy",
            ]
            .iter()
            .any(|part| name.contains(part))
    };
    let mut paths = diff.properties.iter().map(|it| &it.path);
    let is_policy = !COMPARED.contains(&kind) && paths.any(policy);
    (NOT_COMPARED.contains(&kind) || is_noted || is_policy).then(|| {
        let text = format!("{kind} changes, whose permissions are not compared");
        unclear(&diff.logical_id, text)
    })
}

fn unclear(subject: &str, text: String) -> SecurityChange {
    SecurityChange::new(Direction::Unclear, Matter::Permission, subject, text)
}
