//! What deploying must know about a template: parameters, capabilities, what a deletion leaves behind.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::error::AssemblyError;

/// A capability the caller must acknowledge, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededCapability {
    /// `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM` or `CAPABILITY_AUTO_EXPAND`.
    pub name: &'static str,
    /// Logical ids of the resources, or names of the macros, that need it.
    pub because_of: Vec<String>,
}

/// A parameter of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateParameter {
    /// Its name.
    pub name: String,
    /// True when its value must not be shown.
    pub no_echo: bool,
    /// True when it needs no value.
    pub has_default: bool,
}

/// A template as far as deploying must know it.
#[derive(Debug, Clone)]
pub struct TemplateFacts {
    /// The text as in the file.
    pub text: String,
    document: Value,
    directory: PathBuf,
}

/// The largest template a request can carry, in bytes; larger ones go through S3.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const INLINE_LIMIT_BYTES: usize = 51_200;

/// Templates nested deeper than this are taken for unknown.
const DEEPEST: usize = 16;

/// Resources that can give somebody permissions, and the property that gives them a name of their own.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html> (Capabilities)
const IAM_TYPES: [(&str, Option<&str>); 8] = [
    ("AWS::IAM::AccessKey", None),
    ("AWS::IAM::Group", Some("GroupName")),
    ("AWS::IAM::InstanceProfile", Some("InstanceProfileName")),
    ("AWS::IAM::ManagedPolicy", Some("ManagedPolicyName")),
    ("AWS::IAM::Policy", None),
    ("AWS::IAM::Role", Some("RoleName")),
    ("AWS::IAM::User", Some("UserName")),
    ("AWS::IAM::UserToGroupAddition", None),
];

#[derive(Default)]
struct Needs {
    iam: Vec<String>,
    named: Vec<String>,
    macros: Vec<String>,
}

impl TemplateFacts {
    /// Reads a template of the assembly, which is JSON.
    ///
    /// # Errors
    /// [`AssemblyError`] when the file cannot be read or is no JSON object.
    pub fn read(path: &Path) -> Result<Self, AssemblyError> {
        let text = std::fs::read_to_string(path).map_err(|error| AssemblyError::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        let directory = path.parent().unwrap_or(Path::new(".")).to_owned();
        Self::parse(text, directory).map_err(|reason| AssemblyError::Damaged {
            path: path.to_owned(),
            reason,
        })
    }

    /// Reads a template from a text; nested templates are looked for in `directory`.
    ///
    /// # Errors
    /// Why the text is no template.
    pub fn parse(text: String, directory: PathBuf) -> Result<Self, String> {
        let document: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        if !document["Resources"].is_object() {
            return Err("it has no Resources".to_owned());
        }
        Ok(Self {
            text,
            document,
            directory,
        })
    }

    /// Another template of the same assembly, which finds the same nested ones.
    #[must_use]
    pub fn beside(&self, document: Value) -> Self {
        Self {
            text: document.to_string(),
            document,
            directory: self.directory.clone(),
        }
    }

    /// The text a request can carry: as in the file, without its white space when only that fits,
    /// or `None` when it must go through S3.
    pub fn inline_body(&self) -> Option<String> {
        if self.text.len() <= INLINE_LIMIT_BYTES {
            return Some(self.text.clone());
        }
        Some(self.document.to_string()).filter(|compact| compact.len() <= INLINE_LIMIT_BYTES)
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// True when a resource of it is a stack of its own.
    pub fn has_nested_stacks(&self) -> bool {
        self.resources()
            .any(|(_, resource)| resource["Type"] == "AWS::CloudFormation::Stack")
    }

    /// How many resources it has.
    pub fn resource_count(&self) -> usize {
        self.resources().count()
    }

    /// Its parameters.
    pub fn parameters(&self) -> Vec<TemplateParameter> {
        let parameters = self.document["Parameters"]
            .as_object()
            .into_iter()
            .flatten();
        parameters
            .map(|(name, parameter)| TemplateParameter {
                name: name.clone(),
                no_echo: is_secret(parameter),
                has_default: parameter.get("Default").is_some(),
            })
            .collect()
    }

    /// The capabilities it needs, and no others.
    pub fn capabilities(&self) -> Vec<NeededCapability> {
        let mut needs = Needs::default();
        self.collect_needs("", &mut needs);
        let mut needed = Vec::new();
        // The one for named resources includes the other.
        if !needs.named.is_empty() {
            needed.push(NeededCapability {
                name: "CAPABILITY_NAMED_IAM",
                because_of: needs.named,
            });
        } else if !needs.iam.is_empty() {
            needed.push(NeededCapability {
                name: "CAPABILITY_IAM",
                because_of: needs.iam,
            });
        }
        if !needs.macros.is_empty() {
            needed.push(NeededCapability {
                name: "CAPABILITY_AUTO_EXPAND",
                because_of: needs.macros,
            });
        }
        needed
    }

    /// Logical ids of the resources that stay when the stack is deleted.
    pub fn retained(&self) -> Vec<String> {
        let stays = |resource: &Value| {
            let policy = resource["DeletionPolicy"].as_str();
            matches!(policy, Some("Retain" | "RetainExceptOnCreate" | "Snapshot"))
        };
        self.resources()
            .filter(|(_, resource)| stays(resource))
            .map(|(id, _)| id.clone())
            .collect()
    }

    fn resources(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.document["Resources"].as_object().into_iter().flatten()
    }

    fn collect_needs(&self, prefix: &str, needs: &mut Needs) {
        for (id, resource) in self.resources() {
            let kind = resource["Type"].as_str().unwrap_or_default();
            let id = format!("{prefix}{id}");
            if let Some((_, name)) = IAM_TYPES.iter().find(|(iam, _)| *iam == kind) {
                let named = name.is_some_and(|name| resource["Properties"].get(name).is_some());
                if named {
                    needs.named.push(id);
                } else {
                    needs.iam.push(id);
                }
            } else if kind == "AWS::CloudFormation::Stack" {
                self.collect_nested_needs(&id, resource, needs);
            }
        }
        match &self.document["Transform"] {
            Value::String(name) => needs.macros.push(name.clone()),
            Value::Array(names) => needs
                .macros
                .extend(names.iter().filter_map(Value::as_str).map(str::to_owned)),
            _ => {}
        }
        collect_macros(&self.document, &mut needs.macros);
    }

    /// The template of a stack of its own, where the assembly has it.
    pub(super) fn nested(&self, resource: &Value) -> Option<Self> {
        let file = resource["Metadata"]["aws:asset:path"].as_str()?;
        Self::read(&self.directory.join(file)).ok()
    }

    fn collect_nested_needs(&self, id: &str, resource: &Value, needs: &mut Needs) {
        // A template that names itself has no end.
        let is_near = id.matches('/').count() < DEEPEST;
        if let Some(nested) = self.nested(resource).filter(|_| is_near) {
            nested.collect_needs(&format!("{id}/"), needs);
        } else {
            // What is in a template that is not at hand is not known: acknowledge what it may need.
            needs.named.push(id.to_owned());
            needs.macros.push(id.to_owned());
        }
    }
}

fn collect_macros(value: &Value, macros: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = object
                .get("Fn::Transform")
                .and_then(|call| call["Name"].as_str())
            {
                macros.push(name.to_owned());
            }
            object
                .values()
                .for_each(|value| collect_macros(value, macros));
        }
        Value::Array(array) => array.iter().for_each(|value| collect_macros(value, macros)),
        _ => {}
    }
}

/// True for a parameter whose value is not to be shown.
pub(super) fn is_secret(parameter: &Value) -> bool {
    is_true(&parameter["NoEcho"])
}

/// `CloudFormation` takes booleans as texts too.
fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| {
        value
            .as_str()
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn facts(document: &Value) -> TemplateFacts {
        TemplateFacts::parse(document.to_string(), PathBuf::from("does-not-exist")).unwrap()
    }

    fn capabilities(document: &Value) -> Vec<(&'static str, Vec<String>)> {
        facts(document)
            .capabilities()
            .into_iter()
            .map(|it| (it.name, it.because_of))
            .collect()
    }

    #[test]
    fn only_needed_capabilities_are_acknowledged() {
        let role = |properties: Value| json!({"Type": "AWS::IAM::Role", "Properties": properties});
        assert_eq!(
            capabilities(&json!({"Resources": {"T": {"Type": "AWS::SNS::Topic"}}})),
            []
        );
        assert_eq!(
            capabilities(&json!({"Resources": {"R": role(json!({}))}})),
            [("CAPABILITY_IAM", vec!["R".into()])]
        );
        let both =
            json!({"Resources": {"R": role(json!({})), "N": role(json!({"RoleName": "n"}))}});
        assert_eq!(
            capabilities(&both),
            [("CAPABILITY_NAMED_IAM", vec!["N".into()])]
        );
        let policy = json!({"Resources": {"P": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p"}}}});
        assert_eq!(
            capabilities(&policy),
            [("CAPABILITY_IAM", vec!["P".into()])]
        );
    }

    #[test]
    fn macros_and_unknown_nested_templates_are_acknowledged() {
        let whole = json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {}});
        assert_eq!(
            capabilities(&whole),
            [(
                "CAPABILITY_AUTO_EXPAND",
                vec!["AWS::Serverless-2016-10-31".into()]
            )]
        );
        let part = json!({"Resources": {"B": {"Fn::Transform": {"Name": "AWS::Include"}}}});
        assert_eq!(
            capabilities(&part),
            [("CAPABILITY_AUTO_EXPAND", vec!["AWS::Include".into()])]
        );
        let nested = json!({"Resources": {"N": {"Type": "AWS::CloudFormation::Stack"}}});
        let names: Vec<&str> = facts(&nested)
            .capabilities()
            .iter()
            .map(|it| it.name)
            .collect();
        assert_eq!(names, ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]);
    }

    #[test]
    fn nested_templates_of_the_assembly_are_read() {
        let directory = tempfile::tempdir().unwrap();
        let inner = json!({"Resources": {"R": {"Type": "AWS::IAM::User"}}});
        std::fs::write(directory.path().join("inner.json"), inner.to_string()).unwrap();
        let outer = json!({"Resources": {"N": {"Type": "AWS::CloudFormation::Stack",
            "Metadata": {"aws:asset:path": "inner.json"}}}});
        let facts = TemplateFacts::parse(outer.to_string(), directory.path().to_owned()).unwrap();
        assert_eq!(
            facts.capabilities(),
            [NeededCapability {
                name: "CAPABILITY_IAM",
                because_of: vec!["N/R".into()]
            }]
        );
    }

    #[test]
    fn a_template_that_names_itself_ends() {
        let directory = tempfile::tempdir().unwrap();
        let text = json!({"Resources": {"N": {"Type": "AWS::CloudFormation::Stack",
            "Metadata": {"aws:asset:path": "self.json"}}}})
        .to_string();
        std::fs::write(directory.path().join("self.json"), &text).unwrap();
        let facts = TemplateFacts::parse(text, directory.path().to_owned()).unwrap();
        let names: Vec<_> = facts.capabilities().iter().map(|it| it.name).collect();
        assert_eq!(names, ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]);
    }

    #[test]
    fn a_body_is_sent_inline_up_to_the_limit() {
        let body = |bytes: usize| {
            let empty = json!({"Description": "", "Resources": {}}).to_string();
            json!({"Description": "x".repeat(bytes - empty.len()), "Resources": {}})
        };
        assert_eq!(facts(&body(51_200)).inline_body().unwrap().len(), 51_200);
        assert_eq!(facts(&body(51_201)).inline_body(), None);
        let pretty = serde_json::to_string_pretty(&body(51_200)).unwrap();
        let facts = TemplateFacts::parse(pretty, PathBuf::new()).unwrap();
        assert_eq!(
            facts.inline_body().unwrap().len(),
            51_200,
            "without white space it fits"
        );
    }

    #[test]
    fn reads_parameters_and_what_is_retained() {
        let facts = facts(&json!({
            "Parameters": {"Password": {"Type": "String", "NoEcho": "true"}, "Size": {"Type": "Number", "Default": 1}},
            "Resources": {"A": {"Type": "X", "DeletionPolicy": "Retain"}, "B": {"Type": "X", "DeletionPolicy": "Delete"}},
        }));
        let parameters = facts.parameters();
        assert_eq!(
            (parameters[0].no_echo, parameters[0].has_default),
            (true, false)
        );
        assert_eq!(
            (parameters[1].no_echo, parameters[1].has_default),
            (false, true)
        );
        assert_eq!(facts.retained(), ["A"]);
        assert!(TemplateFacts::parse("[]".into(), PathBuf::new()).is_err());
    }
}
