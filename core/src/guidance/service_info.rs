//! What `directory.toml` says of a service: nothing that is translated.

use chrono::NaiveDate;
use serde::Deserialize;

use super::need::Need;
use super::quoted::{QuotedFacts, fill};
use super::service::Vetted;
use crate::deadlines::{Grade, Rulebook};
use crate::l10n::{Message, plain};
use crate::packs::date;
use crate::phone::Phone;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceList {
    #[serde(default, rename = "service")]
    pub(super) services: Vec<ServiceInfo>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceInfo {
    pub(super) id: String,
    pub(super) needs: Vec<Need>,
    /// Which are spoken there, where that is known.
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) phone: Option<String>,
    #[serde(default)]
    pub(super) web: Option<String>,
    #[serde(default)]
    pub(super) address: Option<String>,
    /// The town or the state; none is the whole country.
    #[serde(default)]
    pub(super) place: Option<String>,
    #[serde(default)]
    pub(super) vetted: Option<Vetted>,
    pub(super) source: String,
    #[serde(deserialize_with = "date")]
    pub(super) checked_on: NaiveDate,
    pub(super) confidence: Grade,
}

/// What a service may not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// An id that cannot be one, or stands twice.
    Id,
    /// No need that it helps with.
    Needs,
    /// Neither a number nor a page nor an address: nobody could reach it.
    Reach,
    /// A number that no telephone dials.
    Phone,
    /// A page that is not `https`.
    Web,
    /// A reference to a fact that is not there.
    Fact,
    /// No address at which it was read, or written down from memory.
    Source,
    /// No name, or not what it does, in English.
    Words,
}

impl Fault {
    /// In English, behind file and line.
    pub(super) fn detail(self) -> &'static str {
        match self {
            Fault::Id => "field `id`: small letters, digits and -, and no other service has it",
            Fault::Needs => "field `needs`: name one need or more",
            Fault::Reach => "give `phone`, `web` or `address`",
            Fault::Phone => "field `phone`: digits, spaces, + - ( ) and 3 to 15 digits",
            Fault::Web => "field `web`: begins with https://",
            Fault::Fact => "what {{fact:…}} names is not in facts.toml",
            Fault::Source => {
                "field `source`: an https:// address; `confidence`: not M or B, which nobody read"
            }
            Fault::Words => "words/en/directory.ftl lacks its name or .about",
        }
    }

    /// What the author is told.
    pub(super) fn message(self) -> Message {
        Message::new(match self {
            Fault::Id => "lint-service-id",
            Fault::Needs => "lint-service-needs",
            Fault::Reach => "lint-service-reach",
            Fault::Phone => "lint-service-phone",
            Fault::Web => "lint-service-web",
            Fault::Fact => "lint-service-fact",
            Fault::Source => "lint-service-source",
            Fault::Words => "lint-service-words",
        })
    }
}

impl ServiceInfo {
    /// The message in which it says what it is called; `.about`, `.whom` and `.hours` are attributes of it.
    pub(super) fn message(&self, pack: &str) -> Message {
        Message::new(format!("{pack}-service-{}", self.id))
    }

    /// A value with the facts of the pack that it quotes.
    pub(super) fn quoting(text: Option<&String>, facts: &QuotedFacts) -> Result<Option<String>, Fault> {
        let book = Rulebook::default();
        let filled = text.map(|text| fill(text, facts, &book, |_| None).map(|text| plain(&text)));
        filled.map(|text| text.ok_or(Fault::Fact)).transpose()
    }

    /// What is wrong with it; `others` are the ids before it.
    pub(super) fn faults(&self, others: &[&str], facts: &QuotedFacts) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut look = |is_wrong: bool, fault| faults.extend(is_wrong.then_some(fault));
        let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        let is_id =
            self.id.starts_with(|first: char| first.is_ascii_lowercase()) && self.id.bytes().all(sign);
        look(!is_id || others.contains(&self.id.as_str()), Fault::Id);
        look(self.needs.is_empty(), Fault::Needs);
        look(self.phone.is_none() && self.web.is_none() && self.address.is_none(), Fault::Reach);
        let [phone, web] = [&self.phone, &self.web].map(|text| Self::quoting(text.as_ref(), facts));
        look(phone.is_err() || web.is_err(), Fault::Fact);
        look(phone.ok().flatten().is_some_and(|phone| Phone::read(&phone).is_none()), Fault::Phone);
        look(web.ok().flatten().is_some_and(|web| !is_page(&web)), Fault::Web);
        look(!is_page(&self.source) || self.confidence >= Grade::M, Fault::Source);
        faults
    }
}

/// An address that a browser opens at the host that a reader sees.
pub(super) fn is_page(address: &str) -> bool {
    let host = address.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let sign = |sign: u8| sign.is_ascii_alphanumeric() || b".-".contains(&sign);
    host.is_some_and(|host| host.contains('.') && host.bytes().all(sign))
        && address.bytes().all(|sign| sign.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_what_they_look_like() {
        for page in ["https://www.ice.gov/check-in", "https://a.org?b=c"] {
            assert!(is_page(page), "{page}");
        }
        for page in [
            "http://a.org",
            "https://ice.gov@evil.org/",
            "https://a.org:8/",
            "https://localhost/",
            "javascript:alert(1)",
            "https://іce.gov",
            "https://a.org/ b",
            "",
        ] {
            assert!(!is_page(page), "{page}");
        }
    }
}
