//! `synth-tests/src/every_type/`: a minimal resource of every type, made through its typed `new`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map, Value};

use super::super::decide::{Meaning, Object, Plan, Property, Resource, Service};
use super::MOST_ARGUMENTS;
use super::text::PREAMBLE;

/// The properties of a minimal resource of each type.
pub(crate) type Samples = BTreeMap<String, Map<String, Value>>;

/// A service's file.
pub(super) fn file(service: &Service, samples: &Samples) -> String {
    let mut body = String::new();
    let transforms: BTreeSet<&str> = service
        .resources
        .iter()
        .filter_map(|one| one.transform.as_deref())
        .collect();
    for transform in transforms {
        let _ = writeln!(body, "    stack.transform({transform:?});");
    }
    for resource in &service.resources {
        let Some(sample) = samples.get(&resource.name) else {
            continue;
        };
        let writer = Writer {
            module: &service.module,
            resource,
        };
        let made = writer.object(&resource.body, sample, "");
        let id = &resource.body.rust;
        // Writing into a String cannot fail.
        let _ = writeln!(body, "    {made}.add(stack, {id:?});");
    }
    let module = &service.module;
    let part_of_path = |before: &str| before.ends_with(|c: char| c.is_alphanumeric() || c == ':');
    let used = |path: &str| {
        body.match_indices(path)
            .any(|(at, _)| !part_of_path(&body[..at]))
    };
    let cfn = if used("Tag::new(") {
        format!("{{Tag, {module}}}")
    } else {
        module.clone()
    };
    let mut imports = format!(
        "use sparta_constructs::cfn::{cfn};\nuse sparta_constructs::core::{{ResourceType, Stack}};\n"
    );
    if used("json!(") {
        imports += "use sparta_constructs::json;\n";
    }
    if used("Value::of(") {
        imports += "use sparta_constructs::value::Value;\n";
    }
    let types = service
        .resources
        .iter()
        .fold(String::new(), |text, resource| {
            text + "    <" + module + "::" + &resource.body.rust + " as ResourceType>::TYPE,\n"
        });
    format!(
        "{PREAMBLE}//! `{}`.\n{imports}\n/// The resource types.\npub(super) const TYPES: &[&str] = &[\n{types}];\n\n\
         /// Adds one resource of each type.\npub(super) fn add_all(stack: Stack) {{\n{body}}}\n",
        service.name
    )
}

/// The modules, and the list of them.
pub(super) fn index(plan: &Plan) -> String {
    let modules: String = plan.services.iter().fold(String::new(), |text, service| {
        text + "#[rustfmt::skip]\nmod " + &service.module + ";\n"
    });
    let mut text = format!(
        "{modules}\n/// Every service.\n#[rustfmt::skip]\npub const SERVICES: &[Service] = &[\n"
    );
    for service in &plan.services {
        let module = &service.module;
        let _ = writeln!(
            text,
            "    Service {{ module: {module:?}, types: {module}::TYPES, add_all: {module}::add_all }},"
        );
    }
    text + "];\n"
}

struct Writer<'a> {
    module: &'a str,
    resource: &'a Resource,
}

impl Writer<'_> {
    /// A struct with these properties; `path` leads to it from the service's module.
    fn object(&self, object: &Object, values: &Map<String, Value>, path: &str) -> String {
        let name = format!("{}::{path}{}", self.module, object.rust);
        let given = |property: &Property| {
            values
                .get(&property.name)
                .map(|value| self.value(&property.meaning, value))
        };
        let required = object
            .required
            .iter()
            .filter_map(|one| Some((one, given(one)?)));
        let mut text = if object.required.len() > MOST_ARGUMENTS {
            let fields: Vec<String> = required
                .map(|(one, value)| format!("{}: Value::of({value})", one.rust))
                .collect();
            format!("{name}::new({name}Required {{ {} }})", fields.join(", "))
        } else {
            let arguments: Vec<String> = required.map(|(_, value)| value).collect();
            format!("{name}::new({})", arguments.join(", "))
        };
        for property in &object.optional {
            if let Some(value) = given(property) {
                let _ = write!(text, ".{}({value})", property.rust);
            }
        }
        let all: Vec<&str> = object
            .required
            .iter()
            .chain(&object.optional)
            .map(|one| one.name.as_str())
            .collect();
        for (name, value) in values
            .iter()
            .filter(|(name, _)| !all.contains(&name.as_str()))
        {
            let _ = write!(text, ".set_raw({name:?}, json!({value}))");
        }
        text
    }

    fn value(&self, meaning: &Meaning, value: &Value) -> String {
        match (meaning, value) {
            (Meaning::Tag, Value::Object(tag)) => {
                let text = |name| {
                    tag.get(name)
                        .map_or_else(|| "\"sample\"".to_owned(), Value::to_string)
                };
                format!("Tag::new({}, {})", text("Key"), text("Value"))
            }
            (Meaning::Object(name), Value::Object(values)) => {
                let path = format!("{}::", self.resource.rust_module);
                self.object(&self.resource.types[name], values, &path)
            }
            (Meaning::Values(at), Value::String(text)) => {
                let values = &self.resource.enums[*at];
                let path = format!(
                    "{}::{}::{}",
                    self.module, self.resource.rust_module, values.rust
                );
                let known = values.variants.iter().find(|(_, known)| known == text);
                known.map_or_else(
                    || format!("{path}::Other({text:?})"),
                    |(variant, _)| format!("{path}::{variant}"),
                )
            }
            (Meaning::List(item), Value::Array(items)) if !items.is_empty() => {
                let items: Vec<String> = items.iter().map(|one| self.value(item, one)).collect();
                format!("[{}]", items.join(", "))
            }
            (Meaning::Map(of), Value::Object(entries)) if !entries.is_empty() => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, one)| format!("({key:?}, {})", self.value(of, one)))
                    .collect();
                format!("[{}]", entries.join(", "))
            }
            (Meaning::Text | Meaning::Marker(_), Value::String(text)) => format!("{text:?}"),
            (Meaning::Integer, Value::Number(number)) if number.is_i64() => self::number(number),
            (Meaning::Number, Value::Number(number)) => self::number(number),
            (Meaning::Boolean, Value::Bool(flag)) => flag.to_string(),
            (Meaning::Json, value) => format!("json!({value})"),
            // The facts allow what the type does not: an array where a struct belongs, say.
            (_, value) => format!(
                "Value::from_node(sparta_constructs::value::IntoNode::into_node(json!({value})))"
            ),
        }
    }
}

/// A number as a literal that has a type.
fn number(number: &serde_json::Number) -> String {
    match number.as_i64() {
        Some(whole) => format!("{whole}_i64"),
        None => number.to_string(),
    }
}
