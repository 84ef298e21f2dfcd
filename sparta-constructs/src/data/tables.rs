//! A set of tables that are used together.

use std::borrow::Cow;

use super::table::{READ, READ_INDEX, Table, TableSpec, WRITE};
use crate::core::Scope;
use crate::security::{Grantee, Statement};

/// Tables that belong to one application, each by the name that the application has for it.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::data::{DataTables, KeyAttribute, Table};
/// use sparta_constructs::security::{PolicyDocument, Role};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let tables = DataTables::new()
///     .table("Orders", Table::new(KeyAttribute::text("orderId")))
///     .table("Customers", Table::new(KeyAttribute::text("customerId")))
///     .add(stack, "Tables");
/// let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
/// tables.grant_read_write(&role);
/// let orders = tables.get("Orders");
/// # assert!(orders.is_some());
/// ```
#[derive(Clone, Debug)]
pub struct DataTables {
    tables: Vec<(Cow<'static, str>, Table)>,
}

/// [`DataTables`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct DataTablesSpec {
    tables: Vec<(Cow<'static, str>, TableSpec)>,
}

impl DataTables {
    /// No table yet.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> DataTablesSpec {
        DataTablesSpec { tables: Vec::new() }
    }

    /// The table of this name.
    pub fn get(&self, name: &str) -> Option<&Table> {
        self.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, table)| table)
    }

    /// The tables and their names, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Table)> {
        self.tables
            .iter()
            .map(|(name, table)| (name.as_ref(), table))
    }

    /// Lets a role read items of every table: see [`Table::grant_read`].
    pub fn grant_read(&self, grantee: &impl Grantee) {
        self.grant(grantee, &READ, &READ_INDEX);
    }

    /// Lets a role write items of every table: see [`Table::grant_write`].
    pub fn grant_write(&self, grantee: &impl Grantee) {
        self.grant(grantee, &WRITE, &[]);
    }

    /// Lets a role read and write items of every table: see [`Table::grant_read_write`].
    pub fn grant_read_write(&self, grantee: &impl Grantee) {
        self.grant(grantee, &[READ.as_slice(), &WRITE].concat(), &READ_INDEX);
    }

    /// One statement for all tables and one for all indexes, because an inline policy has room for
    /// 10,240 characters.
    fn grant(
        &self,
        grantee: &impl Grantee,
        on_tables: &[&'static str],
        on_indexes: &[&'static str],
    ) {
        if self.tables.is_empty() {
            return;
        }
        let tables = self.iter().map(|(_, table)| table.table);
        grantee.grant(Statement::allow(on_tables.iter().copied()).on_all(tables));
        let indexes: Vec<_> = self
            .iter()
            .flat_map(|(_, table)| table.index_arns())
            .collect();
        if !indexes.is_empty() && !on_indexes.is_empty() {
            grantee.grant(Statement::allow(on_indexes.iter().copied()).on_all(indexes));
        }
    }
}

impl DataTablesSpec {
    /// Adds a table; its name here is its construct id within the set.
    pub fn table(mut self, name: impl Into<Cow<'static, str>>, table: TableSpec) -> Self {
        self.tables.push((name.into(), table));
        self
    }

    /// Adds the tables.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> DataTables {
        let scope = scope.into().scope(id);
        let mut tables = Vec::with_capacity(self.tables.len());
        for (name, table) in self.tables {
            tables.push((name.clone(), table.add(scope, name)));
        }
        DataTables { tables }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment};
    use crate::data::{Index, KeyAttribute};
    use crate::security::{PolicyDocument, Role};

    #[test]
    fn one_statement_for_the_tables_and_one_for_the_indexes() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let tables = DataTables::new()
            .table(
                "A",
                Table::new(KeyAttribute::text("a"))
                    .index(Index::new("b-index", KeyAttribute::text("b"))),
            )
            .table("C", Table::new(KeyAttribute::text("c")))
            .add(stack, "Tables");
        let role = Role::new(PolicyDocument::trust("ecs-tasks.amazonaws.com")).add(stack, "Role");
        tables.grant_read_write(&role);
        assert!(tables.get("A").is_some() && tables.get("B").is_none());

        let template = Template::from_stack(&app, stack);
        template.resource_count_is("AWS::DynamoDB::Table", 2);
        let (_, policy) = template
            .resources("AWS::IAM::Policy")
            .next()
            .expect("a policy");
        let statements = policy["Properties"]["PolicyDocument"]["Statement"].as_array();
        let statements = statements.expect("statements");
        assert_eq!(statements.len(), 2);
        assert_eq!(statements[0]["Resource"].as_array().map(Vec::len), Some(2));
        assert!(
            statements[1]["Resource"]
                .to_string()
                .contains("/index/b-index")
        );
    }
}
