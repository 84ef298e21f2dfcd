//! Why a deployment could not be done. How one that was done ended is an [`Outcome`](super::Outcome).

use std::path::PathBuf;

use thiserror::Error;

use super::remedy::{remedy, remedy_for};
use super::unresolved::UnresolvedImport;
use crate::aws::{AwsError, Meaning};
use crate::plan::adoption::AdoptionFault;
use crate::plan::refactor::MoveFault;
use crate::plan::{AssemblyError, ImageReference, ParameterError};

/// A deployment that could not be done, or not to its end.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DeployError {
    /// The assembly cannot be used.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// A call to AWS failed.
    #[error(transparent)]
    Aws(#[from] AwsError),
    /// Parameters cannot be chosen.
    #[error("{}", lines(.0))]
    Parameters(Vec<ParameterError>),
    /// The credentials are for another account than the stack's.
    #[error("stack {stack} belongs to account {expected}, but the credentials are for {found}")]
    WrongAccount {
        /// The stack.
        stack: String,
        /// The account it belongs to.
        expected: String,
        /// The account of the credentials.
        found: String,
    },
    /// The stack is in a state that does not allow it.
    #[error("stack {stack} is in {status}: {reason}")]
    State {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
        /// Why that is in the way.
        reason: String,
        /// What to do about it.
        hint: String,
    },
    /// There is no such stack.
    #[error("stack {stack} is not deployed in {account}/{region}")]
    NotDeployed {
        /// The stack.
        stack: String,
        /// The account.
        account: String,
        /// The region.
        region: String,
    },
    /// No template is kept that a stack could go back to.
    #[error("no earlier template of stack {stack} is kept: {reason}")]
    NothingKept {
        /// The stack.
        stack: String,
        /// Why there is none.
        reason: String,
    },
    /// The stack was not deployed with the template that is asked for.
    #[error("stack {stack} was not deployed as {wanted:?}")]
    NoVersion {
        /// The stack.
        stack: String,
        /// What was asked for.
        wanted: String,
    },
    /// What is asked for is the beginning of the names of two templates.
    #[error("stack {stack} was deployed as {} and others that {wanted:?} can mean", meant.join(", as "))]
    AmbiguousVersion {
        /// The stack.
        stack: String,
        /// What was asked for.
        wanted: String,
        /// Two that it can mean.
        meant: Vec<String>,
    },
    /// Resources that are to be skipped hold nothing back.
    #[error("stack {stack} is not held back by {}", names.join(", "))]
    NotHeldBack {
        /// The stack.
        stack: String,
        /// What was asked to be skipped.
        names: Vec<String>,
        /// What holds it back.
        held_by: Vec<String>,
    },
    /// An operation is under way, and the end of it is not to be waited for.
    #[error("stack {stack} is in {status}: an operation is under way since {since}")]
    Busy {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
        /// When it began.
        since: String,
    },
    /// The stack must not be deleted.
    #[error("stack {stack} is protected against deletion")]
    Protected {
        /// The stack.
        stack: String,
    },
    /// AWS could not make the change set.
    #[error("the change set of stack {stack} could not be made: {reason}")]
    ChangeSet {
        /// The stack.
        stack: String,
        /// AWS's reason.
        reason: String,
    },
    /// The staging bucket or repository is missing.
    #[error("{account} in {region} is not bootstrapped: there is no {missing}")]
    NotBootstrapped {
        /// The account.
        account: String,
        /// The region.
        region: String,
        /// What the assembly names, and is not there.
        missing: String,
    },
    /// The template is too large for a request, and the assembly names no place for it in S3.
    #[error(
        "the template of stack {stack} has {bytes} bytes, more than a request takes, and is no asset of the assembly"
    )]
    TemplateTooLarge {
        /// The stack.
        stack: String,
        /// The template's size in bytes.
        bytes: usize,
    },
    /// A source of an asset cannot be read or packed.
    #[error("cannot pack asset {}: {reason}", path.display())]
    Asset {
        /// The file or directory.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// A role that assets are to be published with may not be taken.
    #[error("the assets of stack {stack} cannot be published as {role}")]
    Role {
        /// The stack.
        stack: String,
        /// The role's ARN.
        role: String,
        /// Why not.
        #[source]
        source: Box<AwsError>,
    },
    /// A saved plan that does not fit this program, this assembly or these credentials.
    #[error("the saved plan cannot be used: {reason}")]
    Plan {
        /// Why.
        reason: String,
    },
    /// A saved plan that something has moved away from since it was approved.
    #[error("the saved plan is out of date: stack {stack}: {reason}")]
    PlanOutdated {
        /// The stack.
        stack: String,
        /// What has moved.
        reason: String,
    },
    /// Docker is needed and cannot be used.
    #[error("image {image} must be built, but {program} cannot be used: {reason}")]
    NoDocker {
        /// The program.
        program: String,
        /// The first image that needs it.
        image: String,
        /// What is wrong.
        reason: String,
    },
    /// Docker could not do it.
    #[error("`{command}` failed for {image}:\n{reason}")]
    Docker {
        /// The program and its first argument.
        command: String,
        /// The image, or the registry.
        image: String,
        /// The last lines of what it said.
        reason: String,
    },
    /// Images that task definitions run are not in their repositories.
    #[error("{}", images(.0))]
    MissingImages(Vec<MissingImage>),
    /// Stacks import what nobody exports.
    #[error("{}", lines(.0))]
    UnresolvedImports(Vec<UnresolvedImport>),
    /// A table could not be backed up, so nothing was deleted.
    #[error("table {table} of stack {stack} could not be backed up, and nothing was deleted")]
    Backup {
        /// The stack.
        stack: String,
        /// The table's name.
        table: String,
        /// Why not.
        #[source]
        source: Box<AwsError>,
    },
    /// A backup of a table takes too long, so nothing was deleted.
    #[error(
        "the backup of table {table} of stack {stack} is not ready after {seconds} s, and nothing was deleted"
    )]
    BackupLate {
        /// The stack.
        stack: String,
        /// The table's name.
        table: String,
        /// The time given.
        seconds: u64,
    },
    /// Resources cannot be imported as asked.
    #[error("{}", lines(.0))]
    Adoption(Vec<AdoptionFault>),
    /// `CloudFormation` does not import the resources; nothing was changed.
    #[error("CloudFormation refuses the import into stack {stack}: {reason}")]
    ImportRefused {
        /// The stack.
        stack: String,
        /// AWS's reason.
        reason: String,
    },
    /// Moves that the code declares do not fit what is deployed.
    #[error("{}", lines(.0))]
    Moves(Vec<MoveFault>),
    /// `CloudFormation` does not make the moves, or would do something else; nothing was changed.
    #[error("CloudFormation refuses to move resources of stack {stack}: {reason}")]
    RefactorRefused {
        /// The stack.
        stack: String,
        /// AWS's reason.
        reason: String,
    },
    /// Resources are to move before a change set can be made.
    #[error(
        "resources of stack {stack} are to move first ({resources}): a change set made before would delete and \
         create them"
    )]
    MovesFirst {
        /// The stack.
        stack: String,
        /// How many.
        resources: usize,
    },
    /// Watching had to be given up.
    #[error("lost sight of stack {stack}; what was started goes on in AWS")]
    LostSight {
        /// The stack.
        stack: String,
        /// The failure that would not end.
        #[source]
        source: AwsError,
    },
    /// The time given with `--timeout` is up.
    #[error(
        "stack {stack} is still in {status} after {seconds} s; what was started goes on in AWS"
    )]
    TimeUp {
        /// The stack.
        stack: String,
        /// Its last known status.
        status: String,
        /// The time given.
        seconds: u64,
    },
}

impl DeployError {
    /// What to do about it, when that is known.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Assembly(error) => error.hint(),
            Self::Aws(error) => match error.meaning() {
                Some(Meaning::AlreadyExists) => Some("choose another --change-set-name".to_owned()),
                Some(meaning) => error.hint().or_else(|| remedy_for(meaning)),
                None => error.hint(),
            },
            Self::Parameters(errors) => errors.iter().find_map(ParameterError::hint),
            Self::WrongAccount { .. } => Some("use the --profile of that account".to_owned()),
            Self::State { hint, .. } => Some(hint.clone()),
            Self::NotDeployed { stack, .. } => Some(format!("`sparta deploy {stack}`")),
            Self::NothingKept { .. } => Some(
                "check out the commit that it was deployed from, and `sparta diff`, `sparta deploy`"
                    .to_owned(),
            ),
            Self::NoVersion { stack, .. } | Self::AmbiguousVersion { stack, .. } => {
                Some(format!("`sparta rollback {stack} --to` lists what it was deployed as"))
            }
            Self::NotHeldBack { held_by, .. } if held_by.is_empty() => {
                Some("run it without --skip".to_owned())
            }
            Self::NotHeldBack { held_by, .. } => {
                Some(format!("what can be skipped: {}", held_by.join(", ")))
            }
            Self::Busy { .. } => Some(
                "run it without --no-wait to watch the operation and go on after it".to_owned(),
            ),
            Self::Protected { stack } => Some(format!(
                "turn it off first: aws cloudformation update-termination-protection \
                 --no-enable-termination-protection --stack-name {stack}"
            )),
            Self::NotBootstrapped {
                account, region, ..
            } => Some(format!(
                "run `sparta bootstrap aws://{account}/{region}` once"
            )),
            Self::Role { source, .. } => source.hint().or_else(|| {
                Some("bootstrap that account with --trust and this one's number".to_owned())
            }),
            Self::NoDocker { .. } => Some(
                "install docker and start it, or name another program in the variable CDK_DOCKER"
                    .to_owned(),
            ),
            Self::MissingImages(images) => images.first().map(MissingImage::hint),
            Self::UnresolvedImports(imports) => hints(imports),
            Self::Backup { source, .. } => source.hint(),
            Self::BackupLate { .. } => Some("give it a longer --timeout".to_owned()),
            Self::ImportRefused { .. } => Some(
                "each resource must exist in this account and region and belong to no other stack: a stack lets \
                 go of one whose DeletionPolicy is Retain when its template no longer has it"
                    .to_owned(),
            ),
            Self::Adoption(faults) => each_once(faults.iter().filter_map(AdoptionFault::hint)),
            Self::Moves(faults) => each_once(faults.iter().map(MoveFault::hint)),
            Self::RefactorRefused { .. } => Some(
                "a refactor moves resources of fully mutable types in a stack without a stack policy: \
                 https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html; what cannot \
                 move keeps its logical id with override_logical_id"
                    .to_owned(),
            ),
            Self::MovesFirst { stack, .. } => Some(format!("`sparta refactor {stack}` first")),
            Self::LostSight { source, .. } if source.is_setup() => {
                Some("log in again and run the same command: it attaches to it".to_owned())
            }
            Self::LostSight { .. } | Self::TimeUp { .. } => {
                Some("run the same command again: it attaches to it".to_owned())
            }
            Self::ChangeSet { reason, .. } => remedy(reason),
            Self::Plan { .. } | Self::PlanOutdated { .. } => {
                Some("make a new one with `plan -o FILE`, and have it approved".to_owned())
            }
            Self::TemplateTooLarge { .. } | Self::Asset { .. } | Self::Docker { .. } => None,
        }
    }

    /// The error of the call that starts an operation: without an answer, it may have begun.
    pub(super) fn of_start(stack: &str, error: AwsError) -> Self {
        match error {
            AwsError::NoAnswer { .. } | AwsError::ServiceFault { .. } => Self::LostSight {
                stack: stack.to_owned(),
                source: error,
            },
            error => Self::Aws(error),
        }
    }

    /// The whole message: the error, and what caused it.
    pub fn told(&self) -> String {
        let causes = std::iter::successors(std::error::Error::source(self), |cause| cause.source());
        causes.fold(self.to_string(), |text, cause| format!("{text}: {cause}"))
    }

    /// True when the caller's input or setup is at fault and nothing in AWS was touched.
    pub fn is_setup(&self) -> bool {
        match self {
            Self::Aws(error) => error.is_setup(),
            Self::Assembly(_)
            | Self::Parameters(_)
            | Self::WrongAccount { .. }
            | Self::NotHeldBack { .. }
            | Self::NothingKept { .. }
            | Self::NoVersion { .. }
            | Self::AmbiguousVersion { .. }
            | Self::NotBootstrapped { .. }
            | Self::TemplateTooLarge { .. }
            | Self::Asset { .. }
            | Self::NoDocker { .. }
            | Self::Role { .. }
            | Self::Plan { .. }
            | Self::MissingImages(_)
            | Self::UnresolvedImports(_)
            | Self::ImportRefused { .. }
            | Self::Moves(_)
            | Self::RefactorRefused { .. }
            | Self::MovesFirst { .. }
            | Self::Adoption(_) => true,
            _ => false,
        }
    }
}

/// An image that a task definition runs and that is not in its repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingImage {
    /// The stack.
    pub stack: String,
    /// The image.
    pub image: ImageReference,
    /// True when at least the repository is there.
    pub has_repository: bool,
    /// What AWS's host names end with.
    pub suffix: &'static str,
}

impl MissingImage {
    fn address(&self) -> String {
        let ImageReference {
            account,
            region,
            repository,
            version,
            ..
        } = &self.image;
        let version = match version.strip_prefix('@') {
            Some(_) => version.clone(),
            None => format!(":{version}"),
        };
        let suffix = self.suffix;
        format!("{account}.dkr.ecr.{region}.{suffix}/{repository}{version}")
    }

    fn hint(&self) -> String {
        let ImageReference {
            account, region, ..
        } = &self.image;
        let registry = format!("{account}.dkr.ecr.{region}.{}", self.suffix);
        let address = self.address();
        let push = format!(
            "aws ecr get-login-password --region {region} | docker login --username AWS --password-stdin \
             {registry} && docker build --tag {address} . && docker push {address}"
        );
        match (&self.image.made_by, self.has_repository) {
            (Some(maker), false) => {
                format!("make the repository with `sparta deploy {maker}`, then push: {push}")
            }
            _ => format!("push it: {push}"),
        }
    }
}

fn images(missing: &[MissingImage]) -> String {
    let line = |missing: &MissingImage| {
        let image = &missing.image;
        let what = match image.version.strip_prefix('@') {
            Some(digest) => format!("the digest {digest}"),
            None => format!("the tag {}", image.version),
        };
        let (stack, repository, region) = (&missing.stack, &image.repository, &image.region);
        let lacks = if missing.has_repository {
            format!("repository {repository} in {region} has no image with {what}")
        } else {
            format!("there is no repository {repository} in {region} with {what}")
        };
        format!("stack {stack} ({}): {lacks}", image.logical_id)
    };
    missing.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Each remedy once: most often one stack is missing.
fn hints(imports: &[UnresolvedImport]) -> Option<String> {
    each_once(imports.iter().map(UnresolvedImport::hint))
}

fn each_once(hints: impl Iterator<Item = String>) -> Option<String> {
    let mut told: Vec<String> = Vec::new();
    for hint in hints {
        if !told.contains(&hint) {
            told.push(hint);
        }
    }
    (!told.is_empty()).then(|| told.join("; "))
}

fn lines(errors: &[impl ToString]) -> String {
    errors
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}
