//! The days of a week or a month: what is still open on each, and what came of duties.

use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use super::duty_state::DutyState;
use super::duty_times::DutyTime;
use super::item::{Item, Target, elsewhere};
use super::item_id::ItemId;
use super::tone::{DueIcon, DueTone};
use super::urgency::Urgency;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Duty, Entry};
use crate::deadlines::{At, Kind, Tz};
use crate::l10n::Message;

/// Something on a day of the calendar, on the clock where the person is.
#[derive(Clone, Debug, PartialEq)]
pub struct DayMark {
    /// The day.
    pub day: NaiveDate,
    /// When it begins, if it has a time.
    pub begins: Option<DateTime<Tz>>,
    /// When a window ends.
    pub ends: Option<DateTime<Tz>>,
    /// When it begins on the clock of its place, where that shows another time.
    pub there: Option<DateTime<Tz>>,
    /// What it is.
    pub kind: MarkKind,
    /// What it is called.
    pub title: Message,
    /// How a duty stands, or what came of a hearing.
    pub state: Option<DutyState>,
    /// The same in words.
    pub came: Option<Message>,
    /// How it is coloured.
    pub tone: DueTone,
    /// Its sign.
    pub icon: DueIcon,
    /// The id of the item.
    pub id: String,
    /// The page that it leads to.
    pub target: Target,
}

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A hearing or an appointment.
    Appearance,
    /// A day to act by, or a last day.
    Deadline,
    /// A time of a duty.
    Duty,
}

impl DayMark {
    /// From when until when, in words, if it has a time.
    pub fn hours(&self) -> Option<Message> {
        let begins = self.begins?.time();
        Some(match (self.there, self.ends) {
            // A paper says the time there: who copies this one onto paper must not come hours late.
            (Some(there), _) => Message::new("time-there").with("there", there.time()).with("here", begins),
            (None, Some(ends)) => Message::new("time-window").with("from", begins).with("until", ends.time()),
            (None, None) => Message::new("time-alone").with("time", begins),
        })
    }
}

impl Outlook<'_> {
    /// Everything on the days from `from` to `to`, both counted, in order. What is settled is not there, but for hearings
    /// and the times of duties, which show what came of them.
    pub fn agenda(&self, from: NaiveDate, to: NaiveDate) -> Vec<DayMark> {
        let items = self.rule_items().iter().filter(|item| item.marked.is_none());
        let mut marks: Vec<_> = items.filter_map(|item| self.day_of_item(item)).collect();
        marks.extend(self.hearings.iter().filter_map(|hearing| self.day_of_hearing(hearing)));
        for duty in &self.duties {
            // On the clock of a duty elsewhere it may be the day before or after.
            let (first, last) = (from.pred_opt().unwrap_or(from), to.succ_opt().unwrap_or(to));
            let times = self.times(duty, first).take_while(|time| time.at.day <= last);
            marks.extend(times.map(|time| self.day_of_duty(duty, &time)));
        }
        marks.retain(|mark| (from..=to).contains(&mark.day));
        marks.sort_by(|a, b| (a.day, a.begins, a.kind, &a.id).cmp(&(b.day, b.begins, b.kind, &b.id)));
        marks
    }

    /// What came of a hearing is shown as long as its day is.
    fn day_of_hearing(&self, hearing: &SeenHearing) -> Option<DayMark> {
        let Some(mark) = self.mark_of_hearing(hearing) else {
            return self.day_of_item(&self.hearing_item(hearing)?);
        };
        let (day, _) = hearing.body.when()?;
        let item = self.item_of_hearing(hearing, day, Urgency::Passed);
        let came = Some(mark.result.of(&item.id));
        let (state, tone) = (Some(DutyState::of(mark.result)), DueTone::said(mark.result));
        Some(DayMark { state, came, tone, ..self.day_of_item(&item)? })
    }

    fn day_of_item(&self, item: &Item) -> Option<DayMark> {
        let zone = self.now.timezone();
        let at = match item.at {
            Some(At::Zoned(at)) => Some(at),
            Some(At::Local(_) | At::Day(_)) | None => None,
        };
        let begins = at.map(|at| at.with_timezone(&zone));
        let appearance = matches!(item.kind, Kind::Appearance | Kind::Recurring);
        // Who let the day to act by pass still has the last one.
        let open = item.act_by.filter(|day| *day >= self.today).or(item.last_day).or(item.act_by);
        Some(DayMark {
            day: begins.map(|at| at.date_naive()).or(open)?,
            begins,
            ends: None,
            there: at.filter(|at| elsewhere(At::Zoned(*at), zone).is_some()),
            kind: if appearance { MarkKind::Appearance } else { MarkKind::Deadline },
            title: item.title.clone(),
            state: None,
            came: None,
            tone: item.tone(),
            icon: item.icon(),
            id: item.id.clone(),
            target: item.target.clone(),
        })
    }

    fn day_of_duty(&self, duty: &Entry<Duty>, time: &DutyTime) -> DayMark {
        let zone = self.now.timezone();
        let [begins, ends] = [time.at.begins, time.at.ends].map(|at| at.with_timezone(&zone));
        let timed = duty.body.when.begins.is_some();
        let id = ItemId::Duty(duty.id, time.at.day);
        DayMark {
            day: if timed { begins.date_naive() } else { time.at.day },
            begins: timed.then_some(begins),
            ends: (timed && ends > begins).then_some(ends),
            // What is done by phone is done where the person is.
            there: None,
            kind: MarkKind::Duty,
            title: self.titled(duty.body.title(), duty.body.person),
            state: Some(time.state),
            came: Some(time.state.message()),
            tone: DueTone::of_time(time.state, time.at.day, self.today),
            icon: DueIcon::Duty,
            target: Target::of(&id, Some(time.at.day)),
            id: id.to_string(),
        }
    }
}
