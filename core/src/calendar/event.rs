//! What is coming, as events of a calendar.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::deadlines::{At, Kind, Tz};
use crate::l10n::{Message, Words};
use crate::outlook::{Item, OpenDuty, Outlook, Urgency};
use crate::reminders::{Settings, rings, rings_of_duty, rings_of_time};

/// For so long the times of a duty that comes back are events; beyond it only the next one is.
const HORIZON: u64 = 92;

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The item that it stands for, which names it: the same id is the same event.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What else is said of it, a line each.
    pub lines: Vec<String>,
    /// Where; may be empty.
    pub place: String,
    /// The day or the time.
    pub at: At,
    /// When it is over, if that is known.
    pub ends: Option<DateTime<Tz>>,
    /// When it is announced, from its beginning; of a day from its midnight, wherever somebody is.
    pub alarms: Vec<TimeDelta>,
    /// It was done: a calendar that has it shows it no more.
    pub is_cancelled: bool,
}

/// Everything with a day that is coming, and what was settled since it may have been exported.
///
/// Titles, places and days are told only where the settings say so (`discreet`).
pub fn events(outlook: &Outlook<'_>, settings: &Settings, words: &Words) -> Vec<Event> {
    let (coming, now) = (outlook.coming(), outlook.now());
    let maker = Maker { now, settings, words };
    let mut events: Vec<Event> = coming.items.iter().flat_map(|item| maker.of_item(item)).collect();
    // A look at the court's system is for Faro to ask for; the hearing itself is there.
    let duties = coming.duties.iter().filter(|duty| duty.hearing.is_none());
    events.extend(duties.flat_map(|duty| maker.of_duty(duty)));
    let there: BTreeSet<&str> = events.iter().map(|event| event.id.as_str()).collect();
    let settled = outlook.settled().into_iter().filter(|(id, _)| !there.contains(id.as_str()));
    let settled: Vec<Event> = settled.map(|(id, day)| maker.settled(id, day)).collect();
    events.extend(settled);
    events
}

struct Maker<'a> {
    now: DateTime<Tz>,
    settings: &'a Settings,
    words: &'a Words,
}

impl Maker<'_> {
    fn of_item(&self, item: &Item) -> Vec<Event> {
        let is_ahead = item.urgency.is_ahead() || matches!(item.urgency, Urgency::Late | Urgency::AtOnce);
        let Some(act_by) = item.act_by.filter(|_| is_ahead || item.urgency == Urgency::Sent) else {
            return Vec::new();
        };
        let is_day = match item.kind {
            Kind::Deadline | Kind::Window | Kind::Hours | Kind::Appearance | Kind::Expiry => true,
            Kind::Recurring | Kind::Opening => true,
            Kind::Information | Kind::Expected | Kind::NoLimit | Kind::Adjuster => false,
        };
        // Who let the day to act by pass has the last day left.
        let today = self.now.date_naive();
        let day = [Some(act_by), item.last_day].into_iter().flatten().find(|day| *day >= today);
        let Some(day) = day.filter(|_| is_day) else { return Vec::new() };
        let at = item.at.filter(|_| day == act_by).unwrap_or(At::Day(day));
        let comes_back = item.kind == Kind::Recurring;
        let id = if comes_back { format!("{}@{day}", item.id) } else { item.id.clone() };
        let lines = self.lines(item);
        let rings = rings(item, self.now, self.settings);
        let first = self.event(id, &item.title, at, &rings);
        let first = Event { lines, place: self.chosen(&item.place), ..first };
        let then = item.then.iter().filter(|_| comes_back).map(|at| {
            let id = format!("{}@{}", item.id, at.day());
            self.event(id, &item.title, *at, &rings_of_time(*at, self.now, self.settings))
        });
        let then: Vec<Event> = then.collect();
        [first].into_iter().chain(then).collect()
    }

    fn of_duty(&self, duty: &OpenDuty) -> Vec<Event> {
        let today = self.now.date_naive();
        let horizon = today.checked_add_days(Days::new(HORIZON)).unwrap_or(today);
        let days = duty.when.days(today).filter(|day| !duty.settled.contains(day));
        let days = days.enumerate().take_while(|(at, day)| *at == 0 || *day <= horizon);
        let event = |(_, day): (usize, NaiveDate)| {
            let at = duty.when.occurrence(day, duty.zone)?;
            let (begins, ends) = match duty.when.begins {
                Some(_) => (At::Zoned(at.begins), Some(at.ends).filter(|ends| *ends > at.begins)),
                None => (At::Day(day), None),
            };
            let rings = rings_of_duty(duty, &at, self.now, self.settings);
            Some(Event { ends, ..self.event(duty.item_on(day), &duty.title, begins, &rings) })
        };
        days.filter_map(event).collect()
    }

    fn settled(&self, id: String, day: NaiveDate) -> Event {
        let title = Message::new("calendar-settled");
        Event { is_cancelled: true, ..self.event(id, &title, At::Day(day), &[]) }
    }

    fn event(&self, id: String, title: &Message, at: At, rings: &[DateTime<Utc>]) -> Event {
        let discreet = Message::new("calendar-discreet");
        let title = self.words.text(if self.settings.discreet { &discreet } else { title });
        let since_beginning = |ring: &DateTime<Utc>| self.since_beginning(at, *ring);
        let alarms = rings.iter().filter_map(since_beginning).collect();
        let (lines, place) = (Vec::new(), String::new());
        Event { id, title, lines, place, at, ends: None, alarms, is_cancelled: false }
    }

    /// How long before the beginning something rings. A day begins where its reader is.
    fn since_beginning(&self, at: At, ring: DateTime<Utc>) -> Option<TimeDelta> {
        match at {
            At::Zoned(begins) => Some(ring.signed_duration_since(begins)),
            At::Day(_) | At::Local(_) => {
                let begins = at.wall().unwrap_or_else(|| at.day().and_time(NaiveTime::MIN));
                Some(ring.with_timezone(&self.now.timezone()).naive_local().signed_duration_since(begins))
            }
        }
    }

    /// The days of an item, and what is said beside it.
    fn lines(&self, item: &Item) -> Vec<String> {
        if self.settings.discreet {
            return Vec::new();
        }
        let days = item.days.iter().map(|day| {
            let line = Message::new("calendar-day").with("label", day.label.clone());
            self.words.text(&line.with("day", day.at.message()))
        });
        let said = item.notes.iter().map(|note| &note.message);
        let said = said.chain(item.doubts.iter().map(|doubt| &doubt.message));
        days.chain(said.map(|message| self.words.text(message))).collect()
    }

    fn chosen(&self, text: &str) -> String {
        if self.settings.discreet { String::new() } else { text.to_owned() }
    }
}
