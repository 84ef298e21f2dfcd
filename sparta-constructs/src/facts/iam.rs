//! What an IAM policy can allow: the actions of every service, and the resources they act on.
//!
//! `spec/iam-actions.json` is AWS's
//! [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html)
//! without its prose. A service's entry starts in column 0, as those of the resource types do.
//!
//! ```
//! use sparta_constructs::facts::iam::{self, AccessLevel};
//!
//! let table = iam::service("dynamodb").expect("a service");
//! let get = table.action("getitem").expect("IAM ignores the case of an action");
//! assert_eq!((get.name, get.level), ("GetItem", Some(AccessLevel::Read)));
//! assert_eq!(get.resources, ["table"]);
//! assert_eq!(table.arn("table"), Some("arn:*:dynamodb:*:*:table/*"));
//! assert_eq!(table.matching("BatchG*").count(), 1);
//! ```

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;

use super::index::scan;

const FILE: &str = include_str!("../../spec/iam-actions.json");

/// What an action may do at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum AccessLevel {
    /// Sees that resources exist.
    List,
    /// Reads what they hold.
    Read,
    /// Changes tags alone.
    Tagging,
    /// Creates, changes or deletes.
    Write,
    /// Grants permissions.
    #[serde(rename = "Permissions management")]
    PermissionsManagement,
}

/// One action of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action {
    /// The name without the service (`GetItem`). The newest ones are known in lower case only.
    pub name: &'static str,
    /// What it may do; nothing where only its name is known.
    pub level: Option<AccessLevel>,
    /// The resource types a statement can name for it. None: the statement needs `*`. For the
    /// newest actions [`Service::arn`] may not know them yet.
    pub resources: Vec<&'static str>,
}

/// What IAM knows of one service.
#[derive(Debug)]
pub struct Service {
    /// The prefix of its actions (`dynamodb`).
    pub name: &'static str,
    actions: Vec<Action>,
    resources: BTreeMap<&'static str, &'static str>,
}

impl Service {
    /// The actions, in alphabetical order without regard to case.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The action of this name, in any case.
    pub fn action(&self, name: &str) -> Option<&Action> {
        let name = name.to_ascii_lowercase();
        let by_name = |one: &Action| one.name.to_ascii_lowercase().cmp(&name);
        let at = self.actions.binary_search_by(by_name).ok()?;
        Some(&self.actions[at])
    }

    /// The actions that a pattern with `*` and `?` means.
    pub fn matching(&self, pattern: &str) -> impl Iterator<Item = &Action> {
        let pattern = pattern.to_ascii_lowercase();
        let actions = self.actions.iter();
        actions.filter(move |one| wildcard(&pattern, &one.name.to_ascii_lowercase()))
    }

    /// Resource types and the forms of their ARNs, with `*` for what varies.
    pub fn resources(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.resources.iter().map(|(name, arn)| (*name, *arn))
    }

    /// The form of a resource type's ARN, with `*` for what varies.
    pub fn arn(&self, resource: &str) -> Option<&'static str> {
        self.resources.get(resource).copied()
    }
}

/// What IAM knows of the service with this prefix, in any case. Parsed once a process.
pub fn service(prefix: &str) -> Option<&'static Service> {
    let prefix = prefix.to_ascii_lowercase();
    let at = ENTRIES.binary_search_by(|one| one.0.cmp(&prefix)).ok()?;
    let (name, text, parsed) = &ENTRIES[at];
    Some(parsed.get_or_init(|| parse(name, text)))
}

/// The prefixes of all services, in alphabetical order.
pub fn services() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().map(|(name, ..)| *name)
}

/// Whether a text fits a pattern in which `*` means any characters and `?` any one, as in
/// policies; the case counts.
///
/// ```
/// use sparta_constructs::facts::iam::wildcard;
///
/// assert!(wildcard("arn:*:s3:::logs-?/*", "arn:aws:s3:::logs-a/2026/11"));
/// assert!(!wildcard("s3:Get*", "s3:PutObject"));
/// ```
pub fn wildcard(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut from) = (0, 0);
    // Where the last `*` stands, and how much of the text it has taken.
    let mut star = None;
    while from < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(one) if *one == '?' || *one == text[from] => {
                at += 1;
                from += 1;
            }
            _ => {
                let Some((before, taken)) = star else {
                    return false;
                };
                star = Some((before, taken + 1));
                at = before + 1;
                from = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|one| *one == '*')
}

type Entry = (&'static str, &'static str, OnceLock<Service>);

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    scan(FILE)
        .map(|(name, text)| (name, text, OnceLock::new()))
        .collect()
});

/// A service in the file: actions are in groups of one level and the same resource types.
#[derive(Deserialize)]
struct Written {
    #[serde(borrow)]
    resources: BTreeMap<&'static str, &'static str>,
    #[serde(borrow)]
    actions: Vec<(&'static str, Vec<&'static str>, &'static str)>,
}

fn parse(name: &'static str, text: &'static str) -> Service {
    // The file is part of this crate, and a test parses every entry.
    let written: Written = serde_json::from_str(text).expect("spec/ holds valid actions");
    let mut actions = Vec::new();
    for (level, resources, names) in written.actions {
        let level = level_of(level);
        actions.extend(names.split(' ').map(|name| Action {
            name,
            level,
            resources: resources.clone(),
        }));
    }
    actions.sort_by_cached_key(|one| one.name.to_ascii_lowercase());
    Service {
        name,
        actions,
        resources: written.resources,
    }
}

fn level_of(text: &str) -> Option<AccessLevel> {
    Some(match text {
        "List" => AccessLevel::List,
        "Read" => AccessLevel::Read,
        "Tagging" => AccessLevel::Tagging,
        "Write" => AccessLevel::Write,
        "Permissions management" => AccessLevel::PermissionsManagement,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (&'static Service, &'static Action)> {
        let services = services().map(|name| service(name).expect("it is listed"));
        services.flat_map(|one| one.actions().iter().map(move |action| (one, action)))
    }

    #[test]
    fn every_service_is_read_and_every_action_is_found() {
        assert_eq!(services().count(), 459);
        let mut unknown_levels = 0;
        for (service, action) in all() {
            let found = service.action(action.name).expect("it is found");
            assert_eq!(found.name, action.name, "{}", service.name);
            unknown_levels += usize::from(action.level.is_none());
        }
        // Services that closed keep their actions without the resources, and the newest actions
        // come before theirs.
        let unknown: Vec<String> = all()
            .flat_map(|(one, it)| it.resources.iter().map(move |name| (one, it, name)))
            .filter(|(one, _, name)| one.arn(name).is_none_or(|arn| !arn.starts_with("arn:")))
            .map(|(one, it, name)| format!("{}:{} on {name}", one.name, it.name))
            .collect();
        assert!(unknown.len() < 300, "{}: {unknown:?}", unknown.len());
        assert!(all().count() > 22_000);
        assert!(unknown_levels < 300, "{unknown_levels}");
    }

    #[test]
    fn levels_are_what_aws_says() {
        let level = |name: &str, action: &str| service(name)?.action(action)?.level;
        assert_eq!(level("iam", "CreateRole"), Some(AccessLevel::Write));
        let policy = level("s3", "PutBucketPolicy");
        assert_eq!(policy, Some(AccessLevel::PermissionsManagement));
        assert_eq!(level("sqs", "TagQueue"), Some(AccessLevel::Tagging));
        assert_eq!(
            level("ecr", "GetAuthorizationToken"),
            Some(AccessLevel::Read)
        );
    }

    #[test]
    fn some_actions_have_no_resource_to_name() {
        let token = service("ECR").and_then(|one| one.action("getauthorizationtoken"));
        assert!(token.is_some_and(|action| action.resources.is_empty()));
        assert!(service("dynamdb").is_none());
        assert!(service("dynamodb").is_some_and(|one| one.action("GetItm").is_none()));
    }

    #[test]
    fn wildcards_try_every_split() {
        assert!(wildcard("*a*b?", "xaabbc"));
        assert!(wildcard("", ""));
        assert!(wildcard("**", ""));
        assert!(!wildcard("a?", "a"));
        assert!(!wildcard("*ab", "aba"));
    }
}
