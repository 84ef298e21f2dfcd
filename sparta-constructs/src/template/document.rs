//! A template and its resources.

use std::borrow::Cow;
use std::panic::Location;

use super::{Element, Kind, Map, Object, Origin};

/// The sections of a template, as CloudFormation writes their names.
///
/// See [template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Section {
    /// `AWSTemplateFormatVersion`: always `2010-09-09`.
    FormatVersion,
    /// `Description`: text.
    Description,
    /// `Transform`: the macros to run over the template.
    Transform,
    /// `Metadata`: an object of anything.
    Metadata,
    /// `Parameters`.
    Parameters,
    /// `Mappings`.
    Mappings,
    /// `Conditions`.
    Conditions,
    /// `Rules`.
    Rules,
    /// `Hooks`: for blue/green deployments of ECS.
    Hooks,
    /// `Globals`: of the SAM transform.
    Globals,
    /// `Resources`.
    Resources,
    /// `Outputs`.
    Outputs,
}

impl Section {
    /// Every section, in the order in which they are written.
    pub const ALL: [Section; 12] = [
        Section::FormatVersion,
        Section::Description,
        Section::Transform,
        Section::Metadata,
        Section::Parameters,
        Section::Mappings,
        Section::Conditions,
        Section::Rules,
        Section::Hooks,
        Section::Globals,
        Section::Resources,
        Section::Outputs,
    ];

    /// The name in the template.
    pub const fn name(self) -> &'static str {
        match self {
            Section::FormatVersion => "AWSTemplateFormatVersion",
            Section::Description => "Description",
            Section::Transform => "Transform",
            Section::Metadata => "Metadata",
            Section::Parameters => "Parameters",
            Section::Mappings => "Mappings",
            Section::Conditions => "Conditions",
            Section::Rules => "Rules",
            Section::Hooks => "Hooks",
            Section::Globals => "Globals",
            Section::Resources => "Resources",
            Section::Outputs => "Outputs",
        }
    }
}

/// A CloudFormation template.
///
/// Equality looks at what is written, not at where.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// `AWSTemplateFormatVersion`; written only when set.
    pub format_version: Option<Element>,
    /// `Description`: at most 1,024 bytes of text.
    pub description: Option<Element>,
    /// `Transform`: the name of a macro, or a list of names.
    pub transform: Option<Element>,
    /// `Metadata`.
    pub metadata: Object,
    /// `Parameters`, by logical id.
    pub parameters: Object,
    /// `Mappings`, by name.
    pub mappings: Object,
    /// `Conditions`, by name.
    pub conditions: Object,
    /// `Rules`, by name.
    pub rules: Object,
    /// `Hooks`, by name.
    pub hooks: Object,
    /// `Globals` of the SAM transform.
    pub globals: Object,
    /// `Resources`, by logical id.
    pub resources: Map<Resource>,
    /// Entries of `Resources` that are no resources: `Fn::ForEach::…` loops, `Fn::Transform`,
    /// and what a file has there that is not an object.
    pub resource_macros: Object,
    /// `Outputs`, by logical id.
    pub outputs: Object,
    /// What a file has at the top that is no section, or a section of the wrong shape.
    pub extra: Object,
}

/// One resource of a [`Template`].
///
/// Attributes that CloudFormation wants as text are elements here too, because a file may
/// hold anything.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// `Type`, as `AWS::EC2::Subnet`; empty when a file names none.
    pub resource_type: Cow<'static, str>,
    /// Where the type was written.
    pub type_origin: Origin,
    /// `Properties`.
    pub properties: Object,
    /// [`DependsOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html):
    /// a logical id or a list of them.
    pub depends_on: Option<Element>,
    /// `Condition`: the name of a condition.
    pub condition: Option<Element>,
    /// [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
    pub deletion_policy: Option<Element>,
    /// [`UpdateReplacePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html).
    pub update_replace_policy: Option<Element>,
    /// [`CreationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html).
    pub creation_policy: Option<Element>,
    /// [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
    pub update_policy: Option<Element>,
    /// `Metadata`.
    pub metadata: Object,
    /// Attributes that CloudFormation does not know, or of the wrong shape.
    pub extra: Object,
    /// The path of the construct, as `sparta-production/Network/Vpc`; never written. Reading a
    /// file takes it from the metadata `aws:cdk:path`.
    pub construct_path: Option<Cow<'static, str>>,
    /// Where the resource was written.
    pub origin: Origin,
    /// The line that created the resource; a line of the library when one of its constructs did.
    pub created_at: Option<&'static Location<'static>>,
    /// The user's line that called the library's construct.
    pub caller: Option<&'static Location<'static>>,
}

impl Resource {
    /// A resource of a type, without properties.
    pub fn new(resource_type: impl Into<Cow<'static, str>>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// The logical ids in `DependsOn`, each with the element that names it.
    pub fn dependencies(&self) -> impl Iterator<Item = (&str, &Element)> {
        let elements = match &self.depends_on {
            Some(element) => match &element.kind {
                Kind::List(elements) => elements.as_slice(),
                _ => std::slice::from_ref(element),
            },
            None => &[],
        };
        elements.iter().filter_map(|e| Some((e.as_str()?, e)))
    }

    /// The single-valued attributes, in the order in which they are written.
    pub(crate) fn attributes(&self) -> [(&'static str, Option<&Element>); 6] {
        [
            ("Condition", self.condition.as_ref()),
            ("DependsOn", self.depends_on.as_ref()),
            ("CreationPolicy", self.creation_policy.as_ref()),
            ("UpdatePolicy", self.update_policy.as_ref()),
            ("DeletionPolicy", self.deletion_policy.as_ref()),
            ("UpdateReplacePolicy", self.update_replace_policy.as_ref()),
        ]
    }
}

impl PartialEq for Resource {
    fn eq(&self, other: &Self) -> bool {
        self.resource_type == other.resource_type
            && self.properties == other.properties
            && self.attributes() == other.attributes()
            && self.metadata == other.metadata
            && self.extra == other.extra
    }
}

impl Template {
    /// The section's value when it is one of the named-entry sections.
    pub fn section(&self, section: Section) -> Option<&Object> {
        match section {
            Section::Metadata => Some(&self.metadata),
            Section::Parameters => Some(&self.parameters),
            Section::Mappings => Some(&self.mappings),
            Section::Conditions => Some(&self.conditions),
            Section::Rules => Some(&self.rules),
            Section::Hooks => Some(&self.hooks),
            Section::Globals => Some(&self.globals),
            Section::Outputs => Some(&self.outputs),
            Section::FormatVersion
            | Section::Description
            | Section::Transform
            | Section::Resources => None,
        }
    }

    pub(crate) fn section_mut(&mut self, section: Section) -> Option<&mut Object> {
        match section {
            Section::Metadata => Some(&mut self.metadata),
            Section::Parameters => Some(&mut self.parameters),
            Section::Mappings => Some(&mut self.mappings),
            Section::Conditions => Some(&mut self.conditions),
            Section::Rules => Some(&mut self.rules),
            Section::Hooks => Some(&mut self.hooks),
            Section::Globals => Some(&mut self.globals),
            Section::Outputs => Some(&mut self.outputs),
            Section::FormatVersion
            | Section::Description
            | Section::Transform
            | Section::Resources => None,
        }
    }

    /// The names of the macros in `Transform`.
    pub fn transforms(&self) -> impl Iterator<Item = &str> {
        let elements = match &self.transform {
            Some(element) => match &element.kind {
                Kind::List(elements) => elements.as_slice(),
                _ => std::slice::from_ref(element),
            },
            None => &[],
        };
        elements
            .iter()
            .filter_map(|e| e.as_str().or_else(|| e.get("Name")?.as_str()))
    }
}

impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.format_version == other.format_version
            && self.description == other.description
            && self.transform == other.transform
            && Section::ALL
                .iter()
                .all(|&section| self.section(section) == other.section(section))
            && self.resources == other.resources
            && self.resource_macros == other.resource_macros
            && self.extra == other.extra
    }
}
