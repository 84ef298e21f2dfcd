// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ServiceCatalogAppRegistry`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::ServiceCatalogAppRegistry::Application", "servicecatalogappregistry-application", Map("Tags"), String
}
impl Application {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_name: String = "ApplicationName";
        attr_application_tag_key: String = "ApplicationTagKey";
        attr_application_tag_value: String = "ApplicationTagValue";
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Application: m::Arn = GetAtt("Arn"); }

resource! {
    AttributeGroup = "AWS::ServiceCatalogAppRegistry::AttributeGroup", "servicecatalogappregistry-attributegroup", Map("Tags"), String
}
impl AttributeGroup {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        attributes: v::Json = "Attributes", "update; 1 to 8000 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<AttributeGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { AttributeGroup: m::Arn = GetAtt("Arn"); }

resource! {
    AttributeGroupAssociation = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation", "servicecatalogappregistry-attributegroupassociation", None, String
}
impl AttributeGroupAssociation {
    new! {
        application: String = "Application", "replacement; 1 to 256 characters";
        attribute_group: String = "AttributeGroup", "replacement; 1 to 256 characters";
    }
}
impl c::Handle<AttributeGroupAssociation> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_attribute_group_arn: m::Arn = "AttributeGroupArn";
        attr_id: String = "Id";
    }
}

resource! {
    ResourceAssociation = "AWS::ServiceCatalogAppRegistry::ResourceAssociation", "servicecatalogappregistry-resourceassociation", None, String
}
impl ResourceAssociation {
    new! {
        resource_type: resource_association::ResourceType = "ResourceType", "replacement";
        application: String = "Application", "replacement; 1 to 256 characters";
        resource: String = "Resource", "replacement";
    }
}
impl c::Handle<ResourceAssociation> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_id: String = "Id";
        attr_resource_arn: m::Arn = "ResourceArn";
    }
}
/// Property types and values of [`ResourceAssociation`].
pub mod resource_association {
    values! { ResourceType: CfnStack = "CFN_STACK" }
}
