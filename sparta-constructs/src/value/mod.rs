//! Values: literals, references and intrinsics, typed by what they *mean*.
//!
//! A property's type is what its value means, never how it is stored: `Value<VpcId>`,
//! `Value<RoleArn>`, `Value<[SubnetId]>`, `Value<i64>`. Everything that can stand for such a
//! value goes through one trait, [`IntoValue`]: a literal, a resource's handle, an attribute, a
//! parameter, an intrinsic function. A subnet where a VPC belongs does not compile.
//!
//! Underneath, a [`Node`] tree holds the properties in call order, each with the source line that
//! set it. `synth` resolves it into a template.

mod accept;
mod convert;
mod intrinsic;
mod json;
pub mod meaning;
mod node;
pub mod pseudo;
mod sub;

pub use accept::{Accepts, IntoValue, Own, Value};
pub use convert::{IntoNode, Map, Number};
pub use intrinsic::{
    If, Text, Untyped, availability_zones, base64, cidr, dynamic_reference, find_in_map,
    get_stack_output, import_value, join, length, secret, select, split, ssm, ssm_secure,
    to_json_string, transform,
};
pub use json::Json;
pub use node::{Attribute, Call, ConstructKey, Node, Property, Reference};
pub use sub::Sub;
