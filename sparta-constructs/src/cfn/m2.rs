// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::M2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::M2::Application", "m2-application", Map("Tags"), m::Arn
}
impl Application {
    new! {
        engine_type: application::EngineType = "EngineType", "replacement";
        name: String = "Name", "replacement";
    }
    set! {
        definition: application::Definition = "Definition", "update; cannot be read back";
        description: String = "Description", "update; at most 500 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_application_id: String = "ApplicationId";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(Definition = "AWS::M2::Application.Definition", "m2-application-definition");
    impl Definition {
        new! {}
        set! {
            content: String = "Content", "update; 1 to 6500 characters";
            s3_location: String = "S3Location", "update";
        }
    }
    values! { EngineType: Microfocus = "microfocus", Bluage = "bluage" }
}

resource! {
    Deployment = "AWS::M2::Deployment", "m2-deployment", None, String
}
impl Deployment {
    new! {
        application_id: String = "ApplicationId", "replacement";
        environment_id: String = "EnvironmentId", "replacement";
        application_version: i64 = "ApplicationVersion", "update; at least 1";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_id: String = "DeploymentId";
        attr_status: String = "Status";
    }
}

resource! {
    Environment = "AWS::M2::Environment", "m2-environment", Map("Tags"), m::Arn
}
impl Environment {
    new! {
        engine_type: environment::EngineType = "EngineType", "replacement";
        instance_type: String = "InstanceType", "update";
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 500 characters";
        engine_version: String = "EngineVersion", "update";
        high_availability_config: environment::HighAvailabilityConfig = "HighAvailabilityConfig", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        network_type: environment::NetworkType = "NetworkType", "replacement";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        publicly_accessible: bool = "PubliclyAccessible", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
        storage_configurations: [environment::StorageConfiguration] = "StorageConfigurations", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_environment_arn: m::Arn = "EnvironmentArn";
        attr_environment_id: String = "EnvironmentId";
    }
}
give! { Environment: m::Arn = Ref; }
/// Property types and values of [`Environment`].
pub mod environment {
    object!(EfsStorageConfiguration = "AWS::M2::Environment.EfsStorageConfiguration", "m2-environment-efsstorageconfiguration");
    impl EfsStorageConfiguration {
        new! {
            file_system_id: String = "FileSystemId", "replacement";
            mount_point: String = "MountPoint", "replacement";
        }
    }

    object!(FsxStorageConfiguration = "AWS::M2::Environment.FsxStorageConfiguration", "m2-environment-fsxstorageconfiguration");
    impl FsxStorageConfiguration {
        new! {
            file_system_id: String = "FileSystemId", "replacement";
            mount_point: String = "MountPoint", "replacement";
        }
    }

    object!(HighAvailabilityConfig = "AWS::M2::Environment.HighAvailabilityConfig", "m2-environment-highavailabilityconfig");
    impl HighAvailabilityConfig {
        new! {
            desired_capacity: i64 = "DesiredCapacity", "update; 1 to 100";
        }
    }

    object!(StorageConfiguration = "AWS::M2::Environment.StorageConfiguration", "m2-environment-storageconfiguration");
    impl StorageConfiguration {
        new! {}
        set! {
            efs: EfsStorageConfiguration = "Efs", "replacement";
            fsx: FsxStorageConfiguration = "Fsx", "replacement";
        }
    }
    values! { EngineType: Microfocus = "microfocus", Bluage = "bluage" }
    values! { NetworkType: Ipv4 = "ipv4", Dual = "dual" }
}
