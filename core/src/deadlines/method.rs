//! How a version counts, as its file writes it: every field is named so that a legal worker can review it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::fact::FactType;
use super::period::{Clamp, Period};
use crate::packs::optional_date;

/// Yes-or-no facts by short name, and the answer that each must have.
pub(super) type When = BTreeMap<String, bool>;

/// From a trigger to a date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    /// The facts of which one that is known is day 0.
    pub(super) trigger: Vec<String>,
    /// Which of several that are known.
    #[serde(default)]
    pub(super) which: Which,
    /// Of several days in one fact, the first one after this one.
    #[serde(default, deserialize_with = "optional_date")]
    pub(super) first_after: Option<NaiveDate>,
    /// Another rule whose last day is day 0 while no trigger is known.
    #[serde(default)]
    pub(super) chained: Option<Chained>,
    pub(super) direction: Direction,
    pub(super) period: Period,
    /// A fact (period, or whole days) that says the length; it never goes beyond `period`.
    #[serde(default)]
    pub(super) period_from: Option<String>,
    /// The careful reading of the length, the shortest or, counted back, the longest: only the day to act by uses it,
    /// unless whole days are told.
    #[serde(default)]
    pub(super) safe_period: Option<Period>,
    #[serde(default)]
    pub(super) clamp: Clamp,
    /// Neither the first nor the last day counts (délai franc): one day more.
    #[serde(default)]
    pub(super) franc: bool,
    /// Days for the post.
    #[serde(default)]
    pub(super) mail: Option<Mail>,
    /// A letter that counts as received some days after it was handed to an office.
    #[serde(default)]
    pub(super) deemed: Option<Deemed>,
    /// A fact (whole days) that puts the date off.
    #[serde(default)]
    pub(super) added_days: Option<String>,
    /// A fact (intervals) during which the clock stands still.
    #[serde(default)]
    pub(super) stopped: Option<String>,
    /// A fact (a day) that ends the time where it comes sooner.
    #[serde(default)]
    pub(super) or_sooner: Option<String>,
    /// A request during which the rest of the time waits for its answer.
    #[serde(default)]
    pub(super) suspended: Option<Suspended>,
    /// A month that does not count: 8 for August.
    #[serde(default)]
    pub(super) excluded_month: Option<u32>,
    pub(super) roll: Roll,
    /// The day of the judgment since which a last day moves; before it none did.
    #[serde(default, deserialize_with = "optional_date")]
    pub(super) roll_since: Option<NaiveDate>,
    /// Which days are business days.
    #[serde(default)]
    pub(super) calendar: Option<String>,
    /// A calendar that a fact names: `BY` for `de.by`.
    #[serde(default)]
    pub(super) calendar_of: Option<CalendarOf>,
    /// The calendar with only the days that nobody disputes: the day to act by uses it.
    #[serde(default)]
    pub(super) safe_calendar: Option<String>,
}

/// A calendar of the rule's jurisdiction that a fact (text) names by its code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CalendarOf {
    pub(super) fact: String,
    /// What stands before the code in the calendar's name: `circuit_` for `us.circuit_9`.
    pub(super) prefix: String,
}

impl CalendarOf {
    pub(super) fn used(&self) -> Use<'_> {
        Use { field: "calendar_of", name: &self.fact, types: Use::CODE }
    }

    /// The id of the calendar; an ordinal (`9th`) is as good as its number.
    pub(super) fn id(&self, jurisdiction: &str, code: &str) -> String {
        let code = code.trim().to_lowercase();
        let ordinal = ["st", "nd", "rd", "th"].into_iter().find_map(|ending| code.strip_suffix(ending));
        let number =
            ordinal.filter(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
        format!("{jurisdiction}.{}{}", self.prefix, number.unwrap_or(&code))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    After,
    Before,
}

/// Which of several known triggers is day 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Which {
    /// The first: each of them tells of the same thing.
    #[default]
    Earliest,
    /// The last: each is a thing of its own, and the newest is the one that can still be acted on.
    Latest,
}

/// What becomes of a last day on which the office is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Roll {
    None,
    Forward,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chained {
    pub(super) rule: String,
    /// Facts under which the chain does not hold.
    pub(super) unless: When,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mail {
    pub(super) days: u32,
    /// The fact that says whether it came by mail; it did, unless the answer is no.
    pub(super) fact: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Deemed {
    pub(super) trigger: String,
    pub(super) days: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Suspended {
    /// The day of the request, which is used up.
    pub(super) from: String,
    /// How long after day 0 the request may come; a later one stops nothing.
    #[serde(default)]
    pub(super) within: Option<Period>,
    /// The day of the answer: the rest begins the day after.
    pub(super) to: String,
}

/// Facts under which somebody may be an exception, and the note that says so beside the date: one wrong answer takes no
/// date away.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exception {
    pub(super) when: When,
    pub(super) note: String,
}

/// Another length or beginning under facts of its own. While they are unknown, the last day is that of the longest
/// reading and the day to act by that of the shortest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Variant {
    pub(super) when: When,
    /// It holds only where its facts were told: to most people it would be a false alarm.
    #[serde(default)]
    pub(super) only_if_told: bool,
    #[serde(default)]
    pub(super) period: Option<Period>,
    /// Nothing puts its end off: no day more for the post or a délai franc, no move past closed days.
    #[serde(default)]
    pub(super) firm: bool,
    /// The facts of which the earliest known one is its day 0.
    #[serde(default)]
    pub(super) trigger: Vec<String>,
    /// A fact (a day) before which its trigger does not count.
    #[serde(default)]
    pub(super) not_before: Option<String>,
    /// The attribute of the rule's message that says for whom it is.
    pub(super) means: String,
}

impl Variant {
    /// All facts that it uses.
    pub(super) fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let trigger = self.trigger.iter().map(|name| Use { field: "trigger", name, types: Use::START });
        let bound = self.not_before.iter().map(|name| Use { field: "not_before", name, types: Use::DAY });
        conditions("when", &self.when).chain(trigger).chain(bound)
    }
}

/// Another reading of the same version: only shown, never the date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    #[serde(default)]
    pub(super) period: Option<Period>,
    #[serde(default)]
    pub(super) clamp: Option<Clamp>,
    #[serde(default)]
    pub(super) roll: Option<Roll>,
    /// The calendar without regard to `calendar_of`.
    #[serde(default)]
    pub(super) calendar: Option<String>,
    /// A calendar that a fact names: only then there is this reading.
    #[serde(default)]
    pub(super) calendar_of: Option<CalendarOf>,
    /// The attribute of the rule's message that says what it means.
    pub(super) means: String,
}

/// A fact that a rule uses: in which field, and of which types it may be there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use<'a> {
    pub(super) field: &'static str,
    pub(super) name: &'a String,
    pub(super) types: &'static [FactType],
}

impl Use<'_> {
    pub(super) const YES_OR_NO: &'static [FactType] = &[FactType::Bool];
    pub(super) const DATE: &'static [FactType] = &[FactType::Date];
    pub(super) const DAY: &'static [FactType] = &[FactType::Date, FactType::LocalTime, FactType::Instant];
    pub(super) const CODE: &'static [FactType] = &[FactType::Text];
    const START: &'static [FactType] =
        &[FactType::Date, FactType::LocalTime, FactType::Instant, FactType::Dates];
    const LENGTH: &'static [FactType] = &[FactType::Period, FactType::Int];
}

/// The facts whose answers decide whether something holds.
pub(super) fn conditions<'a>(field: &'static str, when: &'a When) -> impl Iterator<Item = Use<'a>> {
    when.keys().map(move |name| Use { field, name, types: Use::YES_OR_NO })
}

impl Count {
    /// All facts that it uses.
    pub(super) fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let trigger = self.trigger.iter().map(|name| Use { field: "trigger", name, types: Use::START });
        let single = [
            ("period_from", &self.period_from, Use::LENGTH),
            ("added_days", &self.added_days, &[FactType::Int]),
            ("stopped", &self.stopped, &[FactType::Intervals]),
        ];
        let single = single.into_iter().filter_map(|(field, name, types)| {
            let name = name.as_ref()?;
            Some(Use { field, name, types })
        });
        let calendar = self.calendar_of.iter().map(CalendarOf::used);
        let mail =
            self.mail.iter().map(|mail| Use { field: "mail", name: &mail.fact, types: Use::YES_OR_NO });
        let deemed = self.deemed.iter();
        let deemed = deemed.map(|it| Use { field: "deemed", name: &it.trigger, types: Use::START });
        let sooner = self.or_sooner.iter().map(|name| Use { field: "or_sooner", name, types: Use::DAY });
        let suspended = self.suspended.iter().flat_map(|waits| [&waits.from, &waits.to]);
        let suspended = suspended.map(|name| Use { field: "suspended", name, types: Use::DAY });
        let chained = self.chained.iter().flat_map(|chained| conditions("chained", &chained.unless));
        let given = trigger.chain(single).chain(calendar).chain(mail).chain(deemed);
        given.chain(sooner).chain(suspended).chain(chained)
    }
}
