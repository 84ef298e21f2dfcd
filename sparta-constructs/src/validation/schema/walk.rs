//! The walk over one resource: schema and value side by side.

use crate::facts::{ResourceFacts, Schema, Type, TypeSet};
use crate::template::{Element, Intrinsic, Origin, Path, Resource, Segment};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, Rule};

/// What a schema says about a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It fits.
    Yes,
    /// It does not, whatever its unknown parts turn out to be.
    No,
    /// It depends on what is not known.
    Unknown,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "two switches for the walk down, two results on the way up"
)]
/// A value being held against the schema of its resource's type.
pub(super) struct Walk<'w, 't> {
    pub(super) check: &'w Check<'t>,
    pub(super) id: &'t str,
    pub(super) resource: &'t Resource,
    pub(super) facts: &'static ResourceFacts,
    pub(super) path: Path<'t>,
    /// Conditions that hold, or do not, in the branch of `Fn::If` that is being looked at.
    pub(super) assumed: Vec<(&'t str, bool)>,
    /// Inside a combinator: properties that a schema does not name are allowed.
    pub(super) open: bool,
    /// Texts count as texts and numbers as numbers, without CloudFormation's leniency.
    pub(super) strict: bool,
    /// Where everything is said to be, when the value has no lines of its own.
    pub(super) origin: Option<Origin>,
    mode: Mode,
    failed: bool,
    unknown: bool,
    /// How many types have been entered, because a type may hold itself.
    depth: usize,
    /// How many more values are looked at, because combinators inside combinators look at a
    /// value again and again.
    fuel: u32,
}

/// What becomes of a finding.
enum Mode {
    /// It is reported.
    Report,
    /// It only counts.
    Probe,
    /// It is kept, to be chosen from.
    Collect(Vec<Finding>),
}

pub(super) fn resource<'t>(
    check: &Check<'t>,
    id: &'t str,
    resource: &'t Resource,
    facts: &'static ResourceFacts,
) {
    let mut walk = Walk::new(check, id, resource, facts);
    walk.object(&facts.body, &resource.properties, resource.origin);
    walk.combinators(&facts.body, &Target::Body(resource));
}

/// What a combinator is held against: a value, or the properties of a resource, which are no
/// element.
#[derive(Clone, Copy)]
pub(super) enum Target<'t> {
    Value(&'t Element),
    Body(&'t Resource),
}

impl<'w, 't> Walk<'w, 't> {
    /// A walk that stands at the properties of a resource.
    pub(super) fn new(
        check: &'w Check<'t>,
        id: &'t str,
        resource: &'t Resource,
        facts: &'static ResourceFacts,
    ) -> Self {
        let condition = resource.condition.as_ref().and_then(Element::as_str);
        Self {
            check,
            id,
            resource,
            facts,
            path: Path::default(),
            assumed: condition.map(|name| (name, true)).into_iter().collect(),
            open: false,
            strict: false,
            origin: None,
            mode: Mode::Report,
            failed: false,
            unknown: false,
            depth: 0,
            fuel: 2_000_000,
        }
    }
}

impl<'t> Walk<'_, 't> {
    /// Holds a value against a schema.
    pub(super) fn value(&mut self, schema: &'static Schema, element: &'t Element) {
        if let Some(intrinsic) = value_function(element) {
            self.function(schema, element, &intrinsic);
            return;
        }
        self.plain(schema, element);
    }

    pub(super) fn target(&mut self, schema: &'static Schema, target: &Target<'t>) {
        match *target {
            Target::Value(element) => self.value(schema, element),
            Target::Body(resource) => {
                self.object(schema, &resource.properties, resource.origin);
                self.combinators(schema, target);
            }
        }
    }

    /// A value that is no function.
    fn plain(&mut self, schema: &'static Schema, element: &'t Element) {
        /// Deeper than any type of the facts is nested in itself in a template.
        const DEEPEST: usize = 64;
        self.fuel = self.fuel.saturating_sub(1);
        let dynamic = |t: &str| t.contains("{{resolve:");
        if self.fuel == 0 || element.as_str().is_some_and(dynamic) {
            self.unknown = true;
            return;
        }
        if !schema.types.is_any() && !self.has_type(schema.types, element) {
            // CloudFormation turns an object into the JSON text that such a property takes.
            let json = schema.format.as_deref() == Some("json");
            let document = json && element.as_object().is_some();
            if document || (element.as_str().is_some() && self.is_packaged()) {
                self.unknown = true;
            } else {
                self.wrong_type(schema.types, element);
            }
            return;
        }
        self.scalar(schema, element);
        if let Some(list) = element.as_list() {
            self.list(schema, list, element.origin);
        }
        if let Some(object) = element.as_object() {
            self.object(schema, object, element.origin);
        }
        self.combinators(schema, &Target::Value(element));
        if let Some(inner) = self.named_type(schema)
            && self.depth < DEEPEST
            // With types beside it, the named type describes objects only.
            && (schema.types.is_any() || element.as_object().is_some())
        {
            let open = std::mem::replace(&mut self.open, false);
            self.depth += 1;
            self.value(inner, element);
            self.depth -= 1;
            self.open = open;
        }
    }

    pub(super) fn named_type(&self, schema: &'static Schema) -> Option<&'static Schema> {
        self.facts.types.get(schema.reference.as_deref()?)
    }

    /// The JSON types that a value of this schema may have; none listed when any may.
    pub(super) fn wanted_types(&self, schema: &'static Schema) -> TypeSet {
        let mut schema = schema;
        // A type leads to a type, never to a circle of references alone; the bound is a belt.
        for _ in 0..8 {
            if !schema.types.is_any() {
                return schema.types;
            }
            match self.named_type(schema) {
                Some(inner) => schema = inner,
                None => break,
            }
        }
        schema.types
    }

    /// Whether `aws cloudformation package` puts an object here in place of a local path.
    ///
    /// See [package](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html).
    fn is_packaged(&self) -> bool {
        const PACKAGED: [(&str, &str); 9] = [
            ("AWS::ApiGateway::RestApi", "BodyS3Location"),
            ("AWS::CodeCommit::Repository", "Code.S3"),
            ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
            ("AWS::Lambda::Function", "Code"),
            ("AWS::Lambda::LayerVersion", "Content"),
            ("AWS::Serverless::Api", "DefinitionUri"),
            ("AWS::Serverless::Function", "CodeUri"),
            ("AWS::Serverless::LayerVersion", "ContentUri"),
            ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
        ];
        let kind = self.resource.resource_type.as_ref();
        let path = self.path.to_string();
        PACKAGED.contains(&(kind, path.as_str()))
    }

    fn wrong_type(&mut self, wanted: TypeSet, element: &Element) {
        let names: Vec<_> = wanted.iter().map(Type::name).collect();
        let shown = super::scalars::shown(element);
        let found = match super::scalars::text_of(element) {
            Some(_) => format!("the {}{shown}", element.kind_name()),
            None => shown.trim_start().to_owned(),
        };
        let here = self.here();
        let message = format!("{here} takes {}, and this is {found}", names.join(" or "));
        self.fail(
            element.origin,
            &crate::validation::rules::TYPE,
            || message,
            None,
        );
    }

    /// The last name on the path, for messages.
    pub(super) fn here(&self) -> String {
        let last = self.path.0.iter().rev().find_map(|segment| match segment {
            Segment::Key(key) if !key.starts_with("Fn::") => Some(*key),
            _ => None,
        });
        last.map_or_else(
            || self.resource.resource_type.to_string(),
            |key| format!("`{key}`"),
        )
    }

    pub(super) fn within<R>(
        &mut self,
        segment: Segment<'t>,
        run: impl FnOnce(&mut Self) -> R,
    ) -> R {
        self.path.0.push(segment);
        let result = run(self);
        self.path.0.pop();
        result
    }

    /// Notes a finding, whose message is made only when it is wanted.
    pub(super) fn fail(
        &mut self,
        origin: Origin,
        rule: &'static Rule,
        message: impl FnOnce() -> String,
        hint: Option<String>,
    ) {
        self.failed = true;
        if matches!(self.mode, Mode::Probe) {
            return;
        }
        let mut finding = Finding::new(rule, message());
        finding.hint = hint;
        match &mut self.mode {
            Mode::Collect(found) => found.push(finding),
            _ => self.publish(origin, finding),
        }
    }

    /// A suggestion, unless nobody would see it.
    pub(super) fn did_you_mean<'c>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        match self.mode {
            Mode::Probe => None,
            _ => self.check.did_you_mean(name, candidates),
        }
    }

    /// Reports a finding that was made elsewhere.
    pub(super) fn publish(&self, origin: Origin, finding: Finding) {
        let origin = self.origin.unwrap_or(origin);
        let place = Place::value(self.id, self.resource, self.path.to_string(), origin);
        self.check.report(&place, finding);
    }

    pub(super) fn note_unknown(&mut self) {
        self.unknown = true;
    }

    pub(super) fn is_reporting(&self) -> bool {
        matches!(self.mode, Mode::Report)
    }

    /// What `run` would find, without reporting it.
    pub(super) fn probe(&mut self, run: impl FnOnce(&mut Self)) -> Verdict {
        self.aside(Mode::Probe, run).0
    }

    /// What `run` finds, without reporting it.
    pub(super) fn collect(&mut self, run: impl FnOnce(&mut Self)) -> Vec<Finding> {
        match self.aside(Mode::Collect(Vec::new()), run).1 {
            Mode::Collect(found) => found,
            _ => Vec::new(),
        }
    }

    fn aside(&mut self, mode: Mode, run: impl FnOnce(&mut Self)) -> (Verdict, Mode) {
        let mode = std::mem::replace(&mut self.mode, mode);
        let failed = std::mem::replace(&mut self.failed, false);
        let unknown = std::mem::replace(&mut self.unknown, false);
        run(self);
        let verdict = match (self.failed, self.unknown) {
            (true, _) => Verdict::No,
            (false, true) => Verdict::Unknown,
            (false, false) => Verdict::Yes,
        };
        self.failed = failed;
        self.unknown = unknown;
        (verdict, std::mem::replace(&mut self.mode, mode))
    }

    /// Holds both branches of `Fn::If`, or the one that can be reached, against `run`.
    pub(super) fn branches(
        &mut self,
        condition: &'t str,
        branches: [&'t Element; 2],
        mut run: impl FnMut(&mut Self, &'t Element),
    ) {
        let reachable = self.reachable(condition);
        let mut verdicts = Vec::with_capacity(2);
        for (index, branch) in branches.into_iter().enumerate() {
            let holds = index == 0;
            if !reachable[index] {
                continue;
            }
            self.assumed.push((condition, holds));
            self.path.0.push(Segment::Key("Fn::If"));
            self.path.0.push(Segment::Index(index + 1));
            if self.is_reporting() {
                run(self, branch);
            } else {
                let (verdict, mode) = {
                    let mode = match &self.mode {
                        Mode::Collect(_) => Mode::Collect(Vec::new()),
                        _ => Mode::Probe,
                    };
                    self.aside(mode, |walk| run(walk, branch))
                };
                if let (Mode::Collect(all), Mode::Collect(found)) = (&mut self.mode, mode) {
                    all.extend(found);
                }
                verdicts.push(verdict);
            }
            self.path.0.truncate(self.path.0.len() - 2);
            self.assumed.pop();
        }
        if !verdicts.is_empty() {
            if verdicts.iter().all(|v| *v == Verdict::No) {
                self.failed = true;
            } else if verdicts.iter().any(|v| *v != Verdict::Yes) {
                self.unknown = true;
            }
        }
    }

    /// Which branches of a condition can be reached, given what is assumed.
    pub(super) fn reachable(&self, condition: &str) -> [bool; 2] {
        let assumed = self
            .assumed
            .iter()
            .rev()
            .find(|(name, _)| *name == condition);
        match assumed {
            Some((_, holds)) => [*holds, !*holds],
            None => [true, true],
        }
    }
}

/// The function that stands for a value. `{"Condition": "text"}` is data here.
pub(super) fn value_function(element: &Element) -> Option<Intrinsic<'_>> {
    match element.intrinsic() {
        Some(Intrinsic::Condition(_)) => None,
        other => other,
    }
}
