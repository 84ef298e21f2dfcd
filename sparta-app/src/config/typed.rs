//! From a written value to a typed one: every refusal becomes a fault at its place.

use super::fault::{ConfigFault, FaultCode, InvalidValue, Place};
use super::key::{Kind, find, nearest};
use super::layer::{Layers, Origin};
use super::source::{Located, Raw};

/// A text and where it is written.
pub(super) struct Item {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) place: Place,
}

impl Layers {
    /// Whether the user, and not the embedded defaults, gave a key its value.
    pub(super) fn by_user(&self, key: &str) -> bool {
        self.settings
            .get(key)
            .is_some_and(|setting| setting.origin == Origin::User)
    }

    pub(super) fn place(&self, key: &str) -> Place {
        self.settings
            .get(key)
            .map_or(Place::Nowhere, |setting| setting.located.place.clone())
    }

    /// What was written for a key, as it may be shown.
    pub(super) fn written(&self, key: &str) -> String {
        self.settings
            .get(key)
            .map_or_else(String::new, |setting| self.shown(&setting.located.value))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.settings.contains_key(key)
    }

    /// A value that must be there; `None` after a fault.
    pub(super) fn required<T>(&mut self, key: &'static str, read: ReadText<T>) -> Option<T> {
        self.present(key)?;
        self.optional(key, read)?
    }

    /// A value that may be missing: `Some(None)`; `None` after a fault.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        read: ReadText<T>,
    ) -> Option<Option<T>> {
        let Some(setting) = self.settings.get(key) else {
            return Some(None);
        };
        let located = setting.located.clone();
        let Some(text) = text_of(&located.value) else {
            self.wrong_type(key, &located);
            return None;
        };
        self.accept(key, &located, read(&text)).map(Some)
    }

    /// A whole number that must be there.
    pub(super) fn number<T>(&mut self, key: &'static str, read: ReadNumber<T>) -> Option<T> {
        self.present(key)?;
        self.optional_number(key, read)?
    }

    /// A whole number that may be missing.
    pub(super) fn optional_number<T>(
        &mut self,
        key: &'static str,
        read: ReadNumber<T>,
    ) -> Option<Option<T>> {
        let Some(setting) = self.settings.get(key) else {
            return Some(None);
        };
        let located = setting.located.clone();
        let number = match &located.value {
            Raw::Integer(number) => Some(*number),
            Raw::Text(text) => whole_number(text),
            _ => None,
        };
        let Some(number) = number else {
            self.wrong_type(key, &located);
            return None;
        };
        self.accept(key, &located, read(number)).map(Some)
    }

    /// A switch that must be there.
    pub(super) fn switch(&mut self, key: &'static str) -> Option<bool> {
        self.present(key)?;
        let located = self.settings.get(key)?.located.clone();
        match &located.value {
            Raw::Switch(switch) => return Some(*switch),
            // Terraform converts these two strings, and no others.
            Raw::Text(text) if text == "true" => return Some(true),
            Raw::Text(text) if text == "false" => return Some(false),
            _ => {}
        }
        self.wrong_type(key, &located);
        None
    }

    /// A list of texts that must be there, each with its place and its own key.
    pub(super) fn list(&mut self, key: &'static str) -> Option<Vec<Item>> {
        self.present(key)?;
        let located = self.settings.get(key)?.located.clone();
        let Raw::List(items) = &located.value else {
            self.wrong_type(key, &located);
            return None;
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let key = format!("{key}[{index}]");
            if let Raw::Text(text) = &item.value {
                texts.push(Item {
                    key,
                    text: text.clone(),
                    place: item.place.clone(),
                });
            } else {
                let fault = ConfigFault::new(
                    FaultCode::WrongType,
                    item.place.clone(),
                    "has the wrong form",
                );
                let fault = fault
                    .key(key)
                    .got(item.value.form())
                    .allowed(Kind::Text.name());
                self.faults.push(fault);
            }
        }
        (texts.len() == items.len()).then_some(texts)
    }

    /// Each item of a list that must be there, read; `None` after a fault in any.
    pub(super) fn items<T>(
        &mut self,
        items: &[Item],
        read: impl Fn(&str) -> Result<T, InvalidValue>,
    ) -> Option<Vec<T>> {
        let mut values = Vec::new();
        for item in items {
            match read(&item.text) {
                Ok(value) => values.push(value),
                Err(fault) => {
                    let got = self.shown(&Raw::Text(item.text.clone()));
                    self.faults
                        .push(fault.at(&item.key, item.place.clone(), got));
                }
            }
        }
        (values.len() == items.len()).then_some(values)
    }

    /// Takes a value, or notes why not; a secret's value is left out.
    pub(super) fn accept<T>(
        &mut self,
        key: &str,
        located: &Located,
        value: Result<T, InvalidValue>,
    ) -> Option<T> {
        let secret = find(key).is_some_and(|key| key.kind == Kind::Secret);
        value
            .map_err(|fault| {
                let got = self.shown(&located.value);
                let mut fault = fault.at(key, located.place.clone(), got);
                if secret {
                    fault.got = None;
                }
                self.faults.push(fault);
            })
            .ok()
    }

    pub(super) fn wrong_type(&mut self, key: &str, located: &Located) {
        let kind = find(key).map_or(Kind::Text, |key| key.kind);
        let fault = ConfigFault::new(
            FaultCode::WrongType,
            located.place.clone(),
            "has the wrong form",
        );
        let mut got = located.value.form().to_owned();
        if kind != Kind::Secret
            && !matches!(located.value, Raw::List(_) | Raw::Table(_) | Raw::Null)
        {
            got = format!("{got} {}", self.shown(&located.value));
        }
        let fault = fault.key(key).got(got).allowed(kind.name());
        let hint = hint(kind, &located.value);
        self.faults.push(match hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
    }

    fn present(&mut self, key: &'static str) -> Option<()> {
        if self.has(key) {
            return Some(());
        }
        let fault = ConfigFault::new(FaultCode::MissingValue, Place::Nowhere, "has no value");
        let allowed = find(key).map_or("", |key| key.kind.name());
        self.faults.push(fault.key(key).allowed(allowed));
        None
    }

    /// One word of a few.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        code: FaultCode,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        self.present(key)?;
        let located = self.settings.get(key)?.located.clone();
        let Some(text) = text_of(&located.value) else {
            self.wrong_type(key, &located);
            return None;
        };
        let found = words
            .iter()
            .find(|(word, _)| *word == text)
            .map(|(_, value)| *value);
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let near = nearest(&text, names.iter().copied());
        let fault = InvalidValue::new(code, "is not one of the words it may be", names.join(", "));
        let fault = fault.maybe_hint(near.map(|word| format!("did you mean {word}?")));
        self.accept(key, &located, found.ok_or(fault))
    }
}

type ReadText<T> = fn(&str) -> Result<T, InvalidValue>;
type ReadNumber<T> = fn(i128) -> Result<T, InvalidValue>;

/// A text; a whole number is its digits, as Terraform converts a number for a string variable.
fn text_of(raw: &Raw) -> Option<String> {
    match raw {
        Raw::Text(text) => Some(text.clone()),
        Raw::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

fn whole_number(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

fn hint(kind: Kind, raw: &Raw) -> Option<String> {
    match (kind, raw) {
        (Kind::Number, Raw::Text(text)) => units(text),
        (Kind::Number, Raw::Fraction(_)) => Some("leave out the fraction".to_owned()),
        (Kind::Text | Kind::Image, Raw::Fraction(_)) => Some("put it in quotes".to_owned()),
        (Kind::List, Raw::Text(_)) => Some("write [\"…\"], also for a single value".to_owned()),
        (Kind::Switch, Raw::Text(_) | Raw::Integer(_)) => {
            Some("write true or false without quotes".to_owned())
        }
        _ => None,
    }
}

/// What `1 vCPU` or `2 GB` are in the units of the keys.
fn units(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let (number, unit) = ["vcpu", "gib", "gb"].into_iter().find_map(|unit| {
        let number: f64 = lower.trim().strip_suffix(unit)?.trim().parse().ok()?;
        Some((number, unit))
    })?;
    let unit = if unit == "vcpu" { "CPU units" } else { "MiB" };
    Some(format!("write the number of {unit}: {}", number * 1024.0))
}
