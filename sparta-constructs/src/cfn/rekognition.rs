// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Rekognition`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Collection = "AWS::Rekognition::Collection", "rekognition-collection", List("Tags"), String
}
impl Collection {
    new! {
        collection_id: String = "CollectionId", "replacement; 1 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Collection> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Collection: m::Arn = GetAtt("Arn"); }

resource! {
    Dataset = "AWS::Rekognition::Dataset", "rekognition-dataset", List("Tags"), m::Arn
}
impl Dataset {
    new! {
        dataset_type: dataset::DatasetType = "DatasetType", "replacement";
    }
    set! {
        project_arn: m::Arn = "ProjectArn", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_dataset_arn: m::Arn = "DatasetArn";
    }
}
give! { Dataset: m::Arn = Ref; }
/// Property types and values of [`Dataset`].
pub mod dataset {
    values! { DatasetType: Train = "TRAIN", Test = "TEST" }
}

resource! {
    Project = "AWS::Rekognition::Project", "rekognition-project", List("Tags"), String
}
impl Project {
    new! {
        project_name: String = "ProjectName", "replacement; 1 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Project: m::Arn = GetAtt("Arn"); }

resource! {
    StreamProcessor = "AWS::Rekognition::StreamProcessor", "rekognition-streamprocessor", List("Tags"), String
}
impl StreamProcessor {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; at most 2048 characters";
        kinesis_video_stream: stream_processor::KinesisVideoStream = "KinesisVideoStream", "replacement";
    }
    set! {
        bounding_box_regions_of_interest: [stream_processor::BoundingBox] = "BoundingBoxRegionsOfInterest", "replacement";
        connected_home_settings: stream_processor::ConnectedHomeSettings = "ConnectedHomeSettings", "replacement";
        data_sharing_preference: stream_processor::DataSharingPreference = "DataSharingPreference", "replacement";
        face_search_settings: stream_processor::FaceSearchSettings = "FaceSearchSettings", "replacement";
        kinesis_data_stream: stream_processor::KinesisDataStream = "KinesisDataStream", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        name: String = "Name", "replacement; 1 to 128 characters";
        notification_channel: stream_processor::NotificationChannel = "NotificationChannel", "replacement";
        polygon_regions_of_interest: [v::Json] = "PolygonRegionsOfInterest", "replacement";
        s3_destination: stream_processor::S3Destination = "S3Destination", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<StreamProcessor> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { StreamProcessor: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`StreamProcessor`].
pub mod stream_processor {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BoundingBox = "AWS::Rekognition::StreamProcessor.BoundingBox", "rekognition-streamprocessor-boundingbox");
    impl BoundingBox {
        new! {
            height: v::Number = "Height", "replacement; 0 to 100";
            left: v::Number = "Left", "replacement; 0 to 100";
            top: v::Number = "Top", "replacement; 0 to 100";
            width: v::Number = "Width", "replacement; 0 to 100";
        }
    }

    object!(ConnectedHomeSettings = "AWS::Rekognition::StreamProcessor.ConnectedHomeSettings", "rekognition-streamprocessor-connectedhomesettings");
    impl ConnectedHomeSettings {
        new! {
            labels: [String] = "Labels", "replacement; at least 1 items";
        }
        set! {
            min_confidence: v::Number = "MinConfidence", "replacement; 0 to 100";
        }
    }

    object!(DataSharingPreference = "AWS::Rekognition::StreamProcessor.DataSharingPreference", "rekognition-streamprocessor-datasharingpreference");
    impl DataSharingPreference {
        new! {
            opt_in: bool = "OptIn", "replacement";
        }
    }

    object!(FaceSearchSettings = "AWS::Rekognition::StreamProcessor.FaceSearchSettings", "rekognition-streamprocessor-facesearchsettings");
    impl FaceSearchSettings {
        new! {
            collection_id: String = "CollectionId", "replacement; at most 255 characters";
        }
        set! {
            face_match_threshold: v::Number = "FaceMatchThreshold", "replacement; 0 to 100";
        }
    }

    object!(KinesisDataStream = "AWS::Rekognition::StreamProcessor.KinesisDataStream", "rekognition-streamprocessor-kinesisdatastream");
    impl KinesisDataStream {
        new! {
            arn: m::Arn = "Arn", "replacement; at most 2048 characters";
        }
    }

    object!(KinesisVideoStream = "AWS::Rekognition::StreamProcessor.KinesisVideoStream", "rekognition-streamprocessor-kinesisvideostream");
    impl KinesisVideoStream {
        new! {
            arn: m::Arn = "Arn", "replacement; at most 2048 characters";
        }
    }

    object!(NotificationChannel = "AWS::Rekognition::StreamProcessor.NotificationChannel", "rekognition-streamprocessor-notificationchannel");
    impl NotificationChannel {
        new! {
            arn: m::Arn = "Arn", "replacement; at most 2048 characters";
        }
    }

    object!(Point = "AWS::Rekognition::StreamProcessor.Point", "rekognition-streamprocessor-point");
    impl Point {
        new! {
            x: v::Number = "X", "update";
            y: v::Number = "Y", "update";
        }
    }

    object!(S3Destination = "AWS::Rekognition::StreamProcessor.S3Destination", "rekognition-streamprocessor-s3destination");
    impl S3Destination {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; at most 63 characters";
        }
        set! {
            object_key_prefix: String = "ObjectKeyPrefix", "replacement; at most 256 characters";
        }
    }
}
