// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Synthetics`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Canary = "AWS::Synthetics::Canary", "synthetics-canary", List("Tags"), String
}
new_struct! { Canary, CanaryRequired {
    execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 1 to 2048 characters";
    name: String = "Name", "replacement";
    artifact_s3_location: String = "ArtifactS3Location", "update; 1 to 1024 characters";
    code: canary::Code = "Code", "update";
    runtime_version: String = "RuntimeVersion", "update; 1 to 1024 characters";
    schedule: canary::Schedule = "Schedule", "update";
} }
impl Canary {
    set! {
        artifact_config: canary::ArtifactConfig = "ArtifactConfig", "update";
        browser_configs: [canary::BrowserConfig] = "BrowserConfigs", "update; 1 to 2 items";
        delete_lambda_resources_on_canary_deletion: bool = "DeleteLambdaResourcesOnCanaryDeletion", "update; cannot be read back; deprecated by AWS";
        dry_run_and_update: bool = "DryRunAndUpdate", "update; cannot be read back";
        failure_retention_period: i64 = "FailureRetentionPeriod", "update";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        provisioned_resource_cleanup: canary::ProvisionedResourceCleanup = "ProvisionedResourceCleanup", "update";
        replicas: [canary::Replica] = "Replicas", "update; 1 to 50 items";
        resources_to_replicate_tags: [canary::ResourceToTag] = "ResourcesToReplicateTags", "update; 1 items; cannot be read back";
        run_config: canary::RunConfig = "RunConfig", "update";
        start_canary_after_creation: bool = "StartCanaryAfterCreation", "update; cannot be read back";
        success_retention_period: i64 = "SuccessRetentionPeriod", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_config: canary::VpcConfig = "VPCConfig", "update";
        visual_reference: canary::VisualReference = "VisualReference", "update; cannot be read back; deprecated by AWS";
        visual_references: [canary::VisualReference] = "VisualReferences", "update; 1 to 2 items; cannot be read back";
    }
}
impl c::Handle<Canary> {
    get! {
        attr_code_source_location_arn: m::Arn = "Code.SourceLocationArn";
        attr_id: String = "Id";
        attr_state: String = "State";
    }
}
/// Property types and values of [`Canary`].
pub mod canary {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ArtifactConfig = "AWS::Synthetics::Canary.ArtifactConfig", "synthetics-canary-artifactconfig");
    impl ArtifactConfig {
        new! {}
        set! {
            s3_encryption: S3Encryption = "S3Encryption", "update";
        }
    }

    object!(BaseScreenshot = "AWS::Synthetics::Canary.BaseScreenshot", "synthetics-canary-basescreenshot");
    impl BaseScreenshot {
        new! {
            screenshot_name: String = "ScreenshotName", "update";
        }
        set! {
            ignore_coordinates: [String] = "IgnoreCoordinates", "update";
        }
    }

    object!(BrowserConfig = "AWS::Synthetics::Canary.BrowserConfig", "synthetics-canary-browserconfig");
    impl BrowserConfig {
        new! {
            browser_type: BrowserType = "BrowserType", "update";
        }
    }

    object!(Code = "AWS::Synthetics::Canary.Code", "synthetics-canary-code");
    impl Code {
        new! {}
        set! {
            blueprint_types: [String] = "BlueprintTypes", "update; at most 1 items";
            dependencies: [Dependency] = "Dependencies", "update; at most 1 items";
            handler: String = "Handler", "update; at most 128 characters";
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 1 to 1024 characters; cannot be read back";
            s3_key: String = "S3Key", "update; 1 to 1024 characters; cannot be read back";
            s3_object_version: String = "S3ObjectVersion", "update; cannot be read back";
            script: String = "Script", "update; cannot be read back";
        }
    }

    object!(Dependency = "AWS::Synthetics::Canary.Dependency", "synthetics-canary-dependency");
    impl Dependency {
        new! {
            reference: String = "Reference", "update; 1 to 140 characters";
        }
        set! {
            type_: Type = "Type", "update";
        }
    }

    object!(Replica = "AWS::Synthetics::Canary.Replica", "synthetics-canary-replica");
    impl Replica {
        new! {
            location: String = "Location", "update";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; cannot be read back";
            resources_to_replicate_tags: [ResourceToTag] = "ResourcesToReplicateTags", "update; cannot be read back";
            tags: [crate::cfn::Tag] = "Tags", "update; cannot be read back";
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(ReplicaReplicationStatus = "AWS::Synthetics::Canary.ReplicaReplicationStatus", "synthetics-canary-replicareplicationstatus");
    impl ReplicaReplicationStatus {
        new! {}
        set! {
            state: String = "State", "update";
        }
    }

    object!(RetryConfig = "AWS::Synthetics::Canary.RetryConfig", "synthetics-canary-retryconfig");
    impl RetryConfig {
        new! {
            max_retries: i64 = "MaxRetries", "update; 0 to 2";
        }
    }

    object!(RunConfig = "AWS::Synthetics::Canary.RunConfig", "synthetics-canary-runconfig");
    impl RunConfig {
        new! {}
        set! {
            active_tracing: bool = "ActiveTracing", "update";
            environment_variables: v::Map<String> = "EnvironmentVariables", "update; cannot be read back";
            ephemeral_storage: i64 = "EphemeralStorage", "update; 1024 to 10240";
            memory_in_mb: i64 = "MemoryInMB", "update; 960 to 3008";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "update; 3 to 840";
        }
    }

    object!(S3Encryption = "AWS::Synthetics::Canary.S3Encryption", "synthetics-canary-s3encryption");
    impl S3Encryption {
        new! {}
        set! {
            encryption_mode: EncryptionMode = "EncryptionMode", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        }
    }

    object!(Schedule = "AWS::Synthetics::Canary.Schedule", "synthetics-canary-schedule");
    impl Schedule {
        new! {
            expression: String = "Expression", "update; 1 to 1024 characters";
        }
        set! {
            duration_in_seconds: String = "DurationInSeconds", "update; 0 to 31622400";
            retry_config: RetryConfig = "RetryConfig", "update";
        }
    }

    object!(VpcConfig = "AWS::Synthetics::Canary.VPCConfig", "synthetics-canary-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 16 items";
        }
        set! {
            ipv6_allowed_for_dual_stack: bool = "Ipv6AllowedForDualStack", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
        }
    }

    object!(VisualReference = "AWS::Synthetics::Canary.VisualReference", "synthetics-canary-visualreference");
    impl VisualReference {
        new! {
            base_canary_run_id: String = "BaseCanaryRunId", "update";
        }
        set! {
            base_screenshots: [BaseScreenshot] = "BaseScreenshots", "update";
            browser_type: BrowserType = "BrowserType", "update";
        }
    }
    values! { ProvisionedResourceCleanup: Automatic = "AUTOMATIC", Off = "OFF" }
    values! { ResourceToTag: LambdaFunction = "lambda-function" }
    values! { BrowserType: Chrome = "CHROME", Firefox = "FIREFOX" }
    values! { Type: LambdaLayer = "LambdaLayer" }
    values! { EncryptionMode: SseKms = "SSE_KMS", SseS3 = "SSE_S3" }
}

resource! {
    Group = "AWS::Synthetics::Group", "synthetics-group", List("Tags"), String
}
impl Group {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        resource_arns: [m::Arn] = "ResourceArns", "update; at most 10 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Group> {
    get! {
        attr_id: String = "Id";
    }
}
