//! A template with its intrinsics replaced by what they stand for, or by a symbol for it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Placement;
use super::known::Known;
use crate::template::{SubPart, sub_parts};

/// References that go deeper than this go round in circles.
const DEEPEST: usize = 40;

/// A resource with its intrinsics replaced.
#[derive(Clone, Debug)]
pub(super) struct Resource {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) properties: Value,
    /// Its physical name, or what stands for it.
    pub(super) name: String,
    pub(super) arn: Option<String>,
    /// What `Ref` gives.
    pub(super) reference: String,
}

/// A template with its intrinsics replaced.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) resources: Vec<Resource>,
    exports: BTreeMap<String, String>,
}

impl Resolved {
    pub(super) fn new(template: &Value, placement: &Placement) -> Self {
        let resolver = Resolver {
            template,
            placement,
        };
        let entries = resolver.section("Resources");
        let resources = entries
            .into_iter()
            .flatten()
            .filter(|(_, resource)| resolver.is_made(resource))
            .filter_map(|(id, resource)| {
                let kind = resource.get("Type")?.as_str()?.to_owned();
                let properties = resource.get("Properties");
                let known = Known::of(&kind);
                Some(Resource {
                    properties: properties
                        .map_or(Value::Null, |properties| resolver.value(properties, 0)),
                    name: resolver.name(id, resource, known, 0),
                    arn: known.map(|known| resolver.fill(known.arn, (id, resource, known), 0)),
                    reference: resolver.reference(id, 0),
                    id: id.clone(),
                    kind,
                })
            })
            .collect();
        Self {
            resources,
            exports: resolver.exports(),
        }
    }

    pub(super) fn exports(self) -> BTreeMap<String, String> {
        self.exports
    }

    pub(super) fn of_type<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Resource> {
        self.resources
            .iter()
            .filter(move |resource| resource.kind == kind)
    }

    /// The resource that a person calls so: by logical id, with or without its hash, by name,
    /// or by ARN.
    pub(super) fn find(&self, called: &str) -> Result<&Resource, String> {
        let tests: [fn(&Resource, &str) -> bool; 4] = [
            |it, called| it.id == called,
            |it, called| without_hash(&it.id) == Some(called),
            |it, called| it.name == called,
            |it, called| it.arn.as_deref() == Some(called),
        ];
        for test in tests {
            let found: Vec<&Resource> = self
                .resources
                .iter()
                .filter(|it| test(it, called))
                .collect();
            match found[..] {
                [] => {}
                [one] => return Ok(one),
                _ => {
                    let ids: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
                    return Err(format!("`{called}` may be any of {ids:?}"));
                }
            }
        }
        let nearest = self.resources.iter().max_by(|a, b| {
            let near = |it: &Resource| strsim::jaro_winkler(&it.id, called);
            near(a).total_cmp(&near(b))
        });
        let hint = nearest.map_or_else(String::new, |it| format!("; the nearest is `{}`", it.id));
        Err(format!("the template has no `{called}`{hint}"))
    }
}

/// A logical id without the eight digits that the path's hash adds.
pub(super) fn without_hash(id: &str) -> Option<&str> {
    let (name, hash) = id.split_at_checked(id.len().checked_sub(8)?)?;
    let is_hash = hash
        .bytes()
        .all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte));
    (is_hash && !name.is_empty()).then_some(name)
}

#[derive(Clone, Copy)]
struct Resolver<'a> {
    template: &'a Value,
    placement: &'a Placement,
}

type Typed<'a> = (&'a str, &'a Value, &'static Known);

impl<'a> Resolver<'a> {
    fn section(self, name: &str) -> Option<&'a Map<String, Value>> {
        self.template.get(name)?.as_object()
    }

    fn is_made(self, resource: &Value) -> bool {
        let condition = resource.get("Condition").and_then(Value::as_str);
        condition.is_none_or(|name| self.condition_named(name, 0))
    }

    fn exports(self) -> BTreeMap<String, String> {
        let outputs = self.section("Outputs").into_iter().flatten();
        outputs
            .filter_map(|(_, output)| {
                let name = self.value(output.get("Export")?.get("Name")?, 0);
                let value = self.value(output.get("Value")?, 0);
                Some((name.as_str()?.to_owned(), text(&value)))
            })
            .collect()
    }

    /// The physical name; where CloudFormation makes one, it begins with the stack and the
    /// logical id. <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html>
    fn name(self, id: &str, resource: &Value, known: Option<&Known>, depth: usize) -> String {
        let property = known.map_or("", |known| known.name);
        let given = resource.get("Properties").and_then(|it| it.get(property));
        if let Some(Value::String(name)) = given.map(|given| self.value(given, depth + 1)) {
            return name;
        }
        let name = format!("{}-{id}-generated", self.placement.stack);
        match resource.get("Type").and_then(Value::as_str) {
            Some("AWS::S3::Bucket") => name.to_lowercase(),
            _ => name,
        }
    }

    /// Puts values in the places of a text of [`Known`].
    fn fill(self, form: &str, (id, resource, known): Typed<'_>, depth: usize) -> String {
        let mut filled = String::new();
        let mut rest = form;
        while let Some((before, after)) = rest.split_once('{') {
            let (place, after) = after.split_once('}').unwrap_or((after, ""));
            filled.push_str(before);
            rest = after;
            let value = match place {
                "partition" => self.placement.partition.clone(),
                "region" => self.placement.region.clone(),
                "account" => self.placement.account.clone(),
                "id" => format!("<{id}>"),
                "name" => self.name(id, resource, Some(known), depth + 1),
                "arn" if depth < DEEPEST => self.fill(known.arn, (id, resource, known), depth + 1),
                property => self.property(resource, property, depth + 1),
            };
            filled.push_str(&value);
        }
        filled.push_str(rest);
        // A parameter's name has a slash of its own when it is a path, and a provider's is its URL without
        // the scheme.
        filled
            .replace(":parameter//", ":parameter/")
            .replace(":oidc-provider/https://", ":oidc-provider/")
    }

    fn property(self, resource: &Value, property: &str, depth: usize) -> String {
        let given = resource.get("Properties").and_then(|it| it.get(property));
        match given.map(|given| text(&self.value(given, depth + 1))) {
            // A cluster may be given by its ARN.
            Some(given) => match given.rsplit_once(":cluster/") {
                Some((_, name)) => name.to_owned(),
                None => given,
            },
            None if property == "Path" => "/".to_owned(),
            None => "default".to_owned(),
        }
    }

    fn resource(self, id: &str) -> Option<&'a Value> {
        self.section("Resources")?.get(id)
    }

    fn reference(self, id: &str, depth: usize) -> String {
        let pseudo = match id {
            "AWS::Partition" => Some(self.placement.partition.clone()),
            "AWS::Region" => Some(self.placement.region.clone()),
            "AWS::AccountId" => Some(self.placement.account.clone()),
            "AWS::StackName" => Some(self.placement.stack.clone()),
            "AWS::StackId" => Some(format!(
                "arn:{}:cloudformation:{}:{}:stack/{}/<StackId>",
                self.placement.partition,
                self.placement.region,
                self.placement.account,
                self.placement.stack
            )),
            "AWS::URLSuffix" => Some(match self.placement.partition.as_str() {
                "aws-cn" => "amazonaws.com.cn".to_owned(),
                _ => "amazonaws.com".to_owned(),
            }),
            _ => None,
        };
        if let Some(value) = pseudo.or_else(|| self.parameter(id)) {
            return value;
        }
        match self.typed(id) {
            Some(typed) if depth < DEEPEST => self.fill(typed.2.reference, typed, depth + 1),
            _ => format!("<{id}>"),
        }
    }

    fn typed<'b>(self, id: &'b str) -> Option<(&'b str, &'a Value, &'static Known)> {
        let resource = self.resource(id)?;
        Some((id, resource, Known::of(resource.get("Type")?.as_str()?)?))
    }

    fn parameter(self, id: &str) -> Option<String> {
        let given = self.placement.parameters.get(id).cloned();
        given.or_else(|| {
            let parameter = self.section("Parameters")?.get(id)?;
            Some(
                parameter
                    .get("Default")
                    .map_or_else(|| format!("<{id}>"), text),
            )
        })
    }

    /// The elements of a parameter that is a list; an empty one is a list of an empty text.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>
    fn list_parameter(self, id: &str) -> Option<Value> {
        let kind = self.section("Parameters")?.get(id)?.get("Type")?.as_str()?;
        let is_list = kind == "CommaDelimitedList" || kind.starts_with("List<");
        let elements = is_list.then(|| self.parameter(id)).flatten()?;
        Some(
            elements
                .split(',')
                .map(|it| Value::from(it.trim()))
                .collect(),
        )
    }

    fn attribute(self, id: &str, attribute: &str, depth: usize) -> String {
        let form = self.typed(id).and_then(|typed| {
            let form = typed.2.attribute(attribute)?;
            (depth < DEEPEST).then(|| self.fill(form, typed, depth + 1))
        });
        form.unwrap_or_else(|| format!("<{id}.{attribute}>"))
    }

    /// The value without intrinsics; `Null` in place of `AWS::NoValue`.
    fn value(self, value: &Value, depth: usize) -> Value {
        if depth > DEEPEST {
            return Value::String("<circular>".to_owned());
        }
        match value {
            Value::Array(items) => Value::Array(
                items
                    .iter()
                    .map(|item| self.value(item, depth + 1))
                    .filter(|item| !item.is_null())
                    .collect(),
            ),
            Value::Object(object) => match object.iter().next() {
                Some((name, argument))
                    if object.len() == 1 && (name == "Ref" || name.starts_with("Fn::")) =>
                {
                    self.intrinsic(name, argument, depth + 1)
                }
                _ => Value::Object(
                    object
                        .iter()
                        .map(|(key, value)| (key.clone(), self.value(value, depth + 1)))
                        .filter(|(_, value)| !value.is_null())
                        .collect(),
                ),
            },
            other => other.clone(),
        }
    }

    fn intrinsic(self, name: &str, argument: &Value, depth: usize) -> Value {
        let known = match name {
            "Ref" => match argument.as_str() {
                Some("AWS::NoValue") => return Value::Null,
                Some(id) => Some(
                    self.list_parameter(id)
                        .unwrap_or_else(|| Value::String(self.reference(id, depth))),
                ),
                None => None,
            },
            "Fn::GetAtt" => self.get_att(argument, depth),
            "Fn::Sub" => self.sub(argument, depth),
            "Fn::Join" => self.join(argument, depth),
            "Fn::Select" => self.select(argument, depth),
            "Fn::Split" => self.split(argument, depth),
            "Fn::If" => return self.choose(argument, depth),
            "Fn::ImportValue" => {
                let name = text(&self.value(argument, depth));
                let imported = self.placement.imports.get(&name).cloned();
                Some(
                    imported
                        .unwrap_or_else(|| format!("<import {name}>"))
                        .into(),
                )
            }
            "Fn::FindInMap" => self.find_in_map(argument, depth),
            "Fn::ToJsonString" => Some(self.value(argument, depth).to_string().into()),
            _ => None,
        };
        known.unwrap_or_else(|| {
            let argument = text(&self.value(argument, depth));
            Value::String(format!("<{} {argument}>", name.trim_start_matches("Fn::")))
        })
    }

    fn get_att(self, argument: &Value, depth: usize) -> Option<Value> {
        let (id, attribute) = match argument {
            Value::String(both) => both.split_once('.')?,
            Value::Array(parts) => (parts.first()?.as_str()?, parts.get(1)?.as_str()?),
            _ => return None,
        };
        Some(self.attribute(id, attribute, depth).into())
    }

    fn sub(self, argument: &Value, depth: usize) -> Option<Value> {
        let (form, variables) = match argument {
            Value::String(form) => (form.as_str(), None),
            Value::Array(parts) => (parts.first()?.as_str()?, parts.get(1)),
            _ => return None,
        };
        let mut filled = String::new();
        for part in sub_parts(form) {
            match part.ok()? {
                SubPart::Text(text) => filled.push_str(text),
                SubPart::Literal(name) => {
                    filled.push_str("${");
                    filled.push_str(name);
                    filled.push('}');
                }
                SubPart::Variable(name) => {
                    let own = variables.and_then(|it| it.get(name));
                    let value = match (own, name.split_once('.')) {
                        (Some(own), _) => text(&self.value(own, depth)),
                        (None, Some((id, attribute))) => self.attribute(id, attribute, depth),
                        (None, None) => self.reference(name, depth),
                    };
                    filled.push_str(&value);
                }
            }
        }
        Some(filled.into())
    }

    fn join(self, argument: &Value, depth: usize) -> Option<Value> {
        let separator = argument.get(0)?.as_str()?;
        let items = self.value(argument.get(1)?, depth);
        let items: Vec<String> = items.as_array()?.iter().map(text).collect();
        Some(items.join(separator).into())
    }

    fn select(self, argument: &Value, depth: usize) -> Option<Value> {
        let index = self.value(argument.get(0)?, depth);
        let index: usize = text(&index).parse().ok()?;
        self.value(argument.get(1)?, depth).get(index).cloned()
    }

    fn split(self, argument: &Value, depth: usize) -> Option<Value> {
        let separator = argument.get(0)?.as_str().filter(|it| !it.is_empty())?;
        let whole = self.value(argument.get(1)?, depth);
        Some(whole.as_str()?.split(separator).map(Value::from).collect())
    }

    fn choose(self, argument: &Value, depth: usize) -> Value {
        let name = argument.get(0).and_then(Value::as_str).unwrap_or_default();
        let branch = if self.condition_named(name, depth) {
            1
        } else {
            2
        };
        argument
            .get(branch)
            .map_or(Value::Null, |branch| self.value(branch, depth))
    }

    fn find_in_map(self, argument: &Value, depth: usize) -> Option<Value> {
        let key = |at: usize| Some(text(&self.value(argument.get(at)?, depth)));
        let found = self.section("Mappings")?.get(&key(0)?)?;
        found.get(&key(1)?)?.get(key(2)?).cloned()
    }

    fn condition_named(self, name: &str, depth: usize) -> bool {
        let conditions = self.section("Conditions");
        conditions
            .and_then(|it| it.get(name))
            .is_some_and(|condition| self.condition(condition, depth + 1))
    }

    fn condition(self, condition: &Value, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        let Some((name, argument)) = condition.as_object().and_then(|it| it.iter().next()) else {
            return false;
        };
        let mut arguments = argument.as_array().into_iter().flatten();
        match name.as_str() {
            "Condition" => argument
                .as_str()
                .is_some_and(|name| self.condition_named(name, depth)),
            "Fn::Equals" => {
                let sides: Vec<String> = arguments
                    .map(|side| text(&self.value(side, depth)))
                    .collect();
                matches!(&sides[..], [one, other] if one == other)
            }
            "Fn::Not" => arguments.all(|inner| !self.condition(inner, depth + 1)),
            "Fn::And" => arguments.all(|inner| self.condition(inner, depth + 1)),
            "Fn::Or" => arguments.any(|inner| self.condition(inner, depth + 1)),
            _ => false,
        }
    }
}

/// A value as text: what a text holds, anything else as JSON.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
