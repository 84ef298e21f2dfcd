// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SystemsManagerSAP`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::SystemsManagerSAP::Application", "systemsmanagersap-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        application_id: String = "ApplicationId", "update";
        application_type: application::ApplicationType = "ApplicationType", "update";
    }
    set! {
        components_info: [application::ComponentInfo] = "ComponentsInfo", "replacement; at least 1 items; cannot be read back";
        credentials: [application::Credential] = "Credentials", "replacement; at least 1 items; cannot be read back";
        database_arn: m::Arn = "DatabaseArn", "replacement; cannot be read back";
        instances: [String] = "Instances", "replacement; at least 1 items; cannot be read back";
        sap_instance_number: String = "SapInstanceNumber", "replacement; cannot be read back";
        sid: String = "Sid", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(ComponentInfo = "AWS::SystemsManagerSAP::Application.ComponentInfo", "systemsmanagersap-application-componentinfo");
    impl ComponentInfo {
        new! {}
        set! {
            component_type: ComponentType = "ComponentType", "update";
            ec2_instance_id: String = "Ec2InstanceId", "update";
            sid: String = "Sid", "update";
        }
    }

    object!(Credential = "AWS::SystemsManagerSAP::Application.Credential", "systemsmanagersap-application-credential");
    impl Credential {
        new! {}
        set! {
            credential_type: CredentialType = "CredentialType", "replacement";
            database_name: String = "DatabaseName", "replacement";
            secret_id: String = "SecretId", "replacement";
        }
    }
    values! { ApplicationType: Hana = "HANA", SapAbap = "SAP_ABAP" }
    values! { ComponentType: Hana = "HANA", HanaNode = "HANA_NODE", Abap = "ABAP", Ascs = "ASCS", Dialog = "DIALOG", Webdisp = "WEBDISP", Wd = "WD", Ers = "ERS" }
    values! { CredentialType: Admin = "ADMIN" }
}
