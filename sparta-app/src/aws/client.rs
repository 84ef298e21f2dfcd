//! Clients for a region, from the options of the command line and the SDK's own variables.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_config::environment::region::EnvironmentVariableRegionProvider;
use aws_config::identity::IdentityCache;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::ProfileFileRegionProvider;
use aws_config::{AppName, BehaviorVersion, Region, SdkConfig, imds};
use aws_credential_types::Credentials;
use aws_sdk_cloudformation::config::retry::RetryPartition;

use super::alarms::Alarms;
use super::cloudformation::CloudFormation;
use super::containers::Containers;
use super::error::{AwsError, Callee};
use super::existing::Existing;
use super::identity::{self, CallerIdentity};
use super::limits::{CALLS_PER_SECOND, CallLimits};
use super::logs::Logs;
use super::pace::Pace;
use super::registry::Registry;
use super::roles::{self, Role};
use super::storage::Storage;
use super::tables::Tables;

/// Where credentials come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Credentialing {
    /// The SDK's chain: environment, profile, web identity, container, instance metadata.
    #[default]
    Chain,
    /// The emulator's fixed test credentials. It takes a 12-digit access key id as the account.
    Emulator {
        /// The 12-digit account; `000000000000` when not given.
        account: Option<String>,
    },
}

/// How to reach AWS.
#[derive(Debug, Clone, Default)]
pub struct ConnectOptions {
    /// The profile of `~/.aws/config`; `AWS_PROFILE` or `default` when not given.
    pub profile: Option<String>,
    /// The region for what has none of its own; `AWS_REGION` or the profile's when not given.
    pub region: Option<String>,
    /// An address in place of AWS's; `AWS_ENDPOINT_URL` when not given.
    pub endpoint_url: Option<String>,
    /// Where credentials come from.
    pub credentialing: Credentialing,
    /// How patient to be.
    pub limits: CallLimits,
}

/// The way to AWS: one configuration, from which clients of any region are made.
#[derive(Debug, Clone)]
pub struct Connection {
    config: SdkConfig,
    region: Option<String>,
    sources: String,
    calls_per_second: Option<f64>,
    /// What is left to try again with. The SDK's default is one for the whole process, which a second
    /// connection has no part in.
    retries: RetryPartition,
    /// One a region: all clones of a connection share them.
    paces: Arc<Mutex<HashMap<String, Arc<Pace>>>>,
}

/// The emulator's account when none is asked for.
const EMULATOR_ACCOUNT: &str = "000000000000";

impl Connection {
    /// Reads configuration and environment. No call to AWS is made yet.
    pub async fn open(options: &ConnectOptions) -> Self {
        let region = region(options).await;
        let mut loader = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .region(region.clone().map(Region::new))
            .retry_config(options.limits.retries())
            .timeout_config(options.limits.timeouts());
        if let Ok(name) = AppName::new("sparta") {
            loader = loader.app_name(name);
        }
        if let Some(profile) = &options.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(url) = &options.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        let loader = match &options.credentialing {
            Credentialing::Chain => {
                loader.credentials_provider(chain(options, region.clone()).await)
            }
            Credentialing::Emulator { account } => {
                let account = account.as_deref().unwrap_or(EMULATOR_ACCOUNT);
                loader
                    .credentials_provider(Credentials::new(account, "test", None, None, "emulator"))
            }
        };
        let config = loader.load().await;
        let is_loopback = config.endpoint_url().is_some_and(is_loopback);
        let usual = (!is_loopback).then_some(CALLS_PER_SECOND);
        Self {
            config,
            region,
            sources: sources(options),
            calls_per_second: options.limits.calls_per_second.or(usual),
            retries: RetryPartition::custom("sparta").build(),
            paces: Arc::default(),
        }
    }

    /// The region for what has none of its own.
    ///
    /// # Errors
    /// [`AwsError::NoRegion`] when nothing names one.
    pub fn region(&self) -> Result<&str, AwsError> {
        self.region.as_deref().ok_or(AwsError::NoRegion)
    }

    /// The region of a stack, which may name none.
    ///
    /// # Errors
    /// [`AwsError::NoRegion`] when nothing names one.
    pub fn region_or<'a>(&'a self, own: Option<&'a str>) -> Result<&'a str, AwsError> {
        own.map_or_else(|| self.region(), Ok)
    }

    /// True when the address is this machine: an emulator, where nothing is at stake.
    pub fn is_loopback(&self) -> bool {
        self.config.endpoint_url().is_some_and(is_loopback)
    }

    /// Who calls, according to AWS.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be reached or does not accept the credentials.
    pub async fn identity(&self, region: &str) -> Result<CallerIdentity, AwsError> {
        let (identity, _) = self.identity_and_skew(region).await?;
        Ok(identity)
    }

    /// Who calls, and how many seconds this machine's clock is ahead of AWS's, when its answer has a date.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be reached or does not accept the credentials.
    pub async fn identity_and_skew(
        &self,
        region: &str,
    ) -> Result<(CallerIdentity, Option<i64>), AwsError> {
        identity::caller(&self.in_region(region), &self.callee("sts", region)).await
    }

    /// `CloudFormation` in a region.
    pub fn cloudformation(&self, region: &str) -> CloudFormation {
        let config = aws_sdk_cloudformation::config::Builder::from(&self.in_region(region))
            .retry_partition(self.retries.clone())
            .build();
        let client = aws_sdk_cloudformation::Client::from_conf(config);
        CloudFormation::new(
            client,
            self.callee("cloudformation", region),
            self.pace(region),
        )
    }

    /// ECS in a region.
    pub fn containers(&self, region: &str) -> Containers {
        let client = aws_sdk_ecs::Client::new(&self.in_region(region));
        Containers::new(client, self.callee("ecs", region))
    }

    /// CloudWatch Logs in a region.
    pub fn logs(&self, region: &str) -> Logs {
        let client = aws_sdk_cloudwatchlogs::Client::new(&self.in_region(region));
        Logs::new(client, self.callee("logs", region))
    }

    /// CloudWatch's alarms in a region.
    pub fn alarms(&self, region: &str) -> Alarms {
        let client = aws_sdk_cloudwatch::Client::new(&self.in_region(region));
        Alarms::new(client, self.callee("monitoring", region))
    }

    /// DynamoDB in a region.
    pub fn tables(&self, region: &str) -> Tables {
        let client = aws_sdk_dynamodb::Client::new(&self.in_region(region));
        Tables::new(client, self.callee("dynamodb", region))
    }

    /// What exists in a region, of whatever type.
    pub fn existing(&self, region: &str) -> Existing {
        let client = aws_sdk_cloudcontrol::Client::new(&self.in_region(region));
        Existing::new(client, self.callee("cloudcontrolapi", region))
    }

    fn pace(&self, region: &str) -> Arc<Pace> {
        let mut paces = self.paces.lock().unwrap_or_else(PoisonError::into_inner);
        let pace = paces
            .entry(region.to_owned())
            .or_insert_with(|| Arc::new(Pace::new(self.calls_per_second)));
        Arc::clone(pace)
    }

    /// S3 in a region.
    pub fn storage(&self, region: &str) -> Storage {
        let config = aws_sdk_s3::config::Builder::from(&self.in_region(region))
            // Another address than AWS's has no DNS name a bucket.
            .force_path_style(self.config.endpoint_url().is_some())
            .build();
        Storage::new(
            aws_sdk_s3::Client::from_conf(config),
            self.callee("s3", region),
        )
    }

    /// ECR in a region.
    pub fn registry(&self, region: &str) -> Registry {
        Registry::new(
            aws_sdk_ecr::Client::new(&self.in_region(region)),
            self.callee("api.ecr", region),
        )
    }

    /// The way to AWS as a role, which is taken now and renewed when it runs out.
    ///
    /// # Errors
    /// [`AwsError`] when STS cannot be asked, or does not let the caller take the role.
    pub async fn assume(&self, role: &Role, region: &str) -> Result<Self, AwsError> {
        let callee = self.callee("sts", region);
        let call = callee.call("AssumeRole");
        let credentials = roles::assume(&self.in_region(region), call, role).await?;
        Ok(Self {
            // Credentials are cached by configuration: the role's must not be taken for the caller's.
            config: self
                .config
                .to_builder()
                .credentials_provider(credentials)
                .identity_cache(IdentityCache::lazy().build())
                .build(),
            ..self.clone()
        })
    }

    fn in_region(&self, region: &str) -> SdkConfig {
        self.config
            .to_builder()
            .region(Region::new(region.to_owned()))
            .build()
    }

    fn callee(&self, service: &str, region: &str) -> Callee {
        Callee {
            address: match self.config.endpoint_url() {
                Some(url) => host_and_port(url),
                None => format!("{service}.{region}.amazonaws.com:443"),
            },
            sources: self.sources.clone(),
        }
    }
}

fn is_loopback(url: &str) -> bool {
    let host = host_and_port(url);
    let host = host.rsplit_once(':').map_or(url, |(host, _)| host);
    matches!(host, "localhost" | "127.0.0.1" | "[::1]") || host.ends_with(".localhost")
}

fn host_and_port(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split('/').next().unwrap_or(rest);
    let has_port = host
        .rsplit_once(':')
        .is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    match (has_port, scheme) {
        (true, _) => host.to_owned(),
        (false, "http") => format!("{host}:80"),
        (false, _) => format!("{host}:443"),
    }
}

/// The region, without asking the instance metadata service: it would cost seconds on every other machine.
async fn region(options: &ConnectOptions) -> Option<String> {
    if options.region.is_some() {
        return options.region.clone();
    }
    let mut profile = ProfileFileRegionProvider::builder();
    if let Some(name) = &options.profile {
        profile = profile.profile_name(name);
    }
    let chain = RegionProviderChain::first_try(EnvironmentVariableRegionProvider::new())
        .or_else(profile.build());
    chain.region().await.map(|region| region.to_string())
}

/// The SDK's default chain, with one quick look at the instance metadata service instead of four:
/// a machine without credentials is told so within two seconds.
async fn chain(options: &ConnectOptions, region: Option<String>) -> DefaultCredentialsChain {
    let imds = imds::Client::builder()
        .max_attempts(1)
        .connect_timeout(Duration::from_secs(1))
        .read_timeout(Duration::from_secs(1))
        .build();
    let mut chain = DefaultCredentialsChain::builder().imds_client(imds);
    chain.set_region(region.map(Region::new));
    if let Some(profile) = &options.profile {
        chain = chain.profile_name(profile);
    }
    chain.build().await
}

/// The sources of credentials, for the message that none had any.
fn sources(options: &ConnectOptions) -> String {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let profile = options
        .profile
        .clone()
        .or_else(|| set("AWS_PROFILE"))
        .unwrap_or_else(|| "default".to_owned());
    let mut tried = Vec::new();
    // Naming a profile on the command line turns the variables off; see DefaultCredentialsChain.
    if options.profile.is_none() {
        tried.push("the variable AWS_ACCESS_KEY_ID".to_owned());
    }
    tried.push(format!("profile `{profile}` of ~/.aws"));
    tried.push("web identity".to_owned());
    tried.push("the container's role".to_owned());
    tried.push("the instance's role".to_owned());
    tried.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_always_has_a_port() {
        assert_eq!(host_and_port("http://127.0.0.1:4566/"), "127.0.0.1:4566");
        assert_eq!(host_and_port("http://localhost"), "localhost:80");
        assert_eq!(
            host_and_port("https://vpce-1.example.com/x"),
            "vpce-1.example.com:443"
        );
    }
}
