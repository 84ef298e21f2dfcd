//! What a property wants of other resources, as a meaning.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::corrections::{ALSO, FREE, KMS_KEY, Name, PLAIN, SAME, WITH, WITHOUT};
use super::infer::Names;
use super::model::{Marker, MarkerKey, Meaning, Target};
use crate::facts::Relationship;

/// The meanings that properties were found to want.
#[derive(Default)]
pub(super) struct Wants {
    names: Names,
    markers: RefCell<BTreeMap<MarkerKey, Marker>>,
    used: RefCell<BTreeSet<String>>,
}

fn target((resource, attribute): Name) -> Target {
    Target::new(resource, attribute)
}

fn is((resource, attribute): Name, other: &Target) -> bool {
    resource == other.resource && attribute == other.attribute
}

/// The one name of what has several.
pub(super) fn canonical(resource: &str, attribute: &str) -> Target {
    let named = Target::new(resource, attribute);
    let same = SAME.iter().find(|(from, _)| is(*from, &named));
    same.map_or(named, |(_, to)| target(*to))
}

/// What does as well where `wanted` is wanted.
pub(super) fn also(wanted: &Target) -> impl Iterator<Item = Target> + '_ {
    ALSO.iter()
        .filter(|(one, _)| is(*one, wanted))
        .flat_map(|(_, others)| others.iter().copied().map(target))
}

impl Wants {
    /// None yet; where nothing is published, `names` tell.
    pub(super) fn new(names: Names) -> Self {
        Self {
            names,
            ..Self::default()
        }
    }

    /// The meaning of text at `place` (`AWS::EC2::Subnet.VpcId`) that has these relationships.
    pub(super) fn meaning(&self, place: &str, relationships: &[Relationship]) -> Meaning {
        let property = place.rsplit(['.', '#']).next().unwrap_or(place);
        let Some(key) = self.key(place, relationships) else {
            return if is_arn_name(property) {
                Meaning::Marker(MarkerKey::Arn)
            } else {
                Meaning::Text
            };
        };
        let wanted_by = place.rsplit_once(['.', '#']).unwrap_or((place, property));
        self.note(&key, wanted_by);
        Meaning::Marker(key)
    }

    fn key(&self, place: &str, relationships: &[Relationship]) -> Option<MarkerKey> {
        if FREE.contains(&place) {
            self.use_up(place);
            return None;
        }
        let mut wanted: BTreeSet<Target> = relationships
            .iter()
            .map(|one| canonical(&one.0, &one.1))
            .collect();
        for (_, name) in WITHOUT.iter().filter(|(at, _)| *at == place) {
            if wanted.remove(&target(*name)) {
                self.use_up(place);
            }
        }
        if wanted
            .iter()
            .any(|one| PLAIN.iter().any(|plain| is(*plain, one)))
        {
            return None;
        }
        for (_, name) in WITH.iter().filter(|(at, _)| *at == place) {
            if wanted.insert(target(*name)) {
                self.use_up(place);
            }
        }
        if wanted.contains(&target(KMS_KEY[1])) && wanted.contains(&target(KMS_KEY[2])) {
            wanted.extend(KMS_KEY.map(target));
        }
        if wanted.is_empty() {
            let (resource, property) = resource_and_property(place);
            wanted.extend(self.names.wanted(resource, property));
        }
        let implied: BTreeSet<Target> = wanted.iter().flat_map(also).collect();
        wanted.retain(|one| !implied.contains(one));
        simplest(wanted)
    }

    fn note(&self, key: &MarkerKey, (owner, property): (&str, &str)) {
        let mut markers = self.markers.borrow_mut();
        let mut add = |key: MarkerKey, accepts: BTreeSet<Target>| {
            markers.entry(key).or_insert_with(|| Marker {
                accepts,
                ..Marker::default()
            });
        };
        let place = (owner.to_owned(), property.to_owned());
        let members = match key {
            MarkerKey::Arn => return,
            MarkerKey::One(one) => BTreeSet::from([one.clone()]),
            MarkerKey::Several(all) => all.clone(),
        };
        let mut every = BTreeSet::new();
        for one in &members {
            let others: BTreeSet<Target> = also(one).collect();
            for other in &others {
                add(MarkerKey::One(other.clone()), BTreeSet::new());
            }
            every.insert(one.clone());
            every.extend(others.iter().cloned());
            add(MarkerKey::One(one.clone()), others);
        }
        if let MarkerKey::Several(_) = key {
            add(key.clone(), every);
            if let Some(marker) = markers.get_mut(key) {
                marker.wanted_by.insert(place);
            }
        }
    }

    fn use_up(&self, place: &str) {
        self.used.borrow_mut().insert(place.to_owned());
    }

    /// The meanings, and the corrections of single properties that corrected nothing.
    pub(super) fn finish(self) -> (BTreeMap<MarkerKey, Marker>, Vec<String>) {
        let used = self.used.into_inner();
        let of = |table: &[(&str, Name)]| {
            table
                .iter()
                .map(|(place, _)| (*place).to_owned())
                .collect::<Vec<_>>()
        };
        let free = FREE.iter().map(|place| (*place).to_owned());
        let unused = free
            .chain(of(WITHOUT))
            .chain(of(WITH))
            .filter(|place| !used.contains(place))
            .collect();
        (self.markers.into_inner(), unused)
    }
}

/// `AWS::EC2::Instance#Ebs.KmsKeyId` is of `AWS::EC2::Instance`, and named `KmsKeyId`.
fn resource_and_property(place: &str) -> (&str, &str) {
    let (owner, property) = place.rsplit_once('.').unwrap_or((place, ""));
    (owner.split('#').next().unwrap_or(owner), property)
}

/// One attribute is itself; several that are all ARNs are any ARN; others are a mixed bag.
fn simplest(wanted: BTreeSet<Target>) -> Option<MarkerKey> {
    if wanted.len() > 1 && wanted.iter().all(Target::is_arn) {
        return Some(MarkerKey::Arn);
    }
    match wanted.len() {
        0 => None,
        1 => wanted.into_iter().next().map(MarkerKey::One),
        _ => Some(MarkerKey::Several(wanted)),
    }
}

/// Whether a property of this name holds ARNs: `RoleArn`, `TopicARNs`.
pub(super) fn is_arn_name(property: &str) -> bool {
    let name = property.to_ascii_lowercase();
    let name = name.strip_suffix('s').unwrap_or(&name);
    // `Warn` and `Learn` are no ARNs.
    name.ends_with("arn") && !name.ends_with("warn") && !name.ends_with("learn")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wants(place: &str, relationships: &[Name]) -> Meaning {
        let relationships: Vec<Relationship> = relationships
            .iter()
            .map(|one| Relationship(one.0.to_owned(), one.1.to_owned()))
            .collect();
        Wants::default().meaning(place, &relationships)
    }

    fn one(resource: &str, attribute: &str) -> Meaning {
        Meaning::Marker(MarkerKey::One(Target::new(resource, attribute)))
    }

    #[test]
    fn one_attribute_is_itself_under_its_one_name() {
        let group = one("AWS::EC2::SecurityGroup", "GroupId");
        let ids = [
            ("AWS::EC2::SecurityGroup", "Id"),
            ("AWS::EC2::SecurityGroup", "GroupId"),
        ];
        assert_eq!(wants("AWS::ECS::Service#X.SecurityGroups", &ids), group);
        assert_eq!(
            wants("AWS::ECS::Service#X.SecurityGroups", &ids[..1]),
            group
        );
    }

    #[test]
    fn arns_of_several_types_are_any_arn() {
        let arns = [("AWS::SNS::Topic", "TopicArn"), ("AWS::SQS::Queue", "Arn")];
        assert_eq!(
            wants("AWS::X::Y.Destination", &arns),
            Meaning::Marker(MarkerKey::Arn)
        );
        assert_eq!(
            wants("AWS::X::Y.SomeArn", &[]),
            Meaning::Marker(MarkerKey::Arn)
        );
        assert_eq!(wants("AWS::X::Y.Warn", &[]), Meaning::Text);
    }

    #[test]
    fn qualified_functions_are_functions() {
        let both = [
            ("AWS::Lambda::Alias", "AliasArn"),
            ("AWS::Lambda::Function", "Arn"),
        ];
        assert_eq!(
            wants("AWS::X::Y.Handler", &both),
            one("AWS::Lambda::Function", "Arn")
        );
    }

    #[test]
    fn keys_take_ids_arns_and_aliases() {
        let key = [("AWS::KMS::Key", "Arn"), ("AWS::KMS::Key", "KeyId")];
        let all = KMS_KEY.map(target).into_iter().collect();
        assert_eq!(
            wants("AWS::X::Y.KmsKeyId", &key),
            Meaning::Marker(MarkerKey::Several(all))
        );
    }

    #[test]
    fn addresses_are_text() {
        assert_eq!(
            wants("AWS::X::Y.CidrIp", &[("AWS::EC2::VPC", "CidrBlock")]),
            Meaning::Text
        );
    }
}
