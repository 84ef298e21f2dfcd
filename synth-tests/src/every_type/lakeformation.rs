// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LakeFormation`.
use sparta_constructs::cfn::lakeformation;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lakeformation::DataCellsFilter as ResourceType>::TYPE,
    <lakeformation::DataLakeSettings as ResourceType>::TYPE,
    <lakeformation::Permissions as ResourceType>::TYPE,
    <lakeformation::PrincipalPermissions as ResourceType>::TYPE,
    <lakeformation::Resource as ResourceType>::TYPE,
    <lakeformation::Tag as ResourceType>::TYPE,
    <lakeformation::TagAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lakeformation::DataCellsFilter::new("sample", "sample", "123456789012", "sample").add(stack, "DataCellsFilter");
    lakeformation::DataLakeSettings::new().add(stack, "DataLakeSettings");
    lakeformation::Permissions::new(lakeformation::permissions::DataLakePrincipal::new(), lakeformation::permissions::Resource::new()).add(stack, "Permissions");
    lakeformation::PrincipalPermissions::new([lakeformation::principal_permissions::Permission::All], [lakeformation::principal_permissions::Permission::All], lakeformation::principal_permissions::DataLakePrincipal::new(), lakeformation::principal_permissions::Resource::new()).add(stack, "PrincipalPermissions");
    lakeformation::Resource::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", true).add(stack, "Resource");
    lakeformation::Tag::new("sample", ["sample"]).add(stack, "Tag");
    lakeformation::TagAssociation::new([lakeformation::tag_association::LfTagPair::new("123456789012", "sample", ["sample"])], lakeformation::tag_association::Resource::new()).add(stack, "TagAssociation");
}
