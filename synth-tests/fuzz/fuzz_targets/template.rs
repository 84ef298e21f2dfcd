//! The validation on templates of the right shape with wrong things in them: sections, types,
//! properties and functions by the names that CloudFormation has.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use sparta_constructs::template::{Element, Kind, Resource, Section, Template};
use sparta_constructs::validation::{Options, validate};

/// Resource types with rules of their own, and properties that these rules look at.
const TYPES: &[(&str, &[&str])] = &[
    ("AWS::EC2::VPC", &["CidrBlock", "Ipv4IpamPoolId", "Tags"]),
    ("AWS::EC2::Subnet", &["VpcId", "CidrBlock", "AvailabilityZone"]),
    ("AWS::EC2::SecurityGroup", &["SecurityGroupIngress", "GroupDescription", "VpcId"]),
    ("AWS::SQS::Queue", &["QueueName", "RedrivePolicy", "FifoQueue", "DelaySeconds"]),
    ("AWS::DynamoDB::Table", &["KeySchema", "AttributeDefinitions", "GlobalSecondaryIndexes", "BillingMode"]),
    ("AWS::Lambda::Function", &["Code", "Runtime", "Handler", "Role", "Environment"]),
    ("AWS::ECS::TaskDefinition", &["Cpu", "Memory", "ContainerDefinitions", "RequiresCompatibilities"]),
    ("AWS::IAM::Role", &["AssumeRolePolicyDocument", "Policies", "ManagedPolicyArns"]),
    ("AWS::IAM::ManagedPolicy", &["PolicyDocument"]),
    ("AWS::StepFunctions::StateMachine", &["Definition", "DefinitionString", "RoleArn"]),
    ("AWS::CloudWatch::Alarm", &["Metrics", "Period", "EvaluationPeriods", "Threshold"]),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", &["HealthCheckPath", "Port", "TargetType"]),
    ("AWS::Events::Rule", &["ScheduleExpression", "EventPattern", "Targets"]),
    ("AWS::S3::Bucket", &["BucketName", "LifecycleConfiguration"]),
    ("AWS::AutoScaling::AutoScalingGroup", &["MinSize", "MaxSize"]),
    ("AWS::CloudFormation::CustomResource", &["ServiceToken"]),
    ("Initech::TPS::Report", &["Name"]),
];

const NAMES: &[&str] = &[
    "A", "B", "C", "Type", "Properties", "Value", "Default", "AllowedValues", "Assertions", "Assert",
    "Effect", "Action", "Resource", "Statement", "Version", "StartAt", "States", "Next", "End",
    "AttributeName", "KeyType", "deadLetterTargetArn", "Key", "Export", "Name", "Condition",
    "AWS::Region", "AWS::NoValue", "AWS::LanguageExtensions", "String", "Number", "CommaDelimitedList",
];

const TEXTS: &[&str] = &[
    "", "10.0.0.0/16", "10.0.0.0/33", "0.0.0.0/0", "::/0", "256", "-1", "1e400", "rate(1 hour)",
    "cron(0 0 * * ? *)", "{{resolve:ssm:a:1}}", "{{resolve:", "${A}", "${A.B}", "${", "${!A}", "*",
    "s3:GetObject", "arn:aws:s3:::a/*", "HASH", "S", "true", "é\u{0301}😀", "{\"a\": [1]}", "nodejs14.x",
];

const FUNCTIONS: &[&str] = &[
    "Ref", "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::If", "Fn::FindInMap",
    "Fn::ImportValue", "Fn::Base64", "Fn::Cidr", "Fn::GetAZs", "Fn::Transform", "Fn::Length",
    "Fn::ToJsonString", "Fn::ForEach::X", "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition",
    "Fn::Contains", "Fn::EachMemberIn", "Fn::ValueOf", "Fn::RefAll",
];

fn element(bytes: &mut Unstructured<'_>, depth: usize) -> Result<Element> {
    let kinds = if depth > 6 { 6 } else { 10 };
    Ok(Element::new(match bytes.int_in_range(0..=kinds)? {
        0 => Kind::Null,
        1 => Kind::Bool(bytes.arbitrary()?),
        2 => Kind::Integer(bytes.arbitrary()?),
        3 => Kind::Float(bytes.arbitrary()?),
        4 => Kind::String((*bytes.choose(TEXTS)?).into()),
        5 => Kind::String((*bytes.choose(NAMES)?).into()),
        6 => Kind::String(String::arbitrary(bytes)?.into()),
        7 => {
            let count = bytes.int_in_range(0..=4)?;
            let list = (0..count).map(|_| element(bytes, depth + 1));
            Kind::List(list.collect::<Result<_>>()?)
        }
        8 => object(bytes, depth)?,
        _ => {
            let function = *bytes.choose(FUNCTIONS)?;
            Element::object([(function, element(bytes, depth + 1)?)]).kind
        }
    }))
}

fn object(bytes: &mut Unstructured<'_>, depth: usize) -> Result<Kind> {
    let count = bytes.int_in_range(0..=5)?;
    let entries = (0..count).map(|_| Ok((*bytes.choose(NAMES)?, element(bytes, depth + 1)?)));
    Ok(Element::object(entries.collect::<Result<Vec<_>>>()?).kind)
}

fn resource(bytes: &mut Unstructured<'_>) -> Result<Resource> {
    let (kind, properties) = bytes.choose(TYPES)?;
    let mut resource = Resource::new(*kind);
    for property in *properties {
        if bytes.ratio(3, 4)? {
            resource.properties.insert(*property, element(bytes, 0)?);
        }
    }
    if bytes.ratio(1, 8)? {
        resource.depends_on = Some(element(bytes, 4)?);
        resource.deletion_policy = Some(element(bytes, 4)?);
        resource.update_policy = Some(element(bytes, 4)?);
        resource.condition = Some(element(bytes, 5)?);
    }
    Ok(resource)
}

fn template(bytes: &mut Unstructured<'_>) -> Result<Template> {
    let mut template = Template::default();
    for _ in 0..bytes.int_in_range(1..=5)? {
        let id = *bytes.choose(&["A", "B", "C", "D", "E", "F G"])?;
        template.resources.insert(id, resource(bytes)?);
    }
    if bytes.ratio(1, 4)? {
        template.transform = Some(element(bytes, 5)?);
    }
    for section in [
        Section::Parameters,
        Section::Mappings,
        Section::Conditions,
        Section::Rules,
        Section::Outputs,
    ] {
        if bytes.ratio(1, 3)? {
            let entries = object(bytes, 0)?;
            let whole = Element::object([(section.name(), Element::new(entries))]);
            let Kind::Object(whole) = whole.kind else { continue };
            for entry in whole.into_entries() {
                let Kind::Object(entries) = entry.value.kind else { continue };
                match section {
                    Section::Parameters => template.parameters = entries,
                    Section::Mappings => template.mappings = entries,
                    Section::Conditions => template.conditions = entries,
                    Section::Rules => template.rules = entries,
                    _ => template.outputs = entries,
                }
            }
        }
    }
    Ok(template)
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(template) = template(&mut Unstructured::new(bytes)) {
        let found = validate(&template, &Options::region("eu-west-2"));
        assert_eq!(found, validate(&template, &Options::region("eu-west-2")));
    }
});
