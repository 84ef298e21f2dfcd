// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NeptuneGraph`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Graph = "AWS::NeptuneGraph::Graph", "neptunegraph-graph", List("Tags"), String
}
impl Graph {
    new! {
        provisioned_memory: i64 = "ProvisionedMemory", "may replace; 16 to 24576";
    }
    set! {
        deletion_protection: bool = "DeletionProtection", "update";
        graph_name: String = "GraphName", "replacement; 1 to 63 characters";
        import_task: graph::ImportTask = "ImportTask", "replacement; cannot be read back";
        kms_key_identifier: String = "KmsKeyIdentifier", "replacement; 1 to 1024 characters";
        public_connectivity: bool = "PublicConnectivity", "update";
        replica_count: i64 = "ReplicaCount", "replacement; 0 to 2";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vector_search_configuration: graph::VectorSearchConfiguration = "VectorSearchConfiguration", "replacement";
    }
}
impl c::Handle<Graph> {
    get! {
        attr_endpoint: String = "Endpoint";
        attr_graph_arn: m::Arn = "GraphArn";
        attr_graph_id: String = "GraphId";
    }
}
give! { Graph: m::Arn = GetAtt("GraphArn"); }
/// Property types and values of [`Graph`].
pub mod graph {
    use crate::value::meaning as m;
    object!(ImportOptions = "AWS::NeptuneGraph::Graph.ImportOptions", "neptunegraph-graph-importoptions");
    impl ImportOptions {
        new! {}
        set! {
            neptune: NeptuneImportOptions = "Neptune", "update";
        }
    }

    object!(ImportTask = "AWS::NeptuneGraph::Graph.ImportTask", "neptunegraph-graph-importtask");
    impl ImportTask {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1024 characters";
            source: String = "Source", "update";
        }
        set! {
            blank_node_handling: BlankNodeHandling = "BlankNodeHandling", "update";
            fail_on_error: bool = "FailOnError", "update";
            format: Format = "Format", "update";
            import_options: ImportOptions = "ImportOptions", "update";
            max_provisioned_memory: i64 = "MaxProvisionedMemory", "update; 16 to 24576";
            min_provisioned_memory: i64 = "MinProvisionedMemory", "update; 16 to 24576";
            parquet_type: ParquetType = "ParquetType", "update";
        }
    }

    object!(NeptuneImportOptions = "AWS::NeptuneGraph::Graph.NeptuneImportOptions", "neptunegraph-graph-neptuneimportoptions");
    impl NeptuneImportOptions {
        new! {
            s3_export_kms_key_id: String = "S3ExportKmsKeyId", "update; 1 to 1024 characters";
            s3_export_path: String = "S3ExportPath", "update; 1 to 1024 characters";
        }
        set! {
            preserve_default_vertex_labels: bool = "PreserveDefaultVertexLabels", "update";
            preserve_edge_ids: bool = "PreserveEdgeIds", "update";
        }
    }

    object!(VectorSearchConfiguration = "AWS::NeptuneGraph::Graph.VectorSearchConfiguration", "neptunegraph-graph-vectorsearchconfiguration");
    impl VectorSearchConfiguration {
        new! {
            vector_search_dimension: i64 = "VectorSearchDimension", "update";
        }
    }
    values! { BlankNodeHandling: ConvertToIri = "convertToIri" }
    values! { Format: Csv = "CSV", OpenCypher = "OPEN_CYPHER", Parquet = "PARQUET", Ntriples = "NTRIPLES" }
    values! { ParquetType: Columnar = "COLUMNAR" }
}

resource! {
    GraphSnapshot = "AWS::NeptuneGraph::GraphSnapshot", "neptunegraph-graphsnapshot", List("Tags"), m::Arn
}
impl GraphSnapshot {
    new! {
        snapshot_name: String = "SnapshotName", "replacement; 1 to 63 characters";
        graph_identifier: String = "GraphIdentifier", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<GraphSnapshot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_kms_key_identifier: String = "KmsKeyIdentifier";
        attr_snapshot_create_time: String = "SnapshotCreateTime";
        attr_status: String = "Status";
    }
}
give! { GraphSnapshot: m::Arn = Ref; }

resource! {
    PrivateGraphEndpoint = "AWS::NeptuneGraph::PrivateGraphEndpoint", "neptunegraph-privategraphendpoint", None, String
}
impl PrivateGraphEndpoint {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        graph_identifier: String = "GraphIdentifier", "replacement";
    }
    set! {
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; cannot be read back";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 1 to 6 items";
    }
}
impl c::Handle<PrivateGraphEndpoint> {
    get! {
        attr_private_graph_endpoint_identifier: String = "PrivateGraphEndpointIdentifier";
        attr_vpc_endpoint_id: String = "VpcEndpointId";
    }
}
