//! From a synthesized app to findings: faults of the tree and what validation found, together.

use std::fmt;
use std::path::Path;

use super::acknowledge::Acknowledgements;
use super::{AssemblyError, Written, write};
use crate::core::Fault;
use crate::rules::{self, CustomRule};
use crate::synth::{Synthesis, SynthesizedStack};
use crate::validation::{Finding, Options, Severity, validate};

/// A finding, the stack it is in, and whether somebody acknowledged it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reported {
    /// The artifact id of the stack whose template it is in, nested or not; `None` for a mistake
    /// in how the app was built.
    pub stack: Option<String>,
    /// The finding.
    pub finding: Finding,
    /// The reason given at the construct, or at one around it: then it does not stop synth, whatever
    /// its severity.
    pub acknowledged: Option<String>,
}

impl Reported {
    /// A finding in the template of a stack.
    pub fn new(stack: Option<String>, finding: Finding) -> Self {
        Self {
            stack,
            finding,
            acknowledged: None,
        }
    }

    /// Whether it keeps the app from being deployed.
    pub fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error && self.acknowledged.is_none()
    }
}

impl fmt::Display for Reported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(stack) = &self.stack {
            write!(f, "{stack}: ")?;
        }
        self.finding.fmt(f)
    }
}

/// A synthesized app with everything that was found about it.
#[derive(Clone, Debug)]
pub struct Checked {
    synthesis: Synthesis,
    findings: Vec<Reported>,
}

/// Validates every template of a synthesized app. What a stack leaves open of its environment is
/// taken as unknown; [`check_in`] knows its region.
///
/// ```
/// use sparta_constructs::assembly;
/// use sparta_constructs::core::{App, Environment, RawResource};
///
/// let app = App::new();
/// let stack = app.stack("my-stack", Environment::region("eu-west-2"));
/// RawResource::new("AWS::SQS::Queue").set("QueuName", "jobs").add(stack, "Queue");
/// let checked = assembly::check(app.synth());
/// assert!(checked.has_errors());
/// assert_eq!(checked.findings()[0].finding.code, "S102");
/// ```
pub fn check(synthesis: Synthesis) -> Checked {
    check_all(synthesis, None)
}

/// As [`check`], with the region that stacks without one of their own will be deployed to.
///
/// ```
/// use sparta_constructs::assembly;
/// use sparta_constructs::core::{App, Environment, Mapping, RawResource};
/// use sparta_constructs::value::pseudo;
///
/// let app = App::new();
/// let stack = app.stack("my-stack", Environment::agnostic());
/// let names = Mapping::new([("us-east-1", [("Name", "jobs")])], stack, "Names");
/// let name = names.find(pseudo::REGION, "Name");
/// RawResource::new("AWS::SQS::Queue").set("QueueName", name).add(stack, "Queue");
/// assert!(!assembly::check(app.synth()).has_errors());
/// assert!(assembly::check_in(app.synth(), "eu-west-2").has_errors());
/// ```
pub fn check_in(synthesis: Synthesis, region: &str) -> Checked {
    check_all(synthesis, Some(region))
}

fn check_all(synthesis: Synthesis, region: Option<&str>) -> Checked {
    let faults = synthesis.faults.iter().map(from_fault);
    let faults = faults.chain(rules::faulty(&synthesis));
    let mut findings: Vec<Reported> = faults.map(|it| Reported::new(None, it)).collect();
    let mut acknowledgements = Acknowledgements::of(&synthesis);
    for stack in &synthesis.stacks {
        let own = stack.environment.region.clone();
        let region = own.or_else(|| region.map(|name| name.to_owned().into()));
        let options = region.map_or_else(Options::default, Options::region);
        let mut found = validate(&stack.template, &options);
        found.extend(rules::findings(&synthesis, stack));
        for mut finding in found {
            locate(&synthesis, stack, &mut finding);
            let acknowledged = acknowledgements.reason(stack, &finding);
            findings.push(Reported {
                stack: Some(stack.id.clone()),
                finding,
                acknowledged,
            });
        }
    }
    let wrong = acknowledgements.wrong(&synthesis);
    findings.extend(wrong.into_iter().map(|it| Reported::new(None, it)));
    Checked {
        synthesis,
        findings,
    }
}

impl Checked {
    /// The app as it was synthesized.
    pub fn synthesis(&self) -> &Synthesis {
        &self.synthesis
    }

    /// Everything found: faults first, then stack by stack in the order of the templates.
    pub fn findings(&self) -> &[Reported] {
        &self.findings
    }

    /// The rules of the app's own.
    pub fn custom_rules(&self) -> impl Iterator<Item = &CustomRule> {
        rules::all(&self.synthesis)
    }

    /// Whether anything found keeps the app from being deployed.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Reported::is_error)
    }

    /// Writes the cloud assembly; nothing is written when anything found is an error.
    pub fn write(&self, output: &Path) -> Result<Written, AssemblyError> {
        write(&self.synthesis, &self.findings, output)
    }
}

/// Parameters, outputs, conditions and mappings are constructs too, which the template does not
/// know.
fn locate(synthesis: &Synthesis, stack: &SynthesizedStack, finding: &mut Finding) {
    let (None, Some(logical_id)) = (&finding.construct_path, &finding.logical_id) else {
        return;
    };
    let construct = synthesis.constructs.iter().find(|construct| {
        construct.stack.as_ref() == Some(&stack.id)
            && construct.logical_id.as_ref() == Some(logical_id)
    });
    if let Some(construct) = construct {
        finding.construct_path = Some(construct.path.clone());
        if finding.source.is_none() {
            finding.source = Some(construct.created_at.into());
        }
        finding.caller = construct.caller.map(Into::into);
        if finding.caller == finding.source {
            finding.caller = None;
        }
    }
}

fn from_fault(fault: &Fault) -> Finding {
    Finding {
        code: fault.code.as_str(),
        severity: Severity::Error,
        message: fault.message.clone(),
        hint: Some(fault.hint.clone()),
        logical_id: None,
        property_path: None,
        construct_path: Some(fault.construct_path.clone()),
        source: Some(fault.at.into()),
        caller: None,
        line: None,
        column: None,
    }
}
