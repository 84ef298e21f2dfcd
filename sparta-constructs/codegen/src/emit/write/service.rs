//! One service's file: its resources, their property types and enums, in the words of
//! `cfn/macros.rs`.

use std::fmt::Write;

use super::super::decide::{Object, Plan, Property, Provided, Resource, Service, TagShape, Values};
use super::MOST_ARGUMENTS;
use super::text::{From, PREAMBLE, marker, meaning, page};

/// What a struct needs to be written.
struct Context<'a> {
    plan: &'a Plan,
    resource: &'a Resource,
    from: From,
    indent: &'static str,
}

/// The text of a service's file.
pub(super) fn file(service: &Service, plan: &Plan) -> String {
    let parts: Vec<(String, String)> = service
        .resources
        .iter()
        .map(|resource| (own(resource, plan), nested(resource, plan)))
        .collect();
    let all: String = parts.iter().map(|(own, _)| own.as_str()).collect();
    let mut text = format!(
        "{PREAMBLE}//! Resource types of `{}`.\n{}",
        service.name,
        imports(&all)
    );
    for (own, nested) in parts {
        text += &own;
        text += &nested;
    }
    text
}

/// The runtime's modules, as far as the text uses them.
fn imports(body: &str) -> String {
    let all = [
        ("c::", "core as c"),
        ("m::", "value::meaning as m"),
        ("v::", "value as v"),
    ];
    let part_of_word = |before: &str| before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let used = all.iter().filter(|(path, _)| {
        body.match_indices(path)
            .any(|(at, _)| !part_of_word(&body[..at]))
    });
    used.fold(String::new(), |text, (_, import)| {
        text + "use crate::" + import + ";\n"
    })
}

// Writing into a String cannot fail, so the results of `write!` are dropped throughout.

fn own(resource: &Resource, plan: &Plan) -> String {
    let mut text = String::new();
    let name = &resource.body.rust;
    let remarks = resource.remarks.iter().fold(String::new(), |text, remark| {
        text + "    ///\n    /// " + remark + "\n"
    });
    let tags = match &resource.tags {
        None => "None".to_owned(),
        Some((TagShape::List, property)) => format!("List({property:?})"),
        Some((TagShape::Map, property)) => format!("Map({property:?})"),
        Some((TagShape::Propagating, property)) => format!("Propagating({property:?})"),
    };
    let reference = meaning(&resource.reference, resource, plan, From::Service);
    let (full, page) = (&resource.name, page(&resource.name));
    let _ = writeln!(
        text,
        "\nresource! {{\n{remarks}    {name} = {full:?}, {page:?}, {tags}, {reference}\n}}"
    );
    let context = Context {
        plan,
        resource,
        from: From::Service,
        indent: "",
    };
    object(&mut text, &resource.body, &context);
    attributes(&mut text, resource, plan);
    gives(&mut text, resource, plan);
    text
}

fn attributes(text: &mut String, resource: &Resource, plan: &Plan) {
    if resource.attributes.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "impl c::Handle<{}> {{\n    get! {{",
        resource.body.rust
    );
    for attribute in &resource.attributes {
        let ty = meaning(&attribute.meaning, resource, plan, From::Service);
        let _ = writeln!(
            text,
            "        {}: {ty} = {:?};",
            attribute.rust, attribute.name
        );
    }
    text.push_str("    }\n}\n");
}

fn gives(text: &mut String, resource: &Resource, plan: &Plan) {
    if resource.provides.is_empty() {
        return;
    }
    let _ = write!(text, "give! {{ {}:", resource.body.rust);
    for (key, how) in &resource.provides {
        let marker = marker(key, plan);
        let _ = match how {
            Provided::Ref => write!(text, " {marker} = Ref;"),
            Provided::GetAtt(name) => write!(text, " {marker} = GetAtt({name:?});"),
        };
    }
    text.push_str(" }\n");
}

fn nested(resource: &Resource, plan: &Plan) -> String {
    let mut text = String::new();
    if resource.types.is_empty() && resource.enums.is_empty() {
        return text;
    }
    let mut body = String::new();
    let context = Context {
        plan,
        resource,
        from: From::Resource,
        indent: "    ",
    };
    for one in resource.types.values() {
        let full = format!("{}.{}", resource.name, one.name);
        let page = format!("{}-{}", page(&resource.name), one.name.to_lowercase());
        let _ = writeln!(body, "\n    object!({} = {full:?}, {page:?});", one.rust);
        object(&mut body, one, &context);
    }
    for one in &resource.enums {
        values(&mut body, one);
    }
    let _ = writeln!(
        text,
        "/// Property types and values of [`{}`].",
        resource.body.rust
    );
    let _ = writeln!(text, "pub mod {} {{", resource.rust_module);
    for line in imports(&body).lines() {
        let _ = writeln!(text, "    {line}");
    }
    text += body.strip_prefix('\n').unwrap_or(&body);
    text += "}\n";
    text
}

fn values(text: &mut String, values: &Values) {
    let variants = values
        .variants
        .iter()
        .map(|(variant, value)| format!("{variant} = {value:?}"));
    let variants: Vec<String> = variants.collect();
    let _ = writeln!(
        text,
        "    values! {{ {}: {} }}",
        values.rust,
        variants.join(", ")
    );
}

/// A struct's constructor and setters.
fn object(text: &mut String, object: &Object, context: &Context<'_>) {
    let (indent, name) = (context.indent, &object.rust);
    let much = object.required.len() > MOST_ARGUMENTS;
    if much {
        let _ = writeln!(text, "{indent}new_struct! {{ {name}, {name}Required {{");
        properties(text, &object.required, context, 1);
        let _ = writeln!(text, "{indent}}} }}");
    }
    if much && object.optional.is_empty() {
        return;
    }
    let _ = writeln!(text, "{indent}impl {name} {{");
    if object.required.is_empty() {
        let _ = writeln!(text, "{indent}    new! {{}}");
    } else if !much {
        let _ = writeln!(text, "{indent}    new! {{");
        properties(text, &object.required, context, 2);
        let _ = writeln!(text, "{indent}    }}");
    }
    if !object.optional.is_empty() {
        let _ = writeln!(text, "{indent}    set! {{");
        properties(text, &object.optional, context, 2);
        let _ = writeln!(text, "{indent}    }}");
    }
    let _ = writeln!(text, "{indent}}}");
}

/// A line for each property.
fn properties(text: &mut String, properties: &[Property], context: &Context<'_>, depth: usize) {
    for property in properties {
        let ty = meaning(
            &property.meaning,
            context.resource,
            context.plan,
            context.from,
        );
        let indent = format!("{}{}", context.indent, "    ".repeat(depth));
        let _ = writeln!(
            text,
            "{indent}{}: {ty} = {:?}, {:?};",
            property.rust, property.name, property.note
        );
    }
}
