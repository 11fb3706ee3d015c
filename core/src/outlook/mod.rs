//! The case, seen by one person on one day: everything that a reader is told is decided here, once.
//!
//! Responsible for: which date of a hearing counts, what is due and how near it is, what is said beside it, what may be
//! marked and what a mark settles, which questions are asked, the days of a week or a month, and the pages of a rule, a
//! hearing and a duty. Command line, border and reminders draw what it answers. ARCHITECTURE.md says which file decides
//! what.
//! Not responsible for: counting (`deadlines`), keeping (`casefile`, `prooflog`), or when a phone rings (`reminders`).
//! Invariant: pure. Facts, hearings and duties are read once, when the outlook is made, and the log once after a change.
//!
//! What one person is told on one day:
//!
//! ```
//! # use std::sync::Arc;
//! # use faro_core::vault::{KdfParams, OsEntropy, Vault};
//! use chrono::Utc;
//! use faro_core::casefile::Casefile;
//! use faro_core::deadlines::{Rulebook, Tz};
//! use faro_core::files::Files;
//! use faro_core::l10n::Words;
//! use faro_core::outlook::{Outlook, Urgency};
//!
//! # let home = tempfile::tempdir()?;
//! # let vault = Vault::create(&home.path().join("vault"), b"amber river lantern seven coast", KdfParams::FLOOR, Arc::new(OsEntropy))?;
//! let mut case = Casefile::new(vault);
//! let (book, words) = (Rulebook::load(Files::builtin())?, Words::load(Files::builtin(), "en")?);
//! let now = "2026-11-22T14:00:00Z".parse::<chrono::DateTime<Utc>>()?;
//! case.set_fact("us.last_arrival", None, "2025-11-29", &book, &words, now)?;
//!
//! let outlook = Outlook::of(&case, &book, now.with_timezone(&Tz::named("America/New_York").unwrap()));
//! let items = outlook.items();
//! let one_year = items.iter().find(|item| item.id == "us.asylum.one_year").unwrap();
//! assert_eq!(one_year.urgency, Urgency::Week);
//! assert_eq!(one_year.act_by, Some("2026-11-27".parse()?));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod address;
mod agenda;
mod ahead;
mod backed_up;
mod coming;
mod compliance;
mod condition;
mod court_clock;
mod court_time;
mod dates;
mod doubt;
mod doubts;
mod duty_item;
mod duty_page;
mod duty_state;
mod duty_times;
mod error;
mod find;
mod hearing_card;
mod hearing_date;
mod hearing_item;
mod hearing_note;
mod hearing_page;
mod home;
mod item;
mod item_id;
mod labelled;
mod listed;
mod mark;
mod moving;
mod named;
mod note;
mod over;
mod page;
mod paper;
mod question;
mod questions;
mod rule_item;
mod rule_page;
mod rule_state;
mod settled;
mod shown;
mod told;
mod tone;
mod undo;
mod urgency;
mod view;
mod waiting;
mod waits;
mod whole;

pub use address::AddressLine;
pub use agenda::{DayMark, MarkKind};
pub use backed_up::BackedUp;
pub use coming::{Coming, OpenDuty};
pub use compliance::{Compliance, Figures};
pub use condition::{Condition, VaultState, unusable};
pub use court_clock::ClockChoice;
pub use court_time::CourtTime;
pub use dates::{AgendaDay, Month, MonthDay, Week, weekdays};
pub use doubt::Doubt;
pub use duty_page::{DutyPage, DutyTimeLine};
pub use duty_state::DutyState;
pub use duty_times::DutyTime;
pub use error::{Choice, NotYet, OutlookError};
pub use hearing_card::HearingCard;
pub use hearing_date::{CHECK_DAYS, Moved, Standing, Truth};
pub(crate) use hearing_note::told;
pub use hearing_page::{HearingPage, SourceLine};
pub use home::{Home, Section};
pub use item::{Item, Target, TargetKind};
pub use item_id::ItemId;
pub use labelled::LabelledDay;
pub use listed::{Due, DueLine};
pub(crate) use named::{joined, parted};
pub use note::Note;
pub use over::Over;
pub use page::Page;
pub use paper::{PaperHearing, PaperOf};
pub use question::Question;
pub use rule_page::{OtherReading, RulePage};
pub use shown::ToldFact;
pub use tone::{DueIcon, DueTone};
pub use urgency::Urgency;
pub use view::Outlook;
pub use waiting::Waiting;
pub use whole::CodedLine;
