//! Reads policy documents.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

use serde_json::{Map, Value};

use super::condition::{Condition, Operator};
use super::document::{Document, Effect, Kind, Patterns, Statement};
use super::fault::PolicyFault;
use super::pattern::Pattern;
use super::principal::{Principal, Principals};

pub(super) fn document(value: &Value, kind: Kind) -> Result<Document, Vec<PolicyFault>> {
    let mut reader = Reader {
        kind,
        variables: false,
        faults: Vec::new(),
    };
    let statements = match value {
        Value::String(text) => match serde_json::from_str::<Value>(text) {
            Ok(parsed @ Value::Object(_)) => reader.statements(&parsed),
            _ => reader.shape("policy", "an object", value),
        },
        _ => reader.statements(value),
    };
    match statements {
        Some(statements) if reader.faults.is_empty() => Ok(Document { statements }),
        _ => Err(reader.faults),
    }
}

struct Reader {
    kind: Kind,
    /// Only policies of version 2012-10-17 have variables.
    variables: bool,
    faults: Vec<PolicyFault>,
}

fn kind_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Identity => "a policy of a role",
        Kind::Resource => "a policy of a resource",
        Kind::Trust => "a trust policy",
    }
}

impl Reader {
    fn shape<T>(&mut self, path: &str, allowed: &'static str, got: &Value) -> Option<T> {
        self.faults.push(PolicyFault::Shape {
            path: path.to_owned(),
            allowed,
            got: got.to_string(),
        });
        None
    }

    fn missing<T>(&mut self, path: &str, element: &'static str) -> Option<T> {
        self.faults.push(PolicyFault::Missing {
            path: path.to_owned(),
            element,
        });
        None
    }

    fn element(&mut self, path: &str, element: &str) {
        self.faults.push(PolicyFault::Element {
            path: path.to_owned(),
            element: element.to_owned(),
            kind: kind_in_words(self.kind),
        });
    }

    fn statements(&mut self, value: &Value) -> Option<Vec<Statement>> {
        let Some(object) = value.as_object() else {
            return self.shape("policy", "an object", value);
        };
        for key in object.keys() {
            if !["Version", "Id", "Statement"].contains(&key.as_str()) {
                self.element("policy", key);
            }
        }
        match object.get("Version") {
            // What a policy without a version has.
            None => {}
            Some(Value::String(text)) if text == "2008-10-17" => {}
            Some(Value::String(text)) if text == "2012-10-17" => self.variables = true,
            Some(other) => return self.shape("Version", "`2012-10-17` or `2008-10-17`", other),
        }
        match object.get("Statement") {
            None => self.missing("policy", "Statement"),
            Some(one @ Value::Object(_)) => Some(vec![self.statement("Statement", one)?]),
            Some(Value::Array(list)) => {
                let read = list.iter().enumerate();
                let read = read.map(|(at, it)| self.statement(&format!("Statement[{at}]"), it));
                // Every statement is read before the first fault ends it.
                let read: Vec<Option<Statement>> = read.collect();
                read.into_iter().collect()
            }
            Some(other) => self.shape("Statement", "an object or a list of objects", other),
        }
    }

    fn statement(&mut self, path: &str, value: &Value) -> Option<Statement> {
        let Some(object) = value.as_object() else {
            return self.shape(path, "an object", value);
        };
        for key in object.keys() {
            if !self.takes(key) {
                self.element(path, key);
            }
        }
        let sid = match object.get("Sid") {
            None => Some(None),
            Some(Value::String(text)) => Some(Some(text.clone())),
            Some(other) => self.shape(&format!("{path}.Sid"), "text", other),
        };
        let effect = match object.get("Effect") {
            Some(Value::String(text)) if text == "Allow" => Some(Effect::Allow),
            Some(Value::String(text)) if text == "Deny" => Some(Effect::Deny),
            Some(other) => self.shape(&format!("{path}.Effect"), "`Allow` or `Deny`", other),
            None => self.missing(path, "Effect"),
        };
        let principals = self.principals(path, object);
        let actions = self.patterns(path, object, ["Action", "NotAction"]);
        let resources = self.patterns(path, object, ["Resource", "NotResource"]);
        let conditions = self.conditions(path, object);
        let lacks = |names: [&str; 2]| names.iter().all(|name| !object.contains_key(*name));
        if self.kind != Kind::Identity && lacks(["Principal", "NotPrincipal"]) {
            let _: Option<()> = self.missing(path, "Principal");
        }
        if self.kind == Kind::Identity && lacks(["Resource", "NotResource"]) {
            let _: Option<()> = self.missing(path, "Resource");
        }
        if lacks(["Action", "NotAction"]) {
            let _: Option<()> = self.missing(path, "Action");
        }
        Some(Statement {
            sid: sid?,
            effect: effect?,
            principals,
            actions: actions?,
            resources,
            conditions,
        })
    }

    fn takes(&self, element: &str) -> bool {
        match element {
            "Sid" | "Effect" | "Action" | "NotAction" | "Condition" => true,
            "Resource" | "NotResource" => self.kind != Kind::Trust,
            "Principal" => self.kind != Kind::Identity,
            "NotPrincipal" => self.kind == Kind::Resource,
            _ => false,
        }
    }

    /// The one of two elements that is there.
    fn one_of<'a>(
        &mut self,
        path: &str,
        object: &'a Map<String, Value>,
        [one, other]: [&'static str; 2],
    ) -> Option<(&'static str, &'a Value)> {
        match (object.get(one), object.get(other)) {
            (Some(_), Some(_)) => {
                self.faults.push(PolicyFault::Both {
                    path: path.to_owned(),
                    one,
                    other,
                });
                None
            }
            (Some(value), None) => Some((one, value)),
            (None, Some(value)) => Some((other, value)),
            (None, None) => None,
        }
    }

    fn patterns(
        &mut self,
        path: &str,
        object: &Map<String, Value>,
        names: [&'static str; 2],
    ) -> Option<Patterns> {
        let (name, value) = self.one_of(path, object, names)?;
        let texts = self.texts(&format!("{path}.{name}"), value)?;
        let variables = self.variables;
        let pattern = |text: &String| match name {
            "Action" | "NotAction" => Pattern::action(text),
            _ => Pattern::resource(text, variables),
        };
        let list = texts.iter().map(pattern).collect();
        Some(if name.starts_with("Not") {
            Patterns::AreNot(list)
        } else {
            Patterns::Are(list)
        })
    }

    /// A text or a list of texts, at least one.
    fn texts(&mut self, path: &str, value: &Value) -> Option<Vec<String>> {
        let list = match value {
            Value::Array(list) if !list.is_empty() => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut texts = Vec::with_capacity(list.len());
        for item in list {
            match item {
                Value::String(text) if !text.is_empty() => texts.push(text.clone()),
                other => return self.shape(path, "text or a list of texts", other),
            }
        }
        Some(texts)
    }

    fn principals(&mut self, path: &str, object: &Map<String, Value>) -> Option<Principals> {
        let (name, value) = self.one_of(path, object, ["Principal", "NotPrincipal"])?;
        let path = format!("{path}.{name}");
        let mut list = Vec::new();
        match value {
            Value::String(text) if text == "*" => list.push(Principal::Anyone),
            Value::Object(kinds) if !kinds.is_empty() => {
                for (kind, names) in kinds {
                    let path = format!("{path}.{kind}");
                    for text in self.texts(&path, names)? {
                        list.push(match kind.as_str() {
                            "AWS" => Principal::aws(&text),
                            "Service" => Principal::Service(text),
                            "Federated" => Principal::Federated(text),
                            "CanonicalUser" => Principal::CanonicalUser(text),
                            _ => {
                                self.element(&path, kind);
                                return None;
                            }
                        });
                    }
                }
            }
            other => return self.shape(&path, "`*` or an object of principals", other),
        }
        // AWS supports `NotPrincipal` with `Deny` only.
        // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
        if name == "NotPrincipal" && object.get("Effect").is_some_and(|it| it == "Allow") {
            self.element(&path, "NotPrincipal with Allow");
        }
        Some(if name == "Principal" {
            Principals::Are(list)
        } else {
            Principals::AreNot(list)
        })
    }

    fn conditions(&mut self, path: &str, object: &Map<String, Value>) -> Vec<Condition> {
        let path = format!("{path}.Condition");
        let mut conditions = Vec::new();
        let Some(value) = object.get("Condition") else {
            return conditions;
        };
        let Some(operators) = value.as_object() else {
            let _: Option<()> = self.shape(&path, "an object", value);
            return conditions;
        };
        for (name, keys) in operators {
            let path = format!("{path}.{name}");
            let (Some(operator), Some(keys)) = (Operator::read(name), keys.as_object()) else {
                self.faults.push(PolicyFault::Operator { path });
                continue;
            };
            for (key, values) in keys {
                conditions.extend(self.condition(&path, (name, operator), key, values));
            }
        }
        conditions
    }

    fn condition(
        &mut self,
        path: &str,
        (name, operator): (&str, Operator),
        key: &str,
        values: &Value,
    ) -> Option<Condition> {
        let path = format!("{path}.{key}");
        let list = match values {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut operands = Vec::with_capacity(list.len());
        let mut texts = Vec::with_capacity(list.len());
        for value in list {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Bool(_) | Value::Number(_) => value.to_string(),
                other => return self.shape(&path, "text, a number or true or false", other),
            };
            match operator.operand(&text, self.variables) {
                Ok(operand) => operands.push(operand),
                Err(wanted) => {
                    self.faults.push(PolicyFault::Operand {
                        path,
                        got: text,
                        wanted,
                    });
                    return None;
                }
            }
            texts.push(text);
        }
        Some(Condition {
            written: format!("{name} {key} = {}", texts.join(" or ")),
            operator,
            key: key.to_ascii_lowercase(),
            operands,
        })
    }
}
