//! Which value each template parameter gets.
//!
//! In this order: `--parameter`, the variable `SPARTA_PARAMETER_<NAME>`, a secret the app handed in, the
//! manifest, what the stack has now, the template's default.

use std::collections::BTreeMap;

use thiserror::Error;

use super::artifact::StackArtifact;
use super::nearest::nearest;
use super::template::TemplateParameter;
use crate::secret::SecretValue;

/// The value of a template parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterValue {
    /// A value anybody may see.
    Plain(String),
    /// A value that is never printed.
    Secret(SecretValue),
    /// What the stack has now.
    Previous,
}

/// A secret parameter the app hands in beside the assembly, which never contains it.
#[derive(Debug, Clone)]
pub struct SecretParameter {
    /// The stack's name.
    pub stack: String,
    /// The parameter's name in the template.
    pub name: String,
    /// Its value.
    pub value: SecretValue,
}

/// A parameter from the command line: `NAME=VALUE`, or `STACK:NAME=VALUE` for one stack only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenParameter {
    /// The stack; all that have such a parameter when not given.
    pub stack: Option<String>,
    /// The parameter's name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl GivenParameter {
    /// True when it is meant for that stack.
    pub fn is_for(&self, stack: &StackArtifact) -> bool {
        self.stack
            .as_deref()
            .is_none_or(|name| stack.is_called(name))
    }
}

/// Where values come from, for one stack.
#[derive(Debug, Default, Clone)]
pub struct ParameterSources<'a> {
    /// `--parameter`, by name.
    pub arguments: BTreeMap<&'a str, &'a str>,
    /// The variables `SPARTA_PARAMETER_<NAME>`, by name.
    pub variables: BTreeMap<String, SecretValue>,
    /// What the app handed in, by name.
    pub secrets: BTreeMap<&'a str, &'a SecretValue>,
    /// What the manifest says, by name.
    pub manifest: Option<&'a BTreeMap<String, String>>,
    /// What the deployed stack has a value for.
    pub deployed: &'a [String],
}

/// Parameters that cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// A value for a parameter that is not in the template.
    #[error("stack {stack} has no parameter {name}; it has {}", listed(available))]
    Unknown {
        /// The stack.
        stack: String,
        /// The parameter.
        name: String,
        /// The parameters there are.
        available: Vec<String>,
    },
    /// A value for a parameter of a stack that is not there.
    #[error(
        "--parameter {stack}:{name} is for stack {stack}, which is not deployed now; that is {}",
        listed(available)
    )]
    NoStack {
        /// What was taken for the stack.
        stack: String,
        /// The parameter.
        name: String,
        /// The stacks that are deployed.
        available: Vec<String>,
    },
    /// A secret on the command line.
    #[error(
        "parameter {name} of stack {stack} is secret (NoEcho): an argument list can be read by anybody on the machine"
    )]
    SecretArgument {
        /// The stack.
        stack: String,
        /// The parameter.
        name: String,
    },
    /// Parameters without a value.
    #[error("stack {stack} needs a value for {}", names.join(", "))]
    Missing {
        /// The stack.
        stack: String,
        /// The parameters.
        names: Vec<String>,
    },
}

impl ParameterError {
    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Unknown {
                name, available, ..
            } => Some(did_you_mean(name, available)),
            Self::NoStack {
                stack, available, ..
            } => Some(did_you_mean(stack, available)),
            Self::SecretArgument { name, .. } => {
                Some(format!("set the variable {}", variable(name)))
            }
            Self::Missing { names, .. } => {
                let name = names.first().map_or("NAME", String::as_str);
                Some(format!(
                    "give --parameter {name}=VALUE, or set the variable {}",
                    variable(name)
                ))
            }
        }
    }
}

fn did_you_mean(name: &str, available: &[String]) -> String {
    match nearest(name, available.iter().map(String::as_str)) {
        Some(nearest) => format!("did you mean {nearest}?"),
        None => "leave that --parameter out".to_owned(),
    }
}

/// The environment variable a parameter can be given in.
pub fn variable(name: &str) -> String {
    format!("SPARTA_PARAMETER_{name}")
}

/// Checks parameters from the command line against the templates they are for, before any is deployed.
///
/// # Errors
/// Every [`ParameterError`] there is.
pub fn check(
    given: &[GivenParameter],
    templates: &[(&StackArtifact, Vec<TemplateParameter>)],
) -> Result<(), Vec<ParameterError>> {
    let mut errors = Vec::new();
    for given in given {
        let meant = templates.iter().filter(|(stack, _)| given.is_for(stack));
        if let (Some(stack), None) = (&given.stack, meant.clone().next()) {
            errors.push(ParameterError::NoStack {
                stack: stack.clone(),
                name: given.name.clone(),
                available: templates.iter().map(|(it, _)| it.name.clone()).collect(),
            });
            continue;
        }
        let found: Vec<_> = meant
            .clone()
            .filter_map(|(stack, parameters)| {
                Some((stack, parameters.iter().find(|it| it.name == given.name)?))
            })
            .collect();
        if found.is_empty() {
            errors.push(ParameterError::Unknown {
                stack: meant
                    .clone()
                    .map(|(stack, _)| stack.name.clone())
                    .collect::<Vec<_>>()
                    .join(", "),
                name: given.name.clone(),
                available: meant
                    .flat_map(|(_, parameters)| parameters)
                    .map(|it| it.name.clone())
                    .collect(),
            });
        }
        let secret = found.iter().find(|(_, parameter)| parameter.no_echo);
        errors.extend(secret.map(|(stack, _)| ParameterError::SecretArgument {
            stack: stack.name.clone(),
            name: given.name.clone(),
        }));
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Chooses a value for each parameter of a template; a default needs none.
///
/// # Errors
/// [`ParameterError::Missing`] with all that have no value.
pub fn choose(
    stack: &str,
    parameters: &[TemplateParameter],
    sources: &ParameterSources<'_>,
) -> Result<Vec<(String, ParameterValue)>, ParameterError> {
    let mut missing = Vec::new();
    let mut chosen = Vec::new();
    for parameter in parameters {
        match value(parameter, sources) {
            Some(value) => chosen.push((parameter.name.clone(), value)),
            None if parameter.has_default => {}
            None => missing.push(parameter.name.clone()),
        }
    }
    if missing.is_empty() {
        return Ok(chosen);
    }
    Err(ParameterError::Missing {
        stack: stack.to_owned(),
        names: missing,
    })
}

pub(super) fn value(
    parameter: &TemplateParameter,
    sources: &ParameterSources<'_>,
) -> Option<ParameterValue> {
    let name = parameter.name.as_str();
    let plain = |text: &str| {
        if parameter.no_echo {
            ParameterValue::Secret(SecretValue::new(text))
        } else {
            ParameterValue::Plain(text.to_owned())
        }
    };
    let argument = sources.arguments.get(name).map(|text| plain(text));
    argument
        .or_else(|| {
            sources
                .variables
                .get(name)
                .map(|secret| ParameterValue::Secret(secret.clone()))
        })
        .or_else(|| {
            sources
                .secrets
                .get(name)
                .map(|secret| ParameterValue::Secret((*secret).clone()))
        })
        .or_else(|| {
            sources
                .manifest
                .and_then(|manifest| manifest.get(name))
                .map(|text| plain(text))
        })
        .or_else(|| {
            sources
                .deployed
                .iter()
                .any(|known| known == name)
                .then_some(ParameterValue::Previous)
        })
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, no_echo: bool, has_default: bool) -> TemplateParameter {
        TemplateParameter {
            name: name.to_owned(),
            no_echo,
            has_default,
        }
    }

    #[test]
    fn each_source_goes_before_the_next() {
        let parameters = [
            "Argument", "Variable", "App", "Manifest", "Deployed", "Default",
        ];
        let parameters = parameters.map(|name| parameter(name, name == "App", name == "Default"));
        let everywhere = ["Argument", "Variable", "App", "Manifest", "Deployed"];
        let secret = SecretValue::new("from the app");
        let manifest: BTreeMap<String, String> = everywhere[..4]
            .iter()
            .map(|it| ((*it).into(), "m".into()))
            .collect();
        let deployed: Vec<String> = everywhere.map(str::to_owned).to_vec();
        let variables = ["Argument", "Variable"].map(|it| (it.to_owned(), SecretValue::new("v")));
        let sources = ParameterSources {
            arguments: BTreeMap::from([("Argument", "a")]),
            variables: variables.into_iter().collect(),
            secrets: everywhere[..3].iter().map(|it| (*it, &secret)).collect(),
            manifest: Some(&manifest),
            deployed: &deployed,
        };
        let chosen = choose("s", &parameters, &sources).unwrap();
        let expected = [
            ("Argument", ParameterValue::Plain("a".into())),
            ("Variable", ParameterValue::Secret(SecretValue::new("v"))),
            ("App", ParameterValue::Secret(secret.clone())),
            ("Manifest", ParameterValue::Plain("m".into())),
            ("Deployed", ParameterValue::Previous),
        ];
        assert_eq!(
            chosen,
            expected.map(|(name, value)| (name.to_owned(), value))
        );
        assert!(
            !format!("{chosen:?}").contains("from the app"),
            "a secret shows in no debug print"
        );
    }

    fn stack(name: &str) -> StackArtifact {
        StackArtifact {
            id: name.to_owned(),
            name: name.to_owned(),
            display_name: None,
            environment: super::super::Environment::default(),
            template_file: name.into(),
            template_asset_url: None,
            parameters: BTreeMap::new(),
            tags: BTreeMap::new(),
            notification_arns: None,
            termination_protection: None,
            execution_role_arn: None,
            assume_role_arn: None,
            dependencies: Vec::new(),
            asset_manifests: Vec::new(),
            provenance: super::super::Provenance::default(),
            moves: Vec::new(),
        }
    }

    fn given(stack: Option<&str>, name: &str) -> GivenParameter {
        GivenParameter {
            stack: stack.map(str::to_owned),
            name: name.to_owned(),
            value: "x".to_owned(),
        }
    }

    #[test]
    fn all_faults_of_arguments_come_at_once() {
        let (app, data) = (stack("app"), stack("data"));
        let templates = [
            (&app, vec![parameter("Password", true, false)]),
            (&data, vec![parameter("Size", false, false)]),
        ];
        let arguments = [
            given(None, "Password"),
            given(None, "Size"),
            given(Some("app"), "Size"),
            given(None, "Sise"),
        ];
        let errors = check(&arguments, &templates).unwrap_err();
        let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(texts.len(), 3);
        assert!(texts[0].starts_with("parameter Password of stack app is secret (NoEcho)"));
        assert_eq!(texts[1], "stack app has no parameter Size; it has Password");
        assert_eq!(
            texts[2],
            "stack app, data has no parameter Sise; it has Password, Size"
        );
        assert_eq!(
            errors[0].hint().unwrap(),
            "set the variable SPARTA_PARAMETER_Password"
        );
        assert_eq!(
            check(&[given(None, "Size")], &templates),
            Ok(()),
            "what one stack has is no fault of the other"
        );
    }

    #[test]
    fn all_missing_values_are_named() {
        let parameters = [
            parameter("A", true, false),
            parameter("B", false, true),
            parameter("C", false, false),
        ];
        let error = choose("s", &parameters, &ParameterSources::default()).unwrap_err();
        assert_eq!(error.to_string(), "stack s needs a value for A, C");
    }
}
