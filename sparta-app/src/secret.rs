//! Values that are never printed, and their concealment in what others say.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

/// Every part of a value that was ever taken into custody, for as long as the program runs.
static KNOWN: Mutex<Vec<Zeroizing<String>>> = Mutex::new(Vec::new());

/// Shorter ones are found in words that have nothing to do with them.
const SHORTEST_KNOWN: usize = 8;

/// A secret, such as the value of a `NoEcho` parameter.
///
/// It has no `Display` and no `Serialize`, its `Debug` prints stars, and its memory is wiped when it is
/// dropped: it can be handed to AWS and to nothing else. The program remembers it until it ends, so
/// that it can be taken out of what AWS answers.
///
/// ```
/// let password = sparta_app::SecretValue::new("hunter2");
/// assert_eq!(format!("{password:?}"), "SecretValue(***)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SecretValue(Zeroizing<String>);

impl SecretValue {
    /// Takes a value into custody.
    pub fn new(value: impl Into<String>) -> Self {
        let value = Zeroizing::new(value.into());
        remember(&value);
        Self(value)
    }

    /// The value itself. Only a request to AWS needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretValue(***)")
    }
}

/// Remembers a value, and each line of it: messages are printed line by line.
fn remember(value: &str) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    for part in [value].into_iter().chain(value.lines()) {
        for form in [part, &in_json(part)] {
            if form.len() >= SHORTEST_KNOWN && !known.iter().any(|it| it.as_str() == form) {
                known.push(Zeroizing::new(form.to_owned()));
            }
        }
    }
}

/// The text as it stands within a string of JSON.
fn in_json(text: &str) -> Zeroizing<String> {
    let quoted = Zeroizing::new(serde_json::Value::from(text).to_string());
    Zeroizing::new(quoted.trim_matches('"').to_owned())
}

/// The text without the secrets that are in it: an error of AWS may quote what it was given.
pub(crate) fn conceal(text: &str) -> Cow<'_, str> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut concealed = Cow::Borrowed(text);
    // The longest first: one may be a part of another.
    let mut present: Vec<&str> = known.iter().map(|it| it.as_str()).collect();
    present.retain(|secret| text.contains(secret));
    present.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    for secret in present {
        concealed = Cow::Owned(concealed.replace(secret, "***"));
    }
    concealed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_taken_out_of_what_others_say() {
        let _custody = SecretValue::new("hunter22-and-more");
        let _part = SecretValue::new("hunter22");
        assert_eq!(
            conceal("the value hunter22-and-more is wrong"),
            "the value *** is wrong"
        );
        assert_eq!(conceal("hunter22!"), "***!");
        assert!(matches!(conceal("nothing here"), Cow::Borrowed(_)));
    }

    #[test]
    fn also_as_json_and_line_by_line() {
        let _custody = SecretValue::new("one \"quoted\" line\nanother line");
        let json = serde_json::json!({ "reason": "got one \"quoted\" line\nanother line" });
        assert_eq!(conceal(&json.to_string()), r#"{"reason":"got ***"}"#);
        assert_eq!(conceal("  another line"), "  ***");
    }

    #[test]
    fn short_values_are_not_looked_for() {
        let _custody = SecretValue::new("none");
        assert_eq!(conceal("none of them"), "none of them");
    }
}
