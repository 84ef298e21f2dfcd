// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Billing`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BillingView = "AWS::Billing::BillingView", "billing-billingview", List("Tags"), m::Arn
}
impl BillingView {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        source_views: [String] = "SourceViews", "update; 1 to 10 items";
    }
    set! {
        data_filter_expression: billing_view::DataFilterExpression = "DataFilterExpression", "update";
        description: String = "Description", "replacement; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<BillingView> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_billing_view_type: String = "BillingViewType";
        attr_created_at: v::Number = "CreatedAt";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_updated_at: v::Number = "UpdatedAt";
    }
}
give! { BillingView: m::Arn = Ref; }
/// Property types and values of [`BillingView`].
pub mod billing_view {
    object!(DataFilterExpression = "AWS::Billing::BillingView.DataFilterExpression", "billing-billingview-datafilterexpression");
    impl DataFilterExpression {
        new! {}
        set! {
            dimensions: Dimensions = "Dimensions", "update";
            tags: Tags = "Tags", "update";
            time_range: TimeRange = "TimeRange", "update";
        }
    }

    object!(Dimensions = "AWS::Billing::BillingView.Dimensions", "billing-billingview-dimensions");
    impl Dimensions {
        new! {}
        set! {
            key: DimensionKey = "Key", "update";
            values: [String] = "Values", "update; 1 to 200 items";
        }
    }

    object!(Tags = "AWS::Billing::BillingView.Tags", "billing-billingview-tags");
    impl Tags {
        new! {}
        set! {
            key: String = "Key", "update; at most 1024 characters";
            values: [String] = "Values", "update; 1 to 200 items";
        }
    }

    object!(TimeRange = "AWS::Billing::BillingView.TimeRange", "billing-billingview-timerange");
    impl TimeRange {
        new! {}
        set! {
            begin_date_inclusive: String = "BeginDateInclusive", "update";
            end_date_inclusive: String = "EndDateInclusive", "update";
        }
    }
    values! { DimensionKey: LinkedAccount = "LINKED_ACCOUNT" }
}
