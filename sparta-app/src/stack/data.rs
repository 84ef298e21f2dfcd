//! The three tables.

use sparta_constructs::core::Scope;
use sparta_constructs::data::{DataTables, Index, KeyAttribute, Table, TableSpec};

use super::names::Names;
use crate::config::Config;

/// Adds the tables of operators, validators and configuration, named as the runbook names them.
///
/// They stay when the stack is deleted. Without deletion protection a first deploy that fails takes
/// them away again; with it, CloudFormation could not, and its own rollback would be stuck.
pub(super) fn add(scope: Scope, config: &Config, names: &Names) -> DataTables {
    let table = |key: &'static str, name: &str| -> TableSpec {
        Table::new(KeyAttribute::text(key))
            .name(names.table(name))
            .deletion_protection(config.operations.deletion_protection)
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
