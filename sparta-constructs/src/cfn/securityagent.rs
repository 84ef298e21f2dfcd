// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SecurityAgent`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AgentSpace = "AWS::SecurityAgent::AgentSpace", "securityagent-agentspace", List("Tags"), String
}
impl AgentSpace {
    new! {
        name: String = "Name", "update";
    }
    set! {
        aws_resources: agent_space::AwsResources = "AwsResources", "update";
        code_review_settings: agent_space::CodeReviewSettings = "CodeReviewSettings", "update";
        description: String = "Description", "update";
        integrated_resources: [agent_space::IntegratedResource] = "IntegratedResources", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_domain_ids: [String] = "TargetDomainIds", "update";
    }
}
impl c::Handle<AgentSpace> {
    get! {
        attr_agent_space_id: String = "AgentSpaceId";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`AgentSpace`].
pub mod agent_space {
    use crate::value::meaning as m;
    object!(AwsResources = "AWS::SecurityAgent::AgentSpace.AWSResources", "securityagent-agentspace-awsresources");
    impl AwsResources {
        new! {}
        set! {
            iam_roles: [String] = "IamRoles", "update";
            lambda_function_arns: [m::Arn] = "LambdaFunctionArns", "update";
            log_groups: [String] = "LogGroups", "update";
            s3_buckets: [String] = "S3Buckets", "update";
            secret_arns: [m::Arn] = "SecretArns", "update";
            vpcs: [VpcConfig] = "Vpcs", "update";
        }
    }

    object!(BitbucketCapabilitiesResource = "AWS::SecurityAgent::AgentSpace.BitbucketCapabilitiesResource", "securityagent-agentspace-bitbucketcapabilitiesresource");
    impl BitbucketCapabilitiesResource {
        new! {}
        set! {
            leave_comments: bool = "LeaveComments", "update";
            remediate_code: bool = "RemediateCode", "update";
        }
    }

    object!(BitbucketRepositoryResource = "AWS::SecurityAgent::AgentSpace.BitbucketRepositoryResource", "securityagent-agentspace-bitbucketrepositoryresource");
    impl BitbucketRepositoryResource {
        new! {
            name: String = "Name", "update";
            workspace: String = "Workspace", "update";
        }
    }

    object!(CodeReviewSettings = "AWS::SecurityAgent::AgentSpace.CodeReviewSettings", "securityagent-agentspace-codereviewsettings");
    impl CodeReviewSettings {
        new! {
            controls_scanning: bool = "ControlsScanning", "update";
            general_purpose_scanning: bool = "GeneralPurposeScanning", "update";
        }
    }

    object!(ConfluenceCapabilitiesResource = "AWS::SecurityAgent::AgentSpace.ConfluenceCapabilitiesResource", "securityagent-agentspace-confluencecapabilitiesresource");
    impl ConfluenceCapabilitiesResource {
        new! {}
        set! {
            create_document: bool = "CreateDocument", "update";
            fetch_document: bool = "FetchDocument", "update";
            update_document: bool = "UpdateDocument", "update";
        }
    }

    object!(ConfluenceDocumentResource = "AWS::SecurityAgent::AgentSpace.ConfluenceDocumentResource", "securityagent-agentspace-confluencedocumentresource");
    impl ConfluenceDocumentResource {
        new! {
            name: String = "Name", "update";
            page_id: String = "PageId", "update";
            space_key: String = "SpaceKey", "update";
        }
    }

    object!(GithubCapabilitiesResource = "AWS::SecurityAgent::AgentSpace.GitHubCapabilitiesResource", "securityagent-agentspace-githubcapabilitiesresource");
    impl GithubCapabilitiesResource {
        new! {
            leave_comments: bool = "LeaveComments", "update";
            remediate_code: bool = "RemediateCode", "update";
        }
    }

    object!(GithubRepositoryResource = "AWS::SecurityAgent::AgentSpace.GitHubRepositoryResource", "securityagent-agentspace-githubrepositoryresource");
    impl GithubRepositoryResource {
        new! {
            name: String = "Name", "update";
            owner: String = "Owner", "update";
        }
    }

    object!(GitlabCapabilitiesResource = "AWS::SecurityAgent::AgentSpace.GitLabCapabilitiesResource", "securityagent-agentspace-gitlabcapabilitiesresource");
    impl GitlabCapabilitiesResource {
        new! {}
        set! {
            leave_comments: bool = "LeaveComments", "update";
            remediate_code: bool = "RemediateCode", "update";
        }
    }

    object!(GitlabRepositoryResource = "AWS::SecurityAgent::AgentSpace.GitLabRepositoryResource", "securityagent-agentspace-gitlabrepositoryresource");
    impl GitlabRepositoryResource {
        new! {
            name: String = "Name", "update";
            namespace: String = "Namespace", "update";
        }
    }

    object!(IntegratedResource = "AWS::SecurityAgent::AgentSpace.IntegratedResource", "securityagent-agentspace-integratedresource");
    impl IntegratedResource {
        new! {
            integration: String = "Integration", "update";
            provider_resources: [ProviderResource] = "ProviderResources", "update";
        }
    }

    object!(ProviderResource = "AWS::SecurityAgent::AgentSpace.ProviderResource", "securityagent-agentspace-providerresource");
    impl ProviderResource {
        new! {}
        set! {
            bitbucket_capabilities: BitbucketCapabilitiesResource = "BitbucketCapabilities", "update";
            bitbucket_repository: BitbucketRepositoryResource = "BitbucketRepository", "update";
            confluence_capabilities: ConfluenceCapabilitiesResource = "ConfluenceCapabilities", "update";
            confluence_document: ConfluenceDocumentResource = "ConfluenceDocument", "update";
            github_capabilities: GithubCapabilitiesResource = "GitHubCapabilities", "update";
            github_repository: GithubRepositoryResource = "GitHubRepository", "update";
            gitlab_capabilities: GitlabCapabilitiesResource = "GitLabCapabilities", "update";
            gitlab_repository: GitlabRepositoryResource = "GitLabRepository", "update";
        }
    }

    object!(VpcConfig = "AWS::SecurityAgent::AgentSpace.VpcConfig", "securityagent-agentspace-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_arns: [m::Arn] = "SecurityGroupArns", "update";
            subnet_arns: [m::Arn] = "SubnetArns", "update";
            vpc_arn: m::Arn = "VpcArn", "update";
        }
    }
}

resource! {
    Application = "AWS::SecurityAgent::Application", "securityagent-application", List("Tags"), String
}
impl Application {
    new! {}
    set! {
        default_kms_key_id: String = "DefaultKmsKeyId", "update; at most 2048 characters";
        id_c_configuration: application::IdCConfiguration = "IdCConfiguration", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_application_name: String = "ApplicationName";
        attr_domain: String = "Domain";
        attr_id_c_configuration_id_c_application_arn: m::Arn = "IdCConfiguration.IdCApplicationArn";
    }
}
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(IdCConfiguration = "AWS::SecurityAgent::Application.IdCConfiguration", "securityagent-application-idcconfiguration");
    impl IdCConfiguration {
        new! {}
        set! {
            id_c_instance_arn: m::Arn = "IdCInstanceArn", "replacement";
        }
    }
}

resource! {
    Artifact = "AWS::SecurityAgent::Artifact", "securityagent-artifact", None, m::Arn
}
impl Artifact {
    new! {
        agent_space_id: String = "AgentSpaceId", "replacement";
        artifact_type: artifact::ArtifactType = "ArtifactType", "replacement";
        file_name: String = "FileName", "replacement";
    }
    set! {
        artifact_content: String = "ArtifactContent", "replacement; cannot be read back";
    }
}
impl c::Handle<Artifact> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_artifact_id: String = "ArtifactId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Artifact: m::Arn = Ref; }
/// Property types and values of [`Artifact`].
pub mod artifact {
    values! { ArtifactType: Txt = "TXT", Png = "PNG", Jpeg = "JPEG", Md = "MD", Pdf = "PDF", Docx = "DOCX", Doc = "DOC", Json = "JSON", Yaml = "YAML" }
}

resource! {
    Integration = "AWS::SecurityAgent::Integration", "securityagent-integration", List("Tags"), m::Arn
}
impl Integration {
    new! {
        display_name: String = "DisplayName", "replacement";
        provider: integration::Provider = "Provider", "replacement";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; cannot be read back";
        private_connection_name: String = "PrivateConnectionName", "replacement";
        provider_input: integration::ProviderInput = "ProviderInput", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_installation_id: String = "InstallationId";
        attr_integration_id: String = "IntegrationId";
        attr_provider_type: String = "ProviderType";
        attr_target_url: String = "TargetUrl";
    }
}
give! { Integration: m::Arn = Ref; }
/// Property types and values of [`Integration`].
pub mod integration {
    object!(BitbucketInput = "AWS::SecurityAgent::Integration.BitbucketInput", "securityagent-integration-bitbucketinput");
    impl BitbucketInput {
        new! {
            installation_id: String = "InstallationId", "update";
            code: String = "Code", "update";
            state: String = "State", "update";
            workspace: String = "Workspace", "update";
        }
    }

    object!(ConfluenceInput = "AWS::SecurityAgent::Integration.ConfluenceInput", "securityagent-integration-confluenceinput");
    impl ConfluenceInput {
        new! {
            installation_id: String = "InstallationId", "update";
            code: String = "Code", "update";
            site_url: String = "SiteUrl", "update";
            state: String = "State", "update";
        }
    }

    object!(GithubInput = "AWS::SecurityAgent::Integration.GitHubInput", "securityagent-integration-githubinput");
    impl GithubInput {
        new! {
            code: String = "Code", "update";
            state: String = "State", "update";
        }
        set! {
            installation_id: String = "InstallationId", "update";
            organization_name: String = "OrganizationName", "update";
            target_url: String = "TargetUrl", "update";
        }
    }

    object!(GitlabInput = "AWS::SecurityAgent::Integration.GitLabInput", "securityagent-integration-gitlabinput");
    impl GitlabInput {
        new! {
            token_type: TokenType = "TokenType", "update";
            access_token: String = "AccessToken", "update";
        }
        set! {
            group_id: String = "GroupId", "update";
            target_url: String = "TargetUrl", "update";
        }
    }

    object!(ProviderInput = "AWS::SecurityAgent::Integration.ProviderInput", "securityagent-integration-providerinput");
    impl ProviderInput {
        new! {}
        set! {
            bitbucket: BitbucketInput = "Bitbucket", "update";
            confluence: ConfluenceInput = "Confluence", "update";
            github: GithubInput = "Github", "update";
            gitlab: GitlabInput = "Gitlab", "update";
        }
    }
    values! { Provider: Github = "GITHUB", Gitlab = "GITLAB", Bitbucket = "BITBUCKET", Confluence = "CONFLUENCE" }
    values! { TokenType: Personal = "PERSONAL", Group = "GROUP" }
}

resource! {
    Pentest = "AWS::SecurityAgent::Pentest", "securityagent-pentest", None, String
}
impl Pentest {
    new! {
        agent_space_id: String = "AgentSpaceId", "replacement";
        assets: pentest::Assets = "Assets", "update";
        service_role: String = "ServiceRole", "update";
    }
    set! {
        clean_up_strategy: pentest::CleanUpStrategy = "CleanUpStrategy", "update";
        code_remediation_strategy: pentest::CodeRemediationStrategy = "CodeRemediationStrategy", "update";
        disable_managed_skills: [pentest::SkillType] = "DisableManagedSkills", "update";
        exclude_risk_types: [pentest::RiskType] = "ExcludeRiskTypes", "update";
        log_config: pentest::CloudWatchLog = "LogConfig", "update";
        network_traffic_config: pentest::NetworkTrafficConfig = "NetworkTrafficConfig", "update";
        title: String = "Title", "update";
        vpc_config: pentest::VpcConfig = "VpcConfig", "update";
    }
}
impl c::Handle<Pentest> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_pentest_id: String = "PentestId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`Pentest`].
pub mod pentest {
    use crate::value::meaning as m;
    object!(Actor = "AWS::SecurityAgent::Pentest.Actor", "securityagent-pentest-actor");
    impl Actor {
        new! {}
        set! {
            authentication: Authentication = "Authentication", "update";
            description: String = "Description", "update";
            enable_email_mfa: bool = "EnableEmailMfa", "update; cannot be read back";
            identifier: String = "Identifier", "update";
            uris: [String] = "Uris", "update";
        }
    }

    object!(Assets = "AWS::SecurityAgent::Pentest.Assets", "securityagent-pentest-assets");
    impl Assets {
        new! {}
        set! {
            actors: [Actor] = "Actors", "update";
            documents: [DocumentInfo] = "Documents", "update";
            endpoints: [Endpoint] = "Endpoints", "update";
            integrated_repositories: [IntegratedRepository] = "IntegratedRepositories", "update";
            source_code: [SourceCodeRepository] = "SourceCode", "update";
            trusted_ca_certificates: [TrustedCaCertificate] = "TrustedCaCertificates", "update";
        }
    }

    object!(Authentication = "AWS::SecurityAgent::Pentest.Authentication", "securityagent-pentest-authentication");
    impl Authentication {
        new! {}
        set! {
            provider_type: ProviderType = "ProviderType", "update";
            value: String = "Value", "update";
        }
    }

    object!(CaCertificateSource = "AWS::SecurityAgent::Pentest.CaCertificateSource", "securityagent-pentest-cacertificatesource");
    impl CaCertificateSource {
        new! {}
        set! {
            artifact_id: String = "ArtifactId", "update";
            inline_pem: String = "InlinePem", "update";
            s3_location: String = "S3Location", "update";
        }
    }

    object!(CloudWatchLog = "AWS::SecurityAgent::Pentest.CloudWatchLog", "securityagent-pentest-cloudwatchlog");
    impl CloudWatchLog {
        new! {}
        set! {
            log_group: String = "LogGroup", "update";
            log_stream: String = "LogStream", "update";
        }
    }

    object!(CustomHeader = "AWS::SecurityAgent::Pentest.CustomHeader", "securityagent-pentest-customheader");
    impl CustomHeader {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(DocumentInfo = "AWS::SecurityAgent::Pentest.DocumentInfo", "securityagent-pentest-documentinfo");
    impl DocumentInfo {
        new! {}
        set! {
            artifact_id: String = "ArtifactId", "update";
            s3_location: String = "S3Location", "update";
        }
    }

    object!(Endpoint = "AWS::SecurityAgent::Pentest.Endpoint", "securityagent-pentest-endpoint");
    impl Endpoint {
        new! {}
        set! {
            uri: String = "Uri", "update";
        }
    }

    object!(IntegratedRepository = "AWS::SecurityAgent::Pentest.IntegratedRepository", "securityagent-pentest-integratedrepository");
    impl IntegratedRepository {
        new! {
            integration_id: String = "IntegrationId", "update";
            provider_resource_id: String = "ProviderResourceId", "update";
        }
        set! {
            branch: String = "Branch", "update";
        }
    }

    object!(NetworkTrafficConfig = "AWS::SecurityAgent::Pentest.NetworkTrafficConfig", "securityagent-pentest-networktrafficconfig");
    impl NetworkTrafficConfig {
        new! {}
        set! {
            custom_headers: [CustomHeader] = "CustomHeaders", "update";
            rules: [NetworkTrafficRule] = "Rules", "update";
        }
    }

    object!(NetworkTrafficRule = "AWS::SecurityAgent::Pentest.NetworkTrafficRule", "securityagent-pentest-networktrafficrule");
    impl NetworkTrafficRule {
        new! {}
        set! {
            effect: Effect = "Effect", "update";
            network_traffic_rule_type: NetworkTrafficRuleType = "NetworkTrafficRuleType", "update";
            pattern: String = "Pattern", "update";
        }
    }

    object!(SourceCodeRepository = "AWS::SecurityAgent::Pentest.SourceCodeRepository", "securityagent-pentest-sourcecoderepository");
    impl SourceCodeRepository {
        new! {}
        set! {
            s3_location: String = "S3Location", "update";
        }
    }

    object!(TrustedCaCertificate = "AWS::SecurityAgent::Pentest.TrustedCaCertificate", "securityagent-pentest-trustedcacertificate");
    impl TrustedCaCertificate {
        new! {
            source: CaCertificateSource = "Source", "update";
        }
    }

    object!(VpcConfig = "AWS::SecurityAgent::Pentest.VpcConfig", "securityagent-pentest-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_arns: [m::Arn] = "SecurityGroupArns", "update";
            subnet_arns: [m::Arn] = "SubnetArns", "update";
            vpc_arn: m::Arn = "VpcArn", "update";
        }
    }
    values! { CleanUpStrategy: BestEffortDelete = "BEST_EFFORT_DELETE", RetainAll = "RETAIN_ALL" }
    values! { CodeRemediationStrategy: Automatic = "AUTOMATIC", Disabled = "DISABLED" }
    values! { SkillType: FindingPersonalization = "FINDING_PERSONALIZATION", LoginOptimization = "LOGIN_OPTIMIZATION" }
    values! { RiskType: CrossSiteScripting = "CROSS_SITE_SCRIPTING", DefaultCredentials = "DEFAULT_CREDENTIALS", InsecureDirectObjectReference = "INSECURE_DIRECT_OBJECT_REFERENCE", PrivilegeEscalation = "PRIVILEGE_ESCALATION", ServerSideTemplateInjection = "SERVER_SIDE_TEMPLATE_INJECTION", CommandInjection = "COMMAND_INJECTION", CodeInjection = "CODE_INJECTION", SqlInjection = "SQL_INJECTION", ArbitraryFileUpload = "ARBITRARY_FILE_UPLOAD", InsecureDeserialization = "INSECURE_DESERIALIZATION", LocalFileInclusion = "LOCAL_FILE_INCLUSION", InformationDisclosure = "INFORMATION_DISCLOSURE", PathTraversal = "PATH_TRAVERSAL", ServerSideRequestForgery = "SERVER_SIDE_REQUEST_FORGERY", JsonWebTokenVulnerabilities = "JSON_WEB_TOKEN_VULNERABILITIES", XmlExternalEntity = "XML_EXTERNAL_ENTITY", FileDeletion = "FILE_DELETION", Other2 = "OTHER", GraphqlVulnerabilities = "GRAPHQL_VULNERABILITIES", BusinessLogicVulnerabilities = "BUSINESS_LOGIC_VULNERABILITIES", CryptographicVulnerabilities = "CRYPTOGRAPHIC_VULNERABILITIES", DenialOfService = "DENIAL_OF_SERVICE", FileAccess = "FILE_ACCESS", FileCreation = "FILE_CREATION", DatabaseModification = "DATABASE_MODIFICATION", DatabaseAccess = "DATABASE_ACCESS", OutboundServiceRequest = "OUTBOUND_SERVICE_REQUEST", Unknown = "UNKNOWN" }
    values! { ProviderType: SecretsManager = "SECRETS_MANAGER", AwsLambda = "AWS_LAMBDA", AwsIamRole = "AWS_IAM_ROLE", AwsInternal = "AWS_INTERNAL" }
    values! { Effect: Allow = "ALLOW", Deny = "DENY" }
    values! { NetworkTrafficRuleType: Url = "URL" }
}

resource! {
    SecurityRequirementPack = "AWS::SecurityAgent::SecurityRequirementPack", "securityagent-securityrequirementpack", List("Tags"), String
}
impl SecurityRequirementPack {
    new! {
        name: String = "Name", "update; 1 to 120 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        security_requirements: [security_requirement_pack::SecurityRequirement] = "SecurityRequirements", "update";
        status: security_requirement_pack::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SecurityRequirementPack> {
    get! {
        attr_pack_id: String = "PackId";
    }
}
/// Property types and values of [`SecurityRequirementPack`].
pub mod security_requirement_pack {
    object!(SecurityRequirement = "AWS::SecurityAgent::SecurityRequirementPack.SecurityRequirement", "securityagent-securityrequirementpack-securityrequirement");
    impl SecurityRequirement {
        new! {
            name: String = "Name", "update; at most 80 characters";
            description: String = "Description", "update; at most 500 characters";
            domain: String = "Domain", "update; at most 10000 characters";
            evaluation: String = "Evaluation", "update; at most 10000 characters";
        }
        set! {
            remediation: String = "Remediation", "update; at most 10000 characters";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    TargetDomain = "AWS::SecurityAgent::TargetDomain", "securityagent-targetdomain", List("Tags"), String
}
impl TargetDomain {
    new! {
        target_domain_name: String = "TargetDomainName", "replacement";
        verification_method: target_domain::VerificationMethod = "VerificationMethod", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TargetDomain> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_target_domain_id: String = "TargetDomainId";
        attr_verification_details: v::Json = "VerificationDetails";
        attr_verification_status: String = "VerificationStatus";
        attr_verification_status_reason: String = "VerificationStatusReason";
        attr_verified_at: String = "VerifiedAt";
    }
}
/// Property types and values of [`TargetDomain`].
pub mod target_domain {
    object!(DnsVerification = "AWS::SecurityAgent::TargetDomain.DnsVerification", "securityagent-targetdomain-dnsverification");
    impl DnsVerification {
        new! {}
        set! {
            dns_record_name: String = "DnsRecordName", "update";
            dns_record_type: DnsRecordType = "DnsRecordType", "update";
            token: String = "Token", "update";
        }
    }

    object!(HttpVerification = "AWS::SecurityAgent::TargetDomain.HttpVerification", "securityagent-targetdomain-httpverification");
    impl HttpVerification {
        new! {}
        set! {
            route_path: String = "RoutePath", "update";
            token: String = "Token", "update";
        }
    }

    object!(VerificationDetails = "AWS::SecurityAgent::TargetDomain.VerificationDetails", "securityagent-targetdomain-verificationdetails");
    impl VerificationDetails {
        new! {}
        set! {
            dns_txt: DnsVerification = "DnsTxt", "update";
            http_route: HttpVerification = "HttpRoute", "update";
            method: Method = "Method", "update";
        }
    }
    values! { VerificationMethod: DnsTxt = "DNS_TXT", HttpRoute = "HTTP_ROUTE", PrivateVpc = "PRIVATE_VPC" }
    values! { DnsRecordType: Txt = "TXT" }
    values! { Method: DnsTxt = "DNS_TXT", HttpRoute = "HTTP_ROUTE", PrivateVpc = "PRIVATE_VPC" }
}
