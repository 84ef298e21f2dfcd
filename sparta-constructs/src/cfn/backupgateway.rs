// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BackupGateway`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Hypervisor = "AWS::BackupGateway::Hypervisor", "backupgateway-hypervisor", List("Tags"), m::Arn
}
impl Hypervisor {
    new! {}
    set! {
        host: String = "Host", "update; 3 to 128 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 50 to 500 characters; cannot be read back";
        log_group_arn: m::Arn = "LogGroupArn", "update; at most 2048 characters; cannot be read back";
        name: String = "Name", "update; 1 to 100 characters; cannot be read back";
        password: String = "Password", "update; 1 to 100 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
        username: String = "Username", "update; 1 to 100 characters; cannot be read back";
    }
}
impl c::Handle<Hypervisor> {
    get! {
        attr_hypervisor_arn: m::Arn = "HypervisorArn";
    }
}
give! { Hypervisor: m::Arn = Ref; }
