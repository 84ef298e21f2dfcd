// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::HealthImaging`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Datastore = "AWS::HealthImaging::Datastore", "healthimaging-datastore", Map("Tags"), String
}
impl Datastore {
    new! {}
    set! {
        datastore_name: String = "DatastoreName", "replacement; 1 to 256 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 1 to 512 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<Datastore> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_datastore_arn: m::Arn = "DatastoreArn";
        attr_datastore_id: String = "DatastoreId";
        attr_datastore_status: String = "DatastoreStatus";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Datastore: m::Arn = GetAtt("DatastoreArn"); }
