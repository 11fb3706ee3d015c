//! `reply.json`, byte for byte in handoff-format's words.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::stamp::HandoffId;
use super::strict::{JsonError, read};
use crate::casefile::HearingKind;
use crate::vault::RecordId;
use crate::years::usable;

/// What its `format` says.
/// What a reply says it is: `FORMAT.md`.
pub const REPLY_FORMAT: &str = "faro-reply-1";

/// What a lawyer answers to one hand-off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReplyFile {
    format: String,
    /// The case, as this card knows it.
    pub handoff: HandoffId,
    /// Rises with each reply of this card to this case.
    pub number: u64,
    /// When it was made, by the clock of the desk.
    #[serde(deserialize_with = "usable")]
    pub made_at: DateTime<Utc>,
    /// The language of its texts.
    pub language: String,
    /// What it says, to be taken or left one by one.
    pub lines: Vec<ReplyLine>,
}

/// One thing that a reply says.
#[derive(Clone, Debug, PartialEq)]
pub enum ReplyLine {
    /// A line that this version knows.
    Known(KnownLine),
    /// One that it does not: shown as that, and kept as it came.
    Unknown(Value),
}

/// A line of a kind that this version knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KnownLine {
    /// The day of a hearing.
    HearingDate {
        /// The hearing as the hand-off names it; none for a new one.
        hearing: Option<RecordId>,
        /// `2027-02-02T09:00`, or the day alone.
        at: String,
        /// The court's IANA zone.
        zone: String,
        /// What happens there.
        hearing_kind: HearingKind,
        /// Where.
        place: String,
    },
    /// Something that a rule asks for.
    Fact {
        /// `us.last_arrival`.
        name: String,
        /// Whom it is about, as the hand-off names them; none is the holder.
        person: Option<RecordId>,
        /// As its type writes it.
        value: String,
    },
    /// Something to do.
    Task {
        /// What.
        title: String,
        /// By when.
        #[serde(default, deserialize_with = "usable")]
        due: Option<NaiveDate>,
        /// What to see to before.
        #[serde(default)]
        before: Vec<String>,
    },
    /// Something that the lawyer wants to know.
    Question {
        /// In their words.
        text: String,
    },
    /// Something that they want to say.
    Message {
        /// In their words.
        text: String,
    },
    /// A file that came with it.
    Paper {
        /// Where it lies: `papers/001.pdf`.
        paper: String,
        /// What it is called.
        title: String,
    },
    /// The desk's new card.
    Card {
        /// Its line.
        card: String,
    },
}

impl ReplyFile {
    /// A reply of these lines.
    pub fn new(
        handoff: HandoffId,
        number: u64,
        made_at: DateTime<Utc>,
        language: &str,
        lines: Vec<KnownLine>,
    ) -> ReplyFile {
        let lines = lines.into_iter().map(ReplyLine::Known).collect();
        ReplyFile {
            format: REPLY_FORMAT.to_owned(),
            handoff,
            number,
            made_at,
            language: language.to_owned(),
            lines,
        }
    }

    /// Reads `reply.json` of somebody else.
    ///
    /// # Errors
    /// [`JsonError`].
    pub fn parse(bytes: &[u8]) -> Result<ReplyFile, JsonError> {
        read(bytes, REPLY_FORMAT)
    }
}

impl Serialize for ReplyLine {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            ReplyLine::Known(line) => line.serialize(to),
            ReplyLine::Unknown(line) => line.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for ReplyLine {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let line = Value::deserialize(from)?;
        Ok(KnownLine::deserialize(&line).map_or(ReplyLine::Unknown(line), ReplyLine::Known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(lines: &str) -> Result<ReplyFile, JsonError> {
        let id = "00112233445566778899aabbccddeeff";
        let json = format!(
            r#"{{"format":"faro-reply-1","handoff":"{id}","number":1,"made_at":"2026-12-01T14:00:00Z","language":"en","lines":[{lines}]}}"#
        );
        ReplyFile::parse(json.as_bytes())
    }

    #[test]
    fn a_line_that_is_not_known_is_kept_as_it_came_and_the_others_go_on() {
        let known = r#"{"kind":"message","text":"Call me"}"#;
        let odd = [r#"{"kind":"verdict","x":[1]}"#, r#"{"kind":"message"}"#, "7"];
        let lines = reply(&[known, odd[0], odd[1], odd[2], known].join(",")).unwrap().lines;
        let text = "Call me".to_owned();
        assert_eq!(lines[0], ReplyLine::Known(KnownLine::Message { text }));
        assert_eq!(lines[4], lines[0]);
        for (line, odd) in lines[1..4].iter().zip(odd) {
            assert_eq!(*line, ReplyLine::Unknown(serde_json::from_str(odd).unwrap()));
            assert_eq!(serde_json::to_string(line).unwrap(), odd);
        }
    }

    #[test]
    fn every_kind_is_read_as_the_format_writes_it() {
        let lines = [
            r#"{"kind":"hearing_date","hearing":null,"at":"2027-02-02T09:00","zone":"America/New_York","hearing_kind":"master","place":"Room 5"}"#,
            r#"{"kind":"fact","name":"us.last_arrival","person":null,"value":"2026-11-29"}"#,
            r#"{"kind":"task","title":"Sign","due":null,"before":["Read it"]}"#,
            r#"{"kind":"question","text":"When?"}"#,
            r#"{"kind":"message","text":"Hello"}"#,
            r#"{"kind":"paper","paper":"papers/001.pdf","title":"Form"}"#,
            r#"{"kind":"card","card":"FARO1:a:b:c"}"#,
        ];
        let read = reply(&lines.join(",")).unwrap().lines;
        assert_eq!(read.len(), lines.len());
        for (read, line) in read.iter().zip(lines) {
            assert!(matches!(read, ReplyLine::Known(_)), "{line}");
            assert_eq!(serde_json::to_string(read).unwrap(), line);
        }
    }
}
