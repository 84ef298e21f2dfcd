//! What would stop or hurt a deployment, looked for before it. Nothing is changed.
//!
//! [`examine`] asks AWS and this machine, and gives a [`Check`] for everything it looked at: also for
//! what is well, and for what could not be looked at, with the reason.

mod caller;
mod check;
mod ground;
mod machine;
mod template;

use std::ffi::OsStr;

use crate::aws::Connection;
use crate::plan::{AssemblyError, AssetManifest, SecretParameter, StackArtifact, TemplateFacts};

pub use check::{Check, Verdict};
use ground::Ground;

/// What a deployment would start from.
#[derive(Debug, Clone, Copy)]
pub struct Premises<'a> {
    /// The stacks, in deployment order.
    pub stacks: &'a [&'a StackArtifact],
    /// Values of secret parameters.
    pub secrets: &'a [SecretParameter],
    /// What the configuration still lacks: what is wrong, and the remedy.
    pub unready: &'a [(String, Option<String>)],
    /// The program that builds and pushes images.
    pub docker: &'a OsStr,
    /// Whether it goes to the emulator, which runs no containers and needs no bootstrap.
    pub emulated: bool,
}

/// A stack with what its files say.
struct Patient<'a> {
    stack: &'a StackArtifact,
    template: TemplateFacts,
    assets: AssetManifest,
}

impl<'a> Patient<'a> {
    fn read(stack: &'a StackArtifact) -> Result<Self, AssemblyError> {
        let mut assets = AssetManifest::default();
        for path in &stack.asset_manifests {
            let more = AssetManifest::read(path)?;
            assets.files.extend(more.files);
            assets.images.extend(more.images);
        }
        Ok(Self {
            stack,
            template: TemplateFacts::read(&stack.template_file)?,
            assets,
        })
    }
}

/// Looks at everything.
///
/// # Errors
/// [`AssemblyError`] when a file of the assembly cannot be read. What AWS refuses is a [`Check`].
pub async fn examine(
    connection: &Connection,
    premises: &Premises<'_>,
) -> Result<Vec<Check>, AssemblyError> {
    let stacks = premises.stacks.iter().copied();
    let patients: Vec<_> = stacks.map(Patient::read).collect::<Result<_, _>>()?;
    let mut checks = machine::checks(premises, &patients);
    let caller = caller::checks(connection, &patients, &mut checks).await;
    let Some(identity) = caller else {
        for patient in &patients {
            let why = "nobody is known to AWS";
            checks.push(Check::not_checked("stack", why).of(patient.stack));
        }
        return Ok(checks);
    };
    for patient in &patients {
        let ground = Ground::of(connection, &identity, patient, &mut checks).await;
        let Some(ground) = ground else { continue };
        ground.checks(premises, patient, &mut checks).await;
        template::checks(&ground, premises, &patients, patient, &mut checks).await;
    }
    Ok(checks)
}
