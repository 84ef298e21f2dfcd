//! A plan that is kept: what was approved, so that exactly that is applied or nothing.
//!
//! The file is JSON: `{"plan": …, "sha256": …}`, where the digest is that of the plan's text. It
//! holds no value of a parameter: a digest of a plain one, and of a secret one only whether it is
//! new.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::comparison::Verdict;
use super::parameters::ParameterValue;
use super::stack_plan::StackPlan;

/// The form of the file this version writes and reads.
const FORMAT: u32 = 1;

/// The version that writes a plan is the only one that applies it.
const TOOL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// A plan that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedPlan {
    /// The form of the file.
    pub format: u32,
    /// The version of the program that made it.
    pub tool_version: String,
    /// The stacks, in deployment order.
    pub stacks: Vec<SavedStack>,
}

/// What is kept of one stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedStack {
    /// Its name.
    pub stack: String,
    /// The account it goes to.
    pub account: String,
    /// The region it goes to.
    pub region: String,
    /// The digest of its template in the assembly.
    pub template_sha256: String,
    /// The stack's ARN; none when it does not exist.
    pub stack_id: Option<String>,
    /// The stack's status when the plan was made.
    pub status: Option<String>,
    /// When its last operation began, in milliseconds since 1970.
    pub changed_at_milliseconds: Option<i64>,
    /// `IN_SYNC`, `DRIFTED`, … as far as AWS had looked for drift.
    pub drift: Option<String>,
    /// What is to be done with it.
    pub step: Step,
    /// Its parameters.
    pub parameters: BTreeMap<String, SavedParameter>,
    /// The digest of what changes.
    pub changes_sha256: String,
    /// The data it destroys, a line each.
    pub losses: Vec<String>,
    /// What changes, in short, for people.
    pub summary: Vec<String>,
}

/// What is to be done with a stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Nothing changes.
    Nothing,
    /// This change set is executed.
    Execute {
        /// The change set's ARN.
        change_set: String,
        /// Its name.
        name: String,
        /// How many resources it changes.
        resources: usize,
    },
    /// A change set is made when the stacks before it are there, and executed when it is as planned.
    AfterOthers,
}

/// What is kept of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavedParameter {
    /// A plain value's digest.
    Sha256(String),
    /// A secret that is given.
    New,
    /// The value that is deployed.
    Previous,
}

impl From<&ParameterValue> for SavedParameter {
    fn from(value: &ParameterValue) -> Self {
        match value {
            ParameterValue::Plain(text) => Self::Sha256(sha256(text.as_bytes())),
            ParameterValue::Secret(_) => Self::New,
            ParameterValue::Previous => Self::Previous,
        }
    }
}

/// A saved plan that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SavedPlanError {
    /// The file cannot be read or written.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// The file is no saved plan.
    #[error("{path} is no saved plan: {reason}")]
    Form {
        /// The file.
        path: String,
        /// What is wrong.
        reason: String,
    },
    /// The content is not what was written.
    #[error("{path} was changed after it was made: its digest does not match")]
    Tampered {
        /// The file.
        path: String,
    },
    /// Another version made it.
    #[error("{path} was made by version {found}, and this is {TOOL_VERSION}")]
    Version {
        /// The file.
        path: String,
        /// The version that made it.
        found: String,
    },
}

impl SavedPlan {
    /// A plan of this version.
    pub fn new(stacks: Vec<SavedStack>) -> Self {
        Self {
            format: FORMAT,
            tool_version: TOOL_VERSION.to_owned(),
            stacks,
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), SavedPlanError> {
        let plan = json!(self);
        let sha256 = sha256(plan.to_string().as_bytes());
        let text = format!("{:#}\n", json!({"plan": plan, "sha256": sha256}));
        std::fs::write(path, text).map_err(|error| SavedPlanError::File {
            path: path.display().to_string(),
            reason: error.to_string(),
        })
    }

    /// Reads the file, and refuses it when it is not exactly what this version wrote.
    ///
    /// # Errors
    /// Every [`SavedPlanError`].
    pub fn read(path: &Path) -> Result<Self, SavedPlanError> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| SavedPlanError::File {
            path: name.clone(),
            reason: error.to_string(),
        })?;
        let form = |reason: String| SavedPlanError::Form {
            path: name.clone(),
            reason,
        };
        let file: Value = serde_json::from_str(&text).map_err(|error| form(error.to_string()))?;
        let plan = file
            .get("plan")
            .ok_or_else(|| form("there is no `plan`".to_owned()))?;
        if file["sha256"] != sha256(plan.to_string().as_bytes()) {
            return Err(SavedPlanError::Tampered { path: name });
        }
        let found = plan["tool_version"].as_str().unwrap_or_default();
        if found != TOOL_VERSION || plan["format"] != FORMAT {
            let found = found.to_owned();
            return Err(SavedPlanError::Version { path: name, found });
        }
        serde_json::from_value(plan.clone()).map_err(|error| form(error.to_string()))
    }

    /// What is kept of a stack.
    pub fn stack(&self, name: &str) -> Option<&SavedStack> {
        self.stacks.iter().find(|it| it.stack == name)
    }
}

impl SavedStack {
    /// How a plan that was made anew departs from this one; none when it does not.
    pub fn departure(&self, plan: Option<&StackPlan>) -> Option<String> {
        let Some(plan) = plan else {
            return Some("what it changes cannot be compared with the plan".to_owned());
        };
        if changes_sha256(plan) != self.changes_sha256 {
            return Some("it changes something else than was approved".to_owned());
        }
        let graver = plan
            .disagreements
            .iter()
            .find(|it| matches!(it.change_set, Some(Verdict::Replace | Verdict::Remove)));
        graver.map(|it| {
            format!(
                "its change set replaces or removes {}, which was not approved",
                it.logical_id
            )
        })
    }
}

/// The digest of what a plan changes.
pub fn changes_sha256(plan: &StackPlan) -> String {
    let changes = json!([plan.is_new, plan.changes, plan.security]);
    sha256(changes.to_string().as_bytes())
}

/// A digest, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
