//! The recovery code: 128 random bits as 8 groups of 6 digits, which any keypad, script and telephone can carry.
use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use super::entropy::{Entropy, EntropyError};
use crate::digits;
use crate::l10n::Message;

/// Each group is a number of 16 bits times this: no single wrong digit and no exchange of neighbours leaves a multiple.
const FACTOR: u32 = 11;

/// 128 bits that open a vault. Wiped when dropped; without `Debug`, `Clone` and `Display`.
pub struct RecoveryCode(Box<[u8; 16]>);

/// A group of a recovery code that was typed right, as far as one group can tell.
pub struct RecoveryGroup([u8; 2]);

/// What is wrong with a recovery code that was typed. Says where, and nothing of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// This group, counted from 1, is not six digits.
    #[error("group {group} needs six digits")]
    NotSixDigits {
        /// Which one.
        group: usize,
    },
    /// This group, counted from 1, has a wrong digit or two that changed places.
    #[error("group {group} has a wrong digit")]
    WrongDigit {
        /// Which one.
        group: usize,
    },
    /// There are more or fewer than eight groups.
    #[error("a recovery code has 8 groups, not {found}")]
    NotEightGroups {
        /// How many were typed.
        found: usize,
    },
}

impl RecoveryCodeError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            Self::NotSixDigits { group } => Message::new("recovery-six-digits").with("group", *group),
            Self::WrongDigit { group } => Message::new("recovery-wrong-digit").with("group", *group),
            Self::NotEightGroups { found } => Message::new("recovery-eight-groups").with("found", *found),
        }
    }
}

impl RecoveryCode {
    /// How many groups there are.
    pub const GROUPS: usize = 8;
    /// How many digits a group has.
    pub const GROUP_DIGITS: usize = 6;

    pub(super) fn random(entropy: &dyn Entropy) -> Result<Self, EntropyError> {
        let mut bits = Box::new([0; 16]);
        entropy.fill(bits.as_mut_slice())?;
        Ok(Self(bits))
    }

    /// Whether this is what a person typed of its last group, to show that they wrote it down.
    pub fn ends_with(&self, typed: &str) -> bool {
        let last = self.0.last_chunk::<2>();
        Self::parse_group(Self::GROUPS, typed).is_ok_and(|group| last == Some(&group.0))
    }

    /// Checks one group as soon as it is typed: six digits of any script, with spaces around them or none.
    /// `group` counts from 1 and is what an error names.
    ///
    /// # Errors
    /// [`RecoveryCodeError::NotSixDigits`], [`RecoveryCodeError::WrongDigit`].
    pub fn parse_group(group: usize, typed: &str) -> Result<RecoveryGroup, RecoveryCodeError> {
        let (mut number, mut count) = (0, 0);
        for c in typed.trim().chars() {
            let digit = digits::decimal(c).filter(|_| count < Self::GROUP_DIGITS);
            number = 10 * number + u32::from(digit.ok_or(RecoveryCodeError::NotSixDigits { group })?);
            count += 1;
        }
        if count != Self::GROUP_DIGITS {
            return Err(RecoveryCodeError::NotSixDigits { group });
        }
        match u16::try_from(number / FACTOR) {
            Ok(bits) if number % FACTOR == 0 => Ok(RecoveryGroup(bits.to_be_bytes())),
            _ => Err(RecoveryCodeError::WrongDigit { group }),
        }
    }

    /// Joins the eight groups.
    ///
    /// # Errors
    /// [`RecoveryCodeError::NotEightGroups`].
    pub fn from_groups(groups: &[RecoveryGroup]) -> Result<Self, RecoveryCodeError> {
        if groups.len() != Self::GROUPS {
            return Err(RecoveryCodeError::NotEightGroups { found: groups.len() });
        }
        let mut bits = Box::new([0; 16]);
        bits.iter_mut().zip(groups.iter().flat_map(|group| group.0)).for_each(|(to, from)| *to = from);
        Ok(Self(bits))
    }

    /// Reads a whole code: digits of any script. Eight runs of digits are eight groups, whatever stands between them;
    /// otherwise each six digits are one.
    ///
    /// # Errors
    /// Those of [`RecoveryCode::parse_group`] for the first group that is wrong, and of [`RecoveryCode::from_groups`].
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let typed =
            Zeroizing::new(typed.split(|c| digits::decimal(c).is_none()).collect::<Vec<_>>().join(" "));
        let runs: Vec<&str> = typed.split_whitespace().collect();
        let whole = Zeroizing::new(runs.concat());
        let digits = Zeroizing::new(whole.chars().collect::<Vec<char>>());
        let groups: Vec<Zeroizing<String>> = match runs.len() {
            Self::GROUPS => runs.iter().map(|run| Zeroizing::new((*run).to_owned())).collect(),
            _ => digits
                .chunks(Self::GROUP_DIGITS)
                .map(|chunk| Zeroizing::new(chunk.iter().collect()))
                .collect(),
        };
        let groups: Result<Vec<_>, _> =
            groups.iter().enumerate().map(|(at, group)| Self::parse_group(at + 1, group)).collect();
        Self::from_groups(&groups?)
    }

    /// The one way to write it: 55 characters, eight groups of six ASCII digits with hyphens between them.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(Self::GROUPS * (Self::GROUP_DIGITS + 1)));
        for (at, group) in self.groups().enumerate() {
            let hyphen = if at == 0 { "" } else { "-" };
            // Writing to a string does not fail.
            let _ = fmt::Write::write_fmt(&mut *text, format_args!("{hyphen}{group:06}"));
        }
        text
    }

    fn groups(&self) -> impl Iterator<Item = u32> {
        self.0.as_chunks::<2>().0.iter().map(|pair| FACTOR * u32::from(u16::from_be_bytes(*pair)))
    }

    /// The same code once more, for whoever keeps it longer than its owner; wiped like it.
    pub(crate) fn copied(&self) -> Self {
        Self(self.0.clone())
    }

    pub(super) fn bits(&self) -> &[u8; 16] {
        &self.0
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Drop for RecoveryGroup {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(typed: &str) -> Result<[u8; 2], RecoveryCodeError> {
        RecoveryCode::parse_group(3, typed).map(|group| group.0)
    }

    fn text(typed: &str) -> Result<String, RecoveryCodeError> {
        RecoveryCode::parse(typed).map(|code| code.text().to_string())
    }

    #[test]
    fn every_group_has_one_way_to_be_written() {
        for bits in 0..=u16::MAX {
            let number = 11 * u32::from(bits);
            assert_eq!(group(&format!("{number:06}")), Ok(bits.to_be_bytes()));
        }
        assert_eq!(group("720896"), Err(RecoveryCodeError::WrongDigit { group: 3 }), "65,536 × 11");
        assert_eq!(group(" ٧٢٠٨٨٥\t"), Ok([255; 2]));
    }

    #[test]
    fn every_wrong_digit_and_every_exchange_of_neighbours_is_caught() {
        let (mut tried, mut step) = (0, 0x9E37_u16);
        for _ in 0..2000 {
            step = step.wrapping_mul(25173).wrapping_add(13849);
            let right = format!("{:06}", 11 * u32::from(step)).into_bytes();
            let mut wrong = |digits: &[u8]| {
                tried += 1;
                let typed = std::str::from_utf8(digits).unwrap();
                assert_eq!(group(typed), Err(RecoveryCodeError::WrongDigit { group: 3 }), "{typed}");
            };
            for at in 0..6 {
                for digit in (b'0'..=b'9').filter(|digit| *digit != right[at]) {
                    let mut typed = right.clone();
                    typed[at] = digit;
                    wrong(&typed);
                }
                if at < 5 && right[at] != right[at + 1] {
                    let mut typed = right.clone();
                    typed.swap(at, at + 1);
                    wrong(&typed);
                }
            }
        }
        assert!(tried > 110_000, "{tried}");
    }

    #[test]
    fn a_code_survives_writing_and_typing() {
        let code = RecoveryCode(Box::new(std::array::from_fn(|at| 17 * at as u8)));
        let written = code.text();
        assert_eq!(*written, "000187-096305-192423-288541-384659-480777-576895-673013".to_owned());
        let spaced = written.replace('-', "  ");
        let arabic: String = written
            .chars()
            .map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0x660 + d).unwrap()))
            .collect();
        let odd = written.replace('-', "").chars().fold(String::new(), |text, c| text + &format!("{c} "));
        for typed in
            [written.as_str(), &spaced, &arabic, &written.replace('-', ""), &odd, &format!("code: {spaced}.")]
        {
            assert_eq!(text(typed).as_deref(), Ok(written.as_str()), "{typed}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let good = "000187-096305-192423-288541-384659-480777-576895-673013";
        let digits = |group| Err(RecoveryCodeError::NotSixDigits { group });
        assert_eq!(text(&good.replace("192423", "19242")), digits(3));
        assert_eq!(text(&good.replace("673013", "6730130")), digits(8));
        assert_eq!(text(&good.replace("480777", "48O777")), Err(RecoveryCodeError::WrongDigit { group: 6 }));
        assert_eq!(text(&good.replace("288541", "285841")), Err(RecoveryCodeError::WrongDigit { group: 4 }));
        assert_eq!(text(&good[..48]), Err(RecoveryCodeError::NotEightGroups { found: 7 }));
        assert_eq!(text(""), Err(RecoveryCodeError::NotEightGroups { found: 0 }));
        assert_eq!(group("12345a").err(), Some(RecoveryCodeError::NotSixDigits { group: 3 }));
    }
}
