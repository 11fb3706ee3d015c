//! The files inside a hand-off, from what was chosen.

use std::sync::Arc;

use serde_json::{Value, json};

use super::aliases::Aliases;
use super::case_file::{CaseFile, DueEntry, FORMAT};
use super::dates_csv::dates_csv;
use super::exchange_error::ExchangeError;
use super::kept_card::KeptCard;
use super::selection::Selection;
use crate::calendar::{UidKey, events, ics};
use crate::casefile::{CaseError, Casefile, Entry, Relation, Whole};
use crate::deadlines::{Answer, Rulebook, Tz};
use crate::l10n::Words;
use crate::outlook::{DueLine, Item, Outlook};
use crate::prooflog::Marks;
use crate::reminders::Settings;
use crate::sheets::{Essentials, PaperSize, Readers, case_sheet, html};
use chrono::DateTime;

/// What is drawn from a selection: all but the papers.
pub(super) struct Contents<'s> {
    selection: &'s Selection,
    outlook: Outlook<'s>,
    items: Vec<Item>,
    words: &'s Words,
}

impl<'s> Contents<'s> {
    /// What follows from what was chosen, and from nothing else: what came of an item is known from the log alone.
    pub(super) fn new(
        case: &Casefile,
        selection: &'s Selection,
        book: &'s Rulebook,
        words: &'s Words,
        now: DateTime<Tz>,
    ) -> Contents<'s> {
        let told = selection.log.as_deref().unwrap_or_default();
        let entries = case.proofs().into_iter().map(|entry| entry.body);
        let entries: Vec<_> = entries.filter(|entry| told.contains(&entry.number)).collect();
        let marks = Arc::new(Marks::told(&entries));
        let outlook = Outlook::of_written(selection.written.clone(), marks, book, now);
        let items = outlook.items();
        Contents { selection, outlook, items, words }
    }

    /// `case.html`.
    pub(super) fn case_html(&self, readers: Readers<'_>) -> String {
        let essentials = Essentials::of_written(&self.selection.written, &self.outlook);
        html(&case_sheet(&essentials, readers), PaperSize::A4)
    }

    /// `dates.csv`.
    pub(super) fn dates_csv(&self) -> String {
        dates_csv(&self.outlook, &self.items, &self.selection.written.people, self.words)
    }

    /// `dates.ics`, with names of events that this card alone sees.
    pub(super) fn dates_ics(&self, card: &KeptCard) -> Result<String, ExchangeError> {
        let settings = Settings { discreet: false, ..Settings::default() };
        let events = events(&self.outlook, &settings, self.words);
        Ok(ics(&events, &UidKey::from_bytes(&*card.names()?)?, self.outlook.now().to_utc())?)
    }

    /// `case.json`, with names of records that this card alone sees. `files` says where each paper lies.
    pub(super) fn case_json(
        &self,
        card: &KeptCard,
        number: u64,
        files: &[String],
        aliases: &Aliases,
    ) -> Result<String, ExchangeError> {
        let (written, now) = (&self.selection.written, self.outlook.now());
        let holder = written.people.iter().find(|person| person.body.relation == Relation::Myself);
        let file = |(paper, file): (&Entry<_>, &String)| Whole::new(paper.clone(), [("file", json!(file))]);
        let case = CaseFile {
            format: FORMAT.to_owned(),
            handoff: card.handoff,
            number,
            made_at: now.to_utc(),
            zone: now.timezone().name().to_owned(),
            language: self.words.tag().to_owned(),
            reply_to: card.identity()?.recipient().to_string(),
            sign_key: card.signing_key()?.public().to_string(),
            label: holder.map(|holder| holder.body.name.clone()).unwrap_or_default(),
            jurisdictions: written.jurisdictions.clone(),
            people: wholes(&written.people),
            facts: wholes(&written.facts),
            hearings: self.outlook.hearings().iter().map(|page| page.whole(self.words)).collect(),
            duties: self.outlook.duties().iter().map(|page| page.whole(self.words)).collect(),
            addresses: wholes(&written.addresses),
            contacts: wholes(&written.contacts),
            notes: wholes(&self.selection.notes),
            papers: self.selection.papers.iter().zip(files).map(file).collect(),
            due: self.items.iter().map(|item| self.due(item)).collect::<Result<_, _>>()?,
        };
        let unwritable = |_| CaseError::Unwritable;
        let mut value = serde_json::to_value(&case).map_err(unwritable)?;
        let goes = self.selection.records();
        aliases.hide(&mut value, &|id| goes.contains(&id));
        let json = serde_json::to_string_pretty(&value).map_err(unwritable)?;
        Ok(json + "\n")
    }

    /// An item, and the law that it comes from.
    fn due(&self, item: &Item) -> Result<DueEntry, ExchangeError> {
        let page = item.rule.as_ref().and_then(|_| self.outlook.rule(&item.id).ok());
        let law = page.map(|page| Answer::new(&page.outcome, self.words));
        let mut line = json!(DueLine::new(item, self.words));
        if let Value::Object(fields) = &mut line {
            fields.insert("law".to_owned(), json!(law));
        }
        Ok(serde_json::from_value(line).map_err(|_| CaseError::Unwritable)?)
    }
}

fn wholes<T: Clone>(entries: &[Entry<T>]) -> Vec<Whole<T>> {
    entries.iter().cloned().map(Whole::from).collect()
}
