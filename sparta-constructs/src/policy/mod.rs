//! What IAM policies mean: a reader and an evaluator.
//!
//! [`Document::read`] reads a policy and reports everything that is wrong with it.
//! [`Policies::evaluate`] answers a [`Request`] as AWS does within one account: an explicit deny
//! wins, then an allow counts, and what nobody allows is denied.
//!
//! ```
//! use serde_json::json;
//! use sparta_constructs::policy::{Attached, Caller, Decision, Document, Kind, Policies, Request};
//!
//! let document = Document::read(
//!     &json!({
//!         "Version": "2012-10-17",
//!         "Statement": {
//!             "Effect": "Allow",
//!             "Action": "dynamodb:*Item",
//!             "Resource": "arn:aws:dynamodb:eu-west-2:111122223333:table/orders",
//!         },
//!     }),
//!     Kind::Identity,
//! )
//! .unwrap();
//! let policies = Policies::of_identity([Attached::new("orders", document)]);
//!
//! let table = "arn:aws:dynamodb:eu-west-2:111122223333:table/orders";
//! let caller = Caller::role("arn:aws:iam::111122223333:role/worker");
//! let get = Request::new(caller.clone(), "dynamodb:GetItem", table);
//! let delete = Request::new(caller, "dynamodb:DeleteTable", table);
//! assert_eq!(policies.evaluate(&get).decision, Decision::Allowed);
//! assert_eq!(policies.evaluate(&delete).decision, Decision::ImplicitDeny);
//! ```
//!
//! # What is modelled
//!
//! Identity policies, permissions boundaries, resource policies and trust policies of one account;
//! `Action`, `NotAction`, `Resource`, `NotResource`, `Principal`, `NotPrincipal`; wildcards; policy
//! variables with defaults; every condition operator of
//! [AWS's list](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html)
//! with `…IfExists`, `ForAllValues:` and `ForAnyValue:`.
//!
//! # What is not modelled
//!
//! Service and resource control policies of an organization, session policies, VPC endpoint
//! policies, and ACLs: they can only deny more. Policies of another account: for a caller or a
//! resource elsewhere, the other side is taken to agree. Which actions a service knows and which
//! of them take a resource: ask about the resource that the service checks, `*` when it checks none.
//!
//! This module knows nothing of templates or constructs.

mod caller;
mod condition;
mod covering;
mod date;
mod document;
mod evaluate;
mod fault;
mod inclusion;
mod pattern;
mod principal;
mod read;
mod request;
mod widening;

pub use caller::Caller;
pub use document::{Attached, Document, Effect, Kind, Statement};
pub use evaluate::{Decision, Evaluation, Policies, StatementName};
pub use fault::PolicyFault;
pub use request::Request;
pub use widening::{Widening, widenings};
