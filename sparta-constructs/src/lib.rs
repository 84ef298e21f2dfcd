//! Typed AWS infrastructure as Rust code: constructs that synthesize to CloudFormation.
//!
//! # A tour
//!
//! An [`App`](core::App) holds stacks, a [`Stack`](core::Stack) is one template, and resources are
//! added to scopes. Every resource type of CloudFormation is a struct in [`cfn`]; what it requires
//! are arguments of `new`, and adding it gives a handle that stands wherever something is wanted
//! that the resource gives.
//!
//! ```
//! use sparta_constructs::cfn::{ec2, sqs};
//! use sparta_constructs::core::{App, Environment, Output, RemovalPolicy};
//!
//! let app = App::new();
//! app.scope().tag("Project", "shop");
//! let stack = app.stack("shop", Environment::region("eu-west-2"));
//!
//! let vpc = ec2::Vpc::new().cidr_block("10.0.0.0/16").add(stack, "Vpc");
//! ec2::Subnet::new(vpc).cidr_block("10.0.1.0/24").add(stack, "Subnet");
//! let orders = sqs::Queue::new()
//!     .visibility_timeout(60)
//!     .add(stack, "Orders")
//!     .removal_policy(RemovalPolicy::Retain);
//! Output::new(orders.attr_arn()).add(stack, "OrdersArn");
//!
//! let template = &app.synth().stacks[0].template;
//! assert_eq!(template.resources.len(), 3);
//! ```
//!
//! **Types are meanings.** A property that wants a VPC's id takes a VPC, an id, a parameter or an
//! intrinsic, and nothing else; a subnet in its place does not compile:
//!
//! ```compile_fail
//! # use sparta_constructs::cfn::ec2;
//! # use sparta_constructs::core::{App, Environment};
//! # let app = App::new();
//! # let stack = app.stack("shop", Environment::agnostic());
//! # let vpc = ec2::Vpc::new().add(stack, "Vpc");
//! let subnet = ec2::Subnet::new(vpc).add(stack, "Subnet");
//! ec2::Subnet::new(subnet); // CloudFormation wants `VpcId` here, and `Subnet` does not give one
//! ```
//!
//! [`value`] has the intrinsics ([`value::join`], [`value::select`], [`core::fn_if`], …), the
//! pseudo parameters ([`value::pseudo`]), and the macros [`sub!`], [`json!`] and [`list!`].
//!
//! **Constructs** put resources together with safe defaults, and know nothing of each other's
//! insides: [`network`], [`compute`], [`data`], [`serverless`], [`monitoring`], [`security`],
//! [`governance`]. They grant (`table.grant_read(&role)`), connect (`service.connections().allow_from(…)`) and measure
//! (`service.metric_cpu()`).
//!
//! **Mistakes come out together.** Nothing panics while an app is built; [`assembly::check`]
//! returns faults of the tree and findings about the templates, each with the construct and the
//! line of Rust that made it, and [`assembly::Checked::write`] writes a cloud assembly that the
//! driver `sparta` and AWS's own CDK command line can deploy.
//!
//! ```no_run
//! # let app = sparta_constructs::core::App::new();
//! let checked = sparta_constructs::assembly::check(app.synth());
//! for finding in checked.findings() {
//!     eprintln!("{finding}");
//! }
//! checked.write("cdk.out".as_ref())?;
//! # Ok::<(), sparta_constructs::assembly::AssemblyError>(())
//! ```
//!
//! **Rules of one's own** come with the library's findings, and any finding can be acknowledged
//! where it is, with a reason: see [`rules`].
//!
//! **Tests** look at templates with [`assertions`].
//!
//! # Features
//!
//! Every service of CloudFormation is a feature, named as its module in [`cfn`]: `rds`, `route53`, ….
//!
//! | feature | what it brings |
//! |---|---|
//! | `default` | the services that the constructs are made of, from `applicationautoscaling` to `ssm`; they compile in some seconds |
//! | one of a service | its resource types, in `cfn::<service>` |
//! | `rare` | the services that hardly anybody uses, all at once |
//! | `full` | every service, `rare` too; five times the compile time of `default` |
//!
//! ```toml
//! sparta-constructs = { version = "0.1", features = ["rds", "route53"] }
//! ```
//!
//! The constructs are made of the default services: without these (`default-features = false`) the
//! crate does not compile. Validation knows every service, whatever the features.

pub mod assembly;
pub mod assertions;
pub mod asset;
pub mod cfn;
pub mod compute;
pub mod core;
pub mod data;
pub mod facts;
pub mod governance;
pub mod monitoring;
pub mod network;
pub mod policy;
pub mod rules;
pub mod security;
pub mod serverless;
pub mod source;
pub mod synth;
pub mod template;
pub mod validation;
pub mod value;
