//! Relationships of the service specification that name no attribute.

use super::Correction;

/// Where a relationship leads instead.
pub(crate) enum Target {
    /// To this attribute of this resource type.
    Attribute(&'static str, &'static str),
    /// Nowhere: the property wants something else.
    None,
}

const IDENTIFIER: &str = "`Id` stands for what Ref returns, whose name is another";
const ARN: &str = "the attribute that holds the ARN has another name";

/// The corrections.
pub(crate) const RELATIONSHIPS: &[Correction<Target>] = &[
    Correction {
        upstream: "AWS::ApiGateway::RestApi.ApiEndpoint",
        instead: Target::None,
        reason: "a REST API has no such attribute; AWS::ApiGatewayV2::Api has",
    },
    Correction {
        upstream: "AWS::ApplicationAutoScaling::ScalingPolicy.Id",
        instead: Target::Attribute("AWS::ApplicationAutoScaling::ScalingPolicy", "Arn"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::CertificateManager::Certificate.Id",
        instead: Target::Attribute("AWS::CertificateManager::Certificate", "CertificateArn"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::EC2::Instance.AutoScalingGroupName",
        instead: Target::Attribute("AWS::AutoScaling::AutoScalingGroup", "AutoScalingGroupName"),
        reason: "the name is the group's, not the instance's",
    },
    Correction {
        upstream: "AWS::EC2::Instance.Id",
        instead: Target::Attribute("AWS::EC2::Instance", "InstanceId"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::ECR::Repository.ClusterName",
        instead: Target::None,
        reason: "a repository has no cluster",
    },
    Correction {
        upstream: "AWS::ElasticLoadBalancing::LoadBalancer.Id",
        instead: Target::Attribute(
            "AWS::ElasticLoadBalancing::LoadBalancer",
            "LoadBalancerName",
        ),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::Glue::Crawler.Id",
        instead: Target::Attribute("AWS::Glue::Crawler", "Name"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::Glue::Database.Id",
        instead: Target::Attribute("AWS::Glue::Database", "DatabaseName"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::Glue::Job.Id",
        instead: Target::Attribute("AWS::Glue::Job", "Name"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::Glue::Registry.RegistryName",
        instead: Target::Attribute("AWS::Glue::Registry", "Name"),
        reason: "the property is called Name",
    },
    Correction {
        upstream: "AWS::Lambda::Alias.Arn",
        instead: Target::Attribute("AWS::Lambda::Alias", "AliasArn"),
        reason: ARN,
    },
    Correction {
        upstream: "AWS::Lambda::Alias.Id",
        instead: Target::Attribute("AWS::Lambda::Alias", "AliasArn"),
        reason: IDENTIFIER,
    },
    Correction {
        upstream: "AWS::Lambda::Version.Arn",
        instead: Target::Attribute("AWS::Lambda::Version", "FunctionArn"),
        reason: ARN,
    },
    Correction {
        upstream: "AWS::RDS::DBCluster.Arn",
        instead: Target::Attribute("AWS::RDS::DBCluster", "DBClusterArn"),
        reason: ARN,
    },
];
