//! Alarms on the tables.

use sparta_constructs::data::{DataTables, Table};
use sparta_constructs::monitoring::Threshold;

use super::{Alarms, Limit};

impl Alarms<'_> {
    pub(super) fn tables(&mut self, tables: &DataTables) {
        let any = Limit::critical(Threshold::above(0), 5).once();
        for (name, table) in tables.iter() {
            let word = name.to_lowercase();
            self.add(
                (
                    format!("{name}SystemErrors"),
                    format!("{word}-system-errors"),
                ),
                table.metric_system_errors(),
                format!("DynamoDB failed requests to the table of {word}"),
                any,
            );
            self.add(
                (format!("{name}Throttled"), format!("{word}-throttled")),
                table.metric_throttled_requests(),
                format!("DynamoDB throttled requests to the table of {word}"),
                any,
            );
        }
        self.add(
            ("UserErrors", "dynamodb-user-errors"),
            Table::metric_account_user_errors(),
            "DynamoDB refused requests of this account as wrong",
            any,
        );
    }
}
