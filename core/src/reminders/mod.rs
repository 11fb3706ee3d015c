//! From what is due to the notifications that a phone should hold.
//!
//! Responsible for: which reminders there are for an item or a duty and when, which of them fit into what a phone can
//! hold, what a lock screen may show, what must change on a phone, and what may keep a phone silent.
//! Not responsible for: handing them to the platform (the shells), or what is due (`outlook`).
//! Invariant: a pure function of its arguments; the same question gets the same answer with the same ids. Whatever is to
//! come, or waits for a word, has a reminder that is held, or one that is held stands for it. No two say the same in the
//! same minute. While something is due, nobody is left without a reminder for two months; the morning of a hearing rings
//! again until somebody answers.
//!
//! A plan of nothing holds nothing, and the same question gets the same answer:
//!
//! ```
//! use faro_core::deadlines::Tz;
//! use faro_core::files::Files;
//! use faro_core::l10n::Words;
//! use faro_core::outlook::Coming;
//! use faro_core::reminders::{Settings, plan};
//!
//! let words = Words::load(Files::builtin(), "en")?;
//! let now = "2026-11-22T14:00:00Z".parse::<chrono::DateTime<chrono::Utc>>()?;
//! let nothing = Coming { items: Vec::new(), duties: Vec::new() };
//! let made = plan(&now, Tz::UTC, &nothing, &Settings::default(), &words);
//! assert!(made.notifications.is_empty());
//! assert_eq!(made, plan(&now, Tz::UTC, &nothing, &Settings::default(), &words));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod choice;
mod gravity;
mod ladder;
mod looks;
mod notification;
mod phone;
mod plan;
mod rings;
mod said;
mod settings;
mod silence;
mod thing;

pub use notification::{Notification, Purpose};
pub use phone::{PhoneState, Platform};
pub use plan::{Changes, Held, Plan, plan};
pub use rings::{rings, rings_of_duty, rings_of_time};
pub use settings::{MOST, Quiet, Settings};
pub use silence::{Silence, Silenced, Silences, silences};
