// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Inspector`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-05-20.
    AssessmentTarget = "AWS::Inspector::AssessmentTarget", "inspector-assessmenttarget", None, m::inspector::AssessmentTargetArn
}
impl AssessmentTarget {
    new! {}
    set! {
        assessment_target_name: String = "AssessmentTargetName", "replacement; 1 to 140 characters";
        resource_group_arn: m::inspector::ResourceGroupArn = "ResourceGroupArn", "update; 1 to 300 characters";
    }
}
impl c::Handle<AssessmentTarget> {
    get! {
        attr_arn: m::inspector::AssessmentTargetArn = "Arn";
    }
}
give! { AssessmentTarget: m::Arn = Ref; m::inspector::AssessmentTargetArn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-05-20.
    AssessmentTemplate = "AWS::Inspector::AssessmentTemplate", "inspector-assessmenttemplate", None, m::Arn
}
impl AssessmentTemplate {
    new! {
        assessment_target_arn: m::inspector::AssessmentTargetArn = "AssessmentTargetArn", "replacement; 1 to 300 characters";
        duration_in_seconds: i64 = "DurationInSeconds", "replacement; 180 to 86400";
        rules_package_arns: [m::Arn] = "RulesPackageArns", "replacement; at most 50 items";
    }
    set! {
        assessment_template_name: String = "AssessmentTemplateName", "replacement; 1 to 140 characters";
        user_attributes_for_findings: [crate::cfn::Tag] = "UserAttributesForFindings", "replacement; at most 10 items";
    }
}
impl c::Handle<AssessmentTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { AssessmentTemplate: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-05-20.
    ResourceGroup = "AWS::Inspector::ResourceGroup", "inspector-resourcegroup", None, m::inspector::ResourceGroupArn
}
impl ResourceGroup {
    new! {
        resource_group_tags: [crate::cfn::Tag] = "ResourceGroupTags", "replacement; 1 to 10 items";
    }
}
impl c::Handle<ResourceGroup> {
    get! {
        attr_arn: m::inspector::ResourceGroupArn = "Arn";
    }
}
give! { ResourceGroup: m::Arn = Ref; m::inspector::ResourceGroupArn = Ref; }
