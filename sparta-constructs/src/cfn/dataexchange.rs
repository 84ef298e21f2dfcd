// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DataExchange`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DataSet = "AWS::DataExchange::DataSet", "dataexchange-dataset", List("Tags"), m::Arn
}
impl DataSet {
    new! {
        asset_type: data_set::AssetType = "AssetType", "replacement";
        name: String = "Name", "update";
        description: String = "Description", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DataSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_origin: String = "Origin";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { DataSet: m::Arn = Ref; }
/// Property types and values of [`DataSet`].
pub mod data_set {
    values! { AssetType: S3Snapshot = "S3_SNAPSHOT", RedshiftDataShare = "REDSHIFT_DATA_SHARE", ApiGatewayApi = "API_GATEWAY_API", S3DataAccess = "S3_DATA_ACCESS", LakeFormationDataPermission = "LAKE_FORMATION_DATA_PERMISSION" }
}

resource! {
    EventAction = "AWS::DataExchange::EventAction", "dataexchange-eventaction", List("Tags"), m::Arn
}
impl EventAction {
    new! {
        action: event_action::Action = "Action", "update";
        event: event_action::Event = "Event", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EventAction> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_event_action_id: String = "EventActionId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { EventAction: m::Arn = Ref; }
/// Property types and values of [`EventAction`].
pub mod event_action {
    use crate::value::meaning as m;
    object!(Action = "AWS::DataExchange::EventAction.Action", "dataexchange-eventaction-action");
    impl Action {
        new! {}
        set! {
            export_revision_to_s3: AutoExportRevisionToS3RequestDetails = "ExportRevisionToS3", "update";
        }
    }

    object!(AutoExportRevisionDestinationEntry = "AWS::DataExchange::EventAction.AutoExportRevisionDestinationEntry", "dataexchange-eventaction-autoexportrevisiondestinationentry");
    impl AutoExportRevisionDestinationEntry {
        new! {
            bucket: String = "Bucket", "update";
        }
        set! {
            key_pattern: String = "KeyPattern", "update";
        }
    }

    object!(AutoExportRevisionToS3RequestDetails = "AWS::DataExchange::EventAction.AutoExportRevisionToS3RequestDetails", "dataexchange-eventaction-autoexportrevisiontos3requestdetails");
    impl AutoExportRevisionToS3RequestDetails {
        new! {
            revision_destination: AutoExportRevisionDestinationEntry = "RevisionDestination", "update";
        }
        set! {
            encryption: ExportServerSideEncryption = "Encryption", "update";
        }
    }

    object!(Event = "AWS::DataExchange::EventAction.Event", "dataexchange-eventaction-event");
    impl Event {
        new! {}
        set! {
            revision_published: RevisionPublished = "RevisionPublished", "update";
        }
    }

    object!(ExportServerSideEncryption = "AWS::DataExchange::EventAction.ExportServerSideEncryption", "dataexchange-eventaction-exportserversideencryption");
    impl ExportServerSideEncryption {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(RevisionPublished = "AWS::DataExchange::EventAction.RevisionPublished", "dataexchange-eventaction-revisionpublished");
    impl RevisionPublished {
        new! {
            data_set_id: String = "DataSetId", "update";
        }
    }
    values! { Type: AwsKms = "aws:kms", Aes256 = "AES256" }
}
