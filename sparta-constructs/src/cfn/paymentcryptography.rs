// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PaymentCryptography`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alias = "AWS::PaymentCryptography::Alias", "paymentcryptography-alias", None, String
}
impl Alias {
    new! {
        alias_name: String = "AliasName", "replacement; 7 to 256 characters";
    }
    set! {
        key_arn: m::Arn = "KeyArn", "update; 70 to 150 characters";
    }
}

resource! {
    Key = "AWS::PaymentCryptography::Key", "paymentcryptography-key", List("Tags"), String
}
impl Key {
    new! {
        exportable: bool = "Exportable", "update";
        key_attributes: key::KeyAttributes = "KeyAttributes", "update";
    }
    set! {
        derive_key_usage: key::DeriveKeyUsage = "DeriveKeyUsage", "update";
        enabled: bool = "Enabled", "update";
        key_check_value_algorithm: key::KeyCheckValueAlgorithm = "KeyCheckValueAlgorithm", "update";
        policy: String = "Policy", "update; 1 to 20480 characters";
        replication_regions: [String] = "ReplicationRegions", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Key> {
    get! {
        attr_key_identifier: String = "KeyIdentifier";
        attr_key_origin: String = "KeyOrigin";
        attr_key_state: String = "KeyState";
        attr_replication_status: v::Json = "ReplicationStatus";
    }
}
/// Property types and values of [`Key`].
pub mod key {
    use crate::value::meaning as m;
    object!(KeyAttributes = "AWS::PaymentCryptography::Key.KeyAttributes", "paymentcryptography-key-keyattributes");
    impl KeyAttributes {
        new! {
            key_algorithm: KeyAlgorithm = "KeyAlgorithm", "update";
            key_class: KeyClass = "KeyClass", "update";
            key_modes_of_use: KeyModesOfUse = "KeyModesOfUse", "update";
            key_usage: KeyUsage = "KeyUsage", "update";
        }
    }

    object!(KeyModesOfUse = "AWS::PaymentCryptography::Key.KeyModesOfUse", "paymentcryptography-key-keymodesofuse");
    impl KeyModesOfUse {
        new! {}
        set! {
            decrypt: bool = "Decrypt", "update; default `false`";
            derive_key: bool = "DeriveKey", "update; default `false`";
            encrypt: bool = "Encrypt", "update; default `false`";
            generate: bool = "Generate", "update; default `false`";
            no_restrictions: bool = "NoRestrictions", "update; default `false`";
            sign: bool = "Sign", "update; default `false`";
            unwrap: bool = "Unwrap", "update; default `false`";
            verify: bool = "Verify", "update; default `false`";
            wrap: bool = "Wrap", "update; default `false`";
        }
    }

    object!(ReplicationStatusType = "AWS::PaymentCryptography::Key.ReplicationStatusType", "paymentcryptography-key-replicationstatustype");
    impl ReplicationStatusType {
        new! {
            status: KeyReplicationState = "Status", "update";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
            status_message: String = "StatusMessage", "update";
        }
    }
    values! { DeriveKeyUsage: Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY", Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY", Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY", Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY", Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER", Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY", Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY", Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY", Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY", Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY", Tr31M7HmacKey = "TR31_M7_HMAC_KEY", Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY", Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY", Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY" }
    values! { KeyCheckValueAlgorithm: Cmac = "CMAC", AnsiX9_24 = "ANSI_X9_24", Hmac = "HMAC", Sha1 = "SHA_1" }
    values! { KeyAlgorithm: Tdes2Key = "TDES_2KEY", Tdes3Key = "TDES_3KEY", Aes128 = "AES_128", Aes192 = "AES_192", Aes256 = "AES_256", HmacSha256 = "HMAC_SHA256", HmacSha384 = "HMAC_SHA384", HmacSha512 = "HMAC_SHA512", HmacSha224 = "HMAC_SHA224", Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256", EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521" }
    values! { KeyClass: SymmetricKey = "SYMMETRIC_KEY", AsymmetricKeyPair = "ASYMMETRIC_KEY_PAIR", PrivateKey = "PRIVATE_KEY", PublicKey = "PUBLIC_KEY" }
    values! { KeyUsage: Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY", Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY", Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", Tr31D1AsymmetricKeyForDataEncryption = "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION", Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY", Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY", Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER", Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY", Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY", Tr31K3AsymmetricKeyForKeyAgreement = "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT", Tr31M0Iso16609MacKey = "TR31_M0_ISO_16609_MAC_KEY", Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY", Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY", Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY", Tr31M7HmacKey = "TR31_M7_HMAC_KEY", Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY", Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY", Tr31S0AsymmetricKeyForDigitalSignature = "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE", Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY", Tr31K2Tr34AsymmetricKey = "TR31_K2_TR34_ASYMMETRIC_KEY" }
    values! { KeyReplicationState: InProgress = "IN_PROGRESS", DeleteInProgress = "DELETE_IN_PROGRESS", Failed = "FAILED", Synchronized = "SYNCHRONIZED" }
}
