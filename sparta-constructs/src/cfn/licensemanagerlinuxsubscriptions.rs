// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    SubscriptionProvider = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider", "licensemanagerlinuxsubscriptions-subscriptionprovider", List("Tags"), m::Arn
}
impl SubscriptionProvider {
    new! {
        secret_arn: m::Arn = "SecretArn", "replacement";
        subscription_provider_source: subscription_provider::SubscriptionProviderSource = "SubscriptionProviderSource", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SubscriptionProvider> {
    get! {
        attr_last_successful_data_retrieval_time: String = "LastSuccessfulDataRetrievalTime";
        attr_subscription_provider_arn: m::Arn = "SubscriptionProviderArn";
        attr_subscription_provider_status: String = "SubscriptionProviderStatus";
        attr_subscription_provider_status_message: String = "SubscriptionProviderStatusMessage";
    }
}
give! { SubscriptionProvider: m::Arn = Ref; }
/// Property types and values of [`SubscriptionProvider`].
pub mod subscription_provider {
    values! { SubscriptionProviderSource: RedHat = "RedHat" }
}
