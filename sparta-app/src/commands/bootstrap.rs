//! `sparta bootstrap`.

mod github;

use std::path::Path;

use sparta_constructs::assembly;
use sparta_constructs::core::{App, Environment};

use super::ask::approver;
use super::context::Context;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt;
use super::report;
use crate::aws::Connection;
use crate::bootstrap::{self, GitHub, Standing};
use crate::cli::BootstrapArguments;
use crate::deploy::{DeployOptions, Deployer, RequireApproval};
use crate::event::Event;
use crate::plan::{Assembly, GivenParameter, With};

/// An account and a region; what is not said is the credentials' own.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    account: Option<String>,
    region: Option<String>,
}

pub(super) fn run(
    context: &mut Context,
    arguments: &BootstrapArguments,
) -> Result<Exit, CommandError> {
    let places = places(&arguments.environments)?;
    check(arguments)?;
    let mut worst = Exit::Done;
    for place in &places {
        let exit = one(context, place, arguments)?;
        if worst == Exit::Done {
            worst = exit;
        }
    }
    Ok(worst)
}

/// The bootstrap stack of one environment, and the one of GitHub's roles when they are asked for.
fn one(
    context: &mut Context,
    place: &Place,
    arguments: &BootstrapArguments,
) -> Result<Exit, CommandError> {
    let directory = tempfile::tempdir().map_err(CommandError::Runtime)?;
    let assembly = synth(place, None, &directory.path().join("looked-at"))?;
    let connect = context.connect_options(&assembly)?;
    let connection = Context::block_on(Context::connect(&connect))?;
    let look = Context::block_on(look(&connection, place, arguments))??;
    let github = github::roles(arguments)?;
    let github = match github {
        Some(github) => Some(Context::block_on(github::found(
            &connection,
            place,
            github,
        ))??),
        None => None,
    };
    let mut names = Vec::new();
    match look {
        Look::Deploy => names.push(bootstrap::STACK.to_owned()),
        Look::Leave(standing) => tell_left(context, standing),
    }
    if github.is_some() {
        names.push(bootstrap::GITHUB_STACK.to_owned());
    }
    if names.is_empty() {
        context.finish(None);
        return Ok(Exit::Done);
    }
    let assembly = synth(place, github.as_ref(), &directory.path().join("cdk.out"))?;
    let stacks = assembly.select(&names, With::Nothing)?;
    let approver = approver(context.ui.clone());
    let options = options(arguments);
    let deployer = Deployer::new(connection, options, context.observer(), approver);
    let run = interrupt::supervise(context, &deployer.watch(), deployer.deploy(&stacks))?;
    if let (Some(_), Some(run)) = (&github, &run) {
        github::tell(context, arguments, run);
    }
    Ok(run.map_or(Exit::Interrupted, |run| report::conclude(context, run)))
}

enum Look {
    Deploy,
    Leave(Standing),
}

/// What is there, and whether what is asked for makes sense with it.
async fn look(
    connection: &Connection,
    place: &Place,
    arguments: &BootstrapArguments,
) -> Result<Look, CommandError> {
    let region = connection.region_or(place.region.as_deref())?;
    let present = connection
        .cloudformation(region)
        .describe_stack(bootstrap::STACK)
        .await?;
    let output = |key: &str| {
        let outputs = present.iter().flat_map(|stack| &stack.outputs);
        outputs
            .into_iter()
            .find(|output| output.key == key)
            .map(|output| output.value.as_str())
    };
    let standing = bootstrap::standing(present.as_ref().map(|_| &output as _));
    if standing != Standing::Deploy {
        return Ok(Look::Leave(standing));
    }
    // As the CDK: whoever lets others deploy says what they may do.
    let is_new = output("BootstrapVersion").is_none();
    if is_new
        && !arguments.trust.is_empty()
        && arguments.cloudformation_execution_policies.is_empty()
    {
        return Err(CommandError::Usage(
            "--trust lets other accounts deploy here: say what they may do with \
             --cloudformation-execution-policies ARN"
                .to_owned(),
        ));
    }
    Ok(Look::Deploy)
}

fn tell_left(context: &Context, standing: Standing) {
    let Standing::Leave {
        version,
        ours,
        sufficient,
    } = standing
    else {
        return;
    };
    let maker = if ours { "a newer sparta" } else { "the CDK" };
    let stack = bootstrap::STACK.to_owned();
    if sufficient {
        context.say(&Event::Note {
            message: format!(
                "{stack} is there already, made by {maker} (version {version}): it stays as it is"
            ),
        });
    } else {
        context.say(&Event::Warning {
            stack,
            message: format!(
                "made by {maker}, version {version}: too old for all that is used here"
            ),
            hint: Some("run `npx cdk bootstrap`".to_owned()),
        });
    }
}

/// Writes the assembly of the bootstrap stack, and of GitHub's roles.
fn synth(place: &Place, github: Option<&GitHub>, output: &Path) -> Result<Assembly, CommandError> {
    let app = App::new();
    let environment = Environment {
        account: place.account.clone().map(Into::into),
        region: place.region.clone().map(Into::into),
    };
    let stack = bootstrap::add(&app, environment.clone());
    if let Some(github) = github {
        bootstrap::add_github(&app, environment, github).depends_on_stack(stack);
    }
    assembly::check(app.synth())
        .write(output)
        .map_err(CommandError::Write)?;
    Ok(Assembly::read(output)?)
}

fn options(arguments: &BootstrapArguments) -> DeployOptions {
    let given = [
        ("TrustedAccounts", &arguments.trust),
        ("TrustedAccountsForLookup", &arguments.trust_for_lookup),
        (
            "CloudFormationExecutionPolicies",
            &arguments.cloudformation_execution_policies,
        ),
    ];
    let parameters = given
        .into_iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(name, values)| GivenParameter {
            stack: None,
            name: name.to_owned(),
            value: values.join(","),
        });
    DeployOptions {
        require_approval: if arguments.yes {
            RequireApproval::Never
        } else {
            RequireApproval::default()
        },
        parameters: parameters.collect(),
        ..DeployOptions::default()
    }
}

/// Reads `aws://ACCOUNT/REGION`.
fn places(texts: &[String]) -> Result<Vec<Place>, CommandError> {
    let place = |text: &String| {
        let parts = text
            .strip_prefix("aws://")
            .and_then(|rest| rest.split_once('/'));
        match parts {
            Some((account, region)) if is_account(account) && is_region(region) => Ok(Place {
                account: Some(account.to_owned()),
                region: Some(region.to_owned()),
            }),
            _ => Err(CommandError::Usage(format!(
                "{text} is no environment: write aws://ACCOUNT/REGION, such as aws://123456789012/eu-west-2"
            ))),
        }
    };
    if texts.is_empty() {
        return Ok(vec![Place {
            account: None,
            region: None,
        }]);
    }
    texts.iter().map(place).collect()
}

fn check(arguments: &BootstrapArguments) -> Result<(), CommandError> {
    let mut wrong = github::faults(arguments);
    for account in arguments.trust.iter().chain(&arguments.trust_for_lookup) {
        if !is_account(account) {
            wrong.push(format!("{account} is no account: write its 12 digits"));
        }
    }
    for arn in &arguments.cloudformation_execution_policies {
        // arn:<partition>:iam::<account or aws>:policy/<name>
        let parts: Vec<&str> = arn.split(':').collect();
        let is_policy = matches!(parts.as_slice(), ["arn", _, "iam", "", _, name] if name.starts_with("policy/"));
        if !is_policy {
            wrong.push(format!(
                "{arn} is no managed policy: write its ARN, such as arn:aws:iam::aws:policy/PowerUserAccess"
            ));
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(CommandError::Usage(wrong.join("\n")))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_region(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.contains('-') && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environments_are_an_account_and_a_region() {
        let read = |text: &str| places(&[text.to_owned()]);
        let place = &read("aws://123456789012/eu-west-2").expect("an environment")[0];
        assert_eq!(place.region.as_deref(), Some("eu-west-2"));
        for wrong in [
            "123456789012/eu-west-2",
            "aws://1/eu-west-2",
            "aws://123456789012/",
            "aws://123456789012/eu west",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
