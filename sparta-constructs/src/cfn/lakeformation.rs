// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LakeFormation`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    DataCellsFilter = "AWS::LakeFormation::DataCellsFilter", "lakeformation-datacellsfilter", None, String
}
impl DataCellsFilter {
    new! {
        database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        table_catalog_id: String = "TableCatalogId", "replacement; 12 characters";
        table_name: String = "TableName", "replacement; 1 to 255 characters";
    }
    set! {
        column_names: [String] = "ColumnNames", "replacement";
        column_wildcard: data_cells_filter::ColumnWildcard = "ColumnWildcard", "replacement";
        row_filter: data_cells_filter::RowFilter = "RowFilter", "replacement";
    }
}
/// Property types and values of [`DataCellsFilter`].
pub mod data_cells_filter {
    object!(AllRowsWildcard = "AWS::LakeFormation::DataCellsFilter.AllRowsWildcard", "lakeformation-datacellsfilter-allrowswildcard");
    impl AllRowsWildcard {
        new! {}
    }

    object!(ColumnWildcard = "AWS::LakeFormation::DataCellsFilter.ColumnWildcard", "lakeformation-datacellsfilter-columnwildcard");
    impl ColumnWildcard {
        new! {}
        set! {
            excluded_column_names: [String] = "ExcludedColumnNames", "replacement";
        }
    }

    object!(RowFilter = "AWS::LakeFormation::DataCellsFilter.RowFilter", "lakeformation-datacellsfilter-rowfilter");
    impl RowFilter {
        new! {}
        set! {
            all_rows_wildcard: AllRowsWildcard = "AllRowsWildcard", "replacement";
            filter_expression: String = "FilterExpression", "replacement";
        }
    }
}

resource! {
    DataLakeSettings = "AWS::LakeFormation::DataLakeSettings", "lakeformation-datalakesettings", None, String
}
impl DataLakeSettings {
    new! {}
    set! {
        admins: [data_lake_settings::DataLakePrincipal] = "Admins", "update";
        allow_external_data_filtering: bool = "AllowExternalDataFiltering", "update";
        allow_full_table_external_data_access: bool = "AllowFullTableExternalDataAccess", "update";
        authorized_session_tag_value_list: [String] = "AuthorizedSessionTagValueList", "update";
        create_database_default_permissions: [data_lake_settings::PrincipalPermissions] = "CreateDatabaseDefaultPermissions", "update";
        create_table_default_permissions: [data_lake_settings::PrincipalPermissions] = "CreateTableDefaultPermissions", "update";
        external_data_filtering_allow_list: [data_lake_settings::DataLakePrincipal] = "ExternalDataFilteringAllowList", "update";
        mutation_type: String = "MutationType", "update";
        parameters: v::Json = "Parameters", "update";
        read_only_admins: [data_lake_settings::DataLakePrincipal] = "ReadOnlyAdmins", "update";
        trusted_resource_owners: [String] = "TrustedResourceOwners", "update";
    }
}
impl c::Handle<DataLakeSettings> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`DataLakeSettings`].
pub mod data_lake_settings {
    object!(DataLakePrincipal = "AWS::LakeFormation::DataLakeSettings.DataLakePrincipal", "lakeformation-datalakesettings-datalakeprincipal");
    impl DataLakePrincipal {
        new! {
            data_lake_principal_identifier: String = "DataLakePrincipalIdentifier", "update";
        }
    }

    object!(PrincipalPermissions = "AWS::LakeFormation::DataLakeSettings.PrincipalPermissions", "lakeformation-datalakesettings-principalpermissions");
    impl PrincipalPermissions {
        new! {
            permissions: [String] = "Permissions", "update";
            principal: DataLakePrincipal = "Principal", "update";
        }
    }
}

resource! {
    Permissions = "AWS::LakeFormation::Permissions", "lakeformation-permissions", None, String
}
impl Permissions {
    new! {
        data_lake_principal: permissions::DataLakePrincipal = "DataLakePrincipal", "replacement";
        resource: permissions::Resource = "Resource", "replacement";
    }
    set! {
        permissions: [String] = "Permissions", "update";
        permissions_with_grant_option: [String] = "PermissionsWithGrantOption", "update";
    }
}
impl c::Handle<Permissions> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Permissions`].
pub mod permissions {
    use crate::value as v;
    object!(ColumnWildcard = "AWS::LakeFormation::Permissions.ColumnWildcard", "lakeformation-permissions-columnwildcard");
    impl ColumnWildcard {
        new! {}
        set! {
            excluded_column_names: [String] = "ExcludedColumnNames", "update";
        }
    }

    object!(DataLakePrincipal = "AWS::LakeFormation::Permissions.DataLakePrincipal", "lakeformation-permissions-datalakeprincipal");
    impl DataLakePrincipal {
        new! {}
        set! {
            data_lake_principal_identifier: String = "DataLakePrincipalIdentifier", "update";
        }
    }

    object!(DataLocationResource = "AWS::LakeFormation::Permissions.DataLocationResource", "lakeformation-permissions-datalocationresource");
    impl DataLocationResource {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update";
            s3_resource: String = "S3Resource", "update";
        }
    }

    object!(DatabaseResource = "AWS::LakeFormation::Permissions.DatabaseResource", "lakeformation-permissions-databaseresource");
    impl DatabaseResource {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update";
            name: String = "Name", "update";
        }
    }

    object!(Resource = "AWS::LakeFormation::Permissions.Resource", "lakeformation-permissions-resource");
    impl Resource {
        new! {}
        set! {
            data_location_resource: DataLocationResource = "DataLocationResource", "update";
            database_resource: DatabaseResource = "DatabaseResource", "update";
            table_resource: TableResource = "TableResource", "update";
            table_with_columns_resource: TableWithColumnsResource = "TableWithColumnsResource", "update";
        }
    }

    object!(TableResource = "AWS::LakeFormation::Permissions.TableResource", "lakeformation-permissions-tableresource");
    impl TableResource {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update";
            database_name: String = "DatabaseName", "update";
            name: String = "Name", "update";
            table_wildcard: v::Json = "TableWildcard", "update";
        }
    }

    object!(TableWithColumnsResource = "AWS::LakeFormation::Permissions.TableWithColumnsResource", "lakeformation-permissions-tablewithcolumnsresource");
    impl TableWithColumnsResource {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update";
            column_names: [String] = "ColumnNames", "update";
            column_wildcard: ColumnWildcard = "ColumnWildcard", "update";
            database_name: String = "DatabaseName", "update";
            name: String = "Name", "update";
        }
    }
}

resource! {
    PrincipalPermissions = "AWS::LakeFormation::PrincipalPermissions", "lakeformation-principalpermissions", None, String
}
impl PrincipalPermissions {
    new! {
        permissions: [principal_permissions::Permission] = "Permissions", "replacement";
        permissions_with_grant_option: [principal_permissions::Permission] = "PermissionsWithGrantOption", "replacement";
        principal: principal_permissions::DataLakePrincipal = "Principal", "replacement";
        resource: principal_permissions::Resource = "Resource", "replacement";
    }
    set! {
        catalog: String = "Catalog", "replacement; 12 to 255 characters; cannot be read back";
    }
}
impl c::Handle<PrincipalPermissions> {
    get! {
        attr_principal_identifier: String = "PrincipalIdentifier";
        attr_resource_identifier: String = "ResourceIdentifier";
    }
}
/// Property types and values of [`PrincipalPermissions`].
pub mod principal_permissions {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ColumnWildcard = "AWS::LakeFormation::PrincipalPermissions.ColumnWildcard", "lakeformation-principalpermissions-columnwildcard");
    impl ColumnWildcard {
        new! {}
        set! {
            excluded_column_names: [String] = "ExcludedColumnNames", "replacement";
        }
    }

    object!(DataCellsFilterResource = "AWS::LakeFormation::PrincipalPermissions.DataCellsFilterResource", "lakeformation-principalpermissions-datacellsfilterresource");
    impl DataCellsFilterResource {
        new! {
            database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
            table_catalog_id: String = "TableCatalogId", "replacement; 12 to 255 characters";
            table_name: String = "TableName", "replacement; 1 to 255 characters";
        }
    }

    object!(DataLakePrincipal = "AWS::LakeFormation::PrincipalPermissions.DataLakePrincipal", "lakeformation-principalpermissions-datalakeprincipal");
    impl DataLakePrincipal {
        new! {}
        set! {
            data_lake_principal_identifier: m::iam::RoleArn = "DataLakePrincipalIdentifier", "replacement; 1 to 255 characters";
        }
    }

    object!(DataLocationResource = "AWS::LakeFormation::PrincipalPermissions.DataLocationResource", "lakeformation-principalpermissions-datalocationresource");
    impl DataLocationResource {
        new! {
            resource_arn: m::Arn = "ResourceArn", "replacement";
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
        }
    }

    object!(DatabaseResource = "AWS::LakeFormation::PrincipalPermissions.DatabaseResource", "lakeformation-principalpermissions-databaseresource");
    impl DatabaseResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }

    object!(LfTag = "AWS::LakeFormation::PrincipalPermissions.LFTag", "lakeformation-principalpermissions-lftag");
    impl LfTag {
        new! {}
        set! {
            tag_key: String = "TagKey", "replacement; 1 to 128 characters";
            tag_values: [String] = "TagValues", "replacement; 1 to 50 items";
        }
    }

    object!(LfTagKeyResource = "AWS::LakeFormation::PrincipalPermissions.LFTagKeyResource", "lakeformation-principalpermissions-lftagkeyresource");
    impl LfTagKeyResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
            tag_key: String = "TagKey", "replacement; 1 to 255 characters";
            tag_values: [String] = "TagValues", "replacement; 1 to 50 items";
        }
    }

    object!(LfTagPolicyResource = "AWS::LakeFormation::PrincipalPermissions.LFTagPolicyResource", "lakeformation-principalpermissions-lftagpolicyresource");
    impl LfTagPolicyResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
            resource_type: ResourceType = "ResourceType", "replacement";
            expression: [LfTag] = "Expression", "replacement; 1 to 5 items";
        }
    }

    object!(Resource = "AWS::LakeFormation::PrincipalPermissions.Resource", "lakeformation-principalpermissions-resource");
    impl Resource {
        new! {}
        set! {
            catalog: String = "Catalog", "replacement";
            data_cells_filter: DataCellsFilterResource = "DataCellsFilter", "replacement";
            data_location: DataLocationResource = "DataLocation", "replacement";
            database: DatabaseResource = "Database", "replacement";
            lf_tag: LfTagKeyResource = "LFTag", "replacement";
            lf_tag_policy: LfTagPolicyResource = "LFTagPolicy", "replacement";
            table: TableResource = "Table", "replacement";
            table_with_columns: TableWithColumnsResource = "TableWithColumns", "replacement";
        }
    }

    object!(TableResource = "AWS::LakeFormation::PrincipalPermissions.TableResource", "lakeformation-principalpermissions-tableresource");
    impl TableResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
            database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
        }
        set! {
            name: String = "Name", "replacement; 1 to 255 characters";
            table_wildcard: v::Json = "TableWildcard", "replacement";
        }
    }

    object!(TableWithColumnsResource = "AWS::LakeFormation::PrincipalPermissions.TableWithColumnsResource", "lakeformation-principalpermissions-tablewithcolumnsresource");
    impl TableWithColumnsResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 to 255 characters";
            database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
        }
        set! {
            column_names: [String] = "ColumnNames", "replacement";
            column_wildcard: ColumnWildcard = "ColumnWildcard", "replacement";
        }
    }
    values! { Permission: All = "ALL", Select = "SELECT", Alter = "ALTER", Drop = "DROP", Delete = "DELETE", Insert = "INSERT", Describe = "DESCRIBE", CreateDatabase = "CREATE_DATABASE", CreateTable = "CREATE_TABLE", DataLocationAccess = "DATA_LOCATION_ACCESS", CreateLfTag = "CREATE_LF_TAG", Associate = "ASSOCIATE", GrantWithLfTagExpression = "GRANT_WITH_LF_TAG_EXPRESSION" }
    values! { ResourceType: Database = "DATABASE", Table = "TABLE" }
}

resource! {
    Resource = "AWS::LakeFormation::Resource", "lakeformation-resource", None, String
}
impl Resource {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement";
        use_service_linked_role: bool = "UseServiceLinkedRole", "may replace";
    }
    set! {
        hybrid_access_enabled: bool = "HybridAccessEnabled", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        with_federation: bool = "WithFederation", "update";
    }
}
impl c::Handle<Resource> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Tag = "AWS::LakeFormation::Tag", "lakeformation-tag", None, String
}
impl Tag {
    new! {
        tag_key: String = "TagKey", "replacement; 1 to 128 characters";
        tag_values: [String] = "TagValues", "update; 1 to 1000 items";
    }
    set! {
        catalog_id: String = "CatalogId", "replacement; 12 characters";
    }
}

resource! {
    TagAssociation = "AWS::LakeFormation::TagAssociation", "lakeformation-tagassociation", None, String
}
impl TagAssociation {
    new! {
        lf_tags: [tag_association::LfTagPair] = "LFTags", "replacement; 1 to 50 items";
        resource: tag_association::Resource = "Resource", "replacement";
    }
}
impl c::Handle<TagAssociation> {
    get! {
        attr_resource_identifier: String = "ResourceIdentifier";
        attr_tags_identifier: String = "TagsIdentifier";
    }
}
/// Property types and values of [`TagAssociation`].
pub mod tag_association {
    use crate::value as v;
    object!(DatabaseResource = "AWS::LakeFormation::TagAssociation.DatabaseResource", "lakeformation-tagassociation-databaseresource");
    impl DatabaseResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }

    object!(LfTagPair = "AWS::LakeFormation::TagAssociation.LFTagPair", "lakeformation-tagassociation-lftagpair");
    impl LfTagPair {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 characters";
            tag_key: String = "TagKey", "replacement; 1 to 128 characters";
            tag_values: [String] = "TagValues", "replacement; 1 to 50 items";
        }
    }

    object!(Resource = "AWS::LakeFormation::TagAssociation.Resource", "lakeformation-tagassociation-resource");
    impl Resource {
        new! {}
        set! {
            catalog: String = "Catalog", "replacement; deprecated by AWS";
            database: DatabaseResource = "Database", "replacement";
            table: TableResource = "Table", "replacement";
            table_with_columns: TableWithColumnsResource = "TableWithColumns", "replacement";
        }
    }

    object!(TableResource = "AWS::LakeFormation::TagAssociation.TableResource", "lakeformation-tagassociation-tableresource");
    impl TableResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 characters";
            database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
        }
        set! {
            name: String = "Name", "replacement; 1 to 255 characters";
            table_wildcard: v::Json = "TableWildcard", "replacement; deprecated by AWS";
        }
    }

    object!(TableWithColumnsResource = "AWS::LakeFormation::TagAssociation.TableWithColumnsResource", "lakeformation-tagassociation-tablewithcolumnsresource");
    impl TableWithColumnsResource {
        new! {
            catalog_id: String = "CatalogId", "replacement; 12 characters";
            database_name: String = "DatabaseName", "replacement; 1 to 255 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
            column_names: [String] = "ColumnNames", "replacement";
        }
    }
}
