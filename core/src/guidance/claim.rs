//! What no text of a pack may claim: how a case ends, and figures that the law may change.

use crate::l10n::set_apart;

/// What a number in front of it makes a period that the law may change.
const UNITS: [&str; 16] = [
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "hora", "horas", "día", "días",
    "semana", "semanas", "mes", "meses",
];
/// What nobody can promise.
const PROMISES: [&str; 18] = [
    "guarantee",
    "you will win",
    "you will get asylum",
    "will be approved",
    "will be granted",
    "cannot be deported",
    "will not be deported",
    "cannot deport you",
    "you will be safe",
    "always works",
    "garantiza",
    "usted ganará",
    "va a ganar",
    "obtendrá el asilo",
    "será aprobad",
    "no lo deportarán",
    "no pueden deportarlo",
    "siempre funciona",
];

/// A sentence with one of these before it warns of a promise.
const DENIALS: [&str; 8] =
    ["nobody", "no one", "never", "they promise", "nadie", "nunca", "ningún", "prometen"];

/// What promises how a case ends; not where somebody warns of such a promise.
pub(super) fn promise(line: &str) -> Option<&'static str> {
    let small = line.to_lowercase();
    let denied =
        |at: usize| small.get(..at).is_some_and(|before| DENIALS.iter().any(|no| before.contains(no)));
    PROMISES.into_iter().find(|promise| small.find(promise).is_some_and(|at| !denied(at)))
}

/// A fee, a telephone number or a number of days: what must be quoted from data.
pub(super) fn changeable(line: &str) -> Option<String> {
    let line = &set_apart(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    let number =
        |word: &str| word.trim_matches(['(', '"', '*']).starts_with(|sign: char| sign.is_ascii_digit());
    let bare = |word: &str| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
    let mut pairs = words.iter().zip(words.iter().skip(1));
    let period = pairs.find(|(one, two)| number(one) && UNITS.contains(&bare(two).as_str()));
    let found = period.map(|(one, two)| format!("{one} {two}"));
    found.map(|found| trimmed(&found)).or_else(|| figure(line))
}

/// A fee or a telephone number.
pub(super) fn figure(line: &str) -> Option<String> {
    let line = &set_apart(line);
    let fee = line.split_whitespace().find(|word| word.contains(['$', '€']));
    let phone = line.split_whitespace().find(|word| is_long(word));
    fee.or(phone).map(trimmed)
}

/// Whether so many digits are a telephone number and no year, number of days or fee.
pub(super) fn is_long(number: &str) -> bool {
    number.chars().filter(char::is_ascii_digit).count() >= 7
}

fn trimmed(found: &str) -> String {
    found.trim_matches(|sign: char| !sign.is_alphanumeric() && !"$€".contains(sign)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn figures_and_promises_are_found_and_ours_hold_none() {
        for planted in ["within 5 days.", "a (60 días) plazo", "It costs $100.", "Call 1-800-898-7180."] {
            assert!(changeable(planted).is_some(), "{planted}");
        }
        assert_eq!(changeable("10 March 2026, nine digits, under 18, {{rule:us.ar11}}"), None);
        for (promised, found) in
            [("- With us you will win.", "you will win"), ("Le prometemos que va a ganar.", "va a ganar")]
        {
            assert_eq!(promise(promised), Some(found), "{promised}");
        }
        for warning in ["Nobody honest promises that you will win.", "Nadie puede decir que usted ganará."] {
            assert_eq!(promise(warning), None, "{warning}");
        }
        for (path, text) in Files::builtin().matching("locales/", ".md") {
            for line in text.lines() {
                assert_eq!(changeable(line), None, "{path}: {line}");
                assert_eq!(promise(line), None, "{path}: {line}");
            }
        }
    }
}
