//! Finds a resource type in the embedded files, and parses it on first use.

use std::sync::{LazyLock, OnceLock};

use super::files::FILES;
use super::json::{Type, TypeSet};
use super::model::{ResourceFacts, Schema};

/// One resource type in a file.
struct Entry {
    name: &'static str,
    text: &'static str,
    facts: OnceLock<Box<ResourceFacts>>,
}

/// The entries of every file, in the order of [`FILES`]; found on first use.
static ENTRIES: LazyLock<Vec<OnceLock<Vec<Entry>>>> =
    LazyLock::new(|| FILES.iter().map(|_| OnceLock::new()).collect());

/// The facts of a resource type such as `AWS::EC2::Subnet`; none if there is no such
/// type. Parsed once a process.
pub fn resource(name: &str) -> Option<&'static ResourceFacts> {
    let stem = file_stem(name)?;
    let file = FILES
        .binary_search_by(|(other, _)| (*other).cmp(&stem))
        .ok()?;
    let entries = entries(file);
    let at = entries
        .binary_search_by(|entry| entry.name.cmp(name))
        .ok()?;
    let entry = &entries[at];
    Some(entry.facts.get_or_init(|| Box::new(parse(entry.text))))
}

/// The names of all resource types, by service.
pub fn resource_types() -> impl Iterator<Item = &'static str> {
    (0..FILES.len()).flat_map(entries).map(|entry| entry.name)
}

/// `AWS::EC2::Subnet` -> `ec2`; `Alexa::ASK::Skill` -> `alexa-ask`.
fn file_stem(name: &str) -> Option<String> {
    let (vendor, rest) = name.split_once("::")?;
    let (service, _) = rest.split_once("::")?;
    let stem = service.to_ascii_lowercase();
    if vendor == "AWS" {
        return Some(stem);
    }
    Some(format!("{}-{stem}", vendor.to_ascii_lowercase()))
}

fn entries(file: usize) -> &'static [Entry] {
    let found = |(name, text)| Entry {
        name,
        text,
        facts: OnceLock::new(),
    };
    ENTRIES[file].get_or_init(|| scan(FILES[file].1).map(found).collect())
}

/// The entries of a file, name and text: only a name begins a line with `"`, and only the end of
/// an entry begins one with `}`.
pub(super) fn scan(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, from_name) = rest.split_once("\n\"")?;
        let (name, from_body) = from_name.split_once("\": ")?;
        let end = from_body.find("\n}")?;
        rest = &from_body[end..];
        Some((name, &from_body[..end + 2]))
    })
}

fn parse(text: &str) -> ResourceFacts {
    // The files are part of this crate, and a test parses every entry.
    let mut facts: ResourceFacts = serde_json::from_str(text).expect("spec/ holds valid facts");
    say_object(&mut facts.body);
    for (_, schema) in facts.types.iter_mut() {
        say_object(schema);
    }
    facts
}

/// Says of a struct that it is an object, which the files leave out.
fn say_object(schema: &mut Schema) {
    if schema.types.is_any() && !schema.properties.is_empty() {
        schema.types = TypeSet::only(Type::Object);
    }
}
