//! Names of load balancers and target groups.

use super::finding::Finding;
use crate::value::{Node, Value};

const LONGEST: usize = 32;

/// What AWS would not take about a name, where it is known now.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>
pub(super) fn check(what: &str, name: Option<&Value<String>>) -> Option<Finding> {
    let Some(Node::Text(name)) = name.map(Value::node) else {
        return None;
    };
    let fits = (1..=LONGEST).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !name.starts_with('-')
        && !name.ends_with('-');
    if !fits {
        return Some(Finding::new(
            format!("`{name}` is no name of a {what}"),
            format!(
                "use at most {LONGEST} letters, digits and hyphens, and no hyphen at either end"
            ),
        ));
    }
    if name.starts_with("internal-") {
        return Some(Finding::new(
            format!("the name `{name}` of a {what} begins with `internal-`"),
            "AWS keeps such names for itself",
        ));
    }
    None
}
