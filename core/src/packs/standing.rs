//! How far a pack may be relied on, on one day.

use chrono::NaiveDate;

use super::catalogue::Reason;
use super::verified::Verified;
use crate::l10n::Message;

/// How far a pack may be relied on, on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What the person calls its publisher; none where they never compared the digits: then it is only read.
    pub name: Option<String>,
    /// What is wrong with its age, the gravest first.
    pub ageing: Vec<Ageing>,
}

/// One thing that is wrong with the age of a pack. The gravest comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ageing {
    /// The publisher took it back.
    Withdrawn(Reason),
    /// The keys that signed it were removed since.
    KeysRemoved,
    /// It ended on that day.
    Expired(NaiveDate),
    /// Its authors should have looked at it again by that day.
    Review(NaiveDate),
    /// There is a newer version.
    Newer(u32),
    /// The newest catalogue that was seen was good until that day.
    Catalogue(NaiveDate),
    /// No catalogue was ever seen.
    NoCatalogue,
}

/// How a pack is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colour {
    /// Nothing is wrong.
    Plain,
    /// It may be old.
    Amber,
    /// It must not be relied on.
    Red,
    /// It is not shown at all.
    Closed,
}

impl Verified {
    /// How far it may be relied on. `name` is what the person calls the publisher, `today` the day of the device, which is
    /// never before `built_on`, and of a trusted publisher never before its newest catalogue.
    pub fn standing(&self, name: Option<&str>, today: NaiveDate, built_on: Option<NaiveDate>) -> Standing {
        let catalogue = self.catalogue.as_ref().map(|(catalogue, _)| catalogue);
        let issued = catalogue.filter(|_| name.is_some()).map(|catalogue| catalogue.issued_on);
        let today = [built_on, issued].into_iter().flatten().fold(today, NaiveDate::max);
        let info = &self.contents.info;
        let withdrawn = catalogue.and_then(|of| of.withdrawn(&info.id, info.version));
        let newer = catalogue.and_then(|of| of.newest.get(&info.id)).filter(|newest| **newest > info.version);
        let passed = |day: NaiveDate| Some(day).filter(|day| *day < today);
        let good = match catalogue {
            None => Some(Ageing::NoCatalogue),
            Some(catalogue) => passed(catalogue.good_until).map(Ageing::Catalogue),
        };
        let ageing = [
            withdrawn.map(Ageing::Withdrawn),
            self.is_by_removed_keys.then_some(Ageing::KeysRemoved),
            info.expires_on.and_then(passed).map(Ageing::Expired),
            passed(info.review_by).map(Ageing::Review),
            newer.copied().map(Ageing::Newer),
            good,
        ];
        let mut ageing: Vec<Ageing> = ageing.into_iter().flatten().collect();
        ageing.sort();
        Standing { name: name.map(str::to_owned), ageing }
    }
}

impl Standing {
    /// How it is marked. What nobody vouches for is never plain.
    pub fn colour(&self) -> Colour {
        let unknown = self.name.is_none().then_some(Colour::Amber);
        self.ageing.iter().map(Ageing::colour).chain(unknown).max().unwrap_or(Colour::Plain)
    }

    /// Whether its rules make dates. Those of an old one stay, and say so: no date goes away because a file got old.
    pub fn computes(&self) -> bool {
        self.name.is_some() && !self.ageing.contains(&Ageing::KeysRemoved)
    }

    /// Whether its articles may be read.
    pub fn is_readable(&self) -> bool {
        self.colour() < Colour::Closed
    }

    /// What stands above all that it says: who it is from, and what is wrong with it, the gravest first.
    pub fn banner(&self) -> Vec<Message> {
        let from = match &self.name {
            Some(name) => Message::new("pack-from").with("name", name.as_str()),
            None => Message::new("pack-not-known"),
        };
        let ageing = self.ageing.iter().map(Ageing::message);
        match self.name {
            Some(_) => ageing.chain([from]).collect(),
            None => [from].into_iter().chain(ageing).collect(),
        }
    }

    /// A word for it, for programs.
    pub fn code(&self) -> &'static str {
        match (self.colour(), &self.name) {
            (Colour::Closed, _) => "closed",
            (_, None) => "not_known",
            (Colour::Red, _) => "red",
            (Colour::Amber, _) => "amber",
            (Colour::Plain, _) => "trusted",
        }
    }
}

impl Ageing {
    fn colour(&self) -> Colour {
        match self {
            Ageing::Withdrawn(Reason::Unsafe) => Colour::Closed,
            Ageing::Withdrawn(_) | Ageing::KeysRemoved | Ageing::Expired(_) => Colour::Red,
            Ageing::Review(_) | Ageing::Newer(_) | Ageing::Catalogue(_) | Ageing::NoCatalogue => {
                Colour::Amber
            }
        }
    }

    /// The sentence for the person.
    pub fn message(&self) -> Message {
        match self {
            Ageing::Withdrawn(reason) => Message::new("pack-withdrawn").with("reason", reason.message()),
            Ageing::KeysRemoved => Message::new("pack-keys-removed"),
            Ageing::Expired(day) => Message::new("pack-expired").with("date", *day),
            Ageing::Review(day) => Message::new("pack-review").with("date", *day),
            Ageing::Newer(version) => Message::new("pack-newer").with("version", version.to_string()),
            Ageing::Catalogue(day) => Message::new("pack-catalogue-old").with("date", *day),
            Ageing::NoCatalogue => Message::new("pack-no-catalogue"),
        }
    }
}
