//! Which properties of a deployed resource are not to be shown.

use serde_json::Value;

use super::template::is_secret;

/// What the name of a secret contains, in lower case and without signs.
const SECRET_WORDS: [&str; 9] = [
    "accesskey",
    "apikey",
    "authtoken",
    "credential",
    "passphrase",
    "password",
    "privatekey",
    "secret",
    "token",
];

/// Dynamic references whose values are secret:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
const SECRET_REFERENCES: [&str; 2] = ["{{resolve:secretsmanager", "{{resolve:ssm-secure"];

/// True when a property must not be shown: what the template fills it with is secret, or its name says so.
///
/// `path` is a JSON pointer into the resource's properties, and `sides` are these properties as they are known:
/// in a list of names and values, the name stands beside the value.
pub fn must_be_concealed(template: &Value, logical_id: &str, path: &str, sides: &[&Value]) -> bool {
    let secrets = secret_parameters(template);
    let properties = &template["Resources"][logical_id]["Properties"];
    let declared = nearest(properties, path);
    path.split('/').any(sounds_secret)
        || holds_secret(declared, &secrets)
        || sides.iter().any(|side| {
            let (parent, _) = path.rsplit_once('/').unwrap_or_default();
            let beside = side.pointer(parent).is_some_and(is_named_secret);
            beside || side.pointer(path).is_some_and(contains_secret_names)
        })
}

fn secret_parameters(template: &Value) -> Vec<&str> {
    let parameters = template["Parameters"].as_object().into_iter().flatten();
    let secret = parameters.filter(|(_, parameter)| is_secret(parameter));
    secret.map(|(name, _)| name.as_str()).collect()
}

/// What stands at a path, or else the function that yields it.
fn nearest<'a>(value: &'a Value, path: &str) -> &'a Value {
    let mut found = value;
    for part in path.split('/').skip(1) {
        if is_function(found) {
            return found;
        }
        found = match found {
            Value::Array(elements) => part.parse().ok().and_then(|at: usize| elements.get(at)),
            _ => found.get(part),
        }
        .unwrap_or(&Value::Null);
    }
    found
}

fn is_function(value: &Value) -> bool {
    let mut names = value.as_object().into_iter().flat_map(|it| it.keys());
    names.any(|name| name == "Ref" || name.starts_with("Fn::"))
}

fn holds_secret(declared: &Value, secrets: &[&str]) -> bool {
    let text = declared.to_string();
    let refers = |name: &&str| {
        text.contains(&format!("{{\"Ref\":\"{name}\"}}")) || text.contains(&format!("${{{name}}}"))
    };
    SECRET_REFERENCES.iter().any(|it| text.contains(it)) || secrets.iter().any(refers)
}

fn sounds_secret(name: &str) -> bool {
    let plain: String = name.chars().filter(|it| it.is_alphanumeric()).collect();
    let plain = plain.to_lowercase();
    SECRET_WORDS.iter().any(|word| plain.contains(word))
}

/// `{"Name": "API_TOKEN", "Value": …}`
fn is_named_secret(value: &Value) -> bool {
    ["Name", "Key", "ParameterKey"].iter().any(|key| {
        let name = value.get(key).and_then(Value::as_str);
        name.is_some_and(sounds_secret)
    })
}

fn contains_secret_names(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            is_named_secret(value)
                || object
                    .iter()
                    .any(|(key, inner)| sounds_secret(key) || contains_secret_names(inner))
        }
        Value::Array(elements) => elements.iter().any(contains_secret_names),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_secret_is_known_from_the_template_and_from_names() {
        let template = json!({
            "Parameters": {"Pass": {"Type": "String", "NoEcho": true}, "Size": {"Type": "Number"}},
            "Resources": {"It": {"Properties": {
                "Value": {"Ref": "Pass"},
                "Url": {"Fn::Sub": "https://u:${Pass}@x"},
                "Resolved": "{{resolve:secretsmanager:s}}",
                "Plain": {"Ref": "Size"},
                "Deep": {"Fn::If": ["C", {"A": {"Ref": "Pass"}}, {"A": 1}]},
            }}},
        });
        let environment = json!({
            "Environment": [{"Name": "API_TOKEN", "Value": "v"}, {"Name": "LEVEL", "Value": "info"}],
            "Variables": {"DB_PASSWORD": "v", "LEVEL": "info"},
            "Plain": 1,
        });
        let concealed = |path: &str| must_be_concealed(&template, "It", path, &[&environment]);
        for path in [
            "/Value",
            "/Url",
            "/Resolved",
            "/Deep/A",
            "/MasterUserPassword",
            "/Environment/0/Value",
            "/Environment/0",
            "/Environment",
            "/Variables/DB_PASSWORD",
            "/Variables",
        ] {
            assert!(concealed(path), "{path}");
        }
        for path in [
            "/Plain",
            "/Environment/1/Value",
            "/Variables/LEVEL",
            "/KmsMasterKeyId",
            "/Tags/0/Value",
        ] {
            assert!(!concealed(path), "{path}");
        }
    }
}
