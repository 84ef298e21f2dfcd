//! The name of an environment, and how the one to load is chosen.

use std::fmt;

use super::embedded::ENVIRONMENTS;
use super::fault::{ConfigFault, FaultCode, InvalidValue, Place};
use super::key::nearest;
use super::secret::shown;

/// The name of an environment: `production`, `development`, or a user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentName(String);

/// Leaves 12 of the 32 characters that AWS gives the name of a load balancer or target group:
/// `sparta-api-` and the environment fit.
const LONGEST: usize = 20;

impl EnvironmentName {
    /// Reads a name that can be part of the names of stacks, roles, buckets and load balancers.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let allowed = "1 to 20 small letters, digits and inner hyphens, a letter first";
        let invalid =
            |message: &str| InvalidValue::new(FaultCode::EnvironmentName, message, allowed);
        let lower = text.to_lowercase().replace(['_', ' '], "-");
        let right = text.len() <= LONGEST
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && !text.ends_with('-')
            && !text.contains("--")
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !right {
            let hint = Self::parse_plain(&lower, text).map(|name| format!("did you mean {name}?"));
            return Err(invalid("cannot be part of AWS names").maybe_hint(hint));
        }
        // `sparta-<environment>-registry` is a stack of its own.
        if text == "registry" || text.ends_with("-registry") {
            return Err(invalid("ends like the name of the registry stack"));
        }
        Ok(Self(text.to_owned()))
    }

    fn parse_plain(lower: &str, text: &str) -> Option<String> {
        (lower != text)
            .then(|| Self::parse(lower).ok())
            .flatten()
            .map(|name| name.0)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is `production`, whose physical names carry no environment.
    pub fn is_production(&self) -> bool {
        self.0 == "production"
    }
}

impl fmt::Display for EnvironmentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The paths at which a user's file for an environment is looked for, the first that exists wins.
///
/// `terraform.<environment>.tfvars` is the name the Terraform configuration used.
pub fn candidate_paths(environment: &str) -> Vec<String> {
    vec![
        format!("sparta.{environment}.toml"),
        format!("{environment}.toml"),
        format!("terraform.{environment}.tfvars"),
        format!("{environment}.tfvars"),
    ]
}

/// Everything that names an environment, in the order of precedence.
pub(super) struct Naming<'a> {
    /// What the user asked for, with the option's name.
    pub(super) asked: Option<(&'a str, Place)>,
    /// What the variable or the file says.
    pub(super) stated: Option<(&'a str, Place)>,
    /// Whether there is a file.
    pub(super) file: bool,
    /// Environments that have a file of their own.
    pub(super) known: &'a [String],
}

impl Naming<'_> {
    /// The environment to load. Never falls back to another one than was named.
    pub(super) fn choose(&self) -> Result<EnvironmentName, ConfigFault> {
        let (text, place) = match (&self.asked, &self.stated) {
            (Some((asked, _)), Some((stated, place))) if asked != stated => {
                return Err(mismatch(asked, stated, place));
            }
            (Some(named), _) | (None, Some(named)) => (named.0, named.1.clone()),
            (None, None) => ("production", Place::Nowhere),
        };
        let name = EnvironmentName::parse(text)
            .map_err(|fault| fault.at("environment", place.clone(), shown(text, &[])))?;
        if ENVIRONMENTS.contains(&text) {
            return Ok(name);
        }
        let known = ENVIRONMENTS
            .iter()
            .copied()
            .chain(self.known.iter().map(String::as_str));
        // A file that says the name itself has settled that it is no slip of the pen.
        let slip = strsim_near(text) && self.stated.is_none();
        if self.file && !slip {
            return Ok(name);
        }
        let all: Vec<&str> = known.clone().collect();
        let fault = ConfigFault::new(FaultCode::UnknownEnvironment, place, "is not known");
        let fault = fault
            .key("environment")
            .got(format!("{text:?}"))
            .allowed(all.join(", "));
        Err(fault.hint(match nearest(text, known) {
            Some(name) => format!("did you mean {name}?"),
            None => format!(
                "describe it in a file that says environment = \"{text}\": {}",
                candidate_paths(text)[0]
            ),
        }))
    }
}

fn strsim_near(text: &str) -> bool {
    ENVIRONMENTS
        .iter()
        .any(|known| strsim::damerau_levenshtein(text, known) <= 2)
}

fn mismatch(asked: &str, stated: &str, place: &Place) -> ConfigFault {
    let (asked, stated) = (shown(asked, &[]), shown(stated, &[]));
    let message = format!("is {stated}, and {asked} was asked for");
    ConfigFault::new(FaultCode::EnvironmentMismatch, place.clone(), message)
        .key("environment")
        .hint(format!("ask for {stated}, or use the file of {asked}"))
}
