//! What is sent to `CloudFormation`.

use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetFluentBuilder;
use aws_sdk_cloudformation::operation::execute_change_set::builders::ExecuteChangeSetFluentBuilder;
use aws_sdk_cloudformation::types::{
    Capability, ChangeSetType, DeploymentConfig, DeploymentConfigMode, DeploymentMode,
    OnStackFailure, Parameter, ResourceToImport, Tag,
};

use crate::plan::ParameterValue;
use crate::plan::adoption::Identified;

/// Whether a change set makes a stack or changes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeSetKind {
    /// The stack is new.
    Create,
    /// The stack is there.
    Update,
    /// Resources that exist come into the stack, which is made when it is not there.
    Import,
}

/// Where `CloudFormation` finds the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateSource {
    /// In the request: at most 51,200 bytes.
    Body(String),
    /// In S3: at most 1 MB.
    Url(String),
}

/// How long `CloudFormation` waits for resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Provisioning {
    /// Until they are ready to serve.
    #[default]
    Standard,
    /// Until their configuration is applied; they become ready in the background.
    Express,
}

/// What `CloudFormation` does when a resource fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Failing {
    /// Rolls the stack back.
    #[default]
    RollBack,
    /// Keeps what was made, for a look at it.
    Keep,
    /// Deletes a stack that did not exist before; rolls any other back.
    Delete,
}

/// A change set to be made.
#[derive(Debug, Clone)]
pub struct ChangeSetRequest {
    /// The stack's name.
    pub stack: String,
    /// The change set's name.
    pub name: String,
    /// Makes a retry of the same request harmless.
    pub token: String,
    /// New stack or present one.
    pub kind: ChangeSetKind,
    /// The template.
    pub template: TemplateSource,
    /// Parameters by name.
    pub parameters: Vec<(String, ParameterValue)>,
    /// What the caller acknowledges, such as `CAPABILITY_NAMED_IAM`.
    pub capabilities: Vec<String>,
    /// Tags of the stack, which spread to its resources.
    pub tags: Vec<(String, String)>,
    /// SNS topics that get the stack's events; `None` leaves them as they are.
    pub notification_arns: Option<Vec<String>>,
    /// The role `CloudFormation` acts in.
    pub role_arn: Option<String>,
    /// How long to wait for resources.
    pub provisioning: Provisioning,
    /// What to do when one fails.
    pub failing: Failing,
    /// Sets resources that were changed by hand back to the template.
    pub revert_drift: bool,
    /// Takes over resources that exist already under the name the template gives.
    pub import_existing: bool,
    /// The resources that come into the stack; for [`ChangeSetKind::Import`] alone.
    pub imported: Vec<Identified>,
    /// Shows what changes in nested stacks, too.
    pub include_nested: bool,
}

/// A change set to be executed.
#[derive(Debug, Clone)]
pub struct ExecuteRequest {
    /// The change set's ARN.
    pub change_set: String,
    /// Makes a retry of the same request harmless; the events carry it too.
    pub token: String,
    /// What to do when a resource fails; `None` when the change set has said so already.
    pub failing: Option<Failing>,
}

/// A stack to be deleted.
#[derive(Debug, Clone, Default)]
pub struct DeleteRequest {
    /// Makes a retry of the same request harmless.
    pub token: String,
    /// The role `CloudFormation` acts in; the one it used last when not given.
    pub role_arn: Option<String>,
    /// Logical ids of resources to keep, which only a stack in `DELETE_FAILED` takes.
    pub retain: Vec<String>,
}

/// A stack to be rolled back.
#[derive(Debug, Clone, Default)]
pub struct RollbackRequest {
    /// Makes a retry of the same request harmless.
    pub token: String,
    /// The role `CloudFormation` acts in; the one it used last when not given.
    pub role_arn: Option<String>,
    /// Logical ids of resources to leave as they are, which only a rollback that failed takes.
    pub skip: Vec<String>,
}

impl ChangeSetRequest {
    /// True when a failure leaves no stack behind. Only a new stack can have that, and beside it nothing may
    /// be said about rollback when the change set is executed.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html>
    fn deletes_on_failure(&self) -> bool {
        self.failing == Failing::Delete
            && self.kind == ChangeSetKind::Create
            && self.provisioning == Provisioning::Standard
    }
}

pub(super) fn create(client: &Client, request: &ChangeSetRequest) -> CreateChangeSetFluentBuilder {
    let kind = match request.kind {
        ChangeSetKind::Create => ChangeSetType::Create,
        ChangeSetKind::Update => ChangeSetType::Update,
        ChangeSetKind::Import => ChangeSetType::Import,
    };
    let mut call = client
        .create_change_set()
        .stack_name(&request.stack)
        .change_set_name(&request.name)
        .client_token(&request.token)
        .change_set_type(kind)
        .set_capabilities(some(
            request
                .capabilities
                .iter()
                .map(|name| Capability::from(name.as_str()))
                .collect(),
        ))
        .set_parameters(some(request.parameters.iter().map(parameter).collect()))
        .set_tags(tags(request))
        .set_resources_to_import(some(request.imported.iter().map(imported).collect()))
        .set_notification_arns(request.notification_arns.clone())
        .set_role_arn(request.role_arn.clone());
    call = match &request.template {
        TemplateSource::Body(body) => call.template_body(body),
        TemplateSource::Url(url) => call.template_url(url),
    };
    if request.provisioning == Provisioning::Express {
        let config = DeploymentConfig::builder()
            .mode(DeploymentConfigMode::Express)
            // Express keeps what it made unless told otherwise.
            .disable_rollback(request.failing == Failing::Keep)
            .build();
        call = call.deployment_config(config);
    }
    if request.deletes_on_failure() {
        call = call.on_stack_failure(OnStackFailure::Delete);
    }
    if request.include_nested {
        call = call.include_nested_stacks(true);
    }
    if request.revert_drift {
        call = call.deployment_mode(DeploymentMode::RevertDrift);
    }
    if request.import_existing {
        call = call.import_existing_resources(true);
    }
    call
}

pub(super) fn execute(client: &Client, request: &ExecuteRequest) -> ExecuteChangeSetFluentBuilder {
    let call = client
        .execute_change_set()
        .change_set_name(&request.change_set)
        .client_request_token(&request.token);
    match request.failing {
        Some(Failing::Keep) => call.disable_rollback(true),
        Some(Failing::RollBack | Failing::Delete) | None => call,
    }
}

/// Without tags in an update, CloudFormation takes the stack's away; an import is to leave them as they are.
fn tags(request: &ChangeSetRequest) -> Option<Vec<Tag>> {
    let tag = |(key, value): &(String, String)| Tag::builder().key(key).value(value).build();
    let is_silent = request.kind == ChangeSetKind::Import && request.tags.is_empty();
    (!is_silent).then(|| request.tags.iter().map(tag).collect())
}

fn imported(resource: &Identified) -> ResourceToImport {
    let identifier = resource.identifier.iter();
    identifier
        .fold(ResourceToImport::builder(), |resource, (key, value)| {
            resource.resource_identifier(key, value)
        })
        .resource_type(&resource.resource_type)
        .logical_resource_id(&resource.logical_id)
        .build()
}

fn parameter((name, value): &(String, ParameterValue)) -> Parameter {
    let parameter = Parameter::builder().parameter_key(name);
    match value {
        ParameterValue::Plain(text) => parameter.parameter_value(text),
        ParameterValue::Secret(secret) => parameter.parameter_value(secret.expose()),
        ParameterValue::Previous => parameter.use_previous_value(true),
    }
    .build()
}

/// An empty list is left out of the request.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
