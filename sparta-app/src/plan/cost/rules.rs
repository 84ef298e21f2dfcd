//! What a resource uses, by type: how many units of which price.

use serde_json::Value;

use super::estimate::Place;

/// Some units of a price.
pub(super) struct Use {
    pub(super) key: &'static str,
    pub(super) quantity: f64,
    /// True when the quantity is assumed.
    pub(super) assumed: bool,
}

/// What a resource uses, or why that is not known; `None` for a type without a rule.
pub(super) fn uses(place: &Place<'_>) -> Option<Result<Vec<Use>, String>> {
    let hours = place.usage("hours");
    let properties = place.properties;
    Some(Ok(match place.resource_type {
        "AWS::EC2::NatGateway" => vec![
            known("nat-gateway-hour", hours),
            assumed("nat-gateway-gb", place.usage("nat_gateway_gb")),
        ],
        "AWS::EC2::EIP" => vec![known("public-address-hour", hours)],
        "AWS::EC2::VPCEndpoint" => endpoint(place, hours),
        "AWS::ElasticLoadBalancingV2::LoadBalancer" => return Some(load_balancer(place, hours)),
        "AWS::ECS::Service" => return Some(service(place, hours)),
        "AWS::SecretsManager::Secret" => vec![known("secret-month", 1.0)],
        "AWS::CloudWatch::Alarm" => vec![known("alarm-metric-month", alarm_metrics(properties))],
        "AWS::Logs::LogGroup" => vec![
            assumed("log-ingested-gb", place.usage("log_gb")),
            assumed("log-stored-gb-month", place.usage("log_gb")),
        ],
        "AWS::S3::Bucket" => vec![assumed("bucket-gb-month", place.usage("bucket_gb"))],
        "AWS::ECR::Repository" => vec![assumed("image-gb-month", place.usage("repository_gb"))],
        "AWS::SQS::Queue" => vec![assumed("queue-request", place.usage("queue_requests"))],
        "AWS::Lambda::Function" => function(place),
        _ => return None,
    }))
}

fn known(key: &'static str, quantity: f64) -> Use {
    Use {
        key,
        quantity,
        assumed: false,
    }
}

fn assumed(key: &'static str, quantity: f64) -> Use {
    Use {
        key,
        quantity,
        assumed: true,
    }
}

/// Interface endpoints are billed for each zone, gateway endpoints not at all.
/// <https://aws.amazon.com/privatelink/pricing/>
fn endpoint(place: &Place<'_>, hours: f64) -> Vec<Use> {
    if place.properties["VpcEndpointType"] != "Interface" {
        return Vec::new();
    }
    let zones = count(&place.properties["SubnetIds"]);
    vec![
        known("interface-endpoint-hour", hours * zones),
        assumed(
            "interface-endpoint-gb",
            place.usage("interface_endpoint_gb"),
        ),
    ]
}

/// One that faces the internet has a public address in each of its subnets.
/// <https://aws.amazon.com/vpc/pricing/>
fn load_balancer(place: &Place<'_>, hours: f64) -> Result<Vec<Use>, String> {
    let properties = place.properties;
    let kind = properties["Type"].as_str().unwrap_or("application");
    if kind != "application" {
        return Err(format!("load balancers of type {kind} are not priced"));
    }
    let mut uses = vec![
        known("load-balancer-hour", hours),
        assumed(
            "load-balancer-capacity-unit-hour",
            hours * place.usage("load_balancer_capacity_units"),
        ),
    ];
    if properties["Scheme"] != "internal" {
        uses.push(known(
            "public-address-hour",
            hours * count(&properties["Subnets"]),
        ));
    }
    Ok(uses)
}

/// The tasks a service starts with: with autoscaling, the fewest there may be.
fn service(place: &Place<'_>, hours: f64) -> Result<Vec<Use>, String> {
    let properties = place.properties;
    if properties["LaunchType"] != "FARGATE" {
        return Err("only the launch type FARGATE is priced".to_owned());
    }
    let task = place
        .referred(&properties["TaskDefinition"])
        .ok_or("its task definition is not in the template")?;
    let scaled = place.scalable_capacity();
    let tasks = number(&properties["DesiredCount"])
        .or(scaled)
        .unwrap_or(1.0);
    let size = |name: &str| number(&task[name]).ok_or(format!("the task's {name} is not known"));
    let (vcpu, gb) = (size("Cpu")? / 1024.0, size("Memory")? / 1024.0);
    let arm = task["RuntimePlatform"]["CpuArchitecture"] == "ARM64";
    let keys = if arm {
        ["fargate-arm-vcpu-hour", "fargate-arm-gb-hour"]
    } else {
        ["fargate-vcpu-hour", "fargate-gb-hour"]
    };
    Ok(vec![
        known(keys[0], tasks * vcpu * hours),
        known(keys[1], tasks * gb * hours),
    ])
}

/// An alarm is billed for each metric it looks at.
/// <https://aws.amazon.com/cloudwatch/pricing/>
fn alarm_metrics(properties: &Value) -> f64 {
    let queries = properties["Metrics"].as_array();
    let metrics = queries
        .into_iter()
        .flatten()
        .filter(|it| it["MetricStat"].is_object());
    let mut found = 0.0;
    metrics.for_each(|_| found += 1.0);
    if found == 0.0 { 1.0 } else { found }
}

fn function(place: &Place<'_>) -> Vec<Use> {
    let requests = place.usage("function_requests");
    let gb = number(&place.properties["MemorySize"]).unwrap_or(128.0) / 1024.0;
    let arm = place.properties["Architectures"][0] == "arm64";
    let key = if arm {
        "function-arm-gb-second"
    } else {
        "function-gb-second"
    };
    vec![
        assumed("function-request", requests),
        assumed(key, requests * place.usage("function_seconds") * gb),
    ]
}

fn count(list: &Value) -> f64 {
    let mut count = 0.0;
    list.as_array()
        .into_iter()
        .flatten()
        .for_each(|_| count += 1.0);
    count
}

/// `CloudFormation` takes texts for numbers.
pub(super) fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
