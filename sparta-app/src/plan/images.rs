//! Which images of ECR the task definitions of a template run.
//!
//! An image's address is often made by intrinsics. Those whose values are in the assembly are worked out:
//! pseudo parameters, parameters with a value in the manifest or a default, `Fn::Sub`, `Fn::Join`,
//! `Fn::Select`, `Fn::Split`, imports from another stack of the assembly, and the address of a repository that
//! the template names. What only AWS knows is left alone.

use std::collections::BTreeMap;

use serde_json::Value;

use super::artifact::StackArtifact;
use super::assets::Placeholders;
use super::template::TemplateFacts;

/// An image of ECR that a task definition runs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ImageReference {
    /// The 12-digit account of the registry.
    pub account: String,
    /// The registry's region.
    pub region: String,
    /// The repository.
    pub repository: String,
    /// The tag (`v1.0.0`), or with `@` in front the digest.
    pub version: String,
    /// The logical id of the first task definition that runs it.
    pub logical_id: String,
    /// The stack of the assembly that makes the repository.
    pub made_by: Option<String>,
}

/// Where values come from: the stacks of an assembly and their templates.
#[derive(Debug, Clone, Copy)]
pub struct ImageResolver<'a> {
    /// The stacks, with their templates.
    pub stacks: &'a [(&'a StackArtifact, &'a TemplateFacts)],
}

/// The template that a value is in.
#[derive(Clone, Copy)]
struct Place<'a> {
    stack: &'a StackArtifact,
    document: &'a Value,
    here: Placeholders<'a>,
}

/// Templates import from templates; a circle of them is no assembly that AWS would take.
const DEEPEST: usize = 32;

impl<'a> ImageResolver<'a> {
    /// The images of a stack's task definitions, sorted, each once.
    pub fn images(
        &self,
        stack: &'a StackArtifact,
        template: &'a TemplateFacts,
        here: Placeholders<'a>,
    ) -> Vec<ImageReference> {
        let document = template.document();
        let place = Place {
            stack,
            document,
            here,
        };
        let mut found: BTreeMap<(String, String, String, String), ImageReference> = BTreeMap::new();
        let resources = document["Resources"].as_object().into_iter().flatten();
        for (id, resource) in resources {
            if resource["Type"] != "AWS::ECS::TaskDefinition" {
                continue;
            }
            let containers = resource["Properties"]["ContainerDefinitions"].as_array();
            for container in containers.into_iter().flatten() {
                let image = self
                    .text(place, &container["Image"], 0)
                    .and_then(|address| self.reference(&address, id));
                if let Some(image) = image {
                    let key = (
                        image.account.clone(),
                        image.region.clone(),
                        image.repository.clone(),
                        image.version.clone(),
                    );
                    found.entry(key).or_insert(image);
                }
            }
        }
        found.into_values().collect()
    }

    /// Reads `<account>.dkr.ecr.<region>.<suffix>/<repository>:<tag>`.
    /// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html>
    fn reference(&self, address: &str, logical_id: &str) -> Option<ImageReference> {
        let (host, path) = address.split_once('/')?;
        let mut labels = host.split('.');
        let account = labels.next()?;
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if !is_account || labels.next()? != "dkr" || !matches!(labels.next()?, "ecr" | "ecr-fips") {
            return None;
        }
        let region = labels.next()?;
        let (name, version) = match path.split_once('@') {
            Some((name, digest)) => (name, format!("@{digest}")),
            // https://docs.docker.com/reference/cli/docker/image/pull/: without a tag, `latest`.
            None => match path.split_once(':') {
                Some((name, tag)) => (name, tag.to_owned()),
                None => (path, "latest".to_owned()),
            },
        };
        let name = name.split(':').next().unwrap_or(name);
        Some(ImageReference {
            account: account.to_owned(),
            region: region.to_owned(),
            repository: name.to_owned(),
            version,
            logical_id: logical_id.to_owned(),
            made_by: self.maker(name),
        })
    }

    fn maker(&self, repository: &str) -> Option<String> {
        let makes = |template: &TemplateFacts| {
            let resources = template.document()["Resources"].as_object();
            resources.into_iter().flatten().any(|(_, resource)| {
                resource["Type"] == "AWS::ECR::Repository"
                    && resource["Properties"]["RepositoryName"] == repository
            })
        };
        let found = self.stacks.iter().find(|(_, template)| makes(template));
        found.map(|(stack, _)| stack.name.clone())
    }

    fn text(&self, place: Place<'_>, value: &Value, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let depth = depth + 1;
        let intrinsic = match value {
            Value::String(text) => return Some(text.clone()),
            Value::Number(number) => return Some(number.to_string()),
            Value::Object(object) if object.len() == 1 => object.iter().next()?,
            _ => return None,
        };
        match (intrinsic.0.as_str(), intrinsic.1) {
            ("Ref", Value::String(name)) => self.name(place, name, depth),
            ("Fn::GetAtt", attribute) => {
                let (id, name) = match attribute {
                    Value::String(text) => text.split_once('.')?,
                    Value::Array(parts) => (parts.first()?.as_str()?, parts.get(1)?.as_str()?),
                    _ => return None,
                };
                self.attribute(place, id, name, depth)
            }
            ("Fn::Sub", Value::String(text)) => self.substitute(place, text, &Value::Null, depth),
            ("Fn::Sub", Value::Array(parts)) => {
                self.substitute(place, parts.first()?.as_str()?, parts.get(1)?, depth)
            }
            ("Fn::Join", Value::Array(parts)) => {
                let list = self.list(place, parts.get(1)?, depth)?;
                Some(list.join(parts.first()?.as_str()?))
            }
            ("Fn::Select", Value::Array(parts)) => {
                let index: usize = self.text(place, parts.first()?, depth)?.parse().ok()?;
                let list = self.list(place, parts.get(1)?, depth)?;
                list.into_iter().nth(index)
            }
            ("Fn::ImportValue", name) => {
                let name = self.text(place, name, depth)?;
                self.import(place, &name, depth)
            }
            _ => None,
        }
    }

    fn list(&self, place: Place<'_>, value: &Value, depth: usize) -> Option<Vec<String>> {
        match value {
            Value::Array(items) => items
                .iter()
                .map(|item| self.text(place, item, depth))
                .collect(),
            Value::Object(object) => {
                let parts = object.get("Fn::Split")?.as_array()?;
                let text = self.text(place, parts.get(1)?, depth)?;
                let parts = text.split(parts.first()?.as_str()?);
                Some(parts.map(str::to_owned).collect())
            }
            _ => None,
        }
    }

    fn name(&self, place: Place<'_>, name: &str, depth: usize) -> Option<String> {
        let here = place.here;
        let known = match name {
            "AWS::AccountId" => here.account,
            "AWS::Region" => here.region,
            "AWS::Partition" => here.partition,
            "AWS::URLSuffix" => here.url_suffix(),
            "AWS::StackName" => place.stack.name.as_str(),
            _ => {
                if let Some(value) = place.stack.parameters.get(name) {
                    return Some(value.clone());
                }
                let parameter = &place.document["Parameters"][name]["Default"];
                if !parameter.is_null() {
                    return self.text(place, parameter, depth);
                }
                return self.repository(place, name, depth);
            }
        };
        Some(known.to_owned())
    }

    /// The name of a repository of the template.
    fn repository(&self, place: Place<'_>, id: &str, depth: usize) -> Option<String> {
        let resource = &place.document["Resources"][id];
        (resource["Type"] == "AWS::ECR::Repository")
            .then(|| self.text(place, &resource["Properties"]["RepositoryName"], depth))
            .flatten()
    }

    fn attribute(&self, place: Place<'_>, id: &str, name: &str, depth: usize) -> Option<String> {
        let repository = self.repository(place, id, depth)?;
        let Placeholders {
            account,
            region,
            partition,
        } = place.here;
        match name {
            "Arn" => Some(format!(
                "arn:{partition}:ecr:{region}:{account}:repository/{repository}"
            )),
            "RepositoryUri" => {
                let suffix = place.here.url_suffix();
                Some(format!("{account}.dkr.ecr.{region}.{suffix}/{repository}"))
            }
            _ => None,
        }
    }

    fn substitute(
        &self,
        place: Place<'_>,
        text: &str,
        values: &Value,
        depth: usize,
    ) -> Option<String> {
        let (mut made, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            made.push_str(before);
            if let Some(literal) = name.strip_prefix('!') {
                made.push_str("${");
                made.push_str(literal);
                made.push('}');
            } else if let Some(value) = values.get(name) {
                made.push_str(&self.text(place, value, depth)?);
            } else if let Some((id, attribute)) = name.split_once('.') {
                made.push_str(&self.attribute(place, id, attribute, depth)?);
            } else {
                made.push_str(&self.name(place, name, depth)?);
            }
            rest = after;
        }
        made.push_str(rest);
        Some(made)
    }

    /// What a stack of the assembly exports under that name.
    fn import(&self, place: Place<'_>, name: &str, depth: usize) -> Option<String> {
        self.stacks.iter().find_map(|(stack, template)| {
            let there = Place {
                stack,
                document: template.document(),
                // An export is imported in its own account and region only.
                here: place.here,
            };
            let outputs = there.document["Outputs"].as_object()?;
            let output = outputs.values().find(|output| {
                let exported = self.text(there, &output["Export"]["Name"], depth);
                exported.as_deref() == Some(name)
            })?;
            self.text(there, &output["Value"], depth)
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HERE: Placeholders<'_> = Placeholders {
        account: "123456789012",
        region: "eu-west-2",
        partition: "aws",
    };

    /// An assembly on disk with these templates, and what its last stack runs.
    fn images(templates: &[(&str, Value)]) -> Vec<ImageReference> {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let mut artifacts = serde_json::Map::new();
        for (name, template) in templates {
            let file = format!("{name}.json");
            std::fs::write(directory.path().join(&file), template.to_string()).expect("written");
            artifacts.insert(
                (*name).to_owned(),
                json!({"type": "aws:cloudformation:stack", "properties": {"templateFile": file}}),
            );
        }
        let manifest = json!({"version": "36.0.0", "artifacts": artifacts});
        std::fs::write(directory.path().join("manifest.json"), manifest.to_string())
            .expect("written");
        let assembly = crate::plan::Assembly::read(directory.path()).expect("an assembly");
        let facts: Vec<_> = assembly
            .stacks
            .iter()
            .map(|stack| TemplateFacts::read(&stack.template_file).expect("a template"))
            .collect();
        let stacks: Vec<_> = assembly.stacks.iter().zip(&facts).collect();
        let (stack, template) = stacks.last().expect("a stack");
        ImageResolver { stacks: &stacks }.images(stack, template, HERE)
    }

    fn task(images: &[Value]) -> Value {
        let containers: Vec<_> = images.iter().map(|image| json!({"Image": image})).collect();
        json!({"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": containers}})
    }

    fn read(found: &[ImageReference]) -> Vec<String> {
        found
            .iter()
            .map(|image| {
                format!(
                    "{}/{}/{} {} {}",
                    image.account,
                    image.region,
                    image.repository,
                    image.version,
                    image.made_by.as_deref().unwrap_or("-")
                )
            })
            .collect()
    }

    #[test]
    fn an_image_of_another_stack_s_repository_is_found() {
        let registry = json!({
            "Resources": {"Api": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "sparta-api"}}},
            "Outputs": {"Uri": {"Value": {"Fn::GetAtt": ["Api", "RepositoryUri"]}, "Export": {"Name": "registry:Uri"}}},
        });
        let image = json!({"Fn::Join": ["", [{"Fn::ImportValue": "registry:Uri"}, ":v1.0.0"]]});
        let main = json!({"Resources": {"Task": task(&[image.clone(), image])}});
        assert_eq!(
            read(&images(&[("registry", registry), ("main", main)])),
            ["123456789012/eu-west-2/sparta-api v1.0.0 registry"]
        );
    }

    #[test]
    fn addresses_are_worked_out_as_far_as_the_assembly_says() {
        let arn = json!({"Fn::GetAtt": "Own.Arn"});
        let part = |index: usize| json!({"Fn::Select": [index, {"Fn::Split": [":", arn]}]});
        let split = json!({"Fn::Join": ["", [part(4), ".dkr.ecr.", part(3), ".", {"Ref": "AWS::URLSuffix"}, "/",
                                             {"Ref": "Own"}, ":1"]]});
        let template = json!({
            "Parameters": {"Tag": {"Type": "String", "Default": "2"}, "Unknown": {"Type": "String"}},
            "Resources": {
                "Own": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "own"}},
                "Task": task(&[
                    split,
                    json!({"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/team/api:${Tag}"}),
                    json!({"Fn::Sub": ["${Own.RepositoryUri}@${D}", {"D": "sha256:0a"}]}),
                    json!("999999999999.dkr.ecr.us-east-1.amazonaws.com/theirs"),
                    json!("public.ecr.aws/nginx/nginx:1"),
                    json!({"Fn::Sub": "${Own.RepositoryUri}:${Unknown}"}),
                    json!({"Fn::ImportValue": "elsewhere"}),
                ]),
            },
        });
        assert_eq!(
            read(&images(&[("main", template)])),
            [
                "123456789012/eu-west-2/own 1 main",
                "123456789012/eu-west-2/own @sha256:0a main",
                "123456789012/eu-west-2/team/api 2 -",
                "999999999999/us-east-1/theirs latest -",
            ]
        );
    }

    #[test]
    fn exports_that_import_each_other_end() {
        let circle = json!({
            "Resources": {"Task": task(&[json!({"Fn::ImportValue": "a"})])},
            "Outputs": {"A": {"Value": {"Fn::ImportValue": "a"}, "Export": {"Name": "a"}}},
        });
        assert_eq!(images(&[("main", circle)]), []);
    }
}
