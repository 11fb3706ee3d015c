//! The outlook itself: all that was written down, read once, and the day that it is seen from.

use std::sync::{Arc, OnceLock};

use chrono::{DateTime, NaiveDate};

use super::doubt::Doubt;
use super::hearing_date::Truth;
use super::item::Item;
use super::told::Told;
use crate::casefile::{
    Address, Casefile, Contact, Duty, Entry, Hearing, Person, Relation, StoredFact, Written,
};
use crate::deadlines::{Facts, Rulebook, Tz};
use crate::prooflog::Marks;
use crate::vault::RecordId;

/// The case, seen by one person on one day.
pub struct Outlook<'b> {
    pub(super) book: &'b Rulebook,
    pub(super) now: DateTime<Tz>,
    pub(super) today: NaiveDate,
    pub(super) jurisdictions: Vec<String>,
    pub(super) people: Vec<Entry<Person>>,
    pub(super) contacts: Vec<Entry<Contact>>,
    pub(super) addresses: Vec<Entry<Address>>,
    pub(super) facts: Vec<Entry<StoredFact>>,
    pub(super) told: Told,
    pub(super) hearings: Vec<SeenHearing>,
    pub(super) duties: Vec<Entry<Duty>>,
    pub(super) marks: Arc<Marks>,
    /// What rules say, once somebody asked.
    pub(super) ruled: OnceLock<Vec<Item>>,
    /// What can hardly be right, once somebody asked.
    pub(super) doubted: OnceLock<Vec<Doubt>>,
}

/// A hearing with the date that counts today.
pub(super) struct SeenHearing {
    pub(super) id: RecordId,
    /// As it is to be acted on: its `at` is the date that counts.
    pub(super) body: Hearing,
    pub(super) truth: Truth,
}

impl<'b> Outlook<'b> {
    /// Reads the case as it is `now`, on the clock of the zone where the person is.
    pub fn of(case: &Casefile, book: &'b Rulebook, now: DateTime<Tz>) -> Outlook<'b> {
        Outlook::of_written(case.written(), Marks::kept(case), book, now)
    }

    /// The same of what was chosen, or of what somebody else handed over.
    pub fn of_written(
        written: Written,
        marks: Arc<Marks>,
        book: &'b Rulebook,
        now: DateTime<Tz>,
    ) -> Outlook<'b> {
        let Written { jurisdictions, people, contacts, addresses, mut facts, hearings, mut duties } = written;
        let today = now.date_naive();
        let holder = |person: &Entry<Person>| person.body.relation == Relation::Myself;
        let holders: Vec<RecordId> =
            people.iter().filter(|person| holder(person)).map(|person| person.id).collect();
        // Somebody may have said only later that this is them.
        let whose = |person: Option<RecordId>| person.filter(|person| !holders.contains(person));
        facts.iter_mut().for_each(|fact| fact.body.person = whose(fact.body.person));
        duties.iter_mut().for_each(|duty| duty.body.person = whose(duty.body.person));
        let seen = |Entry { id, body }: Entry<Hearing>| {
            let (truth, person) = (Truth::of(&body, today), whose(body.person));
            SeenHearing { id, body: Hearing { at: truth.at.clone(), person, ..body }, truth }
        };
        let mut hearings: Vec<_> = hearings.into_iter().map(seen).collect();
        hearings.sort_by_key(|hearing| (hearing.body.when(), hearing.id));
        Outlook {
            book,
            now,
            today,
            jurisdictions,
            people,
            contacts,
            addresses,
            told: Told::of(&facts, book),
            facts,
            hearings,
            duties,
            marks,
            ruled: OnceLock::new(),
            doubted: OnceLock::new(),
        }
    }

    /// What follows from these facts alone, where there is no case.
    pub fn of_facts(facts: Facts, book: &'b Rulebook, now: DateTime<Tz>) -> Outlook<'b> {
        Outlook {
            book,
            now,
            today: now.date_naive(),
            jurisdictions: book.jurisdictions().into_iter().map(str::to_owned).collect(),
            people: Vec::new(),
            contacts: Vec::new(),
            addresses: Vec::new(),
            facts: Vec::new(),
            told: Told::only(facts),
            hearings: Vec::new(),
            duties: Vec::new(),
            marks: Arc::default(),
            ruled: OnceLock::new(),
            doubted: OnceLock::new(),
        }
    }

    /// The day that it is seen from.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The instant that it is seen from, in the person's zone.
    pub fn now(&self) -> DateTime<Tz> {
        self.now
    }

    pub(super) fn is_of_case(&self, jurisdiction: &str) -> bool {
        self.jurisdictions.iter().any(|there| there == jurisdiction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casefile::HearingKind;
    use crate::files::Files;
    use crate::l10n::Words;
    use crate::prooflog::{Proof, ProofResult, READ};
    use crate::vault::{KdfParams, OsEntropy, Vault};

    #[test]
    fn the_log_is_read_once_for_everything_that_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::create(
            &folder.path().join("vault"),
            b"correct horse battery",
            KdfParams::FLOOR,
            Arc::new(OsEntropy),
        );
        let (mut case, book) = (Casefile::new(vault.unwrap()), Rulebook::load(Files::builtin()).unwrap());
        let words = Words::load(Files::builtin(), "en").unwrap();
        let now: DateTime<Tz> = "2026-12-01T14:00:00Z"
            .parse::<DateTime<chrono::Utc>>()
            .unwrap()
            .with_timezone(&Tz::named("America/New_York").unwrap());
        case.set_fact("us.moved_on", None, "2026-11-20", &book, &words, now.to_utc()).unwrap();
        let hearing = Hearing::new("us", HearingKind::Master, "2026-11-30T09:00", "America/New_York");
        let id = case.add_hearing(&hearing, &book).unwrap().to_string();
        let reads = || READ.with(std::cell::Cell::get);

        let before = reads();
        let outlook = Outlook::of(&case, &book, now);
        assert_eq!(reads() - before, 1, "to make an outlook");

        let (today, proof) = (outlook.today(), Proof { result: ProofResult::Missed, ..Proof::default() });
        let marked = outlook.mark(&format!("hearing:{id}"), proof, &words).unwrap();
        assert_eq!(outlook.items().len(), 3);
        assert!(outlook.home().open_questions.is_some() && !outlook.questions().is_empty());
        assert!(!outlook.agenda(today - chrono::Days::new(30), today).is_empty());
        assert!(!outlook.coming().items.is_empty() && outlook.duties().is_empty());
        assert_eq!((outlook.hearings().len(), outlook.told_facts().len()), (1, 1));
        assert!(outlook.hearing(&id).is_ok() && outlook.rule("us.ar11").is_ok());
        assert!(outlook.undo(&format!("hearing:{id}"), &words).is_err());
        outlook.moving(today);
        assert_eq!(reads() - before, 1, "to answer everything else");

        case.write_proof(marked, now).unwrap();
        let before = reads();
        Outlook::of(&case, &book, now);
        assert!(Outlook::of(&case, &book, now).undo(&format!("hearing:{id}"), &words).is_ok());
        assert_eq!(reads() - before, 1, "after a change, for as many outlooks as there are");
    }
}
