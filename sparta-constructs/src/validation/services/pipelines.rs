//! Artifacts of pipelines.
//!
//! See [artifacts](https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html)
//! and [numbers of artifacts](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html).

use std::collections::HashSet;

use super::read::list;
use crate::template::{Element, Origin, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

/// An action: owner, category, provider, and the least and most artifacts it takes and makes.
type Numbers = (
    &'static str,
    &'static str,
    &'static str,
    [usize; 2],
    [usize; 2],
);

const NUMBERS: [Numbers; 19] = [
    ("AWS", "Source", "S3", [0, 0], [1, 1]),
    ("AWS", "Source", "CodeCommit", [0, 0], [1, 1]),
    ("AWS", "Source", "ECR", [0, 0], [1, 1]),
    ("AWS", "Test", "CodeBuild", [1, 5], [0, 5]),
    ("AWS", "Test", "DeviceFarm", [1, 1], [0, 0]),
    ("AWS", "Build", "CodeBuild", [1, 5], [0, 5]),
    ("AWS", "Approval", "Manual", [0, 0], [0, 0]),
    ("AWS", "Deploy", "S3", [1, 1], [0, 0]),
    ("AWS", "Deploy", "CloudFormation", [0, 10], [0, 1]),
    ("AWS", "Deploy", "CodeDeploy", [1, 1], [0, 0]),
    ("AWS", "Deploy", "ElasticBeanstalk", [1, 1], [0, 0]),
    ("AWS", "Deploy", "OpsWorks", [1, 1], [0, 0]),
    ("AWS", "Deploy", "ECS", [1, 1], [0, 0]),
    ("AWS", "Deploy", "ServiceCatalog", [1, 1], [0, 0]),
    ("AWS", "Invoke", "Lambda", [0, 5], [0, 5]),
    ("ThirdParty", "Source", "GitHub", [0, 0], [1, 1]),
    ("ThirdParty", "Deploy", "AlexaSkillsKit", [0, 2], [0, 0]),
    ("Custom", "Build", "Jenkins", [0, 5], [0, 5]),
    ("Custom", "Test", "Jenkins", [0, 5], [0, 5]),
];

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type == "AWS::CodePipeline::Pipeline" {
            let pipeline = Pipeline {
                check,
                id,
                resource,
            };
            pipeline.actions();
        }
    }
}

struct Pipeline<'c, 't> {
    check: &'c Check<'t>,
    id: &'t str,
    resource: &'t Resource,
}

impl<'t> Pipeline<'_, 't> {
    fn actions(&self) {
        let stages = list(self.resource.properties.get("Stages"));
        let mut made: HashSet<&str> = HashSet::new();
        // What may be absent, or has a computed name, may make any artifact.
        let mut certain = !stages.iter().any(Element::is_intrinsic);
        for (stage, element) in stages.iter().enumerate() {
            let actions = element.get("Actions");
            certain &= actions.is_some_and(|a| a.as_list().is_some());
            for (action, element) in list(actions).iter().enumerate() {
                let path = format!("Stages[{stage}].Actions[{action}]");
                certain &= !element.is_intrinsic();
                self.numbers(element, &path);
                self.template_path(element, &path);
                if certain {
                    self.taken(element, &path, &made);
                }
                certain &= self.makes(element, &path, &mut made);
            }
        }
    }

    fn found(&self, path: String, origin: Origin, message: String) {
        let place = Place::value(self.id, self.resource, path, origin);
        self.check.found(&place, &rules::PIPELINE, message);
    }

    /// What an action takes was made by an earlier one.
    fn taken(&self, action: &Element, path: &str, made: &HashSet<&str>) {
        for (index, artifact) in list(action.get("InputArtifacts")).iter().enumerate() {
            let Some(name) = artifact.get("Name") else {
                continue;
            };
            if let Some(text) = name.as_str()
                && !made.contains(text)
            {
                let path = format!("{path}.InputArtifacts[{index}].Name");
                let message = format!("no action before this one makes the artifact `{text}`");
                self.found(path, name.origin, message);
            }
        }
    }

    /// Notes what an action makes; whether all of it is known.
    fn makes(&self, action: &'t Element, path: &str, made: &mut HashSet<&'t str>) -> bool {
        let outputs = action.get("OutputArtifacts");
        let mut known = outputs.is_none_or(|o| o.as_list().is_some());
        for (index, artifact) in list(outputs).iter().enumerate() {
            let Some(name) = artifact.get("Name") else {
                known = false;
                continue;
            };
            match name.as_str() {
                None => known = false,
                Some(text) if !made.insert(text) => {
                    let path = format!("{path}.OutputArtifacts[{index}].Name");
                    let message = format!("an action before this one makes the artifact `{text}`");
                    self.found(path, name.origin, message);
                }
                Some(_) => {}
            }
        }
        known
    }

    fn numbers(&self, action: &Element, path: &str) {
        let of = |name| action.get("ActionTypeId")?.get(name)?.as_str();
        let (Some(owner), Some(category), Some(provider)) =
            (of("Owner"), of("Category"), of("Provider"))
        else {
            return;
        };
        let same = |n: &&Numbers| (n.0, n.1, n.2) == (owner, category, provider);
        let Some((.., takes, makes)) = NUMBERS.iter().find(same) else {
            return;
        };
        for (name, [least, most]) in [("InputArtifacts", takes), ("OutputArtifacts", makes)] {
            let element = action.get(name);
            let found = match element.map(Element::as_list) {
                None => 0,
                Some(Some(list)) if !list.iter().any(Element::is_intrinsic) => list.len(),
                Some(_) => continue,
            };
            if (*least..=*most).contains(&found) {
                continue;
            }
            let wanted = match (least, most) {
                (_, 0) => "none".to_owned(),
                (least, most) if least == most => least.to_string(),
                (least, most) => format!("{least} to {most}"),
            };
            // What is missing cannot be pointed at.
            let (path, origin) = match element {
                Some(element) => (format!("{path}.{name}"), element.origin),
                None => (path.to_owned(), action.origin),
            };
            let message = format!(
                "an action {category} of {provider} has {wanted} of `{name}`, and this has {found}"
            );
            self.found(path, origin, message);
        }
    }

    /// A template is in one of the artifacts that the action takes.
    fn template_path(&self, action: &Element, path: &str) {
        let template = action
            .get("Configuration")
            .and_then(|c| c.get("TemplatePath"));
        let Some(template) = template else {
            return;
        };
        let names: Option<Vec<&str>> = list(action.get("InputArtifacts"))
            .iter()
            .map(|artifact| artifact.get("Name")?.as_str())
            .collect();
        let (Some(text), Some(names)) = (template.as_str(), names) else {
            return;
        };
        let (artifact, _) = text.split_once("::").unwrap_or((text, ""));
        if !names.contains(&artifact) {
            let path = format!("{path}.Configuration.TemplatePath");
            let message = format!(
                "the template is in `{artifact}`, which the action does not take: it takes {}",
                if names.is_empty() {
                    "nothing".to_owned()
                } else {
                    names.join(", ")
                }
            );
            self.found(path, template.origin, message);
        }
    }
}
