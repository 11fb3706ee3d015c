//! A record: a JSON object `{"kind":…,"schema":…,"body":{…}}` in which nothing unknown is lost.
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::error::VaultError;

/// One thing that a person keeps: a note, a fact, a hearing.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What the body describes, such as `note`.
    pub kind: String,
    /// The version of the body's fields, counted for each kind from 1.
    pub schema: u32,
    /// The fields.
    pub body: Map<String, Value>,
    /// Every top-level field in its stored place; null stands for the three above.
    layout: Map<String, Value>,
}

impl Record {
    pub(super) fn new(kind: &str, schema: u32, body: Map<String, Value>) -> Self {
        let layout = ["kind", "schema", "body"].map(|name| (name.to_owned(), Value::Null));
        Self { kind: kind.to_owned(), schema, body, layout: Map::from_iter(layout) }
    }

    /// # Errors
    /// [`VaultError::Damaged`] if it is not such a JSON object.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, VaultError> {
        let mut layout: Map<String, Value> = serde_json::from_slice(json).map_err(|_| VaultError::Damaged)?;
        let mut known = |name| layout.get_mut(name).map(Value::take);
        match (known("kind"), known("schema").and_then(|schema| schema.as_u64()), known("body")) {
            (Some(Value::String(kind)), Some(schema), Some(Value::Object(body))) => {
                let schema = u32::try_from(schema).map_err(|_| VaultError::Damaged)?;
                Ok(Self { kind, schema, body, layout })
            }
            _ => Err(VaultError::Damaged),
        }
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
        let mut map = serializer.serialize_map(Some(self.layout.len()))?;
        for (name, other) in &self.layout {
            match name.as_str() {
                "kind" => map.serialize_entry(name, &self.kind)?,
                "schema" => map.serialize_entry(name, &self.schema)?,
                "body" => map.serialize_entry(name, &self.body)?,
                _ => map.serialize_entry(name, other)?,
            }
        }
        map.end()
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
