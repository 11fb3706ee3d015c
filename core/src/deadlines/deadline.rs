//! Both dates of a deadline: the last day that the law can be read to allow, and the day to act by.

use chrono::NaiveDate;

use super::count::Counting;
use super::error::DeadlineError;
use super::known::{DayZero, Known};
use super::method::{Reading, Variant};
use super::outcome::{Alternative, Outcome};
use super::period::Unit;
use super::rule::Filing;
use super::step::Step;
use crate::l10n::Message;

/// One way to count, with its result.
struct Candidate<'a> {
    last: NaiveDate,
    safe: NaiveDate,
    counting: Counting<'a>,
    steps: Vec<Step>,
    safe_steps: Vec<Step>,
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
    candidates.sort_by_key(|candidate| (candidate.last, candidate.safe));
    let mut candidates = candidates.into_iter();
    let Some(chosen) = candidates.next() else { return Ok(()) };
    outcome.steps.extend(chosen.steps);
    let others = candidates.filter(|other| other.last != chosen.last);
    let others = others.filter_map(|other| {
        let means = outcome.rule.message().attribute(other.means?);
        Some(Alternative { date: other.last, means })
    });
    outcome.alternatives.extend(others);
    if !outcome.alternatives.is_empty() && chosen.means.is_some() {
        outcome.steps.push(Step::new("unknown", "step-unknown"));
    }
    for reading in &version.alternatives {
        read_otherwise(outcome, known, reading, &chosen.counting, chosen.last)?;
    }
    let mut last = chosen.last;
    if let Some(printed) = printed {
        outcome.steps.push(Step::new("printed", "step-printed").on(printed));
        if printed > last {
            let means = Message::new("means-printed");
            outcome.alternatives.push(Alternative { date: printed, means });
        }
        last = last.min(printed);
    }
    outcome.steps.push(Step::new("legal_last", "step-legal-last").on(last));
    outcome.steps.extend(chosen.safe_steps);
    let safe = dispute(outcome, known, &chosen.counting, chosen.safe)?;
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
    let mut steps = zero.steps.clone();
    let counting = known.counting(count, zero.day, period);
    let raw = counting.raw(&mut steps)?;
    let last = counting.rolled(raw, &mut steps)?;
    let careful = known.safe_counting(count, counting, zero.safe);
    let mut safe_raw = careful.raw(&mut Vec::new())?;
    let mut safe_steps = Vec::new();
    if safe_raw != raw {
        safe_steps.push(Step::new("safe_count", "step-safe-count").on(safe_raw));
    }
    safe_raw = printed.map_or(safe_raw, |printed| printed.min(safe_raw));
    let safe = careful.safe(safe_raw, &mut safe_steps)?.min(last);
    let means = variant.map(|variant| variant.means.as_str()).or(version.usual.as_deref());
    Ok(Candidate { last, safe, counting, steps, safe_steps, means })
}

/// The shortest reading of a disputed text lowers the day to act by.
fn dispute(
    outcome: &mut Outcome<'_>,
    known: &Known<'_, '_>,
    counting: &Counting<'_>,
    mut safe: NaiveDate,
) -> Result<NaiveDate, DeadlineError> {
    for disputing in known.book.disputing(&outcome.rule.id) {
        for version in disputing.versions.iter().filter(|version| version.governs(counting.day_zero)) {
            let shorter = Counting { period: version.count.period, ..*counting };
            let day = shorter.safe(shorter.raw(&mut Vec::new())?, &mut Vec::new())?;
            let step = Step::new("disputed", "step-disputed").on(day);
            outcome.steps.push(step.with("period", version.count.period.message()));
            safe = safe.min(day);
        }
    }
    Ok(safe)
}

fn read_otherwise(
    outcome: &mut Outcome<'_>,
    known: &Known<'_, '_>,
    reading: &Reading,
    counting: &Counting<'_>,
    last: NaiveDate,
) -> Result<(), DeadlineError> {
    let named = reading.calendar_of.as_ref().map(|of| known.calendar_of(of));
    if matches!(named, Some(None)) {
        return Ok(());
    }
    let calendar = named.flatten().or_else(|| known.book.calendar(reading.calendar.as_deref()?));
    let other = Counting {
        period: reading.period.unwrap_or(counting.period),
        clamp: reading.clamp.unwrap_or(counting.clamp),
        roll: reading.roll.unwrap_or(counting.roll),
        calendar: calendar.or(counting.calendar),
        ..*counting
    };
    let unexplained = &mut Vec::new();
    let raw = other.raw(unexplained)?;
    // Business days need no roll: they end on an open day.
    let date = if other.period.unit == Unit::BusinessDays { raw } else { other.rolled(raw, unexplained)? };
    if date != last {
        let means = outcome.rule.message().attribute(&reading.means);
        outcome.alternatives.push(Alternative { date, means });
    }
    Ok(())
}
