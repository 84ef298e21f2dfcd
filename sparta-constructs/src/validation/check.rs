//! What every check works on: the template, the options, and the findings so far.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use super::{Finding, Options, Rule};
use crate::template::{Map, Object, Origin, Path, Resource, Section, Template};

/// The macros of a template, by what they let a check know.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the template, none excludes another"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Macros {
    /// `AWS::LanguageExtensions`.
    pub(super) extensions: bool,
    /// `AWS::Serverless-2016-10-31`: it makes resources of its own.
    pub(super) serverless: bool,
    /// A loop among the resources, which makes more of them.
    pub(super) loops: bool,
    /// Entries of `Conditions` that a macro makes.
    pub(super) conditions: bool,
    /// A macro of the user's or one that includes text: anything may come out of it.
    pub(super) unknown: bool,
}

/// A template with thousands of wrong names gets suggestions for the first of them only.
const COMPARISONS: usize = 50_000;

/// One run over one template.
pub(super) struct Check<'t> {
    pub(super) template: &'t Template,
    pub(super) options: &'t Options,
    pub(super) macros: Macros,
    found: RefCell<Vec<Finding>>,
    /// How many more names may be compared for a suggestion.
    comparisons: Cell<usize>,
    /// Where findings were made, so that one value is not reported twice for one rule.
    seen: RefCell<HashSet<(&'static str, String, String)>>,
}

/// Where a finding is.
#[derive(Clone, Debug, Default)]
pub(super) struct Place<'a> {
    pub(super) logical_id: Option<&'a str>,
    pub(super) path: String,
    pub(super) origin: Origin,
    pub(super) resource: Option<&'a Resource>,
}

impl<'a> Place<'a> {
    /// An entry of a section that is no resource.
    pub(super) fn entry(section: Section, name: &'a str, origin: Origin) -> Self {
        Self {
            logical_id: Some(name),
            path: format!("{}.{name}", section.name()),
            origin,
            resource: None,
        }
    }

    /// Inside an entry of a section that is no resource.
    pub(super) fn in_entry(
        section: Section,
        name: &'a str,
        path: &Path<'_>,
        origin: Origin,
    ) -> Self {
        let mut place = Self::entry(section, name, origin);
        if !path.0.is_empty() {
            place.path = format!("{}.{path}", place.path);
        }
        place
    }

    /// A section as a whole.
    pub(super) fn section(name: impl Into<String>, origin: Origin) -> Self {
        Self {
            path: name.into(),
            origin,
            ..Self::default()
        }
    }

    /// A resource as a whole.
    pub(super) fn resource(logical_id: &'a str, resource: &'a Resource) -> Self {
        Self {
            logical_id: Some(logical_id),
            path: String::new(),
            origin: resource.origin,
            resource: Some(resource),
        }
    }

    /// A value of a resource.
    pub(super) fn value(
        logical_id: &'a str,
        resource: &'a Resource,
        path: impl Into<String>,
        origin: Origin,
    ) -> Self {
        Self {
            logical_id: Some(logical_id),
            path: path.into(),
            origin,
            resource: Some(resource),
        }
    }
}

impl<'t> Check<'t> {
    pub(super) fn new(template: &'t Template, options: &'t Options) -> Self {
        let mut macros = Macros::default();
        for name in template.transforms() {
            match name {
                "AWS::LanguageExtensions" => macros.extensions = true,
                "AWS::Serverless-2016-10-31" => macros.serverless = true,
                // These only act on their own resource types.
                "AWS::SecretsManager-2020-07-23"
                | "AWS::SecretsManager-2024-09-16"
                | "AWS::CodeDeployBlueGreen" => {}
                _ => macros.unknown = true,
            }
        }
        // `Fn::Transform` at the top or among the resources may add any entry.
        macros.unknown |= template.extra.contains_key("Fn::Transform")
            || template.resource_macros.contains_key("Fn::Transform");
        macros.loops = has_function(&template.resource_macros);
        macros.conditions = has_function(&template.conditions);
        Self {
            template,
            options,
            macros,
            comparisons: Cell::new(COMPARISONS),
            found: RefCell::default(),
            seen: RefCell::default(),
        }
    }

    /// `did you mean …?`, when a candidate is near enough to be what was meant.
    pub(super) fn did_you_mean<'c>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        /// Below this likeness the suggestion is more often wrong than right.
        const LIKE: f64 = 0.75;
        let mut nearest = None;
        let mut best = LIKE;
        for candidate in candidates {
            if candidate.eq_ignore_ascii_case(name) {
                nearest = Some(candidate);
                break;
            }
            // Names whose lengths differ by more than a quarter cannot be that alike.
            let (short, long) = (
                candidate.len().min(name.len()),
                candidate.len().max(name.len()),
            );
            if short * 4 < long * 3 {
                continue;
            }
            self.comparisons.set(self.comparisons.get().checked_sub(1)?);
            let like = strsim::normalized_damerau_levenshtein(candidate, name);
            if like >= best {
                best = like;
                nearest = Some(candidate);
            }
        }
        nearest.map(|near| format!("did you mean `{near}`?"))
    }

    pub(super) fn report(&self, place: &Place<'_>, finding: Finding) {
        let id = place.logical_id.unwrap_or_default();
        let key = (
            finding.code,
            id.to_owned(),
            format!("{} {}", place.path, finding.message),
        );
        if !self.seen.borrow_mut().insert(key) {
            return;
        }
        let mut finding = finding.at(place.origin);
        finding.logical_id = place.logical_id.map(str::to_owned);
        if !place.path.is_empty() {
            finding.property_path = Some(place.path.clone());
        }
        if let Some(resource) = place.resource {
            finding.construct_path = resource.construct_path.clone().map(Into::into);
            if finding.source.is_none() && finding.line.is_none() {
                finding.source = resource.created_at.map(Into::into);
            }
            finding.caller = resource.caller.map(Into::into);
            if finding.caller == finding.source {
                finding.caller = None;
            }
        }
        self.found.borrow_mut().push(finding);
    }

    pub(super) fn found(&self, place: &Place<'_>, rule: &'static Rule, message: impl Into<String>) {
        self.report(place, Finding::new(rule, message));
    }

    /// Where in a resource something was found so far.
    pub(super) fn paths_of(&self, id: &str) -> HashSet<String> {
        let found = self.found.borrow();
        let of_it = found.iter().filter(|f| f.logical_id.as_deref() == Some(id));
        of_it.filter_map(|f| f.property_path.clone()).collect()
    }

    /// The findings, in the order of the template: by line where lines are known, otherwise as
    /// they were found.
    pub(super) fn finish(self) -> Vec<Finding> {
        let mut found = self.found.into_inner();
        let order = Order::of(self.template);
        found.sort_by_cached_key(|f| {
            (
                f.line.is_none(),
                f.line.unwrap_or(0),
                f.column.unwrap_or(0),
                f.logical_id.as_deref().map_or(0, |id| order.place(id)),
            )
        });
        found
    }
}

fn has_function(entries: &Object) -> bool {
    entries.keys().any(|key| key.starts_with("Fn::"))
}

/// Where each resource stands.
struct Order<'t>(&'t Map<Resource>, std::collections::HashMap<&'t str, usize>);

impl<'t> Order<'t> {
    fn of(template: &'t Template) -> Self {
        let places = template.resources.keys().enumerate();
        Self(
            &template.resources,
            places.map(|(at, id)| (id, at + 1)).collect(),
        )
    }

    fn place(&self, id: &str) -> usize {
        self.1.get(id).copied().unwrap_or(self.0.len() + 1)
    }
}
