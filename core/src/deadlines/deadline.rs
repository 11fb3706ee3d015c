//! Both dates of a deadline: the last day that the law can be read to allow, and the day to act by.

use chrono::NaiveDate;

use super::count::Counting;
use super::day_zero::DayZero;
use super::error::DeadlineError;
use super::known::Known;
use super::method::{Reading, Variant};
use super::outcome::{Alternative, Outcome};
use super::period::Unit;
use super::reckoned::Reckoned;
use super::rule::{Filing, Rule};
use super::step::Step;
use crate::l10n::Message;

/// One way to count, with its result.
struct Candidate<'a> {
    last: Reckoned,
    safe: Reckoned,
    counting: Counting<'a>,
    means: Option<&'a str>,
}

/// Fills in both dates, with their steps and alternatives.
pub(super) fn close(
    outcome: &mut Outcome<'_>,
    known: &Known<'_, '_>,
    zero: &DayZero,
    today: NaiveDate,
) -> Result<(), DeadlineError> {
    let version = outcome.version;
    let printed = known.printed();
    let mut candidates = Vec::new();
    for variant in lengths(outcome, known) {
        candidates.push(candidate(outcome, known, zero, variant, printed)?);
    }
    // While it is not known which length holds, the earliest counts.
    candidates.sort_by_key(|candidate| (candidate.last.day, candidate.safe.day));
    let mut candidates = candidates.into_iter();
    let Some(chosen) = candidates.next() else { return Ok(()) };
    let mut last = outcome.explain(chosen.last);
    let others = candidates.filter(|other| other.last.day != last);
    let others = others.filter_map(|other| {
        let means = outcome.rule.message().attribute(other.means?);
        Some(Alternative { date: other.last.day, means })
    });
    outcome.alternatives.extend(others);
    if !outcome.alternatives.is_empty() && chosen.means.is_some() {
        outcome.steps.push(Step::new("unknown", "step-unknown"));
    }
    for reading in &version.alternatives {
        let date = read_otherwise(known, reading, &chosen.counting)?.filter(|date| *date != last);
        let means = outcome.rule.message().attribute(&reading.means);
        outcome.alternatives.extend(date.map(|date| Alternative { date, means }));
    }
    if let Some(printed) = printed {
        outcome.steps.push(Step::new("printed", "step-printed").on(printed));
        if printed > last {
            let means = Message::new("means-printed");
            outcome.alternatives.push(Alternative { date: printed, means });
        }
        last = last.min(printed);
    }
    outcome.steps.push(Step::new("legal_last", "step-legal-last").on(last));
    let safe = dispute(outcome.rule, known, &chosen.counting, chosen.safe)?;
    if !safe.steps.is_empty() {
        outcome.steps.push(Step::new("safe_from", "step-safe-from"));
    }
    let safe = outcome.explain(safe);
    outcome.steps.push(Step::new("safe", "step-safe").on(safe));
    if version.filing == Some(Filing::Received) {
        outcome.steps.push(Step::new("filing", "step-received"));
    }
    outcome.legal_last = Some(last);
    outcome.safe = Some(safe);
    outcome.past = today > safe;
    Ok(())
}

/// The lengths that may hold: the one whose conditions are all met, or the usual one and those that are not ruled out.
fn lengths<'a>(outcome: &Outcome<'a>, known: &Known<'a, '_>) -> Vec<Option<&'a Variant>> {
    let variants = &outcome.version.variants;
    if let Some(met) = variants.iter().find(|variant| known.all(&variant.when)) {
        return vec![Some(met)];
    }
    let open = variants.iter().filter(|variant| !known.contradicts(&variant.when)).map(Some);
    std::iter::once(None).chain(open).collect()
}

fn candidate<'a>(
    outcome: &Outcome<'a>,
    known: &Known<'a, 'a>,
    zero: &DayZero,
    variant: Option<&'a Variant>,
    printed: Option<NaiveDate>,
) -> Result<Candidate<'a>, DeadlineError> {
    let version = outcome.version;
    let count = &version.count;
    let period = variant.map_or(count.period, |variant| variant.period);
    let counting = known.counting(count, zero.day(), period);
    let raw = counting.raw(zero.reckoned.clone())?;
    let counted = raw.day;
    let last = counting.rolled(raw)?;
    let careful = known.safe_counting(count, counting, zero.safe);
    let mut safe = Reckoned::at(careful.raw(Reckoned::at(zero.safe))?.day);
    if safe.day != counted {
        let step = Step::new("safe_count", "step-safe-count").on(safe.day);
        safe = safe.by(step);
    }
    safe.day = printed.map_or(safe.day, |printed| printed.min(safe.day));
    safe = careful.safe(safe)?;
    safe.day = safe.day.min(last.day);
    let means = variant.map(|variant| variant.means.as_str()).or(version.usual.as_deref());
    Ok(Candidate { last, safe, counting, means })
}

/// The shortest reading of a disputed text lowers the day to act by.
fn dispute(
    rule: &Rule,
    known: &Known<'_, '_>,
    counting: &Counting<'_>,
    mut safe: Reckoned,
) -> Result<Reckoned, DeadlineError> {
    for disputing in known.book.disputing(&rule.id) {
        for version in disputing.versions.iter().filter(|version| version.governs(counting.day_zero)) {
            let shorter = Counting { period: version.count.period, ..*counting };
            let day = shorter.safe(shorter.raw(Reckoned::at(counting.day_zero))?)?.day;
            let step = Step::new("disputed", "step-disputed").on(day);
            let earlier = day.min(safe.day);
            safe = safe.moved(earlier, step.with("period", version.count.period.message()));
        }
    }
    Ok(safe)
}

/// The last day in another reading; none where the reading hangs on a calendar that nobody named.
fn read_otherwise(
    known: &Known<'_, '_>,
    reading: &Reading,
    counting: &Counting<'_>,
) -> Result<Option<NaiveDate>, DeadlineError> {
    let named = reading.calendar_of.as_ref().map(|of| known.calendar_of(of));
    if matches!(named, Some(None)) {
        return Ok(None);
    }
    let calendar = named.flatten().or_else(|| known.book.calendar(reading.calendar.as_deref()?));
    let other = Counting {
        period: reading.period.unwrap_or(counting.period),
        clamp: reading.clamp.unwrap_or(counting.clamp),
        roll: reading.roll.unwrap_or(counting.roll),
        calendar: calendar.or(counting.calendar),
        ..*counting
    };
    let raw = other.raw(Reckoned::at(other.day_zero))?;
    // Business days need no roll: they end on an open day.
    Ok(Some(if other.period.unit == Unit::BusinessDays { raw.day } else { other.rolled(raw)?.day }))
}
