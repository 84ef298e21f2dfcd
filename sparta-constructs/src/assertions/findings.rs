//! What validation says about the template, and the template as a snapshot keeps it.

use std::fmt::Write;

use regex_lite::{Captures, Regex};
use serde_json::Value;

use super::Template;
use crate::template::read;
use crate::validation::{Finding, Options, Severity, validate};

impl Template {
    /// What [`validate`] finds in the template.
    ///
    /// # Panics
    /// When the value is no template at all, such as a list.
    #[track_caller]
    pub fn findings(&self) -> Vec<Finding> {
        let text = self.to_value().to_string();
        match read(text.as_bytes()) {
            Ok(template) => validate(&template, &Options::default()),
            Err(errors) => panic!("this is no template: {errors:?}"),
        }
    }

    /// No finding is an error: nothing keeps the template from being deployed.
    ///
    /// ```
    /// use serde_json::json;
    /// use sparta_constructs::assertions::Template;
    ///
    /// let template = Template::from_value(json!({ "Resources": {
    ///     "Jobs": { "Type": "AWS::SQS::Queue", "Properties": { "QueuName": "jobs" } },
    /// } }));
    /// template.has_finding("S102", "Jobs");
    /// ```
    #[track_caller]
    pub fn has_no_errors(&self) {
        let findings = self.findings();
        let errors: Vec<&Finding> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert!(
            errors.is_empty(),
            "the template has errors:{}",
            told(&errors)
        );
    }

    /// Validation finds something of this code ([`Rule::all`](crate::validation::Rule::all)) about
    /// the entry of this logical id.
    #[track_caller]
    pub fn has_finding(&self, code: &str, logical_id: &str) {
        let findings = self.findings();
        let found = findings.iter().any(|finding| {
            finding.code == code && finding.logical_id.as_deref() == Some(logical_id)
        });
        let all: Vec<&Finding> = findings.iter().collect();
        assert!(
            found,
            "no finding {code} about `{logical_id}`; findings:{}",
            told(&all)
        );
    }

    /// The template for a snapshot: the SHA-256 hashes by which assets are named are masked, so a
    /// changed file of an asset leaves the snapshot as it is.
    ///
    /// An image's digest (`sha256:…`) stays: it says what runs.
    ///
    /// ```
    /// use serde_json::json;
    /// use sparta_constructs::assertions::Template;
    ///
    /// let key = format!("{}.zip", "0a".repeat(32));
    /// let template = Template::from_value(json!({ "Resources": { "F": { "S3Key": key } } }));
    /// assert_eq!(template.to_snapshot()["Resources"]["F"]["S3Key"], "[ASSET HASH].zip");
    /// ```
    pub fn to_snapshot(&self) -> Value {
        let hash = Regex::new(r"(sha256:)?\b[0-9a-f]{64}\b").expect("the pattern is a constant");
        let mut value = self.to_value().clone();
        mask(&mut value, &hash);
        value
    }
}

fn mask(value: &mut Value, hash: &Regex) {
    match value {
        Value::String(text) => {
            let masked = hash.replace_all(text, |found: &Captures| match found.get(1) {
                Some(_) => found[0].to_owned(),
                None => "[ASSET HASH]".to_owned(),
            });
            *text = masked.into_owned();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, hash)),
        Value::Object(entries) => entries.values_mut().for_each(|entry| mask(entry, hash)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Findings, a line each.
fn told(findings: &[&Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let id = finding.logical_id.as_deref().unwrap_or("the template");
        let _ = write!(text, "\n  {} {id}: {}", finding.code, finding.message);
        text
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn queue(properties: &Value) -> Template {
        Template::from_value(json!({
            "Resources": { "Jobs": { "Type": "AWS::SQS::Queue", "Properties": properties } },
        }))
    }

    #[test]
    fn a_good_template_has_no_errors() {
        queue(&json!({ "QueueName": "jobs" })).has_no_errors();
    }

    #[test]
    #[should_panic(expected = "the template has errors:\n  S102 Jobs: ")]
    fn errors_are_told_with_code_and_resource() {
        queue(&json!({ "QueuName": "jobs" })).has_no_errors();
    }

    #[test]
    #[should_panic(expected = "no finding S102 about `Mail`; findings:\n  S102 Jobs: ")]
    fn a_finding_about_another_resource_is_not_the_one() {
        queue(&json!({ "QueuName": "jobs" })).has_finding("S102", "Mail");
    }

    #[test]
    fn only_hashes_of_assets_are_masked() {
        let hash = "0123456789abcdef".repeat(4);
        let longer = format!("{hash}0");
        let digest = format!("image@sha256:{hash}");
        let template = queue(&json!([
            format!("{hash}.zip"),
            { "Fn::Sub": format!("s3://b/{hash}.json") },
            longer,
            digest
        ]));
        assert_eq!(
            template.to_snapshot()["Resources"]["Jobs"]["Properties"],
            json!([
                "[ASSET HASH].zip",
                { "Fn::Sub": "s3://b/[ASSET HASH].json" },
                longer,
                digest
            ])
        );
    }
}
