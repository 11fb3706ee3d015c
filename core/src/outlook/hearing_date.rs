//! Which date of a hearing counts, when many tell it and do not agree.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::urgency::ASK_DAYS;
use crate::casefile::{Hearing, HearingSource, SourceKind};
use crate::l10n::Message;

/// After so many days the court's system should be looked at again: hearings move without a letter.
pub const CHECK_DAYS: u32 = 7;

/// How far a date can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Told by the person alone.
    Own,
    /// Told, and by nobody else.
    Told,
    /// Only the notice to appear says so.
    Unconfirmed,
    /// Two sources agree.
    Confirmed,
    /// Two sources do not agree.
    Conflict,
}

/// What is to be believed of a hearing's date on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// The date to act on: the earliest that is to come and that somebody still stands for.
    pub at: String,
    /// How far it can be trusted.
    pub standing: Standing,
    /// Each that says another date.
    pub against: Vec<HearingSource>,
    /// The day on which anybody was last asked.
    pub last_seen: Option<NaiveDate>,
}

/// A hearing that was moved: the same source said another day before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The old date.
    pub from: String,
    /// The new one.
    pub to: String,
    /// It is nearer now: every plan for it is wrong.
    pub earlier: bool,
    /// The day on which the new date was first seen.
    pub seen_on: NaiveDate,
}

type When = (NaiveDate, Option<NaiveTime>);

impl Standing {
    /// How it is said.
    pub fn message(self) -> Message {
        Message::new(match self {
            Standing::Own => "standing-own",
            Standing::Told => "standing-told",
            Standing::Unconfirmed => "standing-unconfirmed",
            Standing::Confirmed => "standing-confirmed",
            Standing::Conflict => "standing-conflict",
        })
    }
}

impl Truth {
    /// What to believe of the date, seen from `today`.
    ///
    /// Of one kind of source only what it said last counts. Where sources disagree, the earliest date to come is the
    /// one to act on: to go once too often costs less than to miss the day.
    pub fn of(hearing: &Hearing, today: NaiveDate) -> Truth {
        let last_seen = hearing.sources.iter().map(|source| source.seen_on).max();
        let said: Vec<_> =
            hearing.last_words().into_iter().filter_map(|source| Some((source, source.when()?))).collect();
        let to_come: Vec<_> = said.iter().filter(|(_, (day, _))| *day >= today).copied().collect();
        let past = to_come.is_empty();
        let said = if past { said } else { to_come };
        // Of days that are over the last one counts: it is the one that was to be kept.
        let first = said.iter().min_by_key(|(source, when)| {
            let near = (when.0, when.1.is_none(), when.1);
            (past.then_some(std::cmp::Reverse(source.seen_on)), near)
        });
        let Some((first, when)) = first else {
            return Truth { at: hearing.at.clone(), standing: Standing::Own, against: Vec::new(), last_seen };
        };
        let agrees = |other: &When| other.0 == when.0 && (other.1 == when.1 || other.1.is_none());
        let against: Vec<HearingSource> =
            said.iter().filter(|(_, other)| !agrees(other)).map(|(source, _)| (*source).clone()).collect();
        let standing = match (against.is_empty(), said.len()) {
            (false, _) => Standing::Conflict,
            (true, 2..) => Standing::Confirmed,
            (true, _) if first.kind == SourceKind::NoticeToAppear => Standing::Unconfirmed,
            (true, _) if first.kind == SourceKind::Own => Standing::Own,
            (true, _) => Standing::Told,
        };
        Truth { at: first.at.clone(), standing, against, last_seen }
    }

    /// What a source said last of a day that is over, while another one says a day to come: of two that disagreed it may
    /// have been the right one.
    pub fn passed(hearing: &Hearing, today: NaiveDate) -> Option<(HearingSource, NaiveDate)> {
        let said: Vec<_> =
            hearing.last_words().into_iter().filter_map(|source| Some((source, source.when()?.0))).collect();
        let comes = said.iter().any(|(_, day)| *day >= today);
        let over = said.into_iter().filter(|(_, day)| *day < today && (today - *day).num_days() <= ASK_DAYS);
        let last = over.max_by_key(|(_, day)| *day).filter(|_| comes);
        last.map(|(source, day)| (source.clone(), day))
    }

    /// How many days ago anybody was last asked.
    pub fn days_unseen(&self, today: NaiveDate) -> Option<i64> {
        self.last_seen.map(|day| (today - day).num_days())
    }
}

impl Moved {
    /// How the date that counts was moved: by the source that stands for it, against its own last word before. That two
    /// sources disagree is no move; nor is it one that only the time became known.
    pub fn of(hearing: &Hearing, truth: &Truth) -> Option<Moved> {
        let counts = hearing.last_words().into_iter().filter(|source| source.at == truth.at);
        counts.filter_map(|last| Moved::by(hearing, last)).max_by_key(|moved| moved.earlier)
    }

    fn by(hearing: &Hearing, last: &HearingSource) -> Option<Moved> {
        let mut said: Vec<_> =
            hearing.sources.iter().filter(|source| source.kind == last.kind && !source.wrong).collect();
        said.sort_by_key(|source| source.seen_on);
        let (new, mut seen_on) = (last.when()?, last.seen_on);
        for source in said.into_iter().rev() {
            let Some(old) = source.when() else { continue };
            if old.0 == new.0 && (old.1 == new.1 || old.1.is_none()) {
                seen_on = source.seen_on;
                continue;
            }
            let (from, to) = (source.at.clone(), last.at.clone());
            return Some(Moved { from, to, earlier: new < old, seen_on });
        }
        None
    }
}
