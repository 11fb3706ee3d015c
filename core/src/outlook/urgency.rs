//! How near something is: here, and nowhere else, it is decided what is late and what is missed.

use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use super::duty_state::DutyState;
use crate::deadlines::{Kind, Outcome, Tz};
use crate::l10n::Message;
use crate::prooflog::ProofResult;

/// How long after a hearing or an appointment Faro asks how it went.
pub(super) const ASK_DAYS: i64 = 30;

/// How near an item is, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Even the last day is over.
    Missed,
    /// The day to act by is over, the last day is not.
    Late,
    /// Its day is far, or there is none, and who waits for it may come to harm before.
    AtOnce,
    /// Today.
    Today,
    /// It is over, and nobody said what came of it; or nothing had to be done.
    Passed,
    /// Within seven days.
    Week,
    /// Within thirty days.
    Month,
    /// After that.
    Later,
    /// It was sent in time, and the office has not said yet that it came.
    Sent,
    /// It may be done already.
    Open,
    /// An office should do it.
    Expected,
    /// No day is known.
    Undated,
    /// A day worth knowing: there is nothing to do on it.
    Information,
}

impl Urgency {
    /// There is a day, and it is not over.
    pub fn is_ahead(self) -> bool {
        matches!(self, Urgency::Today | Urgency::Week | Urgency::Month | Urgency::Later)
    }

    /// Whether it needs the reader at once.
    pub fn is_pressing(self) -> bool {
        matches!(self, Urgency::Missed | Urgency::Late | Urgency::AtOnce | Urgency::Today)
    }

    /// How near a day is.
    pub(super) fn of(day: NaiveDate, today: NaiveDate) -> Urgency {
        match (day - today).num_days() {
            ..0 => Urgency::Late,
            0 => Urgency::Today,
            1..=7 => Urgency::Week,
            8..=30 => Urgency::Month,
            _ => Urgency::Later,
        }
    }

    /// How near a hearing is, with what was said of it; none where it asks for nothing any more.
    pub(super) fn of_hearing(day: NaiveDate, said: Option<ProofResult>, today: NaiveDate) -> Option<Urgency> {
        match said {
            Some(ProofResult::Missed | ProofResult::CouldNot) => Some(Urgency::Missed),
            Some(_) => None,
            None if day >= today => Some(Urgency::of(day, today)),
            None => ((today - day).num_days() <= ASK_DAYS).then_some(Urgency::Passed),
        }
    }

    /// How near a time of a duty is. One that passed without a word may still be told.
    pub(super) fn of_duty(day: NaiveDate, state: DutyState, today: NaiveDate) -> Urgency {
        match state {
            // What began before midnight can still be done.
            DutyState::Open => Urgency::of(day.max(today), today),
            DutyState::Unanswered | DutyState::Missed => Urgency::Passed,
            _ => Urgency::of(day, today),
        }
    }

    /// How near what a rule says is; `act_by` and `last` are the days that are shown.
    pub(super) fn of_rule(
        outcome: &Outcome<'_>,
        act_by: Option<NaiveDate>,
        last: Option<NaiveDate>,
        now: DateTime<Tz>,
    ) -> Urgency {
        let today = now.date_naive();
        // Hours run out within a day.
        let over = |end: DateTime<Tz>| end < now;
        match (outcome.rule.kind, act_by, last) {
            (Kind::Hours, ..) if outcome.instant.is_some_and(over) => Urgency::Missed,
            (_, Some(day), _) if outcome.rule.at_once && day > today => Urgency::AtOnce,
            (Kind::NoLimit, ..) if outcome.rule.at_once => Urgency::AtOnce,
            (Kind::Information, Some(_), _) => Urgency::Information,
            (Kind::Expected, ..) => Urgency::Expected,
            (Kind::NoLimit, ..) => Urgency::Open,
            (_, None, _) => Urgency::Undated,
            // Whether somebody was there is not known.
            (Kind::Appearance, Some(day), _) if day < today => Urgency::Passed,
            (Kind::Opening, Some(day), _) if day <= today => Urgency::Open,
            (_, _, Some(last)) if last < today && outcome.rule.by_choice => Urgency::Passed,
            (_, _, Some(last)) if last < today => Urgency::Missed,
            (_, Some(day), Some(last)) if day < today && outcome.rule.by_choice => Urgency::of(last, today),
            (_, Some(day), _) => Urgency::of(day, today),
        }
    }

    /// The heading that it stands under.
    pub fn message(self) -> Message {
        Message::new(match self {
            Urgency::Missed => "urgency-missed",
            Urgency::Late => "urgency-late",
            Urgency::AtOnce => "urgency-at-once",
            Urgency::Today => "urgency-today",
            Urgency::Passed => "urgency-passed",
            Urgency::Week => "urgency-week",
            Urgency::Month => "urgency-month",
            Urgency::Later => "urgency-later",
            Urgency::Sent => "urgency-sent",
            Urgency::Open => "urgency-open",
            Urgency::Expected => "urgency-expected",
            Urgency::Undated => "urgency-undated",
            Urgency::Information => "urgency-information",
        })
    }
}
