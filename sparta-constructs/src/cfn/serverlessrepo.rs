// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ServerlessRepo`.
use crate::core as c;

resource! {
    Application = "AWS::ServerlessRepo::Application", "serverlessrepo-application", None, String
}
impl Application {
    new! {
        name: String = "Name", "replacement; 1 to 140 characters";
        author: String = "Author", "update; 1 to 127 characters";
        description: String = "Description", "update; 1 to 256 characters";
    }
    set! {
        home_page_url: String = "HomePageUrl", "update";
        labels: [String] = "Labels", "update; at most 10 items";
        license_body: String = "LicenseBody", "replacement; cannot be read back";
        readme_body: String = "ReadmeBody", "update; cannot be read back";
        semantic_version: String = "SemanticVersion", "replacement; cannot be read back";
        source_code_url: String = "SourceCodeUrl", "replacement; cannot be read back";
        spdx_license_id: String = "SpdxLicenseId", "replacement";
        template_body: String = "TemplateBody", "replacement; cannot be read back";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_creation_time: String = "CreationTime";
        attr_is_verified_author: bool = "IsVerifiedAuthor";
    }
}
