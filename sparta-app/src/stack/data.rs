//! The three tables.

use sparta_constructs::core::{RemovalPolicy, Scope};
use sparta_constructs::data::{DataTables, Index, KeyAttribute, Table, TableSpec};

use super::names::Names;
use crate::config::Config;

/// Adds the tables of operators, validators and configuration, named as the runbook names them.
///
/// They stay when the stack is deleted; only a first deploy that fails takes them away again, so
/// that it can be tried anew with the same names.
pub(super) fn add(scope: Scope, config: &Config, names: &Names) -> DataTables {
    let table = |key: &'static str, name: &str| -> TableSpec {
        Table::new(KeyAttribute::text(key))
            .name(names.table(name))
            .deletion_protection(config.operations.deletion_protection)
            .removal_policy(RemovalPolicy::RetainExceptOnCreate)
    };
    let by = |name: &'static str, key: &'static str| Index::new(name, KeyAttribute::text(key));
    DataTables::new()
        .table(
            "Operators",
            table("discordId", "operators").index(by("walletAddress-index", "walletAddress")),
        )
        .table(
            "Validators",
            table("validatorAddress", "validators").index(by("operatorId-index", "operatorId")),
        )
        .table("Config", table("key", "config"))
        .add(scope, "Tables")
}
