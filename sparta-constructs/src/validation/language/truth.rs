//! What conditions come to in the region that is known.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::template::{Element, Intrinsic, Kind};
use crate::validation::check::Check;

/// Conditions may name each other in a long chain; what is beyond is not known.
pub(super) const DEPTH: usize = 64;

/// What an operand of `Fn::Equals` is taken to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operand<'t> {
    /// This text.
    Text(Cow<'t, str>),
    /// The value of this parameter, which is none of the texts that conditions ask for.
    Other(&'t str),
}

/// The conditions of a template, each looked at once.
pub(super) struct Truths<'c, 't> {
    check: &'c Check<'t>,
    /// What parameters are taken to be; the others are not known.
    chosen: HashMap<&'t str, Operand<'t>>,
    known: RefCell<HashMap<&'t str, Option<bool>>>,
}

impl<'c, 't> Truths<'c, 't> {
    /// What holds whatever the parameters are.
    pub(super) fn of(check: &'c Check<'t>) -> Self {
        Self::with(check, HashMap::new())
    }

    /// What holds with these parameters.
    pub(super) fn with(check: &'c Check<'t>, chosen: HashMap<&'t str, Operand<'t>>) -> Self {
        Self {
            check,
            chosen,
            known: RefCell::default(),
        }
    }

    /// Whether a condition holds; `None` where a parameter decides, or it is not known.
    pub(super) fn holds(&self, condition: &'t str) -> Option<bool> {
        self.named(condition, DEPTH)
    }

    /// How many conditions were looked at.
    pub(super) fn looked_at(&self) -> usize {
        self.known.borrow().len()
    }

    fn named(&self, condition: &'t str, depth: usize) -> Option<bool> {
        if let Some(known) = self.known.borrow().get(condition) {
            return *known;
        }
        let value = self.check.template.conditions.get(condition)?;
        // A condition that comes to itself is not known.
        self.known.borrow_mut().insert(condition, None);
        let holds = self.evaluate(value, depth);
        self.known.borrow_mut().insert(condition, holds);
        holds
    }

    fn evaluate(&self, element: &'t Element, depth: usize) -> Option<bool> {
        let depth = depth.checked_sub(1)?;
        match element.intrinsic()? {
            Intrinsic::Condition(name) => self.named(name, depth),
            Intrinsic::Not(inner) => self.evaluate(inner, depth).map(|holds| !holds),
            Intrinsic::And(all) => self.any(all, false, depth).map(|fails| !fails),
            Intrinsic::Or(all) => self.any(all, true, depth),
            Intrinsic::Equals(left, right) => equal(&self.operand(left)?, &self.operand(right)?),
            _ => None,
        }
    }

    /// Whether one of the conditions comes to `wanted`, whatever the unknown ones come to.
    fn any(&self, conditions: &'t [Element], wanted: bool, depth: usize) -> Option<bool> {
        let mut none = Some(false);
        for condition in conditions {
            match self.evaluate(condition, depth) {
                Some(holds) if holds == wanted => return Some(true),
                Some(_) => {}
                None => none = None,
            }
        }
        none
    }

    fn operand(&self, element: &'t Element) -> Option<Operand<'t>> {
        match element.intrinsic() {
            Some(Intrinsic::Ref("AWS::Region")) => {
                let region = self.check.options.region.as_deref()?;
                Some(Operand::Text(Cow::Owned(region.to_owned())))
            }
            Some(Intrinsic::Ref(name)) => self.chosen.get(name).cloned(),
            Some(_) => None,
            None => written(element).map(Operand::Text),
        }
    }
}

/// A value as the text that CloudFormation compares: `true` is `"true"`.
pub(super) fn written(element: &Element) -> Option<Cow<'_, str>> {
    match &element.kind {
        Kind::String(text) => Some(Cow::Borrowed(text)),
        Kind::Bool(truth) => Some(Cow::Borrowed(if *truth { "true" } else { "false" })),
        Kind::Integer(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

fn equal(left: &Operand<'_>, right: &Operand<'_>) -> Option<bool> {
    match (left, right) {
        (Operand::Other(one), Operand::Other(other)) => (one == other).then_some(true),
        _ => Some(left == right),
    }
}

#[cfg(test)]
mod tests {
    use crate::template::read;
    use crate::validation::{Options, validate};

    /// Codes of a template whose mapping has an image for one region only.
    fn codes(image: &str, conditions: &str, condition: &str) -> Vec<&'static str> {
        let text = format!(
            "Parameters: {{Yes: {{Type: String}}}}\n\
             Mappings: {{Images: {{us-gov-west-1: {{Nat: ami-12345678}}}}}}\n\
             Conditions:\n  Gov: !Equals [!Ref 'AWS::Region', us-gov-west-1]\n  \
             Asked: !Equals [!Ref Yes, 'yes']\n  {conditions}\n\
             Resources:\n  I:\n    Type: AWS::EC2::Instance\n    {condition}\n    \
             Properties: {{ImageId: {image}}}\n"
        );
        let template = read(text.as_bytes()).expect("the template is YAML");
        let found = validate(&template, &Options::region("eu-west-2"));
        let errors = found.into_iter().map(|f| f.code);
        errors.filter(|code| *code == "T206").collect()
    }

    const LOOKUP: &str = "!FindInMap [Images, !Ref 'AWS::Region', Nat]";

    #[test]
    fn a_lookup_that_never_happens_in_the_region_is_no_error() {
        assert!(codes(LOOKUP, "", "Condition: Gov").is_empty());
        let both = "Both: !And [!Condition Asked, !Condition Gov]";
        assert!(codes(LOOKUP, both, "Condition: Both").is_empty());
        let branch = format!("!If [Gov, {LOOKUP}, ami-12345678]");
        assert!(codes(&branch, "", "").is_empty());
    }

    #[test]
    fn a_lookup_that_may_happen_in_the_region_is_an_error() {
        assert_eq!(codes(LOOKUP, "", ""), ["T206"]);
        assert_eq!(codes(LOOKUP, "", "Condition: Asked"), ["T206"]);
        let either = "Either: !Or [!Condition Asked, !Condition Gov]";
        assert_eq!(codes(LOOKUP, either, "Condition: Either"), ["T206"]);
        let other = "Other: !Not [!Condition Gov]";
        assert_eq!(codes(LOOKUP, other, "Condition: Other"), ["T206"]);
        let branch = format!("!If [Gov, ami-12345678, {LOOKUP}]");
        assert_eq!(codes(&branch, "", ""), ["T206"]);
    }

    #[test]
    fn a_circle_is_not_known() {
        let circle = "A: !Not [!Condition B]\n  B: !Not [!Condition A]";
        assert_eq!(codes(LOOKUP, circle, "Condition: A"), ["T206"]);
    }
}
