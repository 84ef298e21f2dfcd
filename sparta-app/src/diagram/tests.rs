use serde_json::{Value, json};

use super::{Drawing, Flow, Group, Source, Theme, mermaid, read, svg};

fn draw(template: &Value) -> Drawing {
    read(&[Source {
        name: "shop",
        region: Some("eu-west-2"),
        template,
    }])
}

/// The ends without the stack's name.
fn arrows(drawing: &Drawing) -> Vec<(&str, &str, Flow)> {
    let short = |id| str::strip_prefix(id, "shop/").unwrap_or(id);
    let arrows = drawing.arrows.iter();
    arrows
        .map(|it| (short(&it.from), short(&it.to), it.flow))
        .collect()
}

fn boxes(group: &Group) -> usize {
    group.nodes.len() + group.groups.iter().map(boxes).sum::<usize>()
}

#[test]
fn a_function_uses_what_its_role_and_its_environment_name() {
    let drawing = draw(&json!({"Resources": {
        "F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": {"Fn::GetAtt": ["R", "Arn"]}, "Environment": {"Variables": {"Q": {"Fn::Sub": "${Q.Arn}-${!T}"}}}}},
        "R": {"Type": "AWS::IAM::Role", "Properties": {}},
        "P": {"Type": "AWS::IAM::Policy", "Properties": {
            "Roles": [{"Ref": "R"}], "PolicyDocument": {"Resource": {"Fn::GetAtt": "T.Arn"}}}},
        "T": {"Type": "AWS::DynamoDB::Table"}, "Q": {"Type": "AWS::SQS::Queue"},
        "Other": {"Type": "AWS::DynamoDB::Table"},
    }}));
    assert_eq!(
        arrows(&drawing),
        [("F", "Q", Flow::Data), ("F", "T", Flow::Data)]
    );
    assert_eq!(
        drawing.remark().unwrap(),
        "2 resources have no box: 1 AWS::IAM::Policy, 1 AWS::IAM::Role"
    );
}

#[test]
fn security_groups_say_who_reaches_whom_and_routes_which_subnet_is_public() {
    let subnet = |zone: &str| {
        json!({"Type": "AWS::EC2::Subnet", "Properties": {
        "VpcId": {"Ref": "V"}, "AvailabilityZone": zone, "CidrBlock": "10.0.0.0/24"}})
    };
    let drawing = draw(&json!({"Resources": {
        "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Front": subnet("eu-west-2a"), "Back": subnet("eu-west-2b"),
        "Gateway": {"Type": "AWS::EC2::InternetGateway"},
        "Route": {"Type": "AWS::EC2::Route", "Properties": {
            "RouteTableId": {"Ref": "Table"}, "GatewayId": {"Ref": "Gateway"}}},
        "Table": {"Type": "AWS::EC2::RouteTable"},
        "Joined": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {
            "RouteTableId": {"Ref": "Table"}, "SubnetId": {"Ref": "Front"}}},
        "Open": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"SecurityGroupIngress": [
            {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}]}},
        "Inner": {"Type": "AWS::EC2::SecurityGroup"},
        "Rule": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {"GroupId": {"Ref": "Inner"},
            "IpProtocol": "tcp", "FromPort": 1, "ToPort": 9, "SourceSecurityGroupId": {"Ref": "Open"}}},
        "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
            "Subnets": [{"Ref": "Front"}], "SecurityGroups": [{"Ref": "Open"}]}},
        "Service": {"Type": "AWS::ECS::Service", "Properties": {
            "Subnets": [{"Ref": "Back"}], "SecurityGroups": [{"Ref": "Inner"}]}},
    }}));
    assert_eq!(
        arrows(&drawing),
        [
            ("internet", "Balancer", Flow::Traffic),
            ("Balancer", "Service", Flow::Traffic)
        ]
    );
    let vpc = &drawing.regions[0].groups[0].groups[0];
    let titles: Vec<&str> = vpc.groups.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["public subnets", "private subnets"]);
    assert_eq!(vpc.groups[0].groups[0].title, "eu-west-2a 10.0.0.0/24");
    assert_eq!(vpc.groups[0].groups[0].nodes[0].name, "Balancer");
    assert_eq!(vpc.groups[1].groups[0].nodes[0].name, "Service");
    assert!(mermaid(&drawing).contains("==>|\"tcp 1-9\"|"));
}

#[test]
fn every_resource_has_a_box_a_frame_or_is_counted() {
    let mut resources = serde_json::Map::new();
    for index in 0..9 {
        let alarm = json!({"Type": "AWS::CloudWatch::Alarm", "Properties": {"AlarmActions": [{"Ref": "Topic"}]}});
        resources.insert(format!("Alarm{index}"), alarm);
    }
    resources.insert("Topic".to_owned(), json!({"Type": "AWS::SNS::Topic"}));
    resources.insert("New".to_owned(), json!({"Type": "AWS::Future::Thing"}));
    resources.insert("Own".to_owned(), json!({"Type": "Custom::DBThing"}));
    let drawing = draw(&json!({"Resources": resources}));
    // The nine alarms are one box.
    assert_eq!(boxes(&drawing.regions[0]), 4);
    assert_eq!(
        arrows(&drawing),
        [("AWS::CloudWatch::Alarm", "Topic", Flow::Data)]
    );
    let chart = mermaid(&drawing);
    for expected in ["9 of these<br/>alarm", "New<br/>thing", "Own<br/>db thing"] {
        assert!(chart.contains(expected), "{chart}");
    }
}

#[test]
fn names_cannot_break_out_of_the_chart() {
    let name = "a\"] --> b\n<script>`#`&";
    let drawing = draw(&json!({"Resources": {
        "Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}}}}));
    let chart = mermaid(&drawing);
    assert!(
        chart.contains("n1[\"a#quot;] --#gt; b #lt;script#gt;#96;#35;#96;#amp;<br/>queue\"]"),
        "{chart}"
    );
    assert_eq!(draw(&json!({"Resources": []})).regions[0].groups.len(), 1);
}

#[test]
fn names_cannot_break_out_of_the_svg_and_themes_differ_in_colours_only() {
    let name = "</title><script>alert(1)</script>\u{1}\"'&";
    let drawing = draw(&json!({"Resources": {
        "Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}}}}));
    let [auto, light, dark] = [Theme::Auto, Theme::Light, Theme::Dark].map(|it| svg(&drawing, it));
    assert!(auto.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp; (queue)</title>"));
    assert!(!auto.contains("<script"), "{auto}");
    assert!(!auto.contains('\u{1}'), "{auto:?}");
    assert!(auto.contains("prefers-color-scheme:dark"));
    assert!(!light.contains("prefers-color-scheme") && !dark.contains("prefers-color-scheme"));
    let without_style = |text: &str| text.split("</style>").nth(1).unwrap().to_owned();
    assert_eq!(without_style(&light), without_style(&dark));
    assert_ne!(light, dark);
}
