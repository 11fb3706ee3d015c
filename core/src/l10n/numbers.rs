//! Numbers that a translator typed into a text from right to left: nobody told Fluent that they are numbers.

use std::borrow::Cow;
use std::ops::Range;
use std::slice::SliceIndex;

use super::bidi::{Ltr, NO_BREAK_SPACE, POP_DIRECTIONAL_ISOLATE};
use crate::digits;

/// From so many digits on, groups with spaces between them are one telephone number.
const TELEPHONE: usize = 7;

/// The same text, with each number in it kept from left to right that has signs inside: `240-314-1500`, `09:00-11:30`,
/// `$1,200`, `+1 800 898 7180`. A bare count keeps its order anywhere.
pub(crate) fn numbers_kept(text: &str) -> Cow<'_, str> {
    let ranges = numbers(text);
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut kept, mut done) = (String::with_capacity(text.len() + 6 * ranges.len()), 0);
    for range in ranges {
        kept.push_str(text.get(done..range.start).unwrap_or_default());
        kept.push_str(&Ltr::new(text.get(range.clone()).unwrap_or_default()).to_string());
        done = range.end;
    }
    kept.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(kept)
}

/// Whether it holds digits, and nothing that is written from right to left: then it reads from left to right as a whole.
pub(super) fn is_ltr(text: &str) -> bool {
    count(text) > 0
        && text.chars().all(|c| is_left_to_right(c) || c == ' ' || c == NO_BREAK_SPACE || is_isolate(c))
}

fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let tokens = tokens(text);
    let mut rest = tokens.as_slice();
    while let Some(first) = rest.first() {
        // As many as belong to one number or range.
        let (mut long, mut is_range) = (1, false);
        while let (Some(this), Some(next)) = (rest.get(long - 1), rest.get(long))
            && let Some(dash) = joint(text, this, next)
        {
            (long, is_range) = (long + 1, is_range || dash);
        }
        let (run, after) = rest.split_at(long);
        let whole = first.start..run.last().unwrap_or(first).end;
        if long > 1 && (is_range || count(part(text, whole.clone())) >= TELEPHONE) {
            found.push(whole);
        } else {
            found.extend(run.iter().filter(|token| has_signs(part(text, (*token).clone()))).cloned());
        }
        rest = after;
    }
    found
}

/// What lies between two tokens of one number: nothing where they are none, else whether it is a dash.
fn joint(text: &str, this: &Range<usize>, next: &Range<usize>) -> Option<bool> {
    let is_number = |token: &Range<usize>| {
        let token = part(text, token.clone());
        count(token) > 0 && !token.contains(|c: char| c.is_ascii_alphabetic())
    };
    let between = is_number(this) && is_number(next);
    match between.then(|| part(text, this.end..next.start))? {
        " " => Some(false),
        " – " | " - " | " — " => Some(true),
        _ => None,
    }
}

/// Words of letters, digits and signs that are written from left to right, without the sentence's own signs at their ends.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let (mut tokens, mut start, mut at) = (Vec::new(), None, 0);
    while let Some(c) = part(text, at..).chars().next() {
        let end = if is_isolate(c) { block(text, at) } else { at + c.len_utf8() };
        let goes_on = if is_isolate(c) { is_ltr(part(text, at..end)) } else { is_left_to_right(c) };
        match (goes_on, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => (tokens.push(trimmed(text, from..at)), start = None).1,
            _ => {}
        }
        at = end;
    }
    tokens.extend(start.map(|from| trimmed(text, from..at)));
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// Where an isolate that begins here ends.
fn block(text: &str, at: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, c) in part(text, at..).char_indices().filter(|(_, c)| is_isolate(*c)) {
        depth = if c == POP_DIRECTIONAL_ISOLATE { depth.saturating_sub(1) } else { depth + 1 };
        if depth == 0 {
            return at + offset + c.len_utf8();
        }
    }
    text.len()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    loop {
        let token = part(text, start..end);
        let (opens, closes) = (token.contains('('), token.contains(')'));
        let ends = |c: char| ".,:;!?'\"-–—/&*%".contains(c);
        if token.starts_with(|c| ends(c) || c == ')' || (c == '(' && !closes)) {
            start += token.chars().next().map_or(0, char::len_utf8);
        } else if token.ends_with(|c| ends(c) || c == '(' || c == '+' || (c == ')' && !opens)) {
            end -= token.chars().next_back().map_or(0, char::len_utf8);
        } else {
            return start..end;
        }
    }
}

/// Digits with signs beside or between them. One isolate that is all there is keeps its own order.
fn has_signs(token: &str) -> bool {
    let is_block = token.starts_with(is_isolate) && block(token, 0) == token.len();
    let is_sign = |c: char| !c.is_alphanumeric() && !is_isolate(c);
    !is_block && count(token) > 0 && token.contains(is_sign)
}

fn count(text: &str) -> usize {
    text.chars().filter(|c| digits::decimal(*c).is_some()).count()
}

fn is_left_to_right(c: char) -> bool {
    c.is_ascii_graphic() || digits::decimal(c).is_some() || matches!(c, '–' | '—' | '€' | '£' | '§')
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// A part of a text whose ends are the ends of characters.
fn part(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_signs_inside_is_kept_and_nothing_else() {
        let marked = |text: &str| {
            let marks = [("[", "\u{2066}"), ("<", "\u{2068}"), ("]", "\u{2069}"), (">", "\u{2069}")];
            marks.iter().fold(text.to_owned(), |text, (sign, mark)| text.replace(sign, mark))
        };
        for (text, kept) in [
            ("اتصل +1 800 898 7180 الآن", "اتصل [+1 800 898 7180] الآن"),
            ("(555) 010-2030", "[(555) 010-2030]"),
            ("اتصل بالرقم 240-314-1500.", "اتصل بالرقم [240-314-1500]."),
            ("من 09:00-11:30، غدا", "من [09:00-11:30]، غدا"),
            ("09:00 – 11:30", "[09:00 – 11:30]"),
            ("<09:00> – <11:30>", "[09:00 – 11:30]"),
            ("<9:00 ص> – <11:30 ص>", "<9:00 ص> – <11:30 ص>"),
            ("الرسم $1,200!", "الرسم [$1,200]!"),
            ("رقم A123-456-789", "رقم [A123-456-789]"),
            ("(نموذج I-589)", "(نموذج [I-589])"),
            ("النموذج (I-589)", "النموذج [(I-589)]"),
            ("11/05/2026", "[11/05/2026]"),
            ("۰۹:۰۰", "[۰۹:۰۰]"),
            ("5 أيام و 12 يوما", "5 أيام و 12 يوما"),
            ("1 2 3", "1 2 3"),
            ("50% من EOIR", "50% من EOIR"),
            ("[1-800]", "[1-800]"),
            ("EOIR-33/IC", "[EOIR-33/IC]"),
            ("لا رقم", "لا رقم"),
            ("", ""),
            ("[", "["),
            ("> 1-2", "> [1-2]"),
        ] {
            assert_eq!(numbers_kept(&marked(text)), marked(kept), "{text}");
        }
    }
}
