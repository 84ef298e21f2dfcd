// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Amplify`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    App = "AWS::Amplify::App", "amplify-app", List("Tags"), m::Arn
}
impl App {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
    }
    set! {
        access_token: String = "AccessToken", "update; 1 to 4096 characters; cannot be read back";
        auto_branch_creation_config: app::AutoBranchCreationConfig = "AutoBranchCreationConfig", "update; cannot be read back";
        basic_auth_config: app::BasicAuthConfig = "BasicAuthConfig", "update; cannot be read back";
        build_spec: String = "BuildSpec", "update; 1 to 25000 characters";
        cache_config: app::CacheConfig = "CacheConfig", "update";
        compute_role_arn: m::iam::RoleArn = "ComputeRoleArn", "update; at most 1000 characters";
        custom_headers: String = "CustomHeaders", "update; at most 25000 characters";
        custom_rules: [app::CustomRule] = "CustomRules", "update";
        description: String = "Description", "update; at most 1000 characters";
        enable_branch_auto_deletion: bool = "EnableBranchAutoDeletion", "update";
        environment_variables: [app::EnvironmentVariable] = "EnvironmentVariables", "update";
        iam_service_role: m::iam::RoleArn = "IAMServiceRole", "update; 1 to 1000 characters";
        job_config: app::JobConfig = "JobConfig", "update";
        oauth_token: String = "OauthToken", "update; at most 4096 characters; cannot be read back";
        platform: app::Platform = "Platform", "update";
        repository: String = "Repository", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<App> {
    get! {
        attr_app_id: m::amplify::AppId = "AppId";
        attr_app_name: String = "AppName";
        attr_arn: m::Arn = "Arn";
        attr_default_domain: String = "DefaultDomain";
    }
}
give! { App: m::Arn = Ref; m::amplify::AppId = GetAtt("AppId"); }
/// Property types and values of [`App`].
pub mod app {
    object!(AutoBranchCreationConfig = "AWS::Amplify::App.AutoBranchCreationConfig", "amplify-app-autobranchcreationconfig");
    impl AutoBranchCreationConfig {
        new! {}
        set! {
            auto_branch_creation_patterns: [String] = "AutoBranchCreationPatterns", "update";
            basic_auth_config: BasicAuthConfig = "BasicAuthConfig", "update";
            build_spec: String = "BuildSpec", "update; 1 to 25000 characters";
            enable_auto_branch_creation: bool = "EnableAutoBranchCreation", "update";
            enable_auto_build: bool = "EnableAutoBuild", "update";
            enable_performance_mode: bool = "EnablePerformanceMode", "update";
            enable_pull_request_preview: bool = "EnablePullRequestPreview", "update";
            environment_variables: [EnvironmentVariable] = "EnvironmentVariables", "update";
            framework: String = "Framework", "update; at most 255 characters";
            pull_request_environment_name: String = "PullRequestEnvironmentName", "update; at most 20 characters";
            stage: Stage = "Stage", "update";
        }
    }

    object!(BasicAuthConfig = "AWS::Amplify::App.BasicAuthConfig", "amplify-app-basicauthconfig");
    impl BasicAuthConfig {
        new! {}
        set! {
            enable_basic_auth: bool = "EnableBasicAuth", "update";
            password: String = "Password", "update; 1 to 255 characters";
            username: String = "Username", "update; 1 to 255 characters";
        }
    }

    object!(CacheConfig = "AWS::Amplify::App.CacheConfig", "amplify-app-cacheconfig");
    impl CacheConfig {
        new! {}
        set! {
            type_: Type = "Type", "update";
        }
    }

    object!(CustomRule = "AWS::Amplify::App.CustomRule", "amplify-app-customrule");
    impl CustomRule {
        new! {
            source: String = "Source", "update; 1 to 2048 characters";
            target: String = "Target", "update; 1 to 2048 characters";
        }
        set! {
            condition: String = "Condition", "update; at most 2048 characters";
            status: String = "Status", "update; 3 to 7 characters";
        }
    }

    object!(EnvironmentVariable = "AWS::Amplify::App.EnvironmentVariable", "amplify-app-environmentvariable");
    impl EnvironmentVariable {
        new! {
            name: String = "Name", "update; at most 255 characters";
            value: String = "Value", "update; at most 5500 characters";
        }
    }

    object!(JobConfig = "AWS::Amplify::App.JobConfig", "amplify-app-jobconfig");
    impl JobConfig {
        new! {
            build_compute_type: BuildComputeType = "BuildComputeType", "update";
        }
    }
    values! { Platform: Web = "WEB", WebDynamic = "WEB_DYNAMIC", WebCompute = "WEB_COMPUTE" }
    values! { Stage: Experimental = "EXPERIMENTAL", Beta = "BETA", PullRequest = "PULL_REQUEST", Production = "PRODUCTION", Development = "DEVELOPMENT" }
    values! { Type: AmplifyManaged = "AMPLIFY_MANAGED", AmplifyManagedNoCookies = "AMPLIFY_MANAGED_NO_COOKIES" }
    values! { BuildComputeType: Standard8Gb = "STANDARD_8GB", Large16Gb = "LARGE_16GB", Xlarge72Gb = "XLARGE_72GB" }
}

resource! {
    Branch = "AWS::Amplify::Branch", "amplify-branch", List("Tags"), m::Arn
}
impl Branch {
    new! {
        app_id: m::amplify::AppId = "AppId", "replacement; 1 to 20 characters";
        branch_name: String = "BranchName", "replacement; 1 to 255 characters";
    }
    set! {
        backend: branch::Backend = "Backend", "update";
        basic_auth_config: branch::BasicAuthConfig = "BasicAuthConfig", "update; cannot be read back";
        build_spec: String = "BuildSpec", "update; 1 to 25000 characters";
        compute_role_arn: m::iam::RoleArn = "ComputeRoleArn", "update; at most 1000 characters";
        description: String = "Description", "update; at most 1000 characters";
        enable_auto_build: bool = "EnableAutoBuild", "update";
        enable_performance_mode: bool = "EnablePerformanceMode", "update";
        enable_pull_request_preview: bool = "EnablePullRequestPreview", "update";
        enable_skew_protection: bool = "EnableSkewProtection", "update";
        environment_variables: [branch::EnvironmentVariable] = "EnvironmentVariables", "update";
        framework: String = "Framework", "update; at most 255 characters";
        pull_request_environment_name: String = "PullRequestEnvironmentName", "update; at most 20 characters";
        stage: branch::Stage = "Stage", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Branch> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_branch_name: m::amplify::BranchName = "BranchName";
    }
}
give! { Branch: m::Arn = Ref; m::amplify::BranchName = GetAtt("BranchName"); }
/// Property types and values of [`Branch`].
pub mod branch {
    use crate::value::meaning as m;
    object!(Backend = "AWS::Amplify::Branch.Backend", "amplify-branch-backend");
    impl Backend {
        new! {}
        set! {
            stack_arn: m::Arn = "StackArn", "update; 20 to 2048 characters";
        }
    }

    object!(BasicAuthConfig = "AWS::Amplify::Branch.BasicAuthConfig", "amplify-branch-basicauthconfig");
    impl BasicAuthConfig {
        new! {
            password: String = "Password", "update; 1 to 255 characters";
            username: String = "Username", "update; 1 to 255 characters";
        }
        set! {
            enable_basic_auth: bool = "EnableBasicAuth", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::Amplify::Branch.EnvironmentVariable", "amplify-branch-environmentvariable");
    impl EnvironmentVariable {
        new! {
            name: String = "Name", "update; at most 255 characters";
            value: String = "Value", "update; at most 5500 characters";
        }
    }
    values! { Stage: Experimental = "EXPERIMENTAL", Beta = "BETA", PullRequest = "PULL_REQUEST", Production = "PRODUCTION", Development = "DEVELOPMENT" }
}

resource! {
    Domain = "AWS::Amplify::Domain", "amplify-domain", None, m::Arn
}
impl Domain {
    new! {
        app_id: m::amplify::AppId = "AppId", "replacement; 1 to 20 characters";
        domain_name: String = "DomainName", "replacement; at most 255 characters";
        sub_domain_settings: [domain::SubDomainSetting] = "SubDomainSettings", "update; at most 255 items";
    }
    set! {
        auto_sub_domain_creation_patterns: [String] = "AutoSubDomainCreationPatterns", "update";
        auto_sub_domain_iam_role: m::iam::RoleArn = "AutoSubDomainIAMRole", "update; at most 1000 characters";
        certificate_settings: domain::CertificateSettings = "CertificateSettings", "update; cannot be read back";
        enable_auto_sub_domain: bool = "EnableAutoSubDomain", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_auto_sub_domain_creation_patterns: [String] = "AutoSubDomainCreationPatterns";
        attr_auto_sub_domain_iam_role: String = "AutoSubDomainIAMRole";
        attr_certificate: v::Json = "Certificate";
        attr_certificate_record: String = "CertificateRecord";
        attr_domain_name: String = "DomainName";
        attr_domain_status: String = "DomainStatus";
        attr_enable_auto_sub_domain: bool = "EnableAutoSubDomain";
        attr_status_reason: String = "StatusReason";
        attr_update_status: String = "UpdateStatus";
    }
}
give! { Domain: m::Arn = Ref; }
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(Certificate = "AWS::Amplify::Domain.Certificate", "amplify-domain-certificate");
    impl Certificate {
        new! {}
        set! {
            certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
            certificate_type: CertificateType = "CertificateType", "update";
            certificate_verification_dns_record: String = "CertificateVerificationDNSRecord", "update; at most 1000 characters";
        }
    }

    object!(CertificateSettings = "AWS::Amplify::Domain.CertificateSettings", "amplify-domain-certificatesettings");
    impl CertificateSettings {
        new! {}
        set! {
            certificate_type: CertificateType = "CertificateType", "update";
            custom_certificate_arn: m::Arn = "CustomCertificateArn", "update; at most 1000 characters";
        }
    }

    object!(SubDomainSetting = "AWS::Amplify::Domain.SubDomainSetting", "amplify-domain-subdomainsetting");
    impl SubDomainSetting {
        new! {
            branch_name: m::amplify::BranchName = "BranchName", "update; 1 to 255 characters";
            prefix: String = "Prefix", "update; at most 255 characters";
        }
    }
    values! { CertificateType: AmplifyManaged = "AMPLIFY_MANAGED", Custom = "CUSTOM" }
}

resource! {
    Webhook = "AWS::Amplify::Webhook", "amplify-webhook", List("Tags"), m::Arn
}
impl Webhook {
    new! {
        branch_name: m::amplify::BranchName = "BranchName", "update; 1 to 255 characters";
    }
    set! {
        app_id: m::amplify::AppId = "AppId", "replacement; 1 to 20 characters; cannot be read back";
        description: String = "Description", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Webhook> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_webhook_id: String = "WebhookId";
        attr_webhook_url: String = "WebhookUrl";
    }
}
give! { Webhook: m::Arn = Ref; }
