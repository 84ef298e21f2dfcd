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
//! Every function here panics with the nearest resource and the first difference when what it
//! says does not hold: that is what a test wants.

#![allow(
    clippy::missing_panics_doc,
    reason = "panicking is what an assertion does, as said above"
)]

pub mod iam;
mod known;
mod matcher;
pub mod network;
mod placement;
mod resolve;
mod template;

pub use matcher::Match;
pub use placement::Placement;
pub use template::Template;
