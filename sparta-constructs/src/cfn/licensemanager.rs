// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LicenseManager`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Grant = "AWS::LicenseManager::Grant", "licensemanager-grant", List("Tags"), m::Arn
}
impl Grant {
    new! {}
    set! {
        allowed_operations: [grant::AllowedOperation] = "AllowedOperations", "update; 1 to 8 items; cannot be read back";
        grant_name: String = "GrantName", "update";
        home_region: String = "HomeRegion", "update";
        license_arn: m::Arn = "LicenseArn", "update; at most 2048 characters";
        principals: [String] = "Principals", "update; 1 items; cannot be read back";
        status: grant::Status = "Status", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Grant> {
    get! {
        attr_grant_arn: m::Arn = "GrantArn";
        attr_version: String = "Version";
    }
}
give! { Grant: m::Arn = Ref; }
/// Property types and values of [`Grant`].
pub mod grant {
    values! { AllowedOperation: CheckInLicense = "CheckInLicense", CheckoutBorrowLicense = "CheckoutBorrowLicense", CheckoutLicense = "CheckoutLicense", CreateGrant = "CreateGrant", CreateToken = "CreateToken", ExtendConsumptionLicense = "ExtendConsumptionLicense", ListPurchasedLicenses = "ListPurchasedLicenses" }
    values! { Status: Active = "ACTIVE", Deleted = "DELETED", Disabled = "DISABLED", FailedWorkflow = "FAILED_WORKFLOW", PendingAccept = "PENDING_ACCEPT", PendingDelete = "PENDING_DELETE", PendingWorkflow = "PENDING_WORKFLOW", Rejected = "REJECTED", WorkflowCompleted = "WORKFLOW_COMPLETED" }
}

resource! {
    License = "AWS::LicenseManager::License", "licensemanager-license", List("Tags"), m::Arn
}
new_struct! { License, LicenseRequired {
    license_name: String = "LicenseName", "update";
    product_name: String = "ProductName", "update";
    beneficiary: String = "Beneficiary", "update";
    consumption_configuration: license::ConsumptionConfiguration = "ConsumptionConfiguration", "update";
    entitlements: [license::Entitlement] = "Entitlements", "update";
    home_region: String = "HomeRegion", "update";
    issuer: license::IssuerData = "Issuer", "update";
    product_sku: String = "ProductSKU", "update; 1 to 1024 characters";
    validity: license::ValidityDateFormat = "Validity", "update";
} }
impl License {
    set! {
        license_metadata: [license::Metadata] = "LicenseMetadata", "update";
        status: String = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<License> {
    get! {
        attr_license_arn: m::Arn = "LicenseArn";
        attr_version: String = "Version";
    }
}
give! { License: m::Arn = Ref; }
/// Property types and values of [`License`].
pub mod license {
    object!(BorrowConfiguration = "AWS::LicenseManager::License.BorrowConfiguration", "licensemanager-license-borrowconfiguration");
    impl BorrowConfiguration {
        new! {
            allow_early_check_in: bool = "AllowEarlyCheckIn", "update";
            max_time_to_live_in_minutes: i64 = "MaxTimeToLiveInMinutes", "update";
        }
    }

    object!(ConsumptionConfiguration = "AWS::LicenseManager::License.ConsumptionConfiguration", "licensemanager-license-consumptionconfiguration");
    impl ConsumptionConfiguration {
        new! {}
        set! {
            borrow_configuration: BorrowConfiguration = "BorrowConfiguration", "update";
            provisional_configuration: ProvisionalConfiguration = "ProvisionalConfiguration", "update";
            renew_type: RenewType = "RenewType", "update";
        }
    }

    object!(Entitlement = "AWS::LicenseManager::License.Entitlement", "licensemanager-license-entitlement");
    impl Entitlement {
        new! {
            name: String = "Name", "update";
            unit: Unit = "Unit", "update";
        }
        set! {
            allow_check_in: bool = "AllowCheckIn", "update";
            max_count: i64 = "MaxCount", "update";
            overage: bool = "Overage", "update";
            value: String = "Value", "update";
        }
    }

    object!(IssuerData = "AWS::LicenseManager::License.IssuerData", "licensemanager-license-issuerdata");
    impl IssuerData {
        new! {
            name: String = "Name", "update";
        }
        set! {
            sign_key: String = "SignKey", "update";
        }
    }

    object!(Metadata = "AWS::LicenseManager::License.Metadata", "licensemanager-license-metadata");
    impl Metadata {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(ProvisionalConfiguration = "AWS::LicenseManager::License.ProvisionalConfiguration", "licensemanager-license-provisionalconfiguration");
    impl ProvisionalConfiguration {
        new! {
            max_time_to_live_in_minutes: i64 = "MaxTimeToLiveInMinutes", "update";
        }
    }

    object!(ValidityDateFormat = "AWS::LicenseManager::License.ValidityDateFormat", "licensemanager-license-validitydateformat");
    impl ValidityDateFormat {
        new! {
            begin: String = "Begin", "update; at most 50 characters";
            end: String = "End", "update; at most 50 characters";
        }
    }
    values! { RenewType: Monthly = "Monthly", None = "None", Weekly = "Weekly" }
    values! { Unit: Bits = "Bits", BitsSecond = "Bits/Second", Bytes = "Bytes", BytesSecond = "Bytes/Second", Count = "Count", CountSecond = "Count/Second", Gigabits = "Gigabits", GigabitsSecond = "Gigabits/Second", Gigabytes = "Gigabytes", GigabytesSecond = "Gigabytes/Second", Kilobits = "Kilobits", KilobitsSecond = "Kilobits/Second", Kilobytes = "Kilobytes", KilobytesSecond = "Kilobytes/Second", Megabits = "Megabits", MegabitsSecond = "Megabits/Second", Megabytes = "Megabytes", MegabytesSecond = "Megabytes/Second", Microseconds = "Microseconds", Milliseconds = "Milliseconds", None = "None", Percent = "Percent", Seconds = "Seconds", Terabits = "Terabits", TerabitsSecond = "Terabits/Second", Terabytes = "Terabytes", TerabytesSecond = "Terabytes/Second" }
}

resource! {
    LicenseAssetGroup = "AWS::LicenseManager::LicenseAssetGroup", "licensemanager-licenseassetgroup", List("Tags"), m::Arn
}
impl LicenseAssetGroup {
    new! {
        name: String = "Name", "update; at most 128 characters";
        associated_license_asset_ruleset_arns: [m::Arn] = "AssociatedLicenseAssetRulesetARNs", "update";
        license_asset_group_configurations: [license_asset_group::LicenseAssetGroupConfiguration] = "LicenseAssetGroupConfigurations", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        properties: [license_asset_group::LicenseAssetGroupProperty] = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LicenseAssetGroup> {
    get! {
        attr_license_asset_group_arn: m::Arn = "LicenseAssetGroupArn";
    }
}
give! { LicenseAssetGroup: m::Arn = Ref; }
/// Property types and values of [`LicenseAssetGroup`].
pub mod license_asset_group {
    object!(LicenseAssetGroupConfiguration = "AWS::LicenseManager::LicenseAssetGroup.LicenseAssetGroupConfiguration", "licensemanager-licenseassetgroup-licenseassetgroupconfiguration");
    impl LicenseAssetGroupConfiguration {
        new! {}
        set! {
            usage_dimension: String = "UsageDimension", "update";
        }
    }

    object!(LicenseAssetGroupProperty = "AWS::LicenseManager::LicenseAssetGroup.LicenseAssetGroupProperty", "licensemanager-licenseassetgroup-licenseassetgroupproperty");
    impl LicenseAssetGroupProperty {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }
}

resource! {
    LicenseAssetRuleSet = "AWS::LicenseManager::LicenseAssetRuleSet", "licensemanager-licenseassetruleset", List("Tags"), m::Arn
}
impl LicenseAssetRuleSet {
    new! {
        name: String = "Name", "update; at most 128 characters";
        rules: [license_asset_rule_set::LicenseAssetRule] = "Rules", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LicenseAssetRuleSet> {
    get! {
        attr_license_asset_ruleset_arn: m::Arn = "LicenseAssetRulesetArn";
    }
}
give! { LicenseAssetRuleSet: m::Arn = Ref; }
/// Property types and values of [`LicenseAssetRuleSet`].
pub mod license_asset_rule_set {
    object!(AndRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.AndRuleStatement", "licensemanager-licenseassetruleset-andrulestatement");
    impl AndRuleStatement {
        new! {}
        set! {
            matching_rule_statements: [MatchingRuleStatement] = "MatchingRuleStatements", "update";
        }
    }

    object!(InstanceRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.InstanceRuleStatement", "licensemanager-licenseassetruleset-instancerulestatement");
    impl InstanceRuleStatement {
        new! {}
        set! {
            and_rule_statement: AndRuleStatement = "AndRuleStatement", "update";
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement", "update";
            or_rule_statement: OrRuleStatement = "OrRuleStatement", "update";
        }
    }

    object!(LicenseAssetRule = "AWS::LicenseManager::LicenseAssetRuleSet.LicenseAssetRule", "licensemanager-licenseassetruleset-licenseassetrule");
    impl LicenseAssetRule {
        new! {
            rule_statement: RuleStatement = "RuleStatement", "update";
        }
    }

    object!(LicenseConfigurationRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.LicenseConfigurationRuleStatement", "licensemanager-licenseassetruleset-licenseconfigurationrulestatement");
    impl LicenseConfigurationRuleStatement {
        new! {}
        set! {
            and_rule_statement: AndRuleStatement = "AndRuleStatement", "update";
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement", "update";
            or_rule_statement: OrRuleStatement = "OrRuleStatement", "update";
        }
    }

    object!(LicenseRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.LicenseRuleStatement", "licensemanager-licenseassetruleset-licenserulestatement");
    impl LicenseRuleStatement {
        new! {}
        set! {
            and_rule_statement: AndRuleStatement = "AndRuleStatement", "update";
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement", "update";
            or_rule_statement: OrRuleStatement = "OrRuleStatement", "update";
        }
    }

    object!(MatchingRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.MatchingRuleStatement", "licensemanager-licenseassetruleset-matchingrulestatement");
    impl MatchingRuleStatement {
        new! {
            constraint: String = "Constraint", "update";
            key_to_match: String = "KeyToMatch", "update";
            value_to_match: [String] = "ValueToMatch", "update";
        }
    }

    object!(OrRuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.OrRuleStatement", "licensemanager-licenseassetruleset-orrulestatement");
    impl OrRuleStatement {
        new! {}
        set! {
            matching_rule_statements: [MatchingRuleStatement] = "MatchingRuleStatements", "update";
        }
    }

    object!(RuleStatement = "AWS::LicenseManager::LicenseAssetRuleSet.RuleStatement", "licensemanager-licenseassetruleset-rulestatement");
    impl RuleStatement {
        new! {}
        set! {
            instance_rule_statement: InstanceRuleStatement = "InstanceRuleStatement", "update";
            license_configuration_rule_statement: LicenseConfigurationRuleStatement = "LicenseConfigurationRuleStatement", "update";
            license_rule_statement: LicenseRuleStatement = "LicenseRuleStatement", "update";
        }
    }
}

resource! {
    LicenseConfiguration = "AWS::LicenseManager::LicenseConfiguration", "licensemanager-licenseconfiguration", List("Tags"), m::Arn
}
impl LicenseConfiguration {
    new! {
        license_counting_type: license_configuration::LicenseCountingType = "LicenseCountingType", "replacement";
        name: String = "Name", "update";
    }
    set! {
        description: String = "Description", "update";
        disassociate_when_not_found: bool = "DisassociateWhenNotFound", "update";
        license_count: i64 = "LicenseCount", "update";
        license_count_hard_limit: bool = "LicenseCountHardLimit", "update";
        license_expiry: i64 = "LicenseExpiry", "update";
        license_rules: [String] = "LicenseRules", "replacement";
        product_information_list: [license_configuration::ProductInformation] = "ProductInformationList", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LicenseConfiguration> {
    get! {
        attr_license_configuration_arn: m::Arn = "LicenseConfigurationArn";
        attr_license_configuration_id: String = "LicenseConfigurationId";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_status: String = "Status";
    }
}
give! { LicenseConfiguration: m::Arn = Ref; }
/// Property types and values of [`LicenseConfiguration`].
pub mod license_configuration {
    object!(ProductInformation = "AWS::LicenseManager::LicenseConfiguration.ProductInformation", "licensemanager-licenseconfiguration-productinformation");
    impl ProductInformation {
        new! {
            resource_type: String = "ResourceType", "update";
            product_information_filter_list: [ProductInformationFilter] = "ProductInformationFilterList", "update";
        }
    }

    object!(ProductInformationFilter = "AWS::LicenseManager::LicenseConfiguration.ProductInformationFilter", "licensemanager-licenseconfiguration-productinformationfilter");
    impl ProductInformationFilter {
        new! {
            product_information_filter_name: String = "ProductInformationFilterName", "update";
            product_information_filter_comparator: String = "ProductInformationFilterComparator", "update";
        }
        set! {
            product_information_filter_value: [String] = "ProductInformationFilterValue", "update";
        }
    }
    values! { LicenseCountingType: VCpu = "vCPU", Instance = "Instance", Core = "Core", Socket = "Socket" }
}

resource! {
    ReportGenerator = "AWS::LicenseManager::ReportGenerator", "licensemanager-reportgenerator", List("Tags"), m::Arn
}
impl ReportGenerator {
    new! {
        report_generator_name: String = "ReportGeneratorName", "update; 1 to 100 characters";
        report_type: [report_generator::ReportType] = "ReportType", "update";
        report_context: report_generator::ReportContext = "ReportContext", "update";
        report_frequency: report_generator::ReportFrequency = "ReportFrequency", "update";
    }
    set! {
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ReportGenerator> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_report_creator_account: String = "ReportCreatorAccount";
        attr_s3_location: v::Json = "S3Location";
    }
}
give! { ReportGenerator: m::Arn = Ref; }
/// Property types and values of [`ReportGenerator`].
pub mod report_generator {
    use crate::value::meaning as m;
    object!(ReportContext = "AWS::LicenseManager::ReportGenerator.ReportContext", "licensemanager-reportgenerator-reportcontext");
    impl ReportContext {
        new! {}
        set! {
            license_asset_group_arns: [m::Arn] = "LicenseAssetGroupArns", "update";
            license_configuration_arns: [m::Arn] = "LicenseConfigurationArns", "update";
            report_end_date: String = "ReportEndDate", "update";
            report_start_date: String = "ReportStartDate", "update";
        }
    }

    object!(ReportFrequency = "AWS::LicenseManager::ReportGenerator.ReportFrequency", "licensemanager-reportgenerator-reportfrequency");
    impl ReportFrequency {
        new! {}
        set! {
            period: Period = "Period", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(S3Location = "AWS::LicenseManager::ReportGenerator.S3Location", "licensemanager-reportgenerator-s3location");
    impl S3Location {
        new! {}
        set! {
            bucket: String = "Bucket", "update";
            key_prefix: String = "KeyPrefix", "update";
        }
    }
    values! { ReportType: LicenseConfigurationSummaryReport = "LicenseConfigurationSummaryReport", LicenseConfigurationUsageReport = "LicenseConfigurationUsageReport", LicenseAssetGroupUsageReport = "LicenseAssetGroupUsageReport" }
    values! { Period: Day = "DAY", Week = "WEEK", Month = "MONTH", OneTime = "ONE_TIME" }
}
