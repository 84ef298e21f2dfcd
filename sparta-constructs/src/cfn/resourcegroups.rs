// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ResourceGroups`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Group = "AWS::ResourceGroups::Group", "resourcegroups-group", List("Tags"), String
}
impl Group {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
    }
    set! {
        configuration: [group::ConfigurationItem] = "Configuration", "update; at most 2 items";
        description: String = "Description", "update; at most 512 characters";
        resource_query: group::ResourceQuery = "ResourceQuery", "update";
        resources: [String] = "Resources", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Group> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Group: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Group`].
pub mod group {
    object!(ConfigurationItem = "AWS::ResourceGroups::Group.ConfigurationItem", "resourcegroups-group-configurationitem");
    impl ConfigurationItem {
        new! {}
        set! {
            parameters: [ConfigurationParameter] = "Parameters", "update";
            type_: String = "Type", "update; at most 40 characters";
        }
    }

    object!(ConfigurationParameter = "AWS::ResourceGroups::Group.ConfigurationParameter", "resourcegroups-group-configurationparameter");
    impl ConfigurationParameter {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 80 characters";
            values: [String] = "Values", "update";
        }
    }

    object!(Query = "AWS::ResourceGroups::Group.Query", "resourcegroups-group-query");
    impl Query {
        new! {}
        set! {
            resource_type_filters: [String] = "ResourceTypeFilters", "update";
            stack_identifier: String = "StackIdentifier", "update";
            tag_filters: [TagFilter] = "TagFilters", "update";
        }
    }

    object!(ResourceQuery = "AWS::ResourceGroups::Group.ResourceQuery", "resourcegroups-group-resourcequery");
    impl ResourceQuery {
        new! {}
        set! {
            query: Query = "Query", "update; at most 4096 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(TagFilter = "AWS::ResourceGroups::Group.TagFilter", "resourcegroups-group-tagfilter");
    impl TagFilter {
        new! {}
        set! {
            key: String = "Key", "update";
            values: [String] = "Values", "update";
        }
    }
    values! { Type: TagFilters1_0 = "TAG_FILTERS_1_0", CloudformationStack1_0 = "CLOUDFORMATION_STACK_1_0" }
}

resource! {
    TagSyncTask = "AWS::ResourceGroups::TagSyncTask", "resourcegroups-tagsynctask", None, m::Arn
}
impl TagSyncTask {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        tag_key: String = "TagKey", "replacement; 1 to 128 characters";
        group: String = "Group", "replacement; 12 to 1600 characters";
        tag_value: String = "TagValue", "replacement; at most 256 characters";
    }
}
impl c::Handle<TagSyncTask> {
    get! {
        attr_group_arn: m::Arn = "GroupArn";
        attr_group_name: String = "GroupName";
        attr_status: String = "Status";
        attr_task_arn: m::Arn = "TaskArn";
    }
}
give! { TagSyncTask: m::Arn = Ref; }
