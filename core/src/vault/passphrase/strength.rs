//! How hard a passphrase is to guess for somebody who tries the easy ones first: a floor, no praise.
use zeroize::Zeroizing;

use super::piece::{Piece, pieces};
use crate::vault::weakness::Weakness;

/// The least number of characters (Unicode scalar values, after normalisation) of a passphrase that a person chose.
pub const LEAST_CHARACTERS: usize = 15;

/// Below it a passphrase is refused: three of the most used words, or two days, are less.
const LEAST_BITS: u32 = 32;

/// More characters are not looked at: what they begin with decides.
const MOST: usize = 100;

/// The easiest way to put a text together, up to some place in it.
#[derive(Clone, Copy)]
struct Guess {
    bits: u32,
    /// How many characters each of [`Weakness::ALL`] explains.
    explained: [usize; 4],
}

/// Why a passphrase, after normalisation, is too easy to guess, if it is.
pub(super) fn weakness(normal: &str) -> Option<Weakness> {
    let folded = fold(normal);
    let mut guesses: Vec<Option<Guess>> = vec![None; folded.len() + 1];
    if let Some(first) = guesses.first_mut() {
        *first = Some(Guess { bits: 0, explained: [0; 4] });
    }
    for at in 0..folded.len() {
        let Some(begun) = guesses.get(at).copied().flatten() else { continue };
        for piece in pieces(&folded, at) {
            let next = begun.with(&piece);
            if let Some(there) = guesses.get_mut(at + piece.length) {
                *there = there.filter(|there| there.bits <= next.bits).or(Some(next));
            }
        }
    }
    let easiest = guesses.pop().flatten()?;
    if easiest.bits < LEAST_BITS {
        return Some(easiest.reason());
    }
    is_doubled(&folded).then_some(Weakness::Repeats)
}

/// Something too short for a passphrase, again and again from the beginning to the end.
fn is_doubled(folded: &[char]) -> bool {
    let most = LEAST_CHARACTERS.min(folded.len() / 2 + 1);
    (1..most).any(|unit| folded.iter().zip(folded.iter().skip(unit)).all(|(one, next)| one == next))
}

impl Guess {
    fn with(mut self, piece: &Piece) -> Guess {
        self.bits += piece.bits;
        for (explained, kind) in self.explained.iter_mut().zip(Weakness::ALL) {
            *explained += if piece.weakness == Some(kind) { piece.length } else { 0 };
        }
        self
    }

    /// What explains most of it; of a text without letters and digits, that it repeats.
    fn reason(self) -> Weakness {
        let explained =
            self.explained.iter().zip(Weakness::ALL).rev().filter(|(explained, _)| **explained > 0);
        let most = explained.max_by_key(|(explained, _)| **explained);
        most.map_or(Weakness::Repeats, |(_, kind)| kind)
    }
}

/// In small letters, without what people put between words and in dates.
fn fold(normal: &str) -> Zeroizing<Vec<char>> {
    let mut folded = Zeroizing::new(Vec::with_capacity(MOST));
    let small = normal.chars().flat_map(char::to_lowercase);
    folded.extend(small.filter(|c| !matches!(c, ' ' | '.' | '-' | '/' | '_' | ',')).take(MOST));
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_easy_to_guess_is_told_why() {
        for (why, phrases) in [
            (
                Weakness::Repeats,
                &[
                    "111111111111111",
                    "aaaaaaaaaaaaaaaa",
                    "abababababababab",
                    "boatsboatsboats",
                    "quetzal quetzal quetzal",
                    "tamarindo tamarindo",
                    "...............",
                    "83418341834183418341",
                    "xxxxxxxxxxxxxxx1",
                    "ммммммммммммммм",
                ][..],
            ),
            (
                Weakness::Row,
                &[
                    "123456789012345",
                    "098765432109876",
                    "abcdefghijklmno",
                    "qwertyuiopasdfgh",
                    "QWERTYUIOPASDFGH",
                    "azertyuiopqsdfgh",
                    "qwertzuiopasdfg",
                    "1qaz2wsx3edc4rfv",
                    "123 456 789 012 345",
                    "йцукенгшщзхъфыва",
                    "246802468024680",
                ],
            ),
            (
                Weakness::Dates,
                &[
                    "2412198524121985",
                    "24.12.1985 24.12.1985",
                    "24/12/1985 03/07/1990",
                    "1985-12-24 1985-12-24",
                ],
            ),
            (
                Weakness::Common,
                &[
                    "passwordpassword",
                    "correct horse battery staple",
                    "CorrectHorseBatteryStaple",
                    "Te quiero mucho, mi amor",
                    "بسم الله الرحمن الرحيم",
                    "password123456789",
                    "iloveyouforever1",
                    "dragon monkey shadow",
                ],
            ),
        ] {
            for phrase in phrases {
                assert_eq!(weakness(phrase), Some(why), "{phrase}");
            }
        }
    }

    #[test]
    fn what_people_think_of_for_themselves_is_taken() {
        for phrase in [
            "seven green boats at night",
            "siete barcos verdes de noche",
            "correct horse battery",
            "mi abuela vendía tamales los jueves",
            "tepezcuintle-brujula-marimba",
            "xkT!9vQ2#mLp7$Ra",
            "826419075371804",
            "در باغ ما هفت درخت بود",
            "🦊🍋🎻🌵🚲🧵🪁🫖🦔🍄🧲🪵🦜🧊🪗",
        ] {
            assert_eq!(weakness(phrase), None, "{phrase}");
        }
    }

    #[test]
    fn thirty_two_bits_are_enough_and_thirty_one_are_not() {
        assert_eq!((weakness("xkwqzvjp"), weakness("xkwqzv9p").is_some()), (None, true));
    }

    #[test]
    fn a_passphrase_of_a_megabyte_takes_no_time() {
        assert_eq!(weakness(&"ab".repeat(500_000)), Some(Weakness::Repeats));
    }
}
