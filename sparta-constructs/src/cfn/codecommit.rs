// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeCommit`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Repository = "AWS::CodeCommit::Repository", "codecommit-repository", List("Tags"), String
}
impl Repository {
    new! {
        repository_name: String = "RepositoryName", "update; 1 to 100";
    }
    set! {
        code: repository::Code = "Code", "update; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 100 characters";
        repository_description: String = "RepositoryDescription", "update; 1 to 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        triggers: [repository::RepositoryTrigger] = "Triggers", "may replace";
    }
}
impl c::Handle<Repository> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_clone_url_http: String = "CloneUrlHttp";
        attr_clone_url_ssh: String = "CloneUrlSsh";
        attr_name: String = "Name";
        attr_repository_id: String = "RepositoryId";
    }
}
give! { Repository: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Repository`].
pub mod repository {
    use crate::value::meaning as m;
    object!(Code = "AWS::CodeCommit::Repository.Code", "codecommit-repository-code");
    impl Code {
        new! {
            s3: S3 = "S3", "update";
        }
        set! {
            branch_name: String = "BranchName", "update; 1 to 256 characters";
        }
    }

    object!(RepositoryTrigger = "AWS::CodeCommit::Repository.RepositoryTrigger", "codecommit-repository-repositorytrigger");
    impl RepositoryTrigger {
        new! {
            destination_arn: m::Arn = "DestinationArn", "update";
            name: String = "Name", "update";
            events: [Event] = "Events", "update";
        }
        set! {
            branches: [String] = "Branches", "update";
            custom_data: String = "CustomData", "update";
        }
    }

    object!(S3 = "AWS::CodeCommit::Repository.S3", "codecommit-repository-s3");
    impl S3 {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            object_version: String = "ObjectVersion", "update; 1 to 1024 characters";
        }
    }
    values! { Event: All = "all", CreateReference = "createReference", DeleteReference = "deleteReference", UpdateReference = "updateReference" }
}
