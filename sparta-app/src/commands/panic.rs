//! What is said when the program itself is wrong.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::Once;
use std::thread;

use crate::secret::conceal;

/// From now on the message of a panic is printed without the secrets that are in it.
pub(super) fn conceal_secrets() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| panic::set_hook(Box::new(tell)));
}

/// As the standard library tells it, whose own hook prints the message as it is.
fn tell(panic: &PanicHookInfo<'_>) {
    let thread = thread::current();
    let name = thread.name().unwrap_or("<unnamed>");
    let place = panic.location().map(ToString::to_string);
    let message = panic
        .payload_as_str()
        .unwrap_or("something that is no text");
    let place = place.as_deref().unwrap_or("an unknown place");
    let message = conceal(message);
    // When it is closed there is nobody left to tell.
    let mut stderr = io::stderr().lock();
    let _ = writeln!(stderr, "thread '{name}' panicked at {place}:\n{message}");
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        let _ = writeln!(stderr, "stack backtrace:\n{backtrace}");
    }
}
