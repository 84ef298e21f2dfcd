//! How many subscription filters a log group has.
//!
//! See [quotas](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html).

use std::collections::HashMap;

use crate::template::{Element, Object, Origin};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

/// AWS says two, and more on request.
const MOST: usize = 5;

pub(super) fn check(check: &Check<'_>) {
    let mut filters: HashMap<String, usize> = HashMap::new();
    let mut count = |group: &Element, id: &str, resource, path: String, origin: Origin| {
        let filters = filters.entry(group.to_json_compact()).or_default();
        *filters += 1;
        if *filters == MOST + 1 {
            let message = format!("a log group has at most {MOST} subscription filters");
            let place = Place::value(id, resource, path, origin);
            check.found(&place, &rules::LOG_FILTERS, message);
        }
    };
    for (id, resource) in check.template.resources.iter() {
        match resource.resource_type.as_ref() {
            "AWS::Logs::SubscriptionFilter" if resource.condition.is_none() => {
                if let Some(group) = resource.properties.get("LogGroupName") {
                    let path = "LogGroupName".to_owned();
                    count(group, id, resource, path, group.origin);
                }
            }
            "AWS::Serverless::Function" => {
                let events = resource.properties.get("Events");
                let events = events.and_then(Element::as_object);
                for (name, event) in events.into_iter().flat_map(Object::iter) {
                    let group = event.get("Properties").and_then(|p| p.get("LogGroupName"));
                    if let Some(group) = group {
                        let path = format!("Events.{name}.Properties.LogGroupName");
                        count(group, id, resource, path, group.origin);
                    }
                }
            }
            _ => {}
        }
    }
}
