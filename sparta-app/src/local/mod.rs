//! The emulator as a local AWS.
//!
//! `MiniStack` 1.5.33 (from `PyPI`) runs in a virtual environment under
//! the cargo target directory, on the loopback interface only, with a launcher that adds the
//! `CloudFormation` resource types it lacks. Python 3.10 or newer is all a machine needs;
//! the first use installs the rest.
//!
//! Two ways to run it:
//! - [`Emulator`] lives as long as its value: what tests use, each with its own port and state.
//! - [`start`], [`stop`] and [`status`] keep one in the background: `sparta local start`.
//!
//! ```no_run
//! use sparta_app::local::{Emulator, EmulatorOptions};
//!
//! let emulator = Emulator::start(&EmulatorOptions::default())?;
//! println!("{}", emulator.endpoint_url()); // http://127.0.0.1:<free port>
//! # Ok::<(), sparta_app::local::LocalError>(())
//! ```
//!
//! # What the launcher adds
//! - `AWS::EC2::{EIP, NatGateway, FlowLog, SecurityGroupIngress, SecurityGroupEgress}`,
//!   `AWS::ApplicationAutoScaling::{ScalableTarget, ScalingPolicy}`,
//!   `AWS::SecretsManager::RotationSchedule`, `AWS::CloudWatch::CompositeAlarm`,
//!   `AWS::CloudTrail::Trail`, `AWS::Backup::BackupSelection` and `AWS::Budgets::Budget`.
//!   They create, update and delete through the emulator's own service APIs, so that
//!   `describe-nat-gateways` and the like answer.
//! - The service application-autoscaling, which keeps targets, policies and scheduled actions.
//! - Rotation of secrets: the rotation function really runs its four steps.
//! - What the emulator has wrong: `AWS::SecretsManager::Secret` (its `Ref`, its generated values,
//!   names in use), `AWS::ECS::TaskDefinition` (secrets, health checks), alarms on metric math,
//!   attributes such as a VPC's `CidrBlock`.
//!
//! # What it does not show
//! The emulator accepts undefined references and, unless [`Authentication::Verified`], missing
//! capabilities; an update may take away or change an export that is imported. It runs Python functions only, and no containers: services are stable at once.
//! It keeps no point-in-time recovery, life-cycle rule, bucket tag, endpoint policy, reserved
//! concurrency or topic encryption. Nothing scales, no schedule rotates, no expression of an
//! alarm is computed, and email subscriptions need no confirmation.

mod background;
mod directory;
mod emulator;
mod environment;
mod error;
mod launcher;
mod process;
mod python;

pub use background::{Started, Status, Stopped, start, status, stop};
pub use directory::directory;
pub use emulator::Emulator;
pub use environment::{Environment, Requirements, ensure_tools, python_environment};
pub use error::LocalError;
pub use process::{Authentication, Credentials, EmulatorOptions};
