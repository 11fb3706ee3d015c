//! Taking a line of a reply: one by one, and never twice.

use std::io::{BufRead, Seek};

use chrono::DateTime;

use super::exchange_error::ExchangeError;
use super::offered::{Beside, Meant};
use super::received::Received;
use super::reply_file::{KnownLine, ReplyLine};
use crate::casefile::{Batch, Casefile, Drawer, Duty, DutyKind, Note};
use crate::deadlines::{Every, Recurrence, Rulebook, Tz};
use crate::outlook::Outlook;
use crate::vault::PaperLimits;

impl<R: BufRead + Seek> Received<R> {
    /// Takes one line, counted from 1. What it changes and that it was taken is one act, but for a paper, which is kept
    /// first.
    ///
    /// # Errors
    /// [`ExchangeError::NoLine`]; [`ExchangeError::Taken`]; [`ExchangeError::CannotTake`]; what the vault refuses.
    pub fn take(
        &mut self,
        number: usize,
        case: &mut Casefile,
        book: &Rulebook,
        now: DateTime<Tz>,
    ) -> Result<(), ExchangeError> {
        let line = number.checked_sub(1).and_then(|at| self.file.lines.get(at)).cloned();
        let line = line.ok_or(ExchangeError::NoLine)?;
        if self.seen.body.taken.contains(&number) {
            return Err(ExchangeError::Taken);
        }
        let meant = {
            let outlook = Outlook::of(case, book, now);
            self.meant(&line, &Beside { case, book, outlook: &outlook })?
        };
        let mut batch = Batch::default();
        match (meant, line) {
            (Meant::Hearing { there: Some(id), hearing }, _) => {
                batch.change(case.vault(), id, &hearing, now.to_utc())?;
            }
            (Meant::Hearing { there: None, hearing }, _) => batch.add(&hearing)?,
            (Meant::Fact(fact), _) => {
                case.under(fact.name.split_once('.').unwrap_or_default().0, book, &mut batch)?;
                case.tell_from(&fact, now.to_utc(), &mut batch)?;
            }
            (Meant::Card(card), _) => {
                let mut kept = self.card.body.clone();
                kept.replace(&card, now.to_utc());
                batch.replace(case.vault(), self.card.id, &kept)?;
                self.card.body = kept;
            }
            (Meant::Plain, ReplyLine::Known(KnownLine::Task { title, due: Some(due), before })) => {
                let when = Recurrence::of(due, Every::Once);
                let duty = Duty::new(DutyKind::Other, when, now.timezone().name());
                let checklist = before.into_iter().filter(|text| !text.trim().is_empty()).collect();
                let duty = Duty { title: title.trim().to_owned(), checklist, ..duty };
                duty.check()?;
                batch.add(&duty)?;
            }
            (Meant::Plain, ReplyLine::Known(KnownLine::Task { title, before, .. })) => {
                let text = [title].into_iter().chain(before).collect::<Vec<_>>().join("\n");
                batch.add(&self.note(&text, now))?;
            }
            (Meant::Plain, ReplyLine::Known(KnownLine::Question { text } | KnownLine::Message { text })) => {
                batch.add(&self.note(&text, now))?
            }
            (Meant::Plain, ReplyLine::Known(KnownLine::Paper { paper, title })) => {
                let title = if title.trim().is_empty() { paper.clone() } else { title };
                let mut bytes = self.reader.entry(&paper)?;
                let limits = PaperLimits::default();
                case.add_paper(&title, &paper, &mut bytes, limits, now.to_utc())?;
            }
            (Meant::Plain, _) => return Err(ExchangeError::NoLine),
        }
        Ok(case.take_with(&mut self.seen, number, batch)?)
    }

    /// What the lawyer said, where the person finds it again and nobody else reads it.
    fn note(&self, text: &str, now: DateTime<Tz>) -> Note {
        let (text, now) = (format!("{}: {}", self.card.body.name, text.trim()), now.to_utc());
        Note { text, created: now, edited: now, drawer: Drawer::Lawyer }
    }
}
