//! Which log groups a resource writes to, according to its template.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::references;

const LOG_GROUP: &str = "AWS::Logs::LogGroup";

/// The logical ids of the log groups nearest to a resource, by references and `DependsOn`: a service names its
/// task definition, which names its group; a function waits for its group.
///
/// ```
/// use sparta_app::plan::nearest_log_groups;
///
/// let template = serde_json::json!({"Resources": {
///     "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}},
///     "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Group": {"Ref": "Logs"}}},
///     "Logs": {"Type": "AWS::Logs::LogGroup"},
/// }});
/// assert_eq!(nearest_log_groups(&template, "Service"), ["Logs"]);
/// ```
pub fn nearest_log_groups(template: &Value, logical_id: &str) -> Vec<String> {
    let resources = &template["Resources"];
    let mut seen = BTreeSet::from([logical_id.to_owned()]);
    let mut level = vec![logical_id.to_owned()];
    while !level.is_empty() {
        let is_group = |id: &&String| resources[id.as_str()]["Type"] == LOG_GROUP;
        let groups: Vec<_> = level.iter().filter(is_group).cloned().collect();
        if !groups.is_empty() {
            return groups;
        }
        let mut next = Vec::new();
        for id in &level {
            let mut visit = |target: &str| {
                if resources.get(target).is_some() && seen.insert(target.to_owned()) {
                    next.push(target.to_owned());
                }
            };
            let resource = &resources[id.as_str()];
            references(&resource["Properties"], &mut visit);
            match &resource["DependsOn"] {
                Value::String(one) => visit(one),
                Value::Array(several) => several.iter().filter_map(Value::as_str).for_each(visit),
                _ => {}
            }
        }
        level = next;
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn template() -> Value {
        json!({"Resources": {
            "Function": {"Type": "AWS::Lambda::Function", "DependsOn": ["FunctionLogs"],
                "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
            "FunctionLogs": {"Type": "AWS::Logs::LogGroup"},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"Policy": {"Fn::GetAtt": ["OtherLogs", "Arn"]}}},
            "OtherLogs": {"Type": "AWS::Logs::LogGroup"},
            "Ring": {"Type": "AWS::SNS::Topic", "Properties": {"A": {"Ref": "Back"}, "B": {"Ref": "AWS::Region"}}},
            "Back": {"Type": "AWS::SNS::Topic", "DependsOn": "Ring"},
            "Canary": {"Type": "AWS::Synthetics::Canary", "Properties": {"Name": {"Fn::Sub": "on-${FunctionLogs}"}}},
            "Trail": {"Type": "AWS::CloudTrail::Trail", "Properties": {"LogArn": {"Fn::GetAtt": "OtherLogs.Arn"}}},
        }})
    }

    #[test]
    fn the_nearest_group_wins() {
        assert_eq!(
            nearest_log_groups(&template(), "Function"),
            ["FunctionLogs"]
        );
        assert_eq!(nearest_log_groups(&template(), "Role"), ["OtherLogs"]);
        assert_eq!(nearest_log_groups(&template(), "OtherLogs"), ["OtherLogs"]);
        assert_eq!(nearest_log_groups(&template(), "Canary"), ["FunctionLogs"]);
        assert_eq!(nearest_log_groups(&template(), "Trail"), ["OtherLogs"]);
    }

    #[test]
    fn circles_and_strangers_end_the_search() {
        assert!(nearest_log_groups(&template(), "Ring").is_empty());
        assert!(nearest_log_groups(&template(), "Nobody").is_empty());
        assert!(nearest_log_groups(&json!([]), "Nobody").is_empty());
    }
}
