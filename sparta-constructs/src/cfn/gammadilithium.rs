// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GammaDilithium`.
use crate::core as c;
use crate::value as v;

resource! {
    JobDefinition = "AWS::GammaDilithium::JobDefinition", "gammadilithium-jobdefinition", List("Tags"), String
}
impl JobDefinition {
    new! {
        type_: String = "Type", "update";
    }
    set! {
        container_properties: job_definition::ContainerProperties = "ContainerProperties", "update";
        ecs_properties: job_definition::EcsProperties = "EcsProperties", "update";
        eks_properties: job_definition::EksProperties = "EksProperties", "update";
        job_definition_name: String = "JobDefinitionName", "replacement";
        node_properties: job_definition::NodeProperties = "NodeProperties", "update";
        parameters: v::Json = "Parameters", "update";
        platform_capabilities: [String] = "PlatformCapabilities", "update";
        propagate_tags: bool = "PropagateTags", "update";
        retry_strategy: job_definition::RetryStrategy = "RetryStrategy", "update";
        scheduling_priority: i64 = "SchedulingPriority", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timeout: job_definition::Timeout = "Timeout", "update";
    }
}
impl c::Handle<JobDefinition> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`JobDefinition`].
pub mod job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthorizationConfig = "AWS::GammaDilithium::JobDefinition.AuthorizationConfig", "gammadilithium-jobdefinition-authorizationconfig");
    impl AuthorizationConfig {
        new! {}
        set! {
            access_point_id: String = "AccessPointId", "update";
            iam: String = "Iam", "update";
        }
    }

    object!(ContainerProperties = "AWS::GammaDilithium::JobDefinition.ContainerProperties", "gammadilithium-jobdefinition-containerproperties");
    impl ContainerProperties {
        new! {
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            environment: [Environment] = "Environment", "update";
            ephemeral_storage: EphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration", "update";
            instance_type: String = "InstanceType", "update";
            job_role_arn: m::iam::RoleArn = "JobRoleArn", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            memory: i64 = "Memory", "update";
            mount_points: [MountPoints] = "MountPoints", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            privileged: bool = "Privileged", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "update";
            runtime_platform: RuntimePlatform = "RuntimePlatform", "update";
            secrets: [Secret] = "Secrets", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
            vcpus: i64 = "Vcpus", "update";
            volumes: [Volumes] = "Volumes", "update";
        }
    }

    object!(Device = "AWS::GammaDilithium::JobDefinition.Device", "gammadilithium-jobdefinition-device");
    impl Device {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            host_path: String = "HostPath", "update";
            permissions: [String] = "Permissions", "update";
        }
    }

    object!(EcsProperties = "AWS::GammaDilithium::JobDefinition.EcsProperties", "gammadilithium-jobdefinition-ecsproperties");
    impl EcsProperties {
        new! {
            task_properties: [EcsTaskProperties] = "TaskProperties", "update";
        }
    }

    object!(EcsTaskProperties = "AWS::GammaDilithium::JobDefinition.EcsTaskProperties", "gammadilithium-jobdefinition-ecstaskproperties");
    impl EcsTaskProperties {
        new! {}
        set! {
            containers: [TaskContainerProperties] = "Containers", "update";
            ephemeral_storage: EphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            ipc_mode: String = "IpcMode", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            pid_mode: String = "PidMode", "update";
            platform_version: String = "PlatformVersion", "update";
            runtime_platform: RuntimePlatform = "RuntimePlatform", "update";
            task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update";
            volumes: [Volumes] = "Volumes", "update";
        }
    }

    object!(EfsVolumeConfiguration = "AWS::GammaDilithium::JobDefinition.EfsVolumeConfiguration", "gammadilithium-jobdefinition-efsvolumeconfiguration");
    impl EfsVolumeConfiguration {
        new! {
            file_system_id: String = "FileSystemId", "update";
        }
        set! {
            authorization_config: AuthorizationConfig = "AuthorizationConfig", "update";
            root_directory: String = "RootDirectory", "update";
            transit_encryption: String = "TransitEncryption", "update";
            transit_encryption_port: i64 = "TransitEncryptionPort", "update";
        }
    }

    object!(EksContainer = "AWS::GammaDilithium::JobDefinition.EksContainer", "gammadilithium-jobdefinition-ekscontainer");
    impl EksContainer {
        new! {
            image: String = "Image", "update";
        }
        set! {
            args: [String] = "Args", "update";
            command: [String] = "Command", "update";
            env: [EksContainerEnvironmentVariable] = "Env", "update";
            image_pull_policy: String = "ImagePullPolicy", "update";
            name: String = "Name", "update";
            resources: EksContainerResourceRequirements = "Resources", "update";
            security_context: EksContainerSecurityContext = "SecurityContext", "update";
            volume_mounts: [EksContainerVolumeMount] = "VolumeMounts", "update";
        }
    }

    object!(EksContainerEnvironmentVariable = "AWS::GammaDilithium::JobDefinition.EksContainerEnvironmentVariable", "gammadilithium-jobdefinition-ekscontainerenvironmentvariable");
    impl EksContainerEnvironmentVariable {
        new! {
            name: String = "Name", "update";
        }
        set! {
            value: String = "Value", "update";
        }
    }

    object!(EksContainerResourceRequirements = "AWS::GammaDilithium::JobDefinition.EksContainerResourceRequirements", "gammadilithium-jobdefinition-ekscontainerresourcerequirements");
    impl EksContainerResourceRequirements {
        new! {}
        set! {
            limits: v::Json = "Limits", "update";
            requests: v::Json = "Requests", "update";
        }
    }

    object!(EksContainerSecurityContext = "AWS::GammaDilithium::JobDefinition.EksContainerSecurityContext", "gammadilithium-jobdefinition-ekscontainersecuritycontext");
    impl EksContainerSecurityContext {
        new! {}
        set! {
            allow_privilege_escalation: bool = "AllowPrivilegeEscalation", "update";
            privileged: bool = "Privileged", "update";
            read_only_root_filesystem: bool = "ReadOnlyRootFilesystem", "update";
            run_as_group: i64 = "RunAsGroup", "update";
            run_as_non_root: bool = "RunAsNonRoot", "update";
            run_as_user: i64 = "RunAsUser", "update";
        }
    }

    object!(EksContainerVolumeMount = "AWS::GammaDilithium::JobDefinition.EksContainerVolumeMount", "gammadilithium-jobdefinition-ekscontainervolumemount");
    impl EksContainerVolumeMount {
        new! {}
        set! {
            mount_path: String = "MountPath", "update";
            name: String = "Name", "update";
            read_only: bool = "ReadOnly", "update";
        }
    }

    object!(EksEmptyDir = "AWS::GammaDilithium::JobDefinition.EksEmptyDir", "gammadilithium-jobdefinition-eksemptydir");
    impl EksEmptyDir {
        new! {}
        set! {
            medium: String = "Medium", "update";
            size_limit: String = "SizeLimit", "update";
        }
    }

    object!(EksHostPath = "AWS::GammaDilithium::JobDefinition.EksHostPath", "gammadilithium-jobdefinition-ekshostpath");
    impl EksHostPath {
        new! {}
        set! {
            path: String = "Path", "update";
        }
    }

    object!(EksProperties = "AWS::GammaDilithium::JobDefinition.EksProperties", "gammadilithium-jobdefinition-eksproperties");
    impl EksProperties {
        new! {}
        set! {
            pod_properties: PodProperties = "PodProperties", "update";
        }
    }

    object!(EksSecret = "AWS::GammaDilithium::JobDefinition.EksSecret", "gammadilithium-jobdefinition-ekssecret");
    impl EksSecret {
        new! {
            secret_name: String = "SecretName", "update";
        }
        set! {
            optional: bool = "Optional", "update";
        }
    }

    object!(EksVolume = "AWS::GammaDilithium::JobDefinition.EksVolume", "gammadilithium-jobdefinition-eksvolume");
    impl EksVolume {
        new! {
            name: String = "Name", "update";
        }
        set! {
            empty_dir: EksEmptyDir = "EmptyDir", "update";
            host_path: EksHostPath = "HostPath", "update";
            secret: EksSecret = "Secret", "update";
        }
    }

    object!(Environment = "AWS::GammaDilithium::JobDefinition.Environment", "gammadilithium-jobdefinition-environment");
    impl Environment {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(EphemeralStorage = "AWS::GammaDilithium::JobDefinition.EphemeralStorage", "gammadilithium-jobdefinition-ephemeralstorage");
    impl EphemeralStorage {
        new! {
            size_in_gib: i64 = "SizeInGiB", "update";
        }
    }

    object!(EvaluateOnExit = "AWS::GammaDilithium::JobDefinition.EvaluateOnExit", "gammadilithium-jobdefinition-evaluateonexit");
    impl EvaluateOnExit {
        new! {
            action: String = "Action", "update";
        }
        set! {
            on_exit_code: String = "OnExitCode", "update";
            on_reason: String = "OnReason", "update";
            on_status_reason: String = "OnStatusReason", "update";
        }
    }

    object!(FargatePlatformConfiguration = "AWS::GammaDilithium::JobDefinition.FargatePlatformConfiguration", "gammadilithium-jobdefinition-fargateplatformconfiguration");
    impl FargatePlatformConfiguration {
        new! {}
        set! {
            platform_version: String = "PlatformVersion", "update";
        }
    }

    object!(ImagePullSecret = "AWS::GammaDilithium::JobDefinition.ImagePullSecret", "gammadilithium-jobdefinition-imagepullsecret");
    impl ImagePullSecret {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(LinuxParameters = "AWS::GammaDilithium::JobDefinition.LinuxParameters", "gammadilithium-jobdefinition-linuxparameters");
    impl LinuxParameters {
        new! {}
        set! {
            devices: [Device] = "Devices", "update";
            init_process_enabled: bool = "InitProcessEnabled", "update";
            max_swap: i64 = "MaxSwap", "update";
            shared_memory_size: i64 = "SharedMemorySize", "update";
            swappiness: i64 = "Swappiness", "update";
            tmpfs: [Tmpfs] = "Tmpfs", "update";
        }
    }

    object!(LogConfiguration = "AWS::GammaDilithium::JobDefinition.LogConfiguration", "gammadilithium-jobdefinition-logconfiguration");
    impl LogConfiguration {
        new! {
            log_driver: String = "LogDriver", "update";
        }
        set! {
            options: v::Json = "Options", "update";
            secret_options: [Secret] = "SecretOptions", "update";
        }
    }

    object!(Metadata = "AWS::GammaDilithium::JobDefinition.Metadata", "gammadilithium-jobdefinition-metadata");
    impl Metadata {
        new! {}
        set! {
            labels: v::Json = "Labels", "update";
        }
    }

    object!(MountPoints = "AWS::GammaDilithium::JobDefinition.MountPoints", "gammadilithium-jobdefinition-mountpoints");
    impl MountPoints {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            read_only: bool = "ReadOnly", "update";
            source_volume: String = "SourceVolume", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::GammaDilithium::JobDefinition.NetworkConfiguration", "gammadilithium-jobdefinition-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            assign_public_ip: String = "AssignPublicIp", "update";
        }
    }

    object!(NodeProperties = "AWS::GammaDilithium::JobDefinition.NodeProperties", "gammadilithium-jobdefinition-nodeproperties");
    impl NodeProperties {
        new! {
            main_node: i64 = "MainNode", "update";
            node_range_properties: [NodeRangeProperty] = "NodeRangeProperties", "update";
            num_nodes: i64 = "NumNodes", "update";
        }
    }

    object!(NodeRangeProperty = "AWS::GammaDilithium::JobDefinition.NodeRangeProperty", "gammadilithium-jobdefinition-noderangeproperty");
    impl NodeRangeProperty {
        new! {
            target_nodes: String = "TargetNodes", "update";
        }
        set! {
            container: ContainerProperties = "Container", "update";
            ecs_properties: EcsProperties = "EcsProperties", "update";
            eks_properties: EksProperties = "EksProperties", "update";
            instance_types: [String] = "InstanceTypes", "update";
        }
    }

    object!(PodProperties = "AWS::GammaDilithium::JobDefinition.PodProperties", "gammadilithium-jobdefinition-podproperties");
    impl PodProperties {
        new! {}
        set! {
            containers: [EksContainer] = "Containers", "update";
            dns_policy: String = "DnsPolicy", "update";
            host_network: bool = "HostNetwork", "update";
            image_pull_secrets: [ImagePullSecret] = "ImagePullSecrets", "update";
            init_containers: [EksContainer] = "InitContainers", "update";
            metadata: Metadata = "Metadata", "update";
            service_account_name: String = "ServiceAccountName", "update";
            share_process_namespace: bool = "ShareProcessNamespace", "update";
            volumes: [EksVolume] = "Volumes", "update";
        }
    }

    object!(RepositoryCredentials = "AWS::GammaDilithium::JobDefinition.RepositoryCredentials", "gammadilithium-jobdefinition-repositorycredentials");
    impl RepositoryCredentials {
        new! {
            credentials_parameter: String = "CredentialsParameter", "update";
        }
    }

    object!(ResourceRequirement = "AWS::GammaDilithium::JobDefinition.ResourceRequirement", "gammadilithium-jobdefinition-resourcerequirement");
    impl ResourceRequirement {
        new! {}
        set! {
            type_: String = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(RetryStrategy = "AWS::GammaDilithium::JobDefinition.RetryStrategy", "gammadilithium-jobdefinition-retrystrategy");
    impl RetryStrategy {
        new! {}
        set! {
            attempts: i64 = "Attempts", "update";
            evaluate_on_exit: [EvaluateOnExit] = "EvaluateOnExit", "update";
        }
    }

    object!(RuntimePlatform = "AWS::GammaDilithium::JobDefinition.RuntimePlatform", "gammadilithium-jobdefinition-runtimeplatform");
    impl RuntimePlatform {
        new! {}
        set! {
            cpu_architecture: String = "CpuArchitecture", "update";
            operating_system_family: String = "OperatingSystemFamily", "update";
        }
    }

    object!(Secret = "AWS::GammaDilithium::JobDefinition.Secret", "gammadilithium-jobdefinition-secret");
    impl Secret {
        new! {
            name: String = "Name", "update";
            value_from: String = "ValueFrom", "update";
        }
    }

    object!(TaskContainerDependency = "AWS::GammaDilithium::JobDefinition.TaskContainerDependency", "gammadilithium-jobdefinition-taskcontainerdependency");
    impl TaskContainerDependency {
        new! {
            container_name: String = "ContainerName", "update";
            condition: String = "Condition", "update";
        }
    }

    object!(TaskContainerProperties = "AWS::GammaDilithium::JobDefinition.TaskContainerProperties", "gammadilithium-jobdefinition-taskcontainerproperties");
    impl TaskContainerProperties {
        new! {
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            depends_on: [TaskContainerDependency] = "DependsOn", "update";
            environment: [Environment] = "Environment", "update";
            essential: bool = "Essential", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            mount_points: [MountPoints] = "MountPoints", "update";
            name: String = "Name", "update";
            privileged: bool = "Privileged", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "update";
            secrets: [Secret] = "Secrets", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
        }
    }

    object!(Timeout = "AWS::GammaDilithium::JobDefinition.Timeout", "gammadilithium-jobdefinition-timeout");
    impl Timeout {
        new! {}
        set! {
            attempt_duration_seconds: i64 = "AttemptDurationSeconds", "update";
        }
    }

    object!(Tmpfs = "AWS::GammaDilithium::JobDefinition.Tmpfs", "gammadilithium-jobdefinition-tmpfs");
    impl Tmpfs {
        new! {
            container_path: String = "ContainerPath", "update";
            size: i64 = "Size", "update";
        }
        set! {
            mount_options: [String] = "MountOptions", "update";
        }
    }

    object!(Ulimit = "AWS::GammaDilithium::JobDefinition.Ulimit", "gammadilithium-jobdefinition-ulimit");
    impl Ulimit {
        new! {
            name: String = "Name", "update";
            hard_limit: i64 = "HardLimit", "update";
            soft_limit: i64 = "SoftLimit", "update";
        }
    }

    object!(Volumes = "AWS::GammaDilithium::JobDefinition.Volumes", "gammadilithium-jobdefinition-volumes");
    impl Volumes {
        new! {}
        set! {
            efs_volume_configuration: EfsVolumeConfiguration = "EfsVolumeConfiguration", "update";
            host: VolumesHost = "Host", "update";
            name: String = "Name", "update";
        }
    }

    object!(VolumesHost = "AWS::GammaDilithium::JobDefinition.VolumesHost", "gammadilithium-jobdefinition-volumeshost");
    impl VolumesHost {
        new! {}
        set! {
            source_path: String = "SourcePath", "update";
        }
    }
}
