//! Discord's ids.

use std::fmt;

use super::fault::{FaultCode, InvalidValue};

/// A Discord id: <https://discord.com/developers/docs/reference#snowflakes>.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snowflake(u64);

/// Discord's epoch, the first second of 2015, in milliseconds of Unix time.
const EPOCH_MS: u64 = 1_420_070_400_000;

impl Snowflake {
    /// Reads an id: 17 to 20 digits that fit 64 bits.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let allowed = "an id of 17 to 20 digits";
        let invalid = |message: String| InvalidValue::new(FaultCode::Snowflake, message, allowed);
        if let Some(stray) = text.chars().find(|letter| !letter.is_ascii_digit()) {
            let hint = "in Discord: Settings, Advanced, Developer Mode; then right-click, Copy ID";
            return Err(invalid(format!("holds {stray:?}, and an id is all digits")).hint(hint));
        }
        if text.starts_with('0') {
            return Err(invalid("starts with 0".to_owned()));
        }
        let length = text.len();
        match text.parse() {
            Ok(id) if length >= 17 => Ok(Self(id)),
            Err(_) if length >= 20 => Err(invalid("does not fit 64 bits".to_owned())),
            _ => Err(invalid(format!("has {length} digits"))),
        }
    }

    /// The id as a number.
    pub fn number(self) -> u64 {
        self.0
    }

    /// When the id was made, in milliseconds of Unix time.
    pub fn created_ms(self) -> u64 {
        (self.0 >> 22) + EPOCH_MS
    }
}

impl fmt::Display for Snowflake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
