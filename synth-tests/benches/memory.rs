//! The most memory that synth of many resources takes, with validation and the text of the
//! template, in a process that does nothing else.
//!
//! `cargo bench -p synth-tests --bench memory`, or with the number of resources after `--`.

#![expect(clippy::print_stdout, reason = "a program prints what it measured")]

#[path = "speed/many.rs"]
mod many;

use std::{env, fs};

use sparta_constructs::assembly;

fn main() {
    // `cargo bench` adds a `--bench`.
    let number = env::args().skip(1).find_map(|word| word.parse().ok());
    let resources = number.unwrap_or(10_000);
    let before = peak();
    let checked = assembly::check(many::app(resources).synth());
    let bytes: usize = checked
        .synthesis()
        .stacks
        .iter()
        .map(|stack| stack.template.to_json().len())
        .sum();
    println!(
        "{resources} resources, {} KiB of JSON, {} findings: at most {} MiB, before it {} MiB",
        bytes / 1024,
        checked.findings().len(),
        peak() / 1024,
        before / 1024
    );
}

/// The most KiB of memory this process had at once, as Linux counts it:
/// <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("this bench needs Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    let number = kibibytes.and_then(|number| number.trim().parse().ok());
    number.expect("Linux writes `VmHWM: 1234 kB`")
}
