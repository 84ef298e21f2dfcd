// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeStar`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-07-25.
    GithubRepository = "AWS::CodeStar::GitHubRepository", "codestar-githubrepository", None, String
}
impl GithubRepository {
    new! {
        repository_name: String = "RepositoryName", "update";
        repository_owner: String = "RepositoryOwner", "update";
    }
    set! {
        code: github_repository::Code = "Code", "update";
        connection_arn: m::Arn = "ConnectionArn", "update";
        enable_issues: bool = "EnableIssues", "update";
        is_private: bool = "IsPrivate", "update";
        repository_access_token: String = "RepositoryAccessToken", "update";
        repository_description: String = "RepositoryDescription", "update";
    }
}
impl c::Handle<GithubRepository> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`GithubRepository`].
pub mod github_repository {
    object!(Code = "AWS::CodeStar::GitHubRepository.Code", "codestar-githubrepository-code");
    impl Code {
        new! {
            s3: S3 = "S3", "update";
        }
    }

    object!(S3 = "AWS::CodeStar::GitHubRepository.S3", "codestar-githubrepository-s3");
    impl S3 {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            object_version: String = "ObjectVersion", "update";
        }
    }
}
