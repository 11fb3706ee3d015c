//! A case as its file says it.
use chrono::{DateTime, NaiveDate, NaiveTime, Weekday};
use faro_core::casefile::{DutyKind, HearingKind, Relation, Role, SourceKind};
use faro_core::deadlines::{Every, Recurrence, Tz};
use faro_core::prooflog::{ProofResult, Reason};
use faro_core::vault::RecordId;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    now: String,
    zone: String,
    pub countries: Vec<String>,
    /// Everybody moved on this day.
    pub moved: Option<String>,
    /// The ids of records that are broken after all is written.
    #[serde(default)]
    pub damaged: Vec<String>,
    #[serde(default, rename = "person")]
    pub people: Vec<Person>,
    #[serde(default, rename = "contact")]
    pub contacts: Vec<Contact>,
    #[serde(default, rename = "fact")]
    pub facts: Vec<Fact>,
    #[serde(default, rename = "hearing")]
    pub hearings: Vec<Hearing>,
    #[serde(default, rename = "duty")]
    pub duties: Vec<Duty>,
    #[serde(default, rename = "note")]
    pub notes: Vec<Note>,
    #[serde(default, rename = "mark")]
    pub marks: Vec<Mark>,
    #[serde(default)]
    pub newer: Vec<Newer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: String,
    pub name: String,
    pub relation: Relation,
    pub born: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: String,
    pub name: String,
    pub role: Role,
    pub phone: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: String,
    pub name: String,
    pub person: Option<String>,
    pub value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    pub id: String,
    pub person: Option<String>,
    pub kind: HearingKind,
    pub at: String,
    pub zone: String,
    #[serde(default)]
    pub everybody: bool,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub link: String,
    #[serde(default)]
    pub judge: String,
    #[serde(default)]
    pub bring: Vec<String>,
    #[serde(default)]
    pub interpreter: String,
    pub travel_minutes: Option<u32>,
    pub early_minutes: Option<u32>,
    #[serde(default, rename = "source")]
    pub sources: Vec<Told>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    pub kind: SourceKind,
    pub at: String,
    pub seen_on: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    pub id: String,
    pub person: Option<String>,
    pub kind: DutyKind,
    #[serde(default)]
    pub title: String,
    pub first: NaiveDate,
    /// `2 weeks`; once, where missing.
    pub every: Option<String>,
    #[serde(default)]
    pub on: Vec<Weekday>,
    pub begins: Option<String>,
    pub ends: Option<String>,
    pub until: Option<NaiveDate>,
    /// That of the case, where missing.
    pub zone: Option<String>,
    #[serde(default)]
    pub grace_minutes: u32,
    #[serde(default)]
    pub checklist: Vec<String>,
    #[serde(default)]
    pub place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: String,
    pub text: String,
}

/// What was written down of an item, in which short ids stand for whole ones.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub item: String,
    pub result: ProofResult,
    pub at: String,
    pub reason: Option<Reason>,
    #[serde(default)]
    pub error: String,
    #[serde(default)]
    pub spoke_to: String,
    #[serde(default)]
    pub reference: String,
    #[serde(default)]
    pub note: String,
}

/// A record that this version cannot read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newer {
    pub id: String,
    pub kind: String,
    pub body: String,
}

/// The id of a record: as it stands in the file, filled up with zeros.
pub fn record(short: &str) -> RecordId {
    format!("{short:0<32}").parse().unwrap()
}

impl Source {
    pub fn zone(&self) -> Tz {
        Tz::named(&self.zone).unwrap()
    }

    pub fn now(&self) -> DateTime<Tz> {
        self.instant(&self.now)
    }

    pub fn instant(&self, text: &str) -> DateTime<Tz> {
        DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&self.zone())
    }
}

impl Duty {
    pub fn when(&self) -> Recurrence {
        let every = self.every.as_deref().map_or(Every::Once, |every| {
            let (count, unit) = every.split_once(' ').unwrap();
            let count: Value = count.parse::<u32>().unwrap().into();
            let unit = if unit.ends_with('s') { unit.to_owned() } else { format!("{unit}s") };
            serde_json::from_value(json!({ "unit": unit, "count": count, "on": self.on })).unwrap()
        });
        let time = |text: &String| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        Recurrence {
            begins: self.begins.as_ref().map(time),
            ends: self.ends.as_ref().map(time),
            until: self.until,
            ..Recurrence::of(self.first, every)
        }
    }
}

impl Mark {
    /// The item's id in full: `duty:f1@2026-11-10`, `hearing:d1`, `us.ar11~a2`, `us.court.filing.master@d1`.
    pub fn item(&self) -> String {
        if let Some(hearing) = self.item.strip_prefix("hearing:") {
            return format!("hearing:{}", record(hearing));
        }
        if let Some((duty, day)) = self.item.strip_prefix("duty:").and_then(|duty| duty.split_once('@')) {
            return format!("duty:{}@{day}", record(duty));
        }
        let (rest, person) = match self.item.split_once('~') {
            Some((rest, person)) => (rest, format!("~{}", record(person))),
            None => (self.item.as_str(), String::new()),
        };
        match rest.split_once('@') {
            Some((rule, hearing)) => format!("{rule}@{}{person}", record(hearing)),
            None => format!("{rest}{person}"),
        }
    }
}
