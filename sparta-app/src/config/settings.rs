//! A whole configuration, typed: what cannot be deployed cannot be in it.

use std::path::PathBuf;

use sparta_constructs::compute::FargateSize;

use super::count::{CapacityRange, Days, LogRetention, Port, TaskCount};
use super::discord::Snowflake;
use super::endpoint::{CertificateArn, Email, EndpointUrl, HostName};
use super::environment::EnvironmentName;
use super::ethereum::{Chain, EthereumAddress};
use super::image::ContainerImage;
use super::network::{NatGateways, NetworkPlan};
use super::region::Region;
use super::schedule::Schedule;
use super::secret::Secrets;

/// The configuration of one environment's stacks.
///
/// ```
/// use sparta_app::config::{Config, LoadRequest};
///
/// let variables = |_: &str| None; // a program passes `|name| std::env::var_os(name)`
/// let config = Config::load(&LoadRequest::new(&variables).environment("production"))?;
/// assert_eq!(config.api.port.number(), 3000);
/// # Ok::<(), sparta_app::config::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Key `environment`.
    pub environment: EnvironmentName,
    /// Key `aws_region`.
    pub region: Region,
    /// Keys `vpc_cidr`, `availability_zones`, `public_subnet_cidrs`, `private_subnet_cidrs`.
    pub network: NetworkPlan,
    /// Key `nat_gateways`.
    pub nat_gateways: NatGateways,
    /// Key `interface_endpoints`.
    pub interface_endpoints: bool,
    /// The way in.
    pub entry: Entry,
    /// The API service.
    pub api: ApiService,
    /// The Discord bot service.
    pub discord: DiscordService,
    /// The chain and the nodes.
    pub chain: ChainAccess,
    /// Logs of all parts.
    pub logs: Logs,
    /// The validator monitor.
    pub monitor: Monitor,
    /// Alerts, audit, backup, budget, rotation.
    pub operations: Operations,
    /// Secret values, as far as given.
    pub secrets: Secrets,
}

/// How requests come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Key `certificate_arn`; with it the load balancer speaks HTTPS and redirects HTTP.
    pub certificate: Option<CertificateArn>,
    /// Key `api_domain_name`.
    pub domain_name: Option<HostName>,
    /// Key `enable_cloudfront`.
    pub cloudfront: bool,
}

/// The API service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiService {
    /// Key `api_port`.
    pub port: Port,
    /// Keys `api_cpu` and `api_memory`.
    pub size: FargateSize,
    /// Keys `api_min_capacity`, or `api_desired_count` without it, and `api_max_capacity`.
    pub capacity: CapacityRange,
    /// Key `container_image`.
    pub image: ContainerImage,
}

/// The Discord bot service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscordService {
    /// Keys `discord_cpu` and `discord_memory`.
    pub size: FargateSize,
    /// Key `discord_desired_count`.
    pub desired_count: TaskCount,
    /// Key `container_image`.
    pub image: ContainerImage,
    /// Key `bot_client_id`.
    pub client_id: Snowflake,
    /// Key `guild_id`.
    pub guild_id: Snowflake,
}

/// The chain and the nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainAccess {
    /// Key `ethereum_host`.
    pub ethereum_host: EndpointUrl,
    /// Key `l1_chain_id`.
    pub l1_chain: Chain,
    /// Key `staking_asset_handler_address`.
    pub staking_asset_handler: EthereumAddress,
    /// Key `sparta_address`.
    pub sparta_address: EthereumAddress,
    /// Key `aztec_rpc_url`.
    pub aztec_rpc_url: EndpointUrl,
}

/// The least severe level that is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    /// `fatal`
    Fatal,
    /// `error`
    Error,
    /// `warn`
    Warn,
    /// `info`
    Info,
    /// `debug`
    Debug,
    /// `trace`
    Trace,
}

impl LogLevel {
    pub(super) const WORDS: [(&'static str, Self); 6] = [
        ("fatal", Self::Fatal),
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
    ];

    /// The word the services read.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fatal => "fatal",
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
            Self::Trace => "trace",
        }
    }
}

/// Logs of all parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logs {
    /// Key `log_level`.
    pub level: LogLevel,
    /// Key `log_pretty_print`.
    pub pretty_print: bool,
    /// Key `log_retention_days`.
    pub retention: LogRetention,
}

/// The validator monitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitor {
    /// Key `enable_validator_monitor_schedule`.
    pub schedule_enabled: bool,
    /// Key `validator_monitor_schedule`.
    pub schedule: Schedule,
    /// Key `validator_monitor_code`, as it was written; `None` is the handler that ships here.
    pub code: Option<PathBuf>,
    /// Key `validator_monitor_reserved_concurrency`.
    pub reserved_concurrency: Option<u32>,
}

/// What keeps the stack in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operations {
    /// Key `api_key_rotation_days`.
    pub api_key_rotation: Days,
    /// Key `alert_emails`.
    pub alert_emails: Vec<Email>,
    /// Key `enable_cloudtrail`.
    pub cloudtrail: bool,
    /// Key `backup_retention_days`.
    pub backup_retention: Days,
    /// Key `monthly_budget_usd`.
    pub monthly_budget_usd: Option<u32>,
    /// Key `deletion_protection`.
    pub deletion_protection: bool,
}
