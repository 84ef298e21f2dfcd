// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ControlTower`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    EnabledBaseline = "AWS::ControlTower::EnabledBaseline", "controltower-enabledbaseline", List("Tags"), String
}
impl EnabledBaseline {
    new! {
        baseline_identifier: String = "BaselineIdentifier", "replacement; 20 to 2048 characters";
        baseline_version: String = "BaselineVersion", "update";
        target_identifier: String = "TargetIdentifier", "replacement; 20 to 2048 characters";
    }
    set! {
        parameters: [enabled_baseline::Parameter] = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EnabledBaseline> {
    get! {
        attr_enabled_baseline_identifier: String = "EnabledBaselineIdentifier";
    }
}
/// Property types and values of [`EnabledBaseline`].
pub mod enabled_baseline {
    use crate::value as v;
    object!(Parameter = "AWS::ControlTower::EnabledBaseline.Parameter", "controltower-enabledbaseline-parameter");
    impl Parameter {
        new! {}
        set! {
            key: String = "Key", "update; 1 to 256 characters";
            value: v::Json = "Value", "update";
        }
    }
}

resource! {
    EnabledControl = "AWS::ControlTower::EnabledControl", "controltower-enabledcontrol", List("Tags"), String
}
impl EnabledControl {
    new! {
        control_identifier: String = "ControlIdentifier", "replacement; 20 to 2048 characters";
        target_identifier: String = "TargetIdentifier", "replacement; 20 to 2048 characters";
    }
    set! {
        parameters: [enabled_control::EnabledControlParameter] = "Parameters", "update; at least 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
/// Property types and values of [`EnabledControl`].
pub mod enabled_control {
    use crate::value as v;
    object!(EnabledControlParameter = "AWS::ControlTower::EnabledControl.EnabledControlParameter", "controltower-enabledcontrol-enabledcontrolparameter");
    impl EnabledControlParameter {
        new! {
            key: String = "Key", "update";
            value: v::Json = "Value", "update; at least 1 items";
        }
    }
}

resource! {
    LandingZone = "AWS::ControlTower::LandingZone", "controltower-landingzone", List("Tags"), String
}
impl LandingZone {
    new! {
        manifest: v::Json = "Manifest", "update";
        version: String = "Version", "update; 3 to 10 characters";
    }
    set! {
        remediation_types: [landing_zone::RemediationType] = "RemediationTypes", "update; 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LandingZone> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_drift_status: String = "DriftStatus";
        attr_landing_zone_identifier: String = "LandingZoneIdentifier";
        attr_latest_available_version: String = "LatestAvailableVersion";
        attr_status: String = "Status";
    }
}
give! { LandingZone: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`LandingZone`].
pub mod landing_zone {
    values! { RemediationType: InheritanceDrift = "INHERITANCE_DRIFT" }
}
