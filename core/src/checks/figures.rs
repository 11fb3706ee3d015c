//! Finds figures in a text and makes them comparable: no fee, time or phone number may change in translation.

use crate::digits;

/// A run of digits as it is written, and what it counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure<'a> {
    pub(super) part: &'a str,
    /// The same in every language: without separators, in the digits 0 to 9, of a clock time in twelve hours.
    pub(super) value: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Time,
    Money,
    Phone,
    /// `I-589`
    Form,
}

/// Every figure of a text, from the left.
pub(super) fn figures(text: &str) -> Vec<Figure<'_>> {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, sign)) = signs.get(at).copied() {
        let next = signs.get(at + 1).map(|(_, sign)| *sign);
        let begins = digits::decimal(sign).is_some()
            || matches!(sign, '+' | '(') && next.is_some_and(|sign| digits::decimal(sign).is_some());
        if !begins {
            at += 1;
            continue;
        }
        let run = run(signs.get(at..).unwrap_or_default());
        let end = signs.get(at + run).map_or(text.len(), |(end, _)| *end);
        let part = text.get(start..end).unwrap_or_default();
        let before = text.get(..start).unwrap_or_default();
        read(before, part, text.get(end..).unwrap_or_default(), &mut found);
        at += run.max(1);
    }
    found
}

/// How many signs belong to digits that stand together, with what stands between them, up to the last digit.
fn run(signs: &[(usize, char)]) -> usize {
    let mut last = 0;
    for (at, (_, sign)) in signs.iter().enumerate() {
        if digits::decimal(*sign).is_some() {
            last = at + 1;
        } else if is_pause(signs.get(last..=at).unwrap_or_default())
            || at > last + 1
            || !matches!(
                sign,
                '+' | '('
                    | ')'
                    | '-'
                    | '.'
                    | ','
                    | ':'
                    | '/'
                    | ' '
                    | '’'
                    | '\''
                    | '\u{a0}'
                    | '\u{202f}'
                    | '\u{2010}'..='\u{2013}' | '\u{66b}' | '\u{66c}'
            )
        {
            break;
        }
    }
    last
}

/// A comma or a full stop with a space behind it ends what is written.
fn is_pause(between: &[(usize, char)]) -> bool {
    matches!(between, [(_, ',' | '.' | ':' | '/'), (_, ' ' | '\u{a0}' | '\u{202f}'), ..])
}

fn read<'a>(before: &'a str, part: &'a str, after: &'a str, found: &mut Vec<Figure<'a>>) {
    let count = part.chars().filter(|sign| digits::decimal(*sign).is_some()).count();
    let groups: Vec<&str> =
        part.split(|sign| digits::decimal(sign).is_none()).filter(|group| !group.is_empty()).collect();
    let has = |signs: &[char]| part.contains(signs);
    let letters = letters_before(before);
    if groups.len() > 1
        && (7..=15).contains(&count)
        && !has(&[',', ':', '/'])
        && letters.is_empty()
        && is_phone(part, &groups)
    {
        found.push(Figure { part, value: plain(part), kind: Kind::Phone });
        return;
    }
    // Thousands are grouped by a space in many languages: `1 048 576`.
    let is_grouped = groups.len() > 1
        && groups.first().is_some_and(|group| group.chars().count() < 4)
        && groups.iter().skip(1).all(|group| group.chars().count() == 3)
        && !has(&['-', ':', '/', '(', ')', '+', '\u{2013}']);
    if is_grouped && letters.is_empty() {
        found.push(Figure { part, value: number(part), kind: kind(before, after, true) });
        return;
    }
    let mut first = true;
    for piece in
        part.split(is_between).filter(|piece| piece.chars().any(|sign| digits::decimal(sign).is_some()))
    {
        let piece = piece.trim_matches(|sign: char| digits::decimal(sign).is_none());
        let lead = if first { letters } else { "" };
        let tail: String = after.chars().take_while(|sign| sign.is_ascii_uppercase()).take(2).collect();
        let form = first && lead.ends_with('-') && lead.len() > 1;
        if form {
            let is_whole = groups.len() == 1;
            let value = format!(
                "{lead}{}{}",
                plain(piece),
                if is_whole && tail.len() == 1 { tail.as_str() } else { "" }
            );
            found.push(Figure { part: piece, value, kind: Kind::Form });
        } else if first && before.ends_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_') {
            // `mp3`, `utf8`: a part of a name.
        } else if let Some(value) = time(piece) {
            found.push(Figure { part: piece, value, kind: Kind::Time });
        } else {
            let kind = kind(before, after, first);
            found.push(Figure { part: piece, value: number(piece), kind });
        }
        first = false;
    }
}

fn kind(before: &str, after: &str, first: bool) -> Kind {
    let money =
        first && before.trim_end().ends_with(is_currency) || after.trim_start().starts_with(is_currency);
    if money { Kind::Money } else { Kind::Number }
}

/// Digits in groups as they are dialled: by hyphens, brackets or a plus, or by single spaces in groups of two or more.
fn is_phone(part: &str, groups: &[&str]) -> bool {
    let dialled = part.contains(['-', '(', '+', '\u{2010}', '\u{2011}', '\u{2013}']) && groups.len() >= 2;
    let is_date = groups.first().is_some_and(|group| group.chars().count() == 4) && groups.len() == 3;
    let is_range = groups.len() == 2 && groups.iter().all(|group| group.chars().count() == 4);
    let in_groups = groups.len() >= 3 && groups.iter().all(|group| group.chars().count() >= 2);
    !is_date && (dialled && !is_range || in_groups)
}

fn is_between(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '/' | '(' | ')' | '+' | '\u{2010}'..='\u{2013}')
}

fn is_currency(sign: char) -> bool {
    matches!(sign, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₺' | '₩')
}

/// Capital letters and a hyphen right before the digits: the beginning of a form's name.
fn letters_before(before: &str) -> &str {
    let bare = before.strip_suffix(['-', '\u{2011}']).unwrap_or(before);
    let start = bare.trim_end_matches(|sign: char| sign.is_ascii_uppercase()).len();
    // Elsewhere short words are written onto a name: `በI-94`.
    let is_latin = |sign: char| sign.is_alphanumeric() && sign < '\u{250}';
    let is_word = before.get(..start).unwrap_or_default().ends_with(is_latin);
    if is_word || start == bare.len() { "" } else { before.get(start..).unwrap_or_default() }
}

/// Only the digits.
fn plain(part: &str) -> String {
    part.chars().filter_map(digits::decimal).map(|digit| char::from(b'0' + digit)).collect()
}

/// `9:05` and `21:05` are one time on a clock of twelve hours.
fn time(piece: &str) -> Option<String> {
    let (hour, minute) = piece.split_once(':').filter(|(_, minute)| minute.chars().count() == 2)?;
    let hour: u32 = plain(hour).parse().ok().filter(|hour| *hour < 25)?;
    Some(format!("{}:{}", hour % 12, plain(minute)))
}

/// `1,200` and `1.200` are one number; `3.5` and `3,5` too.
fn number(piece: &str) -> String {
    let digits = plain(piece);
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<(String, Kind)> {
        figures(text).into_iter().map(|figure| (figure.value, figure.kind)).collect()
    }

    #[test]
    fn figures_are_what_a_reader_takes_them_for() {
        let one = |value: &str, kind| vec![(value.to_owned(), kind)];
        assert_eq!(seen("in 15 days"), one("15", Kind::Number));
        assert_eq!(seen("۱۵ روز"), one("15", Kind::Number));
        assert_eq!(seen("1,200 people"), seen("1.200 personas"));
        assert_eq!(seen("$1,200."), one("1200", Kind::Money));
        assert_eq!(seen("form I-589."), one("I-589", Kind::Form));
        assert_eq!(seen("በI-94 ላይ"), one("I-94", Kind::Form));
        assert_eq!(seen("ከ1900 በኋላ"), one("1900", Kind::Number));
        assert_eq!(seen("form I-129F now"), one("I-129F", Kind::Form));
        assert_eq!(seen("call 1-800-898-7180."), one("18008987180", Kind::Phone));
        assert_eq!(seen("+1 800 898 7180"), one("18008987180", Kind::Phone));
        assert_eq!(seen("at 9:05"), seen("a las 21:05"));
        assert_eq!(seen("+1 (240) 314-1500, 5 dólares. 7").len(), 3);
        assert_eq!(seen("1,048,576 bytes"), seen("1 048 576 octets"));
        assert_eq!(seen("过去30天"), one("30", Kind::Number));
        assert_eq!(seen("mp3 and x2"), []);
        assert_eq!(seen("2026-11-05").len(), 3);
    }
}
