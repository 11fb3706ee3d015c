//! Times of day for a voice: "9 o’clock in the morning", where a page shows "9:00 a.m.".

use chrono::{NaiveTime, Timelike};

use super::{Arg, Message, six_hour_time};

/// A wall-clock time, as it is said.
pub fn spoken_time(time: NaiveTime) -> Message {
    let part = match time.hour() {
        0..4 => "night",
        4..12 => "morning",
        12 => "noon",
        13..19 => "afternoon",
        _ => "evening",
    };
    let (_, hour) = time.hour12();
    said(["spoken-time-full", "spoken-time"], time, hour.into()).with("part", part)
}

/// The same on the clock that counts from six.
pub fn spoken_six_hour_time(time: NaiveTime) -> Message {
    let written = six_hour_time(time);
    let arg = |name| written.arg(name).cloned();
    let hour = (time.hour() + 5) % 12 + 1;
    let said = said(["spoken-time-ethiopian-full", "spoken-time-ethiopian"], time, hour.into());
    arg("part").into_iter().fold(said, |said, part: Arg| said.with("part", part))
}

/// A full hour has a sentence of its own, the first.
fn said([full, other]: [&'static str; 2], time: NaiveTime, hour: i64) -> Message {
    match i64::from(time.minute()) {
        0 => Message::new(full).with("hour", hour),
        minute => {
            let said = Message::new(other).with("hour", hour).with("minute", minute);
            said.with("digits", format!("{minute:02}"))
        }
    }
}
