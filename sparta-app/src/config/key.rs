//! The one list of keys: what configuration accepts, suggests and documents.

use std::fmt::Write as _;

/// The form of a key's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// A whole number, also as a string: `1024` or `"1024"`.
    Number,
    /// `true` or `false`.
    Switch,
    /// A list of strings.
    List,
    /// A string for both services, or a table with `api` and `discord`.
    Image,
    /// A string that is never shown.
    Secret,
}

impl Kind {
    /// The form in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Secret => "a string",
            Self::Number => "a whole number",
            Self::Switch => "true or false",
            Self::List => "a list of strings",
            Self::Image => "a string, or a table with api and discord",
        }
    }
}

/// One key of the configuration.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The name in a file; `TF_VAR_<name>` sets it from the environment.
    pub name: &'static str,
    /// The form of its value.
    pub kind: Kind,
    /// What it does, in one line, with its unit.
    pub meaning: &'static str,
    /// What applies when neither the user nor the embedded defaults give a value.
    pub otherwise: &'static str,
}

const fn key(name: &'static str, kind: Kind, meaning: &'static str) -> Key {
    Key {
        name,
        kind,
        meaning,
        otherwise: "",
    }
}

const fn optional(
    name: &'static str,
    kind: Kind,
    meaning: &'static str,
    otherwise: &'static str,
) -> Key {
    Key {
        name,
        kind,
        meaning,
        otherwise,
    }
}

use Kind::{Image, List, Number, Secret, Switch, Text};

/// Every key there is, in the order in which the documentation lists them.
#[rustfmt::skip] // one line per key, as a table
pub const KEYS: &[Key] = &[
    key("aws_region", Text, "region of the stack"),
    key("environment", Text, "name of the environment; part of the names of stacks and resources"),
    key("vpc_cidr", Text, "IPv4 range of the VPC, /16 to /28"),
    key("availability_zones", List, "two or more zones of the region; without it the region's first two"),
    key("public_subnet_cidrs", List, "one range per zone for the load balancer and NAT gateways; without both subnet keys the ranges are worked out from vpc_cidr"),
    key("private_subnet_cidrs", List, "one range per zone for tasks and functions"),
    key("nat_gateways", Text, "`one`, or `per-zone`, which survives the loss of a zone"),
    key("interface_endpoints", Switch, "reach ECR, CloudWatch Logs and Secrets Manager without the NAT gateway; charged by the hour"),
    optional("certificate_arn", Text, "ACM certificate of the load balancer; turns HTTPS on", "HTTP only"),
    optional("api_domain_name", Text, "host name of the API that the certificate is for", "the load balancer's own name"),
    key("enable_cloudfront", Switch, "a CloudFront distribution in front of the load balancer"),
    key("container_image", Image, "image of the services: a tag in the stack's own repository, a full image URI, or a directory with a Dockerfile"),
    key("api_port", Number, "port the API listens on, 1 to 65535"),
    key("api_cpu", Number, "CPU units of an API task; 1024 is one vCPU"),
    key("api_memory", Number, "memory of an API task in MiB"),
    key("api_desired_count", Number, "API tasks to keep running: the lower bound of autoscaling unless api_min_capacity is set"),
    optional("api_min_capacity", Number, "fewest API tasks autoscaling may leave", "api_desired_count"),
    key("api_max_capacity", Number, "most API tasks autoscaling may start"),
    key("discord_cpu", Number, "CPU units of a Discord bot task"),
    key("discord_memory", Number, "memory of a Discord bot task in MiB"),
    key("discord_desired_count", Number, "Discord bot tasks; 0 switches the bot off"),
    key("bot_client_id", Text, "Discord application id of the bot"),
    key("guild_id", Text, "Discord id of the server"),
    key("ethereum_host", Text, "URL of the Ethereum node's RPC"),
    key("l1_chain_id", Text, "Ethereum chain: 1 (mainnet), 11155111 (Sepolia), 560048 (Hoodi), 17000 (Holesky), 31337 (a local node)"),
    key("staking_asset_handler_address", Text, "Ethereum address of the staking contract"),
    key("sparta_address", Text, "Ethereum address of the bot's wallet"),
    key("aztec_rpc_url", Text, "URL of the Aztec node's RPC"),
    key("log_level", Text, "least severe level the services log: fatal, error, warn, info, debug or trace"),
    key("log_pretty_print", Switch, "logs for people and not for machines"),
    key("log_retention_days", Number, "days CloudWatch Logs keeps the logs"),
    key("enable_validator_monitor_schedule", Switch, "run the validator monitor on its schedule"),
    key("validator_monitor_schedule", Text, "EventBridge schedule: rate(12 hours) or cron(0 6 * * ? *)"),
    optional("validator_monitor_code", Text, "directory or .zip with a handler of your own", "the handler that ships with the stack"),
    optional("validator_monitor_reserved_concurrency", Number, "concurrent runs kept for the monitor; an account with a small quota refuses any", "none reserved"),
    key("api_key_rotation_days", Number, "days between two rotations of the API key, 1 to 1000"),
    key("alert_emails", List, "addresses that get the alerts; each must confirm its subscription"),
    key("enable_cloudtrail", Switch, "a CloudTrail trail with its own bucket"),
    key("backup_retention_days", Number, "days AWS Backup keeps the tables' daily backups"),
    optional("monthly_budget_usd", Number, "monthly budget in US dollars, with alerts at 80 % and 100 %", "no budget"),
    key("deletion_protection", Switch, "tables and load balancer refuse to be deleted until this is switched off"),
    optional("bot_token", Secret, "Discord bot token; also SPARTA_BOT_TOKEN", "the deployed value"),
    optional("sparta_private_key", Secret, "Ethereum key of sparta_address; also SPARTA_PRIVATE_KEY", "the deployed value"),
    optional("backend_api_key", Secret, "key that callers of the API present; also SPARTA_BACKEND_API_KEY", "the deployed value"),
];

/// The key of that name.
pub(super) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The environment variables that set a key, the strongest first.
pub(super) fn variables(key: &Key) -> Vec<String> {
    let own = match key.name {
        "bot_token" => Some("SPARTA_BOT_TOKEN"),
        "sparta_private_key" => Some("SPARTA_PRIVATE_KEY"),
        "backend_api_key" => Some("SPARTA_BACKEND_API_KEY"),
        _ => None,
    };
    let terraform = format!("TF_VAR_{}", key.name);
    own.map(str::to_owned)
        .into_iter()
        .chain([terraform])
        .collect()
}

/// The known name that a misspelt one most likely meant, if any is near.
///
/// Case, hyphens and missing prefixes do not count: `region` and `awsRegion` mean `aws_region`.
pub(super) fn nearest<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', ' '], "");
    let wanted = plain(name);
    if wanted.is_empty() {
        return None;
    }
    let spelt = known.clone().into_iter();
    let (distance, best) = spelt
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&wanted, &plain(candidate)),
                candidate,
            )
        })
        .min_by_key(|(distance, _)| *distance)?;
    if distance <= (wanted.len() / 4).max(2) && distance < wanted.len() {
        return Some(best);
    }
    let part = |candidate: &&str| wanted.len() >= 4 && plain(candidate).contains(&wanted);
    known.into_iter().find(part)
}

/// The reference of every key as a Markdown table: the source of the README's.
pub fn reference_markdown() -> String {
    let production = super::embedded::values("production");
    let development = super::embedded::values("development");
    let mut text = String::from(
        "| key | form | production | development | meaning |\n|---|---|---|---|---|\n",
    );
    for key in KEYS {
        let default = |values: &[(String, String)]| {
            let found = values.iter().find(|(name, _)| name == key.name);
            found.map_or_else(
                || key.otherwise.to_owned(),
                |(_, value)| format!("`{value}`"),
            )
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            key.name,
            key.kind.name(),
            default(&production),
            default(&development),
            key.meaning
        );
    }
    text
}
