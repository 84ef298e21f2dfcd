//! Generates the typed resources.
fn main() {}
