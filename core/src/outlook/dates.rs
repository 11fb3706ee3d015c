//! A week and a month as a page that people look at: days in their order, with what stands on each.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::agenda::{DayMark, MarkKind};
use super::view::Outlook;
use crate::l10n::Message;

const WEEK: u64 = 7;

/// The days of a week.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// "Sunday 22 November 2026 – Saturday 28 November 2026".
    pub heading: Message,
    /// Seven days.
    pub days: Vec<AgendaDay>,
    /// A day of the week before.
    pub earlier: NaiveDate,
    /// A day of the week after.
    pub later: NaiveDate,
}

/// One day with what stands on it, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaDay {
    /// The day.
    pub day: NaiveDate,
    /// It is the day that everything is seen from.
    pub is_today: bool,
    /// What stands on it.
    pub marks: Vec<DayMark>,
}

/// The weeks of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// "November 2026".
    pub heading: Message,
    /// The first day of it, and the last.
    pub span: (NaiveDate, NaiveDate),
    /// Each with seven days: those of the months around it too.
    pub weeks: Vec<Vec<MonthDay>>,
    /// A day of the month before.
    pub earlier: NaiveDate,
    /// A day of the month after.
    pub later: NaiveDate,
}

/// One day of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthDay {
    /// The day with what stands on it: of the months around it nothing does.
    pub on: AgendaDay,
    /// It is of this month, and not of one around it.
    pub in_month: bool,
    /// The same for a voice: "Tuesday 12 January 2027: 2 things".
    pub spoken: Message,
    /// The kinds of what stands on it, each once, the gravest first.
    pub kinds: Vec<MarkKind>,
}

impl Outlook<'_> {
    /// One day.
    pub fn day(&self, day: NaiveDate) -> AgendaDay {
        self.on_day(self.agenda(day, day), day)
    }

    /// The days from one to another, both counted.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> Vec<AgendaDay> {
        let marks = self.agenda(from, to);
        from.iter_days().take_while(|day| *day <= to).map(|day| self.on_day(on(&marks, day), day)).collect()
    }

    /// The week that a day is in, where weeks begin on `starts`.
    pub fn week(&self, of: NaiveDate, starts: Weekday) -> Week {
        let first = first_of_week(of, starts);
        let last = first.checked_add_days(Days::new(WEEK - 1)).unwrap_or(first);
        Week {
            heading: Message::new("week-heading").with("from", first).with("until", last),
            days: self.days(first, last),
            earlier: first.checked_sub_days(Days::new(WEEK)).unwrap_or(first),
            later: first.checked_add_days(Days::new(WEEK)).unwrap_or(first),
        }
    }

    /// The month that a day is in, in weeks that begin on `starts`.
    pub fn month(&self, of: NaiveDate, starts: Weekday) -> Month {
        let first = of.with_day(1).unwrap_or(of);
        let later = first.checked_add_months(Months::new(1)).unwrap_or(first);
        let last = later.pred_opt().unwrap_or(later);
        let marks = self.agenda(first, last);
        let days = first_of_week(first, starts).iter_days();
        let days: Vec<MonthDay> = days
            .take_while(|day| *day <= last || day.weekday() != starts)
            .map(|day| {
                let on = self.on_day(on(&marks, day), day);
                let mut kinds: Vec<MarkKind> = on.marks.iter().map(|mark| mark.kind).collect();
                kinds.sort_unstable();
                kinds.dedup();
                let spoken = Message::new("day-spoken").with("date", day).with("count", on.marks.len());
                MonthDay { on, in_month: (first..=last).contains(&day), spoken, kinds }
            })
            .collect();
        Month {
            heading: Message::month(first),
            span: (first, last),
            weeks: days.chunks(7).map(<[MonthDay]>::to_vec).collect(),
            earlier: first.checked_sub_months(Months::new(1)).unwrap_or(first),
            later,
        }
    }

    fn on_day(&self, marks: Vec<DayMark>, day: NaiveDate) -> AgendaDay {
        AgendaDay { day, is_today: day == self.today, marks }
    }
}

/// The seven days of a week, as weeks begin on `starts`.
pub fn weekdays(starts: Weekday) -> [Weekday; 7] {
    let mut next = starts;
    [(); 7].map(|()| {
        let day = next;
        next = day.succ();
        day
    })
}

fn first_of_week(day: NaiveDate, starts: Weekday) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().days_since(starts).into())).unwrap_or(day)
}

/// What stands on a day.
fn on(marks: &[DayMark], day: NaiveDate) -> Vec<DayMark> {
    marks.iter().filter(|mark| mark.day == day).cloned().collect()
}
