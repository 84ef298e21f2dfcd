//! An ordered map with string keys: small ones are searched in line, large ones by an index.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Origin;

/// Maps of up to this many entries are searched in line, which is faster than hashing.
const INDEX_FROM: usize = 16;

/// One named value of a [`Map`].
#[derive(Clone, Debug)]
pub struct Entry<V> {
    /// The name.
    pub key: Cow<'static, str>,
    /// Where the name was written.
    pub key_origin: Origin,
    /// The value.
    pub value: V,
}

/// A map that keeps the order in which its entries were inserted.
///
/// Equality looks at names, values and order, not at origins.
#[derive(Clone, Debug)]
pub struct Map<V> {
    entries: Vec<Entry<V>>,
    #[expect(
        clippy::box_collection,
        reason = "one pointer in every object, which few use"
    )]
    index: Option<Box<HashMap<Cow<'static, str>, usize>>>,
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .zip(other.iter())
                .all(|((a, x), (b, y))| a == b && x == y)
    }
}

impl<V> Map<V> {
    /// An empty map.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            index: None,
        }
    }

    /// An empty map with room for `capacity` entries.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            entries: Vec::with_capacity(capacity),
            index: None,
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.position(key).map(|at| &self.entries[at].value)
    }

    /// The value under `key`, to change.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        let at = self.position(key)?;
        Some(&mut self.entries[at].value)
    }

    /// The entry under `key`, with the origin of its name.
    pub fn entry(&self, key: &str) -> Option<&Entry<V>> {
        self.position(key).map(|at| &self.entries[at])
    }

    /// Whether there is a value under `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Puts `value` under `key`: at the end when the key is new, in its old place otherwise.
    /// Returns the value that was there.
    pub fn insert(&mut self, key: impl Into<Cow<'static, str>>, value: V) -> Option<V> {
        self.insert_at(key, Origin::None, value)
    }

    /// [`insert`](Self::insert), with the origin of the name.
    pub fn insert_at(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        key_origin: Origin,
        value: V,
    ) -> Option<V> {
        let key = key.into();
        if let Some(at) = self.position(&key) {
            let entry = &mut self.entries[at];
            entry.key_origin = key_origin;
            return Some(std::mem::replace(&mut entry.value, value));
        }
        if let Some(index) = &mut self.index {
            index.insert(key.clone(), self.entries.len());
        }
        self.entries.push(Entry {
            key,
            key_origin,
            value,
        });
        if self.index.is_none() && self.entries.len() > INDEX_FROM {
            self.rebuild_index();
        }
        None
    }

    /// Takes the value under `key` out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<V> {
        let at = self.position(key)?;
        let entry = self.entries.remove(at);
        if self.index.is_some() {
            self.rebuild_index();
        }
        Some(entry.value)
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.entries.iter().map(|e| (e.key.as_ref(), &e.value))
    }

    /// Names and values, in order, the values to change.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut V)> {
        self.entries
            .iter_mut()
            .map(|e| (e.key.as_ref(), &mut e.value))
    }

    /// Whole entries, in order.
    pub fn entries(&self) -> &[Entry<V>] {
        &self.entries
    }

    /// Whole entries, in order, by value.
    pub fn into_entries(self) -> Vec<Entry<V>> {
        self.entries
    }

    /// The names, in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.entries.iter().map(|e| e.key.as_ref())
    }

    /// The values, in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.entries.iter().map(|e| &e.value)
    }

    fn position(&self, key: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(key).copied(),
            None => self.entries.iter().position(|e| e.key == key),
        }
    }

    fn rebuild_index(&mut self) {
        self.index = Some(Box::new(
            self.entries
                .iter()
                .enumerate()
                .map(|(at, e)| (e.key.clone(), at))
                .collect(),
        ));
    }
}

impl<V, K: Into<Cow<'static, str>>> FromIterator<(K, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::new();
        map.extend(pairs);
        map
    }
}

impl<V, K: Into<Cow<'static, str>>> Extend<(K, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        for (key, value) in pairs {
            self.insert(key, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_finds_on_both_sides_of_the_index() {
        let mut map = Map::new();
        for n in 0..40 {
            assert_eq!(map.insert(format!("k{n}"), n), None);
        }
        assert_eq!(map.insert("k3", 300), Some(3));
        assert_eq!(map.get("k3"), Some(&300));
        assert_eq!(map.get("k39"), Some(&39));
        assert_eq!(map.remove("k0"), Some(0));
        assert_eq!(map.get("k0"), None);
        assert_eq!(map.get("k39"), Some(&39));
        assert_eq!(map.keys().take(2).collect::<Vec<_>>(), ["k1", "k2"]);
        assert_eq!(map.len(), 39);
    }

    #[test]
    fn equality_ignores_origins_but_not_order() {
        let a: Map<i64> = [("x", 1), ("y", 2)].into_iter().collect();
        let mut b = Map::new();
        b.insert_at("x", Origin::File { line: 4, column: 2 }, 1);
        b.insert("y", 2);
        assert_eq!(a, b);
        let c: Map<i64> = [("y", 2), ("x", 1)].into_iter().collect();
        assert_ne!(a, c);
    }
}
