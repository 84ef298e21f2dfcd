// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `Alexa::ASK`.
use crate::core as c;

resource! {
    Skill = "Alexa::ASK::Skill", "ask-skill", None, String
}
impl Skill {
    new! {
        vendor_id: String = "VendorId", "replacement";
        authentication_configuration: skill::AuthenticationConfiguration = "AuthenticationConfiguration", "update";
        skill_package: skill::SkillPackage = "SkillPackage", "update";
    }
}
impl c::Handle<Skill> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Skill`].
pub mod skill {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthenticationConfiguration = "Alexa::ASK::Skill.AuthenticationConfiguration", "ask-skill-authenticationconfiguration");
    impl AuthenticationConfiguration {
        new! {
            client_id: String = "ClientId", "update";
            client_secret: String = "ClientSecret", "update";
            refresh_token: String = "RefreshToken", "update";
        }
    }

    object!(Overrides = "Alexa::ASK::Skill.Overrides", "ask-skill-overrides");
    impl Overrides {
        new! {}
        set! {
            manifest: v::Json = "Manifest", "update";
        }
    }

    object!(SkillPackage = "Alexa::ASK::Skill.SkillPackage", "ask-skill-skillpackage");
    impl SkillPackage {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_key: String = "S3Key", "update";
        }
        set! {
            overrides: Overrides = "Overrides", "update";
            s3_bucket_role: String = "S3BucketRole", "update";
            s3_object_version: String = "S3ObjectVersion", "update";
        }
    }
}
