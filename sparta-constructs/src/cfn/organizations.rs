// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Organizations`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    Account = "AWS::Organizations::Account", "organizations-account", List("Tags"), String
}
impl Account {
    new! {
        account_name: String = "AccountName", "update; 1 to 50 characters";
        email: String = "Email", "update; 6 to 64 characters";
    }
    set! {
        parent_ids: [String] = "ParentIds", "update";
        role_name: String = "RoleName", "update; 1 to 64 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Account> {
    get! {
        attr_account_id: String = "AccountId";
        attr_arn: m::Arn = "Arn";
        attr_joined_method: String = "JoinedMethod";
        attr_joined_timestamp: String = "JoinedTimestamp";
        attr_paths: [String] = "Paths";
        attr_state: String = "State";
        attr_status: String = "Status";
    }
}
give! { Account: m::Arn = GetAtt("Arn"); }

resource! {
    Organization = "AWS::Organizations::Organization", "organizations-organization", None, String
}
impl Organization {
    new! {}
    set! {
        feature_set: organization::FeatureSet = "FeatureSet", "update; default `ALL`";
    }
}
impl c::Handle<Organization> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_management_account_arn: m::Arn = "ManagementAccountArn";
        attr_management_account_email: String = "ManagementAccountEmail";
        attr_management_account_id: String = "ManagementAccountId";
        attr_root_id: String = "RootId";
    }
}
give! { Organization: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Organization`].
pub mod organization {
    values! { FeatureSet: All = "ALL", ConsolidatedBilling = "CONSOLIDATED_BILLING" }
}

resource! {
    OrganizationalUnit = "AWS::Organizations::OrganizationalUnit", "organizations-organizationalunit", List("Tags"), String
}
impl OrganizationalUnit {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        parent_id: String = "ParentId", "replacement; at most 100 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OrganizationalUnit> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_path: String = "Path";
    }
}
give! { OrganizationalUnit: m::Arn = GetAtt("Arn"); }

resource! {
    Policy = "AWS::Organizations::Policy", "organizations-policy", List("Tags"), String
}
impl Policy {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        type_: policy::Type = "Type", "replacement";
        content: v::Json = "Content", "update; 1 to 1000000 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_ids: [String] = "TargetIds", "update";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_aws_managed: bool = "AwsManaged";
        attr_id: String = "Id";
    }
}
give! { Policy: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Policy`].
pub mod policy {
    values! { Type: AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY", BackupPolicy = "BACKUP_POLICY", BedrockPolicy = "BEDROCK_POLICY", ChatbotPolicy = "CHATBOT_POLICY", DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2", GuarddutyPolicy = "GUARDDUTY_POLICY", InspectorPolicy = "INSPECTOR_POLICY", NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY", ResourceControlPolicy = "RESOURCE_CONTROL_POLICY", S3Policy = "S3_POLICY", SecurityhubPolicy = "SECURITYHUB_POLICY", ServiceControlPolicy = "SERVICE_CONTROL_POLICY", TagPolicy = "TAG_POLICY", UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY" }
}

resource! {
    ResourcePolicy = "AWS::Organizations::ResourcePolicy", "organizations-resourcepolicy", List("Tags"), String
}
impl ResourcePolicy {
    new! {
        content: v::Json = "Content", "update; 1 to 40000 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ResourcePolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ResourcePolicy: m::Arn = GetAtt("Arn"); }
