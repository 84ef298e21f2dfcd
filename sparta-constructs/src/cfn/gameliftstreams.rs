// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GameLiftStreams`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::GameLiftStreams::Application", "gameliftstreams-application", Map("Tags"), m::Arn
}
impl Application {
    new! {
        application_source_uri: String = "ApplicationSourceUri", "replacement; 1 to 1024 characters";
        description: String = "Description", "update; 1 to 80 characters";
        executable_path: String = "ExecutablePath", "replacement; 1 to 1024 characters";
        runtime_environment: application::RuntimeEnvironment = "RuntimeEnvironment", "replacement";
    }
    set! {
        application_log_output_uri: String = "ApplicationLogOutputUri", "update; at most 1024 characters";
        application_log_paths: [String] = "ApplicationLogPaths", "update; at most 10 items";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(RuntimeEnvironment = "AWS::GameLiftStreams::Application.RuntimeEnvironment", "gameliftstreams-application-runtimeenvironment");
    impl RuntimeEnvironment {
        new! {
            type_: String = "Type", "update; 1 to 256 characters";
            version: String = "Version", "update; 1 to 256 characters";
        }
    }
}

resource! {
    StreamGroup = "AWS::GameLiftStreams::StreamGroup", "gameliftstreams-streamgroup", Map("Tags"), m::Arn
}
impl StreamGroup {
    new! {
        description: String = "Description", "update; 1 to 80 characters";
        location_configurations: [stream_group::LocationConfiguration] = "LocationConfigurations", "update; 1 to 100 items";
        stream_class: String = "StreamClass", "replacement; 1 to 20 characters";
    }
    set! {
        default_application: stream_group::DefaultApplication = "DefaultApplication", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<StreamGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { StreamGroup: m::Arn = Ref; }
/// Property types and values of [`StreamGroup`].
pub mod stream_group {
    use crate::value::meaning as m;
    object!(DefaultApplication = "AWS::GameLiftStreams::StreamGroup.DefaultApplication", "gameliftstreams-streamgroup-defaultapplication");
    impl DefaultApplication {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; 1 to 128 characters";
            id: String = "Id", "replacement; 1 to 32 characters";
        }
    }

    object!(LocationConfiguration = "AWS::GameLiftStreams::StreamGroup.LocationConfiguration", "gameliftstreams-streamgroup-locationconfiguration");
    impl LocationConfiguration {
        new! {
            location_name: String = "LocationName", "update; 1 to 20 characters";
        }
        set! {
            always_on_capacity: i64 = "AlwaysOnCapacity", "update; at least 0";
            maximum_capacity: i64 = "MaximumCapacity", "update; at least 0";
            on_demand_capacity: i64 = "OnDemandCapacity", "update; at least 0; deprecated by AWS";
            target_idle_capacity: i64 = "TargetIdleCapacity", "update; at least 0";
            vpc_transit_configuration: VpcTransitConfiguration = "VpcTransitConfiguration", "update";
        }
    }

    object!(VpcTransitConfiguration = "AWS::GameLiftStreams::StreamGroup.VpcTransitConfiguration", "gameliftstreams-streamgroup-vpctransitconfiguration");
    impl VpcTransitConfiguration {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 32 characters";
            ipv4_cidr_blocks: [String] = "Ipv4CidrBlocks", "update; 1 to 5 items";
        }
    }
}
