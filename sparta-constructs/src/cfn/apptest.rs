// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppTest`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    TestCase = "AWS::AppTest::TestCase", "apptest-testcase", Map("Tags"), String
}
impl TestCase {
    new! {
        name: String = "Name", "replacement";
        steps: [test_case::Step] = "Steps", "update; 1 to 20 items";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<TestCase> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_update_time: String = "LastUpdateTime";
        attr_latest_version: v::Json = "LatestVersion";
        attr_status: String = "Status";
        attr_test_case_arn: m::Arn = "TestCaseArn";
        attr_test_case_id: String = "TestCaseId";
        attr_test_case_version: v::Number = "TestCaseVersion";
    }
}
give! { TestCase: m::Arn = GetAtt("TestCaseArn"); }
/// Property types and values of [`TestCase`].
pub mod test_case {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Batch = "AWS::AppTest::TestCase.Batch", "apptest-testcase-batch");
    impl Batch {
        new! {
            batch_job_name: String = "BatchJobName", "update";
        }
        set! {
            batch_job_parameters: v::Map<String> = "BatchJobParameters", "update";
            export_data_set_names: [String] = "ExportDataSetNames", "update";
        }
    }

    object!(CloudFormationAction = "AWS::AppTest::TestCase.CloudFormationAction", "apptest-testcase-cloudformationaction");
    impl CloudFormationAction {
        new! {
            resource: String = "Resource", "update";
        }
        set! {
            action_type: CloudFormationActionType = "ActionType", "update";
        }
    }

    object!(CompareAction = "AWS::AppTest::TestCase.CompareAction", "apptest-testcase-compareaction");
    impl CompareAction {
        new! {
            input: Input = "Input", "update";
        }
        set! {
            output: Output = "Output", "update";
        }
    }

    object!(DataSet = "AWS::AppTest::TestCase.DataSet", "apptest-testcase-dataset");
    new_struct! { DataSet, DataSetRequired {
        name: String = "Name", "update";
        type_: DataSetType = "Type", "update";
        ccsid: String = "Ccsid", "update";
        format: Format = "Format", "update";
        length: v::Number = "Length", "update";
    } }

    object!(DatabaseCdc = "AWS::AppTest::TestCase.DatabaseCDC", "apptest-testcase-databasecdc");
    impl DatabaseCdc {
        new! {
            source_metadata: SourceDatabaseMetadata = "SourceMetadata", "update";
            target_metadata: TargetDatabaseMetadata = "TargetMetadata", "update";
        }
    }

    object!(FileMetadata = "AWS::AppTest::TestCase.FileMetadata", "apptest-testcase-filemetadata");
    impl FileMetadata {
        new! {}
        set! {
            data_sets: [DataSet] = "DataSets", "update";
            database_cdc: DatabaseCdc = "DatabaseCDC", "update";
        }
    }

    object!(Input = "AWS::AppTest::TestCase.Input", "apptest-testcase-input");
    impl Input {
        new! {
            file: InputFile = "File", "update";
        }
    }

    object!(InputFile = "AWS::AppTest::TestCase.InputFile", "apptest-testcase-inputfile");
    impl InputFile {
        new! {
            file_metadata: FileMetadata = "FileMetadata", "update";
            source_location: String = "SourceLocation", "update";
            target_location: String = "TargetLocation", "update";
        }
    }

    object!(M2ManagedActionProperties = "AWS::AppTest::TestCase.M2ManagedActionProperties", "apptest-testcase-m2managedactionproperties");
    impl M2ManagedActionProperties {
        new! {}
        set! {
            force_stop: bool = "ForceStop", "update";
            import_data_set_location: String = "ImportDataSetLocation", "update";
        }
    }

    object!(M2ManagedApplicationAction = "AWS::AppTest::TestCase.M2ManagedApplicationAction", "apptest-testcase-m2managedapplicationaction");
    impl M2ManagedApplicationAction {
        new! {
            action_type: M2ManagedActionType = "ActionType", "update";
            resource: String = "Resource", "update";
        }
        set! {
            properties: M2ManagedActionProperties = "Properties", "update";
        }
    }

    object!(M2NonManagedApplicationAction = "AWS::AppTest::TestCase.M2NonManagedApplicationAction", "apptest-testcase-m2nonmanagedapplicationaction");
    impl M2NonManagedApplicationAction {
        new! {
            action_type: M2NonManagedActionType = "ActionType", "update";
            resource: String = "Resource", "update";
        }
    }

    object!(MainframeAction = "AWS::AppTest::TestCase.MainframeAction", "apptest-testcase-mainframeaction");
    impl MainframeAction {
        new! {
            action_type: MainframeActionType = "ActionType", "update";
            resource: String = "Resource", "update";
        }
        set! {
            properties: MainframeActionProperties = "Properties", "update";
        }
    }

    object!(MainframeActionProperties = "AWS::AppTest::TestCase.MainframeActionProperties", "apptest-testcase-mainframeactionproperties");
    impl MainframeActionProperties {
        new! {}
        set! {
            dms_task_arn: m::Arn = "DmsTaskArn", "update";
        }
    }

    object!(MainframeActionType = "AWS::AppTest::TestCase.MainframeActionType", "apptest-testcase-mainframeactiontype");
    impl MainframeActionType {
        new! {}
        set! {
            batch: Batch = "Batch", "update";
            tn3270: Tn3270 = "Tn3270", "update";
        }
    }

    object!(Output = "AWS::AppTest::TestCase.Output", "apptest-testcase-output");
    impl Output {
        new! {
            file: OutputFile = "File", "update";
        }
    }

    object!(OutputFile = "AWS::AppTest::TestCase.OutputFile", "apptest-testcase-outputfile");
    impl OutputFile {
        new! {}
        set! {
            file_location: String = "FileLocation", "update; at most 1024 characters";
        }
    }

    object!(ResourceAction = "AWS::AppTest::TestCase.ResourceAction", "apptest-testcase-resourceaction");
    impl ResourceAction {
        new! {}
        set! {
            cloud_formation_action: CloudFormationAction = "CloudFormationAction", "update";
            m2_managed_application_action: M2ManagedApplicationAction = "M2ManagedApplicationAction", "update";
            m2_non_managed_application_action: M2NonManagedApplicationAction = "M2NonManagedApplicationAction", "update";
        }
    }

    object!(Script = "AWS::AppTest::TestCase.Script", "apptest-testcase-script");
    impl Script {
        new! {
            type_: ScriptType = "Type", "update";
            script_location: String = "ScriptLocation", "update; at most 1024 characters";
        }
    }

    object!(SourceDatabaseMetadata = "AWS::AppTest::TestCase.SourceDatabaseMetadata", "apptest-testcase-sourcedatabasemetadata");
    impl SourceDatabaseMetadata {
        new! {
            type_: SourceDatabase = "Type", "update";
            capture_tool: CaptureTool = "CaptureTool", "update";
        }
    }

    object!(Step = "AWS::AppTest::TestCase.Step", "apptest-testcase-step");
    impl Step {
        new! {
            name: String = "Name", "update";
            action: StepAction = "Action", "update";
        }
        set! {
            description: String = "Description", "update; at most 1000 characters";
        }
    }

    object!(StepAction = "AWS::AppTest::TestCase.StepAction", "apptest-testcase-stepaction");
    impl StepAction {
        new! {}
        set! {
            compare_action: CompareAction = "CompareAction", "update";
            mainframe_action: MainframeAction = "MainframeAction", "update";
            resource_action: ResourceAction = "ResourceAction", "update";
        }
    }

    object!(Tn3270 = "AWS::AppTest::TestCase.TN3270", "apptest-testcase-tn3270");
    impl Tn3270 {
        new! {
            script: Script = "Script", "update";
        }
        set! {
            export_data_set_names: [String] = "ExportDataSetNames", "update";
        }
    }

    object!(TargetDatabaseMetadata = "AWS::AppTest::TestCase.TargetDatabaseMetadata", "apptest-testcase-targetdatabasemetadata");
    impl TargetDatabaseMetadata {
        new! {
            type_: TargetDatabase = "Type", "update";
            capture_tool: CaptureTool = "CaptureTool", "update";
        }
    }

    object!(TestCaseLatestVersion = "AWS::AppTest::TestCase.TestCaseLatestVersion", "apptest-testcase-testcaselatestversion");
    impl TestCaseLatestVersion {
        new! {
            status: TestCaseLifecycle = "Status", "update";
            version: v::Number = "Version", "update";
        }
    }
    values! { CloudFormationActionType: Create = "Create", Delete = "Delete" }
    values! { Format: Fixed = "FIXED", Variable = "VARIABLE", LineSequential = "LINE_SEQUENTIAL" }
    values! { DataSetType: Ps = "PS" }
    values! { M2ManagedActionType: Configure = "Configure", Deconfigure = "Deconfigure" }
    values! { M2NonManagedActionType: Configure = "Configure", Deconfigure = "Deconfigure" }
    values! { ScriptType: Selenium = "Selenium" }
    values! { CaptureTool: Precisely = "Precisely", AwsDms = "AWS DMS" }
    values! { SourceDatabase: ZOsDb2 = "z/OS-DB2" }
    values! { TargetDatabase: Postgresql = "PostgreSQL" }
    values! { TestCaseLifecycle: Active = "Active", Deleting = "Deleting" }
}
