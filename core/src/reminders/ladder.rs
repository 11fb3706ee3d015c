//! The times at which one thing is announced: more often, the graver it is and the nearer it comes. What is over without a
//! word is asked about on the next morning, on the third, and then on Mondays, until somebody says what came of it.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};

use super::gravity::{has_evening, leads, leads_of_deadline};
use super::settings::Settings;
use crate::casefile::DutyKind;
use crate::deadlines::{At, Kind, Occurrence, Tz, resolve};
use crate::outlook::{Item, OpenDuty, Over, Urgency};

/// When in the day most people can act: offices are open, a call is possible.
const MORNING: (u32, u32) = (9, 0);
/// On the day of a hearing: before the way there.
const EARLY: (u32, u32) = (7, 0);
/// The evening before a hearing.
const EVENING: (u32, u32) = (18, 0);
/// Where an appearance begins before the early morning here, this long before it; or before leaving for it.
const BEFORE_HEARING: TimeDelta = TimeDelta::hours(2);
const BEFORE_LEAVING: TimeDelta = TimeDelta::hours(1);
/// How many minutes after the morning's reminder of a hearing it rings again, until it is answered.
const AGAIN: [u32; 3] = [10, 20, 30];
/// Before a window opens, and before it closes.
pub(super) const SOON: TimeDelta = TimeDelta::minutes(30);
/// Before hours run out.
const BEFORE_END: TimeDelta = TimeDelta::hours(2);
/// So many questions what came of something are held at once; the next plan holds the next ones.
const ASKED: usize = 4;

/// Which rung of a ladder: stable across plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// So many days after the day to act by, while a last day is left.
    Late(u32),
    /// So many days after it was over.
    Over(u32),
    /// The same of a day before the coming one.
    Passed(u32),
    /// On a day of its own, of what cannot wait.
    AtOnce(NaiveDate),
    /// So many days before.
    Days(u32),
    /// The evening before.
    Evening,
    /// In the morning of the day.
    Day,
    /// So many minutes after that.
    Again(u32),
    /// To leave now.
    Leave,
    /// When it may be done for the first time.
    Opens,
    /// So many days before the very last day.
    Last(u32),
    /// Before a window opens.
    Soon,
    /// It begins now.
    Begins,
    /// Before a window closes.
    Closes,
}

/// What a reminder is about, on the clock where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// A whole day: it has no midnight.
    Day(NaiveDate),
    /// A time.
    Time(NaiveDateTime),
}

impl When {
    /// The time on the clock of another zone; none where that clock shows the same.
    pub(super) fn there(self, here: Tz, zone: Tz) -> Option<NaiveDateTime> {
        let When::Time(at) = self else { return None };
        let there = resolve(at, here)?.with_timezone(&zone).naive_local();
        (here != zone && there != at).then_some(there)
    }
}

/// One rung with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rung {
    pub(super) step: Step,
    pub(super) at: DateTime<Utc>,
    /// Days from the rung to the day that it is about, in the person's zone.
    pub(super) days_left: i64,
    /// What it is about.
    pub(super) when: When,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Late(days) => write!(f, "late-{days}d"),
            Step::Over(days) => write!(f, "over-{days}d"),
            Step::Passed(days) => write!(f, "passed-{days}d"),
            Step::AtOnce(day) => write!(f, "at-once-{day}"),
            Step::Days(days) => write!(f, "{days}d"),
            Step::Evening => f.write_str("evening"),
            Step::Day => f.write_str("day"),
            Step::Again(minutes) => write!(f, "again-{minutes}m"),
            Step::Leave => f.write_str("leave"),
            Step::Opens => f.write_str("opens"),
            Step::Last(days) => write!(f, "last-{days}d"),
            Step::Soon => f.write_str("soon"),
            Step::Begins => f.write_str("begins"),
            Step::Closes => f.write_str("closes"),
        }
    }
}

/// Builds the rungs of one thing on the person's wall clock: those that are to come.
pub(super) struct Ladder<'a> {
    pub(super) now: DateTime<Tz>,
    pub(super) settings: &'a Settings,
    pub(super) rungs: Vec<Rung>,
    when: When,
}

impl<'a> Ladder<'a> {
    pub(super) fn new(now: DateTime<Tz>, settings: &'a Settings) -> Ladder<'a> {
        Ladder { now, settings, rungs: Vec::new(), when: When::Day(now.date_naive()) }
    }

    fn zone(&self) -> Tz {
        self.now.timezone()
    }

    /// All rungs of an item.
    pub(super) fn of_item(&mut self, item: &Item) {
        self.rungs.clear();
        if item.urgency == Urgency::AtOnce {
            self.at_once(item.act_by);
        }
        let Some(day) = item.act_by else { return self.tidy() };
        let begins = item.at.and_then(|at| at.instant(self.zone()));
        self.when = begins.map_or(When::Day(day), |at| When::Time(at.naive_local()));
        match item.kind {
            Kind::Appearance => {
                self.days_before(day, &[30, 14, 7, 3, 1], i64::MAX, begins);
                self.on(Step::Evening, day, 1, EVENING, begins);
                let leave = item.leave_by.map(|leave| leave.with_timezone(&self.zone()));
                self.morning_of(day, begins, leave);
                self.again(morning_limit(begins, leave));
                if let Some(leave) = leave {
                    self.exact(Step::Leave, leave, day);
                }
            }
            Kind::Recurring => self.time(item.at.unwrap_or(At::Day(day))),
            Kind::Hours => match begins {
                Some(end) => self.hours(end),
                None => self.days_before(day, leads_of_deadline(item), i64::MAX, None),
            },
            Kind::Deadline | Kind::Window | Kind::Expiry => {
                self.days_before(day, leads_of_deadline(item), i64::MAX, None);
                // A window is announced when it opens, too.
                if let Some(opens) = item.opens {
                    self.on(Step::Opens, opens, 0, MORNING, None);
                }
                // Who let the day to act by pass is told each morning of the last week that is left.
                if let Some(last) = item.last_day {
                    self.when = When::Day(last);
                    // What was sent is looked for once more while it can be sent again.
                    let mornings = if item.urgency == Urgency::Sent { 2 } else { 7 };
                    let on = |before: u32| last.checked_sub_days(Days::new(before.into()));
                    for before in (0..mornings).filter(|before| on(*before).is_some_and(|on| on > day)) {
                        self.on(Step::Last(before), last, before, MORNING, None);
                    }
                }
            }
            Kind::Opening => self.days_before(day, &[0], i64::MAX, None),
            Kind::Information if item.urgency != Urgency::Information => {
                self.days_before(day, leads_of_deadline(item), i64::MAX, None);
            }
            // An office's own day, or none at all: nothing that the person must do on a day.
            Kind::Information | Kind::Expected | Kind::NoLimit | Kind::Adjuster => {}
        }
        if let Some(late) = item.late(self.zone()) {
            self.ask(Step::Late, day, late, i64::MAX);
        }
        if let Some(over) = item.over(self.zone()) {
            self.ask(Step::Over, day, over, i64::MAX);
        }
        if let Some((passed, over)) = item.over_before(self.zone()) {
            self.when = When::Day(passed);
            self.ask(Step::Passed, passed, over, i64::MAX);
        }
        self.tidy();
    }

    /// All rungs of one time of what comes back by a rule.
    pub(super) fn of_time(&mut self, at: At) {
        self.rungs.clear();
        self.time(at);
        self.tidy();
    }

    fn time(&mut self, at: At) {
        let begins = at.instant(self.zone());
        let day = begins.map_or(at.day(), |begins| begins.date_naive());
        self.when = begins.map_or(When::Day(day), |at| When::Time(at.naive_local()));
        self.days_before(day, &[1], i64::MAX, begins);
        self.morning_of(day, begins, None);
    }

    /// A moment before which a duty has no rung for one of its days.
    pub(super) fn earliest(&self, duty: &OpenDuty, day: NaiveDate) -> Option<DateTime<Utc>> {
        let between = duty.when.least_days().unwrap_or(i64::MAX);
        let lead = leads(duty.kind).iter().copied().find(|before| i64::from(*before) < between);
        let lead = lead.unwrap_or(0).max(has_evening(duty.kind).into());
        // At one moment the dates of two zones are never farther apart.
        let apart = if duty.zone == self.zone() { 0 } else { 2 };
        let first = day.checked_sub_days(Days::new(u64::from(lead) + apart))?;
        Some(self.wall(first, (0, 0))?.to_utc())
    }

    /// All rungs of one time of a duty; only the newest of those that are over is asked about.
    pub(super) fn of_duty(&mut self, duty: &OpenDuty, at: &Occurrence) {
        self.rungs.clear();
        let timed = duty.when.begins.is_some();
        let begins = timed.then(|| at.begins.with_timezone(&self.zone()));
        // What is far from here may fall on another day there.
        let day = begins.map_or(at.day, |begins| begins.date_naive());
        self.when = begins.map_or(When::Day(day), |at| When::Time(at.naive_local()));
        let between = duty.when.least_days().unwrap_or(i64::MAX);
        self.days_before(day, leads(duty.kind), between, begins);
        if has_evening(duty.kind) {
            self.on(Step::Evening, day, 1, EVENING, begins);
        }
        match duty.kind {
            DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report => {
                self.morning_of(day, begins, None)
            }
            DutyKind::CallWindow => self.window(day, begins, at, true),
            DutyKind::Photo | DutyKind::Charging | DutyKind::CourtCheck | DutyKind::Other => {
                self.window(day, begins, at, false);
            }
            DutyKind::PermitExpiry
            | DutyKind::ParoleExpiry
            | DutyKind::IdentityExpiry
            | DutyKind::AnnualFee
            | DutyKind::AddressSupervision
            | DutyKind::AddressLawyer => {}
        }
        let asks = |over: &Over| over.at > self.now || duty.passed == Some(at.day);
        if let Some(over) = duty.over(at).filter(asks) {
            self.ask(Step::Over, day, over, between);
        }
        self.tidy();
    }

    fn days_before(&mut self, day: NaiveDate, days: &[u32], between: i64, limit: Option<DateTime<Tz>>) {
        // What comes back each week is not announced a week before: that is the last time's own day.
        for before in days.iter().filter(|before| i64::from(**before) < between) {
            self.on(Step::Days(*before), day, *before, MORNING, limit);
        }
    }

    /// Of what cannot wait the next morning and then the Mondays say so, before its day if it has one.
    fn at_once(&mut self, day: Option<NaiveDate>) {
        let today = self.now.date_naive();
        let tomorrow = today.succ_opt();
        let mondays = today.iter_days().filter(|on| on.weekday() == Weekday::Mon && Some(*on) != tomorrow);
        let mornings = tomorrow.into_iter().chain(mondays.take(ASKED));
        for morning in mornings.filter(|morning| day.is_none_or(|day| *morning < day)) {
            self.when = When::Day(morning);
            self.on(Step::AtOnce(morning), morning, 0, MORNING, None);
        }
    }

    /// Hours that run out: nothing rings when they are over.
    fn hours(&mut self, end: DateTime<Tz>) {
        let Some(limit) = end.checked_sub_signed(BEFORE_END) else { return };
        let day = end.date_naive();
        self.days_before(day, &[14, 7, 3, 1], i64::MAX, Some(limit));
        self.on(Step::Evening, day, 1, EVENING, Some(limit));
        self.morning_of(day, Some(end), None);
        self.exact(Step::Closes, limit, day);
    }

    /// In the morning, and early enough for what begins in the night here.
    fn morning_of(&mut self, day: NaiveDate, begins: Option<DateTime<Tz>>, leave: Option<DateTime<Tz>>) {
        let limit = morning_limit(begins, leave);
        let Some(morning) = self.wall(day, EARLY) else { return };
        match limit {
            Some(limit) if limit < morning => {
                self.exact(Step::Day, limit, begins.map_or(day, |at| at.date_naive()))
            }
            limit => self.add(Step::Day, morning, day, limit),
        }
    }

    /// The morning's reminder, again and again. Who opens the list after the first one has heard it: a plan that is made
    /// then has none of them. What falls into quiet hours and can wait is left out: the first one rang.
    fn again(&mut self, limit: Option<DateTime<Tz>>) {
        let Some(first) = self.rungs.iter().find(|rung| rung.step == Step::Day).copied() else { return };
        let morning = first.at.with_timezone(&self.zone());
        let day = morning.date_naive().checked_add_signed(TimeDelta::days(first.days_left));
        for minutes in AGAIN {
            let at = morning.checked_add_signed(TimeDelta::minutes(minutes.into()));
            if let (Some(at), Some(day)) = (at, day)
                && self.waited(at, day, limit) == at
            {
                self.exact(Step::Again(minutes), at, day);
            }
        }
    }

    /// The beginning of a window, before it if the person must be ready, and before its end.
    fn window(&mut self, day: NaiveDate, begins: Option<DateTime<Tz>>, at: &Occurrence, ready: bool) {
        let Some(begins) = begins else { return self.on(Step::Day, day, 0, MORNING, None) };
        if let Some(soon) = begins.checked_sub_signed(SOON).filter(|_| ready) {
            self.exact(Step::Soon, soon, day);
        }
        self.exact(Step::Begins, begins, day);
        let ends = at.ends.with_timezone(&self.zone());
        if let Some(closes) = ends.checked_sub_signed(SOON).filter(|closes| *closes > at.begins) {
            self.when = When::Time(ends.naive_local());
            self.exact(Step::Closes, closes, day);
            self.when = When::Time(begins.naive_local());
        }
    }

    /// Asks on mornings what came of what began on a day.
    fn ask(&mut self, step: fn(u32) -> Step, begun: NaiveDate, over: Over, between: i64) {
        let ends = over.at.with_timezone(&self.zone());
        let Some(ends) = ends.checked_sub_signed(TimeDelta::hours(MORNING.0.into())) else { return };
        let ends = begun.max(ends.date_naive());
        // Quiet hours can push the morning of yesterday into this one.
        let first = (self.now.date_naive() - ends).num_days() - 1;
        let mut asked = 0;
        for after in u32::try_from(first).unwrap_or(0).max(1).. {
            let Some(day) = ends.checked_add_days(Days::new(after.into())) else { return };
            let is_over = over.until.is_some_and(|until| day > until);
            if is_over || asked == ASKED || (after > 1 && i64::from(after) >= between) {
                return;
            }
            if !matches!(after, 1 | 3) && (after < 7 || day.weekday() != Weekday::Mon) {
                continue;
            }
            let Some(at) = self.morning(day) else { continue };
            if at > self.now {
                self.exact(step(after), at, ends);
                asked += 1;
            }
        }
    }

    /// The morning of a day, or the end of the quiet hours that hide it.
    pub(super) fn morning(&self, day: NaiveDate) -> Option<DateTime<Tz>> {
        let at = self.wall(day, MORNING)?;
        Some(self.settings.quiet.map_or(at, |quiet| quiet.shift(at, || None)))
    }

    fn wall(&self, day: NaiveDate, (hour, minute): (u32, u32)) -> Option<DateTime<Tz>> {
        resolve(day.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?), self.zone())
    }

    /// So many days before a day, at a time of day.
    fn on(&mut self, step: Step, day: NaiveDate, before: u32, time: (u32, u32), limit: Option<DateTime<Tz>>) {
        let on = day.checked_sub_days(Days::new(before.into()));
        // Quiet hours can push yesterday into today: what is older is over, whatever the clocks do.
        let on = on.filter(|on| (self.now.date_naive() - *on).num_days() < 2);
        if let Some(at) = on.and_then(|on| self.wall(on, time)) {
            self.add(step, at, day, limit);
        }
    }

    /// What can wait until the quiet hours are over, but not beyond a limit or its day.
    fn add(&mut self, step: Step, at: DateTime<Tz>, day: NaiveDate, limit: Option<DateTime<Tz>>) {
        self.exact(step, self.waited(at, day, limit), day);
    }

    fn waited(&self, at: DateTime<Tz>, day: NaiveDate, limit: Option<DateTime<Tz>>) -> DateTime<Tz> {
        let limit = || limit.or_else(|| resolve(day.and_hms_opt(23, 59, 0)?, self.zone()));
        self.settings.quiet.map_or(at, |quiet| quiet.shift(at, limit))
    }

    fn exact(&mut self, step: Step, at: DateTime<Tz>, day: NaiveDate) {
        // Notifications stand for a minute.
        let into = TimeDelta::seconds(at.timestamp().rem_euclid(60));
        if let Some(minute) = at.to_utc().checked_sub_signed(into).filter(|minute| *minute > self.now) {
            let days_left = (day - at.date_naive()).num_days();
            self.rungs.push(Rung { step, at: minute, days_left, when: self.when });
        }
    }

    /// Never two at one time: the graver rung, which is the later one, stays.
    fn tidy(&mut self) {
        self.rungs.sort_by(|a, b| (a.at, b.step).cmp(&(b.at, a.step)));
        self.rungs.dedup_by_key(|rung| rung.at);
    }
}

/// What the morning's reminder of an appearance must not be later than.
fn morning_limit(begins: Option<DateTime<Tz>>, leave: Option<DateTime<Tz>>) -> Option<DateTime<Tz>> {
    match (leave, begins) {
        (Some(leave), _) => leave.checked_sub_signed(BEFORE_LEAVING),
        (None, begins) => begins?.checked_sub_signed(BEFORE_HEARING),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::settings::Quiet;
    use super::*;
    use crate::coded::Coded;
    use crate::deadlines::{Every, Recurrence};
    use crate::l10n::Message;

    fn duty(kind: DutyKind, when: Recurrence, zone: Tz) -> OpenDuty {
        let (id, title) = (String::new(), Message::new("duty-other"));
        let (settled, grace) = (BTreeSet::new(), TimeDelta::zero());
        OpenDuty { id, kind, title, when, zone, settled, passed: None, grace, hearing: None }
    }

    fn time(hour: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, 0, 0)
    }

    fn at(text: &str, zone: Tz) -> DateTime<Tz> {
        resolve(text.parse().unwrap(), zone).unwrap()
    }

    #[test]
    fn no_rung_is_before_the_earliest() {
        // Midnight in the first is two dates ahead of the second.
        let zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"];
        let zones = zones.map(|name| Tz::named(name).unwrap());
        let every =
            [Every::Once, Every::Days { count: 1 }, Every::Days { count: 4 }, Every::Months { count: 1 }];
        let settings = Settings::default();
        let day = NaiveDate::from_ymd_opt(2027, 3, 14).unwrap();
        for (place, zone) in zones.into_iter().flat_map(|place| zones.map(|zone| (place, zone))) {
            let mut ladder = Ladder::new(at("2027-01-01T12:00:00", place), &settings);
            for (kind, every) in
                DutyKind::ALL.iter().flat_map(|kind| every.iter().map(move |every| (*kind, every)))
            {
                for begins in [None, time(0), time(12), time(23)] {
                    let when = Recurrence { begins, ..Recurrence::of(day, every.clone()) };
                    let duty = duty(kind, when, zone);
                    ladder.of_duty(&duty, &duty.when.occurrence(day, zone).unwrap());
                    let first = ladder.rungs.iter().map(|rung| rung.at).min().unwrap();
                    let earliest = ladder.earliest(&duty, day).unwrap();
                    assert!(earliest <= first, "{earliest} {first} {place:?} {duty:?}");
                }
            }
        }
    }

    #[test]
    fn what_the_quiet_hours_pushed_out_of_yesterday_still_rings() {
        let zone = Tz::named("America/New_York").unwrap();
        let settings = Settings {
            quiet: time(17).zip(time(6)).map(|(from, until)| Quiet { from, until }),
            discreet: true,
        };
        let mut ladder = Ladder::new(at("2027-03-10T01:00:00", zone), &settings);
        let when = Recurrence { begins: time(15), ..Recurrence::once("2027-03-10".parse().unwrap()) };
        let visit = duty(DutyKind::OfficeVisit, when, zone);
        ladder.of_duty(&visit, &visit.when.occurrence(visit.when.first, zone).unwrap());
        let evening = ladder.rungs.iter().find(|rung| rung.step == Step::Evening);
        assert_eq!(evening.map(|rung| rung.at), Some(at("2027-03-10T06:00:00", zone).to_utc()));
    }
}
