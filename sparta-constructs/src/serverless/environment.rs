//! A function's environment variables.

use std::borrow::Cow;

use crate::value::{IntoValue, Map, Node, Value};

/// The names that Lambda sets itself and lets nobody set:
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime>
const RESERVED: [&str; 20] = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
    "AWS_LAMBDA_MAX_CONCURRENCY",
    "AWS_LAMBDA_METADATA_API",
];

/// How many bytes names and values may have together:
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
const MOST_BYTES: usize = 4096;

pub(super) fn problems(variables: &[(Cow<'static, str>, Node)]) -> Vec<(String, &'static str)> {
    let mut problems = Vec::new();
    for (number, (name, _)) in variables.iter().enumerate() {
        if RESERVED.contains(&name.as_ref()) {
            problems.push((
                format!("environment variable `{name}` belongs to Lambda"),
                "choose another name",
            ));
        } else if !is_name(name) {
            problems.push((
                format!("`{name}` is not a name for an environment variable"),
                "begin with a letter; go on with letters, digits and underscores; use two or more",
            ));
        }
        if variables[..number]
            .iter()
            .any(|(earlier, _)| earlier == name)
        {
            problems.push((
                format!("environment variable `{name}` is set twice"),
                "set each variable once",
            ));
        }
    }
    let bytes: usize = variables
        .iter()
        .map(|(name, value)| match value {
            Node::Text(text) => name.len() + text.len(),
            _ => name.len(),
        })
        .sum();
    if bytes > MOST_BYTES {
        problems.push((
            format!("the environment variables have {bytes} bytes, allowed are {MOST_BYTES}"),
            "keep what is large in Parameter Store or S3, and give the function its name",
        ));
    }
    problems
}

fn is_name(name: &str) -> bool {
    name.len() >= 2
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

pub(super) fn variables(variables: Vec<(Cow<'static, str>, Node)>) -> Value<Map<String>> {
    let variables: Vec<(Cow<'static, str>, Value<String>)> = variables
        .into_iter()
        .map(|(name, value)| (name, Value::from_node(value)))
        .collect();
    variables.into_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_sizes_that_lambda_refuses() {
        let of = |names: &[&'static str]| {
            let variables: Vec<_> = names
                .iter()
                .map(|name| (Cow::Borrowed(*name), Node::text("v")))
                .collect();
            problems(&variables).len()
        };
        assert_eq!(of(&["API_URL", "LOG_LEVEL"]), 0);
        assert_eq!(of(&["AWS_REGION"]), 1);
        assert_eq!(of(&["9A", "A", "A-B"]), 3);
        assert_eq!(of(&["AB", "AB"]), 1);
        let large = [(Cow::Borrowed("AB"), Node::text("x".repeat(4095)))];
        assert_eq!(problems(&large).len(), 1);
    }
}
