// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::UXC`.
use crate::core as c;

resource! {
    AccountCustomization = "AWS::UXC::AccountCustomization", "uxc-accountcustomization", None, String
}
impl AccountCustomization {
    new! {}
    set! {
        account_color: account_customization::AccountColor = "AccountColor", "update";
        visible_regions: [String] = "VisibleRegions", "update; at most 100 items";
        visible_services: [String] = "VisibleServices", "update; at most 500 items";
    }
}
impl c::Handle<AccountCustomization> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`AccountCustomization`].
pub mod account_customization {
    values! { AccountColor: None = "none", Pink = "pink", Purple = "purple", DarkBlue = "darkBlue", LightBlue = "lightBlue", Teal = "teal", Green = "green", Yellow = "yellow", Orange = "orange", Red = "red" }
}
