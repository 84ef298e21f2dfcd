//! A template as tests look at it.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::iam::Permissions;
use super::network::Network;
use super::{Match, Placement};
use crate::core::{App, Stack};

/// The template of one stack, with assertions.
#[derive(Clone, Debug)]
pub struct Template {
    value: Value,
}

impl Template {
    /// Synthesizes the app and takes the template of one of its stacks.
    ///
    /// # Panics
    /// When the app has a fault, which is printed, or the stack is not the app's.
    #[track_caller]
    pub fn from_stack(app: &App, stack: Stack) -> Self {
        let synthesis = app.synth();
        let faults: String = synthesis
            .faults
            .iter()
            .fold(String::new(), |mut text, fault| {
                let _ = write!(text, "\n  {fault}");
                text
            });
        assert!(faults.is_empty(), "the app has faults:{faults}");
        let path = stack.scope().path();
        let found = synthesis
            .stacks
            .iter()
            .find(|synthesized| synthesized.path == path);
        match found {
            Some(synthesized) => Self {
                value: synthesized.template.to_value(),
            },
            None => panic!("`{path}` is not a stack of this app"),
        }
    }

    /// Takes any template, such as one read from a file.
    pub fn from_value(value: Value) -> Self {
        Self { value }
    }

    /// The template as JSON, for a snapshot.
    pub fn to_value(&self) -> &Value {
        &self.value
    }

    /// Who may do what, with the default [`Placement`].
    ///
    /// # Panics
    /// When a policy of the template is none.
    #[track_caller]
    pub fn permissions(&self) -> Permissions {
        self.permissions_at(&Placement::new())
    }

    /// Who may do what when the template is deployed there.
    ///
    /// # Panics
    /// When a policy of the template is none.
    #[track_caller]
    pub fn permissions_at(&self, placement: &Placement) -> Permissions {
        match Permissions::read(&self.value, placement) {
            Ok(permissions) => permissions,
            Err(error) => panic!("{error}"),
        }
    }

    /// What can reach what, with the default [`Placement`].
    pub fn network(&self) -> Network {
        self.network_at(&Placement::new())
    }

    /// What can reach what when the template is deployed there.
    pub fn network_at(&self, placement: &Placement) -> Network {
        Network::read(&self.value, placement)
    }

    /// The resources of a type: logical id and the whole resource.
    pub fn resources<'a>(
        &'a self,
        resource_type: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.section("Resources").filter(move |(_, resource)| {
            resource.get("Type").and_then(Value::as_str) == Some(resource_type)
        })
    }

    /// There are exactly so many resources of the type.
    #[track_caller]
    pub fn resource_count_is(&self, resource_type: &str, count: usize) {
        let ids: Vec<&str> = self.resources(resource_type).map(|(id, _)| id).collect();
        assert!(
            ids.len() == count,
            "{count} resources of type {resource_type} expected, found {}: {ids:?}",
            ids.len()
        );
    }

    /// Some resource of the type has properties that match.
    #[track_caller]
    pub fn has_resource_properties(&self, resource_type: &str, properties: impl Into<Match>) {
        self.has_resource(
            resource_type,
            Match::object([("Properties", properties.into())]),
        );
    }

    /// Some resource of the type matches as a whole: properties, policies, `DependsOn`.
    #[track_caller]
    pub fn has_resource(&self, resource_type: &str, resource: impl Into<Match>) {
        let pattern = resource.into();
        self.matching(
            "resource",
            resource_type,
            self.resources(resource_type),
            &pattern,
        );
    }

    /// Every resource of the type matches, and there is at least one.
    #[track_caller]
    pub fn all_resources(&self, resource_type: &str, resource: impl Into<Match>) {
        let pattern = resource.into();
        let mut none = true;
        for (id, value) in self.resources(resource_type) {
            none = false;
            if let Some(difference) = pattern.difference(Some(value)) {
                panic!(
                    "{resource_type} `{id}`: `{}` {}",
                    difference.path.trim_start_matches('.'),
                    difference.what
                );
            }
        }
        assert!(!none, "there is no resource of type {resource_type}");
    }

    /// The output so named matches.
    #[track_caller]
    pub fn has_output(&self, logical_id: &str, output: impl Into<Match>) {
        self.has_entry("Outputs", logical_id, &output.into());
    }

    /// The parameter so named matches.
    #[track_caller]
    pub fn has_parameter(&self, logical_id: &str, parameter: impl Into<Match>) {
        self.has_entry("Parameters", logical_id, &parameter.into());
    }

    /// The condition so named matches.
    #[track_caller]
    pub fn has_condition(&self, logical_id: &str, condition: impl Into<Match>) {
        self.has_entry("Conditions", logical_id, &condition.into());
    }

    /// The mapping so named matches.
    #[track_caller]
    pub fn has_mapping(&self, logical_id: &str, mapping: impl Into<Match>) {
        self.has_entry("Mappings", logical_id, &mapping.into());
    }

    #[track_caller]
    fn has_entry(&self, section: &str, logical_id: &str, pattern: &Match) {
        let found = self
            .section(section)
            .find(|(id, _)| *id == logical_id)
            .map(|(_, value)| value);
        if let Some(difference) = pattern.difference(found) {
            let known: Vec<&str> = self.section(section).map(|(id, _)| id).collect();
            panic!(
                "{section} `{logical_id}`{} {}; {section}: {known:?}",
                difference.path, difference.what
            );
        }
    }

    #[track_caller]
    fn matching<'a>(
        &self,
        what: &str,
        kind: &str,
        candidates: impl Iterator<Item = (&'a str, &'a Value)>,
        pattern: &Match,
    ) {
        let mut nearest: Option<(&str, super::matcher::Difference)> = None;
        // All are held against the pattern: a capture keeps a value of each that matches.
        let mut matched = false;
        for (id, value) in candidates {
            match pattern.difference(Some(value)) {
                None => matched = true,
                // The deeper the first difference, the nearer the candidate.
                Some(difference) => {
                    let depth = |path: &str| path.matches(['.', '[']).count();
                    if nearest
                        .as_ref()
                        .is_none_or(|(_, best)| depth(&best.path) < depth(&difference.path))
                    {
                        nearest = Some((id, difference));
                    }
                }
            }
        }
        match nearest {
            _ if matched => {}
            None => panic!(
                "there is no {what} of type {kind}; types: {:?}",
                self.types()
            ),
            Some((id, difference)) => panic!(
                "no {what} of type {kind} matches; nearest is `{id}`: `{}` {}",
                difference.path.trim_start_matches('.'),
                difference.what
            ),
        }
    }

    fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.value
            .get(name)
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::iter)
            .map(|(id, value)| (id.as_str(), value))
    }

    fn types(&self) -> Vec<&str> {
        let mut types: Vec<&str> = self
            .section("Resources")
            .filter_map(|(_, resource)| resource.get("Type")?.as_str())
            .collect();
        types.sort_unstable();
        types.dedup();
        types
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use serde_json::json;

    use super::super::Capture;
    use super::*;

    fn template() -> Template {
        Template::from_value(json!({
            "Resources": {
                "A": { "Type": "T", "Properties": { "N": 1, "L": [1, 2, 3], "J": "{\"a\":[1]}" } },
                "B": { "Type": "T", "Properties": { "N": 2, "O": { "P": "text" } } },
            },
            "Outputs": { "Url": { "Value": "http://x" } },
            "Mappings": { "Size": { "prod": { "cpu": 512 } } },
        }))
    }

    fn says(check: impl Fn(&Template)) -> String {
        let template = template();
        let panic =
            catch_unwind(AssertUnwindSafe(|| check(&template))).expect_err("it should not hold");
        panic.downcast_ref::<String>().cloned().unwrap_or_default()
    }

    #[test]
    fn what_holds() {
        let template = template();
        template.resource_count_is("T", 2);
        template.has_resource_properties("T", json!({ "N": 2, "O": { "P": "text" } }));
        template.has_resource_properties(
            "T",
            Match::object([("L", Match::list_with([json!(1), json!(3)]))]),
        );
        template.has_resource_properties(
            "T",
            Match::object([("J", Match::serialized_json(json!({ "a": [1] })))]),
        );
        template.has_resource_properties(
            "T",
            Match::object([("L", Match::absent()), ("N", Match::any())]),
        );
        template.all_resources(
            "T",
            Match::object([("Properties", Match::not(json!({ "N": 3 })))]),
        );
        template.has_output(
            "Url",
            Match::object([("Value", Match::text_containing("http"))]),
        );
    }

    #[test]
    fn mappings_and_patterns_of_text() {
        let template = template();
        template.has_mapping("Size", json!({ "prod": { "cpu": 512 } }));
        let url = |pattern| Match::object([("Value", Match::text_matching(pattern))]);
        template.has_output("Url", url("^http://.$"));
        assert_eq!(
            says(|template| template.has_output("Url", url("^https"))),
            "Outputs `Url`.Value should match `^https`, and is \"http://x\"; Outputs: [\"Url\"]"
        );
    }

    #[test]
    fn captures_keep_what_matched_as_a_whole_and_nothing_else() {
        let template = template();
        let (number, second, never) = (Capture::new(), Capture::new(), Capture::new());
        template.has_resource_properties("T", Match::object([("N", Match::capture(&number))]));
        assert_eq!(number.values(), [1, 2]);
        // Both are seen up to a difference, and leave nothing.
        let pattern = Match::object([
            ("N", Match::capture(&second)),
            ("L", Match::list_with([json!(3)])),
            ("J", Match::not(Match::capture(&never))),
        ]);
        says(|template| template.has_resource_properties("T", pattern.clone()));
        assert!(second.values().is_empty() && never.values().is_empty());
        assert_eq!(
            says(|_| drop(never.text())),
            "one text was to be kept, and this was: []"
        );
    }

    #[test]
    fn a_capture_in_a_list_keeps_the_item_that_matched() {
        let template = Template::from_value(json!({ "Resources": { "A": { "Type": "T",
            "Properties": { "L": [{ "v": "x", "k": 1 }, { "v": "y", "k": 2 }] } } } }));
        let value = Capture::new();
        let item = Match::object([("v", Match::capture(&value)), ("k", json!(2).into())]);
        template.has_resource_properties("T", Match::object([("L", Match::list_with([item]))]));
        assert_eq!(value.text(), "y");
    }

    #[test]
    fn what_does_not_hold_shows_the_nearest() {
        insta::assert_snapshot!(
            [
                says(|template| template.resource_count_is("T", 1)),
                says(|template| template
                    .has_resource_properties("T", json!({ "N": 2, "O": { "P": "other" } }))),
                says(|template| template.has_resource_properties("U", json!({}))),
                says(|template| template
                    .has_resource_properties("T", Match::exact(json!({ "N": 1 })))),
                says(|template| template.has_resource_properties(
                    "T",
                    Match::object([("L", Match::list_with([json!(4)]))])
                )),
                says(|template| template.has_output("Uri", Match::any())),
            ]
            .join("\n")
        );
    }
}
