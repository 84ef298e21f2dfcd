//! Buckets.

use std::borrow::Cow;
use std::net::Ipv4Addr;

use super::lifecycle::LifecycleRule;
use crate::cfn::s3::{self, bucket};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::security::{Grantee, PolicyDocument, Principal, Statement};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::meaning::s3::BucketName;
use crate::value::{IntoValue, Node, Value};

/// An S3 bucket and its policy.
///
/// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html),
/// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html)
///
/// Safe by default: versioned, encrypted with S3's own keys, owned by the account whoever writes,
/// closed to the public, open to TLS alone, rid of unfinished uploads after 7 days, and kept when
/// it leaves the stack (except when the very creation of the stack fails, when it is empty).
///
/// A bucket that AWS's services write their logs to is made the same way; each of them must be let
/// in with [`Bucket::allow`], and a load balancer's access logs want S3's own keys, as they are
/// here: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::data::{Bucket, LifecycleRule};
/// use sparta_constructs::security::{Principal, Statement};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let logs = Bucket::new()
///     .lifecycle(LifecycleRule::new("logs").expire_after_days(90))
///     .add(stack, "Logs");
/// logs.allow(
///     Statement::allow(["s3:PutObject"])
///         .by(Principal::service("logdelivery.elasticloadbalancing.amazonaws.com"))
///         .on(logs.objects("load-balancer/")),
/// );
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    /// The bucket.
    pub bucket: Handle<s3::Bucket>,
    /// Its policy; [`Bucket::allow`] adds to it. What writes to the bucket waits for this.
    pub policy: Handle<s3::BucketPolicy>,
}

/// A [`Bucket`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct BucketSpec {
    name: Option<Value<String>>,
    versioned: bool,
    lifecycle: Vec<LifecycleRule>,
    access_logs: Option<(Value<BucketName>, Cow<'static, str>)>,
    ownership: bucket::ObjectOwnership,
    removal_policy: RemovalPolicy,
}

impl IntoValue<BucketName> for Bucket {
    fn into_value(self) -> Value<BucketName> {
        self.bucket.into_value()
    }
}

impl Bucket {
    /// A bucket that CloudFormation names.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> BucketSpec {
        BucketSpec {
            name: None,
            versioned: true,
            lifecycle: Vec::new(),
            access_logs: None,
            ownership: bucket::ObjectOwnership::BucketOwnerEnforced,
            removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }

    /// The ARN of the objects whose keys begin with this prefix; all of them for `""`.
    pub fn objects(self, prefix: impl Into<Cow<'static, str>>) -> Value<Arn> {
        sub!(self.bucket.attr_arn(), "/", prefix.into(), "*").into_value()
    }

    /// Adds a statement to the bucket's policy. Say with [`Statement::on`] what it is about: the
    /// bucket ([`bucket`](Self::bucket)) or [`objects`](Self::objects) in it.
    #[track_caller]
    pub fn allow(self, statement: Statement) {
        self.policy
            .push_raw(&["PolicyDocument", "Statement"], statement);
    }

    /// Lets a role list the bucket and read its objects.
    pub fn grant_read(self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["s3:ListBucket"]).on(self.bucket));
        grantee.grant(Statement::allow(["s3:GetObject"]).on(self.objects("")));
    }

    /// Lets a role write objects whose keys begin with this prefix, and neither read nor delete.
    pub fn grant_write(self, grantee: &impl Grantee, prefix: impl Into<Cow<'static, str>>) {
        let write = Statement::allow(["s3:PutObject", "s3:AbortMultipartUpload"]);
        grantee.grant(write.on(self.objects(prefix)));
    }
}

impl BucketSpec {
    /// The bucket's physical name, which no other bucket of anybody may have: put the account and
    /// the region in, or leave it to CloudFormation.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether overwritten and deleted objects are kept as old versions; on by default.
    pub fn versioned(mut self, on: bool) -> Self {
        self.versioned = on;
        self
    }

    /// Adds a rule for what becomes of objects in time.
    pub fn lifecycle(mut self, rule: LifecycleRule) -> Self {
        self.lifecycle.push(rule);
        self
    }

    /// Has S3 write a log of every request into another bucket, which must let
    /// `logging.s3.amazonaws.com` in.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html>
    pub fn access_logs(
        mut self,
        bucket: impl IntoValue<BucketName>,
        prefix: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.access_logs = Some((bucket.into_value(), prefix.into()));
        self
    }

    /// Who owns what others write. `BucketOwnerEnforced` by default, which turns access control
    /// lists off; the few services that write by them, such as CloudFront's standard logs, need
    /// `BucketOwnerPreferred`.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>
    pub fn object_ownership(mut self, ownership: bucket::ObjectOwnership) -> Self {
        self.ownership = ownership;
        self
    }

    /// What becomes of it when it leaves the stack; kept by default, except when the creation of
    /// the stack fails. CloudFormation deletes empty buckets only.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the bucket.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Bucket {
        let scope = scope.into().scope(id);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && let Some(problem) = name_problem(name)
        {
            scope.fault(
                format!("bucket name `{name}` {problem}"),
                "leave the name to CloudFormation, or see \
                 https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
            );
        }
        for (message, hint) in self.lifecycle.iter().flat_map(LifecycleRule::problems) {
            scope.fault(message, hint);
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Bucket {
        let versioning = self.versioned.then(|| {
            bucket::VersioningConfiguration::new(bucket::VersioningConfigurationStatus::Enabled)
        });
        let logging = self.access_logs.map(|(bucket, prefix)| {
            bucket::LoggingConfiguration::new()
                .destination_bucket_name(bucket)
                .log_file_prefix(prefix)
        });
        let owner = bucket::OwnershipControlsRule::new().object_ownership(self.ownership);
        let rules = std::iter::once(LifecycleRule::unfinished_uploads())
            .chain(self.lifecycle)
            .map(LifecycleRule::property)
            .collect::<Vec<_>>();
        let bucket = s3::Bucket::new()
            .bucket_name(self.name)
            .bucket_encryption(bucket::BucketEncryption::new([s3_keys()]))
            .public_access_block_configuration(closed_to_the_public())
            .ownership_controls(bucket::OwnershipControls::new([owner]))
            .versioning_configuration(versioning)
            .lifecycle_configuration(bucket::LifecycleConfiguration::new(rules))
            .logging_configuration(logging)
            .add(scope, "Resource")
            .removal_policy(self.removal_policy);
        let policy = s3::BucketPolicy::new(bucket, PolicyDocument::new([tls_only(bucket)]))
            .add(scope, "Policy");
        Bucket { bucket, policy }
    }
}

fn s3_keys() -> bucket::ServerSideEncryptionRule {
    let aes = bucket::ServerSideEncryptionByDefaultSseAlgorithm::Aes256;
    bucket::ServerSideEncryptionRule::new()
        .server_side_encryption_by_default(bucket::ServerSideEncryptionByDefault::new(aes))
}

fn closed_to_the_public() -> bucket::PublicAccessBlockConfiguration {
    bucket::PublicAccessBlockConfiguration::new()
        .block_public_acls(true)
        .block_public_policy(true)
        .ignore_public_acls(true)
        .restrict_public_buckets(true)
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html>
fn tls_only(bucket: Handle<s3::Bucket>) -> Statement {
    Statement::deny(["s3:*"])
        .sid("TlsOnly")
        .by(Principal::Anyone)
        .on(bucket)
        .on(sub!(bucket.attr_arn(), "/*"))
        .when("Bool", "aws:SecureTransport", "false")
}

/// The rules of <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
fn name_problem(name: &str) -> Option<String> {
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !(3..=63).contains(&name.len()) {
        return Some(format!(
            "has {} characters, allowed are 3 to 63",
            name.len()
        ));
    }
    if let Some((at, other)) = name
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '.' || *c == '-'))
    {
        return Some(format!(
            "has `{other}` at position {}, allowed are a to z, 0 to 9, `.` and `-`",
            at + 1
        ));
    }
    if !edge(name.chars().next()) || !edge(name.chars().next_back()) {
        return Some("does not begin and end with a letter or a digit".to_owned());
    }
    if name.contains("..") {
        return Some("has two periods in a row".to_owned());
    }
    if name.parse::<Ipv4Addr>().is_ok() {
        return Some("is an IP address".to_owned());
    }
    let reserved_start = ["xn--", "sthree-", "amzn-s3-demo-"]
        .into_iter()
        .find(|reserved| name.starts_with(reserved));
    let reserved_end = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
        .into_iter()
        .find(|reserved| name.ends_with(reserved));
    reserved_start
        .map(|start| format!("begins with `{start}`, which AWS keeps for itself"))
        .or_else(|| {
            reserved_end.map(|end| format!("ends with `{end}`, which AWS keeps for itself"))
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment, Stack};
    use crate::data::StorageClass;
    use crate::security::Role;

    fn template(build: impl FnOnce(Stack)) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        build(stack);
        Template::from_stack(&app, stack)
    }

    #[test]
    fn safe_by_default() {
        let template = template(|stack| {
            Bucket::new().add(stack, "Backups");
        });
        template.has_resource(
            "AWS::S3::Bucket",
            Match::object([
                (
                    "Properties",
                    Match::exact(json!({
                        "BucketEncryption": { "ServerSideEncryptionConfiguration": [
                            { "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } },
                        ] },
                        "PublicAccessBlockConfiguration": {
                            "BlockPublicAcls": true,
                            "BlockPublicPolicy": true,
                            "IgnorePublicAcls": true,
                            "RestrictPublicBuckets": true,
                        },
                        "OwnershipControls": {
                            "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }],
                        },
                        "VersioningConfiguration": { "Status": "Enabled" },
                        "LifecycleConfiguration": { "Rules": [{
                            "Status": "Enabled",
                            "Id": "unfinished-uploads",
                            "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 },
                        }] },
                    })),
                ),
                ("DeletionPolicy", Match::from("RetainExceptOnCreate")),
                ("UpdateReplacePolicy", Match::from("Retain")),
            ]),
        );
        template.has_resource_properties(
            "AWS::S3::BucketPolicy",
            json!({ "PolicyDocument": { "Statement": [{
                "Sid": "TlsOnly",
                "Effect": "Deny",
                "Principal": "*",
                "Action": "s3:*",
                "Condition": { "Bool": { "aws:SecureTransport": "false" } },
            }] } }),
        );
    }

    #[test]
    fn a_bucket_lets_in_whom_it_is_told_to() {
        let template = template(|stack| {
            let logs = Bucket::new().versioned(false).add(stack, "Logs");
            logs.allow(
                Statement::allow(["s3:PutObject"])
                    .by(Principal::service("logging.s3.amazonaws.com"))
                    .on(logs.objects("s3/")),
            );
        });
        template.has_resource_properties(
            "AWS::S3::BucketPolicy",
            Match::object([(
                "PolicyDocument",
                Match::object([(
                    "Statement",
                    Match::list_with([json!({
                        "Principal": { "Service": "logging.s3.amazonaws.com" },
                    })]),
                )]),
            )]),
        );
    }

    #[test]
    fn objects_grow_old_and_requests_are_logged() {
        let template = template(|stack| {
            let logs = Bucket::new().add(stack, "Logs");
            Bucket::new()
                .lifecycle(
                    LifecycleRule::new("old")
                        .prefix("daily/")
                        .transition_after_days(30, StorageClass::InfrequentAccess)
                        .expire_after_days(365)
                        .expire_old_versions_after_days(90),
                )
                .access_logs(logs, "s3/")
                .add(stack, "Backups");
        });
        template.has_resource_properties(
            "AWS::S3::Bucket",
            Match::object([
                (
                    "LoggingConfiguration",
                    json!({ "LogFilePrefix": "s3/" }).into(),
                ),
                (
                    "LifecycleConfiguration",
                    Match::object([(
                        "Rules",
                        Match::list_with([json!({
                            "Id": "old",
                            "Prefix": "daily/",
                            "Transitions": [
                                { "StorageClass": "STANDARD_IA", "TransitionInDays": 30 },
                            ],
                            "ExpirationInDays": 365,
                            "NoncurrentVersionExpiration": { "NoncurrentDays": 90 },
                        })]),
                    )]),
                ),
            ]),
        );
    }

    #[test]
    fn grants_read_or_write_and_never_delete() {
        let template = template(|stack| {
            let bucket = Bucket::new().add(stack, "B");
            let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
            bucket.grant_read(&role);
            bucket.grant_write(&role, "in/");
        });
        let (_, policy) = template
            .resources("AWS::IAM::Policy")
            .next()
            .expect("a policy");
        let text = policy.to_string();
        assert!(text.contains("s3:GetObject") && text.contains("/in/*"));
        assert!(!text.contains("Delete"), "{text}");
    }

    #[test]
    fn names_that_s3_refuses() {
        for name in [
            "ab",
            "My_Bucket",
            "my bucket",
            "-ab",
            "ab-",
            "a..b",
            "192.168.5.4",
            "xn--ab",
            "ab-s3alias",
        ] {
            assert!(name_problem(name).is_some(), "{name}");
        }
        assert!(name_problem("my-bucket-123456789012").is_none());
        assert!(name_problem("My_Bucket").is_some_and(|text| text.contains("`M` at position 1")));

        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Bucket::new()
            .name("My_Bucket")
            .lifecycle(LifecycleRule::new("nothing"))
            .add(stack, "B");
        assert_eq!(app.synth().faults.len(), 2);
    }
}
