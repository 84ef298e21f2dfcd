//! Collects the policies of a resolved template.

use serde_json::{Value, json};

use super::permissions::{Permissions, PermissionsError, ResourcePolicy, Role};
use crate::assertions::Placement;
use crate::assertions::resolve::{Resolved, Resource, text};
use crate::policy::{Attached, Document, Kind, PolicyFault};

/// A type that holds policies of resources: its type, the property with the policy, the property
/// with the resources (itself, when there is none).
const HOLDERS: [(&str, &str, Option<&str>); 13] = [
    ("AWS::SNS::TopicPolicy", "PolicyDocument", Some("Topics")),
    (
        "AWS::SNS::TopicInlinePolicy",
        "PolicyDocument",
        Some("TopicArn"),
    ),
    ("AWS::SQS::QueuePolicy", "PolicyDocument", Some("Queues")),
    (
        "AWS::SQS::QueueInlinePolicy",
        "PolicyDocument",
        Some("Queue"),
    ),
    ("AWS::S3::BucketPolicy", "PolicyDocument", Some("Bucket")),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "ResourcePolicy",
        Some("SecretId"),
    ),
    ("AWS::KMS::Key", "KeyPolicy", None),
    ("AWS::ECR::Repository", "RepositoryPolicyText", None),
    ("AWS::Backup::BackupVault", "AccessPolicy", None),
    (
        "AWS::DynamoDB::Table",
        "ResourcePolicy.PolicyDocument",
        None,
    ),
    ("AWS::Events::EventBus", "Policy", None),
    (
        "AWS::Events::EventBusPolicy",
        "Statement",
        Some("EventBusName"),
    ),
    (
        "AWS::Kinesis::ResourcePolicy",
        "ResourcePolicy",
        Some("ResourceArn"),
    ),
];

struct Gatherer<'a> {
    resolved: &'a Resolved,
    placement: &'a Placement,
    faults: Vec<(String, PolicyFault)>,
    notes: Vec<String>,
}

pub(super) fn permissions(
    resolved: Resolved,
    placement: &Placement,
) -> Result<Permissions, PermissionsError> {
    let mut gatherer = Gatherer {
        resolved: &resolved,
        placement,
        faults: Vec::new(),
        notes: Vec::new(),
    };
    let roles: Vec<Role> = resolved
        .of_type("AWS::IAM::Role")
        .map(|role| gatherer.role(role))
        .collect();
    gatherer.note_other_identities();
    let resource_policies = gatherer.resource_policies();
    let Gatherer { faults, notes, .. } = gatherer;
    if !faults.is_empty() {
        return Err(PermissionsError { faults });
    }
    Ok(Permissions {
        resolved,
        roles,
        resource_policies,
        notes,
    })
}

fn items(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    }
}

fn names(resource: &Resource, property: &str) -> Vec<String> {
    items(resource.properties.get(property))
        .iter()
        .map(text)
        .collect()
}

impl Gatherer<'_> {
    fn document(&mut self, name: String, value: &Value, kind: Kind) -> Option<Attached> {
        match Document::read(value, kind) {
            Ok(document) => Some(Attached::new(name, document)),
            Err(faults) => {
                let faults = faults.into_iter().map(|fault| (name.clone(), fault));
                self.faults.extend(faults);
                None
            }
        }
    }

    fn role(&mut self, role: &Resource) -> Role {
        let values = &role.properties;
        let trust = values
            .get("AssumeRolePolicyDocument")
            .and_then(|it| self.document(format!("trust policy of {}", role.id), it, Kind::Trust));
        let mut policies = Vec::new();
        for inline in items(values.get("Policies")) {
            let name = inline.get("PolicyName").map(text).unwrap_or_default();
            let document = inline.get("PolicyDocument").unwrap_or(&Value::Null);
            let name = format!("{} in {}", name, role.id);
            policies.extend(self.document(name, document, Kind::Identity));
        }
        for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"] {
            for policy in self.resolved.of_type(kind) {
                if names(policy, "Roles").contains(&role.name) {
                    policies.extend(self.attached(policy));
                }
            }
        }
        for policy in self.resolved.of_type("AWS::IAM::RolePolicy") {
            if names(policy, "RoleName").contains(&role.name) {
                policies.extend(self.attached(policy));
            }
        }
        let mut unknown_policies = Vec::new();
        for arn in names(role, "ManagedPolicyArns") {
            match self.managed(&arn) {
                Some(policy) if policies.contains(&policy) => {}
                Some(policy) => policies.push(policy),
                None => unknown_policies.push(arn),
            }
        }
        let boundary_arn = names(role, "PermissionsBoundary").pop();
        let boundary = boundary_arn.as_ref().and_then(|arn| self.managed(arn));
        Role {
            id: role.id.clone(),
            name: role.name.clone(),
            arn: role.arn.clone().unwrap_or_default(),
            trust,
            policies,
            unknown_boundary: boundary_arn.filter(|_| boundary.is_none()),
            boundary,
            unknown_policies,
        }
    }

    fn attached(&mut self, policy: &Resource) -> Option<Attached> {
        let document = policy.properties.get("PolicyDocument");
        self.document(
            policy.id.clone(),
            document.unwrap_or(&Value::Null),
            Kind::Identity,
        )
    }

    /// A managed policy of the template, or one that the placement knows.
    fn managed(&mut self, arn: &str) -> Option<Attached> {
        let own = self.resolved.of_type("AWS::IAM::ManagedPolicy");
        if let Some(own) = own.into_iter().find(|it| it.arn.as_deref() == Some(arn)) {
            return self.attached(own);
        }
        let known = self.placement.managed_policies.get(arn)?;
        self.document(arn.to_owned(), known, Kind::Identity)
    }

    fn note_other_identities(&mut self) {
        for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"] {
            for policy in self.resolved.of_type(kind) {
                for holders in ["Users", "Groups"] {
                    for name in names(policy, holders) {
                        let what = holders.to_lowercase();
                        self.notes
                            .push(format!("{} is attached to {what} {name}", policy.id));
                    }
                }
            }
        }
        for kind in ["AWS::IAM::User", "AWS::IAM::Group"] {
            for it in self.resolved.of_type(kind) {
                self.notes.push(format!("{} is {kind}", it.id));
            }
        }
        for it in self.resolved.of_type("AWS::Logs::ResourcePolicy") {
            self.notes.push(format!("{} is {}", it.id, it.kind));
        }
    }

    fn resource_policies(&mut self) -> Vec<ResourcePolicy> {
        let mut found = Vec::new();
        for holder in &self.resolved.resources {
            if holder.kind == "AWS::Lambda::Permission" {
                found.extend(self.permission(holder));
            }
            let of_type = HOLDERS.iter().filter(|(kind, ..)| *kind == holder.kind);
            for (kind, policy, on) in of_type {
                let mut path = policy.split('.');
                let value = path.try_fold(&holder.properties, |it, key| it.get(key));
                let default;
                let value = match value {
                    None if *kind == "AWS::KMS::Key" => {
                        default = self.default_key_policy();
                        &default
                    }
                    // The property is a statement when it is not a policy.
                    Some(it) if *policy == "Statement" && it.get("Statement").is_none() => {
                        default = json!({ "Version": "2012-10-17", "Statement": it });
                        &default
                    }
                    Some(value) => value,
                    None => continue,
                };
                let arns = match on {
                    Some(property) => names(holder, property)
                        .iter()
                        .map(|name| self.arn(name))
                        .collect(),
                    None => holder.arn.iter().cloned().collect(),
                };
                let attached = self.document(holder.id.clone(), value, Kind::Resource);
                found.extend(attached.map(|attached| ResourcePolicy { arns, attached }));
            }
        }
        found
    }

    /// A key without a policy of its own leaves it to the account's.
    /// <https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html>
    fn default_key_policy(&self) -> Value {
        let Placement {
            partition, account, ..
        } = self.placement;
        json!({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Principal": { "AWS": format!("arn:{partition}:iam::{account}:root") },
                "Action": "kms:*",
                "Resource": "*",
            },
        })
    }

    /// The ARN of what a policy is attached to: it may be named by what `Ref` gives.
    fn arn(&self, name: &str) -> String {
        let by_reference = self.resolved.resources.iter().find_map(|it| {
            let named = it.reference == name || it.name == name || it.arn.as_deref() == Some(name);
            it.arn.clone().filter(|_| named)
        });
        by_reference.unwrap_or_else(|| name.to_owned())
    }

    /// A permission is a statement of the function's policy.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>
    fn permission(&mut self, permission: &Resource) -> Option<ResourcePolicy> {
        let values = &permission.properties;
        let function = values.get("FunctionName").map(text).unwrap_or_default();
        let arn = self.arn(&function);
        let mut conditions = serde_json::Map::new();
        let keys = [
            ("SourceArn", "ArnLike", "aws:SourceArn"),
            ("SourceAccount", "StringEquals", "aws:SourceAccount"),
            ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
            (
                "EventSourceToken",
                "StringEquals",
                "lambda:EventSourceToken",
            ),
            (
                "FunctionUrlAuthType",
                "StringEquals",
                "lambda:FunctionUrlAuthType",
            ),
        ];
        for (property, operator, key) in keys {
            if let Some(value) = values.get(property) {
                let under = conditions.entry(operator).or_insert_with(|| json!({}));
                under[key] = value.clone();
            }
        }
        let principal = values.get("Principal").map(text).unwrap_or_default();
        let principal = if principal == "*" {
            json!("*")
        } else if principal.contains(".amazonaws.com") || principal.ends_with(".amazon.com") {
            json!({ "Service": principal })
        } else {
            json!({ "AWS": principal })
        };
        let mut statement = json!({
            "Sid": permission.id,
            "Effect": "Allow",
            "Principal": principal,
            "Action": values.get("Action").cloned().unwrap_or_default(),
            "Resource": arn,
        });
        if !conditions.is_empty() {
            statement["Condition"] = Value::Object(conditions);
        }
        let policy = json!({ "Version": "2012-10-17", "Statement": [statement] });
        let attached = self.document(permission.id.clone(), &policy, Kind::Resource)?;
        Some(ResourcePolicy {
            arns: vec![arn],
            attached,
        })
    }
}
