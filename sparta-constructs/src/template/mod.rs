//! The resolved document model: a CloudFormation template as data, and its JSON and YAML.
//!
//! A [`Template`] is what `synth` makes from a construct tree and what [`read()`] makes from a
//! file. Every value in it is an [`Element`], and every element remembers in its [`Origin`]
//! where it was written: a line of Rust, or a line and column of a file. Origins never reach
//! the JSON: moving a line of Rust is not a change to deploy.
//!
//! Intrinsic functions stay in the form CloudFormation writes (`{"Ref": "Vpc"}`);
//! [`Element::intrinsic`] is the typed view over them, [`Element::references`] lists what an
//! element refers to.
//!
//! ```
//! use sparta_constructs::template::{Element, Resource, Template};
//!
//! let mut queue = Resource::new("AWS::SQS::Queue");
//! queue.properties.insert("DelaySeconds", Element::from(30_i64));
//! let mut template = Template::default();
//! template.resources.insert("Jobs", queue);
//!
//! let again = sparta_constructs::template::read(template.to_json().as_bytes()).unwrap();
//! assert_eq!(again, template);
//! ```
//!
//! This module knows nothing of constructs or of named services.

mod document;
mod element;
mod expand;
mod intrinsic;
mod json_reader;
mod map;
mod read;
mod reference;
mod sub;
mod value;
mod write;
mod yaml_reader;
mod yaml_scalar;

pub use document::{Resource, Section, Template};
pub use element::{Element, Kind, Object, Origin};
pub(crate) use expand::expand;
pub use intrinsic::{Attribute, FUNCTIONS, Intrinsic};
pub use map::{Entry, Map};
pub use read::{Format, MAXIMUM_DEPTH, ReadError, read, read_element, read_with};
pub use reference::{Path, Reference, ReferenceKind, Segment};
pub use sub::{SubPart, SubSyntaxError, sub_parts};
