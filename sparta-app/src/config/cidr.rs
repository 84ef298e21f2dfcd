//! IPv4 ranges: how one is written, and which ranges a VPC and its subnets may have.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

use super::fault::{FaultCode, InvalidValue};

/// Reads an IPv4 range whose host bits are zero.
///
/// EC2 would accept `10.10.0.1/16`, store `10.10.0.0/16`, and every later diff would see a change.
pub fn parse_cidr(text: &str) -> Result<Ipv4Net, InvalidValue> {
    let allowed = "an IPv4 range such as 10.10.0.0/16";
    let invalid = |code, message: String| InvalidValue::new(code, message, allowed);
    let Some((address, prefix)) = text.split_once('/') else {
        let fault = invalid(FaultCode::CidrSyntax, "has no prefix length".to_owned());
        let hint = octets(text)
            .is_ok()
            .then(|| format!("write {text}/16 for a VPC"));
        return Err(fault.maybe_hint(hint));
    };
    if address.contains(':') {
        return Err(invalid(
            FaultCode::CidrSyntax,
            "is an IPv6 range".to_owned(),
        ));
    }
    let address = octets(address).map_err(|(code, message)| invalid(code, message))?;
    let digits = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_digit());
    let range = digits.then(|| prefix.parse().ok()).flatten();
    let range = range.and_then(|prefix| Ipv4Net::new(Ipv4Addr::from(address), prefix).ok());
    let Some(range) = range else {
        let message = format!("has the prefix length /{prefix}, and there are only /0 to /32");
        return Err(invalid(FaultCode::CidrSyntax, message));
    };
    if range.addr() != range.network() {
        let message = format!("has bits set right of its /{} mask", range.prefix_len());
        let hint = format!("write {}", range.trunc());
        return Err(invalid(FaultCode::CidrHostBits, message).hint(hint));
    }
    Ok(range)
}

fn octets(text: &str) -> Result<[u8; 4], (FaultCode, String)> {
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() != 4 {
        let message = format!("has {} octets and not 4", parts.len());
        return Err((FaultCode::CidrSyntax, message));
    }
    let mut octets = [0; 4];
    for (index, (part, octet)) in parts.iter().zip(&mut octets).enumerate() {
        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        // `010` is ten to one reader and eight to another.
        let plain = *part == "0" || !part.starts_with('0');
        match part.parse() {
            Ok(value) if digits && plain => *octet = value,
            _ => {
                let message = format!("has {part:?} as octet {}, which is not 0 to 255", index + 1);
                return Err((FaultCode::CidrOctet, message));
            }
        }
    }
    Ok(octets)
}

/// Ranges in which AWS creates no VPC:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>.
const RESERVED: [(Ipv4Addr, u8, &str); 4] = [
    (Ipv4Addr::UNSPECIFIED, 8, "this network"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(224, 0, 0, 0), 3, "multicast and reserved"),
];

/// Reads the range of a VPC: /16 to /28, as EC2 demands.
pub fn parse_vpc_cidr(text: &str) -> Result<Ipv4Net, InvalidValue> {
    let range = parse_cidr(text)?;
    if !(16..=28).contains(&range.prefix_len()) {
        let message = format!(
            "has the mask /{}, which no VPC may have",
            range.prefix_len()
        );
        let fault = InvalidValue::new(
            FaultCode::VpcMask,
            message,
            "/16 (65536 addresses) to /28 (16)",
        );
        let nearest = range.prefix_len().clamp(16, 28);
        let hint =
            Ipv4Net::new(range.network(), nearest).map(|net| format!("write {}", net.trunc()));
        return Err(fault.maybe_hint(hint.ok()));
    }
    for (address, prefix, name) in RESERVED {
        let inside = Ipv4Net::new(address, prefix).is_ok_and(|net| net.contains(&range));
        if inside {
            let message = format!("lies in the {name} range, where AWS creates no VPC");
            let allowed = "10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16";
            return Err(InvalidValue::new(FaultCode::CidrReserved, message, allowed));
        }
    }
    Ok(range)
}

/// Reads the range of a private subnet: /16 to /28.
pub fn parse_private_subnet_cidr(text: &str) -> Result<Ipv4Net, InvalidValue> {
    let range = parse_cidr(text)?;
    if (16..=28).contains(&range.prefix_len()) {
        return Ok(range);
    }
    let message = format!(
        "has the mask /{}, which no subnet may have",
        range.prefix_len()
    );
    Err(InvalidValue::new(
        FaultCode::SubnetMask,
        message,
        "/16 to /28",
    ))
}

/// Reads the range of a public subnet: /16 to /27, because the load balancer's nodes live there:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer>.
pub fn parse_public_subnet_cidr(text: &str) -> Result<Ipv4Net, InvalidValue> {
    let range = parse_cidr(text)?;
    if (16..=27).contains(&range.prefix_len()) {
        return Ok(range);
    }
    let message = format!(
        "has the mask /{}, too small or too large for a load balancer",
        range.prefix_len()
    );
    Err(InvalidValue::new(
        FaultCode::SubnetMask,
        message,
        "/16 to /27",
    ))
}

/// Whether two ranges share an address.
pub fn overlap(one: Ipv4Net, other: Ipv4Net) -> bool {
    one.contains(&other) || other.contains(&one)
}

/// A range with its first and last address, as it is shown in a fault.
pub(super) fn described(range: Ipv4Net) -> String {
    format!("{range} ({}-{})", range.network(), range.broadcast())
}
