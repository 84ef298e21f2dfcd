// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PI`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    PerfReports = "AWS::PI::PerfReports", "pi-perfreports", List("Tags"), m::Arn
}
impl PerfReports {
    new! {
        service_type: perf_reports::ServiceType = "ServiceType", "replacement";
        end_time: String = "EndTime", "replacement";
        identifier: String = "Identifier", "replacement; at most 256 characters";
        start_time: String = "StartTime", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
    }
}
impl c::Handle<PerfReports> {
    get! {
        attr_analysis_report_id: String = "AnalysisReportId";
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_status: String = "Status";
    }
}
give! { PerfReports: m::Arn = Ref; }
/// Property types and values of [`PerfReports`].
pub mod perf_reports {
    values! { ServiceType: Rds = "RDS", Docdb = "DOCDB" }
}
