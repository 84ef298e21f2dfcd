// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NimbleStudio`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-06-30.
    Studio = "AWS::NimbleStudio::Studio", "nimblestudio-studio", Map("Tags"), String
}
impl Studio {
    new! {
        admin_role_arn: m::iam::RoleArn = "AdminRoleArn", "update";
        user_role_arn: m::iam::RoleArn = "UserRoleArn", "update";
        display_name: String = "DisplayName", "update; at most 64 characters";
        studio_name: String = "StudioName", "replacement; 3 to 64 characters";
    }
    set! {
        studio_encryption_configuration: studio::StudioEncryptionConfiguration = "StudioEncryptionConfiguration", "update";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<Studio> {
    get! {
        attr_home_region: String = "HomeRegion";
        attr_sso_client_id: String = "SsoClientId";
        attr_studio_id: String = "StudioId";
        attr_studio_url: String = "StudioUrl";
    }
}
/// Property types and values of [`Studio`].
pub mod studio {
    use crate::value::meaning as m;
    object!(StudioEncryptionConfiguration = "AWS::NimbleStudio::Studio.StudioEncryptionConfiguration", "nimblestudio-studio-studioencryptionconfiguration");
    impl StudioEncryptionConfiguration {
        new! {
            key_type: StudioEncryptionConfigurationKeyType = "KeyType", "update";
        }
        set! {
            key_arn: m::Arn = "KeyArn", "update; at least 4 characters";
        }
    }
    values! { StudioEncryptionConfigurationKeyType: AwsOwnedKey = "AWS_OWNED_KEY", CustomerManagedKey = "CUSTOMER_MANAGED_KEY" }
}
