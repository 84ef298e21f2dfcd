// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaConvert`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CertificateAssociation = "AWS::MediaConvert::CertificateAssociation", "mediaconvert-certificateassociation", None, m::Arn
}
impl CertificateAssociation {
    new! {
        arn: m::Arn = "Arn", "replacement; 20 to 2048 characters";
    }
}
give! { CertificateAssociation: m::Arn = Ref; }

resource! {
    JobTemplate = "AWS::MediaConvert::JobTemplate", "mediaconvert-jobtemplate", Map("Tags"), String
}
impl JobTemplate {
    new! {
        settings_json: v::Json = "SettingsJson", "update";
    }
    set! {
        acceleration_settings: job_template::AccelerationSettings = "AccelerationSettings", "update";
        category: String = "Category", "update";
        description: String = "Description", "update";
        hop_destinations: [job_template::HopDestination] = "HopDestinations", "update";
        name: String = "Name", "replacement";
        priority: i64 = "Priority", "update; -50 to 50";
        queue: String = "Queue", "update";
        status_update_interval: job_template::StatusUpdateInterval = "StatusUpdateInterval", "update";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<JobTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { JobTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`JobTemplate`].
pub mod job_template {
    object!(AccelerationSettings = "AWS::MediaConvert::JobTemplate.AccelerationSettings", "mediaconvert-jobtemplate-accelerationsettings");
    impl AccelerationSettings {
        new! {
            mode: Mode = "Mode", "update";
        }
    }

    object!(HopDestination = "AWS::MediaConvert::JobTemplate.HopDestination", "mediaconvert-jobtemplate-hopdestination");
    impl HopDestination {
        new! {}
        set! {
            priority: i64 = "Priority", "update; -50 to 50";
            queue: String = "Queue", "update";
            wait_minutes: i64 = "WaitMinutes", "update; 1 to 4320";
        }
    }
    values! { StatusUpdateInterval: Seconds10 = "SECONDS_10", Seconds12 = "SECONDS_12", Seconds120 = "SECONDS_120", Seconds15 = "SECONDS_15", Seconds180 = "SECONDS_180", Seconds20 = "SECONDS_20", Seconds240 = "SECONDS_240", Seconds30 = "SECONDS_30", Seconds300 = "SECONDS_300", Seconds360 = "SECONDS_360", Seconds420 = "SECONDS_420", Seconds480 = "SECONDS_480", Seconds540 = "SECONDS_540", Seconds60 = "SECONDS_60", Seconds600 = "SECONDS_600" }
    values! { Mode: Disabled = "DISABLED", Enabled = "ENABLED", Preferred = "PREFERRED" }
}

resource! {
    Preset = "AWS::MediaConvert::Preset", "mediaconvert-preset", Map("Tags"), String
}
impl Preset {
    new! {
        settings_json: v::Json = "SettingsJson", "update";
    }
    set! {
        category: String = "Category", "update";
        description: String = "Description", "update";
        name: String = "Name", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Preset> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { Preset: m::Arn = GetAtt("Arn"); }

resource! {
    Queue = "AWS::MediaConvert::Queue", "mediaconvert-queue", Map("Tags"), String
}
impl Queue {
    new! {}
    set! {
        concurrent_jobs: i64 = "ConcurrentJobs", "update";
        description: String = "Description", "update";
        maximum_concurrent_feeds: i64 = "MaximumConcurrentFeeds", "update; at least 0";
        name: String = "Name", "replacement";
        pricing_plan: queue::PricingPlan = "PricingPlan", "update";
        status: queue::Status = "Status", "update";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Queue> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { Queue: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Queue`].
pub mod queue {
    values! { PricingPlan: OnDemand = "ON_DEMAND", Reserved = "RESERVED" }
    values! { Status: Active = "ACTIVE", Paused = "PAUSED" }
}
