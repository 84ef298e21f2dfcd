//! One question to the permissions of a template.

use super::permissions::Permissions;
use crate::policy::{Caller, Decision, Evaluation, Request};

/// A question to [`Permissions`]: answered by an assertion, or by [`Question::answer`].
#[derive(Clone, Debug)]
#[must_use = "a question asserts nothing until it is answered"]
pub struct Question<'a> {
    permissions: &'a Permissions,
    request: Request,
}

impl<'a> Question<'a> {
    pub(super) fn new(permissions: &'a Permissions, request: Request) -> Self {
        Self {
            permissions,
            request,
        }
    }

    /// With a value of a condition key, such as `cloudwatch:namespace`.
    pub fn when(mut self, key: &str, value: impl Into<String>) -> Self {
        self.request = self.request.with(key, value);
        self
    }

    /// With several values of a condition key, such as `dynamodb:LeadingKeys`.
    pub fn when_values<V: Into<String>>(
        mut self,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.request = self.request.with_values(key, values);
        self
    }

    /// The decision, and the statements that made it.
    pub fn answer(&self) -> Evaluation {
        self.permissions.evaluate(&self.request)
    }

    /// It is allowed.
    #[track_caller]
    pub fn assert_allowed(&self) {
        if let Some(boundary) = self.unknown(|role| role.unknown_boundary.iter().cloned().collect())
        {
            panic!(
                "{}: not known, the role's boundary is {boundary}",
                self.text()
            );
        }
        self.assert(&[Decision::Allowed]);
    }

    /// It is not allowed, by a statement or for want of one.
    #[track_caller]
    pub fn assert_denied(&self) {
        self.assert_nothing_unknown();
        self.assert(&[Decision::ImplicitDeny, Decision::ExplicitDeny]);
    }

    /// No statement allows it, and none denies it.
    #[track_caller]
    pub fn assert_implicitly_denied(&self) {
        self.assert_nothing_unknown();
        self.assert(&[Decision::ImplicitDeny]);
    }

    /// A statement denies it.
    #[track_caller]
    pub fn assert_explicitly_denied(&self) {
        self.assert(&[Decision::ExplicitDeny]);
    }

    #[track_caller]
    fn assert_nothing_unknown(&self) {
        let unknown = self.unknown(|role| role.unknown_policies.clone());
        let explicit = self.answer().decision == Decision::ExplicitDeny;
        if let (Some(policies), false) = (unknown, explicit) {
            panic!(
                "{}: not known, the role has {policies}, which is not in the template; \
                 say what it allows with `Placement::managed_policy`",
                self.text()
            );
        }
    }

    fn unknown(&self, what: fn(&super::permissions::Role) -> Vec<String>) -> Option<String> {
        let Caller::Role(arn) = &self.request.caller else {
            return None;
        };
        let unknown = what(self.permissions.role(arn)?);
        (!unknown.is_empty()).then(|| unknown.join(", "))
    }

    #[track_caller]
    fn assert(&self, wanted: &[Decision]) {
        let Evaluation {
            decision,
            statements,
        } = self.answer();
        if wanted.contains(&decision) {
            return;
        }
        let by: Vec<String> = statements.iter().map(|it| format!("\n  by {it}")).collect();
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        panic!(
            "{}: is {decision}, and should be {}{}",
            self.text(),
            wanted.join(" or "),
            by.concat()
        );
    }

    fn text(&self) -> String {
        let Request {
            caller,
            action,
            resource,
            ..
        } = &self.request;
        format!("{caller}, {action} on {resource}")
    }
}
