// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Panorama`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ApplicationInstance = "AWS::Panorama::ApplicationInstance", "panorama-applicationinstance", List("Tags"), String
}
impl ApplicationInstance {
    new! {
        default_runtime_context_device: String = "DefaultRuntimeContextDevice", "replacement; 1 to 255 characters";
        manifest_payload: application_instance::ManifestPayload = "ManifestPayload", "replacement";
    }
    set! {
        application_instance_id_to_replace: String = "ApplicationInstanceIdToReplace", "replacement; 1 to 255 characters; cannot be read back";
        description: String = "Description", "replacement; at most 255 characters";
        manifest_overrides_payload: application_instance::ManifestOverridesPayload = "ManifestOverridesPayload", "replacement";
        name: String = "Name", "replacement; 1 to 255 characters";
        runtime_role_arn: m::iam::RoleArn = "RuntimeRoleArn", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ApplicationInstance> {
    get! {
        attr_application_instance_id: String = "ApplicationInstanceId";
        attr_arn: m::Arn = "Arn";
        attr_created_time: i64 = "CreatedTime";
        attr_default_runtime_context_device_name: String = "DefaultRuntimeContextDeviceName";
        attr_health_status: String = "HealthStatus";
        attr_last_updated_time: i64 = "LastUpdatedTime";
        attr_status: String = "Status";
        attr_status_description: String = "StatusDescription";
    }
}
give! { ApplicationInstance: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ApplicationInstance`].
pub mod application_instance {
    object!(ManifestOverridesPayload = "AWS::Panorama::ApplicationInstance.ManifestOverridesPayload", "panorama-applicationinstance-manifestoverridespayload");
    impl ManifestOverridesPayload {
        new! {}
        set! {
            payload_data: String = "PayloadData", "replacement; at most 51200 characters";
        }
    }

    object!(ManifestPayload = "AWS::Panorama::ApplicationInstance.ManifestPayload", "panorama-applicationinstance-manifestpayload");
    impl ManifestPayload {
        new! {}
        set! {
            payload_data: String = "PayloadData", "replacement; 1 to 51200 characters";
        }
    }
}

resource! {
    Package = "AWS::Panorama::Package", "panorama-package", List("Tags"), String
}
impl Package {
    new! {
        package_name: String = "PackageName", "replacement; 1 to 128 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Package> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: i64 = "CreatedTime";
        attr_package_id: String = "PackageId";
        attr_storage_location: v::Json = "StorageLocation";
        attr_storage_location_binary_prefix_location: String = "StorageLocation.BinaryPrefixLocation";
        attr_storage_location_bucket: String = "StorageLocation.Bucket";
        attr_storage_location_generated_prefix_location: String = "StorageLocation.GeneratedPrefixLocation";
        attr_storage_location_manifest_prefix_location: String = "StorageLocation.ManifestPrefixLocation";
        attr_storage_location_repo_prefix_location: String = "StorageLocation.RepoPrefixLocation";
    }
}
give! { Package: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Package`].
pub mod package {
    object!(StorageLocation = "AWS::Panorama::Package.StorageLocation", "panorama-package-storagelocation");
    impl StorageLocation {
        new! {}
    }
}

resource! {
    PackageVersion = "AWS::Panorama::PackageVersion", "panorama-packageversion", None, String
}
impl PackageVersion {
    new! {
        package_id: String = "PackageId", "replacement; 1 to 255 characters";
        package_version: String = "PackageVersion", "replacement; 1 to 255 characters";
        patch_version: String = "PatchVersion", "replacement; 1 to 255 characters";
    }
    set! {
        mark_latest: bool = "MarkLatest", "update";
        owner_account: String = "OwnerAccount", "replacement; 1 to 12 characters";
        updated_latest_patch_version: String = "UpdatedLatestPatchVersion", "update; 1 to 255 characters; cannot be read back";
    }
}
impl c::Handle<PackageVersion> {
    get! {
        attr_is_latest_patch: bool = "IsLatestPatch";
        attr_package_arn: m::Arn = "PackageArn";
        attr_package_name: String = "PackageName";
        attr_registered_time: i64 = "RegisteredTime";
        attr_status: String = "Status";
        attr_status_description: String = "StatusDescription";
    }
}
