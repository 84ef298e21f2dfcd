//! One row per bad input: the text, and what the one fault it makes must say. Network, services.

use super::only_fault;

/// Text, code, `key`, `line:column`, and words that the fault or its hint must hold.
pub(super) type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

pub(super) fn check(rows: &[Row]) {
    for (text, code, key, position, words) in rows {
        let fault = only_fault(text);
        assert_eq!(fault.code.as_str(), *code, "{text}\n{fault}");
        assert_eq!(fault.key.as_deref().unwrap_or(""), *key, "{text}\n{fault}");
        let place = (fault.line().unwrap_or(0), fault.column().unwrap_or(0));
        assert_eq!(
            format!("{}:{}", place.0, place.1),
            *position,
            "{text}\n{fault}"
        );
        let whole = format!("{fault} | {}", fault.hint.as_deref().unwrap_or(""));
        for word in *words {
            assert!(whole.contains(word), "{word:?} is missing in: {whole}");
        }
        let shown = fault.to_string();
        assert!(!shown.ends_with('.'), "{shown}");
    }
}

const NETWORK: &[Row] = &[
    (
        "vpc_cidr = \"10.10.0.0/16\"\npublic_subnet_cidrs = [\"10.10.0.0/24\", \"10.10.1.0/24\"]\nprivate_subnet_cidrs = [\"10.10.0.128/25\", \"10.10.2.0/24\"]",
        "cidr-overlap",
        "private_subnet_cidrs[0]",
        "3:25",
        &[
            "public_subnet_cidrs[0]",
            "10.10.0.0/24 (10.10.0.0-10.10.0.255)",
            "10.10.0.128/25 (10.10.0.128-10.10.0.255)",
        ],
    ),
    (
        "public_subnet_cidrs = [\"10.10.1.0/24\", \"10.20.0.0/24\"]\nprivate_subnet_cidrs = [\"10.10.3.0/24\", \"10.10.4.0/24\"]",
        "cidr-outside-vpc",
        "public_subnet_cidrs[1]",
        "1:40",
        &["10.20.0.0/24", "vpc_cidr 10.10.0.0/16"],
    ),
    (
        "vpc_cidr = \"10.10.0.1/16\"",
        "cidr-host-bits",
        "vpc_cidr",
        "1:12",
        &["write 10.10.0.0/16"],
    ),
    (
        "vpc_cidr = \"10.300.0.0/16\"",
        "cidr-bad-octet",
        "vpc_cidr",
        "1:12",
        &["\"300\" as octet 2"],
    ),
    (
        "vpc_cidr = \"10.010.0.0/16\"",
        "cidr-bad-octet",
        "vpc_cidr",
        "1:12",
        &["octet 2"],
    ),
    (
        "vpc_cidr = \"10.10.0.0/33\"",
        "cidr-syntax",
        "vpc_cidr",
        "1:12",
        &["/33", "/0 to /32"],
    ),
    (
        "vpc_cidr = \"10.10.0.0\"",
        "cidr-syntax",
        "vpc_cidr",
        "1:12",
        &["write 10.10.0.0/16"],
    ),
    (
        "vpc_cidr = \"10.10.0/16\"",
        "cidr-syntax",
        "vpc_cidr",
        "1:12",
        &["3 octets"],
    ),
    (
        "vpc_cidr = \"fd00::/64\"",
        "cidr-syntax",
        "vpc_cidr",
        "1:12",
        &["IPv6"],
    ),
    (
        "vpc_cidr = \"10.10.0.0/15\"",
        "vpc-mask",
        "vpc_cidr",
        "1:12",
        &["/16", "/28", "write 10.10.0.0/16"],
    ),
    (
        "vpc_cidr = \"10.10.0.0/29\"",
        "vpc-mask",
        "vpc_cidr",
        "1:12",
        &["/16", "/28"],
    ),
    (
        "vpc_cidr = \"127.0.0.0/16\"",
        "cidr-reserved",
        "vpc_cidr",
        "1:12",
        &["loopback"],
    ),
    (
        "vpc_cidr = \"10.10.0.0/24\"\npublic_subnet_cidrs = [\"10.10.0.0/25\", \"10.10.0.128/26\"]\nprivate_subnet_cidrs = [\"10.10.0.192/27\", \"10.10.0.224/27\"]\navailability_zones = [\"eu-west-2a\"]",
        "alb-one-az",
        "availability_zones",
        "4:22",
        &["two or more", "eu-west-2b"],
    ),
    (
        "vpc_cidr = \"10.10.0.0/26\"",
        "subnet-no-room",
        "vpc_cidr",
        "1:12",
        &["4 subnets", "larger"],
    ),
    (
        "public_subnet_cidrs = [\"10.10.1.0/24\", \"10.10.2.0/28\"]\nprivate_subnet_cidrs = [\"10.10.3.0/24\", \"10.10.4.0/24\"]",
        "subnet-mask",
        "public_subnet_cidrs[1]",
        "1:40",
        &["/28", "/16 to /27"],
    ),
    (
        "public_subnet_cidrs = [\"10.10.1.0/24\", \"10.10.2.0/24\", \"10.10.3.0/24\"]\nprivate_subnet_cidrs = [\"10.10.4.0/24\", \"10.10.5.0/24\"]",
        "az-count-mismatch",
        "public_subnet_cidrs",
        "1:23",
        &["3 ranges for 2 availability zones"],
    ),
    (
        "public_subnet_cidrs = [\"10.10.1.0/24\", \"10.10.2.0/24\"]",
        "missing-value",
        "private_subnet_cidrs",
        "1:23",
        &["public_subnet_cidrs has one", "neither"],
    ),
    (
        "availability_zones = [\"eu-west-2a\", \"us-east-1a\"]",
        "az-wrong-region",
        "availability_zones[1]",
        "1:37",
        &["zone of us-east-1", "eu-west-2a, eu-west-2b, eu-west-2c"],
    ),
    (
        "availability_zones = [\"eu-west-2a\", \"eu-west-2f\"]",
        "az-wrong-region",
        "availability_zones[1]",
        "1:37",
        &[],
    ),
    (
        "availability_zones = [\"eu-west-2a\", \"euw2-az2\"]",
        "az-wrong-region",
        "availability_zones[1]",
        "1:37",
        &["zone's id"],
    ),
    (
        "availability_zones = [\"eu-west-2a\", \"eu-west-2a\"]",
        "az-twice",
        "availability_zones[1]",
        "1:37",
        &["availability_zones[0]"],
    ),
    (
        "availability_zones = [\"eu-west-2a\"]",
        "alb-one-az",
        "availability_zones",
        "1:22",
        &["two or more"],
    ),
    (
        "aws_region = \"eu-west-12\"",
        "unknown-region",
        "aws_region",
        "1:14",
        &["did you mean eu-west-"],
    ),
    (
        "aws_region = \"eu-west-2a\"",
        "unknown-region",
        "aws_region",
        "1:14",
        &["its region is eu-west-2"],
    ),
    (
        "nat_gateways = \"perzone\"",
        "choice",
        "nat_gateways",
        "1:16",
        &["one, per-zone", "did you mean per-zone?"],
    ),
];

#[test]
fn network() {
    check(NETWORK);
}

#[test]
fn a_vpc_too_small_for_its_subnets_is_also_reported_as_such() {
    let text = "vpc_cidr = \"10.10.0.0/24\"\npublic_subnet_cidrs = [\"10.10.0.0/24\", \"10.10.1.0/24\"]\nprivate_subnet_cidrs = [\"10.10.2.0/25\", \"10.10.2.128/25\"]";
    let faults = super::faults("sparta.toml", text);
    let codes: Vec<_> = faults.iter().map(|fault| fault.code.as_str()).collect();
    assert!(codes.contains(&"subnet-no-room"), "{codes:?}");
    let room = faults
        .iter()
        .find(|fault| fault.code.as_str() == "subnet-no-room")
        .unwrap();
    assert!(
        room.to_string().contains("4 subnets need 768 addresses"),
        "{room}"
    );
    assert_eq!(
        codes
            .iter()
            .filter(|code| **code == "cidr-outside-vpc")
            .count(),
        3,
        "{codes:?}"
    );
}

const SERVICES: &[Row] = &[
    (
        "api_cpu = 256\napi_memory = 4096",
        "fargate-pair",
        "api_memory",
        "2:14",
        &[
            "got 4096",
            "512, 1024, 2048",
            "nearest is 2048",
            "512 or 1024 or 2048 CPU units",
        ],
    ),
    (
        "api_cpu = 16384",
        "fargate-pair",
        "api_memory",
        "1:11",
        &["2048, the default", "32768 to 122880 in steps of 8192"],
    ),
    (
        "discord_cpu = 4096\ndiscord_memory = 1",
        "fargate-pair",
        "discord_memory",
        "2:18",
        &["8192 to 30720 in steps of 1024"],
    ),
    (
        "api_cpu = 300",
        "fargate-cpu",
        "api_cpu",
        "1:11",
        &[
            "256, 512, 1024, 2048, 4096, 8192, 16384, 32768",
            "nearest is 256",
        ],
    ),
    (
        "api_cpu = 4",
        "fargate-cpu",
        "api_cpu",
        "1:11",
        &["4 vCPU is 4096"],
    ),
    (
        "api_cpu = -1",
        "fargate-cpu",
        "api_cpu",
        "1:11",
        &["got -1"],
    ),
    (
        "api_cpu = \"1 vCPU\"",
        "wrong-type",
        "api_cpu",
        "1:11",
        &["1024"],
    ),
    (
        "api_memory = \"2GB\"",
        "wrong-type",
        "api_memory",
        "1:14",
        &["2048"],
    ),
    (
        "api_desired_count = -1",
        "count-range",
        "api_desired_count",
        "1:21",
        &["got -1", "0 to 5000"],
    ),
    (
        "discord_desired_count = 5001",
        "count-range",
        "discord_desired_count",
        "1:25",
        &["0 to 5000"],
    ),
    (
        "api_min_capacity = 10\napi_max_capacity = 1",
        "scaling-min-gt-max",
        "api_min_capacity",
        "1:20",
        &["got 10", "upper bound of 1"],
    ),
    (
        "api_desired_count = 11",
        "scaling-min-gt-max",
        "api_desired_count",
        "1:21",
        &["upper bound of 10"],
    ),
    (
        "api_max_capacity = 1",
        "scaling-min-gt-max",
        "api_desired_count",
        "1:20",
        &["got 2, the lower bound"],
    ),
    (
        "api_desired_count = 2\napi_min_capacity = 3",
        "scaling-min-gt-max",
        "api_desired_count",
        "1:21",
        &["api_min_capacity, which is 3"],
    ),
    (
        "api_port = 70000",
        "port-range",
        "api_port",
        "1:12",
        &["got 70000", "1 to 65535"],
    ),
    ("api_port = 0", "port-range", "api_port", "1:12", &["got 0"]),
    (
        "container_image = \"nginx:1.27\"",
        "container-image",
        "container_image",
        "1:19",
        &["docker.io/library/nginx:1.27", "write 1.27"],
    ),
    (
        "container_image = \"library/nginx:1.27\"",
        "container-image",
        "container_image",
        "1:19",
        &["docker.io/library/nginx:1.27"],
    ),
    (
        "container_image = \"public.ecr.aws/nginx/nginx\"",
        "container-image",
        "container_image",
        "1:19",
        &["neither a tag nor a digest"],
    ),
    (
        "container_image = { api = \"v1\" }",
        "missing-value",
        "container_image",
        "1:19",
        &["says nothing of discord"],
    ),
    (
        "[container_image]\napi = \"v1\"\ndiscord = \"v1\"\nbot = \"v1\"",
        "unknown-key",
        "container_image.bot",
        "4:1",
        &["api, discord"],
    ),
];

#[test]
fn services() {
    check(SERVICES);
}
