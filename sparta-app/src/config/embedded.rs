//! The defaults that are part of the program.

use super::source::{ConfigFile, Member, Raw, read};

const PRODUCTION: &str = include_str!("../../config/production.toml");
const DEVELOPMENT: &str = include_str!("../../config/development.toml");

/// The environments that need no file.
pub const ENVIRONMENTS: &[&str] = &["production", "development"];

/// The text of an environment's embedded defaults, to start a file of one's own from.
///
/// An environment of the user's own starts from production's: the safe side for data and
/// availability.
pub fn text(environment: &str) -> &'static str {
    if environment == "development" {
        DEVELOPMENT
    } else {
        PRODUCTION
    }
}

pub(super) fn members(environment: &str) -> Vec<Member> {
    let name = if environment == "development" {
        "development"
    } else {
        "production"
    };
    let path = format!("built-in {name}.toml");
    let file = ConfigFile {
        path: &path,
        bytes: text(environment).as_bytes(),
    };
    // A test reads both files; were one broken, every key would be reported as missing.
    read(&file).unwrap_or_default()
}

/// Every embedded value as it is written in TOML, for the documentation.
pub(super) fn values(environment: &str) -> Vec<(String, String)> {
    let entry = |member: Member| (member.name, written(&member.value.value));
    members(environment).into_iter().map(entry).collect()
}

fn written(raw: &Raw) -> String {
    match raw {
        Raw::Text(text) => format!("{text:?}"),
        Raw::Integer(number) => number.to_string(),
        Raw::Switch(switch) => switch.to_string(),
        Raw::Fraction(text) | Raw::Date(text) => text.clone(),
        Raw::List(items) => {
            let items: Vec<String> = items.iter().map(|item| written(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Raw::Table(members) => {
            let entry =
                |member: &Member| format!("{} = {}", member.name, written(&member.value.value));
            let members: Vec<String> = members.iter().map(entry).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Raw::Null => "null".to_owned(),
    }
}
