//! The actions that policies name.
//!
//! An action that IAM does not know allows and denies nothing, and no service says so:
//! [Action](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).

use crate::facts::iam::{self, Service};
use crate::template::{Element, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Severity, rules};

/// Properties that hold policies, whatever the resource type calls itself.
const DOCUMENTS: [&str; 6] = [
    "PolicyDocument",
    "AssumeRolePolicyDocument",
    "KeyPolicy",
    "RepositoryPolicyText",
    "ResourcePolicy",
    "AccessPolicies",
];

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let policies = Policies {
            check,
            id,
            resource,
        };
        for name in DOCUMENTS {
            if let Some(document) = resource.properties.get(name) {
                policies.document(document, name);
            }
        }
        let inline = resource.properties.get("Policies");
        let inline = inline.and_then(Element::as_list).unwrap_or_default();
        for (at, policy) in inline.iter().enumerate() {
            if let Some(document) = policy.get("PolicyDocument") {
                policies.document(document, &format!("Policies[{at}].PolicyDocument"));
            }
        }
    }
}

/// The policies of one resource.
struct Policies<'c, 't> {
    check: &'c Check<'t>,
    id: &'t str,
    resource: &'t Resource,
}

impl Policies<'_, '_> {
    fn document(&self, document: &Element, path: &str) {
        let Some(statements) = document.get("Statement") else {
            return;
        };
        let Some(list) = statements.as_list() else {
            self.statement(statements, &format!("{path}.Statement"));
            return;
        };
        for (at, statement) in list.iter().enumerate() {
            self.statement(statement, &format!("{path}.Statement[{at}]"));
        }
    }

    fn statement(&self, statement: &Element, path: &str) {
        self.bucket(statement, path);
        for name in ["Action", "NotAction"] {
            let Some(actions) = statement.get(name) else {
                continue;
            };
            let Some(list) = actions.as_list() else {
                self.action(actions, &format!("{path}.{name}"));
                continue;
            };
            for (at, action) in list.iter().enumerate() {
                self.action(action, &format!("{path}.{name}[{at}]"));
            }
        }
    }

    /// What a bucket's policy speaks of is named by ARN: `*` is for policies of identities.
    ///
    /// See [resources in bucket policies](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html).
    fn bucket(&self, statement: &Element, path: &str) {
        if self.resource.resource_type != "AWS::S3::BucketPolicy" {
            return;
        }
        let Some(resources) = statement.get("Resource") else {
            return;
        };
        let all = resources
            .as_list()
            .unwrap_or(std::slice::from_ref(resources));
        for (at, element) in all.iter().enumerate() {
            let is_arn = |text: &str| {
                (text.starts_with("arn:aws") && text.split(':').count() >= 3)
                    || text.contains("{{resolve:")
            };
            let Some(text) = element.as_str().filter(|text| !is_arn(text)) else {
                continue;
            };
            let path = match resources.as_list() {
                Some(_) => format!("{path}.Resource[{at}]"),
                None => format!("{path}.Resource"),
            };
            let place = Place::value(self.id, self.resource, path, element.origin);
            let message = format!(
                "the policy of a bucket names it as arn:aws:s3:::name or arn:aws:s3:::name/*, and this is `{text}`"
            );
            self.check.found(&place, &rules::PATTERN, message);
        }
    }

    fn action(&self, element: &Element, path: &str) {
        let Some(action) = element.as_str() else {
            return;
        };
        let Some((message, hint)) = self.problem(action) else {
            return;
        };
        let place = Place::value(self.id, self.resource, path, element.origin);
        let mut finding = Finding::new(&rules::IAM_ACTION, message);
        // IAM takes it, and it does nothing: in code of one's own that is an error.
        if self.resource.created_at.is_some() {
            finding.severity = Severity::Error;
        }
        finding.hint = Some(hint);
        self.check.report(&place, finding);
    }

    /// What is wrong with an action, and what to write.
    fn problem(&self, action: &str) -> Option<(String, String)> {
        if action == "*" {
            return None;
        }
        let Some((prefix, name)) = action.split_once(':') else {
            let message = format!("`{action}` is no action: allowed is `service:Action`, or `*`");
            return Some((
                message,
                "write the service first, such as `s3:GetObject`".into(),
            ));
        };
        if prefix.contains(['*', '?']) {
            return None;
        }
        let Some(service) = iam::service(prefix) else {
            let message =
                format!("`{action}` names the service `{prefix}`, which IAM does not know");
            let hint = self.check.did_you_mean(prefix, iam::services());
            let all = "the prefixes of all services are in the service authorization reference";
            return Some((message, hint.unwrap_or_else(|| all.to_owned())));
        };
        if service.matching(name).next().is_some() {
            return None;
        }
        let message = format!(
            "`{action}` names no action of `{}`, which has {}",
            service.name,
            service.actions().len()
        );
        Some((message, self.nearest(service, name)))
    }

    fn nearest(&self, service: &Service, name: &str) -> String {
        let names = service.actions().iter().map(|action| action.name);
        let suggestion = self.check.did_you_mean(name, names);
        suggestion.unwrap_or_else(|| {
            format!(
                "the service authorization reference lists the actions of `{}`",
                service.name
            )
        })
    }
}
