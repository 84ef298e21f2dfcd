// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ResourceExplorer2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    DefaultViewAssociation = "AWS::ResourceExplorer2::DefaultViewAssociation", "resourceexplorer2-defaultviewassociation", None, String
}
impl DefaultViewAssociation {
    new! {
        view_arn: String = "ViewArn", "update";
    }
}
impl c::Handle<DefaultViewAssociation> {
    get! {
        attr_associated_aws_principal: String = "AssociatedAwsPrincipal";
    }
}

resource! {
    Index = "AWS::ResourceExplorer2::Index", "resourceexplorer2-index", Map("Tags"), m::Arn
}
impl Index {
    new! {
        type_: index::IndexType = "Type", "update";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Index> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_index_state: String = "IndexState";
    }
}
give! { Index: m::Arn = Ref; }
/// Property types and values of [`Index`].
pub mod index {
    values! { IndexType: Local = "LOCAL", Aggregator = "AGGREGATOR" }
}

resource! {
    View = "AWS::ResourceExplorer2::View", "resourceexplorer2-view", Map("Tags"), String
}
impl View {
    new! {
        view_name: String = "ViewName", "replacement";
    }
    set! {
        filters: view::SearchFilter = "Filters", "update";
        included_properties: [view::IncludedProperty] = "IncludedProperties", "update";
        scope: String = "Scope", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<View> {
    get! {
        attr_view_arn: String = "ViewArn";
    }
}
give! { View: m::Arn = Ref; }
/// Property types and values of [`View`].
pub mod view {
    object!(IncludedProperty = "AWS::ResourceExplorer2::View.IncludedProperty", "resourceexplorer2-view-includedproperty");
    impl IncludedProperty {
        new! {
            name: String = "Name", "update; 1 to 1011 characters";
        }
    }

    object!(SearchFilter = "AWS::ResourceExplorer2::View.SearchFilter", "resourceexplorer2-view-searchfilter");
    impl SearchFilter {
        new! {
            filter_string: String = "FilterString", "update; at most 2048 characters";
        }
    }
}
