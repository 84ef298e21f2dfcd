// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CUR`.
use crate::value::meaning as m;

resource! {
    ReportDefinition = "AWS::CUR::ReportDefinition", "cur-reportdefinition", List("Tags"), String
}
new_struct! { ReportDefinition, ReportDefinitionRequired {
    s3_bucket: m::s3::BucketName = "S3Bucket", "update; 1 to 256 characters";
    report_name: String = "ReportName", "replacement; 1 to 256 characters";
    compression: report_definition::Compression = "Compression", "update";
    format: report_definition::Format = "Format", "update";
    refresh_closed_reports: bool = "RefreshClosedReports", "update";
    report_versioning: report_definition::ReportVersioning = "ReportVersioning", "replacement";
    s3_prefix: String = "S3Prefix", "update; 1 to 256 characters";
    s3_region: String = "S3Region", "update";
    time_unit: report_definition::TimeUnit = "TimeUnit", "replacement";
} }
impl ReportDefinition {
    set! {
        additional_artifacts: [report_definition::AdditionalArtifact] = "AdditionalArtifacts", "update";
        additional_schema_elements: [report_definition::AdditionalSchemaElement] = "AdditionalSchemaElements", "replacement";
        billing_view_arn: String = "BillingViewArn", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 100 items";
    }
}
/// Property types and values of [`ReportDefinition`].
pub mod report_definition {
    values! { AdditionalArtifact: Redshift = "REDSHIFT", Quicksight = "QUICKSIGHT", Athena = "ATHENA" }
    values! { AdditionalSchemaElement: Resources = "RESOURCES", SplitCostAllocationData = "SPLIT_COST_ALLOCATION_DATA", ManualDiscountCompatibility = "MANUAL_DISCOUNT_COMPATIBILITY" }
    values! { Compression: Zip = "ZIP", Gzip = "GZIP", Parquet = "Parquet" }
    values! { Format: TextORcsv = "textORcsv", Parquet = "Parquet" }
    values! { ReportVersioning: CreateNewReport = "CREATE_NEW_REPORT", OverwriteReport = "OVERWRITE_REPORT" }
    values! { TimeUnit: Hourly = "HOURLY", Daily = "DAILY", Monthly = "MONTHLY" }
}
