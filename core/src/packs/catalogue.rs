//! What of a publisher's packs is newest, and what was withdrawn.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::pack::date;
use super::plain::parse_plain;
use super::publisher::{Publisher, Release};
use super::refusal::PackRefusal;
use super::signed::{Signed, said};
use crate::Coded;
use crate::l10n::Message;

/// A catalogue is good for no longer.
const MOST_DAYS: u64 = 120;
/// So far may the clock of a device be behind that of a publisher.
const MOST_AHEAD: u64 = 2;

/// `catalogue.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The id of the publisher.
    pub publisher: String,
    /// Rises with each.
    pub version: u32,
    /// The day on which it was made.
    #[serde(deserialize_with = "date")]
    pub issued_on: NaiveDate,
    /// The last day on which it is new enough.
    #[serde(deserialize_with = "date")]
    pub good_until: NaiveDate,
    /// The newest version of each pack.
    #[serde(default)]
    pub newest: BTreeMap<String, u32>,
    /// What shall no longer be used.
    #[serde(default)]
    pub withdrawn: Vec<Withdrawn>,
}

/// One version of a pack that shall no longer be used.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// Which pack.
    pub pack: String,
    /// Which version.
    pub version: u32,
    /// Why.
    pub reason: Reason,
}

/// Why a pack was withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It says something that is not so.
    Wrong,
    /// The law has changed.
    Outdated,
    /// Who follows it may come to harm: it is closed.
    Unsafe,
    /// There is a better one.
    Replaced,
}

impl Coded for Reason {
    const ALL: &'static [Reason] = &[Reason::Wrong, Reason::Outdated, Reason::Unsafe, Reason::Replaced];
}

impl Reason {
    /// The sentence for the person.
    pub fn message(self) -> Message {
        Message::new(match self {
            Reason::Wrong => "withdrawn-wrong",
            Reason::Outdated => "withdrawn-outdated",
            Reason::Unsafe => "withdrawn-unsafe",
            Reason::Replaced => "withdrawn-replaced",
        })
    }
}

impl Catalogue {
    /// The file, as its authors sign it.
    pub fn text(&self) -> String {
        let Catalogue { publisher, version, issued_on, good_until, newest, withdrawn } = self;
        let newest: String = newest.iter().map(|(pack, version)| format!("{pack} = {version}\n")).collect();
        let withdrawn = withdrawn.iter().map(|Withdrawn { pack, version, reason }| {
            format!(
                "\n[[withdrawn]]\npack = \"{pack}\"\nversion = {version}\nreason = \"{}\"\n",
                reason.code()
            )
        });
        let withdrawn: String = withdrawn.collect();
        format!(
            "publisher = \"{publisher}\"\nversion = {version}\nissued_on = {issued_on}\ngood_until = {good_until}\n\n\
             [newest]\n{newest}{withdrawn}"
        )
    }

    /// One for as long as a catalogue may be good.
    pub fn of_day(publisher: &str, version: u32, issued_on: NaiveDate) -> Catalogue {
        let good_until = issued_on.checked_add_days(Days::new(MOST_DAYS)).unwrap_or(issued_on);
        let (newest, withdrawn) = (BTreeMap::new(), Vec::new());
        Catalogue { publisher: publisher.to_owned(), version, issued_on, good_until, newest, withdrawn }
    }

    /// Reads a catalogue, signed or not.
    ///
    /// # Errors
    /// [`PackRefusal::CatalogueBroken`].
    pub fn read(text: &str) -> Result<Catalogue, PackRefusal> {
        let broken = |detail: String| PackRefusal::CatalogueBroken { detail };
        let catalogue: Catalogue = parse_plain(text).map_err(broken)?;
        let last = catalogue.issued_on.checked_add_days(Days::new(MOST_DAYS));
        if catalogue.good_until < catalogue.issued_on || last.is_none_or(|last| catalogue.good_until > last) {
            return Err(broken("good_until: at most 120 days after issued_on".to_owned()));
        }
        Ok(catalogue)
    }

    /// The catalogue of a publisher, as it lies in an archive or a vault. None that keys signed which were removed since.
    ///
    /// # Errors
    /// [`PackRefusal::CatalogueBroken`], [`PackRefusal::CatalogueUnsigned`], [`PackRefusal::Comment`], those of a signature.
    pub(super) fn of(signed: &Signed, publisher: &Publisher) -> Result<Option<Catalogue>, PackRefusal> {
        let signers = signed.signers(publisher.release_keys())?;
        match publisher.release(&signers) {
            Release::Holds => {}
            Release::Removed => return Ok(None),
            Release::Lacks { .. } => return Err(PackRefusal::CatalogueUnsigned),
        }
        let catalogue = Catalogue::read(&signed.text)?;
        said(&signers, &catalogue.comment())?;
        if catalogue.publisher != publisher.id() {
            return Err(PackRefusal::OtherPublisher);
        }
        Ok(Some(catalogue))
    }

    /// That it is not from a day that is still to come.
    ///
    /// # Errors
    /// [`PackRefusal::CatalogueFuture`].
    pub(super) fn check_day(&self, today: NaiveDate) -> Result<(), PackRefusal> {
        let last = today.checked_add_days(Days::new(MOST_AHEAD)).unwrap_or(today);
        if self.issued_on > last {
            return Err(PackRefusal::CatalogueFuture { issued_on: self.issued_on });
        }
        Ok(())
    }

    /// What a signature of it says that it is of.
    pub fn comment(&self) -> String {
        format!("faro-catalogue 1 {} {}", self.publisher, self.version)
    }

    /// Why a version of a pack was withdrawn; of several reasons the gravest.
    pub(super) fn withdrawn(&self, pack: &str, version: u32) -> Option<Reason> {
        let of = self.withdrawn.iter().filter(|it| it.pack == pack && it.version == version);
        of.map(|it| it.reason).max_by_key(|reason| *reason == Reason::Unsafe)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(issued_on: &str, good_until: &str, more: &str) -> Result<Catalogue, PackRefusal> {
        Catalogue::read(&format!(
            "publisher = ''\nversion = 1\nissued_on = {issued_on}\ngood_until = {good_until}\n{more}"
        ))
    }

    #[test]
    fn what_a_catalogue_writes_it_reads() {
        let mut catalogue = Catalogue::of_day("abc", 3, "2026-11-25".parse().unwrap());
        catalogue.newest.insert("legal-aid".to_owned(), 7);
        catalogue.withdrawn.push(Withdrawn {
            pack: "legal-aid".to_owned(),
            version: 6,
            reason: Reason::Wrong,
        });
        assert_eq!(Catalogue::read(&catalogue.text()), Ok(catalogue));
    }

    #[test]
    fn a_catalogue_holds_no_longer_than_120_days_and_not_before_it_was_made() {
        for (until, holds) in
            [("2026-11-24", false), ("2026-11-25", true), ("2027-03-25", true), ("2027-03-26", false)]
        {
            assert_eq!(dated("2026-11-25", until, "").is_ok(), holds, "{until}");
        }
    }

    #[test]
    fn what_is_nested_too_deep_or_not_seen_is_refused_each_by_itself() {
        let day = "2026-11-25";
        assert!(dated(day, day, "# seen").is_ok());
        for more in [format!("a = {}{}", "[".repeat(17), "]".repeat(17)), "# \u{202e}".to_owned()] {
            let Err(PackRefusal::CatalogueBroken { detail }) = dated(day, day, &more) else {
                panic!("{more}")
            };
            assert!(detail.starts_with("nested too deep, or"), "{detail}");
        }
    }
}
