//! From what somebody typed or a card holds to the one thing that is meant.

use chrono::NaiveDate;

use super::error::{Choice, OutlookError};
use super::item_id::ItemId;
use super::rule_item::Asked;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{self, CaseError, Duty, Entry};
use crate::prooflog::{DUTY, HEARING};
use crate::vault::RecordId;

/// What a name means.
pub(super) enum Found<'o> {
    /// A rule, for one person, perhaps about one hearing.
    Rule(Asked<'o>),
    /// A hearing.
    Hearing(&'o SeenHearing),
    /// A duty, perhaps on one of its days.
    Duty(&'o Entry<Duty>, Option<NaiveDate>),
}

impl Outlook<'_> {
    /// The thing of this name: an item's id; that of a rule, where it fits one item; or the first characters of the id
    /// of a hearing or a duty.
    pub(super) fn find(&self, text: &str) -> Result<Found<'_>, OutlookError> {
        match text.parse() {
            Ok(ItemId::Hearing(id)) => self.hearing_or_duty(&id.to_string()),
            Ok(ItemId::Duty(id, day)) => {
                let duty = self.duties.iter().find(|duty| duty.id == id).ok_or_else(|| nothing(text))?;
                Ok(Found::Duty(duty, Some(day)))
            }
            Ok(ItemId::Rule { ref rule, .. }) if self.book.rule(rule).is_ok() => self.find_rule(text, rule),
            // Only the name of a rule has a dot.
            Ok(ItemId::Rule { ref rule, .. }) if rule.contains('.') => self.find_rule(text, rule),
            _ => {
                let start = text.strip_prefix(HEARING).or(text.strip_prefix(DUTY)).unwrap_or(text);
                self.hearing_or_duty(start)
            }
        }
    }

    fn find_rule(&self, text: &str, rule: &str) -> Result<Found<'_>, OutlookError> {
        let rule = self.book.rule(rule)?;
        let mut asked = self.asked_of(rule);
        if let Some(at) = asked.iter().position(|asked| asked.id().to_string() == text) {
            return Ok(Found::Rule(asked.swap_remove(at)));
        }
        if text != rule.id {
            return Err(nothing(text));
        }
        match asked.as_slice() {
            [one] => Ok(Found::Rule(*one)),
            _ => {
                let choice = |asked: &Asked<'_>| {
                    let id = asked.id();
                    Choice { title: self.title_of(&id), id: id.to_string() }
                };
                Err(OutlookError::Which { choices: asked.iter().map(choice).collect() })
            }
        }
    }

    fn hearing_or_duty(&self, start: &str) -> Result<Found<'_>, OutlookError> {
        let hearings = self.hearings.iter().map(|hearing| (hearing.id, Found::Hearing(hearing)));
        let duties = self.duties.iter().map(|duty| (duty.id, Found::Duty(duty, None)));
        only(hearings.chain(duties), |(id, _)| *id, start).map(|(_, found)| found)
    }
}

/// The one of `all` whose id starts so; none starts with nothing.
pub(super) fn only<T>(
    all: impl Iterator<Item = T>,
    id: impl Fn(&T) -> RecordId,
    start: &str,
) -> Result<T, OutlookError> {
    if start.is_empty() {
        return Err(nothing(start));
    }
    casefile::only(all, id, start).map_err(|error| match error {
        CaseError::NotFound { id } => OutlookError::NoItem { id },
        error => error.into(),
    })
}

fn nothing(id: &str) -> OutlookError {
    OutlookError::NoItem { id: id.to_owned() }
}
