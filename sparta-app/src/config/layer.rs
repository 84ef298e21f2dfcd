//! The layers a configuration is made of, and which of them wins for each key.
//!
//! From strong to weak: an option of the command line, a `SPARTA_…` variable, a `TF_VAR_…`
//! variable, the file, the embedded defaults.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::embedded;
use super::environment::{EnvironmentName, Naming};
use super::fault::{ConfigFault, FaultCode, Place};
use super::key::{KEYS, Key, Kind, find, nearest, variables};
use super::source::{ConfigFile, Located, Member, Raw, read};
use super::{secret, tfvars_file};

/// What a configuration is loaded from. Nothing is read from the process or the disk.
pub struct LoadRequest<'a> {
    environment: Option<&'a str>,
    file: Option<ConfigFile<'a>>,
    variables: &'a dyn Fn(&str) -> Option<OsString>,
    options: Vec<(&'static str, String, String)>,
    known: Vec<String>,
}

impl<'a> LoadRequest<'a> {
    /// A request with the environment variables that a function looks up, such as
    /// `|name| std::env::var_os(name)`.
    pub fn new(variables: &'a dyn Fn(&str) -> Option<OsString>) -> Self {
        Self {
            environment: None,
            file: None,
            variables,
            options: Vec::new(),
            known: Vec::new(),
        }
    }

    /// The environment that the user asked for by `--env`. Without it the variable or the file
    /// says which one it is, and without those it is `production`.
    #[must_use]
    pub fn environment(mut self, name: &'a str) -> Self {
        self.environment = Some(name);
        self
    }

    /// The user's file.
    #[must_use]
    pub fn file(mut self, file: ConfigFile<'a>) -> Self {
        self.file = Some(file);
        self
    }

    /// An option of the command line that sets a key, such as `--region` for `aws_region`.
    #[must_use]
    pub fn option(mut self, option: &str, key: &'static str, value: &str) -> Self {
        self.options
            .push((key, value.to_owned(), option.to_owned()));
        self
    }

    /// Environments of the user that have a file, for suggestions.
    #[must_use]
    pub fn known_environments(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.known.extend(names);
        self
    }
}

/// Where the winning value of a key comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The user said so.
    User,
    /// The embedded defaults.
    Embedded,
}

pub(super) struct Setting {
    pub(super) located: Located,
    pub(super) origin: Origin,
}

/// The winning value of every key, and the faults found so far.
pub(super) struct Layers {
    pub(super) settings: BTreeMap<&'static str, Setting>,
    pub(super) faults: Vec<ConfigFault>,
    pub(super) environment: Option<EnvironmentName>,
}

impl Layers {
    /// Reads and merges all layers. A file that does not parse ends the work here: what it does
    /// not say would only be guessed at.
    pub(super) fn read(request: &LoadRequest<'_>) -> Result<Self, Vec<ConfigFault>> {
        let mut faults = Vec::new();
        let members = match request.file.as_ref().map(read) {
            Some(Ok(members)) => members,
            Some(Err(syntax)) => {
                faults.extend(syntax);
                Vec::new()
            }
            None => Vec::new(),
        };
        let broken = !faults.is_empty();
        let mut settings = user_settings(request, members, &mut faults);
        if broken {
            return Err(faults);
        }
        let environment = choose(request, &settings)
            .map_err(|fault| faults.push(fault))
            .ok();
        let base = environment
            .as_ref()
            .map_or("production", EnvironmentName::as_str);
        for member in embedded::members(base) {
            if let Some(key) = find(&member.name) {
                let setting = Setting {
                    located: member.value,
                    origin: Origin::Embedded,
                };
                settings.entry(key.name).or_insert(setting);
            }
        }
        Ok(Self {
            settings,
            faults,
            environment,
        })
    }

    /// Every secret value that was given, for redaction.
    pub(super) fn secret_texts(&self) -> Vec<&str> {
        let secrets = KEYS.iter().filter(|key| key.kind == Kind::Secret);
        let texts = secrets.filter_map(|key| match &self.settings.get(key.name)?.located.value {
            Raw::Text(text) => Some(text.trim()),
            _ => None,
        });
        // A shorter one would hide half of every message; it is refused or no secret.
        texts.filter(|text| text.len() >= 6).collect()
    }

    /// Takes every known secret out of the faults, wherever in them a value was quoted.
    pub(super) fn scrub(&mut self) {
        let secrets: Vec<zeroize::Zeroizing<String>> = self
            .secret_texts()
            .into_iter()
            .map(|text| text.to_owned().into())
            .collect();
        for fault in &mut self.faults {
            let texts = [
                &mut fault.key,
                &mut fault.got,
                &mut fault.allowed,
                &mut fault.hint,
            ];
            let quoted = texts.into_iter().flatten().chain([&mut fault.message]);
            for text in quoted {
                for secret in &secrets {
                    *text = text.replace(secret.as_str(), "[hidden]");
                }
            }
        }
    }

    /// A key's text in small letters, for comparisons.
    pub(super) fn plain_text(&self, key: &str) -> Option<String> {
        match &self.settings.get(key)?.located.value {
            Raw::Text(text) => Some(text.to_lowercase()),
            Raw::Integer(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A value as it may be shown.
    pub(super) fn shown(&self, raw: &Raw) -> String {
        match raw {
            Raw::Text(text) | Raw::Fraction(text) | Raw::Date(text) => {
                let shown = secret::shown(text, &self.secret_texts());
                if matches!(raw, Raw::Text(_)) {
                    shown
                } else {
                    shown.trim_matches('"').to_owned()
                }
            }
            Raw::Integer(number) => number.to_string(),
            Raw::Switch(switch) => switch.to_string(),
            Raw::List(_) | Raw::Table(_) | Raw::Null => raw.form().to_owned(),
        }
    }
}

fn choose(
    request: &LoadRequest<'_>,
    settings: &BTreeMap<&'static str, Setting>,
) -> Result<EnvironmentName, ConfigFault> {
    let stated = match settings.get("environment").map(|setting| &setting.located) {
        Some(Located {
            value: Raw::Text(text),
            place,
        }) => Some((text.as_str(), place.clone())),
        Some(Located { value, place }) => {
            let fault = ConfigFault::new(FaultCode::WrongType, place.clone(), "has the wrong form");
            let fault = fault.key("environment").got(value.form());
            return Err(fault.allowed(Kind::Text.name()));
        }
        None => None,
    };
    let option = || Place::CommandLine {
        option: "--env".to_owned(),
    };
    Naming {
        asked: request.environment.map(|name| (name, option())),
        stated,
        file: request.file.is_some(),
        known: &request.known,
    }
    .choose()
}

/// Options, variables and file, the strongest first; unknown keys of the file become faults.
fn user_settings(
    request: &LoadRequest<'_>,
    members: Vec<Member>,
    faults: &mut Vec<ConfigFault>,
) -> BTreeMap<&'static str, Setting> {
    let mut settings = BTreeMap::new();
    let user = |located| Setting {
        located,
        origin: Origin::User,
    };
    for (key, value, option) in &request.options {
        let place = Place::CommandLine {
            option: option.clone(),
        };
        settings.insert(
            *key,
            user(Located {
                value: Raw::Text(value.clone()),
                place,
            }),
        );
    }
    for key in KEYS {
        for name in variables(key) {
            match variable(key, &name, request.variables) {
                Ok(Some(located)) if !matches!(located.value, Raw::Null) => {
                    settings.entry(key.name).or_insert_with(|| user(located));
                }
                Ok(_) => {}
                Err(fault) => faults.push(fault),
            }
        }
    }
    for member in members {
        let Some(key) = find(&member.name) else {
            faults.push(unknown(&member));
            continue;
        };
        if !matches!(member.value.value, Raw::Null) {
            settings
                .entry(key.name)
                .or_insert_with(|| user(member.value));
        }
    }
    settings
}

fn unknown(member: &Member) -> ConfigFault {
    let name = secret::shown(&member.name, &[]);
    let fault = ConfigFault::new(FaultCode::UnknownKey, member.place.clone(), "is not a key");
    let fault = fault.key(name.trim_matches('"'));
    let hint = match (
        nearest(&member.name, KEYS.iter().map(|key| key.name)),
        &member.value.value,
    ) {
        (_, Raw::Table(inner)) if member.name != "container_image" => {
            let prefixed = inner
                .iter()
                .map(|inner| format!("{}_{}", member.name, inner.name));
            let known = prefixed.into_iter().find_map(|name| find(&name));
            let example = known.map_or("api_cpu", |key| key.name);
            format!("keys are not grouped in tables: write {example} = …")
        }
        (Some(near), _) => format!("did you mean {near}?"),
        (None, _) => {
            "the README lists every key; a value of another program has no place here".to_owned()
        }
    };
    fault.hint(hint)
}

/// A variable's value in the form of its key, as Terraform reads it: text as it is, lists and
/// maps in HCL.
fn variable(
    key: &Key,
    name: &str,
    lookup: &dyn Fn(&str) -> Option<OsString>,
) -> Result<Option<Located>, ConfigFault> {
    let Some(value) = lookup(name) else {
        return Ok(None);
    };
    let place = Place::Variable {
        name: name.to_owned(),
    };
    let Ok(text) = value.into_string() else {
        let fault = ConfigFault::new(FaultCode::WrongType, place, "is not UTF-8").key(key.name);
        return Err(fault);
    };
    let hcl = match key.kind {
        Kind::List => true,
        Kind::Image => text.trim_start().starts_with('{'),
        _ => false,
    };
    if hcl {
        return tfvars_file::parse_literal(&text, &place)
            .map(Some)
            .map_err(|fault| fault.key(key.name));
    }
    Ok(Some(Located {
        value: Raw::Text(text),
        place,
    }))
}
