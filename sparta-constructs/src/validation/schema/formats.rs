//! Texts of a special form.

use std::net::{Ipv4Addr, Ipv6Addr};

/// What is wrong with a text.
pub(super) struct Fault {
    pub(super) wanted: &'static str,
    pub(super) hint: Option<String>,
}

/// What keeps a text from having a form of the facts; nothing for forms that are not checked.
pub(super) fn fault(format: &str, text: &str) -> Option<Fault> {
    match format {
        "ipv4-network" => block(text, 32, |address| {
            address
                .parse::<Ipv4Addr>()
                .ok()
                .map(|a| u128::from(a.to_bits()) << 96)
        })
        .map(|hint| Fault {
            wanted: "an IPv4 range as 10.0.0.0/16",
            hint,
        }),
        "ipv6-network" => block(text, 128, |address| {
            address.parse::<Ipv6Addr>().ok().map(Ipv6Addr::to_bits)
        })
        .map(|hint| Fault {
            wanted: "an IPv6 range as 2001:db8::/56",
            hint,
        }),
        "ipv4" => address::<Ipv4Addr>(text, "an IPv4 address as 10.0.0.1"),
        "ipv6" => address::<Ipv6Addr>(text, "an IPv6 address as 2001:db8::1"),
        "json" => serde_json::from_str::<serde::de::IgnoredAny>(text)
            .err()
            .map(|fault| Fault {
                wanted: "JSON",
                hint: Some(fault.to_string()),
            }),
        meaning => super::meanings::fault(meaning, text),
    }
}

fn address<A: std::str::FromStr>(text: &str, wanted: &'static str) -> Option<Fault> {
    let hint = octet_hint(text);
    text.parse::<A>().is_err().then_some(Fault { wanted, hint })
}

/// `Some` when the text is no address with a prefix length; inside, what to do about it.
#[expect(
    clippy::option_option,
    reason = "outside: a fault; inside: whether it has a hint"
)]
fn block(text: &str, bits: u32, parse: impl Fn(&str) -> Option<u128>) -> Option<Option<String>> {
    let Some((address, length)) = text.split_once('/') else {
        return Some(Some(format!(
            "a range has a length: `{text}/{bits}` is one address"
        )));
    };
    if parse(address).is_none() {
        return Some(octet_hint(address));
    }
    let digits = !length.is_empty() && length.bytes().all(|b| b.is_ascii_digit());
    match length.parse::<u32>() {
        Ok(length) if digits && length <= bits => None,
        _ => Some(Some(format!("the length is 0 to {bits}"))),
    }
}

/// Names the number that is too large.
fn octet_hint(address: &str) -> Option<String> {
    let wrong = address
        .split('.')
        .find(|octet| octet.parse::<u32>().is_ok_and(|value| value > 255))?;
    Some(format!("{wrong} is above 255"))
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn networks() {
        for good in ["10.0.0.0/16", "0.0.0.0/0", "255.255.255.255/32"] {
            assert!(fault("ipv4-network", good).is_none(), "{good}");
        }
        for bad in [
            "10.300.0.0/16",
            "10.0.0.0",
            "10.0.0.0/33",
            "10.0.0/8",
            "10.0.0.0/",
            "x",
            "::/0",
        ] {
            assert!(fault("ipv4-network", bad).is_some(), "{bad}");
        }
        assert!(fault("ipv6-network", "2001:db8::/56").is_none());
        assert!(fault("ipv6-network", "2001:db8::/129").is_some());
        assert!(fault("ipv6", "2001:db8::1").is_none());
        assert!(fault("ipv6", "127.0.0.1").is_some());
        assert!(fault("ipv4", "127.0.0.1").is_none());
        assert!(fault("ipv4", "127.0.0.256").is_some());
        let hint = fault("ipv4-network", "10.300.0.0/16").unwrap().hint;
        assert_eq!(hint.as_deref(), Some("300 is above 255"));
    }

    #[test]
    fn json() {
        assert!(fault("json", "{\"a\": [1]}").is_none());
        assert!(fault("json", "{a: 1}").is_some());
        assert!(fault("never-heard-of", "").is_none());
    }
}
