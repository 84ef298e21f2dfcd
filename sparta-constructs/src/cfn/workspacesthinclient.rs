// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WorkSpacesThinClient`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Environment = "AWS::WorkSpacesThinClient::Environment", "workspacesthinclient-environment", List("Tags"), String
}
impl Environment {
    new! {
        desktop_arn: m::Arn = "DesktopArn", "replacement; 20 to 2048 characters";
    }
    set! {
        desired_software_set_id: String = "DesiredSoftwareSetId", "update";
        desktop_endpoint: String = "DesktopEndpoint", "update; 1 to 1024 characters";
        device_creation_tags: [crate::cfn::Tag] = "DeviceCreationTags", "update; at most 50 items";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters";
        maintenance_window: environment::MaintenanceWindow = "MaintenanceWindow", "update";
        name: String = "Name", "update; 1 to 64 characters";
        software_set_update_mode: environment::SoftwareSetUpdateMode = "SoftwareSetUpdateMode", "update";
        software_set_update_schedule: environment::SoftwareSetUpdateSchedule = "SoftwareSetUpdateSchedule", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_activation_code: String = "ActivationCode";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_desktop_type: String = "DesktopType";
        attr_id: String = "Id";
        attr_pending_software_set_id: String = "PendingSoftwareSetId";
        attr_pending_software_set_version: String = "PendingSoftwareSetVersion";
        attr_registered_devices_count: i64 = "RegisteredDevicesCount";
        attr_software_set_compliance_status: String = "SoftwareSetComplianceStatus";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Environment: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Environment`].
pub mod environment {
    object!(MaintenanceWindow = "AWS::WorkSpacesThinClient::Environment.MaintenanceWindow", "workspacesthinclient-environment-maintenancewindow");
    impl MaintenanceWindow {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            apply_time_of: ApplyTimeOf = "ApplyTimeOf", "update";
            days_of_the_week: [DayOfWeek] = "DaysOfTheWeek", "update; 1 to 7 items";
            end_time_hour: i64 = "EndTimeHour", "update; 0 to 23";
            end_time_minute: i64 = "EndTimeMinute", "update; 0 to 59";
            start_time_hour: i64 = "StartTimeHour", "update; 0 to 23";
            start_time_minute: i64 = "StartTimeMinute", "update; 0 to 59";
        }
    }
    values! { SoftwareSetUpdateMode: UseLatest = "USE_LATEST", UseDesired = "USE_DESIRED" }
    values! { SoftwareSetUpdateSchedule: UseMaintenanceWindow = "USE_MAINTENANCE_WINDOW", ApplyImmediately = "APPLY_IMMEDIATELY" }
    values! { ApplyTimeOf: Utc = "UTC", Device = "DEVICE" }
    values! { DayOfWeek: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { Type: System = "SYSTEM", Custom = "CUSTOM" }
}
