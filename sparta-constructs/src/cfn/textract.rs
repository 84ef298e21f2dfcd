// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Textract`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Adapter = "AWS::Textract::Adapter", "textract-adapter", List("Tags"), m::Arn
}
impl Adapter {
    new! {
        adapter_name: String = "AdapterName", "update; 1 to 128 characters";
        feature_types: [adapter::FeatureType] = "FeatureTypes", "replacement; at least 1 items";
    }
    set! {
        auto_update: adapter::AutoUpdate = "AutoUpdate", "update";
        description: String = "Description", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Adapter> {
    get! {
        attr_adapter_id: String = "AdapterId";
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
    }
}
give! { Adapter: m::Arn = Ref; }
/// Property types and values of [`Adapter`].
pub mod adapter {
    values! { AutoUpdate: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { FeatureType: Queries = "QUERIES" }
}
