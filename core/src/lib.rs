//! Faro's domain: sealed notes and papers, cited deadlines, reminders and guidance, in the reader's language.
//!
//! Modules know each other in one direction only: `l10n`, `vault` < `minisign` < `packs` < `deadlines` < `casefile` <
//! `prooflog` < `outlook` < `reminders` < `calendar`; `phrases` knows `outlook`, `sheets` and `spoken` know both; `guidance` knows `deadlines`, `share` knows `vault`, `handoff` knows `share` and `minisign`, `checks` knows `l10n`, `shelf` and `search` know `guidance` and `casefile`; `settings`, `tries`, `disk`,
//! `files`, `digits` and `years` know none of them; `phone` knows `digits` and `l10n`. Nothing here reads the clock, the environment or the host's locale, and nothing here knows UniFFI, a terminal or
//! a network: time, language and randomness are arguments.
#![deny(unsafe_code)]

pub mod calendar;
pub mod casefile;
pub mod checks;
mod coded;
pub mod deadlines;
pub mod desk;
pub mod digits;
pub mod disk;
pub mod files;
#[cfg(any(test, fuzzing))]
pub mod fuzzed;
pub mod given;
pub mod guidance;
pub mod handoff;
pub mod kit;
pub mod l10n;
pub mod minisign;
pub mod outlook;
pub mod packs;
pub mod phone;
pub mod phrases;
pub mod prooflog;
pub mod qr;
pub mod reminders;
pub mod search;
pub mod settings;
pub mod share;
pub mod sheets;
pub mod shelf;
pub mod spoken;
pub mod tries;
pub mod vault;
pub mod wiping;
mod years;

pub use coded::Coded;
