// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::OSIS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Pipeline = "AWS::OSIS::Pipeline", "osis-pipeline", List("Tags"), m::Arn
}
impl Pipeline {
    new! {
        pipeline_name: String = "PipelineName", "replacement; 3 to 28 characters";
        max_units: i64 = "MaxUnits", "update; 1 to 384";
        min_units: i64 = "MinUnits", "update; 1 to 384";
        pipeline_configuration_body: String = "PipelineConfigurationBody", "update; 1 to 100000 characters";
    }
    set! {
        buffer_options: pipeline::BufferOptions = "BufferOptions", "update";
        encryption_at_rest_options: pipeline::EncryptionAtRestOptions = "EncryptionAtRestOptions", "update";
        log_publishing_options: pipeline::LogPublishingOptions = "LogPublishingOptions", "update";
        pipeline_role_arn: m::iam::RoleArn = "PipelineRoleArn", "update; 20 to 2048 characters";
        resource_policy: pipeline::ResourcePolicy = "ResourcePolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_options: pipeline::VpcOptions = "VpcOptions", "update; cannot be read back";
    }
}
impl c::Handle<Pipeline> {
    get! {
        attr_ingest_endpoint_urls: [String] = "IngestEndpointUrls";
        attr_pipeline_arn: m::Arn = "PipelineArn";
        attr_vpc_endpoint_service: String = "VpcEndpointService";
        attr_vpc_endpoints: [v::Json] = "VpcEndpoints";
    }
}
give! { Pipeline: m::Arn = Ref; }
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BufferOptions = "AWS::OSIS::Pipeline.BufferOptions", "osis-pipeline-bufferoptions");
    impl BufferOptions {
        new! {
            persistent_buffer_enabled: bool = "PersistentBufferEnabled", "update";
        }
    }

    object!(CloudWatchLogDestination = "AWS::OSIS::Pipeline.CloudWatchLogDestination", "osis-pipeline-cloudwatchlogdestination");
    impl CloudWatchLogDestination {
        new! {
            log_group: String = "LogGroup", "update; 1 to 512 characters";
        }
    }

    object!(EncryptionAtRestOptions = "AWS::OSIS::Pipeline.EncryptionAtRestOptions", "osis-pipeline-encryptionatrestoptions");
    impl EncryptionAtRestOptions {
        new! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 7 to 2048 characters";
        }
    }

    object!(LogPublishingOptions = "AWS::OSIS::Pipeline.LogPublishingOptions", "osis-pipeline-logpublishingoptions");
    impl LogPublishingOptions {
        new! {}
        set! {
            cloud_watch_log_destination: CloudWatchLogDestination = "CloudWatchLogDestination", "update";
            is_logging_enabled: bool = "IsLoggingEnabled", "update";
        }
    }

    object!(ResourcePolicy = "AWS::OSIS::Pipeline.ResourcePolicy", "osis-pipeline-resourcepolicy");
    impl ResourcePolicy {
        new! {
            policy: v::Json = "Policy", "update";
        }
    }

    object!(VpcAttachmentOptions = "AWS::OSIS::Pipeline.VpcAttachmentOptions", "osis-pipeline-vpcattachmentoptions");
    impl VpcAttachmentOptions {
        new! {
            attach_to_vpc: bool = "AttachToVpc", "update";
            cidr_block: String = "CidrBlock", "update";
        }
    }

    object!(VpcEndpoint = "AWS::OSIS::Pipeline.VpcEndpoint", "osis-pipeline-vpcendpoint");
    impl VpcEndpoint {
        new! {}
        set! {
            vpc_endpoint_id: String = "VpcEndpointId", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
            vpc_options: VpcOptions = "VpcOptions", "update";
        }
    }

    object!(VpcOptions = "AWS::OSIS::Pipeline.VpcOptions", "osis-pipeline-vpcoptions");
    impl VpcOptions {
        new! {
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 12 items";
        }
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 12 items";
            vpc_attachment_options: VpcAttachmentOptions = "VpcAttachmentOptions", "update";
            vpc_endpoint_management: VpcEndpointManagement = "VpcEndpointManagement", "update";
        }
    }
    values! { VpcEndpointManagement: Customer = "CUSTOMER", Service = "SERVICE" }
}
