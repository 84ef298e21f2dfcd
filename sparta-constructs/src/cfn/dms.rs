// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DMS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Certificate = "AWS::DMS::Certificate", "dms-certificate", None, m::Arn
}
impl Certificate {
    new! {}
    set! {
        certificate_identifier: String = "CertificateIdentifier", "replacement";
        certificate_pem: String = "CertificatePem", "replacement; cannot be read back";
        certificate_wallet: String = "CertificateWallet", "replacement; cannot be read back";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_certificate_arn: m::Arn = "CertificateArn";
    }
}
give! { Certificate: m::Arn = Ref; }

resource! {
    DataMigration = "AWS::DMS::DataMigration", "dms-datamigration", List("Tags"), m::Arn
}
impl DataMigration {
    new! {
        service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update; 1 to 300 characters";
        data_migration_type: data_migration::DataMigrationType = "DataMigrationType", "update";
        migration_project_identifier: String = "MigrationProjectIdentifier", "update; 1 to 255 characters";
    }
    set! {
        data_migration_identifier: String = "DataMigrationIdentifier", "update; 1 to 300 characters; cannot be read back; deprecated by AWS";
        data_migration_name: String = "DataMigrationName", "update; 1 to 300 characters";
        data_migration_settings: data_migration::DataMigrationSettings = "DataMigrationSettings", "update";
        source_data_settings: [data_migration::SourceDataSettings] = "SourceDataSettings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DataMigration> {
    get! {
        attr_data_migration_arn: m::Arn = "DataMigrationArn";
        attr_data_migration_create_time: String = "DataMigrationCreateTime";
    }
}
give! { DataMigration: m::Arn = Ref; }
/// Property types and values of [`DataMigration`].
pub mod data_migration {
    object!(DataMigrationSettings = "AWS::DMS::DataMigration.DataMigrationSettings", "dms-datamigration-datamigrationsettings");
    impl DataMigrationSettings {
        new! {}
        set! {
            cloudwatch_logs_enabled: bool = "CloudwatchLogsEnabled", "update";
            number_of_jobs: i64 = "NumberOfJobs", "update; 1 to 50";
            selection_rules: String = "SelectionRules", "update";
        }
    }

    object!(SourceDataSettings = "AWS::DMS::DataMigration.SourceDataSettings", "dms-datamigration-sourcedatasettings");
    impl SourceDataSettings {
        new! {}
        set! {
            cdc_start_position: String = "CDCStartPosition", "update; at most 40 characters";
            cdc_start_time: String = "CDCStartTime", "update; at most 40 characters";
            cdc_stop_time: String = "CDCStopTime", "update; at most 40 characters";
            slot_name: String = "SlotName", "update; at most 255 characters";
        }
    }
    values! { DataMigrationType: FullLoad = "full-load", Cdc = "cdc", FullLoadAndCdc = "full-load-and-cdc" }
}

resource! {
    DataProvider = "AWS::DMS::DataProvider", "dms-dataprovider", List("Tags"), m::Arn
}
impl DataProvider {
    new! {
        engine: data_provider::Engine = "Engine", "update";
    }
    set! {
        data_provider_identifier: String = "DataProviderIdentifier", "update; 1 to 255 characters; cannot be read back; deprecated by AWS";
        data_provider_name: String = "DataProviderName", "update; 1 to 255 characters";
        description: String = "Description", "update; 1 to 255 characters";
        exact_settings: bool = "ExactSettings", "update; default `false`; cannot be read back";
        settings: data_provider::Settings = "Settings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_: bool = "Virtual", "update; default `false`";
    }
}
impl c::Handle<DataProvider> {
    get! {
        attr_data_provider_arn: m::Arn = "DataProviderArn";
        attr_data_provider_creation_time: String = "DataProviderCreationTime";
    }
}
give! { DataProvider: m::Arn = Ref; }
/// Property types and values of [`DataProvider`].
pub mod data_provider {
    use crate::value::meaning as m;
    object!(DocdbSettings = "AWS::DMS::DataProvider.DocDbSettings", "dms-dataprovider-docdbsettings");
    impl DocdbSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            ssl_mode: MongodbSslModeValue = "SslMode", "update";
        }
    }

    object!(IbmDb2LuwSettings = "AWS::DMS::DataProvider.IbmDb2LuwSettings", "dms-dataprovider-ibmdb2luwsettings");
    impl IbmDb2LuwSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: Db2SslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            encryption_algorithm: i64 = "EncryptionAlgorithm", "update";
            security_mechanism: i64 = "SecurityMechanism", "update";
        }
    }

    object!(IbmDb2zOsSettings = "AWS::DMS::DataProvider.IbmDb2zOsSettings", "dms-dataprovider-ibmdb2zossettings");
    impl IbmDb2zOsSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: Db2SslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }

    object!(MariadbSettings = "AWS::DMS::DataProvider.MariaDbSettings", "dms-dataprovider-mariadbsettings");
    impl MariadbSettings {
        new! {
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: DmsSslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }

    object!(MicrosoftSqlServerSettings = "AWS::DMS::DataProvider.MicrosoftSqlServerSettings", "dms-dataprovider-microsoftsqlserversettings");
    impl MicrosoftSqlServerSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: DmsSslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            s3_access_role_arn: m::iam::RoleArn = "S3AccessRoleArn", "update";
            s3_path: String = "S3Path", "update";
        }
    }

    object!(MongodbSettings = "AWS::DMS::DataProvider.MongoDbSettings", "dms-dataprovider-mongodbsettings");
    impl MongodbSettings {
        new! {
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
        }
        set! {
            auth_mechanism: MongodbAuthMechanism = "AuthMechanism", "update";
            auth_source: String = "AuthSource", "update";
            auth_type: MongodbAuthType = "AuthType", "update";
            certificate_arn: m::Arn = "CertificateArn", "update";
            database_name: String = "DatabaseName", "update";
            ssl_mode: MongodbSslModeValue = "SslMode", "update";
        }
    }

    object!(MysqlSettings = "AWS::DMS::DataProvider.MySqlSettings", "dms-dataprovider-mysqlsettings");
    impl MysqlSettings {
        new! {
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: DmsSslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }

    object!(OracleSettings = "AWS::DMS::DataProvider.OracleSettings", "dms-dataprovider-oraclesettings");
    impl OracleSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: DmsSslModeValue = "SslMode", "update";
        }
        set! {
            asm_server: String = "AsmServer", "update";
            certificate_arn: m::Arn = "CertificateArn", "update";
            secrets_manager_oracle_asm_access_role_arn: m::iam::RoleArn = "SecretsManagerOracleAsmAccessRoleArn", "update";
            secrets_manager_oracle_asm_secret_id: String = "SecretsManagerOracleAsmSecretId", "update";
            secrets_manager_security_db_encryption_access_role_arn: m::iam::RoleArn = "SecretsManagerSecurityDbEncryptionAccessRoleArn", "update";
            secrets_manager_security_db_encryption_secret_id: String = "SecretsManagerSecurityDbEncryptionSecretId", "update";
        }
    }

    object!(PostgresqlSettings = "AWS::DMS::DataProvider.PostgreSqlSettings", "dms-dataprovider-postgresqlsettings");
    impl PostgresqlSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: DmsSslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }

    object!(RedshiftSettings = "AWS::DMS::DataProvider.RedshiftSettings", "dms-dataprovider-redshiftsettings");
    impl RedshiftSettings {
        new! {
            database_name: String = "DatabaseName", "update";
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(Settings = "AWS::DMS::DataProvider.Settings", "dms-dataprovider-settings");
    impl Settings {
        new! {}
        set! {
            docdb_settings: DocdbSettings = "DocDbSettings", "update";
            ibm_db2_luw_settings: IbmDb2LuwSettings = "IbmDb2LuwSettings", "update";
            ibm_db2z_os_settings: IbmDb2zOsSettings = "IbmDb2zOsSettings", "update";
            mariadb_settings: MariadbSettings = "MariaDbSettings", "update";
            microsoft_sql_server_settings: MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings", "update";
            mongodb_settings: MongodbSettings = "MongoDbSettings", "update";
            mysql_settings: MysqlSettings = "MySqlSettings", "update";
            oracle_settings: OracleSettings = "OracleSettings", "update";
            postgresql_settings: PostgresqlSettings = "PostgreSqlSettings", "update";
            redshift_settings: RedshiftSettings = "RedshiftSettings", "update";
            sybase_ase_settings: SybaseAseSettings = "SybaseAseSettings", "update";
        }
    }

    object!(SybaseAseSettings = "AWS::DMS::DataProvider.SybaseAseSettings", "dms-dataprovider-sybaseasesettings");
    impl SybaseAseSettings {
        new! {
            server_name: String = "ServerName", "update";
            port: i64 = "Port", "update";
            ssl_mode: SybaseSslModeValue = "SslMode", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            database_name: String = "DatabaseName", "update";
            encrypt_password: bool = "EncryptPassword", "update";
        }
    }
    values! { Engine: Aurora = "aurora", AuroraPostgresql = "aurora_postgresql", Mysql = "mysql", Oracle = "oracle", Postgres = "postgres", Sqlserver = "sqlserver", Redshift = "redshift", Mariadb = "mariadb", Mongodb = "mongodb", Docdb = "docdb", Db2 = "db2", Db2Zos = "db2_zos", Sybase = "sybase" }
    values! { MongodbSslModeValue: None = "none", Require = "require", VerifyFull = "verify-full" }
    values! { Db2SslModeValue: None = "none", VerifyCa = "verify-ca" }
    values! { DmsSslModeValue: None = "none", Require = "require", VerifyCa = "verify-ca", VerifyFull = "verify-full" }
    values! { MongodbAuthMechanism: Default = "default", MongodbCr = "mongodb_cr", ScramSha1 = "scram_sha_1" }
    values! { MongodbAuthType: No = "no", Password = "password" }
    values! { SybaseSslModeValue: None = "none", Require = "require", VerifyCa = "verify-ca" }
}

resource! {
    Endpoint = "AWS::DMS::Endpoint", "dms-endpoint", List("Tags"), m::Arn
}
impl Endpoint {
    new! {
        endpoint_type: String = "EndpointType", "update";
        engine_name: String = "EngineName", "update";
    }
    set! {
        certificate_arn: m::Arn = "CertificateArn", "update";
        database_name: String = "DatabaseName", "update";
        docdb_settings: endpoint::DocdbSettings = "DocDbSettings", "update";
        dynamodb_settings: endpoint::DynamodbSettings = "DynamoDbSettings", "update";
        elasticsearch_settings: endpoint::ElasticsearchSettings = "ElasticsearchSettings", "update";
        endpoint_identifier: String = "EndpointIdentifier", "update";
        extra_connection_attributes: String = "ExtraConnectionAttributes", "update; cannot be read back";
        gcp_mysql_settings: endpoint::GcpMysqlSettings = "GcpMySQLSettings", "update";
        ibm_db2_settings: endpoint::IbmDb2Settings = "IbmDb2Settings", "update";
        kafka_settings: endpoint::KafkaSettings = "KafkaSettings", "update";
        kinesis_settings: endpoint::KinesisSettings = "KinesisSettings", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        microsoft_sql_server_settings: endpoint::MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings", "update";
        mongodb_settings: endpoint::MongodbSettings = "MongoDbSettings", "update";
        mysql_settings: endpoint::MysqlSettings = "MySqlSettings", "update";
        neptune_settings: endpoint::NeptuneSettings = "NeptuneSettings", "update";
        oracle_settings: endpoint::OracleSettings = "OracleSettings", "update";
        password: String = "Password", "update; cannot be read back";
        port: i64 = "Port", "update";
        postgresql_settings: endpoint::PostgresqlSettings = "PostgreSqlSettings", "update";
        redis_settings: endpoint::RedisSettings = "RedisSettings", "update";
        redshift_settings: endpoint::RedshiftSettings = "RedshiftSettings", "update";
        resource_identifier: String = "ResourceIdentifier", "replacement; cannot be read back";
        s3_settings: endpoint::S3Settings = "S3Settings", "update";
        server_name: String = "ServerName", "update";
        ssl_mode: String = "SslMode", "update";
        sybase_settings: endpoint::SybaseSettings = "SybaseSettings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        username: String = "Username", "update";
    }
}
impl c::Handle<Endpoint> {
    get! {
        attr_endpoint_arn: m::Arn = "EndpointArn";
        attr_external_id: String = "ExternalId";
    }
}
give! { Endpoint: m::Arn = Ref; }
/// Property types and values of [`Endpoint`].
pub mod endpoint {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DocdbSettings = "AWS::DMS::Endpoint.DocDbSettings", "dms-endpoint-docdbsettings");
    impl DocdbSettings {
        new! {}
        set! {
            docs_to_investigate: i64 = "DocsToInvestigate", "update";
            extract_doc_id: bool = "ExtractDocId", "update";
            nesting_level: String = "NestingLevel", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update; cannot be read back";
        }
    }

    object!(DynamodbSettings = "AWS::DMS::Endpoint.DynamoDbSettings", "dms-endpoint-dynamodbsettings");
    impl DynamodbSettings {
        new! {}
        set! {
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
        }
    }

    object!(ElasticsearchSettings = "AWS::DMS::Endpoint.ElasticsearchSettings", "dms-endpoint-elasticsearchsettings");
    impl ElasticsearchSettings {
        new! {}
        set! {
            endpoint_uri: String = "EndpointUri", "replacement";
            error_retry_duration: i64 = "ErrorRetryDuration", "update";
            full_load_error_percentage: i64 = "FullLoadErrorPercentage", "update";
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
        }
    }

    object!(GcpMysqlSettings = "AWS::DMS::Endpoint.GcpMySQLSettings", "dms-endpoint-gcpmysqlsettings");
    impl GcpMysqlSettings {
        new! {}
        set! {
            after_connect_script: String = "AfterConnectScript", "update";
            clean_source_metadata_on_mismatch: bool = "CleanSourceMetadataOnMismatch", "update";
            database_name: String = "DatabaseName", "update";
            events_poll_interval: i64 = "EventsPollInterval", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            parallel_load_threads: i64 = "ParallelLoadThreads", "update";
            password: String = "Password", "update; cannot be read back";
            port: i64 = "Port", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            server_name: String = "ServerName", "update";
            server_timezone: String = "ServerTimezone", "update";
            username: String = "Username", "update";
        }
    }

    object!(IbmDb2Settings = "AWS::DMS::Endpoint.IbmDb2Settings", "dms-endpoint-ibmdb2settings");
    impl IbmDb2Settings {
        new! {}
        set! {
            current_lsn: String = "CurrentLsn", "update";
            keep_csv_files: bool = "KeepCsvFiles", "update";
            load_timeout: i64 = "LoadTimeout", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            max_k_bytes_per_read: i64 = "MaxKBytesPerRead", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            set_data_capture_changes: bool = "SetDataCaptureChanges", "update";
            write_buffer_size: i64 = "WriteBufferSize", "update";
        }
    }

    object!(KafkaSettings = "AWS::DMS::Endpoint.KafkaSettings", "dms-endpoint-kafkasettings");
    impl KafkaSettings {
        new! {}
        set! {
            broker: String = "Broker", "update";
            include_control_details: bool = "IncludeControlDetails", "update";
            include_null_and_empty: bool = "IncludeNullAndEmpty", "update";
            include_partition_value: bool = "IncludePartitionValue", "update";
            include_table_alter_operations: bool = "IncludeTableAlterOperations", "update";
            include_transaction_details: bool = "IncludeTransactionDetails", "update";
            message_format: String = "MessageFormat", "update";
            message_max_bytes: i64 = "MessageMaxBytes", "update";
            no_hex_prefix: bool = "NoHexPrefix", "update";
            partition_include_schema_table: bool = "PartitionIncludeSchemaTable", "update";
            sasl_password: String = "SaslPassword", "update; cannot be read back";
            sasl_user_name: String = "SaslUserName", "update";
            security_protocol: String = "SecurityProtocol", "update";
            ssl_ca_certificate_arn: m::Arn = "SslCaCertificateArn", "update";
            ssl_client_certificate_arn: m::Arn = "SslClientCertificateArn", "update";
            ssl_client_key_arn: m::Arn = "SslClientKeyArn", "update";
            ssl_client_key_password: String = "SslClientKeyPassword", "update; cannot be read back";
            topic: String = "Topic", "update";
        }
    }

    object!(KinesisSettings = "AWS::DMS::Endpoint.KinesisSettings", "dms-endpoint-kinesissettings");
    impl KinesisSettings {
        new! {}
        set! {
            include_control_details: bool = "IncludeControlDetails", "update";
            include_null_and_empty: bool = "IncludeNullAndEmpty", "update";
            include_partition_value: bool = "IncludePartitionValue", "update";
            include_table_alter_operations: bool = "IncludeTableAlterOperations", "update";
            include_transaction_details: bool = "IncludeTransactionDetails", "update";
            message_format: String = "MessageFormat", "update";
            no_hex_prefix: bool = "NoHexPrefix", "update";
            partition_include_schema_table: bool = "PartitionIncludeSchemaTable", "update";
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
            stream_arn: m::Arn = "StreamArn", "update";
        }
    }

    object!(MicrosoftSqlServerSettings = "AWS::DMS::Endpoint.MicrosoftSqlServerSettings", "dms-endpoint-microsoftsqlserversettings");
    impl MicrosoftSqlServerSettings {
        new! {}
        set! {
            bcp_packet_size: i64 = "BcpPacketSize", "update";
            control_tables_file_group: String = "ControlTablesFileGroup", "update";
            database_name: String = "DatabaseName", "update";
            force_lob_lookup: bool = "ForceLobLookup", "update";
            password: String = "Password", "update; cannot be read back";
            port: i64 = "Port", "update";
            query_single_always_on_node: bool = "QuerySingleAlwaysOnNode", "update";
            read_backup_only: bool = "ReadBackupOnly", "update";
            safeguard_policy: String = "SafeguardPolicy", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            server_name: String = "ServerName", "update";
            tlog_access_mode: String = "TlogAccessMode", "update";
            trim_space_in_char: bool = "TrimSpaceInChar", "update";
            use_bcp_full_load: bool = "UseBcpFullLoad", "update";
            use_third_party_backup_device: bool = "UseThirdPartyBackupDevice", "update";
            username: String = "Username", "update";
        }
    }

    object!(MongodbSettings = "AWS::DMS::Endpoint.MongoDbSettings", "dms-endpoint-mongodbsettings");
    impl MongodbSettings {
        new! {}
        set! {
            auth_mechanism: String = "AuthMechanism", "update";
            auth_source: String = "AuthSource", "update";
            auth_type: String = "AuthType", "replacement";
            database_name: String = "DatabaseName", "update";
            docs_to_investigate: String = "DocsToInvestigate", "update";
            extract_doc_id: String = "ExtractDocId", "update";
            nesting_level: String = "NestingLevel", "update";
            password: String = "Password", "update; cannot be read back";
            port: i64 = "Port", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            server_name: String = "ServerName", "update";
            username: String = "Username", "update";
        }
    }

    object!(MysqlSettings = "AWS::DMS::Endpoint.MySqlSettings", "dms-endpoint-mysqlsettings");
    impl MysqlSettings {
        new! {}
        set! {
            after_connect_script: String = "AfterConnectScript", "update";
            clean_source_metadata_on_mismatch: bool = "CleanSourceMetadataOnMismatch", "update";
            events_poll_interval: i64 = "EventsPollInterval", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            parallel_load_threads: i64 = "ParallelLoadThreads", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            server_timezone: String = "ServerTimezone", "update";
            target_db_type: String = "TargetDbType", "update";
        }
    }

    object!(NeptuneSettings = "AWS::DMS::Endpoint.NeptuneSettings", "dms-endpoint-neptunesettings");
    impl NeptuneSettings {
        new! {}
        set! {
            error_retry_duration: i64 = "ErrorRetryDuration", "update";
            iam_auth_enabled: bool = "IamAuthEnabled", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            max_retry_count: i64 = "MaxRetryCount", "update";
            s3_bucket_folder: String = "S3BucketFolder", "update";
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
        }
    }

    object!(OracleSettings = "AWS::DMS::Endpoint.OracleSettings", "dms-endpoint-oraclesettings");
    impl OracleSettings {
        new! {}
        set! {
            access_alternate_directly: bool = "AccessAlternateDirectly", "update";
            add_supplemental_logging: bool = "AddSupplementalLogging", "update";
            additional_archived_log_dest_id: i64 = "AdditionalArchivedLogDestId", "update";
            allow_select_nested_tables: bool = "AllowSelectNestedTables", "update";
            archived_log_dest_id: i64 = "ArchivedLogDestId", "update";
            archived_logs_only: bool = "ArchivedLogsOnly", "update";
            asm_password: String = "AsmPassword", "update; cannot be read back";
            asm_server: String = "AsmServer", "update";
            asm_user: String = "AsmUser", "update";
            char_length_semantics: String = "CharLengthSemantics", "update";
            direct_path_no_log: bool = "DirectPathNoLog", "update";
            direct_path_parallel_load: bool = "DirectPathParallelLoad", "update";
            enable_homogenous_tablespace: bool = "EnableHomogenousTablespace", "update";
            extra_archived_log_dest_ids: [i64] = "ExtraArchivedLogDestIds", "update";
            fail_tasks_on_lob_truncation: bool = "FailTasksOnLobTruncation", "update";
            number_datatype_scale: i64 = "NumberDatatypeScale", "update";
            oracle_path_prefix: String = "OraclePathPrefix", "update";
            parallel_asm_read_threads: i64 = "ParallelAsmReadThreads", "update";
            read_ahead_blocks: i64 = "ReadAheadBlocks", "update";
            read_table_space_name: bool = "ReadTableSpaceName", "update";
            replace_path_prefix: bool = "ReplacePathPrefix", "update";
            retry_interval: i64 = "RetryInterval", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_oracle_asm_access_role_arn: m::iam::RoleArn = "SecretsManagerOracleAsmAccessRoleArn", "update";
            secrets_manager_oracle_asm_secret_id: String = "SecretsManagerOracleAsmSecretId", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            security_db_encryption: String = "SecurityDbEncryption", "update; cannot be read back";
            security_db_encryption_name: String = "SecurityDbEncryptionName", "update; cannot be read back";
            spatial_data_option_to_geo_json_function_name: String = "SpatialDataOptionToGeoJsonFunctionName", "update";
            standby_delay_time: i64 = "StandbyDelayTime", "update";
            use_alternate_folder_for_online: bool = "UseAlternateFolderForOnline", "update";
            use_b_file: bool = "UseBFile", "update";
            use_direct_path_full_load: bool = "UseDirectPathFullLoad", "update";
            use_logminer_reader: bool = "UseLogminerReader", "update";
            use_path_prefix: String = "UsePathPrefix", "update";
        }
    }

    object!(PostgresqlSettings = "AWS::DMS::Endpoint.PostgreSqlSettings", "dms-endpoint-postgresqlsettings");
    impl PostgresqlSettings {
        new! {}
        set! {
            after_connect_script: String = "AfterConnectScript", "update";
            babelfish_database_name: String = "BabelfishDatabaseName", "update";
            capture_ddls: bool = "CaptureDdls", "update";
            database_mode: String = "DatabaseMode", "update";
            ddl_artifacts_schema: String = "DdlArtifactsSchema", "update";
            execute_timeout: i64 = "ExecuteTimeout", "update";
            fail_tasks_on_lob_truncation: bool = "FailTasksOnLobTruncation", "update";
            heartbeat_enable: bool = "HeartbeatEnable", "update";
            heartbeat_frequency: i64 = "HeartbeatFrequency", "update";
            heartbeat_schema: String = "HeartbeatSchema", "update";
            map_boolean_as_boolean: bool = "MapBooleanAsBoolean", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            plugin_name: String = "PluginName", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            slot_name: String = "SlotName", "update";
        }
    }

    object!(RedisSettings = "AWS::DMS::Endpoint.RedisSettings", "dms-endpoint-redissettings");
    impl RedisSettings {
        new! {}
        set! {
            auth_password: String = "AuthPassword", "update; cannot be read back";
            auth_type: String = "AuthType", "update";
            auth_user_name: String = "AuthUserName", "update";
            port: v::Number = "Port", "update";
            server_name: String = "ServerName", "update";
            ssl_ca_certificate_arn: m::Arn = "SslCaCertificateArn", "update";
            ssl_security_protocol: String = "SslSecurityProtocol", "update";
        }
    }

    object!(RedshiftSettings = "AWS::DMS::Endpoint.RedshiftSettings", "dms-endpoint-redshiftsettings");
    impl RedshiftSettings {
        new! {}
        set! {
            accept_any_date: bool = "AcceptAnyDate", "update";
            after_connect_script: String = "AfterConnectScript", "update";
            bucket_folder: String = "BucketFolder", "update";
            bucket_name: m::s3::BucketName = "BucketName", "update";
            case_sensitive_names: bool = "CaseSensitiveNames", "update";
            comp_update: bool = "CompUpdate", "update";
            connection_timeout: i64 = "ConnectionTimeout", "update";
            date_format: String = "DateFormat", "update";
            empty_as_null: bool = "EmptyAsNull", "update";
            encryption_mode: String = "EncryptionMode", "update";
            explicit_ids: bool = "ExplicitIds", "update";
            file_transfer_upload_streams: i64 = "FileTransferUploadStreams", "update";
            load_timeout: i64 = "LoadTimeout", "update";
            map_boolean_as_boolean: bool = "MapBooleanAsBoolean", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            remove_quotes: bool = "RemoveQuotes", "update";
            replace_chars: String = "ReplaceChars", "update";
            replace_invalid_chars: String = "ReplaceInvalidChars", "update";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
            server_side_encryption_kms_key_id: String = "ServerSideEncryptionKmsKeyId", "update; cannot be read back";
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
            time_format: String = "TimeFormat", "update";
            trim_blanks: bool = "TrimBlanks", "update";
            truncate_columns: bool = "TruncateColumns", "update; cannot be read back";
            write_buffer_size: i64 = "WriteBufferSize", "update";
        }
    }

    object!(S3Settings = "AWS::DMS::Endpoint.S3Settings", "dms-endpoint-s3settings");
    impl S3Settings {
        new! {}
        set! {
            add_column_name: bool = "AddColumnName", "update";
            add_trailing_padding_character: bool = "AddTrailingPaddingCharacter", "update";
            bucket_folder: String = "BucketFolder", "update";
            bucket_name: m::s3::BucketName = "BucketName", "update";
            canned_acl_for_objects: String = "CannedAclForObjects", "update";
            cdc_inserts_and_updates: bool = "CdcInsertsAndUpdates", "update";
            cdc_inserts_only: bool = "CdcInsertsOnly", "update";
            cdc_max_batch_interval: i64 = "CdcMaxBatchInterval", "update";
            cdc_min_file_size: i64 = "CdcMinFileSize", "update";
            cdc_path: String = "CdcPath", "update";
            compression_type: String = "CompressionType", "update";
            csv_delimiter: String = "CsvDelimiter", "update";
            csv_no_sup_value: String = "CsvNoSupValue", "update";
            csv_null_value: String = "CsvNullValue", "update";
            csv_row_delimiter: String = "CsvRowDelimiter", "update";
            data_format: String = "DataFormat", "update";
            data_page_size: i64 = "DataPageSize", "update";
            date_partition_delimiter: String = "DatePartitionDelimiter", "update";
            date_partition_enabled: bool = "DatePartitionEnabled", "update";
            date_partition_sequence: String = "DatePartitionSequence", "update";
            date_partition_timezone: String = "DatePartitionTimezone", "update";
            dict_page_size_limit: i64 = "DictPageSizeLimit", "update";
            enable_statistics: bool = "EnableStatistics", "update";
            encoding_type: String = "EncodingType", "update";
            encryption_mode: String = "EncryptionMode", "update";
            expected_bucket_owner: String = "ExpectedBucketOwner", "update";
            external_table_definition: String = "ExternalTableDefinition", "update";
            glue_catalog_generation: bool = "GlueCatalogGeneration", "update";
            ignore_header_rows: i64 = "IgnoreHeaderRows", "update";
            include_op_for_full_load: bool = "IncludeOpForFullLoad", "update";
            max_file_size: i64 = "MaxFileSize", "update";
            parquet_timestamp_in_millisecond: bool = "ParquetTimestampInMillisecond", "update";
            parquet_version: String = "ParquetVersion", "update";
            preserve_transactions: bool = "PreserveTransactions", "update";
            rfc4180: bool = "Rfc4180", "update";
            row_group_length: i64 = "RowGroupLength", "update";
            server_side_encryption_kms_key_id: String = "ServerSideEncryptionKmsKeyId", "update; cannot be read back";
            service_access_role_arn: m::iam::RoleArn = "ServiceAccessRoleArn", "update";
            timestamp_column_name: String = "TimestampColumnName", "update";
            use_csv_no_sup_value: bool = "UseCsvNoSupValue", "update";
            use_task_start_time_for_full_load_timestamp: bool = "UseTaskStartTimeForFullLoadTimestamp", "update";
        }
    }

    object!(SybaseSettings = "AWS::DMS::Endpoint.SybaseSettings", "dms-endpoint-sybasesettings");
    impl SybaseSettings {
        new! {}
        set! {
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
        }
    }
}

resource! {
    EventSubscription = "AWS::DMS::EventSubscription", "dms-eventsubscription", List("Tags"), String
}
impl EventSubscription {
    new! {
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update";
    }
    set! {
        enabled: bool = "Enabled", "update";
        event_categories: [String] = "EventCategories", "update";
        source_ids: [String] = "SourceIds", "replacement";
        source_type: String = "SourceType", "update";
        subscription_name: String = "SubscriptionName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    InstanceProfile = "AWS::DMS::InstanceProfile", "dms-instanceprofile", List("Tags"), String
}
impl InstanceProfile {
    new! {}
    set! {
        availability_zone: String = "AvailabilityZone", "update; 1 to 255 characters";
        description: String = "Description", "update; 1 to 255 characters";
        instance_profile_identifier: String = "InstanceProfileIdentifier", "update; 1 to 255 characters; cannot be read back; deprecated by AWS";
        instance_profile_name: String = "InstanceProfileName", "update; 1 to 255 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 255 characters";
        network_type: instance_profile::NetworkType = "NetworkType", "update";
        publicly_accessible: bool = "PubliclyAccessible", "update; default `false`";
        subnet_group_identifier: String = "SubnetGroupIdentifier", "update; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_security_groups: [String] = "VpcSecurityGroups", "update";
    }
}
impl c::Handle<InstanceProfile> {
    get! {
        attr_instance_profile_arn: String = "InstanceProfileArn";
        attr_instance_profile_creation_time: String = "InstanceProfileCreationTime";
    }
}
give! { InstanceProfile: m::Arn = Ref; }
/// Property types and values of [`InstanceProfile`].
pub mod instance_profile {
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
}

resource! {
    MigrationProject = "AWS::DMS::MigrationProject", "dms-migrationproject", List("Tags"), m::Arn
}
impl MigrationProject {
    new! {}
    set! {
        description: String = "Description", "update; 1 to 255 characters";
        instance_profile_identifier: String = "InstanceProfileIdentifier", "update; 1 to 255 characters; cannot be read back";
        migration_project_identifier: String = "MigrationProjectIdentifier", "update; 1 to 255 characters; cannot be read back; deprecated by AWS";
        migration_project_name: String = "MigrationProjectName", "update; 1 to 255 characters";
        schema_conversion_application_attributes: migration_project::SchemaConversionApplicationAttributes = "SchemaConversionApplicationAttributes", "update";
        source_data_provider_descriptors: [migration_project::DataProviderDescriptor] = "SourceDataProviderDescriptors", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_data_provider_descriptors: [migration_project::DataProviderDescriptor] = "TargetDataProviderDescriptors", "update";
        transformation_rules: String = "TransformationRules", "update";
    }
}
impl c::Handle<MigrationProject> {
    get! {
        attr_instance_profile_arn: String = "InstanceProfileArn";
        attr_instance_profile_name: String = "InstanceProfileName";
        attr_migration_project_arn: m::Arn = "MigrationProjectArn";
        attr_migration_project_creation_time: String = "MigrationProjectCreationTime";
    }
}
give! { MigrationProject: m::Arn = Ref; }
/// Property types and values of [`MigrationProject`].
pub mod migration_project {
    use crate::value::meaning as m;
    object!(DataProviderDescriptor = "AWS::DMS::MigrationProject.DataProviderDescriptor", "dms-migrationproject-dataproviderdescriptor");
    impl DataProviderDescriptor {
        new! {}
        set! {
            data_provider_identifier: String = "DataProviderIdentifier", "update; cannot be read back";
            secrets_manager_access_role_arn: m::iam::RoleArn = "SecretsManagerAccessRoleArn", "update";
            secrets_manager_secret_id: String = "SecretsManagerSecretId", "update";
        }
    }

    object!(SchemaConversionApplicationAttributes = "AWS::DMS::MigrationProject.SchemaConversionApplicationAttributes", "dms-migrationproject-schemaconversionapplicationattributes");
    impl SchemaConversionApplicationAttributes {
        new! {}
        set! {
            s3_bucket_path: String = "S3BucketPath", "update";
            s3_bucket_role_arn: m::iam::RoleArn = "S3BucketRoleArn", "update";
        }
    }
}

resource! {
    ReplicationConfig = "AWS::DMS::ReplicationConfig", "dms-replicationconfig", List("Tags"), m::Arn
}
new_struct! { ReplicationConfig, ReplicationConfigRequired {
    source_endpoint_arn: m::Arn = "SourceEndpointArn", "update";
    target_endpoint_arn: m::Arn = "TargetEndpointArn", "update";
    replication_type: replication_config::ReplicationType = "ReplicationType", "update";
    compute_config: replication_config::ComputeConfig = "ComputeConfig", "update";
    replication_config_identifier: String = "ReplicationConfigIdentifier", "update";
    table_mappings: v::Json = "TableMappings", "update";
} }
impl ReplicationConfig {
    set! {
        replication_settings: v::Json = "ReplicationSettings", "update";
        resource_identifier: String = "ResourceIdentifier", "replacement; cannot be read back";
        supplemental_settings: v::Json = "SupplementalSettings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<ReplicationConfig> {
    get! {
        attr_replication_config_arn: m::Arn = "ReplicationConfigArn";
    }
}
give! { ReplicationConfig: m::Arn = Ref; }
/// Property types and values of [`ReplicationConfig`].
pub mod replication_config {
    use crate::value::meaning as m;
    object!(ComputeConfig = "AWS::DMS::ReplicationConfig.ComputeConfig", "dms-replicationconfig-computeconfig");
    impl ComputeConfig {
        new! {
            max_capacity_units: i64 = "MaxCapacityUnits", "update";
        }
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            dns_name_servers: String = "DnsNameServers", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            min_capacity_units: i64 = "MinCapacityUnits", "update";
            multi_az: bool = "MultiAZ", "update";
            preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
            replication_subnet_group_id: String = "ReplicationSubnetGroupId", "update";
            vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
        }
    }
    values! { ReplicationType: FullLoad = "full-load", FullLoadAndCdc = "full-load-and-cdc", Cdc = "cdc" }
}

resource! {
    ReplicationInstance = "AWS::DMS::ReplicationInstance", "dms-replicationinstance", List("Tags"), String
}
impl ReplicationInstance {
    new! {
        replication_instance_class: String = "ReplicationInstanceClass", "update";
    }
    set! {
        allocated_storage: i64 = "AllocatedStorage", "update";
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade", "update";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        availability_zone: String = "AvailabilityZone", "update";
        dns_name_servers: String = "DnsNameServers", "replacement";
        engine_version: String = "EngineVersion", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        multi_az: bool = "MultiAZ", "update";
        network_type: String = "NetworkType", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        publicly_accessible: bool = "PubliclyAccessible", "replacement";
        replication_instance_identifier: String = "ReplicationInstanceIdentifier", "update";
        replication_subnet_group_identifier: String = "ReplicationSubnetGroupIdentifier", "replacement";
        resource_identifier: String = "ResourceIdentifier", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<ReplicationInstance> {
    get! {
        attr_id: String = "Id";
        attr_replication_instance_private_ip_addresses: String = "ReplicationInstancePrivateIpAddresses";
        attr_replication_instance_public_ip_addresses: String = "ReplicationInstancePublicIpAddresses";
    }
}

resource! {
    ReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup", "dms-replicationsubnetgroup", List("Tags"), String
}
impl ReplicationSubnetGroup {
    new! {
        replication_subnet_group_description: String = "ReplicationSubnetGroupDescription", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        replication_subnet_group_identifier: String = "ReplicationSubnetGroupIdentifier", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    ReplicationTask = "AWS::DMS::ReplicationTask", "dms-replicationtask", List("Tags"), m::Arn
}
new_struct! { ReplicationTask, ReplicationTaskRequired {
    replication_instance_arn: m::Arn = "ReplicationInstanceArn", "replacement";
    source_endpoint_arn: m::Arn = "SourceEndpointArn", "replacement";
    target_endpoint_arn: m::Arn = "TargetEndpointArn", "replacement";
    migration_type: replication_task::MigrationType = "MigrationType", "replacement";
    table_mappings: String = "TableMappings", "update";
} }
impl ReplicationTask {
    set! {
        cdc_start_position: String = "CdcStartPosition", "update";
        cdc_start_time: v::Number = "CdcStartTime", "update; cannot be read back";
        cdc_stop_position: String = "CdcStopPosition", "update";
        replication_task_identifier: String = "ReplicationTaskIdentifier", "update";
        replication_task_settings: String = "ReplicationTaskSettings", "update";
        resource_identifier: String = "ResourceIdentifier", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        task_data: String = "TaskData", "update";
    }
}
impl c::Handle<ReplicationTask> {
    get! {
        attr_replication_task_arn: m::Arn = "ReplicationTaskArn";
    }
}
give! { ReplicationTask: m::Arn = Ref; }
/// Property types and values of [`ReplicationTask`].
pub mod replication_task {
    values! { MigrationType: FullLoad = "full-load", Cdc = "cdc", FullLoadAndCdc = "full-load-and-cdc" }
}
