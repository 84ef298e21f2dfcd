// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DirectoryService`.
use crate::core as c;

resource! {
    MicrosoftAd = "AWS::DirectoryService::MicrosoftAD", "directoryservice-microsoftad", None, String
}
impl MicrosoftAd {
    new! {
        name: String = "Name", "replacement";
        vpc_settings: microsoft_ad::VpcSettings = "VpcSettings", "replacement";
    }
    set! {
        create_alias: bool = "CreateAlias", "replacement";
        edition: microsoft_ad::Edition = "Edition", "replacement; default `Enterprise`";
        enable_sso: bool = "EnableSso", "update; default `false`";
        password: String = "Password", "replacement; cannot be read back";
        short_name: String = "ShortName", "replacement";
    }
}
impl c::Handle<MicrosoftAd> {
    get! {
        attr_alias: String = "Alias";
        attr_directory_id: String = "DirectoryId";
        attr_dns_ip_addresses: [String] = "DnsIpAddresses";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`MicrosoftAd`].
pub mod microsoft_ad {
    use crate::value::meaning as m;
    object!(VpcSettings = "AWS::DirectoryService::MicrosoftAD.VpcSettings", "directoryservice-microsoftad-vpcsettings");
    impl VpcSettings {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }
    values! { Edition: Enterprise = "Enterprise", Standard = "Standard" }
}

resource! {
    SimpleAd = "AWS::DirectoryService::SimpleAD", "directoryservice-simplead", List("Tags"), String
}
impl SimpleAd {
    new! {
        name: String = "Name", "replacement";
        size: simple_ad::Size = "Size", "replacement";
        vpc_settings: simple_ad::VpcSettings = "VpcSettings", "replacement";
    }
    set! {
        create_alias: bool = "CreateAlias", "replacement";
        description: String = "Description", "replacement; at most 128 characters";
        enable_sso: bool = "EnableSso", "update";
        password: String = "Password", "replacement; cannot be read back";
        short_name: String = "ShortName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SimpleAd> {
    get! {
        attr_alias: String = "Alias";
        attr_directory_id: String = "DirectoryId";
        attr_dns_ip_addresses: [String] = "DnsIpAddresses";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SimpleAd`].
pub mod simple_ad {
    use crate::value::meaning as m;
    object!(VpcSettings = "AWS::DirectoryService::SimpleAD.VpcSettings", "directoryservice-simplead-vpcsettings");
    impl VpcSettings {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "replacement";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        }
    }
    values! { Size: Large = "Large", Small = "Small" }
}
