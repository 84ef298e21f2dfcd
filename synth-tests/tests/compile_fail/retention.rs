//! The row `retention`: days for which CloudWatch keeps no log.
//~ expected `Retention`, found integer
use sparta_constructs::monitoring::LogGroup;

fn main() {
    let _ = LogGroup::new().retention(31);
}
