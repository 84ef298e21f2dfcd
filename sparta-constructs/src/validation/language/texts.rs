//! Texts that mean more than they say: `${Name}` outside of `Fn::Sub`, and dynamic references.

use super::PSEUDO_PARAMETERS;
use crate::facts;
use crate::template::{Element, Intrinsic, Kind, Object, Path, Resource, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Rule, rules};

/// Properties whose text is a program or a template, where `${Name}` may well mean something else.
const PROGRAMS: [&str; 5] = ["ZipFile", "UserData", "TemplateBody", "commands", "Body"];

/// The properties that take a secure string of Systems Manager.
const SECURE: [(&str, &str); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "LoginProfile.Password"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        "RedshiftDestinationConfiguration.Password",
    ),
    ("AWS::OpsWorks::App", "AppSource.Password"),
    ("AWS::OpsWorks::Stack", "CustomCookbooksSource.Password"),
    ("AWS::OpsWorks::Stack", "RdsDbInstances.DbPassword"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
];

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let mut walk = Walk {
            check,
            owner: Owner::Resource(id, resource),
            metadata: false,
            path: Path::default(),
        };
        walk.object(&resource.properties);
        walk.metadata = true;
        walk.path.0.push(Segment::Key("Metadata"));
        walk.object(&resource.metadata);
    }
    for (name, output) in check.template.outputs.iter() {
        let mut walk = Walk {
            check,
            owner: Owner::Output(name),
            metadata: false,
            path: Path::default(),
        };
        walk.element(output);
    }
}

#[derive(Clone, Copy)]
enum Owner<'t> {
    Resource(&'t str, &'t Resource),
    Output(&'t str),
}

struct Walk<'c, 't> {
    check: &'c Check<'t>,
    owner: Owner<'t>,
    /// In the metadata of a resource, which nothing but secrets matters to.
    metadata: bool,
    path: Path<'t>,
}

impl<'t> Walk<'_, 't> {
    fn object(&mut self, object: &'t Object) {
        for (key, inner) in object.iter() {
            self.path.0.push(Segment::Key(key));
            self.element(inner);
            self.path.0.pop();
        }
    }

    fn element(&mut self, element: &'t Element) {
        match &element.kind {
            Kind::String(text) => self.text(element, text),
            Kind::List(list) => {
                for (index, inner) in list.iter().enumerate() {
                    self.path.0.push(Segment::Index(index));
                    self.element(inner);
                    self.path.0.pop();
                }
            }
            // Its text is what `${…}` is for, and its variables are values of their own.
            Kind::Object(_) if matches!(element.intrinsic(), Some(Intrinsic::Sub { .. })) => {}
            Kind::Object(object) => self.object(object),
            _ => {}
        }
    }

    fn text(&self, element: &Element, text: &str) {
        if text.contains("${") && !self.metadata {
            self.embedded(element, text);
        }
        let mut rest = text;
        while let Some(start) = rest.find("{{resolve:") {
            rest = &rest[start + 2..];
            // Without an end, or within Fn::Join, it is a piece of one.
            if let Some(end) = rest.find("}}")
                && !self.has_key(&["Fn::Join"])
            {
                self.dynamic(element, &rest[..end]);
            }
        }
    }

    fn report(&self, element: &Element, rule: &'static Rule, message: String, hint: &str) {
        let place = match self.owner {
            Owner::Resource(id, resource) => {
                Place::value(id, resource, self.path.to_string(), element.origin)
            }
            Owner::Output(name) => {
                Place::in_entry(Section::Outputs, name, &self.path, element.origin)
            }
        };
        self.check
            .report(&place, Finding::new(rule, message).hint(hint));
    }

    fn has_key(&self, keys: &[&str]) -> bool {
        let among = |segment: &Segment<'_>| matches!(segment, Segment::Key(k) if keys.contains(k));
        self.path.0.iter().any(among)
    }

    /// `${Name}` stays as it is outside of `Fn::Sub`.
    fn embedded(&self, element: &Element, text: &str) {
        if self.has_key(&PROGRAMS) || self.check.macros.unknown || self.check.macros.loops {
            return;
        }
        for part in text.split("${").skip(1) {
            let Some((name, _)) = part.split_once('}') else {
                continue;
            };
            // A state machine's text has no other use for `${…}`.
            let wanted = self.is_reference(name.trim()) || self.has_key(&["DefinitionString"]);
            if wanted && !name.starts_with('!') && !self.is_substituted(name.trim()) {
                let message = format!("`${{{name}}}` is not replaced outside of Fn::Sub");
                let hint = "write the text as !Sub '…'";
                self.report(element, &rules::SUB_NEEDED, message, hint);
                return;
            }
        }
    }

    fn is_reference(&self, name: &str) -> bool {
        let template = self.check.template;
        if PSEUDO_PARAMETERS.contains(&name)
            || template.parameters.contains_key(name)
            || template.resources.contains_key(name)
        {
            return true;
        }
        let Some((id, attribute)) = name.split_once('.') else {
            return false;
        };
        let resource = template.resources.get(id);
        resource
            .and_then(|r| facts::resource(&r.resource_type))
            .is_some_and(|facts| facts.attributes.contains(attribute))
    }

    /// State machines have variables of their own.
    fn is_substituted(&self, name: &str) -> bool {
        let Owner::Resource(_, resource) = self.owner else {
            return false;
        };
        let given = resource.properties.get("DefinitionSubstitutions");
        given.is_some_and(|given| given.get(name).is_some() || given.is_intrinsic())
    }

    /// Whether a secure string of Systems Manager can be used here: see
    /// [where](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html).
    fn takes_secure_string(&self) -> bool {
        let Owner::Resource(_, resource) = self.owner else {
            return true;
        };
        let keys = self.path.0.iter().filter_map(|segment| match segment {
            Segment::Key(key) if !key.starts_with("Fn::") => Some(*key),
            _ => None,
        });
        let path = keys.collect::<Vec<_>>().join(".");
        SECURE.contains(&(resource.resource_type.as_ref(), path.as_str()))
    }

    /// See [dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
    fn dynamic(&self, element: &Element, reference: &str) {
        if matches!(self.owner, Owner::Output(_)) && !reference.starts_with("resolve:ssm:") {
            let message = format!("an output would show `{{{{{reference}}}}}`, which is a secret");
            let hint = "export the name of the secret instead";
            self.report(element, &rules::DYNAMIC_REFERENCE, message, hint);
            return;
        }
        if self.metadata {
            if reference.starts_with("resolve:secretsmanager:") {
                let message = format!("metadata cannot hold `{{{{{reference}}}}}`");
                let hint = "secrets stand in properties of resources";
                self.report(element, &rules::DYNAMIC_REFERENCE, message, hint);
            }
            return;
        }
        if reference.starts_with("resolve:ssm-secure:") && !self.takes_secure_string() {
            let message = format!("`{{{{{reference}}}}}` cannot be used in this property");
            let hint = "a secret of Secrets Manager can: {{resolve:secretsmanager:…}}";
            self.report(element, &rules::DYNAMIC_REFERENCE, message, hint);
            return;
        }
        let parts: Vec<&str> = reference.split(':').collect();
        let fits = match parts.as_slice() {
            [_, "ssm" | "ssm-secure", name] => !name.is_empty(),
            [_, "ssm" | "ssm-secure", name, version] => {
                !name.is_empty() && version.parse::<u64>().is_ok()
            }
            [
                _,
                "secretsmanager",
                "arn",
                _,
                _,
                _,
                _,
                "secret",
                _,
                rest @ ..,
            ]
            | [_, "secretsmanager", _, rest @ ..] => {
                rest.len() <= 4
                    && rest
                        .first()
                        .is_none_or(|r| matches!(*r, "SecretString" | ""))
            }
            _ => false,
        };
        if fits || reference.contains("${") {
            return;
        }
        let message = format!("`{{{{{reference}}}}}` is no dynamic reference");
        let hint = "they are {{resolve:ssm:name:version}}, {{resolve:ssm-secure:name:version}} \
            and {{resolve:secretsmanager:id:SecretString:key:stage:version}}";
        self.report(element, &rules::DYNAMIC_REFERENCE, message, hint);
    }
}
