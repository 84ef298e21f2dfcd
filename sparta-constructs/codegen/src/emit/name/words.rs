//! CloudFormation's names, split into words.

/// Spellings that a split by capitals would tear apart or run together, and their words.
const COMPOUNDS: [(&str, &str); 31] = [
    ("VPCDHCP", "Vpc Dhcp"),
    ("DynamoDB", "Dynamodb"),
    ("DynamoDb", "Dynamodb"),
    ("PostgreSQL", "Postgresql"),
    ("PostgreSql", "Postgresql"),
    ("MySQL", "Mysql"),
    ("MySql", "Mysql"),
    ("MariaDB", "Mariadb"),
    ("MariaDb", "Mariadb"),
    ("MongoDB", "Mongodb"),
    ("MongoDb", "Mongodb"),
    ("DocDB", "Docdb"),
    ("DocDb", "Docdb"),
    ("GraphQL", "Graphql"),
    ("GraphQl", "Graphql"),
    ("LoRaWAN", "Lorawan"),
    ("LoRa", "Lora"),
    ("OAuth", "Oauth"),
    ("OpenID", "Openid"),
    ("GitHub", "Github"),
    ("GitLab", "Gitlab"),
    ("IoT", "Iot"),
    ("SaaS", "Saas"),
    ("IPv", "Ipv"),
    ("IPV", "Ipv"),
    ("WebACL", "WebAcl"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("GiB", "Gib"),
    ("TiB", "Tib"),
    ("VCpu", "Vcpu"),
];

/// The words of a name, as they are spelled: `VPCId` gives `VPC`, `Id`.
///
/// Capitals in a row are one word, with the `s` of a plural (`ARNs`, `IDs`); digits belong to
/// the word before them.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut spelled = name.to_owned();
    for (compound, parts) in COMPOUNDS {
        spelled = spelled.replace(compound, &format!(" {parts}"));
    }
    spelled
        .split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(split_capitals)
        .collect()
}

fn split_capitals(piece: &str) -> Vec<String> {
    let characters: Vec<char> = piece.chars().collect();
    let mut words: Vec<String> = Vec::new();
    for (at, &character) in characters.iter().enumerate() {
        let begins = character.is_ascii_uppercase() && begins_word(&characters, at);
        match words.last_mut() {
            Some(word) if !begins => word.push(character),
            _ => words.push(character.to_string()),
        }
    }
    words
}

/// Whether the capital at `at` begins a word.
fn begins_word(characters: &[char], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| characters[before]) else {
        return true;
    };
    if !before.is_ascii_uppercase() {
        return true;
    }
    let next_is_lower = characters.get(at + 1).is_some_and(char::is_ascii_lowercase);
    next_is_lower && !is_plural(characters, at)
}

/// Whether the capital at `at` ends an acronym in the plural: the `N` of `ARNs`.
fn is_plural(characters: &[char], at: usize) -> bool {
    characters.get(at + 1) == Some(&'s')
        && characters.get(at + 2).is_none_or(char::is_ascii_uppercase)
}

/// `SecurityGroup` and `GroupId` are `SecurityGroupId`: the words of both, without what the
/// second repeats of the first.
pub(crate) fn joined_words(first: &str, second: &str) -> Vec<String> {
    let mut all = words(first);
    let more = words(second);
    let mut repeated = 0;
    for word in &all {
        if more
            .get(repeated)
            .is_some_and(|next| next.eq_ignore_ascii_case(word))
        {
            repeated += 1;
        }
    }
    all.extend(more.into_iter().skip(repeated));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(name: &str) -> String {
        words(name).join(" ")
    }

    #[test]
    fn names_split_as_they_are_read() {
        assert_eq!(split("VPCId"), "VPC Id");
        assert_eq!(split("CidrBlock"), "Cidr Block");
        assert_eq!(
            split("AssignIpv6AddressOnCreation"),
            "Assign Ipv6 Address On Creation"
        );
        assert_eq!(split("DBClusterIdentifier"), "DB Cluster Identifier");
        assert_eq!(split("S3BucketARNs"), "S3 Bucket ARNs");
        assert_eq!(
            split("VPCDHCPOptionsAssociation"),
            "Vpc Dhcp Options Association"
        );
        assert_eq!(split("DynamoDBTargetIPv6"), "Dynamodb Target Ipv6");
        assert_eq!(split("Endpoint.Address"), "Endpoint Address");
        assert_eq!(split("GraphQLApi"), "Graphql Api");
        assert_eq!(split("MemoryGiBPerVCpu"), "Memory Gib Per Vcpu");
        assert_eq!(split("x-amzn_thing"), "x amzn thing");
    }

    #[test]
    fn what_is_said_twice_is_said_once() {
        let join = |first, second| joined_words(first, second).concat();
        assert_eq!(join("SecurityGroup", "GroupId"), "SecurityGroupId");
        assert_eq!(join("VPC", "VpcId"), "VPCId");
        assert_eq!(join("Role", "Arn"), "RoleArn");
        assert_eq!(join("Table", "StreamArn"), "TableStreamArn");
        assert_eq!(
            join("FunctionConfiguration", "FunctionId"),
            "FunctionConfigurationId"
        );
        assert_eq!(join("VpcPeering", "VpcId"), "VpcPeeringId");
    }
}
