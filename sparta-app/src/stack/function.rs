//! What all functions of the stack have in common.

use sparta_constructs::core::RemovalPolicy;
use sparta_constructs::monitoring::Retention;
use sparta_constructs::serverless::{Code, Function, FunctionSpec, Runtime};

use super::names::Names;
use crate::config::Config;

/// A Python function, its role and its log group, named after it.
pub(super) fn python(config: &Config, names: &Names, name: &str, code: Code) -> FunctionSpec {
    Function::new(Runtime::default(), "index.handler", code)
        .name(names.short(name))
        .role_name(names.short(&format!("{name}-role")))
        .log_retention(log_retention(config))
        // As the services' logs: a kept name would block the next deploy after a destroy.
        .log_removal_policy(RemovalPolicy::Destroy)
}

/// How long logs are kept.
pub(super) fn log_retention(config: &Config) -> Retention {
    Retention::days(config.logs.retention.number().into())
        .expect("the configuration has only retentions that CloudWatch Logs takes")
}
