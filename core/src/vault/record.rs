//! A record: a JSON object `{"kind":…,"schema":…,"body":{…}}` in which nothing unknown is lost.
use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::error::VaultError;

/// The fields that every record has, in the order in which this version writes them.
const FIELDS: [&str; 3] = ["kind", "schema", "body"];

/// One thing that a person keeps: a note, a fact, a hearing.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What the body describes, such as `note`.
    pub kind: String,
    /// The version of the body's fields, counted for each kind from 1.
    pub schema: u32,
    /// The fields.
    pub body: Map<String, Value>,
    /// Where there are other top-level fields, or another order: every one in its stored place; null stands for the
    /// three above. Most records have none, and a map for each would cost an unlock much time.
    layout: Option<Map<String, Value>>,
}

impl Record {
    pub(super) fn new(kind: &str, schema: u32, body: Map<String, Value>) -> Self {
        Self { kind: kind.to_owned(), schema, body, layout: None }
    }

    /// # Errors
    /// [`VaultError::Damaged`] if it is not such a JSON object.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, VaultError> {
        serde_json::from_slice(json).map_err(|_| VaultError::Damaged)
    }

    /// This record with a new body. Fields that only the old body has are kept in their place, in objects within
    /// objects too: a newer version wrote them. To empty a field, give it as null.
    pub(super) fn merged(&self, schema: u32, body: Map<String, Value>) -> Self {
        let mut merged = self.clone();
        merged.schema = schema;
        merge(&mut merged.body, body);
        merged
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

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(self.layout.as_ref().map(Map::len))?;
        let layout = self.layout.iter().flatten().map(|(name, other)| (name.as_str(), other));
        let fields = FIELDS.into_iter().map(|name| (name, &Value::Null)).filter(|_| self.layout.is_none());
        for (name, other) in layout.chain(fields) {
            match name {
                "kind" => map.serialize_entry(name, &self.kind)?,
                "schema" => map.serialize_entry(name, &self.schema)?,
                "body" => map.serialize_entry(name, &self.body)?,
                _ => map.serialize_entry(name, other)?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

/// The name of a field, copied only where it has escapes.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Record;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
        let (mut kind, mut schema, mut body) = (None, None, None);
        let (mut expected, mut layout) = (FIELDS.into_iter(), None::<Map<String, Value>>);
        while let Some(Name(name)) = map.next_key()? {
            let seen = FIELDS.len() - expected.len();
            if layout.is_none() && expected.next() != Some(&*name) {
                let before = FIELDS.into_iter().take(seen);
                layout = Some(before.map(|name| (name.to_owned(), Value::Null)).collect());
            }
            let other = match &*name {
                "kind" => take(&mut kind, map.next_value()?),
                "schema" => take(&mut schema, map.next_value()?),
                "body" => take(&mut body, map.next_value()?),
                _ => map.next_value()?,
            };
            if let Some(layout) = &mut layout {
                layout.insert(name.into_owned(), other);
            }
        }
        let missing = || A::Error::custom("a field is missing");
        Ok(Record {
            kind: kind.ok_or_else(missing)?,
            schema: schema.ok_or_else(missing)?,
            body: body.ok_or_else(missing)?,
            layout,
        })
    }
}

fn take<T>(field: &mut Option<T>, value: T) -> Value {
    *field = Some(value);
    Value::Null
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(json: &str) -> Map<String, Value> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn the_json_is_exactly_this() {
        let record = Record::new("note", 1, object(r#"{"b":1,"a":"é"}"#));
        let json = serde_json::to_string(&record).unwrap();
        assert_eq!(json, r#"{"kind":"note","schema":1,"body":{"b":1,"a":"é"}}"#);
        assert_eq!(Record::parse(json.as_bytes()), Ok(record));
    }

    #[test]
    fn unknown_top_level_fields_stay_where_they_are() {
        let json = r#"{"z":[1.5,{"y":18446744073709551615}],"body":{},"schema":2,"new":null,"kind":"k"}"#;
        assert_eq!(serde_json::to_string(&Record::parse(json.as_bytes()).unwrap()).unwrap(), json);
    }

    #[test]
    fn a_merge_keeps_what_it_does_not_know() {
        let record =
            Record::new("k", 1, object(r#"{"x":1,"a":{"y":2,"b":3,"z":[4]},"c":{"d":5},"l":[{"q":6}]}"#));
        let merged = record.merged(2, object(r#"{"new":7,"c":8,"a":{"b":9,"e":null},"l":[]}"#));
        let body = r#"{"x":1,"a":{"y":2,"b":9,"z":[4],"e":null},"c":8,"l":[],"new":7}"#;
        assert_eq!(serde_json::to_string(&merged.body).unwrap(), body);
        assert_eq!(merged.schema, 2);
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
        ] {
            assert_eq!(Record::parse(json.as_bytes()), Err(VaultError::Damaged), "{json}");
        }
    }
}
