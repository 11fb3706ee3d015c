//! A number to call: as somebody wrote it, and as a dialler takes it.

use std::ops::RangeInclusive;

use crate::digits::typed;
use crate::l10n::{Ltr, Message};

/// How many digits are dialled: those of emergencies are the shortest, E.164 has the longest.
const DIGITS: RangeInclusive<usize> = 3..=15;

/// What stands before an extension, which somebody asks for once they are through.
const EXTENSION: [&str; 4] = ["x", "ext", "extension", "extensión"];

/// A number that can be called with one tap. It is this number and no other: of a text with words in it, with letters for
/// digits, with two numbers or with a code of the network (`*31#`) there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    written: String,
    dialled: String,
}

impl Phone {
    /// The number in a text; none where it is not one number alone.
    pub fn read(text: &str) -> Option<Phone> {
        let typed = typed(text).to_lowercase();
        let number = match typed.find(char::is_alphabetic) {
            Some(at) => without_extension(typed.split_at(at))?,
            None => typed.as_str(),
        };
        // Within a country there is a 0 before the number, and behind +49 there is none.
        let number = match number.starts_with('+') {
            true => number.replace("(0)", ""),
            false => number.to_owned(),
        };
        let mut dialled = String::new();
        for sign in number.chars() {
            match sign {
                '0'..='9' => dialled.push(sign),
                '+' if dialled.is_empty() => dialled.push(sign),
                '-' | '(' | ')' | '.' => {}
                // Two lines are two numbers.
                _ if sign.is_whitespace() && !sign.is_control() => {}
                _ => return None,
            }
        }
        let digits = dialled.trim_start_matches('+').len();
        DIGITS.contains(&digits).then(|| Phone { written: text.trim().to_owned(), dialled })
    }

    /// As somebody wrote it: from left to right everywhere.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The words of the button that calls it.
    pub fn call(&self) -> Message {
        Message::new("service-call").with("phone", Ltr::new(self.written.as_str()))
    }

    /// For a dialler (RFC 3966): `tel:+525552098800`, `tel:18008987180`.
    pub fn uri(&self) -> String {
        format!("tel:{}", self.dialled)
    }
}

/// The number before an extension; none where the letters say something else.
fn without_extension<'n>((number, rest): (&'n str, &str)) -> Option<&'n str> {
    let after = rest.trim_start_matches(char::is_alphabetic);
    let word = rest.strip_suffix(after)?;
    let extension = after.trim_start_matches(['.', ':', ' ']);
    let is_number = !extension.is_empty() && extension.chars().all(|sign| sign.is_ascii_digit());
    (EXTENSION.contains(&word) && is_number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_dialled_and_no_other() {
        for (text, uri) in [
            ("1-800-898-7180", "tel:18008987180"),
            (" +52 55 5209 8800 ", "tel:+525552098800"),
            ("(212) 555-0100", "tel:2125550100"),
            ("(+1) 212.555.0100", "tel:+12125550100"),
            ("+49 (0)30 123456", "tel:+4930123456"),
            ("030 (0) 12", "tel:030012"),
            ("٩١١", "tel:911"),
            ("212\u{a0}555–0100", "tel:2125550100"),
            ("212 555 0100 ext. 12", "tel:2125550100"),
            ("212 555 0100 Extensión 12", "tel:2125550100"),
            ("212-555-0100x7", "tel:2125550100"),
        ] {
            assert_eq!(Phone::read(text).map(|phone| phone.uri()).as_deref(), Some(uri), "{text}");
        }
        for text in [
            "",
            "12",
            "+",
            "1234567890123456",
            "*31#5550100",
            "1-800-CALL",
            "555;ext=1",
            "5550100,,1",
            "1+5550100",
            "555-0100 / 555-0101",
            "555-0100\n555-0101",
            "Maria 555-0100",
            "555-0100 or 555-0101",
            "555-0100 ext",
            "tel:5550100",
        ] {
            assert_eq!(Phone::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_shown_as_it_was_written() {
        let phone = Phone::read(" (212) 555-0100 ext. 12").unwrap();
        assert_eq!(phone.written(), "(212) 555-0100 ext. 12");
    }
}
