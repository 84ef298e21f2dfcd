//! Who did what in an account.

use std::borrow::Cow;

use crate::cfn::cloudtrail;
use crate::core::{Handle, Scope};
use crate::data::{Bucket, BucketSpec, LifecycleRule};
use crate::monitoring::LogGroup;
use crate::security::{PolicyDocument, Principal, Role, Statement};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::{IntoValue, Node, Value, pseudo};

/// A trail of what is done with the account's resources, and the bucket it is written to.
///
/// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
///
/// Management events of all regions and of global services, with files that show whether somebody
/// changed a log. The bucket is the trail's own: as [`Bucket::new`] makes it, with logs that are
/// deleted after 365 days, open to this trail alone. It is kept when it leaves the stack.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::governance::Trail;
/// use sparta_constructs::monitoring::LogGroup;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let logs = LogGroup::new().add(stack, "AuditLogs");
/// Trail::new("shop-audit").log_group(logs).add(stack, "Audit");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Trail {
    /// The trail.
    pub trail: Handle<cloudtrail::Trail>,
    /// Where its files are.
    pub bucket: Bucket,
    /// What writes to the log group, where there is one.
    pub log_role: Option<Role>,
}

/// A [`Trail`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct TrailSpec {
    name: Value<String>,
    all_regions: bool,
    bucket: Option<BucketSpec>,
    delete_after_days: u32,
    log_group: Option<LogGroup>,
}

impl Trail {
    /// A trail with this name, which no other trail of the account and region has, because the
    /// bucket lets in who bears it: 3 to 128 letters, digits and `._-`.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(name: impl IntoValue<String>) -> TrailSpec {
        TrailSpec {
            name: name.into_value(),
            all_regions: true,
            bucket: None,
            delete_after_days: 365,
            log_group: None,
        }
    }
}

impl TrailSpec {
    /// Whether it is about all regions, and about services that are in none, such as IAM; on by
    /// default. Without, it is about the stack's region alone.
    pub fn all_regions(mut self, on: bool) -> Self {
        self.all_regions = on;
        self
    }

    /// How long logs are kept in the trail's bucket; 365 days by default.
    pub fn delete_after_days(mut self, days: u32) -> Self {
        self.delete_after_days = days;
        self
    }

    /// A bucket of your own making instead, with its own rules for what grows old.
    pub fn bucket(mut self, bucket: BucketSpec) -> Self {
        self.bucket = Some(bucket);
        self
    }

    /// Writes to a log group too, where events can be searched and counted within minutes.
    pub fn log_group(mut self, group: LogGroup) -> Self {
        self.log_group = Some(group);
        self
    }

    /// Adds the trail.
    ///
    /// Faults: a name that CloudTrail does not take, logs kept for 0 days.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Trail {
        let scope = scope.into().scope(id);
        if let Node::Text(name) = self.name.node()
            && !is_name(name)
        {
            scope.fault(
                format!("`{name}` is no name for a trail"),
                "use 3 to 128 letters, digits and `._-`, no two signs in a row, a letter or a \
                 digit at both ends",
            );
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Trail {
        let days = self.delete_after_days;
        let bucket = self
            .bucket
            .clone()
            .unwrap_or_else(|| Bucket::new().lifecycle(old_logs(days)))
            .add(scope, "Bucket");
        self.let_in(bucket);
        let log_role = self.log_group.map(|group| log_role(scope, group));
        let group = self.log_group.map(|group| group.log_group.attr_arn());
        let trail = cloudtrail::Trail::new(bucket, true)
            .trail_name(self.name)
            .enable_log_file_validation(true)
            .is_multi_region_trail(self.all_regions)
            .include_global_service_events(self.all_regions)
            .cloud_watch_logs_log_group_arn(group)
            .cloud_watch_logs_role_arn(log_role.as_ref().map(|role| role.role))
            .add(scope, "Resource")
            // CloudTrail writes to the bucket and to the log group before it makes the trail:
            // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html
            .depends_on(bucket.policy);
        if let Some(policy) = log_role.as_ref().and_then(Role::policy) {
            trail.depends_on(policy);
        }
        Trail {
            trail,
            bucket,
            log_role,
        }
    }

    /// Only this trail of this account may look who owns the bucket, and write to it:
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html>
    fn let_in(&self, bucket: Bucket) {
        let trail = || Principal::service("cloudtrail.amazonaws.com");
        bucket.allow(
            Statement::allow(["s3:GetBucketAcl"])
                .sid("CloudTrailAclCheck")
                .by(trail())
                .on(bucket.bucket)
                .when("StringEquals", "aws:SourceArn", self.arn()),
        );
        bucket.allow(
            Statement::allow(["s3:PutObject"])
                .sid("CloudTrailWrite")
                .by(trail())
                .on(sub!(
                    bucket.bucket.attr_arn(),
                    "/AWSLogs/",
                    pseudo::ACCOUNT_ID,
                    "/*"
                ))
                .when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")
                .when("StringEquals", "aws:SourceArn", self.arn()),
        );
    }

    /// Put together by hand: the trail waits for the policy that this is in.
    fn arn(&self) -> Value<Arn> {
        sub!(
            "arn:",
            pseudo::PARTITION,
            ":cloudtrail:",
            pseudo::REGION,
            ":",
            pseudo::ACCOUNT_ID,
            ":trail/",
            self.name.clone()
        )
        .into_value()
    }
}

/// Deletes logs, and what is left of them in a versioned bucket.
fn old_logs(days: u32) -> LifecycleRule {
    LifecycleRule::new("old-logs")
        .expire_after_days(days)
        .expire_old_versions_after_days(30)
}

/// AWS's page shows no condition for the trust of this role:
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html>
fn log_role(scope: Scope, group: LogGroup) -> Role {
    let role = Role::new(PolicyDocument::trust("cloudtrail.amazonaws.com")).add(scope, "LogRole");
    group.grant_write(&role);
    role
}

/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html>
fn is_name(name: &str) -> bool {
    let sign = |byte: u8| b"._-".contains(&byte);
    let bytes = name.as_bytes();
    (3..=128).contains(&bytes.len())
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || sign(*byte))
        && !bytes
            .windows(2)
            .any(|pair| pair.iter().all(|byte| sign(*byte)))
        && !bytes.first().copied().is_some_and(sign)
        && !bytes.last().copied().is_some_and(sign)
        && name.parse::<std::net::Ipv4Addr>().is_err()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment, Stack};

    fn template(build: impl FnOnce(Stack)) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        build(stack);
        Template::from_stack(&app, stack)
    }

    fn only(template: &Template, resource_type: &str) -> (String, Json) {
        let mut all = template.resources(resource_type);
        let (id, resource) = all.next().expect("one");
        assert!(all.next().is_none(), "one {resource_type}");
        (id.to_owned(), resource.clone())
    }

    #[test]
    fn the_trail_shows_changes_and_waits_for_the_bucket_s_policy() {
        let template = template(|stack| {
            Trail::new("shop-audit").add(stack, "Audit");
        });
        let (policy, _) = only(&template, "AWS::S3::BucketPolicy");
        template.has_resource(
            "AWS::CloudTrail::Trail",
            json!({
                "DependsOn": policy,
                "Properties": {
                    "TrailName": "shop-audit",
                    "IsLogging": true,
                    "EnableLogFileValidation": true,
                    "IsMultiRegionTrail": true,
                    "IncludeGlobalServiceEvents": true,
                },
            }),
        );
        template.resource_count_is("AWS::IAM::Role", 0);
        let (_, bucket) = only(&template, "AWS::S3::Bucket");
        assert_eq!(bucket["DeletionPolicy"], "RetainExceptOnCreate");
        let rules = &bucket["Properties"]["LifecycleConfiguration"]["Rules"];
        assert_eq!(rules[1]["ExpirationInDays"], 365);
    }

    #[test]
    fn only_this_trail_of_this_account_may_write_and_only_to_the_account_s_prefix() {
        let template = template(|stack| {
            Trail::new("shop-audit").add(stack, "Audit");
        });
        let (bucket, _) = only(&template, "AWS::S3::Bucket");
        let (_, policy) = only(&template, "AWS::S3::BucketPolicy");
        let statements = &policy["Properties"]["PolicyDocument"]["Statement"];
        let source = json!({
            "Fn::Sub": "arn:${AWS::Partition}:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/shop-audit",
        });
        assert_eq!(statements[0]["Sid"], "TlsOnly");
        assert_eq!(
            statements[1],
            json!({
                "Sid": "CloudTrailAclCheck",
                "Effect": "Allow",
                "Principal": { "Service": "cloudtrail.amazonaws.com" },
                "Action": "s3:GetBucketAcl",
                "Resource": { "Fn::GetAtt": [bucket, "Arn"] },
                "Condition": { "StringEquals": { "aws:SourceArn": source } },
            })
        );
        assert_eq!(
            statements[2],
            json!({
                "Sid": "CloudTrailWrite",
                "Effect": "Allow",
                "Principal": { "Service": "cloudtrail.amazonaws.com" },
                "Action": "s3:PutObject",
                "Resource": { "Fn::Sub": format!("${{{bucket}.Arn}}/AWSLogs/${{AWS::AccountId}}/*") },
                "Condition": { "StringEquals": {
                    "s3:x-amz-acl": "bucket-owner-full-control",
                    "aws:SourceArn": source,
                } },
            })
        );
    }

    #[test]
    fn one_region_is_without_global_services() {
        let template = template(|stack| {
            Trail::new("shop-audit")
                .all_regions(false)
                .add(stack, "Audit");
        });
        template.has_resource_properties(
            "AWS::CloudTrail::Trail",
            json!({ "IsMultiRegionTrail": false, "IncludeGlobalServiceEvents": false }),
        );
    }

    #[test]
    fn a_log_group_gets_events_through_a_role_for_it_alone() {
        let template = template(|stack| {
            let logs = LogGroup::new().add(stack, "Logs");
            Trail::new("shop-audit").log_group(logs).add(stack, "Audit");
        });
        let (group, _) = only(&template, "AWS::Logs::LogGroup");
        let (role, _) = only(&template, "AWS::IAM::Role");
        let (policy_id, policy) = only(&template, "AWS::IAM::Policy");
        assert_eq!(
            policy["Properties"]["PolicyDocument"]["Statement"],
            json!([{
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": { "Fn::GetAtt": [group, "Arn"] },
            }])
        );
        let (_, trail) = only(&template, "AWS::CloudTrail::Trail");
        assert!(trail["DependsOn"].to_string().contains(&policy_id));
        let properties = &trail["Properties"];
        assert_eq!(
            properties["CloudWatchLogsLogGroupArn"],
            json!({ "Fn::GetAtt": [group, "Arn"] })
        );
        assert_eq!(
            properties["CloudWatchLogsRoleArn"],
            json!({ "Fn::GetAtt": [role, "Arn"] })
        );
    }

    #[test]
    fn names_that_cloudtrail_takes() {
        for name in ["abc", "shop-audit", "a.b_c-9"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["ab", "-abc", "abc.", "a--b", "my audit", "192.168.5.4"] {
            assert!(!is_name(name), "{name}");
        }
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Trail::new("my audit").add(stack, "Audit");
        let faults = app.synth().faults;
        assert_eq!(faults[0].message, "`my audit` is no name for a trail");
    }
}
