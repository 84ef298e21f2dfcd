//! What widens, what narrows, and how it is shown.

use serde_json::{Value, json};
use sparta_app::plan::cost::{Prices, Usage};
use sparta_app::plan::security::{Direction, Matter};
use sparta_app::plan::{Assembly, Deployed, ParameterSources, Premises, StackPlan, TemplateFacts};
use sparta_app::ui::plan::{Look, lines, markdown};
use sparta_app::ui::{Style, Verbosity};

const SECRET: &str = "hunter2-of-the-plan";

/// The plan from one template to another.
fn plan(before: Option<&Value>, after: &Value) -> StackPlan {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str, value: &Value| {
        std::fs::write(directory.path().join(name), value.to_string()).expect("it is writable");
    };
    file("app.template.json", after);
    file(
        "manifest.json",
        &json!({"version": "36.0.0", "artifacts": {"app": {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/eu-west-2",
            "properties": {"templateFile": "app.template.json"},
        }}}),
    );
    let assembly = Assembly::read(directory.path()).expect("the assembly is good");
    let stack = &assembly.stacks[0];
    let template = TemplateFacts::read(&stack.template_file).expect("the template is good");
    let deployed = before.map(|template| Deployed {
        template: template.clone(),
        ..Deployed::default()
    });
    let premises = Premises {
        parameters: ParameterSources::default(),
        prices: &Prices::shipped(),
        usage: &Usage::shipped(),
        region: None,
    };
    StackPlan::new(stack, &template, deployed.as_ref(), &premises)
}

/// Resources as a template.
fn of(resources: &Value) -> Value {
    json!({"Resources": resources})
}

fn told(plan: &StackPlan) -> Vec<(Direction, String)> {
    let told = plan.security.iter();
    told.map(|it| (it.direction, format!("{} {}", it.subject, it.text)))
        .collect()
}

fn role(statements: &Value) -> Value {
    json!({"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
        "Policies": [{"PolicyName": "data", "PolicyDocument": {"Version": "2012-10-17", "Statement": statements}}]}})
}

fn allow(actions: &[&str]) -> Value {
    json!([{"Effect": "Allow", "Action": actions, "Resource": "*"}])
}

#[test]
fn a_wildcard_widens_and_a_list_narrows() {
    let items = of(&json!({"Worker": role(&allow(&["dynamodb:GetItem", "dynamodb:PutItem"]))}));
    let all = of(&json!({"Worker": role(&allow(&["dynamodb:*"]))}));
    let wider = plan(Some(&items), &all);
    assert_eq!(
        told(&wider)[0],
        (Direction::Wider, "Worker allows dynamodb:* on *".to_owned())
    );
    assert_eq!(wider.broadenings().count(), 1);
    let narrower = plan(Some(&all), &items);
    assert_eq!(narrower.broadenings().count(), 0, "{:?}", told(&narrower));
    assert_eq!(
        told(&narrower),
        [(
            Direction::Narrower,
            "Worker no longer allows dynamodb:* on *".to_owned()
        )]
    );
    assert!(plan(Some(&all), &all).security.is_empty());
}

#[test]
fn a_policy_that_moves_from_the_role_to_a_resource_of_its_own_widens_nothing() {
    let inline = of(&json!({"Worker": role(&allow(&["s3:GetObject"]))}));
    let mut bare = role(&json!([]));
    bare["Properties"]
        .as_object_mut()
        .expect("properties")
        .remove("Policies");
    let apart = of(
        &json!({"Worker": bare, "Policy": {"Type": "AWS::IAM::Policy", "Properties": {
        "PolicyName": "p", "Roles": [{"Ref": "Worker"}],
        "PolicyDocument": {"Version": "2012-10-17", "Statement": allow(&["s3:GetObject"])}}}}),
    );
    assert_eq!(told(&plan(Some(&inline), &apart)), []);
}

#[test]
fn what_is_not_in_the_template_is_unclear() {
    let before = role(&allow(&["s3:GetObject"]));
    let mut after = before.clone();
    after["Properties"]["ManagedPolicyArns"] =
        json!(["arn:aws:iam::aws:policy/AdministratorAccess"]);
    let found = plan(Some(&of(&json!({"W": before}))), &of(&json!({"W": after})));
    let (direction, text) = &told(&found)[0];
    assert_eq!(*direction, Direction::Unclear);
    assert!(text.contains("AdministratorAccess"), "{text}");
    let user = of(&json!({"U": {"Type": "AWS::IAM::User"}}));
    let found = plan(Some(&of(&json!({}))), &user);
    assert_eq!(told(&found)[0].0, Direction::Unclear);
}

#[test]
fn a_new_service_in_a_trust_policy_is_told() {
    let before = role(&json!([]));
    let mut before = before;
    before["Properties"]
        .as_object_mut()
        .expect("properties")
        .remove("Policies");
    let mut after = before.clone();
    after["Properties"]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] =
        json!({"AWS": "*"});
    let found = plan(Some(&of(&json!({"W": before}))), &of(&json!({"W": after})));
    let expected = (Direction::Wider, "W may be taken by anybody".to_owned());
    assert!(told(&found).contains(&expected), "{:?}", told(&found));
}

fn network(port: u16, source: &str) -> Value {
    of(&json!({
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Gateway": {"Type": "AWS::EC2::InternetGateway"},
        "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {
            "VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
        "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
        "Routes": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
        "Route": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Routes"},
            "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}},
        "Association": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {
            "RouteTableId": {"Ref": "Routes"}, "SubnetId": {"Ref": "Subnet"}}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "Vpc"},
            "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "CidrIp": source}]}},
        "Tasks": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE",
            "NetworkConfiguration": {"AwsvpcConfiguration": {"AssignPublicIp": "ENABLED",
                "Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "Group"}]}}}},
    }))
}

#[test]
fn a_rule_opens_a_way_and_closes_another() {
    let (closed, open) = (network(3000, "10.0.0.0/8"), network(3000, "0.0.0.0/0"));
    let opens = plan(Some(&closed), &open);
    let expected = (
        Direction::Wider,
        "Tasks internet → Tasks: tcp 3000 opens".to_owned(),
    );
    assert!(told(&opens).contains(&expected), "{:?}", told(&opens));
    let narrows = plan(Some(&open), &closed);
    let expected = (
        Direction::Narrower,
        "Tasks internet → Tasks: tcp 3000 closes".to_owned(),
    );
    assert!(told(&narrows).contains(&expected), "{:?}", told(&narrows));
    assert_eq!(narrows.broadenings().count(), 0, "{:?}", told(&narrows));
    let both = plan(Some(&open), &network(80, "0.0.0.0/0"));
    let text: Vec<_> = told(&both).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        text,
        [
            "Tasks Tasks → Tasks: tcp 80 opens",
            "Tasks internet → Tasks: tcp 80 opens",
            "Tasks Tasks → Tasks: tcp 3000 closes",
            "Tasks internet → Tasks: tcp 3000 closes",
        ]
    );
}

#[test]
fn weaker_protection_is_told_and_stronger_is_not_broadening() {
    let cases = [
        (
            "AWS::DynamoDB::Table",
            json!({"DeletionProtectionEnabled": true}),
            json!({}),
            Matter::Protection,
        ),
        (
            "AWS::RDS::DBInstance",
            json!({}),
            json!({"PubliclyAccessible": true}),
            Matter::PublicAccess,
        ),
        (
            "AWS::RDS::DBInstance",
            json!({"BackupRetentionPeriod": 7}),
            json!({"BackupRetentionPeriod": "1"}),
            Matter::Protection,
        ),
        (
            "AWS::S3::Bucket",
            json!({"PublicAccessBlockConfiguration": {"BlockPublicAcls": "true"}}),
            json!({"PublicAccessBlockConfiguration": {"BlockPublicAcls": false}}),
            Matter::PublicAccess,
        ),
        (
            "AWS::SQS::Queue",
            json!({"KmsMasterKeyId": "alias/a"}),
            json!({}),
            Matter::Encryption,
        ),
        (
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            json!({"LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]}),
            json!({"LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "false"}]}),
            Matter::Protection,
        ),
        (
            "AWS::Lambda::Url",
            json!({"AuthType": "AWS_IAM"}),
            json!({"AuthType": "NONE"}),
            Matter::PublicAccess,
        ),
    ];
    for (kind, strong, weak, matter) in cases {
        let resource =
            |properties: &Value| of(&json!({"It": {"Type": kind, "Properties": properties}}));
        let (strong, weak) = (resource(&strong), resource(&weak));
        let found = plan(Some(&strong), &weak);
        let gaps: Vec<_> = found.broadenings().map(|it| it.matter).collect();
        assert_eq!(gaps, [matter], "{kind}: {:?}", told(&found));
        let back = plan(Some(&weak), &strong);
        assert_eq!(back.broadenings().count(), 0, "{kind}: {:?}", told(&back));
        assert_eq!(back.security.len(), 1, "{kind}");
        assert!(plan(Some(&weak), &weak).security.is_empty(), "{kind}");
    }
    let kept = |policy: &str| {
        of(&json!({"It": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": policy}}))
    };
    assert_eq!(
        plan(Some(&kept("Retain")), &kept("Delete"))
            .broadenings()
            .count(),
        1
    );
}

#[test]
fn every_rendering_says_it_and_none_says_a_secret() {
    let with = |action: &str| {
        json!({"Parameters": {"Token": {"Type": "String", "NoEcho": true, "Default": SECRET}},
            "Resources": {"Worker": role(&json!([{"Effect": "Allow", "Action": action,
                "Resource": {"Fn::Sub": "arn:aws:s3:::${Token}/*"}}]))}})
    };
    for before in [Some(with("s3:GetObject")), None] {
        let found = plan(before.as_ref(), &with("s3:*"));
        let terminal = [Verbosity::Normal, Verbosity::Verbose].map(|verbosity| {
            let look = Look {
                width: 100,
                style: Style::Plain,
                verbosity,
            };
            lines(&found, look).join("\n")
        });
        let json = json!(found).to_string();
        for text in terminal.iter().chain([&markdown(&found), &json]) {
            assert!(!text.contains(SECRET), "{text}");
        }
        if before.is_some() {
            let line = "! wider: Worker allows s3:* on arn:aws:s3:::<Token>/*";
            assert!(terminal[0].contains(line), "{}", terminal[0]);
            assert!(
                markdown(&found).contains("wider: Worker allows s3:\\*"),
                "{}",
                markdown(&found)
            );
            assert!(json.contains("\"direction\":\"wider\""), "{json}");
        } else {
            assert!(
                terminal[0].contains("2 statements give permissions"),
                "{}",
                terminal[0]
            );
        }
    }
}
