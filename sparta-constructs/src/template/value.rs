//! The model as `serde_json::Value`, for snapshot tests and other edges.

use serde_json::Value;

use super::{Element, Kind, Object, Resource, Section, Template};

impl Template {
    /// The template as a `serde_json::Value`, in the order in which it is written.
    pub fn to_value(&self) -> Value {
        let mut value = serde_json::Map::new();
        for section in Section::ALL {
            let content = match section {
                Section::FormatVersion => self.format_version.as_ref().map(Element::to_value),
                Section::Description => self.description.as_ref().map(Element::to_value),
                Section::Transform => self.transform.as_ref().map(Element::to_value),
                Section::Resources => self.resources_value(),
                _ => self
                    .section(section)
                    .filter(|entries| !entries.is_empty())
                    .map(Object::to_value),
            };
            if let Some(content) = content {
                value.insert(section.name().to_owned(), content);
            }
        }
        extend(&mut value, &self.extra);
        Value::Object(value)
    }

    fn resources_value(&self) -> Option<Value> {
        let mut resources = serde_json::Map::new();
        for (logical_id, resource) in self.resources.iter() {
            resources.insert(logical_id.to_owned(), resource.to_value());
        }
        extend(&mut resources, &self.resource_macros);
        (!resources.is_empty()).then_some(Value::Object(resources))
    }
}

impl Resource {
    /// The resource as a `serde_json::Value`, as it stands under its logical id.
    pub fn to_value(&self) -> Value {
        let mut value = serde_json::Map::new();
        if !self.resource_type.is_empty() {
            value.insert("Type".to_owned(), Value::from(self.resource_type.as_ref()));
        }
        if !self.properties.is_empty() {
            value.insert("Properties".to_owned(), self.properties.to_value());
        }
        for (name, attribute) in self.attributes() {
            if let Some(element) = attribute {
                value.insert(name.to_owned(), element.to_value());
            }
        }
        if !self.metadata.is_empty() {
            value.insert("Metadata".to_owned(), self.metadata.to_value());
        }
        extend(&mut value, &self.extra);
        Value::Object(value)
    }
}

fn extend(value: &mut serde_json::Map<String, Value>, entries: &Object) {
    for (key, element) in entries.iter() {
        value.insert(key.to_owned(), element.to_value());
    }
}

impl Element {
    /// The element as a `serde_json::Value`; NaN and the infinities become `null`.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Integer(value) => Value::from(*value),
            Kind::Float(value) => Value::from(*value),
            Kind::String(text) => Value::String(text.clone().into_owned()),
            Kind::List(elements) => elements.iter().map(Element::to_value).collect(),
            Kind::Object(object) => object.to_value(),
        }
    }
}

impl Object {
    /// The object as a `serde_json::Value`.
    pub fn to_value(&self) -> Value {
        Value::Object(
            self.iter()
                .map(|(key, element)| (key.to_owned(), element.to_value()))
                .collect(),
        )
    }
}

impl From<Value> for Element {
    fn from(value: Value) -> Self {
        Element::new(match value {
            Value::Null => Kind::Null,
            Value::Bool(value) => Kind::Bool(value),
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Kind::Integer(integer),
                None => Kind::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Kind::String(text.into()),
            Value::Array(elements) => Kind::List(elements.into_iter().map(Into::into).collect()),
            Value::Object(entries) => {
                Kind::Object(entries.into_iter().map(|(k, v)| (k, v.into())).collect())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::template::read;

    #[test]
    fn value_and_text_are_the_same_document() {
        let template = read(
            br#"{"Description": "d", "Transform": ["M"], "Parameters": {"P": {"Type": "String"}},
                "Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"X": [1, 2.5, null]},
                "DependsOn": ["B"], "DeletionPolicy": "Retain", "Metadata": {"m": true}, "Odd": 1},
                "Fn::ForEach::L": []}, "Outputs": {"O": {"Value": 1}}, "Odd": {}}"#,
        )
        .unwrap();
        let text = template.to_json();
        let value = template.to_value();
        assert_eq!(text, serde_json::to_string_pretty(&value).unwrap() + "\n");
        assert_eq!(
            template.to_json_compact(),
            serde_json::to_string(&value).unwrap()
        );
    }
}
