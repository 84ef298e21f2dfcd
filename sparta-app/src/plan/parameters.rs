//! Which value each template parameter gets.
//!
//! In this order: `--parameter`, the variable `SPARTA_PARAMETER_<NAME>`, a secret the app handed in, the
//! manifest, what the stack has now, the template's default.

use std::collections::BTreeMap;

use thiserror::Error;

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

/// Where values come from, for one stack.
#[derive(Debug, Default)]
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
            Self::Unknown { .. } => None,
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

/// The environment variable a parameter can be given in.
pub fn variable(name: &str) -> String {
    format!("SPARTA_PARAMETER_{name}")
}

/// Chooses a value for each parameter of a template; a default needs none.
///
/// # Errors
/// Every [`ParameterError`] there is.
pub fn choose(
    stack: &str,
    parameters: &[TemplateParameter],
    sources: &ParameterSources<'_>,
) -> Result<Vec<(String, ParameterValue)>, Vec<ParameterError>> {
    let mut errors = Vec::new();
    let mut missing = Vec::new();
    let mut chosen = Vec::new();
    for name in sources
        .arguments
        .keys()
        .filter(|name| !parameters.iter().any(|it| it.name == **name))
    {
        let available = parameters.iter().map(|it| it.name.clone()).collect();
        errors.push(ParameterError::Unknown {
            stack: stack.to_owned(),
            name: (*name).to_owned(),
            available,
        });
    }
    for parameter in parameters {
        let name = parameter.name.as_str();
        if parameter.no_echo && sources.arguments.contains_key(name) {
            errors.push(ParameterError::SecretArgument {
                stack: stack.to_owned(),
                name: name.to_owned(),
            });
        }
        match value(parameter, sources) {
            Some(value) => chosen.push((name.to_owned(), value)),
            None if parameter.has_default => {}
            None => missing.push(name.to_owned()),
        }
    }
    if !missing.is_empty() {
        errors.push(ParameterError::Missing {
            stack: stack.to_owned(),
            names: missing,
        });
    }
    if errors.is_empty() {
        Ok(chosen)
    } else {
        Err(errors)
    }
}

fn value(parameter: &TemplateParameter, sources: &ParameterSources<'_>) -> Option<ParameterValue> {
    let name = parameter.name.as_str();
    let plain = |text: &str| match parameter.no_echo {
        true => ParameterValue::Secret(SecretValue::new(text)),
        false => ParameterValue::Plain(text.to_owned()),
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

    #[test]
    fn all_faults_come_at_once() {
        let parameters = [
            parameter("Password", true, false),
            parameter("Size", false, false),
        ];
        let arguments = BTreeMap::from([("Password", "x"), ("Sise", "3")]);
        let errors = choose(
            "s",
            &parameters,
            &ParameterSources {
                arguments,
                ..Default::default()
            },
        )
        .unwrap_err();
        let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            texts[0],
            "stack s has no parameter Sise; it has Password, Size"
        );
        assert!(texts[1].starts_with("parameter Password of stack s is secret (NoEcho)"));
        assert_eq!(texts[2], "stack s needs a value for Size");
        assert_eq!(
            errors[1].hint().unwrap(),
            "set the variable SPARTA_PARAMETER_Password"
        );
    }
}
