// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BedrockMantle`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Project = "AWS::BedrockMantle::Project", "bedrockmantle-project", List("Tags"), m::Arn
}
impl Project {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
    }
}
give! { Project: m::Arn = Ref; }
