// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSMGuiConnect`.
use crate::core as c;

resource! {
    Preferences = "AWS::SSMGuiConnect::Preferences", "ssmguiconnect-preferences", None, String
}
impl Preferences {
    new! {}
    set! {
        connection_recording_preferences: preferences::ConnectionRecordingPreferences = "ConnectionRecordingPreferences", "update";
    }
}
impl c::Handle<Preferences> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`Preferences`].
pub mod preferences {
    use crate::value::meaning as m;
    object!(ConnectionRecordingPreferences = "AWS::SSMGuiConnect::Preferences.ConnectionRecordingPreferences", "ssmguiconnect-preferences-connectionrecordingpreferences");
    impl ConnectionRecordingPreferences {
        new! {
            kms_key_arn: m::kms::KeyArn = "KMSKeyArn", "update; 1 to 2048 characters";
            recording_destinations: RecordingDestinations = "RecordingDestinations", "update";
        }
    }

    object!(RecordingDestinations = "AWS::SSMGuiConnect::Preferences.RecordingDestinations", "ssmguiconnect-preferences-recordingdestinations");
    impl RecordingDestinations {
        new! {
            s3_buckets: [S3Bucket] = "S3Buckets", "update; 1 items";
        }
    }

    object!(S3Bucket = "AWS::SSMGuiConnect::Preferences.S3Bucket", "ssmguiconnect-preferences-s3bucket");
    impl S3Bucket {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            bucket_owner: String = "BucketOwner", "update";
        }
    }
}
