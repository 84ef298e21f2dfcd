//! Loading: every key read, every fault noted, then either a whole [`Config`] or all faults.

use std::path::{Path, PathBuf};

use sparta_constructs::compute::FargateSize;

use super::count::{CapacityRange, Days, LogRetention, Port, TaskCount, within};
use super::discord::Snowflake;
use super::endpoint::{CertificateArn, Email, EndpointUrl, HostName};
use super::ethereum::{Chain, EthereumAddress, private_key};
use super::fargate::{self, check_cpu};
use super::fault::{ConfigError, ConfigFault, FaultCode, InvalidValue, Place};
use super::image::{ContainerImage, ContainerImages};
use super::layer::{Layers, LoadRequest};
use super::network::NatGateways;
use super::readiness;
use super::region::Region;
use super::schedule::Schedule;
use super::secret::{Secrets, api_key, bot_token};
use super::settings::{
    ApiService, ChainAccess, Config, DiscordService, Entry, LogLevel, Logs, Monitor, Operations,
};
use super::source::{Located, Member, Raw};

/// A configuration, and what stands between it and a deploy to AWS.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The configuration: good for `synth`, `diff` and an emulator as it is.
    pub config: Config,
    /// Values that still are examples; a deploy to AWS must refuse while there are any.
    pub examples_left: Vec<ConfigFault>,
}

/// Loads a configuration, and says which of its values are still examples.
///
/// # Errors
/// [`ConfigError::Faults`] with every fault there is.
pub fn load(request: &LoadRequest<'_>) -> Result<Loaded, ConfigError> {
    let mut layers = Layers::read(request).map_err(|faults| ConfigError::Faults { faults })?;
    let config = layers.config();
    layers.compare();
    layers.scrub();
    match config {
        Some(config) if layers.faults.is_empty() => {
            let examples_left = readiness::examples_left(&layers, &config);
            Ok(Loaded {
                config,
                examples_left,
            })
        }
        _ => {
            layers.faults.sort_by_key(|fault| {
                let own = fault
                    .file()
                    .is_none_or(|path| !path.starts_with("built-in "));
                (!own, fault.line().is_none(), fault.line(), fault.column())
            });
            Err(ConfigError::Faults {
                faults: layers.faults,
            })
        }
    }
}

impl Config {
    /// Loads a configuration.
    ///
    /// # Errors
    /// [`ConfigError::Faults`] with every fault there is.
    pub fn load(request: &LoadRequest<'_>) -> Result<Self, ConfigError> {
        load(request).map(|loaded| loaded.config)
    }
}

/// Pairs of keys that never have the same value, with the reason.
const DIFFERENT: [(&str, &str, &str); 5] = [
    (
        "guild_id",
        "bot_client_id",
        "the server's id and the bot's differ",
    ),
    (
        "sparta_address",
        "staking_asset_handler_address",
        "the bot's wallet and the staking contract are two accounts",
    ),
    (
        "sparta_private_key",
        "bot_token",
        "no two secrets are the same",
    ),
    (
        "backend_api_key",
        "bot_token",
        "no two secrets are the same",
    ),
    (
        "backend_api_key",
        "sparta_private_key",
        "no two secrets are the same",
    ),
];

impl Layers {
    /// Reads every part before it gives up on any, so that all faults are found.
    fn config(&mut self) -> Option<Config> {
        let environment = self.environment.clone();
        let region = self.required("aws_region", Region::parse);
        let network = self.network(region);
        let nat = [
            ("one", NatGateways::One),
            ("per-zone", NatGateways::PerZone),
        ];
        let nat_gateways = self.choice("nat_gateways", FaultCode::Choice, &nat);
        let interface_endpoints = self.switch("interface_endpoints");
        let entry = self.entry(region);
        let images = self.images();
        let api = self.api(images.as_ref());
        let discord = self.discord(images);
        let chain = self.chain();
        let logs = self.logs();
        let monitor = self.monitor();
        let operations = self.operations();
        let secrets = self.secrets();
        Some(Config {
            environment: environment?,
            region: region?,
            network: network?,
            nat_gateways: nat_gateways?,
            interface_endpoints: interface_endpoints?,
            entry: entry?,
            api: api?,
            discord: discord?,
            chain: chain?,
            logs: logs?,
            monitor: monitor?,
            operations: operations?,
            secrets: secrets?,
        })
    }

    fn entry(&mut self, region: Option<Region>) -> Option<Entry> {
        let certificate = self.certificate(region);
        let domain_name = self.optional("api_domain_name", HostName::parse);
        let cloudfront = self.switch("enable_cloudfront");
        Some(Entry {
            certificate: certificate?,
            domain_name: domain_name?,
            cloudfront: cloudfront?,
        })
    }

    fn certificate(&mut self, region: Option<Region>) -> Option<Option<CertificateArn>> {
        let text = self.optional("certificate_arn", |text| Ok(text.to_owned()))?;
        let (Some(text), Some(region)) = (text, region) else {
            return Some(None);
        };
        let located = self.settings.get("certificate_arn")?.located.clone();
        let arn = CertificateArn::parse(&text, region);
        self.accept("certificate_arn", &located, arn).map(Some)
    }

    fn images(&mut self) -> Option<ContainerImages> {
        let located = self
            .settings
            .get("container_image")
            .map(|setting| setting.located.clone());
        let Some(Located {
            value: Raw::Table(members),
            place,
        }) = located
        else {
            let image = self.required("container_image", ContainerImage::parse)?;
            return Some(ContainerImages {
                api: image.clone(),
                discord: image,
            });
        };
        self.images_of(&members, &place)
    }

    fn images_of(&mut self, members: &[Member], place: &Place) -> Option<ContainerImages> {
        let mut images = [None, None];
        for member in members {
            let key = format!("container_image.{}", member.name);
            let slot = match member.name.as_str() {
                "api" => &mut images[0],
                "discord" => &mut images[1],
                _ => {
                    let fault = ConfigFault::new(
                        FaultCode::UnknownKey,
                        member.place.clone(),
                        "is not a key",
                    );
                    self.faults.push(fault.key(key).allowed("api, discord"));
                    continue;
                }
            };
            match &member.value.value {
                Raw::Text(text) => {
                    *slot = self.accept(&key, &member.value, ContainerImage::parse(text));
                }
                _ => self.wrong_type(&key, &member.value),
            }
        }
        for name in ["api", "discord"] {
            if !members.iter().any(|member| member.name == name) {
                let message = format!("says nothing of {name}");
                let fault = ConfigFault::new(FaultCode::MissingValue, place.clone(), message);
                let hint = "write container_image = { api = \"…\", discord = \"…\" }";
                self.faults.push(fault.key("container_image").hint(hint));
            }
        }
        let [api, discord] = images;
        Some(ContainerImages {
            api: api?,
            discord: discord?,
        })
    }

    fn api(&mut self, images: Option<&ContainerImages>) -> Option<ApiService> {
        let port = self.number("api_port", Port::new);
        let size = self.size("api_cpu", "api_memory");
        let capacity = self.capacity();
        let image = images?.api.clone();
        Some(ApiService {
            port: port?,
            size: size?,
            capacity: capacity?,
            image,
        })
    }

    fn discord(&mut self, images: Option<ContainerImages>) -> Option<DiscordService> {
        let size = self.size("discord_cpu", "discord_memory");
        let desired_count = self.number("discord_desired_count", TaskCount::new);
        let client_id = self.required("bot_client_id", Snowflake::parse);
        let guild_id = self.required("guild_id", Snowflake::parse);
        Some(DiscordService {
            size: size?,
            desired_count: desired_count?,
            image: images?.discord,
            client_id: client_id?,
            guild_id: guild_id?,
        })
    }

    /// A pair of CPU and memory; a bad pair is shown at whichever of the two the user wrote.
    fn size(&mut self, cpu_key: &'static str, memory_key: &'static str) -> Option<FargateSize> {
        // What is no u32 is no size either: 0 stands for it and is refused as such.
        let cpu = self.number(cpu_key, |number| {
            check_cpu(u32::try_from(number).unwrap_or(0))
        });
        let memory = self.number(memory_key, |number| Ok(u32::try_from(number).unwrap_or(0)))?;
        let error = match fargate::size(cpu?, memory) {
            Ok(size) => return Some(size),
            Err(error) => error,
        };
        let fault = if self.by_user(memory_key) || !self.by_user(cpu_key) {
            error.at(memory_key, self.place(memory_key), self.written(memory_key))
        } else {
            let got = format!("{memory}, the default");
            error.at(memory_key, self.place(cpu_key), got)
        };
        self.faults.push(fault);
        None
    }

    /// The bounds of autoscaling: `api_desired_count` is the lower one unless the user says more.
    fn capacity(&mut self) -> Option<CapacityRange> {
        let desired = self.number("api_desired_count", TaskCount::new);
        let min = self.optional_number("api_min_capacity", TaskCount::new);
        let max = self.number("api_max_capacity", TaskCount::new);
        let (desired, min, max) = (desired?, min?, max?);
        let keys = match min {
            Some(_) => ["api_min_capacity", "api_max_capacity"],
            None => ["api_desired_count", "api_max_capacity"],
        };
        if let Some(min) = min.filter(|min| *min > desired)
            && self.by_user("api_desired_count")
        {
            let message = format!("is below api_min_capacity, which is {min}");
            let fault =
                InvalidValue::new(FaultCode::ScalingRange, message, format!("{min} to {max}"));
            let got = self.written("api_desired_count");
            self.faults
                .push(fault.at("api_desired_count", self.place("api_desired_count"), got));
        }
        match CapacityRange::new(min.unwrap_or(desired), max) {
            Ok(range) => Some(range),
            Err(fault) => {
                // The user wrote one of the two at least; that is where to look.
                let key = if self.by_user(keys[0]) {
                    keys[0]
                } else {
                    keys[1]
                };
                let got = format!("{}, the lower bound", self.written(keys[0]));
                let fault = fault.at(keys[0], self.place(key), got);
                self.faults.push(fault);
                None
            }
        }
    }

    fn chain(&mut self) -> Option<ChainAccess> {
        let ethereum_host = self.required("ethereum_host", EndpointUrl::parse);
        let l1_chain = self.required("l1_chain_id", Chain::parse);
        let handler = self.required("staking_asset_handler_address", EthereumAddress::parse);
        let sparta_address = self.required("sparta_address", EthereumAddress::parse);
        let aztec_rpc_url = self.required("aztec_rpc_url", EndpointUrl::parse);
        Some(ChainAccess {
            ethereum_host: ethereum_host?,
            l1_chain: l1_chain?,
            staking_asset_handler: handler?,
            sparta_address: sparta_address?,
            aztec_rpc_url: aztec_rpc_url?,
        })
    }

    fn logs(&mut self) -> Option<Logs> {
        let level = self.choice("log_level", FaultCode::LogLevel, &LogLevel::WORDS);
        let pretty_print = self.switch("log_pretty_print");
        let retention = self.number("log_retention_days", LogRetention::days);
        Some(Logs {
            level: level?,
            pretty_print: pretty_print?,
            retention: retention?,
        })
    }

    fn monitor(&mut self) -> Option<Monitor> {
        let schedule_enabled = self.switch("enable_validator_monitor_schedule");
        let schedule = self.required("validator_monitor_schedule", Schedule::parse);
        let code = self.optional("validator_monitor_code", handler_path);
        let reserved = self.optional_number("validator_monitor_reserved_concurrency", |number| {
            within(number, 1, 1000, "is not a number of concurrent runs").map_err(|fault| {
                fault.hint("leave the key out to reserve none; enable_validator_monitor_schedule = false stops the monitor")
            })
        });
        Some(Monitor {
            schedule_enabled: schedule_enabled?,
            schedule: schedule?,
            code: code?,
            reserved_concurrency: reserved?,
        })
    }

    fn operations(&mut self) -> Option<Operations> {
        let api_key_rotation = self.number("api_key_rotation_days", Days::rotation);
        let alert_emails = self.emails();
        let cloudtrail = self.switch("enable_cloudtrail");
        let backup_retention = self.number("backup_retention_days", Days::backup);
        let budget = self.optional_number("monthly_budget_usd", |number| {
            within(
                number,
                1,
                1_000_000_000,
                "is not a budget in whole US dollars",
            )
        });
        let deletion_protection = self.switch("deletion_protection");
        Some(Operations {
            api_key_rotation: api_key_rotation?,
            alert_emails: alert_emails?,
            cloudtrail: cloudtrail?,
            backup_retention: backup_retention?,
            monthly_budget_usd: budget?,
            deletion_protection: deletion_protection?,
        })
    }

    fn emails(&mut self) -> Option<Vec<Email>> {
        let items = self.list("alert_emails")?;
        let emails = self.items(&items, Email::parse)?;
        let before = self.faults.len();
        for (index, item) in items.iter().enumerate() {
            let twice = items[..index]
                .iter()
                .find(|other| other.text.eq_ignore_ascii_case(&item.text));
            if let Some(first) = twice {
                let message = format!("is the address of {} again", first.key);
                let fault = ConfigFault::new(FaultCode::Email, item.place.clone(), message);
                self.faults
                    .push(fault.key(&item.key).got(format!("{:?}", item.text)));
            }
        }
        (self.faults.len() == before).then_some(emails)
    }

    fn secrets(&mut self) -> Option<Secrets> {
        let bot_token = self.optional("bot_token", bot_token);
        let key = self.optional("sparta_private_key", private_key);
        let api = self.optional("backend_api_key", api_key);
        Some(Secrets {
            bot_token: bot_token?,
            sparta_private_key: key?,
            backend_api_key: api?,
        })
    }

    /// Values that are right by themselves and wrong together.
    fn compare(&mut self) {
        for (key, other, why) in DIFFERENT {
            let text = self.plain_text(key).filter(|text| !text.is_empty());
            if text.is_some() && text == self.plain_text(other) {
                // The one the user wrote is the one to look at.
                let (key, other) = if self.by_user(key) {
                    (key, other)
                } else {
                    (other, key)
                };
                let message = format!("has the value of {other}");
                let fault = ConfigFault::new(FaultCode::Swapped, self.place(key), message);
                self.faults.push(fault.key(key).hint(why));
            }
        }
    }
}

/// The path of a handler: a directory or a `.zip`. Whether it exists is seen when it is packed.
fn handler_path(text: &str) -> Result<PathBuf, InvalidValue> {
    let path = Path::new(text);
    let zip = |end: &str| end.eq_ignore_ascii_case("zip");
    let file = path
        .extension()
        .and_then(|end| end.to_str())
        .is_some_and(|end| !zip(end));
    let single = file && !text.ends_with('/');
    if text.trim().is_empty() || text.contains('\0') || text.contains("://") || single {
        let fault = InvalidValue::new(
            FaultCode::Path,
            "is not a path of a handler",
            "a directory, or a .zip",
        );
        let hint = single.then(|| "give the directory that holds the file".to_owned());
        return Err(fault.maybe_hint(hint));
    }
    Ok(path.to_owned())
}
