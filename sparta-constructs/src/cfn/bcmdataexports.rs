// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BCMDataExports`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Export = "AWS::BCMDataExports::Export", "bcmdataexports-export", List("Tags"), m::Arn
}
impl Export {
    new! {
        export: export::Export = "Export", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Export> {
    get! {
        attr_export_export_arn: m::Arn = "Export.ExportArn";
        attr_export_arn: m::Arn = "ExportArn";
    }
}
give! { Export: m::Arn = Ref; }
/// Property types and values of [`Export`].
pub mod export {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DataQuery = "AWS::BCMDataExports::Export.DataQuery", "bcmdataexports-export-dataquery");
    impl DataQuery {
        new! {
            query_statement: String = "QueryStatement", "update; 1 to 36000 characters";
        }
        set! {
            table_configurations: v::Map<v::Map<String>> = "TableConfigurations", "update";
        }
    }

    object!(DestinationConfigurations = "AWS::BCMDataExports::Export.DestinationConfigurations", "bcmdataexports-export-destinationconfigurations");
    impl DestinationConfigurations {
        new! {
            s3_destination: S3Destination = "S3Destination", "update";
        }
    }

    object!(Export = "AWS::BCMDataExports::Export.Export", "bcmdataexports-export-export");
    impl Export {
        new! {
            name: String = "Name", "replacement; 1 to 128 characters";
            data_query: DataQuery = "DataQuery", "update";
            destination_configurations: DestinationConfigurations = "DestinationConfigurations", "update";
            refresh_cadence: RefreshCadence = "RefreshCadence", "replacement";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
        }
    }

    object!(RefreshCadence = "AWS::BCMDataExports::Export.RefreshCadence", "bcmdataexports-export-refreshcadence");
    impl RefreshCadence {
        new! {
            frequency: FrequencyOption = "Frequency", "update";
        }
    }

    object!(S3Destination = "AWS::BCMDataExports::Export.S3Destination", "bcmdataexports-export-s3destination");
    impl S3Destination {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; at most 1024 characters";
            s3_output_configurations: S3OutputConfigurations = "S3OutputConfigurations", "update";
            s3_prefix: String = "S3Prefix", "update; at most 1024 characters";
            s3_region: String = "S3Region", "update; at most 1024 characters";
        }
        set! {
            s3_bucket_owner: String = "S3BucketOwner", "update; 12 characters";
        }
    }

    object!(S3OutputConfigurations = "AWS::BCMDataExports::Export.S3OutputConfigurations", "bcmdataexports-export-s3outputconfigurations");
    impl S3OutputConfigurations {
        new! {
            output_type: S3OutputType = "OutputType", "update";
            compression: CompressionOption = "Compression", "update";
            format: FormatOption = "Format", "update";
            overwrite: OverwriteOption = "Overwrite", "update";
        }
    }
    values! { FrequencyOption: Synchronous = "SYNCHRONOUS" }
    values! { CompressionOption: Gzip = "GZIP", Parquet = "PARQUET", Zip = "ZIP" }
    values! { FormatOption: TextOrCsv = "TEXT_OR_CSV", Parquet = "PARQUET" }
    values! { S3OutputType: Custom = "CUSTOM", Athena = "ATHENA", Redshift = "REDSHIFT" }
    values! { OverwriteOption: CreateNewReport = "CREATE_NEW_REPORT", OverwriteReport = "OVERWRITE_REPORT" }
}
