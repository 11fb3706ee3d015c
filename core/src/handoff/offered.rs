//! What a reply says, line by line, beside what stands in the case now. Decided here, drawn by everybody.

use std::io::{BufRead, Seek};

use serde::Serialize;

use super::aliases::Aliases;
use super::card::Card;
use super::exchange_error::ExchangeError;
use super::received::Received;
use super::reply_file::{KnownLine, ReplyLine};
use crate::casefile::{Casefile, Certainty, FactSource, Hearing, Person, StoredFact};
use crate::deadlines::{FROM_HEARINGS, Rulebook, canonical_local_time, parse_zone, zone_name};
use crate::l10n::{Ltr, Message};
use crate::outlook::{Outlook, told};
use crate::vault::RecordId;

/// A line of a reply, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedLine {
    /// Counted from 1, to take it by.
    pub number: usize,
    /// What kind of line it is.
    pub kind: LineKind,
    /// What it is called.
    pub title: Message,
    /// What it says, a line each.
    pub says: Vec<Message>,
    /// What stands in the case now, a line each.
    pub stands: Vec<Message>,
    /// What happens when it is taken; or why it cannot be.
    pub then: Message,
    /// Whether it can be taken.
    pub can_take: bool,
    /// Whether it was.
    pub taken: bool,
    /// Whether to ask once more before it is taken: it changes who can read what goes from now on.
    pub asks: bool,
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// The day of a hearing.
    HearingDate,
    /// Something that a rule asks for.
    Fact,
    /// Something to do.
    Task,
    /// A question.
    Question,
    /// A message.
    Message,
    /// A file.
    Paper,
    /// The desk's new card.
    Card,
    /// None that this version knows.
    Unknown,
}

impl LineKind {
    fn of(line: &ReplyLine) -> LineKind {
        match line {
            ReplyLine::Unknown(_) => LineKind::Unknown,
            ReplyLine::Known(line) => match line {
                KnownLine::HearingDate { .. } => LineKind::HearingDate,
                KnownLine::Fact { .. } => LineKind::Fact,
                KnownLine::Task { .. } => LineKind::Task,
                KnownLine::Question { .. } => LineKind::Question,
                KnownLine::Message { .. } => LineKind::Message,
                KnownLine::Paper { .. } => LineKind::Paper,
                KnownLine::Card { .. } => LineKind::Card,
            },
        }
    }

    fn title(self) -> Message {
        Message::new(match self {
            LineKind::HearingDate => "reply-hearing",
            LineKind::Fact => "reply-fact",
            LineKind::Task => "reply-task",
            LineKind::Question => "reply-question",
            LineKind::Message => "reply-message",
            LineKind::Paper => "reply-paper",
            LineKind::Card => "reply-card",
            LineKind::Unknown => "reply-unknown",
        })
    }
}

/// What a line comes to in this case; why it cannot be taken, where it cannot.
pub(super) enum Meant {
    Hearing { there: Option<RecordId>, hearing: Hearing },
    Fact(StoredFact),
    Card(Card),
    Plain,
}

/// The case that a reply is held against.
pub(super) struct Beside<'c> {
    pub(super) case: &'c Casefile,
    pub(super) book: &'c Rulebook,
    pub(super) outlook: &'c Outlook<'c>,
}

impl<R: BufRead + Seek> Received<R> {
    /// The lines, each beside what stands in the case now.
    ///
    /// # Errors
    /// None of a card that was kept by [`Casefile::add_card`].
    pub fn lines(
        &self,
        case: &Casefile,
        book: &Rulebook,
        outlook: &Outlook<'_>,
    ) -> Result<Vec<OfferedLine>, ExchangeError> {
        let beside = Beside { case, book, outlook };
        (1..).zip(&self.file.lines).map(|(number, line)| self.offered(number, line, &beside)).collect()
    }

    fn offered(
        &self,
        number: usize,
        line: &ReplyLine,
        beside: &Beside<'_>,
    ) -> Result<OfferedLine, ExchangeError> {
        let kind = LineKind::of(line);
        let (taken, meant) = (self.seen.body.taken.contains(&number), self.meant(line, beside));
        let (says, stands) = match line {
            ReplyLine::Unknown(_) => (Vec::new(), Vec::new()),
            ReplyLine::Known(line) => (self.says(line, beside), self.stands(line, beside)?),
        };
        let (then, can_take) = match meant {
            _ if taken => (Message::new("reply-taken"), false),
            Ok(_) => (does(line), true),
            Err(ExchangeError::CannotTake(why)) => (why, false),
            Err(error) => return Err(error),
        };
        let asks = can_take && kind == LineKind::Card;
        Ok(OfferedLine { number, kind, title: kind.title(), says, stands, then, can_take, taken, asks })
    }

    /// What a line comes to.
    pub(super) fn meant(&self, line: &ReplyLine, beside: &Beside<'_>) -> Result<Meant, ExchangeError> {
        let no = |id: &'static str| ExchangeError::CannotTake(Message::new(id));
        let ReplyLine::Known(line) = line else { return Err(no("reply-unknown-why")) };
        let (case, today) = (beside.case, beside.outlook.today());
        match line {
            KnownLine::HearingDate { hearing, at, zone, hearing_kind, place } => {
                let at = canonical_local_time(at).map_err(|_| no("reply-hearing-when"))?;
                let zone = parse_zone(zone).map_err(|_| no("reply-hearing-when"))?.name();
                let there = match hearing {
                    None => None,
                    Some(name) => {
                        Some(self.names(case)?.meant(*name).ok_or_else(|| no("reply-hearing-gone"))?)
                    }
                };
                let kept = there.map(|id| case.hearing(&id.to_string())).transpose();
                let mut hearing = match kept.map_err(|_| no("reply-hearing-gone"))? {
                    Some(kept) => kept.body,
                    None => {
                        let jurisdictions = case.jurisdictions();
                        let jurisdiction = jurisdictions.first().ok_or_else(|| no("reply-no-country"))?;
                        Hearing {
                            told_on: Some(today),
                            ..Hearing::new(jurisdiction, *hearing_kind, &at, zone)
                        }
                    }
                };
                zone.clone_into(&mut hearing.zone);
                if !place.trim().is_empty() {
                    place.trim().clone_into(&mut hearing.place);
                }
                hearing.told_by_lawyer(&at, today);
                Ok(Meant::Hearing { there, hearing })
            }
            KnownLine::Fact { name, person, value } => {
                let is_of_hearing = name.split_once('.').is_none_or(|(_, short)| short == FROM_HEARINGS);
                let read = beside.book.read_fact(name, value).map_err(|_| no("reply-fact-unreadable"))?;
                if is_of_hearing {
                    return Err(no("reply-fact-unreadable"));
                }
                let (person, seen_on) = (self.whose(*person, case)?, Some(today));
                let source = FactSource { paper: None, said_by: self.card.body.name.clone(), seen_on };
                let (name, certainty, sources) = (name.clone(), Certainty::Unsaid, vec![source]);
                let value = read.to_string();
                Ok(Meant::Fact(StoredFact { name, person, value, sources, certainty, confirmed: None }))
            }
            KnownLine::Paper { paper, .. } => {
                let is_there = self.reader.names().any(|(name, _)| name == paper);
                if is_there { Ok(Meant::Plain) } else { Err(no("reply-paper-gone")) }
            }
            KnownLine::Card { card } => {
                let card: Card = card.parse().map_err(|_| no("reply-card-misread"))?;
                if case.has_other(self.card.id, &card) {
                    Err(no("card-twice"))
                } else {
                    Ok(Meant::Card(card))
                }
            }
            KnownLine::Task { title: text, .. }
            | KnownLine::Question { text }
            | KnownLine::Message { text } => {
                if text.trim().is_empty() {
                    Err(no("reply-empty"))
                } else {
                    Ok(Meant::Plain)
                }
            }
        }
    }

    fn says(&self, line: &KnownLine, beside: &Beside<'_>) -> Vec<Message> {
        match line {
            KnownLine::HearingDate { at, zone, place, .. } => {
                let when = Message::new("reply-when").with("when", told(at));
                let when = when.with("zone", zone_name(zone));
                [Some(when), own(place)].into_iter().flatten().collect()
            }
            KnownLine::Fact { name, person, value } => {
                let person = self.whose(*person, beside.case).unwrap_or(None);
                let (name, value, sources) = (name.clone(), value.clone(), Vec::new());
                let certainty = Certainty::Unsaid;
                let fact = StoredFact { name, person, value, sources, certainty, confirmed: None };
                let shown = beside.outlook.told_fact(&fact);
                [shown.question].into_iter().chain(shown.lines).collect()
            }
            KnownLine::Task { title, due, before } => {
                let due = due.map(|due| Message::new("reply-until").with("date", due));
                own(title).into_iter().chain(due).chain(before.iter().filter_map(|text| own(text))).collect()
            }
            KnownLine::Question { text } | KnownLine::Message { text } => own(text).into_iter().collect(),
            KnownLine::Paper { title, .. } => own(title).into_iter().collect(),
            KnownLine::Card { card } => {
                card.parse::<Card>().ok().map(|card| digits(&card)).into_iter().collect()
            }
        }
    }

    fn stands(&self, line: &KnownLine, beside: &Beside<'_>) -> Result<Vec<Message>, ExchangeError> {
        Ok(match line {
            KnownLine::HearingDate { hearing: Some(name), .. } => {
                let there = self.names(beside.case)?.meant(*name);
                let page = there.and_then(|id| beside.outlook.hearing(&id.to_string()).ok());
                page.map_or_else(Vec::new, |page| {
                    let zone = zone_name(&page.hearing.zone);
                    let when = Message::new("reply-when").with("when", page.when).with("zone", zone);
                    [Some(page.title), Some(when), own(&page.hearing.place)].into_iter().flatten().collect()
                })
            }
            KnownLine::Fact { name, person, .. } => {
                let person = self.whose(*person, beside.case).unwrap_or(None);
                let told = beside.case.told_fact(name, person);
                told.map_or_else(
                    || vec![Message::new("reply-fact-untold")],
                    |fact| beside.outlook.told_fact(&fact).lines,
                )
            }
            KnownLine::Card { .. } => vec![digits(&self.card.body.card()?)],
            _ => Vec::new(),
        })
    }

    /// Whom a line is about; none is the holder.
    fn whose(&self, name: Option<RecordId>, case: &Casefile) -> Result<Option<RecordId>, ExchangeError> {
        let gone = || ExchangeError::CannotTake(Message::new("reply-person-gone"));
        let Some(name) = name else { return Ok(None) };
        let id = self.names(case)?.meant(name).ok_or_else(gone)?;
        case.entry::<Person>(&id.to_string()).map_err(|_| gone())?;
        case.whose(Some(&id.to_string())).map_err(|_| gone())
    }

    fn names(&self, case: &Casefile) -> Result<Aliases, ExchangeError> {
        Aliases::new(case, &*self.card.body.names()?)
    }
}

/// What happens when a line is taken.
fn does(line: &ReplyLine) -> Message {
    let ReplyLine::Known(line) = line else { return Message::new("reply-unknown-why") };
    Message::new(match line {
        KnownLine::HearingDate { hearing: Some(_), .. } => "reply-take-hearing",
        KnownLine::HearingDate { .. } => "reply-take-new-hearing",
        KnownLine::Fact { .. } => "reply-take-fact",
        KnownLine::Task { due: Some(_), .. } => "reply-take-duty",
        KnownLine::Task { .. } | KnownLine::Question { .. } | KnownLine::Message { .. } => "reply-take-note",
        KnownLine::Paper { .. } => "reply-take-paper",
        KnownLine::Card { .. } => "reply-take-card",
    })
}

fn digits(card: &Card) -> Message {
    Message::new("card-digits").with("digits", Ltr::new(card.check_digits().to_string()))
}

/// Somebody's own words; none where there are none.
pub(super) fn own(text: &str) -> Option<Message> {
    let text = text.trim();
    (!text.is_empty()).then(|| Message::new("own-words").with("text", text))
}
