//! The cluster and the two services.

use sparta_constructs::compute::{
    Autoscaling, Cluster, Container, ContainerImage, Deployment, EcsService, ImageRepository,
    ServiceNetwork, Task, task_trust,
};
use sparta_constructs::core::{ImageAsset, ImageSource, Scope};
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::Metric;
use sparta_constructs::network::{Network, SecurityGroup};
use sparta_constructs::security::Role;

use super::entry::Entry;
use super::names::Names;
use super::registry::Registry;
use super::secrets::Secrets;
use crate::config::{self, Config};

/// The namespace of the application's own metrics.
pub(super) const METRICS: &str = "Sparta/Application";

/// The cluster, the services, and the role that their programs act under.
#[derive(Clone, Debug)]
pub(super) struct Services {
    pub(super) cluster: Cluster,
    pub(super) api: EcsService,
    pub(super) discord: EcsService,
}

/// What the services are made of and use.
pub(super) struct Parts<'a> {
    pub(super) network: &'a Network,
    pub(super) tasks: SecurityGroup,
    pub(super) entry: &'a Entry,
    pub(super) tables: &'a DataTables,
    pub(super) secrets: &'a Secrets,
    pub(super) registry: Registry,
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names, parts: &Parts<'_>) -> Services {
    let cluster = Cluster::new().name(names.main()).add(scope, "Cluster");
    let role = task_role(scope, names, parts);
    let network = ServiceNetwork::private(parts.network).security_group(parts.tasks);

    let api = Task::new(config.api.size, api_container(scope, config, parts))
        .family(names.short("api"))
        .task_role(&role)
        .execution_role_name(names.short("api-execution-role"))
        .log_group_name(names.service_logs("api"))
        .log_retention_days(config.logs.retention.number());
    let capacity = config.api.capacity;
    let api = EcsService::new(&cluster, api, network.clone())
        .name(names.short("api"))
        .behind(parts.entry.targets.target_group, parts.entry.listener)
        .add(scope, "Api");
    api.autoscale(
        Autoscaling::between(
            capacity.min().number().into(),
            capacity.max().number().into(),
        )
        .cpu_percent(70)
        .memory_percent(80),
    );

    let discord = Task::new(config.discord.size, discord_container(scope, config, parts))
        .family(names.short("discord"))
        .task_role(&role)
        .execution_role_name(names.short("discord-execution-role"))
        .log_group_name(names.service_logs("bot"))
        .log_retention_days(config.logs.retention.number());
    let discord = EcsService::new(&cluster, discord, network)
        .name(names.short("discord"))
        .desired_count(config.discord.desired_count.number().into())
        // Two bots on one token answer every command twice.
        .deployment(Deployment::StopFirst)
        .add(scope, "Discord");
    Services {
        cluster,
        api,
        discord,
    }
}

/// What the programs may do: items of the three tables, their secrets, their own metrics.
fn task_role(scope: Scope, names: &Names, parts: &Parts<'_>) -> Role {
    let role = Role::new(task_trust())
        .name(names.short("ecs-task-role"))
        .policy_name(names.short("ecs-policy"))
        .description("What the programs of the Sparta services may do")
        .add(scope, "TaskRole");
    parts.tables.grant_read_write(&role);
    parts.secrets.bot_token.grant_read(&role);
    parts.secrets.api_key.grant_read(&role);
    Metric::grant_publish(&role, METRICS);
    role
}

fn api_container(scope: Scope, config: &Config, parts: &Parts<'_>) -> Container {
    let image = image(scope, "ApiImage", &config.api.image, parts.registry.api);
    let container = Container::new("api", image).port(config.api.port.number());
    common(container, config, parts)
        // Browsers may call the API from the pages that it serves itself.
        .environment("CORS_ORIGIN", parts.entry.api_url.clone())
        .environment("API_PORT", config.api.port.number().to_string())
        .environment(
            "ETHEREUM_HOST",
            config.chain.ethereum_host.as_str().to_owned(),
        )
        .environment("L1_CHAIN_ID", config.chain.l1_chain.id().to_string())
        .environment("SPARTA_ADDRESS", config.chain.sparta_address.to_string())
        .environment(
            "STAKING_ASSET_HANDLER_ADDRESS",
            config.chain.staking_asset_handler.to_string(),
        )
        .environment(
            "AZTEC_RPC_URL",
            config.chain.aztec_rpc_url.as_str().to_owned(),
        )
        .secret("SPARTA_PRIVATE_KEY", parts.secrets.ethereum_key.value())
}

fn discord_container(scope: Scope, config: &Config, parts: &Parts<'_>) -> Container {
    let image = image(
        scope,
        "DiscordImage",
        &config.discord.image,
        parts.registry.discord,
    );
    common(Container::new("discord", image), config, parts)
        .environment("BOT_CLIENT_ID", config.discord.client_id.to_string())
        .environment("GUILD_ID", config.discord.guild_id.to_string())
        .environment("API_URL", parts.entry.api_url.clone())
        .secret("BOT_TOKEN", parts.secrets.bot_token.value())
}

/// What both programs are told.
fn common(container: Container, config: &Config, parts: &Parts<'_>) -> Container {
    let container = container
        .environment("ENVIRONMENT", config.environment.as_str().to_owned())
        .environment("LOG_LEVEL", config.logs.level.as_str())
        .environment("LOG_PRETTY_PRINT", config.logs.pretty_print.to_string())
        .environment("METRIC_NAMESPACE", METRICS)
        .secret("BACKEND_API_KEY", parts.secrets.api_key.value());
    parts
        .tables
        .iter()
        .fold(container, |container, (name, table)| {
            let variable = format!("{}_TABLE", name.to_uppercase());
            container.environment(variable, table.table.reference())
        })
}

fn image(
    scope: Scope,
    id: &'static str,
    image: &config::ContainerImage,
    repository: ImageRepository,
) -> ContainerImage {
    match image {
        config::ContainerImage::Tag(tag) => repository.image(tag.clone()),
        config::ContainerImage::Uri(uri) => ContainerImage::from_uri(uri.clone()),
        config::ContainerImage::Directory(directory) => {
            let source = ImageSource::directory(directory);
            ContainerImage::from_asset(ImageAsset::add(source, scope, id))
        }
    }
}
