//! What an element refers to.

use std::fmt;

use super::{Attribute, Element, Intrinsic, Kind, Object, Origin, SubPart, sub_parts};

/// One step of a [`Path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Into the value of that name.
    Key(&'a str),
    /// Into the element of that index, from 0.
    Index(usize),
}

/// The way from an element to one inside it; displays as `Tags[0].Key`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path<'a>(pub Vec<Segment<'a>>);

impl<'a> Path<'a> {
    /// The same path, below a key.
    #[must_use]
    pub fn below(&self, key: &'a str) -> Self {
        let mut segments = vec![Segment::Key(key)];
        segments.extend(&self.0);
        Self(segments)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if at == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// How a name is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferenceKind {
    /// `Ref`.
    Ref,
    /// `Fn::GetAtt`.
    GetAtt,
    /// `${Name}` or `${Name.Attribute}` in `Fn::Sub`.
    Sub,
    /// The condition of `Fn::If`.
    If,
    /// `{"Condition": "Name"}`. A reference only inside a condition or a rule; elsewhere any
    /// object may have such an entry.
    Condition,
}

/// One reference in an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference<'a> {
    /// How it is written.
    pub kind: ReferenceKind,
    /// The logical id, parameter, pseudo parameter or condition.
    pub target: &'a str,
    /// The attribute, when one is named and known.
    pub attribute: Option<&'a str>,
    /// Where it was written.
    pub origin: Origin,
    /// The way to the intrinsic from the element that was asked.
    pub path: Path<'a>,
}

impl Element {
    /// Every reference in this element, in order.
    pub fn references(&self) -> impl Iterator<Item = Reference<'_>> {
        let mut found = Vec::new();
        self.visit_references(&mut |reference, path| {
            found.push(Reference {
                path: path.clone(),
                ..reference
            });
        });
        found.into_iter()
    }

    /// Calls `visit` for every reference in this element, in order, without allocating for
    /// each: the [`Reference::path`] is left empty and given beside it.
    pub fn visit_references<'a>(&'a self, visit: &mut impl FnMut(Reference<'a>, &Path<'a>)) {
        walk(self, &mut Path::default(), visit);
    }
}

impl Object {
    /// [`Element::visit_references`] for every value of an object.
    pub fn visit_references<'a>(&'a self, visit: &mut impl FnMut(Reference<'a>, &Path<'a>)) {
        walk_object(self, &mut Path::default(), visit);
    }
}

fn walk<'a>(
    element: &'a Element,
    path: &mut Path<'a>,
    visit: &mut impl FnMut(Reference<'a>, &Path<'a>),
) {
    match &element.kind {
        Kind::List(elements) => {
            for (index, inner) in elements.iter().enumerate() {
                path.0.push(Segment::Index(index));
                walk(inner, path, visit);
                path.0.pop();
            }
        }
        Kind::Object(object) => {
            if object.len() == 1 {
                visit_intrinsic(element, path, visit);
            }
            walk_object(object, path, visit);
        }
        _ => {}
    }
}

fn walk_object<'a>(
    object: &'a Object,
    path: &mut Path<'a>,
    visit: &mut impl FnMut(Reference<'a>, &Path<'a>),
) {
    for (key, value) in object.iter() {
        path.0.push(Segment::Key(key));
        walk(value, path, visit);
        path.0.pop();
    }
}

fn visit_intrinsic<'a>(
    element: &'a Element,
    path: &Path<'a>,
    visit: &mut impl FnMut(Reference<'a>, &Path<'a>),
) {
    let mut one = |kind, target, attribute| {
        let reference = Reference {
            kind,
            target,
            attribute,
            origin: element.origin,
            path: Path::default(),
        };
        visit(reference, path);
    };
    match element.intrinsic() {
        Some(Intrinsic::Ref(name)) => one(ReferenceKind::Ref, name, None),
        Some(Intrinsic::GetAtt {
            resource,
            attribute,
        }) => {
            let attribute = match attribute {
                Attribute::Name(name) => Some(name),
                Attribute::Computed(_) => None,
            };
            one(ReferenceKind::GetAtt, resource, attribute);
        }
        Some(Intrinsic::If { condition, .. }) => one(ReferenceKind::If, condition, None),
        Some(Intrinsic::Condition(name)) => one(ReferenceKind::Condition, name, None),
        Some(Intrinsic::Sub { text, variables }) => {
            for part in sub_parts(text).flatten() {
                let SubPart::Variable(name) = part else {
                    continue;
                };
                if variables.is_some_and(|given| given.contains_key(name)) {
                    continue;
                }
                match name.split_once('.') {
                    Some((target, attribute)) => one(ReferenceKind::Sub, target, Some(attribute)),
                    None => one(ReferenceKind::Sub, name, None),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::template::read_element;

    #[test]
    fn finds_every_kind_with_its_path() {
        let element = read_element(
            br#"{"A": [{"Fn::If": ["Prod", {"Ref": "Vpc"}, {"Fn::GetAtt": "Db.Arn"}]}],
                 "B": {"Fn::Sub": ["${Own}${!Lit}${Role.Arn}${AWS::Region}", {"Own": {"Ref": "P"}}]}}"#,
        )
        .unwrap();
        let found: Vec<String> = element
            .references()
            .map(|r| format!("{:?} {} {:?} {}", r.kind, r.target, r.attribute, r.path))
            .collect();
        assert_eq!(
            found,
            [
                "If Prod None A[0]",
                "Ref Vpc None A[0].Fn::If[1]",
                "GetAtt Db Some(\"Arn\") A[0].Fn::If[2]",
                "Sub Role Some(\"Arn\") B",
                "Sub AWS::Region None B",
                "Ref P None B.Fn::Sub[1].Own",
            ]
        );
    }
}
