//! Rules of the schemas of resource types, and of what services ask beyond them.

use super::Example::{Built, Text};
use super::{Rule, Severity, rules};

rules! { SCHEMA:
    POLICY_SIZE = "P101" Error "an IAM policy fits IAM's limit: 6,144 characters managed, 10,240 in a role, 5,120 in a group, 2,048 in a user"
        fails Built(|| managed_policy(300)), passes Built(|| managed_policy(3));
    IAM_ACTION = "P102" Warning "a policy names services and actions that IAM knows; an error in a program of one's own"
        fails Text("Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: {PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Action: 'dynamdb:GetItm', Resource: '*'}]}}\n"),
        passes Text("Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: {PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Action: 'dynamodb:getitem', Resource: '*'}]}}\n");
    TABLE_ATTRIBUTES = "P201" Error "AttributeDefinitions of a DynamoDB table are the attributes that its keys and indexes use, no more and no less"
        fails Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: b, AttributeType: S}]}}}\n"),
        passes Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}]}}}\n");
    NETWORK = "P301" Error "a subnet is within its network, apart from the other subnets, and has one route table"
        fails Text("Resources:\n  V: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}\n  S: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref V, CidrBlock: 10.1.0.0/24}}\n"),
        passes Text("Resources:\n  V: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}\n  S: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref V, CidrBlock: 10.0.1.0/24}}\n");
    LOG_FILTERS = "P302" Error "a log group has at most five subscription filters"
        fails Built(|| log_filters(6)), passes Built(|| log_filters(5));
    RUNTIME_RETIRED = "P401" Error "the runtime of a Lambda function is one that Lambda still creates functions with, as of the day of the facts"
        fails Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {ZipFile: a}, Handler: index.h, Runtime: nodejs14.x, Role: 'arn:aws:iam::123456789012:role/r'}}}\n"),
        passes Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {ZipFile: a}, Handler: index.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::123456789012:role/r'}}}\n");
    RUNTIME_DEPRECATED = "P402" Warning "the runtime of a Lambda function is not deprecated, as of the day of the facts"
        fails Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {S3Bucket: code-of-f, S3Key: k}, Handler: index.h, Runtime: dotnet6, Role: 'arn:aws:iam::123456789012:role/r'}}}\n"),
        passes Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {S3Bucket: code-of-f, S3Key: k}, Handler: index.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::123456789012:role/r'}}}\n");
    STATES = "P403" Error "a state machine starts at one of its states, and every state leads to one"
        fails Text("Resources: {M: {Type: 'AWS::StepFunctions::StateMachine', Properties: {RoleArn: 'arn:aws:iam::123456789012:role/r', Definition: {StartAt: B, States: {A: {Type: Succeed}}}}}}\n"),
        passes Text("Resources: {M: {Type: 'AWS::StepFunctions::StateMachine', Properties: {RoleArn: 'arn:aws:iam::123456789012:role/r', Definition: {StartAt: A, States: {A: {Type: Succeed}}}}}}\n");
    WITHIN = "P501" Error "properties of a resource agree: sizes, ports, days, names, the origins and stages that they speak of"
        fails Text("Resources: {G: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: '3', MaxSize: '1', AvailabilityZones: [eu-west-2a], LaunchConfigurationName: a}}}\n"),
        passes Text("Resources: {G: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: '1', MaxSize: '3', AvailabilityZones: [eu-west-2a], LaunchConfigurationName: a}}}\n");
    PAIR = "P502" Error "two resources agree, one of which names the other: a queue and its dead-letter queue, a service and its task"
        fails Text("Resources:\n  A: {Type: 'AWS::SQS::Queue', Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt B.Arn, maxReceiveCount: 3}}}\n  B: {Type: 'AWS::SQS::Queue', Properties: {FifoQueue: true, QueueName: b.fifo}}\n"),
        passes Text("Resources:\n  A: {Type: 'AWS::SQS::Queue', Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt B.Arn, maxReceiveCount: 3}}}\n  B: {Type: 'AWS::SQS::Queue'}\n");
    SAME_IDENTIFIER = "P503" Error "two resources of a type do not have the same name"
        fails Text("Resources:\n  A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: one-name}}\n  B: {Type: 'AWS::S3::Bucket', Properties: {BucketName: one-name}}\n"),
        passes Text("Resources:\n  A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: one-name}}\n  B: {Type: 'AWS::S3::Bucket', Properties: {BucketName: other-name}}\n");
    TAGS = "P504" Error "the keys of a resource's tags differ, have 1 to 128 characters, and do not begin with aws:"
        fails Text("Resources: {G: {Type: 'AWS::EC2::InternetGateway', Properties: {Tags: [{Key: a, Value: b}, {Key: a, Value: c}]}}}\n"),
        passes Text("Resources: {G: {Type: 'AWS::EC2::InternetGateway', Properties: {Tags: [{Key: a, Value: b}, {Key: b, Value: c}]}}}\n");
    PIPELINE = "P505" Error "an action of a pipeline takes artifacts that an earlier one makes, as many as its provider asks for"
        fails Text("Resources:\n  P:\n    Type: AWS::CodePipeline::Pipeline\n    Properties:\n      RoleArn: arn:aws:iam::123456789012:role/r\n      ArtifactStore: {Type: S3, Location: artifacts}\n      Stages:\n      - Name: Source\n        Actions:\n        - {Name: s, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: sources, S3ObjectKey: k}, OutputArtifacts: [{Name: code}]}\n      - Name: Build\n        Actions:\n        - {Name: b, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: p}, InputArtifacts: [{Name: cod}]}\n"),
        passes Text("Resources:\n  P:\n    Type: AWS::CodePipeline::Pipeline\n    Properties:\n      RoleArn: arn:aws:iam::123456789012:role/r\n      ArtifactStore: {Type: S3, Location: artifacts}\n      Stages:\n      - Name: Source\n        Actions:\n        - {Name: s, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: sources, S3ObjectKey: k}, OutputArtifacts: [{Name: code}]}\n      - Name: Build\n        Actions:\n        - {Name: b, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: p}, InputArtifacts: [{Name: code}]}\n");
    UNKNOWN_TYPE = "S101" Error "a resource type is one that CloudFormation has"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topik'}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    UNKNOWN_PROPERTY = "S102" Error "a property is one that its resource type has"
        fails Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {QueuName: jobs}}}\n"),
        passes Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {QueueName: jobs}}}\n");
    REQUIRED = "S103" Error "a required property is there"
        fails Text("Resources: {S: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: 10.0.0.0/24}}}\n"),
        passes Text("Resources: {S: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: 10.0.0.0/24, VpcId: vpc-12345678}}}\n");
    READ_ONLY = "S104" Error "what AWS sets is not set in a template"
        fails Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {QueueUrl: 'https://a'}}}\n"),
        passes Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {QueueName: jobs}}}\n");
    PRIVATE_TYPE = "S105" Info "a resource type of another vendor is not checked"
        fails Text("Resources: {A: {Type: 'Initech::TPS::Report'}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    NEEDS_TRANSFORM = "S106" Error "a resource type of a transform needs the transform"
        fails Text("Resources: {T: {Type: 'AWS::Serverless::SimpleTable'}}\n"),
        passes Text("Transform: AWS::Serverless-2016-10-31\nResources: {T: {Type: 'AWS::Serverless::SimpleTable'}}\n");
    NOT_IN_REGION = "S107" Warning "CloudFormation has types of a resource's service in the region of the stack, where that is known"
        fails Text("Resources: {P: {Type: 'AWS::DeviceFarm::Project', Properties: {Name: a}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    TYPE = "S201" Error "a value is of the type that its property takes"
        fails Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: soon}}}\n"),
        passes Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: '5'}}}\n");
    ENUM = "S202" Error "a value is one of those that its property takes"
        fails Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {BillingMode: FREE, KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}]}}}\n"),
        passes Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}]}}}\n");
    PATTERN = "S203" Error "a text matches the pattern of its property"
        fails Text("Resources: {L: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: 'a b'}}}\n"),
        passes Text("Resources: {L: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: 'a/b'}}}\n");
    LENGTH = "S204" Error "a text is as long as its property allows"
        fails Built(|| topic_named(257)), passes Built(|| topic_named(256));
    RANGE = "S205" Error "a number is in the range that its property allows"
        fails Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 901}}}\n"),
        passes Text("Resources: {Jobs: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 900}}}\n");
    FORMAT = "S206" Error "a text has the form that its property asks for: a CIDR block, a time, JSON"
        fails Text("Resources: {V: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.300.0.0/16}}}\n"),
        passes Text("Resources: {V: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.30.0.0/16}}}\n");
    ITEMS = "S301" Error "a list has as many elements as its property allows"
        fails Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {KeySchema: [], AttributeDefinitions: [{AttributeName: a, AttributeType: S}], BillingMode: PAY_PER_REQUEST}}}\n"),
        passes Text("Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}], BillingMode: PAY_PER_REQUEST}}}\n");
    UNIQUE = "S302" Error "the elements of a list differ where its property asks for it"
        fails Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {ZipFile: a}, Handler: index.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::123456789012:role/r', Architectures: [arm64, arm64]}}}\n"),
        passes Text("Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {ZipFile: a}, Handler: index.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::123456789012:role/r', Architectures: [arm64]}}}\n");
    PROPERTIES = "S303" Error "an object has as many properties as allowed"
        fails Built(|| service_attributes(31)), passes Built(|| service_attributes(30));
    COMBINATION = "S401" Error "the properties that are set are a combination that the resource type allows"
        fails Text("Resources: {S: {Type: 'AWS::EC2::SecurityGroupIngress', Properties: {IpProtocol: tcp}}}\n"),
        passes Text("Resources: {S: {Type: 'AWS::EC2::SecurityGroupIngress', Properties: {IpProtocol: tcp, FromPort: 1, ToPort: 1, CidrIp: 10.0.0.0/8, GroupId: sg-12345678}}}\n");
    DEPENDENT = "S402" Error "a property that asks for another, or excludes another, gets its way"
        fails Text("Resources: {V: {Type: 'AWS::EC2::VPC', Properties: {Ipv4IpamPoolId: ipam-pool-1}}}\n"),
        passes Text("Resources: {V: {Type: 'AWS::EC2::VPC', Properties: {Ipv4IpamPoolId: ipam-pool-1, Ipv4NetmaskLength: 16}}}\n");
    RELATIONSHIP = "S501" Error "a reference yields what its property means: a subnet is no VPC"
        fails Text("Resources:\n  A: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: 10.0.0.0/24, VpcId: vpc-12345678}}\n  B: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: 10.0.1.0/24, VpcId: !Ref A}}\n"),
        passes Text("Resources:\n  A: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}\n  B: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: 10.0.1.0/24, VpcId: !Ref A}}\n");
    FUNCTION_TYPE = "S502" Error "a function yields a list where a list belongs, and one value where one belongs"
        fails Text("Resources: {S: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Split [',', 'a,b']}}}\n"),
        passes Text("Resources: {S: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Select [0, !Split [',', 'a,b']]}}}\n");
    DEPRECATED = "S601" Warning "AWS advises against a property, or closes the service to new resources"
        fails Text("Resources: {D: {Type: 'AWS::Timestream::Database'}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    SHUT_DOWN = "S602" Error "a resource type is of a service that AWS has not shut down"
        fails Text("Resources: {D: {Type: 'AWS::IoTAnalytics::Datastore'}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
}

fn managed_policy(statements: usize) -> String {
    let statement = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
    let list = vec![statement; statements].join(", ");
    format!(
        r#"{{"Resources": {{"P": {{"Type": "AWS::IAM::ManagedPolicy", "Properties": {{"PolicyDocument": {{"Version": "2012-10-17", "Statement": [{list}]}}}}}}}}}}"#
    )
}

fn topic_named(characters: usize) -> String {
    let name = "x".repeat(characters);
    format!("Resources: {{T: {{Type: 'AWS::SNS::Topic', Properties: {{TopicName: {name}}}}}}}\n")
}

fn service_attributes(count: usize) -> String {
    let attributes: Vec<_> = (0..count).map(|n| format!("a{n}: x")).collect();
    let attributes = attributes.join(", ");
    format!(
        "Resources: {{S: {{Type: 'AWS::ServiceDiscovery::Service', Properties: {{ServiceAttributes: {{{attributes}}}}}}}}}\n"
    )
}

fn log_filters(count: usize) -> String {
    let filter = "{Type: 'AWS::Logs::SubscriptionFilter', Properties: {LogGroupName: /a, FilterPattern: '', DestinationArn: 'arn:aws:lambda:eu-west-2:123456789012:function:f'}}";
    let filters: Vec<_> = (0..count).map(|n| format!("F{n}: {filter}")).collect();
    format!("Resources: {{{}}}\n", filters.join(", "))
}
