//! Findings as SARIF, which code-scanning services read.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use sparta_constructs::assembly::Reported;
use sparta_constructs::validation::{Rule, Severity};

/// One run over templates, each with the name of its file and its findings. `custom` is what the
/// app's own rules ask, by their codes.
pub(super) fn log<'a>(
    templates: impl Iterator<Item = (&'a str, &'a [Reported])>,
    custom: &BTreeMap<String, String>,
) -> Value {
    let mut codes = BTreeSet::new();
    let mut results = Vec::new();
    for (path, findings) in templates {
        for reported in findings {
            codes.insert(reported.finding.code);
            results.push(result(path, reported));
        }
    }
    let rules: Vec<_> = codes.into_iter().map(|code| rule(code, custom)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "sparta", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            // Columns count characters, not the UTF-16 units that are the default.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: &str, custom: &BTreeMap<String, String>) -> Value {
    let mut rule = json!({"id": code});
    if let Some(known) = Rule::find(code) {
        rule["shortDescription"] = json!({"text": known.meaning});
        rule["defaultConfiguration"] = json!({"level": level(known.severity)});
    } else if let Some(meaning) = custom.get(code) {
        rule["shortDescription"] = json!({"text": meaning});
    }
    rule
}

fn result(path: &str, reported: &Reported) -> Value {
    let finding = &reported.finding;
    let text = match &finding.hint {
        Some(hint) => format!("{}. {hint}", finding.message),
        None => finding.message.clone(),
    };
    // A line of Rust is where to mend what a construct wrote.
    let (file, line, column) = match &finding.source {
        Some(source) => (source.file.as_str(), Some(source.line), None),
        None => (path, finding.line, finding.column),
    };
    let mut place = json!({"artifactLocation": {"uri": uri(file)}});
    if let Some(line) = line {
        place["region"] = json!({"startLine": line});
    }
    if let Some(column) = column {
        place["region"]["startColumn"] = json!(column);
    }
    let mut location = json!({"physicalLocation": place});
    if let Some(name) = finding.place() {
        location["logicalLocations"] = json!([{"fullyQualifiedName": name}]);
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [location],
    });
    if let Some(reason) = &reported.acknowledged {
        result["suppressions"] = json!([{"kind": "inSource", "justification": reason}]);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A relative path as a URI reference.
fn uri(path: &str) -> String {
    // A base is needed to write a path as a URI, and is taken away again.
    const BASE: &str = "file:///";
    let normal = path.replace('\\', "/");
    let Ok(mut whole) = url::Url::parse(BASE) else {
        return normal;
    };
    whole.set_path(&normal);
    let text = whole.as_str();
    if normal.starts_with('/') {
        return text.to_owned();
    }
    text.trim_start_matches(BASE).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sparta_constructs::template;
    use sparta_constructs::validation::{Options, validate};

    #[test]
    fn a_finding_has_its_rule_and_its_place() {
        let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueuName: jobs\n";
        let template = template::read(text.as_bytes()).unwrap();
        let findings = validate(&template, &Options::default());
        let mut findings: Vec<_> = findings
            .into_iter()
            .map(|it| Reported::new(None, it))
            .collect();
        findings[0].acknowledged = Some("it will be there soon".to_owned());
        let log = log(
            [("a dir/app.yaml", findings.as_slice())].into_iter(),
            &BTreeMap::new(),
        );
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "S102");
        let result = &run["results"][0];
        assert_eq!(
            (&result["ruleId"], &result["level"]),
            (&json!("S102"), &json!("error"))
        );
        let location = &result["locations"][0];
        let place = &location["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20dir/app.yaml");
        assert_eq!(
            result["suppressions"],
            json!([{"kind": "inSource", "justification": "it will be there soon"}])
        );
        assert_eq!(place["region"], json!({"startLine": 5, "startColumn": 7}));
        assert_eq!(
            location["logicalLocations"][0]["fullyQualifiedName"],
            "Jobs.QueuName"
        );
    }

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("src/main.rs"), "src/main.rs");
        assert_eq!(uri("/a b"), "file:///a%20b");
    }
}
