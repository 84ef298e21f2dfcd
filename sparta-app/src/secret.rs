//! Values that are never printed.

use std::fmt;

use zeroize::Zeroizing;

/// A secret, such as the value of a `NoEcho` parameter.
///
/// It has no `Display` and no `Serialize`, its `Debug` prints stars, and its memory is wiped when it is
/// dropped: it can be handed to AWS and to nothing else.
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
        Self(Zeroizing::new(value.into()))
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
