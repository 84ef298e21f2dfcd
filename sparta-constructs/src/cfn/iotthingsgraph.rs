// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTThingsGraph`.
use crate::core as c;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: shutdown from 2022-11-09.
    FlowTemplate = "AWS::IoTThingsGraph::FlowTemplate", "iotthingsgraph-flowtemplate", None, String
}
impl FlowTemplate {
    new! {
        definition: flow_template::DefinitionDocument = "Definition", "update";
    }
    set! {
        compatible_namespace_version: v::Number = "CompatibleNamespaceVersion", "update";
    }
}
impl c::Handle<FlowTemplate> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`FlowTemplate`].
pub mod flow_template {
    object!(DefinitionDocument = "AWS::IoTThingsGraph::FlowTemplate.DefinitionDocument", "iotthingsgraph-flowtemplate-definitiondocument");
    impl DefinitionDocument {
        new! {
            language: String = "Language", "update";
            text: String = "Text", "update";
        }
    }
}
