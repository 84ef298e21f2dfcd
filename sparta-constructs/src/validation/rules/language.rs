//! Rules of the template language.

use std::fmt::Write as _;

use super::Example::{Built, Text};
use super::{Rule, Severity, rules};

rules! { LANGUAGE:
    UNREADABLE = "T001" Error "a template is one JSON or YAML object in UTF-8, without a name twice in one object"
        fails Text("Resources: {A: {Type: 'AWS::SNS::Topic'}}\nResources: {}\n"),
        passes Text("Resources: {A: {Type: 'AWS::SNS::Topic'}}\n");
    SECTION = "T002" Error "a template has only the sections that CloudFormation knows, each of its shape"
        fails Text("Ressources: {}\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Metadata: {}\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n");
    NO_RESOURCES = "T003" Error "a template has at least one resource"
        fails Text("Description: nothing\n"),
        passes Text("Resources: {A: {Type: 'AWS::SNS::Topic'}}\n");
    FORMAT_VERSION = "T004" Error "the only format version is 2010-09-09"
        fails Text("AWSTemplateFormatVersion: 2011-01-01\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("AWSTemplateFormatVersion: 2010-09-09\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n");
    DESCRIPTION = "T005" Error "a description is text of at most 1,024 bytes"
        fails Text("Description: [a]\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Description: a\nResources: {A: {Type: 'AWS::SNS::Topic'}}\n");
    NULL = "T006" Error "CloudFormation takes no null and no number beyond JSON's"
        fails Text("Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {TopicName: null}}}\n"),
        passes Text("Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {TopicName: a}}}\n");
    TOO_MANY_RESOURCES = "T101" Error "a template has at most 500 resources"
        fails Built(|| topics(501)), passes Built(|| topics(500));
    TOO_MANY_PARAMETERS = "T102" Error "a template has at most 200 parameters"
        fails Built(|| parameters(201)), passes Built(|| parameters(200));
    TOO_MANY_OUTPUTS = "T103" Error "a template has at most 200 outputs"
        fails Built(|| outputs(201)), passes Built(|| outputs(200));
    TOO_LARGE = "T104" Error "a template has at most 1,048,576 bytes"
        fails Built(|| padded(1_048_577)), passes Built(|| padded(1_000_000));
    LOGICAL_ID = "T105" Error "a logical id has 1 to 255 letters and digits"
        fails Text("Resources: {My-Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Resources: {MyTopic: {Type: 'AWS::SNS::Topic'}}\n");
    TOO_MANY_MAPPINGS = "T106" Error "a template has at most 200 mappings with 200 keys each"
        fails Built(|| mappings(201)), passes Built(|| mappings(200));
    SHARED_NAME = "T107" Error "a resource and a parameter do not have the same name"
        fails Text("Parameters: {Name: {Type: String}}\nResources: {Name: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n"),
        passes Text("Parameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
    UNDEFINED_REFERENCE = "T201" Error "Ref, GetAtt and Sub name a resource, a parameter or a pseudo parameter of the template"
        fails Text("Resources:\n  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Tpoic}}\n"),
        passes Text("Parameters: {Name: {Type: String}}\nResources:\n  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}\n");
    UNDEFINED_CONDITION = "T202" Error "a condition that is named exists"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Condition: Prod}}\n"),
        passes Text("Conditions: {Prod: !Equals [!Ref 'AWS::Region', eu-west-1]}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Condition: Prod}}\n");
    DEPENDS_ON = "T203" Error "DependsOn names other resources of the template"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DependsOn: Queue}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DependsOn: Queue}, Queue: {Type: 'AWS::SQS::Queue'}}\n");
    CIRCULAR = "T204" Error "resources, and conditions, do not refer to each other in a circle"
        fails Text("Resources:\n  A: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !GetAtt B.QueueName}}\n  B: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !GetAtt A.TopicName}}\n"),
        passes Text("Resources:\n  A: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !GetAtt B.QueueName}}\n  B: {Type: 'AWS::SQS::Queue'}\n");
    UNKNOWN_ATTRIBUTE = "T205" Error "GetAtt asks for an attribute that the resource type has"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Arn: {Value: !GetAtt Topic.Arn}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Arn: {Value: !GetAtt Topic.TopicArn}}\n");
    MAPPING_KEY = "T206" Error "FindInMap names a mapping of the template and keys that it has"
        fails Text("Mappings: {Names: {eu-west-1: {Topic: a}}}\nResources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties: {TopicName: !FindInMap [Names, !Ref 'AWS::Region', Topic]}\n"),
        passes Text("Mappings: {Names: {eu-west-2: {Topic: a}}}\nResources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties: {TopicName: !FindInMap [Names, !Ref 'AWS::Region', Topic]}\n");
    DUPLICATE_EXPORT = "T207" Error "no two outputs export the same name"
        fails Text("Resources: {A: {Type: 'AWS::SNS::Topic'}}\nOutputs:\n  X: {Value: !Ref A, Export: {Name: a}}\n  Y: {Value: !Ref A, Export: {Name: a}}\n"),
        passes Text("Resources: {A: {Type: 'AWS::SNS::Topic'}}\nOutputs:\n  X: {Value: !Ref A, Export: {Name: a}}\n  Y: {Value: !Ref A, Export: {Name: b}}\n");
    UNUSED_PARAMETER = "T208" Warning "a parameter is used"
        fails Text("Parameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Parameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
    UNUSED_CONDITION = "T209" Warning "a condition is used"
        fails Text("Conditions: {Prod: !Equals [!Ref 'AWS::Region', eu-west-1]}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Conditions: {Prod: !Equals [!Ref 'AWS::Region', eu-west-1]}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Condition: Prod}}\n");
    UNUSED_MAPPING = "T210" Warning "a mapping is used"
        fails Text("Mappings: {Names: {a: {b: c}}}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Mappings: {Names: {a: {b: c}}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !FindInMap [Names, a, b]}}}\n");
    DEPENDS_ON_ABSENT = "T211" Error "a resource that DependsOn names is there whenever the resource is"
        fails Text("Parameters: {Stage: {Type: String}}\nConditions: {Prod: !Equals [!Ref Stage, prod]}\nResources: {A: {Type: 'AWS::SNS::Topic', DependsOn: B}, B: {Type: 'AWS::SQS::Queue', Condition: Prod}}\n"),
        passes Text("Parameters: {Stage: {Type: String}}\nConditions: {Prod: !Equals [!Ref Stage, prod]}\nResources: {A: {Type: 'AWS::SNS::Topic', Condition: Prod, DependsOn: B}, B: {Type: 'AWS::SQS::Queue', Condition: Prod}}\n");
    MALFORMED_FUNCTION = "T301" Error "an intrinsic function has the arguments it takes"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Join [a]}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Join [a, [b, c]]}}}\n");
    UNKNOWN_FUNCTION = "T302" Error "an intrinsic function is one that CloudFormation has"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Joyn [a, [b]]}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Join [a, [b]]}}}\n");
    FUNCTION_PLACE = "T303" Error "an intrinsic function stands where CloudFormation allows it"
        fails Text("Parameters: {Name: {Type: String, Default: !Ref 'AWS::Region'}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n"),
        passes Text("Parameters: {Name: {Type: String, Default: a}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
    SUB_SYNTAX = "T304" Error "the variables in Fn::Sub hold only letters, digits, `_`, `.` and `:`"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub 'a-${b c}'}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub 'a-${AWS::Region}'}}}\n");
    SUB_UNUSED = "T305" Warning "a variable given to Fn::Sub is used in its text"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub ['a', {b: c}]}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub ['a${b}', {b: c}]}}}\n");
    NEEDS_EXTENSIONS = "T306" Error "Fn::Length, Fn::ToJsonString and Fn::ForEach need the transform AWS::LanguageExtensions"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: {'Fn::ToJsonString': {a: b}}}}}\n"),
        passes Text("Transform: AWS::LanguageExtensions\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: {'Fn::ToJsonString': {a: b}}}}}\n");
    SELECT_INDEX = "T307" Error "Fn::Select picks an index that a written list has"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Select [2, [a, b]]}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Select [1, [a, b]]}}}\n");
    SUB_NEEDED = "T308" Error "a text with a variable of Fn::Sub stands in Fn::Sub"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: 'a-${AWS::Region}'}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub 'a-${AWS::Region}'}}}\n");
    DYNAMIC_REFERENCE = "T309" Error "a dynamic reference names a store that CloudFormation knows, and what is in it"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: '{{resolve:vault:name}}'}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: '{{resolve:ssm:name:1}}'}}}\n");
    RESOURCE_SHAPE = "T401" Error "a resource is an object with a type and the attributes that CloudFormation knows"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Property: {}}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {}}}\n");
    RESOURCE_ATTRIBUTE = "T402" Error "a resource attribute has a value that CloudFormation takes"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DeletionPolicy: Keep}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DeletionPolicy: Retain}}\n");
    POLICY_FUNCTION = "T403" Warning "DeletionPolicy and UpdateReplacePolicy take functions with the transform AWS::LanguageExtensions only"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DeletionPolicy: !Ref 'AWS::Region'}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic', DeletionPolicy: Retain}}\n");
    MODULE = "T404" Error "a module has no tags, no policies and no metadata that CloudFormation reserves"
        fails Text("Resources: {M: {Type: 'My::Own::Thing::MODULE', UpdatePolicy: {UseOnlineResharding: true}}}\n"),
        passes Text("Resources: {M: {Type: 'My::Own::Thing::MODULE', Properties: {Name: a}}}\n");
    PARAMETER = "T411" Error "a parameter has a type and constraints that fit it"
        fails Text("Parameters: {Name: {Type: Text}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n"),
        passes Text("Parameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
    PARAMETER_DEFAULT = "T412" Error "the default of a parameter keeps the parameter's constraints"
        fails Text("Parameters: {Name: {Type: String, AllowedValues: [a, b], Default: c}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n"),
        passes Text("Parameters: {Name: {Type: String, AllowedValues: [a, b], Default: b}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
    CONDITION = "T413" Error "a condition is one of the condition functions"
        fails Text("Conditions: {Prod: 'true'}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Condition: Prod}}\n"),
        passes Text("Conditions: {Prod: !Equals [a, a]}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Condition: Prod}}\n");
    MAPPING = "T414" Error "a mapping is two levels of names over text, numbers, truth values or lists"
        fails Text("Mappings: {Names: {a: b}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !FindInMap [Names, a, b]}}}\n"),
        passes Text("Mappings: {Names: {a: {b: c}}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !FindInMap [Names, a, b]}}}\n");
    OUTPUT = "T415" Error "an output has a value of text and only the attributes that CloudFormation knows"
        fails Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Name: {Values: !Ref Topic}}\n"),
        passes Text("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Name: {Value: !Ref Topic}}\n");
    RULE = "T416" Error "a rule has assertions, and a condition of rule functions at most"
        fails Text("Rules: {R: {RuleCondition: !Equals [a, b]}}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Rules: {R: {Assertions: [{Assert: !Equals [a, a]}]}}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    TRANSFORM = "T417" Error "Transform is the name of a macro or a list of names"
        fails Text("Transform: {a: b}\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n"),
        passes Text("Transform: AWS::LanguageExtensions\nResources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
    INTERFACE = "T418" Error "AWS::CloudFormation::Interface has groups of parameters and labels, each of its shape"
        fails Text("Metadata: {'AWS::CloudFormation::Interface': {ParameterGroups: [{Label: {default: Network}, Parameter: [Name]}]}}\nParameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n"),
        passes Text("Metadata: {'AWS::CloudFormation::Interface': {ParameterGroups: [{Label: {default: Network}, Parameters: [Name]}]}}\nParameters: {Name: {Type: String}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\n");
}

fn topics(count: usize) -> String {
    let mut text = "Resources:\n".to_owned();
    for n in 0..count {
        // Writing to a `String` cannot fail, here and below.
        let _ = writeln!(text, "  T{n}: {{Type: 'AWS::SNS::Topic'}}");
    }
    text
}

fn parameters(count: usize) -> String {
    let mut text = "Parameters:\n".to_owned();
    for n in 0..count {
        let _ = writeln!(text, "  P{n}: {{Type: String}}");
    }
    text + &topic_that_joins((0..count).map(|n| format!("!Ref P{n}")))
}

fn topic_that_joins(values: impl Iterator<Item = String>) -> String {
    let values = values.collect::<Vec<_>>().join(", ");
    format!(
        "Resources:\n  T:\n    Type: AWS::SNS::Topic\n    Properties: {{DisplayName: !Join ['', [{values}]]}}\n"
    )
}

fn outputs(count: usize) -> String {
    let mut text = topics(1) + "Outputs:\n";
    for n in 0..count {
        let _ = writeln!(text, "  O{n}: {{Value: !Ref T0}}");
    }
    text
}

fn mappings(count: usize) -> String {
    let mut text = "Mappings:\n".to_owned();
    for n in 0..count {
        let _ = writeln!(text, "  M{n}: {{a: {{b: c}}}}");
    }
    text + &topic_that_joins((0..count).map(|n| format!("!FindInMap [M{n}, a, b]")))
}

fn padded(bytes: usize) -> String {
    let mut text = "{\"Metadata\": {\"a\": \"".to_owned();
    text.push_str(&"x".repeat(bytes));
    text + "\"}, \"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}"
}
