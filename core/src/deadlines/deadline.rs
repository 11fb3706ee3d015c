//! Both dates of a deadline: the last day that the law can be read to allow, and the day to act by.

use chrono::NaiveDate;

use super::count::Counting;
use super::day_zero::Governing;
use super::error::DeadlineError;
use super::known::Known;
use super::method::{Reading, Roll};
use super::outcome::{Alternative, Outcome};
use super::period::Unit;
use super::reckoned::Reckoned;
use super::rule::Rule;
use super::step::Step;
use super::version::{Filing, Version};
use super::way::Way;
use crate::l10n::Message;

/// One way to read the facts, with its result.
struct Candidate<'a, 'f> {
    way: Way<'a>,
    last: Reckoned,
    safe: Reckoned,
    counting: Counting<'f>,
    careful: Counting<'f>,
}

/// Fills in both dates, with their steps and alternatives: the last day of the longest way to read the facts, and the
/// day to act by of the shortest.
pub(super) fn close<'a>(
    outcome: &mut Outcome<'a>,
    known: &Known<'a, '_>,
    governing: &[Governing<'a>],
    today: NaiveDate,
) -> Result<(), DeadlineError> {
    let printed = known.printed();
    let dated = governing.iter().filter_map(|(version, zero)| Some((*version, zero.as_ref()?)));
    let ways = dated.flat_map(|(version, zero)| Way::all(known, version, zero));
    let candidates = ways.map(|way| candidate(known, way, printed)).collect::<Result<Vec<_>, _>>()?;
    let later = |candidate: &&Candidate<'_, '_>| (candidate.last.day, candidate.safe.day);
    let sooner = |candidate: &&Candidate<'_, '_>| (candidate.safe.day, candidate.last.day);
    let (Some(longest), Some(shortest)) =
        (candidates.iter().rev().max_by_key(later), candidates.iter().min_by_key(sooner))
    else {
        return Ok(());
    };
    let mut last = outcome.explain(longest.last.clone());
    let others = candidates.iter().filter_map(|other| {
        Some(Alternative {
            date: other.last.day,
            means: outcome.rule.message().attribute(other.way.means()?),
        })
    });
    outcome.alternatives.extend(others);
    for reading in &longest.way.version.alternatives {
        let date = read_otherwise(known, reading, &longest.counting)?;
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
    outcome.alternatives.retain(|other| other.date != last);
    outcome.steps.push(Step::new("legal_last", "step-legal-last").on(last));
    let safe = dispute(outcome.rule, known, &shortest.careful, shortest.safe.clone())?;
    let differs = !std::ptr::eq(longest, shortest);
    if differs || !safe.steps.is_empty() {
        outcome.steps.push(Step::new("safe_from", "step-safe-from"));
    }
    if differs {
        let step = match shortest.way.means() {
            Some(means) => {
                Step::new("unknown", "step-unknown").with("means", outcome.rule.message().attribute(means))
            }
            None => Step::new("unknown", "step-unknown-other"),
        };
        let end = shortest.safe.steps.first().and_then(|step| step.date).unwrap_or(shortest.safe.day);
        outcome.steps.push(step.on(end));
    }
    let safe = outcome.explain(safe);
    outcome.steps.push(Step::new("safe", "step-safe").on(safe));
    if longest.way.version.filing == Some(Filing::Received) {
        outcome.steps.push(Step::new("filing", "step-received"));
    }
    outcome.legal_last = Some(last);
    outcome.safe = Some(safe);
    outcome.past = today > safe;
    Ok(())
}

fn candidate<'a, 'f>(
    known: &Known<'a, 'f>,
    way: Way<'a>,
    printed: Option<NaiveDate>,
) -> Result<Candidate<'a, 'f>, DeadlineError>
where
    'a: 'f,
{
    let count = &way.version.count;
    let period = way.variant.and_then(|variant| variant.period);
    let mut counting = known.counting(count, way.zero.day(), period.unwrap_or(count.period));
    if way.variant.is_some_and(|variant| variant.firm) {
        counting = Counting { franc: false, mail: 0, roll: Roll::None, ..counting };
    }
    let raw = counting.raw(way.zero.reckoned.clone())?;
    let counted = raw.day;
    let last = counting.cut(counting.rolled(raw)?);
    // A variant has one length of its own: the shortest reading is that of the usual one.
    let careful = known.safe_counting(count, counting, way.zero.safe, period);
    let mut safe = Reckoned::at(careful.raw(Reckoned::at(way.zero.safe))?.day);
    if safe.day != counted {
        let step = Step::new("safe_count", "step-safe-count").on(safe.day);
        safe = safe.by(step);
    }
    // The calendar without disputed days ends the count sooner; the office is closed on all of them.
    let open = Counting { calendar: counting.calendar, ..careful };
    safe = careful.cut(open.safe(careful.safe(safe, printed)?, printed)?);
    safe.day = safe.day.min(last.day);
    Ok(Candidate { way, last, safe, counting, careful })
}

/// The shortest reading of a disputed text lowers the day to act by.
fn dispute(
    rule: &Rule,
    known: &Known<'_, '_>,
    counting: &Counting<'_>,
    mut safe: Reckoned,
) -> Result<Reckoned, DeadlineError> {
    for disputing in known.book.disputing(&rule.id) {
        let law = |version: &&Version| version.is_law() && version.governs(counting.day_zero);
        for version in disputing.versions.iter().filter(law) {
            let shorter = Counting { period: version.count.period, ..*counting };
            let day = shorter.safe(shorter.raw(Reckoned::at(counting.day_zero))?, None)?.day;
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
