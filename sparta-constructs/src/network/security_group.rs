//! Security groups.

use std::borrow::Cow;

use super::connections::{Connectable, Connections};
use super::finding::{Finding, report};
use super::rule::check_description;
use crate::cfn::ec2;
use crate::cfn::ec2::security_group;
use crate::core::{Handle, Scope};
use crate::value::meaning::ec2::{SecurityGroupId, SecurityGroupName, VpcId};
use crate::value::{IntoValue, Node, Value};

/// Where what is in a security group may connect to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Egress {
    /// Only where a rule lets it.
    #[default]
    Granted,
    /// Anywhere.
    Anywhere,
}

/// A security group that lets nothing in and, by default, nothing out; rules are added through
/// its [`connections`](Connectable::connections).
///
/// [`AWS::EC2::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{Connectable, Egress, Network, Peer, Port, SecurityGroup};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let network = Network::new().add(stack, "Network");
/// let group = SecurityGroup::new(network.vpc, "tasks of the shop")
///     .group_name("shop-tasks")
///     .egress(Egress::Anywhere)
///     .add(stack, "Tasks");
/// group.connections().allow_from(Peer::block("10.0.0.0/16"), Port::tcp(9000), "metrics");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroup {
    /// The group itself.
    pub group: Handle<ec2::SecurityGroup>,
    pub(super) egress: Egress,
    pub(super) scope: Scope,
}

/// A [`SecurityGroup`] to be.
#[derive(Clone, Debug)]
pub struct SecurityGroupSpec {
    vpc: Value<VpcId>,
    description: Cow<'static, str>,
    name: Option<Value<SecurityGroupName>>,
    egress: Egress,
}

impl SecurityGroup {
    /// A group in this VPC, with its `GroupDescription`, in at most 255 unaccented letters,
    /// digits, spaces and `._-:/()#,@[]+=&;{}!$*`. A changed description replaces the group.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(
        vpc: impl IntoValue<VpcId>,
        description: impl Into<Cow<'static, str>>,
    ) -> SecurityGroupSpec {
        SecurityGroupSpec {
            vpc: vpc.into_value(),
            description: description.into(),
            name: None,
            egress: Egress::default(),
        }
    }
}

impl SecurityGroupSpec {
    /// `GroupName`, at most 255 characters; CloudFormation makes one by default. A named group
    /// cannot be replaced, only renamed.
    #[must_use]
    pub fn group_name(mut self, name: impl IntoValue<SecurityGroupName>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Where what is in the group may connect to; only where a rule lets it by default.
    #[must_use]
    pub fn egress(mut self, egress: Egress) -> Self {
        self.egress = egress;
        self
    }

    /// Adds the group.
    ///
    /// Faults: a description that EC2 does not take, a name that begins with `sg-`.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> SecurityGroup {
        let scope = scope.into().scope(id);
        report(scope, check_description(&self.description).err());
        report(scope, self.name.as_ref().and_then(check_name));
        self.build(scope)
    }

    fn build(self, scope: Scope) -> SecurityGroup {
        let group = ec2::SecurityGroup::new(self.description)
            .group_name(self.name)
            .vpc_id(self.vpc)
            .security_group_egress([first_egress_rule(self.egress)])
            .add(scope, "Resource");
        SecurityGroup {
            group,
            egress: self.egress,
            scope,
        }
    }
}

/// EC2 lets a group connect anywhere when it is made without an egress rule; one to the group's
/// own loopback address, which it needs no rule for, keeps that from happening.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>
fn first_egress_rule(egress: Egress) -> security_group::Egress {
    let (addresses, description) = match egress {
        Egress::Granted => ("127.0.0.1/32", "Nowhere but where another rule allows it"),
        Egress::Anywhere => ("0.0.0.0/0", "Anywhere"),
    };
    security_group::Egress::new("-1")
        .cidr_ip(addresses)
        .description(description)
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-groupname>
fn check_name(name: &Value<SecurityGroupName>) -> Option<Finding> {
    let Node::Text(name) = name.node() else {
        return None;
    };
    if name.starts_with("sg-") {
        return Some(Finding::new(
            format!("the group name `{name}` begins with `sg-`"),
            "EC2 keeps such names for the ids of groups",
        ));
    }
    None
}

impl Connectable for SecurityGroup {
    fn connections(&self) -> Connections {
        Connections::of(*self)
    }
}

impl IntoValue<SecurityGroupId> for SecurityGroup {
    fn into_value(self) -> Value<SecurityGroupId> {
        self.group.into_value()
    }
}
