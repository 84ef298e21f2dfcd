use serde_json::{Value, json};

use super::{app, depends_on, faults, id_of};
use crate::assertions::{Match, Template};
use crate::cfn::s3;
use crate::core::{App, Output, RawResource, Stack};
use crate::monitoring::{Alarm, Metric, MissingData, Threshold};
use crate::network::{
    AccessLogs, Clients, Connectable, Edge, HealthCheck, Listener, ListenerSpec, LoadBalancer,
    LoadBalancerSpec, Network, Port, SecurityGroup, TargetGroup, TargetGroupSpec,
};
use crate::security::PolicyDocument;
use crate::value::secret;

type Change = fn(LoadBalancerSpec) -> LoadBalancerSpec;

const CERTIFICATE: &str = "arn:aws:acm:eu-west-2:123456789012:certificate/1";

fn network(stack: Stack) -> Network {
    Network::new()
        .flow_logs(None)
        .availability_zones(["eu-west-2a", "eu-west-2b"])
        .add(stack, "Network")
}

/// A network, a load balancer, targets, and what the listener is made to be.
fn template(change: impl FnOnce(ListenerSpec) -> ListenerSpec) -> Template {
    let (app, stack) = app();
    let network = network(stack);
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    let listener = change(Listener::new(&balancer, &targets)).add(stack, "Listener");
    Output::new(listener.url()).add(stack, "Url");
    Template::from_stack(&app, stack)
}

fn listeners(template: &Template) -> Vec<(&str, &Value)> {
    template
        .resources("AWS::ElasticLoadBalancingV2::Listener")
        .collect()
}

/// The ports that the load balancer's group lets in, each with from where.
fn open_ports(template: &Template) -> Vec<String> {
    let (_, group) = template
        .resources("AWS::EC2::SecurityGroup")
        .find(|(_, group)| group["Properties"]["GroupDescription"] == "Load balancer")
        .expect("there is the load balancer's group");
    let rules = group["Properties"]["SecurityGroupIngress"].as_array();
    rules
        .into_iter()
        .flatten()
        .map(|rule| {
            let from = rule
                .get("CidrIp")
                .or_else(|| rule.get("SourcePrefixListId"));
            format!("{} {}", rule["FromPort"], from.unwrap_or(&Value::Null))
        })
        .collect()
}

fn attribute(template: &Template, key: &str) -> Option<Value> {
    let (_, balancer) = template
        .resources("AWS::ElasticLoadBalancingV2::LoadBalancer")
        .next()
        .expect("there is a load balancer");
    let attributes = balancer["Properties"]["LoadBalancerAttributes"].as_array()?;
    let found = attributes
        .iter()
        .find(|attribute| attribute["Key"] == key)?;
    Some(found["Value"].clone())
}

#[test]
fn representative() {
    let (app, stack) = app();
    let network = network(stack);
    let bucket = s3::Bucket::new().add(stack, "Logs");
    let logs = AccessLogs::new(bucket).prefix("alb");
    let policy = s3::BucketPolicy::new(bucket, PolicyDocument::new([logs.statement()]))
        .add(stack, "LogsPolicy");
    let balancer = LoadBalancer::new(&network)
        .name("shop")
        .access_logs(logs.after(policy))
        .deletion_protection(true)
        .add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000)
        .health_check(HealthCheck::new("/health"))
        .add(stack, "Targets");
    Listener::new(&balancer, &targets)
        .certificate(CERTIFICATE)
        .add(stack, "Listener");
    let tasks = SecurityGroup::new(network.vpc, "tasks").add(stack, "Tasks");
    tasks
        .connections()
        .allow_from(&balancer, Port::tcp(3000), "requests");
    insta::assert_json_snapshot!(Template::from_stack(&app, stack).to_value());
}

#[test]
fn without_a_certificate_http_forwards() {
    let template = template(|listener| listener);
    let found = listeners(&template);
    assert_eq!(found.len(), 1);
    let properties = &found[0].1["Properties"];
    assert_eq!(properties["Port"], 80);
    assert_eq!(properties["DefaultActions"][0]["Type"], "forward");
    assert_eq!(open_ports(&template), ["80 \"0.0.0.0/0\""]);
    template.has_output("Url", json!({ "Value": { "Fn::Sub": url("http") } }));
}

fn url(scheme: &str) -> String {
    let balancer = id_of(
        &template(|listener| listener),
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "",
    );
    format!("{scheme}://${{{balancer}.DNSName}}")
}

#[test]
fn with_a_certificate_http_redirects_and_https_forwards() {
    let plain = template(|listener| listener);
    let template = template(|listener| listener.certificate(CERTIFICATE));
    let found = listeners(&template);
    let (https_id, https) = found[0];
    assert_eq!(https["Properties"]["Port"], 443);
    assert_eq!(https["Properties"]["Protocol"], "HTTPS");
    assert_eq!(
        https["Properties"]["SslPolicy"],
        "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
    );
    assert_eq!(
        https["Properties"]["Certificates"],
        json!([{ "CertificateArn": CERTIFICATE }])
    );
    assert_eq!(https["Properties"]["DefaultActions"][0]["Type"], "forward");
    let (redirect_id, http) = found[1];
    assert_eq!(
        http["Properties"]["DefaultActions"],
        json!([{ "Type": "redirect", "RedirectConfig": {
            "StatusCode": "HTTP_301", "Protocol": "HTTPS", "Port": "443",
            "Host": "#{host}", "Path": "/#{path}", "Query": "#{query}",
        } }])
    );
    assert_eq!(depends_on(http), [https_id]);
    assert_eq!(
        open_ports(&template),
        ["80 \"0.0.0.0/0\"", "443 \"0.0.0.0/0\""]
    );
    template.has_output("Url", json!({ "Value": { "Fn::Sub": url("https") } }));
    // Were port 80's listener another one now, the two would be on one port for a while.
    assert_eq!(listeners(&plain)[0].0, redirect_id);
}

#[test]
fn an_absent_certificate_is_none() {
    let template = template(|listener| listener.certificate(None::<String>));
    assert_eq!(listeners(&template).len(), 1);
}

#[test]
fn an_edge_network_is_let_in_by_address_and_header_on_one_port() {
    let edge = || {
        Clients::Edge(Edge::new(
            "pl-93a247fa",
            "X-Verify",
            secret("shop/header", None),
        ))
    };
    for (certificate, port) in [(None, 80), (Some(CERTIFICATE), 443)] {
        let template = template(|listener| listener.certificate(certificate).clients(edge()));
        let found = listeners(&template);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].1["Properties"]["Port"], port);
        let action = &found[0].1["Properties"]["DefaultActions"][0];
        assert_eq!(action["FixedResponseConfig"]["StatusCode"], "403");
        assert_eq!(open_ports(&template), [format!("{port} \"pl-93a247fa\"")]);
        template.has_resource_properties(
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            json!({
                "Priority": 1,
                "Actions": [{ "Type": "forward" }],
                "Conditions": [{
                    "Field": "http-header",
                    "HttpHeaderConfig": {
                        "HttpHeaderName": "X-Verify",
                        "Values": ["{{resolve:secretsmanager:shop/header:SecretString}}"],
                    },
                }],
            }),
        );
    }
}

#[test]
fn a_service_waits_for_the_listener_and_the_edge_rule() {
    let (app, stack) = app();
    let network = network(stack);
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    let listener = Listener::new(&balancer, &targets)
        .clients(Clients::Edge(Edge::new(
            "pl-1",
            "X-Verify",
            secret("a", None),
        )))
        .add(stack, "Listener");
    RawResource::new("AWS::ECS::Service")
        .add(stack, "Service")
        .depends_on(listener);
    let template = Template::from_stack(&app, stack);
    let (_, service) = template
        .resources("AWS::ECS::Service")
        .next()
        .expect("there is one");
    assert_eq!(
        depends_on(service),
        [
            id_of(&template, "AWS::ElasticLoadBalancingV2::Listener", ""),
            id_of(&template, "AWS::ElasticLoadBalancingV2::ListenerRule", ""),
        ]
    );
}

#[test]
fn it_waits_for_the_internet_and_the_log_buckets_policy() {
    let (app, stack) = app();
    let network = network(stack);
    let policy = RawResource::new("AWS::S3::BucketPolicy").add(stack, "Policy");
    LoadBalancer::new(&network)
        .access_logs(AccessLogs::new("logs").after(policy))
        .add(stack, "Balancer");
    let template = Template::from_stack(&app, stack);
    let (_, balancer) = template
        .resources("AWS::ElasticLoadBalancingV2::LoadBalancer")
        .next()
        .expect("there is one");
    let waits = depends_on(balancer);
    for (kind, begin) in [
        ("AWS::EC2::VPCGatewayAttachment", ""),
        ("AWS::S3::BucketPolicy", ""),
        ("AWS::EC2::Route", "NetworkInternetPublic"),
    ] {
        assert!(
            waits.contains(&id_of(&template, kind, begin).as_str()),
            "{kind}"
        );
    }
    assert!(!waits.iter().any(|id| id.contains("Private")), "{waits:?}");
}

#[test]
fn attributes_are_stated() {
    let plain = template(|listener| listener);
    let value = |key: &str| attribute(&plain, key).expect("it is stated");
    assert_eq!(
        value("routing.http.drop_invalid_header_fields.enabled"),
        "true"
    );
    assert_eq!(value("deletion_protection.enabled"), "false");
    assert_eq!(value("access_logs.s3.enabled"), "false");
    assert_eq!(attribute(&plain, "access_logs.s3.bucket"), None);
}

#[test]
fn only_log_delivery_may_write_logs_and_only_for_this_account() {
    let (app, stack) = app();
    let logs = AccessLogs::new("my-logs").prefix("alb");
    s3::BucketPolicy::new("my-logs", PolicyDocument::new([logs.statement()])).add(stack, "Policy");
    Template::from_stack(&app, stack).has_resource_properties(
        "AWS::S3::BucketPolicy",
        json!({ "PolicyDocument": { "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "logdelivery.elasticloadbalancing.amazonaws.com" },
            "Action": "s3:PutObject",
            "Resource": { "Fn::Sub":
                "arn:${AWS::Partition}:s3:::my-logs/alb/AWSLogs/${AWS::AccountId}/*" },
        }] } }),
    );
}

#[test]
fn an_internal_one_is_private_and_lets_in_whom_a_rule_names() {
    let (app, stack) = app();
    let network = network(stack);
    let balancer = LoadBalancer::new(&network)
        .internal()
        .add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    Listener::new(&balancer, &targets).add(stack, "Listener");
    let template = Template::from_stack(&app, stack);
    let subnets = ["A", "B"].map(|zone| {
        let begin = format!("NetworkPrivateSubnet{zone}");
        json!({ "Ref": id_of(&template, "AWS::EC2::Subnet", &begin) })
    });
    template.has_resource(
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        Match::object([
            (
                "Properties",
                Match::from(json!({ "Scheme": "internal", "Subnets": subnets })),
            ),
            ("DependsOn", Match::absent()),
        ]),
    );
    assert!(open_ports(&template).is_empty());
}

#[test]
fn metrics_have_the_dimensions_that_aws_reports() {
    let (app, stack) = app();
    let network = network(stack);
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    let alarm = |metric: Metric, id: &'static str| {
        Alarm::new(metric, Threshold::above(1.0), MissingData::NotBreaching).add(stack, id);
    };
    alarm(balancer.metric_response_time(), "Slow");
    alarm(balancer.metric_5xx(), "Errors");
    alarm(balancer.metric_unhealthy_hosts(&targets), "Unwell");
    let template = Template::from_stack(&app, stack);
    let name = |kind: &str, attribute: &str| json!({ "Fn::GetAtt": [id_of(&template, kind, ""), attribute] });
    let balancer = json!({
        "Name": "LoadBalancer",
        "Value": name("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerFullName"),
    });
    let targets = json!({
        "Name": "TargetGroup",
        "Value": name("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupFullName"),
    });
    for (metric, dimensions) in [
        ("TargetResponseTime", json!([balancer])),
        ("HTTPCode_Target_5XX_Count", json!([balancer])),
        ("UnHealthyHostCount", json!([balancer, targets])),
    ] {
        template.has_resource_properties(
            "AWS::CloudWatch::Alarm",
            json!({
                "Namespace": "AWS/ApplicationELB",
                "MetricName": metric,
                "Dimensions": dimensions,
            }),
        );
    }
}

#[test]
fn what_aws_would_refuse_is_a_fault() {
    let in_zones = |zones: Vec<&'static str>, cidr: &'static str, change: Change| {
        let (app, stack) = app();
        let network = Network::new()
            .cidr(cidr)
            .availability_zones(zones)
            .add(stack, "Network");
        change(LoadBalancer::new(&network)).add(stack, "Balancer");
        faults(&app)
    };
    let balancer =
        |change: Change| in_zones(vec!["eu-west-2a", "eu-west-2b"], "10.0.0.0/16", change);
    let targets = |change: fn(TargetGroupSpec) -> TargetGroupSpec| {
        let (app, stack) = app();
        change(TargetGroup::new("vpc-1", 3000)).add(stack, "Targets");
        faults(&app)
    };
    let check = |change: fn(HealthCheck) -> HealthCheck| {
        let (app, stack) = app();
        let check = change(HealthCheck::new("/"));
        TargetGroup::new("vpc-1", 3000)
            .health_check(check)
            .add(stack, "Targets");
        faults(&app)
    };
    insta::assert_snapshot!(
        [
            in_zones(vec!["eu-west-2a"], "10.0.0.0/24", |balancer| balancer),
            balancer(|balancer| balancer.idle_timeout_seconds(0)),
            balancer(|balancer| balancer.name("shop_balancer")),
            balancer(|balancer| balancer.name("internal-shop")),
            balancer(|balancer| balancer.access_logs(AccessLogs::new("logs").prefix("a/AWSLogs"))),
            balancer(|balancer| balancer.access_logs(AccessLogs::new("logs").prefix("/a"))),
            targets(|targets| targets.health_check(HealthCheck::new("health"))),
            targets(|targets| targets.name("-targets").deregistration_delay_seconds(3601)),
            check(|check| check.interval_seconds(5).timeout_seconds(10)),
            check(|check| check.interval_seconds(4).timeout_seconds(1)),
            check(|check| check.healthy_threshold(1).unhealthy_threshold(11)),
            check(|check| check.healthy_codes("200-599")),
        ]
        .map(|faults| faults.join("\n"))
        .join("\n\n")
    );
}

#[test]
fn an_edge_secret_in_plain_text_is_a_fault() {
    let (app, stack): (App, Stack) = app();
    let network = network(stack);
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    Listener::new(&balancer, &targets)
        .clients(Clients::Edge(Edge::new("pl-1", "X Verify", "hunter2")))
        .add(stack, "Listener");
    let faults = faults(&app);
    assert_eq!(faults.len(), 2);
    assert!(faults[0].contains("`X Verify` is no header"), "{faults:?}");
    assert!(faults[1].contains("the secret of the header"), "{faults:?}");
    assert!(!faults[1].contains("hunter2"), "{faults:?}");
}
