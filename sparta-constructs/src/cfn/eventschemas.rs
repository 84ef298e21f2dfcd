// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EventSchemas`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Discoverer = "AWS::EventSchemas::Discoverer", "eventschemas-discoverer", List("Tags"), m::Arn
}
impl Discoverer {
    new! {
        source_arn: m::events::EventBusArn = "SourceArn", "replacement";
    }
    set! {
        cross_account: bool = "CrossAccount", "update; default `true`";
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Discoverer> {
    get! {
        attr_cross_account: bool = "CrossAccount";
        attr_discoverer_arn: m::Arn = "DiscovererArn";
        attr_discoverer_id: String = "DiscovererId";
        attr_state: String = "State";
    }
}
give! { Discoverer: m::Arn = Ref; }

resource! {
    Registry = "AWS::EventSchemas::Registry", "eventschemas-registry", List("Tags"), m::Arn
}
impl Registry {
    new! {}
    set! {
        description: String = "Description", "update";
        registry_name: String = "RegistryName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Registry> {
    get! {
        attr_registry_arn: m::Arn = "RegistryArn";
        attr_registry_name: String = "RegistryName";
    }
}
give! { Registry: m::Arn = Ref; }

resource! {
    RegistryPolicy = "AWS::EventSchemas::RegistryPolicy", "eventschemas-registrypolicy", None, String
}
impl RegistryPolicy {
    new! {
        registry_name: String = "RegistryName", "update";
        policy: v::Json = "Policy", "update";
    }
    set! {
        revision_id: String = "RevisionId", "update";
    }
}
impl c::Handle<RegistryPolicy> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Schema = "AWS::EventSchemas::Schema", "eventschemas-schema", List("Tags"), m::Arn
}
impl Schema {
    new! {
        registry_name: String = "RegistryName", "replacement";
        type_: String = "Type", "update";
        content: String = "Content", "update";
    }
    set! {
        description: String = "Description", "update";
        schema_name: String = "SchemaName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Schema> {
    get! {
        attr_last_modified: String = "LastModified";
        attr_schema_arn: m::Arn = "SchemaArn";
        attr_schema_name: String = "SchemaName";
        attr_schema_version: String = "SchemaVersion";
        attr_version_created_date: String = "VersionCreatedDate";
    }
}
give! { Schema: m::Arn = Ref; }
