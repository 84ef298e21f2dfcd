//! The section `Parameters`.
//!
//! See [parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).

use crate::template::{Element, Kind, Object, Origin, Path, Section, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::patterns::Pattern;
use crate::validation::{Finding, rules};

const ATTRIBUTES: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

/// The types of AWS that a parameter may have, alone or in a list.
const AWS_TYPES: [&str; 11] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
];

/// What a parameter's value is once it is resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validation) struct ParameterType {
    /// A list, not one value.
    pub(in crate::validation) list: bool,
    /// Its text is not in the template: it comes from the parameter store.
    pub(in crate::validation) stored: bool,
    /// A number, or a list of them.
    pub(in crate::validation) number: bool,
}

/// Reads a parameter's type; `None` when it is none.
pub(in crate::validation) fn parameter_type(name: &str) -> Option<ParameterType> {
    const STORED: &str = "AWS::SSM::Parameter::Value<";
    if let Some(inner) = name.strip_prefix(STORED).and_then(|n| n.strip_suffix('>')) {
        // Types that the documentation does not name are taken here too.
        let list = inner == "CommaDelimitedList" || inner.starts_with("List<");
        return Some(ParameterType {
            list,
            stored: true,
            number: false,
        });
    }
    let plain = |list, number| {
        Some(ParameterType {
            list,
            stored: false,
            number,
        })
    };
    match name {
        "String" => plain(false, false),
        "Number" => plain(false, true),
        "CommaDelimitedList" => plain(true, false),
        "List<Number>" => plain(true, true),
        _ if AWS_TYPES.contains(&name) => plain(false, false),
        _ if name.starts_with("List<") && name.ends_with('>') => plain(true, false),
        _ => None,
    }
}

pub(super) fn check(check: &Check<'_>) {
    for entry in check.template.parameters.entries() {
        let name = entry.key.as_ref();
        if name.starts_with("Fn::") {
            continue;
        }
        if let Some(body) = entry.value.as_object() {
            Parameter { check, name, body }.check(entry.key_origin);
        } else {
            let place = Place::entry(Section::Parameters, name, entry.value.origin);
            check.found(&place, &rules::PARAMETER, "a parameter is an object");
        }
    }
}

struct Parameter<'c, 't> {
    check: &'c Check<'t>,
    name: &'t str,
    body: &'t Object,
}

impl Parameter<'_, '_> {
    fn place(&self, key: &str, origin: Origin) -> Place<'_> {
        let path = Path(vec![Segment::Key(key)]);
        Place::in_entry(Section::Parameters, self.name, &path, origin)
    }

    fn found(&self, key: &str, message: impl Into<String>) {
        let origin = self.body.get(key).map_or(Origin::None, |e| e.origin);
        let place = self.place(key, origin);
        self.check.found(&place, &rules::PARAMETER, message);
    }

    fn check(&self, origin: Origin) {
        for entry in self.body.entries() {
            let key = entry.key.as_ref();
            if !ATTRIBUTES.contains(&key) {
                let message = format!("a parameter has no `{key}`");
                let mut finding = Finding::new(&rules::PARAMETER, message);
                finding.hint = self.check.did_you_mean(key, ATTRIBUTES);
                self.check
                    .report(&self.place(key, entry.key_origin), finding);
            }
        }
        let Some(type_name) = self.body.get("Type") else {
            let place = Place::entry(Section::Parameters, self.name, origin);
            self.check
                .found(&place, &rules::PARAMETER, "a parameter needs `Type`");
            return;
        };
        let Some(kind) = type_name.as_str().and_then(parameter_type) else {
            let got = type_name.as_str().unwrap_or(type_name.kind_name());
            let message = format!("`{got}` is no type of a parameter");
            let mut finding = Finding::new(&rules::PARAMETER, message);
            let known = ["String", "Number", "CommaDelimitedList", "List<Number>"];
            finding.hint = self
                .check
                .did_you_mean(got, known.into_iter().chain(AWS_TYPES))
                .or_else(|| Some("use String, Number or CommaDelimitedList".to_owned()));
            self.check
                .report(&self.place("Type", type_name.origin), finding);
            return;
        };
        self.constraints(kind, type_name.as_str().unwrap_or_default());
        self.default(kind);
    }

    fn constraints(&self, kind: ParameterType, type_name: &str) {
        for key in ["MinValue", "MaxValue"] {
            if self.body.contains_key(key) && type_name != "Number" {
                self.found(key, format!("`{key}` is for parameters of type Number"));
            }
        }
        for key in ["MinLength", "MaxLength", "AllowedPattern"] {
            if self.body.contains_key(key) && kind.number {
                self.found(
                    key,
                    format!("`{key}` is not for parameters of type {type_name}"),
                );
            }
        }
        for key in ["MinLength", "MaxLength", "MinValue", "MaxValue"] {
            let Some(value) = self.body.get(key) else {
                continue;
            };
            if number(value).is_none() {
                self.found(key, format!("`{key}` is a number"));
            }
        }
        for (least, most) in [("MinLength", "MaxLength"), ("MinValue", "MaxValue")] {
            let bound = |key| self.body.get(key).and_then(number);
            if let (Some(low), Some(high)) = (bound(least), bound(most))
                && low > high
            {
                self.found(least, format!("`{least}` {low} is above `{most}` {high}"));
            }
        }
        self.attributes();
    }

    /// The attributes that every type takes.
    fn attributes(&self) {
        if let Some(values) = self.body.get("AllowedValues") {
            let plain = |e: &Element| text(e).is_some();
            if !values.as_list().is_some_and(|list| list.iter().all(plain)) {
                self.found("AllowedValues", "`AllowedValues` is a list of plain values");
            }
        }
        if let Some(no_echo) = self.body.get("NoEcho") {
            let fits = no_echo.as_bool().is_some()
                || no_echo
                    .as_str()
                    .is_some_and(|t| matches!(t.to_ascii_lowercase().as_str(), "true" | "false"));
            if !fits {
                self.found("NoEcho", "`NoEcho` is true or false");
            }
        }
        for key in ["Description", "ConstraintDescription", "AllowedPattern"] {
            if self.body.get(key).is_some_and(|e| text(e).is_none()) {
                self.found(key, format!("`{key}` is text"));
            }
        }
        let description = self.body.get("Description").and_then(Element::as_str);
        if description.is_some_and(|d| d.chars().count() > 4000) {
            self.found("Description", "a description has at most 4,000 characters");
        }
    }

    fn default(&self, kind: ParameterType) {
        let Some(default) = self.body.get("Default") else {
            return;
        };
        let Some(whole) = text(default) else {
            if !matches!(default.kind, Kind::Null) && !default.is_intrinsic() {
                let message = format!("a default is text, and this is a {}", default.kind_name());
                self.found("Default", message);
            }
            return;
        };
        // The default of a stored parameter is the name of the entry in the store.
        if kind.stored {
            return;
        }
        let whole_fault = self.fault(&whole, kind.number && !kind.list);
        let fault = if kind.list {
            // CloudFormation holds each member, and takes the whole as well.
            let members: Vec<&str> = whole.split(',').map(str::trim).collect();
            let fault = members.iter().find_map(|m| self.fault(m, kind.number));
            fault.filter(|_| whole_fault.is_some())
        } else {
            whole_fault
        };
        if let Some(message) = fault {
            let place = self.place("Default", default.origin);
            self.check.found(&place, &rules::PARAMETER_DEFAULT, message);
        }
    }

    /// What keeps a value from being allowed.
    fn fault(&self, value: &str, is_number: bool) -> Option<String> {
        let bound = |key| self.body.get(key).and_then(number);
        if is_number {
            let Ok(parsed) = value.trim().parse::<f64>() else {
                return Some(format!("the default `{value}` is no number"));
            };
            if bound("MinValue").is_some_and(|least| parsed < least) {
                return Some(format!("the default {value} is below `MinValue`"));
            }
            if bound("MaxValue").is_some_and(|most| parsed > most) {
                return Some(format!("the default {value} is above `MaxValue`"));
            }
        }
        let allowed = self.body.get("AllowedValues").and_then(Element::as_list);
        if let Some(allowed) = allowed
            && !allowed
                .iter()
                .any(|a| text(a).is_some_and(|t| same(&t, value, is_number)))
        {
            return Some(format!("the default `{value}` is not in `AllowedValues`"));
        }
        #[expect(clippy::cast_precision_loss, reason = "a length is far below 2^52")]
        let length = value.chars().count() as f64;
        if bound("MinLength").is_some_and(|least| length < least) {
            return Some("the default is shorter than `MinLength`".to_owned());
        }
        if bound("MaxLength").is_some_and(|most| length > most) {
            return Some("the default is longer than `MaxLength`".to_owned());
        }
        // CloudFormation matches the whole value: the pattern is Java's `matches()`.
        let pattern = self.body.get("AllowedPattern")?.as_str()?;
        let pattern = Pattern::foreign(&format!("^(?:{pattern})$"))?;
        (!pattern.is_match(value)).then(|| "the default does not match `AllowedPattern`".to_owned())
    }
}

/// Whether two values are the same to CloudFormation, for which `true` and `"true"`, or `1` and
/// `"1"`, are.
fn same(a: &str, b: &str, numbers: bool) -> bool {
    let parse = |text: &str| text.trim().parse::<f64>().ok();
    a == b || (numbers && parse(a).is_some() && parse(a) == parse(b))
}

fn number(element: &Element) -> Option<f64> {
    match &element.kind {
        #[expect(clippy::cast_precision_loss, reason = "bounds of parameters are small")]
        Kind::Integer(value) => Some(*value as f64),
        Kind::Float(value) => Some(*value),
        Kind::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A plain value as CloudFormation would write it.
fn text(element: &Element) -> Option<String> {
    match &element.kind {
        Kind::String(text) => Some(text.clone().into_owned()),
        Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) => Some(element.to_json_compact()),
        _ => None,
    }
}
