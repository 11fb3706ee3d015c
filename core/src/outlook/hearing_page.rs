//! The page of a hearing: which date counts, who told it, and what may be done.

use std::ptr;

use chrono::NaiveDate;

use super::court_time::CourtTime;
use super::doubt::Doubt;
use super::error::OutlookError;
use super::find::Found;
use super::hearing_date::{Moved, Standing, Truth};
use super::hearing_note::told;
use super::item_id::ItemId;
use super::labelled::LabelledDay;
use super::note::Note;
use super::tone::DueTone;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Hearing, HearingSource, SourceKind};
use crate::deadlines::At;
use crate::l10n::Message;
use crate::prooflog::Mark;
use crate::vault::RecordId;

/// A hearing, as it is to be acted on.
#[derive(Clone, Debug, PartialEq)]
pub struct HearingPage {
    /// The record.
    pub id: RecordId,
    /// The id of the item, for `mark` and `undo`.
    pub item: String,
    /// What is known of it; its `at` is the date that counts.
    pub hearing: Hearing,
    /// What it is called, and whose it is.
    pub title: Message,
    /// The date that counts, in words.
    pub when: Message,
    /// When it begins, under the name that says whose clock that is, and when to leave.
    pub days: Vec<LabelledDay>,
    /// How near it is, as on its card: once that is said, how it went.
    pub tone: DueTone,
    /// When it begins, on the court's clock and on the reader's.
    pub time: CourtTime,
    /// What is believed of the date, and why.
    pub truth: Truth,
    /// How it was moved, if it was.
    pub moved: Option<Moved>,
    /// What must be said beside it, the gravest first.
    pub notes: Vec<Note>,
    /// What can hardly be right of it, until it is confirmed or changed.
    pub doubts: Vec<Doubt>,
    /// The page of the rule that says what the law says of it, for [`Outlook::rule`]; none once it is over.
    pub rule: Option<String>,
    /// What that rule says to do.
    pub todo: Option<Message>,
    /// What it says happens if the hearing is missed.
    pub missed: Option<Message>,
    /// Who told which date, the latest first.
    pub sources: Vec<SourceLine>,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<Mark>,
}

/// Who told which date.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLine {
    /// Who or what.
    pub kind: SourceKind,
    /// Which date, in words.
    pub when: Message,
    /// The day on which it was seen or heard there.
    pub seen_on: NaiveDate,
    /// Found to be wrong: shown, and no longer believed.
    pub wrong: bool,
    /// The sources do not agree, and this is the last word of its kind: it can be taken for right.
    pub may_settle: bool,
    /// What must be said, and answered, before it is taken for right: each earlier date that another source says, for that
    /// one is struck out. Nothing where no earlier date is lost.
    pub settling: Vec<Message>,
}

impl Outlook<'_> {
    /// The pages of all hearings, the earliest first, by the date that counts.
    pub fn hearings(&self) -> Vec<HearingPage> {
        self.hearings.iter().map(|hearing| self.hearing_page(hearing)).collect()
    }

    /// The page of a hearing, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`OutlookError::NoItem`]; [`OutlookError::Case`] where several start so.
    pub fn hearing(&self, id: &str) -> Result<HearingPage, OutlookError> {
        match self.find(id)? {
            Found::Hearing(hearing) => Ok(self.hearing_page(hearing)),
            Found::Rule(_) | Found::Duty(..) => Err(OutlookError::NoItem { id: id.to_owned() }),
        }
    }

    pub(super) fn hearing_page(&self, seen: &SeenHearing) -> HearingPage {
        let SeenHearing { id, body, truth } = seen;
        let marked = self.mark_of_hearing(seen);
        let begins = body.when().map(|(day, _)| body.at().unwrap_or(At::Day(day)));
        let time = self.court_time(seen);
        let begins = begins.map(|at| LabelledDay::new(time.label, at, self.today));
        let rule = self.rule_of(seen);
        let near = || self.hearing_item(seen).map_or(DueTone::Calm, |item| item.tone());
        let says = |part: &str| rule.as_ref().map(|asked| asked.rule.message().attribute(part));
        HearingPage {
            id: *id,
            item: ItemId::Hearing(*id).to_string(),
            title: self.titled(body.title(), body.person),
            when: told(&body.at),
            days: begins.into_iter().chain(self.leaving(seen)).collect(),
            tone: marked.map_or_else(near, |mark| DueTone::said(mark.result)),
            time,
            moved: Moved::of(body, truth),
            notes: self.notes_of_hearing(seen),
            doubts: self.doubts_about(*id),
            todo: says("todo"),
            missed: says("missed"),
            rule: rule.as_ref().map(|asked| asked.id().to_string()),
            sources: sources(body, truth.standing),
            can_mark: self.may_mark_hearing(seen),
            marked,
            truth: truth.clone(),
            hearing: body.clone(),
        }
    }
}

fn sources(hearing: &Hearing, standing: Standing) -> Vec<SourceLine> {
    let last = hearing.last_words();
    let line = |source: &HearingSource| SourceLine {
        kind: source.kind,
        when: told(&source.at),
        seen_on: source.seen_on,
        wrong: source.wrong,
        may_settle: standing == Standing::Conflict && last.iter().any(|last| ptr::eq(*last, source)),
        settling: match last.iter().any(|last| ptr::eq(*last, source)) {
            true => settling(source, &last),
            false => Vec::new(),
        },
    };
    hearing.sources.iter().rev().map(line).collect()
}

/// The earlier dates that are struck out when this one is taken for right.
fn settling(right: &HearingSource, last: &[&HearingSource]) -> Vec<Message> {
    let Some((day, time)) = right.when() else { return Vec::new() };
    let is_earlier = |other: &HearingSource| {
        other.when().is_some_and(|(other, at)| {
            other < day || other == day && at.zip(time).is_some_and(|(at, time)| at < time)
        })
    };
    let said = |other: &HearingSource| {
        Message::new("hearing-settling").with("source", other.kind.message()).with("date", told(&other.at))
    };
    last.iter().filter(|other| is_earlier(other)).map(|other| said(other)).collect()
}
