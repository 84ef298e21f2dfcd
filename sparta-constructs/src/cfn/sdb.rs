// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SDB`.
use crate::core as c;

resource! {
    ///
    /// Holds data that is lost with it.
    Domain = "AWS::SDB::Domain", "sdb-domain", None, String
}
impl Domain {
    new! {}
    set! {
        description: String = "Description", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_id: String = "Id";
    }
}
