//! A sentence ends in one full stop, also where its last word has one of its own: "9:00 a.m.", "9:00 a. m.".

use super::bidi::POP_DIRECTIONAL_ISOLATE;

/// Whether what is put into a sentence brings its own full stop.
pub(super) fn is_stopped(value: &str) -> bool {
    value.trim_end_matches(POP_DIRECTIONAL_ISOLATE).ends_with('.')
}

/// The text without the full stop right behind each place where `value`, which has one, was put.
pub(super) fn once_stopped(text: &str, value: &str) -> String {
    let mut once = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(value) {
        let bare = behind.trim_start_matches(POP_DIRECTIONAL_ISOLATE);
        let marks = behind.strip_suffix(bare).unwrap_or_default();
        once.extend([before, value, marks]);
        rest = bare.strip_prefix('.').filter(|next| !next.starts_with('.')).unwrap_or(bare);
    }
    once.push_str(rest);
    once
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_full_stop() {
        for (text, once) in [
            ("At 9 a.m.. Go.", "At 9 a.m. Go."),
            ("At \u{2068}9 a.m.\u{2069}. Go.", "At \u{2068}9 a.m.\u{2069} Go."),
            ("At 9 a.m.\u{2069}\u{2069}.", "At 9 a.m.\u{2069}\u{2069}"),
            ("From 9 a.m. to 9 a.m..", "From 9 a.m. to 9 a.m."),
            ("At 9 a.m....", "At 9 a.m...."),
            ("2026-08-03..2026-09-01.", "2026-08-03..2026-09-01."),
        ] {
            assert_eq!(once_stopped(text, "9 a.m."), once);
        }
        assert!(is_stopped("a. m.\u{2069}") && !is_stopped("13:05"));
    }
}
