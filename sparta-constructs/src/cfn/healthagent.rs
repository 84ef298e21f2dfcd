// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::HealthAgent`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Domain = "AWS::HealthAgent::Domain", "healthagent-domain", List("Tags"), m::Arn
}
impl Domain {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_domain_id: String = "DomainId";
        attr_encryption_context: v::Json = "EncryptionContext";
        attr_status: String = "Status";
    }
}
give! { Domain: m::Arn = Ref; }
/// Property types and values of [`Domain`].
pub mod domain {
    object!(EncryptionContext = "AWS::HealthAgent::Domain.EncryptionContext", "healthagent-domain-encryptioncontext");
    impl EncryptionContext {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update";
        }
    }
    values! { EncryptionType: AwsOwnedKey = "AWS_OWNED_KEY", CustomerManagedKey = "CUSTOMER_MANAGED_KEY" }
}
