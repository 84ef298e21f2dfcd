//! A Terraform state, format version 4.
//!
//! `HashiCorp` keeps the file for Terraform's own use and describes no more of it than this:
//! <https://developer.hashicorp.com/terraform/language/state>. The fields read here are those that every
//! version since 0.12 writes: <https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go>

use std::path::Path;

use serde_json::{Map, Value};

use crate::plan::adoption::AdoptionFault;
use crate::secret::SecretValue;

/// The form of the file since Terraform 0.12.
const VERSION: u64 = 4;

/// Attributes that are secret whatever the state says of them: Terraform marks them in its provider's schema,
/// and older versions did not write that down.
const SECRET: [&str; 8] = [
    "auth_token",
    "master_password",
    "password",
    "private_key",
    "private_key_pem",
    "secret_access_key",
    "secret_binary",
    "secret_string",
];

/// What a Terraform state says is there.
#[derive(Debug, Clone, PartialEq)]
pub struct TerraformState {
    /// The resources that Terraform manages, data sources left out.
    pub resources: Vec<TerraformResource>,
}

/// A resource of a state, one instance of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TerraformResource {
    /// Its address: `module.network.aws_subnet.public[0]`.
    pub address: String,
    /// `aws_subnet`, …
    pub resource_type: String,
    /// Its attributes, without those that are secret.
    attributes: Map<String, Value>,
}

impl TerraformState {
    /// Reads a state. Secret values in it are forgotten, and concealed wherever they would be printed.
    ///
    /// # Errors
    /// [`AdoptionFault`] for a file that is damaged, encrypted, of another version, or something else.
    pub fn read(path: &Path) -> Result<Self, AdoptionFault> {
        let bytes = std::fs::read(path).map_err(|error| AdoptionFault::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        Self::parse(&bytes).map_err(|(reason, hint)| AdoptionFault::File {
            path: path.to_owned(),
            reason,
            hint: hint.map(str::to_owned),
        })
    }

    fn parse(bytes: &[u8]) -> Result<Self, Refusal> {
        let document: Value =
            serde_json::from_slice(bytes).map_err(|error| no_json(bytes, &error))?;
        check_kind(&document)?;
        let Some(list) = document["resources"].as_array() else {
            return damaged("it has no list `resources`");
        };
        let mut resources = Vec::new();
        for (at, entry) in list.iter().enumerate() {
            if entry["mode"] == "data" {
                continue;
            }
            let (Some(kind), Some(name)) = (entry["type"].as_str(), entry["name"].as_str()) else {
                return damaged(&format!("resources[{at}] has no type or no name"));
            };
            let Some(instances) = entry["instances"].as_array() else {
                return damaged(&format!("resources[{at}] has no list `instances`"));
            };
            let module = entry["module"].as_str().map(|module| format!("{module}."));
            let stem = format!("{}{kind}.{name}", module.unwrap_or_default());
            for instance in instances {
                // One that is to be destroyed stands beside its successor.
                if instance.get("deposed").is_some() {
                    continue;
                }
                let address = format!("{stem}{}", index(&instance["index_key"]));
                let Some(attributes) = instance["attributes"].as_object() else {
                    return damaged(&format!("{address} has no attributes"));
                };
                resources.push(TerraformResource {
                    address,
                    resource_type: kind.to_owned(),
                    attributes: without_secrets(attributes, &instance["sensitive_attributes"]),
                });
            }
        }
        Ok(Self { resources })
    }
}

impl TerraformResource {
    /// An attribute as text; none when it is not set, or is no single value.
    pub fn text(&self, name: &str) -> Option<String> {
        let value = name
            .split('.')
            .try_fold(None, |at: Option<&Value>, part| {
                let next = at.map_or_else(|| self.attributes.get(part), |value| value.get(part));
                next.map(Some)
            })??;
        match value {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            _ => None,
        }
    }

    /// Account and region, as far as its ARN says them.
    pub fn realm(&self) -> (Option<String>, Option<String>) {
        let arn = self.text("arn").filter(|text| text.starts_with("arn:"));
        let part = |at: usize| {
            let part = arn.as_deref()?.split(':').nth(at)?;
            (!part.is_empty()).then(|| part.to_owned())
        };
        (part(4), part(3))
    }
}

/// Why a file is refused, and what to do about it.
type Refusal = (String, Option<&'static str>);

const PULL: &str = "write the state to a file with `terraform state pull > FILE`";

fn damaged<T>(what: &str) -> Result<T, Refusal> {
    Err((
        format!("the Terraform state is damaged: {what}"),
        Some(PULL),
    ))
}

fn no_json(bytes: &[u8], error: &serde_json::Error) -> Refusal {
    let start = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let reason = match start {
        None => "it is empty".to_owned(),
        Some(b'{') => format!("the Terraform state is damaged: {error}"),
        Some(_) => "it is no Terraform state: it is no JSON, or is encrypted".to_owned(),
    };
    (reason, Some(PULL))
}

/// Tells a state that can be read from everything else.
fn check_kind(document: &Value) -> Result<(), Refusal> {
    // https://opentofu.org/docs/language/state/encryption/
    if document.get("encrypted_data").is_some() {
        let hint = "write it decrypted to a file with `tofu state pull > FILE`";
        return Err((
            "the state is encrypted, as OpenTofu does it".to_owned(),
            Some(hint),
        ));
    }
    if document.get("format_version").is_some() {
        let reason = "it is what `terraform show -json` writes, or a plan, and no state".to_owned();
        return Err((reason, Some(PULL)));
    }
    match document["version"].as_u64() {
        Some(VERSION) if document["terraform_version"].is_string() => Ok(()),
        Some(older @ 1..VERSION) => {
            let hint = "let Terraform 0.12 or later write it anew: `terraform apply -refresh-only`";
            let reason =
                format!("the Terraform state has format version {older}, and {VERSION} is read");
            Err((reason, Some(hint)))
        }
        Some(newer) if newer > VERSION => {
            let reason =
                format!("the Terraform state has format version {newer}, and {VERSION} is read");
            Err((reason, Some("use a newer sparta")))
        }
        _ => Err(("it is no Terraform state".to_owned(), Some(PULL))),
    }
}

fn index(key: &Value) -> String {
    match key {
        Value::Number(number) => format!("[{number}]"),
        Value::String(_) => format!("[{key}]"),
        _ => String::new(),
    }
}

fn without_secrets(attributes: &Map<String, Value>, marked: &Value) -> Map<String, Value> {
    let mut rest = attributes.clone();
    for name in SECRET {
        if let Some(secret) = rest.remove(name) {
            conceal(&secret);
        }
    }
    for path in marked.as_array().into_iter().flatten() {
        // A whole attribute goes, wherever in it the path leads.
        let step = &path[0];
        let name = step["value"].as_str().or_else(|| step.as_str());
        if let Some(secret) = name.and_then(|name| rest.remove(name)) {
            conceal(&secret);
        }
    }
    rest
}

/// Takes every text in a value into custody, so that nothing prints it.
fn conceal(value: &Value) {
    match value {
        Value::String(text) => drop(SecretValue::new(text.as_str())),
        Value::Array(elements) => elements.iter().for_each(conceal),
        Value::Object(entries) => entries.values().for_each(conceal),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn state(resources: &Value) -> Value {
        json!({"version": 4, "terraform_version": "1.9.8", "serial": 7, "lineage": "x", "outputs": {},
            "resources": resources})
    }

    fn parse(document: &Value) -> Result<TerraformState, Refusal> {
        TerraformState::parse(document.to_string().as_bytes())
    }

    #[test]
    fn addresses_have_modules_and_indices() {
        let instance = |key: Value| json!({"index_key": key, "attributes": {"id": "x"}});
        let read = parse(&state(&json!([
            {"module": "module.network[\"a\"]", "mode": "managed", "type": "aws_subnet", "name": "public",
             "instances": [instance(json!(0)), instance(json!("eu-west-2a"))]},
            {"mode": "managed", "type": "aws_vpc", "name": "main", "instances": [{"attributes": {"id": "vpc-1"}},
             {"deposed": "0a1b", "attributes": {"id": "vpc-0"}}]},
            {"mode": "data", "type": "aws_caller_identity", "name": "me", "instances": []},
        ])))
        .unwrap();
        let addresses: Vec<_> = read
            .resources
            .iter()
            .map(|it| it.address.as_str())
            .collect();
        assert_eq!(
            addresses,
            [
                "module.network[\"a\"].aws_subnet.public[0]",
                "module.network[\"a\"].aws_subnet.public[\"eu-west-2a\"]",
                "aws_vpc.main"
            ]
        );
    }

    #[test]
    fn secrets_are_forgotten_and_concealed() {
        let read = parse(&state(&json!([{"mode": "managed", "type": "aws_x", "name": "x", "instances": [{
            "attributes": {"name": "x", "secret_string": "tf-planted-one", "settings": {"token": "tf-planted-two"}},
            "sensitive_attributes": [[{"type": "get_attr", "value": "settings"}, {"type": "get_attr", "value": "token"}]],
        }]}])))
        .unwrap();
        let names: Vec<_> = read.resources[0].attributes.keys().collect();
        assert_eq!(names, ["name"]);
        assert_eq!(
            crate::secret::conceal("tf-planted-one tf-planted-two"),
            "*** ***"
        );
    }

    #[test]
    fn what_is_no_state_of_this_version_is_refused() {
        let refusal = |bytes: &[u8]| TerraformState::parse(bytes).unwrap_err();
        let good = state(&json!([])).to_string();
        for (bytes, said) in [
            (&b""[..], "it is empty"),
            (&good.as_bytes()[..good.len() - 4], "damaged: EOF"),
            (b"\x89\x01binary", "no JSON, or is encrypted"),
            (b"resource \"aws_vpc\" \"main\" {}", "no JSON, or is encrypted"),
            (br#"{"meta": {}, "encrypted_data": "AAA=", "encryption_version": "v0"}"#, "encrypted, as OpenTofu"),
            (br#"{"format_version": "1.0", "values": {}}"#, "terraform show -json"),
            (br#"{"version": 3, "terraform_version": "0.11.14", "modules": []}"#, "format version 3, and 4 is read"),
            (br#"{"version": 5, "terraform_version": "9", "resources": []}"#, "format version 5"),
            (br#"{"version": 4, "stacks": []}"#, "it is no Terraform state"),
            (br#"{"Resources": {}}"#, "it is no Terraform state"),
            (b"[]", "it is no Terraform state"),
            (br#"{"version": 4, "terraform_version": "1"}"#, "no list `resources`"),
            (br#"{"version": 4, "terraform_version": "1", "resources": [{"mode": "managed"}]}"#, "no type or no name"),
            (br#"{"version": 4, "terraform_version": "1", "resources": [{"type": "a", "name": "b", "instances": [{}]}]}"#, "a.b has no attributes"),
        ] {
            let (reason, hint) = refusal(bytes);
            assert!(reason.contains(said), "{reason}");
            assert!(hint.is_some(), "{reason}");
        }
    }
}
