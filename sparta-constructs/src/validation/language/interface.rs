//! How the console groups and labels parameters.
//!
//! See [`AWS::CloudFormation::Interface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html).

use crate::template::{Element, Origin, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

const NAME: &str = "AWS::CloudFormation::Interface";

pub(super) fn check(check: &Check<'_>) {
    let interface = Interface { check };
    let root = check.template.metadata.get(NAME);
    if let Some(root) = root.filter(|e| !e.is_intrinsic()) {
        interface.object(root, "", &["ParameterGroups", "ParameterLabels"]);
        interface.groups(root);
        interface.labels(root);
    }
}

struct Interface<'c, 't> {
    check: &'c Check<'t>,
}

impl Interface<'_, '_> {
    fn report(&self, path: &str, origin: Origin, finding: Finding) {
        let mut place = Place::entry(Section::Metadata, NAME, origin);
        if !path.is_empty() {
            place.path = format!("{}.{path}", place.path);
        }
        self.check.report(&place, finding);
    }

    fn wrong(&self, path: &str, element: &Element, wanted: &str) {
        let message = format!("it is {wanted}, and this is a {}", element.kind_name());
        self.report(
            path,
            element.origin,
            Finding::new(&rules::INTERFACE, message),
        );
    }

    /// An object with no other names than these.
    fn object(&self, element: &Element, path: &str, names: &[&str]) {
        let Some(object) = element.as_object() else {
            self.wrong(path, element, "an object");
            return;
        };
        for entry in object.entries() {
            let name = entry.key.as_ref();
            if names.contains(&name) || name.starts_with("Fn::") {
                continue;
            }
            let message = format!("there is no `{name}` here: it takes {}", names.join(", "));
            let mut finding = Finding::new(&rules::INTERFACE, message);
            finding.hint = self.check.did_you_mean(name, names.iter().copied());
            let path = [path, name].join(".");
            self.report(path.trim_start_matches('.'), entry.key_origin, finding);
        }
    }

    fn groups(&self, root: &Element) {
        let Some(groups) = root.get("ParameterGroups") else {
            return;
        };
        let Some(list) = groups.as_list() else {
            self.wrong("ParameterGroups", groups, "a list");
            return;
        };
        for (index, group) in list.iter().enumerate() {
            let path = format!("ParameterGroups[{index}]");
            self.object(group, &path, &["Label", "Parameters"]);
            if let Some(label) = group.get("Label") {
                self.label(label, &format!("{path}.Label"));
            }
            if let Some(parameters) = group.get("Parameters")
                && parameters.as_list().is_none()
            {
                self.wrong(&format!("{path}.Parameters"), parameters, "a list");
            }
        }
    }

    fn labels(&self, root: &Element) {
        let Some(labels) = root.get("ParameterLabels") else {
            return;
        };
        let Some(object) = labels.as_object() else {
            self.wrong("ParameterLabels", labels, "an object");
            return;
        };
        for (name, label) in object.iter() {
            self.label(label, &format!("ParameterLabels.{name}"));
        }
    }

    /// A label that is a text alone shows nothing, and harms nothing.
    fn label(&self, label: &Element, path: &str) {
        if label.as_object().is_none() {
            return;
        }
        self.object(label, path, &["default"]);
        if let Some(text) = label.get("default")
            && (text.as_list().is_some() || text.as_object().is_some())
        {
            self.wrong(&format!("{path}.default"), text, "text");
        }
    }
}
