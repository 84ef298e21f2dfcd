// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Forecast`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: maintenance from 2024-07-29.
    Dataset = "AWS::Forecast::Dataset", "forecast-dataset", List("Tags"), m::Arn
}
impl Dataset {
    new! {
        dataset_name: String = "DatasetName", "replacement; 1 to 63 characters";
        dataset_type: dataset::DatasetType = "DatasetType", "update";
        domain: dataset::Domain = "Domain", "update";
        schema: dataset::Schema = "Schema", "update";
    }
    set! {
        data_frequency: String = "DataFrequency", "update; 1 to 5 characters";
        encryption_config: dataset::EncryptionConfig = "EncryptionConfig", "update";
        tags: [dataset::TagsItems] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Dataset: m::Arn = Ref; }
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value::meaning as m;
    object!(Attributes = "AWS::Forecast::Dataset.Attributes", "forecast-dataset-attributes");
    impl Attributes {
        new! {}
        set! {
            attribute_name: String = "AttributeName", "update; 1 to 63 characters";
            attribute_type: AttributeType = "AttributeType", "update";
        }
    }

    object!(EncryptionConfig = "AWS::Forecast::Dataset.EncryptionConfig", "forecast-dataset-encryptionconfig");
    impl EncryptionConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 256 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 256 characters";
        }
    }

    object!(Schema = "AWS::Forecast::Dataset.Schema", "forecast-dataset-schema");
    impl Schema {
        new! {}
        set! {
            attributes: [Attributes] = "Attributes", "update; 1 to 100 items";
        }
    }

    object!(TagsItems = "AWS::Forecast::Dataset.TagsItems", "forecast-dataset-tagsitems");
    impl TagsItems {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; at most 256 characters";
        }
    }
    values! { DatasetType: TargetTimeSeries = "TARGET_TIME_SERIES", RelatedTimeSeries = "RELATED_TIME_SERIES", ItemMetadata = "ITEM_METADATA" }
    values! { Domain: Retail = "RETAIL", Custom = "CUSTOM", InventoryPlanning = "INVENTORY_PLANNING", Ec2Capacity = "EC2_CAPACITY", WorkForce = "WORK_FORCE", WebTraffic = "WEB_TRAFFIC", Metrics = "METRICS" }
    values! { AttributeType: String = "string", Integer = "integer", Float = "float", Timestamp = "timestamp", Geolocation = "geolocation" }
}

resource! {
    ///
    /// AWS is closing it: maintenance from 2024-07-29.
    DatasetGroup = "AWS::Forecast::DatasetGroup", "forecast-datasetgroup", List("Tags"), m::Arn
}
impl DatasetGroup {
    new! {
        dataset_group_name: String = "DatasetGroupName", "replacement; 1 to 63 characters";
        domain: dataset_group::Domain = "Domain", "update";
    }
    set! {
        dataset_arns: [m::Arn] = "DatasetArns", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DatasetGroup> {
    get! {
        attr_dataset_group_arn: m::Arn = "DatasetGroupArn";
    }
}
give! { DatasetGroup: m::Arn = Ref; }
/// Property types and values of [`DatasetGroup`].
pub mod dataset_group {
    values! { Domain: Retail = "RETAIL", Custom = "CUSTOM", InventoryPlanning = "INVENTORY_PLANNING", Ec2Capacity = "EC2_CAPACITY", WorkForce = "WORK_FORCE", WebTraffic = "WEB_TRAFFIC", Metrics = "METRICS" }
}
