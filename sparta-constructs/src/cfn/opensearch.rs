// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::OpenSearch`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DataSource = "AWS::OpenSearch::DataSource", "opensearch-datasource", None, m::Arn
}
impl DataSource {
    new! {
        data_source_type: data_source::DataSourceType = "DataSourceType", "update";
        domain_name: String = "DomainName", "replacement; 3 to 28 characters";
        name: String = "Name", "replacement; 3 to 80 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
    }
}
give! { DataSource: m::Arn = Ref; }
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    object!(DataSourceType = "AWS::OpenSearch::DataSource.DataSourceType", "opensearch-datasource-datasourcetype");
    impl DataSourceType {
        new! {}
        set! {
            s3_glue_data_catalog: S3GlueDataCatalog = "S3GlueDataCatalog", "update";
        }
    }

    object!(S3GlueDataCatalog = "AWS::OpenSearch::DataSource.S3GlueDataCatalog", "opensearch-datasource-s3gluedatacatalog");
    impl S3GlueDataCatalog {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
    }
}
