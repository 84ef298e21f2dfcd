//! Public access, encryption, and protection against loss.

use std::collections::BTreeMap;

use serde_json::Value;
use sparta_constructs::facts;

use super::{Direction, Matter, SecurityChange};
use crate::plan::comparison::{Side, resolved};

/// When a property protects.
enum Guard {
    /// When it is true.
    On,
    /// When it is false, or not given.
    Off,
    /// When it is given.
    Given,
    /// When it has this value.
    Is(&'static str),
    /// When it has not this value.
    IsNot(&'static str),
    /// The more, the better.
    More,
}

use Guard::{Given, Is, IsNot, More, Off, On};
use Matter::{Encryption, Protection, PublicAccess};

/// The property that protects a resource, by type.
const GUARDS: [(&str, &str, Guard, Matter); 41] = [
    (
        "AWS::S3::Bucket",
        "PublicAccessBlockConfiguration.BlockPublicAcls",
        On,
        PublicAccess,
    ),
    (
        "AWS::S3::Bucket",
        "PublicAccessBlockConfiguration.BlockPublicPolicy",
        On,
        PublicAccess,
    ),
    (
        "AWS::S3::Bucket",
        "PublicAccessBlockConfiguration.IgnorePublicAcls",
        On,
        PublicAccess,
    ),
    (
        "AWS::S3::Bucket",
        "PublicAccessBlockConfiguration.RestrictPublicBuckets",
        On,
        PublicAccess,
    ),
    ("AWS::S3::Bucket", "BucketEncryption", Given, Encryption),
    (
        "AWS::S3::Bucket",
        "VersioningConfiguration.Status",
        Is("Enabled"),
        Protection,
    ),
    ("AWS::S3::Bucket", "ObjectLockEnabled", On, Protection),
    (
        "AWS::DynamoDB::Table",
        "DeletionProtectionEnabled",
        On,
        Protection,
    ),
    (
        "AWS::DynamoDB::Table",
        "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
        On,
        Protection,
    ),
    (
        "AWS::DynamoDB::Table",
        "SSESpecification.SSEEnabled",
        On,
        Encryption,
    ),
    (
        "AWS::RDS::DBInstance",
        "PubliclyAccessible",
        Off,
        PublicAccess,
    ),
    ("AWS::RDS::DBInstance", "StorageEncrypted", On, Encryption),
    ("AWS::RDS::DBInstance", "DeletionProtection", On, Protection),
    (
        "AWS::RDS::DBInstance",
        "BackupRetentionPeriod",
        More,
        Protection,
    ),
    ("AWS::RDS::DBCluster", "StorageEncrypted", On, Encryption),
    ("AWS::RDS::DBCluster", "DeletionProtection", On, Protection),
    (
        "AWS::RDS::DBCluster",
        "BackupRetentionPeriod",
        More,
        Protection,
    ),
    ("AWS::EFS::FileSystem", "Encrypted", On, Encryption),
    ("AWS::EC2::Volume", "Encrypted", On, Encryption),
    ("AWS::EC2::Subnet", "MapPublicIpOnLaunch", Off, PublicAccess),
    (
        "AWS::SQS::Queue",
        "SqsManagedSseEnabled",
        IsNot("false"),
        Encryption,
    ),
    ("AWS::SQS::Queue", "KmsMasterKeyId", Given, Encryption),
    ("AWS::SNS::Topic", "KmsMasterKeyId", Given, Encryption),
    ("AWS::Logs::LogGroup", "KmsKeyId", Given, Encryption),
    (
        "AWS::Logs::LogGroup",
        "DeletionProtectionEnabled",
        On,
        Protection,
    ),
    ("AWS::SecretsManager::Secret", "KmsKeyId", Given, Encryption),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "BlockPublicPolicy",
        On,
        PublicAccess,
    ),
    ("AWS::KMS::Key", "EnableKeyRotation", On, Encryption),
    ("AWS::KMS::Key", "PendingWindowInDays", More, Protection),
    (
        "AWS::Kinesis::Stream",
        "StreamEncryption",
        Given,
        Encryption,
    ),
    (
        "AWS::ECR::Repository",
        "EncryptionConfiguration.EncryptionType",
        Is("KMS"),
        Encryption,
    ),
    (
        "AWS::ECR::Repository",
        "ImageTagMutability",
        Is("IMMUTABLE"),
        Protection,
    ),
    (
        "AWS::ECS::Service",
        "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp",
        IsNot("ENABLED"),
        PublicAccess,
    ),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "Scheme",
        Is("internal"),
        PublicAccess,
    ),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "LoadBalancerAttributes[deletion_protection.enabled]",
        On,
        Protection,
    ),
    (
        "AWS::ElasticLoadBalancingV2::Listener",
        "Protocol",
        IsNot("HTTP"),
        Encryption,
    ),
    (
        "AWS::ElastiCache::ReplicationGroup",
        "AtRestEncryptionEnabled",
        On,
        Encryption,
    ),
    (
        "AWS::ElastiCache::ReplicationGroup",
        "TransitEncryptionEnabled",
        On,
        Encryption,
    ),
    ("AWS::Lambda::Url", "AuthType", Is("AWS_IAM"), PublicAccess),
    (
        "AWS::Cognito::UserPool",
        "DeletionProtection",
        Is("ACTIVE"),
        Protection,
    ),
    (
        "AWS::CloudTrail::Trail",
        "EnableLogFileValidation",
        On,
        Protection,
    ),
];

/// The policies that keep a resource when it leaves the stack.
const POLICIES: [&str; 2] = ["DeletionPolicy", "UpdateReplacePolicy"];

pub(super) fn changes(before: Option<Side<'_>>, after: Side<'_>) -> Vec<SecurityChange> {
    let old: BTreeMap<_, _> = before.map(resolved).into_iter().flatten().collect();
    let mut found = Vec::new();
    for (id, (kind, properties)) in resolved(after) {
        let previous = old.get(&id).filter(|(old, _)| *old == kind);
        let guards = GUARDS.iter().filter(|(of, ..)| *of == kind);
        for (_, path, guard, matter) in guards {
            let value = at(&properties, path);
            let change = match previous {
                Some((_, old)) => changed(guard, at(old, path).as_ref(), value.as_ref()),
                // What comes is as open as it says; that it is not protected is for `validate`.
                None if *matter == PublicAccess && value.is_some() => {
                    weak(guard, value.as_ref()).then_some(Direction::Wider)
                }
                None => None,
            };
            found.extend(change.map(|direction| {
                let (old, new) = (previous.and_then(|(_, old)| at(old, path)), value.clone());
                told(direction, *matter, &id, (path, old.as_ref(), new.as_ref()))
            }));
        }
        if previous.is_some() && facts::resource(&kind).is_some_and(|it| it.stateful) {
            found.extend(kept(before, after, &id));
        }
    }
    found
}

/// Whether a resource that holds data is still kept when it leaves the stack.
fn kept(before: Option<Side<'_>>, after: Side<'_>, id: &str) -> Vec<SecurityChange> {
    let policy = |side: Side<'_>, name: &str| {
        let resource = side.entry("Resources", id)?;
        resource[name].as_str().map(str::to_owned)
    };
    let is_safe = |it: &Option<String>| it.as_deref().is_some_and(|it| it != "Delete");
    let mut found = Vec::new();
    for name in POLICIES {
        let (old, new) = (before.and_then(|it| policy(it, name)), policy(after, name));
        let direction = match (is_safe(&old), is_safe(&new)) {
            (true, false) => Direction::Wider,
            (false, true) => Direction::Narrower,
            _ => continue,
        };
        let (old, new) = (old.map(Value::from), new.map(Value::from));
        found.push(told(
            direction,
            Protection,
            id,
            (name, old.as_ref(), new.as_ref()),
        ));
    }
    found
}

/// The value at a path; `[key]` is the element of a list of keys and values.
fn at(properties: &Value, path: &str) -> Option<Value> {
    if let Some((list, key)) = path.split_once('[') {
        let key = key.trim_end_matches(']');
        let elements = properties.get(list)?.as_array()?;
        return elements
            .iter()
            .find(|it| it["Key"] == key)?
            .get("Value")
            .cloned();
    }
    let mut parts = path.split('.');
    parts
        .try_fold(properties, |value, part| value.get(part))
        .cloned()
}

fn changed(guard: &Guard, old: Option<&Value>, new: Option<&Value>) -> Option<Direction> {
    if old == new {
        return None;
    }
    if let More = guard {
        let number = |value: Option<&Value>| value.and_then(number);
        return match (number(old), number(new)) {
            (Some(old), Some(new)) if new < old => Some(Direction::Wider),
            (Some(old), Some(new)) if new > old => Some(Direction::Narrower),
            _ => None,
        };
    }
    let unknown =
        |value: Option<&Value>| value.is_some_and(Value::is_object) && !matches!(guard, Given);
    if unknown(new) {
        return Some(Direction::Unclear);
    }
    match (weak(guard, old), weak(guard, new)) {
        (false, true) => Some(Direction::Wider),
        (true, false) => Some(Direction::Narrower),
        _ => None,
    }
}

fn weak(guard: &Guard, value: Option<&Value>) -> bool {
    let text = value.map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
    let is = |wanted: &str| {
        text.as_deref()
            .is_some_and(|it| it.eq_ignore_ascii_case(wanted))
    };
    match guard {
        On => !is("true"),
        Off => is("true"),
        Given => value.is_none(),
        Is(wanted) => !is(wanted),
        IsNot(unwanted) => is(unwanted),
        More => false,
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

fn told(
    direction: Direction,
    matter: Matter,
    id: &str,
    (path, old, new): (&str, Option<&Value>, Option<&Value>),
) -> SecurityChange {
    let shown = |value: Option<&Value>| match value {
        None => "not given".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Object(_) | Value::Array(_)) => "given".to_owned(),
        Some(plain) => plain.to_string(),
    };
    let text = format!("{path}: {} → {}", shown(old), shown(new));
    SecurityChange::new(direction, matter, id, text)
}
