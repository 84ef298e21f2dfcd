// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Invoicing`.
use sparta_constructs::cfn::invoicing;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <invoicing::InvoiceUnit as ResourceType>::TYPE,
    <invoicing::ProcurementPortalPreference as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    invoicing::InvoiceUnit::new("sample", "123456789012", invoicing::invoice_unit::Rule::new(["123456789012"])).add(stack, "InvoiceUnit");
    invoicing::ProcurementPortalPreference::new(invoicing::ProcurementPortalPreferenceRequired { procurement_portal_name: Value::of(invoicing::procurement_portal_preference::ProcurementPortalName::SapBusinessNetwork), buyer_domain: Value::of(invoicing::procurement_portal_preference::BuyerDomain::NetworkId), buyer_identifier: Value::of("sample"), contacts: Value::of([invoicing::procurement_portal_preference::Contact::new()]), einvoice_delivery_enabled: Value::of(true), purchase_order_retrieval_enabled: Value::of(true), supplier_domain: Value::of(invoicing::procurement_portal_preference::SupplierDomain::NetworkId), supplier_identifier: Value::of("sample") }).add(stack, "ProcurementPortalPreference");
}
