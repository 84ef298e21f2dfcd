//! Who may do what: the permissions that a template gives, asked and listed.
//!
//! ```
//! use sparta_constructs::assertions::Template;
//! use sparta_constructs::core::{App, Environment};
//! use sparta_constructs::data::{KeyAttribute, Table};
//! use sparta_constructs::policy::Caller;
//! use sparta_constructs::security::{PolicyDocument, Role};
//!
//! let app = App::new();
//! let stack = app.stack("shop", Environment::agnostic());
//! let orders = Table::new(KeyAttribute::text("id")).add(stack, "Orders");
//! let worker = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Worker");
//! orders.grant_read(&worker);
//!
//! let permissions = Template::from_stack(&app, stack).permissions();
//! let orders = permissions.arn_of("Orders");
//! permissions.can("Worker", "dynamodb:GetItem", &orders).assert_allowed();
//! permissions.can("Worker", "dynamodb:PutItem", &orders).assert_denied();
//! permissions.can("Worker", "dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:123456789012:table/other").assert_denied();
//! permissions
//!     .can(Caller::service("lambda.amazonaws.com"), "sts:AssumeRole", &permissions.arn_of("Worker"))
//!     .assert_allowed();
//!
//! assert!(permissions.listing().contains("allow dynamodb:GetItem on "));
//! ```
//!
//! **Names.** Intrinsics are replaced by what they stand for at a
//! [`Placement`](super::Placement): `{"Fn::GetAtt": ["Orders", "Arn"]}` by
//! `arn:aws:dynamodb:us-east-1:123456789012:table/…`, with the physical name when the template
//! gives one, and `stack-Orders-generated` when CloudFormation makes one. An id that only AWS
//! knows is its logical id in angle brackets, such as `<Vpc>`. Parameters have their defaults or
//! what the placement says; conditions are evaluated with them.
//! [`Permissions::arn_of`] gives the ARN of a resource by its logical id, with or without the
//! hash at its end, or by its name.
//!
//! **What is asked.** The resource of a request is the one that the service checks, `*` for an
//! action that knows none (`cloudwatch:PutMetricData`). A request comes over TLS unless
//! [`Question::when`] says otherwise; the context has what [`Request::new`] puts there.
//!
//! **What is known.** Policies of roles (inline, `AWS::IAM::Policy`, `AWS::IAM::RolePolicy`,
//! `AWS::IAM::ManagedPolicy`, permissions boundaries), trust policies, and policies of topics,
//! queues, buckets, secrets, keys, functions, repositories, tables, event buses and backup vaults.
//! A managed policy that is not in the template is listed; nothing is proven to be denied to a
//! role that has one, until [`Placement::managed_policy`](super::Placement::managed_policy) tells
//! what it says. Users and groups are not looked at: a policy attached to one is listed as such.
//! What [`crate::policy`] does not model is not known here either.

mod gather;
mod listing;
mod permissions;
mod question;

pub use listing::Grant;
pub use permissions::{Asker, Aspect, Holder, Permissions, PermissionsError};
pub use question::Question;

#[cfg(doc)]
use crate::policy::Request;
