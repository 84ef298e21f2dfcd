//! What a template expects to be there: images, certificates, zones.

use std::collections::BTreeSet;

use serde_json::Value;

use super::check::Check;
use super::ground::{Ground, unseen};
use super::{Patient, Premises};
use crate::aws::{ImageState, ImageVersion};
use crate::deploy::{DeployError, MissingImage};
use crate::plan::{ImageReference, ImageResolver};

/// Where CloudFront's certificates are:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html>.
const CLOUDFRONT_REGION: &str = "us-east-1";

pub(super) async fn checks(
    ground: &Ground,
    premises: &Premises<'_>,
    patients: &[Patient<'_>],
    patient: &Patient<'_>,
    checks: &mut Vec<Check>,
) {
    let known: Vec<_> = patients.iter().map(|it| (it.stack, &it.template)).collect();
    let resolver = ImageResolver { stacks: &known };
    let images = resolver.images(patient.stack, &patient.template, ground.placeholders());
    if premises.emulated && !images.is_empty() {
        let why = "the emulator runs no container";
        checks.push(Check::not_checked("images", why).of(patient.stack));
    } else {
        for image in images {
            checks.extend(ground.image(patient, image).await);
        }
    }
    let found = certificates(patient.template.document());
    for certificate in found {
        checks.push(in_region(ground, &certificate).of(patient.stack));
    }
    checks.extend(zones(ground, patient.template.document()).map(|it| it.of(patient.stack)));
}

impl Ground {
    /// Whether an image is in its repository; nothing for one that a deployment pushes, or that is in another
    /// account.
    async fn image(&self, patient: &Patient<'_>, image: ImageReference) -> Option<Check> {
        const NAME: &str = "images";
        if image.account != self.account || self.is_pushed(patient, &image) {
            return None;
        }
        let version = match image.version.strip_prefix('@') {
            Some(digest) => ImageVersion::Digest(digest),
            None => ImageVersion::Tag(&image.version),
        };
        let registry = self.connection.registry(&image.region);
        let check = match registry.image_state(&image.repository, version).await {
            Ok(ImageState::Present) => {
                Check::ok(NAME, format!("{}:{}", image.repository, image.version))
            }
            Ok(state) => {
                let error = DeployError::MissingImages(vec![MissingImage {
                    stack: patient.stack.name.clone(),
                    has_repository: state == ImageState::Absent,
                    suffix: self.placeholders().url_suffix(),
                    image,
                }]);
                Check::fault(NAME, error.to_string()).remedies(error.hint())
            }
            Err(error) => unseen(NAME, &error),
        };
        Some(check.of(patient.stack))
    }

    fn is_pushed(&self, patient: &Patient<'_>, image: &ImageReference) -> bool {
        let here = self.placeholders();
        let destinations = patient.assets.images.iter().flat_map(|it| &it.destinations);
        destinations.into_iter().any(|to| {
            here.resolve(&to.repository_name) == image.repository
                && here.resolve(&to.image_tag) == image.version
        })
    }
}

/// A certificate that a template names by its ARN, and who uses it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Certificate {
    arn: String,
    by_cloudfront: bool,
}

fn certificates(document: &Value) -> BTreeSet<Certificate> {
    let mut found = BTreeSet::new();
    for resource in document["Resources"].as_object().into_iter().flatten() {
        let kind = resource.1["Type"].as_str().unwrap_or_default();
        collect(&resource.1["Properties"], &mut |arn| {
            found.insert(Certificate {
                arn: arn.to_owned(),
                by_cloudfront: kind == "AWS::CloudFront::Distribution",
            });
        });
    }
    found
}

/// Every ARN of a certificate in a value.
fn collect(value: &Value, found: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) if text.starts_with("arn:") && text.contains(":acm:") => found(text),
        Value::Array(items) => items.iter().for_each(|it| collect(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| collect(it, found)),
        _ => {}
    }
}

/// A load balancer takes certificates of its own region only, CloudFront of one.
/// <https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html>
fn in_region(ground: &Ground, certificate: &Certificate) -> Check {
    const NAME: &str = "certificate";
    let wanted = if certificate.by_cloudfront {
        CLOUDFRONT_REGION
    } else {
        &ground.region
    };
    let actual = certificate.arn.split(':').nth(3).unwrap_or_default();
    if actual == wanted {
        return Check::ok(NAME, format!("in {wanted}"));
    }
    let found = format!(
        "{} is in {actual}, and must be in {wanted}",
        certificate.arn
    );
    Check::fault(NAME, found).remedy(format!("request one in {wanted}"))
}

/// Zones that a template names. A zone's name is that of its region and a letter:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html>.
fn zones(ground: &Ground, document: &Value) -> Option<Check> {
    const NAME: &str = "zones";
    let resources = document["Resources"].as_object().into_iter().flatten();
    let named: BTreeSet<&str> = resources
        .filter_map(|(_, it)| it["Properties"]["AvailabilityZone"].as_str())
        .collect();
    if named.is_empty() {
        return None;
    }
    let strange: Vec<&str> = named
        .iter()
        .copied()
        .filter(|it| !it.starts_with(&ground.region))
        .collect();
    if !strange.is_empty() {
        let found = format!("{} is not of {}", strange.join(", "), ground.region);
        return Some(Check::fault(NAME, found).remedy("set `availability_zones`"));
    }
    let list = named.into_iter().collect::<Vec<_>>().join(", ");
    let why = format!("whether the account has {list} is not asked");
    let ask = format!(
        "aws ec2 describe-availability-zones --region {}",
        ground.region
    );
    Some(Check::not_checked(NAME, why).remedy(ask))
}
