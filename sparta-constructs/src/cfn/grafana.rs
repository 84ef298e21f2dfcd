// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Grafana`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Workspace = "AWS::Grafana::Workspace", "grafana-workspace", List("Tags"), String
}
impl Workspace {
    new! {
        account_access_type: workspace::AccountAccessType = "AccountAccessType", "update";
        permission_type: workspace::PermissionType = "PermissionType", "update";
        authentication_providers: [workspace::AuthenticationProviderTypes] = "AuthenticationProviders", "update; at least 1 items";
    }
    set! {
        client_token: String = "ClientToken", "replacement; cannot be read back";
        data_sources: [workspace::DataSourceType] = "DataSources", "update";
        description: String = "Description", "update; at most 2048 characters";
        grafana_version: String = "GrafanaVersion", "update; 1 to 255 characters";
        name: String = "Name", "update";
        network_access_control: workspace::NetworkAccessControl = "NetworkAccessControl", "update";
        notification_destinations: [workspace::NotificationDestinationType] = "NotificationDestinations", "update";
        organization_role_name: String = "OrganizationRoleName", "update; 1 to 2048 characters";
        organizational_units: [String] = "OrganizationalUnits", "update";
        plugin_admin_enabled: bool = "PluginAdminEnabled", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        saml_configuration: workspace::SamlConfiguration = "SamlConfiguration", "update";
        stack_set_name: String = "StackSetName", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_configuration: workspace::VpcConfiguration = "VpcConfiguration", "update";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_creation_timestamp: String = "CreationTimestamp";
        attr_endpoint: String = "Endpoint";
        attr_grafana_version: String = "GrafanaVersion";
        attr_id: String = "Id";
        attr_modification_timestamp: String = "ModificationTimestamp";
        attr_saml_configuration_status: String = "SamlConfigurationStatus";
        attr_sso_client_id: String = "SsoClientId";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`Workspace`].
pub mod workspace {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AssertionAttributes = "AWS::Grafana::Workspace.AssertionAttributes", "grafana-workspace-assertionattributes");
    impl AssertionAttributes {
        new! {}
        set! {
            email: String = "Email", "update; 1 to 256 characters";
            groups: String = "Groups", "update; 1 to 256 characters";
            login: String = "Login", "update; 1 to 256 characters";
            name: String = "Name", "update; 1 to 256 characters";
            org: String = "Org", "update; 1 to 256 characters";
            role: String = "Role", "update; 1 to 256 characters";
        }
    }

    object!(IdpMetadata = "AWS::Grafana::Workspace.IdpMetadata", "grafana-workspace-idpmetadata");
    impl IdpMetadata {
        new! {}
        set! {
            url: String = "Url", "update; 1 to 2048 characters";
            xml: String = "Xml", "update";
        }
    }

    object!(NetworkAccessControl = "AWS::Grafana::Workspace.NetworkAccessControl", "grafana-workspace-networkaccesscontrol");
    impl NetworkAccessControl {
        new! {}
        set! {
            prefix_list_ids: [String] = "PrefixListIds", "update; at most 5 items";
            vpce_ids: [String] = "VpceIds", "update; at most 5 items";
        }
    }

    object!(RoleValues = "AWS::Grafana::Workspace.RoleValues", "grafana-workspace-rolevalues");
    impl RoleValues {
        new! {}
        set! {
            admin: [String] = "Admin", "update";
            editor: [String] = "Editor", "update";
        }
    }

    object!(SamlConfiguration = "AWS::Grafana::Workspace.SamlConfiguration", "grafana-workspace-samlconfiguration");
    impl SamlConfiguration {
        new! {
            idp_metadata: IdpMetadata = "IdpMetadata", "update";
        }
        set! {
            allowed_organizations: [String] = "AllowedOrganizations", "update";
            assertion_attributes: AssertionAttributes = "AssertionAttributes", "update";
            login_validity_duration: v::Number = "LoginValidityDuration", "update";
            role_values: RoleValues = "RoleValues", "update";
        }
    }

    object!(VpcConfiguration = "AWS::Grafana::Workspace.VpcConfiguration", "grafana-workspace-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 2 to 6 items";
        }
    }
    values! { AccountAccessType: CurrentAccount = "CURRENT_ACCOUNT", Organization = "ORGANIZATION" }
    values! { AuthenticationProviderTypes: AwsSso = "AWS_SSO", Saml = "SAML" }
    values! { DataSourceType: AmazonOpensearchService = "AMAZON_OPENSEARCH_SERVICE", Cloudwatch = "CLOUDWATCH", Prometheus = "PROMETHEUS", Xray = "XRAY", Timestream = "TIMESTREAM", Sitewise = "SITEWISE", Athena = "ATHENA", Redshift = "REDSHIFT" }
    values! { NotificationDestinationType: Sns = "SNS" }
    values! { PermissionType: CustomerManaged = "CUSTOMER_MANAGED", ServiceManaged = "SERVICE_MANAGED" }
}
