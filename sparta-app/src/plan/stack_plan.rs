//! What a deployment of one stack changes, against what is deployed.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::agreement::{Disagreement, KnownValue, SetVerdict, disagreements, known_values};
use super::artifact::StackArtifact;
use super::assets::Placeholders;
use super::comparison::{Comparison, Input, Inputs, ResourceDiff, Side, Verdict, compare};
use super::cost::{CostChange, Prices, Usage, estimate};
use super::parameters::{self, ParameterSources, ParameterValue};
use super::refactor::{self, Declared, MoveFault};
use super::security::{self, SecurityChange};
use super::template::{TemplateFacts, is_secret};

/// The form of a plan's JSON: `schemas/plan.schema.json` describes it.
const FORMAT: u32 = 1;

/// A stack as it is deployed, or as another assembly has it.
#[derive(Debug, Clone, Default)]
pub struct Deployed {
    /// Its template.
    pub template: Value,
    /// The values of its parameters; those of `NoEcho` ones are not looked at.
    pub parameters: BTreeMap<String, String>,
}

impl Deployed {
    /// A stack from the text of its template, which may be YAML, since anybody may have deployed it.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn read(
        template: Option<&str>,
        parameters: BTreeMap<String, String>,
    ) -> Result<Self, String> {
        let Some(text) = template else {
            return Ok(Self {
                template: Value::Null,
                parameters,
            });
        };
        let read = sparta_constructs::template::read(text.as_bytes()).map_err(|errors| {
            let reasons: Vec<_> = errors.iter().map(ToString::to_string).collect();
            reasons.join("; ")
        })?;
        Ok(Self {
            template: read.to_value(),
            parameters,
        })
    }
}

/// What a deployment of one stack changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StackPlan {
    /// The stack.
    pub stack: String,
    /// True when it is not deployed yet.
    pub is_new: bool,
    /// What changes.
    #[serde(flatten)]
    pub changes: Comparison,
    /// What is wrong with moves that the code declares.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub move_faults: Vec<MoveFault>,
    /// What changes in permissions, reachability and protection, the gravest first.
    pub security: Vec<SecurityChange>,
    /// Where the change set says something else, when there is one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<Disagreement>,
    /// The values that the change set adds or contradicts, when there is one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub known_values: Vec<KnownValue>,
    /// What it costs, where the region is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<CostChange>,
    /// The resources that leave the stack, as they are deployed: a picture shows them where they are.
    #[serde(skip)]
    pub gone: BTreeMap<String, Value>,
}

/// What a plan is made from, beside the stack and what is deployed.
#[derive(Debug)]
pub struct Premises<'a> {
    /// Where the values of parameters come from.
    pub parameters: ParameterSources<'a>,
    /// The prices.
    pub prices: &'a Prices,
    /// The assumptions about use.
    pub usage: &'a Usage,
    /// The region, for a stack that names none.
    pub region: Option<&'a str>,
}

impl StackPlan {
    /// Compares a stack of the assembly with what is deployed.
    pub fn new(
        stack: &StackArtifact,
        template: &TemplateFacts,
        deployed: Option<&Deployed>,
        premises: &Premises<'_>,
    ) -> Self {
        let region = stack.environment.region.as_deref().or(premises.region);
        let pseudo = pseudo(stack, region);
        let after = Inputs {
            parameters: given(template, deployed, &premises.parameters),
            pseudo: pseudo.clone(),
        };
        let before = Inputs {
            parameters: deployed.map(present).unwrap_or_default(),
            pseudo,
        };
        let wanted = template.document();
        let declared = deployed.map(|it| refactor::resolve(&stack.moves, &it.template, wanted));
        let Declared { mut moves, faults } = declared.unwrap_or_default();
        // What is declared is moved first: the changes are those that are left then.
        let pairs: Vec<_> = moves
            .iter()
            .map(|it| (it.from.as_str(), it.to.as_str()))
            .collect();
        let moved = deployed.map(|it| refactor::renamed(&it.template, &pairs));
        let old = moved.as_ref().map(|it| Side::new(it, &before));
        let new = Side::new(wanted, &after);
        let mut changes = compare(old, new);
        moves.append(&mut changes.moves);
        changes.moves = moves;
        let mut security = security::changes(old, new, &changes);
        for change in &mut security {
            let origin = stack.provenance.of(&change.subject);
            change.construct_path = origin.map(|it| it.construct_path.clone());
        }
        let prices = (premises.prices, premises.usage);
        let cost_of = |side, region: &str| estimate(side, region, prices, &stack.provenance);
        let leaves = |it: &&ResourceDiff| it.verdict == Verdict::Remove;
        let definition = |it: &ResourceDiff| {
            let template = &deployed?.template;
            let definition = template["Resources"][&it.logical_id].clone();
            Some((it.logical_id.clone(), definition))
        };
        let gone = changes.resources.iter().filter(leaves);
        Self {
            gone: gone.filter_map(definition).collect(),
            stack: stack.name.clone(),
            is_new: deployed.is_none(),
            changes: changes.located(&stack.provenance),
            move_faults: faults,
            security,
            disagreements: Vec::new(),
            known_values: Vec::new(),
            cost: region.map(|region| CostChange {
                region: region.to_owned(),
                before: old.map(|side| cost_of(side, region)),
                after: cost_of(new, region),
            }),
        }
    }

    /// The plan with what a change set says beside it. `templates` are the deployed one and the new one: what
    /// they fill with a secret is not shown.
    #[must_use]
    pub fn beside(mut self, change_set: &[SetVerdict], templates: &[&Value]) -> Self {
        self.known_values = known_values(&self.changes.resources, change_set, templates);
        self.disagreements = disagreements(&self.changes.resources, change_set);
        self
    }

    /// The plan as `--format json` prints it and `schemas/plan.schema.json` describes it.
    pub fn to_json(&self) -> Value {
        #[derive(Serialize)]
        struct Printed<'a> {
            format: u32,
            #[serde(flatten)]
            plan: &'a StackPlan,
        }
        json!(Printed {
            format: FORMAT,
            plan: self
        })
    }

    /// The changes of security that somebody is to approve.
    pub fn broadenings(&self) -> impl Iterator<Item = &SecurityChange> {
        self.security.iter().filter(|it| it.is_broadening())
    }

    /// True when nothing changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The parts of a new stack, the constructs right below it: how many resources each has, by type.
    pub fn parts(&self) -> Vec<(&str, BTreeMap<&str, usize>)> {
        let mut parts: Vec<(&str, BTreeMap<&str, usize>)> = Vec::new();
        for resource in self
            .changes
            .resources
            .iter()
            .filter(|it| it.verdict == Verdict::Add)
        {
            let path = resource.construct_path.as_deref();
            let inner = path
                .and_then(|path| path.split_once('/'))
                .map(|(_, inner)| inner);
            let part = inner.map_or(resource.logical_id.as_str(), |inner| {
                inner.split_once('/').map_or(inner, |(part, _)| part)
            });
            let at = parts.iter().position(|(name, _)| *name == part);
            let at = at.unwrap_or_else(|| {
                parts.push((part, BTreeMap::new()));
                parts.len() - 1
            });
            *parts[at].1.entry(&resource.resource_type).or_default() += 1;
        }
        parts
    }
}

/// What is known beside a stack's template where it goes.
pub fn inputs(
    stack: &StackArtifact,
    template: &TemplateFacts,
    sources: &ParameterSources<'_>,
    here: Placeholders<'_>,
) -> Inputs {
    let mut pseudo = pseudo(stack, Some(here.region));
    pseudo.insert("AWS::AccountId", here.account.to_owned());
    pseudo.insert("AWS::Partition", here.partition.to_owned());
    pseudo.insert("AWS::URLSuffix", here.url_suffix().to_owned());
    Inputs {
        parameters: given(template, None, sources),
        pseudo,
    }
}

/// What is the same on both sides, because it is the stack's own.
fn pseudo(stack: &StackArtifact, region: Option<&str>) -> BTreeMap<&'static str, String> {
    let own = [
        ("AWS::StackName", Some(stack.name.clone())),
        ("AWS::Region", region.map(str::to_owned)),
        ("AWS::AccountId", stack.environment.account.clone()),
    ];
    own.into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

fn present(deployed: &Deployed) -> BTreeMap<String, Input> {
    let value = |(name, value): (&String, &String)| {
        let input = if is_secret(&deployed.template["Parameters"][name]) {
            Input::Kept
        } else {
            Input::Known(value.clone())
        };
        (name.clone(), input)
    };
    deployed.parameters.iter().map(value).collect()
}

/// What the deployment would give each parameter. One that has no value yet is asked for later.
pub(super) fn given(
    template: &TemplateFacts,
    deployed: Option<&Deployed>,
    sources: &ParameterSources<'_>,
) -> BTreeMap<String, Input> {
    let mut inputs = BTreeMap::new();
    for parameter in template.parameters() {
        let input = match parameters::value(&parameter, sources) {
            Some(ParameterValue::Plain(text)) => Input::Known(text),
            Some(ParameterValue::Secret(_)) => Input::Anew,
            Some(ParameterValue::Previous) if !parameter.no_echo => {
                let value = deployed.and_then(|it| it.parameters.get(&parameter.name));
                value.map_or(Input::Kept, |value| Input::Known(value.clone()))
            }
            None if parameter.has_default => continue,
            Some(ParameterValue::Previous) | None => Input::Kept,
        };
        inputs.insert(parameter.name, input);
    }
    inputs
}
