//! What a resource type of Terraform becomes.

/// A resource type of Terraform, and what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// `aws_vpc`, … The documentation is the page of that name, without `aws_`.
    pub terraform: &'static str,
    /// What becomes of it.
    pub fate: Fate,
}

impl Row {
    /// The page of Terraform's documentation that names the attributes.
    pub fn source(&self) -> String {
        let page = self.terraform.trim_start_matches("aws_");
        format!(
            "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/{page}"
        )
    }
}

/// What becomes of a resource of Terraform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// These resources of `CloudFormation`.
    Becomes(&'static [Becomes]),
    /// A property of another resource, with which it comes.
    PartOf(&'static str),
    /// A resource of this type, which cannot be imported.
    NotImported(&'static str),
    /// Nothing of a template: why.
    Left(&'static str),
}

/// A resource of `CloudFormation` that one of Terraform becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Becomes {
    /// `AWS::EC2::VPC`, …
    pub resource_type: &'static str,
    /// Only where an attribute has this value.
    pub when: Option<(&'static str, &'static str)>,
    /// The identifying properties, and where their values are.
    pub identifier: &'static [(&'static str, Take)],
    /// Properties by which a resource of the template is known, and the attributes that have the same value.
    pub known_by: &'static [(&'static str, &'static str)],
}

/// Where the value of an identifying property is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// In this attribute.
    From(&'static str),
    /// It is always this.
    Fixed(&'static str),
}
