//! `value/meaning/generated.rs`: what properties want of resources.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::decide::{Marker, MarkerKey, Plan};
use super::text::PREAMBLE;

/// The text of the file.
pub(super) fn file(plan: &Plan) -> String {
    let mut modules: BTreeMap<&str, Vec<(&MarkerKey, &Marker)>> = BTreeMap::new();
    for (key, marker) in &plan.markers {
        modules
            .entry(&marker.module)
            .or_default()
            .push((key, marker));
    }
    let mut text = PREAMBLE.to_owned();
    for (module, mut markers) in modules {
        markers.sort_by_key(|(_, marker)| &marker.rust);
        self::module(&mut text, module, &markers, plan);
    }
    text
}

// Writing into a String cannot fail, so the results of `write!` are dropped throughout.

fn module(text: &mut String, module: &str, markers: &[(&MarkerKey, &Marker)], plan: &Plan) {
    let service = plan
        .services
        .iter()
        .find(|service| service.module == module);
    let title = service.map_or_else(
        || format!("the service {module}"),
        |service| format!("`{}`", service.name),
    );
    let _ = writeln!(text, "\n/// Meanings of {title}.\npub mod {module} {{");
    text.push_str("    crate::value::meaning::identifiers! {\n");
    for (key, marker) in markers {
        let _ = writeln!(
            text,
            "        /// {}\n        {},",
            description(key),
            marker.rust
        );
    }
    text.push_str("    }\n");
    for (key, marker) in markers {
        if let MarkerKey::One(target) = key
            && target.is_arn()
        {
            let _ = writeln!(
                text,
                "    impl crate::value::Accepts<{}> for crate::value::meaning::Arn {{}}",
                marker.rust
            );
        }
        for target in &marker.accepts {
            // Every target that is accepted is a meaning of its own: `wants` saw to it.
            let Some(other) = plan.markers.get(&MarkerKey::One(target.clone())) else {
                continue;
            };
            let path = if other.module == module {
                other.rust.clone()
            } else {
                format!("super::{}::{}", other.module, other.rust)
            };
            let _ = writeln!(
                text,
                "    impl crate::value::Accepts<{path}> for {} {{}}",
                marker.rust
            );
        }
    }
    text.push_str("}\n");
}

fn description(key: &MarkerKey) -> String {
    match key {
        MarkerKey::Arn => "Any ARN.".to_owned(),
        MarkerKey::One(target) => format!("`{}` of an `{}`.", target.attribute, target.resource),
        MarkerKey::Several(targets) => {
            let all: Vec<String> = targets
                .iter()
                .map(|one| format!("`{}` of an `{}`", one.attribute, one.resource))
                .collect();
            format!("{}.", all.join(", or "))
        }
    }
}
