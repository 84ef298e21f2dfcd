//! What a user's own tests call: look at the template that a stack turns into.
//!
//! ```
//! use serde_json::json;
//! use sparta_constructs::assertions::{Match, Template};
//! use sparta_constructs::core::{App, Environment, RawResource};
//!
//! let app = App::new();
//! let stack = app.stack("my-stack", Environment::agnostic());
//! RawResource::new("AWS::SQS::Queue").set("VisibilityTimeout", 30).add(stack, "Queue");
//!
//! let template = Template::from_stack(&app, stack);
//! template.resource_count_is("AWS::SQS::Queue", 1);
//! template.has_resource_properties("AWS::SQS::Queue", json!({ "VisibilityTimeout": 30 }));
//! template.has_resource_properties(
//!     "AWS::SQS::Queue",
//!     Match::object([("VisibilityTimeout", Match::any()), ("QueueName", Match::absent())]),
//! );
//! ```
//!
//! Beside them: [`Capture`] keeps values for the test to go on with, [`Template::has_finding`] asks
//! validation, [`Template::to_snapshot`] is the template with the hashes of assets masked,
//! [`Template::permissions`] and [`Template::network`] prove who may do what and what reaches what.
//!
//! Every function here panics with the nearest resource and the first difference when what it
//! says does not hold: that is what a test wants.

#![allow(
    clippy::missing_panics_doc,
    reason = "panicking is what an assertion does, as said above"
)]

mod capture;
mod findings;
pub mod iam;
mod known;
mod matcher;
pub mod network;
mod placement;
mod resolve;
mod template;

pub use capture::Capture;
pub use matcher::Match;
pub use placement::Placement;
pub use template::Template;
