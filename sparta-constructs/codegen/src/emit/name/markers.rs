//! Names of meanings: `ec2::VpcId`, `iam::RoleArn`, `kms::KeyReference`.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{pascal, pascal_words};
use super::taken::Taken;
use super::words::{joined_words, words};
use crate::emit::decide::{Marker, MarkerKey, NAMES, Target, split};

/// Names all meanings: first those of one attribute, then the mixed ones, which take what is
/// left.
pub(super) fn assign(markers: &mut BTreeMap<MarkerKey, Marker>) {
    let mut taken: BTreeMap<String, Taken> = BTreeMap::new();
    for (key, marker) in markers.iter_mut() {
        if let MarkerKey::One(target) = key {
            marker.module = split(&target.resource).1;
            marker.rust = taken
                .entry(marker.module.clone())
                .or_default()
                .claim(of_target(target));
        }
    }
    for (key, marker) in markers.iter_mut() {
        if let MarkerKey::Several(targets) = key {
            marker.module = home(targets, marker);
            let names = taken.entry(marker.module.clone()).or_default();
            let wanted = mixed(targets, marker, names);
            marker.rust = names.claim(wanted);
        }
    }
}

/// `SecurityGroup` and `GroupId` give `SecurityGroupId`.
pub(crate) fn of_target(target: &Target) -> String {
    pascal_words(&parts(target))
}

fn parts(target: &Target) -> Vec<String> {
    let (_, _, own) = split(&target.resource);
    joined_words(&own, &target.attribute)
}

/// The service of what is wanted if that is one, else of what wants it.
fn home(targets: &BTreeSet<Target>, marker: &Marker) -> String {
    let modules: BTreeSet<String> = targets
        .iter()
        .map(|target| split(&target.resource).1)
        .collect();
    match modules.len() {
        1 => modules.into_iter().next().unwrap_or_default(),
        _ => marker
            .wanted_by
            .first()
            .map(|(owner, _)| split(owner).1)
            .unwrap_or_default(),
    }
}

fn mixed(targets: &BTreeSet<Target>, marker: &Marker, taken: &Taken) -> String {
    let fixed = NAMES.iter().find(|(members, _)| {
        members.len() == targets.len()
            && members
                .iter()
                .all(|(resource, attribute)| targets.contains(&Target::new(resource, attribute)))
    });
    if let Some((_, name)) = fixed {
        return (*name).to_owned();
    }
    let resources: BTreeSet<&str> = targets
        .iter()
        .map(|target| target.resource.as_str())
        .collect();
    if resources.len() == 1 {
        return alternatives(targets);
    }
    let properties: BTreeSet<&str> = marker
        .wanted_by
        .iter()
        .map(|(_, property)| property.as_str())
        .collect();
    let mut places = marker.wanted_by.iter();
    match (places.next(), places.next(), properties.first()) {
        // One property alone wants it: it is that property's.
        (Some((owner, property)), None, _) => {
            let resource = owner.split('#').next().unwrap_or(owner);
            pascal(&split(resource).2) + &pascal(property)
        }
        (_, _, Some(property)) if properties.len() == 1 && taken.is_free(&pascal(property)) => {
            pascal(property)
        }
        _ => resources
            .iter()
            .map(|resource| pascal(&split(resource).2))
            .collect::<Vec<_>>()
            .join("Or"),
    }
}

/// `RoleArnOrName`: what the names share is said once.
fn alternatives(targets: &BTreeSet<Target>) -> String {
    let mut all = targets.iter().map(parts);
    let first = all.next().unwrap_or_default();
    let mut name = first.clone();
    for other in all {
        let shared = first
            .iter()
            .zip(&other)
            .take_while(|(one, two)| one == two)
            .count();
        name.extend(words("Or"));
        name.extend(other.into_iter().skip(shared));
    }
    pascal_words(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_named_without_stutter() {
        assert_eq!(of_target(&Target::new("AWS::EC2::VPC", "VpcId")), "VpcId");
        assert_eq!(of_target(&Target::new("AWS::IAM::Role", "Arn")), "RoleArn");
        assert_eq!(
            of_target(&Target::new("AWS::EC2::SecurityGroup", "GroupId")),
            "SecurityGroupId"
        );
        assert_eq!(
            of_target(&Target::new("AWS::S3::Bucket", "BucketName")),
            "BucketName"
        );
    }

    #[test]
    fn alternatives_share_what_they_have_in_common() {
        let role = [
            Target::new("AWS::IAM::Role", "Arn"),
            Target::new("AWS::IAM::Role", "RoleName"),
        ];
        assert_eq!(alternatives(&BTreeSet::from(role)), "RoleArnOrName");
    }
}
