//! Values that are never printed, and the redaction of everything that is.

use std::fmt;

use zeroize::Zeroizing;

use super::fault::{FaultCode, InvalidValue};

/// A secret value: it prints as `[secret]`, has no serialised form, and is wiped when dropped.
///
/// The buffers of the file and of the process environment it came from are not in our hands and
/// are not wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// A secret that is not empty, has no blanks at its ends and fits a CloudFormation parameter.
    ///
    /// The limit of 4,096 bytes is CloudFormation's for a parameter value:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>.
    pub fn new(value: impl Into<String>) -> Result<Self, InvalidValue> {
        let value = Zeroizing::new(value.into());
        let allowed = "1 to 4096 bytes without blanks at the ends";
        if value.trim().is_empty() {
            let hint = "a variable that is set but empty counts as a value: in GitHub Actions this \
                        is what a secret that does not exist looks like; unset it, or give it a value";
            return Err(InvalidValue::new(FaultCode::SecretEmpty, "is empty", allowed).hint(hint));
        }
        let invalid = |message: &str| InvalidValue::new(FaultCode::SecretForm, message, allowed);
        if value.trim().len() != value.len() {
            return Err(invalid("starts or ends with a blank or a line break")
                .hint("`printf %s \"$VALUE\"` writes a value without a line break"));
        }
        if value.chars().any(char::is_control) {
            return Err(invalid("holds a control character"));
        }
        if value.len() > 4096 {
            return Err(invalid("is too long for a CloudFormation parameter"));
        }
        Ok(Self(value))
    }

    /// The value itself, for the one call that sends it to AWS.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// The secrets of a stack. `None` means that none was given: `synth` needs none, an update keeps
/// the deployed value, only the first deploy of a stack needs all three.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrets {
    /// Key `bot_token`: the Discord bot's token.
    pub bot_token: Option<Secret>,
    /// Key `sparta_private_key`: the Ethereum key of `sparta_address`.
    pub sparta_private_key: Option<Secret>,
    /// Key `backend_api_key`: the key that callers of the API present.
    pub backend_api_key: Option<Secret>,
}

impl Secrets {
    /// Each key with its value, in a fixed order.
    pub fn entries(&self) -> [(&'static str, Option<&Secret>); 3] {
        [
            ("bot_token", self.bot_token.as_ref()),
            ("sparta_private_key", self.sparta_private_key.as_ref()),
            ("backend_api_key", self.backend_api_key.as_ref()),
        ]
    }

    /// The keys without a value: what a first deploy must be given.
    pub fn missing(&self) -> Vec<&'static str> {
        let entries = self.entries().into_iter();
        entries
            .filter(|(_, value)| value.is_none())
            .map(|(key, _)| key)
            .collect()
    }
}

/// A Discord bot token: anything but an id, a private key or an address put there by mistake.
///
/// The form of a token is not documented by Discord, so nothing else is asked of it.
pub(super) fn bot_token(text: &str) -> Result<Secret, InvalidValue> {
    let allowed = "the token from the Discord Developer Portal";
    let secret = Secret::new(text)?;
    let invalid = |message: &str| InvalidValue::new(FaultCode::SecretForm, message, allowed);
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid("is a number, as an id is and a token is not")
            .hint("the application's id belongs to bot_client_id"));
    }
    if text.starts_with("0x") {
        return Err(
            invalid("starts with 0x, as an Ethereum key does and a token does not")
                .hint("the Ethereum key belongs to sparta_private_key"),
        );
    }
    if text.starts_with("Bot ") {
        return Err(
            invalid("starts with `Bot `").hint("leave out `Bot `: it is part of the header")
        );
    }
    Ok(secret)
}

/// An API key: what can stand in an HTTP header.
pub(super) fn api_key(text: &str) -> Result<Secret, InvalidValue> {
    let secret = Secret::new(text)?;
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(secret);
    }
    let message = "holds a blank or a character that is not ASCII, which no HTTP header can carry";
    Err(InvalidValue::new(
        FaultCode::SecretForm,
        message,
        "visible ASCII characters",
    ))
}

/// How a value may be shown: shortened, and hidden when it is, holds or looks like a secret.
pub(super) fn shown(text: &str, secrets: &[&str]) -> String {
    let known = secrets
        .iter()
        .any(|secret| !secret.is_empty() && text.contains(secret));
    if known || looks_secret(text) {
        return format!("[hidden: {} characters]", text.chars().count());
    }
    let text = without_url_path(text);
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("{short:?}")
}

/// A node's URL carries its project's key in the path or before an `@`: only the host is shown.
fn without_url_path(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else {
        return text.to_owned();
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let hidden = if host.len() == rest.len() { "" } else { "/…" };
    format!("{scheme}://{host}{hidden}")
}

/// Whether a text has the form of a private key or of a Discord token.
fn looks_secret(text: &str) -> bool {
    let hex = text
        .trim()
        .trim_start_matches("0x")
        .trim_start_matches("0X");
    // An address has 40 digits; a damaged key still has most of its 64.
    if hex.len() >= 48 && hex.bytes().filter(u8::is_ascii_hexdigit).count() * 10 >= hex.len() * 9 {
        return true;
    }
    let parts: Vec<&str> = text.trim().split('.').collect();
    let base64 = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    parts.len() >= 3 && parts[0].len() >= 18 && parts.iter().all(|part| base64(part))
}
