//! A record: a JSON object `{"kind":…,"schema":…,"body":{…}}` in which nothing unknown is lost.
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::json::json;

/// One thing that a person keeps: a note, a fact, a hearing. It is held as the text that was sealed: fields and numbers
/// that this version does not know stay as they are, and thousands of records take little time and memory.
#[derive(Clone, PartialEq)]
pub struct Record {
    json: Zeroizing<Box<str>>,
    kind: Box<str>,
    schema: u32,
    /// Where the body lies in the text.
    body: Range<usize>,
}

/// What every record has; others are skipped.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
    schema: u32,
    #[serde(borrow)]
    body: &'a RawValue,
}

impl Record {
    /// # Errors
    /// [`VaultError::RecordRefused`] for what could not be read again, such as lists nested too deeply.
    pub(super) fn new(kind: &str, schema: u32, body: Map<String, Value>) -> Result<Self, VaultError> {
        let fields = [("kind", kind.into()), ("schema", schema.into()), ("body", Value::Object(body))];
        Self::of(&fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect())
    }

    /// # Errors
    /// [`VaultError::Damaged`] if it is not such a JSON object.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, VaultError> {
        let read = || {
            let json = str::from_utf8(json).ok()?;
            let Fields { kind, schema, body } = serde_json::from_str(json).ok()?;
            let begin = body.get().as_ptr().addr().checked_sub(json.as_ptr().addr())?;
            let body = body.get().starts_with('{').then(|| begin..begin + body.get().len())?;
            Some(Self { json: Zeroizing::new(json.into()), kind: kind.into(), schema, body })
        };
        read().ok_or(VaultError::Damaged)
    }

    /// What the body describes, such as `note`.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The version of the body's fields, counted for each kind from 1.
    pub fn schema(&self) -> u32 {
        self.schema
    }

    /// The fields; none if this version cannot read them.
    pub fn body(&self) -> Map<String, Value> {
        self.read().unwrap_or_default()
    }

    /// The body, if it is such a thing.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(self.json.get(self.body.clone())?).ok()
    }

    /// The whole object, as it is sealed.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// This record with a new body. Fields that only the old one has are kept in their place, in objects within objects
    /// too: a newer version wrote them. To empty a field, give it as null.
    ///
    /// # Errors
    /// Those of [`Record::new`].
    pub(crate) fn merged(&self, schema: u32, body: Map<String, Value>) -> Result<Self, VaultError> {
        let mut fields = serde_json::from_str(&self.json).map_err(|_| VaultError::RecordRefused)?;
        let new = [("schema", schema.into()), ("body", Value::Object(body))];
        merge(&mut fields, new.map(|(name, value)| (name.to_owned(), value)).into_iter().collect());
        Self::of(&fields)
    }

    fn of(fields: &Map<String, Value>) -> Result<Self, VaultError> {
        let json = json(fields).map_err(|_| VaultError::RecordRefused)?;
        serde_json::from_slice::<Readable>(&json).map_err(|_| VaultError::RecordRefused)?;
        Self::parse(&json).map_err(|_| VaultError::RecordRefused)
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No word of what a person wrote.
        to.debug_struct("Record")
            .field("kind", &self.kind)
            .field("schema", &self.schema)
            .finish_non_exhaustive()
    }
}

fn merge(old: &mut Map<String, Value>, new: Map<String, Value>) {
    for (name, value) in new {
        match (old.get_mut(&name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (Some(old), value) => *old = value,
            (None, value) => drop(old.insert(name, value)),
        }
    }
}

/// JSON that can be read into values, without making them: not nested too deeply, no number too large.
struct Readable;

impl<'de> Deserialize<'de> for Readable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Readable)
    }
}

impl<'de> Visitor<'de> for Readable {
    type Value = Self;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(json: &str) -> Map<String, Value> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn the_json_is_exactly_this() {
        let record = Record::new("note", 1, object(r#"{"b":1,"a":"é"}"#)).unwrap();
        assert_eq!(record.json(), r#"{"kind":"note","schema":1,"body":{"b":1,"a":"é"}}"#);
        assert_eq!((record.kind(), record.schema()), ("note", 1));
        assert_eq!(Record::parse(record.json().as_bytes()), Ok(record));
    }

    #[test]
    fn unknown_top_level_fields_stay_where_they_are() {
        let json =
            r#"{"z":[1.5,{"y":18446744073709551615}],"body":{},"schema":2,"new":null,"kind":"\u006b"}"#;
        let record = Record::parse(json.as_bytes()).unwrap();
        assert_eq!((record.json(), record.kind()), (json, "k"));
        let merged = record.merged(3, object(r#"{"a":1}"#)).unwrap();
        let after =
            r#"{"z":[1.5,{"y":18446744073709551615}],"body":{"a":1},"schema":3,"new":null,"kind":"k"}"#;
        assert_eq!(merged.json(), after);
    }

    #[test]
    fn a_merge_keeps_what_it_does_not_know() {
        let record =
            Record::new("k", 1, object(r#"{"x":1,"a":{"y":2,"b":3,"z":[4]},"c":{"d":5},"l":[{"q":6}]}"#))
                .unwrap();
        let merged = record.merged(2, object(r#"{"new":7,"c":8,"a":{"b":9,"e":null},"l":[]}"#)).unwrap();
        let body = r#"{"x":1,"a":{"y":2,"b":9,"z":[4],"e":null},"c":8,"l":[],"new":7}"#;
        assert_eq!(serde_json::to_string(&merged.body()).unwrap(), body);
        assert_eq!(merged.schema(), 2);
    }

    #[test]
    fn what_is_no_record_is_damage() {
        for json in [
            "",
            "[]",
            r#"{"kind":"k","schema":1}"#,
            r#"{"kind":1,"schema":1,"body":{}}"#,
            r#"{"kind":"k","schema":-1,"body":{}}"#,
            r#"{"kind":"k","schema":4294967296,"body":{}}"#,
            r#"{"kind":"k","schema":1,"body":{}} x"#,
            r#"{"kind":"k","schema":1,"body":[]}"#,
            r#"{"kind":"k","schema":1,"body":{},"body":{}}"#,
            r#"{"kind":"k","schema":1,"body":{"a":"}}"#,
        ] {
            assert_eq!(Record::parse(json.as_bytes()), Err(VaultError::Damaged), "{json}");
        }
    }

    #[test]
    fn what_no_value_can_be_made_of_is_kept_as_it_is() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        for value in ["1e999", r#""\ud800""#, &deep] {
            let json = format!(r#"{{"kind":"k","schema":1,"body":{{"a":{value}}}}}"#);
            let record = Record::parse(json.as_bytes()).unwrap();
            assert_eq!((record.json(), record.body(), record.read::<Value>()), (&*json, Map::new(), None));
            assert_eq!(record.merged(1, Map::new()), Err(VaultError::RecordRefused));
        }
    }

    #[test]
    fn what_could_not_be_read_again_is_refused() {
        let deep = (0..200).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
        let body = Map::from_iter([("a".to_owned(), deep)]);
        assert_eq!(Record::new("k", 1, body.clone()), Err(VaultError::RecordRefused));
        let record = Record::new("k", 1, Map::new()).unwrap();
        assert_eq!(record.merged(1, body), Err(VaultError::RecordRefused));
    }

    #[test]
    fn nothing_of_it_is_shown_to_a_debugger() {
        let record = Record::new("note", 1, object(r#"{"text":"canary"}"#)).unwrap();
        assert_eq!(format!("{record:?}"), r#"Record { kind: "note", schema: 1, .. }"#);
    }
}
