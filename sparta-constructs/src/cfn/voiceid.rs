// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::VoiceID`.
use crate::core as c;

resource! {
    Domain = "AWS::VoiceID::Domain", "voiceid-domain", List("Tags"), String
}
impl Domain {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        server_side_encryption_configuration: domain::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_domain_id: String = "DomainId";
    }
}
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(ServerSideEncryptionConfiguration = "AWS::VoiceID::Domain.ServerSideEncryptionConfiguration", "voiceid-domain-serversideencryptionconfiguration");
    impl ServerSideEncryptionConfiguration {
        new! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }
}
