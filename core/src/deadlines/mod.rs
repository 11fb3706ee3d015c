//! From facts and cited rules to dates, with every step of the way.
//!
//! Responsible for: reading rules and calendars of business days, facts and their types, counting, and answering two
//! dates: `legal_last`, the last day that the law can be read to allow, and `safe`, the day to act by.
//! Not responsible for: what a person does about a date (`casefile`), or when to remind them (`reminders`).
//! Invariant: pure. An uncertain extension never moves `safe` later; outside the verified years of a calendar there
//! is no answer, never a guess.
//!
//! What a rule answers to one fact, on a day that the caller calls today:
//!
//! ```
//! use faro_core::deadlines::{Facts, Rulebook, compute};
//! use faro_core::files::Files;
//!
//! let book = Rulebook::load(Files::builtin())?;
//! let rule = book.rule("us.asylum.one_year")?;
//! let arrival = rule.full_name("last_arrival");
//! let facts = Facts::from([(arrival.clone(), book.read_fact(&arrival, "2025-11-29")?)]);
//!
//! let outcome = compute(rule, &book, &facts, "2026-11-22".parse()?)?;
//! assert_eq!(outcome.legal_last, Some("2026-11-30".parse()?));
//! assert_eq!(outcome.safe, Some("2026-11-27".parse()?));
//! assert!(!outcome.steps.is_empty());
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod calendar;
mod chain;
mod changes;
mod clock;
mod compute;
mod count;
mod date;
mod day_zero;
mod deadline;
mod error;
mod fact;
mod known;
mod links;
mod lint;
mod local;
mod method;
mod outcome;
mod period;
mod reading;
mod reckoned;
mod recurrence;
mod rule;
mod rule_file;
mod rulebook;
mod step;
mod time_zone;
mod trial;
mod version;
mod way;
mod zone;
mod zone_database;

pub use answer::{Answer, AnswerAlternative, AnswerStep};
pub use calendar::{Calendar, Closed, Years};
pub use changes::{Change, Moved};
pub use compute::compute;
pub use date::{
    DateError, canonical_local_time, parse_date, parse_instant, parse_local_time, parse_time, read_instant,
    read_local_time,
};
pub use error::DeadlineError;
pub use fact::{FROM_HEARINGS, FactError, FactType, FactValue, Facts, Interval, question_of};
pub(crate) use lint::is_official;
pub use lint::lint;
pub use local::{At, resolve};
pub use outcome::{Alternative, Outcome};
pub use period::{Period, Unit};
pub use reading::{Reading, readings};
pub use recurrence::{Every, EveryError, Occurrence, Recurrence};
pub use rule::{Fact, Kind, Rule};
pub use rulebook::{Origin, Rulebook};
pub use step::Step;
pub use time_zone::{Tz, TzOffset};
pub use version::{Confidence, Filing, Grade, Status, Version};
pub use zone::{ZoneError, parse_zone, zone_name};
pub use zone_database::ZoneDatabase;
