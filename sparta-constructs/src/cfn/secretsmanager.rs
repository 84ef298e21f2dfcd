// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SecretsManager`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ResourcePolicy = "AWS::SecretsManager::ResourcePolicy", "secretsmanager-resourcepolicy", None, m::secretsmanager::SecretArn
}
impl ResourcePolicy {
    new! {
        secret_id: m::secretsmanager::SecretArn = "SecretId", "replacement; 1 to 2048 characters";
        resource_policy: v::Json = "ResourcePolicy", "update; 1 to 20480 characters";
    }
    set! {
        block_public_policy: bool = "BlockPublicPolicy", "update; cannot be read back";
    }
}
impl c::Handle<ResourcePolicy> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    RotationSchedule = "AWS::SecretsManager::RotationSchedule", "secretsmanager-rotationschedule", None, String
}
impl RotationSchedule {
    new! {
        secret_id: String = "SecretId", "replacement";
    }
    set! {
        external_secret_rotation_metadata: [rotation_schedule::ExternalSecretRotationMetadataItem] = "ExternalSecretRotationMetadata", "update";
        external_secret_rotation_role_arn: m::iam::RoleArn = "ExternalSecretRotationRoleArn", "update";
        hosted_rotation_lambda: rotation_schedule::HostedRotationLambda = "HostedRotationLambda", "update; cannot be read back";
        rotate_immediately_on_update: bool = "RotateImmediatelyOnUpdate", "update; cannot be read back";
        rotation_lambda_arn: m::Arn = "RotationLambdaARN", "update";
        rotation_rules: rotation_schedule::RotationRules = "RotationRules", "update";
    }
}
impl c::Handle<RotationSchedule> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`RotationSchedule`].
pub mod rotation_schedule {
    use crate::value::meaning as m;
    object!(ExternalSecretRotationMetadataItem = "AWS::SecretsManager::RotationSchedule.ExternalSecretRotationMetadataItem", "secretsmanager-rotationschedule-externalsecretrotationmetadataitem");
    impl ExternalSecretRotationMetadataItem {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(HostedRotationLambda = "AWS::SecretsManager::RotationSchedule.HostedRotationLambda", "secretsmanager-rotationschedule-hostedrotationlambda");
    impl HostedRotationLambda {
        new! {
            rotation_type: String = "RotationType", "update; cannot be read back";
        }
        set! {
            exclude_characters: String = "ExcludeCharacters", "update; cannot be read back";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; cannot be read back";
            master_secret_arn: m::Arn = "MasterSecretArn", "update; cannot be read back";
            master_secret_kms_key_arn: m::Arn = "MasterSecretKmsKeyArn", "update; cannot be read back";
            rotation_lambda_name: String = "RotationLambdaName", "update; cannot be read back";
            runtime: String = "Runtime", "update; cannot be read back";
            superuser_secret_arn: m::Arn = "SuperuserSecretArn", "update; cannot be read back";
            superuser_secret_kms_key_arn: m::Arn = "SuperuserSecretKmsKeyArn", "update; cannot be read back";
            vpc_security_group_ids: String = "VpcSecurityGroupIds", "update; cannot be read back";
            vpc_subnet_ids: String = "VpcSubnetIds", "update; cannot be read back";
        }
    }

    object!(RotationRules = "AWS::SecretsManager::RotationSchedule.RotationRules", "secretsmanager-rotationschedule-rotationrules");
    impl RotationRules {
        new! {}
        set! {
            automatically_after_days: i64 = "AutomaticallyAfterDays", "update";
            duration: String = "Duration", "update";
            schedule_expression: String = "ScheduleExpression", "update";
        }
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Secret = "AWS::SecretsManager::Secret", "secretsmanager-secret", List("Tags"), m::secretsmanager::SecretArn
}
impl Secret {
    new! {}
    set! {
        description: String = "Description", "update; at most 2048 characters";
        generate_secret_string: secret::GenerateSecretString = "GenerateSecretString", "update; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
        name: String = "Name", "replacement; at most 512 characters";
        replica_regions: [secret::ReplicaRegion] = "ReplicaRegions", "update";
        secret_string: String = "SecretString", "update; 1 to 65536 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: String = "Type", "update; at most 256 characters";
    }
}
impl c::Handle<Secret> {
    get! {
        attr_id: m::secretsmanager::SecretArn = "Id";
    }
}
give! { Secret: m::Arn = Ref; m::secretsmanager::SecretArn = Ref; }
/// Property types and values of [`Secret`].
pub mod secret {
    use crate::value::meaning as m;
    object!(GenerateSecretString = "AWS::SecretsManager::Secret.GenerateSecretString", "secretsmanager-secret-generatesecretstring");
    impl GenerateSecretString {
        new! {}
        set! {
            exclude_characters: String = "ExcludeCharacters", "update";
            exclude_lowercase: bool = "ExcludeLowercase", "update";
            exclude_numbers: bool = "ExcludeNumbers", "update";
            exclude_punctuation: bool = "ExcludePunctuation", "update";
            exclude_uppercase: bool = "ExcludeUppercase", "update";
            generate_string_key: String = "GenerateStringKey", "update";
            include_space: bool = "IncludeSpace", "update";
            password_length: i64 = "PasswordLength", "update";
            require_each_included_type: bool = "RequireEachIncludedType", "update";
            secret_string_template: String = "SecretStringTemplate", "update";
        }
    }

    object!(ReplicaRegion = "AWS::SecretsManager::Secret.ReplicaRegion", "secretsmanager-secret-replicaregion");
    impl ReplicaRegion {
        new! {
            region: String = "Region", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }
}

resource! {
    SecretTargetAttachment = "AWS::SecretsManager::SecretTargetAttachment", "secretsmanager-secrettargetattachment", None, String
}
impl SecretTargetAttachment {
    new! {
        secret_id: String = "SecretId", "replacement; 1 to 2048 characters";
        target_id: String = "TargetId", "update";
        target_type: String = "TargetType", "update";
    }
}
impl c::Handle<SecretTargetAttachment> {
    get! {
        attr_id: String = "Id";
    }
}
