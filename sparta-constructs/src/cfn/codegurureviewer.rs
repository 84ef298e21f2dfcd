// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeGuruReviewer`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: maintenance from 2025-10-07.
    RepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation", "codegurureviewer-repositoryassociation", List("Tags"), m::Arn
}
impl RepositoryAssociation {
    new! {
        name: String = "Name", "replacement; 1 to 100 characters";
        type_: repository_association::Type = "Type", "replacement";
    }
    set! {
        bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters";
        connection_arn: m::Arn = "ConnectionArn", "replacement; at most 256 characters; cannot be read back";
        owner: String = "Owner", "replacement; 1 to 100 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<RepositoryAssociation> {
    get! {
        attr_association_arn: m::Arn = "AssociationArn";
    }
}
give! { RepositoryAssociation: m::Arn = Ref; }
/// Property types and values of [`RepositoryAssociation`].
pub mod repository_association {
    values! { Type: CodeCommit = "CodeCommit", Bitbucket = "Bitbucket", GithubEnterpriseServer = "GitHubEnterpriseServer", S3Bucket = "S3Bucket" }
}
