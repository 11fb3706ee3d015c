//! The times at which one thing is announced: more often, the graver it is and the nearer it comes.

use std::fmt;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::settings::Settings;
use crate::casefile::DutyKind;
use crate::deadlines::{At, Kind, Occurrence, resolve};
use crate::outlook::{Item, OpenDuty, Urgency};

/// When in the day most people can act: offices are open, a call is possible.
const MORNING: (u32, u32) = (9, 0);
/// On the day of a hearing: before the way there.
const EARLY: (u32, u32) = (7, 0);
/// The evening before a hearing.
const EVENING: (u32, u32) = (18, 0);
/// Where an appearance begins before the early morning here, this long before it; or before leaving for it.
const BEFORE_HEARING: TimeDelta = TimeDelta::hours(2);
const BEFORE_LEAVING: TimeDelta = TimeDelta::hours(1);
/// Before a window opens, and before it closes.
const SOON: TimeDelta = TimeDelta::minutes(30);

/// Which rung of a ladder: stable across plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// So many days before.
    Days(u32),
    /// The evening before.
    Evening,
    /// In the morning of the day.
    Day,
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

/// One rung with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rung {
    pub(super) step: Step,
    pub(super) at: DateTime<Tz>,
    /// Days from the rung to the day that it is about, in the person's zone.
    pub(super) days_left: i64,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Days(days) => write!(f, "{days}d"),
            Step::Evening => f.write_str("evening"),
            Step::Day => f.write_str("day"),
            Step::Leave => f.write_str("leave"),
            Step::Opens => f.write_str("opens"),
            Step::Last(days) => write!(f, "last-{days}d"),
            Step::Soon => f.write_str("soon"),
            Step::Begins => f.write_str("begins"),
            Step::Closes => f.write_str("closes"),
        }
    }
}

/// Builds the rungs of one thing on the person's wall clock.
pub(super) struct Ladder<'a> {
    pub(super) zone: Tz,
    pub(super) settings: &'a Settings,
    pub(super) rungs: Vec<Rung>,
}

impl Ladder<'_> {
    /// All rungs of an item, past ones included.
    pub(super) fn of_item(&mut self, item: &Item) {
        self.rungs.clear();
        let Some(day) = item.act_by else { return };
        match item.kind {
            Kind::Appearance => {
                self.days_before(day, &[30, 14, 7, 3, 1], i64::MAX);
                let begins = item.at.and_then(|at| self.begins(at));
                let leave = item.leave_by.map(|leave| leave.with_timezone(&self.zone));
                self.appearance(day, begins, leave);
            }
            Kind::Recurring => {
                self.days_before(day, &[1], i64::MAX);
                let begins = item.at.and_then(|at| self.begins(at));
                self.morning_of(day, begins, None);
            }
            Kind::Hours => {
                let end = item.at.and_then(|at| self.begins(at));
                let day = end.map_or(day, |end| end.date_naive());
                self.days_before(day, &[3, 1], i64::MAX);
                // Nobody is told in the morning of what ended in the night.
                self.morning_of(day, end, None);
            }
            Kind::Deadline | Kind::Window | Kind::Expiry => {
                self.days_before(day, leads_of_deadline(item), i64::MAX);
                // A window is announced when it opens, too.
                if let Some(opens) = item.opens {
                    self.on(Step::Opens, opens, 0, MORNING, None);
                }
                // Who let the day to act by pass is told each morning of the last week that is left.
                if let Some(last) = item.last_day.filter(|_| item.urgency != Urgency::Sent) {
                    for before in (0..7).filter(|before| last - Days::new((*before).into()) > day) {
                        self.on(Step::Last(before), last, before, MORNING, None);
                    }
                }
            }
            Kind::Opening | Kind::Information => self.days_before(day, &[0], i64::MAX),
            // An office's own day, or none at all: nothing that the person must do on a day.
            Kind::Expected | Kind::NoLimit | Kind::Adjuster => {}
        }
        self.tidy();
    }

    /// All rungs of one time of a duty.
    pub(super) fn of_duty(&mut self, duty: &OpenDuty, at: &Occurrence) {
        self.rungs.clear();
        let timed = duty.when.begins.is_some();
        let begins = timed.then(|| at.begins.with_timezone(&self.zone));
        // What is far from here may fall on another day there.
        let day = begins.map_or(at.day, |begins| begins.date_naive());
        let between = duty.when.least_days().unwrap_or(i64::MAX);
        self.days_before(day, leads(duty.kind), between);
        match duty.kind {
            DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report => {
                self.appearance(day, begins, None)
            }
            DutyKind::CallWindow => {
                self.on(Step::Evening, day, 1, EVENING, begins);
                self.window(day, begins, at, true);
            }
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
        self.tidy();
    }

    fn days_before(&mut self, day: NaiveDate, days: &[u32], between: i64) {
        // What comes back each week is not announced a week before: that is the last time's own day.
        for before in days.iter().filter(|before| i64::from(**before) < between) {
            self.on(Step::Days(*before), day, *before, MORNING, None);
        }
    }

    fn appearance(&mut self, day: NaiveDate, begins: Option<DateTime<Tz>>, leave: Option<DateTime<Tz>>) {
        self.on(Step::Evening, day, 1, EVENING, begins);
        self.morning_of(day, begins, leave);
        if let Some(leave) = leave {
            self.exact(Step::Leave, leave, day);
        }
    }

    /// In the morning, and early enough for what begins in the night here.
    fn morning_of(&mut self, day: NaiveDate, begins: Option<DateTime<Tz>>, leave: Option<DateTime<Tz>>) {
        let limit = match (leave, begins) {
            (Some(leave), _) => Some(leave - BEFORE_LEAVING),
            (None, begins) => begins.map(|begins| begins - BEFORE_HEARING),
        };
        let Some(morning) = self.wall(day, EARLY) else { return };
        match limit {
            Some(limit) if limit < morning => {
                self.exact(Step::Day, limit, begins.map_or(day, |at| at.date_naive()))
            }
            limit => self.add(Step::Day, morning, day, limit),
        }
    }

    /// The beginning of a window, before it if the person must be ready, and before its end.
    fn window(&mut self, day: NaiveDate, begins: Option<DateTime<Tz>>, at: &Occurrence, ready: bool) {
        let Some(begins) = begins else { return self.on(Step::Begins, day, 0, MORNING, None) };
        if ready {
            self.exact(Step::Soon, begins - SOON, day);
        }
        self.exact(Step::Begins, begins, day);
        if at.ends - at.begins > SOON {
            self.exact(Step::Closes, at.ends.with_timezone(&self.zone) - SOON, day);
        }
    }

    fn begins(&self, at: At) -> Option<DateTime<Tz>> {
        match at {
            At::Zoned(at) => Some(at.with_timezone(&self.zone)),
            At::Local(wall) => resolve(wall, self.zone),
            At::Day(_) => None,
        }
    }

    fn wall(&self, day: NaiveDate, (hour, minute): (u32, u32)) -> Option<DateTime<Tz>> {
        resolve(day.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?), self.zone)
    }

    /// So many days before a day, at a time of day.
    fn on(&mut self, step: Step, day: NaiveDate, before: u32, time: (u32, u32), limit: Option<DateTime<Tz>>) {
        let at = day.checked_sub_days(Days::new(before.into())).and_then(|on| self.wall(on, time));
        if let Some(at) = at {
            self.add(step, at, day, limit);
        }
    }

    /// What can wait until the quiet hours are over, but not beyond a limit or its day.
    fn add(&mut self, step: Step, at: DateTime<Tz>, day: NaiveDate, limit: Option<DateTime<Tz>>) {
        let limit = limit.or_else(|| resolve(day.and_hms_opt(23, 59, 0)?, self.zone));
        let at = self.settings.quiet.map_or(at, |quiet| quiet.shift(at, limit));
        self.exact(step, at, day);
    }

    fn exact(&mut self, step: Step, at: DateTime<Tz>, day: NaiveDate) {
        let days_left = (day - at.date_naive()).num_days();
        self.rungs.push(Rung { step, at, days_left });
    }

    /// Never two at one time: the graver rung, which is the later one, stays.
    fn tidy(&mut self) {
        self.rungs.sort_by(|a, b| (a.at, b.step).cmp(&(b.at, a.step)));
        self.rungs.dedup_by_key(|rung| rung.at);
    }
}

/// How many days before its day to act by a deadline is announced. What was sent in time only needs its receipt.
fn leads_of_deadline(item: &Item) -> &'static [u32] {
    match (item.kind, item.urgency) {
        (_, Urgency::Sent) => &[7, 0],
        (Kind::Expiry, _) => &[30, 14, 7, 3, 1, 0],
        _ => &[14, 7, 3, 1, 0],
    }
}

/// How many days before it a duty is announced.
pub(super) fn leads(kind: DutyKind) -> &'static [u32] {
    match kind {
        DutyKind::OfficeVisit | DutyKind::HomeVisit => &[7, 3, 1],
        DutyKind::Report => &[14, 7, 3, 1],
        DutyKind::PermitExpiry | DutyKind::ParoleExpiry | DutyKind::IdentityExpiry | DutyKind::AnnualFee => {
            &[30, 14, 7, 3, 1, 0]
        }
        DutyKind::AddressSupervision | DutyKind::AddressLawyer => &[7, 3, 1, 0],
        DutyKind::Photo
        | DutyKind::CallWindow
        | DutyKind::Charging
        | DutyKind::CourtCheck
        | DutyKind::Other => &[],
    }
}

/// How grave an item is: so many times nearer it counts when not all fit into a phone.
pub(super) fn item_gravity(kind: Kind) -> i64 {
    match kind {
        Kind::Hours | Kind::Appearance => 16,
        Kind::Deadline | Kind::Window | Kind::Expiry => 8,
        Kind::Recurring => 4,
        Kind::Opening | Kind::Information | Kind::Expected | Kind::NoLimit | Kind::Adjuster => 2,
    }
}

/// The same of a duty.
pub(super) fn duty_gravity(kind: DutyKind) -> i64 {
    match kind {
        DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report | DutyKind::ParoleExpiry => 8,
        DutyKind::PermitExpiry | DutyKind::AnnualFee => 8,
        DutyKind::Photo | DutyKind::CallWindow | DutyKind::AddressSupervision => 4,
        DutyKind::IdentityExpiry | DutyKind::AddressLawyer => 4,
        DutyKind::Charging | DutyKind::CourtCheck | DutyKind::Other => 1,
    }
}
