// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::FraudDetector`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    Detector = "AWS::FraudDetector::Detector", "frauddetector-detector", List("Tags"), m::Arn
}
impl Detector {
    new! {
        detector_id: String = "DetectorId", "replacement; 1 to 64 characters";
        event_type: detector::EventType = "EventType", "update";
        rules: [detector::Rule] = "Rules", "update; at least 1 items";
    }
    set! {
        associated_models: [detector::Model] = "AssociatedModels", "update; at most 10 items";
        description: String = "Description", "update; 1 to 128 characters";
        detector_version_status: detector::DetectorVersionStatus = "DetectorVersionStatus", "update";
        rule_execution_mode: detector::RuleExecutionMode = "RuleExecutionMode", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Detector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_detector_version_id: String = "DetectorVersionId";
        attr_event_type_arn: m::Arn = "EventType.Arn";
        attr_event_type_created_time: String = "EventType.CreatedTime";
        attr_event_type_last_updated_time: String = "EventType.LastUpdatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { Detector: m::Arn = Ref; }
/// Property types and values of [`Detector`].
pub mod detector {
    object!(EntityType = "AWS::FraudDetector::Detector.EntityType", "frauddetector-detector-entitytype");
    impl EntityType {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }

    object!(EventType = "AWS::FraudDetector::Detector.EventType", "frauddetector-detector-eventtype");
    impl EventType {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 128 characters";
            entity_types: [EntityType] = "EntityTypes", "update; at least 1 items";
            event_variables: [EventVariable] = "EventVariables", "update; at least 1 items";
            inline: bool = "Inline", "update";
            labels: [Label] = "Labels", "update; at least 2 items";
            name: String = "Name", "update; 1 to 64 characters";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }

    object!(EventVariable = "AWS::FraudDetector::Detector.EventVariable", "frauddetector-detector-eventvariable");
    impl EventVariable {
        new! {}
        set! {
            data_source: DataSource = "DataSource", "update";
            data_type: DataType = "DataType", "update";
            default_value: String = "DefaultValue", "update";
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
            variable_type: VariableType = "VariableType", "update";
        }
    }

    object!(Label = "AWS::FraudDetector::Detector.Label", "frauddetector-detector-label");
    impl Label {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }

    object!(Model = "AWS::FraudDetector::Detector.Model", "frauddetector-detector-model");
    impl Model {
        new! {}
    }

    object!(Outcome = "AWS::FraudDetector::Detector.Outcome", "frauddetector-detector-outcome");
    impl Outcome {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }

    object!(Rule = "AWS::FraudDetector::Detector.Rule", "frauddetector-detector-rule");
    impl Rule {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            detector_id: String = "DetectorId", "update; 1 to 64 characters";
            expression: String = "Expression", "update";
            language: Language = "Language", "update";
            outcomes: [Outcome] = "Outcomes", "update; at least 1 items";
            rule_id: String = "RuleId", "update; 1 to 64 characters";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }
    values! { DetectorVersionStatus: Draft = "DRAFT", Active = "ACTIVE" }
    values! { RuleExecutionMode: FirstMatched = "FIRST_MATCHED", AllMatched = "ALL_MATCHED" }
    values! { DataSource: Event = "EVENT" }
    values! { DataType: String = "STRING", Integer = "INTEGER", Float = "FLOAT", Boolean = "BOOLEAN" }
    values! { VariableType: AuthCode = "AUTH_CODE", Avs = "AVS", BillingAddressL1 = "BILLING_ADDRESS_L1", BillingAddressL2 = "BILLING_ADDRESS_L2", BillingCity = "BILLING_CITY", BillingCountry = "BILLING_COUNTRY", BillingName = "BILLING_NAME", BillingPhone = "BILLING_PHONE", BillingState = "BILLING_STATE", BillingZip = "BILLING_ZIP", CardBin = "CARD_BIN", Categorical = "CATEGORICAL", CurrencyCode = "CURRENCY_CODE", EmailAddress = "EMAIL_ADDRESS", Fingerprint = "FINGERPRINT", FraudLabel = "FRAUD_LABEL", FreeFormText = "FREE_FORM_TEXT", IpAddress = "IP_ADDRESS", Numeric = "NUMERIC", OrderId = "ORDER_ID", PaymentType = "PAYMENT_TYPE", PhoneNumber = "PHONE_NUMBER", Price = "PRICE", ProductCategory = "PRODUCT_CATEGORY", ShippingAddressL1 = "SHIPPING_ADDRESS_L1", ShippingAddressL2 = "SHIPPING_ADDRESS_L2", ShippingCity = "SHIPPING_CITY", ShippingCountry = "SHIPPING_COUNTRY", ShippingName = "SHIPPING_NAME", ShippingPhone = "SHIPPING_PHONE", ShippingState = "SHIPPING_STATE", ShippingZip = "SHIPPING_ZIP", Useragent = "USERAGENT" }
    values! { Language: Detectorpl = "DETECTORPL" }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    EntityType = "AWS::FraudDetector::EntityType", "frauddetector-entitytype", List("Tags"), m::Arn
}
impl EntityType {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<EntityType> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { EntityType: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    EventType = "AWS::FraudDetector::EventType", "frauddetector-eventtype", List("Tags"), m::Arn
}
impl EventType {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        entity_types: [event_type::EntityType] = "EntityTypes", "update; at least 1 items";
        event_variables: [event_type::EventVariable] = "EventVariables", "update; at least 1 items";
        labels: [event_type::Label] = "Labels", "update; at least 2 items";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<EventType> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { EventType: m::Arn = Ref; }
/// Property types and values of [`EventType`].
pub mod event_type {
    object!(EntityType = "AWS::FraudDetector::EventType.EntityType", "frauddetector-eventtype-entitytype");
    impl EntityType {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }

    object!(EventVariable = "AWS::FraudDetector::EventType.EventVariable", "frauddetector-eventtype-eventvariable");
    impl EventVariable {
        new! {}
        set! {
            data_source: DataSource = "DataSource", "update";
            data_type: DataType = "DataType", "update";
            default_value: String = "DefaultValue", "update";
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
            variable_type: VariableType = "VariableType", "update";
        }
    }

    object!(Label = "AWS::FraudDetector::EventType.Label", "frauddetector-eventtype-label");
    impl Label {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 256 characters";
            inline: bool = "Inline", "update";
            name: String = "Name", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        }
    }
    values! { DataSource: Event = "EVENT" }
    values! { DataType: String = "STRING", Integer = "INTEGER", Float = "FLOAT", Boolean = "BOOLEAN" }
    values! { VariableType: AuthCode = "AUTH_CODE", Avs = "AVS", BillingAddressL1 = "BILLING_ADDRESS_L1", BillingAddressL2 = "BILLING_ADDRESS_L2", BillingCity = "BILLING_CITY", BillingCountry = "BILLING_COUNTRY", BillingName = "BILLING_NAME", BillingPhone = "BILLING_PHONE", BillingState = "BILLING_STATE", BillingZip = "BILLING_ZIP", CardBin = "CARD_BIN", Categorical = "CATEGORICAL", CurrencyCode = "CURRENCY_CODE", EmailAddress = "EMAIL_ADDRESS", Fingerprint = "FINGERPRINT", FraudLabel = "FRAUD_LABEL", FreeFormText = "FREE_FORM_TEXT", IpAddress = "IP_ADDRESS", Numeric = "NUMERIC", OrderId = "ORDER_ID", PaymentType = "PAYMENT_TYPE", PhoneNumber = "PHONE_NUMBER", Price = "PRICE", ProductCategory = "PRODUCT_CATEGORY", ShippingAddressL1 = "SHIPPING_ADDRESS_L1", ShippingAddressL2 = "SHIPPING_ADDRESS_L2", ShippingCity = "SHIPPING_CITY", ShippingCountry = "SHIPPING_COUNTRY", ShippingName = "SHIPPING_NAME", ShippingPhone = "SHIPPING_PHONE", ShippingState = "SHIPPING_STATE", ShippingZip = "SHIPPING_ZIP", Useragent = "USERAGENT" }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    Label = "AWS::FraudDetector::Label", "frauddetector-label", List("Tags"), m::Arn
}
impl Label {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Label> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { Label: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    List = "AWS::FraudDetector::List", "frauddetector-list", List("Tags"), m::Arn
}
impl List {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        elements: [String] = "Elements", "update; at most 100000 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        variable_type: String = "VariableType", "update; 1 to 64 characters";
    }
}
impl c::Handle<List> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { List: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    Outcome = "AWS::FraudDetector::Outcome", "frauddetector-outcome", List("Tags"), m::Arn
}
impl Outcome {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Outcome> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { Outcome: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-07.
    Variable = "AWS::FraudDetector::Variable", "frauddetector-variable", List("Tags"), m::Arn
}
impl Variable {
    new! {
        data_type: variable::DataType = "DataType", "update";
        name: String = "Name", "replacement";
        data_source: variable::DataSource = "DataSource", "update";
        default_value: String = "DefaultValue", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        variable_type: variable::VariableType = "VariableType", "update";
    }
}
impl c::Handle<Variable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
give! { Variable: m::Arn = Ref; }
/// Property types and values of [`Variable`].
pub mod variable {
    values! { DataSource: Event = "EVENT", ExternalModelScore = "EXTERNAL_MODEL_SCORE" }
    values! { DataType: String = "STRING", Integer = "INTEGER", Float = "FLOAT", Boolean = "BOOLEAN" }
    values! { VariableType: AuthCode = "AUTH_CODE", Avs = "AVS", BillingAddressL1 = "BILLING_ADDRESS_L1", BillingAddressL2 = "BILLING_ADDRESS_L2", BillingCity = "BILLING_CITY", BillingCountry = "BILLING_COUNTRY", BillingName = "BILLING_NAME", BillingPhone = "BILLING_PHONE", BillingState = "BILLING_STATE", BillingZip = "BILLING_ZIP", CardBin = "CARD_BIN", Categorical = "CATEGORICAL", CurrencyCode = "CURRENCY_CODE", EmailAddress = "EMAIL_ADDRESS", Fingerprint = "FINGERPRINT", FraudLabel = "FRAUD_LABEL", FreeFormText = "FREE_FORM_TEXT", IpAddress = "IP_ADDRESS", Numeric = "NUMERIC", OrderId = "ORDER_ID", PaymentType = "PAYMENT_TYPE", PhoneNumber = "PHONE_NUMBER", Price = "PRICE", ProductCategory = "PRODUCT_CATEGORY", ShippingAddressL1 = "SHIPPING_ADDRESS_L1", ShippingAddressL2 = "SHIPPING_ADDRESS_L2", ShippingCity = "SHIPPING_CITY", ShippingCountry = "SHIPPING_COUNTRY", ShippingName = "SHIPPING_NAME", ShippingPhone = "SHIPPING_PHONE", ShippingState = "SHIPPING_STATE", ShippingZip = "SHIPPING_ZIP", Useragent = "USERAGENT" }
}
