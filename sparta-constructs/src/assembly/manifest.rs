//! `manifest.json`.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::assets::TemplateText;
use super::layout::{self, Family};
use super::metadata::Metadata;
use crate::core::Synthesizer;
use crate::synth::{STAGING_BUCKET, SynthesizedStack, bootstrap_role};

/// The lowest version that the schema's package has published under its own number; it has every
/// field used here.
pub(super) const SCHEMA_VERSION: &str = "36.0.0";

/// The first version of the CDK's bootstrap that publishes assets as today:
/// <https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html>.
const BOOTSTRAP_VERSION: u32 = 6;
/// The first version with a role for looking values up.
const LOOKUP_VERSION: u32 = 8;
const BOOTSTRAP_PARAMETER: &str = "/cdk-bootstrap/hnb659fds/version";

#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    version: &'static str,
    #[serde(serialize_with = "in_order")]
    artifacts: Vec<(String, Artifact<'a>)>,
}

fn in_order<S: Serializer>(
    artifacts: &[(String, Artifact<'_>)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(artifacts.iter().map(|(id, artifact)| (id, artifact)))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    environment: Option<String>,
    properties: Properties<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dependencies: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    metadata: Metadata<'a>,
    /// Unique in the assembly, which two stacks' names need not be.
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Properties<'a> {
    #[serde(rename_all = "camelCase")]
    Stack {
        template_file: String,
        stack_name: &'a str,
        termination_protection: bool,
        validate_on_synth: bool,
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        tags: BTreeMap<&'a str, &'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        stack_template_asset_object_url: Option<String>,
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        roles: Option<Roles>,
    },
    #[serde(rename_all = "camelCase")]
    Assets {
        file: String,
        requires_bootstrap_stack_version: u32,
        bootstrap_stack_version_ssm_parameter: &'static str,
    },
    File {
        file: &'static str,
    },
}

/// As whom a stack is deployed, when that is not the caller.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Roles {
    assume_role_arn: String,
    cloud_formation_execution_role_arn: String,
    requires_bootstrap_stack_version: u32,
    bootstrap_stack_version_ssm_parameter: &'static str,
    lookup_role: LookupRole,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LookupRole {
    arn: String,
    requires_bootstrap_stack_version: u32,
    bootstrap_stack_version_ssm_parameter: &'static str,
}

impl Roles {
    fn of(stack: &SynthesizedStack) -> Option<Self> {
        (stack.synthesizer == Synthesizer::BootstrapRoles).then(|| Self {
            assume_role_arn: bootstrap_role("deploy"),
            cloud_formation_execution_role_arn: bootstrap_role("cfn-exec"),
            requires_bootstrap_stack_version: BOOTSTRAP_VERSION,
            bootstrap_stack_version_ssm_parameter: BOOTSTRAP_PARAMETER,
            lookup_role: LookupRole {
                arn: bootstrap_role("lookup"),
                requires_bootstrap_stack_version: LOOKUP_VERSION,
                bootstrap_stack_version_ssm_parameter: BOOTSTRAP_PARAMETER,
            },
        })
    }
}

impl<'a> Manifest<'a> {
    /// A manifest of no stacks yet.
    pub(super) fn new() -> Self {
        Self {
            version: SCHEMA_VERSION,
            artifacts: Vec::new(),
        }
    }

    /// Adds a stack, and its asset manifest when it needs the staging bucket.
    pub(super) fn add(
        &mut self,
        family: &Family<'a>,
        template: &TemplateText,
        metadata: Metadata<'a>,
        needs_bucket: bool,
    ) {
        let stack = family.root;
        let mut dependencies = Vec::new();
        if needs_bucket {
            let id = layout::assets_artifact(&stack.id);
            self.artifacts.push((id.clone(), assets(&stack.id)));
            dependencies.push(id);
        }
        dependencies.extend(family.after.iter().map(|id| (*id).to_owned()));
        let properties = Properties::Stack {
            template_file: template.file.clone(),
            stack_name: &stack.name,
            termination_protection: stack.termination_protection,
            validate_on_synth: false,
            tags: stack
                .tags
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()))
                .collect(),
            stack_template_asset_object_url: needs_bucket
                .then(|| format!("s3://{STAGING_BUCKET}/{}", template.object_key())),
            roles: Roles::of(stack),
        };
        let artifact = Artifact {
            kind: "aws:cloudformation:stack",
            environment: Some(layout::environment(&stack.environment)),
            properties,
            dependencies,
            metadata,
            display_name: Some(&stack.path),
        };
        self.artifacts.push((stack.id.clone(), artifact));
    }

    /// Adds the construct tree, the last artifact.
    pub(super) fn finish(mut self) -> Self {
        let tree = plain("cdk:tree", Properties::File { file: layout::TREE });
        self.artifacts
            .push((layout::TREE_ARTIFACT.to_owned(), tree));
        self
    }
}

fn assets<'a>(stack: &str) -> Artifact<'a> {
    let properties = Properties::Assets {
        file: layout::assets_file(stack),
        requires_bootstrap_stack_version: BOOTSTRAP_VERSION,
        bootstrap_stack_version_ssm_parameter: BOOTSTRAP_PARAMETER,
    };
    plain("cdk:asset-manifest", properties)
}

fn plain<'a>(kind: &'static str, properties: Properties<'a>) -> Artifact<'a> {
    Artifact {
        kind,
        environment: None,
        properties,
        dependencies: Vec::new(),
        metadata: BTreeMap::new(),
        display_name: None,
    }
}
