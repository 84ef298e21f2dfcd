//! What is wrong with a configuration: where, what was got, what is allowed, what to do.

use std::fmt;

/// Where a value was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A position in a file; line and column are counted from 1, the column in characters.
    File {
        /// The path as the caller gave it, or `built-in production.toml`.
        path: String,
        /// Line, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
    },
    /// A file as a whole.
    WholeFile {
        /// The path as the caller gave it.
        path: String,
    },
    /// An environment variable.
    Variable {
        /// Its name, such as `TF_VAR_api_cpu`.
        name: String,
    },
    /// An option of the command line.
    CommandLine {
        /// The option, such as `--env`.
        option: String,
    },
    /// Nowhere: the value was worked out, or is missing.
    Nowhere,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line, column } => write!(f, "{path}:{line}:{column}"),
            Self::WholeFile { path } => f.write_str(path),
            Self::Variable { name } => write!(f, "environment variable {name}"),
            Self::CommandLine { option } => write!(f, "option {option}"),
            Self::Nowhere => f.write_str("configuration"),
        }
    }
}

macro_rules! fault_codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// The stable name of a kind of fault; it does not change between releases.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum FaultCode {
            $($(#[$doc])* $variant,)*
        }

        impl FaultCode {
            /// Every code, for documentation and tests.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as it is printed, such as `cidr-overlap`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

fault_codes! {
    /// The file does not parse, is not UTF-8, or is of an unknown format.
    Syntax = "syntax",
    /// A key that does not exist.
    UnknownKey = "unknown-key",
    /// A string where a list belongs, and the like.
    WrongType = "wrong-type",
    /// A `.tfvars` value that is an expression and not a literal.
    NotLiteral = "not-literal",
    /// A value that must be given is not.
    MissingValue = "missing-value",
    /// A value that still is the example's.
    ExampleValue = "example-value",
    /// An environment nobody described.
    UnknownEnvironment = "unknown-env",
    /// The file describes another environment than the one asked for.
    EnvironmentMismatch = "env-mismatch",
    /// An environment name that cannot be part of AWS names.
    EnvironmentName = "env-name",
    /// A region that does not exist.
    UnknownRegion = "unknown-region",
    /// A zone of another region, or one that does not exist.
    ZoneOfRegion = "az-wrong-region",
    /// Not as many subnets as zones.
    ZoneCount = "az-count-mismatch",
    /// A zone listed twice.
    ZoneTwice = "az-twice",
    /// A load balancer needs two zones.
    OneZone = "alb-one-az",
    /// An IPv4 range that is not one.
    CidrSyntax = "cidr-syntax",
    /// An octet above 255 or not a number.
    CidrOctet = "cidr-bad-octet",
    /// Bits are set right of the mask.
    CidrHostBits = "cidr-host-bits",
    /// Two subnets share addresses.
    CidrOverlap = "cidr-overlap",
    /// A subnet outside its VPC.
    CidrOutsideVpc = "cidr-outside-vpc",
    /// A range that a VPC may not have.
    CidrReserved = "cidr-reserved",
    /// A VPC mask outside /16 to /28.
    VpcMask = "vpc-mask",
    /// A subnet mask AWS refuses.
    SubnetMask = "subnet-mask",
    /// The subnets do not fit into the VPC.
    SubnetRoom = "subnet-no-room",
    /// A CPU size Fargate does not have.
    FargateCpu = "fargate-cpu",
    /// A memory size Fargate does not have for that CPU.
    FargatePair = "fargate-pair",
    /// A count that is negative, fractional or too large.
    Count = "count-range",
    /// The lower bound of a range is above its upper bound.
    ScalingRange = "scaling-min-gt-max",
    /// A port outside 1 to 65535.
    Port = "port-range",
    /// Not an Ethereum address, or its checksum is broken.
    EthereumAddress = "eth-address",
    /// Two keys have each other's value.
    Swapped = "swapped-values",
    /// A chain Sparta does not know.
    ChainId = "chain-id",
    /// Not a Discord snowflake.
    Snowflake = "snowflake",
    /// Not a URL Sparta can call.
    Url = "url",
    /// A log retention CloudWatch Logs does not offer.
    Retention = "retention",
    /// A log level that does not exist.
    LogLevel = "log-level",
    /// A word that is not one of a few.
    Choice = "choice",
    /// Not an email address.
    Email = "email",
    /// Not an EventBridge schedule.
    Schedule = "schedule",
    /// Not a container image reference.
    ContainerImage = "container-image",
    /// Not the ARN of an ACM certificate of this region.
    Certificate = "certificate-arn",
    /// Not a host name.
    HostName = "host-name",
    /// A path that is empty or cannot be one.
    Path = "path",
    /// An empty secret.
    SecretEmpty = "secret-empty",
    /// A secret that cannot be what its key says.
    SecretForm = "secret-form",
}

impl fmt::Display for FaultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One fault of a configuration.
///
/// No field ever holds a secret: what is shown in `got` goes through redaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFault {
    /// The stable kind of the fault.
    pub code: FaultCode,
    /// The key, with the index in a list: `public_subnet_cidrs[1]`.
    pub key: Option<String>,
    /// Where the value, or the key when it is unknown, is written.
    pub place: Place,
    /// What is wrong; reads on from the key.
    pub message: String,
    /// The value as it was written.
    pub got: Option<String>,
    /// What would have been accepted.
    pub allowed: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl ConfigFault {
    pub(super) fn new(code: FaultCode, place: Place, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code,
            key: None,
            place,
            message,
            got: None,
            allowed: None,
            hint: None,
        }
    }

    pub(super) fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub(super) fn got(mut self, got: impl Into<String>) -> Self {
        self.got = Some(got.into());
        self
    }

    pub(super) fn allowed(mut self, allowed: impl Into<String>) -> Self {
        self.allowed = Some(allowed.into());
        self
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The file, when the value is in one.
    pub fn file(&self) -> Option<&str> {
        match &self.place {
            Place::File { path, .. } | Place::WholeFile { path } => Some(path),
            _ => None,
        }
    }

    /// The line in that file, from 1.
    pub fn line(&self) -> Option<u32> {
        match self.place {
            Place::File { line, .. } => Some(line),
            _ => None,
        }
    }

    /// The column in that line, in characters, from 1.
    pub fn column(&self) -> Option<u32> {
        match self.place {
            Place::File { column, .. } => Some(column),
            _ => None,
        }
    }
}

/// One line: place, key, what, got, allowed. The hint is shown apart.
impl fmt::Display for ConfigFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if let Some(key) = &self.key {
            write!(f, "{key} ")?;
        }
        f.write_str(&self.message)?;
        match (&self.got, &self.allowed) {
            (Some(got), Some(allowed)) => write!(f, ": got {got}, allowed {allowed}"),
            (Some(got), None) => write!(f, ": got {got}"),
            (None, Some(allowed)) => write!(f, ": allowed {allowed}"),
            (None, None) => Ok(()),
        }
    }
}

/// Why a configuration was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The configuration has faults; here are all of them, in the order of the file.
    #[error("the configuration has {} fault{}", faults.len(), if faults.len() == 1 { "" } else { "s" })]
    Faults {
        /// Every fault.
        faults: Vec<ConfigFault>,
    },
}

impl ConfigError {
    /// Every fault, in the order in which they were found.
    pub fn faults(&self) -> &[ConfigFault] {
        match self {
            Self::Faults { faults } => faults,
        }
    }

    /// Every fault with its code and hint, in plain text, for a terminal without colours.
    pub fn report(&self) -> String {
        report(self.faults())
    }
}

/// Faults with their codes and hints, in plain text.
pub fn report(faults: &[ConfigFault]) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    for fault in faults {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "error[{}] {fault}", fault.code);
        if let Some(hint) = &fault.hint {
            let _ = writeln!(text, "  hint: {hint}");
        }
    }
    text
}

/// Why one value was refused, before it is known which key it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}: allowed {allowed}")]
pub struct InvalidValue {
    /// The stable kind of the fault.
    pub code: FaultCode,
    /// What is wrong; reads on from the key: `is not a port`.
    pub message: String,
    /// What would have been accepted.
    pub allowed: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl InvalidValue {
    pub(super) fn new(
        code: FaultCode,
        message: impl Into<String>,
        allowed: impl Into<String>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            allowed: allowed.into(),
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// As `hint`, for one that is not always known.
    pub(super) fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }

    pub(super) fn at(self, key: &str, place: Place, got: String) -> ConfigFault {
        let fault = ConfigFault::new(self.code, place, self.message)
            .key(key)
            .got(got);
        let fault = fault.allowed(self.allowed);
        match self.hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        }
    }
}
