//! Values that stand for something: the id of a subnet, the ARN of a role.
//!
//! The facts call such a meaning by an attribute, as `AWS::EC2::VPC.Id`. What is written out has
//! its form, and a reference yields it.

use super::formats::Fault;
use super::walk::Walk;
use crate::facts::Schema;
use crate::template::{Attribute, Element, Intrinsic, Resource};
use crate::validation::check::Check;
use crate::validation::rules;

/// A meaning, an example of it, and whether a text has its form.
type Form = (&'static str, &'static str, fn(&str) -> bool);

/// The forms that are certain.
///
/// See [resource ids](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html),
/// [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html),
/// [key ids](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id) and
/// [bucket names](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
const FORMS: [Form; 14] = [
    (
        "AWS::ACM::Certificate.Arn",
        "the ARN of a certificate as arn:aws:acm:eu-west-2:123456789012:certificate/id",
        |text| arn(text, "acm", true).is_some_and(|rest| inside(rest, "certificate/")),
    ),
    (
        "AWS::EC2::Image.Id",
        "the id of an image as ami-0123456789abcdef0",
        |text| {
            id(text, "ami-", |b| {
                b.is_ascii_digit() || b.is_ascii_lowercase()
            })
        },
    ),
    (
        "AWS::EC2::SecurityGroup.Id",
        "the id of a security group as sg-0123456789abcdef0",
        |text| id(text, "sg-", |b| b.is_ascii_hexdigit()),
    ),
    (
        "AWS::EC2::SecurityGroup.Name",
        "the name of a security group: letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*",
        |text| {
            let other = " ._-:/()#,@[]+=&;{}!$*";
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || other.contains(c))
        },
    ),
    (
        "AWS::EC2::Subnet.Id",
        "the id of a subnet as subnet-0123456789abcdef0",
        |text| id(text, "subnet-", |b| b.is_ascii_hexdigit()),
    ),
    (
        "AWS::EC2::VPC.Id",
        "the id of a VPC as vpc-0123456789abcdef0",
        |text| id(text, "vpc-", |b| b.is_ascii_hexdigit()),
    ),
    (
        "AWS::IAM::Role.Arn",
        "the ARN of a role as arn:aws:iam::123456789012:role/name",
        |text| arn(text, "iam", false).is_some_and(|rest| inside(rest, "role/")),
    ),
    (
        "AWS::KMS::Alias.AliasName",
        "the alias of a key as alias/name",
        |text| {
            let name = text.strip_prefix("alias/").unwrap_or_default();
            !name.is_empty()
                && name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b":/_-".contains(&b))
        },
    ),
    (
        "AWS::KMS::Key.Arn",
        "the ARN of a key as arn:aws:kms:eu-west-2:123456789012:key/id",
        |text| {
            arn(text, "kms", true)
                .is_some_and(|rest| inside(rest, "key/") || inside(rest, "alias/"))
        },
    ),
    (
        "AWS::KMS::Key.Id",
        "the id of a key as 12345678-1234-1234-1234-123456789012",
        key_id,
    ),
    (
        "AWS::Lambda::Function.Arn",
        "the ARN of a function as arn:aws:lambda:eu-west-2:123456789012:function:name",
        |text| arn(text, "lambda", true).is_some_and(|rest| inside(rest, "function:")),
    ),
    (
        "AWS::Logs::LogGroup.Name",
        "the name of a log group: letters, digits and ._-/#",
        |text| {
            (1..=512).contains(&text.len())
                && text
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"._-/#".contains(&b))
        },
    ),
    (
        "AWS::S3::Bucket.Name",
        "the name of a bucket: 3 to 63 small letters, digits, dots and hyphens",
        bucket_name,
    ),
    (
        "AWS::SNS::Topic.Arn",
        "the ARN of a topic as arn:aws:sns:eu-west-2:123456789012:name",
        |text| arn(text, "sns", true).is_some_and(|rest| !rest.is_empty()),
    ),
];

/// What keeps a text from having a meaning.
pub(super) fn fault(meaning: &str, text: &str) -> Option<Fault> {
    let (_, wanted, has_form) = FORMS.iter().find(|(name, ..)| *name == meaning)?;
    // EC2 looks an image up in a parameter of Systems Manager.
    let elsewhere = meaning == "AWS::EC2::Image.Id" && text.starts_with("resolve:ssm:");
    (!elsewhere && !has_form(text)).then_some(Fault { wanted, hint: None })
}

fn id(text: &str, prefix: &str, digit: impl Fn(u8) -> bool) -> bool {
    let digits = text.strip_prefix(prefix).unwrap_or_default();
    matches!(digits.len(), 8 | 17) && digits.bytes().all(digit)
}

/// The resource of an ARN of a service, with a region or without one.
fn arn<'x>(text: &'x str, service: &str, regional: bool) -> Option<&'x str> {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next().unwrap_or_default();
    let (arn, partition, of, region, account) = (next(), next(), next(), next(), next());
    let lower = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let region = if regional {
        !region.is_empty() && region.bytes().all(lower)
    } else {
        region.is_empty()
    };
    let account = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    let fits = arn == "arn" && partition.starts_with("aws") && of == service && region && account;
    parts.next().filter(|_| fits)
}

fn inside(resource: &str, prefix: &str) -> bool {
    resource
        .strip_prefix(prefix)
        .is_some_and(|rest| !rest.is_empty())
}

fn key_id(text: &str) -> bool {
    let hex = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
    if let Some(rest) = text.strip_prefix("mrk-") {
        return rest.len() == 32 && hex(rest);
    }
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = parts.iter().map(|part| part.len());
    lengths.eq([8, 4, 4, 4, 12]) && parts.into_iter().all(hex)
}

fn bucket_name(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b);
    (3..=63).contains(&text.len())
        && text.bytes().all(known)
        && !text.starts_with(['.', '-'])
        && !text.ends_with(['.', '-'])
        && !["..", "-.", ".-"].iter().any(|pair| text.contains(pair))
}

impl<'t> Walk<'_, 't> {
    /// Holds what a reference yields against what its property means.
    pub(super) fn meaning(
        &mut self,
        schema: &'static Schema,
        element: &Element,
        intrinsic: &Intrinsic<'t>,
    ) {
        // In a choice, a reference fits more than the facts say.
        let Some(wanted) = self.wanted_meaning(schema).filter(|_| self.is_reporting()) else {
            return;
        };
        let given = given(self.check, intrinsic, wanted);
        if given == Given::Unknown || given == Given::Is(wanted) {
            return;
        }
        let (here, check) = (self.here(), self.check);
        let message = || {
            let (target, kind) = target(check, intrinsic);
            format!("{here} wants {wanted}, and `{target}` is another value of {kind}")
        };
        self.fail(element.origin, &rules::RELATIONSHIP, message, None);
    }

    /// What a value means, where the property says one thing.
    fn wanted_meaning(&self, schema: &'static Schema) -> Option<&'static str> {
        let mut schema = schema;
        // A type leads to a type, never to a circle of references alone; the bound is a belt.
        for _ in 0..8 {
            if let Some(one) = meaning_of(schema) {
                return Some(one);
            }
            schema = self.named_type(schema)?;
        }
        None
    }
}

fn meaning_of(schema: &'static Schema) -> Option<&'static str> {
    schema.format.as_deref().filter(|name| name.contains("::"))
}

/// What a reference means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    /// It depends on what is not known.
    Unknown,
    /// A value without a meaning of the facts, as most names are.
    Other,
    /// A meaning.
    Is(&'static str),
}

impl Given {
    fn of(schema: Option<&'static Schema>) -> Self {
        schema.and_then(meaning_of).map_or(Given::Other, Given::Is)
    }
}

/// What a reference to a resource of the template means.
fn given(check: &Check<'_>, intrinsic: &Intrinsic<'_>, wanted: &str) -> Given {
    let template = check.template;
    let name = match *intrinsic {
        Intrinsic::Ref(name) if !template.parameters.contains_key(name) => name,
        Intrinsic::GetAtt { resource, .. } => resource,
        _ => return Given::Unknown,
    };
    let Some(resource) = template.resources.get(name) else {
        return Given::Unknown;
    };
    let kind = resource.resource_type.as_ref();
    // A custom resource decides itself what it yields.
    if kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource" {
        return Given::Unknown;
    }
    match *intrinsic {
        Intrinsic::Ref(_) if kind == "AWS::EC2::SecurityGroup" => of_group(resource),
        Intrinsic::Ref(_) => of_reference(kind),
        Intrinsic::GetAtt {
            attribute: Attribute::Name(attribute),
            ..
        } => of_attribute(kind, attribute, wanted),
        _ => Given::Unknown,
    }
}

fn of_reference(kind: &str) -> Given {
    let Some(facts) = super::facts_of(kind) else {
        return Given::Unknown;
    };
    let identifier = match facts.reference.as_slice() {
        [] => facts.primary_identifier.as_slice(),
        names => names,
    };
    // Several parts are put together, and a nested one is a name.
    let [identifier] = identifier else {
        return Given::Other;
    };
    let schema = facts.attributes.get(identifier);
    Given::of(schema.or_else(|| facts.body.properties.get(identifier)))
}

/// `Ref` yields the id of a group in a network, and the name of one without.
///
/// See [return values](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html).
fn of_group(resource: &Resource) -> Given {
    match resource.properties.get("VpcId").map(Element::intrinsic) {
        None => Given::Is("AWS::EC2::SecurityGroup.Name"),
        Some(Some(Intrinsic::If { .. } | Intrinsic::Ref("AWS::NoValue"))) => Given::Unknown,
        Some(_) => Given::Is("AWS::EC2::SecurityGroup.Id"),
    }
}

fn of_attribute(kind: &str, attribute: &str, wanted: &str) -> Given {
    let facts = super::facts_of(kind).filter(|_| !super::relationships::passes_on(kind));
    let Some(schema) = facts.and_then(|facts| {
        let schema = super::functions::attribute_schema(facts, attribute);
        schema.or_else(|| facts.body.properties.get(attribute))
    }) else {
        return Given::Unknown;
    };
    // The facts do not give every attribute its meaning; its name may.
    let owner = wanted.split('.').next().unwrap_or_default();
    let lower = attribute.to_ascii_lowercase();
    let named = lower.contains(&super::relationships::noun(owner));
    match Given::of(Some(schema)) {
        Given::Other if named => Given::Unknown,
        given => given,
    }
}

/// A reference as it is written, and the type of its resource.
fn target<'c>(check: &Check<'c>, intrinsic: &Intrinsic<'c>) -> (String, &'c str) {
    let (name, written) = match *intrinsic {
        Intrinsic::GetAtt {
            resource,
            attribute: Attribute::Name(attribute),
        } => (resource, format!("{resource}.{attribute}")),
        Intrinsic::Ref(name) => (name, name.to_owned()),
        _ => ("", String::new()),
    };
    let resource = check.template.resources.get(name);
    (written, resource.map_or("", |r| r.resource_type.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn texts_have_the_form_of_their_meaning() {
        let forms = [
            ("AWS::EC2::VPC.Id", "vpc-12345678", "vpc-1234567"),
            ("AWS::EC2::Image.Id", "resolve:ssm:/a", "ami-XYZ45678"),
            (
                "AWS::IAM::Role.Arn",
                "arn:aws:iam::123456789012:role/a/b",
                "role/a",
            ),
            (
                "AWS::KMS::Key.Arn",
                "arn:aws-cn:kms:cn-north-1:123456789012:key/a",
                "arn:aws:kms::123456789012:key/a",
            ),
            (
                "AWS::KMS::Key.Id",
                "mrk-0123456789abcdef0123456789abcdef",
                "mrk-1",
            ),
            ("AWS::KMS::Alias.AliasName", "alias/aws/s3", "aws/s3"),
            ("AWS::S3::Bucket.Name", "my.bucket-1", "my.-bucket"),
            ("AWS::Logs::LogGroup.Name", "/aws/lambda/a", "a b"),
            (
                "AWS::SNS::Topic.Arn",
                "arn:aws:sns:eu-west-2:123456789012:a",
                "arn:aws:sqs:eu-west-2:123456789012:a",
            ),
        ];
        for (meaning, good, bad) in forms {
            assert!(fault(meaning, good).is_none(), "{meaning} {good}");
            assert!(fault(meaning, bad).is_some(), "{meaning} {bad}");
        }
        assert!(fault("AWS::SQS::Queue.Arn", "anything").is_none());
    }
}
