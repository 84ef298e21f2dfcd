//! What `Fn::ForEach` makes of a template.
//!
//! See [`Fn::ForEach`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html).

use std::borrow::Cow;
use std::cell::Cell;

use super::read::add_resources;
use super::{Element, Intrinsic, Kind, Object, Section, Template};

const LOOP: &str = "Fn::ForEach::";

/// Loops in loops multiply: a template whose loops make more values than this stays as it is.
const MOST: usize = 200_000;

/// The template with every loop run that runs over values that are written out, or over the
/// default of a parameter; `None` where there is none.
pub(crate) fn expand(template: &Template) -> Option<Template> {
    let extended = template
        .transforms()
        .any(|name| name == "AWS::LanguageExtensions");
    if !extended || !has_loops(template) {
        return None;
    }
    let run = Run {
        parameters: &template.parameters,
        left: Cell::new(MOST),
    };
    let mut expanded = template.clone();
    for section in [Section::Conditions, Section::Outputs] {
        if let Some(object) = expanded.section_mut(section) {
            *object = run.object(object);
        }
    }
    let made = run.object(&std::mem::take(&mut expanded.resource_macros));
    add_resources(&mut expanded, made);
    for (_, resource) in expanded.resources.iter_mut() {
        resource.properties = run.object(&resource.properties);
    }
    (run.left.get() > 0).then_some(expanded)
}

fn has_loops(template: &Template) -> bool {
    let mut objects = vec![
        &template.resource_macros,
        &template.conditions,
        &template.outputs,
    ];
    objects.extend(template.resources.values().map(|r| &r.properties));
    objects.into_iter().any(has_loop)
}

fn has_loop(object: &Object) -> bool {
    object
        .iter()
        .any(|(key, value)| key.starts_with(LOOP) || has_loop_inside(value))
}

fn has_loop_inside(element: &Element) -> bool {
    match &element.kind {
        Kind::List(list) => list.iter().any(has_loop_inside),
        Kind::Object(object) => has_loop(object),
        _ => false,
    }
}

struct Run<'t> {
    parameters: &'t Object,
    /// How many more values may be made.
    left: Cell<usize>,
}

impl Run<'_> {
    fn object(&self, object: &Object) -> Object {
        let mut made = Object::default();
        for entry in object.entries() {
            let key = entry.key.as_ref();
            let Some((name, items, output)) = key
                .starts_with(LOOP)
                .then(|| self.parts(&entry.value))
                .flatten()
            else {
                let value = self.element(&entry.value);
                made.insert_at(entry.key.clone(), entry.key_origin, value);
                continue;
            };
            for item in items {
                let step = Step {
                    run: self,
                    name,
                    item: &item,
                };
                for entry in self.object(&step.object(output)).into_entries() {
                    made.insert_at(entry.key, entry.key_origin, entry.value);
                }
            }
        }
        made
    }

    fn element(&self, element: &Element) -> Element {
        let kind = match &element.kind {
            Kind::List(list) => Kind::List(list.iter().map(|e| self.element(e)).collect()),
            Kind::Object(object) => Kind::Object(self.object(object)),
            other => other.clone(),
        };
        Element::new(kind).at(element.origin)
    }

    /// The variable, what it runs over, and what is made each time.
    fn parts<'e>(&self, element: &'e Element) -> Option<(&'e str, Vec<String>, &'e Object)> {
        let [name, collection, output] = element.as_list()? else {
            return None;
        };
        let items = match &collection.kind {
            Kind::List(items) => items.iter().map(text).collect::<Option<Vec<_>>>()?,
            _ => self.default_of(collection)?,
        };
        Some((name.as_str()?, items, output.as_object()?))
    }

    /// The default of a parameter that is a list.
    fn default_of(&self, collection: &Element) -> Option<Vec<String>> {
        let Some(Intrinsic::Ref(name)) = collection.intrinsic() else {
            return None;
        };
        let parameter = self.parameters.get(name)?;
        let is_list = parameter.get("Type")?.as_str() == Some("CommaDelimitedList");
        let default = parameter.get("Default")?.as_str()?;
        let items = default.split(',').map(|item| item.trim().to_owned());
        (is_list && !default.is_empty()).then(|| items.collect())
    }
}

/// One turn of a loop.
struct Step<'r, 't> {
    run: &'r Run<'t>,
    name: &'r str,
    item: &'r str,
}

impl Step<'_, '_> {
    fn object(&self, object: &Object) -> Object {
        let mut made = Object::default();
        for entry in object.entries() {
            if self.run.left.get() == 0 {
                break;
            }
            let value = self.element(&entry.value);
            made.insert_at(self.text(&entry.key), entry.key_origin, value);
        }
        made
    }

    fn element(&self, element: &Element) -> Element {
        let left = self.run.left.get();
        // A long text is as dear as many short ones.
        let size = 1 + element.as_str().map_or(0, |text| text.len() / 32);
        self.run.left.set(left.saturating_sub(size));
        let kind = match &element.kind {
            _ if left == 0 => Kind::Null,
            Kind::String(text) => Kind::String(self.text(text)),
            Kind::List(list) => Kind::List(list.iter().map(|e| self.element(e)).collect()),
            Kind::Object(_) if self.is_variable(element) => {
                Kind::String(Cow::Owned(self.item.to_owned()))
            }
            Kind::Object(object) => Kind::Object(self.object(object)),
            other => other.clone(),
        };
        Element::new(kind).at(element.origin)
    }

    fn is_variable(&self, element: &Element) -> bool {
        matches!(element.intrinsic(), Some(Intrinsic::Ref(name)) if name == self.name)
    }

    /// `${Name}` is the item, `&{Name}` its letters and digits.
    fn text(&self, text: &str) -> Cow<'static, str> {
        let short: String = self
            .item
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let text = text.replace(&format!("${{{}}}", self.name), self.item);
        Cow::Owned(text.replace(&format!("&{{{}}}", self.name), &short))
    }
}

/// A plain value as text.
fn text(element: &Element) -> Option<String> {
    match &element.kind {
        Kind::String(text) => Some(text.clone().into_owned()),
        Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) => Some(element.to_json_compact()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::expand;
    use crate::template::read;

    #[test]
    fn loops_make_an_entry_for_each_item() {
        let template = read(
            br#"
Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList, Default: "c.d, e"}}
Resources:
  Fn::ForEach::Outer:
  - X
  - [a, b]
  - Fn::ForEach::Inner:
    - Y
    - !Ref Names
    - "T${X}&{Y}":
        Type: AWS::SNS::Topic
        Properties: {DisplayName: !Ref X, TopicName: !Sub "${X}-${Y}"}
"#,
        )
        .unwrap();
        let expanded = expand(&template).unwrap();
        let names: Vec<_> = expanded.resources.keys().collect();
        assert_eq!(names, ["Tacd", "Tae", "Tbcd", "Tbe"]);
        let topic = &expanded.resources.get("Tacd").unwrap().properties;
        assert_eq!(topic.get("DisplayName").unwrap().as_str(), Some("a"));
        let name = topic.get("TopicName").unwrap().to_json_compact();
        assert_eq!(name, r#"{"Fn::Sub":"a-c.d"}"#);
        assert!(expanded.resource_macros.is_empty());
    }

    #[test]
    fn loops_over_what_is_not_known_stay() {
        let text = b"Transform: AWS::LanguageExtensions\nParameters: {L: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::A: [X, !Ref L, {'T${X}': {Type: 'AWS::SNS::Topic'}}]\n";
        let template = read(text).unwrap();
        let expanded = expand(&template).unwrap();
        assert!(expanded.resources.is_empty());
        assert_eq!(expanded.resource_macros.len(), 1);
        let plain = read(b"Resources: {T: {Type: 'AWS::SNS::Topic'}}").unwrap();
        assert!(expand(&plain).is_none());
    }
}
