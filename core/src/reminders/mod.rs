//! From what is due to the notifications that a phone should hold.
//!
//! Responsible for: which reminders there are for an item and when, which of them fit into what a phone can hold, and
//! what a lock screen may show.
//! Not responsible for: handing them to the platform (the shells), or what is due (`casefile`).
//! Invariant: a pure function of its arguments; the same question gets the same answer with the same ids.

mod ladder;
mod plan;

pub use plan::{MOST, Notification, Plan, plan};
