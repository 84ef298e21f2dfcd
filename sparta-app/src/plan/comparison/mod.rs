//! What a deployment changes: two templates, each with what is known of its parameters, compared
//! property by property.
//!
//! ```text
//! Side (before) ─┐
//!                ├─► evaluate ─► properties ─► resources ─► follow ─► moves ─► Comparison
//! Side (after) ──┘
//! ```
//! Nothing is asked of AWS: what a change to a property does to its resource comes from the facts
//! about the resource type. A value that only AWS knows stays the intrinsic function that asks for
//! it, and two such values are equal when the functions are, unless what they ask is replaced.

mod condition;
mod effect;
mod evaluate;
mod exchange;
mod fate;
mod lists;
mod model;
mod moves;
mod outputs;
mod properties;
mod resources;
mod unstable;

pub use effect::Effect;
pub use evaluate::{Input, Inputs, Side};
pub(super) use evaluate::{computed, is_function, plain_text};
pub(super) use exchange::{exported, imported};
pub use fate::Fate;
pub use model::{
    Ambiguity, Comparison, Move, MoveDeclaration, NamedDiff, Note, ParameterDiff, PropertyDiff,
    ResourceDiff, Verdict,
};
pub(super) use properties::{references, same};
pub(super) use resources::resolved;

/// Compares what is deployed (`None` when nothing is) with what is to be deployed.
///
/// ```
/// use serde_json::json;
/// use sparta_app::plan::comparison::{Inputs, Side, Verdict, compare};
///
/// let table = |name: &str| json!({"Resources": {"Table": {
///     "Type": "AWS::DynamoDB::Table",
///     "Properties": {"TableName": name, "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]},
/// }}});
/// let (before, after, inputs) = (table("a"), table("b"), Inputs::default());
/// let comparison = compare(Some(Side::new(&before, &inputs)), Side::new(&after, &inputs));
/// assert_eq!(comparison.resources[0].verdict, Verdict::Replace);
/// assert!(comparison.resources[0].loses_data());
/// ```
pub fn compare(before: Option<Side<'_>>, after: Side<'_>) -> Comparison {
    let resources = unstable::follow(before, after);
    let moves::Found { moves, ambiguous } = moves::find(before, after, &resources);
    Comparison {
        parameters: outputs::parameters(before, after),
        outputs: outputs::outputs(before, after, &unstable::replaced(&resources)),
        resources,
        moves,
        ambiguous,
    }
}
