//! The `sparta` binary.
fn main() {}
