//! State machines: where they start, and where their states lead.
//!
//! See [state machine structure](https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html).

use super::read::list;
use crate::template::{Element, Object, Origin, Resource, read_element};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

/// Deeper than any machine of states within states.
const DEEPEST: usize = 16;

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type != "AWS::StepFunctions::StateMachine" {
            continue;
        }
        if let Some(definition) = resource.properties.get("Definition") {
            let machine = Machine {
                check,
                id,
                resource,
                property: "Definition",
                origin: None,
            };
            machine.of(definition, 0);
        }
        let text = resource.properties.get("DefinitionString");
        if let Some(text) = text
            && let Some(json) = text.as_str()
            && let Ok(definition) = read_element(json.as_bytes())
        {
            let machine = Machine {
                check,
                id,
                resource,
                property: "DefinitionString",
                origin: Some(text.origin),
            };
            machine.of(&definition, 0);
        }
    }
}

struct Machine<'c, 't> {
    check: &'c Check<'t>,
    id: &'t str,
    resource: &'t Resource,
    property: &'static str,
    /// Lines inside a text are not lines of the template.
    origin: Option<Origin>,
}

impl Machine<'_, '_> {
    fn of(&self, definition: &Element, depth: usize) {
        let states = definition.get("States").and_then(Element::as_object);
        let Some(states) = states.filter(|_| depth < DEEPEST && !definition.is_intrinsic()) else {
            return;
        };
        // Names that a function makes are not known.
        if states
            .keys()
            .any(|name| name.starts_with("Fn::") || name.contains("${"))
        {
            return;
        }
        self.leads(definition, "StartAt", states);
        for state in states.values() {
            self.leads(state, "Next", states);
            self.leads(state, "Default", states);
            for part in ["Choices", "Catch"] {
                for inner in list(state.get(part)) {
                    self.leads(inner, "Next", states);
                }
            }
            for branch in list(state.get("Branches")) {
                self.of(branch, depth + 1);
            }
            for inner in ["Iterator", "ItemProcessor"] {
                if let Some(inner) = state.get(inner) {
                    self.of(inner, depth + 1);
                }
            }
        }
    }

    fn leads(&self, from: &Element, key: &str, states: &Object) {
        let Some(element) = from.get(key) else {
            return;
        };
        let Some(name) = element.as_str().filter(|name| !name.contains("${")) else {
            return;
        };
        if !states.contains_key(name) {
            let message = format!("`{key}` names `{name}`, which is no state beside it");
            let mut finding = Finding::new(&rules::STATES, message);
            finding.hint = self.check.did_you_mean(name, states.keys());
            let origin = self.origin.unwrap_or(element.origin);
            let place = Place::value(self.id, self.resource, self.property, origin);
            self.check.report(&place, finding);
        }
    }
}
