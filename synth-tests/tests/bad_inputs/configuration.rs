//! Bad inputs in a configuration file.

use sparta_app::config::{ConfigFile, LoadRequest, load};

/// A file's text, and what its only fault must say.
#[derive(Clone, Copy)]
pub(crate) struct BadFile {
    text: &'static str,
    code: &'static str,
    key: &'static str,
    line: u32,
    /// Parts of the fault or its hint: the value got, and what is allowed.
    says: &'static [&'static str],
}

/// Checks that the only fault of the file is the one that is expected.
pub(crate) fn is_refused(bad: &BadFile) -> Result<(), String> {
    let file = ConfigFile {
        path: "sparta.toml",
        bytes: bad.text.as_bytes(),
    };
    let Err(error) = load(&LoadRequest::new(&|_| None).file(file)) else {
        return Err(format!("{:?} was taken", bad.text));
    };
    let [fault] = error.faults() else {
        return Err(error.report());
    };
    let found = (fault.code.as_str(), fault.key.as_deref(), fault.line());
    let key = (!bad.key.is_empty()).then_some(bad.key);
    if found != (bad.code, key, Some(bad.line)) {
        return Err(format!("{found:?}: {fault}"));
    }
    let shown = format!("{fault} | {}", fault.hint.as_deref().unwrap_or_default());
    match bad.says.iter().find(|part| !shown.contains(**part)) {
        Some(missing) => Err(format!("`{missing}` is not in {shown}")),
        None => Ok(()),
    }
}

macro_rules! answers {
    ($($id:literal: $text:expr => $code:literal at $key:literal line $line:literal says $says:expr;)*) => {
        /// The rows, by id.
        pub(crate) const ANSWERS: &[(&str, BadFile)] = &[$(($id, BadFile {
            text: $text,
            code: $code,
            key: $key,
            line: $line,
            says: &$says,
        })),*];
    };
}

answers! {
    "cidr-overlap": "# two that share addresses\npublic_subnet_cidrs = [\"10.10.0.0/24\", \"10.10.1.0/24\"]\nprivate_subnet_cidrs = [\"10.10.0.128/25\", \"10.10.2.0/24\"]"
        => "cidr-overlap" at "private_subnet_cidrs[0]" line 3
        says ["10.10.0.128/25", "public_subnet_cidrs[0]", "10.10.0.0/24 (10.10.0.0-10.10.0.255)"];
    "cidr-outside-vpc": "vpc_cidr = \"10.10.0.0/16\"\npublic_subnet_cidrs = [\"10.10.1.0/24\", \"10.20.0.0/24\"]\nprivate_subnet_cidrs = [\"10.10.3.0/24\", \"10.10.4.0/24\"]"
        => "cidr-outside-vpc" at "public_subnet_cidrs[1]" line 2
        says ["10.20.0.0/24", "vpc_cidr 10.10.0.0/16"];
    "cidr-host-bits": "vpc_cidr = \"10.10.0.1/16\""
        => "cidr-host-bits" at "vpc_cidr" line 1 says ["10.10.0.1/16", "write 10.10.0.0/16"];
    "cidr-bad-octet": "vpc_cidr = \"10.300.0.0/16\""
        => "cidr-bad-octet" at "vpc_cidr" line 1 says ["10.300.0.0/16", "\"300\" as octet 2"];
    "vpc-mask": "vpc_cidr = \"10.10.0.0/15\""
        => "vpc-mask" at "vpc_cidr" line 1 says ["10.10.0.0/15", "/16", "/28"];
    "vpc-mask": "\nvpc_cidr = \"10.10.0.0/29\""
        => "vpc-mask" at "vpc_cidr" line 2 says ["10.10.0.0/29", "/16", "/28"];
    "subnet-no-room": "vpc_cidr = \"10.10.0.0/26\""
        => "subnet-no-room" at "vpc_cidr" line 1 says ["10.10.0.0/26", "4 subnets"];
    "az-count-mismatch": "availability_zones = [\"eu-west-2a\", \"eu-west-2b\"]\npublic_subnet_cidrs = [\"10.10.1.0/24\", \"10.10.2.0/24\", \"10.10.3.0/24\"]\nprivate_subnet_cidrs = [\"10.10.4.0/24\", \"10.10.5.0/24\"]"
        => "az-count-mismatch" at "public_subnet_cidrs" line 2 says ["3 ranges for 2 availability zones"];
    "az-wrong-region": "aws_region = \"eu-west-2\"\navailability_zones = [\"us-east-1a\", \"eu-west-2b\"]"
        => "az-wrong-region" at "availability_zones[0]" line 2
        says ["us-east-1a", "zone of us-east-1", "eu-west-2a, eu-west-2b, eu-west-2c"];
    "alb-one-az": "availability_zones = [\"eu-west-2a\"]"
        => "alb-one-az" at "availability_zones" line 1 says ["two or more"];
    "fargate-pair": "api_cpu = 256\napi_memory = 4096"
        => "fargate-pair" at "api_memory" line 2 says ["got 4096", "512, 1024, 2048"];
    "fargate-cpu": "api_cpu = 300"
        => "fargate-cpu" at "api_cpu" line 1
        says ["got 300", "256, 512, 1024, 2048, 4096, 8192, 16384"];
    "desired-negative": "api_desired_count = -1"
        => "count-range" at "api_desired_count" line 1 says ["got -1", "0 to 5000"];
    "scaling-min-gt-max": "api_min_capacity = 10\napi_max_capacity = 1"
        => "scaling-min-gt-max" at "api_min_capacity" line 1 says ["got 10", "upper bound of 1"];
    "port-range": "api_port = 70000"
        => "port-range" at "api_port" line 1 says ["got 70000", "1 to 65535"];
    "port-range": "api_port = 0"
        => "port-range" at "api_port" line 1 says ["got 0", "1 to 65535"];
    "eth-address": "sparta_address = \"0x123\""
        => "eth-address" at "sparta_address" line 1 says ["0x123", "3 hexadecimal digits and not 40"];
    "eth-address": "sparta_address = \"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed\""
        => "eth-address" at "sparta_address" line 1
        says ["character 40", "'a'", "'A'", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"];
    "retention": "log_retention_days = 31"
        => "retention" at "log_retention_days" line 1 says ["got 31", "30"];
    "secret-empty": "bot_token = \"\""
        => "secret-empty" at "bot_token" line 1 says ["bot_token"];
    "email": "alert_emails = [\"ops@example.com\", \"not-an-email\"]"
        => "email" at "alert_emails[1]" line 1 says ["not-an-email"];
    "schedule-plural": "validator_monitor_schedule = \"rate(1 hours)\""
        => "schedule" at "validator_monitor_schedule" line 1 says ["rate(1 hours)", "rate(1 hour)"];
    "schedule-plural": "validator_monitor_schedule = \"rate(0 hours)\""
        => "schedule" at "validator_monitor_schedule" line 1 says ["rate(0 hours)"];
    "schedule-plural": "validator_monitor_schedule = \"every 12 hours\""
        => "schedule" at "validator_monitor_schedule" line 1 says ["every 12 hours", "rate("];
    "env-file-garbage": "api_port = 3000\napi_prot = 3000"
        => "unknown-key" at "api_prot" line 2 says ["api_port"];
    "env-file-garbage": "api_port = 3000\nlog_level = info"
        => "syntax" at "" line 2 says ["sparta.toml:2:13"];
    "env-file-garbage": "api_port = [3000]"
        => "wrong-type" at "api_port" line 1 says ["a list", "sparta.toml:1:12"];
    "env-file-garbage": "\u{FEFF}api_port = 8080\r\nlog_levl = \"warn\"\r\n"
        => "unknown-key" at "log_levl" line 2 says ["sparta.toml:2:1", "log_level"];
}
