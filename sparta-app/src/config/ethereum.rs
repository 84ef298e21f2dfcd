//! Ethereum addresses, private keys and chains.

use std::fmt;

use sha3::{Digest, Keccak256};

use super::fault::{FaultCode, InvalidValue};
use super::secret::Secret;

const ADDRESS: &str = "0x and 40 hexadecimal digits";

/// An Ethereum address; it prints with the checksum of
/// [EIP-55](https://eips.ethereum.org/EIPS/eip-55).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct EthereumAddress([u8; 20]);

impl EthereumAddress {
    /// Reads an address; when its letters are of both cases, their case must be its checksum.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let digits = hex_digits(text)?;
        let mut bytes = [0; 20];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
            // `hex_digits` let only hexadecimal digits through, which are ASCII.
            let pair = std::str::from_utf8(pair).unwrap_or_default();
            *byte = u8::from_str_radix(pair, 16).unwrap_or_default();
        }
        let address = Self(bytes);
        if bytes == [0; 20] {
            let message = "is the zero address, which belongs to nobody";
            return Err(InvalidValue::new(
                FaultCode::EthereumAddress,
                message,
                ADDRESS,
            ));
        }
        let upper = digits.bytes().any(|digit| digit.is_ascii_uppercase());
        let lower = digits.bytes().any(|digit| digit.is_ascii_lowercase());
        let right = address.to_string();
        // All of one case means that no checksum was written.
        let wrong = digits
            .chars()
            .zip(right.chars().skip(2))
            .position(|(got, right)| got != right);
        match wrong {
            Some(index) if upper && lower => Err(broken_checksum(digits, &right, index)),
            _ => Ok(address),
        }
    }

    /// The twenty bytes.
    pub fn bytes(self) -> [u8; 20] {
        self.0
    }
}

fn broken_checksum(digits: &str, right: &str, index: usize) -> InvalidValue {
    let char_at = |text: &str, index: usize| text.chars().nth(index).unwrap_or_default();
    let (got, wanted) = (char_at(digits, index), char_at(right, index + 2));
    let position = index + 3;
    let message = format!(
        "breaks its checksum at character {position}: {got:?} where EIP-55 wants {wanted:?}"
    );
    InvalidValue::new(
        FaultCode::EthereumAddress,
        message,
        "an address whose case is its checksum",
    )
    .hint(format!(
        "copy the address again, a digit may be wrong; with these digits it would be {right}"
    ))
}

fn hex_digits(text: &str) -> Result<&str, InvalidValue> {
    let invalid = |message: String| InvalidValue::new(FaultCode::EthereumAddress, message, ADDRESS);
    let Some(digits) = text.strip_prefix("0x") else {
        let fault = invalid("does not start with 0x".to_owned());
        let hint = text
            .strip_prefix("0X")
            .map(|_| "write 0x with a small x".to_owned());
        return Err(fault.maybe_hint(hint));
    };
    let stray = digits
        .char_indices()
        .find(|(_, digit)| !digit.is_ascii_hexdigit());
    if let Some((index, stray)) = stray {
        let position = digits[..index].chars().count() + 3;
        let message = format!("has {stray:?} as character {position}, not a hexadecimal digit");
        return Err(invalid(message));
    }
    match digits.len() {
        40 => Ok(digits),
        64 => Err(InvalidValue::new(
            FaultCode::Swapped,
            "has 64 hexadecimal digits, as a private key has",
            ADDRESS,
        )
        .hint(
            "if it is the private key, take it out of this file: it belongs to sparta_private_key",
        )),
        length => Err(invalid(format!(
            "has {length} hexadecimal digits and not 40"
        ))),
    }
}

impl fmt::Display for EthereumAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let mut lower = String::with_capacity(40);
        for byte in self.0 {
            write!(lower, "{byte:02x}")?;
        }
        let hash = Keccak256::digest(lower.as_bytes());
        f.write_str("0x")?;
        for (index, digit) in lower.chars().enumerate() {
            let byte = hash[index / 2];
            let nibble = if index % 2 == 0 {
                byte >> 4
            } else {
                byte & 0x0F
            };
            f.write_char(if nibble >= 8 {
                digit.to_ascii_uppercase()
            } else {
                digit
            })?;
        }
        Ok(())
    }
}

impl fmt::Debug for EthereumAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The order of secp256k1's group; a private key lies between 0 and it
/// (SEC 2, section 2.4.1).
const ORDER: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

/// Reads an Ethereum private key; no message about it holds a digit of it.
pub(super) fn private_key(text: &str) -> Result<Secret, InvalidValue> {
    let secret = Secret::new(text)?;
    let allowed = "0x and 64 hexadecimal digits";
    let invalid = |message: String| InvalidValue::new(FaultCode::SecretForm, message, allowed);
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(invalid(
            "holds a character that is not a hexadecimal digit".to_owned(),
        ));
    }
    match digits.len() {
        64 => {}
        40 => {
            let message = "has 40 hexadecimal digits, as an address has";
            let fault = InvalidValue::new(FaultCode::Swapped, message, allowed);
            return Err(fault.hint("the address belongs to sparta_address"));
        }
        length => {
            return Err(invalid(format!(
                "has {length} hexadecimal digits and not 64"
            )));
        }
    }
    let lower = zeroize::Zeroizing::new(digits.to_ascii_lowercase());
    if lower.bytes().all(|digit| digit == b'0') || lower.as_str() >= ORDER {
        return Err(invalid(
            "is not a number that can be a secp256k1 key".to_owned(),
        ));
    }
    Ok(secret)
}

/// An Ethereum chain that Sparta can work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// The main network, id 1.
    Mainnet,
    /// The test network Sepolia, id 11155111.
    Sepolia,
    /// The test network Hoodi, id 560048.
    Hoodi,
    /// The test network Holesky, id 17000.
    Holesky,
    /// A node on one's own machine (Anvil's and Hardhat's id), 31337.
    Local,
}

impl Chain {
    const ALL: [Self; 5] = [
        Self::Mainnet,
        Self::Sepolia,
        Self::Hoodi,
        Self::Holesky,
        Self::Local,
    ];

    /// Reads a chain's id.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let found = Self::ALL
            .into_iter()
            .find(|chain| chain.id().to_string() == text);
        found.ok_or_else(|| {
            let known = Self::ALL
                .map(|chain| format!("{} ({})", chain.id(), chain.name()))
                .join(", ");
            let fault = InvalidValue::new(FaultCode::ChainId, "is not a chain Sparta knows", known);
            let by_name = Self::ALL
                .into_iter()
                .find(|chain| chain.name() == text.to_lowercase());
            let near = Self::ALL.into_iter().find(|chain| {
                text.len() > 3 && strsim::damerau_levenshtein(text, &chain.id().to_string()) <= 2
            });
            let hint = by_name
                .or(near)
                .map(|chain| format!("{} is {}", chain.name(), chain.id()));
            fault.maybe_hint(hint)
        })
    }

    /// The chain's id (EIP-155).
    pub const fn id(self) -> u64 {
        match self {
            Self::Mainnet => 1,
            Self::Sepolia => 11_155_111,
            Self::Hoodi => 560_048,
            Self::Holesky => 17_000,
            Self::Local => 31_337,
        }
    }

    /// The chain's name, in small letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mainnet => "mainnet",
            Self::Sepolia => "sepolia",
            Self::Hoodi => "hoodi",
            Self::Holesky => "holesky",
            Self::Local => "local",
        }
    }
}
