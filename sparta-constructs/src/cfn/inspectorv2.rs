// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::InspectorV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CisScanConfiguration = "AWS::InspectorV2::CisScanConfiguration", "inspectorv2-cisscanconfiguration", Map("Tags"), m::Arn
}
impl CisScanConfiguration {
    new! {
        scan_name: String = "ScanName", "update; at least 1 characters";
        schedule: cis_scan_configuration::Schedule = "Schedule", "update";
        security_level: cis_scan_configuration::CisSecurityLevel = "SecurityLevel", "update";
        targets: cis_scan_configuration::CisTargets = "Targets", "update";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<CisScanConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { CisScanConfiguration: m::Arn = Ref; }
/// Property types and values of [`CisScanConfiguration`].
pub mod cis_scan_configuration {
    use crate::value as v;
    object!(CisTargets = "AWS::InspectorV2::CisScanConfiguration.CisTargets", "inspectorv2-cisscanconfiguration-cistargets");
    impl CisTargets {
        new! {
            account_ids: [String] = "AccountIds", "update; 1 to 10000 items";
            target_resource_tags: v::Map<[String]> = "TargetResourceTags", "update";
        }
    }

    object!(DailySchedule = "AWS::InspectorV2::CisScanConfiguration.DailySchedule", "inspectorv2-cisscanconfiguration-dailyschedule");
    impl DailySchedule {
        new! {
            start_time: Time = "StartTime", "update";
        }
    }

    object!(MonthlySchedule = "AWS::InspectorV2::CisScanConfiguration.MonthlySchedule", "inspectorv2-cisscanconfiguration-monthlyschedule");
    impl MonthlySchedule {
        new! {
            day: Day = "Day", "update";
            start_time: Time = "StartTime", "update";
        }
    }

    object!(Schedule = "AWS::InspectorV2::CisScanConfiguration.Schedule", "inspectorv2-cisscanconfiguration-schedule");
    impl Schedule {
        new! {}
        set! {
            daily: DailySchedule = "Daily", "update";
            monthly: MonthlySchedule = "Monthly", "update";
            one_time: v::Json = "OneTime", "update";
            weekly: WeeklySchedule = "Weekly", "update";
        }
    }

    object!(Time = "AWS::InspectorV2::CisScanConfiguration.Time", "inspectorv2-cisscanconfiguration-time");
    impl Time {
        new! {
            time_of_day: String = "TimeOfDay", "update";
            time_zone: String = "TimeZone", "update";
        }
    }

    object!(WeeklySchedule = "AWS::InspectorV2::CisScanConfiguration.WeeklySchedule", "inspectorv2-cisscanconfiguration-weeklyschedule");
    impl WeeklySchedule {
        new! {
            days: [Day] = "Days", "update; 1 to 7 items";
            start_time: Time = "StartTime", "update";
        }
    }
    values! { CisSecurityLevel: Level1 = "LEVEL_1", Level2 = "LEVEL_2" }
    values! { Day: Mon = "MON", Tue = "TUE", Wed = "WED", Thu = "THU", Fri = "FRI", Sat = "SAT", Sun = "SUN" }
}

resource! {
    CodeSecurityIntegration = "AWS::InspectorV2::CodeSecurityIntegration", "inspectorv2-codesecurityintegration", Map("Tags"), m::Arn
}
impl CodeSecurityIntegration {
    new! {}
    set! {
        create_integration_details: code_security_integration::CreateDetails = "CreateIntegrationDetails", "replacement; cannot be read back";
        name: String = "Name", "update; 1 to 60 characters";
        tags: v::Map<String> = "Tags", "update";
        type_: code_security_integration::IntegrationType = "Type", "update";
        update_integration_details: code_security_integration::UpdateDetails = "UpdateIntegrationDetails", "update; cannot be read back";
    }
}
impl c::Handle<CodeSecurityIntegration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_authorization_url: String = "AuthorizationUrl";
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
    }
}
give! { CodeSecurityIntegration: m::Arn = Ref; }
/// Property types and values of [`CodeSecurityIntegration`].
pub mod code_security_integration {
    object!(CreateDetails = "AWS::InspectorV2::CodeSecurityIntegration.CreateDetails", "inspectorv2-codesecurityintegration-createdetails");
    impl CreateDetails {
        new! {
            gitlab_self_managed: CreateGitlabSelfManagedIntegrationDetail = "gitlabSelfManaged", "update";
        }
    }

    object!(CreateGitlabSelfManagedIntegrationDetail = "AWS::InspectorV2::CodeSecurityIntegration.CreateGitLabSelfManagedIntegrationDetail", "inspectorv2-codesecurityintegration-creategitlabselfmanagedintegrationdetail");
    impl CreateGitlabSelfManagedIntegrationDetail {
        new! {
            access_token: String = "accessToken", "update";
            instance_url: String = "instanceUrl", "update";
        }
    }

    object!(UpdateDetails = "AWS::InspectorV2::CodeSecurityIntegration.UpdateDetails", "inspectorv2-codesecurityintegration-updatedetails");
    impl UpdateDetails {
        new! {}
        set! {
            github: UpdateGithubIntegrationDetail = "github", "update";
            gitlab_self_managed: UpdateGitlabSelfManagedIntegrationDetail = "gitlabSelfManaged", "update";
        }
    }

    object!(UpdateGithubIntegrationDetail = "AWS::InspectorV2::CodeSecurityIntegration.UpdateGitHubIntegrationDetail", "inspectorv2-codesecurityintegration-updategithubintegrationdetail");
    impl UpdateGithubIntegrationDetail {
        new! {
            installation_id: String = "installationId", "update; 1 to 1024 characters";
            code: String = "code", "update; 1 to 1024 characters";
        }
    }

    object!(UpdateGitlabSelfManagedIntegrationDetail = "AWS::InspectorV2::CodeSecurityIntegration.UpdateGitLabSelfManagedIntegrationDetail", "inspectorv2-codesecurityintegration-updategitlabselfmanagedintegrationdetail");
    impl UpdateGitlabSelfManagedIntegrationDetail {
        new! {
            auth_code: String = "authCode", "update; 1 to 1024 characters";
        }
    }
    values! { IntegrationType: GitlabSelfManaged = "GITLAB_SELF_MANAGED", Github = "GITHUB" }
}

resource! {
    CodeSecurityScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration", "inspectorv2-codesecurityscanconfiguration", Map("Tags"), m::Arn
}
impl CodeSecurityScanConfiguration {
    new! {}
    set! {
        configuration: code_security_scan_configuration::CodeSecurityScanConfiguration = "Configuration", "update";
        level: code_security_scan_configuration::ConfigurationLevel = "Level", "replacement";
        name: String = "Name", "replacement; 1 to 60 characters";
        scope_settings: code_security_scan_configuration::ScopeSettings = "ScopeSettings", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<CodeSecurityScanConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { CodeSecurityScanConfiguration: m::Arn = Ref; }
/// Property types and values of [`CodeSecurityScanConfiguration`].
pub mod code_security_scan_configuration {
    object!(CodeSecurityScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration.CodeSecurityScanConfiguration", "inspectorv2-codesecurityscanconfiguration-codesecurityscanconfiguration");
    impl CodeSecurityScanConfiguration {
        new! {
            rule_set_categories: [RuleSetCategory] = "ruleSetCategories", "update; 1 to 3 items";
        }
        set! {
            continuous_integration_scan_configuration: ContinuousIntegrationScanConfiguration = "continuousIntegrationScanConfiguration", "update";
            periodic_scan_configuration: PeriodicScanConfiguration = "periodicScanConfiguration", "update";
        }
    }

    object!(ContinuousIntegrationScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration.ContinuousIntegrationScanConfiguration", "inspectorv2-codesecurityscanconfiguration-continuousintegrationscanconfiguration");
    impl ContinuousIntegrationScanConfiguration {
        new! {
            supported_events: [ContinuousIntegrationScanEvent] = "supportedEvents", "update; 1 to 2 items";
        }
    }

    object!(PeriodicScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration.PeriodicScanConfiguration", "inspectorv2-codesecurityscanconfiguration-periodicscanconfiguration");
    impl PeriodicScanConfiguration {
        new! {}
        set! {
            frequency: PeriodicScanFrequency = "frequency", "update";
            frequency_expression: String = "frequencyExpression", "update; 1 to 256 characters";
        }
    }

    object!(ScopeSettings = "AWS::InspectorV2::CodeSecurityScanConfiguration.ScopeSettings", "inspectorv2-codesecurityscanconfiguration-scopesettings");
    impl ScopeSettings {
        new! {}
        set! {
            project_selection_scope: ProjectSelectionScope = "projectSelectionScope", "update";
        }
    }
    values! { ConfigurationLevel: Organization = "ORGANIZATION", Account = "ACCOUNT" }
    values! { RuleSetCategory: Sast = "SAST", Iac = "IAC", Sca = "SCA" }
    values! { ContinuousIntegrationScanEvent: PullRequest = "PULL_REQUEST", Push = "PUSH" }
    values! { PeriodicScanFrequency: Weekly = "WEEKLY", Monthly = "MONTHLY", Never = "NEVER" }
    values! { ProjectSelectionScope: All = "ALL" }
}

resource! {
    Connector = "AWS::InspectorV2::Connector", "inspectorv2-connector", List("Tags"), m::Arn
}
impl Connector {
    new! {
        name: String = "Name", "replacement; 1 to 50 characters";
        provider: connector::CloudProvider = "Provider", "replacement";
        provider_configuration: connector::ProviderConfiguration = "ProviderConfiguration", "update";
    }
    set! {
        description: String = "Description", "update; at most 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
        attr_created_at: String = "CreatedAt";
        attr_enablement_status: String = "EnablementStatus";
        attr_enablement_status_reason: String = "EnablementStatusReason";
        attr_health: v::Json = "Health";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_provider_configuration_azure_scope_configuration_container_image_scanning_state: String = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State";
        attr_provider_configuration_azure_scope_configuration_container_image_scanning_state_reason: String = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason";
        attr_provider_configuration_azure_scope_configuration_serverless_scanning_state: String = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State";
        attr_provider_configuration_azure_scope_configuration_serverless_scanning_state_reason: String = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason";
        attr_provider_configuration_azure_scope_configuration_vm_scanning_state: String = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State";
        attr_provider_configuration_azure_scope_configuration_vm_scanning_state_reason: String = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(AzureProviderConfiguration = "AWS::InspectorV2::Connector.AzureProviderConfiguration", "inspectorv2-connector-azureproviderconfiguration");
    impl AzureProviderConfiguration {
        new! {
            aws_config_connector_arn: m::Arn = "AwsConfigConnectorArn", "replacement; 1 to 512 characters";
            azure_regions: [String] = "AzureRegions", "update; at least 1 items";
            scope_configuration: AzureScopeConfigurationMap = "ScopeConfiguration", "update";
        }
        set! {
            auto_install_vm_scanner: bool = "AutoInstallVMScanner", "update; default `true`";
        }
    }

    object!(AzureScopeConfigurationMap = "AWS::InspectorV2::Connector.AzureScopeConfigurationMap", "inspectorv2-connector-azurescopeconfigurationmap");
    impl AzureScopeConfigurationMap {
        new! {}
        set! {
            container_image_scanning: ScopeConfiguration = "ContainerImageScanning", "update";
            serverless_scanning: ScopeConfiguration = "ServerlessScanning", "update";
            vm_scanning: ScopeConfiguration = "VmScanning", "update";
        }
    }

    object!(ConnectorHealth = "AWS::InspectorV2::Connector.ConnectorHealth", "inspectorv2-connector-connectorhealth");
    impl ConnectorHealth {
        new! {}
        set! {
            connector_status: ConnectorHealthStatus = "ConnectorStatus", "update";
            last_checked_at: String = "LastCheckedAt", "update";
            message: String = "Message", "update";
        }
    }

    object!(ProviderConfiguration = "AWS::InspectorV2::Connector.ProviderConfiguration", "inspectorv2-connector-providerconfiguration");
    impl ProviderConfiguration {
        new! {
            azure: AzureProviderConfiguration = "Azure", "update";
        }
    }

    object!(ScopeConfiguration = "AWS::InspectorV2::Connector.ScopeConfiguration", "inspectorv2-connector-scopeconfiguration");
    impl ScopeConfiguration {
        new! {
            scope_type: ScopeType = "ScopeType", "update";
        }
        set! {
            scope_values: [String] = "ScopeValues", "update; at most 100 items";
        }
    }
    values! { CloudProvider: Azure = "AZURE" }
    values! { ConnectorHealthStatus: Connected = "CONNECTED", Degraded = "DEGRADED", FailedToConnect = "FAILED_TO_CONNECT", PendingAuthorization = "PENDING_AUTHORIZATION", PendingConfiguration = "PENDING_CONFIGURATION", Unknown = "UNKNOWN" }
    values! { ScopeType: Tenant = "TENANT", Subscription = "SUBSCRIPTION" }
}

resource! {
    Filter = "AWS::InspectorV2::Filter", "inspectorv2-filter", Map("Tags"), m::Arn
}
impl Filter {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        filter_action: filter::FilterAction = "FilterAction", "update";
        filter_criteria: filter::FilterCriteria = "FilterCriteria", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 512 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Filter> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Filter: m::Arn = Ref; }
/// Property types and values of [`Filter`].
pub mod filter {
    use crate::value as v;
    object!(DateFilter = "AWS::InspectorV2::Filter.DateFilter", "inspectorv2-filter-datefilter");
    impl DateFilter {
        new! {}
        set! {
            end_inclusive: i64 = "EndInclusive", "update";
            start_inclusive: i64 = "StartInclusive", "update";
        }
    }

    object!(FilterCriteria = "AWS::InspectorV2::Filter.FilterCriteria", "inspectorv2-filter-filtercriteria");
    impl FilterCriteria {
        new! {}
        set! {
            aws_account_id: [StringFilter] = "AwsAccountId", "update; 1 to 10 items";
            code_vulnerability_detector_name: [StringFilter] = "CodeVulnerabilityDetectorName", "update; 1 to 10 items";
            code_vulnerability_detector_tags: [StringFilter] = "CodeVulnerabilityDetectorTags", "update; 1 to 10 items";
            code_vulnerability_file_path: [StringFilter] = "CodeVulnerabilityFilePath", "update; 1 to 10 items";
            component_id: [StringFilter] = "ComponentId", "update; 1 to 10 items";
            component_type: [StringFilter] = "ComponentType", "update; 1 to 10 items";
            ec2_instance_image_id: [StringFilter] = "Ec2InstanceImageId", "update; 1 to 10 items";
            ec2_instance_subnet_id: [StringFilter] = "Ec2InstanceSubnetId", "update; 1 to 10 items";
            ec2_instance_vpc_id: [StringFilter] = "Ec2InstanceVpcId", "update; 1 to 10 items";
            ecr_image_architecture: [StringFilter] = "EcrImageArchitecture", "update; 1 to 10 items";
            ecr_image_hash: [StringFilter] = "EcrImageHash", "update; 1 to 10 items";
            ecr_image_in_use_count: [NumberFilter] = "EcrImageInUseCount", "update; 1 to 10 items";
            ecr_image_pushed_at: [DateFilter] = "EcrImagePushedAt", "update; 1 to 10 items";
            ecr_image_registry: [StringFilter] = "EcrImageRegistry", "update; 1 to 10 items";
            ecr_image_repository_name: [StringFilter] = "EcrImageRepositoryName", "update; 1 to 10 items";
            ecr_image_tags: [StringFilter] = "EcrImageTags", "update; 1 to 10 items";
            epss_score: [NumberFilter] = "EpssScore", "update; 1 to 10 items";
            exploit_available: [StringFilter] = "ExploitAvailable", "update; 1 to 10 items";
            finding_arn: [StringFilter] = "FindingArn", "update; 1 to 10 items";
            finding_status: [StringFilter] = "FindingStatus", "update; 1 to 10 items";
            finding_type: [StringFilter] = "FindingType", "update; 1 to 10 items";
            first_observed_at: [DateFilter] = "FirstObservedAt", "update; 1 to 10 items";
            fix_available: [StringFilter] = "FixAvailable", "update; 1 to 10 items";
            inspector_score: [NumberFilter] = "InspectorScore", "update; 1 to 10 items";
            lambda_function_execution_role_arn: [StringFilter] = "LambdaFunctionExecutionRoleArn", "update; 1 to 10 items";
            lambda_function_last_modified_at: [DateFilter] = "LambdaFunctionLastModifiedAt", "update; 1 to 10 items";
            lambda_function_layers: [StringFilter] = "LambdaFunctionLayers", "update; 1 to 10 items";
            lambda_function_name: [StringFilter] = "LambdaFunctionName", "update; 1 to 10 items";
            lambda_function_runtime: [StringFilter] = "LambdaFunctionRuntime", "update; 1 to 10 items";
            last_observed_at: [DateFilter] = "LastObservedAt", "update; 1 to 10 items";
            network_protocol: [StringFilter] = "NetworkProtocol", "update; 1 to 10 items";
            port_range: [PortRangeFilter] = "PortRange", "update; 1 to 10 items";
            related_vulnerabilities: [StringFilter] = "RelatedVulnerabilities", "update; 1 to 10 items";
            resource_id: [StringFilter] = "ResourceId", "update; 1 to 10 items";
            resource_tags: [MapFilter] = "ResourceTags", "update; 1 to 10 items";
            resource_type: [StringFilter] = "ResourceType", "update; 1 to 10 items";
            severity: [StringFilter] = "Severity", "update; 1 to 10 items";
            title: [StringFilter] = "Title", "update; 1 to 10 items";
            updated_at: [DateFilter] = "UpdatedAt", "update; 1 to 10 items";
            vendor_severity: [StringFilter] = "VendorSeverity", "update; 1 to 10 items";
            vulnerability_id: [StringFilter] = "VulnerabilityId", "update; 1 to 10 items";
            vulnerability_source: [StringFilter] = "VulnerabilitySource", "update; 1 to 10 items";
            vulnerable_packages: [PackageFilter] = "VulnerablePackages", "update; 1 to 10 items";
        }
    }

    object!(MapFilter = "AWS::InspectorV2::Filter.MapFilter", "inspectorv2-filter-mapfilter");
    impl MapFilter {
        new! {
            comparison: MapComparison = "Comparison", "update";
        }
        set! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(NumberFilter = "AWS::InspectorV2::Filter.NumberFilter", "inspectorv2-filter-numberfilter");
    impl NumberFilter {
        new! {}
        set! {
            lower_inclusive: v::Number = "LowerInclusive", "update";
            upper_inclusive: v::Number = "UpperInclusive", "update";
        }
    }

    object!(PackageFilter = "AWS::InspectorV2::Filter.PackageFilter", "inspectorv2-filter-packagefilter");
    impl PackageFilter {
        new! {}
        set! {
            architecture: StringFilter = "Architecture", "update";
            epoch: NumberFilter = "Epoch", "update";
            file_path: StringFilter = "FilePath", "update";
            name: StringFilter = "Name", "update";
            release: StringFilter = "Release", "update";
            source_lambda_layer_arn: StringFilter = "SourceLambdaLayerArn", "update";
            source_layer_hash: StringFilter = "SourceLayerHash", "update";
            version: StringFilter = "Version", "update";
        }
    }

    object!(PortRangeFilter = "AWS::InspectorV2::Filter.PortRangeFilter", "inspectorv2-filter-portrangefilter");
    impl PortRangeFilter {
        new! {}
        set! {
            begin_inclusive: i64 = "BeginInclusive", "update; 0 to 65535";
            end_inclusive: i64 = "EndInclusive", "update; 0 to 65535";
        }
    }

    object!(StringFilter = "AWS::InspectorV2::Filter.StringFilter", "inspectorv2-filter-stringfilter");
    impl StringFilter {
        new! {
            comparison: StringComparison = "Comparison", "update";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }
    values! { FilterAction: None = "NONE", Suppress = "SUPPRESS" }
    values! { MapComparison: Equals = "EQUALS" }
    values! { StringComparison: Equals = "EQUALS", Prefix = "PREFIX", NotEquals = "NOT_EQUALS" }
}
