// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Oam`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Link = "AWS::Oam::Link", "oam-link", Map("Tags"), m::Arn
}
impl Link {
    new! {
        resource_types: [link::ResourceType] = "ResourceTypes", "update; 1 to 50 items";
        sink_identifier: String = "SinkIdentifier", "replacement; 1 to 2048 characters";
    }
    set! {
        label_template: String = "LabelTemplate", "replacement; 1 to 64 characters; cannot be read back";
        link_configuration: link::LinkConfiguration = "LinkConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Link> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_label: String = "Label";
    }
}
give! { Link: m::Arn = Ref; }
/// Property types and values of [`Link`].
pub mod link {
    object!(LinkConfiguration = "AWS::Oam::Link.LinkConfiguration", "oam-link-linkconfiguration");
    impl LinkConfiguration {
        new! {}
        set! {
            log_group_configuration: LinkFilter = "LogGroupConfiguration", "update";
            metric_configuration: LinkFilter = "MetricConfiguration", "update";
        }
    }

    object!(LinkFilter = "AWS::Oam::Link.LinkFilter", "oam-link-linkfilter");
    impl LinkFilter {
        new! {
            filter: String = "Filter", "update; 1 to 2000 characters";
        }
    }
    values! { ResourceType: AwsCloudWatchMetric = "AWS::CloudWatch::Metric", AwsLogsLogGroup = "AWS::Logs::LogGroup", AwsXRayTrace = "AWS::XRay::Trace", AwsApplicationInsightsApplication = "AWS::ApplicationInsights::Application", AwsInternetMonitorMonitor = "AWS::InternetMonitor::Monitor", AwsApplicationSignalsService = "AWS::ApplicationSignals::Service", AwsApplicationSignalsServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective" }
}

resource! {
    Sink = "AWS::Oam::Sink", "oam-sink", Map("Tags"), m::Arn
}
impl Sink {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        policy: v::Json = "Policy", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Sink> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Sink: m::Arn = Ref; }
