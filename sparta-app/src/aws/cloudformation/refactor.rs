//! Stack refactors: resources that get other logical ids. None of the calls takes a client token, so that after a
//! lost answer the refactor itself is looked at.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackRefactor.html>

use aws_sdk_cloudformation::types::{
    ResourceLocation, ResourceMapping, StackDefinition, StackRefactorAction,
    StackRefactorExecutionStatus,
};

use super::{CloudFormation, TemplateSource};
use crate::aws::error::{AwsError, failure};

/// A refactor of one stack to be created.
#[derive(Debug, Clone)]
pub struct RefactorRequest {
    /// The stack's name.
    pub stack: String,
    /// The deployed template with the new logical ids in it.
    pub template: TemplateSource,
    /// From which logical id to which.
    pub moves: Vec<(String, String)>,
    /// What it is, for people.
    pub description: String,
}

/// A refactor as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefactorDescription {
    /// `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `CREATE_FAILED`, …
    pub status: String,
    /// Why it is in that status.
    pub reason: Option<String>,
    /// `AVAILABLE`, `UNAVAILABLE`, `OBSOLETE`, `EXECUTE_IN_PROGRESS`, …
    pub execution_status: String,
    /// Why it is in that one.
    pub execution_reason: Option<String>,
    /// ARNs of the stacks.
    pub stack_ids: Vec<String>,
}

/// What a refactor would do to one resource or stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefactorAction {
    /// `MOVE` or `CREATE`.
    pub action: String,
    /// `RESOURCE` or `STACK`.
    pub entity: String,
    /// The logical id now; empty for a stack.
    pub from: String,
    /// The logical id then.
    pub to: String,
    /// What it is about, in AWS's words.
    pub description: Option<String>,
}

impl CloudFormation {
    /// Asks for a refactor of one stack; the answer is its id. It is validated in the background: see
    /// [`Self::describe_refactor`].
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn create_refactor(&self, request: &RefactorRequest) -> Result<String, AwsError> {
        const OPERATION: &str = "CreateStackRefactor";
        self.pace.turn().await;
        let definition = StackDefinition::builder().stack_name(&request.stack);
        let definition = match &request.template {
            TemplateSource::Body(body) => definition.template_body(body),
            TemplateSource::Url(url) => definition.template_url(url),
        };
        let mappings = request
            .moves
            .iter()
            .map(|(from, to)| mapping(&request.stack, from, to));
        let answer = self
            .client
            .create_stack_refactor()
            .description(&request.description)
            .stack_definitions(definition.build())
            .set_resource_mappings(Some(mappings.collect()))
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        answer.stack_refactor_id.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "StackRefactorId",
        })
    }

    /// How a refactor stands.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn describe_refactor(&self, id: &str) -> Result<RefactorDescription, AwsError> {
        self.pace.turn().await;
        let request = self.client.describe_stack_refactor().stack_refactor_id(id);
        let answer = request
            .send()
            .await
            .map_err(|error| failure(self.callee.call("DescribeStackRefactor"), &error))?;
        let status = answer.status.map(|it| it.as_str().to_owned());
        let execution = answer.execution_status.map(|it| it.as_str().to_owned());
        Ok(RefactorDescription {
            status: status.unwrap_or_default(),
            reason: answer.status_reason,
            execution_status: execution.unwrap_or_default(),
            execution_reason: answer.execution_status_reason,
            stack_ids: answer.stack_ids.unwrap_or_default(),
        })
    }

    /// What a refactor would do, all pages of it.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn refactor_actions(&self, id: &str) -> Result<Vec<RefactorAction>, AwsError> {
        let (mut actions, mut token) = (Vec::new(), None);
        loop {
            self.pace.turn().await;
            let page = self
                .client
                .list_stack_refactor_actions()
                .stack_refactor_id(id)
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListStackRefactorActions"), &error))?;
            let found = page.stack_refactor_actions.unwrap_or_default();
            actions.extend(found.into_iter().map(action));
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(actions);
            }
        }
    }

    /// Starts to execute a refactor.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn execute_refactor(&self, id: &str) -> Result<(), AwsError> {
        self.pace.turn().await;
        let request = self.client.execute_stack_refactor().stack_refactor_id(id);
        request
            .send()
            .await
            .map_err(|error| failure(self.callee.call("ExecuteStackRefactor"), &error))?;
        Ok(())
    }

    /// The ids of the refactors of the account and region that are being executed or rolled back.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn running_refactors(&self) -> Result<Vec<String>, AwsError> {
        let running = vec![
            StackRefactorExecutionStatus::ExecuteInProgress,
            StackRefactorExecutionStatus::RollbackInProgress,
        ];
        let (mut found, mut token) = (Vec::new(), None);
        loop {
            self.pace.turn().await;
            let page = self
                .client
                .list_stack_refactors()
                .set_execution_status_filter(Some(running.clone()))
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListStackRefactors"), &error))?;
            let summaries = page.stack_refactor_summaries.unwrap_or_default();
            found.extend(summaries.into_iter().filter_map(|it| it.stack_refactor_id));
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(found);
            }
        }
    }
}

fn mapping(stack: &str, from: &str, to: &str) -> ResourceMapping {
    let location = |id: &str| {
        ResourceLocation::builder()
            .stack_name(stack)
            .logical_resource_id(id)
            .build()
    };
    ResourceMapping::builder()
        .source(location(from))
        .destination(location(to))
        .build()
}

fn action(action: StackRefactorAction) -> RefactorAction {
    let mapping = action.resource_mapping;
    let (source, destination) = mapping.map_or((None, None), |it| (it.source, it.destination));
    let id = |location: Option<ResourceLocation>| {
        let id = location.and_then(|it| it.logical_resource_id);
        id.unwrap_or_default()
    };
    RefactorAction {
        action: action
            .action
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default(),
        entity: action
            .entity
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default(),
        from: id(source),
        to: id(destination),
        description: action.description,
    }
}
