// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IdentityStore`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Group = "AWS::IdentityStore::Group", "identitystore-group", None, String
}
impl Group {
    new! {
        display_name: String = "DisplayName", "update; 1 to 1024 characters";
        identity_store_id: String = "IdentityStoreId", "replacement; 1 to 36 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
    }
}
impl c::Handle<Group> {
    get! {
        attr_group_id: String = "GroupId";
    }
}

resource! {
    GroupMembership = "AWS::IdentityStore::GroupMembership", "identitystore-groupmembership", None, String
}
impl GroupMembership {
    new! {
        group_id: String = "GroupId", "replacement; 1 to 47 characters";
        identity_store_id: String = "IdentityStoreId", "replacement; 1 to 36 characters";
        member_id: group_membership::MemberId = "MemberId", "replacement";
    }
}
impl c::Handle<GroupMembership> {
    get! {
        attr_membership_id: String = "MembershipId";
    }
}
/// Property types and values of [`GroupMembership`].
pub mod group_membership {
    object!(MemberId = "AWS::IdentityStore::GroupMembership.MemberId", "identitystore-groupmembership-memberid");
    impl MemberId {
        new! {
            user_id: String = "UserId", "update; 1 to 47 characters";
        }
    }
}

resource! {
    User = "AWS::IdentityStore::User", "identitystore-user", None, m::Arn
}
impl User {
    new! {
        identity_store_id: String = "IdentityStoreId", "replacement; 1 to 36 characters";
    }
    set! {
        addresses: [user::AddressesItems] = "Addresses", "replacement; 1 items";
        birthdate: String = "Birthdate", "update; 1 to 1024 characters";
        display_name: String = "DisplayName", "update; 1 to 1024 characters";
        emails: [user::EmailsItems] = "Emails", "replacement; 1 items";
        locale: String = "Locale", "update; 1 to 1024 characters";
        name: user::Name = "Name", "update";
        nick_name: String = "NickName", "update; 1 to 1024 characters";
        phone_numbers: [user::PhoneNumbersItems] = "PhoneNumbers", "replacement; 1 items";
        photos: [user::PhotosItems] = "Photos", "replacement; 1 to 3 items";
        preferred_language: String = "PreferredLanguage", "update; 1 to 1024 characters";
        profile_url: String = "ProfileUrl", "update; 1 to 1024 characters";
        roles: [user::RolesItems] = "Roles", "replacement; 1 items";
        timezone: String = "Timezone", "update; 1 to 1024 characters";
        title: String = "Title", "update; 1 to 1024 characters";
        user_name: String = "UserName", "replacement; 1 to 128 characters";
        user_type: String = "UserType", "update; 1 to 1024 characters";
        website: String = "Website", "update; 1 to 1024 characters";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_updated_at: String = "UpdatedAt";
        attr_updated_by: String = "UpdatedBy";
        attr_user_id: String = "UserId";
        attr_user_status: String = "UserStatus";
    }
}
give! { User: m::Arn = Ref; }
/// Property types and values of [`User`].
pub mod user {
    object!(AddressesItems = "AWS::IdentityStore::User.AddressesItems", "identitystore-user-addressesitems");
    impl AddressesItems {
        new! {}
        set! {
            country: String = "Country", "update; 1 to 1024 characters";
            formatted: String = "Formatted", "update; 1 to 1024 characters";
            locality: String = "Locality", "update; 1 to 1024 characters";
            postal_code: String = "PostalCode", "update; 1 to 1024 characters";
            primary: bool = "Primary", "update";
            region: String = "Region", "update; 1 to 1024 characters";
            street_address: String = "StreetAddress", "update; 1 to 1024 characters";
            type_: String = "Type", "update; 1 to 1024 characters";
        }
    }

    object!(EmailsItems = "AWS::IdentityStore::User.EmailsItems", "identitystore-user-emailsitems");
    impl EmailsItems {
        new! {}
        set! {
            primary: bool = "Primary", "update";
            type_: String = "Type", "update; 1 to 1024 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(Name = "AWS::IdentityStore::User.Name", "identitystore-user-name");
    impl Name {
        new! {}
        set! {
            family_name: String = "FamilyName", "update; 1 to 1024 characters";
            formatted: String = "Formatted", "update; 1 to 1024 characters";
            given_name: String = "GivenName", "update; 1 to 1024 characters";
            honorific_prefix: String = "HonorificPrefix", "update; 1 to 1024 characters";
            honorific_suffix: String = "HonorificSuffix", "update; 1 to 1024 characters";
            middle_name: String = "MiddleName", "update; 1 to 1024 characters";
        }
    }

    object!(PhoneNumbersItems = "AWS::IdentityStore::User.PhoneNumbersItems", "identitystore-user-phonenumbersitems");
    impl PhoneNumbersItems {
        new! {}
        set! {
            primary: bool = "Primary", "update";
            type_: String = "Type", "update; 1 to 1024 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(PhotosItems = "AWS::IdentityStore::User.PhotosItems", "identitystore-user-photositems");
    impl PhotosItems {
        new! {
            value: String = "Value", "update; 1 to 1024 characters";
        }
        set! {
            display: String = "Display", "update; 1 to 1024 characters";
            primary: bool = "Primary", "update";
            type_: String = "Type", "update; 1 to 1024 characters";
        }
    }

    object!(RolesItems = "AWS::IdentityStore::User.RolesItems", "identitystore-user-rolesitems");
    impl RolesItems {
        new! {}
        set! {
            primary: bool = "Primary", "update";
            type_: String = "Type", "update; 1 to 1024 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }
}
