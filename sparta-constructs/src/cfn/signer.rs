// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Signer`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ProfilePermission = "AWS::Signer::ProfilePermission", "signer-profilepermission", None, String
}
impl ProfilePermission {
    new! {
        profile_name: m::signer::SigningProfileName = "ProfileName", "replacement";
        statement_id: String = "StatementId", "replacement";
        action: String = "Action", "replacement";
        principal: String = "Principal", "replacement";
    }
    set! {
        profile_version: String = "ProfileVersion", "replacement; 10 characters";
    }
}

resource! {
    SigningProfile = "AWS::Signer::SigningProfile", "signer-signingprofile", List("Tags"), m::signer::SigningProfileArn
}
impl SigningProfile {
    new! {
        platform_id: signing_profile::PlatformId = "PlatformId", "replacement";
    }
    set! {
        profile_name: String = "ProfileName", "replacement; 2 to 64 characters";
        signature_validity_period: signing_profile::SignatureValidityPeriod = "SignatureValidityPeriod", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SigningProfile> {
    get! {
        attr_arn: m::signer::SigningProfileArn = "Arn";
        attr_profile_name: m::signer::SigningProfileName = "ProfileName";
        attr_profile_version: String = "ProfileVersion";
        attr_profile_version_arn: m::Arn = "ProfileVersionArn";
    }
}
give! { SigningProfile: m::Arn = Ref; m::signer::SigningProfileArn = Ref; m::signer::SigningProfileName = GetAtt("ProfileName"); }
/// Property types and values of [`SigningProfile`].
pub mod signing_profile {
    object!(SignatureValidityPeriod = "AWS::Signer::SigningProfile.SignatureValidityPeriod", "signer-signingprofile-signaturevalidityperiod");
    impl SignatureValidityPeriod {
        new! {}
        set! {
            type_: Type = "Type", "replacement";
            value: i64 = "Value", "replacement";
        }
    }
    values! { PlatformId: AwsLambdaSha384Ecdsa = "AWSLambda-SHA384-ECDSA", NotationOciSha384Ecdsa = "Notation-OCI-SHA384-ECDSA" }
    values! { Type: Days = "DAYS", Months = "MONTHS", Years = "YEARS" }
}
