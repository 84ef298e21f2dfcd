// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSMContacts`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Contact = "AWS::SSMContacts::Contact", "ssmcontacts-contact", List("Tags"), m::Arn
}
impl Contact {
    new! {
        display_name: String = "DisplayName", "update; 1 to 255 characters";
        type_: contact::Type = "Type", "replacement";
        alias: String = "Alias", "replacement; 1 to 255 characters";
    }
    set! {
        plan: [contact::Stage] = "Plan", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Contact> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Contact: m::Arn = Ref; }
/// Property types and values of [`Contact`].
pub mod contact {
    object!(ChannelTargetInfo = "AWS::SSMContacts::Contact.ChannelTargetInfo", "ssmcontacts-contact-channeltargetinfo");
    impl ChannelTargetInfo {
        new! {
            channel_id: String = "ChannelId", "update";
            retry_interval_in_minutes: i64 = "RetryIntervalInMinutes", "update";
        }
    }

    object!(ContactTargetInfo = "AWS::SSMContacts::Contact.ContactTargetInfo", "ssmcontacts-contact-contacttargetinfo");
    impl ContactTargetInfo {
        new! {
            contact_id: String = "ContactId", "update";
            is_essential: bool = "IsEssential", "update";
        }
    }

    object!(Stage = "AWS::SSMContacts::Contact.Stage", "ssmcontacts-contact-stage");
    impl Stage {
        new! {}
        set! {
            duration_in_minutes: i64 = "DurationInMinutes", "update";
            rotation_ids: [String] = "RotationIds", "update";
            targets: [Targets] = "Targets", "update";
        }
    }

    object!(Targets = "AWS::SSMContacts::Contact.Targets", "ssmcontacts-contact-targets");
    impl Targets {
        new! {}
        set! {
            channel_target_info: ChannelTargetInfo = "ChannelTargetInfo", "update";
            contact_target_info: ContactTargetInfo = "ContactTargetInfo", "update";
        }
    }
    values! { Type: Personal = "PERSONAL", Escalation = "ESCALATION", OncallSchedule = "ONCALL_SCHEDULE" }
}

resource! {
    ContactChannel = "AWS::SSMContacts::ContactChannel", "ssmcontacts-contactchannel", None, m::Arn
}
impl ContactChannel {
    new! {
        channel_name: String = "ChannelName", "update; 1 to 255 characters";
        channel_type: contact_channel::ChannelType = "ChannelType", "replacement";
        contact_id: String = "ContactId", "replacement; 1 to 2048 characters";
        channel_address: String = "ChannelAddress", "update";
    }
    set! {
        defer_activation: bool = "DeferActivation", "update; cannot be read back";
    }
}
impl c::Handle<ContactChannel> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ContactChannel: m::Arn = Ref; }
/// Property types and values of [`ContactChannel`].
pub mod contact_channel {
    values! { ChannelType: Sms = "SMS", Voice = "VOICE", Email = "EMAIL" }
}

resource! {
    Plan = "AWS::SSMContacts::Plan", "ssmcontacts-plan", None, m::Arn
}
impl Plan {
    new! {}
    set! {
        contact_id: String = "ContactId", "replacement";
        rotation_ids: [String] = "RotationIds", "update; cannot be read back";
        stages: [plan::Stage] = "Stages", "update";
    }
}
impl c::Handle<Plan> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Plan: m::Arn = Ref; }
/// Property types and values of [`Plan`].
pub mod plan {
    object!(ChannelTargetInfo = "AWS::SSMContacts::Plan.ChannelTargetInfo", "ssmcontacts-plan-channeltargetinfo");
    impl ChannelTargetInfo {
        new! {
            channel_id: String = "ChannelId", "update";
            retry_interval_in_minutes: i64 = "RetryIntervalInMinutes", "update";
        }
    }

    object!(ContactTargetInfo = "AWS::SSMContacts::Plan.ContactTargetInfo", "ssmcontacts-plan-contacttargetinfo");
    impl ContactTargetInfo {
        new! {
            contact_id: String = "ContactId", "update";
            is_essential: bool = "IsEssential", "update";
        }
    }

    object!(Stage = "AWS::SSMContacts::Plan.Stage", "ssmcontacts-plan-stage");
    impl Stage {
        new! {
            duration_in_minutes: i64 = "DurationInMinutes", "update";
        }
        set! {
            targets: [Targets] = "Targets", "update";
        }
    }

    object!(Targets = "AWS::SSMContacts::Plan.Targets", "ssmcontacts-plan-targets");
    impl Targets {
        new! {}
        set! {
            channel_target_info: ChannelTargetInfo = "ChannelTargetInfo", "update";
            contact_target_info: ContactTargetInfo = "ContactTargetInfo", "update";
        }
    }
}

resource! {
    Rotation = "AWS::SSMContacts::Rotation", "ssmcontacts-rotation", List("Tags"), m::Arn
}
new_struct! { Rotation, RotationRequired {
    name: String = "Name", "update; 1 to 255 characters";
    time_zone_id: String = "TimeZoneId", "update; 1 to 255 characters";
    contact_ids: [String] = "ContactIds", "update; 1 to 30 items";
    recurrence: rotation::RecurrenceSettings = "Recurrence", "update";
    start_time: String = "StartTime", "update";
} }
impl Rotation {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Rotation> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Rotation: m::Arn = Ref; }
/// Property types and values of [`Rotation`].
pub mod rotation {
    object!(CoverageTime = "AWS::SSMContacts::Rotation.CoverageTime", "ssmcontacts-rotation-coveragetime");
    impl CoverageTime {
        new! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(MonthlySetting = "AWS::SSMContacts::Rotation.MonthlySetting", "ssmcontacts-rotation-monthlysetting");
    impl MonthlySetting {
        new! {
            day_of_month: i64 = "DayOfMonth", "update; 1 to 31";
            hand_off_time: String = "HandOffTime", "update";
        }
    }

    object!(RecurrenceSettings = "AWS::SSMContacts::Rotation.RecurrenceSettings", "ssmcontacts-rotation-recurrencesettings");
    impl RecurrenceSettings {
        new! {}
        set! {
            daily_settings: [String] = "DailySettings", "update";
            monthly_settings: [MonthlySetting] = "MonthlySettings", "update";
            number_of_on_calls: i64 = "NumberOfOnCalls", "update; at least 1";
            recurrence_multiplier: i64 = "RecurrenceMultiplier", "update; 1 to 100";
            shift_coverages: [ShiftCoverage] = "ShiftCoverages", "update";
            weekly_settings: [WeeklySetting] = "WeeklySettings", "update";
        }
    }

    object!(ShiftCoverage = "AWS::SSMContacts::Rotation.ShiftCoverage", "ssmcontacts-rotation-shiftcoverage");
    impl ShiftCoverage {
        new! {
            coverage_times: [CoverageTime] = "CoverageTimes", "update";
            day_of_week: DayOfWeek = "DayOfWeek", "update";
        }
    }

    object!(WeeklySetting = "AWS::SSMContacts::Rotation.WeeklySetting", "ssmcontacts-rotation-weeklysetting");
    impl WeeklySetting {
        new! {
            day_of_week: DayOfWeek = "DayOfWeek", "update";
            hand_off_time: String = "HandOffTime", "update";
        }
    }
    values! { DayOfWeek: Mon = "MON", Tue = "TUE", Wed = "WED", Thu = "THU", Fri = "FRI", Sat = "SAT", Sun = "SUN" }
}
