//! Are the exports there that the stacks import? `CloudFormation` says "No export named X found" only when the
//! change set of that stack is made, after the stacks before it were changed.

use std::collections::{BTreeMap, BTreeSet};

use super::deployer::Deployer;
use super::error::DeployError;
use super::order::{Realm, Trade};
use super::stack::StackDeployment;
use super::unresolved::UnresolvedImport;
use crate::aws::AwsError;
use crate::event::Event;
use crate::plan::{
    Exchange, Import, ParameterSources, Placeholders, StackArtifact, Surroundings, TemplateFacts,
};

/// A stack with its imports and exports.
struct Trader<'a> {
    stack: &'a StackDeployment<'a>,
    exchange: Exchange,
}

impl Deployer {
    /// Refuses stacks that import what neither this run nor anything in the account exports. Otherwise what
    /// each of them trades.
    pub(super) async fn check_imports(
        &self,
        stacks: &[StackDeployment<'_>],
    ) -> Result<Vec<Trade>, DeployError> {
        let mut traders = Vec::new();
        for stack in stacks {
            let exchange = stack.exchange().await?;
            traders.push(Trader { stack, exchange });
        }
        let mut exports: BTreeMap<Realm, Option<BTreeSet<String>>> = BTreeMap::new();
        let mut missing = Vec::new();
        for trader in &traders {
            let realm = trader.realm();
            let made_here: BTreeSet<&String> = partners(&traders, &realm)
                .flat_map(|it| &it.exchange.exports)
                .collect();
            for import in &trader.exchange.imports {
                if made_here.contains(&import.export) {
                    continue;
                }
                if !exports.contains_key(&realm) {
                    exports.insert(realm.clone(), self.exports(trader.stack).await?);
                }
                let Some(Some(present)) = exports.get(&realm) else {
                    break;
                };
                if !present.contains(&import.export) {
                    missing.push(self.unresolved(trader, import, (present, &made_here)));
                }
            }
        }
        // An export whose name is not known yet may be the one that is looked for.
        let (open, missing): (Vec<_>, Vec<_>) = missing.into_iter().partition(|it| {
            let mut partners = partners(&traders, &it.realm);
            partners.any(|partner| partner.exchange.has_open_exports)
        });
        for import in open {
            self.say(Event::Warning {
                stack: import.stack.clone(),
                message: import.to_string(),
                hint: Some("a stack of this run may export it: not all names are known".to_owned()),
            });
        }
        if missing.is_empty() {
            let trade = |trader: Trader<'_>| Trade {
                realm: trader.realm(),
                exchange: trader.exchange,
            };
            return Ok(traders.into_iter().map(trade).collect());
        }
        Err(DeployError::UnresolvedImports(missing))
    }

    /// All exports of the stack's account and region; none when they may not be listed.
    async fn exports(
        &self,
        stack: &StackDeployment<'_>,
    ) -> Result<Option<BTreeSet<String>>, DeployError> {
        match stack.aimed.cloudformation.exports().await {
            Ok(exports) => Ok(Some(exports)),
            // Whoever deploys need not be allowed to: the change set will tell.
            Err(error @ AwsError::AccessDenied { .. }) => {
                self.say(Event::Warning {
                    stack: stack.name(),
                    message: format!("cannot see whether what it imports is exported: {error}"),
                    hint: None,
                });
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn unresolved(
        &self,
        trader: &Trader<'_>,
        import: &Import,
        (present, made_here): (&BTreeSet<String>, &BTreeSet<&String>),
    ) -> UnresolvedImport {
        let stack = trader.stack;
        let known = present.iter().chain(made_here.iter().copied());
        UnresolvedImport {
            stack: stack.name(),
            realm: trader.realm(),
            origin: stack.aimed.stack.provenance.of(&import.logical_id).cloned(),
            import: import.clone(),
            nearest: nearest(&import.export, known),
            exporter: self.exporter(stack, &import.export),
        }
    }

    /// The stack of the assembly, not of this run, that exports it to where this one goes.
    fn exporter(&self, importer: &StackDeployment<'_>, export: &str) -> Option<String> {
        let here = importer.placeholders();
        let is_here = |stack: &&StackArtifact| {
            let environment = &stack.environment;
            let region = environment.region.as_deref();
            let account = environment.account.as_deref();
            region.is_none_or(|it| it == here.region)
                && account.is_none_or(|it| it == here.account)
                && stack.name != importer.aimed.stack.name
        };
        let stacks = self.options.assembly.iter();
        let found = stacks.filter(is_here).find(|stack| {
            // One that cannot be read exports nothing.
            exchange(stack, here).is_some_and(|it| it.exports.iter().any(|it| it == export))
        });
        found.map(|stack| stack.name.clone())
    }
}

/// The stacks of the run that go to the same account and region.
fn partners<'a>(traders: &'a [Trader<'a>], realm: &Realm) -> impl Iterator<Item = &'a Trader<'a>> {
    traders.iter().filter(move |it| it.realm() == *realm)
}

impl Trader<'_> {
    fn realm(&self) -> Realm {
        let target = &self.stack.aimed.target;
        (target.identity.account.clone(), target.region.clone())
    }
}

/// What a stack that is not being deployed would import and export; none when its template cannot be read.
pub(super) fn exchange(stack: &StackArtifact, place: Placeholders<'_>) -> Option<Exchange> {
    let template = TemplateFacts::read(&stack.template_file).ok()?;
    let surroundings = Surroundings {
        stack: &stack.name,
        place,
        parameters: ParameterSources {
            manifest: Some(&stack.parameters),
            ..ParameterSources::default()
        },
        deployed: None,
    };
    Some(Exchange::read(&template, &surroundings))
}

/// The export whose name is most like the one asked for, when one is.
fn nearest<'a>(export: &str, known: impl Iterator<Item = &'a String>) -> Option<String> {
    let distance = |name: &String| strsim::damerau_levenshtein(name, export);
    let nearest = known.min_by_key(|name| distance(name))?;
    (distance(nearest) <= export.len().max(3) / 3).then(|| nearest.clone())
}

impl StackDeployment<'_> {
    /// What the stack imports and exports. The stack itself is looked at only when its present parameters
    /// may decide about an import.
    async fn exchange(&self) -> Result<Exchange, DeployError> {
        let template = &self.template;
        let declared: Vec<_> = template.parameters();
        let names: Vec<String> = declared.iter().map(|it| it.name.clone()).collect();
        let sources = |deployed| self.sources(&declared, deployed);
        let surroundings = |deployed, values| Surroundings {
            stack: &self.aimed.stack.name,
            place: self.placeholders(),
            parameters: sources(deployed),
            deployed: values,
        };
        // As if the stack had a value for each that nobody knows.
        let exchange = Exchange::read(template, &surroundings(&names, None));
        if names.is_empty() || !exchange.has_open_imports {
            return Ok(exchange);
        }
        let present = self
            .aimed
            .cloudformation
            .describe_stack(&self.aimed.stack.name)
            .await?;
        let (deployed, values) = present
            .map(|present| (present.parameters, present.parameter_values))
            .unwrap_or_default();
        Ok(Exchange::read(
            template,
            &surroundings(&deployed, Some(&values)),
        ))
    }
}
