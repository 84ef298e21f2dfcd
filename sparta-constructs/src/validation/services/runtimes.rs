//! Runtimes of Lambda that are retired.

use crate::facts;
use crate::template::Element;
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

const LONG_AGO: &str = "long ago";

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let kind = resource.resource_type.as_ref();
        if !matches!(kind, "AWS::Lambda::Function" | "AWS::Serverless::Function") {
            continue;
        }
        let element = resource.properties.get("Runtime");
        let name = element.and_then(Element::as_str);
        let (Some(element), Some(name)) = (element, name) else {
            continue;
        };
        let Some(runtime) = facts::runtime(name) else {
            continue;
        };
        let (rule, message) = if runtime.is_blocked {
            let day = runtime.no_create.as_deref().unwrap_or(LONG_AGO);
            let message = format!("no function can be created with `{name}` since {day}");
            (&rules::RUNTIME_RETIRED, message)
        } else if runtime.is_deprecated {
            let message = format!(
                "`{name}` is deprecated since {}; no function can be created with it from {}",
                runtime.deprecated.as_deref().unwrap_or(LONG_AGO),
                runtime.no_create.as_deref().unwrap_or("a day to be named")
            );
            (&rules::RUNTIME_DEPRECATED, message)
        } else {
            continue;
        };
        let mut finding = Finding::new(rule, message);
        let successor = runtime.successor.as_ref();
        finding.hint = successor.map(|next| format!("use {next}"));
        let place = Place::value(id, resource, "Runtime", element.origin);
        check.report(&place, finding);
    }
}
