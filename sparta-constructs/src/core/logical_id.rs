//! Logical ids: stable under reordering and under added siblings.
//!
//! The algorithm is the CDK's, so that a stack can move from the CDK without a replacement: a
//! human part made of the path's ids and eight hexadecimal digits of the whole path's MD5.
//! <https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/core/lib/private/uniqueid.ts>

use md5::{Digest, Md5};

/// The longest logical id that CloudFormation takes.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
pub const MAX_LOGICAL_ID: usize = 255;

const MAX_HUMAN: usize = 240;
/// Left out of the human part, because it says nothing; still hashed.
const HIDDEN_FROM_HUMAN: &str = "Resource";
/// Left out altogether, so that a construct can be wrapped without a new id.
const HIDDEN: &str = "Default";

/// The logical id of the construct whose ids, from below its stack, are `components`.
///
/// One id alone is taken as it is. `None` when nothing alphanumeric is left.
///
/// ```
/// use sparta_constructs::core::logical_id;
///
/// assert_eq!(logical_id(&["Bucket"]).as_deref(), Some("Bucket"));
/// assert_eq!(logical_id(&["Network", "Vpc"]).as_deref(), Some("NetworkVpcFAC8F4A5"));
/// ```
pub fn logical_id(components: &[&str]) -> Option<String> {
    let components: Vec<&str> = components
        .iter()
        .copied()
        .filter(|id| *id != HIDDEN)
        .collect();
    if let [single] = components.as_slice() {
        let id: String = alphanumeric(single).collect();
        if !id.is_empty() && id.len() <= MAX_LOGICAL_ID {
            return Some(id);
        }
    }
    if components.is_empty() {
        return None;
    }
    let mut human: Vec<&str> = components.clone();
    // A component that ends in the one after it says the same twice; the CDK keeps the first.
    human.dedup_by(|next, before| before.ends_with(*next));
    let human: String = human
        .iter()
        .filter(|id| **id != HIDDEN_FROM_HUMAN)
        .flat_map(|id| alphanumeric(id))
        .take(MAX_HUMAN)
        .collect();
    let digest = Md5::digest(components.join("/").as_bytes());
    Some(
        digest[..4]
            .iter()
            .fold(human, |id, byte| id + &format!("{byte:02X}")),
    )
}

fn alphanumeric(id: &str) -> impl Iterator<Item = char> + '_ {
    id.chars().filter(char::is_ascii_alphanumeric)
}
