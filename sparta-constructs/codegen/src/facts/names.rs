//! Names of nested types.

use super::lift::Definitions;

/// A definition's name as a type name. Where a schema copied the definition from
/// another resource (`AWS::DynamoDB::Table.SSESpecification`), without that resource,
/// unless that makes two alike.
pub(super) fn of_definition(definition: &str, definitions: &Definitions) -> String {
    let short = local(definition);
    let alike = definitions
        .keys()
        .filter(|other| local(other) == short)
        .count();
    let name = if alike > 1 { definition } else { short };
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn local(definition: &str) -> &str {
    definition.rsplit(['.', ':']).next().unwrap_or(definition)
}

/// A property's name as a type name.
pub(super) fn of_property(property: &str) -> String {
    let mut characters = property.chars().filter(char::is_ascii_alphanumeric);
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}
