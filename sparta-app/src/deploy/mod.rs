//! Taking a cloud assembly to AWS through change sets. Knows AWS and the plan; knows no terminal.
//!
//! [`Deployer`] gives every stack its turn, several at once: [`state`] decides what a stack's status allows, a change set is made,
//! shown, approved and executed, and the monitor watches the events to the end. What happens is told as
//! [`Event`](crate::event::Event)s, how it ended as an [`Outcome`].

mod adopt;
mod aimed;
mod approval;
mod assets;
mod backup;
mod change_set;
mod deployer;
mod destroy;
mod error;
mod evidence;
mod execute;
mod follow;
mod ground;
mod history;
mod imports;
mod interrupt;
mod monitor;
mod options;
mod order;
mod outcome;
mod presence;
mod refactor;
mod remedy;
mod rollback;
mod run;
mod saved;
mod schedule;
mod stack;
pub mod state;
mod target;
mod unresolved;

pub use adopt::{Adoption, AdoptionPreview, ResourceRealm};
pub use approval::{Answer, Approver, Question, RequireApproval};
pub use assets::KeptTemplate;
pub use deployer::{Deployer, Observer};
pub use error::{DeployError, MissingImage};
pub use interrupt::{Cancelled, Left, Operation, Phase, Watch};
pub use options::{Busy, CONCURRENCY, DeployOptions, Execution, ImageAssets, Pace};
pub use outcome::{Outcome, Run, StackReport, TableBackup, Verdict};
pub use refactor::MovePreview;
pub use saved::Planned;
pub use target::{Target, Targets};
pub use unresolved::UnresolvedImport;
