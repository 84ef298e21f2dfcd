// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CDK`.
use crate::core as c;

resource! {
    Metadata = "AWS::CDK::Metadata", "cdk-metadata", None, String
}
impl Metadata {
    new! {}
    set! {
        analytics: String = "Analytics", "update";
        modules: String = "Modules", "update";
    }
}
impl c::Handle<Metadata> {
    get! {
        attr_id: String = "Id";
    }
}
