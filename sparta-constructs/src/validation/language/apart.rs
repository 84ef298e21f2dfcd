//! `DependsOn` of a resource that a condition may leave out.
//!
//! CloudFormation then fails with `Unresolved resource dependencies`, and `DependsOn` takes no
//! function that could hold a condition: see
//! [DependsOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html)
//! and [what was reported](https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1015).
//! It is found where parameters can be named that make it so; nothing is said of conditions that
//! ask for more than parameters and the region.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use super::truth::{DEPTH, Operand, Truths, written};
use crate::template::{Element, Intrinsic, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

/// More combinations of parameters than this are not tried for one pair of conditions.
const COMBINATIONS: usize = 1024;
/// How many conditions are worked out for one template, over all combinations.
const WORK: usize = 200_000;

pub(super) fn check(check: &Check<'_>) {
    let rules = check.template.section(Section::Rules);
    // Rules keep combinations of parameters from being given, and macros make conditions.
    if check.macros.unknown || check.macros.conditions || rules.is_some_and(|r| !r.is_empty()) {
        return;
    }
    let worlds = Worlds {
        check,
        left: Cell::new(WORK),
    };
    let mut asked: HashMap<(Option<&str>, &str), Option<String>> = HashMap::new();
    for (id, resource) in check.template.resources.iter() {
        let here = resource.condition.as_ref().and_then(Element::as_str);
        for (target, element) in resource.dependencies() {
            let other = check.template.resources.get(target);
            let there = other.and_then(|o| o.condition.as_ref()?.as_str());
            let Some(there) = there.filter(|there| here != Some(*there)) else {
                continue;
            };
            let apart = asked
                .entry((here, there))
                .or_insert_with(|| worlds.apart(here, there));
            if let Some(when) = apart {
                let place = Place::value(id, resource, "DependsOn", element.origin);
                let message = format!("`{target}` is not there when {when}");
                let hint = format!(
                    "refer to it in the resource's Metadata inside Fn::If on `{there}`, or give both the condition"
                );
                check.report(
                    &place,
                    Finding::new(&rules::DEPENDS_ON_ABSENT, message).hint(hint),
                );
            }
        }
    }
}

/// What parameters may be.
struct Worlds<'c, 't> {
    check: &'c Check<'t>,
    left: Cell<usize>,
}

impl<'t> Worlds<'_, 't> {
    /// Parameters with which the first condition holds (always, if there is none) and the second
    /// does not; `None` where there are none, or it is not known.
    fn apart(&self, here: Option<&'t str>, there: &'t str) -> Option<String> {
        let mut question = Question::default();
        for condition in [here, Some(there)].into_iter().flatten() {
            question.condition(self.check, condition, DEPTH)?;
        }
        let choices: Vec<(&str, Vec<Operand<'t>>)> = question
            .parameters
            .into_iter()
            .map(|(name, texts)| (name, self.choices(name, texts)))
            .collect();
        let count = choices
            .iter()
            .try_fold(1_usize, |count, (_, some)| count.checked_mul(some.len()))?;
        if count > COMBINATIONS {
            return None;
        }
        (0..count).find_map(|number| {
            let chosen = combination(&choices, number);
            let truths = Truths::with(self.check, chosen.iter().cloned().collect());
            let holds = here.is_none_or(|here| truths.holds(here) == Some(true));
            let apart = holds && truths.holds(there) == Some(false);
            self.left
                .set(self.left.get().checked_sub(truths.looked_at())?);
            apart.then(|| told(&chosen, there))
        })
    }

    /// What a parameter may be, as far as it makes a difference to conditions.
    fn choices(&self, name: &'t str, texts: Vec<Cow<'t, str>>) -> Vec<Operand<'t>> {
        let parameter = self.check.template.parameters.get(name);
        let allowed = parameter.and_then(|p| p.get("AllowedValues")?.as_list());
        let Some(allowed) = allowed else {
            let texts = texts.into_iter().map(Operand::Text);
            return texts.chain([Operand::Other(name)]).collect();
        };
        let allowed: Vec<_> = allowed.iter().map(written).collect();
        let is_other = |value: &Option<Cow<'_, str>>| {
            value.as_ref().is_none_or(|value| !texts.contains(value))
        };
        let other = allowed.iter().any(is_other);
        let mut choices: Vec<Operand<'t>> = texts
            .iter()
            .filter(|text| allowed.contains(&Some((*text).clone())))
            .cloned()
            .map(Operand::Text)
            .collect();
        choices.extend(other.then_some(Operand::Other(name)));
        choices
    }
}

/// The parameters that conditions ask for, each with the texts it is compared with.
#[derive(Default)]
struct Question<'t> {
    parameters: Vec<(&'t str, Vec<Cow<'t, str>>)>,
    seen: HashSet<&'t str>,
}

impl<'t> Question<'t> {
    /// Adds what a condition asks for; `None` when it asks for what is not known.
    fn condition(&mut self, check: &Check<'t>, name: &'t str, depth: usize) -> Option<()> {
        if !self.seen.insert(name) {
            return Some(());
        }
        self.element(check, check.template.conditions.get(name)?, depth)
    }

    fn element(&mut self, check: &Check<'t>, element: &'t Element, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        match element.intrinsic()? {
            Intrinsic::Condition(name) => self.condition(check, name, depth),
            Intrinsic::Not(inner) => self.element(check, inner, depth),
            Intrinsic::And(all) | Intrinsic::Or(all) => all
                .iter()
                .try_for_each(|inner| self.element(check, inner, depth)),
            Intrinsic::Equals(left, right) => self.equals(check, left, right),
            _ => None,
        }
    }

    fn equals(&mut self, check: &Check<'t>, left: &'t Element, right: &'t Element) -> Option<()> {
        for (one, other) in [(left, right), (right, left)] {
            match one.intrinsic() {
                Some(Intrinsic::Ref("AWS::Region")) => {
                    check.options.region.as_ref()?;
                }
                Some(Intrinsic::Ref(name)) if check.template.parameters.contains_key(name) => {
                    // Two parameters may be equal in more ways than are tried.
                    let text = match other.intrinsic() {
                        None => written(other)?,
                        Some(Intrinsic::Ref("AWS::Region")) => {
                            Cow::Owned(check.options.region.as_deref()?.to_owned())
                        }
                        Some(_) => return None,
                    };
                    self.compared(name, text);
                }
                Some(_) => return None,
                None => {
                    written(one)?;
                }
            }
        }
        Some(())
    }

    fn compared(&mut self, name: &'t str, text: Cow<'t, str>) {
        let known = self.parameters.iter_mut().find(|(one, _)| *one == name);
        match known {
            Some((_, texts)) if texts.contains(&text) => {}
            Some((_, texts)) => texts.push(text),
            None => self.parameters.push((name, vec![text])),
        }
    }
}

/// One of all combinations, by its number.
fn combination<'t>(
    choices: &[(&'t str, Vec<Operand<'t>>)],
    mut number: usize,
) -> Vec<(&'t str, Operand<'t>)> {
    let mut chosen = Vec::with_capacity(choices.len());
    for (name, some) in choices {
        chosen.push((*name, some[number % some.len()].clone()));
        number /= some.len();
    }
    chosen
}

/// `Stage is dev and Zones is not 3`, as far as it is short.
fn told(chosen: &[(&str, Operand<'_>)], condition: &str) -> String {
    /// More parameters than this say less than the condition's name.
    const MOST: usize = 3;
    if chosen.is_empty() || chosen.len() > MOST {
        return format!("`{condition}` does not hold");
    }
    let parts: Vec<String> = chosen
        .iter()
        .map(|(name, value)| match value {
            Operand::Text(text) => format!("`{name}` is `{text}`"),
            Operand::Other(_) => format!("`{name}` is something else"),
        })
        .collect();
    format!("`{condition}` does not hold: {}", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use crate::template::read;
    use crate::validation::{Options, validate};

    /// Messages of T211, for a resource that depends on `B`.
    fn found(conditions: &str, a: &str, b: &str) -> Vec<String> {
        let text = format!(
            "Parameters:\n  Stage: {{Type: String, AllowedValues: [dev, prod]}}\n  \
             Name: {{Type: String}}\n\
             Conditions:\n{conditions}\n\
             Resources:\n  \
             A: {{Type: 'AWS::SNS::Topic', DependsOn: B{a}}}\n  \
             B: {{Type: 'AWS::SQS::Queue'{b}}}\n"
        );
        let template = read(text.as_bytes()).expect("the template is YAML");
        let found = validate(&template, &Options::region("eu-west-2"));
        let absent = found.into_iter().filter(|f| f.code == "T211");
        absent.map(|f| f.message).collect()
    }

    const STAGES: &str = "  Dev: !Equals [!Ref Stage, dev]\n  Prod: !Equals [prod, !Ref Stage]\n  \
        Named: !Not [!Equals [!Ref Name, '']]\n  \
        DevNamed: !And [!Condition Dev, !Condition Named]\n  NotProd: !Not [!Condition Prod]";

    #[test]
    fn what_may_be_absent_is_found_with_the_parameters_that_make_it_so() {
        assert_eq!(
            found(STAGES, "", ", Condition: Dev"),
            ["`B` is not there when `Dev` does not hold: `Stage` is something else"]
        );
        assert_eq!(
            found(STAGES, ", Condition: Prod", ", Condition: Dev").len(),
            1
        );
        assert_eq!(
            found(STAGES, ", Condition: Dev", ", Condition: DevNamed"),
            ["`B` is not there when `DevNamed` does not hold: `Stage` is `dev`, `Name` is ``"]
        );
    }

    #[test]
    fn what_is_there_whenever_it_is_needed_is_not() {
        assert!(found(STAGES, "", "").is_empty());
        assert!(found(STAGES, ", Condition: Dev", ", Condition: Dev").is_empty());
        assert!(found(STAGES, ", Condition: DevNamed", ", Condition: Dev").is_empty());
        // The parameter is one of two.
        assert!(found(STAGES, ", Condition: Dev", ", Condition: NotProd").is_empty());
        assert!(found(STAGES, ", Condition: NotProd", ", Condition: Dev").is_empty());
        let here = "  Here: !Equals [!Ref 'AWS::Region', eu-west-2]";
        assert!(found(here, "", ", Condition: Here").is_empty());
    }

    #[test]
    fn nothing_is_said_of_what_is_not_known() {
        let account = "  Here: !Equals [!Ref 'AWS::AccountId', '123456789012']";
        assert!(found(account, "", ", Condition: Here").is_empty());
        let both = "  Same: !Equals [!Ref Name, !Ref Stage]";
        assert!(found(both, "", ", Condition: Same").is_empty());
        let circle = "  X: !Not [!Condition Y]\n  Y: !Not [!Condition X]";
        assert!(found(circle, "", ", Condition: X").is_empty());
        let rules = format!(
            "{STAGES}\nRules: {{R: {{Assertions: [{{Assert: !Equals [!Ref Stage, dev]}}]}}}}"
        );
        assert!(found(&rules, "", ", Condition: Dev").is_empty());
    }

    #[test]
    fn many_conditions_are_not_too_many() {
        use std::fmt::Write as _;
        let mut conditions = "  C0: !Equals [!Ref Name, a]".to_owned();
        for n in 1..2000 {
            // Writing to a `String` cannot fail.
            let _ = write!(conditions, "\n  C{n}: !Not [!Condition C{}]", n - 1);
        }
        assert!(found(&conditions, "", ", Condition: C1999").is_empty());
        assert_eq!(found(&conditions, "", ", Condition: C9").len(), 1);
    }
}
