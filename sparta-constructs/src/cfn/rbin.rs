// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Rbin`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Rule = "AWS::Rbin::Rule", "rbin-rule", List("Tags"), m::Arn
}
impl Rule {
    new! {
        resource_type: rule::ResourceType = "ResourceType", "replacement";
        retention_period: rule::RetentionPeriod = "RetentionPeriod", "update";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        exclude_resource_tags: [rule::ResourceTag] = "ExcludeResourceTags", "update; at most 5 items";
        lock_configuration: rule::UnlockDelay = "LockConfiguration", "update; cannot be read back";
        resource_tags: [rule::ResourceTag] = "ResourceTags", "update; at most 50 items";
        status: String = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_identifier: String = "Identifier";
        attr_lock_state: String = "LockState";
    }
}
give! { Rule: m::Arn = Ref; }
/// Property types and values of [`Rule`].
pub mod rule {
    object!(ResourceTag = "AWS::Rbin::Rule.ResourceTag", "rbin-rule-resourcetag");
    impl ResourceTag {
        new! {
            resource_tag_key: String = "ResourceTagKey", "update; 1 to 128 characters";
            resource_tag_value: String = "ResourceTagValue", "update; at most 256 characters";
        }
    }

    object!(RetentionPeriod = "AWS::Rbin::Rule.RetentionPeriod", "rbin-rule-retentionperiod");
    impl RetentionPeriod {
        new! {
            retention_period_unit: RetentionPeriodUnit = "RetentionPeriodUnit", "update";
            retention_period_value: i64 = "RetentionPeriodValue", "update; 1 to 3650";
        }
    }

    object!(UnlockDelay = "AWS::Rbin::Rule.UnlockDelay", "rbin-rule-unlockdelay");
    impl UnlockDelay {
        new! {}
        set! {
            unlock_delay_unit: UnlockDelayUnit = "UnlockDelayUnit", "update; cannot be read back";
            unlock_delay_value: i64 = "UnlockDelayValue", "update; 7 to 30; cannot be read back";
        }
    }
    values! { ResourceType: EbsSnapshot = "EBS_SNAPSHOT", Ec2Image = "EC2_IMAGE", EbsVolume = "EBS_VOLUME" }
    values! { RetentionPeriodUnit: Days = "DAYS" }
    values! { UnlockDelayUnit: Days = "DAYS" }
}
