//! The stacks that operate Sparta.
//!
//! ```text
//! <name>-registry    image repositories, deployed first
//! <name>             network ─► entry ─► services, validator monitor ─► alarms ─► dashboard
//!                    tables, secrets, topics, buckets
//!                    rotation, age of the secrets, events, backups, audit trail, budget
//! ```
//! What is in them and how it is named is for the operators' runbook; the constructs come from
//! `sparta-constructs` and know nothing of Sparta.

mod alarms;
mod dashboard;
mod data;
mod edge;
mod entry;
mod errors;
mod events;
mod function;
mod governance;
mod groups;
mod monitor;
mod names;
mod network;
mod outputs;
mod registry;
mod rotation;
mod secret_age;
mod secrets;
mod services;
mod storage;

pub use names::Names;
pub use secrets::PARAMETERS;

use sparta_constructs::core::{App, Environment, RemovalPolicy, Scope, Stack};
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::AlertTopics;
use sparta_constructs::serverless::ValidatorMonitor;

use self::entry::Entry;
use self::registry::Registry;
use self::secrets::Secrets;
use self::services::Services;
use self::storage::Buckets;
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
    let built = build(scope, config, &names, registry);
    operate(scope, config, &names, &built);
    stack
}

/// What does Sparta's work.
struct Built {
    topics: AlertTopics,
    buckets: Buckets,
    tables: DataTables,
    secrets: Secrets,
    entry: Entry,
    services: Services,
    monitor: ValidatorMonitor,
}

/// Adds what the programs run in, the programs, and what they keep.
fn build(scope: Scope, config: &Config, names: &Names, registry: Registry) -> Built {
    let network = network::add(scope, config, names);
    let groups = groups::add(scope, config, names, &network);
    let tables = data::add(scope, config, names);
    let secrets = secrets::add(scope, config, names);
    let topics = alarms::topics(scope, config, names);
    let buckets = storage::add(scope);
    let parts = entry::Parts {
        network: &network,
        group: groups.balancer,
        logs: buckets.logs,
    };
    let entry = entry::add(scope, config, names, &parts);
    let parts = services::Parts {
        network: &network,
        tasks: groups.tasks,
        entry: &entry,
        tables: &tables,
        secrets: &secrets,
        registry,
    };
    let services = services::add(scope, config, names, &parts);
    let parts = monitor::Parts {
        network: &network,
        group: groups.monitor,
        entry: &entry,
        tables: &tables,
        secrets: &secrets,
        topics,
    };
    let monitor = monitor::add(scope, config, names, &parts);
    Built {
        topics,
        buckets,
        tables,
        secrets,
        entry,
        services,
        monitor,
    }
}

/// Adds what looks after it: rotation, alarms, dashboard, events, backups, audit, outputs.
fn operate(scope: Scope, config: &Config, names: &Names, built: &Built) {
    let rotation = rotation::add(scope, config, names, &built.secrets, &built.services);
    let secret_age = secret_age::add(scope, config, names, &built.secrets);
    let functions = [
        ("Monitor", "validator-monitor", &built.monitor.function),
        ("Rotation", "api-key-rotation", rotation.function()),
        ("SecretAge", "secret-age", secret_age.function()),
    ];
    let errors = errors::add(scope, names, &built.services, &functions);
    let watched = alarms::Watched {
        services: &built.services,
        entry: &built.entry,
        tables: &built.tables,
        errors: &errors,
        rotation: &rotation,
        secret_age: &secret_age,
    };
    let alarms = alarms::add(scope, names, built.topics, &watched);
    let shown = dashboard::Shown {
        alarms,
        services: &built.services,
        entry: &built.entry,
        tables: &built.tables,
        monitor: &built.monitor,
        errors: &errors,
        secret_age: &secret_age,
    };
    let dashboard_url = dashboard::add(scope, config, names, &shown);
    events::add(scope, names, &built.services.cluster, built.topics.info);
    let watched = governance::Watched {
        tables: &built.tables,
        buckets: built.buckets,
        topics: built.topics,
    };
    governance::add(scope, config, names, &watched);
    let shown = outputs::Shown {
        entry: &built.entry,
        services: &built.services,
        tables: &built.tables,
        monitor: &built.monitor,
        topics: built.topics,
        buckets: built.buckets,
        dashboard_url,
    };
    outputs::add(scope, config, &shown);
}

/// What becomes of what has a name, is somebody's own, and could not be made again: it stays where
/// deletion protection is on. Elsewhere the way is free for the next deploy.
fn removal_policy(config: &Config) -> RemovalPolicy {
    if config.operations.deletion_protection {
        RemovalPolicy::RetainExceptOnCreate
    } else {
        RemovalPolicy::Destroy
    }
}
