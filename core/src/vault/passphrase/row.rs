//! Rows of keys, letters and digits that a finger or the alphabet gives: qwerty, abcdef, 2468.

/// Rows, columns and zigzags of the keyboards that our users have, and alphabets; each read in both directions.
const ROWS: [&str; 26] = [
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjklñ",
    "asdfghjkl;",
    "zxcvbnm",
    "qwertzuiopü",
    "asdfghjklöä",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "!@#$%^&*()",
    "!\"#$%&()=",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "147258369",
    "qazwsxedcrfvtgbyhnujm",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
    "شسیبلاتنمکگ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/// Fewer make no row: they are in any word.
const LEAST: usize = 3;

/// How many characters at the beginning are a row.
pub(super) fn row(folded: &[char]) -> Option<usize> {
    let (first, second) = (folded.first()?, folded.get(1)?);
    let keys = ROWS.iter().filter(|row| row.contains(*first) && row.contains(*second)).flat_map(|row| {
        let forth = along(row.chars(), folded);
        let back = along(row.chars().rev(), folded);
        [forth, back]
    });
    let most = keys.chain([same_step(folded)]).max()?;
    (most >= LEAST).then_some(most)
}

/// How many characters of a row follow one another in the same order.
fn along(row: impl Iterator<Item = char>, folded: &[char]) -> usize {
    let rest = row.skip_while(|key| Some(key) != folded.first());
    rest.zip(folded).take_while(|(key, typed)| key == *typed).count()
}

/// How many digits go up or down by the same, with 0 after 9.
fn same_step(folded: &[char]) -> usize {
    let mut digits = folded.iter().map_while(|c| c.to_digit(10));
    let (Some(first), Some(second)) = (digits.next(), digits.next()) else { return 0 };
    let step = (second + 10 - first) % 10;
    let more = digits.scan(second, |last, digit| {
        let goes_on = (*last + step) % 10 == digit;
        *last = digit;
        goes_on.then_some(())
    });
    2 + more.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_seen_in_both_directions() {
        for (text, length) in [
            ("qwertz", Some(6)),
            ("poiuytre1", Some(8)),
            ("890123", Some(6)),
            ("97531x", Some(5)),
            ("1111", Some(4)),
            ("147258369", Some(9)),
            ("1qaz2wsx", Some(8)),
            ("фывапро", Some(7)),
            ("zyx", Some(3)),
            ("lighthouse", None),
            ("31", None),
            ("", None),
        ] {
            assert_eq!(row(&text.chars().collect::<Vec<_>>()), length, "{text}");
        }
    }
}
