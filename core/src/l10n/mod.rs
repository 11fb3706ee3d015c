//! Languages: which there are, which one a reader gets, and every sentence in it.
//!
//! Responsible for: the manifest of languages, choosing one, what it must have, formatting messages and dates, the second
//! calendars, marking a fallback, right-to-left text, and the fold that search uses.
//! Not responsible for: what is said (callers name a [`Message`]), or which texts exist ([`crate::files`]).
//! Invariant: a sentence comes whole from one language; where that is not the reader's own, it says so.

mod bidi;
mod bundle;
mod counted;
mod critical;
mod direction;
mod finding;
mod fold;
mod full_stop;
mod kept;
mod language;
mod localized;
mod manifest;
mod message;
mod named_day;
mod numbers;
mod preview;
mod query;
mod readable;
mod second_calendar;
mod six_hour_clock;
mod spoken_time;
mod tag;
mod visible;
mod wide;
mod words;
mod yes_no;

pub use bidi::{Ltr, plain};
pub(crate) use counted::{counted, shown};
pub use critical::Critical;
pub use direction::Direction;
pub use finding::{Finding, Severity};
pub use fold::fold;
pub use language::{Language, Review};
pub use localized::Localized;
pub use manifest::{Manifest, ManifestError};
pub use message::{Arg, Message};
pub(crate) use numbers::numbers_kept;
pub use preview::Offer;
pub(crate) use query::folded_words;
pub use query::{Near, Query, Sought};
pub(crate) use readable::{readable, resource};
pub use second_calendar::{CalendarDay, SecondCalendar};
pub use six_hour_clock::six_hour_time;
pub use spoken_time::{spoken_six_hour_time, spoken_time};
pub use tag::{Tag, primary};
pub use visible::{acts, visible, visible_json, visible_lines};
pub(crate) use wide::set_apart;
pub use words::{Wanted, Words, WordsError};
