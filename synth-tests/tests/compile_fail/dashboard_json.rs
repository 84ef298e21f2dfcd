//! The row `dashboard-json`: text where the widgets of a dashboard belong.
//~ expected `Widget`, found `&str`
use sparta_constructs::monitoring::Dashboard;

fn main() {
    let _ = Dashboard::new().row(["{ not JSON"]);
}
