//! Values of references, as far as what is deployed and what exists says them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::identified::Identified;
use crate::plan::comparison::{Side, computed, is_function};

/// What is known of the resources of a stack before it has them.
pub(super) struct Known<'a> {
    /// Resources that come in, by logical id.
    pub(super) imported: BTreeMap<&'a str, &'a Identified>,
    /// What exists of them, by logical id.
    pub(super) existing: &'a BTreeMap<String, Value>,
    /// Physical ids of those that the stack has, by logical id.
    pub(super) physical: &'a BTreeMap<String, String>,
}

impl Known<'_> {
    /// The value with each reference in it replaced whose value is known. `side` is the template it stands in.
    pub(super) fn resolved(&self, side: Side<'_>, value: &Value) -> Value {
        let replaced = self.replaced(value);
        computed(side, &replaced).unwrap_or_default()
    }

    fn replaced(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) if is_function(object) => {
                let found = match (object.get("Ref"), object.get("Fn::GetAtt")) {
                    (Some(Value::String(id)), _) => self.reference(id),
                    (_, Some(Value::Array(both))) => both
                        .first()
                        .and_then(Value::as_str)
                        .zip(both.get(1).and_then(Value::as_str))
                        .and_then(|(id, attribute)| self.attribute(id, attribute)),
                    _ => None,
                };
                found.unwrap_or_else(|| self.inner(value))
            }
            other => self.inner(other),
        }
    }

    fn inner(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| (key.clone(), self.replaced(value)))
                .collect(),
            Value::Array(elements) => elements.iter().map(|it| self.replaced(it)).collect(),
            plain => plain.clone(),
        }
    }

    fn reference(&self, id: &str) -> Option<Value> {
        if let Some(physical) = self.physical.get(id) {
            return Some(json!(physical));
        }
        self.imported.get(id)?.reference().map(|text| json!(text))
    }

    fn attribute(&self, id: &str, attribute: &str) -> Option<Value> {
        let parts = attribute.split('.');
        let model = self.existing.get(id);
        let found = model.and_then(|model| {
            let mut parts = parts;
            parts.try_fold(model, |at, part| at.get(part))
        });
        let identifier = || {
            let text = self.imported.get(id)?.identifier.get(attribute)?;
            Some(json!(text))
        };
        found.cloned().or_else(identifier)
    }
}
