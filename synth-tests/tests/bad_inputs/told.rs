//! How a mistake in an app must be told: once, with its code, its construct, its line and a hint,
//! and nothing is written.

use sparta_constructs::assembly::{self, Reported};
use sparta_constructs::core::App;
use sparta_constructs::source::SourceLine;

/// What a mistake must be told as.
pub(crate) struct Told {
    pub(crate) code: &'static str,
    pub(crate) path: &'static str,
    /// The line that made it.
    pub(crate) line: u32,
    /// Parts of the message or the hint.
    pub(crate) says: &'static [&'static str],
}

/// The app's only error is this one, and nothing of it is written.
pub(crate) fn is_told(app: &App, told: &Told) {
    let errors = assembly::check(app.synth());
    let errors = errors.findings().iter().filter(|it| it.is_error());
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    assert_eq!(errors.len(), 1, "{}", errors.join("\n"));
    if let Err(reason) = telling(app, told) {
        panic!("{reason}");
    }
}

/// Why the app's first error is not this one, or another is not about the same construct. (The
/// published schema of a property may refuse a value that the construct refuses with better words.)
pub(crate) fn telling(app: &App, told: &Told) -> Result<(), String> {
    let checked = assembly::check(app.synth());
    let errors: Vec<&Reported> = checked
        .findings()
        .iter()
        .filter(|it| it.is_error())
        .collect();
    let Some((error, others)) = errors.split_first() else {
        return Err("it has no error".to_owned());
    };
    let elsewhere = others.iter().find(|other| {
        let path = other.finding.construct_path.as_deref().unwrap_or_default();
        !path.starts_with(told.path)
    });
    if let Some(other) = elsewhere {
        return Err(format!("more than one error: {error} and {other}"));
    }
    let finding = &error.finding;
    let place = (finding.code, finding.construct_path.as_deref());
    if place != (told.code, Some(told.path)) {
        return Err(format!("{place:?}: {error}"));
    }
    // The line of the value, or, of what the library made, the user's line above it.
    let named =
        |source: &SourceLine| source.line == told.line && source.file.contains("tests/bad_inputs/");
    let lines = [&finding.source, &finding.caller];
    if !lines.into_iter().flatten().any(named) {
        return Err(format!("{lines:?} and not line {}: {error}", told.line));
    }
    let hint = finding.hint.as_deref().unwrap_or_default();
    if hint.is_empty() {
        return Err(format!("no hint: {error}"));
    }
    let shown = format!("{error} | {hint}");
    if let Some(missing) = told.says.iter().find(|part| !shown.contains(**part)) {
        return Err(format!("`{missing}` is not in {shown}"));
    }
    let directory = tempfile::tempdir().expect("a temporary directory");
    let output = directory.path().join("cdk.out");
    if checked.write(&output).is_ok() || output.exists() {
        return Err(format!("it was written: {error}"));
    }
    Ok(())
}
