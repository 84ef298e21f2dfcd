// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTCoreDeviceAdvisor`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    SuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition", "iotcoredeviceadvisor-suitedefinition", List("Tags"), String
}
impl SuiteDefinition {
    new! {
        suite_definition_configuration: suite_definition::SuiteDefinitionConfiguration = "SuiteDefinitionConfiguration", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SuiteDefinition> {
    get! {
        attr_suite_definition_arn: m::Arn = "SuiteDefinitionArn";
        attr_suite_definition_id: String = "SuiteDefinitionId";
        attr_suite_definition_version: String = "SuiteDefinitionVersion";
    }
}
give! { SuiteDefinition: m::Arn = GetAtt("SuiteDefinitionArn"); }
/// Property types and values of [`SuiteDefinition`].
pub mod suite_definition {
    use crate::value::meaning as m;
    object!(DeviceUnderTest = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition.DeviceUnderTest", "iotcoredeviceadvisor-suitedefinition-deviceundertest");
    impl DeviceUnderTest {
        new! {}
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update; 20 to 2048 characters";
            thing_arn: m::Arn = "ThingArn", "update; 20 to 2048 characters";
        }
    }

    object!(SuiteDefinitionConfiguration = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition.SuiteDefinitionConfiguration", "iotcoredeviceadvisor-suitedefinition-suitedefinitionconfiguration");
    impl SuiteDefinitionConfiguration {
        new! {
            device_permission_role_arn: m::iam::RoleArn = "DevicePermissionRoleArn", "update; 20 to 2048 characters";
            root_group: String = "RootGroup", "update; 1 to 2048 characters";
        }
        set! {
            devices: [DeviceUnderTest] = "Devices", "update; at most 2 items";
            intended_for_qualification: bool = "IntendedForQualification", "update";
            suite_definition_name: String = "SuiteDefinitionName", "update; 1 to 256 characters";
        }
    }
}
