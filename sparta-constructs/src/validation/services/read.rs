//! Reading properties that may be written in several ways.

use crate::template::{Attribute, Element, Intrinsic, Kind, Object, Resource};
use crate::validation::check::Check;

/// The value at `A.B.C`, as far as the way to it is written out.
pub(super) fn at<'e>(object: &'e Object, path: &str) -> Option<&'e Element> {
    let mut steps = path.split('.');
    let first = object.get(steps.next()?)?;
    steps.try_fold(first, |element, step| element.get(step))
}

/// A whole number, written as one or as text.
pub(super) fn number(element: &Element) -> Option<i64> {
    match &element.kind {
        Kind::Integer(value) => Some(*value),
        Kind::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A truth value, written as one or as text.
pub(super) fn truth(element: &Element) -> Option<bool> {
    match &element.kind {
        Kind::Bool(value) => Some(*value),
        Kind::String(text) => text.to_ascii_lowercase().parse().ok(),
        _ => None,
    }
}

/// The elements of a list; none when it is computed.
pub(super) fn list(element: Option<&Element>) -> &[Element] {
    element.and_then(Element::as_list).unwrap_or_default()
}

/// The resource that `Ref` or `Fn::GetAtt` names, when it is of that type and there in every case.
pub(super) fn linked<'t>(
    check: &Check<'t>,
    element: &Element,
    resource_type: &str,
) -> Option<(&'t str, &'t Resource)> {
    let target = match element.intrinsic()? {
        Intrinsic::Ref(name) => name,
        Intrinsic::GetAtt {
            resource,
            attribute: Attribute::Name(_),
        } => resource,
        _ => return None,
    };
    let template = check.template;
    let (id, resource) = template.resources.iter().find(|(id, _)| *id == target)?;
    (resource.resource_type == resource_type).then_some((id, resource))
}
