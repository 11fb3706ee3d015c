//! How much of the case can be seen: said before anything else, for a list that may lack rows must never say "nothing".

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::casefile::{
    Address, Body, Case, Casefile, Contact, Duty, Hearing, Note, PackRecord, Paper, Person, StoredFact, Tick,
};
use crate::deadlines::ZoneDatabase;
use crate::l10n::Message;
use crate::packs::Known;
use crate::prooflog::{ProofEntry, SigningKey};
use crate::vault::{self, Freshness, RECOVERY, Record, RecordId};

/// For how long clocks are taken to change as they did: some country changes its mind several times a year.
const ZONES_HOLD: Months = Months::new(12);

/// How the vault was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VaultState {
    /// Everything verifies.
    #[default]
    Sound,
    /// Something does not verify: it is read as far as it does, and nothing is changed.
    Damaged,
    /// This device has seen a newer state.
    Older,
}

/// The condition of the vault, and what must be said of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    /// The gravest.
    pub state: VaultState,
    /// Whether any list may lack rows.
    pub is_lacking: bool,
    /// All that must be told, the gravest first; nothing if all is well.
    pub notices: Vec<Message>,
}

impl Condition {
    /// Looks at an open vault.
    pub fn of(case: &Casefile) -> Condition {
        let vault = case.vault();
        let damaged = *vault.condition() != vault::Condition::Sound;
        let older = matches!(vault.freshness(), Freshness::Older(_));
        let unreadable = unusable(case).count();
        let notices = [
            damaged.then(|| Message::new("vault-read-only-damaged")),
            damaged.then(|| Message::new("list-may-lack")),
            older.then(|| Message::new("vault-older")),
            vault.has_stale_slot_copy().then(|| Message::new("vault-stale-slots")),
            (unreadable > 0).then(|| Message::new("vault-unreadable").with("count", unreadable)),
        ];
        let state = match (damaged, older) {
            (true, _) => VaultState::Damaged,
            (false, true) => VaultState::Older,
            (false, false) => VaultState::Sound,
        };
        let is_lacking = damaged || older || unreadable > 0;
        Condition { state, is_lacking, notices: notices.into_iter().flatten().collect() }
    }

    /// With what must be told on that day beside it: that the time zones of this Faro are old.
    pub fn on(mut self, today: NaiveDate) -> Condition {
        let released = ZoneDatabase::carried().released;
        if released.checked_add_months(ZONES_HOLD).is_some_and(|until| until < today) {
            self.notices.push(Message::new("zones-old").with("date", released));
        }
        self
    }

    /// What an empty list says: `nothing`, or that it may lack rows.
    pub fn of_empty(&self, nothing: &str) -> Message {
        Message::new(if self.is_lacking { "list-may-lack" } else { nothing })
    }
}

/// The records that this version cannot use: a newer one wrote them, or they were changed. They are kept as they are.
pub fn unusable(case: &Casefile) -> impl Iterator<Item = RecordId> + '_ {
    case.vault().records().filter(|(_, record)| !is_readable(record)).map(|(id, _)| id)
}

fn is_readable(record: &Record) -> bool {
    match record.kind() {
        Case::KIND => record.read::<Case>().is_some(),
        Person::KIND => record.read::<Person>().is_some(),
        Contact::KIND => record.read::<Contact>().is_some(),
        Address::KIND => record.read::<Address>().is_some(),
        StoredFact::KIND => record.read::<StoredFact>().is_some(),
        Hearing::KIND => record.read::<Hearing>().is_some(),
        Duty::KIND => record.read::<Duty>().is_some(),
        ProofEntry::KIND => {
            let said = |entry: ProofEntry| entry.content.is_none() || entry.proof().is_some();
            record.read().is_some_and(said)
        }
        SigningKey::KIND => record.read::<SigningKey>().is_some(),
        Note::KIND => record.read::<Note>().is_some(),
        Paper::KIND => record.read::<Paper>().is_some(),
        PackRecord::KIND => record.read::<PackRecord>().is_some(),
        Tick::KIND => record.read::<Tick>().is_some(),
        Known::KIND => record.read::<Known>().is_some(),
        // The vault's own; it reads it itself.
        RECOVERY => true,
        // Those of the rooms above, which this one does not know: they say themselves what they cannot use.
        "calendar_key" | "card" | "client" | "desk" | "handoff" | "reply" => true,
        _ => false,
    }
}
