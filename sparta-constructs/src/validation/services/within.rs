//! Properties of one resource that have to agree, where a schema cannot say so.

use super::read::{at, list, number};
use crate::template::{Element, Object, Origin, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

/// A fault: its property, where it is, and what it is.
type Faults = Vec<(String, Origin, String)>;

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let properties = &resource.properties;
        let mut faults = Faults::new();
        match resource.resource_type.as_ref() {
            "AWS::AutoScaling::AutoScalingGroup" => sizes(properties, &mut faults),
            "AWS::Backup::BackupPlan" => backup(properties, &mut faults),
            "AWS::CertificateManager::Certificate" => certificate(properties, &mut faults),
            "AWS::CloudFront::Distribution" => origins(properties, &mut faults),
            "AWS::CodePipeline::Pipeline" => sources(properties, &mut faults),
            "AWS::GuardDuty::Detector" => detector(properties, &mut faults),
            "AWS::ECS::TaskDefinition" => host_ports(properties, &mut faults),
            "AWS::Lambda::Function" => environment(properties, &mut faults),
            "AWS::Route53::RecordSet" => record(properties, &mut faults),
            _ => {}
        }
        report(check, id, resource, faults);
    }
}

fn report(check: &Check<'_>, id: &str, resource: &Resource, faults: Faults) {
    for (path, origin, message) in faults {
        let place = Place::value(id, resource, path, origin);
        check.found(&place, &rules::WITHIN, message);
    }
}

fn sizes(properties: &Object, faults: &mut Faults) {
    let size = |name| properties.get(name).and_then(number);
    if let (Some(least), Some(most)) = (size("MinSize"), size("MaxSize"))
        && most < least
        && let Some(element) = properties.get("MaxSize")
    {
        let message = format!("`MaxSize` {most} is below `MinSize` {least}");
        faults.push(("MaxSize".to_owned(), element.origin, message));
    }
}

/// See [lifecycle](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html).
fn backup(properties: &Object, faults: &mut Faults) {
    let rules = list(at(properties, "BackupPlan.BackupPlanRule"));
    for (index, rule) in rules.iter().enumerate() {
        let path = format!("BackupPlan.BackupPlanRule[{index}]");
        lifecycle(rule, &path, faults);
        for (copy, action) in list(rule.get("CopyActions")).iter().enumerate() {
            lifecycle(action, &format!("{path}.CopyActions[{copy}]"), faults);
        }
    }
}

fn lifecycle(rule: &Element, path: &str, faults: &mut Faults) {
    let Some(lifecycle) = rule.get("Lifecycle") else {
        return;
    };
    let days = |name| lifecycle.get(name).and_then(number);
    if let (Some(cold), Some(end)) = (days("MoveToColdStorageAfterDays"), days("DeleteAfterDays"))
        && end - cold < 90
    {
        let message = format!(
            "cold storage lasts 90 days at least: deleted after {end} days, moved after {cold}"
        );
        let path = format!("{path}.Lifecycle.DeleteAfterDays");
        faults.push((path, lifecycle.origin, message));
    }
}

/// See [DomainValidationOption](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html).
fn certificate(properties: &Object, faults: &mut Faults) {
    let options = list(properties.get("DomainValidationOptions"));
    for (index, option) in options.iter().enumerate() {
        let text = |name| option.get(name).and_then(Element::as_str);
        if let (Some(name), Some(above)) = (text("DomainName"), text("ValidationDomain"))
            && name != above
            && !name.ends_with(&format!(".{above}"))
        {
            let path = format!("DomainValidationOptions[{index}].DomainName");
            let message =
                format!("the mail for `{name}` cannot go to `{above}`, which is not above it");
            faults.push((path, option.origin, message));
        }
    }
}

/// See [TargetOriginId](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html).
fn origins(properties: &Object, faults: &mut Faults) {
    let target = at(
        properties,
        "DistributionConfig.DefaultCacheBehavior.TargetOriginId",
    );
    let (Some(element), Some(origins)) = (target, at(properties, "DistributionConfig.Origins"))
    else {
        return;
    };
    let groups = at(properties, "DistributionConfig.OriginGroups.Items");
    let certain = origins.as_list().is_some()
        && at(properties, "DistributionConfig.OriginGroups")
            .is_none_or(|_| groups.is_some_and(|g| g.as_list().is_some()));
    let Some(wanted) = element.as_str().filter(|_| certain) else {
        return;
    };
    let all = list(Some(origins)).iter().chain(list(groups));
    let ids: Option<Vec<&str>> = all.map(|o| o.get("Id")?.as_str()).collect();
    if let Some(ids) = ids
        && !ids.contains(&wanted)
    {
        let message = format!(
            "`{wanted}` is no origin of the distribution: {}",
            ids.join(", ")
        );
        let path = "DistributionConfig.DefaultCacheBehavior.TargetOriginId";
        faults.push((path.to_owned(), element.origin, message));
    }
}

/// See [pipeline structure](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html).
fn sources(properties: &Object, faults: &mut Faults) {
    let stages = list(properties.get("Stages"));
    // A stage that may be absent makes the numbers uncertain.
    if stages.iter().any(Element::is_intrinsic) {
        return;
    }
    for (stage, element) in stages.iter().enumerate().skip(1) {
        for (action, element) in list(element.get("Actions")).iter().enumerate() {
            let category = element.get("ActionTypeId").and_then(|e| e.get("Category"));
            if let Some(category) = category
                && category.as_str() == Some("Source")
            {
                let path = format!("Stages[{stage}].Actions[{action}].ActionTypeId.Category");
                let message = "sources are in the first stage only".to_owned();
                faults.push((path, category.origin, message));
            }
        }
    }
}

/// See [task networking](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html).
fn host_ports(properties: &Object, faults: &mut Faults) {
    let mode = properties.get("NetworkMode").and_then(Element::as_str);
    if mode != Some("awsvpc") {
        return;
    }
    let containers = list(properties.get("ContainerDefinitions"));
    for (index, container) in containers.iter().enumerate() {
        for (port, mapping) in list(container.get("PortMappings")).iter().enumerate() {
            let number = |name| mapping.get(name).and_then(number);
            let (host, inside) = (number("HostPort"), number("ContainerPort"));
            if let (Some(host), Some(inside)) = (host, inside)
                && host != inside
            {
                let path = format!("ContainerDefinitions[{index}].PortMappings[{port}].HostPort");
                let message = format!(
                    "with awsvpc both ports are the same, and these are {host} and {inside}"
                );
                faults.push((path, mapping.origin, message));
            }
        }
    }
}

/// See [Features](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html).
fn detector(properties: &Object, faults: &mut Faults) {
    if let (Some(_), Some(features)) = (properties.get("DataSources"), properties.get("Features")) {
        let message = "a detector has `DataSources` or `Features`, not both";
        faults.push(("Features".to_owned(), features.origin, message.to_owned()));
    }
}

/// See [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
fn environment(properties: &Object, faults: &mut Faults) {
    /// All names and values together, in bytes.
    const LIMIT: usize = 4096;
    let Some(variables) = at(properties, "Environment.Variables") else {
        return;
    };
    let entries = variables.as_object().into_iter().flat_map(Object::iter);
    let size: usize = entries
        .map(|(name, value)| name.len() + value.as_str().map_or(0, str::len))
        .sum();
    if size > LIMIT {
        let message =
            format!("the environment has at most {LIMIT} bytes, and this at least {size}");
        faults.push((
            "Environment.Variables".to_owned(),
            variables.origin,
            message,
        ));
    }
}

/// See [HostedZoneName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
fn record(properties: &Object, faults: &mut Faults) {
    let text = |name: &str| Some((properties.get(name)?, properties.get(name)?.as_str()?));
    let (Some((name, record)), Some((zone, domain))) = (text("Name"), text("HostedZoneName"))
    else {
        return;
    };
    if !domain.ends_with('.') {
        let message = format!("the name of a hosted zone ends with a dot: `{domain}.`");
        faults.push(("HostedZoneName".to_owned(), zone.origin, message));
    }
    let (record, domain) = (record.trim_end_matches('.'), domain.trim_end_matches('.'));
    if record != domain && !record.ends_with(&format!(".{domain}")) {
        let message = format!("`{record}` is not in the hosted zone `{domain}`");
        faults.push(("Name".to_owned(), name.origin, message));
    }
}
