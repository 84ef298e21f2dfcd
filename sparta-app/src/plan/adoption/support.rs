//! Resource types that `CloudFormation` does not import, and what to do about them.

/// What to do about a resource that cannot be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remedy {
    /// The resource type; one that ends in `*` stands for all that begin so.
    pub resource_type: &'static str,
    /// What to do.
    pub remedy: &'static str,
    /// Where it is said that the type is not imported.
    pub source: &'static str,
}

/// The types that are known here before AWS is asked. `GetTemplateSummary` has the last word: it lists what
/// can be imported of the template it is given.
const NOT_IMPORTED: [Remedy; 4] = [
    Remedy {
        resource_type: "AWS::IAM::Policy",
        remedy: "leave it out: `sparta deploy` puts the inline policy beside those the role has; remove \
                 Terraform's by `aws iam delete-role-policy` once the deployment is done",
        // Without drift detection there is no import: both need the type's read handler.
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
    },
    Remedy {
        resource_type: "AWS::SNS::TopicPolicy",
        remedy: "leave it out: `sparta deploy` sets the policy of the topic, which has only one",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import-supported-resources.html",
    },
    Remedy {
        resource_type: "AWS::SQS::QueuePolicy",
        remedy: "leave it out: `sparta deploy` sets the policy of the queue, which has only one",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import-supported-resources.html",
    },
    Remedy {
        resource_type: "Custom::*",
        remedy: "leave it out: only its own function knows what it stands for",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import-supported-resources.html",
    },
];

/// What to do about a resource of a type that is known not to be imported.
pub fn remedy_for(resource_type: &str) -> Option<&'static Remedy> {
    NOT_IMPORTED.iter().find(|it| {
        it.resource_type
            .strip_suffix('*')
            .map_or(it.resource_type == resource_type, |start| {
                resource_type.starts_with(start)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_all_that_begin_so() {
        assert!(remedy_for("Custom::Anything").is_some());
        assert!(remedy_for("AWS::IAM::Policy").is_some());
        assert!(remedy_for("AWS::IAM::PolicyX").is_none());
        assert!(remedy_for("AWS::EC2::VPC").is_none());
    }
}
