//! The CDK's `validation-report.json`, which its CLI prints with the Rust location.

use serde::Serialize;

use crate::validation::{Finding, Rule, Severity, SourceLine};

/// The file `validation-report.json` of a cloud assembly.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The version of the format.
    pub version: &'static str,
    /// What the report is called.
    pub title: &'static str,
    /// One report for each tool that looked.
    pub plugin_reports: Vec<PluginReport>,
}

/// What one tool found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginReport {
    /// The tool.
    pub plugin_name: &'static str,
    /// `success` or `failure`.
    pub conclusion: &'static str,
    /// What is wrong.
    pub violations: Vec<Violation>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Violation {
    /// The code.
    pub rule_name: &'static str,
    /// The message.
    pub description: String,
    /// How bad it is.
    pub severity: Severity,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_fix: Option<String>,
    /// Where it is.
    pub violating_constructs: Vec<ViolatingConstruct>,
}

/// A construct that breaks a rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ViolatingConstruct {
    /// Its path; the logical id where it has none.
    pub construct_path: String,
    /// The lines of Rust, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stack_traces: Vec<String>,
    /// The resource in the template.
    pub cloud_formation_resource: CloudFormationResource,
}

/// A resource in a template.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CloudFormationResource {
    /// The template's file in the assembly.
    pub template_path: String,
    /// The logical id.
    pub logical_id: String,
    /// The properties, as `Tags[0].Key`.
    pub property_paths: Vec<String>,
}

/// The findings of each template, named by its file in the assembly, as the CDK's report.
///
/// ```
/// use sparta_constructs::template::read;
/// use sparta_constructs::validation::{Options, report, validate};
///
/// let template = read(b"Resources: {Jobs: {Type: 'AWS::SQS::Queu'}}").unwrap();
/// let found = validate(&template, &Options::default());
/// let report = report::cdk([("jobs.template.json", found.as_slice())]);
/// let json = serde_json::to_value(&report).unwrap();
/// assert_eq!(json["pluginReports"][0]["conclusion"], "failure");
/// ```
pub fn cdk<'f>(templates: impl IntoIterator<Item = (&'f str, &'f [Finding])>) -> Report {
    let mut violations = Vec::new();
    for (path, findings) in templates {
        violations.extend(findings.iter().map(|finding| violation(path, finding)));
    }
    let failed = violations.iter().any(|v| v.severity == Severity::Error);
    Report {
        version: "1.0",
        title: "Validation Report",
        plugin_reports: vec![PluginReport {
            plugin_name: "sparta",
            conclusion: if failed { "failure" } else { "success" },
            violations,
        }],
    }
}

fn violation(template_path: &str, finding: &Finding) -> Violation {
    let logical_id = finding.logical_id.clone().unwrap_or_default();
    let construct_path = finding.construct_path.clone();
    let lines = [&finding.source, &finding.caller];
    let meaning = Rule::find(finding.code).map(|rule| rule.meaning);
    let suggested_fix = finding.hint.clone().or_else(|| meaning.map(str::to_owned));
    Violation {
        rule_name: finding.code,
        description: finding.message.clone(),
        severity: finding.severity,
        suggested_fix,
        violating_constructs: vec![ViolatingConstruct {
            construct_path: construct_path.unwrap_or_else(|| logical_id.clone()),
            stack_traces: lines.into_iter().flatten().map(trace).collect(),
            cloud_formation_resource: CloudFormationResource {
                template_path: template_path.to_owned(),
                logical_id,
                property_paths: finding.property_path.iter().cloned().collect(),
            },
        }],
    }
}

/// A line of a stack trace as the CDK's CLI reads it: `function (file:line:column)`.
fn trace(line: &SourceLine) -> String {
    format!("rust ({}:{}:{})", line.file, line.line, line.column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::{Element, Origin, Resource, Template};
    use crate::validation::{Options, validate};

    #[test]
    #[track_caller]
    fn names_the_lines_of_rust() {
        let here = std::panic::Location::caller();
        let mut queue = Resource::new("AWS::SQS::Queue");
        queue.construct_path = Some("App/Jobs".into());
        queue.caller = Some(here);
        queue
            .properties
            .insert_at("QueuName", Origin::Rust(here), Element::from("jobs"));
        let mut template = Template::default();
        template.resources.insert("Jobs", queue);
        let found = validate(&template, &Options::default());
        let report = cdk([("App.template.json", found.as_slice())]);
        let json = serde_json::to_value(&report).unwrap();
        let violation = &json["pluginReports"][0]["violations"][0];
        assert_eq!(violation["ruleName"], "S102");
        assert_eq!(violation["severity"], "error");
        let construct = &violation["violatingConstructs"][0];
        assert_eq!(construct["constructPath"], "App/Jobs");
        let trace = construct["stackTraces"][0].as_str().unwrap();
        assert!(
            trace.starts_with("rust (") && trace.contains(file!()),
            "{trace}"
        );
        let resource = &construct["cloudFormationResource"];
        assert_eq!(resource["propertyPaths"][0], "QueuName");
        assert_eq!(found[0].caller, None, "the same line is named once");
    }
}
