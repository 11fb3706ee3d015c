//! The pieces that a passphrase falls into, and how hard each is to guess.
use super::common::common;
use super::row::row;
use crate::vault::weakness::Weakness;

/// Characters that follow one another, and are guessed at once.
pub(super) struct Piece {
    /// How many characters.
    pub(super) length: usize,
    /// Of how many, as a power of two, it is one.
    pub(super) bits: u32,
    /// What makes it easy; nothing of a character by itself.
    pub(super) weakness: Option<Weakness>,
}

const DIGIT: u32 = 3;
const LETTER: u32 = 4;
/// Which of the rows, from where, how far.
const ROW: u32 = 8;
/// From where, how far.
const REPEAT: u32 = 6;
/// One of 2,000, or of fewer.
const COMMON: u32 = 10;
/// A day of a hundred years.
const LONG_DATE: u32 = 15;
const SHORT_DATE: u32 = 14;

/// Every piece that can begin at `at`.
pub(super) fn pieces(folded: &[char], at: usize) -> impl Iterator<Item = Piece> {
    let (before, rest) = folded.split_at_checked(at).unwrap_or((folded, &[]));
    let weak = |length: Option<usize>, bits, weakness| {
        length.map(|length| Piece { length, bits, weakness: Some(weakness) })
    };
    let alike = rest.iter().take_while(|c| rest.first() == Some(c)).count();
    let in_row = if alike > 1 { Weakness::Repeats } else { Weakness::Row };
    let single = rest.first().map(|c| Piece {
        length: 1,
        bits: if c.is_ascii_digit() { DIGIT } else { LETTER },
        weakness: None,
    });
    let found = [
        single,
        weak(row(rest).or((alike > 2).then_some(alike)), ROW, in_row),
        weak(repeat(folded, before.len()), REPEAT, Weakness::Repeats),
        weak(common(rest), COMMON, Weakness::Common),
        weak(date(rest, 8), LONG_DATE, Weakness::Dates),
        weak(date(rest, 6), SHORT_DATE, Weakness::Dates),
    ];
    found.into_iter().flatten()
}

/// How many characters from `at` on stood there before.
fn repeat(folded: &[char], at: usize) -> Option<usize> {
    let rest = folded.get(at..)?;
    let alike = |from: &[char]| from.iter().zip(rest).take_while(|(one, other)| one == other).count();
    let longest = (0..at).filter_map(|from| folded.get(from..)).map(alike).max()?;
    (longest > 2).then_some(longest)
}

/// As many digits that can be a day, in any order of day, month and year.
fn date(rest: &[char], length: usize) -> Option<usize> {
    let digits = rest.get(..length)?;
    let number = |from: usize, to: usize| {
        digits.get(from..to)?.iter().try_fold(0, |number, c| Some(number * 10 + c.to_digit(10)?))
    };
    // A year of two digits can be any. Of four: the Persian and Hijri ones of people who live, and the Gregorian.
    let is_year = |year| length == 6 || matches!(year, 1300..=1450 | 1900..=2099);
    let is_day = |month, day| (1..=12).contains(&month) && (1..=31).contains(&day);
    let year = length - 4;
    let last = (number(0, 2)?, number(2, 4)?, number(4, length)?);
    let first = (number(0, year)?, number(year, year + 2)?, number(year + 2, length)?);
    let is_date = is_year(last.2) && (is_day(last.0, last.1) || is_day(last.1, last.0))
        || is_year(first.0) && is_day(first.1, first.2);
    is_date.then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_date(text: &str) -> bool {
        let digits: Vec<char> = text.chars().collect();
        date(&digits, digits.len()).is_some()
    }

    #[test]
    fn days_are_seen_in_every_order() {
        for day in ["24121985", "12241985", "19851224", "13650412", "241285", "851224", "122485"] {
            assert!(is_date(day), "{day}");
        }
        for other in ["24131985", "32121985", "18851224", "99999999", "001285", "2412198x"] {
            assert!(!is_date(other), "{other}");
        }
    }

    #[test]
    fn three_of_one_are_a_row_and_two_are_not() {
        for (text, length) in [("mm", None), ("mmm", Some(3)), ("mmmm", Some(4)), ("mmx", None)] {
            let folded: Vec<char> = text.chars().collect();
            let row = pieces(&folded, 0).find(|piece| piece.weakness.is_some()).map(|piece| piece.length);
            assert_eq!(row, length, "{text}");
        }
    }

    #[test]
    fn what_stood_before_is_seen() {
        let folded: Vec<char> = "boatsboat".chars().collect();
        assert_eq!((repeat(&folded, 5), repeat(&folded, 7), repeat(&folded, 0)), (Some(4), None, None));
    }
}
