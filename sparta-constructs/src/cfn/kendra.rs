// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Kendra`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DataSource = "AWS::Kendra::DataSource", "kendra-datasource", List("Tags"), String
}
impl DataSource {
    new! {
        index_id: m::kendra::IndexId = "IndexId", "replacement; 36 characters";
        name: String = "Name", "update; 1 to 1000 characters";
        type_: data_source::Type = "Type", "replacement";
    }
    set! {
        custom_document_enrichment_configuration: data_source::CustomDocumentEnrichmentConfiguration = "CustomDocumentEnrichmentConfiguration", "update";
        data_source_configuration: data_source::DataSourceConfiguration = "DataSourceConfiguration", "update";
        description: String = "Description", "update; 1 to 1000 characters";
        language_code: String = "LanguageCode", "update; 2 to 10 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1284 characters";
        schedule: String = "Schedule", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { DataSource: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessControlListConfiguration = "AWS::Kendra::DataSource.AccessControlListConfiguration", "kendra-datasource-accesscontrollistconfiguration");
    impl AccessControlListConfiguration {
        new! {}
        set! {
            key_path: String = "KeyPath", "update; 1 to 1024 characters";
        }
    }

    object!(AclConfiguration = "AWS::Kendra::DataSource.AclConfiguration", "kendra-datasource-aclconfiguration");
    impl AclConfiguration {
        new! {
            allowed_groups_column_name: String = "AllowedGroupsColumnName", "update; 1 to 100 characters";
        }
    }

    object!(ColumnConfiguration = "AWS::Kendra::DataSource.ColumnConfiguration", "kendra-datasource-columnconfiguration");
    impl ColumnConfiguration {
        new! {
            document_data_column_name: String = "DocumentDataColumnName", "update; 1 to 100 characters";
            document_id_column_name: String = "DocumentIdColumnName", "update; 1 to 100 characters";
            change_detecting_columns: [String] = "ChangeDetectingColumns", "update; 1 to 5 items";
        }
        set! {
            document_title_column_name: String = "DocumentTitleColumnName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
        }
    }

    object!(ConfluenceAttachmentConfiguration = "AWS::Kendra::DataSource.ConfluenceAttachmentConfiguration", "kendra-datasource-confluenceattachmentconfiguration");
    impl ConfluenceAttachmentConfiguration {
        new! {}
        set! {
            attachment_field_mappings: [ConfluenceAttachmentToIndexFieldMapping] = "AttachmentFieldMappings", "update; 1 to 11 items";
            crawl_attachments: bool = "CrawlAttachments", "update";
        }
    }

    object!(ConfluenceAttachmentToIndexFieldMapping = "AWS::Kendra::DataSource.ConfluenceAttachmentToIndexFieldMapping", "kendra-datasource-confluenceattachmenttoindexfieldmapping");
    impl ConfluenceAttachmentToIndexFieldMapping {
        new! {
            data_source_field_name: ConfluenceAttachmentFieldName = "DataSourceFieldName", "update";
            index_field_name: String = "IndexFieldName", "update; 1 to 30 characters";
        }
        set! {
            date_field_format: String = "DateFieldFormat", "update; 4 to 40 characters";
        }
    }

    object!(ConfluenceBlogConfiguration = "AWS::Kendra::DataSource.ConfluenceBlogConfiguration", "kendra-datasource-confluenceblogconfiguration");
    impl ConfluenceBlogConfiguration {
        new! {}
        set! {
            blog_field_mappings: [ConfluenceBlogToIndexFieldMapping] = "BlogFieldMappings", "update; 1 to 9 items";
        }
    }

    object!(ConfluenceBlogToIndexFieldMapping = "AWS::Kendra::DataSource.ConfluenceBlogToIndexFieldMapping", "kendra-datasource-confluenceblogtoindexfieldmapping");
    impl ConfluenceBlogToIndexFieldMapping {
        new! {
            data_source_field_name: ConfluenceBlogFieldName = "DataSourceFieldName", "update";
            index_field_name: String = "IndexFieldName", "update; 1 to 30 characters";
        }
        set! {
            date_field_format: String = "DateFieldFormat", "update; 4 to 40 characters";
        }
    }

    object!(ConfluenceConfiguration = "AWS::Kendra::DataSource.ConfluenceConfiguration", "kendra-datasource-confluenceconfiguration");
    impl ConfluenceConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
            server_url: String = "ServerUrl", "update; 1 to 2048 characters";
            version: ConfluenceVersion = "Version", "update";
        }
        set! {
            attachment_configuration: ConfluenceAttachmentConfiguration = "AttachmentConfiguration", "update";
            blog_configuration: ConfluenceBlogConfiguration = "BlogConfiguration", "update";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
            page_configuration: ConfluencePageConfiguration = "PageConfiguration", "update";
            space_configuration: ConfluenceSpaceConfiguration = "SpaceConfiguration", "update";
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(ConfluencePageConfiguration = "AWS::Kendra::DataSource.ConfluencePageConfiguration", "kendra-datasource-confluencepageconfiguration");
    impl ConfluencePageConfiguration {
        new! {}
        set! {
            page_field_mappings: [ConfluencePageToIndexFieldMapping] = "PageFieldMappings", "update; 1 to 12 items";
        }
    }

    object!(ConfluencePageToIndexFieldMapping = "AWS::Kendra::DataSource.ConfluencePageToIndexFieldMapping", "kendra-datasource-confluencepagetoindexfieldmapping");
    impl ConfluencePageToIndexFieldMapping {
        new! {
            data_source_field_name: ConfluencePageFieldName = "DataSourceFieldName", "update";
            index_field_name: String = "IndexFieldName", "update; 1 to 30 characters";
        }
        set! {
            date_field_format: String = "DateFieldFormat", "update; 4 to 40 characters";
        }
    }

    object!(ConfluenceSpaceConfiguration = "AWS::Kendra::DataSource.ConfluenceSpaceConfiguration", "kendra-datasource-confluencespaceconfiguration");
    impl ConfluenceSpaceConfiguration {
        new! {}
        set! {
            crawl_archived_spaces: bool = "CrawlArchivedSpaces", "update";
            crawl_personal_spaces: bool = "CrawlPersonalSpaces", "update";
            exclude_spaces: [String] = "ExcludeSpaces", "update; at least 1 items";
            include_spaces: [String] = "IncludeSpaces", "update; at least 1 items";
            space_field_mappings: [ConfluenceSpaceToIndexFieldMapping] = "SpaceFieldMappings", "update; 1 to 4 items";
        }
    }

    object!(ConfluenceSpaceToIndexFieldMapping = "AWS::Kendra::DataSource.ConfluenceSpaceToIndexFieldMapping", "kendra-datasource-confluencespacetoindexfieldmapping");
    impl ConfluenceSpaceToIndexFieldMapping {
        new! {
            data_source_field_name: ConfluenceSpaceFieldName = "DataSourceFieldName", "update";
            index_field_name: String = "IndexFieldName", "update; 1 to 30 characters";
        }
        set! {
            date_field_format: String = "DateFieldFormat", "update; 4 to 40 characters";
        }
    }

    object!(ConnectionConfiguration = "AWS::Kendra::DataSource.ConnectionConfiguration", "kendra-datasource-connectionconfiguration");
    new_struct! { ConnectionConfiguration, ConnectionConfigurationRequired {
        secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
        database_name: String = "DatabaseName", "update; 1 to 100 characters";
        table_name: String = "TableName", "update; 1 to 100 characters";
        database_host: String = "DatabaseHost", "update; 1 to 253 characters";
        database_port: i64 = "DatabasePort", "update; 1 to 65535";
    } }

    object!(CustomDocumentEnrichmentConfiguration = "AWS::Kendra::DataSource.CustomDocumentEnrichmentConfiguration", "kendra-datasource-customdocumentenrichmentconfiguration");
    impl CustomDocumentEnrichmentConfiguration {
        new! {}
        set! {
            inline_configurations: [InlineCustomDocumentEnrichmentConfiguration] = "InlineConfigurations", "update; at most 100 items";
            post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration", "update";
            pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1284 characters";
        }
    }

    object!(DataSourceConfiguration = "AWS::Kendra::DataSource.DataSourceConfiguration", "kendra-datasource-datasourceconfiguration");
    impl DataSourceConfiguration {
        new! {}
        set! {
            confluence_configuration: ConfluenceConfiguration = "ConfluenceConfiguration", "update; deprecated by AWS";
            database_configuration: DatabaseConfiguration = "DatabaseConfiguration", "update; deprecated by AWS";
            google_drive_configuration: GoogleDriveConfiguration = "GoogleDriveConfiguration", "update; deprecated by AWS";
            one_drive_configuration: OneDriveConfiguration = "OneDriveConfiguration", "update; deprecated by AWS";
            s3_configuration: S3DataSourceConfiguration = "S3Configuration", "update; deprecated by AWS";
            salesforce_configuration: SalesforceConfiguration = "SalesforceConfiguration", "update; deprecated by AWS";
            service_now_configuration: ServiceNowConfiguration = "ServiceNowConfiguration", "update; deprecated by AWS";
            share_point_configuration: SharePointConfiguration = "SharePointConfiguration", "update; deprecated by AWS";
            template_configuration: TemplateConfiguration = "TemplateConfiguration", "update";
            web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration", "update; deprecated by AWS";
            work_docs_configuration: WorkDocsConfiguration = "WorkDocsConfiguration", "update; deprecated by AWS";
        }
    }

    object!(DataSourceToIndexFieldMapping = "AWS::Kendra::DataSource.DataSourceToIndexFieldMapping", "kendra-datasource-datasourcetoindexfieldmapping");
    impl DataSourceToIndexFieldMapping {
        new! {
            data_source_field_name: String = "DataSourceFieldName", "update; 1 to 100 characters";
            index_field_name: String = "IndexFieldName", "update; 1 to 30 characters";
        }
        set! {
            date_field_format: String = "DateFieldFormat", "update; 4 to 40 characters";
        }
    }

    object!(DataSourceVpcConfiguration = "AWS::Kendra::DataSource.DataSourceVpcConfiguration", "kendra-datasource-datasourcevpcconfiguration");
    impl DataSourceVpcConfiguration {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 10 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 6 items";
        }
    }

    object!(DatabaseConfiguration = "AWS::Kendra::DataSource.DatabaseConfiguration", "kendra-datasource-databaseconfiguration");
    impl DatabaseConfiguration {
        new! {
            database_engine_type: DatabaseEngineType = "DatabaseEngineType", "update";
            column_configuration: ColumnConfiguration = "ColumnConfiguration", "update";
            connection_configuration: ConnectionConfiguration = "ConnectionConfiguration", "update";
        }
        set! {
            acl_configuration: AclConfiguration = "AclConfiguration", "update";
            sql_configuration: SqlConfiguration = "SqlConfiguration", "update";
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(DocumentAttributeCondition = "AWS::Kendra::DataSource.DocumentAttributeCondition", "kendra-datasource-documentattributecondition");
    impl DocumentAttributeCondition {
        new! {
            condition_document_attribute_key: String = "ConditionDocumentAttributeKey", "update; 1 to 200 characters";
            operator: ConditionOperator = "Operator", "update";
        }
        set! {
            condition_on_value: DocumentAttributeValue = "ConditionOnValue", "update";
        }
    }

    object!(DocumentAttributeTarget = "AWS::Kendra::DataSource.DocumentAttributeTarget", "kendra-datasource-documentattributetarget");
    impl DocumentAttributeTarget {
        new! {
            target_document_attribute_key: String = "TargetDocumentAttributeKey", "update; 1 to 200 characters";
        }
        set! {
            target_document_attribute_value: DocumentAttributeValue = "TargetDocumentAttributeValue", "update";
            target_document_attribute_value_deletion: bool = "TargetDocumentAttributeValueDeletion", "update";
        }
    }

    object!(DocumentAttributeValue = "AWS::Kendra::DataSource.DocumentAttributeValue", "kendra-datasource-documentattributevalue");
    impl DocumentAttributeValue {
        new! {}
        set! {
            date_value: String = "DateValue", "update";
            long_value: i64 = "LongValue", "update";
            string_list_value: [String] = "StringListValue", "update";
            string_value: String = "StringValue", "update; 1 to 2048 characters";
        }
    }

    object!(DocumentsMetadataConfiguration = "AWS::Kendra::DataSource.DocumentsMetadataConfiguration", "kendra-datasource-documentsmetadataconfiguration");
    impl DocumentsMetadataConfiguration {
        new! {}
        set! {
            s3_prefix: String = "S3Prefix", "update; 1 to 1024 characters";
        }
    }

    object!(GoogleDriveConfiguration = "AWS::Kendra::DataSource.GoogleDriveConfiguration", "kendra-datasource-googledriveconfiguration");
    impl GoogleDriveConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
        }
        set! {
            exclude_mime_types: [String] = "ExcludeMimeTypes", "update; at most 30 items";
            exclude_shared_drives: [String] = "ExcludeSharedDrives", "update; at most 100 items";
            exclude_user_accounts: [String] = "ExcludeUserAccounts", "update; at most 100 items";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
        }
    }

    object!(HookConfiguration = "AWS::Kendra::DataSource.HookConfiguration", "kendra-datasource-hookconfiguration");
    impl HookConfiguration {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 1 to 2048 characters";
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 3 to 63 characters";
        }
        set! {
            invocation_condition: DocumentAttributeCondition = "InvocationCondition", "update";
        }
    }

    object!(InlineCustomDocumentEnrichmentConfiguration = "AWS::Kendra::DataSource.InlineCustomDocumentEnrichmentConfiguration", "kendra-datasource-inlinecustomdocumentenrichmentconfiguration");
    impl InlineCustomDocumentEnrichmentConfiguration {
        new! {}
        set! {
            condition: DocumentAttributeCondition = "Condition", "update";
            document_content_deletion: bool = "DocumentContentDeletion", "update";
            target: DocumentAttributeTarget = "Target", "update";
        }
    }

    object!(OneDriveConfiguration = "AWS::Kendra::DataSource.OneDriveConfiguration", "kendra-datasource-onedriveconfiguration");
    impl OneDriveConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
            one_drive_users: OneDriveUsers = "OneDriveUsers", "update";
            tenant_domain: String = "TenantDomain", "update; 1 to 256 characters";
        }
        set! {
            disable_local_groups: bool = "DisableLocalGroups", "update";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
        }
    }

    object!(OneDriveUsers = "AWS::Kendra::DataSource.OneDriveUsers", "kendra-datasource-onedriveusers");
    impl OneDriveUsers {
        new! {}
        set! {
            one_drive_user_list: [String] = "OneDriveUserList", "update; 1 to 100 items";
            one_drive_user_s3_path: S3Path = "OneDriveUserS3Path", "update";
        }
    }

    object!(ProxyConfiguration = "AWS::Kendra::DataSource.ProxyConfiguration", "kendra-datasource-proxyconfiguration");
    impl ProxyConfiguration {
        new! {
            host: String = "Host", "update; 1 to 253 characters";
            port: i64 = "Port", "update; 1 to 65535";
        }
        set! {
            credentials: String = "Credentials", "update; 1 to 1284 characters";
        }
    }

    object!(S3DataSourceConfiguration = "AWS::Kendra::DataSource.S3DataSourceConfiguration", "kendra-datasource-s3datasourceconfiguration");
    impl S3DataSourceConfiguration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            access_control_list_configuration: AccessControlListConfiguration = "AccessControlListConfiguration", "update";
            documents_metadata_configuration: DocumentsMetadataConfiguration = "DocumentsMetadataConfiguration", "update";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
            inclusion_prefixes: [String] = "InclusionPrefixes", "update; at most 100 items";
        }
    }

    object!(S3Path = "AWS::Kendra::DataSource.S3Path", "kendra-datasource-s3path");
    impl S3Path {
        new! {
            bucket: m::s3::BucketName = "Bucket", "update; 3 to 63 characters";
            key: String = "Key", "update; 1 to 1024 characters";
        }
    }

    object!(SalesforceChatterFeedConfiguration = "AWS::Kendra::DataSource.SalesforceChatterFeedConfiguration", "kendra-datasource-salesforcechatterfeedconfiguration");
    impl SalesforceChatterFeedConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
        }
        set! {
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            include_filter_types: [SalesforceChatterFeedIncludeFilterType] = "IncludeFilterTypes", "update; 1 to 2 items";
        }
    }

    object!(SalesforceConfiguration = "AWS::Kendra::DataSource.SalesforceConfiguration", "kendra-datasource-salesforceconfiguration");
    impl SalesforceConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
            server_url: String = "ServerUrl", "update; 1 to 2048 characters";
        }
        set! {
            chatter_feed_configuration: SalesforceChatterFeedConfiguration = "ChatterFeedConfiguration", "update";
            crawl_attachments: bool = "CrawlAttachments", "update";
            exclude_attachment_file_patterns: [String] = "ExcludeAttachmentFilePatterns", "update; at most 100 items";
            include_attachment_file_patterns: [String] = "IncludeAttachmentFilePatterns", "update; at most 100 items";
            knowledge_article_configuration: SalesforceKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration", "update";
            standard_object_attachment_configuration: SalesforceStandardObjectAttachmentConfiguration = "StandardObjectAttachmentConfiguration", "update";
            standard_object_configurations: [SalesforceStandardObjectConfiguration] = "StandardObjectConfigurations", "update; 1 to 17 items";
        }
    }

    object!(SalesforceCustomKnowledgeArticleTypeConfiguration = "AWS::Kendra::DataSource.SalesforceCustomKnowledgeArticleTypeConfiguration", "kendra-datasource-salesforcecustomknowledgearticletypeconfiguration");
    impl SalesforceCustomKnowledgeArticleTypeConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
            name: String = "Name", "update; 1 to 100 characters";
        }
        set! {
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
        }
    }

    object!(SalesforceKnowledgeArticleConfiguration = "AWS::Kendra::DataSource.SalesforceKnowledgeArticleConfiguration", "kendra-datasource-salesforceknowledgearticleconfiguration");
    impl SalesforceKnowledgeArticleConfiguration {
        new! {
            included_states: [SalesforceKnowledgeArticleState] = "IncludedStates", "update; 1 to 3 items";
        }
        set! {
            custom_knowledge_article_type_configurations: [SalesforceCustomKnowledgeArticleTypeConfiguration] = "CustomKnowledgeArticleTypeConfigurations", "update; 1 to 10 items";
            standard_knowledge_article_type_configuration: SalesforceStandardKnowledgeArticleTypeConfiguration = "StandardKnowledgeArticleTypeConfiguration", "update";
        }
    }

    object!(SalesforceStandardKnowledgeArticleTypeConfiguration = "AWS::Kendra::DataSource.SalesforceStandardKnowledgeArticleTypeConfiguration", "kendra-datasource-salesforcestandardknowledgearticletypeconfiguration");
    impl SalesforceStandardKnowledgeArticleTypeConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
        }
        set! {
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
        }
    }

    object!(SalesforceStandardObjectAttachmentConfiguration = "AWS::Kendra::DataSource.SalesforceStandardObjectAttachmentConfiguration", "kendra-datasource-salesforcestandardobjectattachmentconfiguration");
    impl SalesforceStandardObjectAttachmentConfiguration {
        new! {}
        set! {
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
        }
    }

    object!(SalesforceStandardObjectConfiguration = "AWS::Kendra::DataSource.SalesforceStandardObjectConfiguration", "kendra-datasource-salesforcestandardobjectconfiguration");
    impl SalesforceStandardObjectConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
            name: SalesforceStandardObjectName = "Name", "update";
        }
        set! {
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
        }
    }

    object!(ServiceNowConfiguration = "AWS::Kendra::DataSource.ServiceNowConfiguration", "kendra-datasource-servicenowconfiguration");
    impl ServiceNowConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
            host_url: String = "HostUrl", "update; 1 to 2048 characters";
            service_now_build_version: ServiceNowBuildVersionType = "ServiceNowBuildVersion", "update";
        }
        set! {
            authentication_type: ServiceNowAuthenticationType = "AuthenticationType", "update";
            knowledge_article_configuration: ServiceNowKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration", "update";
            service_catalog_configuration: ServiceNowServiceCatalogConfiguration = "ServiceCatalogConfiguration", "update";
        }
    }

    object!(ServiceNowKnowledgeArticleConfiguration = "AWS::Kendra::DataSource.ServiceNowKnowledgeArticleConfiguration", "kendra-datasource-servicenowknowledgearticleconfiguration");
    impl ServiceNowKnowledgeArticleConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
        }
        set! {
            crawl_attachments: bool = "CrawlAttachments", "update";
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            exclude_attachment_file_patterns: [String] = "ExcludeAttachmentFilePatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            filter_query: String = "FilterQuery", "update; 1 to 2048 characters";
            include_attachment_file_patterns: [String] = "IncludeAttachmentFilePatterns", "update; at most 100 items";
        }
    }

    object!(ServiceNowServiceCatalogConfiguration = "AWS::Kendra::DataSource.ServiceNowServiceCatalogConfiguration", "kendra-datasource-servicenowservicecatalogconfiguration");
    impl ServiceNowServiceCatalogConfiguration {
        new! {
            document_data_field_name: String = "DocumentDataFieldName", "update; 1 to 100 characters";
        }
        set! {
            crawl_attachments: bool = "CrawlAttachments", "update";
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            exclude_attachment_file_patterns: [String] = "ExcludeAttachmentFilePatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            include_attachment_file_patterns: [String] = "IncludeAttachmentFilePatterns", "update; at most 100 items";
        }
    }

    object!(SharePointConfiguration = "AWS::Kendra::DataSource.SharePointConfiguration", "kendra-datasource-sharepointconfiguration");
    impl SharePointConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 1 to 1284 characters";
            share_point_version: SharePointVersion = "SharePointVersion", "update";
            urls: [String] = "Urls", "update; at most 100 items";
        }
        set! {
            crawl_attachments: bool = "CrawlAttachments", "update";
            disable_local_groups: bool = "DisableLocalGroups", "update";
            document_title_field_name: String = "DocumentTitleFieldName", "update; 1 to 100 characters";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
            ssl_certificate_s3_path: S3Path = "SslCertificateS3Path", "update";
            use_change_log: bool = "UseChangeLog", "update";
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(SqlConfiguration = "AWS::Kendra::DataSource.SqlConfiguration", "kendra-datasource-sqlconfiguration");
    impl SqlConfiguration {
        new! {}
        set! {
            query_identifiers_enclosing_option: QueryIdentifiersEnclosingOption = "QueryIdentifiersEnclosingOption", "update";
        }
    }

    object!(TemplateConfiguration = "AWS::Kendra::DataSource.TemplateConfiguration", "kendra-datasource-templateconfiguration");
    impl TemplateConfiguration {
        new! {
            template: v::Json = "Template", "update";
        }
    }

    object!(WebCrawlerAuthenticationConfiguration = "AWS::Kendra::DataSource.WebCrawlerAuthenticationConfiguration", "kendra-datasource-webcrawlerauthenticationconfiguration");
    impl WebCrawlerAuthenticationConfiguration {
        new! {}
        set! {
            basic_authentication: [WebCrawlerBasicAuthentication] = "BasicAuthentication", "update; at most 10 items";
        }
    }

    object!(WebCrawlerBasicAuthentication = "AWS::Kendra::DataSource.WebCrawlerBasicAuthentication", "kendra-datasource-webcrawlerbasicauthentication");
    impl WebCrawlerBasicAuthentication {
        new! {
            credentials: String = "Credentials", "update; 1 to 1284 characters";
            host: String = "Host", "update; 1 to 253 characters";
            port: i64 = "Port", "update; 1 to 65535";
        }
    }

    object!(WebCrawlerConfiguration = "AWS::Kendra::DataSource.WebCrawlerConfiguration", "kendra-datasource-webcrawlerconfiguration");
    impl WebCrawlerConfiguration {
        new! {
            urls: WebCrawlerUrls = "Urls", "update";
        }
        set! {
            authentication_configuration: WebCrawlerAuthenticationConfiguration = "AuthenticationConfiguration", "update";
            crawl_depth: i64 = "CrawlDepth", "update; 1 to 10";
            max_content_size_per_page_in_mega_bytes: v::Number = "MaxContentSizePerPageInMegaBytes", "update; 0 to 50";
            max_links_per_page: i64 = "MaxLinksPerPage", "update; 1 to 1000";
            max_urls_per_minute_crawl_rate: i64 = "MaxUrlsPerMinuteCrawlRate", "update; 1 to 300";
            proxy_configuration: ProxyConfiguration = "ProxyConfiguration", "update";
            url_exclusion_patterns: [String] = "UrlExclusionPatterns", "update; at most 100 items";
            url_inclusion_patterns: [String] = "UrlInclusionPatterns", "update; at most 100 items";
        }
    }

    object!(WebCrawlerSeedUrlConfiguration = "AWS::Kendra::DataSource.WebCrawlerSeedUrlConfiguration", "kendra-datasource-webcrawlerseedurlconfiguration");
    impl WebCrawlerSeedUrlConfiguration {
        new! {
            seed_urls: [String] = "SeedUrls", "update; at most 100 items";
        }
        set! {
            web_crawler_mode: WebCrawlerMode = "WebCrawlerMode", "update";
        }
    }

    object!(WebCrawlerSiteMapsConfiguration = "AWS::Kendra::DataSource.WebCrawlerSiteMapsConfiguration", "kendra-datasource-webcrawlersitemapsconfiguration");
    impl WebCrawlerSiteMapsConfiguration {
        new! {
            site_maps: [String] = "SiteMaps", "update; at most 3 items";
        }
    }

    object!(WebCrawlerUrls = "AWS::Kendra::DataSource.WebCrawlerUrls", "kendra-datasource-webcrawlerurls");
    impl WebCrawlerUrls {
        new! {}
        set! {
            seed_url_configuration: WebCrawlerSeedUrlConfiguration = "SeedUrlConfiguration", "update";
            site_maps_configuration: WebCrawlerSiteMapsConfiguration = "SiteMapsConfiguration", "update";
        }
    }

    object!(WorkDocsConfiguration = "AWS::Kendra::DataSource.WorkDocsConfiguration", "kendra-datasource-workdocsconfiguration");
    impl WorkDocsConfiguration {
        new! {
            organization_id: String = "OrganizationId", "update; 12 characters";
        }
        set! {
            crawl_comments: bool = "CrawlComments", "update";
            exclusion_patterns: [String] = "ExclusionPatterns", "update; at most 100 items";
            field_mappings: [DataSourceToIndexFieldMapping] = "FieldMappings", "update; at most 100 items";
            inclusion_patterns: [String] = "InclusionPatterns", "update; at most 100 items";
            use_change_log: bool = "UseChangeLog", "update";
        }
    }
    values! { Type: S3 = "S3", Sharepoint = "SHAREPOINT", Salesforce = "SALESFORCE", Onedrive = "ONEDRIVE", Servicenow = "SERVICENOW", Database = "DATABASE", Custom = "CUSTOM", Confluence = "CONFLUENCE", Googledrive = "GOOGLEDRIVE", Webcrawler = "WEBCRAWLER", Workdocs = "WORKDOCS", Template = "TEMPLATE" }
    values! { ConfluenceAttachmentFieldName: Author = "AUTHOR", ContentType = "CONTENT_TYPE", CreatedDate = "CREATED_DATE", DisplayUrl = "DISPLAY_URL", FileSize = "FILE_SIZE", ItemType = "ITEM_TYPE", ParentId = "PARENT_ID", SpaceKey = "SPACE_KEY", SpaceName = "SPACE_NAME", Url = "URL", Version = "VERSION" }
    values! { ConfluenceBlogFieldName: Author = "AUTHOR", DisplayUrl = "DISPLAY_URL", ItemType = "ITEM_TYPE", Labels = "LABELS", PublishDate = "PUBLISH_DATE", SpaceKey = "SPACE_KEY", SpaceName = "SPACE_NAME", Url = "URL", Version = "VERSION" }
    values! { ConfluenceVersion: Cloud = "CLOUD", Server = "SERVER" }
    values! { ConfluencePageFieldName: Author = "AUTHOR", ContentStatus = "CONTENT_STATUS", CreatedDate = "CREATED_DATE", DisplayUrl = "DISPLAY_URL", ItemType = "ITEM_TYPE", Labels = "LABELS", ModifiedDate = "MODIFIED_DATE", ParentId = "PARENT_ID", SpaceKey = "SPACE_KEY", SpaceName = "SPACE_NAME", Url = "URL", Version = "VERSION" }
    values! { ConfluenceSpaceFieldName: DisplayUrl = "DISPLAY_URL", ItemType = "ITEM_TYPE", SpaceKey = "SPACE_KEY", Url = "URL" }
    values! { DatabaseEngineType: RdsAuroraMysql = "RDS_AURORA_MYSQL", RdsAuroraPostgresql = "RDS_AURORA_POSTGRESQL", RdsMysql = "RDS_MYSQL", RdsPostgresql = "RDS_POSTGRESQL" }
    values! { ConditionOperator: GreaterThan = "GreaterThan", GreaterThanOrEquals = "GreaterThanOrEquals", LessThan = "LessThan", LessThanOrEquals = "LessThanOrEquals", Equals = "Equals", NotEquals = "NotEquals", Contains = "Contains", NotContains = "NotContains", Exists = "Exists", NotExists = "NotExists", BeginsWith = "BeginsWith" }
    values! { SalesforceChatterFeedIncludeFilterType: ActiveUser = "ACTIVE_USER", StandardUser = "STANDARD_USER" }
    values! { SalesforceKnowledgeArticleState: Draft = "DRAFT", Published = "PUBLISHED", Archived = "ARCHIVED" }
    values! { SalesforceStandardObjectName: Account = "ACCOUNT", Campaign = "CAMPAIGN", Case = "CASE", Contact = "CONTACT", Contract = "CONTRACT", Document = "DOCUMENT", Group = "GROUP", Idea = "IDEA", Lead = "LEAD", Opportunity = "OPPORTUNITY", Partner = "PARTNER", Pricebook = "PRICEBOOK", Product = "PRODUCT", Profile = "PROFILE", Solution = "SOLUTION", Task = "TASK", User = "USER" }
    values! { ServiceNowAuthenticationType: HttpBasic = "HTTP_BASIC", Oauth2 = "OAUTH2" }
    values! { ServiceNowBuildVersionType: London = "LONDON", Others = "OTHERS" }
    values! { SharePointVersion: SharepointOnline = "SHAREPOINT_ONLINE", Sharepoint2013 = "SHAREPOINT_2013", Sharepoint2016 = "SHAREPOINT_2016" }
    values! { QueryIdentifiersEnclosingOption: DoubleQuotes = "DOUBLE_QUOTES", None = "NONE" }
    values! { WebCrawlerMode: HostOnly = "HOST_ONLY", Subdomains = "SUBDOMAINS", Everything = "EVERYTHING" }
}

resource! {
    Faq = "AWS::Kendra::Faq", "kendra-faq", List("Tags"), String
}
impl Faq {
    new! {
        index_id: m::kendra::IndexId = "IndexId", "replacement; 36 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 1 to 1284 characters";
        name: String = "Name", "replacement; 1 to 100 characters";
        s3_path: faq::S3Path = "S3Path", "replacement";
    }
    set! {
        description: String = "Description", "replacement; 1 to 1000 characters";
        file_format: faq::FileFormat = "FileFormat", "replacement";
        language_code: String = "LanguageCode", "update; 2 to 10 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Faq> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Faq: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Faq`].
pub mod faq {
    object!(S3Path = "AWS::Kendra::Faq.S3Path", "kendra-faq-s3path");
    impl S3Path {
        new! {
            key: String = "Key", "replacement; 1 to 1024 characters";
            bucket: String = "Bucket", "replacement; 3 to 63 characters";
        }
    }
    values! { FileFormat: Csv = "CSV", CsvWithHeader = "CSV_WITH_HEADER", Json = "JSON" }
}

resource! {
    FeaturedResultsSet = "AWS::Kendra::FeaturedResultsSet", "kendra-featuredresultsset", List("Tags"), m::Arn
}
impl FeaturedResultsSet {
    new! {
        index_id: m::kendra::IndexId = "IndexId", "replacement; 36 characters";
        featured_results_set_name: String = "FeaturedResultsSetName", "update; 1 to 1000 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        featured_documents: [featured_results_set::FeaturedDocument] = "FeaturedDocuments", "update; cannot be read back";
        query_texts: [String] = "QueryTexts", "update; at most 49 items";
        status: featured_results_set::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<FeaturedResultsSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_featured_results_set_id: String = "FeaturedResultsSetId";
    }
}
give! { FeaturedResultsSet: m::Arn = Ref; }
/// Property types and values of [`FeaturedResultsSet`].
pub mod featured_results_set {
    object!(FeaturedDocument = "AWS::Kendra::FeaturedResultsSet.FeaturedDocument", "kendra-featuredresultsset-featureddocument");
    impl FeaturedDocument {
        new! {}
        set! {
            id: String = "Id", "update; 1 to 2048 characters";
        }
    }
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
}

resource! {
    Index = "AWS::Kendra::Index", "kendra-index", List("Tags"), m::kendra::IndexId
}
impl Index {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1284 characters";
        name: String = "Name", "update; 1 to 1000 characters";
        edition: index::Edition = "Edition", "replacement";
    }
    set! {
        capacity_units: index::CapacityUnitsConfiguration = "CapacityUnits", "update";
        description: String = "Description", "update; at most 1000 characters";
        document_metadata_configurations: [index::DocumentMetadataConfiguration] = "DocumentMetadataConfigurations", "update; at most 500 items";
        server_side_encryption_configuration: index::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        user_context_policy: index::UserContextPolicy = "UserContextPolicy", "update";
        user_token_configurations: [index::UserTokenConfiguration] = "UserTokenConfigurations", "update; at most 1 items";
    }
}
impl c::Handle<Index> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: m::kendra::IndexId = "Id";
    }
}
give! { Index: m::Arn = GetAtt("Arn"); m::kendra::IndexId = Ref; }
/// Property types and values of [`Index`].
pub mod index {
    use crate::value::meaning as m;
    object!(CapacityUnitsConfiguration = "AWS::Kendra::Index.CapacityUnitsConfiguration", "kendra-index-capacityunitsconfiguration");
    impl CapacityUnitsConfiguration {
        new! {
            query_capacity_units: i64 = "QueryCapacityUnits", "update; at least 0";
            storage_capacity_units: i64 = "StorageCapacityUnits", "update; at least 0";
        }
    }

    object!(DocumentMetadataConfiguration = "AWS::Kendra::Index.DocumentMetadataConfiguration", "kendra-index-documentmetadataconfiguration");
    impl DocumentMetadataConfiguration {
        new! {
            name: String = "Name", "update; 1 to 30 characters";
            type_: DocumentAttributeValueType = "Type", "update";
        }
        set! {
            relevance: Relevance = "Relevance", "update";
            search: Search = "Search", "update";
        }
    }

    object!(JsonTokenTypeConfiguration = "AWS::Kendra::Index.JsonTokenTypeConfiguration", "kendra-index-jsontokentypeconfiguration");
    impl JsonTokenTypeConfiguration {
        new! {
            group_attribute_field: String = "GroupAttributeField", "update; 1 to 100 characters";
            user_name_attribute_field: String = "UserNameAttributeField", "update; 1 to 100 characters";
        }
    }

    object!(JwtTokenTypeConfiguration = "AWS::Kendra::Index.JwtTokenTypeConfiguration", "kendra-index-jwttokentypeconfiguration");
    impl JwtTokenTypeConfiguration {
        new! {
            key_location: KeyLocation = "KeyLocation", "update";
        }
        set! {
            claim_regex: String = "ClaimRegex", "update; 1 to 100 characters";
            group_attribute_field: String = "GroupAttributeField", "update; 1 to 100 characters";
            issuer: String = "Issuer", "update; 1 to 65 characters";
            secret_manager_arn: m::Arn = "SecretManagerArn", "update; 1 to 1284 characters";
            url: String = "URL", "update; 1 to 2048 characters";
            user_name_attribute_field: String = "UserNameAttributeField", "update; 1 to 100 characters";
        }
    }

    object!(Relevance = "AWS::Kendra::Index.Relevance", "kendra-index-relevance");
    impl Relevance {
        new! {}
        set! {
            duration: String = "Duration", "update; 1 to 10 characters";
            freshness: bool = "Freshness", "update";
            importance: i64 = "Importance", "update; 1 to 10";
            rank_order: Order = "RankOrder", "update";
            value_importance_items: [ValueImportanceItem] = "ValueImportanceItems", "update";
        }
    }

    object!(Search = "AWS::Kendra::Index.Search", "kendra-index-search");
    impl Search {
        new! {}
        set! {
            displayable: bool = "Displayable", "update";
            facetable: bool = "Facetable", "update";
            searchable: bool = "Searchable", "update";
            sortable: bool = "Sortable", "update";
        }
    }

    object!(ServerSideEncryptionConfiguration = "AWS::Kendra::Index.ServerSideEncryptionConfiguration", "kendra-index-serversideencryptionconfiguration");
    impl ServerSideEncryptionConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        }
    }

    object!(UserTokenConfiguration = "AWS::Kendra::Index.UserTokenConfiguration", "kendra-index-usertokenconfiguration");
    impl UserTokenConfiguration {
        new! {}
        set! {
            json_token_type_configuration: JsonTokenTypeConfiguration = "JsonTokenTypeConfiguration", "update";
            jwt_token_type_configuration: JwtTokenTypeConfiguration = "JwtTokenTypeConfiguration", "update";
        }
    }

    object!(ValueImportanceItem = "AWS::Kendra::Index.ValueImportanceItem", "kendra-index-valueimportanceitem");
    impl ValueImportanceItem {
        new! {}
        set! {
            key: String = "Key", "update; 1 to 50 characters";
            value: i64 = "Value", "update; 1 to 10";
        }
    }
    values! { Edition: DeveloperEdition = "DEVELOPER_EDITION", EnterpriseEdition = "ENTERPRISE_EDITION", GenAiEnterpriseEdition = "GEN_AI_ENTERPRISE_EDITION" }
    values! { UserContextPolicy: AttributeFilter = "ATTRIBUTE_FILTER", UserToken = "USER_TOKEN" }
    values! { DocumentAttributeValueType: StringValue = "STRING_VALUE", StringListValue = "STRING_LIST_VALUE", LongValue = "LONG_VALUE", DateValue = "DATE_VALUE" }
    values! { KeyLocation: Url = "URL", SecretManager = "SECRET_MANAGER" }
    values! { Order: Ascending = "ASCENDING", Descending = "DESCENDING" }
}

resource! {
    QuerySuggestionsBlockList = "AWS::Kendra::QuerySuggestionsBlockList", "kendra-querysuggestionsblocklist", List("Tags"), m::Arn
}
impl QuerySuggestionsBlockList {
    new! {
        index_id: m::kendra::IndexId = "IndexId", "replacement; 36 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        name: String = "Name", "update; 1 to 100 characters";
        source_s3_path: query_suggestions_block_list::S3Path = "SourceS3Path", "update";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<QuerySuggestionsBlockList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { QuerySuggestionsBlockList: m::Arn = Ref; }
/// Property types and values of [`QuerySuggestionsBlockList`].
pub mod query_suggestions_block_list {
    object!(S3Path = "AWS::Kendra::QuerySuggestionsBlockList.S3Path", "kendra-querysuggestionsblocklist-s3path");
    impl S3Path {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
    }
}

resource! {
    Thesaurus = "AWS::Kendra::Thesaurus", "kendra-thesaurus", List("Tags"), m::Arn
}
impl Thesaurus {
    new! {
        index_id: m::kendra::IndexId = "IndexId", "replacement; 36 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        name: String = "Name", "update; 1 to 100 characters";
        source_s3_path: thesaurus::S3Path = "SourceS3Path", "update";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Thesaurus> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Thesaurus: m::Arn = Ref; }
/// Property types and values of [`Thesaurus`].
pub mod thesaurus {
    object!(S3Path = "AWS::Kendra::Thesaurus.S3Path", "kendra-thesaurus-s3path");
    impl S3Path {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
    }
}
