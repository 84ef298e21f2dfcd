// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ServiceCatalog`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AcceptedPortfolioShare = "AWS::ServiceCatalog::AcceptedPortfolioShare", "servicecatalog-acceptedportfolioshare", None, String
}
impl AcceptedPortfolioShare {
    new! {
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
    }
    set! {
        accept_language: String = "AcceptLanguage", "replacement; cannot be read back";
    }
}
impl c::Handle<AcceptedPortfolioShare> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    CloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct", "servicecatalog-cloudformationproduct", List("Tags"), String
}
impl CloudFormationProduct {
    new! {
        name: String = "Name", "update; at most 8191 characters";
        owner: String = "Owner", "update; at most 8191 characters";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 8191 characters";
        distributor: String = "Distributor", "update; at most 8191 characters";
        product_type: cloud_formation_product::ProductType = "ProductType", "update";
        provisioning_artifact_parameters: [cloud_formation_product::ProvisioningArtifactProperties] = "ProvisioningArtifactParameters", "update";
        replace_provisioning_artifacts: bool = "ReplaceProvisioningArtifacts", "update; cannot be read back";
        source_connection: cloud_formation_product::SourceConnection = "SourceConnection", "update";
        support_description: String = "SupportDescription", "update; at most 8191 characters";
        support_email: String = "SupportEmail", "update; at most 254 characters";
        support_url: String = "SupportUrl", "update; at most 2083 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 20 items";
    }
}
impl c::Handle<CloudFormationProduct> {
    get! {
        attr_id: String = "Id";
        attr_product_name: String = "ProductName";
        attr_provisioning_artifact_ids: String = "ProvisioningArtifactIds";
        attr_provisioning_artifact_names: String = "ProvisioningArtifactNames";
    }
}
/// Property types and values of [`CloudFormationProduct`].
pub mod cloud_formation_product {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CodeStarParameters = "AWS::ServiceCatalog::CloudFormationProduct.CodeStarParameters", "servicecatalog-cloudformationproduct-codestarparameters");
    impl CodeStarParameters {
        new! {
            connection_arn: m::Arn = "ConnectionArn", "update; 1 to 1224 characters";
            artifact_path: String = "ArtifactPath", "update; 1 to 4096 characters";
            branch: String = "Branch", "update; 1 to 250 characters";
            repository: String = "Repository", "update; 1 to 100 characters";
        }
    }

    object!(ConnectionParameters = "AWS::ServiceCatalog::CloudFormationProduct.ConnectionParameters", "servicecatalog-cloudformationproduct-connectionparameters");
    impl ConnectionParameters {
        new! {}
        set! {
            code_star: CodeStarParameters = "CodeStar", "update";
        }
    }

    object!(ProvisioningArtifactProperties = "AWS::ServiceCatalog::CloudFormationProduct.ProvisioningArtifactProperties", "servicecatalog-cloudformationproduct-provisioningartifactproperties");
    impl ProvisioningArtifactProperties {
        new! {
            info: v::Json = "Info", "update";
        }
        set! {
            description: String = "Description", "update";
            disable_template_validation: bool = "DisableTemplateValidation", "update; cannot be read back";
            name: String = "Name", "update";
            type_: ProvisioningArtifactPropertiesType = "Type", "update";
        }
    }

    object!(SourceConnection = "AWS::ServiceCatalog::CloudFormationProduct.SourceConnection", "servicecatalog-cloudformationproduct-sourceconnection");
    impl SourceConnection {
        new! {
            type_: SourceConnectionType = "Type", "update";
            connection_parameters: ConnectionParameters = "ConnectionParameters", "update";
        }
    }
    values! { ProductType: CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE", MarketplaceAmi = "MARKETPLACE_AMI", MarketplaceCar = "MARKETPLACE_CAR", TerraformOpenSource = "TERRAFORM_OPEN_SOURCE", TerraformCloud = "TERRAFORM_CLOUD", External = "EXTERNAL" }
    values! { ProvisioningArtifactPropertiesType: CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE", MarketplaceAmi = "MARKETPLACE_AMI", MarketplaceCar = "MARKETPLACE_CAR", TerraformOpenSource = "TERRAFORM_OPEN_SOURCE", TerraformCloud = "TERRAFORM_CLOUD", External = "EXTERNAL" }
    values! { SourceConnectionType: Codestar = "CODESTAR" }
}

resource! {
    CloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct", "servicecatalog-cloudformationprovisionedproduct", List("Tags"), String
}
impl CloudFormationProvisionedProduct {
    new! {}
    set! {
        accept_language: cloud_formation_provisioned_product::AcceptLanguage = "AcceptLanguage", "update";
        notification_arns: [m::Arn] = "NotificationArns", "replacement; at most 5 items";
        path_id: String = "PathId", "update; 1 to 100 characters";
        path_name: String = "PathName", "update; 1 to 100 characters";
        product_id: String = "ProductId", "update; 1 to 100 characters";
        product_name: String = "ProductName", "update; 1 to 128 characters";
        provisioned_product_name: String = "ProvisionedProductName", "replacement; 1 to 128 characters";
        provisioning_artifact_id: String = "ProvisioningArtifactId", "update; 1 to 100 characters";
        provisioning_artifact_name: String = "ProvisioningArtifactName", "update";
        provisioning_parameters: [cloud_formation_provisioned_product::ProvisioningParameter] = "ProvisioningParameters", "update";
        provisioning_preferences: cloud_formation_provisioned_product::ProvisioningPreferences = "ProvisioningPreferences", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CloudFormationProvisionedProduct> {
    get! {
        attr_cloudformation_stack_arn: m::Arn = "CloudformationStackArn";
        attr_outputs: v::Json = "Outputs";
        attr_provisioned_product_id: String = "ProvisionedProductId";
        attr_record_id: String = "RecordId";
    }
}
/// Property types and values of [`CloudFormationProvisionedProduct`].
pub mod cloud_formation_provisioned_product {
    object!(ProvisioningParameter = "AWS::ServiceCatalog::CloudFormationProvisionedProduct.ProvisioningParameter", "servicecatalog-cloudformationprovisionedproduct-provisioningparameter");
    impl ProvisioningParameter {
        new! {
            key: String = "Key", "update; 1 to 1000 characters";
            value: String = "Value", "update; at most 4096 characters";
        }
    }

    object!(ProvisioningPreferences = "AWS::ServiceCatalog::CloudFormationProvisionedProduct.ProvisioningPreferences", "servicecatalog-cloudformationprovisionedproduct-provisioningpreferences");
    impl ProvisioningPreferences {
        new! {}
        set! {
            stack_set_accounts: [String] = "StackSetAccounts", "update";
            stack_set_failure_tolerance_count: i64 = "StackSetFailureToleranceCount", "update; at least 0";
            stack_set_failure_tolerance_percentage: i64 = "StackSetFailureTolerancePercentage", "update; 0 to 100";
            stack_set_max_concurrency_count: i64 = "StackSetMaxConcurrencyCount", "update; at least 1";
            stack_set_max_concurrency_percentage: i64 = "StackSetMaxConcurrencyPercentage", "update; 1 to 100";
            stack_set_operation_type: StackSetOperationType = "StackSetOperationType", "update";
            stack_set_regions: [String] = "StackSetRegions", "update";
        }
    }
    values! { AcceptLanguage: En = "en", Jp = "jp", Zh = "zh" }
    values! { StackSetOperationType: Create = "CREATE", Update = "UPDATE", Delete = "DELETE" }
}

resource! {
    LaunchNotificationConstraint = "AWS::ServiceCatalog::LaunchNotificationConstraint", "servicecatalog-launchnotificationconstraint", None, String
}
impl LaunchNotificationConstraint {
    new! {
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
        product_id: String = "ProductId", "replacement; 1 to 100 characters";
        notification_arns: [m::Arn] = "NotificationArns", "update";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 2000 characters";
    }
}
impl c::Handle<LaunchNotificationConstraint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    LaunchRoleConstraint = "AWS::ServiceCatalog::LaunchRoleConstraint", "servicecatalog-launchroleconstraint", None, String
}
impl LaunchRoleConstraint {
    new! {
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
        product_id: String = "ProductId", "replacement; 1 to 100 characters";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 2000 characters";
        local_role_name: String = "LocalRoleName", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
    }
}
impl c::Handle<LaunchRoleConstraint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    LaunchTemplateConstraint = "AWS::ServiceCatalog::LaunchTemplateConstraint", "servicecatalog-launchtemplateconstraint", None, String
}
impl LaunchTemplateConstraint {
    new! {
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
        product_id: String = "ProductId", "replacement; 1 to 100 characters";
        rules: String = "Rules", "update";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 2000 characters";
    }
}
impl c::Handle<LaunchTemplateConstraint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Portfolio = "AWS::ServiceCatalog::Portfolio", "servicecatalog-portfolio", List("Tags"), String
}
impl Portfolio {
    new! {
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        provider_name: String = "ProviderName", "update; 1 to 50 characters";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 2000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 20 items";
    }
}
impl c::Handle<Portfolio> {
    get! {
        attr_id: String = "Id";
        attr_portfolio_name: String = "PortfolioName";
    }
}

resource! {
    PortfolioPrincipalAssociation = "AWS::ServiceCatalog::PortfolioPrincipalAssociation", "servicecatalog-portfolioprincipalassociation", None, String
}
impl PortfolioPrincipalAssociation {
    new! {
        principal_type: String = "PrincipalType", "replacement";
    }
    set! {
        accept_language: String = "AcceptLanguage", "replacement; cannot be read back";
        portfolio_id: String = "PortfolioId", "replacement";
        principal_arn: m::Arn = "PrincipalARN", "replacement";
    }
}

resource! {
    PortfolioProductAssociation = "AWS::ServiceCatalog::PortfolioProductAssociation", "servicecatalog-portfolioproductassociation", None, String
}
impl PortfolioProductAssociation {
    new! {}
    set! {
        accept_language: String = "AcceptLanguage", "replacement; cannot be read back";
        portfolio_id: String = "PortfolioId", "replacement";
        product_id: String = "ProductId", "replacement";
        source_portfolio_id: String = "SourcePortfolioId", "replacement; cannot be read back";
    }
}

resource! {
    PortfolioShare = "AWS::ServiceCatalog::PortfolioShare", "servicecatalog-portfolioshare", None, String
}
impl PortfolioShare {
    new! {
        account_id: String = "AccountId", "replacement";
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
    }
    set! {
        accept_language: String = "AcceptLanguage", "replacement; at most 100 characters; cannot be read back";
        share_tag_options: bool = "ShareTagOptions", "update";
    }
}

resource! {
    ResourceUpdateConstraint = "AWS::ServiceCatalog::ResourceUpdateConstraint", "servicecatalog-resourceupdateconstraint", None, String
}
impl ResourceUpdateConstraint {
    new! {
        portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
        product_id: String = "ProductId", "replacement; 1 to 100 characters";
        tag_update_on_provisioned_product: String = "TagUpdateOnProvisionedProduct", "update";
    }
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 2000 characters";
    }
}
impl c::Handle<ResourceUpdateConstraint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ServiceAction = "AWS::ServiceCatalog::ServiceAction", "servicecatalog-serviceaction", None, m::servicecatalog::ServiceActionId
}
impl ServiceAction {
    new! {
        definition_type: service_action::DefinitionType = "DefinitionType", "update";
        name: String = "Name", "update; 1 to 256 characters";
        definition: [service_action::DefinitionParameter] = "Definition", "update";
    }
    set! {
        accept_language: service_action::AcceptLanguage = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
        description: String = "Description", "update; at most 1024 characters";
    }
}
impl c::Handle<ServiceAction> {
    get! {
        attr_id: m::servicecatalog::ServiceActionId = "Id";
    }
}
give! { ServiceAction: m::servicecatalog::ServiceActionId = Ref; }
/// Property types and values of [`ServiceAction`].
pub mod service_action {
    object!(DefinitionParameter = "AWS::ServiceCatalog::ServiceAction.DefinitionParameter", "servicecatalog-serviceaction-definitionparameter");
    impl DefinitionParameter {
        new! {
            key: String = "Key", "update; 1 to 1000 characters";
            value: String = "Value", "update; at most 4096 characters";
        }
    }
    values! { AcceptLanguage: En = "en", Jp = "jp", Zh = "zh" }
    values! { DefinitionType: SsmAutomation = "SSM_AUTOMATION" }
}

resource! {
    ServiceActionAssociation = "AWS::ServiceCatalog::ServiceActionAssociation", "servicecatalog-serviceactionassociation", None, String
}
impl ServiceActionAssociation {
    new! {
        service_action_id: m::servicecatalog::ServiceActionId = "ServiceActionId", "replacement; 1 to 100 characters";
        product_id: String = "ProductId", "replacement; 1 to 100 characters";
        provisioning_artifact_id: String = "ProvisioningArtifactId", "replacement; 1 to 100 characters";
    }
}

resource! {
    StackSetConstraint = "AWS::ServiceCatalog::StackSetConstraint", "servicecatalog-stacksetconstraint", None, String
}
new_struct! { StackSetConstraint, StackSetConstraintRequired {
    portfolio_id: String = "PortfolioId", "replacement; 1 to 100 characters";
    product_id: String = "ProductId", "replacement; 1 to 100 characters";
    account_list: [String] = "AccountList", "update";
    admin_role: String = "AdminRole", "update";
    description: String = "Description", "update; at most 2000 characters";
    execution_role: String = "ExecutionRole", "update";
    region_list: [String] = "RegionList", "update";
    stack_instance_control: String = "StackInstanceControl", "update";
} }
impl StackSetConstraint {
    set! {
        accept_language: String = "AcceptLanguage", "update; at most 100 characters; cannot be read back";
    }
}
impl c::Handle<StackSetConstraint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    TagOption = "AWS::ServiceCatalog::TagOption", "servicecatalog-tagoption", None, String
}
impl TagOption {
    new! {
        key: String = "Key", "replacement; 1 to 128 characters";
        value: String = "Value", "replacement; 1 to 256 characters";
    }
    set! {
        active: bool = "Active", "update";
    }
}
impl c::Handle<TagOption> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    TagOptionAssociation = "AWS::ServiceCatalog::TagOptionAssociation", "servicecatalog-tagoptionassociation", None, String
}
impl TagOptionAssociation {
    new! {}
    set! {
        resource_id: String = "ResourceId", "replacement";
        tag_option_id: String = "TagOptionId", "replacement";
    }
}
