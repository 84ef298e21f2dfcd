// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KMS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alias = "AWS::KMS::Alias", "kms-alias", None, m::kms::AliasName
}
impl Alias {
    new! {
        target_key_id: m::kms::KeyReference = "TargetKeyId", "update; 1 to 256 characters";
        alias_name: String = "AliasName", "replacement; 1 to 256 characters";
    }
}
give! { Alias: m::kms::AliasName = Ref; m::kms::KeyReference = Ref; }

resource! {
    ///
    /// Holds data that is lost with it.
    Key = "AWS::KMS::Key", "kms-key", List("Tags"), m::kms::KeyId
}
impl Key {
    new! {}
    set! {
        bypass_policy_lockout_safety_check: bool = "BypassPolicyLockoutSafetyCheck", "update; default `false`; cannot be read back";
        description: String = "Description", "update; at most 8192 characters";
        enable_key_rotation: bool = "EnableKeyRotation", "update";
        enabled: bool = "Enabled", "update";
        key_policy: v::Json = "KeyPolicy", "update";
        key_spec: key::KeySpec = "KeySpec", "update; default `SYMMETRIC_DEFAULT`";
        key_usage: key::KeyUsage = "KeyUsage", "update; default `ENCRYPT_DECRYPT`";
        multi_region: bool = "MultiRegion", "update; default `false`";
        origin: key::Origin = "Origin", "update; default `AWS_KMS`";
        pending_window_in_days: i64 = "PendingWindowInDays", "update; 7 to 30; cannot be read back";
        rotation_period_in_days: i64 = "RotationPeriodInDays", "update; 90 to 2560; default `365`; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Key> {
    get! {
        attr_arn: m::kms::KeyArn = "Arn";
        attr_key_id: m::kms::KeyId = "KeyId";
    }
}
give! { Key: m::Arn = GetAtt("Arn"); m::kms::KeyArn = GetAtt("Arn"); m::kms::KeyId = Ref; m::kms::KeyReference = GetAtt("Arn"); }
/// Property types and values of [`Key`].
pub mod key {
    values! { KeySpec: SymmetricDefault = "SYMMETRIC_DEFAULT", Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256", EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256K1 = "ECC_SECG_P256K1", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384", Hmac512 = "HMAC_512", Sm2 = "SM2", MlDsa44 = "ML_DSA_44", MlDsa65 = "ML_DSA_65", MlDsa87 = "ML_DSA_87", EccNistEdwards25519 = "ECC_NIST_EDWARDS25519" }
    values! { KeyUsage: EncryptDecrypt = "ENCRYPT_DECRYPT", SignVerify = "SIGN_VERIFY", GenerateVerifyMac = "GENERATE_VERIFY_MAC", KeyAgreement = "KEY_AGREEMENT" }
    values! { Origin: AwsKms = "AWS_KMS", External = "EXTERNAL" }
}

resource! {
    ReplicaKey = "AWS::KMS::ReplicaKey", "kms-replicakey", List("Tags"), m::kms::ReplicaKeyId
}
impl ReplicaKey {
    new! {
        primary_key_arn: m::Arn = "PrimaryKeyArn", "replacement; 1 to 256 characters";
        key_policy: v::Json = "KeyPolicy", "update";
    }
    set! {
        description: String = "Description", "update; at most 8192 characters";
        enabled: bool = "Enabled", "update";
        pending_window_in_days: i64 = "PendingWindowInDays", "update; 7 to 30; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ReplicaKey> {
    get! {
        attr_arn: m::kms::ReplicaKeyArn = "Arn";
        attr_key_id: m::kms::ReplicaKeyId = "KeyId";
    }
}
give! { ReplicaKey: m::Arn = GetAtt("Arn"); m::kms::KeyArn = GetAtt("Arn"); m::kms::KeyId = Ref; m::kms::ReplicaKeyArn = GetAtt("Arn"); m::kms::ReplicaKeyId = Ref; m::kms::KeyReference = GetAtt("Arn"); }
