//! The colour and the sign of what is due: by how near it is and what can still be done, the same on every screen.

use chrono::NaiveDate;
use serde::Serialize;

use super::duty_state::DutyState;
use super::item::{Item, TargetKind};
use super::urgency::Urgency;
use crate::deadlines::Kind;
use crate::prooflog::ProofResult;

/// How something is coloured. Its words and its sign say the same: colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueTone {
    /// Even the last day is over, or somebody said that it was missed.
    Missed,
    /// The day to act by is over, the last day is not.
    Late,
    /// It wants the reader today: to do it, or to say what came of it.
    Today,
    /// Within seven days.
    Soon,
    /// There is time.
    Calm,
    /// Done.
    Done,
}

/// The sign of something. The same thing has the same sign everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueIcon {
    /// A hearing.
    Hearing,
    /// What must be done again and again, or once.
    Duty,
    /// A day to act by.
    Deadline,
    /// Something that nobody told yet.
    Question,
    /// What an office does, or an appointment there.
    Office,
    /// Good to know: there is nothing to do.
    Information,
}

impl DueTone {
    fn of(urgency: Urgency) -> DueTone {
        match urgency {
            Urgency::Missed => DueTone::Missed,
            Urgency::Late => DueTone::Late,
            Urgency::AtOnce | Urgency::Today | Urgency::Passed => DueTone::Today,
            Urgency::Week => DueTone::Soon,
            Urgency::Month
            | Urgency::Later
            | Urgency::Sent
            | Urgency::Open
            | Urgency::Expected
            | Urgency::Undated
            | Urgency::Information => DueTone::Calm,
        }
    }

    /// That of something of which somebody said what came of it.
    pub(super) fn said(result: ProofResult) -> DueTone {
        match DutyState::of(result) {
            DutyState::Done | DutyState::Late => DueTone::Done,
            _ => DueTone::Missed,
        }
    }

    /// That of one time of a duty.
    pub(super) fn of_time(state: DutyState, day: NaiveDate, today: NaiveDate) -> DueTone {
        match state {
            DutyState::Done | DutyState::Late => DueTone::Done,
            DutyState::Missed | DutyState::CouldNot => DueTone::Missed,
            // Who looks at it must not read an admission.
            DutyState::Open | DutyState::Unanswered => DueTone::Today,
            DutyState::Coming => DueTone::of(Urgency::of(day.max(today), today)),
        }
    }
}

impl Item {
    /// How it is coloured.
    pub fn tone(&self) -> DueTone {
        if let Some(mark) = self.marked {
            return DueTone::said(mark.result);
        }
        // What only opens presses nobody, and who let pass what nobody must do has missed nothing.
        let presses = self.kind != Kind::Opening && !(self.by_choice && self.urgency == Urgency::Passed);
        if presses { DueTone::of(self.urgency) } else { DueTone::Calm }
    }

    /// Its sign.
    pub fn icon(&self) -> DueIcon {
        match (self.target.kind, self.kind) {
            (TargetKind::Hearing, _) => DueIcon::Hearing,
            (TargetKind::Duty, _) => DueIcon::Duty,
            (TargetKind::Rule, _) if self.urgency == Urgency::Undated => DueIcon::Question,
            (TargetKind::Rule, Kind::Appearance | Kind::Recurring | Kind::Expected) => DueIcon::Office,
            (TargetKind::Rule, Kind::Information) => DueIcon::Information,
            (TargetKind::Rule, _) => DueIcon::Deadline,
        }
    }
}
