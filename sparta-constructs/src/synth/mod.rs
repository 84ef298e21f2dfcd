//! From the tree to templates.
//!
//! ```text
//! aspects ─► names ─► references across stacks ─► templates ─► deployment order
//! ```
//! Nothing here reads a clock, an environment variable or a hash order: same tree, same templates.
//! Nothing here names a service.

mod assets;
mod links;
mod moves;
mod names;
mod order;
mod resolve;
mod stack;
mod tags;

pub use assets::{
    FileAssetEntry, ImageAssetEntry, STAGING_BUCKET, STAGING_REPOSITORY, bootstrap_role,
};

pub use moves::Moved;

use std::any::Any;
use std::panic::Location;
use std::rc::Rc;

use crate::core::tree::{self, Kind, Tree};
use crate::core::{Acknowledgement, App, Environment, Fault, Scope, Synthesizer, Visited};
use crate::template::Template;

/// What an app turns into: a template a stack, and what went wrong.
#[derive(Clone, Debug, Default)]
pub struct Synthesis {
    /// The stacks, each after those it depends on; nested stacks before the one they are in.
    pub stacks: Vec<SynthesizedStack>,
    /// Every construct, parents before children.
    pub constructs: Vec<SynthesizedConstruct>,
    /// Mistakes in how the app was built, all of them.
    pub faults: Vec<Fault>,
    /// Findings acknowledged, each with the path of the construct that they are acknowledged at;
    /// empty at the app's root.
    pub acknowledgements: Vec<(String, Acknowledgement)>,
    /// Resources that had another logical id before, as `moved_from` says.
    pub moves: Vec<Moved>,
    /// What a later stage looks for.
    pub(crate) attached: Vec<Attached>,
}

/// A value that was attached to a construct, with the construct's path.
#[derive(Clone, Debug)]
pub(crate) struct Attached {
    pub(crate) path: String,
    pub(crate) value: Rc<dyn Any>,
}

/// One stack and what it needs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SynthesizedStack {
    /// The artifact's id in the assembly: the construct path with `-` for `/`.
    pub id: String,
    /// The construct path.
    pub path: String,
    /// The name that CloudFormation knows the stack by; of a nested stack, its id.
    pub name: String,
    /// Account and region.
    pub environment: Environment,
    /// Whether deletion is refused.
    pub termination_protection: bool,
    /// As whom it is deployed.
    pub synthesizer: Synthesizer,
    /// Tags of the stack itself; only texts can be.
    pub tags: Vec<(String, String)>,
    /// The template.
    pub template: Template,
    /// For a nested stack, the id of the stack it is in.
    pub nested_in: Option<String>,
    /// The ids of the stacks that are deployed before this one.
    pub depends_on: Vec<String>,
    /// Files to upload before.
    pub file_assets: Vec<FileAssetEntry>,
    /// Images to push before.
    pub image_assets: Vec<ImageAssetEntry>,
}

/// One construct, for the assembly's metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SynthesizedConstruct {
    /// The construct path.
    pub path: String,
    /// The id of the stack it is in, if in one.
    pub stack: Option<String>,
    /// Its logical id, if it is an element of a template.
    pub logical_id: Option<String>,
    /// The resource type, if it is a resource.
    pub resource_type: Option<String>,
    /// The line that made it.
    pub created_at: &'static Location<'static>,
    /// The user's line above it, when the library made it.
    pub caller: Option<&'static Location<'static>>,
}

impl App {
    /// Synthesizes the app: a template a stack, in deployment order, and every fault found.
    ///
    /// ```
    /// use sparta_constructs::core::{App, Environment, RawResource};
    ///
    /// let app = App::new();
    /// let stack = app.stack("my-stack", Environment::region("eu-west-2"));
    /// RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    ///
    /// let synthesis = app.synth();
    /// assert!(synthesis.faults.is_empty());
    /// assert!(synthesis.stacks[0].template.resources.contains_key("Queue"));
    /// ```
    pub fn synth(&self) -> Synthesis {
        run_aspects(self.tree());
        tree::with_mut(self.tree(), |tree| synthesize(tree)).unwrap_or_default()
    }
}

/// Lets every aspect visit what is below the construct it was added to. Aspects run without the
/// tree borrowed, so that they may change it; what they add is visited by those that follow.
fn run_aspects(id: u32) {
    let aspects = tree::with_mut(id, |tree| std::mem::take(&mut tree.aspects)).unwrap_or_default();
    for (root, aspect) in aspects {
        let visited = tree::with(id, |tree| tree.below(root)).unwrap_or_default();
        for index in visited {
            let key = tree::with(id, |tree| tree.key(index));
            if let Some(key) = key {
                aspect.visit(Visited::of(Scope::of(key)));
            }
        }
    }
}

/// What the earlier steps found out about the whole app.
#[derive(Clone, Copy)]
struct Found<'a> {
    tree: &'a Tree,
    names: &'a names::Names,
    assets: &'a assets::Assets,
    links: &'a links::Links,
}

fn synthesize(tree: &Tree) -> Synthesis {
    let mut faults = tree.faults.clone();
    let names = names::allocate(tree, &mut faults);
    let assets = assets::Assets::read(tree, &mut faults);
    let mut links = links::Links::find(tree, &names, &assets, &mut faults);
    let stacks: Vec<u32> = tree
        .below(0)
        .into_iter()
        .filter(|index| tree.get(*index).stack().is_some())
        .collect();
    let moves = moves::find(tree, &names, &mut faults);
    let order = order::deployment_order(tree, &stacks, &mut links, &mut faults);
    let found = Found {
        tree,
        names: &names,
        assets: &assets,
        links: &links,
    };
    let mut urls = stack::TemplateUrls::new();
    let mut synthesized = Vec::with_capacity(order.len());
    for stack in order {
        let made = stack::synthesize(found, stack, &urls, &mut faults);
        if let Some(holder) = tree.get(stack).stack().and_then(|data| data.nested_in) {
            urls.insert(holder, assets::template_url(&made.template.to_json()));
        }
        synthesized.push(made);
    }
    Synthesis {
        stacks: synthesized,
        constructs: constructs(tree, &names),
        faults,
        acknowledgements: acknowledgements(tree),
        moves,
        attached: attached(tree),
    }
}

fn acknowledgements(tree: &Tree) -> Vec<(String, Acknowledgement)> {
    let constructs = tree.below(0).into_iter();
    constructs
        .flat_map(|index| {
            let entries = tree.get(index).acknowledged.iter();
            entries.map(move |entry| (tree.path(index), entry.clone()))
        })
        .collect()
}

fn attached(tree: &Tree) -> Vec<Attached> {
    let entries = tree.attached.iter();
    entries
        .map(|(index, value)| Attached {
            path: tree.path(*index),
            value: Rc::clone(value),
        })
        .collect()
}

fn constructs(tree: &Tree, names: &names::Names) -> Vec<SynthesizedConstruct> {
    tree.below(0)
        .into_iter()
        .skip(1)
        .map(|index| {
            let construct = tree.get(index);
            SynthesizedConstruct {
                path: tree.path(index),
                stack: tree
                    .stack_of(index)
                    .map(|stack| names::artifact_id(tree, stack)),
                logical_id: names.logical_id(index).map(str::to_owned),
                resource_type: match &construct.kind {
                    Kind::Resource(data) => Some(data.resource_type.to_string()),
                    _ => None,
                },
                created_at: construct.created_at,
                caller: names::caller(tree, index),
            }
        })
        .collect()
}
