//! What conditions come to in the region that is known.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::template::{Element, Intrinsic};
use crate::validation::check::Check;

/// Conditions may name each other in a long chain; what is beyond is not known.
const DEPTH: usize = 64;

/// The conditions of a template, each looked at once.
pub(super) struct Truths<'c, 't> {
    check: &'c Check<'t>,
    known: RefCell<HashMap<String, Option<bool>>>,
}

impl<'c, 't> Truths<'c, 't> {
    pub(super) fn of(check: &'c Check<'t>) -> Self {
        Self {
            check,
            known: RefCell::default(),
        }
    }

    /// Whether a condition holds; `None` where a parameter decides, or it is not known.
    pub(super) fn holds(&self, condition: &str) -> Option<bool> {
        self.named(condition, DEPTH)
    }

    fn named(&self, condition: &str, depth: usize) -> Option<bool> {
        if let Some(known) = self.known.borrow().get(condition) {
            return *known;
        }
        let value = self.check.template.conditions.get(condition)?;
        let note = |holds| self.known.borrow_mut().insert(condition.to_owned(), holds);
        // A condition that comes to itself is not known.
        note(None);
        let holds = self.evaluate(value, depth);
        note(holds);
        holds
    }

    fn evaluate(&self, element: &Element, depth: usize) -> Option<bool> {
        let depth = depth.checked_sub(1)?;
        match element.intrinsic()? {
            Intrinsic::Condition(name) => self.named(name, depth),
            Intrinsic::Not(inner) => self.evaluate(inner, depth).map(|holds| !holds),
            Intrinsic::And(all) => self.any(all, false, depth).map(|fails| !fails),
            Intrinsic::Or(all) => self.any(all, true, depth),
            Intrinsic::Equals(left, right) => Some(self.text(left)? == self.text(right)?),
            _ => None,
        }
    }

    /// Whether one of the conditions comes to `wanted`, whatever the unknown ones come to.
    fn any(&self, conditions: &[Element], wanted: bool, depth: usize) -> Option<bool> {
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

    fn text<'e>(&'e self, element: &'e Element) -> Option<&'e str> {
        match element.intrinsic() {
            Some(Intrinsic::Ref("AWS::Region")) => self.check.options.region.as_deref(),
            Some(_) => None,
            None => element.as_str(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::template::read;
    use crate::validation::{Options, validate};

    /// Codes of a template whose mapping has an image for GovCloud only.
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
