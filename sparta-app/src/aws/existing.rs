//! Cloud Control: resources of whatever type, as they are.

use aws_sdk_cloudcontrol::Client;
use aws_sdk_cloudcontrol::error::ProvideErrorMetadata;
use serde_json::Value;

use super::error::{AwsError, Callee, failure};

/// Cloud Control in one region.
#[derive(Debug, Clone)]
pub struct Existing {
    client: Client,
    callee: Callee,
}

impl Existing {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// The properties of a resource, those that AWS sets too; `None` when there is no such resource. What a
    /// schema calls write-only, such as a password, is not in them. `identifier` is the primary identifier,
    /// its parts joined by `|`: <https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html>
    ///
    /// # Errors
    /// [`AwsError`] when Cloud Control cannot be asked, or cannot read that type.
    pub async fn resource(
        &self,
        resource_type: &str,
        identifier: &str,
    ) -> Result<Option<Value>, AwsError> {
        const OPERATION: &str = "GetResource";
        let request = self
            .client
            .get_resource()
            .type_name(resource_type)
            .identifier(identifier);
        let answer = match request.send().await {
            Ok(answer) => answer,
            Err(error) if error.code() == Some("ResourceNotFoundException") => return Ok(None),
            Err(error) => return Err(failure(self.callee.call(OPERATION), &error)),
        };
        let text = answer.resource_description.and_then(|it| it.properties);
        let properties = text.and_then(|text| serde_json::from_str(&text).ok());
        properties.map(Some).ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "ResourceDescription.Properties",
        })
    }
}
