// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppIntegrations`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::AppIntegrations::Application", "appintegrations-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        application_source_config: application::ApplicationSourceConfig = "ApplicationSourceConfig", "update";
        namespace: String = "Namespace", "update; 1 to 255 characters";
    }
    set! {
        application_config: application::ApplicationConfig = "ApplicationConfig", "update";
        application_type: application::ApplicationType = "ApplicationType", "update";
        description: String = "Description", "update; 1 to 1000 characters";
        iframe_config: application::IframeConfig = "IframeConfig", "update";
        initialization_timeout: i64 = "InitializationTimeout", "update; 1 to 600000";
        is_service: bool = "IsService", "update; default `false`";
        permissions: [String] = "Permissions", "update; at most 150 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_id: String = "Id";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(ApplicationConfig = "AWS::AppIntegrations::Application.ApplicationConfig", "appintegrations-application-applicationconfig");
    impl ApplicationConfig {
        new! {}
        set! {
            contact_handling: ContactHandling = "ContactHandling", "update";
        }
    }

    object!(ApplicationSourceConfig = "AWS::AppIntegrations::Application.ApplicationSourceConfig", "appintegrations-application-applicationsourceconfig");
    impl ApplicationSourceConfig {
        new! {
            external_url_config: ExternalUrlConfig = "ExternalUrlConfig", "update";
        }
    }

    object!(ContactHandling = "AWS::AppIntegrations::Application.ContactHandling", "appintegrations-application-contacthandling");
    impl ContactHandling {
        new! {
            scope: Scope = "Scope", "update";
        }
    }

    object!(ExternalUrlConfig = "AWS::AppIntegrations::Application.ExternalUrlConfig", "appintegrations-application-externalurlconfig");
    impl ExternalUrlConfig {
        new! {
            access_url: String = "AccessUrl", "update; 1 to 1000 characters";
        }
        set! {
            approved_origins: [String] = "ApprovedOrigins", "update; at most 50 items";
        }
    }

    object!(IframeConfig = "AWS::AppIntegrations::Application.IframeConfig", "appintegrations-application-iframeconfig");
    impl IframeConfig {
        new! {}
        set! {
            allow: [String] = "Allow", "update; at most 25 items";
            sandbox: [String] = "Sandbox", "update; at most 25 items";
        }
    }
    values! { ApplicationType: Standard = "STANDARD", Service = "SERVICE", McpServer = "MCP_SERVER" }
    values! { Scope: CrossContacts = "CROSS_CONTACTS", PerContact = "PER_CONTACT" }
}

resource! {
    DataIntegration = "AWS::AppIntegrations::DataIntegration", "appintegrations-dataintegration", List("Tags"), String
}
impl DataIntegration {
    new! {
        kms_key: String = "KmsKey", "replacement; 1 to 255 characters";
        name: String = "Name", "update; 1 to 255 characters";
        source_uri: String = "SourceURI", "replacement; 1 to 1000 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        file_configuration: data_integration::FileConfiguration = "FileConfiguration", "update";
        object_configuration: v::Map<v::Map<[String]>> = "ObjectConfiguration", "update";
        schedule_config: data_integration::ScheduleConfig = "ScheduleConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataIntegration> {
    get! {
        attr_data_integration_arn: m::Arn = "DataIntegrationArn";
        attr_id: String = "Id";
    }
}
give! { DataIntegration: m::Arn = GetAtt("DataIntegrationArn"); }
/// Property types and values of [`DataIntegration`].
pub mod data_integration {
    use crate::value as v;
    object!(FileConfiguration = "AWS::AppIntegrations::DataIntegration.FileConfiguration", "appintegrations-dataintegration-fileconfiguration");
    impl FileConfiguration {
        new! {
            folders: [String] = "Folders", "update; 1 to 10 items";
        }
        set! {
            filters: v::Map<[String]> = "Filters", "update";
        }
    }

    object!(ScheduleConfig = "AWS::AppIntegrations::DataIntegration.ScheduleConfig", "appintegrations-dataintegration-scheduleconfig");
    impl ScheduleConfig {
        new! {
            schedule_expression: String = "ScheduleExpression", "replacement; 1 to 255 characters";
        }
        set! {
            first_execution_from: String = "FirstExecutionFrom", "replacement; 1 to 255 characters";
            object: String = "Object", "replacement; 1 to 255 characters";
        }
    }
}

resource! {
    EventIntegration = "AWS::AppIntegrations::EventIntegration", "appintegrations-eventintegration", List("Tags"), String
}
impl EventIntegration {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        event_bridge_bus: String = "EventBridgeBus", "replacement; 1 to 255 characters";
        event_filter: event_integration::EventFilter = "EventFilter", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<EventIntegration> {
    get! {
        attr_event_integration_arn: m::Arn = "EventIntegrationArn";
    }
}
give! { EventIntegration: m::Arn = GetAtt("EventIntegrationArn"); }
/// Property types and values of [`EventIntegration`].
pub mod event_integration {
    object!(EventFilter = "AWS::AppIntegrations::EventIntegration.EventFilter", "appintegrations-eventintegration-eventfilter");
    impl EventFilter {
        new! {
            source: String = "Source", "replacement; 1 to 256 characters";
        }
    }
}
