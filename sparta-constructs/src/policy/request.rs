//! A request, as IAM looks at it.

use std::collections::BTreeMap;

use super::Caller;

/// Who asks for what, on what, in which circumstances.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who asks.
    pub caller: Caller,
    /// What for, such as `dynamodb:GetItem`; upper and lower case are the same.
    pub action: String,
    /// On what: an ARN, or `*` for an action that has no resource.
    pub resource: String,
    context: BTreeMap<String, Vec<String>>,
}

impl Request {
    /// A request over TLS. Its context has `aws:SecureTransport`, and of the caller and the
    /// resource what is known: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`,
    /// `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`, `aws:ResourceAccount` and
    /// `aws:RequestedRegion`.
    pub fn new(caller: Caller, action: impl Into<String>, resource: impl Into<String>) -> Self {
        let resource = resource.into();
        let mut request = Self {
            action: action.into(),
            context: BTreeMap::new(),
            caller,
            resource,
        };
        request.set("aws:SecureTransport", "true");
        // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
        for (key, value) in request.caller.context() {
            request.set(key, value);
        }
        let parts: Vec<&str> = request.resource.splitn(6, ':').collect();
        if let ["arn", _, _, region, account, _] = parts[..] {
            let (region, account) = (region.to_owned(), account.to_owned());
            let known = [
                ("aws:RequestedRegion", region),
                ("aws:ResourceAccount", account),
            ];
            for (key, value) in known {
                if !value.is_empty() {
                    request.set(key, value);
                }
            }
        }
        request
    }

    fn set(&mut self, key: &str, value: impl Into<String>) {
        self.context
            .insert(key.to_ascii_lowercase(), vec![value.into()]);
    }

    /// The request with a value of a condition key, in place of what it had.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }

    /// The request with several values of a condition key, such as `aws:TagKeys`.
    #[must_use]
    pub fn with_values<V: Into<String>>(
        mut self,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.context.insert(key.to_ascii_lowercase(), values);
        self
    }

    /// The request without a condition key.
    #[must_use]
    pub fn without(mut self, key: &str) -> Self {
        self.context.remove(&key.to_ascii_lowercase());
        self
    }

    /// The values of a condition key, whose name is the same in upper and lower case.
    pub(super) fn values(&self, key: &str) -> Option<&[String]> {
        self.context
            .get(&key.to_ascii_lowercase())
            .map(Vec::as_slice)
    }
}
