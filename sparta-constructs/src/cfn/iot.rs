// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoT`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration", "iot-accountauditconfiguration", None, String
}
impl AccountAuditConfiguration {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        account_id: String = "AccountId", "replacement; 12 characters";
        audit_check_configurations: account_audit_configuration::AuditCheckConfigurations = "AuditCheckConfigurations", "update";
    }
    set! {
        audit_notification_target_configurations: account_audit_configuration::AuditNotificationTargetConfigurations = "AuditNotificationTargetConfigurations", "update";
    }
}
/// Property types and values of [`AccountAuditConfiguration`].
pub mod account_audit_configuration {
    use crate::value::meaning as m;
    object!(AuditCheckConfiguration = "AWS::IoT::AccountAuditConfiguration.AuditCheckConfiguration", "iot-accountauditconfiguration-auditcheckconfiguration");
    impl AuditCheckConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(AuditCheckConfigurations = "AWS::IoT::AccountAuditConfiguration.AuditCheckConfigurations", "iot-accountauditconfiguration-auditcheckconfigurations");
    impl AuditCheckConfigurations {
        new! {}
        set! {
            authenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "AuthenticatedCognitoRoleOverlyPermissiveCheck", "update";
            ca_certificate_expiring_check: AuditCheckConfiguration = "CaCertificateExpiringCheck", "update";
            ca_certificate_key_quality_check: AuditCheckConfiguration = "CaCertificateKeyQualityCheck", "update";
            conflicting_client_ids_check: AuditCheckConfiguration = "ConflictingClientIdsCheck", "update";
            device_certificate_age_check: DeviceCertAgeAuditCheckConfiguration = "DeviceCertificateAgeCheck", "update";
            device_certificate_expiring_check: DeviceCertExpirationAuditCheckConfiguration = "DeviceCertificateExpiringCheck", "update";
            device_certificate_key_quality_check: AuditCheckConfiguration = "DeviceCertificateKeyQualityCheck", "update";
            device_certificate_shared_check: AuditCheckConfiguration = "DeviceCertificateSharedCheck", "update";
            intermediate_ca_revoked_for_active_device_certificates_check: AuditCheckConfiguration = "IntermediateCaRevokedForActiveDeviceCertificatesCheck", "update";
            iot_policy_potential_mis_configuration_check: AuditCheckConfiguration = "IoTPolicyPotentialMisConfigurationCheck", "update";
            iot_policy_overly_permissive_check: AuditCheckConfiguration = "IotPolicyOverlyPermissiveCheck", "update";
            iot_role_alias_allows_access_to_unused_services_check: AuditCheckConfiguration = "IotRoleAliasAllowsAccessToUnusedServicesCheck", "update";
            iot_role_alias_overly_permissive_check: AuditCheckConfiguration = "IotRoleAliasOverlyPermissiveCheck", "update";
            logging_disabled_check: AuditCheckConfiguration = "LoggingDisabledCheck", "update";
            revoked_ca_certificate_still_active_check: AuditCheckConfiguration = "RevokedCaCertificateStillActiveCheck", "update";
            revoked_device_certificate_still_active_check: AuditCheckConfiguration = "RevokedDeviceCertificateStillActiveCheck", "update";
            unauthenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "UnauthenticatedCognitoRoleOverlyPermissiveCheck", "update";
        }
    }

    object!(AuditNotificationTarget = "AWS::IoT::AccountAuditConfiguration.AuditNotificationTarget", "iot-accountauditconfiguration-auditnotificationtarget");
    impl AuditNotificationTarget {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            target_arn: m::Arn = "TargetArn", "update; at most 2048 characters";
        }
    }

    object!(AuditNotificationTargetConfigurations = "AWS::IoT::AccountAuditConfiguration.AuditNotificationTargetConfigurations", "iot-accountauditconfiguration-auditnotificationtargetconfigurations");
    impl AuditNotificationTargetConfigurations {
        new! {}
        set! {
            sns: AuditNotificationTarget = "Sns", "update";
        }
    }

    object!(CertAgeCheckCustomConfiguration = "AWS::IoT::AccountAuditConfiguration.CertAgeCheckCustomConfiguration", "iot-accountauditconfiguration-certagecheckcustomconfiguration");
    impl CertAgeCheckCustomConfiguration {
        new! {}
        set! {
            cert_age_threshold_in_days: String = "CertAgeThresholdInDays", "update; 1 to 64 characters";
        }
    }

    object!(CertExpirationCheckCustomConfiguration = "AWS::IoT::AccountAuditConfiguration.CertExpirationCheckCustomConfiguration", "iot-accountauditconfiguration-certexpirationcheckcustomconfiguration");
    impl CertExpirationCheckCustomConfiguration {
        new! {}
        set! {
            cert_expiration_threshold_in_days: String = "CertExpirationThresholdInDays", "update; 1 to 64 characters";
        }
    }

    object!(DeviceCertAgeAuditCheckConfiguration = "AWS::IoT::AccountAuditConfiguration.DeviceCertAgeAuditCheckConfiguration", "iot-accountauditconfiguration-devicecertageauditcheckconfiguration");
    impl DeviceCertAgeAuditCheckConfiguration {
        new! {}
        set! {
            configuration: CertAgeCheckCustomConfiguration = "Configuration", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(DeviceCertExpirationAuditCheckConfiguration = "AWS::IoT::AccountAuditConfiguration.DeviceCertExpirationAuditCheckConfiguration", "iot-accountauditconfiguration-devicecertexpirationauditcheckconfiguration");
    impl DeviceCertExpirationAuditCheckConfiguration {
        new! {}
        set! {
            configuration: CertExpirationCheckCustomConfiguration = "Configuration", "update";
            enabled: bool = "Enabled", "update";
        }
    }
}

resource! {
    Authorizer = "AWS::IoT::Authorizer", "iot-authorizer", List("Tags"), String
}
impl Authorizer {
    new! {
        authorizer_function_arn: m::Arn = "AuthorizerFunctionArn", "update; at most 2048 characters";
    }
    set! {
        authorizer_name: String = "AuthorizerName", "replacement; 1 to 128 characters";
        enable_caching_for_http: bool = "EnableCachingForHttp", "update";
        signing_disabled: bool = "SigningDisabled", "replacement";
        status: authorizer::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        token_key_name: String = "TokenKeyName", "update; 1 to 128 characters";
        token_signing_public_keys: v::Map<String> = "TokenSigningPublicKeys", "update";
    }
}
impl c::Handle<Authorizer> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Authorizer: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Authorizer`].
pub mod authorizer {
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
}

resource! {
    BillingGroup = "AWS::IoT::BillingGroup", "iot-billinggroup", List("Tags"), String
}
impl BillingGroup {
    new! {}
    set! {
        billing_group_name: String = "BillingGroupName", "replacement; 1 to 128 characters";
        billing_group_properties: billing_group::BillingGroupProperties = "BillingGroupProperties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<BillingGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { BillingGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`BillingGroup`].
pub mod billing_group {
    object!(BillingGroupProperties = "AWS::IoT::BillingGroup.BillingGroupProperties", "iot-billinggroup-billinggroupproperties");
    impl BillingGroupProperties {
        new! {}
        set! {
            billing_group_description: String = "BillingGroupDescription", "update; at most 2028 characters";
        }
    }
}

resource! {
    CaCertificate = "AWS::IoT::CACertificate", "iot-cacertificate", List("Tags"), String
}
impl CaCertificate {
    new! {
        ca_certificate_pem: String = "CACertificatePem", "replacement; 1 to 65536 characters";
        status: ca_certificate::Status = "Status", "update";
    }
    set! {
        auto_registration_status: ca_certificate::AutoRegistrationStatus = "AutoRegistrationStatus", "update";
        certificate_mode: ca_certificate::CertificateMode = "CertificateMode", "replacement";
        registration_config: ca_certificate::RegistrationConfig = "RegistrationConfig", "update";
        remove_auto_registration: bool = "RemoveAutoRegistration", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        verification_certificate_pem: String = "VerificationCertificatePem", "replacement; 1 to 65536 characters; cannot be read back";
    }
}
impl c::Handle<CaCertificate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { CaCertificate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CaCertificate`].
pub mod ca_certificate {
    use crate::value::meaning as m;
    object!(RegistrationConfig = "AWS::IoT::CACertificate.RegistrationConfig", "iot-cacertificate-registrationconfig");
    impl RegistrationConfig {
        new! {}
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            template_body: String = "TemplateBody", "update; at most 10240 characters";
            template_name: String = "TemplateName", "update; 1 to 36 characters";
        }
    }
    values! { AutoRegistrationStatus: Enable = "ENABLE", Disable = "DISABLE" }
    values! { CertificateMode: Default = "DEFAULT", SniOnly = "SNI_ONLY" }
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
}

resource! {
    Certificate = "AWS::IoT::Certificate", "iot-certificate", None, String
}
impl Certificate {
    new! {
        status: certificate::Status = "Status", "update";
    }
    set! {
        ca_certificate_pem: String = "CACertificatePem", "replacement; 1 to 65536 characters; cannot be read back";
        certificate_mode: certificate::CertificateMode = "CertificateMode", "replacement";
        certificate_pem: String = "CertificatePem", "replacement; 1 to 65536 characters";
        certificate_signing_request: String = "CertificateSigningRequest", "replacement; 1 to 4096 characters; cannot be read back";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Certificate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Certificate`].
pub mod certificate {
    values! { CertificateMode: Default = "DEFAULT", SniOnly = "SNI_ONLY" }
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE", Revoked = "REVOKED", PendingTransfer = "PENDING_TRANSFER", PendingActivation = "PENDING_ACTIVATION" }
}

resource! {
    CertificateProvider = "AWS::IoT::CertificateProvider", "iot-certificateprovider", List("Tags"), String
}
impl CertificateProvider {
    new! {
        lambda_function_arn: m::lambda::FunctionArn = "LambdaFunctionArn", "update; 1 to 170 characters";
        account_default_for_operations: [certificate_provider::CertificateProviderOperation] = "AccountDefaultForOperations", "update; 1 items";
    }
    set! {
        certificate_provider_name: String = "CertificateProviderName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CertificateProvider> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { CertificateProvider: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CertificateProvider`].
pub mod certificate_provider {
    values! { CertificateProviderOperation: CreateCertificateFromCsr = "CreateCertificateFromCsr" }
}

resource! {
    Command = "AWS::IoT::Command", "iot-command", List("Tags"), String
}
impl Command {
    new! {
        command_id: String = "CommandId", "replacement; 1 to 64 characters";
    }
    set! {
        created_at: String = "CreatedAt", "update";
        deprecated: bool = "Deprecated", "update";
        description: String = "Description", "update; at most 2028 characters";
        display_name: String = "DisplayName", "update; at most 64 characters";
        last_updated_at: String = "LastUpdatedAt", "update; cannot be read back";
        mandatory_parameters: [command::CommandParameter] = "MandatoryParameters", "update; at least 1 items";
        namespace: command::Namespace = "Namespace", "update";
        payload: command::CommandPayload = "Payload", "update";
        payload_template: String = "PayloadTemplate", "replacement; at most 32768 characters";
        pending_deletion: bool = "PendingDeletion", "update";
        preprocessor: command::CommandPreprocessor = "Preprocessor", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2028 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Command> {
    get! {
        attr_command_arn: m::Arn = "CommandArn";
    }
}
give! { Command: m::Arn = GetAtt("CommandArn"); }
/// Property types and values of [`Command`].
pub mod command {
    use crate::value as v;
    object!(AwsJsonSubstitutionCommandPreprocessorConfig = "AWS::IoT::Command.AwsJsonSubstitutionCommandPreprocessorConfig", "iot-command-awsjsonsubstitutioncommandpreprocessorconfig");
    impl AwsJsonSubstitutionCommandPreprocessorConfig {
        new! {
            output_format: OutputFormat = "OutputFormat", "update";
        }
    }

    object!(CommandParameter = "AWS::IoT::Command.CommandParameter", "iot-command-commandparameter");
    impl CommandParameter {
        new! {
            name: String = "Name", "update; 1 to 192 characters";
        }
        set! {
            default_value: CommandParameterValue = "DefaultValue", "update";
            description: String = "Description", "update; at most 2028 characters";
            type_: CommandParameterType = "Type", "update";
            value: CommandParameterValue = "Value", "update";
            value_conditions: [CommandParameterValueCondition] = "ValueConditions", "update; at least 1 items";
        }
    }

    object!(CommandParameterValue = "AWS::IoT::Command.CommandParameterValue", "iot-command-commandparametervalue");
    impl CommandParameterValue {
        new! {}
        set! {
            b: bool = "B", "update";
            bin: String = "BIN", "update; at least 1 characters";
            d: v::Number = "D", "update";
            i: i64 = "I", "update";
            l: String = "L", "update; at most 19 characters";
            s: String = "S", "update; at least 1 characters";
            ul: String = "UL", "update; 1 to 20 characters";
        }
    }

    object!(CommandParameterValueComparisonOperand = "AWS::IoT::Command.CommandParameterValueComparisonOperand", "iot-command-commandparametervaluecomparisonoperand");
    impl CommandParameterValueComparisonOperand {
        new! {}
        set! {
            number: String = "Number", "update; at least 1 characters";
            number_range: CommandParameterValueNumberRange = "NumberRange", "update";
            numbers: [String] = "Numbers", "update; 1 to 10 items";
            string: String = "String", "update; at least 1 characters";
            strings: [String] = "Strings", "update; 1 to 10 items";
        }
    }

    object!(CommandParameterValueCondition = "AWS::IoT::Command.CommandParameterValueCondition", "iot-command-commandparametervaluecondition");
    impl CommandParameterValueCondition {
        new! {
            comparison_operator: CommandParameterValueComparisonOperator = "ComparisonOperator", "update";
            operand: CommandParameterValueComparisonOperand = "Operand", "update";
        }
    }

    object!(CommandParameterValueNumberRange = "AWS::IoT::Command.CommandParameterValueNumberRange", "iot-command-commandparametervaluenumberrange");
    impl CommandParameterValueNumberRange {
        new! {
            max: String = "Max", "update; at least 1 characters";
            min: String = "Min", "update; at least 1 characters";
        }
    }

    object!(CommandPayload = "AWS::IoT::Command.CommandPayload", "iot-command-commandpayload");
    impl CommandPayload {
        new! {}
        set! {
            content: String = "Content", "update";
            content_type: String = "ContentType", "update; at least 1 characters";
        }
    }

    object!(CommandPreprocessor = "AWS::IoT::Command.CommandPreprocessor", "iot-command-commandpreprocessor");
    impl CommandPreprocessor {
        new! {}
        set! {
            aws_json_substitution: AwsJsonSubstitutionCommandPreprocessorConfig = "AwsJsonSubstitution", "update";
        }
    }
    values! { Namespace: AwsIot = "AWS-IoT", AwsIotFleetWise = "AWS-IoT-FleetWise" }
    values! { OutputFormat: Json = "JSON", Cbor = "CBOR" }
    values! { CommandParameterType: String = "STRING", Integer = "INTEGER", Double = "DOUBLE", Long = "LONG", Unsignedlong = "UNSIGNEDLONG", Boolean = "BOOLEAN", Binary = "BINARY" }
    values! { CommandParameterValueComparisonOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS", LessThan = "LESS_THAN", LessThanEquals = "LESS_THAN_EQUALS", GreaterThan = "GREATER_THAN", GreaterThanEquals = "GREATER_THAN_EQUALS", InSet = "IN_SET", NotInSet = "NOT_IN_SET", InRange = "IN_RANGE", NotInRange = "NOT_IN_RANGE" }
}

resource! {
    CustomMetric = "AWS::IoT::CustomMetric", "iot-custommetric", List("Tags"), String
}
impl CustomMetric {
    new! {
        metric_type: custom_metric::MetricType = "MetricType", "replacement";
    }
    set! {
        display_name: String = "DisplayName", "update; at most 128 characters";
        metric_name: String = "MetricName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CustomMetric> {
    get! {
        attr_metric_arn: m::Arn = "MetricArn";
    }
}
give! { CustomMetric: m::Arn = GetAtt("MetricArn"); }
/// Property types and values of [`CustomMetric`].
pub mod custom_metric {
    values! { MetricType: StringList = "string-list", IpAddressList = "ip-address-list", NumberList = "number-list", Number = "number" }
}

resource! {
    Dimension = "AWS::IoT::Dimension", "iot-dimension", List("Tags"), String
}
impl Dimension {
    new! {
        type_: dimension::Type = "Type", "replacement";
        string_values: [String] = "StringValues", "update; 1 to 5 items";
    }
    set! {
        name: String = "Name", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Dimension> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Dimension: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Dimension`].
pub mod dimension {
    values! { Type: TopicFilter = "TOPIC_FILTER" }
}

resource! {
    DomainConfiguration = "AWS::IoT::DomainConfiguration", "iot-domainconfiguration", List("Tags"), String
}
impl DomainConfiguration {
    new! {}
    set! {
        application_protocol: domain_configuration::ApplicationProtocol = "ApplicationProtocol", "update";
        authentication_type: domain_configuration::AuthenticationType = "AuthenticationType", "update";
        authorizer_config: domain_configuration::AuthorizerConfig = "AuthorizerConfig", "update";
        client_certificate_config: domain_configuration::ClientCertificateConfig = "ClientCertificateConfig", "update";
        domain_configuration_name: String = "DomainConfigurationName", "replacement; 1 to 128 characters";
        domain_configuration_status: domain_configuration::DomainConfigurationStatus = "DomainConfigurationStatus", "update";
        domain_name: String = "DomainName", "replacement; 1 to 253 characters";
        server_certificate_arns: [m::Arn] = "ServerCertificateArns", "replacement; at most 1 items; cannot be read back";
        server_certificate_config: domain_configuration::ServerCertificateConfig = "ServerCertificateConfig", "update";
        service_type: domain_configuration::ServiceType = "ServiceType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tls_config: domain_configuration::TlsConfig = "TlsConfig", "update";
        validation_certificate_arn: m::Arn = "ValidationCertificateArn", "replacement; 1 to 2048 characters; cannot be read back";
    }
}
impl c::Handle<DomainConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_domain_type: String = "DomainType";
        attr_server_certificates: [v::Json] = "ServerCertificates";
    }
}
give! { DomainConfiguration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DomainConfiguration`].
pub mod domain_configuration {
    use crate::value::meaning as m;
    object!(AuthorizerConfig = "AWS::IoT::DomainConfiguration.AuthorizerConfig", "iot-domainconfiguration-authorizerconfig");
    impl AuthorizerConfig {
        new! {}
        set! {
            allow_authorizer_override: bool = "AllowAuthorizerOverride", "update";
            default_authorizer_name: String = "DefaultAuthorizerName", "update; 1 to 128 characters";
        }
    }

    object!(ClientCertificateConfig = "AWS::IoT::DomainConfiguration.ClientCertificateConfig", "iot-domainconfiguration-clientcertificateconfig");
    impl ClientCertificateConfig {
        new! {}
        set! {
            client_certificate_callback_arn: m::Arn = "ClientCertificateCallbackArn", "update; 1 to 170 characters";
        }
    }

    object!(ServerCertificateConfig = "AWS::IoT::DomainConfiguration.ServerCertificateConfig", "iot-domainconfiguration-servercertificateconfig");
    impl ServerCertificateConfig {
        new! {}
        set! {
            enable_ocsp_check: bool = "EnableOCSPCheck", "update";
            ocsp_authorized_responder_arn: m::Arn = "OcspAuthorizedResponderArn", "update; 1 to 2048 characters";
            ocsp_lambda_arn: m::Arn = "OcspLambdaArn", "update; 1 to 170 characters";
        }
    }

    object!(ServerCertificateSummary = "AWS::IoT::DomainConfiguration.ServerCertificateSummary", "iot-domainconfiguration-servercertificatesummary");
    impl ServerCertificateSummary {
        new! {}
        set! {
            server_certificate_arn: m::Arn = "ServerCertificateArn", "update; 1 to 2048 characters";
            server_certificate_status: ServerCertificateStatus = "ServerCertificateStatus", "update";
            server_certificate_status_detail: String = "ServerCertificateStatusDetail", "update";
        }
    }

    object!(TlsConfig = "AWS::IoT::DomainConfiguration.TlsConfig", "iot-domainconfiguration-tlsconfig");
    impl TlsConfig {
        new! {}
        set! {
            security_policy: String = "SecurityPolicy", "update; at most 128 characters";
        }
    }
    values! { ApplicationProtocol: SecureMqtt = "SECURE_MQTT", MqttWss = "MQTT_WSS", Https = "HTTPS", Default = "DEFAULT" }
    values! { AuthenticationType: AwsX509 = "AWS_X509", CustomAuth = "CUSTOM_AUTH", AwsSigv4 = "AWS_SIGV4", CustomAuthX509 = "CUSTOM_AUTH_X509", Default = "DEFAULT" }
    values! { DomainConfigurationStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ServiceType: Data = "DATA", CredentialProvider = "CREDENTIAL_PROVIDER", Jobs = "JOBS" }
    values! { ServerCertificateStatus: Invalid = "INVALID", Valid = "VALID" }
}

resource! {
    EncryptionConfiguration = "AWS::IoT::EncryptionConfiguration", "iot-encryptionconfiguration", None, String
}
impl EncryptionConfiguration {
    new! {
        encryption_type: encryption_configuration::EncryptionType = "EncryptionType", "update";
    }
    set! {
        kms_access_role_arn: m::iam::RoleArn = "KmsAccessRoleArn", "update; 20 to 2048 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
    }
}
impl c::Handle<EncryptionConfiguration> {
    get! {
        attr_account_id: String = "AccountId";
        attr_configuration_details: v::Json = "ConfigurationDetails";
        attr_last_modified_date: String = "LastModifiedDate";
    }
}
/// Property types and values of [`EncryptionConfiguration`].
pub mod encryption_configuration {
    object!(ConfigurationDetails = "AWS::IoT::EncryptionConfiguration.ConfigurationDetails", "iot-encryptionconfiguration-configurationdetails");
    impl ConfigurationDetails {
        new! {}
        set! {
            configuration_status: ConfigurationStatus = "ConfigurationStatus", "update";
            error_code: String = "ErrorCode", "update";
            error_message: String = "ErrorMessage", "update";
        }
    }
    values! { EncryptionType: CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY" }
    values! { ConfigurationStatus: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY" }
}

resource! {
    FleetMetric = "AWS::IoT::FleetMetric", "iot-fleetmetric", List("Tags"), String
}
impl FleetMetric {
    new! {
        metric_name: String = "MetricName", "replacement; 1 to 128 characters";
    }
    set! {
        aggregation_field: String = "AggregationField", "update; at least 1 characters";
        aggregation_type: fleet_metric::AggregationType = "AggregationType", "update";
        description: String = "Description", "update; at most 1024 characters";
        index_name: String = "IndexName", "update; 1 to 128 characters";
        period: i64 = "Period", "update; 60 to 86400";
        query_string: String = "QueryString", "update; at least 1 characters";
        query_version: String = "QueryVersion", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        unit: fleet_metric::Unit = "Unit", "update";
    }
}
impl c::Handle<FleetMetric> {
    get! {
        attr_creation_date: String = "CreationDate";
        attr_last_modified_date: String = "LastModifiedDate";
        attr_metric_arn: m::Arn = "MetricArn";
        attr_version: v::Number = "Version";
    }
}
give! { FleetMetric: m::Arn = GetAtt("MetricArn"); }
/// Property types and values of [`FleetMetric`].
pub mod fleet_metric {
    object!(AggregationType = "AWS::IoT::FleetMetric.AggregationType", "iot-fleetmetric-aggregationtype");
    impl AggregationType {
        new! {
            name: Name = "Name", "update";
            values: [String] = "Values", "update";
        }
    }
    values! { Unit: Bits = "Bits", BitsSecond = "Bits/Second", Bytes = "Bytes", BytesSecond = "Bytes/Second", Count = "Count", CountSecond = "Count/Second", Gigabits = "Gigabits", GigabitsSecond = "Gigabits/Second", Gigabytes = "Gigabytes", GigabytesSecond = "Gigabytes/Second", Kilobits = "Kilobits", KilobitsSecond = "Kilobits/Second", Kilobytes = "Kilobytes", KilobytesSecond = "Kilobytes/Second", Megabits = "Megabits", MegabitsSecond = "Megabits/Second", Megabytes = "Megabytes", MegabytesSecond = "Megabytes/Second", Microseconds = "Microseconds", Milliseconds = "Milliseconds", None = "None", Percent = "Percent", Seconds = "Seconds", Terabits = "Terabits", TerabitsSecond = "Terabits/Second", Terabytes = "Terabytes", TerabytesSecond = "Terabytes/Second" }
    values! { Name: Cardinality = "Cardinality", Percentiles = "Percentiles", Statistics = "Statistics" }
}

resource! {
    Job = "AWS::IoT::Job", "iot-job", List("Tags"), m::Arn
}
impl Job {
    new! {
        job_id: String = "JobId", "replacement; 1 to 64 characters";
        targets: [String] = "Targets", "replacement; at least 1 items";
    }
    set! {
        abort_config: job::AbortConfig = "AbortConfig", "update";
        description: String = "Description", "update; 1 to 2028 characters";
        destination_package_versions: [String] = "DestinationPackageVersions", "replacement";
        document: String = "Document", "replacement; at most 32768 characters; cannot be read back";
        document_parameters: v::Map<String> = "DocumentParameters", "replacement";
        document_source: String = "DocumentSource", "replacement; 1 to 1350 characters";
        job_executions_retry_config: job::JobExecutionsRetryConfig = "JobExecutionsRetryConfig", "replacement";
        job_executions_rollout_config: job::JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig", "update";
        job_template_arn: m::Arn = "JobTemplateArn", "replacement; 1 to 1600 characters";
        presigned_url_config: job::PresignedUrlConfig = "PresignedUrlConfig", "update";
        scheduling_config: job::SchedulingConfig = "SchedulingConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_selection: job::TargetSelection = "TargetSelection", "replacement";
        timeout_config: job::TimeoutConfig = "TimeoutConfig", "update";
    }
}
impl c::Handle<Job> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
    }
}
give! { Job: m::Arn = Ref; }
/// Property types and values of [`Job`].
pub mod job {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AbortConfig = "AWS::IoT::Job.AbortConfig", "iot-job-abortconfig");
    impl AbortConfig {
        new! {
            criteria_list: [AbortCriteria] = "CriteriaList", "update; at least 1 items";
        }
    }

    object!(AbortCriteria = "AWS::IoT::Job.AbortCriteria", "iot-job-abortcriteria");
    impl AbortCriteria {
        new! {
            failure_type: AbortCriteriaFailureType = "FailureType", "update";
            action: Action = "Action", "update";
            min_number_of_executed_things: i64 = "MinNumberOfExecutedThings", "update; at least 1";
            threshold_percentage: v::Number = "ThresholdPercentage", "update; at most 100";
        }
    }

    object!(ExponentialRolloutRate = "AWS::IoT::Job.ExponentialRolloutRate", "iot-job-exponentialrolloutrate");
    impl ExponentialRolloutRate {
        new! {
            base_rate_per_minute: i64 = "BaseRatePerMinute", "update; 1 to 1000";
            increment_factor: v::Number = "IncrementFactor", "update; 1.1 to 5";
            rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria", "update";
        }
    }

    object!(JobExecutionsRetryConfig = "AWS::IoT::Job.JobExecutionsRetryConfig", "iot-job-jobexecutionsretryconfig");
    impl JobExecutionsRetryConfig {
        new! {
            criteria_list: [RetryCriteria] = "CriteriaList", "update; 1 to 2 items";
        }
    }

    object!(JobExecutionsRolloutConfig = "AWS::IoT::Job.JobExecutionsRolloutConfig", "iot-job-jobexecutionsrolloutconfig");
    impl JobExecutionsRolloutConfig {
        new! {}
        set! {
            exponential_rate: ExponentialRolloutRate = "ExponentialRate", "update";
            maximum_per_minute: i64 = "MaximumPerMinute", "update; at least 1";
        }
    }

    object!(MaintenanceWindow = "AWS::IoT::Job.MaintenanceWindow", "iot-job-maintenancewindow");
    impl MaintenanceWindow {
        new! {
            duration_in_minutes: i64 = "DurationInMinutes", "update; 1 to 1430";
            start_time: String = "StartTime", "update; 1 to 256 characters";
        }
    }

    object!(PresignedUrlConfig = "AWS::IoT::Job.PresignedUrlConfig", "iot-job-presignedurlconfig");
    impl PresignedUrlConfig {
        new! {}
        set! {
            expires_in_sec: i64 = "ExpiresInSec", "update; 60 to 3600";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
    }

    object!(RateIncreaseCriteria = "AWS::IoT::Job.RateIncreaseCriteria", "iot-job-rateincreasecriteria");
    impl RateIncreaseCriteria {
        new! {}
        set! {
            number_of_notified_things: i64 = "NumberOfNotifiedThings", "update; at least 1";
            number_of_succeeded_things: i64 = "NumberOfSucceededThings", "update; at least 1";
        }
    }

    object!(RetryCriteria = "AWS::IoT::Job.RetryCriteria", "iot-job-retrycriteria");
    impl RetryCriteria {
        new! {
            failure_type: RetryCriteriaFailureType = "FailureType", "update";
            number_of_retries: i64 = "NumberOfRetries", "update; 0 to 10";
        }
    }

    object!(SchedulingConfig = "AWS::IoT::Job.SchedulingConfig", "iot-job-schedulingconfig");
    impl SchedulingConfig {
        new! {}
        set! {
            end_behavior: EndBehavior = "EndBehavior", "update";
            end_time: String = "EndTime", "update; 1 to 64 characters";
            maintenance_windows: [MaintenanceWindow] = "MaintenanceWindows", "update";
            start_time: String = "StartTime", "update; 1 to 64 characters";
        }
    }

    object!(TimeoutConfig = "AWS::IoT::Job.TimeoutConfig", "iot-job-timeoutconfig");
    impl TimeoutConfig {
        new! {}
        set! {
            in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes", "update";
        }
    }
    values! { TargetSelection: Continuous = "CONTINUOUS", Snapshot = "SNAPSHOT" }
    values! { Action: Cancel = "CANCEL" }
    values! { AbortCriteriaFailureType: Failed = "FAILED", Rejected = "REJECTED", TimedOut = "TIMED_OUT", All = "ALL" }
    values! { RetryCriteriaFailureType: Failed = "FAILED", TimedOut = "TIMED_OUT", All = "ALL" }
    values! { EndBehavior: StopRollout = "STOP_ROLLOUT", Cancel = "CANCEL", ForceCancel = "FORCE_CANCEL" }
}

resource! {
    JobTemplate = "AWS::IoT::JobTemplate", "iot-jobtemplate", List("Tags"), String
}
impl JobTemplate {
    new! {
        job_template_id: String = "JobTemplateId", "replacement; 1 to 64 characters";
        description: String = "Description", "replacement; at most 2028 characters";
    }
    set! {
        abort_config: job_template::AbortConfig = "AbortConfig", "replacement; cannot be read back";
        destination_package_versions: [String] = "DestinationPackageVersions", "replacement; cannot be read back";
        document: String = "Document", "replacement; at most 32768 characters; cannot be read back";
        document_source: String = "DocumentSource", "replacement; 1 to 1350 characters; cannot be read back";
        job_arn: m::Arn = "JobArn", "replacement; cannot be read back";
        job_executions_retry_config: job_template::JobExecutionsRetryConfig = "JobExecutionsRetryConfig", "replacement; cannot be read back";
        job_executions_rollout_config: job_template::JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig", "replacement; cannot be read back";
        maintenance_windows: [job_template::MaintenanceWindow] = "MaintenanceWindows", "replacement; cannot be read back";
        presigned_url_config: job_template::PresignedUrlConfig = "PresignedUrlConfig", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        timeout_config: job_template::TimeoutConfig = "TimeoutConfig", "replacement; cannot be read back";
    }
}
impl c::Handle<JobTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { JobTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`JobTemplate`].
pub mod job_template {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AbortConfig = "AWS::IoT::JobTemplate.AbortConfig", "iot-jobtemplate-abortconfig");
    impl AbortConfig {
        new! {
            criteria_list: [AbortCriteria] = "CriteriaList", "replacement; at least 1 items";
        }
    }

    object!(AbortCriteria = "AWS::IoT::JobTemplate.AbortCriteria", "iot-jobtemplate-abortcriteria");
    impl AbortCriteria {
        new! {
            failure_type: FailureType = "FailureType", "replacement";
            action: Action = "Action", "replacement";
            min_number_of_executed_things: i64 = "MinNumberOfExecutedThings", "replacement; at least 1";
            threshold_percentage: v::Number = "ThresholdPercentage", "replacement; at most 100";
        }
    }

    object!(ExponentialRolloutRate = "AWS::IoT::JobTemplate.ExponentialRolloutRate", "iot-jobtemplate-exponentialrolloutrate");
    impl ExponentialRolloutRate {
        new! {
            base_rate_per_minute: i64 = "BaseRatePerMinute", "replacement; at least 1";
            increment_factor: v::Number = "IncrementFactor", "replacement; 1 to 5";
            rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria", "replacement";
        }
    }

    object!(JobExecutionsRetryConfig = "AWS::IoT::JobTemplate.JobExecutionsRetryConfig", "iot-jobtemplate-jobexecutionsretryconfig");
    impl JobExecutionsRetryConfig {
        new! {}
        set! {
            retry_criteria_list: [RetryCriteria] = "RetryCriteriaList", "update; 1 to 2 items";
        }
    }

    object!(JobExecutionsRolloutConfig = "AWS::IoT::JobTemplate.JobExecutionsRolloutConfig", "iot-jobtemplate-jobexecutionsrolloutconfig");
    impl JobExecutionsRolloutConfig {
        new! {}
        set! {
            exponential_rollout_rate: ExponentialRolloutRate = "ExponentialRolloutRate", "replacement";
            maximum_per_minute: i64 = "MaximumPerMinute", "replacement; at least 1";
        }
    }

    object!(MaintenanceWindow = "AWS::IoT::JobTemplate.MaintenanceWindow", "iot-jobtemplate-maintenancewindow");
    impl MaintenanceWindow {
        new! {}
        set! {
            duration_in_minutes: i64 = "DurationInMinutes", "update; 1 to 1430";
            start_time: String = "StartTime", "update; 1 to 256 characters";
        }
    }

    object!(PresignedUrlConfig = "AWS::IoT::JobTemplate.PresignedUrlConfig", "iot-jobtemplate-presignedurlconfig");
    impl PresignedUrlConfig {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        }
        set! {
            expires_in_sec: i64 = "ExpiresInSec", "replacement; 60 to 3600";
        }
    }

    object!(RateIncreaseCriteria = "AWS::IoT::JobTemplate.RateIncreaseCriteria", "iot-jobtemplate-rateincreasecriteria");
    impl RateIncreaseCriteria {
        new! {}
        set! {
            number_of_notified_things: i64 = "NumberOfNotifiedThings", "replacement; at least 1";
            number_of_succeeded_things: i64 = "NumberOfSucceededThings", "replacement; at least 1";
        }
    }

    object!(RetryCriteria = "AWS::IoT::JobTemplate.RetryCriteria", "iot-jobtemplate-retrycriteria");
    impl RetryCriteria {
        new! {}
        set! {
            failure_type: JobRetryFailureType = "FailureType", "update";
            number_of_retries: i64 = "NumberOfRetries", "update; 0 to 10";
        }
    }

    object!(TimeoutConfig = "AWS::IoT::JobTemplate.TimeoutConfig", "iot-jobtemplate-timeoutconfig");
    impl TimeoutConfig {
        new! {
            in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes", "replacement; 1 to 10080";
        }
    }
    values! { Action: Cancel = "CANCEL" }
    values! { FailureType: Failed = "FAILED", Rejected = "REJECTED", TimedOut = "TIMED_OUT", All = "ALL" }
    values! { JobRetryFailureType: Failed = "FAILED", TimedOut = "TIMED_OUT", All = "ALL" }
}

resource! {
    Logging = "AWS::IoT::Logging", "iot-logging", None, String
}
impl Logging {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        account_id: String = "AccountId", "replacement; 12 characters";
        default_log_level: logging::DefaultLogLevel = "DefaultLogLevel", "update";
    }
    set! {
        event_configurations: [logging::EventConfiguration] = "EventConfigurations", "update";
    }
}
/// Property types and values of [`Logging`].
pub mod logging {
    object!(EventConfiguration = "AWS::IoT::Logging.EventConfiguration", "iot-logging-eventconfiguration");
    impl EventConfiguration {
        new! {
            event_type: String = "EventType", "update; 1 to 512 characters";
        }
        set! {
            log_destination: String = "LogDestination", "update; 1 to 512 characters";
            log_level: LogLevel = "LogLevel", "update";
        }
    }
    values! { DefaultLogLevel: Error = "ERROR", Warn = "WARN", Info = "INFO", Debug = "DEBUG", Disabled = "DISABLED" }
    values! { LogLevel: Error = "ERROR", Warn = "WARN", Info = "INFO", Debug = "DEBUG", Disabled = "DISABLED" }
}

resource! {
    MitigationAction = "AWS::IoT::MitigationAction", "iot-mitigationaction", List("Tags"), String
}
impl MitigationAction {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        action_params: mitigation_action::ActionParams = "ActionParams", "update";
    }
    set! {
        action_name: String = "ActionName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<MitigationAction> {
    get! {
        attr_mitigation_action_arn: m::Arn = "MitigationActionArn";
        attr_mitigation_action_id: String = "MitigationActionId";
    }
}
give! { MitigationAction: m::Arn = GetAtt("MitigationActionArn"); }
/// Property types and values of [`MitigationAction`].
pub mod mitigation_action {
    use crate::value::meaning as m;
    object!(ActionParams = "AWS::IoT::MitigationAction.ActionParams", "iot-mitigationaction-actionparams");
    impl ActionParams {
        new! {}
        set! {
            add_things_to_thing_group_params: AddThingsToThingGroupParams = "AddThingsToThingGroupParams", "update";
            enable_iot_logging_params: EnableIotLoggingParams = "EnableIoTLoggingParams", "update";
            publish_finding_to_sns_params: PublishFindingToSnsParams = "PublishFindingToSnsParams", "update";
            replace_default_policy_version_params: ReplaceDefaultPolicyVersionParams = "ReplaceDefaultPolicyVersionParams", "update";
            update_ca_certificate_params: UpdateCaCertificateParams = "UpdateCACertificateParams", "update";
            update_device_certificate_params: UpdateDeviceCertificateParams = "UpdateDeviceCertificateParams", "update";
        }
    }

    object!(AddThingsToThingGroupParams = "AWS::IoT::MitigationAction.AddThingsToThingGroupParams", "iot-mitigationaction-addthingstothinggroupparams");
    impl AddThingsToThingGroupParams {
        new! {
            thing_group_names: [String] = "ThingGroupNames", "update; 1 to 10 items";
        }
        set! {
            override_dynamic_groups: bool = "OverrideDynamicGroups", "update";
        }
    }

    object!(EnableIotLoggingParams = "AWS::IoT::MitigationAction.EnableIoTLoggingParams", "iot-mitigationaction-enableiotloggingparams");
    impl EnableIotLoggingParams {
        new! {
            log_level: LogLevel = "LogLevel", "update";
            role_arn_for_logging: String = "RoleArnForLogging", "update; 11 to 2048 characters";
        }
    }

    object!(PublishFindingToSnsParams = "AWS::IoT::MitigationAction.PublishFindingToSnsParams", "iot-mitigationaction-publishfindingtosnsparams");
    impl PublishFindingToSnsParams {
        new! {
            topic_arn: m::sns::TopicArn = "TopicArn", "update; 11 to 2048 characters";
        }
    }

    object!(ReplaceDefaultPolicyVersionParams = "AWS::IoT::MitigationAction.ReplaceDefaultPolicyVersionParams", "iot-mitigationaction-replacedefaultpolicyversionparams");
    impl ReplaceDefaultPolicyVersionParams {
        new! {
            template_name: TemplateName = "TemplateName", "update";
        }
    }

    object!(UpdateCaCertificateParams = "AWS::IoT::MitigationAction.UpdateCACertificateParams", "iot-mitigationaction-updatecacertificateparams");
    impl UpdateCaCertificateParams {
        new! {
            action: Action = "Action", "update";
        }
    }

    object!(UpdateDeviceCertificateParams = "AWS::IoT::MitigationAction.UpdateDeviceCertificateParams", "iot-mitigationaction-updatedevicecertificateparams");
    impl UpdateDeviceCertificateParams {
        new! {
            action: Action = "Action", "update";
        }
    }
    values! { LogLevel: Debug = "DEBUG", Info = "INFO", Error = "ERROR", Warn = "WARN", UnsetValue = "UNSET_VALUE" }
    values! { TemplateName: BlankPolicy = "BLANK_POLICY", UnsetValue = "UNSET_VALUE" }
    values! { Action: Deactivate = "DEACTIVATE", UnsetValue = "UNSET_VALUE" }
}

resource! {
    Policy = "AWS::IoT::Policy", "iot-policy", List("Tags"), String
}
impl Policy {
    new! {
        policy_document: v::Json = "PolicyDocument", "update; 1 to 404600 characters";
    }
    set! {
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Policy: m::Arn = GetAtt("Arn"); }

resource! {
    PolicyPrincipalAttachment = "AWS::IoT::PolicyPrincipalAttachment", "iot-policyprincipalattachment", None, String
}
impl PolicyPrincipalAttachment {
    new! {
        policy_name: String = "PolicyName", "replacement";
        principal: String = "Principal", "replacement";
    }
}
impl c::Handle<PolicyPrincipalAttachment> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ProvisioningTemplate = "AWS::IoT::ProvisioningTemplate", "iot-provisioningtemplate", List("Tags"), String
}
impl ProvisioningTemplate {
    new! {
        provisioning_role_arn: m::iam::RoleArn = "ProvisioningRoleArn", "update; 20 to 2048 characters";
        template_body: String = "TemplateBody", "update; at most 10240 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        enabled: bool = "Enabled", "update";
        pre_provisioning_hook: provisioning_template::ProvisioningHook = "PreProvisioningHook", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        template_name: String = "TemplateName", "replacement; 1 to 36 characters";
        template_type: provisioning_template::TemplateType = "TemplateType", "replacement";
    }
}
impl c::Handle<ProvisioningTemplate> {
    get! {
        attr_template_arn: m::Arn = "TemplateArn";
    }
}
give! { ProvisioningTemplate: m::Arn = GetAtt("TemplateArn"); }
/// Property types and values of [`ProvisioningTemplate`].
pub mod provisioning_template {
    use crate::value::meaning as m;
    object!(ProvisioningHook = "AWS::IoT::ProvisioningTemplate.ProvisioningHook", "iot-provisioningtemplate-provisioninghook");
    impl ProvisioningHook {
        new! {}
        set! {
            payload_version: String = "PayloadVersion", "update; 10 to 32 characters";
            target_arn: m::lambda::FunctionArn = "TargetArn", "update; at most 2048 characters";
        }
    }
    values! { TemplateType: FleetProvisioning = "FLEET_PROVISIONING", Jitp = "JITP" }
}

resource! {
    ResourceSpecificLogging = "AWS::IoT::ResourceSpecificLogging", "iot-resourcespecificlogging", None, String
}
impl ResourceSpecificLogging {
    new! {
        target_name: String = "TargetName", "replacement; 1 to 128 characters";
        target_type: resource_specific_logging::TargetType = "TargetType", "replacement";
        log_level: resource_specific_logging::LogLevel = "LogLevel", "update";
    }
}
impl c::Handle<ResourceSpecificLogging> {
    get! {
        attr_target_id: String = "TargetId";
    }
}
/// Property types and values of [`ResourceSpecificLogging`].
pub mod resource_specific_logging {
    values! { LogLevel: Error = "ERROR", Warn = "WARN", Info = "INFO", Debug = "DEBUG", Disabled = "DISABLED" }
    values! { TargetType: ThingGroup = "THING_GROUP", ClientId = "CLIENT_ID", SourceIp = "SOURCE_IP", PrincipalId = "PRINCIPAL_ID", EventType = "EVENT_TYPE" }
}

resource! {
    RoleAlias = "AWS::IoT::RoleAlias", "iot-rolealias", List("Tags"), String
}
impl RoleAlias {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
    }
    set! {
        credential_duration_seconds: i64 = "CredentialDurationSeconds", "update; 900 to 43200; default `3600`";
        role_alias: String = "RoleAlias", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RoleAlias> {
    get! {
        attr_role_alias_arn: m::Arn = "RoleAliasArn";
    }
}
give! { RoleAlias: m::Arn = GetAtt("RoleAliasArn"); }

resource! {
    ScheduledAudit = "AWS::IoT::ScheduledAudit", "iot-scheduledaudit", List("Tags"), String
}
impl ScheduledAudit {
    new! {
        frequency: scheduled_audit::Frequency = "Frequency", "update";
        target_check_names: [String] = "TargetCheckNames", "update";
    }
    set! {
        day_of_month: String = "DayOfMonth", "update";
        day_of_week: scheduled_audit::DayOfWeek = "DayOfWeek", "update";
        scheduled_audit_name: String = "ScheduledAuditName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ScheduledAudit> {
    get! {
        attr_scheduled_audit_arn: m::Arn = "ScheduledAuditArn";
    }
}
give! { ScheduledAudit: m::Arn = GetAtt("ScheduledAuditArn"); }
/// Property types and values of [`ScheduledAudit`].
pub mod scheduled_audit {
    values! { DayOfWeek: Sun = "SUN", Mon = "MON", Tue = "TUE", Wed = "WED", Thu = "THU", Fri = "FRI", Sat = "SAT", UnsetValue = "UNSET_VALUE" }
    values! { Frequency: Daily = "DAILY", Weekly = "WEEKLY", Biweekly = "BIWEEKLY", Monthly = "MONTHLY" }
}

resource! {
    SecurityProfile = "AWS::IoT::SecurityProfile", "iot-securityprofile", List("Tags"), String
}
impl SecurityProfile {
    new! {}
    set! {
        additional_metrics_to_retain_v2: [security_profile::MetricToRetain] = "AdditionalMetricsToRetainV2", "update";
        alert_targets: v::Map<security_profile::AlertTarget> = "AlertTargets", "update";
        behaviors: [security_profile::Behavior] = "Behaviors", "update; at most 100 characters";
        metrics_export_config: security_profile::MetricsExportConfig = "MetricsExportConfig", "update";
        security_profile_description: String = "SecurityProfileDescription", "update; at most 1000 characters";
        security_profile_name: String = "SecurityProfileName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        target_arns: [m::Arn] = "TargetArns", "update";
    }
}
impl c::Handle<SecurityProfile> {
    get! {
        attr_security_profile_arn: String = "SecurityProfileArn";
    }
}
give! { SecurityProfile: m::Arn = GetAtt("SecurityProfileArn"); }
/// Property types and values of [`SecurityProfile`].
pub mod security_profile {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AlertTarget = "AWS::IoT::SecurityProfile.AlertTarget", "iot-securityprofile-alerttarget");
    impl AlertTarget {
        new! {
            alert_target_arn: m::Arn = "AlertTargetArn", "update; at most 2048 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
    }

    object!(Behavior = "AWS::IoT::SecurityProfile.Behavior", "iot-securityprofile-behavior");
    impl Behavior {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
        }
        set! {
            criteria: BehaviorCriteria = "Criteria", "update";
            export_metric: bool = "ExportMetric", "update";
            metric: String = "Metric", "update; 1 to 128 characters";
            metric_dimension: MetricDimension = "MetricDimension", "update";
            suppress_alerts: bool = "SuppressAlerts", "update";
        }
    }

    object!(BehaviorCriteria = "AWS::IoT::SecurityProfile.BehaviorCriteria", "iot-securityprofile-behaviorcriteria");
    impl BehaviorCriteria {
        new! {}
        set! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            consecutive_datapoints_to_alarm: i64 = "ConsecutiveDatapointsToAlarm", "update; 1 to 10";
            consecutive_datapoints_to_clear: i64 = "ConsecutiveDatapointsToClear", "update; 1 to 10";
            duration_seconds: i64 = "DurationSeconds", "update";
            ml_detection_config: MachineLearningDetectionConfig = "MlDetectionConfig", "update";
            statistical_threshold: StatisticalThreshold = "StatisticalThreshold", "update";
            value: MetricValue = "Value", "update";
        }
    }

    object!(MachineLearningDetectionConfig = "AWS::IoT::SecurityProfile.MachineLearningDetectionConfig", "iot-securityprofile-machinelearningdetectionconfig");
    impl MachineLearningDetectionConfig {
        new! {}
        set! {
            confidence_level: ConfidenceLevel = "ConfidenceLevel", "update";
        }
    }

    object!(MetricDimension = "AWS::IoT::SecurityProfile.MetricDimension", "iot-securityprofile-metricdimension");
    impl MetricDimension {
        new! {
            dimension_name: String = "DimensionName", "update; 1 to 128 characters";
        }
        set! {
            operator: Operator = "Operator", "update";
        }
    }

    object!(MetricToRetain = "AWS::IoT::SecurityProfile.MetricToRetain", "iot-securityprofile-metrictoretain");
    impl MetricToRetain {
        new! {
            metric: String = "Metric", "update; 1 to 128 characters";
        }
        set! {
            export_metric: bool = "ExportMetric", "update";
            metric_dimension: MetricDimension = "MetricDimension", "update";
        }
    }

    object!(MetricValue = "AWS::IoT::SecurityProfile.MetricValue", "iot-securityprofile-metricvalue");
    impl MetricValue {
        new! {}
        set! {
            cidrs: [String] = "Cidrs", "update";
            count: String = "Count", "update; at least 0";
            number: v::Number = "Number", "update";
            numbers: [v::Number] = "Numbers", "update";
            ports: [i64] = "Ports", "update";
            strings: [String] = "Strings", "update";
        }
    }

    object!(MetricsExportConfig = "AWS::IoT::SecurityProfile.MetricsExportConfig", "iot-securityprofile-metricsexportconfig");
    impl MetricsExportConfig {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            mqtt_topic: String = "MqttTopic", "update; 1 to 512 characters";
        }
    }

    object!(StatisticalThreshold = "AWS::IoT::SecurityProfile.StatisticalThreshold", "iot-securityprofile-statisticalthreshold");
    impl StatisticalThreshold {
        new! {}
        set! {
            statistic: Statistic = "Statistic", "update";
        }
    }
    values! { ComparisonOperator: LessThan = "less-than", LessThanEquals = "less-than-equals", GreaterThan = "greater-than", GreaterThanEquals = "greater-than-equals", InCidrSet = "in-cidr-set", NotInCidrSet = "not-in-cidr-set", InPortSet = "in-port-set", NotInPortSet = "not-in-port-set", InSet = "in-set", NotInSet = "not-in-set" }
    values! { ConfidenceLevel: Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { Operator: In = "IN", NotIn = "NOT_IN" }
    values! { Statistic: Average = "Average", P0 = "p0", P0_1 = "p0.1", P0_01 = "p0.01", P1 = "p1", P10 = "p10", P50 = "p50", P90 = "p90", P99 = "p99", P99_9 = "p99.9", P99_99 = "p99.99", P100 = "p100" }
}

resource! {
    SoftwarePackage = "AWS::IoT::SoftwarePackage", "iot-softwarepackage", List("Tags"), String
}
impl SoftwarePackage {
    new! {}
    set! {
        description: String = "Description", "update; at most 1024 characters";
        package_name: String = "PackageName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SoftwarePackage> {
    get! {
        attr_package_arn: m::Arn = "PackageArn";
    }
}
give! { SoftwarePackage: m::Arn = GetAtt("PackageArn"); }

resource! {
    SoftwarePackageVersion = "AWS::IoT::SoftwarePackageVersion", "iot-softwarepackageversion", List("Tags"), String
}
impl SoftwarePackageVersion {
    new! {
        package_name: String = "PackageName", "replacement; 1 to 128 characters";
    }
    set! {
        artifact: software_package_version::PackageVersionArtifact = "Artifact", "update";
        attributes: v::Map<String> = "Attributes", "update";
        description: String = "Description", "update; at most 1024 characters";
        recipe: String = "Recipe", "update; at most 3072 characters";
        sbom: software_package_version::Sbom = "Sbom", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        version_name: String = "VersionName", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<SoftwarePackageVersion> {
    get! {
        attr_error_reason: String = "ErrorReason";
        attr_package_version_arn: m::Arn = "PackageVersionArn";
        attr_sbom_validation_status: String = "SbomValidationStatus";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`SoftwarePackageVersion`].
pub mod software_package_version {
    object!(PackageVersionArtifact = "AWS::IoT::SoftwarePackageVersion.PackageVersionArtifact", "iot-softwarepackageversion-packageversionartifact");
    impl PackageVersionArtifact {
        new! {
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(S3Location = "AWS::IoT::SoftwarePackageVersion.S3Location", "iot-softwarepackageversion-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update; at least 1 characters";
            bucket: String = "Bucket", "update; at least 1 characters";
            version: String = "Version", "update";
        }
    }

    object!(Sbom = "AWS::IoT::SoftwarePackageVersion.Sbom", "iot-softwarepackageversion-sbom");
    impl Sbom {
        new! {
            s3_location: S3Location = "S3Location", "update";
        }
    }
}

resource! {
    Stream = "AWS::IoT::Stream", "iot-stream", List("Tags"), m::Arn
}
impl Stream {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        stream_id: String = "StreamId", "replacement; 1 to 128 characters";
        files: [stream::StreamFile] = "Files", "update; 1 to 50 items";
    }
    set! {
        description: String = "Description", "update; at most 2028 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Stream> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_stream_version: i64 = "StreamVersion";
    }
}
give! { Stream: m::Arn = Ref; }
/// Property types and values of [`Stream`].
pub mod stream {
    object!(S3Location = "AWS::IoT::Stream.S3Location", "iot-stream-s3location");
    impl S3Location {
        new! {}
        set! {
            bucket: String = "Bucket", "update; at least 1 characters";
            key: String = "Key", "update; at least 1 characters";
            version: String = "Version", "update";
        }
    }

    object!(StreamFile = "AWS::IoT::Stream.StreamFile", "iot-stream-streamfile");
    impl StreamFile {
        new! {}
        set! {
            file_id: i64 = "FileId", "update; 0 to 255";
            s3_location: S3Location = "S3Location", "update";
        }
    }
}

resource! {
    Thing = "AWS::IoT::Thing", "iot-thing", None, String
}
impl Thing {
    new! {}
    set! {
        attribute_payload: thing::AttributePayload = "AttributePayload", "update";
        thing_name: String = "ThingName", "replacement; 1 to 128 characters";
    }
}
impl c::Handle<Thing> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Thing: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Thing`].
pub mod thing {
    use crate::value as v;
    object!(AttributePayload = "AWS::IoT::Thing.AttributePayload", "iot-thing-attributepayload");
    impl AttributePayload {
        new! {}
        set! {
            attributes: v::Map<String> = "Attributes", "update";
        }
    }
}

resource! {
    ThingGroup = "AWS::IoT::ThingGroup", "iot-thinggroup", List("Tags"), String
}
impl ThingGroup {
    new! {}
    set! {
        parent_group_name: String = "ParentGroupName", "replacement; 1 to 128 characters";
        query_string: String = "QueryString", "update; 1 to 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        thing_group_name: String = "ThingGroupName", "replacement; 1 to 128 characters";
        thing_group_properties: thing_group::ThingGroupProperties = "ThingGroupProperties", "update";
    }
}
impl c::Handle<ThingGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ThingGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ThingGroup`].
pub mod thing_group {
    use crate::value as v;
    object!(AttributePayload = "AWS::IoT::ThingGroup.AttributePayload", "iot-thinggroup-attributepayload");
    impl AttributePayload {
        new! {}
        set! {
            attributes: v::Map<String> = "Attributes", "update";
        }
    }

    object!(ThingGroupProperties = "AWS::IoT::ThingGroup.ThingGroupProperties", "iot-thinggroup-thinggroupproperties");
    impl ThingGroupProperties {
        new! {}
        set! {
            attribute_payload: AttributePayload = "AttributePayload", "update";
            thing_group_description: String = "ThingGroupDescription", "update; at most 2028 characters";
        }
    }
}

resource! {
    ThingPrincipalAttachment = "AWS::IoT::ThingPrincipalAttachment", "iot-thingprincipalattachment", None, String
}
impl ThingPrincipalAttachment {
    new! {
        thing_name: String = "ThingName", "replacement";
        principal: String = "Principal", "replacement";
    }
    set! {
        thing_principal_type: String = "ThingPrincipalType", "replacement";
    }
}

resource! {
    ThingType = "AWS::IoT::ThingType", "iot-thingtype", List("Tags"), String
}
impl ThingType {
    new! {}
    set! {
        deprecate_thing_type: bool = "DeprecateThingType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        thing_type_name: String = "ThingTypeName", "replacement; 1 to 128 characters";
        thing_type_properties: thing_type::ThingTypeProperties = "ThingTypeProperties", "replacement";
    }
}
impl c::Handle<ThingType> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ThingType: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ThingType`].
pub mod thing_type {
    object!(Mqtt5Configuration = "AWS::IoT::ThingType.Mqtt5Configuration", "iot-thingtype-mqtt5configuration");
    impl Mqtt5Configuration {
        new! {}
        set! {
            propagating_attributes: [PropagatingAttribute] = "PropagatingAttributes", "update";
        }
    }

    object!(PropagatingAttribute = "AWS::IoT::ThingType.PropagatingAttribute", "iot-thingtype-propagatingattribute");
    impl PropagatingAttribute {
        new! {
            user_property_key: String = "UserPropertyKey", "update; at most 128 characters";
        }
        set! {
            connection_attribute: ConnectionAttribute = "ConnectionAttribute", "update; at most 128 characters";
            thing_attribute: String = "ThingAttribute", "update; at most 128 characters";
        }
    }

    object!(ThingTypeProperties = "AWS::IoT::ThingType.ThingTypeProperties", "iot-thingtype-thingtypeproperties");
    impl ThingTypeProperties {
        new! {}
        set! {
            mqtt5_configuration: Mqtt5Configuration = "Mqtt5Configuration", "update";
            searchable_attributes: [String] = "SearchableAttributes", "replacement; at most 3 items";
            thing_type_description: String = "ThingTypeDescription", "replacement; at most 2028 characters";
        }
    }
    values! { ConnectionAttribute: IotClientId = "iot:ClientId", IotThingThingName = "iot:Thing.ThingName" }
}

resource! {
    TopicRule = "AWS::IoT::TopicRule", "iot-topicrule", List("Tags"), String
}
impl TopicRule {
    new! {
        topic_rule_payload: topic_rule::TopicRulePayload = "TopicRulePayload", "update";
    }
    set! {
        rule_name: String = "RuleName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TopicRule> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { TopicRule: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`TopicRule`].
pub mod topic_rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::IoT::TopicRule.Action", "iot-topicrule-action");
    impl Action {
        new! {}
        set! {
            cloudwatch_alarm: CloudwatchAlarmAction = "CloudwatchAlarm", "update";
            cloudwatch_logs: CloudwatchLogsAction = "CloudwatchLogs", "update";
            cloudwatch_metric: CloudwatchMetricAction = "CloudwatchMetric", "update";
            dynamodb: DynamodbAction = "DynamoDB", "update";
            dynamodbv2: Dynamodbv2Action = "DynamoDBv2", "update";
            elasticsearch: ElasticsearchAction = "Elasticsearch", "update";
            firehose: FirehoseAction = "Firehose", "update";
            http: HttpAction = "Http", "update";
            influx_db: InfluxDbAction = "InfluxDB", "update";
            iot_analytics: IotAnalyticsAction = "IotAnalytics", "update; deprecated by AWS";
            iot_events: IotEventsAction = "IotEvents", "update; deprecated by AWS";
            iot_site_wise: IotSiteWiseAction = "IotSiteWise", "update";
            kafka: KafkaAction = "Kafka", "update";
            kinesis: KinesisAction = "Kinesis", "update";
            lambda: LambdaAction = "Lambda", "update";
            location: LocationAction = "Location", "update";
            open_search: OpenSearchAction = "OpenSearch", "update";
            republish: RepublishAction = "Republish", "update";
            s3: S3Action = "S3", "update";
            sns: SnsAction = "Sns", "update";
            sqs: SqsAction = "Sqs", "update";
            step_functions: StepFunctionsAction = "StepFunctions", "update";
            timestream: TimestreamAction = "Timestream", "update";
        }
    }

    object!(AssetPropertyTimestamp = "AWS::IoT::TopicRule.AssetPropertyTimestamp", "iot-topicrule-assetpropertytimestamp");
    impl AssetPropertyTimestamp {
        new! {
            time_in_seconds: String = "TimeInSeconds", "update";
        }
        set! {
            offset_in_nanos: String = "OffsetInNanos", "update";
        }
    }

    object!(AssetPropertyValue = "AWS::IoT::TopicRule.AssetPropertyValue", "iot-topicrule-assetpropertyvalue");
    impl AssetPropertyValue {
        new! {
            timestamp: AssetPropertyTimestamp = "Timestamp", "update";
            value: AssetPropertyVariant = "Value", "update";
        }
        set! {
            quality: String = "Quality", "update";
        }
    }

    object!(AssetPropertyVariant = "AWS::IoT::TopicRule.AssetPropertyVariant", "iot-topicrule-assetpropertyvariant");
    impl AssetPropertyVariant {
        new! {}
        set! {
            boolean_value: String = "BooleanValue", "update";
            double_value: String = "DoubleValue", "update";
            integer_value: String = "IntegerValue", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(BatchConfig = "AWS::IoT::TopicRule.BatchConfig", "iot-topicrule-batchconfig");
    impl BatchConfig {
        new! {}
        set! {
            batch_across_topics: bool = "BatchAcrossTopics", "update";
            max_batch_open_ms: i64 = "MaxBatchOpenMs", "update; 5 to 200";
            max_batch_size: i64 = "MaxBatchSize", "update; 2 to 10";
            max_batch_size_bytes: i64 = "MaxBatchSizeBytes", "update; 100 to 131072";
        }
    }

    object!(CloudwatchAlarmAction = "AWS::IoT::TopicRule.CloudwatchAlarmAction", "iot-topicrule-cloudwatchalarmaction");
    impl CloudwatchAlarmAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            alarm_name: String = "AlarmName", "update";
            state_reason: String = "StateReason", "update";
            state_value: String = "StateValue", "update";
        }
    }

    object!(CloudwatchLogsAction = "AWS::IoT::TopicRule.CloudwatchLogsAction", "iot-topicrule-cloudwatchlogsaction");
    impl CloudwatchLogsAction {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            batch_mode: bool = "BatchMode", "update";
        }
    }

    object!(CloudwatchMetricAction = "AWS::IoT::TopicRule.CloudwatchMetricAction", "iot-topicrule-cloudwatchmetricaction");
    new_struct! { CloudwatchMetricAction, CloudwatchMetricActionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        metric_name: String = "MetricName", "update";
        metric_namespace: String = "MetricNamespace", "update";
        metric_unit: String = "MetricUnit", "update";
        metric_value: String = "MetricValue", "update";
    } }
    impl CloudwatchMetricAction {
        set! {
            metric_timestamp: String = "MetricTimestamp", "update";
        }
    }

    object!(DynamodbAction = "AWS::IoT::TopicRule.DynamoDBAction", "iot-topicrule-dynamodbaction");
    impl DynamodbAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            table_name: String = "TableName", "update";
            hash_key_field: String = "HashKeyField", "update";
            hash_key_value: String = "HashKeyValue", "update";
        }
        set! {
            hash_key_type: HashKeyType = "HashKeyType", "update";
            payload_field: String = "PayloadField", "update";
            range_key_field: String = "RangeKeyField", "update";
            range_key_type: RangeKeyType = "RangeKeyType", "update";
            range_key_value: String = "RangeKeyValue", "update";
        }
    }

    object!(Dynamodbv2Action = "AWS::IoT::TopicRule.DynamoDBv2Action", "iot-topicrule-dynamodbv2action");
    impl Dynamodbv2Action {
        new! {}
        set! {
            put_item: PutItemInput = "PutItem", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }

    object!(ElasticsearchAction = "AWS::IoT::TopicRule.ElasticsearchAction", "iot-topicrule-elasticsearchaction");
    new_struct! { ElasticsearchAction, ElasticsearchActionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        id: String = "Id", "update";
        type_: String = "Type", "update";
        endpoint: String = "Endpoint", "update";
        index: String = "Index", "update";
    } }

    object!(FirehoseAction = "AWS::IoT::TopicRule.FirehoseAction", "iot-topicrule-firehoseaction");
    impl FirehoseAction {
        new! {
            delivery_stream_name: m::kinesisfirehose::DeliveryStreamName = "DeliveryStreamName", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            batch_mode: bool = "BatchMode", "update";
            separator: String = "Separator", "update";
        }
    }

    object!(HttpAction = "AWS::IoT::TopicRule.HttpAction", "iot-topicrule-httpaction");
    impl HttpAction {
        new! {
            url: String = "Url", "update; at most 2000 characters";
        }
        set! {
            auth: HttpAuthorization = "Auth", "update";
            batch_config: BatchConfig = "BatchConfig", "update";
            confirmation_url: String = "ConfirmationUrl", "update; at most 2000 characters";
            enable_batching: bool = "EnableBatching", "update";
            headers: [HttpActionHeader] = "Headers", "update; at most 100 items";
        }
    }

    object!(HttpActionHeader = "AWS::IoT::TopicRule.HttpActionHeader", "iot-topicrule-httpactionheader");
    impl HttpActionHeader {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            value: String = "Value", "update";
        }
    }

    object!(HttpAuthorization = "AWS::IoT::TopicRule.HttpAuthorization", "iot-topicrule-httpauthorization");
    impl HttpAuthorization {
        new! {}
        set! {
            sigv4: SigV4Authorization = "Sigv4", "update";
        }
    }

    object!(InfluxDbAction = "AWS::IoT::TopicRule.InfluxDBAction", "iot-topicrule-influxdbaction");
    impl InfluxDbAction {
        new! {
            destination_arn: m::Arn = "DestinationArn", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            database_name: String = "DatabaseName", "update; 2 to 64 characters";
            table_name: String = "TableName", "update; 1 to 1024 characters";
        }
        set! {
            batch_config: InfluxDbBatchConfig = "BatchConfig", "update";
            organization: String = "Organization", "update; 1 to 64 characters";
            tags: v::Map<String> = "Tags", "update";
            timestamp_unit: TimestampUnit = "TimestampUnit", "update";
        }
    }

    object!(InfluxDbBatchConfig = "AWS::IoT::TopicRule.InfluxDBBatchConfig", "iot-topicrule-influxdbbatchconfig");
    impl InfluxDbBatchConfig {
        new! {}
        set! {
            batch_across_topics: bool = "BatchAcrossTopics", "update";
            max_batch_open_ms: i64 = "MaxBatchOpenMs", "update; 5 to 1000";
            max_batch_size: i64 = "MaxBatchSize", "update; 1 to 500";
            max_batch_size_bytes: i64 = "MaxBatchSizeBytes", "update; 100 to 131072";
        }
    }

    object!(IotAnalyticsAction = "AWS::IoT::TopicRule.IotAnalyticsAction", "iot-topicrule-iotanalyticsaction");
    impl IotAnalyticsAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            channel_name: String = "ChannelName", "update";
        }
        set! {
            batch_mode: bool = "BatchMode", "update";
        }
    }

    object!(IotEventsAction = "AWS::IoT::TopicRule.IotEventsAction", "iot-topicrule-ioteventsaction");
    impl IotEventsAction {
        new! {
            input_name: m::iotevents::InputName = "InputName", "update; 1 to 128 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            batch_mode: bool = "BatchMode", "update";
            message_id: String = "MessageId", "update; at most 128 characters";
        }
    }

    object!(IotSiteWiseAction = "AWS::IoT::TopicRule.IotSiteWiseAction", "iot-topicrule-iotsitewiseaction");
    impl IotSiteWiseAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            put_asset_property_value_entries: [PutAssetPropertyValueEntry] = "PutAssetPropertyValueEntries", "update; at least 1 items";
        }
    }

    object!(KafkaAction = "AWS::IoT::TopicRule.KafkaAction", "iot-topicrule-kafkaaction");
    impl KafkaAction {
        new! {
            destination_arn: m::Arn = "DestinationArn", "update";
            client_properties: v::Map<String> = "ClientProperties", "update";
            topic: String = "Topic", "update";
        }
        set! {
            headers: [KafkaActionHeader] = "Headers", "update; 1 to 100 items";
            key: String = "Key", "update";
            partition: String = "Partition", "update";
        }
    }

    object!(KafkaActionHeader = "AWS::IoT::TopicRule.KafkaActionHeader", "iot-topicrule-kafkaactionheader");
    impl KafkaActionHeader {
        new! {
            key: String = "Key", "update; at most 16384 characters";
            value: String = "Value", "update; at most 16384 characters";
        }
    }

    object!(KinesisAction = "AWS::IoT::TopicRule.KinesisAction", "iot-topicrule-kinesisaction");
    impl KinesisAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            stream_name: String = "StreamName", "update";
        }
        set! {
            partition_key: String = "PartitionKey", "update";
        }
    }

    object!(LambdaAction = "AWS::IoT::TopicRule.LambdaAction", "iot-topicrule-lambdaaction");
    impl LambdaAction {
        new! {}
        set! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update";
        }
    }

    object!(LocationAction = "AWS::IoT::TopicRule.LocationAction", "iot-topicrule-locationaction");
    new_struct! { LocationAction, LocationActionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        device_id: String = "DeviceId", "update";
        tracker_name: String = "TrackerName", "update";
        latitude: String = "Latitude", "update";
        longitude: String = "Longitude", "update";
    } }
    impl LocationAction {
        set! {
            timestamp: Timestamp = "Timestamp", "update";
        }
    }

    object!(OpenSearchAction = "AWS::IoT::TopicRule.OpenSearchAction", "iot-topicrule-opensearchaction");
    new_struct! { OpenSearchAction, OpenSearchActionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        id: String = "Id", "update";
        type_: String = "Type", "update";
        endpoint: String = "Endpoint", "update";
        index: String = "Index", "update";
    } }

    object!(PutAssetPropertyValueEntry = "AWS::IoT::TopicRule.PutAssetPropertyValueEntry", "iot-topicrule-putassetpropertyvalueentry");
    impl PutAssetPropertyValueEntry {
        new! {
            property_values: [AssetPropertyValue] = "PropertyValues", "update; at least 1 items";
        }
        set! {
            asset_id: String = "AssetId", "update";
            entry_id: String = "EntryId", "update";
            property_alias: String = "PropertyAlias", "update; at least 1 characters";
            property_id: String = "PropertyId", "update";
        }
    }

    object!(PutItemInput = "AWS::IoT::TopicRule.PutItemInput", "iot-topicrule-putiteminput");
    impl PutItemInput {
        new! {
            table_name: m::dynamodb::TableName = "TableName", "update";
        }
    }

    object!(RepublishAction = "AWS::IoT::TopicRule.RepublishAction", "iot-topicrule-republishaction");
    impl RepublishAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            topic: String = "Topic", "update";
        }
        set! {
            headers: RepublishActionHeaders = "Headers", "update";
            qos: i64 = "Qos", "update; 0 to 1";
        }
    }

    object!(RepublishActionHeaders = "AWS::IoT::TopicRule.RepublishActionHeaders", "iot-topicrule-republishactionheaders");
    impl RepublishActionHeaders {
        new! {}
        set! {
            content_type: String = "ContentType", "update; at most 1024 characters";
            correlation_data: String = "CorrelationData", "update; at most 1024 characters";
            message_expiry: String = "MessageExpiry", "update; at most 1024 characters";
            payload_format_indicator: String = "PayloadFormatIndicator", "update; at most 1024 characters";
            response_topic: String = "ResponseTopic", "update; at most 1024 characters";
            user_properties: [UserProperty] = "UserProperties", "update; 1 to 100 items";
        }
    }

    object!(S3Action = "AWS::IoT::TopicRule.S3Action", "iot-topicrule-s3action");
    impl S3Action {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            key: String = "Key", "update";
        }
        set! {
            canned_acl: CannedAccessControlList = "CannedAcl", "update";
        }
    }

    object!(SigV4Authorization = "AWS::IoT::TopicRule.SigV4Authorization", "iot-topicrule-sigv4authorization");
    impl SigV4Authorization {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            service_name: String = "ServiceName", "update";
            signing_region: String = "SigningRegion", "update";
        }
    }

    object!(SnsAction = "AWS::IoT::TopicRule.SnsAction", "iot-topicrule-snsaction");
    impl SnsAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            target_arn: m::sns::TopicArn = "TargetArn", "update";
        }
        set! {
            message_format: MessageFormat = "MessageFormat", "update";
        }
    }

    object!(SqsAction = "AWS::IoT::TopicRule.SqsAction", "iot-topicrule-sqsaction");
    impl SqsAction {
        new! {
            queue_url: m::sqs::QueueUrl = "QueueUrl", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            use_base64: bool = "UseBase64", "update";
        }
    }

    object!(StepFunctionsAction = "AWS::IoT::TopicRule.StepFunctionsAction", "iot-topicrule-stepfunctionsaction");
    impl StepFunctionsAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            state_machine_name: String = "StateMachineName", "update";
        }
        set! {
            execution_name_prefix: String = "ExecutionNamePrefix", "update";
        }
    }

    object!(Timestamp = "AWS::IoT::TopicRule.Timestamp", "iot-topicrule-timestamp");
    impl Timestamp {
        new! {
            value: String = "Value", "update";
        }
        set! {
            unit: String = "Unit", "update";
        }
    }

    object!(TimestreamAction = "AWS::IoT::TopicRule.TimestreamAction", "iot-topicrule-timestreamaction");
    impl TimestreamAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            database_name: String = "DatabaseName", "update";
            table_name: String = "TableName", "update";
            dimensions: [TimestreamDimension] = "Dimensions", "update; 1 to 128 items";
        }
        set! {
            timestamp: TimestreamTimestamp = "Timestamp", "update";
        }
    }

    object!(TimestreamDimension = "AWS::IoT::TopicRule.TimestreamDimension", "iot-topicrule-timestreamdimension");
    impl TimestreamDimension {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(TimestreamTimestamp = "AWS::IoT::TopicRule.TimestreamTimestamp", "iot-topicrule-timestreamtimestamp");
    impl TimestreamTimestamp {
        new! {
            unit: String = "Unit", "update";
            value: String = "Value", "update";
        }
    }

    object!(TopicRulePayload = "AWS::IoT::TopicRule.TopicRulePayload", "iot-topicrule-topicrulepayload");
    impl TopicRulePayload {
        new! {
            actions: [Action] = "Actions", "update; at most 10 items";
            sql: String = "Sql", "update";
        }
        set! {
            aws_iot_sql_version: String = "AwsIotSqlVersion", "update";
            description: String = "Description", "update";
            error_action: Action = "ErrorAction", "update";
            rule_disabled: bool = "RuleDisabled", "update";
        }
    }

    object!(UserProperty = "AWS::IoT::TopicRule.UserProperty", "iot-topicrule-userproperty");
    impl UserProperty {
        new! {
            key: String = "Key", "update; at most 1024 characters";
            value: String = "Value", "update; at most 1024 characters";
        }
    }
    values! { HashKeyType: Number = "NUMBER", String = "STRING" }
    values! { RangeKeyType: Number = "NUMBER", String = "STRING" }
    values! { TimestampUnit: Ms = "ms", Ns = "ns", S = "s", Us = "us" }
    values! { CannedAccessControlList: Private = "private", PublicRead = "public-read", PublicReadWrite = "public-read-write", AwsExecRead = "aws-exec-read", AuthenticatedRead = "authenticated-read", BucketOwnerRead = "bucket-owner-read", BucketOwnerFullControl = "bucket-owner-full-control", LogDeliveryWrite = "log-delivery-write" }
    values! { MessageFormat: Json = "JSON", Raw = "RAW" }
}

resource! {
    TopicRuleDestination = "AWS::IoT::TopicRuleDestination", "iot-topicruledestination", None, m::Arn
}
impl TopicRuleDestination {
    new! {}
    set! {
        http_url_properties: topic_rule_destination::HttpUrlDestinationSummary = "HttpUrlProperties", "replacement";
        influx_db_properties: topic_rule_destination::InfluxDbDestinationProperties = "InfluxDBProperties", "replacement";
        status: topic_rule_destination::TopicRuleDestinationStatus = "Status", "update";
        vpc_properties: topic_rule_destination::VpcDestinationProperties = "VpcProperties", "replacement";
    }
}
impl c::Handle<TopicRuleDestination> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status_reason: String = "StatusReason";
    }
}
give! { TopicRuleDestination: m::Arn = Ref; }
/// Property types and values of [`TopicRuleDestination`].
pub mod topic_rule_destination {
    use crate::value::meaning as m;
    object!(HttpUrlDestinationSummary = "AWS::IoT::TopicRuleDestination.HttpUrlDestinationSummary", "iot-topicruledestination-httpurldestinationsummary");
    impl HttpUrlDestinationSummary {
        new! {}
        set! {
            confirmation_url: String = "ConfirmationUrl", "replacement";
        }
    }

    object!(InfluxDbDestinationProperties = "AWS::IoT::TopicRuleDestination.InfluxDBDestinationProperties", "iot-topicruledestination-influxdbdestinationproperties");
    impl InfluxDbDestinationProperties {
        new! {
            secret_id: String = "SecretId", "update";
            endpoint: String = "Endpoint", "update";
            influx_db_version: String = "InfluxDBVersion", "update";
        }
        set! {
            secret_key: String = "SecretKey", "update";
            secret_type: String = "SecretType", "update";
        }
    }

    object!(VpcDestinationProperties = "AWS::IoT::TopicRuleDestination.VpcDestinationProperties", "iot-topicruledestination-vpcdestinationproperties");
    impl VpcDestinationProperties {
        new! {}
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "replacement";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
            vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        }
    }
    values! { TopicRuleDestinationStatus: Enabled = "ENABLED", InProgress = "IN_PROGRESS", Disabled = "DISABLED" }
}
