//! Numbers, and signs that stand for words. A voice reads up to four figures well, as a count, a day or a year; what is
//! longer, or has signs inside, is a number that somebody writes down: it is said digit by digit, with a pause between its
//! groups.

use chrono::NaiveDate;

use crate::digits;
use crate::l10n::Message;

/// The most figures that are read as one number.
const READ_WELL: usize = 4;
/// From so many figures on, groups with spaces between them are one telephone number.
const TELEPHONE: usize = 7;
/// So many figures of a long number are said in one breath.
const BREATH: usize = 3;
/// Longer capitals are a word.
const SPELT_LETTERS: usize = 5;

/// Names of offices, papers and forms that people say letter by letter. Others are read as words: a name may be in capitals.
const SPELT: [&str; 18] = [
    "BIA", "CBP", "DHS", "DOJ", "EAD", "EOIR", "GPS", "ID", "IJ", "INA", "NTA", "ORR", "PDF", "QR", "RFE",
    "SSN", "TPS", "USCIS",
];

/// Short forms, with the message that says each.
const SHORT: [(&str, &str); 9] = [
    ("§", "spoken-section"),
    ("§§", "spoken-section"),
    ("USC", "spoken-usc"),
    ("U.S.C", "spoken-usc"),
    ("CFR", "spoken-cfr"),
    ("C.F.R", "spoken-cfr"),
    ("U.S", "spoken-united-states"),
    ("EE.UU", "spoken-united-states"),
    ("&", "spoken-and"),
];

/// A decimal digit of any script.
pub(super) fn is_digit(c: char) -> bool {
    digits::decimal(c).is_some()
}

/// Whether the point behind a word is a part of its short form: "U.S.C."
pub(super) fn is_pointed(word: &str) -> bool {
    word.contains('.') && SHORT.iter().any(|(short, _)| *short == word)
}

/// The telephone number that begins here in groups, as it is said, and of how many words it is.
pub(super) fn telephone(words: &[&str], say: impl Fn(&Message) -> Option<String>) -> Option<(String, usize)> {
    let is_part =
        |word: &str| word.contains(is_digit) && word.chars().all(|c| is_digit(c) || "-()+".contains(c));
    let core = |word: &str| word.trim_end_matches([',', '.', ';', ':', '!', '?']).len();
    let long = words.iter().take_while(|word| is_part(word)).count();
    // The last one may end the sentence.
    let last = words.get(long).filter(|word| is_part(word.get(..core(word)).unwrap_or_default()));
    let long = long + last.iter().len();
    let whole = words.get(..long)?.join(" ");
    let is_one = long > 1 && whole.chars().filter(|c| is_digit(*c)).count() >= TELEPHONE;
    let closes = whole.get(core(&whole)..).unwrap_or_default();
    is_one.then(|| (digit_by_digit(&whole, say) + closes, long))
}

/// A word, as it is said. `say` says a message in the language of the text.
pub(super) fn said(word: &str, say: impl Fn(&Message) -> Option<String> + Copy) -> String {
    let short = SHORT.iter().find(|(short, _)| *short == word);
    if let Some(said) = short.and_then(|(_, id)| say(&Message::new(*id))) {
        return said;
    }
    if let Some(rest) = word.strip_prefix('§').map(|rest| rest.trim_start_matches('§')) {
        let section = say(&Message::new("spoken-section")).unwrap_or_default();
        return format!("{section} {}", said(rest, say)).trim().to_owned();
    }
    if !word.contains(is_digit) {
        return letters(word);
    }
    if let Ok(day) = NaiveDate::parse_from_str(word, "%Y-%m-%d")
        && let Some(day) = say(&Message::day(day))
    {
        return day;
    }
    let is_amount =
        |text: &&str| text.starts_with(is_digit) && text.chars().all(|c| is_digit(c) || ",.".contains(c));
    if let Some(amount) = word.strip_prefix('$').filter(is_amount)
        && let Some(said) = say(&Message::new("spoken-dollars").with("amount", amount.replace(',', "")))
    {
        return said;
    }
    match word.split_once('(') {
        Some((section, parts)) if section.starts_with(is_digit) && parts.ends_with(')') => {
            let parts = parts.split(['(', ')']).filter(|part| !part.is_empty());
            let whole = std::iter::once(numbered(section, say)).chain(parts.map(str::to_owned));
            whole.collect::<Vec<_>>().join(", ")
        }
        _ if word.starts_with(|c: char| c.is_ascii_uppercase()) => form(word, say),
        _ => numbered(word, say),
    }
}

/// Letter by letter where people say it so; of two words with a stroke between them, both.
fn letters(word: &str) -> String {
    let end = word.find(['’', '\'']).unwrap_or(word.len());
    let (name, rest) = word.split_at(end);
    if SPELT.contains(&name) { spaced(name) + rest } else { word.replace('/', ", ") }
}

/// The name of a form or a file: its capitals one by one, and its figures too, unless they are a small count.
fn form(word: &str, say: impl Fn(&Message) -> Option<String>) -> String {
    let all = word.chars().filter(|c| is_digit(*c)).count();
    let said = runs(word, |c| (is_digit(c), c.is_alphabetic())).map(|run| {
        let length = run.chars().count();
        if run.contains(is_digit) {
            let is_count = all <= READ_WELL && length < BREATH;
            if is_count { run.to_owned() } else { digit_by_digit(run, &say) }
        } else if run.contains(char::is_alphanumeric) {
            let is_short = length <= SPELT_LETTERS && run.chars().all(|c| c.is_ascii_uppercase());
            if is_short { spaced(run) } else { run.to_owned() }
        } else {
            // A long number is heard in its groups.
            (if all > READ_WELL { "," } else { "" }).to_owned()
        }
    });
    let said: Vec<String> = said.filter(|run| !run.is_empty()).collect();
    said.join(" ").replace(" ,", ",")
}

/// A word with figures: a number that is not read well digit by digit, and what stands around it as it is.
fn numbered(word: &str, say: impl Fn(&Message) -> Option<String>) -> String {
    let is_part = |c: char| is_digit(c) || "+-–/.,()".contains(c);
    let said = runs(word, is_part).map(|run| {
        let groups: Vec<&str> = runs(run, is_digit).filter(|group| group.contains(is_digit)).collect();
        let all: usize = groups.iter().map(|group| group.chars().count()).sum();
        let signs: String = run.chars().filter(|c| !is_digit(*c)).collect();
        let is_decimal = signs == "." && groups.iter().all(|group| group.chars().count() <= READ_WELL);
        let is_grouped = signs.contains(',') && signs.chars().all(|c| c == ',') && thousands(&groups);
        match groups.as_slice() {
            [] => run.replace('/', ", "),
            _ if is_grouped => groups.concat(),
            [one, other] if signs == "–" && all <= 2 * READ_WELL => {
                let until = say(&Message::new("spoken-until")).unwrap_or_else(|| ",".to_owned());
                format!("{one} {until} {other}")
            }
            _ if all <= READ_WELL || is_decimal => run.to_owned(),
            _ => digit_by_digit(run, &say),
        }
    });
    said.collect()
}

/// `1,200,000`: groups of three behind the first.
fn thousands(groups: &[&str]) -> bool {
    groups.iter().skip(1).all(|group| group.chars().count() == BREATH)
}

/// Each figure by itself, with a pause wherever something else stands between them, and in what is too long for one breath.
pub(super) fn digit_by_digit(number: &str, say: impl Fn(&Message) -> Option<String>) -> String {
    let plus = number.starts_with('+').then(|| say(&Message::new("spoken-plus"))).flatten();
    let groups = runs(number, is_digit).filter(|run| run.contains(is_digit));
    let groups = groups.flat_map(|group| {
        let (mut parts, mut figures) = (Vec::new(), group.chars().collect::<Vec<_>>());
        while figures.len() > READ_WELL {
            let rest = figures.split_off(BREATH);
            parts.push(spaced(&String::from_iter(std::mem::replace(&mut figures, rest))));
        }
        parts.push(spaced(&String::from_iter(figures)));
        parts
    });
    let said = groups.collect::<Vec<_>>().join(", ");
    plus.map_or_else(|| said.clone(), |plus| format!("{plus} {said}"))
}

fn spaced(word: &str) -> String {
    word.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

/// A text cut wherever what `of` says of its characters changes.
fn runs<S: PartialEq>(text: &str, of: impl Fn(char) -> S) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = of(rest.chars().next()?);
        let end = rest.find(|c| of(c) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}
