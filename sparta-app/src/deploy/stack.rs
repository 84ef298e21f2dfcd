//! Deploying one stack.

use std::collections::BTreeMap;

use super::approval::{self, Answer, Question};
use super::assets::{self, Publishing};
use super::change_set::{self, Made};
use super::deployer::{Deployer, Target};
use super::error::DeployError;
use super::follow::{self, Watched};
use super::interrupt::Phase;
use super::options::Execution;
use super::outcome::Outcome;
use super::state::{self, OnDeploy};
use crate::aws::{
    ChangeSetKind, ChangeSetRequest, CloudFormation, ExecuteRequest, Provisioning,
    StackDescription, TemplateSource,
};
use crate::event::{Event, Failure, ResourceChange};
use crate::plan::{
    FileAsset, ParameterSources, ParameterValue, Placeholders, StackArtifact, TemplateFacts,
    TemplateParameter, choose, variable,
};
use crate::secret::SecretValue;

/// A stack whose files have been read.
pub(super) struct Draft<'a> {
    deployer: &'a Deployer,
    stack: &'a StackArtifact,
    template: TemplateFacts,
    files: Vec<FileAsset>,
}

/// A stack that is ready to be deployed.
pub(super) struct StackDeployment<'a> {
    draft: Draft<'a>,
    pub(super) target: Target,
    cloudformation: CloudFormation,
}

/// What the stack's status allows.
enum Ground {
    /// A change set can be made.
    Ready {
        kind: ChangeSetKind,
        present: Option<StackDescription>,
    },
    /// Approval to clear it was not given.
    Declined(String),
}

/// A change set that stands.
struct Standing {
    name: String,
    id: String,
    stack_id: String,
    /// The stack as it was before.
    present: Option<StackDescription>,
}

impl<'a> StackDeployment<'a> {
    /// Reads the stack's files. Nothing of AWS is needed for it.
    pub(super) fn read(
        deployer: &'a Deployer,
        stack: &'a StackArtifact,
    ) -> Result<Draft<'a>, DeployError> {
        let template = TemplateFacts::read(&stack.template_file)?;
        Ok(Draft {
            deployer,
            stack,
            template,
            files: assets::read(stack)?,
        })
    }

    /// Deploys the stack.
    pub(super) async fn deploy(&self) -> Result<Outcome, DeployError> {
        let (kind, present) = match self.clear_the_ground().await? {
            Ground::Ready { kind, present } => (kind, present),
            Ground::Declined(reason) => return Ok(Outcome::Declined { reason }),
        };
        let parameters = self.parameters(present.as_ref())?;
        let source = self.publish().await?;
        self.say_capabilities();
        let request = self.request(kind, source, parameters);
        let standing = self.create(&request, present).await?;
        let made = change_set::wait(
            &self.cloudformation,
            &standing.id,
            self.draft.deployer.options.pace,
        )
        .await?;
        let description = match made {
            Made::Ready(description) => description,
            Made::Empty => {
                self.remove(&standing).await?;
                return self.nothing_to_do(standing.present).await;
            }
            Made::Failed(reason) => {
                self.remove(&standing).await?;
                return Err(DeployError::ChangeSet {
                    stack: self.name(),
                    reason,
                });
            }
        };
        let changes = change_set::changes(&description, &self.draft.stack.provenance);
        self.draft.deployer.say(Event::ChangeSetReady {
            stack: self.name(),
            change_set: standing.name.clone(),
            changes: changes.clone(),
        });
        self.decide(standing, &changes).await
    }

    fn name(&self) -> String {
        self.draft.stack.name.clone()
    }

    /// Brings the stack into a state in which a change set can be made.
    async fn clear_the_ground(&self) -> Result<Ground, DeployError> {
        loop {
            let present = self
                .cloudformation
                .describe_stack(&self.draft.stack.name)
                .await?;
            let status = present.as_ref().map(|stack| stack.status.clone());
            match (state::on_deploy(status.as_deref()), present) {
                (OnDeploy::Create, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Create,
                        present,
                    });
                }
                (OnDeploy::Update, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Update,
                        present,
                    });
                }
                (OnDeploy::Wait, Some(present)) => self.attach(&present).await?,
                (OnDeploy::Recreate, Some(present)) => {
                    if let Answer::Declined(reason) = self.ask_to_recreate(&present).await {
                        return Ok(Ground::Declined(reason));
                    }
                    self.clear_away(&present).await?;
                }
                (OnDeploy::Refuse(reason, hint), present) => {
                    return Err(self.refusal(present, (reason, hint)));
                }
                // The table waits for and deletes only stacks that are there.
                (OnDeploy::Wait | OnDeploy::Recreate, None) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Create,
                        present: None,
                    });
                }
            }
        }
    }

    fn refusal(
        &self,
        present: Option<StackDescription>,
        (reason, hint): (&str, &str),
    ) -> DeployError {
        let (status, said) = present
            .map(|stack| (stack.status, stack.reason))
            .unwrap_or_default();
        let reason = said.map_or_else(|| reason.to_owned(), |said| format!("{reason} ({said})"));
        DeployError::State {
            stack: self.name(),
            status,
            reason,
            hint: hint.to_owned(),
        }
    }

    /// Follows an operation that somebody started before.
    async fn attach(&self, present: &StackDescription) -> Result<(), DeployError> {
        self.draft.deployer.say(Event::Waiting {
            stack: self.name(),
            status: present.status.clone(),
        });
        let anchor = follow::anchor_of_running(&self.cloudformation, &present.id).await?;
        self.running("the operation that was under way");
        self.follow(&present.id, anchor).await?;
        self.draft.deployer.watch.enter(Phase::Idle);
        Ok(())
    }

    async fn ask_to_recreate(&self, present: &StackDescription) -> Answer {
        let reasons = vec![format!(
            "stack {} never came to be: it is in {}",
            self.name(),
            present.status
        )];
        let text = "Delete what is left of it and create it anew?".to_owned();
        self.draft
            .deployer
            .ask(Question {
                stack: self.name(),
                reasons,
                text,
                typed: None,
            })
            .await
    }

    async fn clear_away(&self, present: &StackDescription) -> Result<(), DeployError> {
        let retained = self.draft.template.retained();
        self.draft.deployer.say(Event::Deleting {
            stack: self.name(),
            retained,
        });
        let anchor = follow::anchor(&self.cloudformation, &present.id).await?;
        self.running("the deletion");
        self.cloudformation
            .delete_stack(
                &present.id,
                self.role_arn().as_deref(),
                &change_set::token(),
            )
            .await?;
        let ended = self.follow(&present.id, anchor).await?;
        self.draft.deployer.watch.enter(Phase::Idle);
        match ended.stack {
            None => Ok(()),
            Some(left) => Err(DeployError::State {
                stack: self.name(),
                status: left.status,
                reason: left
                    .reason
                    .unwrap_or_else(|| "it could not be deleted".to_owned()),
                hint: "look at its events, and run `sparta destroy`".to_owned(),
            }),
        }
    }

    fn parameters(
        &self,
        present: Option<&StackDescription>,
    ) -> Result<Vec<(String, ParameterValue)>, DeployError> {
        let options = &self.draft.deployer.options;
        let stack = self.draft.stack;
        let declared = self.draft.template.parameters();
        let given = options
            .parameters
            .iter()
            .filter(|given| given.is_for(stack));
        let secrets = options
            .secrets
            .iter()
            .filter(|secret| stack.is_called(&secret.stack));
        let from_environment = |name: &String| {
            Some((
                name.clone(),
                SecretValue::new(std::env::var(variable(name)).ok()?),
            ))
        };
        let sources = ParameterSources {
            arguments: given
                .map(|given| (given.name.as_str(), given.value.as_str()))
                .collect::<BTreeMap<_, _>>(),
            variables: declared
                .iter()
                .filter_map(|parameter| from_environment(&parameter.name))
                .collect(),
            secrets: secrets
                .map(|secret| (secret.name.as_str(), &secret.value))
                .collect(),
            manifest: Some(&stack.parameters),
            deployed: present.map_or(&[], |present| present.parameters.as_slice()),
        };
        choose(&stack.name, &declared, &sources)
            .map_err(|error| DeployError::Parameters(vec![error]))
    }

    fn placeholders(&self) -> Placeholders<'_> {
        let Target { region, identity } = &self.target;
        Placeholders {
            account: &identity.account,
            region,
            partition: identity.partition(),
        }
    }

    async fn publish(&self) -> Result<TemplateSource, DeployError> {
        let publishing = Publishing {
            connection: &self.draft.deployer.connection,
            observer: &self.draft.deployer.observer,
            stack: self.draft.stack,
            here: self.placeholders(),
        };
        publishing
            .publish(&self.draft.files, &self.draft.template)
            .await
    }

    fn say_capabilities(&self) {
        for needed in self.draft.template.capabilities() {
            self.draft.deployer.say(Event::Capability {
                stack: self.name(),
                capability: needed.name.to_owned(),
                because_of: needed.because_of,
            });
        }
        // Loopback is an emulator, where there are no roles to take.
        if let Some(role) = &self.draft.stack.assume_role_arn
            && !self.draft.deployer.connection.is_loopback()
        {
            self.draft.deployer.say(Event::Warning {
                stack: self.name(),
                message: format!(
                    "the assembly asks to deploy as {role}; the caller's own credentials are used"
                ),
                hint: None,
            });
        }
    }

    fn role_arn(&self) -> Option<String> {
        let given = self.draft.deployer.options.role_arn.clone();
        given.or_else(|| {
            self.draft
                .stack
                .execution_role_arn
                .as_deref()
                .map(|arn| self.placeholders().resolve(arn))
        })
    }

    fn request(
        &self,
        kind: ChangeSetKind,
        template: TemplateSource,
        parameters: Vec<(String, ParameterValue)>,
    ) -> ChangeSetRequest {
        let options = &self.draft.deployer.options;
        let stack = self.draft.stack;
        ChangeSetRequest {
            stack: self.name(),
            name: options
                .change_set_name
                .clone()
                .unwrap_or_else(change_set::unique_name),
            token: change_set::token(),
            kind,
            template,
            parameters,
            capabilities: self
                .draft
                .template
                .capabilities()
                .iter()
                .map(|needed| needed.name.to_owned())
                .collect(),
            tags: stack
                .tags
                .iter()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
            notification_arns: stack.notification_arns.clone(),
            role_arn: self.role_arn(),
            provisioning: options.provisioning,
            failing: options.failing,
            // There is nothing to set back in a stack that does not exist yet.
            revert_drift: options.revert_drift && kind == ChangeSetKind::Update,
            import_existing: options.import_existing,
        }
    }

    async fn create(
        &self,
        request: &ChangeSetRequest,
        present: Option<StackDescription>,
    ) -> Result<Standing, DeployError> {
        self.draft.deployer.watch.enter(Phase::ChangeSet {
            stack: self.name(),
            region: self.target.region.clone(),
            name: request.name.clone(),
            new_stack: present.is_none(),
        });
        let created = self.cloudformation.create_change_set(request).await?;
        Ok(Standing {
            name: request.name.clone(),
            id: created.id,
            stack_id: created.stack_id,
            present,
        })
    }

    /// Removes a change set that is not to be executed, and the stack when it came to be only for that.
    async fn remove(&self, standing: &Standing) -> Result<(), DeployError> {
        self.cloudformation
            .delete_change_set(&standing.stack_id, &standing.name)
            .await?;
        if standing.present.is_none() {
            change_set::remove_shell(&self.cloudformation, &standing.stack_id).await?;
        }
        self.draft.deployer.watch.enter(Phase::Idle);
        self.draft.deployer.say(Event::ChangeSetRemoved {
            stack: self.name(),
            change_set: standing.name.clone(),
        });
        Ok(())
    }

    async fn nothing_to_do(
        &self,
        present: Option<StackDescription>,
    ) -> Result<Outcome, DeployError> {
        if let Some(present) = &present {
            self.protect(present).await?;
        }
        Ok(Outcome::NoChanges {
            outputs: present.map(|stack| stack.outputs).unwrap_or_default(),
        })
    }

    /// Asks where that is needed, and executes.
    async fn decide(
        &self,
        standing: Standing,
        changes: &[ResourceChange],
    ) -> Result<Outcome, DeployError> {
        let options = &self.draft.deployer.options;
        if options.execution == Execution::PrepareOnly {
            // It is to stay: an interrupt from here on must not remove it.
            self.draft.deployer.watch.enter(Phase::Idle);
            return Ok(Outcome::NotExecuted {
                change_set: standing.id,
            });
        }
        let reasons = approval::reasons(options.require_approval, changes);
        if !reasons.is_empty() {
            let text = format!("Deploy {}?", self.name());
            let question = Question {
                stack: self.name(),
                reasons,
                text,
                typed: None,
            };
            if let Answer::Declined(reason) = self.draft.deployer.ask(question).await {
                self.remove(&standing).await?;
                return Ok(Outcome::Declined { reason });
            }
        }
        self.execute(&standing, changes.len()).await
    }

    async fn execute(&self, standing: &Standing, resources: usize) -> Result<Outcome, DeployError> {
        let options = &self.draft.deployer.options;
        let anchor = match &standing.present {
            Some(_) => follow::anchor(&self.cloudformation, &standing.stack_id).await?,
            None => None,
        };
        self.draft.deployer.say(Event::Executing {
            stack: self.name(),
            change_set: standing.name.clone(),
            resources,
        });
        self.running("the deployment");
        let request = ExecuteRequest {
            change_set: standing.id.clone(),
            token: change_set::token(),
            // An express change set has said so itself, and must not be told twice.
            failing: (options.provisioning == Provisioning::Standard).then_some(options.failing),
        };
        self.cloudformation.execute_change_set(&request).await?;
        let ended = self.follow(&standing.stack_id, anchor).await?;
        self.conclude(ended).await
    }

    async fn conclude(&self, ended: follow::Ended) -> Result<Outcome, DeployError> {
        let status = ended
            .stack
            .as_ref()
            .map_or("DELETE_COMPLETE", |stack| &stack.status)
            .to_owned();
        match ended.stack {
            Some(stack) if state::is_success(&status) => {
                self.protect(&stack).await?;
                Ok(Outcome::Deployed {
                    outputs: stack.outputs,
                })
            }
            _ => {
                if let Some(failure) = &ended.failure {
                    self.draft.deployer.say(Event::Failed(failure.clone()));
                }
                let failure: Option<Box<Failure>> = ended.failure.map(Box::new);
                Ok(match state::is_rolled_back(&status) {
                    true => Outcome::RolledBack { status, failure },
                    false => Outcome::Failed { status, failure },
                })
            }
        }
    }

    /// Sets the protection against deletion, which no change set carries.
    async fn protect(&self, stack: &StackDescription) -> Result<(), DeployError> {
        if let Some(wanted) = self
            .draft
            .stack
            .termination_protection
            .filter(|wanted| *wanted != stack.protected)
        {
            self.cloudformation.protect(&stack.id, wanted).await?;
        }
        Ok(())
    }

    fn running(&self, what: &'static str) {
        let phase = Phase::Running {
            stack: self.name(),
            region: self.target.region.clone(),
            what,
        };
        self.draft.deployer.watch.enter(phase);
    }

    async fn follow(
        &self,
        stack_id: &str,
        anchor: Option<String>,
    ) -> Result<follow::Ended, DeployError> {
        let watched = Watched {
            cloudformation: &self.cloudformation,
            stack: &self.draft.stack.name,
            stack_id,
            provenance: &self.draft.stack.provenance,
            anchor,
        };
        follow::to_the_end(watched, &self.draft.deployer.watching()).await
    }
}

impl<'a> Draft<'a> {
    /// The stack and the parameters its template has.
    pub(super) fn parameters(&self) -> (&'a StackArtifact, Vec<TemplateParameter>) {
        (self.stack, self.template.parameters())
    }

    /// Says where the stack goes.
    pub(super) fn aim_at(self, target: Target) -> StackDeployment<'a> {
        let cloudformation = self.deployer.connection.cloudformation(&target.region);
        StackDeployment {
            draft: self,
            target,
            cloudformation,
        }
    }
}
