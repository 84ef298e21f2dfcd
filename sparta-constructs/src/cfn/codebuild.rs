// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeBuild`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Fleet = "AWS::CodeBuild::Fleet", "codebuild-fleet", List("Tags"), m::Arn
}
impl Fleet {
    new! {}
    set! {
        base_capacity: i64 = "BaseCapacity", "update; at least 0";
        compute_configuration: fleet::ComputeConfiguration = "ComputeConfiguration", "update";
        compute_type: fleet::ComputeType = "ComputeType", "update";
        environment_type: fleet::EnvironmentType = "EnvironmentType", "update";
        fleet_proxy_configuration: fleet::ProxyConfiguration = "FleetProxyConfiguration", "update";
        fleet_service_role: String = "FleetServiceRole", "update; at least 1 characters";
        fleet_vpc_config: fleet::VpcConfig = "FleetVpcConfig", "update";
        image_id: m::ec2::ImageId = "ImageId", "update; at least 1 characters";
        name: String = "Name", "replacement; 2 to 128 characters";
        overflow_behavior: fleet::OverflowBehavior = "OverflowBehavior", "update";
        scaling_configuration: fleet::ScalingConfigurationInput = "ScalingConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Fleet: m::Arn = Ref; }
/// Property types and values of [`Fleet`].
pub mod fleet {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ComputeConfiguration = "AWS::CodeBuild::Fleet.ComputeConfiguration", "codebuild-fleet-computeconfiguration");
    impl ComputeConfiguration {
        new! {}
        set! {
            disk: i64 = "disk", "update";
            instance_type: String = "instanceType", "update; at least 1 characters";
            machine_type: MachineType = "machineType", "update";
            memory: i64 = "memory", "update";
            v_cpu: i64 = "vCpu", "update";
        }
    }

    object!(FleetProxyRule = "AWS::CodeBuild::Fleet.FleetProxyRule", "codebuild-fleet-fleetproxyrule");
    impl FleetProxyRule {
        new! {}
        set! {
            effect: Effect = "Effect", "update";
            entities: [String] = "Entities", "update";
            type_: Type = "Type", "update";
        }
    }

    object!(ProxyConfiguration = "AWS::CodeBuild::Fleet.ProxyConfiguration", "codebuild-fleet-proxyconfiguration");
    impl ProxyConfiguration {
        new! {}
        set! {
            default_behavior: DefaultBehavior = "DefaultBehavior", "update";
            ordered_proxy_rules: [FleetProxyRule] = "OrderedProxyRules", "update";
        }
    }

    object!(ScalingConfigurationInput = "AWS::CodeBuild::Fleet.ScalingConfigurationInput", "codebuild-fleet-scalingconfigurationinput");
    impl ScalingConfigurationInput {
        new! {}
        set! {
            max_capacity: i64 = "MaxCapacity", "update; at least 1";
            scaling_type: ScalingType = "ScalingType", "update";
            target_tracking_scaling_configs: [TargetTrackingScalingConfiguration] = "TargetTrackingScalingConfigs", "update";
        }
    }

    object!(TargetTrackingScalingConfiguration = "AWS::CodeBuild::Fleet.TargetTrackingScalingConfiguration", "codebuild-fleet-targettrackingscalingconfiguration");
    impl TargetTrackingScalingConfiguration {
        new! {}
        set! {
            metric_type: MetricType = "MetricType", "update";
            target_value: v::Number = "TargetValue", "update";
        }
    }

    object!(VpcConfig = "AWS::CodeBuild::Fleet.VpcConfig", "codebuild-fleet-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
        }
    }
    values! { ComputeType: BuildGeneral1Small = "BUILD_GENERAL1_SMALL", BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM", BuildGeneral1Large = "BUILD_GENERAL1_LARGE", BuildGeneral1Xlarge = "BUILD_GENERAL1_XLARGE", BuildGeneral1_2Xlarge = "BUILD_GENERAL1_2XLARGE", AttributeBasedCompute = "ATTRIBUTE_BASED_COMPUTE", CustomInstanceType = "CUSTOM_INSTANCE_TYPE" }
    values! { EnvironmentType: WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER", WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER", LinuxContainer = "LINUX_CONTAINER", LinuxGpuContainer = "LINUX_GPU_CONTAINER", ArmContainer = "ARM_CONTAINER", MacArm = "MAC_ARM", LinuxEc2 = "LINUX_EC2", ArmEc2 = "ARM_EC2", WindowsEc2 = "WINDOWS_EC2" }
    values! { OverflowBehavior: Queue = "QUEUE", OnDemand = "ON_DEMAND" }
    values! { MachineType: General = "GENERAL", Nvme = "NVME" }
    values! { Effect: Allow = "ALLOW", Deny = "DENY" }
    values! { Type: Domain = "DOMAIN", Ip = "IP" }
    values! { DefaultBehavior: AllowAll = "ALLOW_ALL", DenyAll = "DENY_ALL" }
    values! { ScalingType: TargetTrackingScaling = "TARGET_TRACKING_SCALING" }
    values! { MetricType: FleetUtilizationRate = "FLEET_UTILIZATION_RATE" }
}

resource! {
    Project = "AWS::CodeBuild::Project", "codebuild-project", List("Tags"), String
}
impl Project {
    new! {
        artifacts: project::Artifacts = "Artifacts", "update";
        environment: project::Environment = "Environment", "update";
        service_role: String = "ServiceRole", "update";
        source: project::Source = "Source", "update";
    }
    set! {
        auto_retry_limit: v::Number = "AutoRetryLimit", "update";
        badge_enabled: bool = "BadgeEnabled", "update";
        build_batch_config: project::ProjectBuildBatchConfig = "BuildBatchConfig", "update";
        cache: project::ProjectCache = "Cache", "update";
        concurrent_build_limit: i64 = "ConcurrentBuildLimit", "update";
        description: String = "Description", "update";
        encryption_key: String = "EncryptionKey", "update";
        file_system_locations: [project::ProjectFileSystemLocation] = "FileSystemLocations", "update";
        logs_config: project::LogsConfig = "LogsConfig", "update";
        name: String = "Name", "replacement";
        queued_timeout_in_minutes: i64 = "QueuedTimeoutInMinutes", "update; 5 to 480";
        resource_access_role: String = "ResourceAccessRole", "update";
        secondary_artifacts: [project::Artifacts] = "SecondaryArtifacts", "update";
        secondary_source_versions: [project::ProjectSourceVersion] = "SecondarySourceVersions", "update";
        secondary_sources: [project::Source] = "SecondarySources", "update";
        source_version: String = "SourceVersion", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timeout_in_minutes: i64 = "TimeoutInMinutes", "update; 5 to 2160";
        triggers: project::ProjectTriggers = "Triggers", "update";
        visibility: String = "Visibility", "update";
        vpc_config: project::VpcConfig = "VpcConfig", "update";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Project: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Project`].
pub mod project {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Artifacts = "AWS::CodeBuild::Project.Artifacts", "codebuild-project-artifacts");
    impl Artifacts {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            artifact_identifier: String = "ArtifactIdentifier", "update";
            encryption_disabled: bool = "EncryptionDisabled", "update";
            location: String = "Location", "update";
            name: String = "Name", "update";
            namespace_type: String = "NamespaceType", "update";
            override_artifact_name: bool = "OverrideArtifactName", "update";
            packaging: String = "Packaging", "update";
            path: String = "Path", "update";
        }
    }

    object!(BatchRestrictions = "AWS::CodeBuild::Project.BatchRestrictions", "codebuild-project-batchrestrictions");
    impl BatchRestrictions {
        new! {}
        set! {
            compute_types_allowed: [String] = "ComputeTypesAllowed", "update";
            maximum_builds_allowed: i64 = "MaximumBuildsAllowed", "update";
        }
    }

    object!(BuildStatusConfig = "AWS::CodeBuild::Project.BuildStatusConfig", "codebuild-project-buildstatusconfig");
    impl BuildStatusConfig {
        new! {}
        set! {
            context: String = "Context", "update";
            target_url: String = "TargetUrl", "update";
        }
    }

    object!(CloudWatchLogsConfig = "AWS::CodeBuild::Project.CloudWatchLogsConfig", "codebuild-project-cloudwatchlogsconfig");
    impl CloudWatchLogsConfig {
        new! {
            status: String = "Status", "update";
        }
        set! {
            group_name: String = "GroupName", "update";
            stream_name: String = "StreamName", "update";
        }
    }

    object!(DockerServer = "AWS::CodeBuild::Project.DockerServer", "codebuild-project-dockerserver");
    impl DockerServer {
        new! {
            compute_type: String = "ComputeType", "update";
        }
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        }
    }

    object!(Environment = "AWS::CodeBuild::Project.Environment", "codebuild-project-environment");
    impl Environment {
        new! {
            compute_type: String = "ComputeType", "update";
            type_: String = "Type", "update";
            image: String = "Image", "update";
        }
        set! {
            certificate: String = "Certificate", "update";
            docker_server: DockerServer = "DockerServer", "update";
            environment_variables: [EnvironmentVariable] = "EnvironmentVariables", "update";
            fleet: ProjectFleet = "Fleet", "update";
            host_kernel: String = "HostKernel", "update";
            image_pull_credentials_type: String = "ImagePullCredentialsType", "update";
            privileged_mode: bool = "PrivilegedMode", "update";
            registry_credential: RegistryCredential = "RegistryCredential", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::CodeBuild::Project.EnvironmentVariable", "codebuild-project-environmentvariable");
    impl EnvironmentVariable {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
        set! {
            type_: String = "Type", "update";
        }
    }

    object!(GitSubmodulesConfig = "AWS::CodeBuild::Project.GitSubmodulesConfig", "codebuild-project-gitsubmodulesconfig");
    impl GitSubmodulesConfig {
        new! {
            fetch_submodules: bool = "FetchSubmodules", "update";
        }
    }

    object!(LogsConfig = "AWS::CodeBuild::Project.LogsConfig", "codebuild-project-logsconfig");
    impl LogsConfig {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs", "update";
            s3_logs: S3LogsConfig = "S3Logs", "update";
        }
    }

    object!(ProjectBuildBatchConfig = "AWS::CodeBuild::Project.ProjectBuildBatchConfig", "codebuild-project-projectbuildbatchconfig");
    impl ProjectBuildBatchConfig {
        new! {}
        set! {
            batch_report_mode: String = "BatchReportMode", "update";
            combine_artifacts: bool = "CombineArtifacts", "update";
            restrictions: BatchRestrictions = "Restrictions", "update";
            service_role: String = "ServiceRole", "update";
            timeout_in_mins: i64 = "TimeoutInMins", "update";
        }
    }

    object!(ProjectCache = "AWS::CodeBuild::Project.ProjectCache", "codebuild-project-projectcache");
    impl ProjectCache {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            cache_namespace: String = "CacheNamespace", "update";
            location: String = "Location", "update";
            modes: [String] = "Modes", "update";
        }
    }

    object!(ProjectFileSystemLocation = "AWS::CodeBuild::Project.ProjectFileSystemLocation", "codebuild-project-projectfilesystemlocation");
    impl ProjectFileSystemLocation {
        new! {
            type_: String = "Type", "update";
            identifier: String = "Identifier", "update";
            location: String = "Location", "update";
            mount_point: String = "MountPoint", "update";
        }
        set! {
            mount_options: String = "MountOptions", "update";
        }
    }

    object!(ProjectFleet = "AWS::CodeBuild::Project.ProjectFleet", "codebuild-project-projectfleet");
    impl ProjectFleet {
        new! {}
        set! {
            fleet_arn: m::Arn = "FleetArn", "update";
        }
    }

    object!(ProjectSourceVersion = "AWS::CodeBuild::Project.ProjectSourceVersion", "codebuild-project-projectsourceversion");
    impl ProjectSourceVersion {
        new! {
            source_identifier: String = "SourceIdentifier", "update";
        }
        set! {
            source_version: String = "SourceVersion", "update";
        }
    }

    object!(ProjectTriggers = "AWS::CodeBuild::Project.ProjectTriggers", "codebuild-project-projecttriggers");
    impl ProjectTriggers {
        new! {}
        set! {
            build_type: String = "BuildType", "update";
            filter_groups: [v::Json] = "FilterGroups", "update";
            pull_request_build_policy: PullRequestBuildPolicy = "PullRequestBuildPolicy", "update";
            scope_configuration: ScopeConfiguration = "ScopeConfiguration", "update";
            webhook: bool = "Webhook", "update";
        }
    }

    object!(PullRequestBuildPolicy = "AWS::CodeBuild::Project.PullRequestBuildPolicy", "codebuild-project-pullrequestbuildpolicy");
    impl PullRequestBuildPolicy {
        new! {
            requires_comment_approval: String = "RequiresCommentApproval", "update";
        }
        set! {
            approver_roles: [String] = "ApproverRoles", "update";
        }
    }

    object!(RegistryCredential = "AWS::CodeBuild::Project.RegistryCredential", "codebuild-project-registrycredential");
    impl RegistryCredential {
        new! {
            credential: String = "Credential", "update";
            credential_provider: String = "CredentialProvider", "update";
        }
    }

    object!(S3LogsConfig = "AWS::CodeBuild::Project.S3LogsConfig", "codebuild-project-s3logsconfig");
    impl S3LogsConfig {
        new! {
            status: String = "Status", "update";
        }
        set! {
            encryption_disabled: bool = "EncryptionDisabled", "update";
            location: String = "Location", "update";
        }
    }

    object!(ScopeConfiguration = "AWS::CodeBuild::Project.ScopeConfiguration", "codebuild-project-scopeconfiguration");
    impl ScopeConfiguration {
        new! {
            name: String = "Name", "update";
        }
        set! {
            domain: String = "Domain", "update";
            scope: String = "Scope", "update";
        }
    }

    object!(Source = "AWS::CodeBuild::Project.Source", "codebuild-project-source");
    impl Source {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            auth: SourceAuth = "Auth", "update";
            build_spec: String = "BuildSpec", "update";
            build_status_config: BuildStatusConfig = "BuildStatusConfig", "update";
            git_clone_depth: i64 = "GitCloneDepth", "update";
            git_submodules_config: GitSubmodulesConfig = "GitSubmodulesConfig", "update";
            insecure_ssl: bool = "InsecureSsl", "update";
            location: String = "Location", "update";
            report_build_status: bool = "ReportBuildStatus", "update";
            source_identifier: String = "SourceIdentifier", "update";
        }
    }

    object!(SourceAuth = "AWS::CodeBuild::Project.SourceAuth", "codebuild-project-sourceauth");
    impl SourceAuth {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            resource: String = "Resource", "update";
        }
    }

    object!(VpcConfig = "AWS::CodeBuild::Project.VpcConfig", "codebuild-project-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
        }
    }

    object!(WebhookFilter = "AWS::CodeBuild::Project.WebhookFilter", "codebuild-project-webhookfilter");
    impl WebhookFilter {
        new! {
            type_: String = "Type", "update";
            pattern: String = "Pattern", "update";
        }
        set! {
            exclude_matched_pattern: bool = "ExcludeMatchedPattern", "update";
        }
    }
}

resource! {
    ReportGroup = "AWS::CodeBuild::ReportGroup", "codebuild-reportgroup", List("Tags"), m::Arn
}
impl ReportGroup {
    new! {
        type_: report_group::Type = "Type", "replacement";
        export_config: report_group::ReportExportConfig = "ExportConfig", "update";
    }
    set! {
        delete_reports: bool = "DeleteReports", "update; cannot be read back";
        name: String = "Name", "replacement; 2 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ReportGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ReportGroup: m::Arn = Ref; }
/// Property types and values of [`ReportGroup`].
pub mod report_group {
    object!(ReportExportConfig = "AWS::CodeBuild::ReportGroup.ReportExportConfig", "codebuild-reportgroup-reportexportconfig");
    impl ReportExportConfig {
        new! {
            export_config_type: ExportConfigType = "ExportConfigType", "update";
        }
        set! {
            s3_destination: S3ReportExportConfig = "S3Destination", "update";
        }
    }

    object!(S3ReportExportConfig = "AWS::CodeBuild::ReportGroup.S3ReportExportConfig", "codebuild-reportgroup-s3reportexportconfig");
    impl S3ReportExportConfig {
        new! {
            bucket: String = "Bucket", "update; at least 1 characters";
        }
        set! {
            bucket_owner: String = "BucketOwner", "update";
            encryption_disabled: bool = "EncryptionDisabled", "update";
            encryption_key: String = "EncryptionKey", "update; at least 1 characters";
            packaging: Packaging = "Packaging", "update";
            path: String = "Path", "update";
        }
    }
    values! { Type: Test = "TEST", CodeCoverage = "CODE_COVERAGE" }
    values! { ExportConfigType: S3 = "S3", NoExport = "NO_EXPORT" }
    values! { Packaging: None = "NONE", Zip = "ZIP" }
}

resource! {
    SourceCredential = "AWS::CodeBuild::SourceCredential", "codebuild-sourcecredential", None, m::Arn
}
impl SourceCredential {
    new! {
        auth_type: String = "AuthType", "update";
        server_type: String = "ServerType", "replacement";
        token: String = "Token", "update; cannot be read back";
    }
    set! {
        username: String = "Username", "update; cannot be read back";
    }
}
impl c::Handle<SourceCredential> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SourceCredential: m::Arn = Ref; }
