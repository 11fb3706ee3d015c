//! Making a hand-off.

use std::io::Write;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::aliases::Aliases;
use super::bundle::Writer;
use super::contents::Contents;
use super::exchange_error::ExchangeError;
use super::kept_card::KeptCard;
use super::kind::Kind;
use super::part::{Choice, Part};
use super::read_me::read_me;
use super::selection::{Selection, went};
use crate::casefile::{Body, CaseError, Casefile, Entry};
use crate::deadlines::{Rulebook, Tz};
use crate::disk;
use crate::l10n::Message;
use crate::sheets::Readers;
use crate::vault::{Entropy, RecordId, hex, random};
use crate::years::usable;

/// A hand-off that was made: what the person sees of it later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// To which card.
    pub card: RecordId,
    /// What the card was called.
    pub name: String,
    /// Rises with each to this card.
    pub number: u64,
    /// When it was made.
    #[serde(deserialize_with = "usable")]
    pub made: DateTime<Utc>,
    /// How much of each part went, by its code.
    pub went: Vec<(Part, usize)>,
}

impl Handoff {
    /// What went, a line each; and that nothing did.
    pub fn went(&self) -> Vec<Message> {
        went(self.went.iter().copied())
    }
}

impl Body for Handoff {
    const KIND: &'static str = "handoff";
}

/// How a file for a card may be called: it tells the day, and nothing else.
///
/// # Errors
/// What the entropy refuses.
pub fn file_name(now: DateTime<Tz>, entropy: &dyn Entropy) -> Result<String, ExchangeError> {
    Ok(format!("{}-{}.faro.age", now.date_naive(), hex(&random::<2>(entropy)?)))
}

impl Casefile {
    /// The hand-offs that were made, the newest first.
    pub fn handoffs(&self) -> Vec<Entry<Handoff>> {
        let mut made: Vec<Entry<Handoff>> = self.entries();
        made.sort_by_key(|handoff| std::cmp::Reverse((handoff.body.made, handoff.body.number, handoff.id)));
        made
    }

    /// Writes what was chosen into a new file, as [`Casefile::hand_over`] does; of a failure no half of a file is left.
    ///
    /// # Errors
    /// [`ExchangeError::Exists`] where there is a file already; those of [`Casefile::hand_over`].
    #[allow(clippy::too_many_arguments, reason = "time, language and randomness are arguments")]
    pub fn hand_over_as(
        &mut self,
        card: &str,
        is_sure: bool,
        choice: &Choice,
        book: &Rulebook,
        readers: Readers<'_>,
        entropy: &dyn Entropy,
        now: DateTime<Tz>,
        path: &Path,
    ) -> Result<Handoff, ExchangeError> {
        disk::write_new(path, ExchangeError::of_new, |to| {
            Ok(self.hand_over(card, is_sure, choice, book, readers, entropy, now, to)?.1)
        })
    }

    /// Writes what was chosen to `to`, sealed for one card. Of a card that nobody compared the person must say that they
    /// want to go on (`is_sure`). In little memory: papers pass through.
    ///
    /// # Errors
    /// [`ExchangeError::NotCompared`]; as [`Casefile::entry`] for the card; what the vault refuses; what writing fails with.
    #[allow(clippy::too_many_arguments, reason = "time, language and randomness are arguments")]
    pub fn hand_over<W: Write>(
        &mut self,
        card: &str,
        is_sure: bool,
        choice: &Choice,
        book: &Rulebook,
        readers: Readers<'_>,
        entropy: &dyn Entropy,
        now: DateTime<Tz>,
        to: W,
    ) -> Result<(W, Handoff), ExchangeError> {
        let Entry { id, body: mut card } = self.entry::<KeptCard>(card)?;
        if card.compared.is_none() && !is_sure {
            return Err(ExchangeError::NotCompared);
        }
        let selection = Selection::of(self, choice);
        let words = readers.first();
        let log = match &selection.log {
            Some(told) => Some(self.export_proofs(Some(told), words, now)?),
            None => None,
        };
        // Used up before the file is there: no two files have one number.
        card.number = card.number.checked_add(1).ok_or(CaseError::Unwritable)?;
        self.put_card(id, &card)?;
        let (number, key) = (card.number, card.signing_key()?);
        let contents = Contents::new(self, &selection, book, words, now);
        let mut bundle = Writer::begin(to, card.card()?.recipient(), Kind::Handoff, entropy)?;
        bundle.add("READ-ME.txt", read_me(readers.all(), &key.public()).as_bytes())?;
        bundle.add("case.html", contents.case_html(readers).as_bytes())?;
        bundle.add("dates.csv", contents.dates_csv().as_bytes())?;
        bundle.add("dates.ics", contents.dates_ics(&card)?.as_bytes())?;
        let mut files = Vec::new();
        for paper in &selection.papers {
            let read = &mut |to: &mut dyn Write| self.vault().read_paper(paper.id, to).map(drop);
            files.push(bundle.add_paper(read)?);
        }
        let aliases = Aliases::new(self, &*card.names()?)?;
        bundle.add("case.json", contents.case_json(&card, number, &files, &aliases)?.as_bytes())?;
        if let Some(log) = &log {
            bundle.add("proof-log.json", log.json.as_bytes())?;
            if let Some(signature) = &log.signature {
                bundle.add("proof-log.json.minisig", signature.as_bytes())?;
            }
        }
        drop(contents);
        let to = bundle.finish(&key, card.handoff, number)?;
        let went = selection.counts.iter().filter(|count| count.goes > 0);
        let went = went.map(|count| (count.part, count.goes)).collect();
        let name = card.name.clone();
        let handoff = Handoff { card: id, name, number, made: now.to_utc(), went };
        self.add(&handoff)?;
        Ok((to, handoff))
    }
}
