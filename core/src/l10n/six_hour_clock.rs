//! The clock of Ethiopia and Eritrea, which counts twelve hours from six in the morning and twelve from six in the evening.

use chrono::{NaiveTime, Timelike};

use super::Message;

/// A wall-clock time as that clock says it: nine in the morning is 3:00.
///
/// Its day is that of the wall clock: it changes at midnight, as on papers.
pub fn six_hour_time(time: NaiveTime) -> Message {
    let part = match time.hour() {
        0..6 => "night",
        6..12 => "morning",
        12..18 => "afternoon",
        _ => "evening",
    };
    // Six o'clock is twelve, seven is one.
    let hour = (time.hour() + 5) % 12 + 1;
    let time = Message::new("time-ethiopian").with("minute", format!("{:02}", time.minute()));
    time.with("hour", hour.to_string()).with("part", part)
}
