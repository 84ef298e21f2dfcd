//! The rule, what it finds, and how it is run.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;
use std::rc::Rc;

use super::TemplateView;
use crate::core::{FaultCode, Scope};
use crate::source::SourceLine;
use crate::synth::{Synthesis, SynthesizedStack};
use crate::template::{Origin, Resource};
use crate::validation::{Finding, Rule, Severity};

type Check = dyn Fn(TemplateView<'_>) -> Vec<Violation>;

/// A rule of one's own. See [the module](crate::rules).
///
/// ```
/// use sparta_constructs::cfn::sqs;
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::rules::CustomRule;
/// use sparta_constructs::validation::Severity;
///
/// let app = App::new();
/// CustomRule::new("SHOP-1", Severity::Error, "a queue has a name", |template| {
///     let queues = template.resources::<sqs::Queue>();
///     let unnamed = queues.filter(|queue| queue.property("QueueName").is_none());
///     unnamed.map(|queue| queue.violation("the queue has no name")).collect()
/// })
/// .add(app.scope());
///
/// let stack = app.stack("shop", Environment::agnostic());
/// sqs::Queue::new().add(stack, "Orders");
/// let checked = sparta_constructs::assembly::check(app.synth());
/// assert!(checked.has_errors());
/// ```
pub struct CustomRule {
    code: &'static str,
    severity: Severity,
    meaning: Cow<'static, str>,
    made_at: &'static Location<'static>,
    check: Box<Check>,
}

impl fmt::Debug for CustomRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomRule")
            .field("code", &self.code)
            .field("severity", &self.severity)
            .field("meaning", &self.meaning)
            .finish_non_exhaustive()
    }
}

impl CustomRule {
    /// A rule with its code, how bad a finding of it is, what it asks (lowercase, without a full
    /// stop), and the function that looks at each stack's template.
    ///
    /// The code is of letters, digits, `-` and `_`, and not one of the library's; a wrong one is an
    /// error of the app.
    #[must_use]
    #[track_caller]
    pub fn new(
        code: &'static str,
        severity: Severity,
        meaning: impl Into<Cow<'static, str>>,
        check: impl Fn(TemplateView<'_>) -> Vec<Violation> + 'static,
    ) -> Self {
        Self {
            code,
            severity,
            meaning: meaning.into(),
            made_at: Location::caller(),
            check: Box::new(check),
        }
    }

    /// Holds everything at and below a scope against the rule: `app.scope()` for all of an app.
    pub fn add(self, scope: impl Into<Scope>) {
        scope.into().attach(Rc::new(self));
    }

    /// The code.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What it asks.
    pub fn meaning(&self) -> &str {
        &self.meaning
    }

    fn finding(&self, violation: Violation) -> Finding {
        let rule = Finding {
            code: self.code,
            severity: self.severity,
            message: violation.message,
            hint: violation.hint,
            logical_id: violation.logical_id,
            property_path: violation.property_path,
            construct_path: violation.construct_path,
            source: violation.source,
            caller: violation.caller,
            line: None,
            column: None,
        };
        rule.at(violation.origin)
    }

    /// What keeps the code from being one.
    fn fault(&self, others: &[&CustomRule]) -> Option<String> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let code = self.code;
        if code.is_empty() || !code.chars().all(fits) {
            return Some(format!(
                "the code of a rule is of letters, digits, `-` and `_`, and this is `{}`",
                code.escape_debug()
            ));
        }
        let reserved = code.len() == 4
            && code.starts_with(['A', 'P', 'S', 'T'])
            && code[1..].bytes().all(|byte| byte.is_ascii_digit());
        if reserved || Rule::find(code).is_some() {
            return Some(format!(
                "the code `{code}` is one of the library's: A, P, S or T and three digits"
            ));
        }
        let other = others.iter().find(|other| other.code == code)?;
        Some(format!(
            "the code `{code}` is taken by the rule at {}",
            SourceLine::from(other.made_at)
        ))
    }
}

/// What a rule finds: made by [`ResourceView`](super::ResourceView) or [`TemplateView`].
#[derive(Clone, Debug)]
#[must_use = "a rule returns what it finds"]
pub struct Violation {
    message: String,
    hint: Option<String>,
    logical_id: Option<String>,
    property_path: Option<String>,
    construct_path: Option<String>,
    origin: Origin,
    source: Option<SourceLine>,
    caller: Option<SourceLine>,
}

impl Violation {
    pub(super) fn new(message: String) -> Self {
        Self {
            message,
            hint: None,
            logical_id: None,
            property_path: None,
            construct_path: None,
            origin: Origin::None,
            source: None,
            caller: None,
        }
    }

    pub(super) fn on(
        mut self,
        logical_id: &str,
        resource: &Resource,
        property_path: Option<String>,
        origin: Origin,
    ) -> Self {
        self.logical_id = Some(logical_id.to_owned());
        self.property_path = property_path;
        self.construct_path = resource.construct_path.clone().map(Into::into);
        self.origin = origin;
        self.source = resource.created_at.map(Into::into);
        let set_at = match origin {
            Origin::Rust(line) => Some(SourceLine::from(line)),
            _ => self.source.clone(),
        };
        self.caller = resource.caller.map(SourceLine::from);
        if self.caller == set_at {
            self.caller = None;
        }
        self
    }

    /// The same, with what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The rules of an app, each with the path of the scope that it was added to.
fn rules(synthesis: &Synthesis) -> impl Iterator<Item = (&str, &CustomRule)> {
    let attached = synthesis.attached.iter();
    attached.filter_map(|it| Some((&*it.path, it.value.downcast_ref::<CustomRule>()?)))
}

/// The rules of an app.
pub(crate) fn all(synthesis: &Synthesis) -> impl Iterator<Item = &CustomRule> {
    rules(synthesis).map(|(_, rule)| rule)
}

/// Rules whose code cannot be one: found once an app.
pub(crate) fn faulty(synthesis: &Synthesis) -> Vec<Finding> {
    let mut before: Vec<&CustomRule> = Vec::new();
    let mut found = Vec::new();
    for (path, rule) in rules(synthesis) {
        if let Some(message) = rule.fault(&before) {
            found.push(Finding {
                code: FaultCode::InvalidValue.as_str(),
                severity: Severity::Error,
                message,
                hint: Some("give the rule a code of its own, as `SHOP-1`".to_owned()),
                logical_id: None,
                property_path: None,
                construct_path: Some(path.to_owned()),
                source: Some(rule.made_at.into()),
                caller: None,
                line: None,
                column: None,
            });
        }
        before.push(rule);
    }
    found
}

/// What the rules of an app find in a stack.
pub(crate) fn findings(synthesis: &Synthesis, stack: &SynthesizedStack) -> Vec<Finding> {
    let mut found = Vec::new();
    for (scope, rule) in rules(synthesis) {
        let concerned = super::view::is_within(&stack.path, scope)
            || super::view::is_within(scope, &stack.path);
        if concerned {
            let view = TemplateView::new(&stack.template, &stack.path, scope);
            let violations = (rule.check)(view);
            found.extend(violations.into_iter().map(|it| rule.finding(it)));
        }
    }
    found
}
