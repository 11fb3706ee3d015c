//! A message as it is kept, to be said later in the language of whoever reads it then.
//!
//! `{"id":"item-for","args":{"person":"Ana","title":{"id":"us-ar11"}}}`: somebody's own words are text, counts are
//! numbers, a day is `{"date":"2026-11-05"}`, a time `{"time":"09:00:00"}`, and what reads from left to right
//! everywhere `{"ltr":"I-589"}`.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::bidi::Ltr;
use super::message::{Arg, Message};

#[derive(Serialize, Deserialize)]
struct Kept {
    id: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    args: BTreeMap<String, KeptArg>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum KeptArg {
    Number(i64),
    Text(String),
    Date { date: NaiveDate },
    Time { time: NaiveTime },
    Ltr { ltr: String },
    Message(Kept),
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Kept::from(self.clone()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Message, D::Error> {
        Kept::deserialize(deserializer).map(Message::from)
    }
}

impl From<Message> for Kept {
    fn from(message: Message) -> Kept {
        let args = message.args.iter().map(|(name, arg)| (name.to_string(), arg.clone().into()));
        Kept { id: message.full_id(), args: args.collect() }
    }
}

impl From<Kept> for Message {
    fn from(kept: Kept) -> Message {
        let message = match kept.id.split_once('.') {
            Some((id, attribute)) => Message::new(id).attribute(attribute),
            None => Message::new(kept.id),
        };
        kept.args.into_iter().fold(message, |message, (name, arg)| message.with(name, Arg::from(arg)))
    }
}

impl From<Arg> for KeptArg {
    fn from(arg: Arg) -> KeptArg {
        match arg {
            Arg::Number(number) => KeptArg::Number(number),
            Arg::Text(text) => KeptArg::Text(text),
            Arg::Date(date) => KeptArg::Date { date },
            Arg::Time(time) => KeptArg::Time { time },
            Arg::Ltr(text) => KeptArg::Ltr { ltr: text.as_str().to_owned() },
            Arg::Message(message) => KeptArg::Message(message.into()),
        }
    }
}

impl From<KeptArg> for Arg {
    fn from(arg: KeptArg) -> Arg {
        match arg {
            KeptArg::Number(number) => Arg::Number(number),
            KeptArg::Text(text) => Arg::Text(text),
            KeptArg::Date { date } => Arg::Date(date),
            KeptArg::Time { time } => Arg::Time(time),
            KeptArg::Ltr { ltr } => Arg::Ltr(Ltr::new(ltr)),
            KeptArg::Message(kept) => Arg::Message(kept.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_comes_back_as_it_was() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5).unwrap();
        let time = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let inner = Message::new("us-pfr").attribute("plain").with("count", 3_i64);
        let message =
            Message::new("item-for").with("date", day).with("person", "2026-11-05").with("time", time);
        let message = message.with("title", inner).with("url", Ltr::new("I-589"));
        let json = serde_json::to_value(&message).unwrap();
        assert_eq!(
            json["args"]["title"],
            serde_json::json!({ "id": "us-pfr.plain", "args": { "count": 3 } })
        );
        assert_eq!(json["args"]["url"], serde_json::json!({ "ltr": "I-589" }));
        assert_eq!(serde_json::from_value::<Message>(json).unwrap(), message);
        let alone = serde_json::to_string(&Message::new("us-ar11")).unwrap();
        assert_eq!(alone, r#"{"id":"us-ar11"}"#);
    }
}
