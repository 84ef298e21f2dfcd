//! The stacks that operate Sparta.
//!
//! ```text
//! <name>-registry    image repositories, deployed first
//! <name>             network ─► entry ─► services ─► alarms
//!                    tables, secrets, topics, validator monitor
//! ```
//! What is in them and how it is named is for the operators' runbook; the constructs come from
//! `sparta-constructs` and know nothing of Sparta.

mod alarms;
mod data;
mod entry;
mod groups;
mod monitor;
mod names;
mod network;
mod outputs;
mod registry;
mod secrets;
mod services;

pub use names::Names;
pub use secrets::PARAMETERS;

use sparta_constructs::core::{App, Environment, Stack};

use crate::config::Config;

/// Adds the registry stack and the main stack to an app, and returns the main one.
///
/// Secret values are not part of it: they are the [`PARAMETERS`] of the main stack.
///
/// ```
/// use sparta_app::config::{Config, LoadRequest};
/// use sparta_constructs::core::App;
///
/// let nothing = |_: &str| None;
/// let config = Config::load(&LoadRequest::new(&nothing))?;
/// let app = App::new();
/// let stack = sparta_app::stack::add(&app, &config);
/// assert_eq!(stack.name(), "sparta-production");
/// assert!(app.synth().faults.is_empty());
/// # Ok::<(), sparta_app::config::ConfigError>(())
/// ```
pub fn add(app: &App, config: &Config) -> Stack {
    let names = Names::new(&config.environment);
    app.scope()
        .tag("Project", "sparta")
        .tag("Environment", config.environment.as_str().to_owned())
        .tag("ManagedBy", "sparta-app");
    let (registry_stack, registry) = registry::add(app, config, &names);
    let stack = app
        .stack(names.main(), Environment::region(config.region.name()))
        .description("Sparta: Discord bot, API, validator monitor")
        .termination_protection(config.operations.deletion_protection)
        .depends_on_stack(registry_stack);
    let scope = stack.scope();

    let network = network::add(scope, config, &names);
    let groups = groups::add(scope, config, &names, &network);
    let tables = data::add(scope, config, &names);
    let secrets = secrets::add(scope, &names);
    let topics = alarms::topics(scope, config, &names);
    let entry = entry::add(scope, config, &names, &network, groups.balancer);
    let parts = services::Parts {
        network: &network,
        tasks: groups.tasks,
        entry: &entry,
        tables: &tables,
        secrets: &secrets,
        registry,
    };
    let services = services::add(scope, config, &names, &parts);
    let parts = monitor::Parts {
        network: &network,
        group: groups.monitor,
        entry: &entry,
        tables: &tables,
        secrets: &secrets,
        topics,
    };
    let monitor = monitor::add(scope, config, &names, &parts);
    let watched = alarms::Watched {
        services: &services,
        entry: &entry,
        tables: &tables,
    };
    alarms::add(scope, &names, topics, &watched);
    let shown = outputs::Shown {
        entry: &entry,
        services: &services,
        tables: &tables,
        monitor: &monitor,
        topics,
    };
    outputs::add(scope, config, &shown);
    stack
}
