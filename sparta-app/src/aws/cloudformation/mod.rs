//! `CloudFormation`: the calls the driver makes.
//!
//! Every call that changes something takes a client token where AWS has one, so that the SDK's retry after a lost answer
//! does not act a second time.

mod answers;
mod drift;
mod refactor;
mod requests;

use std::collections::BTreeSet;
use std::sync::Arc;

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::types::{StackResourceSummary, TemplateStage};

pub use answers::{
    Change, ChangeSetDescription, ChangedValue, CreatedChangeSet, DeployedResource, EventPage,
    FailedResource, OutputValue, RawEvent, StackDescription,
};
pub use drift::{DriftDetection, DriftedProperty, ResourceDrift};
pub use refactor::{RefactorAction, RefactorDescription, RefactorRequest};
pub use requests::{
    ChangeSetKind, ChangeSetRequest, DeleteRequest, ExecuteRequest, Failing, Provisioning,
    RollbackRequest, TemplateSource,
};

use super::error::{AwsError, Callee, failure};
use super::message::Meaning;
use super::pace::Pace;

/// `CloudFormation` in one region.
#[derive(Debug, Clone)]
pub struct CloudFormation {
    client: Client,
    callee: Callee,
    pace: Arc<Pace>,
}

impl CloudFormation {
    pub(super) fn new(client: Client, callee: Callee, pace: Arc<Pace>) -> Self {
        Self {
            client,
            callee,
            pace,
        }
    }

    /// Describes a stack by name or ARN; `None` when there is none. (By ARN, deleted stacks are found too.)
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn describe_stack(&self, stack: &str) -> Result<Option<StackDescription>, AwsError> {
        const OPERATION: &str = "DescribeStacks";
        self.pace.turn().await;
        match self.client.describe_stacks().stack_name(stack).send().await {
            Ok(answer) => answer
                .stacks
                .and_then(|stacks| stacks.into_iter().next())
                .map(answers::stack)
                .transpose(),
            Err(error) => match failure(self.callee.call(OPERATION), &error) {
                AwsError::Refused {
                    meaning: Meaning::NoSuchStack,
                    ..
                } => Ok(None),
                error => Err(error),
            },
        }
    }

    /// Asks for a change set. It is made in the background: see [`Self::describe_change_set`].
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn create_change_set(
        &self,
        request: &ChangeSetRequest,
    ) -> Result<CreatedChangeSet, AwsError> {
        const OPERATION: &str = "CreateChangeSet";
        self.pace.turn().await;
        let answer = requests::create(&self.client, request)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        Ok(CreatedChangeSet {
            id: answer.id.ok_or(AwsError::Incomplete {
                operation: OPERATION,
                field: "Id",
            })?,
            stack_id: answer.stack_id.ok_or(AwsError::Incomplete {
                operation: OPERATION,
                field: "StackId",
            })?,
        })
    }

    /// The change set of a stack by its name.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn find_change_set(
        &self,
        stack: &str,
        name: &str,
    ) -> Result<CreatedChangeSet, AwsError> {
        const OPERATION: &str = "DescribeChangeSet";
        self.pace.turn().await;
        let request = self.client.describe_change_set().stack_name(stack);
        let answer = request
            .change_set_name(name)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        Ok(CreatedChangeSet {
            id: answer.change_set_id.ok_or(AwsError::Incomplete {
                operation: OPERATION,
                field: "ChangeSetId",
            })?,
            stack_id: answer.stack_id.ok_or(AwsError::Incomplete {
                operation: OPERATION,
                field: "StackId",
            })?,
        })
    }

    /// Describes a change set with all its pages.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn describe_change_set(&self, id: &str) -> Result<ChangeSetDescription, AwsError> {
        let mut description: Option<ChangeSetDescription> = None;
        let mut token = None;
        loop {
            self.pace.turn().await;
            let page = self
                .client
                .describe_change_set()
                .change_set_name(id)
                .include_property_values(true)
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| failure(self.callee.call("DescribeChangeSet"), &error))?;
            token = page.next_token.clone().filter(|token| !token.is_empty());
            let page = answers::change_set(page);
            let whole = match description.take() {
                Some(mut whole) => {
                    whole.changes.extend(page.changes);
                    whole
                }
                None => page,
            };
            if token.is_none() {
                return Ok(whole);
            }
            description = Some(whole);
        }
    }

    /// What `CloudFormation` can import of a template's resource types; none of an endpoint that does not say.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplateSummary.html>
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn importable(
        &self,
        template: &TemplateSource,
    ) -> Result<BTreeSet<String>, AwsError> {
        self.pace.turn().await;
        let request = self.client.get_template_summary();
        let request = match template {
            TemplateSource::Body(body) => request.template_body(body),
            TemplateSource::Url(url) => request.template_url(url),
        };
        match request.send().await {
            Ok(summary) => {
                let types = summary.resource_identifier_summaries.unwrap_or_default();
                Ok(types
                    .into_iter()
                    .filter_map(|it| it.resource_type)
                    .collect())
            }
            Err(error) => Err(failure(self.callee.call("GetTemplateSummary"), &error)),
        }
    }

    /// Removes a change set that was not executed. One that is gone already is no error.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn delete_change_set(&self, stack: &str, name: &str) -> Result<(), AwsError> {
        self.pace.turn().await;
        match self
            .client
            .delete_change_set()
            .stack_name(stack)
            .change_set_name(name)
            .send()
            .await
        {
            Ok(_) => Ok(()),
            Err(error) => match failure(self.callee.call("DeleteChangeSet"), &error) {
                AwsError::Refused {
                    meaning: Meaning::NoSuchChangeSet | Meaning::NoSuchStack,
                    ..
                } => Ok(()),
                error => Err(error),
            },
        }
    }

    /// Starts to execute a change set.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn execute_change_set(&self, request: &ExecuteRequest) -> Result<(), AwsError> {
        self.pace.turn().await;
        match requests::execute(&self.client, request).send().await {
            Ok(_) => Ok(()),
            Err(error) => match failure(self.callee.call("ExecuteChangeSet"), &error) {
                // The first answer was lost, and the retry found it running.
                AwsError::Refused {
                    meaning: Meaning::AlreadyExecuted,
                    ..
                } => Ok(()),
                error => Err(error),
            },
        }
    }

    /// One page of a stack's events, newest first.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn events(&self, stack: &str, token: Option<String>) -> Result<EventPage, AwsError> {
        self.pace.turn().await;
        let request = self
            .client
            .describe_stack_events()
            .stack_name(stack)
            .set_next_token(token);
        match request.send().await {
            Ok(page) => Ok(EventPage {
                next: page.next_token.filter(|token| !token.is_empty()),
                events: page
                    .stack_events
                    .unwrap_or_default()
                    .into_iter()
                    .filter_map(answers::event)
                    .collect(),
            }),
            Err(error) => Err(failure(self.callee.call("DescribeStackEvents"), &error)),
        }
    }

    /// Starts to delete a stack.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn delete_stack(&self, stack: &str, request: &DeleteRequest) -> Result<(), AwsError> {
        self.pace.turn().await;
        let retained = Some(request.retain.clone()).filter(|retained| !retained.is_empty());
        self.client
            .delete_stack()
            .stack_name(stack)
            .client_request_token(&request.token)
            .set_role_arn(request.role_arn.clone())
            .set_retain_resources(retained)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("DeleteStack"), &error))?;
        Ok(())
    }

    /// The template a stack was deployed with, as it was handed in.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn template(&self, stack: &str) -> Result<Option<String>, AwsError> {
        self.pace.turn().await;
        let request = self
            .client
            .get_template()
            .stack_name(stack)
            .template_stage(TemplateStage::Original);
        match request.send().await {
            Ok(answer) => Ok(answer.template_body),
            Err(error) => Err(failure(self.callee.call("GetTemplate"), &error)),
        }
    }

    /// Turns a stack's protection against deletion on or off.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn protect(&self, stack: &str, protected: bool) -> Result<(), AwsError> {
        self.pace.turn().await;
        let request = self
            .client
            .update_termination_protection()
            .stack_name(stack);
        let request = request.enable_termination_protection(protected);
        request
            .send()
            .await
            .map_err(|error| failure(self.callee.call("UpdateTerminationProtection"), &error))?;
        Ok(())
    }

    /// Sets the policy that guards a stack's resources against updates.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn set_stack_policy(&self, stack: &str, policy: &str) -> Result<(), AwsError> {
        self.pace.turn().await;
        let request = self.client.set_stack_policy().stack_name(stack);
        request
            .stack_policy_body(policy)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("SetStackPolicy"), &error))?;
        Ok(())
    }

    /// Stops an update that is under way; the stack rolls back. Only in `UPDATE_IN_PROGRESS` is that possible:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CancelUpdateStack.html>
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn cancel_update(&self, stack: &str, token: &str) -> Result<(), AwsError> {
        self.pace.turn().await;
        let request = self.client.cancel_update_stack().stack_name(stack);
        request
            .client_request_token(token)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("CancelUpdateStack"), &error))?;
        Ok(())
    }

    /// Rolls a stack back whose failed creation or update was kept. One that was never complete is deleted:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html>
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn roll_back(&self, stack: &str, request: &RollbackRequest) -> Result<(), AwsError> {
        self.pace.turn().await;
        self.client
            .rollback_stack()
            .stack_name(stack)
            .client_request_token(&request.token)
            .set_role_arn(request.role_arn.clone())
            .send()
            .await
            .map_err(|error| failure(self.callee.call("RollbackStack"), &error))?;
        Ok(())
    }

    /// Goes on with a rollback that failed, without the resources that are to be skipped:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html>
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn continue_rollback(
        &self,
        stack: &str,
        request: &RollbackRequest,
    ) -> Result<(), AwsError> {
        self.pace.turn().await;
        let skip = Some(request.skip.clone()).filter(|skip| !skip.is_empty());
        self.client
            .continue_update_rollback()
            .stack_name(stack)
            .client_request_token(&request.token)
            .set_role_arn(request.role_arn.clone())
            .set_resources_to_skip(skip)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("ContinueUpdateRollback"), &error))?;
        Ok(())
    }

    /// The resources of a stack that exist.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn resources(&self, stack: &str) -> Result<Vec<DeployedResource>, AwsError> {
        let found = self.summaries(stack).await?.into_iter();
        Ok(found.filter_map(answers::resource).collect())
    }

    /// The names of all exports of the account in this region.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn exports(&self) -> Result<BTreeSet<String>, AwsError> {
        let (mut exports, mut token) = (BTreeSet::new(), None);
        loop {
            self.pace.turn().await;
            let request = self.client.list_exports().set_next_token(token);
            let page = request
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListExports"), &error))?;
            let found = page.exports.unwrap_or_default();
            exports.extend(found.into_iter().filter_map(|it| it.name));
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(exports);
            }
        }
    }

    /// The resources that the last operation left failed.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn failed_resources(&self, stack: &str) -> Result<Vec<FailedResource>, AwsError> {
        let found = self.summaries(stack).await?.into_iter();
        Ok(found.filter_map(answers::failed_resource).collect())
    }

    /// All of a stack's resources. (`DescribeStackResources` ends at a hundred.)
    async fn summaries(&self, stack: &str) -> Result<Vec<StackResourceSummary>, AwsError> {
        let (mut summaries, mut token) = (Vec::new(), None);
        loop {
            self.pace.turn().await;
            let request = self.client.list_stack_resources().stack_name(stack);
            let page = request
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListStackResources"), &error))?;
            summaries.extend(page.stack_resource_summaries.unwrap_or_default());
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(summaries);
            }
        }
    }
}
