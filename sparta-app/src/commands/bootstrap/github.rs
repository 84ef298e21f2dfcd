//! `sparta bootstrap --github`.

use sparta_constructs::security::{GitHubNameError, GitHubProvider, GitHubRepository};

use super::Place;
use crate::aws::Connection;
use crate::bootstrap::{GITHUB_STACK, GitHub, PROVIDER_OUTPUT};
use crate::cli::BootstrapArguments;
use crate::commands::context::Context;
use crate::commands::error::CommandError;
use crate::deploy::Run;
use crate::event::Event;

/// The type as Cloud Control calls it.
const PROVIDER_TYPE: &str = "AWS::IAM::OIDCProvider";

/// What is wrong with the repository and its environments, all of it.
pub(super) fn faults(arguments: &BootstrapArguments) -> Vec<String> {
    let Some(repository) = &arguments.github else {
        return Vec::new();
    };
    let parsed = repository.parse::<GitHubRepository>();
    // An environment's name is judged even when the repository's is wrong.
    let any: Result<GitHubRepository, _> = "owner/repository".parse();
    let mut faults = Vec::new();
    if let Err(error) = &parsed {
        faults.push(format!("--github: {error}"));
    }
    for name in &arguments.github_environment {
        let subject = any.as_ref().map(|it| it.environment(name));
        if let Ok(Err(error)) = subject {
            faults.push(format!("--github-environment: {error}"));
        }
    }
    faults
}

/// Who may take the roles that are asked for.
pub(super) fn roles(arguments: &BootstrapArguments) -> Result<Option<GitHub>, CommandError> {
    let Some(repository) = &arguments.github else {
        return Ok(None);
    };
    let usage = |error: GitHubNameError| CommandError::Usage(error.to_string());
    let repository: GitHubRepository = repository.parse().map_err(usage)?;
    let environments = arguments.github_environment.iter();
    let deploying = environments.map(|name| repository.environment(name));
    Ok(Some(GitHub {
        deploying: deploying.collect::<Result<_, _>>().map_err(usage)?,
        planning: vec![repository.pull_request()],
        has_provider: false,
    }))
}

/// The same, with whether the account has GitHub as an identity provider of somebody else's.
pub(super) async fn found(
    connection: &Connection,
    place: &Place,
    github: GitHub,
) -> Result<GitHub, CommandError> {
    let region = connection.region_or(place.region.as_deref())?;
    let present = connection
        .cloudformation(region)
        .describe_stack(GITHUB_STACK)
        .await?;
    let mut outputs = present.iter().flat_map(|stack| &stack.outputs);
    if outputs.any(|output| output.key == PROVIDER_OUTPUT) {
        return Ok(github);
    }
    let caller = connection.identity(region).await?;
    let arn = GitHubProvider::arn_in(caller.partition(), &caller.account);
    let provider = connection
        .existing(region)
        .resource(PROVIDER_TYPE, &arn)
        .await?;
    Ok(GitHub {
        has_provider: provider.is_some(),
        ..github
    })
}

/// Says where the ARNs belong.
pub(super) fn tell(context: &Context, arguments: &BootstrapArguments, run: &Run) {
    let repository = arguments.github.as_deref().unwrap_or_default();
    let has_outputs = run.reports.iter().any(|report| {
        report.stack == GITHUB_STACK
            && report
                .ended
                .as_ref()
                .is_ok_and(|outcome| !outcome.outputs().is_empty())
    });
    if !has_outputs {
        return;
    }
    context.say(&Event::Note {
        message: format!(
            "in {repository}: DeployRoleArn is for the secret AWS_DEPLOY_ROLE_ARN of each environment, \
             PlanRoleArn for the secret AWS_PLAN_ROLE_ARN of the repository"
        ),
    });
    if !repository.contains('@') {
        context.say(&Event::Note {
            message: "if GitHub refuses with \"Not authorized to perform sts:AssumeRoleWithWebIdentity\", its tokens \
                      have numbers, as those of repositories made since 15 July 2026: say OWNER@ID/REPO@ID"
                .to_owned(),
        });
    }
}
