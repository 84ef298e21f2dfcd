// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Invoicing`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    InvoiceUnit = "AWS::Invoicing::InvoiceUnit", "invoicing-invoiceunit", List("ResourceTags"), m::Arn
}
impl InvoiceUnit {
    new! {
        name: String = "Name", "replacement; 1 to 50 characters";
        invoice_receiver: String = "InvoiceReceiver", "replacement; 12 characters";
        rule: invoice_unit::Rule = "Rule", "update";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update; at most 200 items";
        tax_inheritance_disabled: bool = "TaxInheritanceDisabled", "update";
    }
}
impl c::Handle<InvoiceUnit> {
    get! {
        attr_invoice_unit_arn: m::Arn = "InvoiceUnitArn";
        attr_last_modified: v::Number = "LastModified";
    }
}
give! { InvoiceUnit: m::Arn = Ref; }
/// Property types and values of [`InvoiceUnit`].
pub mod invoice_unit {
    object!(Rule = "AWS::Invoicing::InvoiceUnit.Rule", "invoicing-invoiceunit-rule");
    impl Rule {
        new! {
            linked_accounts: [String] = "LinkedAccounts", "update; at most 1000 items";
        }
    }
}

resource! {
    ProcurementPortalPreference = "AWS::Invoicing::ProcurementPortalPreference", "invoicing-procurementportalpreference", List("Tags"), m::Arn
}
new_struct! { ProcurementPortalPreference, ProcurementPortalPreferenceRequired {
    procurement_portal_name: procurement_portal_preference::ProcurementPortalName = "ProcurementPortalName", "replacement";
    buyer_domain: procurement_portal_preference::BuyerDomain = "BuyerDomain", "replacement";
    buyer_identifier: String = "BuyerIdentifier", "replacement; at most 1024 characters";
    contacts: [procurement_portal_preference::Contact] = "Contacts", "update; 1 items";
    einvoice_delivery_enabled: bool = "EinvoiceDeliveryEnabled", "update";
    purchase_order_retrieval_enabled: bool = "PurchaseOrderRetrievalEnabled", "update";
    supplier_domain: procurement_portal_preference::SupplierDomain = "SupplierDomain", "replacement";
    supplier_identifier: String = "SupplierIdentifier", "replacement; at most 1024 characters";
} }
impl ProcurementPortalPreference {
    set! {
        einvoice_delivery_preference: procurement_portal_preference::EinvoiceDeliveryPreference = "EinvoiceDeliveryPreference", "update";
        procurement_portal_instance_endpoint: String = "ProcurementPortalInstanceEndpoint", "update; at most 1024 characters";
        procurement_portal_shared_secret: String = "ProcurementPortalSharedSecret", "update; at most 1024 characters; cannot be read back";
        selector: procurement_portal_preference::ProcurementPortalPreferenceSelector = "Selector", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        test_env_preference: procurement_portal_preference::TestEnvPreference = "TestEnvPreference", "update";
    }
}
impl c::Handle<ProcurementPortalPreference> {
    get! {
        attr_aws_account_id: String = "AwsAccountId";
        attr_create_date: String = "CreateDate";
        attr_einvoice_delivery_preference_status: String = "EinvoiceDeliveryPreferenceStatus";
        attr_last_update_date: String = "LastUpdateDate";
        attr_procurement_portal_preference_arn: m::Arn = "ProcurementPortalPreferenceArn";
        attr_purchase_order_retrieval_endpoint: String = "PurchaseOrderRetrievalEndpoint";
        attr_purchase_order_retrieval_preference_status: String = "PurchaseOrderRetrievalPreferenceStatus";
        attr_version: i64 = "Version";
    }
}
give! { ProcurementPortalPreference: m::Arn = Ref; }
/// Property types and values of [`ProcurementPortalPreference`].
pub mod procurement_portal_preference {
    use crate::value::meaning as m;
    object!(Contact = "AWS::Invoicing::ProcurementPortalPreference.Contact", "invoicing-procurementportalpreference-contact");
    impl Contact {
        new! {}
        set! {
            email: String = "Email", "update; 1 to 1024 characters";
            name: String = "Name", "update; at most 1024 characters";
        }
    }

    object!(EinvoiceDeliveryPreference = "AWS::Invoicing::ProcurementPortalPreference.EinvoiceDeliveryPreference", "invoicing-procurementportalpreference-einvoicedeliverypreference");
    impl EinvoiceDeliveryPreference {
        new! {}
        set! {
            connection_testing_method: ConnectionTestingMethod = "ConnectionTestingMethod", "update";
            einvoice_delivery_activation_date: String = "EinvoiceDeliveryActivationDate", "update";
            einvoice_delivery_attachment_types: [EinvoiceDeliveryAttachmentType] = "EinvoiceDeliveryAttachmentTypes", "update";
            einvoice_delivery_document_types: [EinvoiceDeliveryDocumentType] = "EinvoiceDeliveryDocumentTypes", "update; at most 10 items";
            protocol: Protocol = "Protocol", "update";
            purchase_order_data_sources: [PurchaseOrderDataSource] = "PurchaseOrderDataSources", "update";
        }
    }

    object!(ProcurementPortalPreferenceSelector = "AWS::Invoicing::ProcurementPortalPreference.ProcurementPortalPreferenceSelector", "invoicing-procurementportalpreference-procurementportalpreferenceselector");
    impl ProcurementPortalPreferenceSelector {
        new! {}
        set! {
            invoice_unit_arns: [m::Arn] = "InvoiceUnitArns", "update; at most 500 items";
        }
    }

    object!(PurchaseOrderDataSource = "AWS::Invoicing::ProcurementPortalPreference.PurchaseOrderDataSource", "invoicing-procurementportalpreference-purchaseorderdatasource");
    impl PurchaseOrderDataSource {
        new! {}
        set! {
            einvoice_delivery_document_type: EinvoiceDeliveryDocumentType = "EinvoiceDeliveryDocumentType", "update";
            purchase_order_data_source_type: PurchaseOrderDataSourceType = "PurchaseOrderDataSourceType", "update";
        }
    }

    object!(TestEnvPreference = "AWS::Invoicing::ProcurementPortalPreference.TestEnvPreference", "invoicing-procurementportalpreference-testenvpreference");
    impl TestEnvPreference {
        new! {}
        set! {
            buyer_domain: BuyerDomain = "BuyerDomain", "update";
            buyer_identifier: String = "BuyerIdentifier", "update; at most 1024 characters";
            procurement_portal_instance_endpoint: String = "ProcurementPortalInstanceEndpoint", "update; at most 1024 characters";
            procurement_portal_shared_secret: String = "ProcurementPortalSharedSecret", "update; at most 1024 characters";
            supplier_domain: SupplierDomain = "SupplierDomain", "update";
            supplier_identifier: String = "SupplierIdentifier", "update; at most 1024 characters";
        }
    }
    values! { BuyerDomain: NetworkId = "NetworkID" }
    values! { ProcurementPortalName: SapBusinessNetwork = "SAP_BUSINESS_NETWORK", Coupa = "COUPA" }
    values! { SupplierDomain: NetworkId = "NetworkID" }
    values! { ConnectionTestingMethod: ProdEnvDollarTest = "PROD_ENV_DOLLAR_TEST", TestEnvReplayTest = "TEST_ENV_REPLAY_TEST" }
    values! { EinvoiceDeliveryAttachmentType: InvoicePdf = "INVOICE_PDF", RfpPdf = "RFP_PDF" }
    values! { EinvoiceDeliveryDocumentType: AwsCloudInvoice = "AWS_CLOUD_INVOICE", AwsCloudCreditMemo = "AWS_CLOUD_CREDIT_MEMO", AwsMarketplaceInvoice = "AWS_MARKETPLACE_INVOICE", AwsMarketplaceCreditMemo = "AWS_MARKETPLACE_CREDIT_MEMO", AwsRequestForPayment = "AWS_REQUEST_FOR_PAYMENT" }
    values! { Protocol: Cxml = "CXML" }
    values! { PurchaseOrderDataSourceType: AssociatedPurchaseOrderRequired = "ASSOCIATED_PURCHASE_ORDER_REQUIRED", PurchaseOrderNotRequired = "PURCHASE_ORDER_NOT_REQUIRED" }
}
