//! URLs of nodes, host names, certificates, email addresses.

use std::fmt;

use url::Url;

use super::fault::{FaultCode, InvalidValue};
use super::region::Region;

/// The URL of an HTTP endpoint, kept as it was written.
///
/// The path may hold a project's key, so `Debug` shows only scheme and host.
#[derive(Clone, PartialEq, Eq)]
pub struct EndpointUrl(String);

impl EndpointUrl {
    /// Reads a URL with scheme `http` or `https` and a host, and without a user or password.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let allowed = "a URL such as https://host:8080/path";
        let invalid = |message: String| InvalidValue::new(FaultCode::Url, message, allowed);
        if text
            .chars()
            .any(|letter| letter.is_whitespace() || letter.is_control())
        {
            return Err(invalid("holds a blank".to_owned()));
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            let fault = invalid("has no scheme".to_owned());
            let host = text.split('/').next().unwrap_or_default().contains('.');
            return Err(fault.maybe_hint(host.then(|| "put https:// before it".to_owned())));
        };
        if !matches!(scheme, "http" | "https") {
            let message = format!("has the scheme {scheme:?}, and only http and https are called");
            return Err(invalid(message));
        }
        if rest.is_empty() || rest.starts_with('/') {
            return Err(invalid("has no host".to_owned()));
        }
        let url = Url::parse(text).map_err(|error| invalid(format!("is no URL: {error}")))?;
        if !url.username().is_empty() || url.password().is_some() {
            let hint = "it would stand in the template for everybody to read";
            return Err(invalid("holds a user name or password".to_owned()).hint(hint));
        }
        if url.port() == Some(0) {
            return Err(invalid("has the port 0".to_owned()));
        }
        if url.fragment().is_some() {
            return Err(invalid(
                "has a fragment (#…), which is never sent".to_owned(),
            ));
        }
        Ok(Self(text.to_owned()))
    }

    /// The URL as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EndpointUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::secret::shown(&self.0, &[]))
    }
}

/// A host name of two or more labels, such as `api.sparta.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostName(String);

impl HostName {
    /// Reads a host name; letters become small.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let allowed = "a host name such as api.example.com";
        let invalid = |message: &str| InvalidValue::new(FaultCode::HostName, message, allowed);
        if text.contains("://") || text.contains('/') {
            return Err(
                invalid("is a URL and not a host name").hint("leave out https:// and the path")
            );
        }
        if is_domain(text) {
            Ok(Self(text.to_lowercase()))
        } else {
            Err(invalid("is not a host name"))
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Two or more labels of letters, digits and inner hyphens (RFC 1123), the last not a number.
fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let number = labels
        .last()
        .is_none_or(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    text.len() <= 253 && labels.len() >= 2 && !number && labels.iter().all(|part| label(part))
}

/// An email address that SNS can send to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Reads an address: a plain local part, an `@`, a domain of two or more labels.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let allowed = "an address such as alerts@example.com";
        let invalid = |message: &str| InvalidValue::new(FaultCode::Email, message, allowed);
        if text.contains('<') || text.contains(char::is_whitespace) {
            return Err(
                invalid("holds more than an address").hint("leave out the name and the < >")
            );
        }
        let Some((local, domain)) = text.rsplit_once('@') else {
            return Err(invalid("has no @"));
        };
        // The atoms of RFC 5322, section 3.2.3, without quoted strings.
        let atom =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
        let local_right = (1..=64).contains(&local.len())
            && local
                .split('.')
                .all(|part| !part.is_empty() && part.bytes().all(atom));
        if !local_right {
            return Err(invalid("has a part before the @ that no address has"));
        }
        if !is_domain(domain) {
            return Err(invalid("has a part after the @ that is not a domain"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The ARN of an ACM certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateArn(String);

impl CertificateArn {
    /// Reads the ARN of a certificate in the region of its load balancer.
    pub fn parse(text: &str, region: Region) -> Result<Self, InvalidValue> {
        let allowed = format!(
            "arn:{}:acm:{region}:<account>:certificate/<id>",
            region.partition()
        );
        let invalid =
            |message: String| InvalidValue::new(FaultCode::Certificate, message, &allowed);
        let parts: Vec<&str> = text.split(':').collect();
        let [arn, partition, service, place, account, resource] = parts.as_slice() else {
            return Err(invalid("is not the ARN of a certificate".to_owned()));
        };
        let id = resource.strip_prefix("certificate/").unwrap_or_default();
        let id_right = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if *arn != "arn" || *service != "acm" || !id_right {
            return Err(invalid("is not the ARN of an ACM certificate".to_owned()));
        }
        if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(invalid("has no account of 12 digits".to_owned()));
        }
        if *place != region.name() || *partition != region.partition() {
            let message = format!("is a certificate of {place}, and aws_region is {region}");
            let hint = "a load balancer takes only a certificate of its own region";
            return Err(invalid(message).hint(hint));
        }
        Ok(Self(text.to_owned()))
    }

    /// The ARN.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
