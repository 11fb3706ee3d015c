//! A service, and the lists to filter by: age and origin are shown with the number, never apart from it.

use chrono::NaiveDate;
use faro_core::Coded;
use faro_core::guidance::{self, Directory, Need, Service, ServiceValue};
use faro_core::l10n::Message;

use super::{PhoneView, Text};
use crate::reader::Reader;

/// A service of the directory: who helps with what. Of a pack whose publisher nobody trusts there is none.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceView {
    /// `us.court-line`: the pack first.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it does: one or two sentences.
    pub about: Text,
    /// For whom, languages, hours, place, address: only those that are known, in the order in which they are drawn.
    pub rows: Vec<ServiceRow>,
    /// The number to call, if it has one: a tap calls it.
    pub phone: Option<PhoneView>,
    /// Its page, if it has one: shown, and opened by the platform's browser on a tap.
    pub web: Option<LinkView>,
    /// Where this was read, when, and who tried it out: always shown below.
    pub known: Vec<Text>,
    /// What must be said above it: that it may be old, and, of a pack, from whom it is.
    pub notices: Vec<Text>,
    /// The address at which it can be checked.
    pub source: String,
}

/// What a service says of one thing.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceRow {
    /// What it is about: "Hours".
    pub label: Text,
    /// What it is.
    pub text: Text,
}

/// An address on the web.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LinkView {
    /// As people read it, from left to right everywhere.
    pub text: String,
    /// For the platform's browser; always `https://`.
    pub uri: String,
}

/// The services that were asked for: those of the whole country first.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServicesView {
    /// All of them.
    pub services: Vec<ServiceView>,
    /// What to do where there are none.
    pub none: Option<Text>,
    /// Shown below them, always.
    pub caution: Text,
}

/// What can be chosen among the services that there are; each list is in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceFilters {
    /// What somebody needs.
    pub needs: Vec<FilterChoice>,
    /// Which language is spoken there.
    pub languages: Vec<FilterChoice>,
    /// Where it is; lines of the whole country are in every answer.
    pub places: Vec<FilterChoice>,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FilterChoice {
    /// For `Faro.services`.
    pub code: String,
    /// What it is called.
    pub text: Text,
}

impl ServicesView {
    pub(crate) fn new(
        found: &[&Service],
        none: Option<Message>,
        today: NaiveDate,
        reader: &Reader,
    ) -> ServicesView {
        let services = found.iter().map(|service| ServiceView::new(service, today, reader)).collect();
        ServicesView {
            services,
            none: none.map(|none| reader.say(&none)),
            caution: reader.say_id("directory-caution"),
        }
    }
}

impl ServiceView {
    pub(crate) fn new(service: &Service, today: NaiveDate, reader: &Reader) -> ServiceView {
        let row = |row: guidance::ServiceRow| ServiceRow::new(row, reader);
        ServiceView {
            id: service.id.clone(),
            name: service.name.clone().into(),
            about: service.about.clone().into(),
            rows: service.rows().into_iter().map(row).collect(),
            phone: service.dial().map(|phone| PhoneView::new(&phone, reader)),
            web: service.web.as_ref().map(|web| LinkView { text: service.web_text(), uri: web.clone() }),
            known: service.known().iter().map(|known| reader.say(known)).collect(),
            notices: service.notices(today).iter().map(|notice| reader.say(notice)).collect(),
            source: service.source.clone(),
        }
    }
}

impl ServiceRow {
    fn new(row: guidance::ServiceRow, reader: &Reader) -> ServiceRow {
        let text = match row.value {
            ServiceValue::Said(said) => said.into(),
            ServiceValue::Message(message) => reader.say(&message),
        };
        ServiceRow { label: reader.say(&row.label), text }
    }
}

impl ServiceFilters {
    pub(crate) fn new(directory: &Directory, reader: &Reader) -> ServiceFilters {
        let need = |need: Need| FilterChoice { code: need.code(), text: reader.say(&need.message()) };
        let own = |code: &str, text: &str| FilterChoice {
            code: code.to_owned(),
            text: reader.own(text.to_owned()),
        };
        let languages = directory.languages();
        ServiceFilters {
            needs: directory.needs().into_iter().map(need).collect(),
            languages: languages.iter().map(|spoken| own(&spoken.tag, &spoken.name)).collect(),
            places: directory.places().into_iter().map(|place| own(place, place)).collect(),
        }
    }
}
