// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KinesisAnalytics`.
use crate::core as c;

resource! {
    Application = "AWS::KinesisAnalytics::Application", "kinesisanalytics-application", None, String
}
impl Application {
    new! {
        inputs: [application::Input] = "Inputs", "update";
    }
    set! {
        application_code: String = "ApplicationCode", "update";
        application_description: String = "ApplicationDescription", "update";
        application_name: String = "ApplicationName", "replacement";
    }
}
impl c::Handle<Application> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(CsvMappingParameters = "AWS::KinesisAnalytics::Application.CSVMappingParameters", "kinesisanalytics-application-csvmappingparameters");
    impl CsvMappingParameters {
        new! {
            record_column_delimiter: String = "RecordColumnDelimiter", "update";
            record_row_delimiter: String = "RecordRowDelimiter", "update";
        }
    }

    object!(Input = "AWS::KinesisAnalytics::Application.Input", "kinesisanalytics-application-input");
    impl Input {
        new! {
            input_schema: InputSchema = "InputSchema", "update";
            name_prefix: String = "NamePrefix", "update";
        }
        set! {
            input_parallelism: InputParallelism = "InputParallelism", "update";
            input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration", "update";
            kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput", "update";
            kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput", "update";
        }
    }

    object!(InputLambdaProcessor = "AWS::KinesisAnalytics::Application.InputLambdaProcessor", "kinesisanalytics-application-inputlambdaprocessor");
    impl InputLambdaProcessor {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(InputParallelism = "AWS::KinesisAnalytics::Application.InputParallelism", "kinesisanalytics-application-inputparallelism");
    impl InputParallelism {
        new! {}
        set! {
            count: i64 = "Count", "update";
        }
    }

    object!(InputProcessingConfiguration = "AWS::KinesisAnalytics::Application.InputProcessingConfiguration", "kinesisanalytics-application-inputprocessingconfiguration");
    impl InputProcessingConfiguration {
        new! {}
        set! {
            input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor", "update";
        }
    }

    object!(InputSchema = "AWS::KinesisAnalytics::Application.InputSchema", "kinesisanalytics-application-inputschema");
    impl InputSchema {
        new! {
            record_columns: [RecordColumn] = "RecordColumns", "update";
            record_format: RecordFormat = "RecordFormat", "update";
        }
        set! {
            record_encoding: String = "RecordEncoding", "update";
        }
    }

    object!(JsonMappingParameters = "AWS::KinesisAnalytics::Application.JSONMappingParameters", "kinesisanalytics-application-jsonmappingparameters");
    impl JsonMappingParameters {
        new! {
            record_row_path: String = "RecordRowPath", "update";
        }
    }

    object!(KinesisFirehoseInput = "AWS::KinesisAnalytics::Application.KinesisFirehoseInput", "kinesisanalytics-application-kinesisfirehoseinput");
    impl KinesisFirehoseInput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(KinesisStreamsInput = "AWS::KinesisAnalytics::Application.KinesisStreamsInput", "kinesisanalytics-application-kinesisstreamsinput");
    impl KinesisStreamsInput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(MappingParameters = "AWS::KinesisAnalytics::Application.MappingParameters", "kinesisanalytics-application-mappingparameters");
    impl MappingParameters {
        new! {}
        set! {
            csv_mapping_parameters: CsvMappingParameters = "CSVMappingParameters", "update";
            json_mapping_parameters: JsonMappingParameters = "JSONMappingParameters", "update";
        }
    }

    object!(RecordColumn = "AWS::KinesisAnalytics::Application.RecordColumn", "kinesisanalytics-application-recordcolumn");
    impl RecordColumn {
        new! {
            name: String = "Name", "update";
            sql_type: String = "SqlType", "update";
        }
        set! {
            mapping: String = "Mapping", "update";
        }
    }

    object!(RecordFormat = "AWS::KinesisAnalytics::Application.RecordFormat", "kinesisanalytics-application-recordformat");
    impl RecordFormat {
        new! {
            record_format_type: String = "RecordFormatType", "update";
        }
        set! {
            mapping_parameters: MappingParameters = "MappingParameters", "update";
        }
    }
}

resource! {
    ApplicationOutput = "AWS::KinesisAnalytics::ApplicationOutput", "kinesisanalytics-applicationoutput", None, String
}
impl ApplicationOutput {
    new! {
        application_name: String = "ApplicationName", "replacement";
        output: application_output::Output = "Output", "update";
    }
}
impl c::Handle<ApplicationOutput> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationOutput`].
pub mod application_output {
    use crate::value::meaning as m;
    object!(DestinationSchema = "AWS::KinesisAnalytics::ApplicationOutput.DestinationSchema", "kinesisanalytics-applicationoutput-destinationschema");
    impl DestinationSchema {
        new! {}
        set! {
            record_format_type: String = "RecordFormatType", "update";
        }
    }

    object!(KinesisFirehoseOutput = "AWS::KinesisAnalytics::ApplicationOutput.KinesisFirehoseOutput", "kinesisanalytics-applicationoutput-kinesisfirehoseoutput");
    impl KinesisFirehoseOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(KinesisStreamsOutput = "AWS::KinesisAnalytics::ApplicationOutput.KinesisStreamsOutput", "kinesisanalytics-applicationoutput-kinesisstreamsoutput");
    impl KinesisStreamsOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(LambdaOutput = "AWS::KinesisAnalytics::ApplicationOutput.LambdaOutput", "kinesisanalytics-applicationoutput-lambdaoutput");
    impl LambdaOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update";
        }
    }

    object!(Output = "AWS::KinesisAnalytics::ApplicationOutput.Output", "kinesisanalytics-applicationoutput-output");
    impl Output {
        new! {
            destination_schema: DestinationSchema = "DestinationSchema", "update";
        }
        set! {
            kinesis_firehose_output: KinesisFirehoseOutput = "KinesisFirehoseOutput", "update";
            kinesis_streams_output: KinesisStreamsOutput = "KinesisStreamsOutput", "update";
            lambda_output: LambdaOutput = "LambdaOutput", "update";
            name: String = "Name", "replacement";
        }
    }
}

resource! {
    ApplicationReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource", "kinesisanalytics-applicationreferencedatasource", None, String
}
impl ApplicationReferenceDataSource {
    new! {
        application_name: String = "ApplicationName", "replacement";
        reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource", "update";
    }
}
impl c::Handle<ApplicationReferenceDataSource> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use crate::value::meaning as m;
    object!(CsvMappingParameters = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.CSVMappingParameters", "kinesisanalytics-applicationreferencedatasource-csvmappingparameters");
    impl CsvMappingParameters {
        new! {
            record_column_delimiter: String = "RecordColumnDelimiter", "update";
            record_row_delimiter: String = "RecordRowDelimiter", "update";
        }
    }

    object!(JsonMappingParameters = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.JSONMappingParameters", "kinesisanalytics-applicationreferencedatasource-jsonmappingparameters");
    impl JsonMappingParameters {
        new! {
            record_row_path: String = "RecordRowPath", "update";
        }
    }

    object!(MappingParameters = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.MappingParameters", "kinesisanalytics-applicationreferencedatasource-mappingparameters");
    impl MappingParameters {
        new! {}
        set! {
            csv_mapping_parameters: CsvMappingParameters = "CSVMappingParameters", "update";
            json_mapping_parameters: JsonMappingParameters = "JSONMappingParameters", "update";
        }
    }

    object!(RecordColumn = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.RecordColumn", "kinesisanalytics-applicationreferencedatasource-recordcolumn");
    impl RecordColumn {
        new! {
            name: String = "Name", "update";
            sql_type: String = "SqlType", "update";
        }
        set! {
            mapping: String = "Mapping", "update";
        }
    }

    object!(RecordFormat = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.RecordFormat", "kinesisanalytics-applicationreferencedatasource-recordformat");
    impl RecordFormat {
        new! {
            record_format_type: String = "RecordFormatType", "update";
        }
        set! {
            mapping_parameters: MappingParameters = "MappingParameters", "update";
        }
    }

    object!(ReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.ReferenceDataSource", "kinesisanalytics-applicationreferencedatasource-referencedatasource");
    impl ReferenceDataSource {
        new! {
            reference_schema: ReferenceSchema = "ReferenceSchema", "update";
        }
        set! {
            s3_reference_data_source: S3ReferenceDataSource = "S3ReferenceDataSource", "update";
            table_name: String = "TableName", "update";
        }
    }

    object!(ReferenceSchema = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.ReferenceSchema", "kinesisanalytics-applicationreferencedatasource-referenceschema");
    impl ReferenceSchema {
        new! {
            record_columns: [RecordColumn] = "RecordColumns", "update";
            record_format: RecordFormat = "RecordFormat", "update";
        }
        set! {
            record_encoding: String = "RecordEncoding", "update";
        }
    }

    object!(S3ReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource.S3ReferenceDataSource", "kinesisanalytics-applicationreferencedatasource-s3referencedatasource");
    impl S3ReferenceDataSource {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update";
            reference_role_arn: m::iam::RoleArn = "ReferenceRoleARN", "update";
            file_key: String = "FileKey", "update";
        }
    }
}
