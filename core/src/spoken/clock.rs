//! Times of day. A page says them in its language's own short form; that form is made once more, looked for, and said in full.

use chrono::{NaiveTime, Timelike};

use crate::l10n::{Message, plain, six_hour_time, spoken_six_hour_time, spoken_time};

/// The text with each time of day in it as it is said. `say` says a message in the language of the text.
pub(super) fn with_times(text: &str, say: impl Fn(&Message) -> Option<String>) -> String {
    let (mut said, mut done, mut at) = (String::with_capacity(text.len()), 0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(':')) {
        let colon = at + found;
        at = colon + 1;
        let Some((start, hour, minute)) = figures(text, colon) else { continue };
        let written = candidates(hour, minute).filter_map(|(written, spoken)| {
            let written = plain(&say(&written)?);
            // Where the figures stand in it.
            let inner = written.find(text.get(start..colon + 3)?)?;
            let from = start.checked_sub(inner).filter(|from| *from >= done)?;
            text.get(from..)?.starts_with(&written).then_some((from, written, spoken))
        });
        // "11:30 a.m." holds the form of a language that writes no half of the day.
        let Some((from, written, spoken)) = written.max_by_key(|(_, written, _)| written.len()) else {
            continue;
        };
        let Some(spoken) = say(&spoken) else { continue };
        said.push_str(text.get(done..from).unwrap_or_default());
        said.push_str(plain(&spoken).trim());
        done = from + written.len();
        // From one time until another.
        let dash = ["–", "—", "-"].into_iter().find_map(|dash| {
            let behind = text.get(done..)?.trim_start().strip_prefix(dash)?;
            behind.trim_start().starts_with(|c: char| c.is_ascii_digit()).then_some(behind.len())
        });
        if let Some((behind, until)) = dash.zip(say(&Message::new("spoken-until"))) {
            said.extend([" ", &plain(&until), " "]);
            done = text.len() - behind;
        }
        at = done;
        // The full stop of "a.m." may have been that of the sentence.
        let next = text.get(done..).and_then(|rest| rest.trim_start().chars().next());
        if written.ends_with('.') && next.is_none_or(char::is_uppercase) {
            said.push('.');
        }
    }
    said.push_str(text.get(done..).unwrap_or_default());
    said
}

/// Where the hour begins, and both: of `9:05`, and nothing of `1:2:3` or `7:5`.
fn figures(text: &str, colon: usize) -> Option<(usize, u32, u32)> {
    let before = text.get(..colon)?;
    let length = before.chars().rev().take_while(char::is_ascii_digit).count();
    let hour = before.get(colon.checked_sub(length)?..)?;
    let minute = text.get(colon + 1..colon + 3)?;
    let follows = text.get(colon + 3..)?.starts_with(|c: char| c.is_ascii_digit() || c == ':');
    let is_after = before.get(..colon - length)?.ends_with(':');
    let whole = (1..=2).contains(&length) && !follows && !is_after;
    let is_digits = minute.chars().all(|c| c.is_ascii_digit());
    (whole && is_digits).then(|| Some((colon - length, hour.parse().ok()?, minute.parse().ok()?))).flatten()
}

/// The times that may be written with these figures, each with how it is said.
fn candidates(hour: u32, minute: u32) -> impl Iterator<Item = (Message, Message)> {
    let times = (0..24).filter_map(move |hour| NaiveTime::from_hms_opt(hour, minute, 0));
    let shows = move |time: &NaiveTime, shift: u32| (time.hour() + shift) % 12 == hour % 12;
    let usual = times.clone().filter(move |time| shows(time, 0));
    let usual = usual.map(|time| (Message::time(time), spoken_time(time)));
    let counted = times.filter(move |time| shows(time, 6));
    usual.chain(counted.map(|time| (six_hour_time(time), spoken_six_hour_time(time))))
}
