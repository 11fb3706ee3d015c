//! Lines of a calendar file: escaped, folded and ended as RFC 5545 has them (3.1, 3.3.11).

use chrono::TimeDelta;

use crate::l10n::{acts, plain};

/// The longest line, in bytes without its end.
const LONGEST: usize = 75;

/// The lines that were written so far.
pub(super) struct Lines(String);

impl Lines {
    pub(super) fn new() -> Lines {
        Lines(String::new())
    }

    /// A line of our own: nothing in it must be escaped.
    pub(super) fn put(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is a text; none where it is empty.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(&format!("{name}:{}", escaped(text)));
        }
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A text as a value: what would end or part it is escaped, and what no calendar may hold is left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let text = plain(text).replace("\r\n", "\n").replace('\r', "\n");
    for c in text.trim().chars() {
        match c {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\t' => value.push(' '),
            c if acts(c) => {}
            c => value.push(c),
        }
    }
    value
}

/// How long: `-P1DT15H`, `PT9H`.
pub(super) fn duration(length: TimeDelta) -> String {
    let sign = if length < TimeDelta::zero() { "-" } else { "" };
    let minutes = length.num_minutes().abs();
    let (days, hours, minutes) = (minutes / (24 * 60), minutes / 60 % 24, minutes % 60);
    let mut text = format!("{sign}P");
    if days > 0 {
        text += &format!("{days}D");
    }
    if days == 0 || hours > 0 || minutes > 0 {
        text += "T";
    }
    if hours > 0 {
        text += &format!("{hours}H");
    }
    // Something must stand behind a T.
    if minutes > 0 || (days == 0 && hours == 0) {
        text += &format!("{minutes}M");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(line: &str) -> String {
        let mut lines = Lines::new();
        lines.put(line);
        lines.finish()
    }

    #[test]
    fn a_line_is_folded_at_75_bytes_and_no_character_is_cut() {
        for text in ["a", "é", "年", "🗼", "שלום", "ab年", "e\u{301}"] {
            for length in 0..200 {
                let line: String = text.chars().cycle().take(length).collect();
                let folded = put(&line);
                for part in folded.strip_suffix("\r\n").unwrap().split("\r\n") {
                    assert!(part.len() <= 75, "{} {part}", part.len());
                    // A longer line would have taken the next character, too.
                }
                assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
            }
        }
        assert_eq!(put(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
    }

    #[test]
    fn no_text_ends_its_line_or_begins_another() {
        let mut lines = Lines::new();
        lines.text("SUMMARY", " a;b,c\\d\r\nEND:VEVENT\rx\u{0}\u{7f}\u{85}\u{202e}\u{2066}9\u{2069}\t\n");
        lines.text("LOCATION", "");
        assert_eq!(lines.finish(), "SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\nx9\r\n");
    }

    #[test]
    fn durations_are_those_of_rfc_5545() {
        for (minutes, text) in [
            (0, "PT0M"),
            (-30, "-PT30M"),
            (-60, "-PT1H"),
            (9 * 60, "PT9H"),
            (-24 * 60, "-P1D"),
            (-(14 * 24 * 60 - 9 * 60), "-P13DT15H"),
            (-(24 * 60 + 5), "-P1DT5M"),
        ] {
            assert_eq!(duration(TimeDelta::minutes(minutes)), text);
        }
    }
}
