//! Words in Rust's case.

use super::words::words;

/// Words that Rust keeps for itself and that a method therefore cannot be named.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `CidrBlock` as a method: `cidr_block`.
pub(crate) fn snake(name: &str) -> String {
    let words: Vec<String> = words(name)
        .iter()
        .map(|word| word.to_ascii_lowercase())
        .collect();
    safe(words.join("_"))
}

/// `VPCEndpoint` as a type: `VpcEndpoint`.
pub(crate) fn pascal(name: &str) -> String {
    pascal_words(&words(name))
}

/// The words as a type's name.
pub(crate) fn pascal_words(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        // Two numbers that stand side by side would read as one.
        let digits_meet = name.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit());
        if digits_meet {
            name.push('_');
        }
        name.push_str(&capitalised(word));
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'V');
    }
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}

/// A word with a capital first and small letters after it; a plural acronym too (`ARNs`, `Arns`).
fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first
        .into_iter()
        .chain(characters.map(|other| other.to_ascii_lowercase()))
        .collect()
}

/// The name of one of several: `AllowedMethods` gives `AllowedMethod`.
pub(crate) fn singular(name: &str) -> String {
    let keep = ["ss", "us", "is", "ics"];
    for (plural, single) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
    ] {
        if let Some(stem) = name.strip_suffix(plural) {
            return format!("{stem}{single}");
        }
    }
    match name.strip_suffix('s') {
        Some(stem) if !keep.iter().any(|end| name.ends_with(end)) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// An enum's value as a variant: `python3.12` is `Python3_12`, `PAY_PER_REQUEST` is
/// `PayPerRequest`.
pub(crate) fn variant(value: &str) -> String {
    let name = pascal_words(&words(&value.replace('*', " Any ").replace('+', " Plus ")));
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(_) => name,
    }
}

fn safe(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("v{name}");
    }
    if KEYWORDS.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_in_snake_case_and_no_keywords() {
        assert_eq!(snake("CidrBlock"), "cidr_block");
        assert_eq!(snake("VPCSecurityGroupIDs"), "vpc_security_group_ids");
        assert_eq!(snake("Type"), "type_");
        assert_eq!(snake("KmsMasterKeyId"), "kms_master_key_id");
    }

    #[test]
    fn one_of_several_has_a_name() {
        assert_eq!(singular("AllowedMethods"), "AllowedMethod");
        assert_eq!(singular("SubnetIds"), "SubnetId");
        assert_eq!(singular("Policies"), "Policy");
        assert_eq!(singular("Addresses"), "Address");
        assert_eq!(singular("Status"), "Status");
        assert_eq!(singular("Access"), "Access");
        assert_eq!(singular("Metrics"), "Metrics");
    }

    #[test]
    fn types_are_in_pascal_case() {
        assert_eq!(pascal("VPC"), "Vpc");
        assert_eq!(pascal("EIPAssociation"), "EipAssociation");
        assert_eq!(pascal("SSESpecification"), "SseSpecification");
    }

    #[test]
    fn variants_keep_versions_apart() {
        assert_eq!(variant("python3.12"), "Python3_12");
        assert_eq!(variant("2012-10-17"), "V2012_10_17");
        assert_eq!(variant("PAY_PER_REQUEST"), "PayPerRequest");
        assert_eq!(
            variant("application-load-balancer"),
            "ApplicationLoadBalancer"
        );
        assert_eq!(variant("t3.micro"), "T3Micro");
        assert_eq!(variant(""), "Empty");
        assert_eq!(variant("*"), "Any");
    }
}
