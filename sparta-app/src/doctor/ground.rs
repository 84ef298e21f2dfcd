//! Where a stack goes: account, role, and what is there already.

use super::check::Check;
use super::{Patient, Premises};
use crate::aws::{AwsError, CallerIdentity, Connection, Role, StackDescription};
use crate::bootstrap::{self, Standing};
use crate::deploy::state::{OnDeploy, on_deploy};
use crate::plan::{ParameterSources, Placeholders, choose};

/// Where a stack goes, and the credentials to ask with.
pub(super) struct Ground {
    pub(super) connection: Connection,
    pub(super) region: String,
    pub(super) account: String,
    pub(super) partition: String,
}

impl Ground {
    /// Adds the checks of region, account and role; the ground, unless one of them is at fault.
    pub(super) async fn of(
        connection: &Connection,
        caller: &CallerIdentity,
        patient: &Patient<'_>,
        checks: &mut Vec<Check>,
    ) -> Option<Self> {
        let stack = patient.stack;
        let region = match connection.region_or(stack.environment.region.as_deref()) {
            Ok(region) => region.to_owned(),
            Err(error) => {
                let fault = Check::setup_fault("region", error.to_string());
                checks.push(fault.of(stack).remedies(error.hint()));
                return None;
            }
        };
        checks.push(Check::ok("region", &region).of(stack));
        let account = stack.environment.account.as_ref();
        let account = account.unwrap_or(&caller.account).clone();
        let ground = Self {
            connection: connection.clone(),
            region,
            account,
            partition: caller.partition().to_owned(),
        };
        let taken = ground.role(patient, checks).await;
        if let Some(connection) = taken {
            return Some(Self {
                connection,
                ..ground
            });
        }
        if ground.account == caller.account {
            return Some(ground);
        }
        let (own, other) = (&ground.account, &caller.account);
        let found = format!("it belongs to account {own}, and the credentials are of {other}");
        let fault = Check::setup_fault("account", found).of(stack);
        checks.push(fault.remedy("use the --profile of that account"));
        None
    }

    pub(super) fn placeholders(&self) -> Placeholders<'_> {
        Placeholders {
            account: &self.account,
            region: &self.region,
            partition: &self.partition,
        }
    }

    /// Takes the role that the assembly names, as a deployment does: where it may not, it goes on without.
    async fn role(&self, patient: &Patient<'_>, checks: &mut Vec<Check>) -> Option<Connection> {
        const NAME: &str = "deploy role";
        // Loopback is an emulator, where there are no roles to take.
        if self.connection.is_loopback() {
            return None;
        }
        let arn = patient.stack.assume_role_arn.as_deref()?;
        let role = Role {
            arn: self.placeholders().resolve(arn),
            external_id: None,
        };
        let (check, taken) = match self.connection.assume(&role, &self.region).await {
            Ok(connection) => (Check::ok(NAME, &role.arn), Some(connection)),
            Err(error) => {
                let found = format!("{} is refused: {error}", role.arn);
                let remedy = "run `sparta bootstrap`, or be allowed to take it; without it the \
                              caller's own permissions count";
                (Check::warning(NAME, found).remedy(remedy), None)
            }
        };
        checks.push(check.of(patient.stack));
        taken
    }

    /// The checks of what is there already: the stack, its parameters, the bootstrap stack.
    pub(super) async fn checks(
        &self,
        premises: &Premises<'_>,
        patient: &Patient<'_>,
        checks: &mut Vec<Check>,
    ) {
        let name = &patient.stack.name;
        match self.described(name).await {
            Ok(present) => {
                let status = present.as_ref().map(|it| it.status.as_str());
                checks.push(state(name, status).of(patient.stack));
                checks.push(parameters(premises, patient, present.as_ref()).of(patient.stack));
            }
            Err(error) => checks.push(unseen("stack", &error).of(patient.stack)),
        }
        checks.push(self.bootstrap(premises, patient).await.of(patient.stack));
    }

    async fn described(&self, stack: &str) -> Result<Option<StackDescription>, AwsError> {
        let cloudformation = self.connection.cloudformation(&self.region);
        cloudformation.describe_stack(stack).await
    }

    /// Assets, and a template that no request can carry, go through the staging bucket.
    async fn bootstrap(&self, premises: &Premises<'_>, patient: &Patient<'_>) -> Check {
        const NAME: &str = "bootstrap";
        let template = &patient.stack.template_file;
        let has_files = patient.assets.files.iter().any(|it| it.source != *template);
        let is_large = patient.template.inline_body().is_none();
        if !has_files && !is_large && patient.assets.images.is_empty() {
            return Check::ok(
                NAME,
                "not needed: there are no assets, and the template is small",
            );
        }
        if premises.emulated {
            return Check::ok(
                NAME,
                "not needed: the emulator's bucket is made when it is used",
            );
        }
        let present = match self.described(bootstrap::STACK).await {
            Ok(present) => present,
            Err(error) => return unseen(NAME, &error),
        };
        let output = |key: &str| {
            let outputs = present.iter().flat_map(|stack| &stack.outputs);
            let found = outputs.into_iter().find(|output| output.key == key);
            found.map(|output| output.value.as_str())
        };
        let version = output("BootstrapVersion").and_then(|it| it.parse::<u32>().ok());
        let standing = bootstrap::standing(present.as_ref().map(|_| &output as _));
        let remedy = format!(
            "run `sparta bootstrap aws://{}/{}`",
            self.account, self.region
        );
        match (standing, version) {
            (
                Standing::Leave {
                    version,
                    sufficient,
                    ..
                },
                _,
            ) if !sufficient => {
                let found = format!("version {version} is too old for all that is used here");
                Check::warning(NAME, found).remedy("run `npx cdk bootstrap`")
            }
            (Standing::Leave { version, .. }, _) => Check::ok(NAME, format!("version {version}")),
            (Standing::Deploy, Some(bootstrap::VERSION)) => {
                Check::ok(NAME, format!("version {}", bootstrap::VERSION))
            }
            (Standing::Deploy, Some(version)) => {
                let newest = bootstrap::VERSION;
                let found = format!("version {version}, and {newest} is the newest");
                Check::warning(NAME, found).remedy(remedy)
            }
            (Standing::Deploy, None) => {
                let found = format!("{} is not bootstrapped, and assets go there", self.region);
                Check::fault(NAME, found).remedy(remedy)
            }
        }
    }
}

/// What AWS does not let the caller see is no fault of what is looked at.
pub(super) fn unseen(name: &'static str, error: &AwsError) -> Check {
    Check::not_checked(name, error.to_string()).remedies(error.hint())
}

/// What a deployment does in the stack's state.
fn state(stack: &str, status: Option<&str>) -> Check {
    const NAME: &str = "stack";
    let shown = status.unwrap_or("not there yet");
    match on_deploy(status) {
        OnDeploy::Create | OnDeploy::Update => Check::ok(NAME, shown),
        OnDeploy::Recreate => Check::warning(
            NAME,
            format!("{shown}: it never came to be, and is deleted and made anew"),
        ),
        OnDeploy::Wait => Check::warning(
            NAME,
            format!("{shown}: an operation is under way, whose end is waited for"),
        ),
        OnDeploy::Refuse(why, remedy) => {
            Check::fault(NAME, format!("{shown}: {why}")).remedy(remedy.replace("STACK", stack))
        }
    }
}

/// Whether every parameter gets a value: given, of before, or by default.
fn parameters(
    premises: &Premises<'_>,
    patient: &Patient<'_>,
    present: Option<&StackDescription>,
) -> Check {
    const NAME: &str = "parameters";
    let stack = patient.stack;
    let parameters = patient.template.parameters();
    let secrets = premises.secrets.iter();
    let secrets = secrets.filter(|it| stack.is_called(&it.stack));
    let sources = ParameterSources {
        secrets: secrets.map(|it| (it.name.as_str(), &it.value)).collect(),
        manifest: Some(&stack.parameters),
        deployed: present.map_or(&[], |it| it.parameters.as_slice()),
        ..ParameterSources::default()
    };
    match choose(&stack.name, &parameters, &sources) {
        Ok(_) => Check::ok(NAME, format!("{} have what they need", parameters.len())),
        Err(error) => Check::setup_fault(NAME, error.to_string()).remedies(error.hint()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Verdict;

    #[test]
    fn a_stack_is_judged_by_what_a_deployment_would_do() {
        for (status, verdict) in [
            (None, Verdict::Ok),
            (Some("UPDATE_COMPLETE"), Verdict::Ok),
            (Some("ROLLBACK_COMPLETE"), Verdict::Warning),
            (Some("UPDATE_IN_PROGRESS"), Verdict::Warning),
            (Some("UPDATE_ROLLBACK_FAILED"), Verdict::Fault),
        ] {
            assert_eq!(state("app", status).verdict, verdict, "{status:?}");
        }
        let stuck = state("app", Some("UPDATE_ROLLBACK_FAILED"));
        assert!(stuck.remedy.is_some_and(|it| it.contains("app")));
    }
}
