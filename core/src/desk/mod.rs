//! A worker's desk: many cases that were handed over, one list of what is due, and the answers to them.
//!
//! Responsible for: the keys of the desk and its card, what came from whom, what changed since, dates on the desk's own
//! day beside those that were sent, and replies.
//! Not responsible for: how a hand-off is sealed and what may stand in it (`handoff`), or what is due (`outlook`).
//! Invariant: a client's records are never among the worker's own, and their words are those of a stranger. The first
//! hand-off pins its key; nothing of another key, and nothing older, ever takes the place of what is there.

mod assembly_line;
mod calendar;
mod change;
mod clash;
mod client;
mod due;
mod error;
mod incoming;
mod keys;
mod log;
mod papers;
mod reply;
mod reply_template;
mod reply_text;
mod row;
mod sent;
mod table;

pub use assembly_line::assembly_line;
pub use calendar::desk_events;
pub use clash::{Clash, Met};
pub use client::{Client, Remark};
pub use due::DeskDue;
pub use error::DeskError;
pub use incoming::{Arrival, Incoming};
pub use keys::Desk;
pub use log::LogFound;
pub use reply::Attached;
pub use reply_text::{PaperLine, ReplyText, ReplyTextError};
pub use row::DeskRow;
pub use sent::{Sent, SentAlone};
pub use table::desk_table;
