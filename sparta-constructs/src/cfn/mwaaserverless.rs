// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MWAAServerless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Workflow = "AWS::MWAAServerless::Workflow", "mwaaserverless-workflow", Map("Tags"), String
}
impl Workflow {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        definition_s3_location: workflow::S3Location = "DefinitionS3Location", "update";
    }
    set! {
        code: workflow::Code = "Code", "update";
        description: String = "Description", "update; 1 to 1024 characters";
        encryption_configuration: workflow::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        logging_configuration: workflow::LoggingConfiguration = "LoggingConfiguration", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        network_configuration: workflow::NetworkConfiguration = "NetworkConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
        trigger_mode: String = "TriggerMode", "update; 1 to 255 characters";
    }
}
impl c::Handle<Workflow> {
    get! {
        attr_code_snapshotted_at: String = "CodeSnapshottedAt";
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_schedule_configuration: v::Json = "ScheduleConfiguration";
        attr_workflow_arn: String = "WorkflowArn";
        attr_workflow_status: String = "WorkflowStatus";
        attr_workflow_version: String = "WorkflowVersion";
    }
}
give! { Workflow: m::Arn = Ref; }
/// Property types and values of [`Workflow`].
pub mod workflow {
    use crate::value::meaning as m;
    object!(Code = "AWS::MWAAServerless::Workflow.Code", "mwaaserverless-workflow-code");
    impl Code {
        new! {}
        set! {
            s3_location: CodeS3Location = "S3Location", "update";
        }
    }

    object!(CodeS3Location = "AWS::MWAAServerless::Workflow.CodeS3Location", "mwaaserverless-workflow-codes3location");
    impl CodeS3Location {
        new! {
            object_key: String = "ObjectKey", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            version_id: String = "VersionId", "update; 1 to 1024 characters";
        }
    }

    object!(EncryptionConfiguration = "AWS::MWAAServerless::Workflow.EncryptionConfiguration", "mwaaserverless-workflow-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(LoggingConfiguration = "AWS::MWAAServerless::Workflow.LoggingConfiguration", "mwaaserverless-workflow-loggingconfiguration");
    impl LoggingConfiguration {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; at least 1 characters";
        }
    }

    object!(NetworkConfiguration = "AWS::MWAAServerless::Workflow.NetworkConfiguration", "mwaaserverless-workflow-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(S3Location = "AWS::MWAAServerless::Workflow.S3Location", "mwaaserverless-workflow-s3location");
    impl S3Location {
        new! {
            object_key: String = "ObjectKey", "update; at least 1 characters";
            bucket: String = "Bucket", "update; at least 1 characters";
        }
        set! {
            version_id: String = "VersionId", "update";
        }
    }

    object!(ScheduleConfiguration = "AWS::MWAAServerless::Workflow.ScheduleConfiguration", "mwaaserverless-workflow-scheduleconfiguration");
    impl ScheduleConfiguration {
        new! {}
        set! {
            cron_expression: String = "CronExpression", "update";
        }
    }
    values! { Type: AwsManagedKey = "AWS_MANAGED_KEY", CustomerManagedKey = "CUSTOMER_MANAGED_KEY" }
}
