//! A record of what flows through a network.

use super::vpc::Parts;
use crate::cfn::ec2::flow_log::{LogDestinationType, ResourceType, TrafficType};
use crate::cfn::{ec2, iam, logs};
use crate::core::{Handle, RemovalPolicy};
use crate::security::{PolicyDocument, Principal, Statement};
use crate::sub;
use crate::value::{IntoValue, Value, pseudo};

/// Flow logs of a network, sent to CloudWatch Logs.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-cwl.html>
#[derive(Clone, Debug)]
pub struct FlowLogs {
    traffic: TrafficType,
    retention_days: u32,
    aggregation_seconds: u32,
    log_group_name: Option<Value<String>>,
    removal_policy: RemovalPolicy,
}

impl Default for FlowLogs {
    fn default() -> Self {
        Self::new()
    }
}

impl FlowLogs {
    /// All traffic, aggregated over 10 minutes, kept for 30 days in a log group that
    /// CloudFormation names and that goes with the stack.
    #[must_use]
    pub fn new() -> Self {
        Self {
            traffic: TrafficType::All,
            retention_days: 30,
            aggregation_seconds: 600,
            log_group_name: None,
            removal_policy: RemovalPolicy::Destroy,
        }
    }

    /// Which traffic is recorded: `TrafficType`.
    #[must_use]
    pub fn traffic(mut self, traffic: TrafficType) -> Self {
        self.traffic = traffic;
        self
    }

    /// How long records are kept: `RetentionInDays`, one of the numbers that CloudWatch Logs has.
    #[must_use]
    pub fn retention_days(mut self, days: u32) -> Self {
        self.retention_days = days;
        self
    }

    /// Over how long a record sums up a flow: `MaxAggregationInterval`, 60 or 600.
    #[must_use]
    pub fn aggregation_seconds(mut self, seconds: u32) -> Self {
        self.aggregation_seconds = seconds;
        self
    }

    /// Names the log group. A named log group that is retained blocks a second deploy.
    #[must_use]
    pub fn log_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.log_group_name = Some(name.into_value());
        self
    }

    /// What becomes of the log group with the stack; destroyed by default.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    pub(super) fn add(self, parts: &Parts, vpc: Handle<ec2::Vpc>) -> Handle<logs::LogGroup> {
        let group = logs::LogGroup::new()
            .log_group_name(self.log_group_name)
            .retention_in_days(self.retention_days)
            .add(parts.scope, "FlowLogGroup")
            .removal_policy(self.removal_policy);
        let role = iam::Role::new(trust())
            .description("Lets the network's flow log write to its log group")
            .policies([iam::role::Policy::new("write-flow-logs", writing(group))])
            .add(parts.scope, "FlowLogRole");
        let log = ec2::FlowLog::new(vpc, ResourceType::Vpc)
            .traffic_type(self.traffic)
            .log_destination_type(LogDestinationType::CloudWatchLogs)
            .log_group_name(group)
            .deliver_logs_permission_arn(role)
            .max_aggregation_interval(self.aggregation_seconds)
            .add(parts.scope, "FlowLog");
        parts.name(log.scope(), "flow-log");
        group
    }
}

/// Only flow logs of this account and region may take on the role:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html>
fn trust() -> PolicyDocument {
    let flow_logs = sub!(
        "arn:",
        pseudo::PARTITION,
        ":ec2:",
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        ":vpc-flow-log/*"
    );
    PolicyDocument::new([Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("vpc-flow-logs.amazonaws.com"))
        .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)
        .when("ArnLike", "aws:SourceArn", flow_logs)])
}

/// The streams of the one log group, whose ARN ends in `:*` and so covers them. AWS's page also
/// lists `logs:CreateLogGroup` and `logs:DescribeLogGroups`; with a group that is there neither is
/// needed, as in the CDK: <https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-flow-logs.ts>
fn writing(group: Handle<logs::LogGroup>) -> PolicyDocument {
    let actions = [
        "logs:CreateLogStream",
        "logs:DescribeLogStreams",
        "logs:PutLogEvents",
    ];
    PolicyDocument::new([Statement::allow(actions).on(group)])
}
