//! The switches of the configuration, each on and off: what is there then, and what is not.

use serde_json::{Value, json};

use super::matching::holds;
use super::{Stack, configured};

/// Every setting of every switch that the linter looks at, each with a name for its file.
pub(super) const SETTINGS: &[(&str, &str)] = &[
    ("nothing", ""),
    ("cloudfront", "enable_cloudfront = true"),
    ("certificate", CERTIFICATE),
    ("cloudfront-certificate", CLOUDFRONT_CERTIFICATE),
    ("endpoints", "interface_endpoints = true"),
    ("no-trail", "enable_cloudtrail = false"),
    ("trail", "enable_cloudtrail = true"),
    ("budget", "monthly_budget_usd = 200"),
    ("one-nat", "nat_gateways = \"one\""),
    ("nat-per-zone", "nat_gateways = \"per-zone\""),
    ("no-schedule", "enable_validator_monitor_schedule = false"),
    ("emails", "alert_emails = [\"ops@example.com\"]"),
    ("concurrency", "validator_monitor_reserved_concurrency = 1"),
    ("unprotected", "deletion_protection = false"),
    (
        "images",
        "container_image = { api = \"public.ecr.aws/nginx/nginx:1.29\", discord = \"v2.0.0\" }",
    ),
];

const CERTIFICATE: &str = r#"
certificate_arn = "arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012"
api_domain_name = "api.example.com"
"#;

const CLOUDFRONT_CERTIFICATE: &str = r#"
enable_cloudfront = true
certificate_arn = "arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012"
api_domain_name = "api.example.com"
"#;

/// The main stack of production with what a file says.
fn main_stack(toml: &str) -> Stack {
    let stack = configured("production", toml).pop();
    stack.expect("the main stack is deployed last")
}

fn of<'a>(stack: &'a Stack, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    let resources = stack.template["Resources"].as_object();
    resources
        .into_iter()
        .flatten()
        .filter(move |(_, it)| it["Type"] == kind)
        .map(|(_, it)| &it["Properties"])
}

fn count(stack: &Stack, kind: &str) -> usize {
    of(stack, kind).count()
}

fn has(stack: &Stack, kind: &str, wanted: &Value) -> bool {
    of(stack, kind).any(|it| holds(it, wanted))
}

fn output(stack: &Stack, id: &str) -> String {
    stack.template["Outputs"][id]["Value"].to_string()
}

/// What a variable of a container or a function says.
fn variables(stack: &Stack, name: &str) -> Vec<String> {
    let containers = of(stack, "AWS::ECS::TaskDefinition")
        .filter_map(|it| it["ContainerDefinitions"][0]["Environment"].as_array())
        .flatten()
        .filter(|it| it["Name"] == name)
        .map(|it| it["Value"].to_string());
    let functions = of(stack, "AWS::Lambda::Function")
        .filter_map(|it| it["Environment"]["Variables"].get(name))
        .map(Value::to_string);
    containers.chain(functions).collect()
}

#[test]
fn with_cloudfront_the_load_balancer_takes_its_requests_only() {
    let off = main_stack("");
    assert_eq!(count(&off, "AWS::CloudFront::Distribution"), 0);
    assert_eq!(count(&off, "AWS::ElasticLoadBalancingV2::ListenerRule"), 0);
    let open = json!({ "SecurityGroupIngress": [{ "CidrIp": "0.0.0.0/0" }] });
    assert!(has(&off, "AWS::EC2::SecurityGroup", &open));

    let on = main_stack("enable_cloudfront = true");
    assert!(has(
        &on,
        "AWS::CloudFront::Distribution",
        &json!({ "DistributionConfig": {
            "DefaultCacheBehavior": { "ViewerProtocolPolicy": "https-only" },
            "Origins": [{ "OriginCustomHeaders": [{ "HeaderValue": "*resolve:secretsmanager*" }] }],
        } })
    ));
    assert!(!has(&on, "AWS::EC2::SecurityGroup", &open));
    assert!(has(
        &on,
        "AWS::EC2::SecurityGroup",
        &json!({ "GroupName": "sparta-alb-sg", "SecurityGroupIngress": [
            { "SourcePrefixListId": "pl-93a247fa" },
        ] })
    ));
    // Without the header nothing is forwarded.
    assert!(has(
        &on,
        "AWS::ElasticLoadBalancingV2::Listener",
        &json!({ "DefaultActions": [
            { "Type": "fixed-response", "FixedResponseConfig": { "StatusCode": "403" } },
        ] })
    ));
    assert!(has(
        &on,
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        &json!({ "Conditions": [{ "HttpHeaderConfig": { "HttpHeaderName": "X-Origin-Verify" } }] })
    ));
    for text in [output(&on, "ApiUrl"), output(&on, "HealthUrl")] {
        assert!(
            text.contains("https://") && text.contains("Distribution"),
            "{text}"
        );
    }
    let told = variables(&on, "API_URL");
    assert_eq!(told.len(), 2, "the bot and the monitor");
    assert!(
        told.iter().all(|it| it.contains("Distribution")),
        "{told:?}"
    );
}

#[test]
fn with_a_certificate_everything_is_https() {
    let off = main_stack("");
    assert_eq!(count(&off, "AWS::ElasticLoadBalancingV2::Listener"), 1);
    assert!(output(&off, "HealthUrl").contains("http://"));

    let on = main_stack(CERTIFICATE);
    assert!(has(
        &on,
        "AWS::ElasticLoadBalancingV2::Listener",
        &json!({ "Port": 80, "DefaultActions": [
            { "Type": "redirect", "RedirectConfig": { "Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301" } },
        ] })
    ));
    assert!(has(
        &on,
        "AWS::ElasticLoadBalancingV2::Listener",
        &json!({ "Port": 443, "Protocol": "HTTPS", "Certificates": "*12345678*" })
    ));
    for text in [output(&on, "ApiUrl"), output(&on, "HealthUrl")] {
        assert!(text.contains("https://api.example.com"), "{text}");
    }
    for (name, who) in [("API_URL", 2), ("CORS_ORIGIN", 1)] {
        let told = variables(&on, name);
        assert_eq!(told.len(), who, "{name}");
        assert!(
            told.iter().all(|it| it.contains("https://api.example.com")),
            "{told:?}"
        );
        let told = variables(&off, name);
        assert!(told.iter().all(|it| it.contains("http://")), "{told:?}");
    }
    // Nothing is said in plain text any more.
    let plain = json!({ "SecurityGroupEgress": [{ "FromPort": 80 }] });
    assert!(has(&off, "AWS::EC2::SecurityGroup", &plain));
    assert!(!has(&on, "AWS::EC2::SecurityGroup", &plain));
}

#[test]
fn behind_cloudfront_a_certificate_makes_the_last_stretch_https_too() {
    let both = main_stack(CLOUDFRONT_CERTIFICATE);
    assert!(has(
        &both,
        "AWS::CloudFront::Distribution",
        &json!({ "DistributionConfig": { "Origins": [{
            "DomainName": "api.example.com",
            "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" },
        }] } })
    ));
    assert_eq!(count(&both, "AWS::ElasticLoadBalancingV2::Listener"), 1);
    let https = json!({ "Port": 443, "Protocol": "HTTPS" });
    assert!(has(&both, "AWS::ElasticLoadBalancingV2::Listener", &https));
}

/// They need private DNS, a group that admits the tasks on 443, and a subnet of each zone.
#[test]
fn interface_endpoints_are_reached_from_the_tasks() {
    let interface = json!({ "VpcEndpointType": "Interface" });
    let off = main_stack("interface_endpoints = false");
    assert!(!has(&off, "AWS::EC2::VPCEndpoint", &interface));

    let on = main_stack("interface_endpoints = true");
    let found: Vec<&Value> = of(&on, "AWS::EC2::VPCEndpoint")
        .filter(|it| holds(it, &interface))
        .collect();
    assert_eq!(found.len(), 4);
    for endpoint in found {
        let wanted = json!({
            "PrivateDnsEnabled": true,
            "SubnetIds": ["*PrivateSubnetA*", "*PrivateSubnetB*"],
            "SecurityGroupIds": ["*EndpointSecurityGroup*"],
        });
        assert!(holds(endpoint, &wanted), "{endpoint}");
        assert_eq!(endpoint["SubnetIds"].as_array().map(Vec::len), Some(2));
    }
    assert!(has(
        &on,
        "AWS::EC2::SecurityGroup",
        &json!({
            "GroupDescription": "Interface endpoints of the network",
            "SecurityGroupIngress": [{ "CidrIp": "10.10.0.0/16", "FromPort": 443, "ToPort": 443 }],
        })
    ));
}

/// Only this trail may write to its bucket, and its log group is the one the runbook searches.
#[test]
fn the_trail_has_a_bucket_of_its_own() {
    let off = main_stack("enable_cloudtrail = false");
    let on = main_stack("enable_cloudtrail = true");
    assert_eq!(count(&off, "AWS::CloudTrail::Trail"), 0);
    assert_eq!(count(&on, "AWS::CloudTrail::Trail"), 1);
    assert_eq!(
        count(&on, "AWS::S3::Bucket"),
        count(&off, "AWS::S3::Bucket") + 1
    );
    assert!(has(
        &on,
        "AWS::S3::BucketPolicy",
        &json!({ "Bucket": "*AuditBucket*", "PolicyDocument": { "Statement": [{
            "Principal": { "Service": "cloudtrail.amazonaws.com" },
            "Resource": "*/AWSLogs/${AWS::AccountId}/*",
            "Condition": { "StringEquals": { "aws:SourceArn": "*trail/sparta-audit*" } },
        }] } })
    ));
    let group = json!({ "LogGroupName": "cloudtrail-log-group", "RetentionInDays": 30 });
    assert!(has(&on, "AWS::Logs::LogGroup", &group));
    assert!(!has(&off, "AWS::Logs::LogGroup", &group));
}

#[test]
fn a_budget_tells_at_80_and_100_percent() {
    assert_eq!(count(&main_stack(""), "AWS::Budgets::Budget"), 0);
    let on = main_stack("monthly_budget_usd = 200");
    for percent in [80, 100] {
        let wanted = json!({
            "Budget": { "BudgetLimit": { "Amount": 200, "Unit": "USD" }, "TimeUnit": "MONTHLY" },
            "NotificationsWithSubscribers": [{
                "Notification": { "NotificationType": "ACTUAL", "Threshold": percent },
                "Subscribers": [{ "SubscriptionType": "SNS" }],
            }],
        });
        assert!(has(&on, "AWS::Budgets::Budget", &wanted), "{percent}");
    }
}

#[test]
fn one_nat_gateway_or_one_in_each_zone() {
    for (toml, gateways) in [
        ("nat_gateways = \"one\"", 1),
        ("nat_gateways = \"per-zone\"", 2),
    ] {
        let stack = main_stack(toml);
        assert_eq!(count(&stack, "AWS::EC2::NatGateway"), gateways);
        assert_eq!(count(&stack, "AWS::EC2::EIP"), gateways);
        let mut used: Vec<String> = of(&stack, "AWS::EC2::Route")
            .filter_map(|it| Some(it.get("NatGatewayId")?.to_string()))
            .collect();
        assert_eq!(used.len(), 2, "a way out of each private subnet");
        used.sort_unstable();
        used.dedup();
        assert_eq!(used.len(), gateways);
    }
}

#[test]
fn the_monitor_runs_by_itself_or_not() {
    let rule = json!({ "Name": "sparta-validator-monitor-schedule", "ScheduleExpression": "rate(12 hours)" });
    assert!(has(&main_stack(""), "AWS::Events::Rule", &rule));
    let often = main_stack("validator_monitor_schedule = \"cron(0 6 * * ? *)\"");
    let cron = json!({ "ScheduleExpression": "cron(0 6 * * ? *)" });
    assert!(has(&often, "AWS::Events::Rule", &cron));
    let off = main_stack("enable_validator_monitor_schedule = false");
    let mut rules = of(&off, "AWS::Events::Rule");
    assert!(rules.all(|it| it["Name"] != "sparta-validator-monitor-schedule"));
    let function = json!({ "FunctionName": "sparta-validator-monitor" });
    assert!(has(&off, "AWS::Lambda::Function", &function));
}

/// A tag in the stack's own repository, an address with its registry, a directory.
#[test]
fn an_image_is_a_tag_an_address_or_a_directory() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(directory.path().join("Dockerfile"), "FROM scratch\n").expect("it is writable");
    let image = |text: &str| {
        let stack = main_stack(&format!(
            "container_image = {{ api = {text:?}, discord = \"v1\" }}"
        ));
        let api = of(&stack, "AWS::ECS::TaskDefinition").find(|it| it["Family"] == "sparta-api");
        let image = api.expect("the API's")["ContainerDefinitions"][0]["Image"].clone();
        let policies: String = of(&stack, "AWS::IAM::Policy")
            .filter(|it| it["Roles"].to_string().contains("ApiExecutionRole"))
            .map(Value::to_string)
            .collect();
        (image, policies)
    };
    let (tag, policy) = image("v2.0.0");
    assert!(
        tag.to_string().contains(":v2.0.0") && tag.to_string().contains("ImportValue"),
        "{tag}"
    );
    assert!(policy.contains("ecr:BatchGetImage"), "{policy}");
    let (address, policy) = image("public.ecr.aws/nginx/nginx:1.29");
    assert_eq!(address, "public.ecr.aws/nginx/nginx:1.29");
    assert!(!policy.contains("ecr:"), "{policy}");
    let (built, policy) = image(&directory.path().display().to_string());
    let built = built["Fn::Sub"].as_str().unwrap_or_default();
    assert!(built.contains("cdk-hnb659fds-container-assets"), "{built}");
    assert!(
        policy.contains("cdk-hnb659fds-container-assets"),
        "{policy}"
    );
}

/// With autoscaling on, no number of tasks is written: a deploy would set it back.
#[test]
fn the_api_keeps_the_tasks_that_autoscaling_gave_it() {
    let bounds = |toml: &str| {
        let stack = main_stack(toml);
        let service = of(&stack, "AWS::ECS::Service").find(|it| it["ServiceName"] == "sparta-api");
        assert!(service.expect("the API").get("DesiredCount").is_none());
        let target = of(&stack, "AWS::ApplicationAutoScaling::ScalableTarget").next();
        let target = target.expect("it scales");
        (
            target["MinCapacity"].as_u64(),
            target["MaxCapacity"].as_u64(),
        )
    };
    assert_eq!(bounds(""), (Some(2), Some(10)));
    assert_eq!(bounds("api_desired_count = 4"), (Some(4), Some(10)));
    assert_eq!(
        bounds("api_desired_count = 4\napi_min_capacity = 1\napi_max_capacity = 6"),
        (Some(1), Some(6))
    );
}
