// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ARCZonalShift`.
use crate::core as c;

resource! {
    AutoshiftObserverNotificationStatus = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus", "arczonalshift-autoshiftobservernotificationstatus", None, String
}
impl AutoshiftObserverNotificationStatus {
    new! {
        status: autoshift_observer_notification_status::AutoshiftObserverNotificationStatus = "Status", "replacement";
    }
}
impl c::Handle<AutoshiftObserverNotificationStatus> {
    get! {
        attr_account_id: String = "AccountId";
        attr_region: String = "Region";
    }
}
/// Property types and values of [`AutoshiftObserverNotificationStatus`].
pub mod autoshift_observer_notification_status {
    values! { AutoshiftObserverNotificationStatus: Enabled = "ENABLED" }
}

resource! {
    ZonalAutoshiftConfiguration = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration", "arczonalshift-zonalautoshiftconfiguration", None, String
}
impl ZonalAutoshiftConfiguration {
    new! {}
    set! {
        practice_run_configuration: zonal_autoshift_configuration::PracticeRunConfiguration = "PracticeRunConfiguration", "update";
        resource_identifier: String = "ResourceIdentifier", "replacement; 8 to 1024 characters";
        zonal_autoshift_status: zonal_autoshift_configuration::ZonalAutoshiftStatus = "ZonalAutoshiftStatus", "update";
    }
}
/// Property types and values of [`ZonalAutoshiftConfiguration`].
pub mod zonal_autoshift_configuration {
    object!(ControlCondition = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration.ControlCondition", "arczonalshift-zonalautoshiftconfiguration-controlcondition");
    impl ControlCondition {
        new! {
            type_: String = "Type", "update; 8 to 10 characters";
            alarm_identifier: String = "AlarmIdentifier", "update; 8 to 1024 characters";
        }
    }

    object!(PracticeRunConfiguration = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration.PracticeRunConfiguration", "arczonalshift-zonalautoshiftconfiguration-practicerunconfiguration");
    impl PracticeRunConfiguration {
        new! {
            outcome_alarms: [ControlCondition] = "OutcomeAlarms", "update; 1 items";
        }
        set! {
            blocked_dates: [String] = "BlockedDates", "update; at most 15 items";
            blocked_windows: [String] = "BlockedWindows", "update; at most 15 items";
            blocking_alarms: [ControlCondition] = "BlockingAlarms", "update; 1 items";
        }
    }
    values! { ZonalAutoshiftStatus: Enabled = "ENABLED" }
}
