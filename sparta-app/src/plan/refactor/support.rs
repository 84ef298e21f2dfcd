//! Which resource types `CloudFormation` moves.

/// Types of which AWS says that they "aren't supported for stack refactoring", a line each.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>
const UNSUPPORTED: &str = include_str!("unsupported.txt");

/// True when nothing is known that keeps resources of this type from being moved. Of a type that is not in the
/// list, such as one that is not fully mutable, `CloudFormation` says so when the refactor is created.
pub(in crate::plan) fn can_move(resource_type: &str) -> bool {
    // A resource type of the user's own is a custom resource under another name.
    let is_custom = resource_type.starts_with("Custom::");
    let is_listed = UNSUPPORTED
        .lines()
        .filter(|line| !line.starts_with('#'))
        .any(|line| line == resource_type);
    !is_custom && !is_listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_aws_lists_does_not_move() {
        assert!(can_move("AWS::DynamoDB::Table"));
        for listed in [
            "AWS::EC2::EIP",
            "AWS::CloudFormation::CustomResource",
            "Custom::Mine",
        ] {
            assert!(!can_move(listed), "{listed}");
        }
    }

    #[test]
    fn the_list_is_in_order_and_of_known_form() {
        let types: Vec<_> = UNSUPPORTED
            .lines()
            .filter(|it| !it.starts_with('#'))
            .collect();
        assert!(types.is_sorted());
        assert!(types.iter().all(|it| it.split("::").count() == 3));
    }
}
