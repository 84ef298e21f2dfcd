//! Properties, each against a rule that is written down a second time and in another way.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use proptest::prelude::*;
use sha3::{Digest, Keccak256};

use super::super::{
    Config, EthereumAddress, LoadRequest, LogRetention, Schedule, Snowflake, network, overlap,
    parse_cidr, parse_vpc_cidr,
};
use super::{file, nothing};

/// First and last address of a range by shifting, not by `ipnet`.
fn bounds(address: u32, prefix: u8) -> (u64, u64) {
    let size = 1_u64 << (32 - prefix);
    let first = u64::from(address) / size * size;
    (first, first + size - 1)
}

/// The rule of AWS's table, read as prose: in GB, by vCPU.
fn fargate_has(cpu: u32, mib: u32) -> bool {
    let gb = |range: std::ops::RangeInclusive<u32>, step: u32| {
        mib.is_multiple_of(1024)
            && range.contains(&(mib / 1024))
            && (mib / 1024).is_multiple_of(step)
    };
    match cpu {
        256 => mib == 512 || mib == 1024 || mib == 2048,
        512 => gb(1..=4, 1),
        1024 => gb(2..=8, 1),
        2048 => gb(4..=16, 1),
        4096 => gb(8..=30, 1),
        8192 => gb(16..=60, 4),
        16384 => gb(32..=120, 8),
        32768 => [60, 120, 244].iter().any(|size| mib == size * 1024),
        _ => false,
    }
}

proptest! {
    #[test]
    fn a_range_is_taken_if_and_only_if_its_host_bits_are_zero(address: u32, prefix in 0_u8..=32) {
        let text = format!("{}/{prefix}", Ipv4Addr::from(address));
        let (first, _) = bounds(address, prefix);
        prop_assert_eq!(parse_cidr(&text).is_ok(), first == u64::from(address));
        if let Err(fault) = parse_cidr(&text) {
            let first = u32::try_from(first).unwrap();
            let wanted = format!("write {}/{prefix}", Ipv4Addr::from(first));
            prop_assert_eq!(fault.hint, Some(wanted));
        }
    }

    #[test]
    fn ranges_overlap_if_and_only_if_they_share_an_address(
        one: u32, other: u32, a in 0_u8..=32, b in 0_u8..=32, near: bool,
    ) {
        let other = if near { one ^ (other >> 16) } else { other };
        let net = |address: u32, prefix| Ipv4Net::new(address.into(), prefix).unwrap().trunc();
        let ((first_a, last_a), (first_b, last_b)) = (bounds(one, a), bounds(other, b));
        let shared = first_a <= last_b && first_b <= last_a;
        prop_assert_eq!(overlap(net(one, a), net(other, b)), shared);
    }

    #[test]
    fn a_subnet_is_inside_its_vpc_if_and_only_if_every_address_is(
        third: u8, prefix in 16_u8..=27, near: bool, vpc_third in 0_u8..4, vpc_prefix in 16_u8..=22,
    ) {
        // Four subnets in the VPC, of which the first is put anywhere; whole octets of the VPC's
        // upper end hold the others.
        let (vpc_first, vpc_last) = bounds(u32::from_be_bytes([10, 10, vpc_third * 64, 0]), vpc_prefix);
        let second = if near { 10 } else { 11 };
        let (first, last) = bounds(u32::from_be_bytes([10, second, third, 0]), prefix);
        let others: Vec<(u64, u64)> = (0..3).map(|at| (vpc_last - 255 - at * 256, vpc_last - at * 256)).collect();
        let text = |(first, last): (u64, u64)| {
            let prefix = 32 - (last - first + 1).ilog2();
            format!("\"{}/{prefix}\"", Ipv4Addr::from(u32::try_from(first).unwrap()))
        };
        let toml = format!(
            "vpc_cidr = {}\npublic_subnet_cidrs = [{}, {}]\nprivate_subnet_cidrs = [{}, {}]",
            text((vpc_first, vpc_last)), text((first, last)), text(others[0]), text(others[1]), text(others[2])
        );
        let inside = first >= vpc_first && last <= vpc_last;
        let codes: Vec<&str> = match Config::load(&LoadRequest::new(&nothing).file(file("x.toml", &toml))) {
            Ok(_) => Vec::new(),
            Err(error) => error.faults().iter().map(|fault| fault.code.as_str()).collect(),
        };
        prop_assert_eq!(codes.contains(&"cidr-outside-vpc"), !inside, "{}\n{:?}", toml, codes);
        let shared = others.iter().any(|other| first <= other.1 && other.0 <= last);
        prop_assert_eq!(codes.contains(&"cidr-overlap"), shared, "{}\n{:?}", toml, codes);
    }

    #[test]
    fn a_vpc_has_a_mask_of_16_to_28(second: u8, prefix in 0_u8..=32) {
        let (first, _) = bounds(u32::from_be_bytes([10, second, 0, 0]), prefix);
        let text = format!("{}/{prefix}", Ipv4Addr::from(u32::try_from(first).unwrap()));
        prop_assert_eq!(parse_vpc_cidr(&text).is_ok(), (16..=28).contains(&prefix));
    }

    #[test]
    fn derived_subnets_are_inside_apart_and_large_enough(
        second: u8, third: u8, prefix in 16_u8..=28, zones in 2_usize..=6,
    ) {
        let (first, _) = bounds(u32::from_be_bytes([10, second, third, 0]), prefix);
        let vpc = Ipv4Net::new(u32::try_from(first).unwrap().into(), prefix).unwrap();
        let Some([public, private]) = network::derive(vpc, zones) else {
            // Fewer than 2n ranges of 32 addresses, rounded up to a power of two, fit.
            prop_assert!((1_u64 << (32 - prefix)) / 32 < (2 * zones as u64).next_power_of_two());
            return Ok(());
        };
        prop_assert_eq!((public.len(), private.len()), (zones, zones));
        let all: Vec<Ipv4Net> = public.into_iter().chain(private).collect();
        for (index, net) in all.iter().enumerate() {
            prop_assert!(net.prefix_len() <= 27);
            prop_assert!(net.network() >= vpc.network() && net.broadcast() <= vpc.broadcast());
            for other in &all[..index] {
                prop_assert!(net.network() > other.broadcast() || net.broadcast() < other.network());
            }
        }
    }

    #[test]
    fn a_network_of_two_zones_is_taken_if_and_only_if_nothing_overlaps(
        thirds in proptest::array::uniform4(0_u8..6), prefixes in proptest::array::uniform4(23_u8..=26),
    ) {
        let nets: Vec<(u64, u64)> = thirds.iter().zip(prefixes)
            .map(|(third, prefix)| bounds(u32::from_be_bytes([10, 10, *third, 0]), prefix)).collect();
        let text = |index: usize| {
            let first = u32::try_from(nets[index].0).unwrap();
            format!("\"{}/{}\"", Ipv4Addr::from(first), prefixes[index])
        };
        let toml = format!(
            "public_subnet_cidrs = [{}, {}]\nprivate_subnet_cidrs = [{}, {}]",
            text(0), text(1), text(2), text(3)
        );
        let mut sorted = nets.clone();
        sorted.sort_unstable();
        let apart = sorted.windows(2).all(|pair| pair[0].1 < pair[1].0);
        let loaded = Config::load(&LoadRequest::new(&nothing).file(file("x.toml", &toml)));
        prop_assert_eq!(loaded.is_ok(), apart, "{}", toml);
    }

    #[test]
    fn a_fargate_pair_is_taken_if_and_only_if_awss_table_has_it(
        cpu in prop_oneof![(0_u32..10).prop_map(|power| 128 << power), 0_u32..40_000],
        mib in prop_oneof![(0_u32..=250).prop_map(|gb| gb * 1024), 0_u32..250_000, Just(512)],
    ) {
        let toml = format!("api_cpu = {cpu}\napi_memory = {mib}");
        let loaded = Config::load(&LoadRequest::new(&nothing).file(file("x.toml", &toml)));
        prop_assert_eq!(loaded.is_ok(), fargate_has(cpu, mib), "{}", toml);
    }

    #[test]
    fn an_address_reads_back_and_breaks_when_one_letters_case_changes(bytes: [u8; 20], pick: prop::sample::Index) {
        prop_assume!(bytes != [0; 20]);
        let lower: String = bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        // EIP-55 in its own words: a letter is capital when its nibble of the hash is 8 or more.
        let hash: String = Keccak256::digest(lower.as_bytes()).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        let right: String = lower.chars().zip(hash.chars())
            .map(|(digit, nibble)| if nibble >= '8' { digit.to_ascii_uppercase() } else { digit }).collect();
        for text in [&right, &lower, &lower.to_uppercase()] {
            let address = EthereumAddress::parse(&format!("0x{text}")).unwrap();
            prop_assert_eq!(address.bytes(), bytes);
            prop_assert_eq!(address.to_string(), format!("0x{right}"));
        }
        let letters: Vec<usize> = right.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).map(|(i, _)| i).collect();
        prop_assume!(letters.len() >= 3);
        let index = letters[pick.index(letters.len())];
        let mut wrong = right.clone().into_bytes();
        wrong[index] ^= 0x20;
        let wrong = String::from_utf8(wrong).unwrap();
        let mixed = wrong != lower && wrong != lower.to_uppercase();
        let parsed = EthereumAddress::parse(&format!("0x{wrong}"));
        prop_assert_eq!(parsed.is_err(), mixed);
        if let Err(fault) = parsed {
            let named = format!("character {}:", index + 3);
            prop_assert!(fault.message.contains(&named), "{}", fault);
        }
    }

    #[test]
    fn a_snowflake_is_taken_if_and_only_if_it_has_17_digits_and_64_bits(number: u128, digits in 1_usize..=21) {
        let text: String = number.to_string().chars().take(digits).collect();
        let value: u128 = text.parse().unwrap();
        let right = (10_000_000_000_000_000..1 << 64).contains(&value);
        let parsed = Snowflake::parse(&text);
        prop_assert_eq!(parsed.is_ok(), right, "{}", text);
        if let Ok(id) = parsed {
            prop_assert_eq!(id.to_string(), text);
            prop_assert_eq!(u128::from(id.created_ms()), value / 4_194_304 + 1_420_070_400_000);
        }
    }

    #[test]
    fn a_retention_is_taken_if_offered_and_the_nearest_is_named_otherwise(days in 1_i128..5000) {
        // Copied from the API's own sentence, in its order.
        let offered: [i128; 22] = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
        let parsed = LogRetention::days(days);
        prop_assert_eq!(parsed.is_ok(), offered.contains(&days));
        if let Err(fault) = parsed {
            let hint = fault.hint.unwrap();
            let nearest: i128 = hint.rsplit(' ').next().unwrap().parse().unwrap();
            prop_assert!(offered.contains(&nearest));
            prop_assert!(offered.iter().all(|other| (other - days).abs() >= (nearest - days).abs()));
        }
    }

    #[test]
    fn a_rate_is_taken_if_and_only_if_number_and_unit_agree(number in 0_u32..30, unit in "(minute|hour|day|week)s?") {
        let plural = unit.ends_with('s');
        let right = number > 0 && plural == (number != 1) && !unit.starts_with("week");
        let text = format!("rate({number} {unit})");
        prop_assert_eq!(Schedule::parse(&text).is_ok(), right);
        if right {
            prop_assert_eq!(Schedule::parse(&text).unwrap().to_string(), text);
        }
    }

}

proptest! {
    // Each case loads many configurations.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_text_makes_it_panic(text: String, key in "[a-z_]{1,12}") {
        for path in ["x.toml", "x.tfvars"] {
            for text in [text.clone(), format!("{key} = {text}\n"), format!("vpc_cidr = {text:?}\nethereum_host = {text:?}\n")] {
                let _ = Config::load(&LoadRequest::new(&nothing).file(file(path, &text)));
            }
        }
    }

    #[test]
    fn no_value_of_any_key_makes_it_panic(text in "\\PC{0,40}", number: i64) {
        for key in super::super::KEYS {
            for value in [format!("{text:?}"), number.to_string(), format!("[{number}, \"a/b\"]")] {
                let text = format!("{} = {value}\n", key.name);
                let _ = Config::load(&LoadRequest::new(&nothing).file(file("x.toml", &text)));
            }
            let lookup = |name: &str| name.ends_with(key.name).then(|| (&text).into());
            let _ = Config::load(&LoadRequest::new(&lookup));
        }
    }
}
