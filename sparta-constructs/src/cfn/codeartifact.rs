// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeArtifact`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Domain = "AWS::CodeArtifact::Domain", "codeartifact-domain", List("Tags"), m::Arn
}
impl Domain {
    new! {
        domain_name: String = "DomainName", "replacement; 2 to 50 characters";
    }
    set! {
        encryption_key: String = "EncryptionKey", "replacement; 1 to 1011 characters";
        permissions_policy_document: v::Json = "PermissionsPolicyDocument", "update; 2 to 5120 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_encryption_key: String = "EncryptionKey";
        attr_name: m::codeartifact::DomainName = "Name";
        attr_owner: String = "Owner";
    }
}
give! { Domain: m::Arn = Ref; m::codeartifact::DomainName = GetAtt("Name"); }

resource! {
    PackageGroup = "AWS::CodeArtifact::PackageGroup", "codeartifact-packagegroup", List("Tags"), m::Arn
}
impl PackageGroup {
    new! {
        domain_name: m::codeartifact::DomainName = "DomainName", "replacement; 2 to 50 characters";
        pattern: String = "Pattern", "replacement; 2 to 520 characters";
    }
    set! {
        contact_info: String = "ContactInfo", "update; at most 1000 characters";
        description: String = "Description", "update; at most 1000 characters";
        domain_owner: String = "DomainOwner", "update; 12 characters";
        origin_configuration: package_group::OriginConfiguration = "OriginConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<PackageGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { PackageGroup: m::Arn = Ref; }
/// Property types and values of [`PackageGroup`].
pub mod package_group {
    object!(OriginConfiguration = "AWS::CodeArtifact::PackageGroup.OriginConfiguration", "codeartifact-packagegroup-originconfiguration");
    impl OriginConfiguration {
        new! {
            restrictions: Restrictions = "Restrictions", "update";
        }
    }

    object!(RestrictionType = "AWS::CodeArtifact::PackageGroup.RestrictionType", "codeartifact-packagegroup-restrictiontype");
    impl RestrictionType {
        new! {
            restriction_mode: RestrictionMode = "RestrictionMode", "update";
        }
        set! {
            repositories: [String] = "Repositories", "update";
        }
    }

    object!(Restrictions = "AWS::CodeArtifact::PackageGroup.Restrictions", "codeartifact-packagegroup-restrictions");
    impl Restrictions {
        new! {}
        set! {
            external_upstream: RestrictionType = "ExternalUpstream", "update";
            internal_upstream: RestrictionType = "InternalUpstream", "update";
            publish: RestrictionType = "Publish", "update";
        }
    }
    values! { RestrictionMode: Allow = "ALLOW", Block = "BLOCK", AllowSpecificRepositories = "ALLOW_SPECIFIC_REPOSITORIES", Inherit = "INHERIT" }
}

resource! {
    Repository = "AWS::CodeArtifact::Repository", "codeartifact-repository", List("Tags"), m::Arn
}
impl Repository {
    new! {
        domain_name: m::codeartifact::DomainName = "DomainName", "replacement; 2 to 50 characters";
        repository_name: String = "RepositoryName", "replacement; 2 to 100 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        domain_owner: String = "DomainOwner", "replacement; 12 characters";
        external_connections: [String] = "ExternalConnections", "update";
        permissions_policy_document: v::Json = "PermissionsPolicyDocument", "update; 2 to 5120 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        upstreams: [m::codeartifact::RepositoryName] = "Upstreams", "update";
    }
}
impl c::Handle<Repository> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_domain_name: String = "DomainName";
        attr_domain_owner: String = "DomainOwner";
        attr_name: String = "Name";
    }
}
give! { Repository: m::Arn = Ref; }
