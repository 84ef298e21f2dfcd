// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::B2BI`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Capability = "AWS::B2BI::Capability", "b2bi-capability", List("Tags"), String
}
impl Capability {
    new! {
        name: String = "Name", "update; 1 to 254 characters";
        type_: capability::CapabilityType = "Type", "replacement";
        configuration: capability::CapabilityConfiguration = "Configuration", "update";
    }
    set! {
        instructions_documents: [capability::S3Location] = "InstructionsDocuments", "update; at most 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Capability> {
    get! {
        attr_capability_arn: m::Arn = "CapabilityArn";
        attr_capability_id: String = "CapabilityId";
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { Capability: m::Arn = GetAtt("CapabilityArn"); }
/// Property types and values of [`Capability`].
pub mod capability {
    use crate::value::meaning as m;
    object!(CapabilityConfiguration = "AWS::B2BI::Capability.CapabilityConfiguration", "b2bi-capability-capabilityconfiguration");
    impl CapabilityConfiguration {
        new! {
            edi: EdiConfiguration = "Edi", "update";
        }
    }

    object!(EdiConfiguration = "AWS::B2BI::Capability.EdiConfiguration", "b2bi-capability-ediconfiguration");
    impl EdiConfiguration {
        new! {
            transformer_id: String = "TransformerId", "update; 1 to 64 characters";
            type_: EdiType = "Type", "update";
            input_location: S3Location = "InputLocation", "update";
            output_location: S3Location = "OutputLocation", "update";
        }
        set! {
            capability_direction: CapabilityDirection = "CapabilityDirection", "update";
        }
    }

    object!(EdiType = "AWS::B2BI::Capability.EdiType", "b2bi-capability-editype");
    impl EdiType {
        new! {
            x12_details: X12Details = "X12Details", "update";
        }
    }

    object!(S3Location = "AWS::B2BI::Capability.S3Location", "b2bi-capability-s3location");
    impl S3Location {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            key: String = "Key", "update; at most 1024 characters";
        }
    }

    object!(X12Details = "AWS::B2BI::Capability.X12Details", "b2bi-capability-x12details");
    impl X12Details {
        new! {}
        set! {
            transaction_set: String = "TransactionSet", "update";
            version: X12Version = "Version", "update";
        }
    }
    values! { CapabilityType: Edi = "edi" }
    values! { CapabilityDirection: Inbound = "INBOUND", Outbound = "OUTBOUND" }
    values! { X12Version: Version4010 = "VERSION_4010", Version4030 = "VERSION_4030", Version4050 = "VERSION_4050", Version4060 = "VERSION_4060", Version5010 = "VERSION_5010", Version5010Hipaa = "VERSION_5010_HIPAA" }
}

resource! {
    Partnership = "AWS::B2BI::Partnership", "b2bi-partnership", List("Tags"), String
}
impl Partnership {
    new! {
        name: String = "Name", "update; 1 to 254 characters";
        profile_id: String = "ProfileId", "replacement; 1 to 64 characters";
        capabilities: [String] = "Capabilities", "update";
        email: String = "Email", "replacement; 5 to 254 characters";
    }
    set! {
        capability_options: partnership::CapabilityOptions = "CapabilityOptions", "update";
        phone: String = "Phone", "replacement; 7 to 22 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Partnership> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_partnership_arn: m::Arn = "PartnershipArn";
        attr_partnership_id: String = "PartnershipId";
        attr_trading_partner_id: String = "TradingPartnerId";
    }
}
give! { Partnership: m::Arn = GetAtt("PartnershipArn"); }
/// Property types and values of [`Partnership`].
pub mod partnership {
    use crate::value as v;
    object!(CapabilityOptions = "AWS::B2BI::Partnership.CapabilityOptions", "b2bi-partnership-capabilityoptions");
    impl CapabilityOptions {
        new! {}
        set! {
            inbound_edi: InboundEdiOptions = "InboundEdi", "update";
            outbound_edi: OutboundEdiOptions = "OutboundEdi", "update";
        }
    }

    object!(InboundEdiOptions = "AWS::B2BI::Partnership.InboundEdiOptions", "b2bi-partnership-inboundedioptions");
    impl InboundEdiOptions {
        new! {}
        set! {
            x12: X12InboundEdiOptions = "X12", "update";
        }
    }

    object!(OutboundEdiOptions = "AWS::B2BI::Partnership.OutboundEdiOptions", "b2bi-partnership-outboundedioptions");
    impl OutboundEdiOptions {
        new! {
            x12: X12Envelope = "X12", "update";
        }
    }

    object!(WrapOptions = "AWS::B2BI::Partnership.WrapOptions", "b2bi-partnership-wrapoptions");
    impl WrapOptions {
        new! {}
        set! {
            line_length: v::Number = "LineLength", "update; at least 1";
            line_terminator: LineTerminator = "LineTerminator", "update";
            wrap_by: WrapFormat = "WrapBy", "update";
        }
    }

    object!(X12AcknowledgmentOptions = "AWS::B2BI::Partnership.X12AcknowledgmentOptions", "b2bi-partnership-x12acknowledgmentoptions");
    impl X12AcknowledgmentOptions {
        new! {
            functional_acknowledgment: X12FunctionalAcknowledgment = "FunctionalAcknowledgment", "update";
            technical_acknowledgment: X12TechnicalAcknowledgment = "TechnicalAcknowledgment", "update";
        }
    }

    object!(X12ControlNumbers = "AWS::B2BI::Partnership.X12ControlNumbers", "b2bi-partnership-x12controlnumbers");
    impl X12ControlNumbers {
        new! {}
        set! {
            starting_functional_group_control_number: v::Number = "StartingFunctionalGroupControlNumber", "update; 1 to 999999999";
            starting_interchange_control_number: v::Number = "StartingInterchangeControlNumber", "update; 1 to 999999999";
            starting_transaction_set_control_number: v::Number = "StartingTransactionSetControlNumber", "update; 1 to 999999999";
        }
    }

    object!(X12Delimiters = "AWS::B2BI::Partnership.X12Delimiters", "b2bi-partnership-x12delimiters");
    impl X12Delimiters {
        new! {}
        set! {
            component_separator: String = "ComponentSeparator", "update; 1 characters";
            data_element_separator: String = "DataElementSeparator", "update; 1 characters";
            segment_terminator: String = "SegmentTerminator", "update; 1 characters";
        }
    }

    object!(X12Envelope = "AWS::B2BI::Partnership.X12Envelope", "b2bi-partnership-x12envelope");
    impl X12Envelope {
        new! {}
        set! {
            common: X12OutboundEdiHeaders = "Common", "update";
            wrap_options: WrapOptions = "WrapOptions", "update";
        }
    }

    object!(X12FunctionalGroupHeaders = "AWS::B2BI::Partnership.X12FunctionalGroupHeaders", "b2bi-partnership-x12functionalgroupheaders");
    impl X12FunctionalGroupHeaders {
        new! {}
        set! {
            application_receiver_code: String = "ApplicationReceiverCode", "update; 2 to 15 characters";
            application_sender_code: String = "ApplicationSenderCode", "update; 2 to 15 characters";
            responsible_agency_code: String = "ResponsibleAgencyCode", "update; 1 to 2 characters";
        }
    }

    object!(X12InboundEdiOptions = "AWS::B2BI::Partnership.X12InboundEdiOptions", "b2bi-partnership-x12inboundedioptions");
    impl X12InboundEdiOptions {
        new! {}
        set! {
            acknowledgment_options: X12AcknowledgmentOptions = "AcknowledgmentOptions", "update";
        }
    }

    object!(X12InterchangeControlHeaders = "AWS::B2BI::Partnership.X12InterchangeControlHeaders", "b2bi-partnership-x12interchangecontrolheaders");
    impl X12InterchangeControlHeaders {
        new! {}
        set! {
            acknowledgment_requested_code: String = "AcknowledgmentRequestedCode", "update; 1 characters";
            receiver_id: String = "ReceiverId", "update; 15 characters";
            receiver_id_qualifier: String = "ReceiverIdQualifier", "update; 2 characters";
            repetition_separator: String = "RepetitionSeparator", "update; 1 characters";
            sender_id: String = "SenderId", "update; 15 characters";
            sender_id_qualifier: String = "SenderIdQualifier", "update; 2 characters";
            usage_indicator_code: String = "UsageIndicatorCode", "update; 1 characters";
        }
    }

    object!(X12OutboundEdiHeaders = "AWS::B2BI::Partnership.X12OutboundEdiHeaders", "b2bi-partnership-x12outboundediheaders");
    impl X12OutboundEdiHeaders {
        new! {}
        set! {
            control_numbers: X12ControlNumbers = "ControlNumbers", "update";
            delimiters: X12Delimiters = "Delimiters", "update";
            functional_group_headers: X12FunctionalGroupHeaders = "FunctionalGroupHeaders", "update";
            gs05_time_format: X12Gs05TimeFormat = "Gs05TimeFormat", "update";
            interchange_control_headers: X12InterchangeControlHeaders = "InterchangeControlHeaders", "update";
            validate_edi: bool = "ValidateEdi", "update";
        }
    }
    values! { LineTerminator: Crlf = "CRLF", Lf = "LF", Cr = "CR" }
    values! { WrapFormat: Segment = "SEGMENT", OneLine = "ONE_LINE", LineLength = "LINE_LENGTH" }
    values! { X12FunctionalAcknowledgment: DoNotGenerate = "DO_NOT_GENERATE", GenerateAllSegments = "GENERATE_ALL_SEGMENTS", GenerateWithoutTransactionSetResponseLoop = "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP" }
    values! { X12TechnicalAcknowledgment: DoNotGenerate = "DO_NOT_GENERATE", GenerateAllSegments = "GENERATE_ALL_SEGMENTS" }
    values! { X12Gs05TimeFormat: Hhmm = "HHMM", Hhmmss = "HHMMSS", Hhmmssdd = "HHMMSSDD" }
}

resource! {
    Profile = "AWS::B2BI::Profile", "b2bi-profile", List("Tags"), String
}
impl Profile {
    new! {
        business_name: String = "BusinessName", "update; 1 to 254 characters";
        name: String = "Name", "update; 1 to 254 characters";
        logging: profile::Logging = "Logging", "replacement";
        phone: String = "Phone", "update; 7 to 22 characters";
    }
    set! {
        email: String = "Email", "update; 5 to 254 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Profile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_log_group_name: m::logs::LogGroupName = "LogGroupName";
        attr_modified_at: String = "ModifiedAt";
        attr_profile_arn: String = "ProfileArn";
        attr_profile_id: String = "ProfileId";
    }
}
give! { Profile: m::Arn = GetAtt("ProfileArn"); }
/// Property types and values of [`Profile`].
pub mod profile {
    values! { Logging: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Transformer = "AWS::B2BI::Transformer", "b2bi-transformer", List("Tags"), String
}
impl Transformer {
    new! {
        name: String = "Name", "update; 1 to 254 characters";
        status: transformer::TransformerStatus = "Status", "update";
    }
    set! {
        edi_type: transformer::EdiType = "EdiType", "update; deprecated by AWS";
        file_format: transformer::FileFormat = "FileFormat", "update; deprecated by AWS";
        input_conversion: transformer::InputConversion = "InputConversion", "update";
        mapping: transformer::Mapping = "Mapping", "update";
        mapping_template: String = "MappingTemplate", "update; at most 350000 characters; deprecated by AWS";
        output_conversion: transformer::OutputConversion = "OutputConversion", "update";
        sample_document: String = "SampleDocument", "update; at most 1024 characters; deprecated by AWS";
        sample_documents: transformer::SampleDocuments = "SampleDocuments", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Transformer> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_transformer_arn: m::Arn = "TransformerArn";
        attr_transformer_id: String = "TransformerId";
    }
}
give! { Transformer: m::Arn = GetAtt("TransformerArn"); }
/// Property types and values of [`Transformer`].
pub mod transformer {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdvancedOptions = "AWS::B2BI::Transformer.AdvancedOptions", "b2bi-transformer-advancedoptions");
    impl AdvancedOptions {
        new! {}
        set! {
            x12: X12AdvancedOptions = "X12", "update";
        }
    }

    object!(EdiType = "AWS::B2BI::Transformer.EdiType", "b2bi-transformer-editype");
    impl EdiType {
        new! {
            x12_details: X12Details = "X12Details", "update";
        }
    }

    object!(FormatOptions = "AWS::B2BI::Transformer.FormatOptions", "b2bi-transformer-formatoptions");
    impl FormatOptions {
        new! {
            x12: X12Details = "X12", "update";
        }
    }

    object!(InputConversion = "AWS::B2BI::Transformer.InputConversion", "b2bi-transformer-inputconversion");
    impl InputConversion {
        new! {
            from_format: FromFormat = "FromFormat", "update";
        }
        set! {
            advanced_options: AdvancedOptions = "AdvancedOptions", "update";
            format_options: FormatOptions = "FormatOptions", "update";
        }
    }

    object!(Mapping = "AWS::B2BI::Transformer.Mapping", "b2bi-transformer-mapping");
    impl Mapping {
        new! {
            template_language: MappingTemplateLanguage = "TemplateLanguage", "update";
        }
        set! {
            template: String = "Template", "update; at most 350000 characters";
        }
    }

    object!(OutputConversion = "AWS::B2BI::Transformer.OutputConversion", "b2bi-transformer-outputconversion");
    impl OutputConversion {
        new! {
            to_format: ToFormat = "ToFormat", "update";
        }
        set! {
            advanced_options: AdvancedOptions = "AdvancedOptions", "update";
            format_options: FormatOptions = "FormatOptions", "update";
        }
    }

    object!(SampleDocumentKeys = "AWS::B2BI::Transformer.SampleDocumentKeys", "b2bi-transformer-sampledocumentkeys");
    impl SampleDocumentKeys {
        new! {}
        set! {
            input: String = "Input", "update; at most 1024 characters";
            output: String = "Output", "update; at most 1024 characters";
        }
    }

    object!(SampleDocuments = "AWS::B2BI::Transformer.SampleDocuments", "b2bi-transformer-sampledocuments");
    impl SampleDocuments {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            keys: [SampleDocumentKeys] = "Keys", "update";
        }
    }

    object!(X12AdvancedOptions = "AWS::B2BI::Transformer.X12AdvancedOptions", "b2bi-transformer-x12advancedoptions");
    impl X12AdvancedOptions {
        new! {}
        set! {
            split_options: X12SplitOptions = "SplitOptions", "update";
            validation_options: X12ValidationOptions = "ValidationOptions", "update";
        }
    }

    object!(X12CodeListValidationRule = "AWS::B2BI::Transformer.X12CodeListValidationRule", "b2bi-transformer-x12codelistvalidationrule");
    impl X12CodeListValidationRule {
        new! {
            element_id: String = "ElementId", "update; 4 characters";
        }
        set! {
            codes_to_add: [String] = "CodesToAdd", "update";
            codes_to_remove: [String] = "CodesToRemove", "update";
        }
    }

    object!(X12Details = "AWS::B2BI::Transformer.X12Details", "b2bi-transformer-x12details");
    impl X12Details {
        new! {}
        set! {
            transaction_set: String = "TransactionSet", "update";
            version: X12Version = "Version", "update";
        }
    }

    object!(X12ElementLengthValidationRule = "AWS::B2BI::Transformer.X12ElementLengthValidationRule", "b2bi-transformer-x12elementlengthvalidationrule");
    impl X12ElementLengthValidationRule {
        new! {
            element_id: String = "ElementId", "update; 4 characters";
            max_length: v::Number = "MaxLength", "update; 1 to 1000000";
            min_length: v::Number = "MinLength", "update; 1 to 1000000";
        }
    }

    object!(X12ElementRequirementValidationRule = "AWS::B2BI::Transformer.X12ElementRequirementValidationRule", "b2bi-transformer-x12elementrequirementvalidationrule");
    impl X12ElementRequirementValidationRule {
        new! {
            element_position: String = "ElementPosition", "update";
            requirement: ElementRequirement = "Requirement", "update";
        }
    }

    object!(X12SplitOptions = "AWS::B2BI::Transformer.X12SplitOptions", "b2bi-transformer-x12splitoptions");
    impl X12SplitOptions {
        new! {}
        set! {
            split_by: X12SplitBy = "SplitBy", "update";
        }
    }

    object!(X12ValidationOptions = "AWS::B2BI::Transformer.X12ValidationOptions", "b2bi-transformer-x12validationoptions");
    impl X12ValidationOptions {
        new! {}
        set! {
            validation_rules: [X12ValidationRule] = "ValidationRules", "update";
        }
    }

    object!(X12ValidationRule = "AWS::B2BI::Transformer.X12ValidationRule", "b2bi-transformer-x12validationrule");
    impl X12ValidationRule {
        new! {}
        set! {
            code_list_validation_rule: X12CodeListValidationRule = "CodeListValidationRule", "update";
            element_length_validation_rule: X12ElementLengthValidationRule = "ElementLengthValidationRule", "update";
            element_requirement_validation_rule: X12ElementRequirementValidationRule = "ElementRequirementValidationRule", "update";
        }
    }
    values! { FileFormat: Xml = "XML", Json = "JSON", NotUsed = "NOT_USED" }
    values! { TransformerStatus: Active = "active", Inactive = "inactive" }
    values! { FromFormat: X12 = "X12" }
    values! { MappingTemplateLanguage: Xslt = "XSLT", Jsonata = "JSONATA" }
    values! { ToFormat: X12 = "X12" }
    values! { X12Version: Version4010 = "VERSION_4010", Version4030 = "VERSION_4030", Version4050 = "VERSION_4050", Version4060 = "VERSION_4060", Version5010 = "VERSION_5010", Version5010Hipaa = "VERSION_5010_HIPAA" }
    values! { ElementRequirement: Optional = "OPTIONAL", Mandatory = "MANDATORY" }
    values! { X12SplitBy: None = "NONE", Transaction = "TRANSACTION" }
}
