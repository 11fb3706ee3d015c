//! Which facts, hearings and duties can hardly be right.

use chrono::{Days, NaiveDate, NaiveTime, TimeZone, Timelike};

use super::doubt::Doubt;
use super::error::OutlookError;
use super::find::only;
use super::item_id::ItemId;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Confirmed, Duty, DutyKind, Entry, Hearing, StoredFact, Sure};
use crate::deadlines::{FactType, FactValue, Rule, Tz};
use crate::l10n::Message;
use crate::vault::RecordId;

/// No court sets a hearing farther ahead, and no visit or fee is.
const FAR_DAYS: u64 = 6 * 365;
/// Permits and passports last up to ten years.
const FAR_END_DAYS: u64 = 11 * 365;
const TWICE: &str = "same_hearing_twice";

/// How far ahead the times of an appointment that comes back are looked at: there is time left to ask.
const SOON_DAYS: u64 = 60;

/// The hours in which no court and no office is open.
const NIGHT: (u32, u32) = (20, 6);

/// A day and a time on the wall clock of a zone, as far as they are known.
struct Time {
    day: NaiveDate,
    time: Option<NaiveTime>,
    zone: Option<Tz>,
}

/// A record with everything that can hardly be right of it, confirmed or not.
struct Doubted<'o> {
    id: RecordId,
    value: String,
    confirmed: Option<&'o Confirmed>,
    fact: Option<(String, Option<RecordId>)>,
    found: Vec<Odd>,
}

/// A code and its message.
type Odd = (&'static str, Message);

impl Doubted<'_> {
    fn open(self) -> impl Iterator<Item = Doubt> {
        let Doubted { id, value, confirmed, fact, found } = self;
        let settled = move |code| confirmed.is_some_and(|confirmed| confirmed.settles(&value, code));
        let open = found.into_iter().filter(move |(code, _)| !settled(code));
        open.map(move |(code, message)| Doubt { code, about: id, fact: fact.clone(), message })
    }
}

impl Outlook<'_> {
    /// Everything that can hardly be right and that nobody confirmed.
    pub fn doubts(&self) -> &[Doubt] {
        self.doubted.get_or_init(|| self.all_doubted().flat_map(Doubted::open).collect())
    }

    /// That something is right as it stands, by the id of what it is about or the first characters of it: to be written
    /// with [`crate::casefile::Casefile::confirm`].
    ///
    /// # Errors
    /// [`OutlookError::NoItem`] for no fact, hearing or duty of the case; [`OutlookError::Case`] where several start so.
    pub fn sure(&self, about: &str) -> Result<Sure, OutlookError> {
        let Doubted { id, value, found, .. } = only(self.all_doubted(), |doubted| doubted.id, about)?;
        let doubts = found.into_iter().map(|(code, _)| code.to_owned()).collect();
        Ok(Sure { id, confirmed: Confirmed { value, doubts } })
    }

    fn all_doubted(&self) -> impl Iterator<Item = Doubted<'_>> {
        let facts = self.facts.iter().map(|fact| self.of_fact(fact));
        let hearings = self.hearings.iter().map(|hearing| self.of_hearing(hearing));
        let duties = self.duties.iter().map(|duty| self.of_duty(duty));
        facts.chain(hearings).chain(duties)
    }

    /// The doubts about one record.
    pub fn doubts_about(&self, id: RecordId) -> Vec<Doubt> {
        self.doubts().iter().filter(|doubt| doubt.about == id).cloned().collect()
    }

    /// The doubts about what a rule asks of somebody.
    pub(super) fn doubts_of_rule(&self, rule: &Rule, person: Option<RecordId>) -> Vec<Doubt> {
        let asks = |name: &str| rule.facts.iter().any(|fact| rule.full_name(&fact.name) == name);
        let about =
            |doubt: &&Doubt| doubt.fact.as_ref().is_some_and(|(name, whose)| *whose == person && asks(name));
        self.doubts().iter().filter(about).cloned().collect()
    }

    fn of_fact<'o>(&self, fact: &'o Entry<StoredFact>) -> Doubted<'o> {
        let StoredFact { name, person, value, confirmed, .. } = &fact.body;
        let mut found = Vec::new();
        if let Ok(read) = self.book.read_fact(name, value)
            && let Some(day) = read.date()
        {
            if day > self.today && !self.book.may_be_ahead(name) {
                let label = self.question_message(name).attribute("label");
                let message = Message::new("doubt-future-event").with("fact", label);
                found.push(("future_event", message.with("date", day)));
            } else if day > self.today + Days::new(FAR_END_DAYS) {
                found.push(far(day));
            }
            if let (FactValue::LocalTime(day, time), Ok(FactType::LocalTime)) =
                (&read, self.book.fact_type(name))
            {
                let country = name.split('.').next().unwrap_or_default();
                found.extend(self.odd(&Time { day: *day, time: *time, zone: None }, &[country]));
            }
        }
        let (value, confirmed) = (fact.body.doubted(), confirmed.as_ref());
        Doubted { id: fact.id, value, confirmed, fact: Some((name.clone(), *person)), found }
    }

    fn of_hearing<'o>(&self, hearing: &'o SeenHearing) -> Doubted<'o> {
        let SeenHearing { id, body, .. } = hearing;
        let mut found = Vec::new();
        if let Some((day, time)) = body.when() {
            if was_past(body, day) {
                found.push(("past_hearing", Message::new("doubt-past-hearing").with("date", day)));
            }
            if day > self.today + Days::new(FAR_DAYS) {
                found.push(far(day));
            }
            // Of what is over only what came of it matters.
            if day >= self.today {
                found.extend(self.odd(&Time { day, time, zone: body.tz() }, &[&body.jurisdiction]));
            }
            if self.is_there_twice(hearing) {
                found.push((TWICE, Message::new("doubt-same-hearing-twice")));
            }
            found.extend(self.too_soon(body, day));
        }
        Doubted { id: *id, value: body.doubted(), confirmed: body.confirmed.as_ref(), fact: None, found }
    }

    fn of_duty<'o>(&self, duty: &'o Entry<Duty>) -> Doubted<'o> {
        let Duty { kind, when, confirmed, .. } = &duty.body;
        // Of what is over, or was said to be done, only what came of it matters. Looked up last: hardly a time is odd.
        let is_open =
            |day: NaiveDate| self.marks.on(&ItemId::Duty(duty.id, day).to_string(), Some(day)).is_none();
        let mut coming = when.days(self.today);
        let (first, soon) = (coming.next(), self.today + Days::new(SOON_DAYS));
        let days = first.into_iter().chain(coming.take_while(|day| *day <= soon));
        let times: Vec<_> = days.map(|day| Time { day, time: when.begins, zone: duty.body.tz() }).collect();
        // The first of those that come back is said: the others are looked at when it is over.
        let first_odd = |odd: &dyn Fn(&Time) -> Option<Odd>| {
            times.iter().find_map(|time| odd(time).filter(|_| is_open(time.day)))
        };
        let mut found = Vec::new();
        let far_days = if kind.is_end() { FAR_END_DAYS } else { FAR_DAYS };
        found.extend(first.filter(|day| *day > self.today + Days::new(far_days)).map(far));
        if matches!(kind, DutyKind::OfficeVisit | DutyKind::Report) {
            let countries: Vec<&str> = self.jurisdictions.iter().map(String::as_str).collect();
            let title = self.titled(duty.body.title(), duty.body.person);
            let message = Message::new("doubt-closed-visit").with("title", title);
            found.extend(first_odd(&|time| self.closed(&message, time.day, &countries)));
            found.extend(first_odd(&night));
        }
        found.extend(first_odd(&clock_gap));
        Doubted { id: duty.id, value: duty.body.doubted(), confirmed: confirmed.as_ref(), fact: None, found }
    }

    /// What is odd about the time of an appointment.
    fn odd(&self, time: &Time, countries: &[&str]) -> Vec<Odd> {
        let closed = self.closed(&Message::new("doubt-closed-day"), time.day, countries);
        closed.into_iter().chain(night(time)).chain(clock_gap(time)).collect()
    }

    /// Says that an appointment is on a day on which all the countries that it may be in are closed.
    fn closed(&self, message: &Message, day: NaiveDate, countries: &[&str]) -> Option<Odd> {
        let mut closed = countries.iter().map(|country| self.book.closed(country, day));
        let closed = closed.try_fold(None, |first, closed| Some(first.or(Some(closed?)))).flatten()?;
        Some(("closed_day", message.clone().with("date", day).with("why", closed.message())))
    }

    /// Whether somebody has another hearing at this time. Of two the later one is asked about, and neither once one was
    /// confirmed.
    fn is_there_twice(&self, hearing: &SeenHearing) -> bool {
        let place = |hearing: &SeenHearing| (hearing.body.told_on, hearing.id);
        let is_known = |body: &Hearing| {
            body.confirmed.as_ref().is_some_and(|confirmed| confirmed.settles(&body.doubted(), TWICE))
        };
        // What was confirmed stays among what is.
        let mine = is_known(&hearing.body);
        self.hearings.iter().filter(|other| other.id != hearing.id).any(|other| {
            let same = other.body.person == hearing.body.person && is_same_time(&other.body, &hearing.body);
            same && (mine || (!is_known(&other.body) && place(other) < place(hearing)))
        })
    }

    fn too_soon(&self, hearing: &Hearing, day: NaiveDate) -> Option<Odd> {
        let mut rules = self.book.rules().filter(|rule| rule.jurisdiction() == hearing.jurisdiction);
        rules.find_map(|rule| {
            let soonest = rule.soonest.as_ref()?;
            let facts = self.told.about(hearing.person);
            let served = facts.get(&rule.full_name(&soonest.after))?.date()?;
            let days = (day - served).num_days();
            let message = Message::new("doubt-too-soon").with("days", i64::from(soonest.days));
            (days < i64::from(soonest.days)).then_some(("too_soon_after_notice", message))
        })
    }
}

/// Whether a hearing was over when its day was told.
fn was_past(hearing: &Hearing, day: NaiveDate) -> bool {
    let sources =
        hearing.sources.iter().filter(|source| source.at == hearing.at).map(|source| source.seen_on);
    sources.min().or(hearing.told_on).is_some_and(|told| day < told)
}

fn is_same_time(one: &Hearing, other: &Hearing) -> bool {
    let Some(((day, time), (other_day, other_time))) = one.when().zip(other.when()) else { return false };
    day == other_day && time.zip(other_time).is_none_or(|(time, other)| time == other)
}

fn far(day: NaiveDate) -> Odd {
    ("far_future", Message::new("doubt-far-future").with("date", day))
}

fn night(time: &Time) -> Option<Odd> {
    let clock = time.time.filter(|clock| clock.hour() >= NIGHT.0 || clock.hour() < NIGHT.1)?;
    Some(("night", Message::new("doubt-night").with("time", clock)))
}

/// A time that the clocks skip when they go forward.
fn clock_gap(time: &Time) -> Option<Odd> {
    let (clock, zone) = time.time.zip(time.zone)?;
    let is_skipped = zone.from_local_datetime(&time.day.and_time(clock)).earliest().is_none();
    is_skipped
        .then(|| ("clock_gap", Message::new("doubt-clock-gap").with("time", clock).with("date", time.day)))
}
