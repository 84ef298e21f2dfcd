//! The JSON reader on any bytes: no panic, and what it reads it can write and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sparta_constructs::template::{Format, read_with};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(template) = read_with(bytes, Format::Json) {
        let text = template.to_json();
        let again = read_with(text.as_bytes(), Format::Json).expect("what was written can be read");
        assert_eq!(again.to_json(), text);
    }
});
