//! What a reminder says: on a locked phone never a word of the case, unless the person chose so.

use chrono::{DateTime, Days, NaiveDateTime};

use super::ladder::{Rung, SOON, Step, When};
use super::thing::Thing;
use crate::deadlines::{Tz, resolve};
use crate::l10n::{Arg, Message};
use crate::outlook::joined;

/// What a reminder says, without its words: two that are equal read the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    word: Word,
    /// Said in full: the number of its title, and its day.
    full: Option<(usize, When)>,
    /// Its time on another clock, and the number of its place.
    there: Option<(NaiveDateTime, usize)>,
}

/// What may be said in full of a thing.
#[derive(Clone, Copy)]
pub(super) struct Title {
    /// The number of its title: two that read the same have the same.
    pub(super) title: usize,
    /// It was sent, and waits for its receipt.
    pub(super) sent: bool,
    /// The zone of the clock that it goes by, and the number of its place.
    pub(super) there: Option<(Tz, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Word {
    /// It is over, and nobody said what came of it.
    Over,
    /// So many days are left; none is today.
    Days(i64),
    /// It begins soon.
    Soon,
    /// It has begun.
    Now,
    /// It ends soon.
    Closing,
    /// To leave now.
    Leave,
    /// The very last day is meant.
    Last,
    /// It was sent: whether its receipt came.
    Receipt,
    /// It cannot wait, whatever its day is.
    AtOnce,
    /// Its title and its day say it all.
    Title,
}

impl Said {
    /// What a rung says to somebody in a zone: in full where there is a title.
    pub(super) fn of(rung: &Rung, title: Option<Title>, here: Tz) -> Said {
        let there = title.and_then(|title| title.there);
        let there = there.and_then(|(zone, place)| Some((rung.when.there(here, zone)?, place)));
        let word = match rung.step {
            Step::Late(_) | Step::Over(_) | Step::Passed(_) => Word::Over,
            Step::Closes => Word::Closing,
            Step::Leave => Word::Leave,
            Step::Soon => Word::Soon,
            Step::AtOnce(_) if title.is_some() => Word::AtOnce,
            Step::AtOnce(_) => Word::Days(0),
            Step::Begins => Word::Now,
            Step::Days(_) | Step::Evening | Step::Day | Step::Again(_) | Step::Opens | Step::Last(_) => {
                match title {
                    None => Word::Days(rung.days_left.max(0)),
                    Some(title) if title.sent => Word::Receipt,
                    Some(_) if matches!(rung.step, Step::Last(_)) => Word::Last,
                    Some(_) => Word::Title,
                }
            }
        };
        Said { word, full: title.map(|title| (title.title, rung.when)), there }
    }

    /// Until when it is true, said at a time: who counts days is wrong on the next one; none where it stays true.
    pub(super) fn holds_until(self, at: DateTime<Tz>) -> Option<DateTime<Tz>> {
        match self.word {
            Word::Over | Word::AtOnce => None,
            Word::Soon | Word::Now | Word::Closing | Word::Leave => at.checked_add_signed(SOON),
            // Its day is said, and not how far it is.
            Word::Days(_) | Word::Last | Word::Receipt | Word::Title if self.full.is_some() => None,
            Word::Days(_) | Word::Last | Word::Receipt | Word::Title => {
                let tomorrow = at.date_naive().checked_add_days(Days::new(1))?;
                resolve(tomorrow.and_hms_opt(0, 0, 0)?, at.timezone())
            }
        }
    }

    /// The sentence about the things, which read the same but for whose they are.
    pub(super) fn message(self, things: &[Thing<'_>]) -> Option<Message> {
        let thing = *things.first()?;
        if let Some((_, when)) = self.full {
            let title = joined(things.iter().map(|thing| thing.title()))?;
            let sentence = match self.word {
                Word::Over => thing.over(),
                Word::Closing => "reminder-closing-full",
                Word::Leave => "reminder-leave-full",
                Word::Soon => "reminder-soon-full",
                Word::Now => "reminder-now-full",
                Word::Last => "reminder-last-full",
                Word::Receipt => "reminder-receipt-full",
                // Its title names the day of the hearing: beside the day of the look both would read alike.
                Word::Title | Word::Days(_) if thing.is_look() => return Some(title),
                Word::AtOnce => return Some(Message::new("reminder-at-once-full").with("title", title)),
                Word::Title | Word::Days(_) => "reminder-full",
            };
            let when: Arg = match (when, self.there) {
                (When::Day(day), _) => day.into(),
                (When::Time(at), None) => Message::day_time(at).into(),
                (When::Time(at), Some((there, _))) => {
                    let id = match thing {
                        Thing::Duty(duty) if duty.kind.is_by_phone() => "reminder-here",
                        _ if thing.place().is_empty() => "reminder-there",
                        _ => "reminder-there-at",
                    };
                    let when = Message::new(id).with("there", Message::day_time(there));
                    when.with("here", Message::day_time(at)).with("place", thing.place()).into()
                }
            };
            return Some(Message::new(sentence).with("title", title).with("when", when));
        }
        Some(Message::new(match self.word {
            Word::Over => "reminder-over",
            Word::Days(0) | Word::Last | Word::Receipt | Word::AtOnce | Word::Title => "reminder-today",
            Word::Days(1) => "reminder-tomorrow",
            Word::Days(days) => return Some(Message::new("reminder-days").with("days", days)),
            Word::Soon => "reminder-soon",
            Word::Now => "reminder-now",
            Word::Closing => "reminder-closing",
            Word::Leave => "reminder-leave",
        }))
    }
}
