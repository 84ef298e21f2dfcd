// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ElasticBeanstalk`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::ElasticBeanstalk::Application", "elasticbeanstalk-application", None, m::elasticbeanstalk::ApplicationName
}
impl Application {
    new! {}
    set! {
        application_name: String = "ApplicationName", "replacement; 1 to 100 characters";
        description: String = "Description", "update; at most 200 characters";
        resource_lifecycle_config: application::ApplicationResourceLifecycleConfig = "ResourceLifecycleConfig", "update";
    }
}
give! { Application: m::elasticbeanstalk::ApplicationName = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(ApplicationResourceLifecycleConfig = "AWS::ElasticBeanstalk::Application.ApplicationResourceLifecycleConfig", "elasticbeanstalk-application-applicationresourcelifecycleconfig");
    impl ApplicationResourceLifecycleConfig {
        new! {}
        set! {
            service_role: String = "ServiceRole", "update";
            version_lifecycle_config: ApplicationVersionLifecycleConfig = "VersionLifecycleConfig", "update";
        }
    }

    object!(ApplicationVersionLifecycleConfig = "AWS::ElasticBeanstalk::Application.ApplicationVersionLifecycleConfig", "elasticbeanstalk-application-applicationversionlifecycleconfig");
    impl ApplicationVersionLifecycleConfig {
        new! {}
        set! {
            max_age_rule: MaxAgeRule = "MaxAgeRule", "update";
            max_count_rule: MaxCountRule = "MaxCountRule", "update";
        }
    }

    object!(MaxAgeRule = "AWS::ElasticBeanstalk::Application.MaxAgeRule", "elasticbeanstalk-application-maxagerule");
    impl MaxAgeRule {
        new! {}
        set! {
            delete_source_from_s3: bool = "DeleteSourceFromS3", "update";
            enabled: bool = "Enabled", "update";
            max_age_in_days: i64 = "MaxAgeInDays", "update";
        }
    }

    object!(MaxCountRule = "AWS::ElasticBeanstalk::Application.MaxCountRule", "elasticbeanstalk-application-maxcountrule");
    impl MaxCountRule {
        new! {}
        set! {
            delete_source_from_s3: bool = "DeleteSourceFromS3", "update";
            enabled: bool = "Enabled", "update";
            max_count: i64 = "MaxCount", "update";
        }
    }
}

resource! {
    ApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion", "elasticbeanstalk-applicationversion", None, String
}
impl ApplicationVersion {
    new! {
        application_name: m::elasticbeanstalk::ApplicationName = "ApplicationName", "replacement; 1 to 100 characters";
    }
    set! {
        build_configuration: application_version::BuildConfiguration = "BuildConfiguration", "replacement; cannot be read back";
        description: String = "Description", "update; at most 200 characters";
        image_configuration: application_version::ImageConfiguration = "ImageConfiguration", "replacement; cannot be read back";
        process: bool = "Process", "replacement; cannot be read back";
        source_bundle: application_version::SourceBundle = "SourceBundle", "replacement";
    }
}
impl c::Handle<ApplicationVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationVersion`].
pub mod application_version {
    use crate::value::meaning as m;
    object!(BuildConfiguration = "AWS::ElasticBeanstalk::ApplicationVersion.BuildConfiguration", "elasticbeanstalk-applicationversion-buildconfiguration");
    impl BuildConfiguration {
        new! {
            code_build_service_role: String = "CodeBuildServiceRole", "update";
            image: String = "Image", "update";
        }
        set! {
            artifact_name: String = "ArtifactName", "update";
            compute_type: ComputeType = "ComputeType", "update";
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update";
        }
    }

    object!(ImageBuildConfiguration = "AWS::ElasticBeanstalk::ApplicationVersion.ImageBuildConfiguration", "elasticbeanstalk-applicationversion-imagebuildconfiguration");
    impl ImageBuildConfiguration {
        new! {
            type_: Type = "Type", "update";
            code_build_service_role: String = "CodeBuildServiceRole", "update";
        }
        set! {
            architecture: Architecture = "Architecture", "update";
            buildpack: String = "Buildpack", "update";
            compute_type: ComputeType = "ComputeType", "update";
            dockerfile_location: String = "DockerfileLocation", "update";
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update";
        }
    }

    object!(ImageConfiguration = "AWS::ElasticBeanstalk::ApplicationVersion.ImageConfiguration", "elasticbeanstalk-applicationversion-imageconfiguration");
    impl ImageConfiguration {
        new! {}
        set! {
            build: ImageBuildConfiguration = "Build", "update";
            source: ImageSource = "Source", "update";
        }
    }

    object!(ImageSource = "AWS::ElasticBeanstalk::ApplicationVersion.ImageSource", "elasticbeanstalk-applicationversion-imagesource");
    impl ImageSource {
        new! {}
        set! {
            uri: String = "Uri", "update";
        }
    }

    object!(SourceBundle = "AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle", "elasticbeanstalk-applicationversion-sourcebundle");
    impl SourceBundle {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "replacement; at most 255 characters";
            s3_key: String = "S3Key", "replacement; at most 1024 characters";
        }
    }
    values! { ComputeType: BuildGeneral1Small = "BUILD_GENERAL1_SMALL", BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM", BuildGeneral1Large = "BUILD_GENERAL1_LARGE" }
    values! { Architecture: Amd64 = "amd64", Arm64 = "arm64" }
    values! { Type: Docker = "docker", Buildpack = "buildpack" }
}

resource! {
    ConfigurationTemplate = "AWS::ElasticBeanstalk::ConfigurationTemplate", "elasticbeanstalk-configurationtemplate", None, String
}
impl ConfigurationTemplate {
    new! {
        application_name: m::elasticbeanstalk::ApplicationName = "ApplicationName", "replacement; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "update; at most 200 characters";
        environment_id: String = "EnvironmentId", "replacement; cannot be read back";
        option_settings: [configuration_template::ConfigurationOptionSetting] = "OptionSettings", "update";
        platform_arn: m::Arn = "PlatformArn", "replacement";
        solution_stack_name: String = "SolutionStackName", "replacement";
        source_configuration: configuration_template::SourceConfiguration = "SourceConfiguration", "replacement";
    }
}
impl c::Handle<ConfigurationTemplate> {
    get! {
        attr_template_name: m::elasticbeanstalk::ConfigurationTemplateName = "TemplateName";
    }
}
give! { ConfigurationTemplate: m::elasticbeanstalk::ConfigurationTemplateName = GetAtt("TemplateName"); }
/// Property types and values of [`ConfigurationTemplate`].
pub mod configuration_template {
    use crate::value::meaning as m;
    object!(ConfigurationOptionSetting = "AWS::ElasticBeanstalk::ConfigurationTemplate.ConfigurationOptionSetting", "elasticbeanstalk-configurationtemplate-configurationoptionsetting");
    impl ConfigurationOptionSetting {
        new! {
            option_name: String = "OptionName", "update";
            namespace: String = "Namespace", "update";
        }
        set! {
            resource_name: String = "ResourceName", "update; 1 to 256 characters";
            value: String = "Value", "update";
        }
    }

    object!(SourceConfiguration = "AWS::ElasticBeanstalk::ConfigurationTemplate.SourceConfiguration", "elasticbeanstalk-configurationtemplate-sourceconfiguration");
    impl SourceConfiguration {
        new! {
            application_name: m::elasticbeanstalk::ApplicationName = "ApplicationName", "replacement; 1 to 100 characters; cannot be read back";
            template_name: String = "TemplateName", "replacement; 1 to 100 characters; cannot be read back";
        }
    }
}

resource! {
    Environment = "AWS::ElasticBeanstalk::Environment", "elasticbeanstalk-environment", List("Tags"), String
}
impl Environment {
    new! {
        application_name: m::elasticbeanstalk::ApplicationName = "ApplicationName", "replacement; 1 to 100 characters";
    }
    set! {
        cname_prefix: String = "CNAMEPrefix", "replacement; 4 to 63 characters";
        description: String = "Description", "update; at most 200 characters";
        environment_name: String = "EnvironmentName", "replacement; 4 to 40 characters";
        operations_role: String = "OperationsRole", "update; 1 to 256 characters";
        option_settings: [environment::OptionSetting] = "OptionSettings", "update; cannot be read back";
        platform_arn: m::Arn = "PlatformArn", "update";
        solution_stack_name: String = "SolutionStackName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        template_name: m::elasticbeanstalk::ConfigurationTemplateName = "TemplateName", "update; 1 to 100 characters; cannot be read back";
        tier: environment::Tier = "Tier", "update";
        version_label: String = "VersionLabel", "update; 1 to 100 characters";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_endpoint_url: String = "EndpointURL";
    }
}
/// Property types and values of [`Environment`].
pub mod environment {
    object!(OptionSetting = "AWS::ElasticBeanstalk::Environment.OptionSetting", "elasticbeanstalk-environment-optionsetting");
    impl OptionSetting {
        new! {
            option_name: String = "OptionName", "update; cannot be read back";
            namespace: String = "Namespace", "update; cannot be read back";
        }
        set! {
            resource_name: String = "ResourceName", "update; 1 to 256 characters; cannot be read back";
            value: String = "Value", "update; cannot be read back";
        }
    }

    object!(Tier = "AWS::ElasticBeanstalk::Environment.Tier", "elasticbeanstalk-environment-tier");
    impl Tier {
        new! {}
        set! {
            name: String = "Name", "replacement";
            type_: String = "Type", "replacement";
            version: String = "Version", "update";
        }
    }
}
