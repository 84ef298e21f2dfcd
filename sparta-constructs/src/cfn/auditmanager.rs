// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AuditManager`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Assessment = "AWS::AuditManager::Assessment", "auditmanager-assessment", List("Tags"), String
}
impl Assessment {
    new! {}
    set! {
        assessment_reports_destination: assessment::AssessmentReportsDestination = "AssessmentReportsDestination", "update";
        aws_account: assessment::AwsAccount = "AwsAccount", "replacement";
        delegations: [assessment::Delegation] = "Delegations", "update";
        description: String = "Description", "update; at most 1000 characters; cannot be read back";
        framework_id: String = "FrameworkId", "replacement; 32 to 36 characters";
        name: String = "Name", "update; 1 to 127 characters; cannot be read back";
        roles: [assessment::Role] = "Roles", "update";
        scope: assessment::Scope = "Scope", "update";
        status: assessment::AssessmentStatus = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Assessment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_assessment_id: String = "AssessmentId";
        attr_creation_time: v::Number = "CreationTime";
    }
}
give! { Assessment: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Assessment`].
pub mod assessment {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsAccount = "AWS::AuditManager::Assessment.AWSAccount", "auditmanager-assessment-awsaccount");
    impl AwsAccount {
        new! {}
        set! {
            email_address: String = "EmailAddress", "may replace; 1 to 320 characters; cannot be read back";
            id: String = "Id", "may replace; 12 characters";
            name: String = "Name", "may replace; 1 to 50 characters; cannot be read back";
        }
    }

    object!(AwsService = "AWS::AuditManager::Assessment.AWSService", "auditmanager-assessment-awsservice");
    impl AwsService {
        new! {}
        set! {
            service_name: String = "ServiceName", "update; 1 to 40 characters";
        }
    }

    object!(AssessmentReportsDestination = "AWS::AuditManager::Assessment.AssessmentReportsDestination", "auditmanager-assessment-assessmentreportsdestination");
    impl AssessmentReportsDestination {
        new! {}
        set! {
            destination: String = "Destination", "update; 1 to 1024 characters";
            destination_type: AssessmentReportDestinationType = "DestinationType", "update";
        }
    }

    object!(Delegation = "AWS::AuditManager::Assessment.Delegation", "auditmanager-assessment-delegation");
    impl Delegation {
        new! {}
        set! {
            assessment_id: String = "AssessmentId", "update; 36 characters; cannot be read back";
            assessment_name: String = "AssessmentName", "update; 1 to 127 characters; cannot be read back";
            comment: String = "Comment", "update; at most 350 characters";
            control_set_id: String = "ControlSetId", "update; 1 to 300 characters";
            created_by: String = "CreatedBy", "update; 20 to 2048 characters";
            creation_time: v::Number = "CreationTime", "update";
            id: String = "Id", "update; 36 characters";
            last_updated: v::Number = "LastUpdated", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            role_type: RoleType = "RoleType", "update";
            status: DelegationStatus = "Status", "update";
        }
    }

    object!(Role = "AWS::AuditManager::Assessment.Role", "auditmanager-assessment-role");
    impl Role {
        new! {}
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            role_type: RoleType = "RoleType", "update";
        }
    }

    object!(Scope = "AWS::AuditManager::Assessment.Scope", "auditmanager-assessment-scope");
    impl Scope {
        new! {}
        set! {
            aws_accounts: [AwsAccount] = "AwsAccounts", "update; 1 to 200 items";
            aws_services: [AwsService] = "AwsServices", "update; cannot be read back";
        }
    }
    values! { AssessmentStatus: Active = "ACTIVE", Inactive = "INACTIVE" }
    values! { AssessmentReportDestinationType: S3 = "S3" }
    values! { RoleType: ProcessOwner = "PROCESS_OWNER", ResourceOwner = "RESOURCE_OWNER" }
    values! { DelegationStatus: InProgress = "IN_PROGRESS", UnderReview = "UNDER_REVIEW", Complete = "COMPLETE" }
}

resource! {
    AssessmentFramework = "AWS::AuditManager::AssessmentFramework", "auditmanager-assessmentframework", List("Tags"), m::Arn
}
impl AssessmentFramework {
    new! {
        name: String = "Name", "update; 1 to 300 characters";
        control_sets: [assessment_framework::ControlSet] = "ControlSets", "update; at least 1 items";
    }
    set! {
        compliance_type: String = "ComplianceType", "update; at most 100 characters";
        description: String = "Description", "update; 1 to 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AssessmentFramework> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_framework_id: String = "FrameworkId";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_last_updated_by: String = "LastUpdatedBy";
        attr_type: String = "Type";
    }
}
give! { AssessmentFramework: m::Arn = Ref; }
/// Property types and values of [`AssessmentFramework`].
pub mod assessment_framework {
    object!(ControlSet = "AWS::AuditManager::AssessmentFramework.ControlSet", "auditmanager-assessmentframework-controlset");
    impl ControlSet {
        new! {
            name: String = "Name", "update; 1 to 300 characters";
            controls: [ControlSetControl] = "Controls", "update; at least 1 items";
        }
    }

    object!(ControlSetControl = "AWS::AuditManager::AssessmentFramework.ControlSetControl", "auditmanager-assessmentframework-controlsetcontrol");
    impl ControlSetControl {
        new! {
            id: String = "Id", "update; 36 characters";
        }
    }
}

resource! {
    Control = "AWS::AuditManager::Control", "auditmanager-control", List("Tags"), m::Arn
}
impl Control {
    new! {
        name: String = "Name", "update";
        control_mapping_sources: [control::ControlMappingSource] = "ControlMappingSources", "update";
    }
    set! {
        action_plan_instructions: String = "ActionPlanInstructions", "update";
        action_plan_title: String = "ActionPlanTitle", "update";
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        testing_information: String = "TestingInformation", "update";
    }
}
impl c::Handle<Control> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_control_sources: String = "ControlSources";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_last_updated_by: String = "LastUpdatedBy";
        attr_type: String = "Type";
    }
}
give! { Control: m::Arn = Ref; }
/// Property types and values of [`Control`].
pub mod control {
    object!(ControlMappingSource = "AWS::AuditManager::Control.ControlMappingSource", "auditmanager-control-controlmappingsource");
    impl ControlMappingSource {
        new! {}
        set! {
            source_description: String = "SourceDescription", "update";
            source_frequency: SourceFrequency = "SourceFrequency", "update";
            source_keyword: SourceKeyword = "SourceKeyword", "update";
            source_name: String = "SourceName", "update";
            source_set_up_option: SourceSetUpOption = "SourceSetUpOption", "update; cannot be read back";
            source_type: SourceType = "SourceType", "update";
            troubleshooting_text: String = "TroubleshootingText", "update";
        }
    }

    object!(SourceKeyword = "AWS::AuditManager::Control.SourceKeyword", "auditmanager-control-sourcekeyword");
    impl SourceKeyword {
        new! {}
        set! {
            keyword_input_type: KeywordInputType = "KeywordInputType", "update";
            keyword_value: String = "KeywordValue", "update";
        }
    }
    values! { SourceFrequency: Daily = "DAILY", Weekly = "WEEKLY", Monthly = "MONTHLY" }
    values! { SourceSetUpOption: SystemControlsMapping = "System_Controls_Mapping", ProceduralControlsMapping = "Procedural_Controls_Mapping" }
    values! { SourceType: AwsCloudtrail = "AWS_Cloudtrail", AwsConfig = "AWS_Config", AwsSecurityHub = "AWS_Security_Hub", AwsApiCall = "AWS_API_Call", Manual = "MANUAL", CommonControl = "Common_Control", CoreControl = "Core_Control" }
    values! { KeywordInputType: SelectFromList = "SELECT_FROM_LIST", UploadFile = "UPLOAD_FILE", InputText = "INPUT_TEXT" }
}
