//! One entry of the directory: its rows in their order, and after how long its number is no longer sure.

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use super::need::Need;
use crate::deadlines::Grade;
use crate::l10n::{Localized, Message};
use crate::packs::date;
use crate::phone::Phone;

/// After so long without somebody who read it again, a number may be another one's.
pub(super) const FRESH_MONTHS: u32 = 6;

/// A service in a reader's words: who helps with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// `us.court-line`: the pack first.
    pub id: String,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// What it is called.
    pub name: Localized,
    /// What it does.
    pub about: Localized,
    /// For whom it is; nothing where it is for everybody, or nobody said.
    pub whom: Option<Localized>,
    /// When it is open.
    pub hours: Option<Localized>,
    /// The languages that are spoken there; none where nobody knows.
    pub languages: Vec<Spoken>,
    /// The town or the state; none is the whole country.
    pub place: Option<String>,
    /// The number to call, as people write it.
    pub phone: Option<String>,
    /// Its page; always `https://`.
    pub web: Option<String>,
    /// Where it is, or where to write to.
    pub address: Option<String>,
    /// Who tried it out, and when.
    pub vetted: Option<Vetted>,
    /// The address at which it can be checked.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: NaiveDate,
    /// How well it is known.
    pub confidence: Grade,
    /// What stands above it where it is not Faro's own: who it is from, and what is wrong with its age.
    pub banner: Vec<Message>,
}

/// A language that is spoken at a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// BCP 47 tag.
    pub tag: String,
    /// Its own name; the tag, where Faro does not speak it.
    pub name: String,
}

/// That somebody called a service, or went there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vetted {
    /// When.
    #[serde(deserialize_with = "date")]
    pub on: NaiveDate,
    /// Who.
    pub by: String,
}

/// What a service says of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceRow {
    /// What it is about.
    pub label: Message,
    /// What it is.
    pub value: ServiceValue,
}

/// What stands in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceValue {
    /// Words of the pack.
    Said(Localized),
    /// A sentence of Faro's own, or a name or an address, which is the same in every language.
    Message(Message),
}

impl Service {
    /// Its rows in the order in which they are drawn: what is known of it, and nothing of the rest.
    pub fn rows(&self) -> Vec<ServiceRow> {
        let said = |text: &Option<Localized>| text.clone().map(ServiceValue::Said);
        // In the direction of its own letters.
        let own = |text: &str| ServiceValue::Message(Message::new("own-words").with("text", text));
        let name = |text: &Option<String>| text.as_deref().map(own);
        let names: Vec<&str> = self.languages.iter().map(|spoken| spoken.name.as_str()).collect();
        let languages = (!names.is_empty()).then(|| own(&names.join(", ")));
        let everywhere = ServiceValue::Message(Message::new("service-everywhere"));
        let rows = [
            ("service-whom", said(&self.whom)),
            ("service-languages", languages),
            ("service-hours", said(&self.hours)),
            ("service-place", name(&self.place).or(Some(everywhere))),
            ("service-address", name(&self.address)),
        ];
        let row = |(label, value): (&str, Option<ServiceValue>)| {
            Some(ServiceRow { label: Message::new(label), value: value? })
        };
        rows.into_iter().filter_map(row).collect()
    }

    /// Where it was read and when, and who tried it out: never hidden.
    pub fn known(&self) -> [Message; 2] {
        let read = Message::new(match self.confidence {
            Grade::R1 => "service-read",
            Grade::R1o => "service-read-old",
            Grade::R2 => "service-read-elsewhere",
            Grade::P | Grade::M | Grade::B => "service-read-partly",
        });
        let vetted = match &self.vetted {
            Some(Vetted { on, by }) => {
                Message::new("service-vetted").with("date", *on).with("who", by.as_str())
            }
            None => Message::new("service-not-vetted"),
        };
        [read.with("date", self.checked_on), vetted]
    }

    /// What must be said above it on this day: whose it is, and that it may be old.
    pub fn notices(&self, today: NaiveDate) -> Vec<Message> {
        let old = self.is_overdue(today).then(|| Message::new("service-old"));
        old.into_iter().chain(self.banner.iter().cloned()).collect()
    }

    /// Whether nobody read it again for too long. It is shown all the same, and says so.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        is_old(self.checked_on, today)
    }

    /// Its number, to be called.
    pub fn dial(&self) -> Option<Phone> {
        self.phone.as_deref().and_then(Phone::read)
    }

    /// Its page as people read it: without what every page begins with.
    pub fn web_text(&self) -> String {
        self.web.as_deref().unwrap_or_default().trim_start_matches("https://").to_owned()
    }
}

/// Whether what was read on that day may be another one by now.
pub(super) fn is_old(checked_on: NaiveDate, today: NaiveDate) -> bool {
    checked_on.checked_add_months(Months::new(FRESH_MONTHS)).is_none_or(|last| last < today)
}
