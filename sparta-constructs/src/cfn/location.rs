// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Location`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ApiKey = "AWS::Location::APIKey", "location-apikey", List("Tags"), String
}
impl ApiKey {
    new! {
        key_name: String = "KeyName", "replacement; 1 to 100 characters";
        restrictions: api_key::ApiKeyRestrictions = "Restrictions", "update";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        expire_time: String = "ExpireTime", "update";
        force_delete: bool = "ForceDelete", "update; cannot be read back";
        force_update: bool = "ForceUpdate", "update; cannot be read back";
        no_expiry: bool = "NoExpiry", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ApiKey> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_key_arn: m::Arn = "KeyArn";
        attr_update_time: String = "UpdateTime";
    }
}
give! { ApiKey: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ApiKey`].
pub mod api_key {
    object!(AndroidApp = "AWS::Location::APIKey.AndroidApp", "location-apikey-androidapp");
    impl AndroidApp {
        new! {
            certificate_fingerprint: String = "CertificateFingerprint", "update; 59 characters";
            package: String = "Package", "update; 1 to 255 characters";
        }
    }

    object!(ApiKeyRestrictions = "AWS::Location::APIKey.ApiKeyRestrictions", "location-apikey-apikeyrestrictions");
    impl ApiKeyRestrictions {
        new! {
            allow_actions: [String] = "AllowActions", "update; 1 to 24 items";
            allow_resources: [String] = "AllowResources", "update; 1 to 8 items";
        }
        set! {
            allow_android_apps: [AndroidApp] = "AllowAndroidApps", "update; at most 5 items";
            allow_apple_apps: [AppleApp] = "AllowAppleApps", "update; at most 5 items";
            allow_referers: [String] = "AllowReferers", "update; at most 5 items";
        }
    }

    object!(AppleApp = "AWS::Location::APIKey.AppleApp", "location-apikey-appleapp");
    impl AppleApp {
        new! {
            bundle_id: String = "BundleId", "update; 1 to 155 characters";
        }
    }
}

resource! {
    GeofenceCollection = "AWS::Location::GeofenceCollection", "location-geofencecollection", List("Tags"), String
}
impl GeofenceCollection {
    new! {
        collection_name: String = "CollectionName", "replacement; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 1000 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        pricing_plan: geofence_collection::PricingPlan = "PricingPlan", "update; deprecated by AWS";
        pricing_plan_data_source: String = "PricingPlanDataSource", "update; deprecated by AWS";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<GeofenceCollection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collection_arn: m::Arn = "CollectionArn";
        attr_create_time: String = "CreateTime";
        attr_update_time: String = "UpdateTime";
    }
}
give! { GeofenceCollection: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`GeofenceCollection`].
pub mod geofence_collection {
    values! { PricingPlan: RequestBasedUsage = "RequestBasedUsage" }
}

resource! {
    Map = "AWS::Location::Map", "location-map", List("Tags"), String
}
impl Map {
    new! {
        map_name: String = "MapName", "replacement; 1 to 100 characters";
        configuration: map::MapConfiguration = "Configuration", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 1000 characters";
        pricing_plan: map::PricingPlan = "PricingPlan", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Map> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_data_source: String = "DataSource";
        attr_map_arn: m::Arn = "MapArn";
        attr_update_time: String = "UpdateTime";
    }
}
give! { Map: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Map`].
pub mod map {
    object!(MapConfiguration = "AWS::Location::Map.MapConfiguration", "location-map-mapconfiguration");
    impl MapConfiguration {
        new! {
            style: String = "Style", "replacement; 1 to 100 characters";
        }
        set! {
            custom_layers: [String] = "CustomLayers", "update; at most 10 items";
            political_view: String = "PoliticalView", "update; 3 characters";
        }
    }
    values! { PricingPlan: RequestBasedUsage = "RequestBasedUsage" }
}

resource! {
    PlaceIndex = "AWS::Location::PlaceIndex", "location-placeindex", List("Tags"), String
}
impl PlaceIndex {
    new! {
        index_name: String = "IndexName", "replacement; 1 to 100 characters";
        data_source: String = "DataSource", "replacement";
    }
    set! {
        data_source_configuration: place_index::DataSourceConfiguration = "DataSourceConfiguration", "replacement";
        description: String = "Description", "replacement; at most 1000 characters";
        pricing_plan: place_index::PricingPlan = "PricingPlan", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<PlaceIndex> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_index_arn: m::Arn = "IndexArn";
        attr_update_time: String = "UpdateTime";
    }
}
give! { PlaceIndex: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PlaceIndex`].
pub mod place_index {
    object!(DataSourceConfiguration = "AWS::Location::PlaceIndex.DataSourceConfiguration", "location-placeindex-datasourceconfiguration");
    impl DataSourceConfiguration {
        new! {}
        set! {
            intended_use: IntendedUse = "IntendedUse", "replacement";
        }
    }
    values! { PricingPlan: RequestBasedUsage = "RequestBasedUsage" }
    values! { IntendedUse: SingleUse = "SingleUse", Storage = "Storage" }
}

resource! {
    RouteCalculator = "AWS::Location::RouteCalculator", "location-routecalculator", List("Tags"), String
}
impl RouteCalculator {
    new! {
        calculator_name: String = "CalculatorName", "replacement; 1 to 100 characters";
        data_source: String = "DataSource", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 1000 characters";
        pricing_plan: route_calculator::PricingPlan = "PricingPlan", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<RouteCalculator> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_calculator_arn: m::Arn = "CalculatorArn";
        attr_create_time: String = "CreateTime";
        attr_update_time: String = "UpdateTime";
    }
}
give! { RouteCalculator: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`RouteCalculator`].
pub mod route_calculator {
    values! { PricingPlan: RequestBasedUsage = "RequestBasedUsage" }
}

resource! {
    Tracker = "AWS::Location::Tracker", "location-tracker", List("Tags"), String
}
impl Tracker {
    new! {
        tracker_name: String = "TrackerName", "replacement; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 1000 characters";
        event_bridge_enabled: bool = "EventBridgeEnabled", "update";
        kms_key_enable_geospatial_queries: bool = "KmsKeyEnableGeospatialQueries", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        position_filtering: tracker::PositionFiltering = "PositionFiltering", "replacement";
        pricing_plan: tracker::PricingPlan = "PricingPlan", "update; deprecated by AWS";
        pricing_plan_data_source: String = "PricingPlanDataSource", "update; deprecated by AWS";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Tracker> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_tracker_arn: m::Arn = "TrackerArn";
        attr_update_time: String = "UpdateTime";
    }
}
give! { Tracker: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Tracker`].
pub mod tracker {
    values! { PositionFiltering: TimeBased = "TimeBased", DistanceBased = "DistanceBased", AccuracyBased = "AccuracyBased" }
    values! { PricingPlan: RequestBasedUsage = "RequestBasedUsage" }
}

resource! {
    TrackerConsumer = "AWS::Location::TrackerConsumer", "location-trackerconsumer", None, String
}
impl TrackerConsumer {
    new! {
        consumer_arn: m::Arn = "ConsumerArn", "replacement; at most 1600 characters";
        tracker_name: String = "TrackerName", "replacement; 1 to 100 characters";
    }
}
