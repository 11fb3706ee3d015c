//! Week, month and day, cut into cells: a shell draws them and does no arithmetic with days.

use chrono::Weekday;
use faro_core::l10n::Message;
use faro_core::outlook::{self, DayMark, Month, Week};

use super::{Day, DueIcon, DueTone, TargetView, Text};
use crate::reader::Reader;

/// The days of a week. It begins as the reader's language has it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgendaView {
    /// From when until when.
    pub heading: Text,
    /// Seven days.
    pub days: Vec<AgendaDay>,
    /// For `week`: a day of the week before.
    pub earlier: String,
    /// For `week`: a day of the week after.
    pub later: String,
}

/// One day with what stands on it, in order.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgendaDay {
    /// The day.
    pub day: Day,
    /// It is today.
    pub is_today: bool,
    /// What stands on it; may be empty.
    pub marks: Vec<AgendaMark>,
}

/// Something on a day, on the clock of the device.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgendaMark {
    /// The id of the item.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// From when until when; with the court's time, where that differs.
    pub hours: Option<Text>,
    /// How a duty stands, or what came of a hearing.
    pub came: Option<Text>,
    /// What it is.
    pub kind: AgendaKind,
    /// How it is coloured.
    pub tone: DueTone,
    /// Its sign.
    pub icon: DueIcon,
    /// The page that it leads to.
    pub target: TargetView,
}

/// What stands on a day; the gravest first.
pub type AgendaKind = outlook::MarkKind;

#[uniffi::remote(Enum)]
pub enum AgendaKind {
    /// A hearing or an appointment.
    Appearance,
    /// A day to act by, or a last day.
    Deadline,
    /// A time of a duty.
    Duty,
}

/// The weeks of a month.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MonthView {
    /// "November 2026".
    pub heading: Text,
    /// Over the columns, as the reader's week begins.
    pub weekdays: Vec<WeekdayName>,
    /// Each with seven days: those of the months around it too.
    pub weeks: Vec<Vec<MonthDay>>,
    /// For `month`: a day of the month before.
    pub earlier: String,
    /// For `month`: a day of the month after.
    pub later: String,
}

/// The name of a day of the week.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct WeekdayName {
    /// "Mon".
    pub short: Text,
    /// "Monday", for a voice.
    pub full: Text,
}

/// One day of a month.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MonthDay {
    /// `YYYY-MM-DD`, for `day`.
    pub iso: String,
    /// The number of the day.
    pub number: String,
    /// For a voice: the day, and how much is on it.
    pub spoken: Text,
    /// It is of this month, and not of one around it: of those nothing is shown.
    pub in_month: bool,
    /// It is today.
    pub is_today: bool,
    /// The kinds of what is on it, each once, the gravest first.
    pub kinds: Vec<AgendaKind>,
}

impl AgendaView {
    pub(crate) fn new(week: &Week, reader: &Reader) -> AgendaView {
        AgendaView {
            heading: reader.say(&week.heading),
            days: week.days.iter().map(|day| AgendaDay::new(day, reader)).collect(),
            earlier: week.earlier.to_string(),
            later: week.later.to_string(),
        }
    }
}

impl AgendaDay {
    pub(crate) fn new(
        outlook::AgendaDay { day, is_today, marks }: &outlook::AgendaDay,
        reader: &Reader,
    ) -> AgendaDay {
        AgendaDay {
            day: reader.day(*day),
            is_today: *is_today,
            marks: marks.iter().map(|mark| AgendaMark::new(mark, reader)).collect(),
        }
    }
}

impl AgendaMark {
    fn new(mark: &DayMark, reader: &Reader) -> AgendaMark {
        AgendaMark {
            id: mark.id.clone(),
            title: reader.say(&mark.title),
            hours: mark.hours().map(|hours| reader.say(&hours)),
            came: mark.came.as_ref().map(|came| reader.say(came)),
            kind: mark.kind,
            tone: mark.tone,
            icon: mark.icon,
            target: TargetView::from(&mark.target),
        }
    }
}

impl MonthView {
    pub(crate) fn new(month: &Month, reader: &Reader) -> MonthView {
        let week =
            |week: &Vec<outlook::MonthDay>| week.iter().map(|day| MonthDay::new(day, reader)).collect();
        let weekdays = outlook::weekdays(reader.words.week_starts()).into_iter();
        MonthView {
            heading: reader.say(&month.heading),
            weekdays: weekdays.map(|day| WeekdayName::new(day, reader)).collect(),
            weeks: month.weeks.iter().map(week).collect(),
            earlier: month.earlier.to_string(),
            later: month.later.to_string(),
        }
    }
}

impl WeekdayName {
    fn new(day: Weekday, reader: &Reader) -> WeekdayName {
        WeekdayName {
            short: reader.say(&Message::weekday_short(day)),
            full: reader.say(&Message::weekday(day)),
        }
    }
}

impl MonthDay {
    fn new(day: &outlook::MonthDay, reader: &Reader) -> MonthDay {
        MonthDay {
            iso: day.on.day.to_string(),
            number: day.on.day.format("%-d").to_string(),
            spoken: reader.say(&day.spoken),
            in_month: day.in_month,
            is_today: day.on.is_today,
            kinds: day.kinds.clone(),
        }
    }
}
