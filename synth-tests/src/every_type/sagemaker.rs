// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SageMaker`.
use sparta_constructs::cfn::sagemaker;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sagemaker::AiWorkloadConfig as ResourceType>::TYPE,
    <sagemaker::Action as ResourceType>::TYPE,
    <sagemaker::Algorithm as ResourceType>::TYPE,
    <sagemaker::App as ResourceType>::TYPE,
    <sagemaker::AppImageConfig as ResourceType>::TYPE,
    <sagemaker::Artifact as ResourceType>::TYPE,
    <sagemaker::Cluster as ResourceType>::TYPE,
    <sagemaker::ClusterSchedulerConfig as ResourceType>::TYPE,
    <sagemaker::CodeRepository as ResourceType>::TYPE,
    <sagemaker::ComputeQuota as ResourceType>::TYPE,
    <sagemaker::Context as ResourceType>::TYPE,
    <sagemaker::DataQualityJobDefinition as ResourceType>::TYPE,
    <sagemaker::Device as ResourceType>::TYPE,
    <sagemaker::DeviceFleet as ResourceType>::TYPE,
    <sagemaker::Domain as ResourceType>::TYPE,
    <sagemaker::Endpoint as ResourceType>::TYPE,
    <sagemaker::EndpointConfig as ResourceType>::TYPE,
    <sagemaker::Experiment as ResourceType>::TYPE,
    <sagemaker::ExperimentTrialComponent as ResourceType>::TYPE,
    <sagemaker::FeatureGroup as ResourceType>::TYPE,
    <sagemaker::Hub as ResourceType>::TYPE,
    <sagemaker::HumanTaskUi as ResourceType>::TYPE,
    <sagemaker::Image as ResourceType>::TYPE,
    <sagemaker::ImageVersion as ResourceType>::TYPE,
    <sagemaker::InferenceComponent as ResourceType>::TYPE,
    <sagemaker::InferenceExperiment as ResourceType>::TYPE,
    <sagemaker::MlflowApp as ResourceType>::TYPE,
    <sagemaker::MlflowTrackingServer as ResourceType>::TYPE,
    <sagemaker::Model as ResourceType>::TYPE,
    <sagemaker::ModelBiasJobDefinition as ResourceType>::TYPE,
    <sagemaker::ModelCard as ResourceType>::TYPE,
    <sagemaker::ModelExplainabilityJobDefinition as ResourceType>::TYPE,
    <sagemaker::ModelPackage as ResourceType>::TYPE,
    <sagemaker::ModelPackageGroup as ResourceType>::TYPE,
    <sagemaker::ModelQualityJobDefinition as ResourceType>::TYPE,
    <sagemaker::MonitoringSchedule as ResourceType>::TYPE,
    <sagemaker::NotebookInstance as ResourceType>::TYPE,
    <sagemaker::NotebookInstanceLifecycleConfig as ResourceType>::TYPE,
    <sagemaker::PartnerApp as ResourceType>::TYPE,
    <sagemaker::Pipeline as ResourceType>::TYPE,
    <sagemaker::ProcessingJob as ResourceType>::TYPE,
    <sagemaker::Project as ResourceType>::TYPE,
    <sagemaker::Space as ResourceType>::TYPE,
    <sagemaker::StudioLifecycleConfig as ResourceType>::TYPE,
    <sagemaker::TrialComponent as ResourceType>::TYPE,
    <sagemaker::UserProfile as ResourceType>::TYPE,
    <sagemaker::Workforce as ResourceType>::TYPE,
    <sagemaker::Workteam as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sagemaker::AiWorkloadConfig::new("sample").add(stack, "AiWorkloadConfig");
    sagemaker::Action::new("sample", "sample", sagemaker::action::ActionSource::new("https://example.com")).add(stack, "Action");
    sagemaker::Algorithm::new("sample", sagemaker::algorithm::TrainingSpecification::new(["ml.c4.2xlarge"], [sagemaker::algorithm::ChannelSpecification::new("sample", ["sample"], [sagemaker::algorithm::SupportedInputMode::Pipe])], "sample")).add(stack, "Algorithm");
    sagemaker::App::new("d-a", "sample", sagemaker::app::AppType::JupyterServer, "sample").add(stack, "App");
    sagemaker::AppImageConfig::new("sample").add(stack, "AppImageConfig");
    sagemaker::Artifact::new("sample", sagemaker::artifact::ArtifactSource::new("https://example.com")).add(stack, "Artifact");
    sagemaker::Cluster::new().add(stack, "Cluster");
    sagemaker::ClusterSchedulerConfig::new("arn:aws:sagemaker::111111111111:cluster/aaaaaaaaaaaa", "sample", sagemaker::cluster_scheduler_config::SchedulerConfig::new()).add(stack, "ClusterSchedulerConfig");
    sagemaker::CodeRepository::new(sagemaker::code_repository::GitConfig::new("https://example.com")).add(stack, "CodeRepository");
    sagemaker::ComputeQuota::new("arn:aws:sagemaker::111111111111:cluster/aaaaaaaaaaaa", "sample", sagemaker::compute_quota::ComputeQuotaConfig::new(), sagemaker::compute_quota::ComputeQuotaTarget::new("sample")).add(stack, "ComputeQuota");
    sagemaker::Context::new("sample", "sample", sagemaker::context::Source::new("https://example.com")).add(stack, "Context");
    sagemaker::DataQualityJobDefinition::new(sagemaker::DataQualityJobDefinitionRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), data_quality_app_specification: Value::of(sagemaker::data_quality_job_definition::DataQualityAppSpecification::new("https://example.com")), data_quality_job_input: Value::of(sagemaker::data_quality_job_definition::DataQualityJobInput::new()), data_quality_job_output_config: Value::of(sagemaker::data_quality_job_definition::MonitoringOutputConfig::new([sagemaker::data_quality_job_definition::MonitoringOutput::new(sagemaker::data_quality_job_definition::S3Output::new("sample", "https://example.com"))])), job_resources: Value::of(sagemaker::data_quality_job_definition::MonitoringResources::new(sagemaker::data_quality_job_definition::ClusterConfig::new("sample", 1_i64, 1_i64))) }).add(stack, "DataQualityJobDefinition");
    sagemaker::Device::new("sample").add(stack, "Device");
    sagemaker::DeviceFleet::new("arn:aws:iam::123456789012:role/sample", "sample", sagemaker::device_fleet::EdgeOutputConfig::new("s3://sample-bucket/sample")).add(stack, "DeviceFleet");
    sagemaker::Domain::new("sample", sagemaker::domain::AuthMode::Sso, sagemaker::domain::UserSettings::new("arn:aws:iam::123456789012:role/sample")).add(stack, "Domain");
    sagemaker::Endpoint::new("sample").add(stack, "Endpoint");
    sagemaker::EndpointConfig::new([sagemaker::endpoint_config::ProductionVariant::new("sample")]).add(stack, "EndpointConfig");
    sagemaker::Experiment::new("sample").add(stack, "Experiment");
    sagemaker::ExperimentTrialComponent::new("sample").add(stack, "ExperimentTrialComponent");
    sagemaker::FeatureGroup::new("sample", "sample", "sample", [sagemaker::feature_group::FeatureDefinition::new("sample", sagemaker::feature_group::FeatureType::Integral)]).add(stack, "FeatureGroup");
    sagemaker::Hub::new("sample", "sample").add(stack, "Hub");
    sagemaker::HumanTaskUi::new("sample").add(stack, "HumanTaskUi");
    sagemaker::Image::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "Image");
    sagemaker::ImageVersion::new("sample", "sample").add(stack, "ImageVersion");
    sagemaker::InferenceComponent::new("sample").specification(sagemaker::inference_component::InferenceComponentSpecification::new()).add(stack, "InferenceComponent");
    sagemaker::InferenceExperiment::new(sagemaker::InferenceExperimentRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), endpoint_name: Value::of("sample"), name: Value::of("sample"), type_: Value::of(sagemaker::inference_experiment::Type::ShadowMode), model_variants: Value::of([sagemaker::inference_experiment::ModelVariantConfig::new("sample", "sample", sagemaker::inference_experiment::ModelInfrastructureConfig::new(sagemaker::inference_experiment::InfrastructureType::RealTimeInference, sagemaker::inference_experiment::RealTimeInferenceConfig::new("sample", 0_i64)))]) }).add(stack, "InferenceExperiment");
    sagemaker::MlflowApp::new("arn:aws:iam::123456789012:role/sample", "sample", "https://example.com").add(stack, "MlflowApp");
    sagemaker::MlflowTrackingServer::new("arn:aws:iam::123456789012:role/sample", "sample", "s3://sample-bucket/sample").add(stack, "MlflowTrackingServer");
    sagemaker::Model::new().add(stack, "Model");
    sagemaker::ModelBiasJobDefinition::new(sagemaker::ModelBiasJobDefinitionRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), job_resources: Value::of(sagemaker::model_bias_job_definition::MonitoringResources::new(sagemaker::model_bias_job_definition::ClusterConfig::new("sample", 1_i64, 1_i64))), model_bias_app_specification: Value::of(sagemaker::model_bias_job_definition::ModelBiasAppSpecification::new("https://example.com", "https://example.com")), model_bias_job_input: Value::of(sagemaker::model_bias_job_definition::ModelBiasJobInput::new(sagemaker::model_bias_job_definition::MonitoringGroundTruthS3Input::new("https://example.com"))), model_bias_job_output_config: Value::of(sagemaker::model_bias_job_definition::MonitoringOutputConfig::new([sagemaker::model_bias_job_definition::MonitoringOutput::new(sagemaker::model_bias_job_definition::S3Output::new("sample", "https://example.com"))])) }).add(stack, "ModelBiasJobDefinition");
    sagemaker::ModelCard::new("sample", sagemaker::model_card::Content::new(), sagemaker::model_card::ModelCardStatus::Draft).add(stack, "ModelCard");
    sagemaker::ModelExplainabilityJobDefinition::new(sagemaker::ModelExplainabilityJobDefinitionRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), job_resources: Value::of(sagemaker::model_explainability_job_definition::MonitoringResources::new(sagemaker::model_explainability_job_definition::ClusterConfig::new("sample", 1_i64, 1_i64))), model_explainability_app_specification: Value::of(sagemaker::model_explainability_job_definition::ModelExplainabilityAppSpecification::new("https://example.com", "https://example.com")), model_explainability_job_input: Value::of(sagemaker::model_explainability_job_definition::ModelExplainabilityJobInput::new()), model_explainability_job_output_config: Value::of(sagemaker::model_explainability_job_definition::MonitoringOutputConfig::new([sagemaker::model_explainability_job_definition::MonitoringOutput::new(sagemaker::model_explainability_job_definition::S3Output::new("sample", "https://example.com"))])) }).add(stack, "ModelExplainabilityJobDefinition");
    sagemaker::ModelPackage::new().add(stack, "ModelPackage");
    sagemaker::ModelPackageGroup::new("sample").add(stack, "ModelPackageGroup");
    sagemaker::ModelQualityJobDefinition::new(sagemaker::ModelQualityJobDefinitionRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), job_resources: Value::of(sagemaker::model_quality_job_definition::MonitoringResources::new(sagemaker::model_quality_job_definition::ClusterConfig::new("sample", 1_i64, 1_i64))), model_quality_app_specification: Value::of(sagemaker::model_quality_job_definition::ModelQualityAppSpecification::new(sagemaker::model_quality_job_definition::ProblemType::BinaryClassification, "https://example.com")), model_quality_job_input: Value::of(sagemaker::model_quality_job_definition::ModelQualityJobInput::new(sagemaker::model_quality_job_definition::MonitoringGroundTruthS3Input::new("https://example.com"))), model_quality_job_output_config: Value::of(sagemaker::model_quality_job_definition::MonitoringOutputConfig::new([sagemaker::model_quality_job_definition::MonitoringOutput::new(sagemaker::model_quality_job_definition::S3Output::new("sample", "https://example.com"))])) }).add(stack, "ModelQualityJobDefinition");
    sagemaker::MonitoringSchedule::new("sample", sagemaker::monitoring_schedule::MonitoringScheduleConfig::new()).add(stack, "MonitoringSchedule");
    sagemaker::NotebookInstance::new("arn:aws:iam::123456789012:role/sample", "ml.c4.2xlarge").add(stack, "NotebookInstance");
    sagemaker::NotebookInstanceLifecycleConfig::new().add(stack, "NotebookInstanceLifecycleConfig");
    sagemaker::PartnerApp::new(sagemaker::PartnerAppRequired { execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), auth_type: Value::of(sagemaker::partner_app::AuthType::Iam), name: Value::of("sample"), type_: Value::of(sagemaker::partner_app::Type::LakeraGuard), tier: Value::of("sample") }).add(stack, "PartnerApp");
    sagemaker::Pipeline::new("arn:aws:iam::123456789012:role/sample", "sample", sagemaker::pipeline::PipelineDefinition::new().pipeline_definition_body("sample")).add(stack, "Pipeline");
    sagemaker::ProcessingJob::new("arn:aws:iam::123456789012:role/sample", sagemaker::processing_job::AppSpecification::new("https://example.com"), sagemaker::processing_job::ProcessingResources::new(sagemaker::processing_job::ClusterConfig::new("ml.t3.medium", 1_i64, 1_i64))).add(stack, "ProcessingJob");
    sagemaker::Project::new("sample").service_catalog_provisioning_details(sagemaker::project::ServiceCatalogProvisioningDetails::new("sample")).add(stack, "Project");
    sagemaker::Space::new("d-a", "sample").add(stack, "Space");
    sagemaker::StudioLifecycleConfig::new(sagemaker::studio_lifecycle_config::StudioLifecycleConfigAppType::JupyterServer, "sample", "sample").add(stack, "StudioLifecycleConfig");
    sagemaker::TrialComponent::new("sample").add(stack, "TrialComponent");
    sagemaker::UserProfile::new("d-a", "sample").add(stack, "UserProfile");
    sagemaker::Workforce::new("sample").add(stack, "Workforce");
    sagemaker::Workteam::new("sample", [sagemaker::workteam::MemberDefinition::new()]).add(stack, "Workteam");
}
