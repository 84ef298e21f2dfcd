//! Stacks and the environments they go to.

use std::borrow::Cow;
use std::panic::Location;

use super::scope::Scope;
use super::tree::Kind;

/// The account and region that a stack goes to; what is not said is the deployer's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Environment {
    /// The account's 12 digits.
    pub account: Option<Cow<'static, str>>,
    /// The region, such as `eu-west-2`.
    pub region: Option<Cow<'static, str>>,
}

impl Environment {
    /// Any account, any region: the deployer's.
    pub fn agnostic() -> Self {
        Self::default()
    }

    /// Any account, this region.
    pub fn region(region: impl Into<Cow<'static, str>>) -> Self {
        Self {
            account: None,
            region: Some(region.into()),
        }
    }

    /// This account and region.
    pub fn new(
        account: impl Into<Cow<'static, str>>,
        region: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            account: Some(account.into()),
            region: Some(region.into()),
        }
    }
}

/// As whom a stack and its assets are deployed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Synthesizer {
    /// With the credentials of whoever deploys: the CDK's `CliCredentialsStackSynthesizer`.
    #[default]
    CallerCredentials,
    /// With the roles of the bootstrap stack, which may be narrower than the caller: the CDK's
    /// `DefaultStackSynthesizer`. The environment must be bootstrapped.
    /// <https://docs.aws.amazon.com/cdk/v2/guide/configure-synth.html>
    BootstrapRoles,
}

/// What the tree knows of a stack.
#[derive(Clone, Debug, Default)]
pub(crate) struct StackData {
    pub(crate) name: Cow<'static, str>,
    pub(crate) environment: Environment,
    pub(crate) description: Option<Cow<'static, str>>,
    pub(crate) termination_protection: bool,
    pub(crate) synthesizer: Synthesizer,
    pub(crate) transforms: Vec<Cow<'static, str>>,
    /// The `AWS::CloudFormation::Stack` resource in the parent stack, for a nested stack.
    pub(crate) nested_in: Option<u32>,
}

/// A stack: one template, deployed as one unit. `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stack {
    scope: Scope,
}

impl Stack {
    pub(crate) fn of(scope: Scope) -> Self {
        Self { scope }
    }

    #[track_caller]
    pub(crate) fn add(parent: Scope, id: Cow<'static, str>, environment: Environment) -> Self {
        let data = StackData {
            name: id.clone(),
            environment,
            ..StackData::default()
        };
        Self::of(Scope::of(parent.add(
            id,
            Kind::Stack(data),
            Location::caller(),
        )))
    }

    /// Adds a nested stack: its own template, deployed by an `AWS::CloudFormation::Stack` resource
    /// of this one. References in both directions become parameters and outputs.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html>
    #[track_caller]
    pub fn nested(self, id: impl Into<Cow<'static, str>>) -> Stack {
        let id = id.into();
        let at = Location::caller();
        let environment = self.environment();
        let holder = self.scope.add(
            format!("{id}.NestedStack").into(),
            Kind::Resource(Box::new(super::resource::ResourceData::new(
                "AWS::CloudFormation::Stack",
            ))),
            at,
        );
        let data = StackData {
            name: id.clone(),
            environment,
            nested_in: Some(holder.index),
            ..StackData::default()
        };
        Self::of(Scope::of(self.scope.add(id, Kind::Stack(data), at)))
    }

    /// The stack as a scope.
    pub fn scope(self) -> Scope {
        self.scope
    }

    /// The name that CloudFormation knows the stack by.
    pub fn name(self) -> String {
        self.data(|data| data.name.to_string())
    }

    /// The account and region it goes to.
    pub fn environment(self) -> Environment {
        self.data(|data| data.environment.clone())
    }

    /// Names the stack other than by its id: letters, digits and hyphens, a letter first, at most
    /// 128 characters.
    pub fn named(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.set(|data| data.name = name.into())
    }

    /// Describes the stack, in at most 1,024 bytes.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/template-description-structure.html>
    pub fn description(self, description: impl Into<Cow<'static, str>>) -> Self {
        self.set(|data| data.description = Some(description.into()))
    }

    /// Whether CloudFormation refuses to delete the stack; off by default.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html>
    pub fn termination_protection(self, on: bool) -> Self {
        self.set(|data| data.termination_protection = on)
    }

    /// As whom the stack and its assets are deployed; with the caller's own credentials by default.
    ///
    /// ```
    /// use sparta_constructs::core::{App, Environment, Synthesizer};
    ///
    /// let app = App::new();
    /// app.stack("shop", Environment::region("eu-west-2")).synthesizer(Synthesizer::BootstrapRoles);
    /// ```
    pub fn synthesizer(self, synthesizer: Synthesizer) -> Self {
        self.set(|data| data.synthesizer = synthesizer)
    }

    /// Lets a macro work on the template, such as `AWS::Serverless-2016-10-31`.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-section-structure.html>
    pub fn transform(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.set(|data| data.transforms.push(name.into()))
    }

    /// Deploys this stack after `other`. References between stacks say so by themselves.
    #[track_caller]
    pub fn depends_on_stack(self, other: Stack) -> Self {
        self.scope.depends_on(other.scope);
        self
    }

    fn set(self, set: impl FnOnce(&mut StackData)) -> Self {
        self.scope.change(|tree, index| {
            if let Kind::Stack(data) = &mut tree.get_mut(index).kind {
                set(data);
            }
        });
        self
    }

    fn data<T: Default>(self, read: impl FnOnce(&StackData) -> T) -> T {
        self.scope
            .read(|tree, index| tree.get(index).stack().map(read).unwrap_or_default())
    }
}

impl From<Stack> for Scope {
    fn from(stack: Stack) -> Self {
        stack.scope
    }
}
