//! A small value of every resource type: what is required, and what the combinators ask for.

mod check;
mod hint;
mod text;

use serde_json::{Map, Number, Value, json};

use crate::facts::{AdditionalProperties, Relationship, ResourceFacts, Scalar, Schema, Type};

/// The properties of a minimal resource; `None` when the search finds none.
pub(crate) fn properties(facts: &ResourceFacts) -> Option<Map<String, Value>> {
    let samples = Samples { facts };
    match samples.value(&facts.body, "", 0, 0)? {
        Value::Object(properties) => Some(properties),
        _ => None,
    }
}

struct Samples<'a> {
    facts: &'a ResourceFacts,
}

impl Samples<'_> {
    /// The `number`th value that fits the schema of a property of this name.
    fn value(&self, schema: &Schema, name: &str, number: usize, depth: u8) -> Option<Value> {
        const DEEPEST: u8 = 24; // a type that requires itself ends here
        if depth > DEEPEST {
            return None;
        }
        let target = schema
            .reference
            .as_ref()
            .and_then(|name| self.facts.types.get(name));
        let whole = match target {
            None => schema.clone(),
            // What stands beside `ref` narrows what it refers to.
            Some(target) => {
                let beside = Schema {
                    reference: None,
                    types: target.types,
                    ..schema.clone()
                };
                let mut whole = target.clone();
                whole.all_of.push(beside);
                whole
            }
        };
        let choices = hint::choices(&whole).into_iter();
        let mut built = choices.filter_map(|choice| self.plain(&choice, name, number, depth));
        built.find(|value| check::fits(value, schema, self.facts, true))
    }

    /// A value for a schema without combinators.
    fn plain(&self, schema: &Schema, name: &str, number: usize, depth: u8) -> Option<Value> {
        if schema.reference.is_some() {
            return self.value(schema, name, number, depth + 1);
        }
        let listed = if schema.values.is_empty() {
            &schema.values_ignoring_case
        } else {
            &schema.values
        };
        if !listed.is_empty() {
            return listed.get(number % listed.len()).map(scalar);
        }
        // Of several types the most telling: an object or a list says more than text.
        let order = [
            Type::Object,
            Type::Array,
            Type::String,
            Type::Integer,
            Type::Number,
            Type::Boolean,
        ];
        let implied = if schema.properties.is_empty() {
            Type::String
        } else {
            Type::Object
        };
        match order
            .into_iter()
            .find(|one| schema.types.contains(*one))
            .unwrap_or(implied)
        {
            Type::Object => self.object(schema, number, depth),
            Type::Array => self.list(schema, name, depth),
            Type::String => {
                text::text(schema, looks_like(name, &schema.relationships), number).map(Value::from)
            }
            Type::Integer | Type::Number => Some(number_in_range(schema, number)),
            Type::Boolean => Some(Value::Bool(true)),
        }
    }

    fn list(&self, schema: &Schema, name: &str, depth: u8) -> Option<Value> {
        let mut item = schema.items.as_deref().cloned().unwrap_or_default();
        // The relationships of a list are those of its items.
        item.relationships
            .extend(schema.relationships.iter().cloned());
        let count = usize::try_from(schema.min_items.unwrap_or(1).max(1)).ok()?;
        let distinct = |at: usize| {
            if schema.unique_items || count > 1 {
                at
            } else {
                0
            }
        };
        (0..count)
            .map(|at| self.value(&item, name, distinct(at), depth + 1))
            .collect::<Option<Vec<_>>>()
            .map(Value::from)
    }

    fn object(&self, schema: &Schema, number: usize, depth: u8) -> Option<Value> {
        let mut object = Map::new();
        for name in wanted(schema) {
            let described = schema.properties.get(&name)?;
            object.insert(
                name.clone(),
                self.value(described, &name, number, depth + 1)?,
            );
        }
        // A second object with nothing in it would be the same as the first.
        let least = usize::try_from(schema.min_properties.unwrap_or(0))
            .ok()?
            .max(number.min(1));
        for (name, described) in schema.properties.iter() {
            let missing =
                object.len() < least && !object.contains_key(name) && !described.read_only;
            if missing && let Some(value) = self.value(described, name, number, depth + 1) {
                object.insert(name.to_owned(), value);
            }
        }
        if object.is_empty()
            && let Some((key, value)) = self.entry(schema, depth)
        {
            object.insert(key, value);
        }
        if object.len() < least && schema.properties.is_empty() {
            object.insert("Sample".to_owned(), Value::from("sample"));
        }
        Some(Value::Object(object))
    }

    /// An entry of a map.
    fn entry(&self, schema: &Schema, depth: u8) -> Option<(String, Value)> {
        if let Some((pattern, described)) = schema.pattern_properties.iter().next() {
            let key = Schema {
                pattern: Some(pattern.to_owned()),
                pattern_engine: schema.pattern_engine,
                ..Schema::default()
            };
            return Some((
                text::text(&key, "sample", 0)?,
                self.value(described, "", 0, depth + 1)?,
            ));
        }
        match &schema.additional_properties {
            Some(AdditionalProperties::Schema(described)) => Some((
                "sample".to_owned(),
                self.value(described, "", 0, depth + 1)?,
            )),
            _ => None,
        }
    }
}

/// The properties that an object needs: required ones, one of each choice, and what those need.
fn wanted(schema: &Schema) -> Vec<String> {
    let mut wanted = schema.required.clone();
    let excluded = |name: &str, wanted: &[String]| {
        wanted.iter().any(|one| {
            let forbids = |one: &str, other: &str| {
                schema
                    .dependent_excluded
                    .get(one)
                    .is_some_and(|names| names.iter().any(|name| name == other))
            };
            forbids(one, name) || forbids(name, one)
        })
    };
    for choice in [&schema.required_xor, &schema.required_or] {
        if !choice.iter().any(|name| wanted.contains(name)) {
            let first = choice.iter().find(|name| !excluded(name, &wanted)).cloned();
            wanted.extend(first);
        }
    }
    let mut at = 0;
    while at < wanted.len() {
        let more = schema
            .dependent_required
            .get(&wanted[at])
            .cloned()
            .unwrap_or_default();
        let new: Vec<String> = more
            .into_iter()
            .filter(|name| !wanted.contains(name))
            .collect();
        wanted.extend(new);
        at += 1;
    }
    wanted.sort();
    wanted.dedup();
    wanted
}

/// What text in a property of this name looks like.
fn looks_like(name: &str, relationships: &[Relationship]) -> &'static str {
    let wanted = relationships.iter().find_map(|one| match one.0.as_str() {
        "AWS::EC2::Subnet" => Some("subnetid"),
        "AWS::EC2::SecurityGroup" => Some("securitygroupid"),
        "AWS::EC2::VPC" => Some("vpcid"),
        _ => None,
    });
    let name = wanted.unwrap_or(name);
    let name = name.to_ascii_lowercase();
    let ends = |end: &str| name.strip_suffix('s').unwrap_or(&name).ends_with(end);
    let known = [
        ("rolearn", "arn:aws:iam::123456789012:role/sample"),
        ("arn", "arn:aws:sample:eu-west-2:123456789012:sample/sample"),
        ("vpcid", "vpc-0123456789abcdef0"),
        ("subnetid", "subnet-0123456789abcdef0"),
        ("securitygroupid", "sg-0123456789abcdef0"),
        ("cidr", "10.0.0.0/16"),
        ("cidrblock", "10.0.0.0/16"),
        ("accountid", "123456789012"),
        ("url", "https://example.com"),
        ("uri", "https://example.com"),
        ("email", "sample@example.com"),
        ("availabilityzone", "eu-west-2a"),
    ];
    known
        .into_iter()
        .find(|(end, _)| ends(end))
        .map_or("sample", |(_, text)| text)
}

fn number_in_range(schema: &Schema, number: usize) -> Value {
    let whole = |one: &Option<Number>| one.as_ref().and_then(Number::as_f64);
    let step = whole(&schema.multiple_of).unwrap_or(1.0);
    let least = whole(&schema.minimum)
        .unwrap_or_else(|| whole(&schema.maximum).map_or(1.0, |most| most.min(1.0)));
    #[expect(clippy::cast_precision_loss, reason = "a list has few items")]
    let value = (least / step).ceil() * step + number as f64 * step;
    #[expect(clippy::cast_possible_truncation, reason = "it has no fraction")]
    if value.fract() == 0.0 {
        json!(value as i64)
    } else {
        json!(value)
    }
}

fn scalar(value: &Scalar) -> Value {
    match value {
        Scalar::Boolean(flag) => Value::Bool(*flag),
        Scalar::Number(number) => Value::Number(number.clone()),
        Scalar::Text(text) => Value::from(text.as_str()),
    }
}
