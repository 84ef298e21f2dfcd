//! Reading, validating and drawing, as `sparta validate FILE` does, on any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sparta_constructs::template::read;
use sparta_constructs::validation::{Finding, Options, report, validate};

fuzz_target!(|bytes: &[u8]| {
    let found = match read(bytes) {
        Ok(template) => validate(&template, &Options::region("eu-west-2")),
        Err(errors) => errors.iter().map(Finding::from).collect(),
    };
    let text = String::from_utf8_lossy(bytes);
    let source = report::Source {
        path: "t",
        text: Some(&text),
    };
    for finding in found.iter().take(20) {
        report::draw(finding, source, report::Color::Plain);
    }
});
