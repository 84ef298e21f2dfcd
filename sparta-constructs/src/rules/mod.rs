//! Rules of one's own: functions over the synthesized template, whose findings come with all
//! others: in the report, in every format, and in the exit code.
//!
//! A [`CustomRule`] is added to a scope and sees what is at and below it:
//!
//! ```
//! use sparta_constructs::assembly;
//! use sparta_constructs::cfn::sqs;
//! use sparta_constructs::core::{App, Environment};
//! use sparta_constructs::rules::CustomRule;
//! use sparta_constructs::validation::Severity;
//!
//! let app = App::new();
//! CustomRule::new("SHOP-1", Severity::Error, "a queue keeps its messages for a week", |template| {
//!     let short = |queue: &sparta_constructs::rules::ResourceView<'_>| {
//!         queue.property("MessageRetentionPeriod").and_then(|it| it.as_integer()) < Some(604_800)
//!     };
//!     let queues = template.resources::<sqs::Queue>().filter(short);
//!     queues
//!         .map(|queue| {
//!             queue
//!                 .violation_at("MessageRetentionPeriod", "messages are gone before anybody looks")
//!                 .hint("set it to 604800 seconds or more")
//!         })
//!         .collect()
//! })
//! .add(app.scope());
//!
//! let stack = app.stack("shop", Environment::region("eu-west-2"));
//! sqs::Queue::new().message_retention_period(60).add(stack, "Orders");
//!
//! let checked = assembly::check(app.synth());
//! let finding = &checked.findings()[0].finding;
//! assert!(checked.has_errors());
//! assert_eq!(finding.code, "SHOP-1");
//! assert_eq!(finding.construct_path.as_deref(), Some("shop/Orders"));
//! assert!(finding.source.is_some()); // the line that called `message_retention_period`
//! ```
//!
//! A finding of any rule, the library's or one's own, can be acknowledged where it is, with a
//! reason: [`Scope::acknowledge`](crate::core::Scope::acknowledge).
//!
//! A rule belongs to the app: `sparta validate FILE` and `--app DIR` know only the library's own.

mod custom;
#[cfg(test)]
mod tests;
mod view;

pub use custom::{CustomRule, Violation};
pub use view::{ResourceView, TemplateView};

pub(crate) use custom::{all, faulty, findings};
pub(crate) use view::is_within;
