//! Which functions may stand inside which.
//!
//! Every function's page of the
//! [reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
//! lists them under "Supported functions".

use crate::template::{Element, Intrinsic};

const TEXT: &[&str] = &[
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Fn::Transform",
    "Ref",
];
const VARIABLE: &[&str] = &[
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Ref",
];
const SPLIT: &[&str] = &[
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Ref",
];
const LIST: &[&str] = &[
    "Fn::Cidr",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::If",
    "Fn::Split",
    "Ref",
];
const IMPORT: &[&str] = &[
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::If",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Ref",
];
const ZONES: &[&str] = &[
    "Fn::GetAtt",
    "Fn::If",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Ref",
];
const BLOCK: &[&str] = &[
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Select",
    "Fn::Sub",
    "Ref",
];
const EQUALS: &[&str] = &[
    "Ref",
    "Fn::FindInMap",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
];
const KEY: &[&str] = &["Fn::FindInMap", "Ref"];
const EXTENDED_KEY: &[&str] = &[
    "Fn::FindInMap",
    "Fn::If",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Ref",
];
const INDEX: &[&str] = &["Fn::FindInMap", "Fn::Length", "Ref"];

/// An argument with a function in it that does not belong there: the argument, that function,
/// and what may stand there.
pub(super) fn misplaced<'e>(
    outer: &Intrinsic<'e>,
    extended: bool,
) -> Option<(&'e Element, &'e str, &'static [&'static str])> {
    let mut found = None;
    let mut one = |element: &'e Element, allowed: &'static [&'static str]| {
        if let Some(inner) = function(element)
            && !allowed.contains(&inner)
            && found.is_none()
        {
            found = Some((element, inner, allowed));
        }
    };
    match *outer {
        Intrinsic::ImportValue(argument) => one(argument, IMPORT),
        Intrinsic::GetAzs(argument) => one(argument, ZONES),
        Intrinsic::Split { source, .. } => one(source, SPLIT),
        Intrinsic::Cidr { block, count, bits } => {
            let rest = [Some(block), Some(count), bits];
            rest.into_iter().flatten().for_each(|e| one(e, BLOCK));
        }
        Intrinsic::Join { values, .. } => {
            one(values, LIST);
            let allowed = if extended { VARIABLE } else { TEXT };
            for element in values.as_list().unwrap_or_default() {
                one(element, allowed);
            }
        }
        Intrinsic::FindInMap {
            map, top, second, ..
        } => {
            let allowed = if extended { EXTENDED_KEY } else { KEY };
            for element in [map, top, second] {
                one(element, allowed);
            }
        }
        Intrinsic::Select { index, values } => {
            one(index, INDEX);
            one(values, LIST);
        }
        Intrinsic::Sub {
            variables: Some(variables),
            ..
        } => variables.values().for_each(|e| one(e, VARIABLE)),
        Intrinsic::Equals(left, right) if !extended => {
            one(left, EQUALS);
            one(right, EQUALS);
        }
        _ => {}
    }
    found
}

/// The name of a function that CloudFormation knows.
fn function(element: &Element) -> Option<&str> {
    match element.intrinsic()? {
        Intrinsic::Unknown(_)
        | Intrinsic::Malformed { .. }
        | Intrinsic::Transform(_)
        | Intrinsic::Condition(_)
        // This one has a finding of its own.
        | Intrinsic::GetStackOutput(_) => None,
        _ => element.as_object()?.keys().next(),
    }
}
