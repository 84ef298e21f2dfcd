//! What was changed by hand: drift detection.

use aws_sdk_cloudformation::types::{
    PropertyDifference, StackDriftDetectionStatus, StackResourceDrift,
};

use super::CloudFormation;
use crate::aws::error::{AwsError, failure};

/// How a drift detection stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriftDetection {
    /// It runs.
    Running,
    /// It has ended; `DRIFTED`, `IN_SYNC`, …
    Complete(String),
    /// It has ended without having looked at everything, and why.
    Failed(String),
}

/// A resource that drift detection has looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceDrift {
    /// Its logical id.
    pub logical_id: String,
    /// Its physical id.
    pub physical_id: Option<String>,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// `IN_SYNC`, `MODIFIED`, `DELETED`, `NOT_CHECKED`, …
    pub status: String,
    /// Why it was not checked, in AWS's words.
    pub reason: Option<String>,
    /// What the template says of it, as JSON.
    pub expected: Option<String>,
    /// What it is, as JSON.
    pub actual: Option<String>,
    /// The properties that differ.
    pub differences: Vec<DriftedProperty>,
}

/// A property that is not as the template says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriftedProperty {
    /// Its path, such as `/Tags/0/Value`.
    pub path: String,
    /// `ADD`, `REMOVE` or `NOT_EQUAL`.
    pub kind: String,
    /// What the template says.
    pub expected: Option<String>,
    /// What it is.
    pub actual: Option<String>,
}

impl CloudFormation {
    /// Starts to look for what was changed by hand in a stack; the answer is the detection's id.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn detect_drift(&self, stack: &str) -> Result<String, AwsError> {
        const OPERATION: &str = "DetectStackDrift";
        self.pace.turn().await;
        let answer = self
            .client
            .detect_stack_drift()
            .stack_name(stack)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        answer.stack_drift_detection_id.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "StackDriftDetectionId",
        })
    }

    /// How a drift detection stands.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn drift_detection(&self, id: &str) -> Result<DriftDetection, AwsError> {
        const OPERATION: &str = "DescribeStackDriftDetectionStatus";
        self.pace.turn().await;
        let request = self.client.describe_stack_drift_detection_status();
        let answer = request
            .stack_drift_detection_id(id)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let status = answer.stack_drift_status;
        let status = status.map(|status| status.as_str().to_owned());
        Ok(match answer.detection_status {
            Some(StackDriftDetectionStatus::DetectionComplete) => {
                DriftDetection::Complete(status.unwrap_or_else(|| "UNKNOWN".to_owned()))
            }
            Some(StackDriftDetectionStatus::DetectionFailed) => {
                let reason = answer.detection_status_reason;
                DriftDetection::Failed(reason.unwrap_or_else(|| "AWS says no reason".to_owned()))
            }
            _ => DriftDetection::Running,
        })
    }

    /// The resources that drift detection has looked at. Those of types it does not support are not among them:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html>
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn drifts(&self, stack: &str) -> Result<Vec<ResourceDrift>, AwsError> {
        let (mut drifts, mut token) = (Vec::new(), None);
        loop {
            self.pace.turn().await;
            let request = self.client.describe_stack_resource_drifts();
            let page = request
                .stack_name(stack)
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| {
                    failure(self.callee.call("DescribeStackResourceDrifts"), &error)
                })?;
            let found = page.stack_resource_drifts.unwrap_or_default();
            drifts.extend(found.into_iter().filter_map(resource));
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(drifts);
            }
        }
    }
}

fn resource(drift: StackResourceDrift) -> Option<ResourceDrift> {
    let differences = drift.property_differences.unwrap_or_default().into_iter();
    Some(ResourceDrift {
        logical_id: drift.logical_resource_id?,
        physical_id: drift.physical_resource_id,
        resource_type: drift.resource_type.unwrap_or_default(),
        status: drift.stack_resource_drift_status?.as_str().to_owned(),
        reason: drift.drift_status_reason,
        expected: drift.expected_properties,
        actual: drift.actual_properties,
        differences: differences.filter_map(property).collect(),
    })
}

fn property(difference: PropertyDifference) -> Option<DriftedProperty> {
    Some(DriftedProperty {
        path: difference.property_path?,
        kind: difference.difference_type?.as_str().to_owned(),
        expected: difference.expected_value,
        actual: difference.actual_value,
    })
}
