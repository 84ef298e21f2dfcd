//! Intrinsic functions: their arguments, and where they may stand.

use super::truth::Truths;
use super::{arguments, find_in_map, nesting};
use crate::template::{
    Attribute, Element, FUNCTIONS, Intrinsic, Kind, Object, Origin, Path, Resource, Section,
    Segment, SubPart, sub_parts,
};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Rule, rules};

/// Where an element stands, as far as functions care.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// Properties, metadata and policies of resources, and outputs.
    Value,
    /// The section `Conditions`.
    Condition,
    /// The section `Rules`.
    Rule,
    /// The sections `Parameters` and `Mappings`.
    Constant,
}

/// Who the element belongs to.
#[derive(Clone, Copy)]
enum Owner<'t> {
    Resource(&'t str, &'t Resource),
    Entry(Section, &'t str),
}

const IF: &str = "Fn::If";

struct Walk<'c, 't> {
    check: &'c Check<'t>,
    truths: &'c Truths<'c, 't>,
    /// The condition of each `Fn::If` on the way, where it is a name.
    choices: Vec<Option<&'t str>>,
    owner: Owner<'t>,
    place: Where,
    path: Path<'t>,
}

pub(super) fn check(check: &Check<'_>) {
    let truths = &Truths::of(check);
    for (id, resource) in check.template.resources.iter() {
        let mut walk = Walk {
            check,
            truths,
            choices: Vec::new(),
            owner: Owner::Resource(id, resource),
            place: Where::Value,
            path: Path::default(),
        };
        walk.object(&resource.properties);
        walk.path.0.push(Segment::Key("Metadata"));
        walk.object(&resource.metadata);
        walk.path.0.pop();
        let policies = [&resource.creation_policy, &resource.update_policy];
        for policy in policies.into_iter().flatten() {
            walk.element(policy);
        }
    }
    for (section, place) in [
        (Section::Outputs, Where::Value),
        (Section::Conditions, Where::Condition),
        (Section::Rules, Where::Rule),
        (Section::Parameters, Where::Constant),
        (Section::Mappings, Where::Constant),
    ] {
        let Some(entries) = check.template.section(section) else {
            continue;
        };
        for (name, entry) in entries.iter() {
            if name.starts_with("Fn::") {
                continue;
            }
            let mut walk = Walk {
                check,
                truths,
                choices: Vec::new(),
                owner: Owner::Entry(section, name),
                place,
                path: Path::default(),
            };
            walk.element(entry);
        }
    }
}

impl<'t> Walk<'_, 't> {
    fn object(&mut self, object: &'t Object) {
        for (key, value) in object.iter() {
            let choice = key == IF;
            if choice {
                let condition = value.as_list().and_then(|list| list.first());
                self.choices.push(condition.and_then(Element::as_str));
            }
            self.path.0.push(Segment::Key(key));
            self.element(value);
            self.path.0.pop();
            if choice {
                self.choices.pop();
            }
        }
    }

    /// Whether conditions keep what is looked at from ever being used in the region.
    fn is_never_used(&self) -> bool {
        let condition = match self.owner {
            Owner::Resource(_, resource) => resource.condition.as_ref(),
            Owner::Entry(Section::Outputs, name) => {
                let output = self.check.template.outputs.get(name);
                output.and_then(|output| output.get("Condition"))
            }
            Owner::Entry(..) => None,
        };
        let condition = condition.and_then(Element::as_str);
        if condition.is_some_and(|name| self.truths.holds(name) == Some(false)) {
            return true;
        }
        // The element after each `Fn::If` on the way is its branch.
        let branches = self.path.0.windows(2).filter_map(|pair| match pair {
            [Segment::Key(IF), branch] => Some(branch),
            _ => None,
        });
        self.choices.iter().zip(branches).any(|(choice, branch)| {
            let holds = choice.and_then(|name| self.truths.holds(name));
            match branch {
                Segment::Index(1) => holds == Some(false),
                Segment::Index(2) => holds == Some(true),
                _ => false,
            }
        })
    }

    fn element(&mut self, element: &'t Element) {
        match &element.kind {
            Kind::List(elements) => {
                for (index, inner) in elements.iter().enumerate() {
                    self.path.0.push(Segment::Index(index));
                    self.element(inner);
                    self.path.0.pop();
                }
            }
            Kind::Object(object) => {
                if object.len() == 1
                    && let Some(intrinsic) = element.intrinsic()
                    && !self.is_data(&intrinsic)
                {
                    // The value of a condition is the function: its place is the function's.
                    let function = object.keys().next().map(Segment::Key);
                    let function = function.filter(|_| self.path.0.is_empty());
                    self.path.0.extend(function);
                    self.allowed_here(element, &intrinsic);
                    self.arguments(element, &intrinsic);
                    self.kinds(element, &intrinsic);
                    self.nesting(element, &intrinsic);
                    if function.is_some() {
                        self.path.0.pop();
                    }
                }
                self.object(object);
            }
            _ => {}
        }
    }

    /// `{"Condition": "text"}` among values is data, and so is every key of a mapping.
    fn is_data(&self, intrinsic: &Intrinsic<'_>) -> bool {
        matches!(intrinsic, Intrinsic::Condition(_))
            && matches!(self.place, Where::Value | Where::Constant)
    }

    fn found(&self, origin: Origin, rule: &'static Rule, message: impl Into<String>) {
        self.report(origin, Finding::new(rule, message));
    }

    fn report(&self, origin: Origin, finding: Finding) {
        let place = match self.owner {
            Owner::Resource(id, resource) => {
                Place::value(id, resource, self.path.to_string(), origin)
            }
            Owner::Entry(section, name) => Place::in_entry(section, name, &self.path, origin),
        };
        self.check.report(&place, finding);
    }

    fn allowed_here(&self, element: &Element, intrinsic: &Intrinsic<'_>) {
        let name = element
            .as_object()
            .and_then(|o| o.keys().next())
            .unwrap_or_default();
        let misplaced = match (self.place, intrinsic) {
            (Where::Constant, Intrinsic::Transform(_)) => return,
            (Where::Constant, _) => "parameters and mappings take no functions",
            (
                Where::Value,
                Intrinsic::And(_) | Intrinsic::Or(_) | Intrinsic::Not(_) | Intrinsic::Equals(..),
            ) => "it is for the section Conditions; here stands Fn::If with the condition's name",
            (
                Where::Value | Where::Condition,
                Intrinsic::Contains(..)
                | Intrinsic::EachMemberIn(..)
                | Intrinsic::EachMemberEquals(..)
                | Intrinsic::RefAll(_)
                | Intrinsic::ValueOf(..)
                | Intrinsic::ValueOfAll(..),
            ) => "it is for the section Rules",
            (
                Where::Condition | Where::Rule,
                Intrinsic::GetAtt { .. }
                | Intrinsic::ImportValue(_)
                | Intrinsic::GetStackOutput(_)
                | Intrinsic::GetAzs(_)
                | Intrinsic::Cidr { .. },
            ) => "conditions are evaluated before anything is made",
            _ => return self.extensions(element, name, intrinsic),
        };
        let message = format!("{name} is not allowed here: {misplaced}");
        self.found(element.origin, &rules::FUNCTION_PLACE, message);
    }

    fn nesting(&self, element: &Element, intrinsic: &Intrinsic<'_>) {
        let extended = self.check.macros.extensions;
        if self.check.macros.unknown || self.place == Where::Rule {
            return;
        }
        if let Some((argument, inner, allowed)) = nesting::misplaced(intrinsic, extended) {
            let outer = element.as_object().and_then(|o| o.keys().next());
            let outer = outer.unwrap_or_default();
            let message = format!("{outer} takes no {inner} here");
            let hint = format!("it takes {}", allowed.join(", "));
            let finding = Finding::new(&rules::FUNCTION_PLACE, message).hint(hint);
            self.report(argument.origin, finding);
        }
    }

    fn extensions(&self, element: &Element, name: &str, intrinsic: &Intrinsic<'_>) {
        let needs = matches!(
            intrinsic,
            Intrinsic::Length(_) | Intrinsic::ToJsonString(_) | Intrinsic::ForEach { .. }
        );
        if needs && !self.check.macros.extensions && !self.check.macros.unknown {
            let message = format!("{name} needs the transform AWS::LanguageExtensions");
            let hint = "add `Transform: AWS::LanguageExtensions` to the template";
            self.report(
                element.origin,
                Finding::new(&rules::NEEDS_EXTENSIONS, message).hint(hint),
            );
        }
    }

    fn arguments(&self, element: &Element, intrinsic: &Intrinsic<'_>) {
        match *intrinsic {
            Intrinsic::Malformed { function, argument } => self.malformed(function, argument),
            Intrinsic::Unknown(function) if !self.check.macros.unknown => {
                let message = format!("`{function}` is no intrinsic function");
                let mut finding = Finding::new(&rules::UNKNOWN_FUNCTION, message);
                finding.hint = self.check.did_you_mean(function, FUNCTIONS);
                self.report(element.origin, finding);
            }
            Intrinsic::Sub { text, variables } => self.sub(element, text, variables),
            Intrinsic::FindInMap {
                map,
                top,
                second,
                default,
            } => {
                let keys = [top, second];
                let fault = find_in_map::fault(self.check, map, keys, default.is_some());
                if let Some(finding) = fault
                    && !(find_in_map::is_of_region(keys) && self.is_never_used())
                {
                    self.report(element.origin, finding);
                }
            }
            Intrinsic::GetStackOutput(arguments) => self.get_stack_output(element, arguments),
            Intrinsic::Join { delimiter, values } => self.join(delimiter, values),
            Intrinsic::Select { index, values } => self.select(index, values),
            Intrinsic::Split { delimiter, .. } => self.split(delimiter),
            Intrinsic::GetAtt {
                attribute: Attribute::Name(""),
                ..
            } => {
                let message = "Fn::GetAtt needs an attribute";
                self.found(element.origin, &rules::MALFORMED_FUNCTION, message);
            }
            Intrinsic::Base64(argument) | Intrinsic::ImportValue(argument)
                if is_composite(argument) =>
            {
                let found = argument.kind_name();
                let message = format!("the argument is text, and this is a {found}");
                self.found(argument.origin, &rules::MALFORMED_FUNCTION, message);
            }
            // See [condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html).
            Intrinsic::And(conditions) | Intrinsic::Or(conditions)
                if !(2..=10).contains(&conditions.len()) =>
            {
                let count = conditions.len();
                let message = format!("it takes 2 to 10 conditions, and these are {count}");
                self.found(element.origin, &rules::MALFORMED_FUNCTION, message);
            }
            _ => {}
        }
    }

    /// What the arguments are.
    fn kinds(&self, element: &Element, intrinsic: &Intrinsic<'_>) {
        if self.check.macros.unknown {
            return;
        }
        for (origin, message) in arguments::faults(self.check, intrinsic) {
            let origin = match origin {
                Origin::None => element.origin,
                known => known,
            };
            self.found(origin, &rules::MALFORMED_FUNCTION, message);
        }
    }

    /// See [Fn::GetStackOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html).
    fn get_stack_output(&self, element: &Element, arguments: &Object) {
        const KNOWN: [&str; 4] = ["StackName", "OutputName", "Region", "RoleArn"];
        for name in &KNOWN[..2] {
            if !arguments.contains_key(name) && !arguments.contains_key("Fn::Transform") {
                let message = format!("Fn::GetStackOutput needs `{name}`");
                self.found(element.origin, &rules::MALFORMED_FUNCTION, message);
            }
        }
        for entry in arguments.entries() {
            if !KNOWN.contains(&entry.key.as_ref()) && !entry.key.starts_with("Fn::") {
                let message = format!("Fn::GetStackOutput takes no `{}`", entry.key);
                let mut finding = Finding::new(&rules::MALFORMED_FUNCTION, message);
                finding.hint = self.check.did_you_mean(&entry.key, KNOWN);
                self.report(entry.key_origin, finding);
            } else if is_composite(&entry.value) {
                let message = format!("`{}` is text", entry.key);
                self.found(entry.value.origin, &rules::MALFORMED_FUNCTION, message);
            }
        }
    }

    fn split(&self, delimiter: &Element) {
        let is_text = match &delimiter.kind {
            Kind::String(text) => !text.is_empty(),
            _ => is_scalar(delimiter),
        };
        if !is_text {
            let message = "Fn::Split splits at a text that is not empty";
            self.found(delimiter.origin, &rules::MALFORMED_FUNCTION, message);
        }
    }

    fn malformed(&self, function: &str, argument: &Element) {
        let extended = self.check.macros.extensions || self.check.macros.unknown;
        // The language extensions allow functions in more places of `Ref` and `GetAtt`.
        if extended && matches!(function, "Ref" | "Fn::GetAtt" | "Fn::If" | "Fn::Sub") {
            return;
        }
        // A list of macros is run one after the other.
        if function == "Fn::Transform" && matches!(argument.kind, Kind::List(_)) {
            return;
        }
        // `Fn::Transform` and a computed argument as a whole are the macro's business.
        if extended && argument.is_intrinsic() {
            return;
        }
        let name = function.split("::").take(2).collect::<Vec<_>>().join("::");
        let message = format!(
            "{name} takes {}, and this is a {}",
            wants(&name),
            argument.kind_name()
        );
        self.found(argument.origin, &rules::MALFORMED_FUNCTION, message);
    }

    fn sub(&self, element: &Element, text: &str, variables: Option<&Object>) {
        let mut used: Vec<&str> = Vec::new();
        for part in sub_parts(text) {
            match part {
                Ok(SubPart::Variable(name)) => used.push(name),
                Ok(_) => {}
                Err(fault) => {
                    // A loop's `&{x}` and `${x}` are replaced before this is read.
                    if !self.check.macros.unknown {
                        let hint = "write `${!…}` for a text that is not a variable";
                        let finding = Finding::new(&rules::SUB_SYNTAX, fault.to_string());
                        self.report(element.origin, finding.hint(hint));
                    }
                }
            }
        }
        for entry in variables.iter().flat_map(|v| v.entries()) {
            if !used.contains(&entry.key.as_ref()) && !entry.key.starts_with("Fn::") {
                let message = format!("the variable `{}` is not used in the text", entry.key);
                self.found(entry.key_origin, &rules::SUB_UNUSED, message);
            }
        }
    }

    fn join(&self, delimiter: &Element, values: &Element) {
        let extended = self.check.macros.extensions || self.check.macros.unknown;
        let allowed = is_scalar(delimiter) || (extended && delimiter.is_intrinsic());
        if !allowed {
            let message = format!(
                "the delimiter is text, and this is a {}",
                delimiter.kind_name()
            );
            self.found(delimiter.origin, &rules::MALFORMED_FUNCTION, message);
        }
        if values.as_list().is_none() && !values.is_intrinsic() {
            let message = format!(
                "Fn::Join joins a list, and this is a {}",
                values.kind_name()
            );
            self.found(values.origin, &rules::MALFORMED_FUNCTION, message);
        }
        for value in values.as_list().unwrap_or_default() {
            if is_composite(value) {
                let message = format!("Fn::Join joins texts, and this is a {}", value.kind_name());
                self.found(value.origin, &rules::MALFORMED_FUNCTION, message);
            }
        }
    }

    fn select(&self, index: &Element, values: &Element) {
        let number = match &index.kind {
            Kind::Integer(number) => Some(*number),
            Kind::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        if number.is_none_or(|n| n < 0) && !index.is_intrinsic() {
            let message = "the index is a whole number from 0";
            self.found(index.origin, &rules::SELECT_INDEX, message);
        }
        let Some(list) = values.as_list() else {
            if !values.is_intrinsic() {
                let message = format!(
                    "Fn::Select selects from a list, and this is a {}",
                    values.kind_name()
                );
                self.found(values.origin, &rules::MALFORMED_FUNCTION, message);
            }
            return;
        };
        let known = list.iter().all(|e| !may_vanish(e));
        if let Some(at) = number.and_then(|n| usize::try_from(n).ok())
            && known
            && at >= list.len()
        {
            let message = format!(
                "the index is {at}, and the list has {} elements",
                list.len()
            );
            self.found(index.origin, &rules::SELECT_INDEX, message);
        }
    }
}

/// Whether a value is text, or what CloudFormation turns into text.
fn is_scalar(element: &Element) -> bool {
    !matches!(element.kind, Kind::List(_) | Kind::Object(_) | Kind::Null)
}

/// Whether a value is a list or an object that no function stands for.
fn is_composite(element: &Element) -> bool {
    match element.kind {
        Kind::List(_) => true,
        Kind::Object(_) => !element.is_intrinsic(),
        _ => false,
    }
}

/// Whether an element of a list may turn out to be none, or several.
fn may_vanish(element: &Element) -> bool {
    matches!(
        element.intrinsic(),
        Some(Intrinsic::If { .. } | Intrinsic::Ref(_) | Intrinsic::Transform(_))
    )
}

/// What a function takes, for messages.
fn wants(function: &str) -> &'static str {
    match function {
        "Ref" => "a name",
        "Fn::GetAtt" => "a resource and an attribute",
        "Fn::Sub" => "a text, or a text and its variables",
        "Fn::If" => "a condition's name and two values",
        "Fn::Join" => "a delimiter and a list",
        "Fn::Select" => "an index and a list",
        "Fn::Split" => "a delimiter and a text",
        "Fn::FindInMap" => "a mapping's name and two keys",
        "Fn::Cidr" => "a block, a count and a number of bits",
        "Fn::Not" => "a list of one condition",
        "Fn::And" | "Fn::Or" => "a list of 2 to 10 conditions",
        "Fn::Equals" => "a list of two values",
        "Fn::ForEach" => "a variable, a collection and what to make",
        "Fn::Transform" | "Fn::GetStackOutput" => "an object",
        _ => "other arguments",
    }
}
